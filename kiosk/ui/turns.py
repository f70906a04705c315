"""Questions and answers of one screen: what comes for an older question is dropped."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from kiosk.errors import KioskError
from kiosk.ui.background import Runs

Answer = TypeVar("Answer")


def _dropped(_answer: object) -> None:
    """Nobody waits for it any more."""


class Turns:
    """Whose turn it is on a screen. Each question is a turn, and so is forgetting everything."""

    def __init__(self, lane: Runs) -> None:
        self._lane = lane
        self._now = 0

    @property
    def now(self) -> int:
        """The turn at this moment, for an answer that has to be compared later."""
        return self._now

    def next(self) -> None:
        """What is still being answered comes too late from now on."""
        self._now += 1

    def ask(
        self,
        job: Callable[[], Answer],
        done: Callable[[Answer], None],
        failed: Callable[[Exception], None],
        *,
        late: Callable[[Answer], None] = _dropped,
        lane: Runs | None = None,
    ) -> None:
        """Begin a turn with a job.

        Args:
            late: gets the answer when nobody waits for it any more.
            lane: where it runs, if not in the screen's own.
        """
        self.next()
        self.beside(job, done, failed, late=late, lane=lane)

    def beside(
        self,
        job: Callable[[], Answer],
        done: Callable[[Answer], None],
        failed: Callable[[Exception], None],
        *,
        late: Callable[[Answer], None] = _dropped,
        lane: Runs | None = None,
    ) -> None:
        """Run a job within the turn, such as a search while somebody types."""
        turn = self._now

        def answered(answer: Answer) -> None:
            (done if turn == self._now else late)(answer)

        def broke(error: Exception) -> None:
            if turn == self._now:
                failed(error)
            elif not isinstance(error, KioskError):
                raise error  # a bug is seen, whoever stands there now

        (lane or self._lane).run(job, answered, broke)
