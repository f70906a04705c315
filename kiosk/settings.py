"""What the owner of a desk can set: one TOML file, read once at start, turned into a frozen value."""

from __future__ import annotations

import difflib
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, Final, Self
from urllib.parse import urlsplit

from kiosk import places
from kiosk.errors import SettingsWrong

VARIANTS: Final = ("light", "dark", "contrast")


class Unfit(Exception):
    """A value cannot be used; the text completes the sentence "… must be"."""


def _setting(key: str, read: Callable[[object], object], **default: Any) -> Any:
    """A field that stands at `key` ("section.name") in the file and is checked by `read`."""
    return field(metadata={"key": key, "read": read}, **default)


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise Unfit("true or false")
    return value


def _text(value: object) -> str:
    if not isinstance(value, str) or not value.isprintable():
        raise Unfit("words in quotation marks, or empty")
    return value.strip()


def _path(value: object) -> Path:
    if not isinstance(value, str) or not value.strip() or "\0" in value:
        raise Unfit("a path in quotation marks")
    try:
        return Path(value).expanduser()
    except RuntimeError:  # "~somebody" who has no home here
        raise Unfit("a path; what follows ~ is nobody here") from None


def _optional_path(value: object) -> Path | None:
    return None if value == "" else _path(value)


def _number(low: float, high: float, unit: str) -> Callable[[object], float]:
    def read(value: object) -> float:
        if isinstance(value, bool) or not isinstance(value, int | float) or not low <= value <= high:
            raise Unfit(f"a number of {unit} between {low:g} and {high:g}")
        return float(value)

    return read


def _whole(low: int, high: int, unit: str) -> Callable[[object], int]:
    def read(value: object) -> int:
        if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
            raise Unfit(f"a whole number of {unit} between {low} and {high}")
        return value

    return read


def _one_of(*choices: str) -> Callable[[object], str]:
    def read(value: object) -> str:
        if not isinstance(value, str) or value not in choices:
            raise Unfit("one of " + ", ".join(f'"{choice}"' for choice in choices))
        return value

    return read


def _languages(value: object) -> tuple[str, ...]:
    known = isinstance(value, list) and all(code in places.LANGUAGES for code in value)
    if not isinstance(value, list) or not value or not known or len(set(value)) != len(value):
        raise Unfit("a list of different languages out of " + ", ".join(f'"{code}"' for code in places.LANGUAGES))
    return tuple(value)


def _panel(value: object) -> tuple[float, ...]:
    side = _number(50, 3000, "millimetres")
    try:
        if isinstance(value, list) and len(value) in (0, 2):
            return tuple(side(one) for one in value)
    except Unfit:
        pass
    raise Unfit("the width and the height in millimetres, each between 50 and 3000, or []")


