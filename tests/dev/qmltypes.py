"""`python -m tests.dev.qmltypes FOLDER PACKAGE`: describe the Python types of the screens to qmllint.

The types are asked themselves: what Qt knows of a loaded class is what QML will meet.
"""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Final

from PySide6.QtCore import QByteArray, QMetaMethod, QMetaObject, QObject

MODULE: Final = "Kiosk.Views"
_TYPES: Final = {"PyObject": "QVariant", "object": "QVariant"}


def write(folder: Path, package: str) -> None:
    """Write the module `Kiosk.Views` into an import path of QML.

    Args:
        package: a package or module; every QObject that it and what lies below it define is described, and those
            in modules with QML_IMPORT_NAME that wear QmlElement can be named in QML.
    """
    target = folder / MODULE.replace(".", "/")
    target.mkdir(parents=True, exist_ok=True)
    blocks = "\n".join(_component(found) for found in _types(package))
    (target / "views.qmltypes").write_text(f"import QtQuick.tooling 1.2\nModule {{\n{blocks}\n}}\n", encoding="utf-8")
    (target / "qmldir").write_text(f"module {MODULE}\ntypeinfo views.qmltypes\ndepends QtQuick\n", encoding="utf-8")


def _modules(package: str) -> Iterator[ModuleType]:
    first = importlib.import_module(package)
    yield first
    for found in pkgutil.walk_packages(getattr(first, "__path__", ()), f"{package}."):
        yield importlib.import_module(found.name)


def _types(package: str) -> Iterator[type[QObject]]:
    for module in _modules(package):
        for found in vars(module).values():
            if isinstance(found, type) and issubclass(found, QObject) and found.__module__ == module.__name__:
                yield found


def _component(found: type[QObject]) -> str:
    about: QMetaObject = vars(found)["staticMetaObject"]
    decorators = inspect.getsource(found).split("class ", 1)[0]
    creatable = "@QmlElement" in decorators and "@QmlUncreatable" not in decorators
    lines = [f'name: "{about.className()}"', 'accessSemantics: "reference"', f"isCreatable: {str(creatable).lower()}"]
    parent = about.superClass()
    if parent is not None:
        lines.append(f'prototype: "{parent.className()}"')
    if "@QmlElement" in decorators and getattr(sys.modules[found.__module__], "QML_IMPORT_NAME", "") == MODULE:
        lines.append(f'exports: ["{MODULE}/{about.className()} 1.0"]')
        lines.append("exportMetaObjectRevisions: [256]")
    if "@QmlSingleton" in decorators:
        lines.append("isSingleton: true")
    lines.extend(_properties(about))
    lines.extend(_methods(about))
    return "Component {\n" + "\n".join(lines) + "\n}"


def _properties(about: QMetaObject) -> Iterator[str]:
    for index in range(about.propertyOffset(), about.propertyCount()):
        entry = about.property(index)
        name = _text(entry.name())
        says = [f'name: "{name}"', _type(_text(entry.typeName())), f'read: "{name}"', f"index: {index}"]
        if entry.isConstant():
            says.append("isPropertyConstant: true")
        if entry.hasNotifySignal():
            says.append(f'notify: "{_text(entry.notifySignal().name())}"')
        if not entry.isWritable():
            says.append("isReadonly: true")
        yield f"Property {{ {'; '.join(says)} }}"


def _methods(about: QMetaObject) -> Iterator[str]:
    for index in range(about.methodOffset(), about.methodCount()):
        method = about.method(index)
        signal = method.methodType() == QMetaMethod.MethodType.Signal
        says = [f'name: "{_text(method.name())}"']
        answer = _text(method.typeName())
        if not signal and answer != "void":
            says.append(_type(answer))
        for place, kind in enumerate(method.parameterTypes()):
            says.append(f'Parameter {{ name: "a{place}"; {_type(_text(kind))} }}')
        inside = "\n".join(says)  # an object is ended by a line, not by a semicolon
        yield f"{'Signal' if signal else 'Method'} {{ {inside} }}"


def _type(name: str) -> str:
    plain = _TYPES.get(name, name)
    return f'type: "{plain.removesuffix("*")}"; isPointer: true' if plain.endswith("*") else f'type: "{plain}"'


def _text(name: object) -> str:
    """A name as Qt gives it: text, bytes or its own array of bytes, told otherwise by the annotations."""
    if isinstance(name, str):
        return name
    return name.toStdString() if isinstance(name, QByteArray) else bytes(memoryview(name).tobytes()).decode()  # type: ignore[arg-type]


if __name__ == "__main__":
    write(Path(sys.argv[1]), sys.argv[2])
