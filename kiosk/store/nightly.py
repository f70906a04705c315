"""What is seen to while nobody is looking: the ballast, and a backup each night."""

from __future__ import annotations

import logging
import threading
from datetime import datetime
from typing import TYPE_CHECKING, Final, Self

from kiosk.core import clock
from kiosk.errors import FolderUnusable, StoreUnreadable
from kiosk.store.backup import NoRoom, Trouble

if TYPE_CHECKING:
    from kiosk.store.beside import Beside
    from kiosk.store.store import Store

LOOK_S: Final = 15 * 60.0
QUIET_S: Final = 120.0  # nobody touched the desk for so long
_HOUR_MS: Final = 60 * 60 * 1000
_NIGHT: Final = range(1, 5)  # hours of this machine's own zone
_AGAIN_MS: Final = 20 * _HOUR_MS  # by night
_LATE_MS: Final = 28 * _HOUR_MS  # by day, where the desk is switched off at night
_OVERDUE_MS: Final = 36 * _HOUR_MS  # whoever is at the desk
_FIRST_LOOK_S: Final = 5.0

_log = logging.getLogger(__name__)


def is_due(last_at: int | None, now: datetime, *, quiet: bool) -> bool:
    """Whether it is time for a backup.

    Args:
        last_at: when the last one was made, UTC ms.
        quiet: nobody is being held up by the disk's work.
    """
    if last_at is None:
        return quiet
    age = clock.to_ms(now) - last_at
    if age > _OVERDUE_MS or age < -_HOUR_MS:  # made by a clock that was ahead
        return True
    return quiet and (age > _LATE_MS or (age > _AGAIN_MS and now.astimezone().hour in _NIGHT))


class Nightly:
    """Looks every quarter of an hour, in a thread of its own; nobody waits for it, and it for nobody's turn."""

    def __init__(self, store: Store, *, look_s: float = LOOK_S, quiet_s: float = QUIET_S) -> None:
        self._store = store
        self._look_s = look_s
        self._quiet_s = quiet_s
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._run, name="kiosk-night", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """End what is under way. Before the store is closed."""
        self._stopped.set()
        if self._store.beside is not None:
            self._store.beside.backups.stop()
        if self._thread.ident is not None:
            self._thread.join()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def look(self) -> bool:
        """See to the ballast, and make a backup if it is time; whether one was made."""
        beside = self._store.beside
        if beside is None:
            return False  # PostgreSQL has its own ways
        beside.ballast.make()
        now = self._store.identity.now()
        last = beside.backups.last
        quiet = self._store.quiet_s() >= self._quiet_s
        return is_due(last.at if last else None, now, quiet=quiet) and self._back_up(beside, now)

    def _back_up(self, beside: Beside, now: datetime) -> bool:
        try:
            made = beside.backups.make(now)
            self._store.remember_backup(made)
        except NoRoom:
            _say(beside, "no_room")
        except StoreUnreadable:
            _say(beside, "damaged")
        except FolderUnusable:
            if not self._stopped.is_set():
                _say(beside, "folder")
        else:
            beside.backups.trouble = ""
            return True
        return False

    def _run(self) -> None:
        wait = _FIRST_LOOK_S
        while not self._stopped.wait(wait):
            wait = self._look_s
            try:
                self.look()
            except Exception:  # noqa: BLE001 - a busy file now must not end the looking for ever
                _log.exception("the nightly look at the data broke off")


def _say(beside: Beside, trouble: Trouble) -> None:
    beside.backups.trouble = trouble
    _log.error("no backup was made: %s", trouble)
