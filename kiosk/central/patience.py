"""How long central waits for a client that is slow: a head, a body or a reader that never ends must hold nothing."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Final
from weakref import WeakKeyDictionary, ref

if TYPE_CHECKING:
    from uvicorn.protocols.http.h11_impl import H11Protocol, RequestResponseCycle
    from uvicorn.server import Protocols

HEAD_S: Final = 20.0  # from the first look at a connection, or from what came after the last answer
BODY_S: Final = 30.0  # and as long as the whole body takes at `BODY_RATE`
BODY_RATE: Final = 16 * 1024  # bytes a second
READS_S: Final = 120.0  # for what of an answer has not left yet
_LOOK_S: Final = 5.0
_LENGTH: Final = 1024 * 1024  # bytes of a body that does not say how long it is

_What = tuple[str, "ref[RequestResponseCycle] | None"]


class Patience:
    """Hangs up on whoever holds a connection and gets nowhere.

    No thread waits for them: what they hold is an open file, and of these there is an end.
    """

    def __init__(self, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._monotonic = monotonic
        self._next = 0.0
        self._since: WeakKeyDictionary[object, tuple[_What, float]] = WeakKeyDictionary()

    def look(self, connections: Iterable[Protocols]) -> None:
        """Called often, on the server's loop; looks every few seconds."""
        now = self._monotonic()
        if now < self._next:
            return
        self._next = now + _LOOK_S
        for one in tuple(connections):
            waits = _waits_for(one)  # type: ignore[arg-type]  # the server is told to speak with h11 alone
            if waits is None:
                self._since.pop(one, None)
                continue
            what, most = waits
            known, since = self._since.get(one, (what, now))
            if known != what:
                since = now
            self._since[one] = (what, since)
            if now - since > most:
                one.transport.abort()


def _waits_for(one: H11Protocol) -> tuple[_What, float] | None:
    """What the client is to do now, of which request, and how long it may take; None while it is our turn."""
    cycle: RequestResponseCycle | None = one.cycle
    of = ref(cycle) if cycle is not None else None
    if one.transport.is_closing() or one.flow.write_paused:
        return ("reads", of), READS_S
    if cycle is None or cycle.response_complete:
        if one.timeout_keep_alive_task is not None:
            return None  # the server's own timer runs, until the first byte of the next request
        return ("head", of), READS_S if cycle is not None and cycle.more_body else HEAD_S  # or what nobody reads
    return (("body", of), BODY_S + _length(cycle) / BODY_RATE) if cycle.more_body else None


def _length(cycle: RequestResponseCycle) -> int:
    said = next((said for name, said in cycle.scope["headers"] if name == b"content-length"), b"")
    return int(said) if said.isdigit() else _LENGTH
