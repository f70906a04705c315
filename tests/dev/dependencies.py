"""Rule: what the package imports is named in pyproject.toml, in the part that brings it, and what is named is used."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path
from typing import Final

from tests.dev.findings import Finding, Source, sources

_EXTRAS: Final = {
    "ui": {"desk"},
    "window": {"desk"},
    "app": {"desk"},
    "documents": {"desk"},
    "printing": {"desk"},
    "central": {"central"},
}
_RUNS: Final = {"cli", "demo"}  # what runs may use every extra: a command's modules are imported inside the command
_UNSEEN: Final = {
    "tzdata",
    "psycopg",
}  # time zones where the system has none; a driver that SQLAlchemy loads by its name


def dependencies_are_named(root: Path) -> Iterator[Finding]:
    """Both ways: nothing is imported that is not named for that floor, nothing is named that no floor imports."""
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    base = {_plain(line) for line in project["dependencies"]}
    extras = {
        name: {_plain(line) for line in lines}
        for name, lines in project["optional-dependencies"].items()
        if name != "test"
    }
    everything = base.union(*extras.values())
    known = packages_distributions()
    used: set[str] = set()
    for source in sources(root, "kiosk"):
        part = source.path.removeprefix("kiosk/").split("/")[0].removesuffix(".py")
        named = everything if part in _RUNS else base.union(*(extras[name] for name in _EXTRAS.get(part, set())))
        for top, line in _third_party(source):
            names = {_plain(name) for name in known.get(top, [top])}
            used |= names
            if not names & named:
                extra = "".join(sorted(_EXTRAS.get(part, {"the base"})))
                yield from source.finding("dependencies", line, f"{top} is not named in pyproject.toml for {extra}")
    for name in sorted(everything - used - _UNSEEN):
        yield Finding("pyproject.toml", 0, f"{name} is named, but nothing imports it")


def _plain(requirement: str) -> str:
    """The name of a distribution, without versions and extras, in its normal form."""
    found = re.match(r"[A-Za-z0-9._-]+", requirement)
    name = re.sub(r"[-_.]+", "-", found[0]).lower() if found else ""
    # PySide6 is an empty distribution that brings these.
    return "pyside6" if name in {"pyside6-essentials", "pyside6-addons", "shiboken6"} else name


def _third_party(source: Source) -> Iterator[tuple[str, int]]:
    for node in ast.walk(source.tree()):
        names = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names = [node.module]
        for name in names:
            top = name.split(".")[0]
            if top != "kiosk" and top not in sys.stdlib_module_names:
                yield top, getattr(node, "lineno", 0)
