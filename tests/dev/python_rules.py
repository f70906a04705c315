"""Rules on Python text that no linter knows: time, chance of harm from outside text, what tests may not do, size."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from tests.dev.findings import Finding, Source, sources

_WALL_CLOCK: Final = frozenset({"time.time", "time.time_ns"})
_MAY_READ_THE_CLOCK: Final = ("kiosk/app.py", "kiosk/cli/", "kiosk/central/", "kiosk/demo/", "kiosk/demo.py")
_WAITS: Final = frozenset({"time.sleep", "sleep", "qtbot.wait", "QTest.qWait", "QTest.qSleep"})
_SKIPS: Final = frozenset(
    {
        "pytest.skip",
        "pytest.xfail",
        "pytest.importorskip",
        "pytest.mark.skip",
        "pytest.mark.skipif",
        "pytest.mark.xfail",
    }
)
_MOST_LINES: Final = 400
_MOST_LINES_OF_A_FUNCTION: Final = 40


def python_rules(root: Path) -> Iterator[Finding]:
    """The package: text from outside stays text, words stay in QML, intervals are not measured by the wall clock."""
    for source in sources(root, "kiosk"):
        tree = source.tree()
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                yield from _call(source, node)
            elif isinstance(node, ast.Import | ast.ImportFrom):
                yield from _import(source, node)
            elif isinstance(node, ast.BinOp | ast.Compare) and _reads_wall_clock(node):
                yield from source.finding("clock", node.lineno, "intervals are measured with time.monotonic()")


def rules_of_tests(root: Path) -> Iterator[Finding]:
    """The tests: no fixed waits, nothing skipped, no stand-ins for our own code."""
    for source in sources(root, "tests"):
        for node in ast.walk(source.tree()):
            if isinstance(node, ast.Call) and (name := _dotted(node.func)) in _WAITS:
                yield from source.finding("waits", node.lineno, f"{name}: wait for a signal or a state, not for a time")
            elif isinstance(node, ast.Attribute) and (name := _dotted(node)) in _SKIPS:
                yield from source.finding(
                    "skips", node.lineno, f"{name}: what a machine lacks is installed, not skipped"
                )
            elif isinstance(node, ast.Import | ast.ImportFrom) and any("mock" in name for name in _names(node)):
                yield from source.finding("mocks", node.lineno, "no mocks: use the real thing or a pretend one")


def size_rules(root: Path) -> Iterator[Finding]:
    """Files under 400 lines, functions under 40 (their docstrings aside)."""
    yield from (
        Finding(source.path, 0, f"{len(source.lines)} lines: split it into two rooms (at most {_MOST_LINES})")
        for suffix in (".py", ".qml")
        for source in sources(root, "kiosk", "tests", suffix=suffix)
        if len(source.lines) > _MOST_LINES
    )
    for source in sources(root, "kiosk"):
        for node in ast.walk(source.tree()):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                lines = _lines(node)
                if lines > _MOST_LINES_OF_A_FUNCTION:
                    text = f"{node.name} has {lines} lines (at most {_MOST_LINES_OF_A_FUNCTION})"
                    yield from source.finding("size", node.lineno, text)


def _call(source: Source, node: ast.Call) -> Iterator[Finding]:
    name = _dotted(node.func)
    last = name.rpartition(".")[2]
    if name in _WALL_CLOCK and not source.path.startswith(_MAY_READ_THE_CLOCK):
        yield from source.finding(
            "clock", node.lineno, f"{name}(): take the time as an argument or use time.monotonic()"
        )
    if isinstance(node.func, ast.Attribute) and node.func.attr == "format" and _is_text(node.func.value) is None:
        yield from source.finding("format", node.lineno, "a format text is written in the source: use an f-string")
    if last in {"tr", "qsTr", "qsTrId"} or name == "QCoreApplication.translate":
        yield from source.finding("words", node.lineno, "words for the screen live in QML; pass a code and numbers")
    if last == "setContextProperty":
        yield from source.finding("context", node.lineno, "no context properties: declare a required property")
    if last == "processEvents":
        yield from source.finding("events", node.lineno, "processEvents re-enters the loop: use a signal")


def _import(source: Source, node: ast.Import | ast.ImportFrom) -> Iterator[Finding]:
    if any(name.startswith("reportlab.platypus") for name in _names(node)):
        yield from source.finding(
            "paragraph", node.lineno, "reportlab's Paragraph reads markup: draw text on the canvas"
        )


def _is_text(node: ast.expr) -> str | None:
    """The text of a literal, or of a name in capitals: a constant beside the code. Otherwise None."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    name = _dotted(node).rpartition(".")[2]
    return name if name and name == name.upper() else None


def _reads_wall_clock(node: ast.BinOp | ast.Compare) -> bool:
    if isinstance(node, ast.BinOp) and not isinstance(node.op, ast.Sub):
        return False
    parts = (node.left, node.right) if isinstance(node, ast.BinOp) else (node.left, *node.comparators)
    return any(isinstance(part, ast.Call) and _dotted(part.func) in _WALL_CLOCK for part in parts)


def _lines(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    lines = (node.end_lineno or node.lineno) - node.lineno + 1
    first = node.body[0]
    if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant) and isinstance(first.value.value, str):
        lines -= (first.end_lineno or first.lineno) - first.lineno + 1
    return lines


def _names(node: ast.Import | ast.ImportFrom) -> Iterator[str]:
    base = f"{node.module}." if isinstance(node, ast.ImportFrom) and node.module else ""
    yield from (f"{base}{alias.name}" for alias in node.names)


def _dotted(node: ast.AST) -> str:
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        base = _dotted(node.value)
        return f"{base}.{node.attr}" if base else node.attr
    return ""
