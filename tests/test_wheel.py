"""The wheel: what a desk needs is inside, what only developers need is not."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from kiosk.places import LANGUAGES
from tests.dev.tools import ROOT


@pytest.fixture(scope="module")
def names(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


def test_the_program_with_its_pages_words_and_fonts_is_inside(names: set[str]) -> None:
    shipped = [*ROOT.glob("kiosk/**/*.py"), *ROOT.glob("kiosk/**/*.qml"), *ROOT.glob("kiosk/**/qmldir")]
    assert {path.relative_to(ROOT).as_posix() for path in shipped if "decisions" not in path.parts} <= names
    assert {f"kiosk/translations/{code}.qm" for code in LANGUAGES} <= names
    resources = {f"kiosk/{path.relative_to(ROOT).as_posix()}" for path in ROOT.glob("resources/**/*") if path.is_file()}
    assert resources <= names


def test_nothing_else_is_inside(names: set[str]) -> None:
    assert {name.split("/")[0].partition("-")[0] for name in names} == {"kiosk"}
    assert not [
        name for name in names if "decisions" in name or name.endswith((".ts", ".pyc", ".md")) or "/tests/" in name
    ]


def test_the_licence_travels_with_it(names: set[str]) -> None:
    assert any(name.endswith("licenses/LICENSE") for name in names)


def test_a_wheel_unpacked_anywhere_finds_what_it_ships(tmp_path: Path) -> None:
    (tmp_path / "kiosk").mkdir()
    for name in ("__init__.py", "places.py"):
        (tmp_path / "kiosk" / name).write_bytes((ROOT / "kiosk" / name).read_bytes())
    for folder in ("resources", "translations"):
        (tmp_path / "kiosk" / folder).mkdir()
    program = "from kiosk import places; print(places.resources()); print(places.translations())"
    done = subprocess.run([sys.executable, "-c", program], cwd=tmp_path, check=True, capture_output=True, text=True)
    assert done.stdout.split() == [str(tmp_path / "kiosk" / name) for name in ("resources", "translations")]
