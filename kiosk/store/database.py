"""Opening the database: SQLCipher on a kiosk and for a small central, PostgreSQL for a large one."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from kiosk.errors import FolderUnusable, StoreEmpty, StoreMissing, StoreNewer, StoreUnreadable, Unusable
from kiosk.store import schema
from kiosk.store.ballast import patient
from kiosk.store.frames import Log
from kiosk.store.keys import sync_folder
from kiosk.store.presence import Presence

WriteFailed = sa.exc.OperationalError  # a name for floors that must not know SQLAlchemy
_PAGE = 4096  # bytes
NEW = ".new"  # added to the name of a file that is being made: whatever it holds may be begun anew
# Of each connection to PostgreSQL: a host that is gone without a word holds nobody up for longer than half a minute.
HALF_OPEN = {"keepalives_idle": 10, "keepalives_interval": 5, "keepalives_count": 3, "tcp_user_timeout": 20_000}
_CONNECTION = {**HALF_OPEN, "connect_timeout": 5, "client_encoding": "utf8"}
_BUSY_S = 10.0  # how long another process may write before we give up
_LOOK_AGAIN_S = 0.001
_SQLITE_BUSY = 5
_SQLITE_CORRUPT = 11
_SQLITE_NOT_OURS = 26  # SQLITE_NOTADB: another key, or a first page that is damaged
_PRAGMAS = (
    "cipher_memory_security=off",  # wiping every page costs half the speed; swap is the operator's to switch off
    "journal_mode=wal",
    "synchronous=full",  # anything less loses acknowledged entries at a power cut
    "foreign_keys=on",
    "secure_delete=on",
    "trusted_schema=off",
    "cell_size_check=on",
    "mmap_size=0",
    "cache_size=-65536",
    "journal_size_limit=8388608",
)


def nothing_to_give() -> bool:
    """There is no room to make on a full disk."""
    return False


def encrypted_engine(
    path: Path, key: str, relief: Callable[[], bool] = nothing_to_give, *, read_only: bool = False
) -> sa.Engine:
    """An engine over an SQLCipher file.

    Args:
        key: 64 hex digits, used raw: a passphrase would cost 90 ms a connection.
        relief: makes room where the disk is full, and says whether it could.
        read_only: change nothing, not even how the file is written.
    """
    from sqlcipher3 import dbapi2

    address = sa.URL.create("sqlite", database=str(path))
    if read_only:
        address = address.set(database=path.absolute().as_uri(), query={"mode": "ro", "uri": "true"})
    pragmas = [pragma for pragma in _PRAGMAS if not read_only or not pragma.startswith("journal_")]
    engine = sa.create_engine(
        address,
        module=dbapi2,
        connect_args={
            "timeout": _BUSY_S,
            "isolation_level": None,
            "check_same_thread": False,
            "factory": patient(relief),
        },
        hide_parameters=True,  # or names would stand in the log when a statement does not work
        poolclass=sa.QueuePool,
        pool_size=4,
        pool_use_lifo=True,  # the connection that wrote last has the pages at hand; another one must decrypt them anew
        max_overflow=60,
    )

    _watch(engine, key, pragmas)
    return engine


def _watch(engine: sa.Engine, key: str, pragmas: list[str]) -> None:
    """Prepare each connection, and begin each transaction as what it is: one that reads, or one that writes."""

    @sa.event.listens_for(engine, "connect")
    def _prepare(connection: Any, _record: Any) -> None:
        _unlock(connection, key)
        for pragma in pragmas:
            connection.execute("pragma " + pragma)

    @sa.event.listens_for(engine, "begin")
    def _begin(connection: sa.Connection) -> None:
        # A transaction that reads first and writes later would be refused at once when another wrote in between.
        options = connection.get_execution_options()
        query_only = "on" if options.get("read") else "off"
        if connection.info.get("query_only") != query_only:
            connection.exec_driver_sql(f"PRAGMA query_only={query_only}")
            connection.info["query_only"] = query_only
        if options.get("write"):
            _take_turn(connection.connection.dbapi_connection)
        else:
            connection.connection.dbapi_connection.begin("BEGIN")  # type: ignore[union-attr]


def _take_turn(connection: Any) -> None:
    """Begin to write, also while another process does: a person at the desk gets in as soon as it pauses.

    SQLite itself would look again after 1, 2, 5, 10, 15, 20, 25 ms, and find the file taken anew each time.
    """
    from sqlcipher3 import dbapi2

    gives_up = time.monotonic() + _BUSY_S
    connection.execute("PRAGMA busy_timeout=0")
    try:
        while True:
            try:
                connection.begin("BEGIN IMMEDIATE")
                return
            except dbapi2.OperationalError as error:
                if error.sqlite_errorcode & 0xFF != _SQLITE_BUSY or time.monotonic() > gives_up:
                    raise
            time.sleep(_LOOK_AGAIN_S)
    finally:
        connection.execute(f"PRAGMA busy_timeout={_BUSY_S * 1000:.0f}")


def postgresql_engine(url: str) -> sa.Engine:
    """An engine over PostgreSQL. What the URL itself says of its connections counts.

    Raises:
        Unusable: that is no URL of one.
    """
    try:
        made = sa.make_url(url).set(drivername="postgresql+psycopg")
    except (sa.exc.ArgumentError, ValueError) as error:
        raise Unusable("That is no address of a PostgreSQL, such as postgresql://USER@HOST/DATABASE.") from error
    return sa.create_engine(
        made,
        connect_args={name: value for name, value in _CONNECTION.items() if name not in made.query},
        isolation_level="READ COMMITTED",  # whatever the role is set to: a space's writers take turns by a row's lock
        hide_parameters=True,
        pool_size=10,
        max_overflow=30,
        pool_pre_ping=True,
    )


def reading_engine(engine: sa.Engine) -> sa.Engine:
    """The same engine for transactions that see one state and cannot write."""
    if engine.dialect.name == "postgresql":
        return engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
    return engine.execution_options(read=True)


@contextmanager
def starting(engine: sa.Engine) -> Iterator[None]:
    """One process at a time makes or migrates the tables of a PostgreSQL that many share.

    Raises:
        Unusable: not every letter could be kept in this database.
    """
    with engine.begin() as connection:
        encoding = connection.exec_driver_sql("SHOW server_encoding").scalar_one()
        if encoding != "UTF8":
            raise Unusable(
                f"The database's encoding is {encoding}, in which not every name can be written. Please make another "
                "one: CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0"
            )
        connection.exec_driver_sql("SET LOCAL idle_in_transaction_session_timeout = 0")  # it waits for the others
        connection.exec_driver_sql("SELECT pg_advisory_xact_lock(7161)")
        yield


def check_file(path: Path, marker: Path) -> bool:
    """Whether there is a database to open; False says that it may be made.

    Raises:
        StoreMissing: this kiosk was set up, yet the file is gone.
        StoreEmpty: the file has no bytes; SQLite would take it for a fresh one.
        StoreUnreadable: it is no file, or has less than a page, which SQLite would take for a fresh one as well; or its
            log is damaged, and SQLite would drop what lies behind that.
    """
    if not path.exists():
        if marker.exists() or path.with_name(path.name + "-wal").exists():
            raise StoreMissing(
                f"The kiosk's data file {path} is gone, although this kiosk was set up. "
                "Nothing was made anew. Please put it back from a backup."
            )
        return False
    size = path.stat().st_size
    if not path.is_file() or 0 < size < _PAGE:
        raise _unreadable(path)
    if size == 0:
        raise StoreEmpty(f"The kiosk's data file {path} is empty. Nothing was changed. Please restore a backup.")
    _check_log(path)
    return True


def _check_log(path: Path) -> None:
    """Whoever has the database open may write the log while it is read. Where nobody has, it stands still."""
    log = path.with_name(path.name + "-wal")
    if not Log(log).is_damaged:
        return
    with suppress(FolderUnusable), closing(Presence(path.parent, alone=True)):
        if Log(log).is_damaged:
            raise StoreUnreadable(
                f"{log}, the log beside the kiosk's data, is damaged: what was written last is not all in its place. "
                "Nothing was changed. A desk is mended with: kiosk doctor --restore. At central, put a backup in the "
                "place of the data file, and move this log away."
            )


def check_readable(path: Path, key: str, relief: Callable[[], bool] = nothing_to_give) -> None:
    """Read every page that is in use, by a connection that can change nothing.

    Raises:
        StoreUnreadable: damaged, or written under another key.
        StoreNewer: the file was written by a newer program.
        FolderUnusable: the disk let nobody look.
    """
    beside = [path.with_name(path.name + ending) for ending in ("-wal", "-shm")]
    made_by_us = [file for file in beside if not file.exists()]
    try:
        revision = _revision_of(path, key, relief)
        if revision is None:
            raise _unreadable(path)
        _check_not_newer(revision)
    except Unusable:
        for file in made_by_us:
            file.unlink(missing_ok=True)
        raise


def make_file(path: Path, key: str, relief: Callable[[], bool] = nothing_to_give) -> None:
    """Make the file under another name first: a start that is cut off leaves nothing that looks like a database."""
    unfinished = path.with_name(path.name + NEW)
    for leftover in unfinished.parent.glob(unfinished.name + "*"):
        leftover.unlink()
    unfinished.touch(mode=0o600)  # SQLite gives the log beside it the same mode
    engine = encrypted_engine(unfinished, key, relief)
    try:
        migrate(engine)
    finally:
        engine.dispose()
    unfinished.replace(path)
    sync_folder(path.parent)


def _revision_of(path: Path, key: str, relief: Callable[[], bool]) -> str | None:
    """The revision of a file whose pages are all sound; None when there is something else in it."""
    from sqlcipher3 import dbapi2

    _roll_back(path, key)
    try:
        with closing(reading_connection(path, key, relief)) as connection:
            if connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
                return None
            if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").fetchone():
                return None
            row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
            return str(row[0]) if row else None
    except dbapi2.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", _SQLITE_CORRUPT) & 0xFF in (_SQLITE_CORRUPT, _SQLITE_NOT_OURS):
            raise _unreadable(path) from error
        raise _out_of_reach(path) from error


def _roll_back(path: Path, key: str) -> None:
    """Let SQLite take back what a power cut left half done in a file that a log is not kept for yet: a restored one."""
    from sqlcipher3 import dbapi2

    if path.with_name(path.name + "-journal").exists():
        with suppress(dbapi2.DatabaseError), closing(dbapi2.connect(str(path), timeout=_BUSY_S)) as connection:
            _unlock(connection, key)
            connection.execute("SELECT count(*) FROM sqlite_master")


def reading_connection(path: Path, key: str, relief: Callable[[], bool] = nothing_to_give) -> Any:
    """A bare connection that can change nothing. It must not outlive an attempt to move the file.

    Read-only also because a connection that may write would fold the log of a crash into the file as it closes.
    """
    from sqlcipher3 import dbapi2

    address = f"{path.absolute().as_uri()}?mode=ro"
    connection = dbapi2.connect(
        address, uri=True, timeout=_BUSY_S, isolation_level=None, check_same_thread=False, factory=patient(relief)
    )
    _unlock(connection, key)
    return connection


def plain_connection(path: Path, key: str) -> Any:
    """A bare connection to a file that nobody else has open, without a log: what is there is all in the one file."""
    from sqlcipher3 import dbapi2

    connection = dbapi2.connect(str(path), timeout=_BUSY_S, isolation_level=None)
    _unlock(connection, key)
    for pragma in ("journal_mode=delete", "synchronous=full", "secure_delete=on"):
        connection.execute("pragma " + pragma)
    return connection


def sole_connection(path: Path, key: str) -> Any | None:
    """A bare connection that nobody else's can stand beside until it is closed; None where there is another one.

    Raises:
        FolderUnusable: the disk let nobody look.
    """
    from sqlcipher3 import dbapi2

    connection = dbapi2.connect(str(path), timeout=0, isolation_level=None)
    try:
        _unlock(connection, key)
        connection.execute("PRAGMA locking_mode=EXCLUSIVE")
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("ROLLBACK")
    except dbapi2.OperationalError as error:
        connection.close()
        if error.sqlite_errorcode & 0xFF != _SQLITE_BUSY:
            raise _out_of_reach(path) from error
        return None
    return connection


def _unlock(connection: Any, key: str) -> None:
    connection.execute("pragma cipher_log_level=none")  # what is wrong is said by us, once
    connection.execute(f"""pragma key="x'{key}'" """)


def _out_of_reach(path: Path) -> FolderUnusable:
    return FolderUnusable(
        f"The kiosk's data file {path} cannot be looked at: its disk is full or does not answer, or another program "
        "holds it. Nothing was changed. Please make room, and start again."
    )


def _unreadable(path: Path) -> StoreUnreadable:
    return StoreUnreadable(
        f"The kiosk's data file {path} cannot be read: it is damaged, or its key is another one. "
        "Nothing was changed. Please check the key file, or restore a backup."
    )


def migrate(engine: sa.Engine) -> None:
    """Bring the migrated tables to this program's revision.

    Raises:
        StoreNewer: the file was written by a newer program.
    """
    revision = current_revision(engine)
    if revision == schema.REVISION:
        return
    if revision is not None:
        _check_not_newer(revision)
    from kiosk.store.migrations import upgrade  # alembic takes a while to import

    upgrade(engine)


def current_revision(engine: sa.Engine) -> str | None:
    with engine.connect() as connection:
        if not sa.inspect(connection).has_table("alembic_version"):
            return None
        found: str | None = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
        return found


def _check_not_newer(revision: str) -> None:
    if revision > schema.REVISION:
        raise StoreNewer(
            "The kiosk's data was written by a newer version of this program. Nothing was changed. "
            "Please install that version again."
        )
