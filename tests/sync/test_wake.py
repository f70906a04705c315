"""Desks that are woken by each other's entries, and what becomes of the waiting when central does not play along."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from kiosk.central import serving
from kiosk.core.exchange import WakeAnswer
from kiosk.errors import Unauthorized, Unreachable
from kiosk.store.elsewhere import Elsewhere
from kiosk.store.opening import open_kiosk
from kiosk.store.store import Store
from kiosk.sync.cycle import CycleReport
from kiosk.sync.loop import WOKEN_S, Rhythm, SyncLoop, SyncStatus
from kiosk.sync.server import HttpServer
from kiosk.sync.wake import SPREAD_S, Pace, Wake
from tests.dev.central import ServedCentral
from tests.dev.desks import PATIENCE_S, Desk, journal_ids, new_member, record, until
from tests.dev.hostile import HostileServer, hostile, http

NewDesk = Callable[..., Desk]
SELDOM_S = 3600.0  # between polls: whatever arrives sooner was told


class TestPace:
    """Pure: chance comes in as an argument."""

    def test_news_are_fetched_a_moment_later_and_not_by_all_desks_at_once(self) -> None:
        assert Pace(lambda: 0.0).ended(0.1, news=True) == 0.0
        assert Pace(lambda: 0.999).ended(0.1, news=True) == pytest.approx(SPREAD_S, rel=0.01)

    def test_a_wait_that_was_held_is_followed_by_the_next(self) -> None:
        pace = Pace(lambda: 0.5)
        assert pace.ended(25.0, news=False) == 0.0
        assert pace.held

    def test_an_answer_that_comes_early_and_says_nothing_counts_as_a_failure(self) -> None:
        pace = Pace(lambda: 0.999)
        pauses = [pace.ended(0.01, news=False) for _ in range(20)]
        assert pauses[:3] == pytest.approx([4.0, 8.0, 16.0], rel=0.01)
        assert pauses[-1] == pytest.approx(300.0, rel=0.01)
        assert not pace.held

    def test_failures_leave_the_server_alone_for_at_least_a_second(self) -> None:
        pace = Pace(lambda: 0.0)
        assert [pace.failed() for _ in range(5)] == [1.0] * 5
        assert pace.failed(30.0) == 30.0
        pace.ended(25.0, news=False)
        assert (pace.failures, pace.held) == (0, True)


class TestRhythm:
    def test_who_is_woken_asks_at_once(self) -> None:
        rhythm = Rhythm(lambda: 0.5)
        rhythm.worked(100.0, 30.0)
        rhythm.woken(110.0)
        assert rhythm.due == 110.0

    def test_news_without_end_do_not_make_the_exchange_run_without_a_pause(self) -> None:
        rhythm = Rhythm(lambda: 0.5)
        rhythm.worked(100.0, 30.0)
        rhythm.woken(100.1)
        assert rhythm.due == 100.0 + WOKEN_S

    def test_after_a_failure_the_timer_decides_and_not_the_news(self) -> None:
        rhythm = Rhythm(lambda: 1.0)
        rhythm.failed(100.0)
        rhythm.woken(100.5)
        rhythm.lost(100.5)
        assert rhythm.due == 104.0

    def test_polls_are_rarer_while_news_come_by_themselves(self) -> None:
        rhythm = Rhythm(lambda: 0.5)
        rhythm.worked(100.0, 30.0, held=True)
        assert rhythm.due == 160.0
        rhythm.lost(110.0)
        assert rhythm.due == 140.0


class Watched:
    """A desk's loop, and a way to wait for its cycles."""

    def __init__(self, desk: Desk, server: HttpServer | None = None, random: Callable[[], float] = lambda: 0.0) -> None:
        chosen = server or desk.server
        assert chosen is not None
        if chosen is desk.server:
            desk.server = None  # the loop gives it back
        self.desk = desk
        self.worked = 0
        self.states: list[str] = []
        self._more = threading.Condition()
        self.loop = SyncLoop(desk.store, chosen, random=random, told=self._tell)
        self.loop.start()

    def _tell(self, status: SyncStatus, report: CycleReport | None) -> None:
        with self._more:
            self.states.append(status.state)
            self.worked += report is not None
            self._more.notify_all()

    def wait(self, holds: Callable[[], bool]) -> None:
        with self._more:
            assert self._more.wait_for(holds, PATIENCE_S), self.states

    def cycles(self, count: int) -> None:
        """Wait until so many have worked."""
        self.wait(lambda: self.worked >= count)

    def has(self, ids: set[str]) -> None:
        """Wait until these entries are here."""
        self.wait(lambda: ids <= self.desk.ids())


