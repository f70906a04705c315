"""A window of the desk for tests: found, read and touched like a person does, through what is drawn."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.ui.shell import ShellViewModel

_NONE = Qt.KeyboardModifier.NoModifier
_NAMED = {
    "\n": Qt.Key.Key_Return,
    "\t": Qt.Key.Key_Tab,
    "\b": Qt.Key.Key_Backspace,
    "\x1b": Qt.Key.Key_Escape,
}


def walk(root: QQuickItem | QQuickWindow) -> Iterator[QQuickItem]:
    """All items below, parents first; those of Repeaters, lists and Loaders too."""
    top = root.contentItem() if isinstance(root, QQuickWindow) else root
    assert top is not None
    yield top
    for child in top.childItems():
        yield from walk(child)


def shown(item: QQuickItem) -> bool:
    """Whether the item is drawn: visible with all its parents, and not faded away."""
    if not item.isVisible():
        return False
    at: QQuickItem | None = item
    while at is not None:
        if at.opacity() < 0.05:
            return False
        at = at.parentItem()
    return True


def find_all(root: QQuickItem | QQuickWindow, name: str) -> list[QQuickItem]:
    """Every drawn item of this objectName."""
    return [item for item in walk(root) if item.objectName() == name and shown(item)]


def find(root: QQuickItem | QQuickWindow, name: str) -> QQuickItem:
    """The one drawn item of this objectName."""
    found = find_all(root, name)
    assert len(found) == 1, f"{len(found)} items are called {name!r}; there are {sorted(names(root))}"
    return found[0]


def names(root: QQuickItem | QQuickWindow) -> set[str]:
    """The objectNames of all drawn items."""
    return {item.objectName() for item in walk(root) if item.objectName() and shown(item)}


def texts(root: QQuickItem | QQuickWindow) -> list[str]:
    """What can be read: the text of every drawn item, what is typed in fields included."""
    read = []
    for item in walk(root):
        if not shown(item):
            continue
        for name in ("displayText", "text"):
            value = item.property(name) if item.metaObject().indexOfProperty(name) >= 0 else None
            if isinstance(value, str) and value:
                read.append(value)
                break
    return read


def centre(item: QQuickItem) -> QPoint:
    """The middle of an item in its window."""
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


def tap(window: QQuickWindow, item: QQuickItem) -> None:
    """Click the middle of an item, which has to be on the screen."""
    at = _reachable(window, item)
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, _NONE, at)


def touch(window: QQuickWindow, item: QQuickItem) -> None:
    """Touch the middle of an item with one finger."""
    at = _reachable(window, item)
    finger = QTest.createTouchDevice()
    QTest.touchEvent(window, finger).press(0, at, window).commit()
    QTest.touchEvent(window, finger).release(0, at, window).commit()


def type_text(window: QQuickWindow, text: str) -> None:
    r"""Type on a physical keyboard; \n, \t, \b and \x1b are Enter, Tab, Backspace and Esc."""
    for sign in text:
        if sign in _NAMED:
            QTest.keyClick(window, _NAMED[sign])
        elif sign.isascii():
            QTest.keyClick(window, sign)
        else:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QCoreApplication.sendEvent(window, QKeyEvent(kind, Qt.Key.Key_unknown, _NONE, sign))


def _reachable(window: QQuickWindow, item: QQuickItem) -> QPoint:
    at = centre(item)
    assert shown(item), f"{item.objectName()} is not drawn"
    assert window.contentItem().contains(QPointF(at)), f"{item.objectName()} lies outside the window at {at}"
    return at


@dataclass
class Screen:
    """Main.qml over a shell. `warnings` is what QML complained of; a test that leaves any fails."""

    engine: QQmlApplicationEngine
    window: QQuickWindow
    shell: ShellViewModel
    qtbot: QtBot
    root: QObject  # kept: items fetched through a root nobody holds die
    warnings: list[str] = field(default_factory=list)

    def find(self, name: str) -> QQuickItem:
        """The item of this objectName, as soon as it is drawn."""
        self.qtbot.waitUntil(lambda: bool(find_all(self.window, name)), timeout=10_000)
        return find(self.window, name)

    def find_all(self, name: str) -> list[QQuickItem]:
        return find_all(self.window, name)

    def has(self, name: str) -> bool:
        return bool(find_all(self.window, name))

    def tap(self, name: str) -> None:
        """Click an item once it is drawn and has come to rest."""
        item = self.find(name)
        self._at_rest(item)
        tap(self.window, item)

    def touch(self, name: str) -> None:
        """Touch an item once it is drawn and has come to rest."""
        item = self.find(name)
        self._at_rest(item)
        touch(self.window, item)

    def type(self, text: str) -> None:
        type_text(self.window, text)

    def texts(self) -> list[str]:
        return texts(self.window)

    def reads(self, text: str) -> bool:
        """Whether this can be read somewhere, marks that nobody sees aside: isolates, and the joiner after a %."""
        unseen = str.maketrans("", "", "\u2068\u2069\u2060")
        return any(text in read.translate(unseen) for read in self.texts())

    def wait_for_text(self, text: str) -> None:
        self.qtbot.waitUntil(lambda: self.reads(text), timeout=10_000)

    def wait_for_page(self, page: str) -> None:
        """Until a page stands here, by its name without "Page"."""
        self.qtbot.waitUntil(lambda: self.shell.property("page") == page, timeout=10_000)

    def _at_rest(self, item: QQuickItem) -> None:
        places = [QPoint(-1, -1)]

        def rests() -> bool:
            places.append(centre(item))
            return places[-1] == places[-2] and item.isEnabled() and self.window.contentItem().contains(places[-1])

        self.qtbot.waitUntil(rests, timeout=10_000)
