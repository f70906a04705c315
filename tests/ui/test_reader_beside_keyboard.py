"""A reader that types, beside the keyboard on the screen: neither takes the other's keys."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.core.ports import Credential
from kiosk.ui.readers import KeyFilter
from tests.dev.gallery import Kiosk, Shot, application, kiosk

CODE = "KIOSK-M-271828"


@pytest.fixture
def app() -> QGuiApplication:
    return application()


@pytest.fixture
def reader(app: QGuiApplication) -> Iterator[KeyFilter]:
    reader = KeyFilter(app)
    yield reader
    reader.close()


@pytest.fixture
def shown(app: QGuiApplication, reader: KeyFilter, qtbot: QtBot) -> Iterator[Kiosk]:
    """A field that is being written to, and the keys below it."""
    with kiosk(app, Shot("Form")) as one:
        qtbot.waitUntil(lambda: one.has("key-enter"), timeout=10_000)
        yield one
        assert one.complaints == []


def words(shown: Kiosk) -> object:
    return shown.find("field").property("text")


def scan(shown: Kiosk, code: str) -> None:
    """Keys as the platform hands them over, with its own time stamps."""
    for sign in code:
        QTest.keyClick(shown.window, ord(sign))
    QTest.keyClick(shown.window, Qt.Key.Key_Return)


def test_keys_on_the_screen_are_no_code_and_no_keyboard(shown: Kiosk, reader: KeyFilter) -> None:
    presented: list[Credential] = []
    typed: list[int] = []
    reader.listen(presented.append)
    reader.humanTyped.connect(lambda: typed.append(1))
    for key in "marta":
        shown.press(f"key-{key}")
    assert str(words(shown)).casefold() == "marta"
    assert (presented, typed) == ([], [])


def test_a_code_between_two_keys_on_the_screen_reaches_no_field(shown: Kiosk, reader: KeyFilter, qtbot: QtBot) -> None:
    presented: list[Credential] = []
    reader.listen(presented.append)
    shown.press("key-a")
    scan(shown, CODE)
    qtbot.waitUntil(lambda: len(presented) == 1)
    shown.press("key-b")
    assert presented[0].text.casefold() == CODE.casefold()
    assert str(words(shown)).casefold() == "ab"
