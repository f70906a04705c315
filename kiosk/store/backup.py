"""Backups: the database whole, under the same key, in a file that was opened and read through before it counts.

`VACUUM INTO` reads one state while others go on writing; a copy of the file would lack what stands in its log.
"""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Mapping
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final, Literal

import msgspec
import sqlalchemy as sa

from kiosk.core import clock
from kiosk.core.entries import CHAIN_START, chain_over
from kiosk.errors import FolderUnusable, StoreUnreadable, Unusable
from kiosk.store import schema
from kiosk.store.ballast import BALLAST_BYTES, free_bytes, is_for_want_of_room
from kiosk.store.database import check_readable, encrypted_engine, plain_connection, reading_connection, reading_engine
from kiosk.store.entries import ENTRY_COLUMNS, entry_of
from kiosk.store.keeping import BackupMade, Keeping
from kiosk.store.keys import sync_folder

KEPT: Final = 7
FOLDER: Final = "backups"
Trouble = Literal["", "no_room", "damaged", "folder"]
_STAMP: Final = "%Y%m%dT%H%M%SZ"
_PART: Final = ".part"
_LINKS: Final = 200  # of the chain that are computed anew at its head

_log = logging.getLogger(__name__)


class Verified(msgspec.Struct, frozen=True, kw_only=True):
    """What a backup holds, read from itself.

    Attributes:
        device: whose file it is.
        made_at: UTC ms.
        positions: space -> how far its feed goes.
    """

    path: Path
    device: str
    made_at: int
    entries: int
    positions: Mapping[str, int]


class NoRoom(Unusable):
    """A backup does not fit on the disk beside what else has to."""


class Backups:
    """The folder of one database's backups.

    Attributes:
        last: the newest one that this program made and read through.
        trouble: why the last try came to nothing; "" when it did not.
    """

    def __init__(self, database: Path, key: str) -> None:
        self.folder = database.parent / FOLDER
        self.last: BackupMade | None = None
        self.trouble: Trouble = ""
        self._database = database
        self._key = key
        self._guard = threading.Lock()
        self._running: Any = None
        self._stopped = False

    def listed(self) -> list[Path]:
        """The finished ones, the newest first."""
        return sorted(self.folder.glob(f"{self._database.stem}-*Z.db"), key=lambda path: path.name, reverse=True)

    def recall(self, made: BackupMade | None) -> None:
        """Believe what the database remembers of its last backup if that is still there."""
        self.last = made if made is not None and (self.folder / made.file).exists() else None

    def durable(self, space: str) -> int:
        """How far a space's feed would be back after the worst; 0 without a backup."""
        return self.last.positions.get(space, 0) if self.last is not None else 0

    def make(self, now: datetime) -> BackupMade:
        """Make one, read it through, and only then let it count. Of the older ones the newest few stay.

        No transaction waits for this, nor this for one. It ends early once `stop` is called.

        Raises:
            NoRoom
            StoreUnreadable: the database itself is damaged; no older backup is dropped then.
            FolderUnusable: the folder cannot be written.
        """
        try:
            self.folder.mkdir(mode=0o700, exist_ok=True)
            for leftover in self.folder.glob(f"{self._database.stem}-*{_PART}*"):
                leftover.unlink()
            needed = self._database.stat().st_size + BALLAST_BYTES
            if free_bytes(self.folder) < needed:
                raise NoRoom(f"A backup needs {needed >> 20} MiB, and its disk has less. Please make room.")
            path = self.folder / f"{self._database.stem}-{now.astimezone(UTC):{_STAMP}}.db"
            part = path.with_name(path.name + _PART)
            try:
                self._copy(part)
                found = self._finished(part, path)
            finally:
                for leftover in self.folder.glob(part.name + "*"):
                    leftover.unlink()
            self._prune()
        except OSError as error:
            raise FolderUnusable(f"{self.folder} cannot be used: {error.strerror}. No backup was made.") from error
        self.last = BackupMade(
            at=clock.to_ms(now),
            file=path.name,
            size=path.stat().st_size,
            entries=found.entries,
            positions=dict(found.positions),
        )
        return self.last

    def _finished(self, part: Path, path: Path) -> Verified:
        _forget_marker(part, self._key)
        found = verified(part, self._key)
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        part.chmod(0o600)
        part.replace(path)
        sync_folder(self.folder)
        return found

    def _copy(self, part: Path) -> None:
        from sqlcipher3 import dbapi2

        with closing(reading_connection(self._database, self._key)) as connection:
            with self._guard:
                if self._stopped:
                    raise FolderUnusable("No backup was made: the program ends.")
                self._running = connection
            try:
                # Copying passes over indexes: what is damaged there would be found at the next start, and no sooner.
                if connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
                    raise dbapi2.DatabaseError("quick_check")
                connection.execute("VACUUM INTO ?", (str(part),))
            except dbapi2.DatabaseError as error:
                code = getattr(error, "sqlite_errorcode", 0)
                if is_for_want_of_room(code):
                    raise NoRoom("A backup found no room on its disk. Please make room.") from error
                if self._stopped:
                    raise FolderUnusable("No backup was made: the program ends.") from error
                raise StoreUnreadable(
                    f"The kiosk's data file {self._database} could not be read to its end: it is damaged. "
                    "Please restart the desk: it is mended then."
                ) from error
            finally:
                with self._guard:
                    self._running = None

    def stop(self) -> None:
        """End the backup that is being made, and make no other."""
        with self._guard:
            self._stopped = True
            if self._running is not None:
                self._running.interrupt()

    def newest(self, device: str | None = None) -> Verified | None:
        """The newest backup that can be read; those that cannot are passed over, and stay.

        Args:
            device: whose it has to be; None: anybody's.
        """
        for path in self.listed():
            with suppress(Unusable, OSError):
                found = verified(path, self._key)
                if device in (None, found.device):
                    return found
        return None

    def wipe(self) -> None:
        """Delete all of them, finished or not."""
        for path in self.folder.glob(f"{self._database.stem}-*"):
            path.unlink()
        self.last = None

    def _prune(self) -> None:
        for path in self.listed()[KEPT:]:
            path.unlink()
            _log.info("an old backup was removed")


