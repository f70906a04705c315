"""Opening hours as people write them: "9:00-12:00, 13:30-18:00" for one weekday."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from kiosk.core import clock
from kiosk.core.spaces import Opening

_TIME: Final = r"(\d{1,2})(?:[:.h](\d{2}))?"
_STRETCH: Final = re.compile(rf"{_TIME}\s*(?:-|–|—|~|to)\s*{_TIME}")
_DAY: Final = 24 * 60  # minutes


def written(hours: Iterable[Opening], weekday: int) -> str:
    """The stretches of a weekday (0 is Monday), as `read` takes them; empty: closed."""
    return ", ".join(f"{_clock(one.opens)}-{_clock(one.closes)}" for one in hours if one.weekday == weekday)


def _clock(minutes: int) -> str:
    return f"{minutes // 60}:{minutes % 60:02d}"


def read(weekday: int, typed: str) -> tuple[Opening, ...] | None:
    """What somebody typed for a weekday: "9-12, 13:30-18"; nothing: closed. None where it cannot be read."""
    found = []
    for part in filter(None, map(str.strip, re.split("[,;+]", typed))):
        said = _STRETCH.fullmatch(part)
        if said is None:
            return None
        from_h, from_m, to_h, to_m = (int(number or 0) for number in said.groups())
        opens, closes = from_h * 60 + from_m, to_h * 60 + to_m
        if max(from_m, to_m) > 59 or not opens < closes <= _DAY:
            return None
        found.append(Opening(weekday, opens, closes))
    return tuple(found)


def open_since(hours: Iterable[Opening], zone: ZoneInfo, now_ms: int) -> int | None:
    """When the stretch began that is open now, UTC ms; None: closed. Times are those of the clock on the wall."""
    today = clock.from_ms(now_ms).astimezone(zone).date()
    began: int | None = None
    closed = 0
    for one in sorted(hours, key=lambda one: (one.opens, one.closes)):
        if one.weekday != today.weekday() or one.opens >= one.closes:
            continue
        opens, closes = (_moment(today, minutes, zone) for minutes in (one.opens, one.closes))
        if began is None or opens > closed:
            began = opens
        closed = max(closed, closes)
        if began <= now_ms < closed:
            return began
    return None


def _moment(day: date, minutes: int, zone: ZoneInfo) -> int:
    """UTC ms of a time of day, 24:00 among them, also on the days that have 23 or 25 hours."""
    days, rest = divmod(minutes, _DAY)
    return clock.to_ms(datetime.combine(day + timedelta(days=days), time(*divmod(rest, 60)), zone))
