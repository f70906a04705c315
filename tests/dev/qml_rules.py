"""Rules on QML: what qmllint finds with the Python types known, and what it does not look for."""

from __future__ import annotations

import re
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from tests.dev.findings import Finding, Source, sources
from tests.dev.tools import qt_tool, run

FOLDER: Final = "kiosk/ui/qml"
_SIZES: Final = (
    r"(?:implicit|minimum|maximum|preferred)?(?:[wW]idth|[hH]eight)|[xy]|spacing|(?:row|column)Spacing|radius"
    r"|(?:left|right|top|bottom)?(?:[pP]adding|[mM]argins?|[iI]nset)|margins|pixelSize|pointSize|letterSpacing|duration"
)
_COLOURS: Final = r"#[0-9a-fA-F]{3,8}|(?!transparent\")[a-z]{3,20}"
_STOPS: Final = r"error|invalid|failed|sync\w*|database|server"

_LINES: Final[tuple[tuple[str, re.Pattern[str], str, frozenset[str]], ...]] = (
    ("text", re.compile(r"(?<![\w.])(?:Text|Label)\s*\{"), "text goes through KText", frozenset({"KText.qml"})),
    ("format", re.compile(r"textFormat\s*:(?!\s*(?:Text|TextEdit)\.PlainText\b)"), "text is PlainText", frozenset()),
    ("component", re.compile(r"^\s*component\s+(?!K[A-Z])\w+\s*:"), "an inline type begins with K…", frozenset()),
    (
        "sizes",
        re.compile(
            rf"(?:^|[{{;.\s])(?:[\w.]+\.)?(?:{_SIZES})\s*:\s*-?(?!(?:0|1)\s*(?:[;}}]|$))\d+(?:\.\d+)?\s*(?:[;}}]|$)"
        ),
        "sizes and times are tokens of Theme",
        frozenset({"Theme.qml"}),
    ),
    (
        "colours",
        re.compile(rf"(?:[cC]olor\s*:.*\"(?:{_COLOURS})\"|\"#[0-9a-fA-F]{{3,8}}\"|Qt\.(?:rgba|hsla|hsva)\()"),
        "colours are tokens of Theme",
        frozenset({"Theme.qml"}),
    ),
    ("press", re.compile(r"(?<!Keys\.)\bonPressed\s*:"), "act on release: onClicked, onTapped", frozenset()),
    ("words", re.compile(r"qsTr\(\s*(?!\")"), "qsTr takes a text in quotation marks", frozenset()),
    (
        "words",
        re.compile(r"\b(?:text|placeholderText|title|Accessible\.(?:name|description))\s*:\s*\"[^\"]*[A-Za-z]{2}"),
        "words for people stand in qsTr",
        frozenset(),
    ),
    (
        "words",
        re.compile(rf"qsTr\(\s*\"[^\"]*\b(?:{_STOPS})\b", re.IGNORECASE),
        "say it calmly, without the machine room",
        frozenset(),
    ),
    (
        "outside",
        re.compile(r"\beval\s*\(|createQmlObject|XMLHttpRequest|openUrlExternally|\bWebSocket\b"),
        "pages reach nothing outside and run no text",
        frozenset(),
    ),
)


def qml_text(root: Path) -> Iterator[Finding]:
    """Line by line: text is plain, sizes and colours are tokens, words are translated, pages reach nothing outside."""
    for source in sources(root, FOLDER, suffix=".qml"):
        name = Path(source.path).name
        for number, line in enumerate(_without_comments(source), start=1):
            for rule, pattern, text, but in _LINES:
                if name not in but and pattern.search(line):
                    yield from source.finding(rule, number, text)


def qmldir_is_complete(root: Path) -> Iterator[Finding]:
    """Each file of a QML module stands in its qmldir, each line of the qmldir has its file."""
    for listing in sorted((root / FOLDER).rglob("qmldir")):
        source = Source(root, listing)
        listed = {line.split()[-1] for line in source.lines if line.endswith(".qml")}
        there = {path.relative_to(listing.parent).as_posix() for path in listing.parent.rglob("*.qml")}
        for name in sorted(listed ^ there):
            yield Finding(source.path, 0, f"{name} is " + ("listed but missing" if name in listed else "not listed"))


def qmllint(root: Path, package: str = "kiosk.ui") -> Iterator[Finding]:
    """qmllint over every page, with the view-models of `package` as its types. A warning is a finding."""
    files = [source.path for source in sources(root, FOLDER, suffix=".qml")]
    if not files:
        return
    with tempfile.TemporaryDirectory() as types:
        code, said = run([sys.executable, "-m", "tests.dev.qmltypes", types, package], root)
        if code:
            yield Finding(package.replace(".", "/"), 0, f"the view-models cannot be loaded:\n{said}")
            return
        code, said = run(
            [qt_tool("qmllint"), "--ignore-settings", "-W", "0", "-I", FOLDER, "-I", types, *files],
            root,
        )
        if code:
            yield Finding(FOLDER, 0, f"qmllint:\n{said}")


def _without_comments(source: Source) -> list[str]:
    """The lines with comments blanked, so that a rule reads code only. Markers of exemption are read elsewhere."""
    text = re.sub(r"/\*.*?\*/", lambda found: re.sub(r"[^\n]", " ", found[0]), source.text, flags=re.DOTALL)
    return [re.sub(r"^((?:[^\"/]|\"(?:[^\"\\]|\\.)*\"|/(?!/))*)//.*$", r"\1", line) for line in text.splitlines()]
