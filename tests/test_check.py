"""The check itself: for every rule a sample that breaks it, and one that does not."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.dev import check
from tests.dev.dependencies import dependencies_are_named
from tests.dev.findings import Finding
from tests.dev.imports import imports_point_down
from tests.dev.python_rules import python_rules, rules_of_tests, size_rules
from tests.dev.qml_rules import qml_text, qmldir_is_complete
from tests.dev.tools import ROOT, run

Rule = Callable[[Path], Iterator[Finding]]
PAGE = "kiosk/ui/qml/Kiosk/KPage.qml"


def found(rule: Rule, root: Path, files: dict[str, str]) -> list[str]:
    for path, text in files.items():
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return [str(finding) for finding in rule(root)]


@pytest.mark.parametrize(
    ("path", "line", "says"),
    [
        ("kiosk/core/visits.py", "from kiosk.store import journal", "kiosk.core must not import kiosk.store"),
        ("kiosk/core/visits.py", "import httpx", "kiosk.core uses the standard library and msgspec only, not httpx"),
        ("kiosk/store/rows.py", "from kiosk.desk.check_in import CheckIn", "kiosk.store must not import kiosk.desk"),
        ("kiosk/desk/check_in.py", "def f():\n    import kiosk.sync.cycle", "kiosk.desk must not import kiosk.sync"),
        ("kiosk/sync/cycle.py", "from kiosk import desk", "kiosk.sync must not import kiosk.desk"),
        ("kiosk/central/web.py", "from ..ui import words", "kiosk.central must not import kiosk.ui"),
        ("kiosk/ui/page.py", "from kiosk.central import web", "kiosk.ui must not import kiosk.central"),
        ("kiosk/documents/badge.py", "from kiosk.store import store", "kiosk.documents must not import kiosk.store"),
        ("kiosk/desk/badge.py", "from kiosk.documents import badge", "kiosk.desk must not import kiosk.documents"),
        ("kiosk/app.py", "from kiosk.cli import main", "kiosk.app must not import kiosk.cli"),
        ("kiosk/__init__.py", "from kiosk.core import ids", "kiosk itself imports nothing"),
        (
            "kiosk/cli/run.py",
            "from PySide6.QtCore import QObject",
            "only kiosk.activities, kiosk.app, kiosk.ui, kiosk.window may import PySide6",
        ),
        ("kiosk/desk/rows.py", "import sqlalchemy as sa", "only kiosk.store may import sqlalchemy"),
        ("kiosk/central/web.py", "import importlib\nimportlib.import_module('kiosk.ui')", "must not import kiosk.ui"),
        ("kiosk/attic/box.py", "", "kiosk.attic is on no floor"),
    ],
)
def test_an_import_that_points_up_is_found(tmp_path: Path, path: str, line: str, says: str) -> None:
    parts = {
        f"kiosk/{name}/__init__.py": "" for name in ("core", "store", "desk", "sync", "ui", "central", "documents")
    }
    above = {"kiosk/__init__.py": "", "kiosk/cli/__init__.py": "main = 1", **parts}
    findings = found(imports_point_down, tmp_path, {**above, path: line})
    assert any(says in finding and finding.startswith(path) for finding in findings), findings


def test_imports_that_point_down_pass(tmp_path: Path) -> None:
    files = {
        "kiosk/__init__.py": "",
        "kiosk/core/__init__.py": "",
        "kiosk/core/ids.py": "import hashlib, msgspec\nfrom kiosk.errors import Refused",
        "kiosk/errors.py": "",
        "kiosk/store/__init__.py": "import sqlalchemy\nfrom kiosk.core import ids",
        "kiosk/ui/page.py": "from PySide6.QtCore import QObject\nfrom kiosk.core.ids import new",
    }
    assert found(imports_point_down, tmp_path, files) == []


def test_a_library_that_is_not_named_or_not_used_is_found(tmp_path: Path) -> None:
    files = {
        "pyproject.toml": '[project]\ndependencies = ["click>=8", "tzdata"]\n'
        'optional-dependencies = {desk = ["pyside6<6.12", "qrcode"], central = ["litestar"], test = ["ruff"]}\n',
        "kiosk/desk/names.py": "import litestar",
        "kiosk/central/web.py": "import litestar, markupsafe",
        "kiosk/ui/page.py": "from PySide6.QtCore import QObject\nimport json",
        "kiosk/cli/central.py": "def f():\n    import litestar, click",
    }
    assert found(dependencies_are_named, tmp_path, files) == [
        "kiosk/central/web.py:1: markupsafe is not named in pyproject.toml for central",
        "kiosk/desk/names.py:1: litestar is not named in pyproject.toml for the base",
        "pyproject.toml: qrcode is named, but nothing imports it",
    ]


def test_a_long_way_from_the_server_to_qt_is_found(tmp_path: Path) -> None:
    files = {
        "kiosk/__init__.py": "",
        "kiosk/cli/__init__.py": "",
        "kiosk/cli/central.py": "from kiosk.cli.shared import start",
        "kiosk/cli/shared.py": "def start():\n    from kiosk.app import main",
        "kiosk/app.py": "from PySide6.QtCore import QObject",
    }
    findings = found(imports_point_down, tmp_path, files)
    assert findings == ["kiosk/cli/central.py: reaches Qt by kiosk.cli.shared > kiosk.app > PySide6.QtCore"]


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("import time\nnow = time.time()", "take the time as an argument"),
        ("import time\ndef f(start: float) -> float:\n    return time.time() - start", "time.monotonic()"),
        ("import time\ndef f(end: float) -> bool:\n    return end < time.time()", "time.monotonic()"),
        ("def f(words: str, name: str) -> str:\n    return words.format(name)", "use an f-string"),
        ("class A(QObject):\n    def f(self):\n        return self.tr('Hello')", "words for the screen live in QML"),
        ("QCoreApplication.translate('a', 'b')", "words for the screen live in QML"),
        ("engine.rootContext().setContextProperty('desk', desk)", "no context properties"),
        ("app.processEvents()", "re-enters the loop"),
        ("from reportlab.platypus import Paragraph", "draw text on the canvas"),
        ("import reportlab.platypus.paragraph", "draw text on the canvas"),
    ],
)
def test_python_that_does_harm_is_found(tmp_path: Path, line: str, says: str) -> None:
    findings = found(python_rules, tmp_path, {"kiosk/desk/sample.py": line})
    assert any(says in finding for finding in findings), findings


@pytest.mark.parametrize(
    "line",
    [
        "import time\nstart = time.monotonic()",
        "TEXT = '{} of {}'\nprint(TEXT.format(1, 2), 'a {}'.format(2))",
        "print('abc'.translate({97: 'b'}))",
        "import time\nnow = time.time()  # check: clock, the log tells people when it happened",
    ],
)
def test_python_that_does_none_passes(tmp_path: Path, line: str) -> None:
    assert found(python_rules, tmp_path, {"kiosk/desk/sample.py": line}) == []


def test_a_marker_without_a_reason_or_for_another_rule_exempts_nothing(tmp_path: Path) -> None:
    lines = "import time\na = time.time()  # check: clock\nb = time.time()  # check: words, they are read by people\n"
    assert len(found(python_rules, tmp_path, {"kiosk/desk/sample.py": lines})) == 2


@pytest.mark.parametrize("line", ["datetime.now()", "datetime.utcnow()", "datetime.today()", "date.today()"])
def test_a_time_without_a_zone_is_found(tmp_path: Path, line: str) -> None:
    (tmp_path / "sample.py").write_text(f"from datetime import date, datetime\n\nWHEN = {line}\n", encoding="utf-8")
    command = ["ruff", "check", "--config", str(ROOT / "pyproject.toml"), "--output-format=concise", str(tmp_path)]
    assert any("DTZ" in finding.text for finding in check.program(command, ROOT))


def test_an_untyped_function_is_found(tmp_path: Path) -> None:
    (tmp_path / "sample.py").write_text("def f(a):\n    return a\n", encoding="utf-8")
    command = ["mypy", "--strict", "--cache-dir", str(tmp_path / "cache"), "sample.py"]
    assert any("no-untyped-def" in finding.text for finding in check.program(command, tmp_path))


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("import time\ntime.sleep(1)", "wait for a signal"),
        ("def test_a(qtbot):\n    qtbot.wait(100)", "wait for a signal"),
        ("QTest.qWait(5)", "wait for a signal"),
        ("@pytest.mark.skipif(True, reason='no')\ndef test_a(): ...", "is installed, not skipped"),
        ("pytest.xfail('later')", "is installed, not skipped"),
        ("from unittest.mock import patch", "no mocks"),
        ("import unittest.mock", "no mocks"),
    ],
)
def test_a_test_that_waits_skips_or_pretends_is_found(tmp_path: Path, line: str, says: str) -> None:
    findings = found(rules_of_tests, tmp_path, {"tests/test_sample.py": line})
    assert [says in finding for finding in findings] == [True]


def test_a_long_file_and_a_long_function_are_found(tmp_path: Path) -> None:
    body = "\n".join("    a = 1" for _ in range(41))
    files = {"kiosk/long.py": "a = 1\n" * 401, "kiosk/deep.py": f'def f():\n    """Says\n\n    much."""\n{body}\n'}
    findings = found(size_rules, tmp_path, files)
    assert findings == [
        "kiosk/long.py: 401 lines: split it into two rooms (at most 400)",
        "kiosk/deep.py:1: f has 42 lines (at most 40)",
    ]


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("Text { }", "text goes through KText"),
        ("Label {", "text goes through KText"),
        ("KText { textFormat: Text.RichText }", "text is PlainText"),
        ("component Key: Item { }", "an inline type begins with K"),
        ("component Orientation: Item { }", "an inline type begins with K"),
        ("width: 46", "tokens of Theme"),
        ("Rectangle { anchors.leftMargin: 12; color: Theme.ink }", "tokens of Theme"),
        ("font.pixelSize: 14.5", "tokens of Theme"),
        ("NumberAnimation { duration: 250 }", "tokens of Theme"),
        ('color: "#ff0000"', "colours are tokens"),
        ('color: page.lost ? "red" : Theme.ink', "colours are tokens"),
        ("color: Qt.rgba(0, 0, 0, 0.5)", "colours are tokens"),
        ("onPressed: page.viewModel.leave()", "act on release"),
        ("text: qsTr(page.name)", "qsTr takes a text in quotation marks"),
        ('text: "Welcome"', "words for people stand in qsTr"),
        ('Accessible.name: "Close"', "words for people stand in qsTr"),
        ('text: qsTr("The server failed")', "say it calmly"),
        ('text: qsTr("Invalid PIN")', "say it calmly"),
        ("Qt.createQmlObject(page.text, page)", "pages reach nothing outside"),
        ("Qt.openUrlExternally(page.link)", "pages reach nothing outside"),
    ],
)
def test_a_line_of_qml_that_breaks_the_house_is_found(tmp_path: Path, line: str, says: str) -> None:
    findings = found(qml_text, tmp_path, {PAGE: f"import QtQuick\nItem {{\n    {line}\n}}\n"})
    assert any(says in finding and finding.startswith(f"{PAGE}:3:") for finding in findings), findings


@pytest.mark.parametrize(
    "line",
    [
        'KText { text: qsTr("Welcome, %1").arg(page.name) }',
        "component KRing: Item { }",
        "width: 46 * Theme.unit; height: parent.height; x: 0; radius: 1",
        'color: "transparent"',
        "color: Theme.ink",
        "// Text { color: red } is what we do not write; width: 46",
        "/* width: 46\n color: Qt.rgba(0, 0, 0, 1) */",
        'text: qsTr("See https://desk.example // not a comment")',
        "TextInput { }",
        "Keys.onPressed: event => page.viewModel.typeDigit(event.key - Qt.Key_0)",
        "property int step: 3",
        "width: 46  // check: sizes, a signature is stored on this grid",
    ],
)
def test_a_line_of_qml_that_keeps_it_passes(tmp_path: Path, line: str) -> None:
    assert found(qml_text, tmp_path, {PAGE: f"import QtQuick\nItem {{\n    {line}\n}}\n"}) == []


def test_tokens_live_in_theme(tmp_path: Path) -> None:
    files = {
        "kiosk/ui/qml/Kiosk/Theme.qml": 'QtObject { property color ink: "#101010"; property int gap: 12\nwidth: 4 }'
    }
    assert found(qml_text, tmp_path, files) == []


def test_a_page_and_its_list_must_agree(tmp_path: Path) -> None:
    files = {"kiosk/ui/qml/Kiosk/qmldir": "module Kiosk\nKGone 1.0 KGone.qml\n", PAGE: "Item { }"}
    findings = found(qmldir_is_complete, tmp_path, files)
    assert [finding.rpartition(": ")[2] for finding in findings] == [
        "KGone.qml is listed but missing",
        "KPage.qml is not listed",
    ]


def test_the_command_says_what_is_to_mend(capsys: pytest.CaptureFixture[str]) -> None:
    assert check.main(["--list"]) == 0
    assert capsys.readouterr().out.split() == list(check.CHECKS)
    assert check.main(["dance"]) == 2
    assert "There is no check called dance" in capsys.readouterr().out
    assert check.main(["qmldir"]) == 0
    assert "All checks passed" in capsys.readouterr().out


def test_a_program_that_is_content_finds_nothing() -> None:
    assert list(check.program(["ruff", "--version"], ROOT)) == []


@pytest.mark.parametrize("script", ["tests/dev/setup.sh", ".ci/run"])
def test_the_shell_scripts_can_be_read(script: str) -> None:
    bash = shutil.which("bash")
    assert bash is not None
    assert run([bash, "-n", script], ROOT) == (0, "")
