"""What a desk needs to become itself again when its database is lost: a small encrypted file beside the key file.

Who it is, the space it belongs to and how it reaches central stand in the database. A copy of these few words outside
it lets a rebuilt file join in where the lost one stood, and proves that the key at hand is the right one.
"""

from __future__ import annotations

import logging
from contextlib import closing, suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

import msgspec

from kiosk.store.database import plain_connection
from kiosk.store.keeping import Pairing
from kiosk.store.keys import sync_folder

if TYPE_CHECKING:
    from kiosk.store.store import Store

ENDING: Final = ".desk"  # of the file's name, after the key file's

_log = logging.getLogger(__name__)


class Rejoin(msgspec.Struct, frozen=True, kw_only=True):
    """The few words. `salt` is the database's own, 32 hex digits: without it no page can be read."""

    device: str
    space: str
    salt: str
    pairing: Pairing | None = None


def rejoin_file(key_file: Path) -> Path:
    return key_file.with_name(key_file.name + ENDING)


def read_rejoin(path: Path, key: str) -> Rejoin | None:
    """What it says; None where there is none, or it is damaged or of another key."""
    from sqlcipher3 import dbapi2

    if not path.exists() or not path.stat().st_size:
        return None
    try:
        with closing(plain_connection(path, key)) as connection:
            (found,) = connection.execute("SELECT value FROM rejoin").fetchone()
        return msgspec.json.decode(found, type=Rejoin)
    except (dbapi2.DatabaseError, TypeError, msgspec.DecodeError):
        return None


def write_rejoin(path: Path, key: str, words: Rejoin) -> None:
    """Replace the file, whole or not at all.

    Raises:
        OSError
    """
    from sqlcipher3 import dbapi2

    fresh = path.with_name(path.name + ".new")
    for leftover in path.parent.glob(fresh.name + "*"):
        leftover.unlink()
    fresh.touch(mode=0o600)
    try:
        with closing(plain_connection(fresh, key)) as connection:
            connection.execute("CREATE TABLE rejoin (value TEXT NOT NULL)")
            connection.execute("INSERT INTO rejoin VALUES (?)", (msgspec.json.encode(words).decode(),))
    except dbapi2.DatabaseError as error:
        with suppress(OSError):
            fresh.unlink()
        raise OSError(5, "cannot be written", str(path)) from error
    fresh.replace(path)
    sync_folder(path.parent)


def remember(store: Store, key_file: Path, key: str) -> None:
    """Write the file where it is missing or says something old, now and whenever this kiosk is paired anew.

    Raises:
        OSError
    """
    store.keeps_apart(partial(_remember_later, store, key_file, key))
    _remember(store, key_file, key)


def _remember_later(store: Store, key_file: Path, key: str) -> None:
    """What was just written stands, whether or not there is room for this as well: the next start tries again."""
    try:
        _remember(store, key_file, key)
    except OSError:
        _log.exception("what it takes to join in again was not written")


def _remember(store: Store, key_file: Path, key: str) -> None:
    assert store.space is not None  # a kiosk always has one
    with store.reading() as records:
        words = Rejoin(
            device=store.identity.device,
            space=records.keeping.get("space"),
            salt=str(records.connection.exec_driver_sql("PRAGMA cipher_salt").scalar()),
            pairing=records.keeping.pairing(),
        )
    path = rejoin_file(key_file)
    if read_rejoin(path, key) != words:
        write_rejoin(path, key, words)


def salt_of(database: Path) -> str:
    """The salt of a file, or of what is left of it. Only while no connection to it is open in this process."""
    with database.open("rb") as file:
        return file.read(16).hex()
