"""`kiosk journal`: what happened at this desk, and a file of what could not be delivered."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import click
import msgspec

from kiosk.cli import with_settings
from kiosk.core import clock
from kiosk.settings import Settings
from kiosk.store.export import Listed, listed, write_export
from kiosk.store.opening import open_kiosk

_SHOWN = 50


@click.group()
def command() -> None:
    """See what happened at this desk, and write what could not be delivered into a file."""


@command.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--all", "whole", is_flag=True, help="Also what central has already.")
@with_settings
def export(settings: Settings, file: Path, whole: bool) -> None:
    """Write into FILE what central is not known to have. It is a .ndjson.gz that central takes in on its devices' page.

    The file holds names and is not encrypted: carry it as you would a list of members. Nothing here is changed, and the
    desk may stay open. The same file, or another one with the same entries, may be taken in any number of times.
    """
    store, _ = open_kiosk(settings.data, settings.key_file, source=settings.key_source)
    try:
        with store.reading() as records:
            nothing = not whole and not listed(records, whole=False, limit=1)
        if nothing:
            click.echo("Central has everything that happened here, so no file was written. With --all it would be.")
            return
        header = write_export(store, file, whole=whole)
    finally:
        store.close()
    click.echo(f"Wrote {header.count:,} entries to {file}. At central: kiosk central journal-import {file.name}")


@command.command()
@click.option("--all", "whole", is_flag=True, help="Also what central has already.")
@click.option("--limit", default=_SHOWN, show_default=True, type=click.IntRange(1), help="The newest so many.")
@click.option("--json", "as_json", is_flag=True, help="One JSON value a line.")
@with_settings
def show(settings: Settings, whole: bool, limit: int, as_json: bool) -> None:
    """List what central is not known to have, without anybody's words: when, what, and why it waits."""
    store, _ = open_kiosk(settings.data, settings.key_file, source=settings.key_source)
    try:
        with store.reading() as records:
            rows = listed(records, whole=whole, limit=limit)
    finally:
        store.close()
    for row in rows:
        click.echo(msgspec.json.encode(row).decode() if as_json else _line(row))
    if not rows and not as_json:
        click.echo("Nothing happened here yet." if whole else "Central has everything that happened here.")


def _line(row: Listed) -> str:
    at: datetime = clock.from_ms(row.happened_at).astimezone(UTC)
    settled = "recorded anew" if row.why == "said_anew" else "left at that"
    known = {"sent": "sent", "waiting": "not sent yet", "settled": f"never taken, {settled}"}
    state = known.get(row.state) or f"never taken: {row.why}"
    return f"{at:%Y-%m-%d %H:%M:%S} UTC  {row.kind:<24}  {row.aggregate}  {state}"
