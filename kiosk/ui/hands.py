"""Hands for a desk without people: finds what a page shows by its name, and touches it as a finger would."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Final

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

_PATIENCE_MS: Final = 10_000
_LOOK_MS: Final = 10


class Lost(Exception):
    """What was to be touched or seen did not appear."""


def items(item: QQuickItem) -> Iterator[QQuickItem]:
    """All visible items below this one, in the order they are painted."""
    for child in item.childItems():
        if child.isVisible():
            yield child
            yield from items(child)


def find(window: QQuickWindow, name: str) -> QQuickItem | None:
    """The visible item of this objectName; of several the topmost."""
    found = [item for item in items(window.contentItem()) if item.objectName() == name and item.width() > 0]
    return found[-1] if found else None


def until(true: Callable[[], bool], what: str) -> None:
    """Let the desk work until something holds.

    Raises:
        Lost: it never did.
    """
    if not comes_true(true, _PATIENCE_MS):
        raise Lost(what)


def comes_true(true: Callable[[], bool], within_ms: int) -> bool:
    """Let the desk work until something holds or the time is over. Returns whether it holds."""
    end = time.monotonic() + within_ms / 1000
    while not true():
        if time.monotonic() > end:
            return False
        QTest.qWait(_LOOK_MS)  # check: tests, the desk works meanwhile
    return True


class Hands:
    """Touches one window."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window

    def see(self, name: str) -> QQuickItem:
        """Wait for an item.

        Raises:
            Lost
        """
        until(lambda: find(self._window, name) is not None, name)
        found = find(self._window, name)
        assert found is not None  # just seen
        return found

    def tap(self, name: str) -> None:
        """Touch the middle of an item, once it is enabled."""
        until(lambda: (item := find(self._window, name)) is not None and item.isEnabled(), name)
        point = self._middle(self.see(name))
        QTest.mouseClick(self._window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)

    def type(self, words: str) -> None:
        """Type on the physical keyboard."""
        for char in words:
            QTest.keyClick(self._window, char)  # type: ignore[call-overload]  # the stub knows no letters

    def draw(self, name: str, strokes: list[list[tuple[float, float]]]) -> None:
        """Draw on an item; points are fractions of its width and height."""
        item = self.see(name)
        none = Qt.KeyboardModifier.NoModifier
        for stroke in strokes:
            points = [item.mapToScene(QPointF(x * item.width(), y * item.height())).toPoint() for x, y in stroke]
            QTest.mousePress(self._window, Qt.MouseButton.LeftButton, none, points[0])
            for point in points[1:]:
                QTest.mouseMove(self._window, point)
            QTest.mouseRelease(self._window, Qt.MouseButton.LeftButton, none, points[-1])

    def rest(self) -> None:
        """Wait until the page that was turned to is fully drawn."""
        QTest.qWait(400)  # check: tests, longer than any motion of the desk

    def _middle(self, item: QQuickItem) -> QPoint:
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
