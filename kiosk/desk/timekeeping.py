"""What a desk knows of the time without believing its clock, which somebody may have set to another day."""

from __future__ import annotations

from typing import Final

from kiosk.core.retention import DAY_MS
from kiosk.desk.surroundings import Surroundings
from kiosk.store.records import Records

_SWITCHED_OFF_MS: Final = 31 * DAY_MS  # for longer than that a desk alone is not thought to have been


class Timekeeping:
    """Made when the desk starts. Both times are UTC ms and never later than the desk's own clock says.

    A paired desk counts from the last time that central told it; one that works alone from what it recorded last. From
    there on time is counted by a clock that nobody can set.
    """

    def __init__(self, around: Surroundings) -> None:
        self._around = around
        started = around.monotonic()
        now_ms = around.now_ms()
        with around.store.reading() as records:
            self._contact = (self._last_contact(records), started)
            last = records.last_recorded_at()
        recorded = now_ms if last is None else last
        off_ms = now_ms - recorded
        self._recorded = (recorded, started)
        self._believed = (now_ms if 0 <= off_ms <= _SWITCHED_OFF_MS else recorded, started)

    def surely_ms(self, records: Records) -> int:
        """It is this late for sure: what a desk did not see of the time is left out."""
        return self._counted(self._told(records) or self._recorded)

    def believed_ms(self, records: Records) -> int:
        """It is this late as far as anybody can tell.

        What a desk alone did not see is believed to its clock, as it stood at the start: it may have been switched off
        over a holiday. A paired one waits until central says so.
        """
        return self._counted(self._told(records) or self._believed)

    def _counted(self, since: tuple[int, float]) -> int:
        ms, at = since
        return min(self._around.now_ms(), ms + int((self._around.monotonic() - at) * 1000))

    def _told(self, records: Records) -> tuple[int, float] | None:
        """When central told the time last, and when that was heard; None where there is no central."""
        if records.keeping.pairing() is None:
            return None
        last = self._last_contact(records)
        if last != self._contact[0]:
            self._contact = (last, self._around.monotonic())
        return self._contact

    def _last_contact(self, records: Records) -> int:
        last: int = records.keeping.get("last_contact_at", 0)
        return last
