"""Putting a damaged database together again: from the newest backup, what can still be read of it, and central.

Nothing is deleted: the damaged file stays under another name. Whatever stops this, the next start begins it anew or
finishes it: the new file is made whole under a name of its own before the old one moves.
"""

from __future__ import annotations

import logging
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import chain
from pathlib import Path
from typing import Final, Literal

import msgspec

from kiosk.core import clock
from kiosk.core.entries import Entry, flaw
from kiosk.errors import Unusable
from kiosk.store.backup import Backups, Verified
from kiosk.store.beside import ASIDE
from kiosk.store.database import make_file, plain_connection
from kiosk.store.entries import ENTRY_FIELDS
from kiosk.store.keeping import Rescued
from kiosk.store.keys import sync_folder
from kiosk.store.pages import Cipher, Remains, Row
from kiosk.store.presence import Presence
from kiosk.store.rejoin import Rejoin, read_rejoin, rejoin_file, salt_of
from kiosk.store.store import Store

_STAMP: Final = "%Y%m%dT%H%M%SZ"
_MAKING: Final = "rescue"  # the folder in which the new file is made
_MADE: Final = ".rescued-"  # added to the database's name, with a stamp, once the new file is whole
_BATCH: Final = 500
_COPIED: Final = 1024 * 1024  # bytes at once
_COLUMNS: Final = range(len(ENTRY_FIELDS), len(ENTRY_FIELDS) + 20)  # of a journal's row; the envelope comes first
_POSITION: Final = len(ENTRY_FIELDS)  # among them

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Base:
    """What the new file begins with, and whose it is."""

    words: Rejoin
    backup: Verified | None


@dataclass(frozen=True, slots=True)
class _Found:
    """An entry that can still be read, and whether central had given it its place."""

    entry: Entry
    placed: bool


@dataclass(frozen=True, slots=True)
class Prospect:
    """What a database that cannot be opened can be rebuilt from.

    Attributes:
        base: a "backup"; "central", which fills an empty file again; or only what "remains" of the file itself, which
            somebody has to ask for.
        since: when that backup was made, UTC ms.
        url: central's address.
    """

    base: Literal["backup", "central", "remains"]
    since: int = 0
    url: str = ""


def prospect(database: Path, key: str, key_file: Path) -> Prospect | None:
    """What `rescue` would begin with; None where there is nothing. Changes nothing."""
    base = _base(database, key, key_file, None, asked_for=True)
    if base is None:
        return None
    if base.backup is not None:
        return Prospect("backup", since=base.backup.made_at)
    if base.words.pairing is not None:
        return Prospect("central", url=base.words.pairing.url)
    return Prospect("remains")


def rescue(
    database: Path,
    key: str,
    key_file: Path,
    *,
    because: Unusable,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
    backup: Verified | None = None,
    asked_for: bool = False,
) -> Rescued:
    """Rebuild a database. Nobody else may have it open.

    Without being asked for, only where the key is known to be the right one, and where what is lost comes back: from a
    backup, or from central.

    Args:
        because: why; raised when there is nothing to rebuild it from.
        backup: the one to begin with; None: the newest that can be read.
        asked_for: somebody said that it should be done, so that what can be read of the file is enough to begin with.

    Raises:
        Unusable: it cannot be done, or somebody is in; nothing was changed.
        OSError: the disk is full, or does not answer; nothing was changed.
    """
    with closing(Presence(database.parent, alone=True)):
        base = _base(database, key, key_file, backup, asked_for=asked_for)
        if base is None:
            raise because
        made = _made(database, key, base, now)
        _finish(database)
    if not asked_for:
        _log.error("the data were damaged and have been rebuilt: see what kiosk doctor says of it")
    return made


def go_on(database: Path) -> None:
    """Finish what was cut off: put a file that is whole in its place, and clear away one that is not.

    Raises:
        FolderUnusable: somebody is at it, or in the data.
        OSError
    """
    if _waiting(database) or (database.parent / _MAKING).exists():
        with closing(Presence(database.parent, alone=True)):
            _finish(database)


def _waiting(database: Path) -> list[Path]:
    return sorted(database.parent.glob(database.name + _MADE + "*"))


def _finish(database: Path) -> None:
    for fresh in _waiting(database):
        stamp = fresh.name.removeprefix(database.name + _MADE)
        aside = database.with_name(database.name + ASIDE + stamp)
        for ending in ("-wal", ""):  # the log first: what follows under this name must never meet it
            old = database.with_name(database.name + ending)
            if old.exists():
                old.replace(aside.with_name(aside.name + ending))
        database.with_name(database.name + "-shm").unlink(missing_ok=True)
        sync_folder(database.parent)
        fresh.replace(database)
        sync_folder(database.parent)
    shutil.rmtree(database.parent / _MAKING, ignore_errors=True)


