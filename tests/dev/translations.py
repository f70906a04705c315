"""`python -m tests.dev.translations update|compile`: collect the words of the pages, compile what was translated.

Translators edit `translations/<code>.ts`; the program reads the `<code>.qm` made from it.
"""

from __future__ import annotations

import re
import shutil
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from kiosk.places import LANGUAGES
from tests.dev.findings import Finding, sources
from tests.dev.qml_rules import FOLDER
from tests.dev.tools import ROOT, qt_tool, run

_SOURCE_LANGUAGE: Final = LANGUAGES[0]
_PLACES: Final = re.compile(r"%(?:L?\d+|n)")


class Unfinished(Exception):
    """A tool of Qt stopped; the text is what it said."""


def update(root: Path, target: Path) -> None:
    """Bring the .ts files in `target` up to the pages under `root`; what no page says any more is dropped."""
    pages = [source.path for source in sources(root, FOLDER, suffix=".qml")]
    for code in LANGUAGES:
        file = target / f"{code}.ts"
        command = [qt_tool("lupdate"), *pages, "-ts", str(file), "-no-obsolete", "-locations", "none", "-no-ui-lines"]
        command += ["-source-language", _SOURCE_LANGUAGE, "-target-language", code]
        # English reads as it is written; only its plurals have to be told.
        status, said = run([*command, *(["-pluralonly"] if code == _SOURCE_LANGUAGE else [])], root)
        if status or not file.exists():
            raise Unfinished(f"lupdate, {file.name}: {said}")


def compile_all(root: Path) -> None:
    """Make a .qm of every .ts, in the same folder."""
    for code in LANGUAGES:
        file = root / "translations" / f"{code}.ts"
        status, said = run([qt_tool("lrelease"), "-silent", str(file), "-qm", str(file.with_suffix(".qm"))], root)
        if status:
            raise Unfinished(f"lrelease, {file.name}: {said}")


def translations_are_complete(root: Path) -> Iterator[Finding]:
    """Every language says everything the pages say now, with the same places for numbers and names."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder)
        for code in LANGUAGES:
            file = root / "translations" / f"{code}.ts"
            if not file.exists():
                yield Finding(f"translations/{code}.ts", 0, "is missing: run `make translations`")
                return
            shutil.copy(file, fresh)
        update(root, fresh)
        for code in LANGUAGES:
            path = f"translations/{code}.ts"
            if (fresh / f"{code}.ts").read_bytes() != (root / path).read_bytes():
                yield Finding(path, 0, "is older than the pages: run `make translations` and translate what is new")
            for text in _unsaid(root / path):
                yield Finding(path, 0, text)


def _unsaid(file: Path) -> Iterator[str]:
    for context in ET.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            source = message.findtext("source", "")
            where = f"{context.findtext('name', '')}: {source!r}"
            translation = message.find("translation")
            if translation is None or translation.get("type"):
                yield f"{where} is not translated"
                continue
            plural = message.get("numerus") == "yes"
            forms = (
                [form.text or "" for form in translation.iter("numerusform")] if plural else [translation.text or ""]
            )
            for form in forms:
                if not form.strip():
                    yield f"{where} has an empty form"
                elif _places(form, plural) != _places(source, plural):
                    yield f"{where} has other places for numbers and names: {form!r}"


def _places(text: str, plural: bool) -> list[str]:
    """The places in a text. A plural form may say "one" or "two" in words, so %n may be left out there."""
    return sorted(place.replace("L", "") for place in _PLACES.findall(text) if not (plural and place == "%n"))


def main(arguments: list[str]) -> int:
    try:
        if arguments == ["update"]:
            update(ROOT, ROOT / "translations")
        elif arguments == ["compile"]:
            compile_all(ROOT)
        else:
            print(__doc__)
            return 2
    except Unfinished as unfinished:
        print(unfinished)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
