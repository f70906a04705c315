"""What `kiosk doctor` finds, in plain words: each thing that was looked at, and what to do where it is not well."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from datetime import datetime
from pathlib import Path
from typing import Final

from kiosk.cli.doctor_central import exchange
from kiosk.cli.doctor_said import Details, Finding, said_at
from kiosk.core import clock
from kiosk.errors import StoreEmpty, StoreMissing, StoreNewer, StoreUnreadable, Unusable
from kiosk.settings import Settings
from kiosk.store import rescue, schema
from kiosk.store.backup import Backups, made_at, verified
from kiosk.store.ballast import free_bytes
from kiosk.store.beside import WAL_LIMIT, ballast_of, kept_aside
from kiosk.store.checkup import Data, look_over
from kiosk.store.database import check_file, check_readable
from kiosk.store.keeping import Rescued
from kiosk.store.opening import DATABASE, check_begun, key_ring, leaving_nothing, open_to_read
from kiosk.store.rejoin import read_rejoin, rejoin_file
from kiosk.store.rescue import Prospect
from kiosk.store.upgrading import is_of_another_age

_OLDER: Final = (
    "Another version of this program wrote the data. They are brought up to date as the desk is opened; there is "
    "nothing to do. Until then no more can be said of them."
)
_MIB: Final = 1024 * 1024
_ROOM_LOW: Final = 256 * _MIB
_HOUR_MS: Final = 60 * 60 * 1000
_BACKUP_OLD_MS: Final = 48 * _HOUR_MS
_LOSS_TOLD_MS: Final = 7 * 24 * _HOUR_MS  # so long something that was lost needs somebody to look
_BEGINNING_MS: Final = 48 * _HOUR_MS  # of a desk that need not have made a backup yet
_COMMAND: Final = "kiosk doctor --restore"
_RESTORE: Final = f"Close the desk and run: {_COMMAND}"


def examine(settings: Settings, *, now: datetime, deep: bool = False) -> list[Finding]:
    """Look at everything. What cannot be looked at because of something before it is left out."""
    return list(_examined(settings, clock.to_ms(now), deep=deep))


def _examined(settings: Settings, now_ms: int, *, deep: bool) -> Iterator[Finding]:
    database = settings.data / DATABASE
    try:
        if not is_set_up(settings):
            yield nothing_in(settings.data)
            return
        key = key_ring(settings.key_file, database, settings.key_source).database
    except Unusable as unusable:
        yield Finding("key", "act", str(unusable))
        return
    source = "a credential" if settings.key_source == "credential" else f"{settings.key_file}, readable by you alone"
    yield Finding("key", "fine", f"The key of the data is {source}.")
    with leaving_nothing(database):
        data = yield from _data(settings, database, key, now_ms, deep=deep)
    if data is not None:
        yield from exchange(data, now_ms)
    yield from _room(database)
    yield from _backups(database, key, now_ms, data, deep=deep)
    yield from _apart(settings, database, key, readable=data is not None)


def is_set_up(settings: Settings) -> bool:
    """Whether a desk is here, or was: a key that was never used is of a first start that was cut off.

    Raises:
        KeyUnreadable
    """
    database = settings.data / DATABASE
    if database.exists() or not settings.key_file.exists():
        check_begun(settings.key_file, database)
        return database.exists()
    return key_ring(settings.key_file, database, settings.key_source).is_used


def nothing_in(folder: Path) -> Finding:
    """That no desk is there."""
    from kiosk.central.serving import DATABASE as CENTRAL  # the server is nothing for a desk

    if (folder / CENTRAL).exists():
        says = f"In {folder} is a central server, and no desk. This looks at desks: how central fares is on its page."
        return Finding("central", "note", says)
    return Finding("data", "act", f"This desk was not set up yet: there is nothing in {folder}.")


def _data(
    settings: Settings, database: Path, key: str, now_ms: int, *, deep: bool
) -> Generator[Finding, None, Data | None]:
    """What was found, and in the end what stands in the database: None where it cannot be read."""
    newer = False
    try:
        check_file(database, settings.key_file)
        check_readable(database, key)
        yield Finding("file", "fine", f"The data file is sound: every page of its {_size(database)} could be read.")
    except StoreNewer:
        newer = True
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
            if not newer and is_of_another_age(store.engine):
                yield Finding("schema", "note", _OLDER)
                return None
            data = look_over(records, deep=deep)
    except Exception as error:  # noqa: BLE001 - a newer program may have written anything at all
        yield Finding("data", "act", f"The data could not be read to their end ({type(error).__name__}).")
        return None
    yield from _inside(data, now_ms, deep=deep)
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


def rescued(report: Rescued, now_ms: int, *, alone: bool) -> Finding:
    """That the data were rebuilt, and what went with the pages that nobody can read."""
    says = f"The data were rebuilt on {said_at(report.at)}."
    if report.lost_pages:
        says += f" {report.lost_pages} of the pages before could not be read: "
        says += "what stood only there is gone. " if alone else "what central has of it comes back. "
        says += "Please see whether members, guests, parcels and credit are as they should be."
    else:
        says += " See the README on what that means."
    nowhere = alone and report.base == "empty"  # or a backup, or central, had most of it
    missing = report.lost_pages > 0 and nowhere and now_ms - report.at < _LOSS_TOLD_MS
    details: Details = {"brought": report.brought, "at": report.at, "lost_pages": report.lost_pages}
    return Finding("rescued", "act" if missing else "note", says, details)


def _inside(data: Data, now_ms: int, *, deep: bool) -> Iterator[Finding]:
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
        yield rescued(data.rescued, now_ms, alone=data.pairing is None)


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


def _apart(settings: Settings, database: Path, key: str, *, readable: bool) -> Iterator[Finding]:
    if readable and read_rejoin(rejoin_file(settings.key_file), key) is None:  # under the wrong key nothing opens
        says = f"{rejoin_file(settings.key_file)} is missing or cannot be read: the desk makes it anew when it starts."
        yield Finding("rejoin", "note", says)
    for path in kept_aside(database):
        says = f"{path.name} ({_size(path)}) is what was there before a rebuild. Delete it when you are sure."
        if path.with_name(f"{path.name}-wal").exists():
            says += f" Its log {path.name}-wal goes with it."
        yield Finding("kept", "note", says, {"file": path.name})


def _size(path: Path) -> str:
    return f"{max(1, path.stat().st_size // _MIB)} MiB"
