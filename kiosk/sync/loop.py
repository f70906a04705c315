"""The rhythm of the exchange, and the thread that keeps it."""

from __future__ import annotations

import logging
import random
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final, Literal

from kiosk.core import clock
from kiosk.core.beacon import Said
from kiosk.core.exchange import BATCH_ENTRIES, CLOCK_TOLERANCE_MS, back_off, next_batch, poll_wait
from kiosk.errors import ClockWrong, Rejected, Revoked, Unauthorized, Unreachable
from kiosk.store.journal import Touched
from kiosk.store.opening import KeyRing
from kiosk.store.store import Store
from kiosk.sync.cycle import CycleReport, run_cycle
from kiosk.sync.lease import Lease, LeaseLeft
from kiosk.sync.server import HttpServer, Server
from kiosk.sync.wake import HELD_S, Wake

PUSH_AFTER_S: Final = 1.0  # one touch often records several entries
WOKEN_S: Final = 0.5  # between two cycles that central asked for: a long list that it takes in is news all the time
State = Literal[
    "starting", "connected", "no_connection", "push_only", "pair_again", "revoked", "clock_wrong", "refused", "broken"
]

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class SyncStatus:
    """What a staff board shows of the exchange.

    Attributes:
        reason: a code that says more about `state`, for the log and for support.
        last_contact_at: the server's time of its last answer, UTC ms.
        pending: entries recorded here that central is not known to hold.
        oldest_pending_at: when the oldest of them happened, UTC ms.
        behind: entries of the feed that are not here yet, as of the last contact.
        clock_off_ms: how far this device's clock is behind the server's.
    """

    state: State = "starting"
    reason: str = ""
    last_contact_at: int | None = None
    pending: int = 0
    oldest_pending_at: int | None = None
    behind: int = 0
    clock_off_ms: int = 0

    @property
    def clock_is_off(self) -> bool:
        return abs(self.clock_off_ms) > CLOCK_TOLERANCE_MS


class Rhythm:
    """When to ask next, and with how much. Knows no clock and no thread; times are monotonic seconds."""

    def __init__(self, random: Callable[[], float]) -> None:
        self._random = random
        self.due = float("-inf")  # at once
        self.batch = BATCH_ENTRIES
        self.failures = 0
        self._poll_after_s = 0.0
        self._worked_at = float("-inf")

    def recorded(self, now: float) -> None:
        """Something happened here: tell soon. After a failure the timer decides, never the next touch."""
        if not self.failures:
            self.due = min(self.due, now + PUSH_AFTER_S)

    def woken(self, now: float) -> None:
        """Central has something for this desk."""
        if not self.failures:
            self.due = min(self.due, max(now, self._worked_at + WOKEN_S))

    def lost(self, now: float) -> None:
        """Central no longer says when it has something: back to asking as often as it wishes."""
        if not self.failures:
            self.due = min(self.due, now + poll_wait(self._poll_after_s, self._random))

    def worked(self, now: float, poll_after_s: float, *, held: bool = False) -> None:
        """A cycle did. `held`: central tells of news by itself, and is asked half as often."""
        self.failures = 0
        self.batch = next_batch(self.batch, worked=True)
        self._worked_at, self._poll_after_s = now, poll_after_s
        self.due = now + poll_wait(poll_after_s * 2 if held else poll_after_s, self._random)

    def failed(self, now: float, retry_after_s: float | None = None) -> None:
        self.failures += 1
        self.batch = next_batch(self.batch, worked=False)
        self.due = now + max(back_off(self.failures, self._random), retry_after_s or 0.0)


