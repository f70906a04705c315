"""Noticing what another process writes into the same file: `kiosk import` and `kiosk print` beside an open desk."""

from __future__ import annotations

import logging
import threading
from typing import Final

import sqlalchemy as sa

from kiosk.core.folding import AGGREGATES
from kiosk.store.journal import Touched
from kiosk.store.store import Store

LOOK_S: Final = 1.0

_log = logging.getLogger(__name__)


class FileVersion:
    """Tells cheaply that some other connection has committed into an SQLite file; those of this process count too."""

    def __init__(self, engine: sa.Engine) -> None:
        self._connection = engine.raw_connection()
        self._last = self._read()

    def changed(self) -> bool:
        """Whether anything was committed since this was asked before."""
        version = self._read()
        changed, self._last = version != self._last, version
        return changed

    def close(self) -> None:
        """Give the connection back. Before the store is closed, or it would keep the file open."""
        self._connection.close()

    def _read(self) -> int:
        cursor = self._connection.cursor()
        try:
            cursor.execute("PRAGMA data_version")
            row = cursor.fetchone()
            assert row is not None
            return int(row[0])
        finally:
            cursor.close()


class Elsewhere:
    """Looks once a second, in a thread of its own, and tells the store's listeners when another process wrote.

    It ends with its store.
    """

    def __init__(self, store: Store, *, look_s: float = LOOK_S) -> None:
        self._store = store
        self._look_s = look_s
        self._stopped = threading.Event()
        self._version: FileVersion | None = None
        self._changed = False  # and not looked at yet
        self._thread = threading.Thread(target=self._run, name="kiosk-elsewhere", daemon=True)
        store.before_close.append(self.stop)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._stopped.set()
        if self._thread.ident is not None:
            self._thread.join()
        if self._version is not None:
            self._version.close()

    def look(self) -> bool:
        """Tell the listeners if another process wrote since the last look; whether one did. The first only begins."""
        if self._version is None:
            with self._store.transaction(urgent=False) as records:
                self._store.writers.others_wrote(records.keeping)
            self._version = FileVersion(self._store.engine)
        self._changed |= self._version.changed()
        if not self._changed:
            return False
        with self._store.reading() as records:
            others = self._store.writers.others_wrote(records.keeping)
        self._changed = False
        if not others:
            return False
        self._store.tell(Touched(elsewhere=True, aggregate_kinds=set(AGGREGATES)))
        return True

    def _run(self) -> None:
        while True:
            try:
                self.look()
            except Exception:  # noqa: BLE001 - a full disk or a busy file now must not end the looking for ever
                _log.exception("could not look for what other programs wrote")
            if self._stopped.wait(self._look_s):
                return
