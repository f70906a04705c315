"""How long the screen waits for somebody who may have left, and when it asks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtGui import QGuiApplication

IDLE_S: Final = 30.0
DONE_S: Final = 10.0  # nothing is left to do there
STAFF_S: Final = 45.0  # asks then, and is locked a minute after the last touch
EMERGENCY_S: Final = 300.0  # people are counted by this list: nobody should have to hold it open
COUNTDOWN_S: Final = 15.0


class Idle:
    """The time since the last touch, against the patience of the page that is shown."""

    def __init__(self, monotonic: Callable[[], float]) -> None:
        """`monotonic`: seconds, from any start."""
        self._monotonic = monotonic
        self._patience_s = IDLE_S
        self._closes_at: float | None = None
        self._touched_at = monotonic()

    def touched(self) -> None:
        """Somebody is there. A page that was about to close by itself now waits like any other."""
        self._touched_at = self._monotonic()
        self._closes_at = None

    def wait(self, patience_s: float = IDLE_S) -> None:
        """A page was opened, which asks after so many seconds without a touch."""
        self.touched()
        self._patience_s = patience_s

    def close_in(self, seconds: float) -> None:
        """The page closes then, without asking, unless it is touched."""
        self._closes_at = self._monotonic() + seconds

    def since_touch_s(self) -> float:
        return self._monotonic() - self._touched_at

    def left_s(self) -> float:
        """Seconds until everything is to be forgotten; 0 or less: now."""
        if self._closes_at is not None:
            return self._closes_at - self._monotonic()
        return self._patience_s + COUNTDOWN_S - self.since_touch_s()

    def asks(self) -> bool:
        """Whether it is time to ask "do you need more time?"."""
        return self._closes_at is None and 0 < self.left_s() <= COUNTDOWN_S


def forget_typing() -> None:
    """The clipboard, and letters on their way from the on-screen keyboard."""
    QGuiApplication.clipboard().clear()
    QGuiApplication.inputMethod().reset()
    QGuiApplication.inputMethod().hide()
