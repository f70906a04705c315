"""What this desk tells central of itself: gathered where it costs nobody a tap, and free of anybody's words."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from msgspec.structs import replace

from kiosk.core.beacon import REASONS, Aside, Beacon, Said, state_of
from kiosk.core.ports import Credential, QueueStatus
from kiosk.desk.surroundings import Surroundings
from kiosk.store.beside import Beside
from kiosk.store.database import WriteFailed
from kiosk.store.keeping import Rescued, Starts

_MIB: Final = 1024 * 1024
_DAY_MS: Final = 24 * 60 * 60 * 1000
_WEEK_MS: Final = 7 * _DAY_MS


class Lookout:
    """Gathers it. `look` is for a lane that nobody waits for, `said` for the exchange's thread."""

    def __init__(self, around: Surroundings, *, printer: Callable[[], QueueStatus] | None = None) -> None:
        """Prepare it.

        Args:
            printer: asks the printer how it is, which may take a while; None: there is none.
        """
        self._around = around
        self._printer = printer
        self._since = around.monotonic()
        self._running = False
        self._seen = Beacon()  # what takes a moment to find out
        self._readers: tuple[str, ...] = ()
        self._read_at: float | None = None
        self._touched_at: float | None = None

    def passing(self, present: Callable[[Credential], None]) -> Callable[[Credential], None]:
        """The same as `present`, and notes on the way that a reader works."""

        def noted(credential: Credential) -> None:
            self._read_at = self._around.monotonic()
            if credential.reader not in self._readers:
                self._readers = (*self._readers, credential.reader)
            present(credential)

        return noted

    def touched(self) -> None:
        """Somebody touched the screen."""
        self._touched_at = self._around.monotonic()

    def ended(self) -> None:
        """Note that somebody closed the desk."""
        self._note(lambda known: Starts(running=False, cut_off=known.cut_off))

    def look(self) -> None:
        """Find out what takes a moment: the disk, the printer, the backups."""
        if not self._running:
            self._began()
        now_ms, beside = self._around.now_ms(), self._around.store.beside
        with self._around.store.reading() as records:
            starts: Starts = records.keeping.get("starts", Starts())
            rescued: Rescued | None = records.keeping.get("rescued")
        lately = rescued is not None and 0 <= now_ms - rescued.at < _WEEK_MS
        self._seen = replace(
            _file(beside) if beside is not None else Beacon(),
            check="rescued" if lately else "ok",  # a damaged one would not have been opened
            printer=_state(self._printer()) if self._printer is not None else "",
            crashes=sum(0 <= now_ms - at < _DAY_MS for at in starts.cut_off),
        )

    @property
    def seen(self) -> Beacon:
        """What `look` found out last."""
        return self._seen

    def said(self) -> Said:
        """What stands now."""
        now, now_ms = self._around.monotonic(), self._around.now_ms()
        with self._around.store.reading() as records:
            aside = sorted(records.keeping.quarantined().items())
            beacon = replace(
                self._seen,
                pending=records.journal.pending_count(),
                oldest_at=records.journal.oldest_pending_at(),
                quarantined=len(aside),
                aside=tuple(Aside(entry, code) for entry, code in aside[:REASONS]),
                clock_ms=records.keeping.offset().ms,
            )
        return state_of(
            replace(
                beacon,
                readers=self._readers,
                card_at=_at(self._read_at, now, now_ms),
                touch_at=_at(self._touched_at, now, now_ms),
                up_s=int(now - self._since),
            )
        )

    def _began(self) -> None:
        """Note that the desk runs; when it did so before and never ended, it was cut off."""
        self._running = True
        now_ms = self._around.now_ms()

        def start(known: Starts) -> Starts:
            lately = tuple(at for at in known.cut_off if 0 <= now_ms - at < _DAY_MS)
            return Starts(running=True, cut_off=(*lately, now_ms)[-100:] if known.running else lately)

        self._note(start)

    def _note(self, change: Callable[[Starts], Starts]) -> None:
        try:
            with self._around.store.transaction(urgent=False) as records:
                records.keeping.set("starts", change(records.keeping.get("starts", Starts())))
        except WriteFailed:  # a full disk: there is more to tell than this
            pass


def _at(moment: float | None, now: float, now_ms: int) -> int | None:
    """A monotonic moment as UTC ms: right also after the clock was set."""
    return None if moment is None else now_ms - int((now - moment) * 1000)


def _file(beside: Beside) -> Beacon:
    """How the data file fares, and what lies beside it."""
    try:
        free = beside.free_bytes() // _MIB
    except OSError:  # its disk is gone: what else is there to say
        return Beacon()
    last = beside.backups.last
    return Beacon(
        disk_mib=free,
        wal_mib=beside.wal_bytes() // _MIB,
        ballast=_ballast(beside, free),
        backup=beside.backups.trouble or "ok",
        backup_at=last.at if last is not None else None,
    )


def _ballast(beside: Beside, free_mib: int) -> str:
    """Empty while there is room for it: a desk that has just started makes it in a moment."""
    if beside.ballast.there():
        return "there"
    return "missing" if free_mib * _MIB < 2 * beside.ballast.size else ""


def _state(status: QueueStatus) -> str:
    return "ready" if status.ready else " ".join(sorted(status.reasons)) or "not-ready"
