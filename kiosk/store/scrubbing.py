"""Making what was taken out gone from the disk as well: older pages in SQLite's log, and damaged files set aside."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from typing import Final

from kiosk.store.store import Store

NIGHTS: Final = 7  # as many as backups are kept
_BUSY_MS: Final = 100
_PATIENT_MS: Final = 10_000
_ASIDE: Final = re.compile(r"\.aside-(\d{8}T\d{6}Z)")


def fold_log(store: Store) -> bool:
    """Fold the log into the file and empty it; False while somebody reads or writes, or the disk is full: try later.

    Deleted bytes in the file itself are overwritten as they are deleted (`secure_delete`). PostgreSQL has ways of its
    own, and its operator the say: nothing is done there.
    """
    if store.engine.dialect.name != "sqlite":
        return True
    held = store.engine.raw_connection()
    try:
        cursor = held.cursor()
        cursor.execute(f"PRAGMA busy_timeout={_BUSY_MS}")
        try:
            busy, _, _ = cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        except store.engine.dialect.loaded_dbapi.OperationalError:  # the log has all of it, and stays
            busy = True
        finally:
            cursor.execute(f"PRAGMA busy_timeout={_PATIENT_MS}")
        return not busy
    finally:
        held.close()


def drop_set_aside(store: Store) -> int:
    """Take away damaged files that were set aside longer ago than a backup is kept. Returns how many.

    Whoever was erased stands in them still.

    Raises:
        OSError: one cannot be taken away.
    """
    if store.beside is None:
        return 0
    before = store.identity.now() - timedelta(days=NIGHTS)
    database, dropped = store.beside.path, 0
    for path in database.parent.glob(f"{database.name}.aside-*"):
        stamp = _ASIDE.search(path.name)
        if stamp and path.is_file() and datetime.strptime(stamp[1], "%Y%m%dT%H%M%S%z") < before:
            path.unlink(missing_ok=True)
            dropped += 1
    return dropped
