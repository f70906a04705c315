"""Waiting for news: a second connection, held open by central until another desk's entries are there to be fetched.

An answer carries no data and decides nothing. It makes a cycle of the exchange come sooner; without any, polls find
all the same.
"""

from __future__ import annotations

import logging
import random
import threading
import time
from collections.abc import Callable
from typing import Final, Protocol

from kiosk.core.exchange import WAKE_S, Cursor, WakeAnswer, back_off
from kiosk.errors import KioskError, Unreachable
from kiosk.store.store import Store

HELD_S: Final = WAKE_S + 5.0  # connecting, waiting and the answer, all in all
SPREAD_S: Final = 0.3  # the desks of a space are woken in the same moment, and come one after the other
_EARLY_S: Final = 5.0  # who answers sooner and has no news does not hold the question open
_LEAST_PAUSE_S: Final = 1.0

_log = logging.getLogger(__name__)


class Waits(Protocol):
    """What is asked of central. `wake` raises as the other questions do."""

    def wake(self, space: str, position: int) -> WakeAnswer: ...

    def close(self) -> None: ...

    def dispose(self) -> None: ...


class Pace:
    """How long to leave the server alone after a wait. Knows no clock and no thread; times are seconds."""

    def __init__(self, random: Callable[[], float]) -> None:
        self._random = random
        self.failures = 0
        self.held = False  # the last wait was held open for as long as there was no news

    def ended(self, took: float, *, news: bool) -> float:
        """After an answer: how long to pause."""
        if not news and took < _EARLY_S:
            return self.failed()
        self.failures, self.held = 0, True
        return self._random() * SPREAD_S if news else 0.0

    def failed(self, retry_after_s: float | None = None) -> float:
        self.failures, self.held = self.failures + 1, False
        return max(_LEAST_PAUSE_S, back_off(self.failures, self._random), retry_after_s or 0.0)


class Wake:
    """Waits in a thread of its own while the exchange works, and tells when there is something to fetch."""

    def __init__(
        self,
        store: Store,
        server: Waits,
        *,
        news: Callable[[], None],
        lost: Callable[[], None],
        random: Callable[[], float] = random.random,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        """Prepare the thread; `start` starts it.

        Args:
            server: a connection of its own; it is given back at the end.
            news: there are entries that this desk lacks; called on the thread.
            lost: nobody tells of news any more, for now; called on the thread.
        """
        self._store = store
        self._server = server
        self._news = news
        self._lost = lost
        self._monotonic = monotonic
        self._pace = Pace(random)
        self._bell = threading.Condition()
        self._stopped = False
        self._works = False  # the last cycle did
        self._busy = False  # a cycle is under way
        self._told: tuple[Cursor, int] | None = None  # a head, and where this desk stood when it heard of it
        self._thread = threading.Thread(target=self._run, name="kiosk-wake", daemon=True)

    @property
    def held(self) -> bool:
        """Whether news come by themselves at the moment."""
        return self._pace.held and self._works

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """End the wait that is under way, and the thread."""
        with self._bell:
            self._stopped = True
            self._bell.notify_all()
        self._server.close()
        if self._thread.ident is not None:
            self._thread.join()
        self._server.dispose()

    def cycle_begins(self) -> None:
        with self._bell:
            self._busy = True

    def cycle_ended(self, *, worked: bool) -> None:
        """Without an exchange that works there is no waiting either: its back-off is ours."""
        with self._bell:
            self._busy = False
            self._works = worked
            self._bell.notify_all()

    def _run(self) -> None:
        while self._until(lambda: self._works and not self._busy):
            try:
                pause = self._wait_once()
            except Exception:  # noqa: BLE001 - a bug or a full disk must not end the waiting for ever
                if not self._stopped:
                    _log.exception("the waiting for news broke off")
                pause = self._pace.failed()
            self._pause(pause)

    def _wait_once(self) -> float:
        """Ask once; returns how long to pause afterwards."""
        cursor = self._cursor()
        position = self._told[1] if self._told is not None and self._told[0] == cursor else cursor.position
        began = self._monotonic()
        try:
            answer = self._server.wake(cursor.space, position)
        except KioskError as error:
            held = self._pace.held
            pause = self._pace.failed(error.retry_after_s if isinstance(error, Unreachable) else None)
            if not self._stopped:
                _log.info("no wait for news: %s", error)
                if held:
                    self._lost()
            return pause
        news = answer.head > position
        pause = self._pace.ended(self._monotonic() - began, news=news)
        if news:
            self._told = (cursor, answer.head)
            self._fetch(answer.head, pause)
            return 0.0
        return pause

    def _fetch(self, head: int, pause: float) -> None:
        """Let a cycle run, unless one that was under way has brought it: our own entries move the head as well."""
        self._pause(pause)
        if self._until(lambda: not self._busy) and self._cursor().position < head:
            self._news()

    def _cursor(self) -> Cursor:
        with self._store.reading() as records:
            return records.journal.cursor()

    def _pause(self, seconds: float) -> None:
        with self._bell:
            self._bell.wait_for(lambda: self._stopped, seconds)

    def _until(self, holds: Callable[[], bool]) -> bool:
        """Wait until something holds; False when the thread is to end."""
        with self._bell:
            self._bell.wait_for(lambda: self._stopped or holds())
            return not self._stopped
