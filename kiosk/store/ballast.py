"""Room kept for a full disk: a file beside the database that is given up so that what somebody just did can be written.

A connection made by `patient` gives it up by itself when a write finds no room, and then does the whole transaction
once more: SQLite has taken all of it back by then, so the statements are kept until the end of each transaction.
"""

from __future__ import annotations

import errno
import logging
import os
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

from kiosk.store.keys import sync_folder

BALLAST_BYTES: Final = 32 * 1024 * 1024
_NO_ROOM_BYTES: Final = 1024 * 1024  # with less than this a start could not even make the lock of the data folder
_REPEATED: Final = 1000  # statements: what a person does takes some dozens, and an import can be done again
_READS: Final = -1  # in place of the version of what is read in a transaction that only reads
_FULL: Final = 13  # SQLITE_FULL, from ENOSPC
_DISK_FULL: Final = "53100"  # what PostgreSQL says
_CANNOT_OPEN: Final = 14  # SQLITE_CANTOPEN: the log could not be made
_IO: Final = 10  # SQLITE_IOERR, with what was tried in the next byte
# What was tried: nothing is said of it at a commit; write, fsync, truncate; open, size, map the shared memory.
_TRIED: Final = frozenset({0, 3, 4, 6, 18, 19, 21})

_log = logging.getLogger(__name__)


class Ballast:
    """The file. Whoever shares the folder may take it; nobody minds when it is gone already."""

    def __init__(self, path: Path, size: int = BALLAST_BYTES) -> None:
        self.path = path
        self.size = size

    def there(self) -> bool:
        try:
            return self.path.stat().st_size >= self.size
        except OSError:
            return False

    def make(self) -> bool:
        """Make it where there is room for twice its size; whether it is there now."""
        if self.there():
            return True
        if not self.path.parent.is_dir() or free_bytes(self.path.parent) < 2 * self.size:
            return False
        unfinished = self.path.with_name(self.path.name + ".new")
        try:
            unfinished.touch(mode=0o600)
            with unfinished.open("wb") as file:
                if hasattr(os, "posix_fallocate"):
                    os.posix_fallocate(file.fileno(), 0, self.size)
                else:
                    for _ in range(self.size // 65536):
                        file.write(bytes(65536))
                os.fsync(file.fileno())
            unfinished.replace(self.path)
        except OSError:
            unfinished.unlink(missing_ok=True)
            return False
        return True

    def release(self) -> bool:
        """Give the room back; whether there was any to give."""
        try:
            self.path.unlink()
            sync_folder(self.path.parent)  # some file systems let go of the room only then
        except OSError:
            return False
        _log.warning("the disk is full: the room that was kept for this is in use now")
        return True

    def release_where_full(self) -> bool:
        """Give it up before a start, which needs to write a little before it can say anything; whether that was so."""
        return is_full(self.path.parent) and self.release()


def free_bytes(folder: Path) -> int:
    """What an ordinary user can still write there. Raises OSError where there is no such folder."""
    return shutil.disk_usage(folder).free


def is_full(folder: Path) -> bool:
    """Whether there is no room even for the little that a start writes; not where there is no such folder."""
    try:
        return free_bytes(folder) < _NO_ROOM_BYTES
    except OSError:
        return False


def is_for_want_of_room(code: int) -> bool:
    """Whether SQLite's extended error code is one that more room may cure."""
    kind = code & 0xFF
    return kind in (_FULL, _CANNOT_OPEN) or (kind == _IO and code >> 8 in _TRIED)


def was_full(error: BaseException) -> bool:
    """Whether something did not work because a disk was full: that of a file, or of PostgreSQL."""
    cause = getattr(error, "orig", None) or error
    if isinstance(cause, OSError):
        return cause.errno == errno.ENOSPC
    return getattr(cause, "sqlite_errorcode", 0) & 0xFF == _FULL or getattr(cause, "sqlstate", "") == _DISK_FULL


def patient(relief: Callable[[], bool]) -> type[Any]:
    """A class of SQLCipher connections that go on once where a disk is full.

    Args:
        relief: makes room and says whether it could.
    """
    from sqlcipher3 import dbapi2

    class Cursor(dbapi2.Cursor):  # type: ignore[misc]
        connection: Connection

        def execute(self, sql: str, values: Any = ()) -> Cursor:
            self.connection.course.run(super().execute, sql, values)
            return self

        def executemany(self, sql: str, rows: Sequence[Any]) -> Cursor:
            self.connection.course.run(super().executemany, sql, rows)
            return self

    class Connection(dbapi2.Connection):  # type: ignore[misc]
        def __init__(self, *args: Any, **kwargs: Any) -> None:
            super().__init__(*args, **kwargs)
            self.course = _Course(self, super().cursor(dbapi2.Cursor), relief, dbapi2.OperationalError)

        def cursor(self) -> Cursor:
            return Cursor(self)

        def begin(self, how: str) -> None:
            """Begin a transaction and keep in mind what is done in it; `how` is "BEGIN" for one that only reads."""
            self.course.begin(how)

        def commit(self) -> None:
            self.course.commit(super().commit)

        def rollback(self) -> None:
            self.course.forget()
            super().rollback()

    return Connection


class _Course:
    """What was done in the transaction that is open on a connection, so that it can be done once more."""

    def __init__(self, connection: Any, plain: Any, relief: Callable[[], bool], failed: type[Exception]) -> None:
        """`plain` is a cursor that does nothing of this; `failed` what it raises when the disk does."""
        self._connection = connection
        self._plain = plain
        self._relief = relief
        self._failed = failed
        self.forget()

    def forget(self) -> None:
        self._began = ""
        self._version = _READS
        self._repeatable = True
        self._done: list[tuple[str, Any, bool]] = []

    def begin(self, how: str) -> None:
        self._plain.execute(how)
        self.forget()
        self._began, self._version = how, _READS if how == "BEGIN" else _version(self._plain)

    def run(self, how: Callable[..., Any], sql: str, values: Any) -> None:
        """Run a statement."""
        try:
            how(sql, values)
        except self._failed as error:
            if not self._goes_on(error):
                raise
            how(sql, values)
        self._note(sql, values, many=how.__name__ == "executemany")

    def commit(self, how: Callable[[], None]) -> None:
        try:
            how()
        except self._failed as error:
            if not self._goes_on(error):
                raise
            how()
        self.forget()

    def _note(self, sql: str, values: Any, *, many: bool) -> None:
        if not self._began or not self._repeatable or sql.startswith("PRAGMA"):
            return
        if self._version == _READS:
            self._repeatable = False  # what was read belongs to a state that is over
            return
        if sql.startswith("SELECT"):
            return
        self._done.append((sql, values, many))
        if len(self._done) > _REPEATED:
            self._repeatable = False
            self._done.clear()

    def _goes_on(self, error: Exception) -> bool:
        """Make room, and be again where the transaction was before this failed; False where that cannot be."""
        if not is_for_want_of_room(getattr(error, "sqlite_errorcode", 0)) or not self._relief():
            return False
        if self._connection.in_transaction or not self._began:
            return True
        return self._repeatable and self._repeat()

    def _repeat(self) -> bool:
        plain = self._plain
        plain.execute(self._began)
        if self._version not in (_READS, _version(plain)):
            plain.execute("ROLLBACK")  # somebody else wrote in between: what was decided may be wrong by now
            return False
        for sql, values, many in self._done:
            (plain.executemany if many else plain.execute)(sql, values)
        return True


def _version(plain: Any) -> int:
    """Another one once some other connection has committed."""
    return int(plain.execute("PRAGMA data_version").fetchone()[0])
