"""`kiosk settings`: what this desk is set to, and what the space is."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import click
from msgspec import structs

from kiosk import places
from kiosk.cli import Sentence, with_settings
from kiosk.settings import Settings, keys
from kiosk.settings_file import change


@click.group()
def command() -> None:
    """See and change what this desk, and its space, are set to."""


@command.command()
@with_settings
def show(settings: Settings) -> None:
    """Print every setting as the program understands it, defaults included."""
    for name, key in keys().items():
        click.echo(f"{key} = {_as_toml(getattr(settings, name))}")


@command.command("set")
@click.argument("key")
@click.argument("value")
def set_(key: str, value: str) -> None:
    """Change one setting of this desk, such as `screen.panel_inches 21.5`. It counts from the next start."""
    given: Path | None = click.get_current_context().find_root().params["settings_file"]
    settings = change(given, key, _from_toml(value))
    name = next(name for name, known in keys().items() if known == key)
    click.echo(f"{key} = {_as_toml(getattr(settings, name))}")


@command.command()
@with_settings
@click.argument("key", required=False)
@click.argument("value", required=False)
def space(settings: Settings, key: str | None, value: str | None) -> None:
    """See what all desks of the space share, or change one of them, such as `currency JPY`."""
    from kiosk.core.exchange import SpaceSecrets
    from kiosk.desk.house import House
    from kiosk.desk.surroundings import Surroundings
    from kiosk.errors import ValueUnfit
    from kiosk.store.opening import open_kiosk

    store, ring = open_kiosk(settings.data, settings.key_file, source=settings.key_source)
    try:

        def secrets() -> SpaceSecrets:
            assert store.space is not None  # a desk always has one
            return ring.of(store.space)

        if key is not None:
            _known(key)
        if key == "logo" and value is not None:
            House(Surroundings(store, secrets)).change_logo(_logo(value), actor="")
        elif key is not None and value is not None:
            read = _from_toml(value) if key in _NUMBERS | _LISTS | _FLAGS else value
            try:
                changed: dict[str, Any] = {key: _fitting(key, read)}
                House(Surroundings(store, secrets)).change_space(actor="", **changed)
            except ValueUnfit as unfit:
                raise Sentence(f"{unfit.details['field']} cannot be {value!r}. {SHARED[key]}") from unfit
        with store.reading() as records:
            shared = structs.asdict(records.space()) | {"logo": bool(records.logo())}
    finally:
        store.close()
    for name in [key] if key else SHARED:
        click.echo(f"{name} = {_as_toml(shared[name])}")


SHARED: Final[Mapping[str, str]] = {
    "name": "It is the name of the space, at most 80 letters.",
    "time_zone": "It is a name such as Europe/Berlin.",
    "meeting_point": "It is where people gather after an alarm.",
    "languages": 'It is a list such as ["de", "en"], the first is the one screens rest in.',
    "currency": "It is three capital letters such as EUR.",
    "logo": "It is a picture file that becomes small; an empty text takes it away.",
    "accent": 'It is a colour such as "#1B478F" that white letters can be read on; empty: ours.',
    "retention_days": "It is how many days the words of guests are kept, 1 to 3650.",
    "wallet_cap": "It is in cents: what a desk lets one wallet spend while it cannot see the others.",
    "strict": "It is true or false: whether such a desk lets nothing be spent at all.",
}
"""What `kiosk settings space` knows, with the sentence that helps."""

_NUMBERS: Final = frozenset({"retention_days", "wallet_cap"})
_FLAGS: Final = frozenset({"strict"})
_LISTS: Final = frozenset({"languages"})


def _logo(path: str) -> bytes:
    """The picture as a small PNG; an empty path: none."""
    from kiosk.desk.logo import READ_AT_MOST, LogoUnreadable, small_png

    if not path:
        return b""
    try:
        with places.opened(Path(path)) as file:
            return small_png(file.read(READ_AT_MOST + 1))
    except OSError as error:
        raise Sentence(f"{path} cannot be read: {error.strerror}.") from error
    except LogoUnreadable as unreadable:
        raise Sentence(f"{path}: {unreadable}") from unreadable


def _known(key: str) -> None:
    if key not in SHARED:
        raise Sentence(f"The space has no setting called {key!r}. It has: {', '.join(SHARED)}.")


def _fitting(key: str, value: object) -> object:
    """The value, if it is of the kind that belongs to the key."""
    whole = isinstance(value, int) and not isinstance(value, bool)
    listed = isinstance(value, list) and bool(value) and all(one in places.LANGUAGES for one in value)
    fits = {key in _NUMBERS: whole, key in _FLAGS: isinstance(value, bool), key in _LISTS: listed}.get(True, True)
    if not fits:
        raise Sentence(f"{key} cannot be {value!r}. {SHARED[key]}")
    return value


def _from_toml(text: str) -> object:
    """A value as it is typed: TOML where it is TOML, else the text itself."""
    try:
        return tomllib.loads(f"value = {text}")["value"]
    except (ValueError, RecursionError):  # no TOML, a number of thousands of digits, or brackets without end
        return text


def _as_toml(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int | float):
        return f"{value:g}"
    if isinstance(value, tuple):
        return "[" + ", ".join(_as_toml(item) for item in value) + "]"
    text = "" if value is None else str(value)
    escaped = "".join(
        f"\\u{ord(letter):04x}" if ord(letter) < 32 or ord(letter) == 127 else letter
        for letter in text.replace("\\", "\\\\").replace('"', '\\"')
    )
    return f'"{escaped}"'
