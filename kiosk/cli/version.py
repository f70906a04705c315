"""`kiosk version`: the version, and those of what it stands on, for a question to the people who write it."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version
from typing import Final

import click

from kiosk import __version__

_PARTS: Final = ("PySide6", "SQLAlchemy", "sqlcipher3", "msgspec", "litestar")


@click.command()
def command() -> None:
    """Say which version this is, and of what it is made."""
    click.echo(f"kiosk {__version__}")
    click.echo(f"Python {platform.python_version()} on {platform.platform()}")
    for part in _PARTS:
        try:
            click.echo(f"{part} {version(part)}")
        except PackageNotFoundError:
            click.echo(f"{part} not installed")
