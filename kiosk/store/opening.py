"""Opening a kiosk's own data: the key file, the database, and the secrets of its space, made at the first start."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from threading import Lock
from typing import Final

import sqlalchemy as sa

from kiosk.core.exchange import SpaceSecrets
from kiosk.errors import FolderUnusable, KeyUnreadable, StoreEmpty, StoreMissing, StoreNewer, StoreUnreadable
from kiosk.store import rescue
from kiosk.store.beside import ballast_of, left_of
from kiosk.store.credential import database_key
from kiosk.store.database import check_file, check_readable, encrypted_engine, reading_engine
from kiosk.store.journal import Identity
from kiosk.store.keeping import Keeping
from kiosk.store.keys import Keys, new_space_secrets, read_keys, write_keys
from kiosk.store.presence import Presence
from kiosk.store.rejoin import rejoin_file, remember
from kiosk.store.store import Store

DATABASE: Final = "kiosk.db"  # its name in the data folder


class KeyRing:
    """The key file, read once; pairing adds to it."""

    def __init__(self, path: Path, keys: Keys, database: str) -> None:
        self.path = path
        self.database = database  # the key of the database, 64 hex digits
        self._keys = keys
        self._lock = Lock()

    @property
    def is_used(self) -> bool:
        """Whether a desk was set up with it: the first space is added once the database stands."""
        return bool(self._keys.spaces)

    @property
    def folder(self) -> Path:
        """Where what a desk knows of others lies beside its keys."""
        return self.path.parent

    def of(self, space: str) -> SpaceSecrets:
        """The secrets of a space. Raises KeyError when this device has none."""
        return self._keys.of(space)

    def former(self, space: str) -> tuple[SpaceSecrets, ...]:
        """What the space had before: for cards that were read under it, the newest first."""
        return tuple(one for one in reversed(self._keys.former) if one.space == space)

    def named(self, space: str) -> tuple[str, ...]:
        """Ids of the card keys that are here, the present one first."""
        return tuple(one.card_key_id for one in (self.of(space), *self.former(space))) if self.has(space) else ()

    def these(self, space: str, ids: Collection[str]) -> tuple[SpaceSecrets, ...]:
        """Those of a space's keys that have these ids."""
        keys = (self.of(space), *self.former(space)) if self.has(space) else ()
        return tuple(one for one in keys if one.card_key_id in ids)

    def has(self, space: str) -> bool:
        return any(known.space == space for known in self._keys.spaces)

    def add(self, added: SpaceSecrets) -> None:
        """Learn a space's secrets, durably."""
        with self._lock:
            self._write(self._keys.with_space(added))

    def learn(self, told: Sequence[SpaceSecrets]) -> None:
        """Learn, durably, what central told of a space: keys of before, and at last those of today.

        Where these were replaced here before, central was put back to a backup, and those that replaced them stay.
        """
        with self._lock:
            keys = self._keys
            for former in told[:-1]:
                keys = keys.with_former(former)
            self._write(keys.with_space(told[-1]))

    def forget(self, space: str) -> None:
        """Lose a space's secrets for good: from now on the desk has others, under which nobody was ever read."""
        with self._lock:
            self._write(self._keys.without_space(space).with_space(new_space_secrets(space)))

    def leave_to_credential(self) -> None:
        """Take the database's key out of the file once a credential has opened the database."""
        with self._lock:
            if self._keys.database:
                self._write(self._keys.without_database())

    def _write(self, keys: Keys) -> None:
        write_keys(self.path, keys)
        self._keys = keys


def key_ring(key_file: Path, database: Path, source: str = "file") -> KeyRing:
    """Read the key file, or make one where there is no data yet that another key could have been made for.

    Args:
        source: where the key of the database is: in this "file", or a "credential" of the system.

    Raises:
        KeyUnreadable
    """
    if not key_file.exists():
        if database.exists() or database.with_name(database.name + ".marker").exists():
            raise _key_gone(key_file, database)
        made = Keys(database=secrets.token_hex(32) if source == "file" else "")
        database_key(key_file, made, source)  # a credential that is missing is said before anything is made
        key_file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_keys(key_file, made)
    keys = read_keys(key_file)
    return KeyRing(key_file, keys, database_key(key_file, keys, source))


