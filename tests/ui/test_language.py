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


WORDS = b"""
import QtQuick

Item {
    property string typed: "\xc4\xb0brahim I\xc5\x9f"
    property int count: 1
    readonly property string ask: qsTranslate("WelcomePage", "Ask reception")
    readonly property string people: qsTranslate("KPeople", "%n people are in", "", count)
}
"""
COUNTS = (0, 1, 2, 3, 5, 11, 21, 22, 100)


@pytest.mark.parametrize("code", places.LANGUAGES)
def test_every_language_speaks_and_counts_and_keeps_what_was_typed(
    qapp: QGuiApplication, engine: QQmlApplicationEngine, code: str
) -> None:
    languages = Languages(qapp, engine)
    engine.loadData(WORDS)
    page = engine.rootObjects()[-1]
    typed = page.property("typed")
    languages.choose(code)
    assert (page.property("ask") == "Ask reception") == (code == "en")
    said = []
    for count in COUNTS:
        page.setProperty("count", count)
        said.append(page.property("people"))
        assert str(count) in said[-1] or code == "ar"  # one and two are words there
        assert "%" not in said[-1]
    forms = {"en": 2, "de": 2, "fr": 2, "es": 2, "tr": 1, "uk": 3, "ar": 6, "ja": 1}
    assert len({"".join(char for char in one if not char.isdigit()) for one in said}) == forms[code]
    assert page.property("typed") == typed


def test_direction_and_locale_follow(qapp: QGuiApplication, engine: QQmlApplicationEngine) -> None:
    languages = Languages(qapp, engine)
    languages.choose("ar")
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert QLocale().language() == QLocale.Language.Arabic
    languages.choose("de")
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_every_complete_language_has_a_name_of_its_own() -> None:
    assert tuple(places.LANGUAGES) == tuple(NAMES)
    assert [code for code in NAMES if is_right_to_left(code)] == ["ar"]
