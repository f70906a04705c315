"""Local keeping: what belongs to this one file, is never exchanged, and may be lost without losing a fact."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from functools import cache
from typing import Any, Final, Literal

import msgspec
import sqlalchemy as sa

from kiosk.store import schema

# In place of why an entry is set aside:
SAID_ANEW: Final = "said_anew"  # another one says it now
LEFT: Final = "left"  # a manager left it at that


class Pairing(msgspec.Struct, frozen=True, kw_only=True):
    """How this kiosk speaks to its server."""

    url: str
    server: str  # id of the installation: an answer from another one is no connection
    token: str
    ca: str | None = None  # path of the certificate authority's file
    authority: str = ""  # what stood in it: it is put back where it is gone
    paired_at: int | None = None  # UTC ms
    token_before: str = ""  # central may not know the new one: its answer came twice, or it was put back to a backup
    protocol: int = 0  # what an older server speaks; 0: the newest
    protocol_at: int = 0  # when it said so, UTC ms


class PeopleGone(msgspec.Struct, frozen=True, kw_only=True):
    """That this kiosk let go of what it knew of people.

    Attributes:
        why: "lease": no contact for too long, only members are gone. "revoked": central shut this kiosk out.
        lowest: the lowest place in the feed from which a body was taken; from there on they can be brought again.
        names: person -> name of those who are inside, for the evacuation list: nothing else says who they are.
    """

    why: Literal["lease", "revoked"]
    lowest: int = 0
    names: dict[str, str] = {}


class Alone(msgspec.Struct, frozen=True, kw_only=True):
    """How long this kiosk has been without contact, as far as it can tell.

    Attributes:
        ms: time that was counted since the last contact.
        contact_at: that contact, by the server's clock (UTC ms): when it changes, counting begins anew.
        seen_at: this device's clock when it was last counted, UTC ms.
        behind: the clock stood before `seen_at`, so it was wrong: the jump that mends it counts.
    """

    ms: int = 0
    contact_at: int = 0
    seen_at: int = 0
    behind: bool = False


class LeftAside(msgspec.Struct, frozen=True, kw_only=True):
    """That somebody left it at that an entry is set aside: `code` is why it was, `at` UTC ms.

    Attributes:
        by: a member's id; empty: somebody at central.
    """

    code: str
    by: str
    at: int


class Starts(msgspec.Struct, frozen=True, kw_only=True):
    """Whether the desk runs, and the starts (UTC ms) that found it had been cut off."""

    running: bool = False
    cut_off: tuple[int, ...] = ()


class ClockOffset(msgspec.Struct, frozen=True, kw_only=True):
    """How far this device's clock is from the server's, as of the last contact."""

    ms: int = 0
    known: bool = False


class BackupMade(msgspec.Struct, frozen=True, kw_only=True):
    """The last backup that was read through. `at` is UTC ms, `positions` space -> how far its feed goes there."""

    at: int
    file: str
    size: int  # bytes
    entries: int
    positions: dict[str, int] = {}


class Rescued(msgspec.Struct, frozen=True, kw_only=True):
    """That this file was put together from others because the one before could not be read.

    Attributes:
        at: UTC ms.
        aside: the name under which the file before was kept; empty: there was none.
        base: what it began with: a "backup", or an "empty" file that central, or what could be read, fills again.
        backup_at: when that backup was made, UTC ms; 0 without one.
        brought: entries that were read out of the damaged file and are not in what the new one began with.
        placed: how many of these central had taken already.
        lost_pages: pages of it that nobody can read.
    """

    at: int
    aside: str = ""
    base: Literal["backup", "empty"]
    backup_at: int = 0
    brought: int = 0
    placed: int = 0
    lost_pages: int = 0


# Made once: making a statement costs ten times what the database takes to answer it.
_VALUE: Final = sa.select(schema.keeping.c.value).where(schema.keeping.c.name == sa.bindparam("of"))


class PutBack(msgspec.Struct, frozen=True, kw_only=True):
    """That central seems to stand on an older database than it did: somebody should look at what devices may do.

    Attributes:
        at: UTC ms when that was last noticed; 0: just now, and nothing was looked at yet.
        devices: those that it let do more than was said last, and that were put right.
        lost: the file that remembers who was shut out was not there, or damaged.
        key: a kiosk had a key that came after those that are here.
    """

    at: int = 0
    devices: tuple[str, ...] = ()
    lost: bool = False
    key: bool = False


_TYPES: Final[dict[str, Any]] = {
    "backup": BackupMade,
    "rescued": Rescued,
    "store": str,  # id of this database file
    "marker": str,  # equals the file beside the database, unless one of them was copied or restored
    "space": str,  # a kiosk's own space
    "device": str,
    "pairing": Pairing | None,
    "offset": ClockOffset,
    "projections": str,  # fingerprint of the projections' columns
    "last_contact_at": int,  # UTC ms
    "device_state": str,  # what central last said that this kiosk may do
    "people_gone": PeopleGone | None,
    "alone": Alone,
    "durable": int,  # how far the feed is in a backup of central's, as it said last; 0: it does not know
    "filled": list[str],  # entries that said so, and were followed
    "server": str,  # central: id of the installation
    "put_back": PutBack,  # central
    "shut_list": bool,  # central: whether there ever was a file that remembers who was shut out
    "beside": str,  # central: another one whenever something was said that is also kept outside its backups
    "starts": Starts,
    "left": dict[str, LeftAside],  # by entry
    "tidied_at": int,  # when what nobody needs any more was emptied last, UTC ms
    "swept": int,  # of how many erased people the traces beside the journal are gone
    "writer": str,  # the process that wrote last into a kiosk's file
}


class Writers:
    """Who writes into a kiosk's file: each process signs as it writes, and so learns of another that did before."""

    def __init__(self) -> None:
        self._name = secrets.token_hex(8)
        self._passed = 0  # times that another's name stood there
        self._told = 0

    def sign(self, keeping: Keeping) -> None:
        """To be done in each transaction that writes."""
        if keeping.get("writer") != self._name:
            keeping.set("writer", self._name)
            self._passed += 1

    def others_wrote(self, keeping: Keeping) -> bool:
        """Whether another process did. True once for each time, and now and then once more."""
        passed = self._passed  # first: what is signed from here on is for the next time
        found = passed != self._told or keeping.get("writer") != self._name
        self._told = passed
        return found


