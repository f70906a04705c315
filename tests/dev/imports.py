"""Rule: imports point down. The floors of the house, who may lean on whom, and who may use which library."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from tests.dev.findings import Finding, Source, sources

_GROUND: Final = frozenset({"errors", "places"})
_STORE: Final = _GROUND | {"core", "store"}
_OUTBUILDINGS: Final = frozenset({"devices", "printing", "documents", "recognition"})
_FACES: Final = _STORE | _OUTBUILDINGS | {"money", "settings", "desk", "sync", "ui", "central"}

MAY_IMPORT: Final[Mapping[str, frozenset[str]]] = {
    "errors": frozenset(),
    "places": frozenset(),
    "core": frozenset({"errors"}),
    "store": _STORE,
    "desk": _STORE,
    "sync": _STORE,
    "ui": _STORE | {"desk", "sync", "money"},
    "central": _STORE | {"desk", "money"},
    "money": _GROUND | {"core"},
    "settings": _GROUND,
    "settings_file": _GROUND | {"settings"},
    **dict.fromkeys(_OUTBUILDINGS, _GROUND | {"core", "money"}),
    "activities": _FACES | {"settings_file"},
    "window": _FACES,
    "app": _FACES | {"activities", "window", "settings_file"},
    "demo": _FACES | {"app"},
    "cli": _FACES | {"activities", "app", "demo", "settings_file"},
    "__main__": frozenset({"cli"}),
}
"""Part of the package to the parts it may import, besides itself."""

_QT: Final = frozenset({"ui", "window", "app", "activities"})
LIBRARIES: Final[Mapping[str, frozenset[str]]] = {
    "PySide6": _QT,
    "shiboken6": _QT,
    "sqlalchemy": frozenset({"store"}),
    "sqlcipher3": frozenset({"store"}),
    "alembic": frozenset({"store"}),
    "litestar": frozenset({"central"}),
}
"""Libraries that stay on one floor. Libraries not named here may be used on every floor but `core`."""

_CORE_LIBRARIES: Final = sys.stdlib_module_names | {"msgspec"}
_WITHOUT_QT: Final = ("kiosk.central", "kiosk.cli.central", "kiosk.desk", "kiosk.sync")


class _Module:
    """One module of the package with what it imports, as full names with the line of each."""

    def __init__(self, source: Source, known: frozenset[str]) -> None:
        self.source = source
        self.name = _name_of(source.path)
        self.part = self.name.split(".")[1] if "." in self.name else ""
        package = self.name if source.path.endswith("/__init__.py") else self.name.rpartition(".")[0]
        self.tree = source.tree()
        self.imports = [
            (name, node.lineno)
            for node in ast.walk(self.tree)
            if isinstance(node, ast.Import | ast.ImportFrom | ast.Call)
            for name in _imported(node, package, known)
        ]


def imports_point_down(root: Path) -> Iterator[Finding]:
    """Every import of the package against the two tables, then the longer ways by which a server could meet Qt."""
    found = list(sources(root, "kiosk"))
    known = frozenset(_name_of(source.path) for source in found)
    modules = {module.name: module for module in (_Module(source, known) for source in found)}
    for module in modules.values():
        if module.part and module.part not in MAY_IMPORT:
            yield Finding(
                module.source.path, 0, f"kiosk.{module.part} is on no floor: name it in {Path(__file__).name}"
            )
            continue
        for name, line in module.imports:
            if reason := _forbidden(module.part, name):
                yield from module.source.finding("imports", line, reason)
    yield from _ways_to_qt(modules)


def _forbidden(part: str, name: str) -> str:
    top, _, rest = name.partition(".")
    if top == "kiosk":
        other = rest.split(".")[0]
        if not part and other:
            return f"kiosk itself imports nothing, not even {name}"
        if other and other != part and other not in MAY_IMPORT[part]:
            return f"kiosk.{part} must not import {name}: imports point down"
    elif part == "core" and top not in _CORE_LIBRARIES:
        return f"kiosk.core uses the standard library and msgspec only, not {name}"
    elif part not in LIBRARIES.get(top, frozenset({part})):
        return f"only {', '.join(f'kiosk.{floor}' for floor in sorted(LIBRARIES[top]))} may import {top}"
    return ""


def _ways_to_qt(modules: Mapping[str, _Module]) -> Iterator[Finding]:
    """The server, the desk and the exchange must load on a machine without Qt, whatever they import."""
    for start in modules.values():
        if not f"{start.name}.".startswith(tuple(f"{name}." for name in _WITHOUT_QT)):
            continue
        seen = {start.name}
        ways: list[tuple[str, ...]] = [(start.name,)]
        while ways:
            way = ways.pop()
            for name, _ in modules[way[-1]].imports:
                if name.split(".")[0] in {"PySide6", "shiboken6"}:
                    yield Finding(start.source.path, 0, "reaches Qt by " + " > ".join((*way[1:], name)))
                elif name in modules and name not in seen:
                    seen.add(name)
                    ways.append((*way, name))


def _name_of(path: str) -> str:
    return path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def _imported(node: ast.Import | ast.ImportFrom | ast.Call, package: str, known: frozenset[str]) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
    elif isinstance(node, ast.ImportFrom):
        base = ".".join(package.split(".")[: len(package.split(".")) - node.level + 1]) if node.level else ""
        module = ".".join(filter(None, (base, node.module)))
        for alias in node.names:
            full = f"{module}.{alias.name}"
            yield full if full in known else module
    elif (
        isinstance(node.func, ast.Name | ast.Attribute)
        and (node.func.id if isinstance(node.func, ast.Name) else node.func.attr) in {"import_module", "__import__"}
        and node.args
        and isinstance(node.args[0], ast.Constant)
    ):
        yield str(node.args[0].value)
