"""`kiosk demo`: the desk of a furnished space, with central beside it; or a day at it, walked offscreen."""

from __future__ import annotations

import os
import sys
import tempfile
import unicodedata
from dataclasses import replace
from pathlib import Path

import click

from kiosk.cli import with_settings
from kiosk.cli.demo_space import DemoCard, cards
from kiosk.settings import Settings


@click.command()
@click.option(
    "--cards", "show_cards", is_flag=True, help="Show the members with their cards, codes and PINs, and stop."
)
@click.option(
    "--walk", is_flag=True, help="Walk a day through the pages offscreen, leaving pictures, even with a display."
)
@click.option(
    "--pictures",
    type=click.Path(path_type=Path, file_okay=False),
    help="The folder for the pictures of the walk. Default: pictures in the demo's folder.",
)
@with_settings
def command(settings: Settings, show_cards: bool, walk: bool, pictures: Path | None) -> None:
    """Open the desk on a demo space with sixty members, and central beside it."""
    if show_cards:
        click.echo(_sheet(cards()))
        click.echo(f"\nTo print, with codes that a scanner reads: {_printed(settings.data / 'demo')}")
        return
    data = settings.data / "demo"
    if walk or not _has_display():
        click.echo("There is no display here: a day is walked offscreen instead." if not walk else "Walking a day.")
        data.mkdir(mode=0o700, parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix="day-", dir=data) as folder:  # each walk begins with the same morning
            _walk(_settings(settings, Path(folder)), pictures or data / "pictures")
        return
    from kiosk.app import run
    from kiosk.cli.demo_house import house, join, set_aside
    from kiosk.cli.demo_print import hand_in, printer

    if (older := set_aside(data)) is not None:
        click.echo(f"The demo was furnished anew; the older one lies in {older}.")
    demo = _settings(settings, data)
    with house(data) as beside:
        click.echo(f"Central is at {beside.address}")
        click.echo("Tap with the demo reader beside the desk. `kiosk demo --cards` lists all cards and PINs.")
        sys.exit(
            run(demo, joining=join(beside), demo_codes=_codes(beside.invitations), queue=printer(), begins=hand_in)
        )


def _settings(settings: Settings, data: Path) -> Settings:
    return replace(settings, data=data, key_file=data / "kiosk.key", badge_folder=data / "badges", full_screen=False)


def _walk(demo: Settings, pictures: Path) -> None:
    from kiosk.cli.demo_day import walk_day
    from kiosk.cli.demo_house import house, join

    with house(demo.data) as beside:
        click.echo(f"Central is at {beside.address}")
        for picture in walk_day(demo, join(beside), beside.address, beside.invitations, pictures):
            click.echo(f"  {picture}")


def _has_display() -> bool:
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _codes(invitations: tuple[tuple[str, str, str], ...]) -> list[tuple[str, str]]:
    """(label, text) of what the demo reader offers: some members, the odd ones, today's invited guests."""
    listed = cards()
    some = [card for index, card in enumerate(listed) if index < 8 or card.note]
    codes = [(f"{card.name} ({card.note})" if card.note else card.name, card.card) for card in some]
    codes.append(("Unknown card", "04FFFFFF5C80"))
    return codes + [(f"Invitation: {name} ({digits})", text) for name, text, digits in invitations]


def _sheet(listed: list[DemoCard]) -> str:
    rows = [("Name", "Company", "Card", "QR code", "PIN", "")]
    rows += [(card.name, card.company, card.card, card.code, card.pin or "-", card.note) for card in listed]
    widths = [max(_columns(row[place]) for row in rows) for place in range(6)]
    return "\n".join(
        "  ".join(cell + " " * (width - _columns(cell)) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    )


def _printed(folder: Path) -> Path:
    """The same as a PDF."""
    from kiosk.documents.card_sheet import Card, card_sheet_pdf

    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "cards.pdf"
    said = [
        Card(
            name=card.name,
            lines=tuple(filter(None, (card.company, f"Card {card.card}", card.pin and f"PIN {card.pin}", card.note))),
            code=card.code,
        )
        for card in cards()
    ]
    file.write_bytes(card_sheet_pdf(said))
    return file


def _columns(text: str) -> int:
    """How many columns of a terminal a text takes."""
    return sum(
        0 if unicodedata.combining(char) else 1 + (unicodedata.east_asian_width(char) in ("W", "F")) for char in text
    )
