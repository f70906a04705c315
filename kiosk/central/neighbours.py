"""The other processes over central's data: what they wrote, and telling them what was written here."""

from __future__ import annotations

import logging
import selectors
import socket
import threading
import time
from collections.abc import Iterable, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final, Protocol

from kiosk.store.database import HALF_OPEN
from kiosk.store.elsewhere import FileVersion
from kiosk.store.heads import postgresql_parameters
from kiosk.store.shut_out import SERVES
from kiosk.store.store import Store

if TYPE_CHECKING:
    from psycopg import Connection

_CHANNEL: Final = "kiosk_heads"
_PAYLOAD: Final = 7_500  # bytes; PostgreSQL takes 8,000
_FILE_TICK_S: Final = 0.5
_DATABASE_TICK_S: Final = 2.0
_RECONNECT_S: Final = 5.0

_log = logging.getLogger(__name__)


class Neighbours(Protocol):
    """The other processes over the same data. `wait` and `quiet` are for one thread, `tell` and `ring` for any.

    Attributes:
        tick_s: how often to look at the heads themselves, whatever anybody tells.
    """

    tick_s: float

    def wait(self, seconds: float) -> Iterable[tuple[str, int]]:
        """Wait until a neighbour tells of a space's new head, somebody rings, or the time is over."""
        ...

    def quiet(self) -> bool:
        """Whether it is certain that nobody at all wrote since this was asked before."""
        ...

    def tell(self, heads: Mapping[str, int]) -> None:
        """Let them know of what was committed here. Nothing is lost when they never hear it."""
        ...

    def ring(self) -> None:
        """End a wait."""
        ...

    def close(self) -> None:
        """Only when no thread waits."""
        ...


def neighbours(store: Store) -> Neighbours:
    parameters = postgresql_parameters(store.engine)
    return Watching(store) if parameters is None else Listening(parameters)


class Watching:
    """Over an SQLite file: nobody tells anything, but the file shows that it was written."""

    tick_s = _FILE_TICK_S

    def __init__(self, store: Store) -> None:
        self._version = FileVersion(store.engine)
        self._bell = threading.Event()

    def wait(self, seconds: float) -> Iterable[tuple[str, int]]:
        self._bell.wait(seconds)
        return ()

    def quiet(self) -> bool:
        return not self._version.changed()

    def tell(self, heads: Mapping[str, int]) -> None:
        """They look at the file themselves."""

    def ring(self) -> None:
        self._bell.set()

    def close(self) -> None:
        self._version.close()


class Listening:
    """Over PostgreSQL: LISTEN and NOTIFY on a connection of its own, which is made anew whenever it breaks.

    What was committed is told afterwards and for many commits at once: a NOTIFY inside their transactions would make
    all commits of the whole database wait for each other.
    """

    tick_s = _DATABASE_TICK_S

    def __init__(self, parameters: Mapping[str, Any], *, reconnect_s: float = _RECONNECT_S) -> None:
        """Prepare it; the first wait connects, with these parameters of psycopg's."""
        self._parameters = parameters
        self._reconnect_s = reconnect_s
        self._connection: Connection | None = None
        self._connect_at = float("-inf")
        self._deaf = False
        self._untold: dict[str, int] = {}
        self._lock = threading.Lock()
        self._bell, self._ear = socket.socketpair()
        for end in (self._bell, self._ear):
            end.setblocking(False)

    def wait(self, seconds: float) -> Iterable[tuple[str, int]]:
        import psycopg

        try:
            connection = self._connected()
            heard = self._say(connection) if connection else []
            if heard:
                return heard
            self._sleep(seconds, connection)
            if connection is None or connection.closed:
                return ()
            return self._say(connection) or _heard(connection)
        except (psycopg.Error, OSError) as error:
            if not self._deaf:
                _log.warning("central hears nothing of its other processes for a while: %s", type(error).__name__)
            self._deaf = True
            self._hang_up()
            return ()

    def quiet(self) -> bool:
        return False

    def tell(self, heads: Mapping[str, int]) -> None:
        with self._lock:
            self._untold.update(heads)
        self.ring()

    def ring(self) -> None:
        with suppress(BlockingIOError):  # it rings already
            self._bell.send(b"!")

    def close(self) -> None:
        self._hang_up()
        self._bell.close()
        self._ear.close()

    def _connected(self) -> Connection | None:
        """The connection, made anew when it is time to."""
        import psycopg

        if self._connection is None and time.monotonic() >= self._connect_at:
            self._connect_at = time.monotonic() + self._reconnect_s
            self._connection = psycopg.connect(
                **{**HALF_OPEN, "connect_timeout": 5, **self._parameters}, autocommit=True
            )
            self._connection.execute(f"LISTEN {_CHANNEL}")
            self._connection.execute("SELECT pg_advisory_lock_shared(%s)", (SERVES,))  # as long as the connection is
            self._deaf = False
        return self._connection

    def _hang_up(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()

    def _sleep(self, seconds: float, connection: Connection | None) -> None:
        with selectors.DefaultSelector() as selector:
            selector.register(self._ear, selectors.EVENT_READ)
            if connection is not None:
                selector.register(connection.fileno(), selectors.EVENT_READ)
            selector.select(seconds)
        with suppress(BlockingIOError):
            self._ear.recv(4096)

    def _say(self, connection: Connection) -> list[tuple[str, int]]:
        """Tell what waits to be told; returns what was heard meanwhile."""
        with self._lock:
            untold, self._untold = self._untold, {}
        if not untold:
            return []
        for text in payloads(untold):
            connection.execute("SELECT pg_notify(%s, %s)", (_CHANNEL, text))
        return _heard(connection)


def _heard(connection: Connection) -> list[tuple[str, int]]:
    return [head for notice in connection.notifies(timeout=0) for head in read_payload(notice.payload)]


def payloads(heads: Mapping[str, int]) -> list[str]:
    """The texts of notices that carry these heads."""
    texts = [""]
    for space, position in heads.items():
        word = f"{space}:{position}"
        if len(texts[-1]) + len(word) >= _PAYLOAD:
            texts.append("")
        texts[-1] = f"{texts[-1]} {word}".lstrip()
    return texts


def read_payload(text: str) -> list[tuple[str, int]]:
    """The heads that a notice carries; words that are no heads are passed over: anybody may write to a channel."""
    found = []
    for word in text.split():
        space, colon, position = word.partition(":")
        if colon and position.isdecimal() and len(position) < 20:
            found.append((space, int(position)))
    return found
