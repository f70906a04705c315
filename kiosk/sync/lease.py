"""The lease: a kiosk that central has not heard of for 14 days lets go of its members until the two meet again.

No clock is believed alone, for a wrong one must not wipe a desk by a jump. Time is counted:
- while the program runs, by a clock that nobody can set and that goes on while the machine sleeps;
- for the time between two runs, by the difference that this device's clock shows, where that can be: not a negative one
  (the clock is wrong, and the jump that mends it later is counted then), and not one of more than 400 days.
A jump of the clock while the program runs counts for nothing. Before anything is let go of, a run has tried to reach
central for ten minutes: after a long time in a cupboard the desk may be about to meet it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from msgspec.structs import replace

from kiosk.core import clock
from kiosk.core.exchange import LEASE_DAYS, lease_days
from kiosk.store.keeping import Alone
from kiosk.store.letting_go import let_go
from kiosk.store.store import Store

DAY_MS: Final = 24 * 60 * 60 * 1000
_PLAUSIBLE_MS: Final = 400 * DAY_MS  # switched off for longer than that: the clock is wrong
_NOTE_MS: Final = 15 * 60_000  # how often what was counted is written down
_SLIGHT_MS: Final = 60_000  # a clock that was put right by so much was not wrong
_TRY_MS: Final = 10 * 60_000


@dataclass(frozen=True, slots=True)
class LeaseLeft:
    """How long there is still.

    Attributes:
        days: in how many days members will be let go of, from the tenth day without contact on; None before.
        gone: "lease" or "revoked": people were let go of, and why; empty: they are here.
    """

    days: int | None = None
    gone: str = ""


def at_start(noted: Alone, contact_at: int, off_ms: int, wall_ms: int) -> Alone:
    """What is known at the start of a run, after what an earlier one noted.

    Contact is noted each minute, and how long it has been more rarely: what counts is since when there was none.

    Args:
        contact_at: the last contact, by the server's clock.
        off_ms: how far this device's clock was behind the server's then.
    """
    return began(met(noted, contact_at, contact_at - off_ms), wall_ms)


def began(alone: Alone, wall_ms: int) -> Alone:
    """The time between the runs is counted, where it can be."""
    gap = wall_ms - alone.seen_at if alone.seen_at else 0
    if gap < -_SLIGHT_MS:
        return replace(alone, behind=True)
    return replace(alone, ms=alone.ms + (max(0, gap) if gap <= _PLAUSIBLE_MS else 0), seen_at=wall_ms, behind=False)


def passed(alone: Alone, wall_ms: int, ran_ms: int) -> Alone:
    """What is known after `ran_ms` more of a run."""
    ms = alone.ms + ran_ms
    if not alone.behind:
        return replace(alone, ms=ms, seen_at=wall_ms)
    expected = alone.seen_at + ran_ms
    missed = wall_ms - expected
    if 0 <= missed <= _PLAUSIBLE_MS:
        return replace(alone, ms=ms + missed, seen_at=wall_ms, behind=False)
    return replace(alone, ms=ms, seen_at=expected)


def met(alone: Alone, contact_at: int, wall_ms: int) -> Alone:
    """Counting begins anew where there was contact since."""
    return alone if contact_at == alone.contact_at else Alone(contact_at=contact_at, seen_at=wall_ms)


class Lease:
    """Counts, and lets go. Called on one thread."""

    def __init__(self, store: Store, *, since_boot: Callable[[], float] = clock.since_boot_s) -> None:
        self._store = store
        self._since_boot = since_boot
        self._alone: Alone | None = None
        self._noted: Alone | None = None
        self._at = 0.0
        self._tried_ms = 0

    def tick(self) -> LeaseLeft:
        """Count the time since the last call, and let go of people where it is time, or where some have left since."""
        wall_ms = clock.to_ms(self._store.identity.now())
        now = self._since_boot()
        with self._store.reading() as records:
            contact_at: int = records.keeping.get("last_contact_at", 0)
            noted, off_ms = records.keeping.get("alone", Alone()), records.keeping.offset().ms
            kept = self._alone or at_start(noted, contact_at, off_ms, wall_ms)
            gone = records.keeping.people_gone()
        ran_ms = max(0, int((now - self._at) * 1000)) if self._alone is not None else 0
        counted = met(passed(kept, wall_ms, ran_ms), contact_at, wall_ms)
        self._tried_ms = 0 if counted.ms == 0 else self._tried_ms + ran_ms
        self._note(counted)
        self._alone, self._at = counted, now
        why = gone.why if gone is not None else None
        if why is None and counted.ms >= LEASE_DAYS * DAY_MS and self._tried_ms >= _TRY_MS:
            why = "lease"
        if why is not None and not let_go(self._store, why) and gone is None:
            why = None  # central may lack what is here, so all of it stays
        return LeaseLeft(lease_days(counted.ms) if why is None else None, why or "")

    def _note(self, counted: Alone) -> None:
        noted = self._noted
        if noted is not None and max(abs(counted.ms - noted.ms), abs(counted.seen_at - noted.seen_at)) < _NOTE_MS:
            return
        with self._store.transaction(urgent=False) as records:
            records.keeping.set("alone", counted)
        self._noted = counted
