"""The hybrid logical clock that orders entries, and the calendar of a space."""

from __future__ import annotations

import time as machine
from datetime import UTC, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from kiosk.core.entries import LATEST_MS

COUNTER_BITS: Final = 16
AHEAD_MS: Final = 5 * 60 * 1000  # how far a foreign entry may push the clock beyond the server's now
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MS: Final = timedelta(milliseconds=1)
ALIVE_MS: Final = 1_767_225_600_000  # 2026-01-01 UTC: a clock that says less has lost its battery
CUT_OFF: Final = time(4, 0)  # local: visits that began before it and are still open were forgotten


def since_boot_s() -> float:
    """Seconds of a clock that cannot be set. On Linux it goes on while the machine sleeps."""
    if hasattr(machine, "CLOCK_BOOTTIME"):
        return machine.clock_gettime(machine.CLOCK_BOOTTIME)
    return machine.monotonic()


def next_at(last: int, wall_ms: int) -> int:
    """The order stamp of the next entry: later than `last` and not before the wall clock (ms << 16 | counter)."""
    return max(last + 1, wall_ms << COUNTER_BITS)


def advanced(last: int, seen: int, now_ms: int) -> int:
    """The clock after an entry stamped `seen` came in; a stamp from far ahead moves it at most to now + 5 min."""
    return max(last, min(seen, (now_ms + AHEAD_MS) << COUNTER_BITS))


def to_ms(moment: datetime) -> int:
    """UTC milliseconds of an aware datetime. In whole numbers: by way of a float one in a hundred is off by one."""
    return (moment - _EPOCH) // _MS


def bounded(ms: int) -> int:
    """A time that an entry may carry and a calendar knows, whatever a broken clock says."""
    return min(max(ms, 0), LATEST_MS - 1)


def from_ms(ms: int) -> datetime:
    """The aware UTC datetime of UTC milliseconds."""
    return _EPOCH + ms * _MS


def day_bounds(ms: int, zone: ZoneInfo) -> tuple[int, int]:
    """[midnight, next midnight) of the space's day that holds `ms`, in UTC ms: 23 or 25 hours twice a year."""
    day = from_ms(ms).astimezone(zone).date()
    start = datetime.combine(day, time(), zone)
    return to_ms(start), to_ms(datetime.combine(day + timedelta(days=1), time(), zone))


def last_cut_off(ms: int, zone: ZoneInfo) -> int:
    """The latest 04:00 local time at or before `ms`, in UTC ms."""
    local = from_ms(ms).astimezone(zone)
    cut = datetime.combine(local.date(), CUT_OFF, zone)
    if cut > local:
        cut = datetime.combine(local.date() - timedelta(days=1), CUT_OFF, zone)
    return to_ms(cut)


def month_start(ms: int, zone: ZoneInfo) -> int:
    """The first midnight of the space's month that holds `ms`, in UTC ms."""
    local = from_ms(ms).astimezone(zone)
    return to_ms(datetime.combine(local.date().replace(day=1), time(), zone))
