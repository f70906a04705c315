"""The office of an open desk: its exchange with central, begun anew when the desk is paired while people use it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.core.beacon import Said
from kiosk.core.ports import Connected
from kiosk.store.opening import KeyRing
from kiosk.store.store import Store

if TYPE_CHECKING:
    from kiosk.sync.cycle import CycleReport
    from kiosk.sync.loop import SyncLoop, SyncStatus


class Office:
    """Holds the loop of the exchange, of which there is at most one. Thread-safe."""

    def __init__(
        self,
        store: Store,
        keys: KeyRing,
        *,
        ca: Path | None = None,
        follow: Callable[[SyncLoop], None] = lambda _loop: None,
        joined: Callable[[], None] = lambda: None,
        told: Callable[[SyncStatus, CycleReport | None], None] = lambda _status, _report: None,
        tell: Callable[[], Said] = dict,
    ) -> None:
        """Nothing is asked yet; `open` begins.

        Args:
            ca: PEM file of an authority that the owner of this desk named.
            follow: gets each loop before it starts.
            joined: called when the desk was paired, on the thread that did it: the space may be another one.
            told, tell: as a loop takes them.
        """
        self._store = store
        self._keys = keys
        self._ca = ca
        self._follow = follow
        self._joined = joined
        self._told = told
        self._tell = tell
        self._guard = threading.Lock()
        self._closed = False
        self._loop: SyncLoop | None = None

    @property
    def loop(self) -> SyncLoop | None:
        return self._loop

    def open(self) -> None:
        """Begin to exchange, where this desk is paired."""
        with self._guard:
            self._start()

    def close(self) -> None:
        """End the exchange for good. The store may be closed afterwards."""
        with self._guard:
            self._closed = True
            self._stop()

    def is_level(self) -> bool:
        """Whether this desk has all that central had at the last contact; true of a desk without central."""
        loop = self._loop
        return loop is None or (loop.status.state == "connected" and not loop.status.behind)

    def stands(self) -> Connected:
        """With whom this desk exchanges, and how far it is."""
        with self._store.reading() as records:
            paired = records.keeping.pairing()
            space = records.space().name
        if paired is None:
            return Connected()
        loop = self._loop
        return Connected(
            url=paired.url,
            since=paired.paired_at,
            space=space,
            behind=loop.status.behind if loop is not None else 0,
            level=loop is not None and self.is_level(),
        )

    def connect(self, url: str, code: str, fingerprint: str = "") -> Connected:
        """Pair this desk, which may be in use, and begin to exchange at once. Takes half a minute at most.

        Args:
            url: as a person typed it, or as an invitation says it.
            fingerprint: of the server's authority, from an invitation or confirmed by a person; empty: not known.

        Raises:
            AddressUnfit, AuthorityUnknown, AuthorityOther, PairingCodeWrong, SpaceTaken
            Unreachable, ClockWrong: no central server answers there.
            Unusable: what has to be kept cannot be written.
        """
        from kiosk.sync.pairing import enrol
        from kiosk.sync.trust import completed, meet

        met = meet(completed(url), self._keys.folder, fingerprint=fingerprint, ca=self._ca)
        with self._guard:
            self._stop()  # it must not take entries of one space while the desk becomes one of another
            try:
                enrol(self._store, self._keys, met, code)
            finally:
                self._start()
        self._joined()
        return self.stands()

    def _start(self) -> None:
        with self._store.reading() as records:
            paired = records.keeping.pairing()
        if paired is None or self._closed:
            return
        from kiosk.sync.loop import SyncLoop  # HTTP is nothing for a desk that works alone
        from kiosk.sync.pairing import paired_server

        server = paired_server(self._store)
        assert server is not None  # just looked
        self._loop = SyncLoop(self._store, server, told=self._told, tell=self._tell, keys=self._keys)
        self._follow(self._loop)
        self._loop.start()

    def _stop(self) -> None:
        if self._loop is not None:
            self._loop.stop()
            self._loop = None
