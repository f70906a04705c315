"""`kiosk look-into`: what the desk calls to look into a file that nobody vouches for. Not for people."""

from __future__ import annotations

import click


@click.command(hidden=True, context_settings={"ignore_unknown_options": True})
@click.argument("arguments", nargs=-1)
def command(arguments: tuple[str, ...]) -> None:
    """Answer on standard output."""
    from kiosk.printing.survey import main

    main(arguments)
