"""The worker that tells people what happened: a thread beside the web server, in each of central's processes."""

from __future__ import annotations

import logging
import threading
from types import TracebackType
from typing import Final, Self

from kiosk.central.mail import Mail
from kiosk.central.outbox import Outbox
from kiosk.central.watch import Watch
from kiosk.core import clock
from kiosk.store import outbox
from kiosk.store.central_keeping import writing
from kiosk.store.journal import Touched
from kiosk.store.store import Store

LOOK_S: Final = 15.0
_KEPT_MS: Final = 30 * 24 * 60 * 60 * 1000  # what was told, and what was not
_STOP_S: Final = 5.0

_log = logging.getLogger(__name__)


class Notices:
    """Watches and tells, until it is stopped."""

    def __init__(self, store: Store, mail: Mail, *, address: str, look_s: float = LOOK_S) -> None:
        """Prepare the worker; `start` starts it.

        Args:
            address: of central's pages, for the links in what is sent.
            look_s: how often it looks when nothing wakes it, seconds.
        """
        self._store = store
        self._watch = Watch(store, mail)
        self._outbox = Outbox(store, mail, address=address)
        self._look_s = look_s
        self._bell = threading.Event()
        self._stopped = False
        self._thread = threading.Thread(target=self._run, name="central-notices", daemon=True)
        store.listen(self._committed)

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """End the worker. What it was sending is claimed, and told once more by the next one."""
        self._stopped = True
        self._bell.set()
        if self._thread.ident is not None:
            self._thread.join(_STOP_S)

    def _committed(self, touched: Touched) -> None:
        if "guest" in touched.aggregate_kinds:
            self._bell.set()

    def _run(self) -> None:
        while not self._stopped:
            try:
                self._round()
            except Exception as error:  # noqa: BLE001 - a bug or a database that is away must not end it for ever
                if self._store.away.note(error, _log) is None and not self._stopped:
                    _log.exception("notices stopped for a while")
            self._bell.wait(self._look_s)
            self._bell.clear()

    def _round(self) -> None:
        self._watch.look()
        while not self._stopped and self._outbox.deliver():
            pass
        with writing(self._store) as connection:
            outbox.forget(connection, clock.to_ms(self._store.identity.now()) - _KEPT_MS)
