"""The window that stands in for a reader."""

from __future__ import annotations

from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.core.ports import Credential
from kiosk.ui.demo_reader import DemoReader
from tests.ui.screens import Screen, find, find_all, tap, texts

CODES = [("Zoë Winter", "04A21F01"), ("عمر", "KIOSK:M:OMAR"), *((f"Member {n}", f"{n:08}") for n in range(60))]


def _seen(reader: DemoReader, qtbot: QtBot) -> None:
    assert QTest.qWaitForWindowExposed(reader.window, 10_000)
    qtbot.waitUntil(lambda: any(item.width() > 0 for item in find_all(reader.window, "code0")))


def test_a_button_presents_its_code(screen: Screen, qtbot: QtBot) -> None:
    presented: list[Credential] = []
    reader = DemoReader(screen.engine, presented.append, CODES)
    _seen(reader, qtbot)
    tap(reader.window, find(reader.window, "code0"))
    tap(reader.window, find(reader.window, "code1"))
    tap(reader.window, find(reader.window, "code1"))
    assert presented == [
        Credential("04A21F01", "simulated"),
        Credential("KIOSK:M:OMAR", "simulated"),
        Credential("KIOSK:M:OMAR", "simulated"),
    ]


def test_labels_are_shown_and_codes_are_not(screen: Screen, qtbot: QtBot) -> None:
    reader = DemoReader(screen.engine, lambda _credential: None, CODES)
    _seen(reader, qtbot)
    read = " ".join(texts(reader.window))
    assert "Zoë Winter" in read
    assert "04A21F01" not in read


def test_more_codes_than_fit_can_be_reached(screen: Screen, qtbot: QtBot) -> None:
    reader = DemoReader(screen.engine, lambda _credential: None, CODES)
    _seen(reader, qtbot)
    codes = find(reader.window, "codes")
    assert codes.property("contentHeight") > codes.height()
