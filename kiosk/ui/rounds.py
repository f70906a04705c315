"""What the desk does by itself, beside whatever people do: now, again every so often, or until it is done."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer

from kiosk.ui.background import Runs

_SOON_MS: Final = 250


class Rounds(QObject):
    """Runs jobs on a lane that nobody waits for. What a job raises is a bug, and goes on to the hook."""

    def __init__(self, lane: Runs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._timers: list[QTimer] = []
        self._unfinished: list[Callable[[], bool]] = []

    def every(self, interval_ms: int, job: Callable[[], object]) -> None:
        """Soon, and then again and again."""
        timer = QTimer(self)
        timer.setInterval(interval_ms)
        timer.timeout.connect(partial(self._run, job))
        timer.start()
        self._timers.append(timer)
        self.later(_SOON_MS, job)

    def later(self, wait_ms: int, job: Callable[[], object]) -> None:
        """Once, then."""
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(partial(self._run, job))
        timer.start(wait_ms)
        self._timers.append(timer)

    def until_done(self, job: Callable[[], bool]) -> None:
        """Whenever something happened, until the job says that it is done."""
        self._unfinished.append(job)

    def happened(self) -> None:
        """Something did."""
        tried, self._unfinished = self._unfinished, []
        for job in tried:
            self._lane.run(job, partial(self._tried, job), _broken)

    def stop(self) -> None:
        for timer in self._timers:
            timer.stop()

    def _run(self, job: Callable[[], object]) -> None:
        self._lane.run(job, _nothing, _broken)

    def _tried(self, job: Callable[[], bool], done: bool) -> None:
        if not done:
            self._unfinished.append(job)


def _nothing(_answer: object) -> None:
    """Nobody waits for it."""


def _broken(error: Exception) -> None:
    raise error
