"""One writer at a time in this process, and a person's touch before bulk work."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Condition, local
from typing import Final

LONGEST_S: Final = 0.5  # that one part of bulk work holds still for somebody, or it would never end where many come


class Gate:
    """A lock with a fast lane: while an urgent writer waits, no other one gets in.

    Bulk work holds still, too, while somebody is *attended* to, from the touch until its answer is drawn: each query of
    that, and each property that a page reads, would have to wait until a thread that computes lets Python go.
    """

    def __init__(self, *, longest_s: float = LONGEST_S) -> None:
        self._turn = Condition()
        self._held = False
        self._urgent_waiting = 0
        self._attended = 0
        self._longest_s = longest_s
        self._here = local()

    @property
    def awaited(self) -> bool:
        """Whether a person waits for whoever is inside."""
        return self._urgent_waiting > 0 or self._attended > 0

    def attend(self) -> None:
        """Somebody waits for an answer from now on. Each call needs a `dismiss`."""
        with self._turn:
            self._attended += 1

    def dismiss(self) -> None:
        """The answer is there."""
        with self._turn:
            self._attended -= 1
            self._turn.notify_all()

    @contextmanager
    def answering(self) -> Iterator[None]:
        """What this thread does within is for whoever is attended to, and does not hold still for it."""
        self._here.answers = True
        try:
            yield
        finally:
            self._here.answers = False

    @contextmanager
    def writing(self, *, urgent: bool) -> Iterator[None]:
        with self._turn:
            if not urgent and not getattr(self._here, "answers", False):
                self._turn.wait_for(lambda: not self._attended, self._longest_s)
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
