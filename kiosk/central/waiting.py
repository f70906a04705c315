"""The kiosks that wait for news: each holds one request open, and no thread, until its space's feed has grown."""

from __future__ import annotations

import asyncio
import logging
import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from kiosk.central.heads import Heads
from kiosk.central.problems import Refusal
from kiosk.core.exchange import WAKE_S
from kiosk.store.central_keeping import EnrolledDevice

MOST: Final = 9_000  # in one process: each of these kiosks needs a second connection for its exchange
_AGAIN_S: Final = 30  # when the room is full
_RESERVED: Final = 512  # open files that are not for kiosks: the database, pages, logs

_NUMBER: Final = re.compile(r"[0-9]{1,19}")

_log = logging.getLogger(__name__)


@dataclass(slots=True, eq=False)
class _Waiter:
    space: str
    position: int
    told: asyncio.Future[int]

    def answer(self, head: int = 0) -> None:
        if not self.told.done():
            self.told.set_result(head)


class WaitingRoom:
    """Holds requests open. All of it runs on the server's event loop, but `_news`, which any thread calls."""

    def __init__(self, heads: Heads, *, most: int = MOST, wait_s: float = WAKE_S) -> None:
        self.heads = heads
        self._most = most
        self._wait_s = wait_s
        self._loop: asyncio.AbstractEventLoop | None = None
        self._by_device: dict[str, _Waiter] = {}
        self._by_space: dict[str, set[_Waiter]] = {}
        self._closed = False
        heads.listen(self._news)

    @property
    def held(self) -> int:
        """How many wait."""
        return len(self._by_device)

    def open(self) -> None:
        """Begin to watch for news, with the server."""
        self._most = min(self._most, (_open_files() - _RESERVED) // 2)
        self._closed = False
        self.heads.start()

    def close(self) -> None:
        """Answer all who wait, and whoever still comes at once: the server is about to end."""
        self._closed = True
        for waiter in tuple(self._by_device.values()):
            waiter.answer()

    async def wait(self, device: EnrolledDevice, position: int) -> int:
        """Wait until the feed of the device's space goes past a position, or the time is over; gives the head then.

        Raises:
            Refusal: 503 when more wait already than one process holds.
        """
        self._loop = asyncio.get_running_loop()
        older = self._by_device.pop(device.id, None)
        if older is not None:
            older.answer()
        if len(self._by_device) >= self._most:
            raise Refusal(503, "busy", retry_after_s=_AGAIN_S)
        waiter = _Waiter(device.space, position, self._loop.create_future())
        self._by_device[device.id] = waiter
        self._by_space.setdefault(device.space, set()).add(waiter)
        try:
            head = await self._head(device.space)  # asked only now: from here on news reach us
            if head <= position and not self._closed:
                timer = self._loop.call_later(self._wait_s, waiter.answer)
                try:
                    head = max(head, await waiter.told)
                finally:
                    timer.cancel()
            return head
        finally:
            self._leave(device, waiter)

    async def _head(self, space: str) -> int:
        head = self.heads.known(space)
        if head is None:
            head = await asyncio.to_thread(self.heads.ask, space)
        return head.position

    def _leave(self, device: EnrolledDevice, waiter: _Waiter) -> None:
        if self._by_device.get(device.id) is waiter:
            del self._by_device[device.id]
        together = self._by_space[waiter.space]
        together.discard(waiter)
        if not together:
            del self._by_space[waiter.space]

    def _news(self, space: str, position: int) -> None:
        """A feed has grown. Whoever begins to wait meanwhile asks for the head afterwards, and misses nothing."""
        loop = self._loop
        if loop is None or space not in self._by_space:
            return
        try:
            loop.call_soon_threadsafe(self._wake, space, position)
        except RuntimeError:
            _log.debug("news for kiosks of a server that has ended")

    def _wake(self, space: str, position: int) -> None:
        for waiter in self._by_space.get(space, ()):
            if position > waiter.position:
                waiter.answer(position)


def position_asked(device: EnrolledDevice, query: Mapping[str, str]) -> int:
    """What a kiosk has read already, out of its question.

    Raises:
        Refusal: 403 for a device that may only deliver, 404 for another space, 400 for a number that cannot be.
    """
    if device.state == "push_only":
        raise Refusal(403, "push_only")
    if query.get("space") != device.space:
        raise Refusal(404, "space_unknown")
    position = query.get("position", "")
    if not _NUMBER.fullmatch(position) or int(position) >= 2**63:
        raise Refusal(400, "number_out_of_range")
    return int(position)


def _open_files() -> int:
    """How many files and connections this process may have open, after asking for all that it is allowed."""
    wanted = 2 * MOST + _RESERVED
    if sys.platform == "win32":  # has no such limit
        return wanted
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    allowed = wanted if hard == resource.RLIM_INFINITY else min(hard, wanted)
    if soft != resource.RLIM_INFINITY and soft < allowed:
        resource.setrlimit(resource.RLIMIT_NOFILE, (allowed, hard))
    return max(soft, allowed)
