"""Lists of members that somebody sent: looked through first, taken in when confirmed, one after the other."""

from __future__ import annotations

import logging
import secrets
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final, Literal

from kiosk.desk.member_import import ImportReport

_log = logging.getLogger(__name__)
_KEPT: Final = 8  # lists in memory, of up to 50 MB each; the oldest goes when another one comes
_AT_ONCE_S: Final = 2.0  # a short list is answered at once; a long one by a page that looks again
State = Literal["looking", "looked", "taking", "taken", "broken"]


@dataclass(slots=True)
class SentList:
    """A list on its way. Only the thread at work on it changes it; pages read it.

    Attributes:
        columns: what was understood: (what, from which column). left_out: columns that say nothing to us.
    """

    id: str
    space: str
    actor: str
    name: str
    rows: int
    columns: list[tuple[str, str]]
    left_out: list[str]
    run: Callable[[bool, Callable[[int, int], None]], ImportReport]
    state: State = "looking"
    done: int = 0
    report: ImportReport | None = None
    ready: threading.Event = field(default_factory=threading.Event)


class SentLists:
    """The lists of this process. What is lost with it is sent once more."""

    def __init__(self) -> None:
        self._lists: dict[str, SentList] = {}
        self._guard = threading.Lock()
        self._turn = threading.Lock()

    def look(self, sent: SentList) -> None:
        """Keep a list and look through it."""
        with self._guard:
            idle = [one for one in self._lists.values() if one.state in ("looked", "taken", "broken")]
            for one in idle[: max(0, len(self._lists) - _KEPT + 1)]:
                del self._lists[one.id]
            self._lists[sent.id] = sent
        self._begin(sent, "looked", dry_run=True)

    def take(self, sent: SentList) -> None:
        """Take a list in that was looked through; once, however often it is confirmed."""
        with self._guard:
            if sent.state != "looked":
                return
            sent.state, sent.done, sent.report = "taking", 0, None
            sent.ready.clear()
        self._begin(sent, "taken", dry_run=False)

    def find(self, of: str, space: str, actor: str) -> SentList | None:
        """A list by its id: whoever sent it sees it, nobody else."""
        with self._guard:
            found = self._lists.get(of)
        return found if found is not None and (found.space, found.actor) == (space, actor) else None

    def _begin(self, sent: SentList, then: State, *, dry_run: bool) -> None:
        # A daemon: a server that is told to stop stops. What was taken in stays, and the list sent again adds the rest.
        threading.Thread(target=self._work, args=(sent, then, dry_run), name="import", daemon=True).start()
        sent.ready.wait(_AT_ONCE_S)

    def _work(self, sent: SentList, then: State, dry_run: bool) -> None:
        def progress(done: int, _rows: int) -> None:
            sent.done = done

        try:
            with self._turn:
                sent.report = sent.run(dry_run, progress)
            sent.state = then
        except Exception:  # noqa: BLE001 - a thread of its own: the page says so, the log says why
            _log.exception("the import of a list of members broke")
            sent.state = "broken"
        finally:
            sent.ready.set()


def new_id() -> str:
    return secrets.token_urlsafe(16)
