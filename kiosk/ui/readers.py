"""Readers that type like a keyboard: their codes are caught before a field, a button or a shortcut sees a key."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from time import monotonic
from typing import Final, Literal

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from shiboken6 import isValid

from kiosk.core.ports import Credential
from kiosk.core.text import CODE_LIMIT

_KEYS: Final = frozenset((QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease))
_TOUCHES: Final = frozenset(
    (QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel)
)
_LIFTS: Final = frozenset((QEvent.Type.TouchEnd, QEvent.Type.TouchCancel, QEvent.Type.MouseButtonRelease))
_MODIFIERS: Final = frozenset(
    (
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
    )
)
_COMMANDS: Final = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
_ALT_GR: Final = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier  # as Windows reports it
_SEPARATORS: Final = frozenset("\x04\x1c\x1d\x1e")  # parts of a code by GS1 and ISO 15434; typed as Ctrl and a sign
_SUFFIXES: Final = {
    "enter": (frozenset((Qt.Key.Key_Return, Qt.Key.Key_Enter)), frozenset("\r\n")),
    "tab": (frozenset((Qt.Key.Key_Tab,)), frozenset("\t")),
}
_SLACK_MS: Final = 10  # between the time stamp of a key and its arrival
_STALL_MS: Final = 20  # a timer this late means that the keys of the meantime are still queued


class KeyFilter(QObject):
    """Holds keys back until it is known whether a machine or a person typed them.

    A person's keys reach the window 40 ms late and otherwise as they were; those of a code never do, from the first key
    to the release of the last. Time stamps decide, not arrival, so a busy GUI thread glues nothing together. Keys
    without a time stamp were made by a program (the on-screen keyboard, this filter's own replay) and pass.

    A `Shortcut` on a bare printable key does not fire from a physical keyboard; Enter, Esc, arrows, Ctrl+Z do.
    """

    humanTyped = Signal()  # somebody uses a physical keyboard
    screenTouched = Signal()  # a finger, a mouse button or a wheel; goes on while a finger moves
    # The finger is off again. Before that nothing on the page may move, or the touch ends on its neighbour: connect it
    # queued, so that what was touched has its answer first.
    fingerLifted = Signal()
    scanned = Signal(str)  # a code as it was typed, or the first 513 characters of one too long

    def __init__(
        self,
        app: QCoreApplication,
        *,
        gap_ms: int = 30,
        min_length: int = 4,
        suffixes: Sequence[Literal["enter", "tab"]] = ("enter", "tab"),
        prefix: str = "",
        parent: QObject | None = None,
    ) -> None:
        """Begin to watch all windows of the program.

        Args:
            gap_ms: keys that follow each other at most this closely come from a machine.
            min_length: characters a code has at least; fewer are a person's quick fingers.
            suffixes: the keys that may end a code.
            prefix: what the reader types before every code, taken off; "" when it types nothing.
        """
        super().__init__(parent)
        self._app = app
        self._gap_ms = gap_ms
        self._min_length = min_length
        self._prefix = prefix
        self._ends = [_SUFFIXES[name] for name in suffixes]
        self._present: Callable[[Credential], None] | None = None
        self._held: list[tuple[QObject, QKeyEvent]] = []
        self._text = ""
        self._too_long = False
        self._last_ms = 0  # time stamp of the last key held
        self._code_ms: int | None = None  # time stamp of the key that ended the last code
        self._down: set[int] = set()  # keys of a code that are still down: their release is part of it
        self._due = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._silence)
        # Queued: whatever answers a code cannot let the key that ended it slip through, not even by raising.
        self.scanned.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)
        app.installEventFilter(self)

    def listen(self, presented: Callable[[Credential], None]) -> None:
        self._present = presented

    def close(self) -> None:
        """Stop listening. Keys still held belong to a person who is gone."""
        self._app.removeEventFilter(self)
        self._timer.stop()
        self._forget()
        self._present = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _KEYS:
            if isinstance(event, QKeyEvent) and event.timestamp() and watched.isWindowType():
                return self._key(watched, event)
        elif (kind in _TOUCHES or _drags(event)) and watched.isWindowType():
            self.screenTouched.emit()
        elif kind in _LIFTS and watched.isWindowType():
            self.fingerLifted.emit()
        return False

    def _key(self, window: QObject, event: QKeyEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            return self._claim(event)
        if event.type() == QEvent.Type.KeyRelease:
            return self._released(window, event)
        return self._pressed(window, event)

    def _claim(self, event: QKeyEvent) -> bool:
        """Asked before shortcuts get a key: what is, or may become, part of a code is none."""
        part = not event.isAutoRepeat() and self._is_part(event)
        if part:
            event.accept()
        elif event.key() not in _MODIFIERS:
            self._let_go()  # what was typed before a shortcut arrives before it
        return part

    def _pressed(self, window: QObject, event: QKeyEvent) -> bool:
        key = _identity(event)
        self._down.discard(key)
        if self._is_holding and not self._is_close(event):
            self._let_go()
        if event.isAutoRepeat() or not self._is_part(event):
            if event.key() in _MODIFIERS:
                return False
            self._let_go()  # a held key is a person's, too
            self.humanTyped.emit()
            return False
        if not self._ends_code(event):
            self._hold(window, event)
        elif self._is_holding:
            self._finish(key, event.timestamp())
        else:
            self._down.add(key)  # the second key of a suffix like CR LF
        return True

    def _released(self, window: QObject, event: QKeyEvent) -> bool:
        key = _identity(event)
        if event.isAutoRepeat():
            return False
        if key in self._down:
            self._down.discard(key)
            return True
        if key not in _still_down(self._held):
            return False  # pressed before the code began
        self._held.append((window, _copy(event)))
        return True

    @property
    def _is_holding(self) -> bool:
        return self._too_long or bool(self._held)

    def _is_close(self, event: QKeyEvent) -> bool:
        return 0 <= event.timestamp() - self._last_ms <= self._gap_ms

    def _is_part(self, event: QKeyEvent) -> bool:
        """Whether the key has to be kept from everybody, at least for now."""
        if event.key() in _MODIFIERS:
            return self._is_holding and self._is_close(event)
        return self._ends_code(event) or self._is_sign(event)

    def _is_sign(self, event: QKeyEvent) -> bool:
        text = event.text()
        if not text:
            return False
        if text in _SEPARATORS:
            return self._is_holding and self._is_close(event)
        commands = event.modifiers() & _COMMANDS
        if commands and commands != _ALT_GR:
            return text in self._prefix
        return text.isprintable() or text in self._prefix

    def _ends_code(self, event: QKeyEvent) -> bool:
        """Whether this is the last key of a code, or one that follows so closely that no finger pressed it."""
        ends = any(event.key() in keys or event.text() in texts for keys, texts in self._ends)
        if not ends:
            return False
        if self._is_holding:
            return self._is_close(event) and self._is_code
        return self._code_ms is not None and 0 <= event.timestamp() - self._code_ms <= self._gap_ms

    @property
    def _is_code(self) -> bool:
        long_enough = len(self._text) - len(self._prefix) >= self._min_length
        return self._too_long or (long_enough and self._text.startswith(self._prefix))

    def _hold(self, window: QObject, event: QKeyEvent) -> None:
        self._last_ms = event.timestamp()
        self._wait(self._gap_ms + _SLACK_MS)
        if event.key() not in _MODIFIERS:
            self._text = (self._text + event.text())[: len(self._prefix) + CODE_LIMIT + 1]
        if self._too_long:
            self._down.add(_identity(event))
            return
        self._held.append((window, _copy(event)))
        if len(self._text) > len(self._prefix) + CODE_LIMIT:
            self._too_long = True  # no person types this: swallowed to its end, and told as a code nobody has
            self._swallow()

    def _swallow(self) -> None:
        self._down |= _still_down(self._held)
        self._held.clear()

    def _finish(self, last_key: int, at_ms: int) -> None:
        code = self._text.removeprefix(self._prefix)
        self._swallow()
        self._down.add(last_key)
        self._forget()
        self._code_ms = at_ms
        self.scanned.emit(code)

    def _forget(self) -> None:
        self._timer.stop()
        self._held.clear()
        self._text = ""
        self._too_long = False

    def _wait(self, ms: int) -> None:
        self._due = monotonic() + ms / 1000
        self._timer.start(ms)

    @Slot()
    def _silence(self) -> None:
        """No key followed. If this comes late the thread was busy, and keys of the meantime are told first."""
        if (monotonic() - self._due) * 1000 > _STALL_MS:
            self._wait(_SLACK_MS)
        else:
            self._let_go()

    def _let_go(self) -> None:
        """A person typed this: hand it on as it came. What is too long for any code is no person's, either."""
        held, text, too_long = self._held, self._text, self._too_long
        self._held = []
        self._forget()
        if too_long:
            self.scanned.emit(text.removeprefix(self._prefix))
        elif held:
            self.humanTyped.emit()
            for window, event in held:
                if isValid(window):
                    QCoreApplication.sendEvent(window, event)

    @Slot(str)
    def _hand_over(self, code: str) -> None:
        if self._present is not None:
            self._present(Credential(code, "wedge"))


def _drags(event: QEvent) -> bool:
    return event.type() == QEvent.Type.MouseMove and isinstance(event, QMouseEvent) and bool(event.buttons().value)


def _identity(event: QKeyEvent) -> int:
    """One number a physical key: with Shift, a press and its release may name different signs."""
    return event.nativeScanCode() or event.key()


def _still_down(held: list[tuple[QObject, QKeyEvent]]) -> set[int]:
    down: set[int] = set()
    for _window, event in held:
        if event.type() == QEvent.Type.KeyPress:
            down.add(_identity(event))
        else:
            down.discard(_identity(event))
    return down


def _copy(event: QKeyEvent) -> QKeyEvent:
    """The same key without a time stamp, by which this filter knows its own."""
    return QKeyEvent(
        event.type(),
        event.key(),
        event.modifiers(),
        event.nativeScanCode(),
        event.nativeVirtualKey(),
        event.nativeModifiers(),
        event.text(),
        False,
        event.count(),
    )
