"""Work off the GUI thread: what comes back, where, in which order, and what does not come back."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from pytestqt.qtbot import QtBot

from kiosk.ui.background import DirectLane, Lane, Runs


def _unexpected(error: Exception) -> None:
    raise error


@pytest.fixture
def lane(qtbot: QtBot) -> Iterator[Lane]:
    lane = Lane("kiosk-test")
    yield lane
    lane.close()


def test_jobs_run_elsewhere_and_answers_arrive_here(lane: Lane, qtbot: QtBot) -> None:
    threads: list[str] = []
    here = threading.current_thread().name
    lane.run(
        lambda: threads.append(threading.current_thread().name),
        lambda _nothing: threads.append(threading.current_thread().name),
        _unexpected,
    )
    qtbot.waitUntil(lambda: len(threads) == 2)
    assert threads[0].startswith("kiosk-test")
    assert threads[1] == here


def test_answers_never_arrive_inside_the_call(lane: Lane, qtbot: QtBot) -> None:
    heard: list[int] = []
    ran = threading.Event()
    lane.run(lambda: ran.set() or 1, heard.append, _unexpected)
    assert ran.wait(10)
    assert heard == []
    qtbot.waitUntil(lambda: heard == [1])


def test_what_a_job_raises_is_handed_over_as_it_is(lane: Lane, qtbot: QtBot) -> None:
    raised = ValueError("Kanarienvogel")
    failures: list[Exception] = []

    def job() -> int:
        raise raised

    answers: list[int] = []
    lane.run(job, answers.append, failures.append)
    qtbot.waitUntil(lambda: bool(failures))
    assert failures[0] is raised
    assert answers == []


def test_a_failure_does_not_stop_the_next_job(lane: Lane, qtbot: QtBot) -> None:
    heard: list[object] = []
    lane.run(lambda: 1 // 0, heard.append, lambda error: heard.append(type(error)))
    lane.run(lambda: 2, heard.append, _unexpected)
    qtbot.waitUntil(lambda: heard == [ZeroDivisionError, 2])


def test_jobs_run_one_after_another_and_a_flood_loses_none(lane: Lane, qtbot: QtBot) -> None:
    running: list[int] = []
    most: list[int] = []
    heard: list[int] = []

    def job(number: int) -> int:
        running.append(number)
        most.append(len(running))
        running.remove(number)
        return number

    for number in range(1000):
        lane.run(lambda number=number: job(number), heard.append, _unexpected)  # type: ignore[misc]
    qtbot.waitUntil(lambda: len(heard) == 1000, timeout=30_000)
    assert heard == list(range(1000))
    assert set(most) == {1}


def test_a_job_may_ask_for_the_next_one(lane: Lane, qtbot: QtBot) -> None:
    heard: list[int] = []

    def again(number: int) -> None:
        heard.append(number)
        if number < 5:
            lane.run(lambda: number + 1, again, _unexpected)

    lane.run(lambda: 1, again, _unexpected)
    qtbot.waitUntil(lambda: heard == [1, 2, 3, 4, 5])


def test_closing_ends_the_job_in_hand_and_drops_the_rest(qtbot: QtBot) -> None:
    lane = Lane("kiosk-test")
    begun, go_on = threading.Event(), threading.Event()
    ran: list[str] = []
    heard: list[object] = []

    def long() -> None:
        begun.set()
        assert go_on.wait(10)
        ran.append("long")

    lane.run(long, heard.append, _unexpected)
    for _ in range(5):
        lane.run(lambda: ran.append("later"), heard.append, _unexpected)
    assert begun.wait(10)
    closing = threading.Timer(0.05, go_on.set)
    closing.start()
    lane.close()
    closing.join()
    assert ran == ["long"]
    lane.run(lambda: ran.append("after"), heard.append, _unexpected)
    other = Lane("kiosk-other")
    drained: list[int] = []
    other.run(lambda: 1, drained.append, _unexpected)
    qtbot.waitUntil(lambda: drained == [1])  # whatever was queued before has been delivered by now
    other.close()
    assert (ran, heard) == (["long"], [])


def test_an_answer_on_its_way_when_the_lane_closes_is_dropped(qtbot: QtBot) -> None:
    lane = Lane("kiosk-test")
    heard: list[int] = []
    ran = threading.Event()
    lane.run(lambda: ran.set() or 1, heard.append, _unexpected)
    assert ran.wait(10)
    lane.close()
    other = Lane("kiosk-other")
    drained: list[int] = []
    other.run(lambda: 1, drained.append, _unexpected)
    qtbot.waitUntil(lambda: drained == [1])
    other.close()
    assert heard == []


class Waiting:
    """Counts who is attended to, and knows on which thread somebody answers."""

    def __init__(self) -> None:
        self.now, self.seen = 0, list[int]()
        self.answers: str | None = None

    def attend(self) -> None:
        self.now += 1

    def dismiss(self) -> None:
        self.now -= 1

    @contextmanager
    def answering(self) -> Iterator[None]:
        self.answers = threading.current_thread().name
        yield
        self.answers = None


def test_somebody_is_attended_to_until_the_answer_is_drawn_whatever_becomes_of_the_job(qtbot: QtBot) -> None:
    waiting, heard = Waiting(), list[object]()
    lane = Lane("kiosk-test", attention=waiting)

    def job() -> bool:
        return waiting.now > 0 and waiting.answers == threading.current_thread().name

    lane.run(job, lambda answer: heard.extend((answer, waiting.now)), _unexpected)
    lane.run(lambda: 1 // 0, heard.append, lambda error: heard.extend((type(error), waiting.now)))
    assert waiting.now == 2
    qtbot.waitUntil(lambda: len(heard) == 4)
    assert heard[0] is True
    assert heard[2] is ZeroDivisionError
    assert heard[1]
    assert heard[3]
    qtbot.waitUntil(lambda: not waiting.now)
    lane.run(lambda: 1, heard.append, _unexpected)
    lane.close()
    assert not waiting.now
    lane.run(lambda: 1, heard.append, _unexpected)
    assert not waiting.now


def test_closing_twice_is_closing_once(lane: Lane) -> None:
    lane.close()
    lane.close()


def test_the_direct_lane_is_a_lane_that_is_always_done() -> None:
    lane: Runs = DirectLane()
    heard: list[object] = []
    lane.run(lambda: 1, heard.append, _unexpected)
    lane.run(lambda: 1 // 0, heard.append, lambda error: heard.append(type(error)))
    assert heard == [1, ZeroDivisionError]


def test_what_answers_raise_is_not_taken_for_a_failure_of_the_job() -> None:
    failures: list[Exception] = []

    def done(_answer: int) -> None:
        raise LookupError

    with pytest.raises(LookupError):
        DirectLane().run(lambda: 1, done, failures.append)
    assert failures == []