def _url(value: object) -> str:
    if not isinstance(value, str):
        raise Unfit("an address in quotation marks, or empty")
    try:
        parts = urlsplit(value)
        _ = parts.port
    except ValueError:
        raise Unfit("an address such as https://desk.example") from None
    if value and (parts.scheme not in {"http", "https"} or not parts.hostname or parts.username or parts.query):
        raise Unfit("an address such as https://desk.example, without a name, a password or a question mark")
    return value.rstrip("/")


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Every setting with its default. `key` is its place in the file; relative paths start at the data folder."""

    data: Path = _setting("data", _path, default_factory=places.data_folder)
    """The folder of the database, its keys, the evacuation list and the log."""

    key_file: Path = _setting("key_file", _path, default=Path("kiosk.key"))
    """The file with the key of the database. Readable by nobody else; lost with it is everything not yet sent."""

    key_source: str = _setting("key_source", _one_of("file", "credential"), default="file")
    """Where the key of the database is: in the key file, or a credential of systemd called kiosk-database-key."""

    badge_folder: Path = _setting("badge_folder", _path, default=Path("badges"))
    """The folder into which guest badges are written as PDF."""

    languages: tuple[str, ...] = _setting("languages", _languages, default=places.LANGUAGES)
    """Codes of the languages offered, in the order of the buttons; the first is the one the screen rests in."""

    panel_inches: float = _setting("screen.panel_inches", _number(5, 100, "inches"), default=15.6)
    """The diagonal of the panel in inches: sizes on the glass follow from it, whatever the panel says of itself."""

    panel_mm: tuple[float, ...] = _setting("screen.panel_mm", _panel, default=())
    """Width and height of the panel's picture in millimetres, where its diagonal is not known well enough; or []."""

    full_screen: bool = _setting("screen.full_screen", _flag, default=True)
    """Whether the desk fills the screen and cannot be closed by touch."""

    variant: str = _setting("screen.variant", _one_of(*VARIANTS), default="light")
    """The colours: "light", "dark" or "contrast"."""

    reduce_motion: bool = _setting("screen.reduce_motion", _flag, default=False)
    """Whether pages change without sliding and nothing pulses."""

    reader_gap_ms: int = _setting("reader.gap_ms", _whole(5, 500, "milliseconds"), default=30)
    """The longest pause between two keys of a card reader, in milliseconds; slower typing is a person's."""

    reader_min_length: int = _setting("reader.min_length", _whole(3, 64, "characters"), default=4)
    """The fewest characters that a reader sends for one card or code."""

    camera_enabled: bool = _setting("camera.enabled", _flag, default=True)
    """Whether a code can be shown to a camera, where one is plugged in. It films only while somebody asks it to."""

    camera_device: str = _setting("camera.device", _text, default="")
    """A part of the camera's name, such as "C920", where there are several; empty: the one the system prefers."""

    server_url: str = _setting("server.url", _url, default="")
    """The address of the central server; empty: this desk works alone."""

    server_ca: Path | None = _setting("server.ca", _optional_path, default=None)
    """A PEM file with the authority that signed the server's certificate; empty: those the system trusts."""

    file: Path | None = field(default=None, compare=False)
    """Where they were read from; None: the usual place."""

    def __post_init__(self) -> None:
        for name in ("key_file", "badge_folder", "server_ca"):
            value = getattr(self, name)
            if value is not None:
                object.__setattr__(self, name, self.data / value)

    @classmethod
    def read(cls, path: Path | None = None) -> Self:
        """Read the file.

        Args:
            path: None reads the usual place, where a missing file means all defaults.

        Raises:
            SettingsWrong: the file is missing, is not TOML, names an unknown key or a value that cannot be used.
        """
        file = path or places.settings_file()
        if path is None and not file.exists():
            return cls()
        given = dict(_flatten(_load(file)))
        known = {entry.metadata["key"]: entry for entry in fields(cls) if "key" in entry.metadata}
        values: dict[str, Any] = {}
        for key, value in given.items():
            if key not in known:
                raise SettingsWrong(f"{file}: there is no setting called {key!r}.{_hint(key, known)}")
            try:
                values[known[key].name] = known[key].metadata["read"](value)
            except Unfit as unfit:
                raise SettingsWrong(f"{file}: {key} must be {unfit}.") from None
        return cls(**values, file=path)


def keys() -> dict[str, str]:
    """The key in the file of each field, in the order of the fields."""
    return {entry.name: entry.metadata["key"] for entry in fields(Settings) if "key" in entry.metadata}


def _load(file: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise SettingsWrong(f"{file}: there is no such settings file.") from None
    except OSError as error:
        raise SettingsWrong(f"{file}: the settings cannot be read ({error.strerror}).") from None
    except UnicodeDecodeError:
        raise SettingsWrong(f"{file}: the settings are not text in UTF-8.") from None
    except (ValueError, RecursionError) as error:  # a number of thousands of digits, or brackets without end, too
        raise SettingsWrong(f"{file}: the settings are not TOML: {error}.") from None


def _flatten(table: Mapping[str, object], prefix: str = "") -> Iterator[tuple[str, object]]:
    for name, value in table.items():
        if isinstance(value, Mapping) and value:
            yield from _flatten(value, f"{prefix}{name}.")
        else:
            yield f"{prefix}{name}", value


def _hint(key: str, known: Mapping[str, object]) -> str:
    by_last = [name for name in known if name.rpartition(".")[2] == key.rpartition(".")[2]]
    close = by_last or difflib.get_close_matches(key, known, n=1)
    return f" Did you mean {close[0]!r}?" if close else ""
