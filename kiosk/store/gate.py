"""One writer at a time in this process, and a person's touch before bulk work."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Condition


class Gate:
    """A lock with a fast lane: while an urgent writer waits, no other one gets in."""

    def __init__(self) -> None:
        self._turn = Condition()
        self._held = False
        self._urgent_waiting = 0

    @property
    def awaited(self) -> bool:
        """Whether a person waits for whoever is inside."""
        return self._urgent_waiting > 0

    @contextmanager
    def writing(self, *, urgent: bool) -> Iterator[None]:
        with self._turn:
            self._urgent_waiting += urgent
            try:
                self._turn.wait_for(lambda: not self._held and (urgent or not self._urgent_waiting))
            finally:
                self._urgent_waiting -= urgent
            self._held = True
        try:
            yield
        finally:
            with self._turn:
                self._held = False
                self._turn.notify_all()
