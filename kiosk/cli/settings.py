"""`kiosk settings`: what this desk is set to."""

from __future__ import annotations

import click

from kiosk.cli import with_settings
from kiosk.settings import Settings, keys


@click.group()
def command() -> None:
    """See what this desk is set to."""


@command.command()
@with_settings
def show(settings: Settings) -> None:
    """Print every setting as the program understands it, defaults included."""
    for name, key in keys().items():
        click.echo(f"{key} = {_as_toml(getattr(settings, name))}")


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
