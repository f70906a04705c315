"""A keyboard whose time stamps the test decides, in front of a window with a field and a button."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow
from pytestqt.qtbot import QtBot

from kiosk.ui.readers import KeyFilter
from tests.ui.screens import find

PAGE = b"""
import QtQuick
import QtQuick.Templates as T

Window {
    id: root

    property int accepted: 0
    property int pressed: 0
    property int entered: 0
    property int undone: 0

    width: 400
    height: 300
    visible: true

    Shortcut { sequences: ["Return", "Enter"]; enabled: !field.activeFocus; onActivated: root.entered++ }
    Shortcut { sequence: "Ctrl+Z"; onActivated: root.undone++ }

    T.TextField { id: field; objectName: "field"; width: 300; height: 40; focus: true; onAccepted: root.accepted++ }

    T.Button {
        objectName: "button"
        y: 60
        width: 100
        height: 50
        onClicked: root.pressed++
        Keys.onReturnPressed: root.pressed++
    }
}
"""
PRESS, RELEASE = QEvent.Type.KeyPress, QEvent.Type.KeyRelease
NONE, SHIFT, CTRL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
ENTER = Qt.Key.Key_Return


@dataclass
class Desk:
    """A window with a field and a button, a reader, and a keyboard whose time stamps the test decides."""

    app: QGuiApplication
    window: QQuickWindow
    qtbot: QtBot
    codes: list[str] = field(default_factory=list)
    typed: list[None] = field(default_factory=list)
    touched: list[None] = field(default_factory=list)
    at_ms: int = 100_000

    def listen(self, **habits: object) -> KeyFilter:
        reader = KeyFilter(self.app, **habits)
        reader.listen(lambda credential: self.codes.append(credential.text))
        reader.humanTyped.connect(lambda: self.typed.append(None))
        reader.screenTouched.connect(lambda: self.touched.append(None))
        return reader

    def event(self, kind: QEvent.Type, key: int, text: str, modifiers: Qt.KeyboardModifier = NONE) -> None:
        event = QKeyEvent(kind, key, modifiers, text)
        event.setTimestamp(self.at_ms)
        QCoreApplication.sendEvent(self.window, event)

    def key(self, key: int, text: str = "", after_ms: int = 5, modifiers: Qt.KeyboardModifier = NONE) -> None:
        self.at_ms += after_ms
        self.event(PRESS, key, text, modifiers)
        self.event(RELEASE, key, text, modifiers)

    def sign(self, sign: str, after_ms: int = 5) -> None:
        self.key(ord(sign.upper()[0]), sign, after_ms)

    def scan(self, code: str, *, end: int | None = ENTER, gap_ms: int = 5) -> None:
        self.at_ms += 200
        for sign in code:
            if sign == "\x1d":
                self.key(Qt.Key.Key_BracketRight, sign, gap_ms, CTRL)
            else:
                self.sign(sign, gap_ms)
        if end is not None:
            self.key(end, "\r" if end == ENTER else "\t", gap_ms)

    def type(self, text: str, gaps_ms: tuple[int, ...] = (60, 85, 120)) -> None:
        for place, sign in enumerate(text):
            self.sign(sign, gaps_ms[place % len(gaps_ms)])

    @property
    def text(self) -> str:
        return find(self.window, "field").property("text")

    def reads(self, text: str) -> None:
        self.qtbot.waitUntil(lambda: self.text == text)

    def gives(self, *codes: str) -> None:
        self.qtbot.waitUntil(lambda: self.codes == list(codes))

    def focus(self, name: str) -> QQuickItem:
        item = find(self.window, name)
        item.forceActiveFocus()
        return item

    def count(self, name: str) -> int:
        return self.window.property(name)
