"""The check on pages and words: qmllint with the Python types known, and translations that leave nothing out."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.places import LANGUAGES
from tests.dev.qml_rules import qmllint
from tests.dev.translations import compile_all, translations_are_complete, update

PAGE = "kiosk/ui/qml/Kiosk/KPage.qml"


def lint(root: Path, files: dict[str, str]) -> list[str]:
    for path, text in files.items():
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return [str(finding) for finding in qmllint(root, "sampleviews")]


VIEWS = """
from PySide6.QtCore import Property, QAbstractListModel, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Views"
QML_IMPORT_MAJOR_VERSION = 1


class Rows(QAbstractListModel):
    pass


class Screen(QObject):
    screenChanged = Signal()

    @Property(str, notify=screenChanged)
    def step(self) -> str:
        return "waiting"


@QmlElement
@QmlUncreatable("built in kiosk.app")
class CheckInViewModel(Screen):
    opened = Signal(object)
    waitingChanged = Signal()

    @Property(QObject, constant=True)
    def rows(self) -> Rows:
        return Rows(self)

    @Property(list, notify=waitingChanged)
    def waiting(self) -> list[str]:
        return []

    @Property(int, notify=Screen.screenChanged)
    def unheard(self) -> int:
        return 1

    @Slot(str, result=bool)
    def presentCard(self, card: str) -> bool:
        return True
"""


def page(binding: str) -> dict[str, str]:
    return {
        "sampleviews.py": VIEWS,
        "kiosk/ui/qml/Kiosk/qmldir": "module Kiosk\nKPage 1.0 KPage.qml\n",
        PAGE: f"""import QtQuick
import Kiosk.Views

Item {{
    id: page

    required property CheckInViewModel viewModel

    {binding}
}}
""",
    }


@pytest.mark.parametrize(
    ("binding", "says"),
    [
        ("property string step: page.viewModel.stepp", 'Member "stepp" not found on type "CheckInViewModel"'),
        ("TapHandler { onTapped: page.viewModel.presentCart('1') }", 'Member "presentCart" not found'),
        # Qt connects no signal of a base class here: the page would never hear of a change.
        ("property int a: page.viewModel.unheard", "Reading non-constant and non-notifiable property"),
        ("property int a: b", "Unqualified access"),
        ("widht: page.width", 'Could not find property "widht"'),
        ("KMissing { }", "KMissing was not found"),
    ],
)
def test_a_page_that_asks_for_what_is_not_there_is_found(tmp_path: Path, binding: str, says: str) -> None:
    findings = lint(tmp_path, page(binding))
    assert len(findings) == 1
    assert says in findings[0]


def test_a_page_that_knows_its_view_model_passes(tmp_path: Path) -> None:
    binding = """
    property string step: page.viewModel.step
    readonly property var rows: page.viewModel.rows
    readonly property int count: page.viewModel.waiting.length

    Connections {
        target: page.viewModel
        function onOpened(visit: var) { page.viewModel.presentCard("4711") }
    }
    """
    assert lint(tmp_path, page(binding)) == []


def test_view_models_that_cannot_be_loaded_are_found(tmp_path: Path) -> None:
    findings = lint(tmp_path, {**page(""), "sampleviews.py": "import nowhere"})
    assert "cannot be loaded" in findings[0]
    assert "No module named 'nowhere'" in findings[0]


_SPOKEN = (
    *(("en", "", 2), ("de", "Hallo %1", 2), ("fr", "Bonjour %1", 2), ("es", "Hola %1", 2)),
    *(("tr", "Merhaba %1", 1), ("uk", "Вітаємо, %1", 3), ("ar", "مرحبًا %1", 6), ("ja", "%1さん", 1)),
)


@pytest.fixture
def translated(tmp_path: Path) -> Path:
    """A small house with one sentence and one plural, said in every language."""
    file = tmp_path / PAGE
    file.parent.mkdir(parents=True)
    file.write_text(
        'Item {\n    property string a: qsTr("Hello %1").arg(1)\n    property string b: qsTr("%n guest(s)", "", 2)\n}\n'
    )
    (tmp_path / "translations").mkdir()
    update(tmp_path, tmp_path / "translations")
    for code, hello, forms in _SPOKEN:
        catalogue = tmp_path / "translations" / f"{code}.ts"
        text = catalogue.read_text(encoding="utf-8")
        text = text.replace('<translation type="unfinished"></translation>', f"<translation>{hello}</translation>")
        for number in range(forms):
            text = text.replace("<numerusform></numerusform>", f"<numerusform>{number} %n</numerusform>", 1)
        text = text.replace('<translation type="unfinished">', "<translation>")
        catalogue.write_text(text, encoding="utf-8")
    return tmp_path


def test_complete_translations_pass_and_can_be_compiled(translated: Path) -> None:
    assert list(translations_are_complete(translated)) == []
    compile_all(translated)
    assert all((translated / "translations" / f"{code}.qm").stat().st_size > 16 for code in LANGUAGES)


def test_a_new_sentence_makes_every_catalogue_stale(translated: Path) -> None:
    file = translated / PAGE
    file.write_text(file.read_text().replace("Hello", "Good morning"))
    findings = [str(finding) for finding in translations_are_complete(translated)]
    stale = {finding.split(":")[0] for finding in findings if "older than the pages" in finding}
    assert stale == {f"translations/{code}.ts" for code in LANGUAGES if code != "en"}


@pytest.mark.parametrize(
    ("before", "after", "says"),
    [
        (
            "<translation>Hallo %1</translation>",
            '<translation type="unfinished">Hallo %1</translation>',
            "not translated",
        ),
        ("<translation>Hallo %1</translation>", "<translation></translation>", "has an empty form"),
        ("<translation>Hallo %1</translation>", "<translation>Hallo</translation>", "other places"),
        ("<numerusform>1 %n</numerusform>", "<numerusform></numerusform>", "has an empty form"),
        ("<numerusform>1 %n</numerusform>", "<numerusform>%1</numerusform>", "other places"),
    ],
)
def test_a_gap_in_a_translation_is_found(translated: Path, before: str, after: str, says: str) -> None:
    file = translated / "translations" / "de.ts"
    text = file.read_text(encoding="utf-8")
    assert before in text
    file.write_text(text.replace(before, after), encoding="utf-8")
    assert any(says in finding.text for finding in translations_are_complete(translated))


def test_a_missing_catalogue_is_found(translated: Path) -> None:
    (translated / "translations" / "ar.ts").unlink()
    assert [finding.path for finding in translations_are_complete(translated)] == ["translations/ar.ts"]
