"""The rhythm of the exchange, and its thread over the real central."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest

from kiosk.core.exchange import (
    BATCH_ENTRIES,
    ExchangeAnswer,
    ExchangeRequest,
    LocateAnswer,
    LocateRequest,
    SpaceAnswer,
)
from kiosk.errors import ClockWrong, Rejected, Unauthorized, Unreachable
from kiosk.store import central_keeping as keeping
from kiosk.sync.cycle import CycleReport
from kiosk.sync.loop import Rhythm, SyncLoop, SyncStatus
from kiosk.sync.server import HttpServer, Server
from tests.dev.central import ServedCentral
from tests.dev.desks import PATIENCE_S, Desk, journal_ids, new_member, record, until
from tests.dev.hostile import hostile

NewDesk = Callable[..., Desk]
MARTA = "0a" * 16


class TestRhythm:
    """Pure: chance and time come in as arguments."""

    def test_the_first_request_is_due_at_once(self) -> None:
        assert Rhythm(lambda: 0.5).due < 0

    @pytest.mark.parametrize(("chance", "wait"), [(0.0, 24.0), (0.5, 30.0), (1.0, 36.0)])
    def test_polls_are_spread_around_what_the_server_asks_for(self, chance: float, wait: float) -> None:
        rhythm = Rhythm(lambda: chance)
        rhythm.worked(100.0, 30.0)
        assert rhythm.due == pytest.approx(100.0 + wait)

    def test_what_happened_here_is_told_a_second_later(self) -> None:
        rhythm = Rhythm(lambda: 0.5)
        rhythm.worked(100.0, 30.0)
        rhythm.recorded(110.0)
        rhythm.recorded(110.5)
        assert rhythm.due == 111.0

    def test_after_a_failure_the_timer_decides_and_not_the_next_touch(self) -> None:
        rhythm = Rhythm(lambda: 1.0)
        rhythm.failed(100.0)
        rhythm.recorded(100.5)
        assert rhythm.due == 104.0
        rhythm.failed(104.0)
        assert rhythm.due == 112.0
        for _ in range(40):
            rhythm.failed(200.0)
        assert rhythm.due == 500.0
        rhythm.worked(600.0, 30.0)
        rhythm.recorded(601.0)
        assert rhythm.due == 602.0

    def test_a_server_that_asks_for_time_gets_it(self) -> None:
        rhythm = Rhythm(lambda: 0.0)
        rhythm.failed(100.0, 90.0)
        assert rhythm.due == 190.0

    def test_the_batch_is_halved_after_a_failure_and_doubled_after_success(self) -> None:
        rhythm = Rhythm(lambda: 0.5)
        rhythm.failed(0.0)
        assert rhythm.batch == BATCH_ENTRIES // 2
        for _ in range(20):
            rhythm.failed(0.0)
        assert rhythm.batch == 1
        rhythm.worked(0.0, 30.0)
        assert rhythm.batch == 2
        for _ in range(20):
            rhythm.worked(0.0, 30.0)
        assert rhythm.batch == BATCH_ENTRIES


class Watched:
    """A loop with the list of what it told, and a way to wait for it."""

    def __init__(self, desk: Desk, server: Server, *, random: Callable[[], float]) -> None:
        self.told: list[tuple[SyncStatus, CycleReport | None]] = []
        self._more = threading.Condition()
        self.loop = SyncLoop(desk.store, server, random=random, told=self._tell)
        self.loop.start()

    def _tell(self, status: SyncStatus, report: CycleReport | None) -> None:
        with self._more:
            self.told.append((status, report))
            self._more.notify_all()

    def wait(self, fits: Callable[[SyncStatus], bool]) -> SyncStatus:
        with self._more:
            assert self._more.wait_for(lambda: any(fits(status) for status, _ in self.told), PATIENCE_S), self.told
            found = next(status for status, _ in self.told if fits(status))
            self.told.clear()
        return found


@pytest.fixture
def watch() -> Iterator[Callable[..., Watched]]:
    with ExitStack() as closing:

        def start(desk: Desk, server: Server | None = None, random: Callable[[], float] = lambda: 0.0) -> Watched:
            chosen = server or desk.server
            assert chosen is not None
            desk.server = None if chosen is desk.server else desk.server  # the loop gives it back
            watched = Watched(desk, chosen, random=random)
            closing.callback(watched.loop.stop)
            return watched

        yield start


@pytest.fixture
def paired(small_central: ServedCentral, new_desk: NewDesk) -> tuple[ServedCentral, str, Desk, Desk]:
    space = small_central.new_space()
    first, second = new_desk("Front door"), new_desk("Back door")
    for desk in (first, second):
        desk.pair(small_central, space)
    return small_central, space, first, second


def test_what_happens_at_a_desk_arrives_by_itself(
    paired: tuple[ServedCentral, str, Desk, Desk], watch: Callable[..., Watched]
) -> None:
    central, space, first, _ = paired
    watched = watch(first)
    watched.wait(lambda status: status.state == "connected")
    record(first.store, new_member("Marta", member=MARTA))
    assert watched.loop.status.pending == 2  # at once: the board counts touches, not requests
    until(lambda: first.ids() <= journal_ids(central.store, space))
    status = watched.wait(lambda status: status.state == "connected" and status.pending == 0)
    assert status.last_contact_at is not None


def test_a_server_that_was_away_gets_everything_when_it_is_back(
    paired: tuple[ServedCentral, str, Desk, Desk], watch: Callable[..., Watched]
) -> None:
    central, space, first, _ = paired
    central.down = True
    record(first.store, new_member("Marta", member=MARTA))
    watched = watch(first)
    status = watched.wait(lambda status: status.state == "no_connection")
    assert status.pending == 2
    assert status.oldest_pending_at is not None
    central.down = False
    watched.wait(lambda status: status.state == "connected" and status.pending == 0)
    assert first.ids() <= journal_ids(central.store, space)


def test_a_desk_that_was_revoked_says_so_and_works_on(
    paired: tuple[ServedCentral, str, Desk, Desk], watch: Callable[..., Watched]
) -> None:
    central, _, first, _ = paired
    with keeping.writing(central.store) as connection:
        keeping.set_state(connection, first.store.identity.device, "revoked")
    watched = watch(first)
    assert watched.wait(lambda status: status.state == "revoked").reason == "device_revoked"
    record(first.store, new_member("Marta", member=MARTA))
    assert watched.loop.status.pending == 2


def test_the_loop_stops_at_once_with_a_request_under_way(new_desk: NewDesk) -> None:
    desk = new_desk()
    with hostile(hang=True) as slow:
        loop = SyncLoop(desk.store, HttpServer(slow.url, deadline_s=60.0))
        loop.start()
        assert slow.asked.wait(PATIENCE_S)
        began = time.monotonic()
        loop.stop()
        assert time.monotonic() - began < 1.0


def test_a_loop_that_never_started_stops_too(new_desk: NewDesk) -> None:
    loop = SyncLoop(new_desk().store, HttpServer("http://127.0.0.1:9"))
    loop.stop()


class Scripted:
    """A server that answers as it is told: with an error, or well."""

    def __init__(self, *errors: Exception) -> None:
        self.errors = list(errors)
        self.requests: list[ExchangeRequest] = []

    def exchange(self, request: ExchangeRequest) -> ExchangeAnswer:
        self.requests.append(request)
        if self.errors:
            raise self.errors.pop(0)
        at = request.at[0]
        same = SpaceAnswer(space=at.space, head=at.position, position=at.position, chain=at.chain)
        return ExchangeAnswer(server="aa" * 16, now=request.sent_at + 600_000, spaces=(same,))

    def locate(self, request: LocateRequest) -> LocateAnswer:
        raise Unreachable("not asked")

    def close(self) -> None: ...


@pytest.mark.parametrize(
    ("error", "state"),
    [
        (Unreachable("no_connection"), "no_connection"),
        (ClockWrong("certificate_time"), "clock_wrong"),
        (Unauthorized("device_unknown"), "pair_again"),
        (Rejected("not_understood"), "refused"),
        (ZeroDivisionError("a bug of ours"), "broken"),
    ],
)
def test_nothing_that_goes_wrong_ends_the_exchange(
    new_desk: NewDesk, watch: Callable[..., Watched], error: Exception, state: str
) -> None:
    watched = watch(new_desk(), Scripted(error))
    assert watched.wait(lambda status: status.state == state).reason
    status = watched.wait(lambda status: status.state == "connected")
    assert status.clock_is_off
    assert abs(status.clock_off_ms - 600_000) < 5_000


def test_hurry_asks_at_once(new_desk: NewDesk, watch: Callable[..., Watched]) -> None:
    server = Scripted()
    watched = watch(new_desk(), server)
    watched.wait(lambda status: status.state == "connected")
    watched.loop.hurry()
    watched.wait(lambda status: status.state == "connected")
    assert len(server.requests) == 2
