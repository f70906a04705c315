"""What is written about the program: README names what there is to set, to say and to run."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import kiosk
from kiosk.cli import COMMANDS
from kiosk.settings import Settings, keys
from tests.dev.docs import docs_name_everything

ROOT = Path(kiosk.__file__).resolve().parents[1]


def test_readme_names_every_setting_and_command() -> None:
    assert list(docs_name_everything(ROOT)) == []


def test_a_setting_and_a_command_that_readme_leaves_out_are_found(tmp_path: Path) -> None:
    whole = (ROOT / "README.md").read_text(encoding="utf-8")
    (tmp_path / "README.md").write_text(whole.replace("`reader.gap_ms`", "").replace("kiosk version", ""), "utf-8")
    assert [finding.text for finding in docs_name_everything(tmp_path)] == [
        "does not name the setting `reader.gap_ms`",
        "does not name the command `kiosk version`",
    ]


def test_readme_knows_no_setting_or_command_that_is_gone() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `([a-z_.]+)` \|", text, re.MULTILINE)
    assert rows == list(keys().values())
    assert set(re.findall(r"^\| `kiosk (\w+)", text, re.MULTILINE)) == set(COMMANDS)


def test_the_example_settings_in_readme_can_be_read(tmp_path: Path) -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    example = re.search(r"```toml\n(.*?)```", text, re.DOTALL)
    assert example is not None
    file = tmp_path / "kiosk.toml"
    file.write_text(example[1], encoding="utf-8")
    assert Settings.read(file) != Settings()


def test_readme_names_every_make_command_and_picture() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    for target in re.findall(r"^([a-z]+):.*## ", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE):
        assert f"make {target}" in text
    for picture in re.findall(r"!\[[^\]]*\]\(([^)]+)\)", text):
        assert (ROOT / picture).is_file()


def test_every_setting_tells_its_meaning_beside_its_default() -> None:
    source = (ROOT / "kiosk" / "settings.py").read_text(encoding="utf-8")
    for name in keys():
        assert re.search(rf'^    {name}: .*\n    """[A-Z].*\."""$', source, re.MULTILINE), name


def test_the_change_log_and_the_package_agree_on_the_version() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert "version" in project["dynamic"]
    assert f"## {kiosk.__version__}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
