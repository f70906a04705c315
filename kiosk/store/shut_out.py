"""Who was shut out, and the keys that spaces got since, in a file beside central's database and outside its backups.

What `tombstones` is for people: a database that was put back shuts them out again before it serves anybody.
"""

from __future__ import annotations

import hashlib
import logging
import threading
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Final

import msgspec
import sqlalchemy as sa

from kiosk.core import clock
from kiosk.core.exchange import SpaceSecrets, sound_secrets
from kiosk.errors import FolderUnusable
from kiosk.store import central_keeping as central
from kiosk.store import device_keeping as caring
from kiosk.store.central_keeping import DeviceState
from kiosk.store.keeping import Keeping, PutBack
from kiosk.store.keys import read_private, write_private
from kiosk.store.store import Store
from kiosk.store.tombstones import erase_again

ENDING: Final = ".shut-out"  # of the file's name, after the database's
DAMAGED: Final = ".damaged"  # and after that, for one that could not be read whole
SERVES: Final = 7163  # PostgreSQL's advisory lock that every server shares while it listens for the others
_BEHIND_MS: Final = 60 * 60 * 1000  # in which many kiosks notice the same

_log = logging.getLogger(__name__)


class Word(msgspec.Struct, frozen=True, kw_only=True, tag="device"):
    """The last word about a device that was ever kept from anything. Times are UTC ms.

    Attributes:
        shut_at: when it was last shut out; whatever was paired before must be paired anew. 0: it never was.
    """

    device: str
    space: str
    state: DeviceState
    state_at: int
    shut_at: int = 0


class Given(msgspec.Struct, frozen=True, kw_only=True, tag="key"):
    """A key of a space that ever got another one. Its only one stands in every backup that knows the space."""

    secrets: SpaceSecrets


_Line = Word | Given


class Told(msgspec.Struct, frozen=True, kw_only=True):
    """What the file says: device -> the last word, and (space, id) -> key. `whole`: as it was written."""

    words: Mapping[str, Word] = {}
    keys: Mapping[tuple[str, str], SpaceSecrets] = {}
    there: bool = False
    whole: bool = True


def _nothing_to_give() -> bool:
    return False


class ShutOut:
    """The file. Written within a transaction of the database, so that nobody else does at the same time.

    Attributes:
        seen: what `Keeping.said_beside` had written when the file and the database said the same.
        turn: for one thread at a time that lets them.
    """

    def __init__(self, path: Path, relief: Callable[[], bool] = _nothing_to_give) -> None:
        """`relief` makes room on a full disk, and says whether it could."""
        self.path = path
        self._relief = relief
        self.seen = ""
        self.turn = threading.Lock()

    def read(self) -> Told:
        """What it says; of a damaged one those lines that are as they were written.

        Raises:
            KeyUnreadable: others may read it, or nobody can.
        """
        if not self.path.exists():
            return Told()
        head, _, rest = read_private(self.path).partition(b"\n")
        found = [_read(line) for line in rest.splitlines()]
        lines = [line for line in found if line is not None]
        whole = len(lines) == len(found) and head == _sum(rest)
        words = {one.device: one for one in lines if isinstance(one, Word)}
        keys = {_name(one.secrets): one.secrets for one in lines if isinstance(one, Given)}
        return Told(words=words, keys=keys, there=True, whole=whole)

    def keep(self, connection: sa.Connection) -> None:
        """Write down, durably, what stands in the database at the end of this transaction. To be done as its last act.

        The other way round, a stop between the two and an older database put back would let somebody in. If the
        transaction comes to nothing after all, its word holds from the next start on: somebody has given it.

        Raises:
            FolderUnusable: it cannot be written.
        """
        if self.catch_up(connection):
            Keeping(connection).said_beside()

    def catch_up(self, connection: sa.Connection) -> bool:
        """Write down what another server said; whether there was anything. Raises as `keep` does."""
        self.take_turn(connection)
        told = self.read()
        words = {**told.words}
        for one in _words(connection, told.words):
            words[one.device] = _later(words.get(one.device), one)
        keys = {_name(one): one for one in caring.keys_given(connection)} | dict(told.keys)
        if told.there and told.whole and (words, keys) == (told.words, told.keys):
            return False
        lines: list[_Line] = [words[device] for device in sorted(words)]
        self._write([*lines, *(Given(secrets=keys[name]) for name in sorted(keys))])
        return True

    @staticmethod
    def take_turn(connection: sa.Connection) -> None:
        """Let one process at a time look and write; in SQLite a transaction that writes is alone anyway."""
        if connection.dialect.name == "postgresql":
            connection.exec_driver_sql("SELECT pg_advisory_xact_lock(7162)")

    def set_aside(self) -> None:
        """Keep a copy of a damaged file for whoever wants to look into it."""
        with suppress(OSError):
            write_private(self.path.with_name(self.path.name + DAMAGED), read_private(self.path))

    def _write(self, lines: Iterable[_Line]) -> None:
        rest = b"".join(_sum(line) + b" " + line + b"\n" for line in map(msgspec.json.encode, lines))
        content = _sum(rest) + b"\n" + rest
        try:
            try:
                write_private(self.path, content)
            except OSError:
                if not self._relief():
                    raise
                write_private(self.path, content)
        except OSError as error:
            raise FolderUnusable(f"{self.path} cannot be written: {error.strerror}. Nothing was changed.") from error


