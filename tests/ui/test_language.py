"""Languages that change under the hands of people."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

from kiosk import places
from kiosk.ui.language import NAMES, Languages, is_right_to_left
from tests.dev.pseudo import Pseudo, pseudo

PAGE = b"""
import QtQuick

Item {
    property string typed: "half a na"
    readonly property string word: qsTr("Seven geese fly south")
}
"""


@pytest.fixture
def engine(qapp: QGuiApplication) -> Iterator[QQmlApplicationEngine]:
    engine = QQmlApplicationEngine()
    engine.loadData(PAGE)
    yield engine
    Languages(qapp, engine).choose("en")
    engine.deleteLater()


def test_a_language_follows_at_once_and_what_was_typed_stays(
    qapp: QGuiApplication, engine: QQmlApplicationEngine
) -> None:
    languages = Languages(qapp, engine)
    languages.add("xx", Pseudo(languages))
    page = engine.rootObjects()[0]
    page.setProperty("typed", "half a name")
    languages.choose("xx")
    assert page.property("word") == pseudo("Seven geese fly south")
    languages.choose("en")
    assert (page.property("word"), page.property("typed")) == ("Seven geese fly south", "half a name")


def test_direction_and_locale_follow(qapp: QGuiApplication, engine: QQmlApplicationEngine) -> None:
    languages = Languages(qapp, engine)
    languages.choose("ar")
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert QLocale().language() == QLocale.Language.Arabic
    languages.choose("de")
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_every_complete_language_has_a_name_of_its_own() -> None:
    assert set(places.LANGUAGES) <= set(NAMES)
    assert [code for code in NAMES if is_right_to_left(code)] == ["ar"]
