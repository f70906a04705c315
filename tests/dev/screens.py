"""`python -m tests.dev.screens`: draws every state of every page, in every language, colour and shape, onto sheets."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PIL import Image, ImageDraw, ImageFont

from kiosk import places
from tests.dev import eyes, states
from tests.dev.stage import COMPACT, LANDSCAPE, LANGUAGES, PANELS, PORTRAIT, Panel, Stage, theatre

FOLDER: Final = Path("build") / "screens"
COLOURS: Final = ("light", "dark", "contrast")
_THUMB: Final = 480  # pixels of a picture's longer side on a sheet
_GAP: Final = 16
_HEAD: Final = 40
_PAPER: Final = "#5b5b5b"
# What is looked at in every combination would fill a book: large letters and the small panel for these.
_SUBSET: Final = (
    *("welcome", "aids", "today-guest", "today-many", "name-found", "pin-wrong", "card-unknown"),
    *("guest-host-found", "guest-details", "guest-rules-signed", "guest-done", "guest-code-unknown", "emergency"),
)


@dataclass(frozen=True, slots=True)
class Sheet:
    """One picture of many: all states on one panel, in one language and colour."""

    panel: Panel
    language: str
    variant: str
    large: bool = False
    states: tuple[str, ...] = tuple(states.STATES)

    @property
    def name(self) -> str:
        return f"{self.panel.name}-{self.language}-{self.variant}{'-large' if self.large else ''}"


def sheets() -> Iterator[Sheet]:
    """All there are."""
    for panel in (LANDSCAPE, PORTRAIT):
        for language in LANGUAGES:
            yield from (Sheet(panel, language, variant) for variant in COLOURS)
        for language in ("en", "de", "ar"):
            yield Sheet(panel, language, "light", large=True, states=_SUBSET)
    for language in LANGUAGES:
        yield Sheet(COMPACT, language, "light", states=_SUBSET)
    yield Sheet(COMPACT, "en", "light", large=True, states=_SUBSET)


def draw(wanted: Iterable[Sheet], folder: Path) -> list[Path]:
    """Draw sheets into a folder. One window shows all of one panel; a state is entered once and then redressed."""
    from kiosk.app import application

    folder.mkdir(parents=True, exist_ok=True)
    wanted = list(wanted)
    pictures: dict[str, list[tuple[str, Image.Image]]] = {sheet.name: [] for sheet in wanted}
    with tempfile.TemporaryDirectory() as data, theatre(application(), Path(data)) as house:
        for panel in PANELS:
            of_panel = [sheet for sheet in wanted if sheet.panel == panel]
            for state in states.STATES if of_panel else ():
                stage = house.on(panel)
                redressed = [sheet for sheet in of_panel if state in sheet.states]
                for sheet, picture in _redress(stage, state, redressed):
                    pictures[sheet.name].append((state, picture))
    paths = []
    for name, found in pictures.items():
        if found:
            paths.append(folder / f"{name}.png")
            contact_sheet(found).save(paths[-1], optimize=False, compress_level=3)
    return paths


def _redress(stage: Stage, state: str, wanted: list[Sheet]) -> Iterator[tuple[Sheet, Image.Image]]:
    if wanted:
        states.arrive(stage, state)
    for sheet in wanted:
        stage.show(sheet.language, sheet.variant, large=sheet.large)
        picture = eyes.picture(stage.window)
        if len(wanted) > 1 or len(sheet.states) > 1:
            picture.thumbnail((_THUMB, _THUMB), Image.Resampling.LANCZOS)
        yield sheet, picture


def contact_sheet(pictures: list[tuple[str, Image.Image]]) -> Image.Image:
    """Pictures beside and below each other, each with its name."""
    width, height = (max(size) for size in zip(*(one.size for _name, one in pictures), strict=True))
    columns = max(1, min(len(pictures), round((len(pictures) * 1.4 * height / width) ** 0.5)))
    rows = -(-len(pictures) // columns)
    sheet = Image.new("RGB", (columns * (width + _GAP) + _GAP, rows * (height + _HEAD + _GAP) + _GAP), _PAPER)
    pen = ImageDraw.Draw(sheet)
    font = ImageFont.truetype(str(places.resources() / "fonts" / "Figtree_500Medium.ttf"), 22)
    for place, (name, picture) in enumerate(pictures):
        x = _GAP + place % columns * (width + _GAP)
        y = _GAP + place // columns * (height + _HEAD + _GAP)
        pen.text((x, y), name, fill="white", font=font)
        sheet.paste(picture, (x, y + _HEAD))
    return sheet


def main(arguments: list[str]) -> int:
    """Parse and draw. Returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.dev.screens", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=FOLDER, help=f"where the sheets go ({FOLDER})")
    parser.add_argument("--state", action="append", choices=list(states.STATES), help="these states only, in full size")
    parser.add_argument("--panel", action="append", choices=[panel.name for panel in PANELS])
    parser.add_argument("--language", action="append", choices=LANGUAGES)
    parser.add_argument("--variant", action="append", choices=COLOURS)
    parser.add_argument("--large", action="store_true", help="large letters")
    chosen = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # the same pictures on every machine
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    if chosen.state or chosen.panel or chosen.language or chosen.variant or chosen.large:
        wanted = [
            Sheet(panel, language, variant, chosen.large, tuple(chosen.state or states.STATES))
            for panel in PANELS
            if panel.name in (chosen.panel or ["landscape"])
            for language in chosen.language or ["en"]
            for variant in chosen.variant or ["light"]
        ]
    else:
        wanted = list(sheets())
    begun = time.monotonic()
    paths = draw(wanted, chosen.folder)
    for path in paths:
        print(path)
    print(f"{len(paths)} sheets ({time.monotonic() - begun:.0f} s).")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
