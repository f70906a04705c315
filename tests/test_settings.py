"""What the owner of a desk writes into the settings, rightly and wrongly; and the command line that reads it."""

from __future__ import annotations

import subprocess
import sys
from contextlib import suppress
from dataclasses import Field, fields
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st

from kiosk import __version__, places
from kiosk.cli import COMMANDS, main
from kiosk.errors import SettingsWrong
from kiosk.settings import Settings, Unfit


def read(folder: Path, text: str) -> Settings:
    file = folder / "kiosk.toml"
    file.write_text(text, encoding="utf-8")
    return Settings.read(file)


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


def test_an_empty_file_means_the_defaults(tmp_path: Path) -> None:
    assert read(tmp_path, "") == Settings()


def test_without_a_file_in_the_usual_place_the_defaults_hold(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert Settings.read() == Settings()


def test_every_setting_can_be_set(tmp_path: Path) -> None:
    settings = read(
        tmp_path,
        f"""
        data = "{tmp_path}/desk"
        key_file = "/keys/desk.key"
        badge_folder = "labels"
        languages = ["de", "en"]
        [screen]
        panel_inches = 10
        full_screen = false
        variant = "contrast"
        reduce_motion = true
        [reader]
        gap_ms = 50
        min_length = 8
        [server]
        url = "https://desk.example/"
        ca = "ca.pem"
        """,
    )
    assert settings == Settings(
        data=tmp_path / "desk",
        key_file=Path("/keys/desk.key"),
        badge_folder=tmp_path / "desk" / "labels",
        languages=("de", "en"),
        panel_inches=10.0,
        full_screen=False,
        variant="contrast",
        reduce_motion=True,
        reader_gap_ms=50,
        reader_min_length=8,
        server_url="https://desk.example",
        server_ca=tmp_path / "desk" / "ca.pem",
    )
    assert all(getattr(settings, field.name) != getattr(Settings(), field.name) for field in fields(Settings))


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("gap_ms = 30", "there is no setting called 'gap_ms'. Did you mean 'reader.gap_ms'?"),
        ('[screen]\nvarient = "dark"', "there is no setting called 'screen.varient'. Did you mean 'screen.variant'?"),
        ("[reader]\ngap_ms.slow = 3", "there is no setting called 'reader.gap_ms.slow'."),
        ("colour = 1", "there is no setting called 'colour'."),
        ("[reader]\ngap_ms = 0", "reader.gap_ms must be a whole number of milliseconds between 5 and 500."),
        ("[reader]\ngap_ms = true", "reader.gap_ms must be a whole number of milliseconds between 5 and 500."),
        ("[reader]\ngap_ms = 30.5", "reader.gap_ms must be a whole number of milliseconds between 5 and 500."),
        ("[screen]\npanel_inches = nan", "screen.panel_inches must be a number of inches between 5 and 100."),
        ('[screen]\npanel_inches = "15"', "screen.panel_inches must be a number of inches between 5 and 100."),
        ("[screen]\nfull_screen = 1", "screen.full_screen must be true or false."),
        ('[screen]\nvariant = "pink"', 'screen.variant must be one of "light", "dark", "contrast".'),
        ("languages = []", 'languages must be a list of different languages out of "en", "de", "ar".'),
        ('languages = ["en", "xx"]', 'languages must be a list of different languages out of "en", "de", "ar".'),
        ('languages = ["en", ["de"]]', 'languages must be a list of different languages out of "en", "de", "ar".'),
        ('languages = ["en", "en"]', 'languages must be a list of different languages out of "en", "de", "ar".'),
        ('data = ""', "data must be a path in quotation marks."),
        ("data = 7", "data must be a path in quotation marks."),
        ('[server]\nurl = "desk.example"', "server.url must be an address such as https://desk.example"),
        ('[server]\nurl = "file:///etc/passwd"', "server.url must be an address such as https://desk.example"),
        ('[server]\nurl = "https://me:pass@desk.example"', "without a name, a password or a question mark"),
        ('[server]\nurl = "https://desk.example:99999"', "server.url must be an address such as https://desk.example"),
        ('[server]\nurl = "https://[::1"', "server.url must be an address such as https://desk.example"),
        ("screen = 3", "there is no setting called 'screen'."),
        ("data = ", "the settings are not TOML:"),
    ],
)
def test_a_wrong_line_is_named(tmp_path: Path, text: str, sentence: str) -> None:
    with pytest.raises(SettingsWrong) as caught:
        read(tmp_path, text)
    assert sentence in str(caught.value)
    assert str(tmp_path / "kiosk.toml") in str(caught.value)


def test_a_file_that_was_named_must_be_there(tmp_path: Path) -> None:
    with pytest.raises(SettingsWrong, match="there is no such settings file"):
        Settings.read(tmp_path / "none.toml")


def test_a_folder_instead_of_a_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(SettingsWrong, match="cannot be read"):
        Settings.read(tmp_path)


def test_a_file_that_is_not_text_is_said(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_bytes(b"data = '\xff\xfe'")
    with pytest.raises(SettingsWrong, match="not text in UTF-8"):
        Settings.read(file)


_values = (
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.lists(st.text(max_size=3), max_size=3)
)


@given(field=st.sampled_from(fields(Settings)), value=_values)
def test_no_value_stops_the_program_in_another_way(field: Field[object], value: object) -> None:
    with suppress(Unfit):
        field.metadata["read"](value)


def test_the_languages_offered_are_the_complete_ones() -> None:
    assert Settings().languages == places.LANGUAGES


def test_what_is_shown_can_be_read_again(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text('data = "C:\\\\desk \\"one\\"\\u0007"\n[server]\nurl = "https://desk.example"\n', encoding="utf-8")
    shown = run("--settings", file, "settings", "show")
    assert shown.exit_code == 0
    assert read(tmp_path, shown.stdout) == Settings.read(file)


def test_wrong_settings_end_with_one_sentence(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text("colour = 1", encoding="utf-8")
    ended = run("--settings", file, "settings", "show")
    assert ended.exit_code == 1
    assert ended.stdout == ""
    assert ended.stderr == f"{file}: there is no setting called 'colour'.\n"


def test_every_command_is_there_and_has_its_line_of_help() -> None:
    shown = run("--help").stdout
    for name, line in COMMANDS.items():
        assert name in shown
        assert line.split()[0] in shown
        assert run(name, "--help").exit_code == 0


def test_an_unknown_command_is_said() -> None:
    assert "No such command 'dance'" in run("dance").stderr


def test_the_version_is_told() -> None:
    assert run("--version").stdout == f"kiosk {__version__}\n"
    assert run("version").stdout.startswith(f"kiosk {__version__}\nPython 3")


def test_help_loads_neither_the_screen_nor_the_database() -> None:
    program = (
        "import sys; sys.argv = ['kiosk', '--help']\nfrom kiosk.cli import main\ntry: main()\nexcept SystemExit: pass\n"
    )
    program += "print(sorted({'PySide6', 'sqlalchemy', 'litestar', 'sqlcipher3'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_what_ships_is_found() -> None:
    assert places.resources().is_dir()
    assert places.translations().is_dir()
    assert places.qml().is_dir()
