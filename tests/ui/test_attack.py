"""What somebody types to bend the desk: it stays words."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QJSEngine, QJSValue

from kiosk.ui.texts import isolated


@pytest.mark.parametrize("name", ["%1 Ltd", "%2", "%L1", "%%1", "%\u0661", "100 % %n %s"])
def test_a_name_is_never_a_place_to_fill_in(qapp: QGuiApplication, name: str) -> None:
    engine = QJSEngine()
    engine.installExtensions(QJSEngine.Extension.TranslationExtension)
    fill = engine.evaluate('(place => "From %1, here since %2".arg(place).arg("19:34"))')
    said = fill.call([QJSValue(isolated(name))]).toString()
    assert "19:34" not in said.split(", here since ")[0]
    assert said.endswith(", here since 19:34")
    assert said.replace("\u2060", "").removeprefix("From \u2068").startswith(name)
