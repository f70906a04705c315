"""Opening the database: SQLCipher on a kiosk and for a small central, PostgreSQL for a large one."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from kiosk.errors import StoreEmpty, StoreMissing, StoreNewer, StoreUnreadable
from kiosk.store import schema

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
        connect_args={"timeout": 10.0, "isolation_level": None, "check_same_thread": False},
        poolclass=sa.QueuePool,
        pool_size=4,
        max_overflow=60,
    )

    @sa.event.listens_for(engine, "connect")
    def _prepare(connection: Any, _record: Any) -> None:
        connection.execute(f"""pragma key="x'{key}'" """)
        for pragma in _PRAGMAS:
            connection.execute("pragma " + pragma)

    @sa.event.listens_for(engine, "begin")
    def _begin(connection: sa.Connection) -> None:
        # A transaction that reads first and writes later would be refused at once when another wrote in between.
        write = connection.get_execution_options().get("write")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if write else "BEGIN")

    return engine


def postgresql_engine(url: str) -> sa.Engine:
    made = sa.make_url(url)
    if made.drivername in ("postgresql", "postgres"):
        made = made.set(drivername="postgresql+psycopg")
    return sa.create_engine(made, pool_size=10, max_overflow=30, pool_pre_ping=True)


def check_file(path: Path, marker: Path) -> bool:
    """Whether there is a database to open; False says that it may be made.

    Raises:
        StoreMissing: this kiosk was set up, yet the file is gone.
        StoreEmpty: the file has no bytes; SQLite would take it for a fresh one.
    """
    if not path.exists():
        if marker.exists():
            raise StoreMissing(
                f"The kiosk's data file {path} is gone, although this kiosk was set up. "
                "Nothing was made anew. Please put it back from a backup."
            )
        return False
    if path.stat().st_size == 0:
        raise StoreEmpty(f"The kiosk's data file {path} is empty. Nothing was changed. Please restore a backup.")
    return True


def check_readable(engine: sa.Engine, path: Path) -> None:
    """Read the first page.

    Raises:
        StoreUnreadable: damaged, or written under another key.
    """
    try:
        with engine.connect() as connection:
            connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar()
    except (sa.exc.DatabaseError, sqlite3.DatabaseError) as error:
        raise StoreUnreadable(
            f"The kiosk's data file {path} cannot be read: it is damaged, or its key is another one. "
            "Nothing was changed. Please check the key file, or restore a backup."
        ) from error


def migrate(engine: sa.Engine) -> None:
    """Bring the migrated tables to this program's revision.

    Raises:
        StoreNewer: the file was written by a newer program.
    """
    revision = current_revision(engine)
    if revision == schema.REVISION:
        return
    if revision is not None and revision > schema.REVISION:
        raise StoreNewer(
            "The kiosk's data was written by a newer version of this program. Nothing was changed. "
            "Please install that version again."
        )
    from kiosk.store.migrations import upgrade  # alembic takes a while to import

    upgrade(engine)


def current_revision(engine: sa.Engine) -> str | None:
    with engine.connect() as connection:
        if not sa.inspect(connection).has_table("alembic_version"):
            return None
        found: str | None = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
        return found
