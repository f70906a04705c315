"""What a desk does once a night by itself: empty what nobody needs any more."""

from __future__ import annotations

from typing import Final

from kiosk.core import clock
from kiosk.core.retention import DAY_MS
from kiosk.desk.surroundings import Surroundings, zone_of
from kiosk.store.tidying import tidy

BEYOND_CONTACT_MS: Final = 30 * DAY_MS
_QUIET_S: Final = 60.0  # nobody touched the desk for so long
_OVERDUE_MS: Final = 36 * 60 * 60 * 1000  # whoever is at the desk


class Tidying:
    """Looks whether a night has passed. Where the desk was off at night, its morning is the night."""

    def __init__(self, around: Surroundings) -> None:
        self._around = around

    def tonight(self) -> int:
        """Tidy up once after each 04:00 of the space. Returns how many bodies went."""
        now_ms = self._around.now_ms()
        with self._around.store.reading() as records:
            cut_off = clock.last_cut_off(now_ms, zone_of(records))
            done_at = records.keeping.get("tidied_at", 0)
            contact_at = records.keeping.get("last_contact_at", 0)
        if cut_off <= done_at <= now_ms or now_ms < clock.ALIVE_MS:
            return 0
        overdue = 0 < done_at < now_ms - _OVERDUE_MS
        if self._around.store.quiet_s() < _QUIET_S and not overdue:
            return 0
        # A clock that ran ahead must make nothing old: central says what the time is, where there is one.
        until = min(now_ms, contact_at + BEYOND_CONTACT_MS) if contact_at else now_ms
        emptied = tidy(self._around.store, now_ms=until, heard_ms=contact_at or None)
        with self._around.store.transaction(urgent=False) as records:
            records.keeping.set("tidied_at", now_ms)
        return emptied