@pytest.fixture
def watch() -> Iterator[Callable[..., Watched]]:
    with ExitStack() as closing:

        def start(desk: Desk, server: HttpServer | None = None, random: Callable[[], float] = lambda: 0.0) -> Watched:
            watched = Watched(desk, server, random)
            closing.callback(watched.loop.stop)
            return watched

        yield start


@pytest.fixture
def seldom(tmp_path: Path) -> Iterator[ServedCentral]:
    """Central that asks its kiosks to come once in an hour."""
    store = serving.open_store(None, tmp_path / "central")
    with ServedCentral(store, poll_after_s=SELDOM_S) as served:
        yield served
    store.close()


def paired(central: ServedCentral, new_desk: NewDesk, count: int) -> list[Desk]:
    space = central.new_space()
    desks = [new_desk(f"Desk {number}") for number in range(count)]
    for desk in desks:
        desk.pair(central, space)
    return desks


def at_rest(central: ServedCentral, watched: list[Watched]) -> None:
    """All desks have what there is, and wait for more."""
    for one in watched:
        one.cycles(1)
    until(lambda: len({frozenset(one.desk.ids()) for one in watched}) == 1, "desks that agree")
    until(lambda: central.room.held == len(watched), "desks that wait")


def test_an_entry_at_one_desk_is_at_the_others_without_a_poll(
    central_store: Store, new_desk: NewDesk, watch: Callable[..., Watched]
) -> None:
    with ServedCentral(central_store, poll_after_s=SELDOM_S) as central:
        watched = [watch(desk) for desk in paired(central, new_desk, 3)]
        at_rest(central, watched)
        for turn, writer in enumerate(watched[:2]):
            record(writer.desk.store, new_member(f"Marta {turn}", member=f"{turn:032x}"))
            here = writer.desk.ids()
            for one in watched:
                one.has(here)
            at_rest(central, watched)
        for one in watched:
            one.loop.stop()


def test_what_happens_at_central_itself_is_told_too(
    seldom: ServedCentral, new_desk: NewDesk, watch: Callable[..., Watched]
) -> None:
    watched = watch(paired(seldom, new_desk, 1)[0])
    at_rest(seldom, [watched])
    before = watched.desk.ids()
    record(seldom.store, new_member("Marta", member="0a" * 16), watched.desk.space)
    watched.wait(lambda: len(watched.desk.ids()) == len(before) + 2)


def test_a_desk_is_not_woken_by_its_own_entries(
    seldom: ServedCentral, new_desk: NewDesk, watch: Callable[..., Watched]
) -> None:
    watched = watch(paired(seldom, new_desk, 1)[0])
    at_rest(seldom, [watched])
    for number in range(2):
        record(watched.desk.store, new_member("Marta", member=f"{number:032x}"))
        watched.cycles(number + 2)
        at_rest(seldom, [watched])
    assert watched.worked == 3  # the first one, and one for each


def test_central_that_was_away_is_waited_for_again(
    seldom: ServedCentral, new_desk: NewDesk, watch: Callable[..., Watched]
) -> None:
    watched = [watch(desk) for desk in paired(seldom, new_desk, 2)]
    at_rest(seldom, watched)
    seldom.down = True
    seldom.down = False
    for one in watched:
        one.loop.hurry()
    at_rest(seldom, watched)
    record(watched[0].desk.store, new_member("Marta", member="0a" * 16))
    here = watched[0].desk.ids()
    watched[1].has(here)


def test_the_loop_stops_while_it_waits(seldom: ServedCentral, new_desk: NewDesk, watch: Callable[..., Watched]) -> None:
    watched = watch(paired(seldom, new_desk, 1)[0])
    at_rest(seldom, [watched])
    watched.loop.stop()
    assert not [thread for thread in threading.enumerate() if thread.name in ("kiosk-wake", "kiosk-sync")]


def test_what_another_program_writes_into_a_desks_file_is_delivered(
    seldom: ServedCentral, new_desk: NewDesk, watch: Callable[..., Watched]
) -> None:
    """`kiosk import` beside an open desk."""
    watched = watch(paired(seldom, new_desk, 1)[0])
    at_rest(seldom, [watched])
    elsewhere = Elsewhere(watched.desk.store)
    elsewhere.look()
    elsewhere.start()
    program, _ = open_kiosk(watched.desk.folder, watched.desk.folder / "kiosk.key")
    record(program, new_member("Marta", member="0a" * 16))
    program.close()
    watched.wait(lambda: watched.desk.ids() <= journal_ids(seldom.store, watched.desk.space))
    until(lambda: watched.loop.status.pending == 0, "all is delivered")


class WaitsElsewhere(HttpServer):
    """Central whose waiting room is another server: an older one, a portal."""

    waits_at = ""

    def beside(self, deadline_s: float) -> HttpServer:
        return HttpServer(self.waits_at, server="5a" * 16, device="d" * 32, token="t" * 43, deadline_s=deadline_s)


