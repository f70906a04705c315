"""Opening the database: SQLCipher on a kiosk and for a small central, PostgreSQL for a large one."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from kiosk.errors import StoreEmpty, StoreMissing, StoreNewer, StoreUnreadable, Unusable
from kiosk.store import schema

WriteFailed = sa.exc.OperationalError  # a name for floors that must not know SQLAlchemy
_PAGE = 4096  # bytes
_BUSY_S = 10.0  # how long another process may write before we give up
_LOOK_AGAIN_S = 0.001
_SQLITE_BUSY = 5
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


def encrypted_engine(path: Path, key: str) -> sa.Engine:
    """An engine over an SQLCipher file.

    Args:
        key: 64 hex digits, used raw: a passphrase would cost 90 ms a connection.
    """
    from sqlcipher3 import dbapi2

    engine = sa.create_engine(
        sa.URL.create("sqlite", database=str(path)),
        module=dbapi2,
        connect_args={"timeout": _BUSY_S, "isolation_level": None, "check_same_thread": False},
        poolclass=sa.QueuePool,
        pool_size=4,
        pool_use_lifo=True,  # the connection that wrote last has the pages at hand; another one must decrypt them anew
        max_overflow=60,
    )

    @sa.event.listens_for(engine, "connect")
    def _prepare(connection: Any, _record: Any) -> None:
        _unlock(connection, key)
        for pragma in _PRAGMAS:
            connection.execute("pragma " + pragma)

    @sa.event.listens_for(engine, "begin")
    def _begin(connection: sa.Connection) -> None:
        # A transaction that reads first and writes later would be refused at once when another wrote in between.
        options = connection.get_execution_options()
        connection.exec_driver_sql(f"PRAGMA query_only={'on' if options.get('read') else 'off'}")
        if options.get("write"):
            _take_turn(connection.connection.dbapi_connection)
        else:
            connection.exec_driver_sql("BEGIN")

    return engine


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
                connection.execute("BEGIN IMMEDIATE")
                return
            except dbapi2.OperationalError as error:
                if error.sqlite_errorcode & 0xFF != _SQLITE_BUSY or time.monotonic() > gives_up:
                    raise
            time.sleep(_LOOK_AGAIN_S)
    finally:
        connection.execute(f"PRAGMA busy_timeout={_BUSY_S * 1000:.0f}")


def postgresql_engine(url: str) -> sa.Engine:
    made = sa.make_url(url)
    if made.drivername in ("postgresql", "postgres"):
        made = made.set(drivername="postgresql+psycopg")
    return sa.create_engine(made, pool_size=10, max_overflow=30, pool_pre_ping=True)


def reading_engine(engine: sa.Engine) -> sa.Engine:
    """The same engine for transactions that see one state and cannot write."""
    if engine.dialect.name == "postgresql":
        return engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
    return engine.execution_options(read=True)


@contextmanager
def starting(engine: sa.Engine) -> Iterator[None]:
    """One process at a time makes or migrates the tables of a PostgreSQL that many share."""
    with engine.begin() as connection:
        connection.exec_driver_sql("SELECT pg_advisory_xact_lock(7161)")
        yield


def check_file(path: Path, marker: Path) -> bool:
    """Whether there is a database to open; False says that it may be made.

    Raises:
        StoreMissing: this kiosk was set up, yet the file is gone.
        StoreEmpty: the file has no bytes; SQLite would take it for a fresh one.
        StoreUnreadable: it has less than a page, which SQLite would take for a fresh one as well.
    """
    if not path.exists():
        if marker.exists() or path.with_name(path.name + "-wal").exists():
            raise StoreMissing(
                f"The kiosk's data file {path} is gone, although this kiosk was set up. "
                "Nothing was made anew. Please put it back from a backup."
            )
        return False
    size = path.stat().st_size
    if 0 < size < _PAGE:
        raise _unreadable(path)
    if size == 0:
        raise StoreEmpty(f"The kiosk's data file {path} is empty. Nothing was changed. Please restore a backup.")
    return True


def check_readable(path: Path, key: str) -> None:
    """Read every page that is in use, by a connection that can change nothing.

    Raises:
        StoreUnreadable: damaged, or written under another key.
        StoreNewer: the file was written by a newer program.
    """
    beside = [path.with_name(path.name + ending) for ending in ("-wal", "-shm")]
    made_by_us = [file for file in beside if not file.exists()]
    try:
        revision = _revision_of(path, key)
        if revision is None:
            raise _unreadable(path)
        _check_not_newer(revision)
    except Unusable:
        for file in made_by_us:
            file.unlink(missing_ok=True)
        raise


def _revision_of(path: Path, key: str) -> str | None:
    """The revision of a file whose pages are all sound; None when there is something else in it."""
    from sqlcipher3 import dbapi2

    try:
        # Read-only: even a refused one would fold the log that a crash left into the file as it closes.
        connection = dbapi2.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=_BUSY_S)
        try:
            _unlock(connection, key)
            if connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
                return None
            if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").fetchone():
                return None
            row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
            return str(row[0]) if row else None
        finally:
            connection.close()
    except dbapi2.DatabaseError as error:
        raise _unreadable(path) from error


def _unlock(connection: Any, key: str) -> None:
    connection.execute("pragma cipher_log_level=none")  # what is wrong is said by us, once
    connection.execute(f"""pragma key="x'{key}'" """)


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
