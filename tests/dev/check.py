"""`python -m tests.dev.check [NAME ...]`: everything a change must pass beside the tests. `--list` names the checks."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Final

from tests.dev.dependencies import dependencies_are_named
from tests.dev.docs import docs_name_everything
from tests.dev.findings import Finding
from tests.dev.imports import imports_point_down
from tests.dev.python_rules import python_rules, rules_of_tests, size_rules
from tests.dev.qml_rules import qml_text, qmldir_is_complete, qmllint
from tests.dev.tools import ROOT, run
from tests.dev.translations import translations_are_complete

Rule = Callable[[Path], Iterator[Finding]]


def program(arguments: Sequence[str], root: Path) -> Iterator[Finding]:
    """A rule that another program knows: what it prints is the finding when it ends with anything but 0."""
    code, said = run([sys.executable, "-m", *arguments], root)
    if code:
        yield Finding(arguments[0], 0, f"\n{said}")


CHECKS: Final[Mapping[str, Rule]] = {
    "types": partial(program, ["mypy"]),
    "qmllint": qmllint,
    "translations": translations_are_complete,
    "format": partial(program, ["ruff", "format", "--check", "--quiet", "--diff", "."]),
    "lint": partial(program, ["ruff", "check", "--quiet", "--output-format=concise", "."]),
    "imports": imports_point_down,
    "dependencies": dependencies_are_named,
    "python": python_rules,
    "tests": rules_of_tests,
    "size": size_rules,
    "qml": qml_text,
    "qmldir": qmldir_is_complete,
    "docs": docs_name_everything,
}
"""Name to rule, the slow ones first so that two run side by side."""


def _findings(name: str) -> list[Finding]:
    try:
        return list(CHECKS[name](ROOT))
    except SyntaxError as error:
        return [Finding(error.filename or "", error.lineno or 0, f"is not Python: {error.msg}")]


def main(arguments: list[str]) -> int:
    if arguments == ["--list"]:
        print("\n".join(CHECKS))
        return 0
    if unknown := [name for name in arguments if name not in CHECKS]:
        print(f"There is no check called {', '.join(unknown)}. There are: {', '.join(CHECKS)}")
        return 2
    names = arguments or list(CHECKS)
    begun = time.monotonic()
    with ThreadPoolExecutor(max_workers=2) as pool:
        found = list(pool.map(_findings, names))
    for name, findings in zip(names, found, strict=True):
        print(f"{name}: {'fine' if not findings else f'{len(findings)} to mend'}")
        for finding in findings:
            print(f"  {finding}")
    mended = not any(found)
    print(f"{'All checks passed' if mended else 'Not yet'} ({time.monotonic() - begun:.0f} s).")
    return 0 if mended else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
