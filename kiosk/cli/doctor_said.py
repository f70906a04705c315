"""What `kiosk doctor` says: one finding a thing, and moments as people here write them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Literal

import msgspec

Details = dict[str, str | int]


class Finding(msgspec.Struct, frozen=True, omit_defaults=True):
    """One thing that was looked at. `state` "act" needs somebody; `details` are for scripts, times UTC ms."""

    check: str
    state: Literal["fine", "note", "act"]
    says: str
    details: Details = {}


def said_at(ms: int) -> str:
    """A moment as people here write it."""
    return f"{datetime.fromtimestamp(ms / 1000, UTC).astimezone():%Y-%m-%d %H:%M}"