def shut_out_again(store: Store, path: Path) -> None:
    """Shut out whom an older database let in again, and keep in `path` who is shut out from now on.

    Done as central's store is opened, before anything of it is served. What had to be done, or cannot be known, stays
    noted for whoever looks after the devices.

    Raises:
        Unusable: the file cannot be read or written.
    """
    kept = ShutOut(path, store.beside.ballast.release if store.beside is not None else _nothing_to_give)
    kept.seen = _put_right(store, kept)
    _catch_up(store, kept)
    store.shut_out = kept


def keep_level(store: Store, said: str) -> bool:
    """Do once more what a start does, where `said` is not what was seen: whether it was done.

    Either another server shut somebody out or erased somebody, which is to outlive a backup here, too; or the database
    was put back to an earlier state under this server, and nobody may be served of it as it is.
    """
    kept = store.shut_out
    if kept is None or said == kept.seen:
        return False
    with kept.turn:
        if said != kept.seen:
            seen = _put_right(store, kept)
            try:
                erase_again(store)
                _catch_up(store, kept)
            except (OSError, FolderUnusable) as error:  # kiosks need not wait for this disk: the database has it all
                _log.error("what is to outlive a backup of central's could not be written: %s", error)
            kept.seen = seen  # only now: until then all who ask wait for their turn
    return True


def look_beside(store: Store) -> None:
    """The same for a server that no kiosk asks."""
    with store.engine.begin() as connection:
        said = Keeping(connection).get("beside", "")
    keep_level(store, said)


def _put_right(store: Store, kept: ShutOut) -> str:
    """Say in the database what the file says, and note what that tells. Returns what `seen` is from then on."""
    now_ms = clock.to_ms(store.identity.now())
    with central.writing(store) as connection:
        kept.take_turn(connection)
        central.metadata.create_all(connection)
        keeping, told = Keeping(connection), kept.read()
        lost = not told.whole or (not told.there and keeping.get("shut_list", False) and _serves_alone(connection))
        if not told.whole:
            kept.set_aside()
        devices, lacked = _say_in_database(connection, told, now_ms)
        noted: PutBack | None = keeping.get("put_back")
        if lost or devices or lacked or (noted is not None and not noted.at):
            note_put_back(connection, now_ms, devices=devices, lost=lost)
        if devices or lacked or not keeping.get("beside"):  # there is always a word: none means half a database
            keeping.said_beside()
        keeping.set("shut_list", True)
        seen: str = keeping.get("beside", "")
    return seen


def _catch_up(store: Store, kept: ShutOut) -> None:
    with central.writing(store) as connection:
        kept.catch_up(connection)


def _serves_alone(connection: sa.Connection) -> bool:
    """Whether no other server is at work over this database. One that is would have put right what is not."""
    if connection.dialect.name != "postgresql":
        return True
    return bool(connection.exec_driver_sql(f"SELECT pg_try_advisory_xact_lock({SERVES})").scalar())


