"""Where each space's feed ends, held in memory: what most polls ask, and what waiting kiosks wait for.

Nothing is decided by it that could lose an entry: a head that is behind only makes news come later, for at most
`EXPIRY_S`, and whether a kiosk stands on the feed is told by its cursor.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from kiosk.central.neighbours import Neighbours, neighbours
from kiosk.store.heads import Head, heads
from kiosk.store.journal import Touched
from kiosk.store.store import Store

EXPIRY_S: Final = 5.0
_LOOKS: Final = 20  # of the time goes into looking at the heads at most a part of this: there may be 50,000
_FORGET_S: Final = 300.0  # a space that nobody asked about for so long

_log = logging.getLogger(__name__)

News = Callable[[str, int], None]


@dataclass(slots=True)
class _Known:
    head: Head
    at: float  # when the database was asked, or the commit was told
    asked_at: float
    numbers: dict[str, int] = field(default_factory=dict)  # incarnation -> its highest number, as of this head


class Heads:
    """The heads of the spaces that somebody asks about. Thread-safe."""

    def __init__(self, store: Store, *, monotonic: Callable[[], float] = time.monotonic) -> None:
        """Hear of what is committed through this store; `start` also watches for what other processes write."""
        self._store = store
        self._monotonic = monotonic
        self._known: dict[str, _Known] = {}
        self._all_at = float("-inf")  # when it was last certain that nothing known had changed
        self._lock = threading.Lock()
        self._listeners: list[News] = []
        self._also: list[Callable[[], None]] = []
        self._neighbours: Neighbours | None = None
        self._thread: threading.Thread | None = None
        self._stopped = False
        self._blind = False  # the last look at the database broke off
        store.listen(self._committed)

    def listen(self, listener: News) -> None:
        """Call back with a space and its head whenever one has moved, on whatever thread saw it: be quick."""
        self._listeners.append(listener)

    def look_also(self, look: Callable[[], None]) -> None:
        """Look at something else, too, whenever the heads are looked at because another process may have written."""
        self._also.append(look)

    def start(self) -> None:
        """Watch for what other processes over the same data write."""
        with self._lock:
            self._known.clear()  # from before anybody watched
        self._neighbours = neighbours(self._store)
        self._stopped = self._blind = False
        self._thread = threading.Thread(target=self._run, args=(self._neighbours,), name="central-heads", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End the watching. Before the store is closed."""
        self._stopped = True
        if self._thread is not None and self._neighbours is not None:
            self._neighbours.ring()
            self._thread.join()
            self._neighbours.close()
        self._thread = self._neighbours = None

    def known(self, space: str) -> Head | None:
        """A space's head out of memory, at most `EXPIRY_S` old; None when the database must be asked."""
        with self._lock:
            known = self._fresh(space)
            return known.head if known else None

    def ask(self, space: str) -> Head:
        """A space's head; asks the database when memory does not know."""
        head = self.known(space)
        if head is None:
            began = self._monotonic()
            head = heads(self._store.engine, [space])[space]
            self._remember(space, head, began)
        return head

    def level(self, space: str, position: int, chain: str, incarnation: str) -> int | None:
        """The highest number of an incarnation, where a cursor stands at the head; None when memory cannot tell."""
        with self._lock:
            known = self._fresh(space)
            if known is None or known.head != (position, chain):
                return None
            return known.numbers.get(incarnation)

    def note_level(self, space: str, head: Head, incarnation: str, number: int, began: float) -> None:
        """Keep what the database said since `began`, all of it in one transaction."""
        self._remember(space, head, began)
        with self._lock:
            known = self._known.get(space)
            if known is not None and known.head == head:
                known.numbers[incarnation] = number

    def now(self) -> float:
        return self._monotonic()

    def _fresh(self, space: str) -> _Known | None:
        known = self._known.get(space)
        if known is None:
            return None
        known.asked_at = self._monotonic()
        return known if known.asked_at - max(known.at, self._all_at) < EXPIRY_S else None

    def _remember(self, space: str, head: Head, at: float) -> bool:
        """Keep a head that was read at this time, unless what is known is newer; whether it is another one."""
        with self._lock:
            known = self._known.get(space)
            if known is None:
                self._known[space] = _Known(head, at, self._monotonic())
                return True
            if at < known.at and head.position <= known.head.position:
                return False
            known.at = max(at, known.at)
            if known.head == head:
                return False
            known.head = head
            known.numbers.clear()
            return True

    def _tell(self, space: str, position: int) -> None:
        for listener in tuple(self._listeners):
            listener(space, position)

    def _committed(self, touched: Touched) -> None:
        """Something was committed here. Two commits may be told in the wrong order: the higher one counts."""
        if not touched.space or self._stopped:
            return
        head = Head(touched.position, touched.chain)
        with self._lock:
            known = self._known.get(touched.space)
            if known is not None and known.head.position < head.position:
                known.head, known.at = head, self._monotonic()
                known.numbers.clear()
        self._tell(touched.space, head.position)
        if self._neighbours is not None:
            self._neighbours.tell({touched.space: head.position})

    def _run(self, others: Neighbours) -> None:
        look_at = self._monotonic()
        while not self._stopped:
            try:
                for space, position in others.wait(max(0.0, look_at - self._monotonic())):
                    self._heard(space, position)
                if self._monotonic() >= look_at and not self._stopped:
                    began = look_at = self._monotonic()
                    look_at += others.tick_s  # also when the look breaks off
                    self._look(others)
                    took = self._monotonic() - began
                    look_at = max(look_at, began + min(_LOOKS * took, EXPIRY_S / 2))
            except Exception as error:  # noqa: BLE001 - a database that is away now must not end the watching for ever
                if not self._blind:
                    _log.warning("central cannot look at the heads of its feeds: %s", type(error).__name__)
                self._blind = True

    def _heard(self, space: str, position: int) -> None:
        """Another process told of a head. Its chain was not told: the next one who asks goes to the database."""
        with self._lock:
            known = self._known.get(space)
            if known is not None and known.head.position < position:
                known.at = float("-inf")
        self._tell(space, position)

    def _look(self, others: Neighbours) -> None:
        """Make certain of all that is known, whatever others told."""
        began = self._monotonic()
        if others.quiet() and not self._blind:
            with self._lock:
                self._all_at = began
            return
        with self._lock:
            for space in [space for space, known in self._known.items() if began - known.asked_at > _FORGET_S]:
                del self._known[space]
            spaces = list(self._known)
        found = heads(self._store.engine, spaces) if spaces else {}
        for look in self._also:
            look()
        self._blind = False
        for space, head in found.items():
            if self._remember(space, head, began):
                self._tell(space, head.position)