def check_begun(key_file: Path, database: Path) -> None:
    """Refuse to begin a desk anew where one was: what it left behind needs its key.

    Raises:
        KeyUnreadable: the key file is gone.
    """
    left = database if database.exists() else _left_of(key_file, database)
    if left is not None and not key_file.exists():
        raise _key_gone(key_file, left)


def _left_of(key_file: Path, database: Path) -> Path | None:
    words = rejoin_file(key_file)
    return words if words.exists() else left_of(database)


def _key_gone(key_file: Path, left: Path) -> KeyUnreadable:
    return KeyUnreadable(
        f"The key file {key_file} is gone, and without it {left} cannot be read. "
        "Nothing was changed. Please put the key file back."
    )


@contextmanager
def leaving_nothing(path: Path) -> Iterator[None]:
    """Take away what looking at a closed database makes beside it, by whoever looked: the desk could not write it."""
    beside = [path.with_name(path.name + ending) for ending in ("-wal", "-shm")]
    made_by_us = [file for file in beside if not file.exists()]
    try:
        yield
    finally:
        with suppress(FolderUnusable), closing(Presence(path.parent, alone=True)):  # an open desk has its own
            for file in made_by_us:
                file.unlink(missing_ok=True)


@contextmanager
def open_to_read(path: Path, key: str, *, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> Iterator[Store]:
    """A database in which nothing can change, also one that a newer program wrote.

    What is read of such a one may be missing or odd: this program does not know all of it.

    Raises:
        Unusable: it is not there, or cannot be read.
    """
    if not check_file(path, path):
        raise StoreMissing(f"There is no data file {path}.")
    with leaving_nothing(path):
        with suppress(StoreNewer):
            check_readable(path, key)
        engine = encrypted_engine(path, key, read_only=True)
        try:
            with reading_engine(engine).begin() as connection:
                keeping = Keeping(connection)
                device, space = keeping.get("device") or "", keeping.get("space")
            identity = Identity(device, "", now, secrets.randbits, places=False)
            yield Store(engine, space=space, identity=identity)
        finally:
            engine.dispose()


def open_kiosk(
    data: Path,
    key_file: Path,
    *,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
    source: str = "file",
) -> tuple[Store, KeyRing]:
    """Open a kiosk's store and keys, or make both at the first start. A file that is damaged is rebuilt first.

    Args:
        source: where the key of the database is: in the "file", or a "credential".

    Raises:
        Unusable: a subclass tells what is wrong; nothing was changed.
    """
    database = data / DATABASE
    try:
        data.mkdir(mode=0o700, parents=True, exist_ok=True)
        ballast_of(database).release_where_full()
        check_begun(key_file, database)
        ring = key_ring(key_file, database, source)
        rescue.go_on(database)
        if not database.exists() and (ring.is_used or _left_of(key_file, database) is not None):
            raise StoreMissing(
                f"The kiosk's data file {database} is gone, although its key {key_file} was used before. Nothing was "
                "made anew. Please check that its disk is there, or put it back with: kiosk doctor --restore"
            )
        try:
            store = Store.open(database, key=ring.database, now=now)
        except (StoreUnreadable, StoreEmpty) as damaged:
            rescue.rescue(database, ring.database, key_file, now=now, because=damaged)
            store = Store.open(database, key=ring.database, now=now)
        if source == "credential":
            ring.leave_to_credential()
        remember(store, key_file, ring.database)
    except OSError as error:
        raise FolderUnusable(f"{error.filename or data} cannot be used: {error.strerror}. Nothing was lost.") from error
    except sa.exc.OperationalError as error:
        raise FolderUnusable(
            f"The kiosk's data file {database} cannot be written: its disk is full or read-only, or another program "
            "holds it. Nothing was lost. Please make room, or allow writing, and start again."
        ) from error
    assert store.space is not None  # a kiosk always has one
    if not ring.has(store.space):
        ring.add(new_space_secrets(store.space))
    return store, ring