def verified(path: Path, key: str) -> Verified:
    """Read a backup through: all its pages, how many entries there are, and the end of each space's chain.

    Raises:
        StoreUnreadable: it is damaged, or was written under another key.
        StoreNewer: a newer program made it.
    """
    check_readable(path, key)
    engine = encrypted_engine(path, key, read_only=True)
    try:
        with reading_engine(engine).begin() as connection:
            t = schema.journal
            entries: int = connection.execute(sa.select(sa.func.count()).select_from(t)).scalar_one()
            heads = connection.execute(sa.select(schema.feed)).all()
            for head in heads:
                _check_head(connection, path, head)
            device = Keeping(connection).get("device") or ""
    except sa.exc.DatabaseError as error:
        raise StoreUnreadable(f"The backup {path} cannot be read.") from error
    finally:
        engine.dispose()
    return Verified(
        path=path,
        device=device,
        made_at=made_at(path),
        entries=entries,
        positions={head.space: head.position for head in heads},
    )


def made_at(path: Path) -> int:
    """When a backup was made, UTC ms: from its name, or from its file where it has another."""
    stamp = path.name.removesuffix(_PART).removesuffix(".db").rpartition("-")[2]
    try:
        return clock.to_ms(datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC))
    except ValueError:
        return int(path.stat().st_mtime * 1000)


def _check_head(connection: sa.Connection, path: Path, head: Any) -> None:
    """The feed must be as long as it says, and its last links must follow from each other."""
    t = schema.journal
    here = sa.and_(t.c.space == head.space, t.c.position <= head.position)  # behind it a place may be told already
    placed = connection.execute(sa.select(sa.func.count()).where(here)).scalar_one()
    start = max(0, head.position - _LINKS)
    rows = connection.execute(
        sa.select(*ENTRY_COLUMNS, t.c.chain).where(here, t.c.position > start).order_by(t.c.position)
    ).all()
    chain = connection.execute(sa.select(t.c.chain).where(here, t.c.position == start)).scalar() or CHAIN_START
    chains = chain_over(chain, start, [entry_of(row) for row in rows])
    if placed != head.position or [row.chain for row in rows] != chains or (chains[-1:] or [chain]) != [head.chain]:
        raise StoreUnreadable(f"The backup {path} is not whole.")


def _forget_marker(path: Path, key: str) -> None:
    """A file that comes from a backup is another one, and must number what it writes under another name."""
    with closing(plain_connection(path, key)) as connection:
        connection.execute("DELETE FROM keeping WHERE name = 'marker'")
