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
        key_source = "credential"
        badge_folder = "labels"
        languages = ["de", "en"]
        [screen]
        panel_inches = 10
        panel_mm = [217, 136]
        full_screen = false
        variant = "contrast"
        reduce_motion = true
        [reader]
        gap_ms = 50
        min_length = 8
        [camera]
        enabled = false
        device = "C920"
        [server]
        url = "https://desk.example/"
        ca = "ca.pem"
        """,
    )
    assert settings == Settings(
        data=tmp_path / "desk",
        key_file=Path("/keys/desk.key"),
        key_source="credential",
        badge_folder=tmp_path / "desk" / "labels",
        languages=("de", "en"),
        panel_inches=10.0,
        panel_mm=(217.0, 136.0),
        full_screen=False,
        variant="contrast",
        reduce_motion=True,
        reader_gap_ms=50,
        reader_min_length=8,
        camera_enabled=False,
        camera_device="C920",
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
        (
            "languages = []",
            'languages must be a list of different languages out of "en", "de", "fr", "es", "tr", "uk", "ar", "ja".',
        ),
        (
            'languages = ["en", "xx"]',
            'languages must be a list of different languages out of "en", "de", "fr", "es", "tr", "uk", "ar", "ja".',
        ),
        (
            'languages = ["en", ["de"]]',
            'languages must be a list of different languages out of "en", "de", "fr", "es", "tr", "uk", "ar", "ja".',
        ),
        (
            'languages = ["en", "en"]',
            'languages must be a list of different languages out of "en", "de", "fr", "es", "tr", "uk", "ar", "ja".',
        ),
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


@given(field=st.sampled_from([one for one in fields(Settings) if one.metadata]), value=_values)
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


def test_one_setting_is_changed_and_the_owner_s_comments_stay(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text(f'# ours\ndata = "{tmp_path}"\n[screen]\npanel_inches = 10 # measured\n', encoding="utf-8")
    file.chmod(0o600)
    result = run("--settings", file, "settings", "set", "screen.panel_mm", "[476, 268]")
    assert (result.exit_code, result.output) == (0, "screen.panel_mm = [476, 268]\n")
    text = file.read_text(encoding="utf-8")
    assert text.startswith("# ours\n")
    assert "panel_inches = 10 # measured" in text
    assert Settings.read(file).panel_mm == (476, 268)
    assert file.stat().st_mode & 0o777 == 0o600
    assert list(tmp_path.iterdir()) == [file]


def test_a_settings_file_is_made_where_there_is_none(tmp_path: Path) -> None:
    file = tmp_path / "config" / "kiosk.toml"
    assert run("--settings", file, "settings", "set", "screen.variant", "dark").exit_code == 0
    assert Settings.read(file).variant == "dark"


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("screen.variant", "mauve"),
        ("screen.panel_mm", "[476]"),
        ("screen.panel_mm", "[true, 268]"),
        ("screen", "1"),
        ("nothing", "1"),
        ("languages", "de"),
        ("data", "\x00"),
        ("data", "\udcff"),
        ("screen.panel_inches", "9" * 5000),
        ("languages", "[" * 5000),
    ],
)
def test_what_cannot_be_set_leaves_the_file_as_it_was(tmp_path: Path, key: str, value: str) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text('languages = ["de"]\n', encoding="utf-8")
    result = run("--settings", file, "settings", "set", key, value)
    assert result.exit_code == 1
    assert key in result.output
    assert ".kiosk-" not in result.output
    assert file.read_text(encoding="utf-8") == 'languages = ["de"]\n'
    assert list(tmp_path.iterdir()) == [file]


def test_a_settings_file_behind_a_link_is_changed_where_it_lies(tmp_path: Path) -> None:
    file, link = tmp_path / "shared" / "kiosk.toml", tmp_path / "kiosk.toml"
    file.parent.mkdir()
    file.write_text('languages = ["de"]\n', encoding="utf-8")
    link.symlink_to(file)
    assert run("--settings", link, "settings", "set", "screen.variant", "dark").exit_code == 0
    assert link.is_symlink()
    assert Settings.read(file).variant == "dark"


@pytest.mark.parametrize("text", ["a = " + "[" * 5000, "a = " + "9" * 5000])
def test_a_settings_file_that_no_reader_can_hold_is_said(tmp_path: Path, text: str) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(SettingsWrong, match="are not TOML"):
        Settings.read(file)
    assert run("--settings", file, "settings", "set", "screen.variant", "dark").exit_code == 1
    assert file.read_text(encoding="utf-8") == text


def test_a_settings_file_that_is_no_toml_is_not_written_over(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_bytes(b"\xff = [")
    assert run("--settings", file, "settings", "set", "screen.variant", "dark").exit_code == 1
    assert file.read_bytes() == b"\xff = ["


def test_what_the_desks_of_a_space_share_is_changed_as_entries(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text(f'data = "{tmp_path}/desk"\n', encoding="utf-8")
    assert run("--settings", file, "settings", "space", "currency", "JPY").output == 'currency = "JPY"\n'
    assert run("--settings", file, "settings", "space", "languages", '["ja", "en"]').exit_code == 0
    assert 'currency = "JPY"' in run("--settings", file, "settings", "space").output


@pytest.mark.parametrize(
    ("key", "value"),
    [("accent", "#FFFF00"), ("wallet_cap", "much"), ("strict", "1"), ("languages", '["tlh"]'), ("motto", "x")],
)
def test_what_a_space_cannot_be_is_a_sentence(tmp_path: Path, key: str, value: str) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text(f'data = "{tmp_path}/desk"\n', encoding="utf-8")
    result = run("--settings", file, "settings", "space", key, value)
    assert result.exit_code == 1
    assert key in result.output
    assert "Traceback" not in result.output


def test_a_logo_larger_than_memory_is_a_sentence(tmp_path: Path) -> None:
    file, picture = tmp_path / "kiosk.toml", tmp_path / "sign.png"
    with picture.open("wb") as hole:
        hole.truncate(2**42)
    file.write_text(f'data = "{tmp_path}/desk"\n', encoding="utf-8")
    result = run("--settings", file, "settings", "space", "logo", picture)
    assert result.exit_code == 1
    assert "larger than 20 MB" in result.output


def test_a_key_alone_is_shown(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text(f'data = "{tmp_path}/desk"\n', encoding="utf-8")
    assert run("--settings", file, "settings", "space", "currency").output == 'currency = "EUR"\n'
