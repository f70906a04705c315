"""`kiosk run`: open the desk."""

from __future__ import annotations

import sys

import click

from kiosk.cli import with_settings
from kiosk.settings import Settings


@click.command()
@click.option("--window", is_flag=True, help="In a window that can be closed, instead of the full screen.")
@with_settings
def command(settings: Settings, window: bool) -> None:
    """Open the desk on this machine's screen."""
    from dataclasses import replace

    from kiosk.app import run

    sys.exit(run(replace(settings, full_screen=False) if window else settings))
