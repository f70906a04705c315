"""Local keeping: what belongs to this one file, is never exchanged, and may be lost without losing a fact."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

import msgspec
import sqlalchemy as sa

from kiosk.store import schema


class Pairing(msgspec.Struct, frozen=True, kw_only=True):
    """How this kiosk speaks to its server."""

    url: str
    server: str  # id of the installation: an answer from another one is no connection
    token: str
    ca: str | None = None  # path of the certificate authority's file


class ClockOffset(msgspec.Struct, frozen=True, kw_only=True):
    """How far this device's clock is from the server's, as of the last contact."""

    ms: int = 0
    known: bool = False


_TYPES: Final[dict[str, Any]] = {
    "store": str,  # id of this database file
    "marker": str,  # equals the file beside the database, unless one of them was copied or restored
    "space": str,  # a kiosk's own space
    "device": str,
    "pairing": Pairing | None,
    "offset": ClockOffset,
    "projections": str,  # fingerprint of the projections' columns
    "last_contact_at": int,  # UTC ms
    "server": str,  # central: id of the installation
}


class Keeping:
    """Named values of this file, within one transaction."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection

    def get(self, name: str, default: Any = None) -> Any:
        t = schema.keeping
        found = self._connection.execute(sa.select(t.c.value).where(t.c.name == name)).scalar()
        return default if found is None else msgspec.json.decode(found, type=_TYPES[name])

    def set(self, name: str, value: Any) -> None:
        if name not in _TYPES:
            raise KeyError(name)
        upsert(self._connection, schema.keeping, {"name": name, "value": msgspec.json.encode(value).decode()})

    def pairing(self) -> Pairing | None:
        found: Pairing | None = self.get("pairing")
        return found

    def offset(self) -> ClockOffset:
        found: ClockOffset = self.get("offset", ClockOffset())
        return found

    def failures(self, what: str) -> int:
        """Wrong tries in a row, of a member's PIN or of codes at this desk."""
        t = schema.tries
        return self._connection.execute(sa.select(t.c.failures).where(t.c.what == what)).scalar() or 0

    def set_failures(self, what: str, failures: int) -> None:
        upsert(self._connection, schema.tries, {"what": what, "failures": failures})

    def new_incarnation(self, device: str, random_bits: Callable[[int], int]) -> str:
        """From now on entries are numbered from 1 under another name: the file behind the device is another."""
        t = schema.incarnation
        name = f"{random_bits(64):016x}"
        self._connection.execute(sa.update(t).where(t.c.device == device).values(current=False))
        self._connection.execute(sa.insert(t).values(incarnation=name, device=device, number=0, current=True))
        return name

    def quarantine(self, entry: str, code: str, now_ms: int) -> None:
        """Set an entry aside that central will never take: kept, shown, and no longer offered."""
        upsert(self._connection, schema.quarantine, {"id": entry, "code": code, "set_at": now_ms})

    def quarantined(self) -> dict[str, str]:
        """Entry id -> why."""
        t = schema.quarantine
        return {row.id: row.code for row in self._connection.execute(sa.select(t.c.id, t.c.code))}


def upsert(connection: sa.Connection, t: sa.Table, row: dict[str, Any]) -> None:
    """Insert a row or overwrite the one of the same key."""
    insert = schema.insert_into(connection, t).values(row)
    keys = [column.name for column in t.primary_key]
    changed = {name: insert.excluded[name] for name in row if name not in keys}
    connection.execute(insert.on_conflict_do_update(index_elements=keys, set_=changed))
