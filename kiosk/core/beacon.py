"""What a kiosk tells of itself with each request, for the page about all kiosks: how it fares, never about whom."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

import msgspec
from msgspec import Struct

STATE_BYTES: Final = 2048  # of the whole state on the wire
ASIDE: Final = "aside"  # what names them on the wire
REASONS: Final = 10  # entries set aside that are told one by one
_INT64: Final = 2**63
_TEXT: Final = 200  # characters of any text
_CODE: Final = re.compile(r"[a-z][a-z0-9_-]{0,39}\Z")
_ID: Final = re.compile(r"[0-9a-f]{32}\Z")

Said = dict[str, str | int]


class Aside(Struct, frozen=True):
    """An entry that central will never take as it is, and why."""

    entry: str
    code: str


class Beacon(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """How a kiosk fares. What it does not know is None or empty. Times are UTC ms, corrected as stamps of entries are.

    Attributes:
        pending: entries made there that central is not known to hold.
        oldest_at: when the oldest of them happened.
        wal_mib: what the database has written beside its file.
        ballast: "there" or "missing": the room that is kept for a disk that filled up; empty: it is not made yet, and
            there is room for it.
        backup: "ok", or why the last try came to nothing ("no_room", "damaged", "folder").
        backup_at: when the last backup was made that could be read again.
        check: "ok", or "rescued": its data file was damaged in the last days, and put together again.
        readers: kinds of readers that gave a code since the start.
        card_at: when the last code was read.
        printer: "ready", or why not ("media-jam media-empty", "unreachable"); empty: there is none.
        touch_at: when the screen was last touched.
        up_s: seconds since the program started.
        crashes: starts in the last 24 hours that followed an end nobody had asked for.
        quarantined: entries set aside, of which `aside` names the first few.
        clock_ms: how far its clock was behind central's.
    """

    pending: int = 0
    oldest_at: int | None = None
    disk_mib: int | None = None
    wal_mib: int | None = None
    ballast: str = ""
    backup: str = ""
    backup_at: int | None = None
    check: str = ""
    readers: tuple[str, ...] = ()
    card_at: int | None = None
    printer: str = ""
    touch_at: int | None = None
    up_s: int | None = None
    crashes: int | None = None
    quarantined: int = 0
    aside: tuple[Aside, ...] = ()
    clock_ms: int | None = None


def state_of(beacon: Beacon) -> Said:
    """The beacon as it travels: names to texts and numbers, below 2 KiB; what is not known is left out."""
    state: Said = {"pending": beacon.pending}
    for name in beacon.__struct_fields__:
        value = getattr(beacon, name)
        if name == ASIDE:
            value = " ".join(f"{one.entry}:{one.code[:40]}" for one in value[:REASONS])
        elif isinstance(value, tuple):
            value = " ".join(value)
        if isinstance(value, str):
            value = value if name == ASIDE else value[:_TEXT]
        if value is not None and value != "":
            state[name] = value
    return state


def beacon_of(state: Mapping[str, str | int]) -> Beacon:
    """What a kiosk told, of whatever version and however broken: what does not fit is as if it had not been told."""
    found: dict[str, Any] = {}
    for name in _NUMBERS & state.keys():
        value = state[name]
        if isinstance(value, int) and not isinstance(value, bool) and -_INT64 <= value < _INT64:
            found[name] = value
    for name in _TEXTS & state.keys():
        value = state[name]
        if isinstance(value, str):
            found[name] = _plain(value)
    readers, aside = state.get("readers"), state.get(ASIDE)
    if isinstance(readers, str):
        found["readers"] = tuple(_plain(readers).split())
    if isinstance(aside, str):
        parts = (part.partition(":") for part in aside[:STATE_BYTES].split())
        listed = [Aside(entry, code) for entry, _, code in parts if _ID.match(entry) and _CODE.match(code)]
        found[ASIDE] = tuple(listed[:REASONS])
    return msgspec.structs.replace(Beacon(), **found)


def _plain(text: str) -> str:
    return "".join(char for char in text[:_TEXT] if char.isprintable())


_NUMBERS: Final = frozenset(
    {
        "pending", "oldest_at", "disk_mib", "wal_mib", "backup_at", "card_at", "touch_at", "up_s", "crashes",
        "quarantined", "clock_ms",
    }
)  # fmt: skip
_TEXTS: Final = frozenset({"ballast", "backup", "check", "printer"})
