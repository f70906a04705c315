"""Opening a kiosk's own data: the key file, the database, and the secrets of its space, made at the first start."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from threading import Lock

import sqlalchemy as sa

from kiosk.core.exchange import SpaceSecrets
from kiosk.errors import FolderUnusable, KeyUnreadable, StoreMissing
from kiosk.store.keys import Keys, new_space_secrets, read_keys, write_keys
from kiosk.store.store import Store


class KeyRing:
    """The key file, read once; pairing adds to it."""

    def __init__(self, path: Path, keys: Keys) -> None:
        self._path = path
        self._keys = keys
        self._lock = Lock()

    @property
    def database(self) -> str:
        return self._keys.database

    @property
    def is_used(self) -> bool:
        """Whether a desk was set up with it: the first space is added once the database stands."""
        return bool(self._keys.spaces)

    def of(self, space: str) -> SpaceSecrets:
        """The secrets of a space. Raises KeyError when this device has none."""
        return self._keys.of(space)

    def has(self, space: str) -> bool:
        return any(known.space == space for known in self._keys.spaces)

    def add(self, added: SpaceSecrets) -> None:
        """Learn a space's secrets, durably."""
        with self._lock:
            keys = self._keys.with_space(added)
            write_keys(self._path, keys)
            self._keys = keys


def key_ring(key_file: Path, database: Path) -> KeyRing:
    """Read the key file, or make one where there is no data yet that another key could have been made for.

    Raises:
        KeyUnreadable
    """
    if not key_file.exists():
        if database.exists() or database.with_name(database.name + ".marker").exists():
            raise KeyUnreadable(
                f"The key file {key_file} is gone, and without it {database} cannot be read. "
                "Nothing was changed. Please put the key file back."
            )
        key_file.parent.mkdir(parents=True, exist_ok=True)
        write_keys(key_file, Keys(database=secrets.token_hex(32)))
    return KeyRing(key_file, read_keys(key_file))


def open_kiosk(
    data: Path, key_file: Path, *, now: Callable[[], datetime] = lambda: datetime.now(UTC)
) -> tuple[Store, KeyRing]:
    """Open a kiosk's store and keys, or make both at the first start.

    Raises:
        Unusable: a subclass tells what is wrong; nothing was changed.
    """
    database = data / "kiosk.db"
    try:
        data.mkdir(parents=True, exist_ok=True)
        ring = key_ring(key_file, database)
        if ring.is_used and not database.exists():
            raise StoreMissing(
                f"The kiosk's data file {database} is gone, although its key {key_file} was used before. Nothing was "
                "made anew. Please check that its disk is there, or put the file back from a backup."
            )
        store = Store.open(database, key=ring.database, now=now)
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
