"""Central's nights: a thread of its own that tidies up one space after the other."""

from __future__ import annotations

import logging
import threading
from typing import Final, Self

from kiosk.core import clock
from kiosk.store import central_keeping
from kiosk.store.keeping import Keeping
from kiosk.store.scrubbing import drop_set_aside, fold_log
from kiosk.store.store import Store
from kiosk.store.tidying import tidy

LOOK_S: Final = 15 * 60.0
_FIRST_LOOK_S: Final = 30.0
_AGAIN_MS: Final = 24 * 60 * 60 * 1000

_log = logging.getLogger(__name__)


class Tidying:
    """Looks every quarter of an hour whether a day has passed. Kiosks that ask meanwhile go first."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._run, name="central-tidying", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stopped.set()
        self._thread.join()

    def look(self) -> int:
        """Tidy up where it is time. Returns how many bodies went."""
        now_ms = clock.to_ms(self._store.identity.now())
        with self._store.engine.begin() as connection:
            done_at = Keeping(connection).get("tidied_at", 0)
            spaces = [one.space for one in central_keeping.spaces(connection)]
        fold_log(self._store)  # what was erased since the last look is in the log no more
        if 0 <= now_ms - done_at < _AGAIN_MS or now_ms < clock.ALIVE_MS:
            return 0
        emptied = sum(tidy(self._store, space, now_ms=now_ms, stopped=self._stopped.is_set) for space in spaces)
        drop_set_aside(self._store)
        if not self._stopped.is_set():
            with central_keeping.writing(self._store) as connection:
                Keeping(connection).set("tidied_at", now_ms)
        return emptied

    def _run(self) -> None:
        wait = _FIRST_LOOK_S
        while not self._stopped.wait(wait):
            wait = LOOK_S
            try:
                self.look()
            except Exception as error:  # noqa: BLE001 - a busy database now must not end the looking for ever
                if self._store.away.note(error, _log) is None:
                    _log.exception("tidying up broke off")