class SyncLoop:
    """Keeps a kiosk and central in step, in a thread of its own."""

    def __init__(
        self,
        store: Store,
        server: Server,
        *,
        random: Callable[[], float] = random.random,
        monotonic: Callable[[], float] = time.monotonic,
        told: Callable[[SyncStatus, CycleReport | None], None] = lambda _status, _report: None,
        tell: Callable[[], Said] = dict,
        keys: KeyRing | None = None,
        since_boot: Callable[[], float] = clock.since_boot_s,
    ) -> None:
        """Prepare the loop; `start` starts it.

        Args:
            told: called on the loop's thread after each cycle, with what changed when it worked: be quick.
            tell: gives what the kiosk tells of itself; called on the loop's thread for each request.
            keys: where keys of the space go that central issued meanwhile.
            since_boot: seconds of a clock that nobody can set; the lease is counted by it.
        """
        self._store = store
        self._server = server
        self._monotonic = monotonic
        self._told = told
        self._tell = tell
        self._keys = keys
        self._lease, self._left = Lease(store, since_boot=since_boot), LeaseLeft()
        self._rhythm = Rhythm(random)
        self._bell = threading.Condition()
        self._stopped = False
        self._status = SyncStatus()
        self._thread = threading.Thread(target=self._run, name="kiosk-sync", daemon=True)
        self._wake: Wake | None = None
        if isinstance(server, HttpServer):
            beside = server.beside(HELD_S)
            self._wake = Wake(store, beside, news=self._woken, lost=self._lost, random=random, monotonic=monotonic)
        store.listen(self._committed)

    @property
    def status(self) -> SyncStatus:
        return self._status

    def start(self) -> None:
        with self._store.reading() as records:
            self._status = replace(
                self._status,
                last_contact_at=records.keeping.get("last_contact_at"),
                pending=records.journal.pending_count(),
                oldest_pending_at=records.journal.oldest_pending_at(),
                clock_off_ms=records.keeping.offset().ms,
            )
        self._thread.start()
        if self._wake is not None:
            self._wake.start()

    def hurry(self) -> None:
        """Ask now: somebody pressed the button on the staff board."""
        with self._bell:
            self._rhythm.due = float("-inf")
            self._bell.notify_all()

    def stop(self) -> None:
        """End the request that is under way and the thread. The store may be closed afterwards."""
        with self._bell:
            self._stopped = True
            self._bell.notify_all()
        self._server.close()
        if self._wake is not None:
            self._wake.stop()
        if self._thread.ident is not None:
            self._thread.join()
        if isinstance(self._server, HttpServer):
            self._server.dispose()

    def _committed(self, touched: Touched) -> None:
        if not touched.recorded and not touched.elsewhere:
            return
        counted = self._pending() if touched.elsewhere else None
        if counted == 0:
            return
        with self._bell:
            pending = self._status.pending + touched.recorded if counted is None else counted
            self._status = replace(self._status, pending=pending)
            self._rhythm.recorded(self._monotonic())
            self._bell.notify_all()

    def _pending(self) -> int:
        with self._store.reading() as records:
            return records.journal.pending_count()

    def _woken(self) -> None:
        with self._bell:
            self._rhythm.woken(self._monotonic())
            self._bell.notify_all()

    def _lost(self) -> None:
        with self._bell:
            self._rhythm.lost(self._monotonic())
            self._bell.notify_all()

    def _run(self) -> None:
        while self._wait():
            if self._wake is not None:
                self._wake.cycle_begins()
            status, report = self._cycle()
            if self._stopped:
                return
            self._look_at_lease()
            with self._bell:
                self._status = status
            if self._wake is not None:
                self._wake.cycle_ended(worked=report is not None)
            self._told(status, report)

    def _look_at_lease(self) -> None:
        try:
            left = self._lease.tick()
        except Exception:  # noqa: BLE001 - as above: what could not be done now is due again after the next cycle
            if not self._stopped:
                _log.exception("the lease could not be looked at")
            return
        if left != self._left:
            _log.warning("without contact: members go in %s days; gone: %s", left.days, left.gone or "nobody")
        self._left = left

    def _wait(self) -> bool:
        """Sleep until a request is due; False when the loop was stopped."""
        with self._bell:
            while not self._stopped:
                left = self._rhythm.due - self._monotonic()
                if left <= 0:
                    self._rhythm.due = float("inf")  # what is recorded from now on brings it forward again
                    return True
                self._bell.wait(min(left, threading.TIMEOUT_MAX))
        return False

    def _cycle(self) -> tuple[SyncStatus, CycleReport | None]:
        try:
            report = run_cycle(
                self._store,
                self._server,
                batch=self._rhythm.batch,
                stopped=lambda: self._stopped,
                state=self._tell,
                keys=self._keys,
            )
        except Unreachable as error:
            return self._failed(_state_of(error), str(error), error.retry_after_s), None
        except Rejected as error:
            return self._failed("refused", str(error)), None
        except Exception:  # noqa: BLE001 - a bug or a full disk must not end the exchange for ever
            if not self._stopped:
                _log.exception("the exchange broke off")
            return self._failed("broken", "broken"), None
        with self._bell:
            recorded_meanwhile = self._rhythm.due
            held = self._wake is not None and self._wake.held
            self._rhythm.worked(self._monotonic(), report.poll_after_s, held=held)
            self._rhythm.due = min(self._rhythm.due, recorded_meanwhile)
        return SyncStatus(
            state="push_only" if report.push_only else "connected",
            last_contact_at=report.contact_at,
            pending=report.pending,
            oldest_pending_at=report.oldest_pending_at,
            behind=report.behind,
            clock_off_ms=report.clock_off_ms,
        ), report

    def _failed(self, state: State, reason: str, retry_after_s: float | None = None) -> SyncStatus:
        with self._bell:
            self._rhythm.failed(self._monotonic(), retry_after_s)
        if self._stopped:
            return self._status
        _log.info("no exchange: %s", reason)
        return replace(self._status, state=state, reason=reason)


def _state_of(error: Unreachable) -> State:
    match error:
        case Revoked():
            return "revoked"
        case Unauthorized():
            return "pair_again"
        case ClockWrong():
            return "clock_wrong"
    return "no_connection"
