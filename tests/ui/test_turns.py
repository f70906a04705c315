"""Questions of one screen: what comes too late changes nothing, and a bug is seen all the same."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from kiosk.errors import PinWrong
from kiosk.ui.turns import Turns


class Slow:
    """A lane whose jobs are answered when the test says so, in any order."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], None]] = []

    def run(self, job: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[Exception], None]) -> None:
        def finish() -> None:
            try:
                answer = job()
            except Exception as error:  # noqa: BLE001  carried over, as a lane does
                failed(error)
            else:
                done(answer)

        self.waiting.append(finish)


@pytest.fixture
def lane() -> Slow:
    return Slow()


@pytest.fixture
def turns(lane: Slow) -> Turns:
    return Turns(lane)


def _raises(error: Exception) -> Callable[[], None]:
    def job() -> None:
        raise error

    return job


def test_only_the_newest_question_is_answered(turns: Turns, lane: Slow) -> None:
    heard: list[str] = []
    late: list[str] = []
    turns.ask(lambda: "old", heard.append, heard.append, late=late.append)  # type: ignore[arg-type]
    turns.ask(lambda: "new", heard.append, heard.append)  # type: ignore[arg-type]
    for answer in reversed(lane.waiting):
        answer()
    assert (heard, late) == (["new"], ["old"])


def test_what_runs_beside_keeps_the_turn(turns: Turns, lane: Slow) -> None:
    heard: list[str] = []
    turns.ask(lambda: "asked", heard.append, heard.append)  # type: ignore[arg-type]
    turns.beside(lambda: "beside", heard.append, heard.append)  # type: ignore[arg-type]
    for answer in lane.waiting:
        answer()
    assert heard == ["asked", "beside"]


def test_forgetting_drops_answers_and_refusals_that_are_under_way(turns: Turns, lane: Slow) -> None:
    heard: list[object] = []
    turns.ask(lambda: "asked", heard.append, heard.append)
    turns.beside(_raises(PinWrong()), heard.append, heard.append)
    turns.next()
    for answer in lane.waiting:
        answer()
    assert heard == []


def test_a_bug_that_comes_too_late_is_raised_to_be_logged(turns: Turns, lane: Slow) -> None:
    turns.ask(_raises(ZeroDivisionError()), print, print)
    turns.next()
    with pytest.raises(ZeroDivisionError):
        lane.waiting[0]()


def test_a_job_can_run_elsewhere(turns: Turns, lane: Slow) -> None:
    other = Slow()
    turns.ask(lambda: "paper", print, print, lane=other)
    assert (len(lane.waiting), len(other.waiting)) == (0, 1)
