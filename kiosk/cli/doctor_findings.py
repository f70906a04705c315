"""What `kiosk doctor` finds, in plain words: each thing that was looked at, and what to do where it is not well."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, Literal

import msgspec

from kiosk.central.fleet_words import ASIDE
from kiosk.core import clock
from kiosk.core.exchange import CLOCK_TOLERANCE_MS
from kiosk.errors import StoreEmpty, StoreMissing, StoreNewer, StoreUnreadable, Unusable
from kiosk.settings import Settings
from kiosk.store import rescue, schema
from kiosk.store.backup import Backups, made_at, verified
from kiosk.store.ballast import free_bytes
from kiosk.store.beside import WAL_LIMIT, ballast_of, kept_aside
from kiosk.store.checkup import Data, look_over
from kiosk.store.database import check_file, check_readable
from kiosk.store.opening import DATABASE, key_ring, leaving_nothing, open_to_read
from kiosk.store.rejoin import read_rejoin, rejoin_file
from kiosk.store.rescue import Prospect

_MIB: Final = 1024 * 1024
_ROOM_LOW: Final = 256 * _MIB
_HOUR_MS: Final = 60 * 60 * 1000
_BACKUP_OLD_MS: Final = 48 * _HOUR_MS
_SILENT_MS: Final = 24 * _HOUR_MS
_BEGINNING_MS: Final = 48 * _HOUR_MS  # of a desk that need not have made a backup yet
_COMMAND: Final = "kiosk doctor --restore"
_RESTORE: Final = f"Close the desk and run: {_COMMAND}"


class Finding(msgspec.Struct, frozen=True, omit_defaults=True):
    """One thing that was looked at. `state` "act" needs somebody; `details` are for scripts, times UTC ms."""

    check: str
    state: Literal["fine", "note", "act"]
    says: str
    details: dict[str, str | int] = {}


def examine(settings: Settings, *, now: datetime, deep: bool = False) -> list[Finding]:
    """Look at everything. What cannot be looked at because of something before it is left out."""
    return list(_examined(settings, clock.to_ms(now), deep=deep))


def _examined(settings: Settings, now_ms: int, *, deep: bool) -> Iterator[Finding]:
    database = settings.data / DATABASE
    if not settings.key_file.exists() and not database.exists():
        yield _nothing(settings.data)
        return
    try:
        ring = key_ring(settings.key_file, database, settings.key_source)
    except Unusable as unusable:
        yield Finding("key", "act", str(unusable))
        return
    if not ring.is_used and not database.exists():  # the first start was cut off
        yield _nothing(settings.data)
        return
    key = ring.database
    source = "a credential" if settings.key_source == "credential" else f"{settings.key_file}, readable by you alone"
    yield Finding("key", "fine", f"The key of the data is {source}.")
    with leaving_nothing(database):
        data = yield from _data(settings, database, key, now_ms, deep=deep)
    yield from _room(database)
    yield from _backups(database, key, now_ms, data, deep=deep)
    yield from _apart(settings, database, key)


def _nothing(folder: Path) -> Finding:
    from kiosk.central.serving import DATABASE as CENTRAL  # the server is nothing for a desk

    if (folder / CENTRAL).exists():
        says = f"In {folder} is a central server, and no desk. This looks at desks: how central fares is on its page."
        return Finding("central", "note", says)
    return Finding("data", "act", f"This desk was not set up yet: there is nothing in {folder}.")


def _data(
    settings: Settings, database: Path, key: str, now_ms: int, *, deep: bool
) -> Generator[Finding, None, Data | None]:
    """What was found, and in the end what stands in the database: None where it cannot be read."""
    try:
        check_file(database, settings.key_file)
        check_readable(database, key)
        yield Finding("file", "fine", f"The data file is sound: every page of its {_size(database)} could be read.")
    except StoreNewer:
        yield Finding(
            "schema",
            "act",
            "A newer version of this program wrote the data. This one may look at them and change nothing: the desk "
            "stays closed and gives the evacuation list. Please install that version again.",
        )
    except Unusable as unusable:
        yield Finding("file", "act", _way_back(unusable, rescue.prospect(database, key, settings.key_file), database))
        return None
    try:
        with open_to_read(database, key) as store, store.reading() as records:
            data = look_over(records, deep=deep)
    except Exception as error:  # noqa: BLE001 - a newer program may have written anything at all
        yield Finding("data", "act", f"The data could not be read to their end ({type(error).__name__}).")
        return None
    yield from _inside(data, deep=deep)
    yield from _exchange(data, now_ms)
    return data


def _way_back(unusable: Unusable, prospect: Prospect | None, database: Path) -> str:
    if prospect is None:
        return f"{unusable} There is no backup beside it that can be read with this key."
    sources = {"backup": f"the backup of {said_at(prospect.since)}", "central": f"central ({prospect.url})"}
    source = sources.get(prospect.base, "what is left of it")
    if isinstance(unusable, StoreMissing):
        return f"The data file {database} is gone. Please look for its disk, or bring it back from {source}. {_RESTORE}"
    if not isinstance(unusable, StoreUnreadable | StoreEmpty):
        return str(unusable)
    if isinstance(unusable, StoreEmpty):
        return f"The data file {database} is empty. At its next start the desk rebuilds it from {source}."
    says = f"The data file {database} cannot be read: it is damaged."
    if prospect.base == "remains":
        return f"{says} There is no backup, so the desk stays closed. To rebuild it from what can be read: {_COMMAND}"
    return f"{says} At its next start the desk rebuilds it from {source}, and brings over what of it can be read."


def _inside(data: Data, *, deep: bool) -> Iterator[Finding]:
    if data.revision == schema.REVISION:
        yield Finding("schema", "fine", f"The data are in the form of this version, with {data.entries} entries.")
    if data.wrong_folds:
        says = (
            f"{data.wrong_folds} of {data.folds} things are not shown as the journal has them. The journal is right. "
            "Close the desk and run: kiosk doctor --rebuild"
        )
        yield Finding("projections", "act", says, {"wrong": data.wrong_folds, "of": data.folds})
    else:
        which = "All" if deep else "Some"
        yield Finding("projections", "fine", f"{which} {data.folds} things are shown as the journal has them.")
    if data.broken_at:
        says = f"What central sent does not hang together from entry {data.broken_at} on. {_RESTORE}"
        yield Finding("chain", "act", says, {"at": data.broken_at})
    elif data.links:
        yield Finding("chain", "fine", f"The last {data.links} entries from central hang together.")
    if data.doubled:
        says = "A copy of these data has written as this desk. Nothing is lost; keep only one of the two running."
        yield Finding("forks", "note", says, {"numbers": data.doubled, "names": data.names})
    else:
        yield Finding("forks", "fine", "No copy of these data has written as this desk.", {"names": data.names})
    if data.rescued is not None:
        lost = f"; {data.rescued.lost_pages} pages could not be read" if data.rescued.lost_pages else ""
        says = f"The data were rebuilt on {said_at(data.rescued.at)}{lost}. See the README on what that means."
        yield Finding("rescued", "note", says, {"brought": data.rescued.brought, "at": data.rescued.at})


def _exchange(data: Data, now_ms: int) -> Iterator[Finding]:
    yield _pairing(data)
    yield from _aside(data)
    if data.pairing is None:
        return
    contact = data.last_contact_at
    if contact is None or now_ms - contact > _SILENT_MS:
        when = f"since {said_at(contact)}" if contact is not None else "yet"
        says = f"Central was not reached {when}. Check the network, and that central runs."
        yield Finding("contact", "act", says, {"last": contact or 0})
    else:
        yield Finding("contact", "fine", f"Central was reached on {said_at(contact)}.", {"last": contact})
    oldest = data.oldest_pending_at
    late = oldest is not None and now_ms - oldest > _SILENT_MS
    since = f", the oldest of {said_at(oldest)}" if oldest is not None else ""
    says = f"{data.pending} entries are not at central yet{since}." if data.pending else "Everything is at central."
    yield Finding("pending", "act" if late else "fine", says, {"count": data.pending, "oldest": oldest or 0})
    off = data.clock_off_ms
    if abs(off) > CLOCK_TOLERANCE_MS:
        way = "behind" if off > 0 else "ahead of"
        says = f"The clock of this desk is {abs(off) // 1000} seconds {way} central's. Please set it."
        yield Finding("clock", "act", says, {"off_ms": off})
    else:
        yield Finding("clock", "fine", "The clock agrees with central's.", {"off_ms": off})


def _pairing(data: Data) -> Finding:
    if data.pairing is None:
        return Finding("pairing", "fine", "This desk works alone: what is here is nowhere else but in its backups.")
    url = data.pairing.url
    if data.device_state == "revoked" or (data.people_gone is not None and data.people_gone.why == "revoked"):
        return Finding("pairing", "act", f"{url} has shut this desk out. To let it in again, pair it anew.")
    if data.people_gone is not None:
        says = f"For want of contact with {url} this desk let go of its members. They come back with the next contact."
        return Finding("pairing", "act", says)
    if data.device_state == "push_only":
        return Finding("pairing", "act", f"{url} only takes what this desk has, and tells it nothing: it is leaving.")
    return Finding("pairing", "fine", f"This desk is paired with {url}.")


def _aside(data: Data) -> Iterator[Finding]:
    if not data.aside:
        yield Finding("aside", "fine", "Central took every entry that it was sent.")
    for entry, code in sorted(data.aside.items()):
        why = ASIDE[code][0] if code in ASIDE else f"It said: {code}."
        says = f"Central will never take entry {entry}. {why} It is kept here."
        yield Finding("aside", "act", says, {"entry": entry, "code": code})


def _room(database: Path) -> Iterator[Finding]:
    log = database.with_name(database.name + "-wal")
    size = log.stat().st_size if log.exists() else 0
    if size > WAL_LIMIT:
        says = f"The log beside the data has {size // _MIB} MiB: something reads and never ends. Restart the desk."
        yield Finding("log", "act", says, {"bytes": size})
    else:
        yield Finding("log", "fine", "The log beside the data is short.", {"bytes": size})
    free = free_bytes(database.parent)
    low = free < _ROOM_LOW
    says = f"The disk has {free // _MIB} MiB left." + (" Please make room." if low else "")
    yield Finding("disk", "act" if low else "fine", says, {"bytes": free})
    ballast = ballast_of(database)
    if ballast.there():
        yield Finding("ballast", "fine", f"{ballast.size // _MIB} MiB are kept for a disk that is full.")
    elif free < 2 * ballast.size:
        says = "The room that was kept for a full disk is used up. Please make room: it is kept anew by itself."
        yield Finding("ballast", "act", says)
    else:
        yield Finding("ballast", "note", "No room is kept for a full disk yet: the desk sees to it when it is open.")


def _backups(database: Path, key: str, now_ms: int, data: Data | None, *, deep: bool) -> Iterator[Finding]:
    listed = Backups(database, key).listed()
    newest_sound = 0
    for path in listed if deep else listed[:1]:
        try:
            found = verified(path, key)
        except Unusable:
            yield Finding("backup", "act", f"The backup {path.name} cannot be read. It is kept.", {"file": path.name})
        else:
            newest_sound = max(newest_sound, found.made_at)
            says = f"The backup {path.name} can be read, with {found.entries} entries."
            yield Finding("backup", "fine", says, {"file": path.name, "at": found.made_at, "entries": found.entries})
    if not deep and len(listed) > 1:
        yield Finding("backup", "fine", f"There are {len(listed) - 1} older backups; --deep reads them too.")
    if not listed:
        if data is not None:  # or the way back says so
            begun = data.begun_at if data.begun_at is not None else now_ms
            says = "There is no backup yet. Leave the desk on over night: it makes one by itself."
            yield Finding("backup", "act" if now_ms - begun > _BEGINNING_MS else "note", says)
    elif now_ms - made_at(listed[0]) > _BACKUP_OLD_MS:
        says = f"The last backup is of {said_at(made_at(listed[0]))}. The desk makes one each night that it is on."
        yield Finding("backup", "act", says)


def _apart(settings: Settings, database: Path, key: str) -> Iterator[Finding]:
    if read_rejoin(rejoin_file(settings.key_file), key) is None:
        says = f"{rejoin_file(settings.key_file)} is missing or cannot be read: the desk makes it anew when it starts."
        yield Finding("rejoin", "note", says)
    for path in kept_aside(database):
        says = f"{path.name} ({_size(path)}) is what was there before a rebuild. Delete it when you are sure."
        if path.with_name(f"{path.name}-wal").exists():
            says += f" Its log {path.name}-wal goes with it."
        yield Finding("kept", "note", says, {"file": path.name})


def _size(path: Path) -> str:
    return f"{max(1, path.stat().st_size // _MIB)} MiB"


def said_at(ms: int) -> str:
    """A moment as people here write it."""
    return f"{datetime.fromtimestamp(ms / 1000, UTC).astimezone():%Y-%m-%d %H:%M}"