def _base(database: Path, key: str, key_file: Path, backup: Verified | None, *, asked_for: bool) -> _Base | None:
    """What to begin with; None where nothing is there to begin with. Only what the key opens is taken."""
    words = read_rejoin(rejoin_file(key_file), key)
    found = backup or Backups(database, key).newest(words.device if words is not None else None)
    if found is not None:
        space = next(iter(found.positions), "")
        return _Base(words or Rejoin(device=found.device, space=space, salt=salt_of(found.path)), found)
    if words is not None and (words.pairing is not None or (asked_for and _remains(database, key, words).sound)):
        return _Base(words, None)
    return None


def _made(database: Path, key: str, base: _Base, now: Callable[[], datetime]) -> Rescued:
    """Make the new file under a name that says that it is whole."""
    making = database.parent / _MAKING / database.name
    shutil.rmtree(making.parent, ignore_errors=True)
    making.parent.mkdir(mode=0o700)
    moment = now()
    stamp = f"{moment.astimezone(UTC):{_STAMP}}"
    try:
        if base.backup is not None:
            making.touch(mode=0o600)
            with base.backup.path.open("rb") as source, making.open("wb") as target:
                shutil.copyfileobj(source, target, _COPIED)
        else:
            make_file(making, key)
            _introduce(making, key, base.words)
        store = Store.open(making, key=key, now=now)
        try:
            report = _brought_in(store, database, key, base, moment)
            if database.exists():
                report = msgspec.structs.replace(report, aside=f"{database.name}{ASIDE}{stamp}")
            _note(store, base, report)
        finally:
            store.close()
        with making.open("rb+") as file:
            os.fsync(file.fileno())
        making.replace(database.with_name(database.name + _MADE + stamp))
        sync_folder(database.parent)
    except BaseException:
        shutil.rmtree(making.parent, ignore_errors=True)
        raise
    return report


def _introduce(making: Path, key: str, words: Rejoin) -> None:
    """Tell an empty file who it is."""
    with closing(plain_connection(making, key)) as connection:
        named = {"device": words.device, "store": os.urandom(16).hex(), "space": words.space}
        rows = [(name, msgspec.json.encode(value).decode()) for name, value in named.items()]
        connection.executemany("INSERT INTO keeping (name, value) VALUES (?, ?)", rows)


def _note(store: Store, base: _Base, report: Rescued) -> None:
    with store.transaction(urgent=False) as records:
        records.keeping.forget("marker")  # it is another file, whatever lies beside it
        records.keeping.set("rescued", report)
        if base.words.pairing is not None:  # of today, while a backup may know a token that was changed since
            records.keeping.set("pairing", base.words.pairing)


def _brought_in(store: Store, database: Path, key: str, base: _Base, moment: datetime) -> Rescued:
    """Take over what can be read of the damaged file and is not in the new one."""
    remains = _remains(database, key, base.words)
    brought = placed = 0
    batch: dict[str, _Found] = {}
    for found in chain(_entries(remains), (None,)):
        if found is not None and found.entry.space == store.space:
            batch[found.entry.id] = found
        if len(batch) == _BATCH or found is None:
            with store.transaction(urgent=False) as records:
                kept = records.journal.keep_found([one.entry for one in batch.values()])
            brought += len(kept)
            placed += sum(batch[one].placed for one in kept)
            batch = {}
    return Rescued(
        at=clock.to_ms(moment),
        base="backup" if base.backup is not None else "empty",
        backup_at=base.backup.made_at if base.backup is not None else 0,
        brought=brought,
        placed=placed,
        lost_pages=remains.lost,
    )


def _remains(database: Path, key: str, words: Rejoin) -> Remains:
    """The pages that can be read: under the salt that the file has, or, where that is damaged, should have."""
    known = Remains(database, Cipher(key, bytes.fromhex(words.salt)))
    if known.sound or not database.exists():
        return known
    return Remains(database, Cipher(key, bytes.fromhex(salt_of(database)).ljust(16, b"\0")))


def _entries(remains: Remains) -> Iterator[_Found]:
    """The entries among the rows. What a row says is proved by the hash of its body."""
    for row in remains.rows(lambda row: len(row) in _COLUMNS):
        entry = _entry(row)
        if entry is not None:
            yield _Found(entry, placed=len(row) > _POSITION and row[_POSITION] is not None)


def _entry(row: Row) -> Entry | None:
    named = dict(zip(ENTRY_FIELDS, row, strict=False))
    named["clock_trusted"] = bool(named["clock_trusted"])
    with suppress(msgspec.ValidationError, TypeError, ValueError):
        entry = msgspec.convert(named, Entry)
        return entry if flaw(entry) is None else None
    return None