class Keeping:
    """Named values of this file, within one transaction."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection
        self.written: set[str] = set()

    def get(self, name: str, default: Any = None) -> Any:
        found = self._connection.execute(_VALUE, {"of": name}).scalar()
        return default if found is None else msgspec.json.decode(found, type=_TYPES[name])

    def set(self, name: str, value: Any) -> None:
        if name not in _TYPES:
            raise KeyError(name)
        self.written.add(name)
        upsert(self._connection, schema.keeping, {"name": name, "value": msgspec.json.encode(value).decode()})

    def said_beside(self) -> None:
        """Let every central server over these data notice that somebody was erased, shut out, or let in again."""
        self.set("beside", secrets.token_hex(8))

    def forget(self, name: str) -> None:
        self._connection.execute(sa.delete(schema.keeping).where(schema.keeping.c.name == name))

    def pairing(self) -> Pairing | None:
        found: Pairing | None = self.get("pairing")
        return found

    def device_state(self) -> str:
        """What central last said that this kiosk may do: "active", "push_only" or "revoked"."""
        found: str = self.get("device_state", "active")
        return found

    def people_gone(self) -> PeopleGone | None:
        """Set while this kiosk has let go of people."""
        found: PeopleGone | None = self.get("people_gone")
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

    def names(self, device: str) -> int:
        """Under how many names this device has written: one, and one more for each copy or restore of its file."""
        t = schema.incarnation
        query = sa.select(sa.func.count()).select_from(t).where(t.c.device == device)
        return self._connection.execute(query).scalar_one()

    def quarantine(self, entry: str, code: str, now_ms: int) -> None:
        """Set an entry aside that central will never take: kept, shown, and no longer offered."""
        upsert(self._connection, schema.quarantine, {"id": entry, "code": code, "set_at": now_ms})

    def quarantined(self) -> dict[str, str]:
        """Entry id -> why."""
        return {entry: code for entry, code, _ in self.aside()}

    def aside(self) -> list[tuple[str, str, int]]:
        """(entry id, why, since when in UTC ms) of what is set aside and nobody said anew yet, the oldest first."""
        t = schema.quarantine
        query = sa.select(t.c.id, t.c.code, t.c.set_at).where(t.c.code.not_in((SAID_ANEW, LEFT)))
        rows = self._connection.execute(query.order_by(t.c.set_at, t.c.id))
        return [(row.id, row.code, row.set_at) for row in rows]

    def leave(self, entry: str, by: str, now_ms: int) -> bool:
        """Note that an entry stays set aside for good, and who said so. False where it is not set aside any more."""
        code = self.quarantined().get(entry)
        if code is None:
            return False
        self.quarantine(entry, LEFT, now_ms)
        self.set("left", self.left() | {entry: LeftAside(code=code, by=by, at=now_ms)})
        return True

    def left(self) -> dict[str, LeftAside]:
        """Entry id -> who left it at that."""
        found: dict[str, LeftAside] = self.get("left", {})
        return found

    def settled_aside(self) -> dict[str, str]:
        """Entry id -> SAID_ANEW or LEFT: what is set aside, is not offered, and asks nothing of anybody any more."""
        t = schema.quarantine
        rows = self._connection.execute(sa.select(t.c.id, t.c.code).where(t.c.code.in_((SAID_ANEW, LEFT))))
        return {row.id: row.code for row in rows}

    def offer_again(self, entry: str) -> None:
        """Let an entry that was set aside be offered once more."""
        self._connection.execute(sa.delete(schema.quarantine).where(schema.quarantine.c.id == entry))
        left = self.left()
        if left.pop(entry, None) is not None:
            self.set("left", left)

    def taken_after_all(self) -> list[str]:
        """What was set aside and stands in the feed by now: central asked for it, or got it in a file."""
        aside, t = schema.quarantine, schema.journal
        query = sa.select(aside.c.id).join(t, t.c.id == aside.c.id).where(t.c.position.is_not(None))
        return list(self._connection.execute(query).scalars())


def upsert(connection: sa.Connection, t: sa.Table, row: dict[str, Any]) -> None:
    """Insert a row or overwrite the one of the same key."""
    connection.execute(_upsert(connection.dialect.name, t, tuple(row)), row)


@cache
def _upsert(dialect: str, t: sa.Table, names: tuple[str, ...]) -> Any:
    insert = schema.insert_for(dialect, t)
    keys = [column.name for column in t.primary_key]
    changed = {name: insert.excluded[name] for name in names if name not in keys}
    return insert.on_conflict_do_update(index_elements=keys, set_=changed)
