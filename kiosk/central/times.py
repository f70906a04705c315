"""Moments and days as the clock on the wall of a space shows them."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from kiosk.core import clock
from kiosk.core.spaces import Space


class Times:
    """Writes moments as the clock on the wall of the space shows them."""

    def __init__(self, space: Space, now_ms: int) -> None:
        try:
            self.zone = ZoneInfo(space.time_zone)
        except (KeyError, ValueError, OSError):  # a fact like any other: an unknown zone stops nothing
            self.zone = ZoneInfo("UTC")
        self.now_ms = now_ms
        self.today = clock.day_bounds(now_ms, self.zone)

    def moment(self, ms: int) -> str:
        """ "14:05" today, "Mo 3 Feb 14:05" else; empty for what no calendar has."""
        try:
            local = clock.from_ms(ms).astimezone(self.zone)
        except (OverflowError, ValueError, OSError):
            return ""
        if self.today[0] <= ms < self.today[1]:
            return f"{local:%H:%M}"
        return f"{local:%Y-%m-%d %H:%M}"

    def day(self, ms: int) -> str:
        return self.moment(ms)[:10] if not self.today[0] <= ms < self.today[1] else "today"

    def date(self, ms: int | None) -> str:
        """ "2026-02-03", as a field for a day wants it; empty for none."""
        try:
            return f"{clock.from_ms(ms).astimezone(self.zone):%Y-%m-%d}" if ms is not None else ""
        except (OverflowError, ValueError, OSError):
            return ""

    def last_day(self, until: int | None) -> str:
        """The last day of what lasts until a moment; empty for no end."""
        return self.date(until - 1) if until is not None else ""

    def after(self, typed: str) -> int | None:
        """The first moment after a day that was typed, UTC ms; None for an empty field.

        Raises:
            ValueError: it is no day.
        """
        if not typed.strip():
            return None
        day = date.fromisoformat(typed.strip())
        if not 1970 < day.year < 3000:
            raise ValueError(typed)
        return clock.to_ms(datetime.combine(day + timedelta(days=1), time(), self.zone))