def note_put_back(
    connection: sa.Connection, now_ms: int, *, devices: Iterable[str] = (), lost: bool = False, key: bool = False
) -> None:
    """Note for whoever looks after the devices that this database seems to be an older one; `PutBack` says more."""
    keeping = Keeping(connection)
    known: PutBack = keeping.get("put_back", PutBack())
    again = tuple(dict.fromkeys((*known.devices, *devices)))
    keeping.set("put_back", PutBack(at=now_ms, devices=again, lost=known.lost or lost, key=known.key or key))


def note_behind(store: Store, now_ms: int) -> None:
    """Note that a kiosk has read more of the feed than there is."""
    with central.writing(store) as connection:
        noted = put_back(connection)
        if noted is None or not 0 <= now_ms - noted.at < _BEHIND_MS:
            note_put_back(connection, now_ms)


def put_back(connection: sa.Connection) -> PutBack | None:
    """What was noted of that last; None: nothing."""
    found: PutBack | None = Keeping(connection).get("put_back")
    return found


def _say_in_database(connection: sa.Connection, told: Told, now_ms: int) -> tuple[list[str], bool]:
    """Say in the database what the file says. Returns the devices that it let do more, and whether it lacked a key."""
    here = {space: caring.keys_of(connection, space) for space in {space for space, _ in told.keys}}
    known = {_name(one) for keys in here.values() for one in keys}
    lacked = [one for name, one in sorted(told.keys.items()) if here[one.space] and name not in known]
    for one in lacked:
        caring.add_former_key(connection, one, now_ms)
    devices, spaces = [], {one.space for one in lacked}
    for word in told.words.values():
        state = _right(connection, word)
        if state is not None:
            caring.set_standing(connection, word.device, state, word.shut_at if state == "revoked" else word.state_at)
            devices.append(word.device)
            spaces |= {word.space} if state == "revoked" else set()
    for space in sorted(spaces):  # whoever was let in meanwhile, here or by another server, may have those of today
        caring.renew_keys(connection, space, now_ms)
    return devices, bool(lacked)


def _right(connection: sa.Connection, word: Word) -> DeviceState | None:
    """What a device must be by the file's word; None: as it is. No device is let do more, nor one that came anew less.

    To let one do more is a manager's: the token that the older database knows may have been given up since.
    """
    found = central.device(connection, word.device)
    if found is None or found.space != word.space or found.state == "revoked":
        return None
    if found.enrolled_at <= word.shut_at:
        return "revoked"
    since = max(found.enrolled_at, caring.care(connection, word.device).state_at)
    return "push_only" if (found.state, word.state) == ("active", "push_only") and since <= word.state_at else None


def _words(connection: sa.Connection, known: Iterable[str]) -> Iterable[Word]:
    """The database's word about each device that is kept from something, and about those that once were."""
    found = {one.id: one for one in central.kept_from_something(connection)}
    found |= {one.id: one for name in known if name not in found and (one := central.device(connection, name))}
    for one in found.values():
        at = max(caring.care(connection, one.id).state_at, one.enrolled_at)
        shut_at = at if one.state == "revoked" else 0
        yield Word(device=one.id, space=one.space, state=one.state, state_at=at, shut_at=shut_at)


def _later(known: Word | None, here: Word) -> Word:
    if known is None:
        return here
    last = here if here.state_at >= known.state_at else known
    return msgspec.structs.replace(last, shut_at=max(known.shut_at, here.shut_at))


def _name(key: SpaceSecrets) -> tuple[str, str]:
    return key.space, key.card_key_id


def _read(line: bytes) -> _Line | None:
    said, _, content = line.partition(b" ")
    if said != _sum(content):
        return None
    try:
        found = msgspec.json.decode(content, type=Word | Given)
    except msgspec.DecodeError:
        return None
    return found if not isinstance(found, Given) or sound_secrets(found.secrets) else None


def _sum(content: bytes) -> bytes:
    """Enough to see that it is not as it was written; who may write here may write anything."""
    return hashlib.sha256(content).hexdigest()[:16].encode()