_OLD = http(b'{"server":"%s","code":"path_unknown"}' % (b"5a" * 16), status="404 Not Found")
_PORTAL = http(b"<html>Please log in</html>", kind="text/html")
_PORTAL_OF_JSON = http(b'{"server":"%s","now":0,"head":999}' % (b"ee" * 16))
_NO_NEWS = http(b'{"server":"%s","now":0,"head":0}' % (b"5a" * 16))
_REVOKED = http(b'{"server":"%s","code":"push_only"}' % (b"5a" * 16), status="403 Forbidden")
_FULL = http(b"", status="503 Service Unavailable", more="Retry-After: 600\r\n")
_CUT_SHORT = b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{"


@pytest.mark.parametrize(
    "answer",
    [_OLD, _PORTAL, _PORTAL_OF_JSON, _NO_NEWS, _REVOKED, _FULL, _CUT_SHORT],
    ids=["old", "portal", "portal-of-json", "no-news", "push-only", "full", "cut-short"],
)
def test_a_server_that_does_not_hold_the_question_is_polled_and_left_alone(
    small_central: ServedCentral, new_desk: NewDesk, watch: Callable[..., Watched], answer: bytes
) -> None:
    (desk,) = paired(small_central, new_desk, 1)
    assert desk.server is not None
    with hostile(answer) as strange, ExitStack() as closing:
        server = _with_waits_at(desk, strange)
        watched = Watched(desk, server, random=lambda: 0.999)
        closing.callback(watched.loop.stop)
        watched.cycles(1)
        assert strange.asked.wait(PATIENCE_S)
        for number in range(3):
            watched.loop.hurry()
            watched.cycles(number + 2)
        assert len(strange.requests) <= 2  # the next one is four seconds away, the one after that twelve
        assert set(watched.states) == {"connected"}
        assert strange.requests[0].startswith(b"GET /v1/wake?space=" + desk.space.encode() + b"&position=")


def _with_waits_at(desk: Desk, strange: HostileServer) -> HttpServer:
    """The desk's own connection to central, with another server to wait at."""
    with desk.store.reading() as records:
        pairing = records.keeping.pairing()
    assert pairing is not None
    server = WaitsElsewhere(
        pairing.url, server=pairing.server, device=desk.store.identity.device, token=pairing.token, deadline_s=5.0
    )
    server.waits_at = strange.url
    return server


class Scripted:
    """Answers that a test has written down; when there are no more, it holds the question until it is closed."""

    def __init__(self, *answers: int | Exception) -> None:
        self.answers = list(answers)
        self.asked: list[int] = []
        self.holds = threading.Event()
        self._closed = threading.Event()

    def wake(self, space: str, position: int) -> WakeAnswer:
        self.asked.append(position)
        if self.answers:
            answer = self.answers.pop(0)
            if isinstance(answer, Exception):
                raise answer
            return WakeAnswer(server="5a" * 16, now=0, head=answer)
        self.holds.set()
        self._closed.wait()
        raise Unreachable("closed")

    def close(self) -> None:
        self._closed.set()

    def dispose(self) -> None: ...


def run_wake(desk: Desk, server: Scripted, news: Callable[[], None] = lambda: None) -> Wake:
    wake = Wake(desk.store, server, news=news, lost=lambda: None, random=lambda: 0.0)
    wake.start()
    wake.cycle_ended(worked=True)
    return wake


def test_the_same_news_are_told_once(new_desk: NewDesk) -> None:
    """Where a cycle does not bring them, polls go on; the waiting asks for what comes after them."""
    server, told = Scripted(5, 9), []
    wake = run_wake(new_desk(), server, news=lambda: told.append(True))
    assert server.holds.wait(PATIENCE_S)
    wake.stop()
    assert server.asked == [0, 5, 9]
    assert len(told) == 2


@pytest.mark.parametrize("error", [Unreachable("no_http"), Unauthorized("device_unknown"), ZeroDivisionError()])
def test_nothing_that_goes_wrong_ends_the_waiting(new_desk: NewDesk, error: Exception) -> None:
    server = Scripted(error)
    wake = run_wake(new_desk(), server)
    assert server.holds.wait(PATIENCE_S)
    wake.stop()
    assert server.asked == [0, 0]


def test_without_an_exchange_that_works_nobody_waits(new_desk: NewDesk) -> None:
    server = Scripted()
    wake = Wake(new_desk().store, server, news=lambda: None, lost=lambda: None)
    wake.start()
    wake.cycle_ended(worked=False)
    wake.cycle_begins()
    wake.cycle_ended(worked=False)
    assert not wake.held
    wake.stop()
    assert server.asked == []
