"""The fonts papers are set in: found once, loaded when the first text asks for them, ordered by what they cover."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final, Literal

import uharfbuzz
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from kiosk import places

Voice = Literal["sans", "serif"]

_SANS: Final = ("Figtree", "NotoSans", "IBMPlexSansArabic", "NotoSansHebrew", "NotoSansThai")
_FAMILIES: Final[dict[Voice, tuple[str, ...]]] = {
    "sans": _SANS,
    "serif": ("Fraunces", "SourceSerif4", "NotoNaskhArabic", *_SANS),
}
# One Han character is drawn differently in each: the first that has it wins.
_WIDE: Final = {
    "zh": ("NotoSansSC", "NotoSansJP", "NotoSansKR"),
    "ja": ("NotoSansJP", "NotoSansSC", "NotoSansKR"),
    "ko": ("NotoSansKR", "NotoSansSC", "NotoSansJP"),
}
_shared: Final = threading.RLock()  # two papers may be made at once, and reportlab reads font files with one cursor


@dataclass(frozen=True, slots=True, eq=False)
class Font:
    """One file. `name` is what reportlab knows it by after `embed`."""

    name: str
    path: Path
    shaper: uharfbuzz.Font
    covers: uharfbuzz.Set
    per_em: int

    def has(self, char: str) -> bool:
        return ord(char) in self.covers

    def embed(self) -> str:
        """Make the font known to reportlab (60 ms for a wide one, so only when its text is drawn as text)."""
        with _shared:
            if self.name not in pdfmetrics.getRegisteredFontNames():
                pdfmetrics.registerFont(TTFont(self.name, str(self.path)))
        return self.name


@cache
def _files() -> dict[str, dict[int, Path]]:
    """Family to weight to file, from names such as `Figtree_600SemiBold.ttf`."""
    found: dict[str, dict[int, Path]] = {}
    for path in sorted((places.resources() / "fonts").rglob("*.ttf")):
        family, _, style = path.stem.partition("_")
        if style[:3].isdigit() and "Italic" not in style:
            found.setdefault(family, {})[int(style[:3])] = path
    return found


@cache
def _load(path: Path) -> Font:
    face = uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(path)))
    return Font(path.stem, path, uharfbuzz.Font(face), face.unicodes, face.upem)


@cache
def stack(voice: Voice, weight: int, wide: str) -> tuple[Font, ...]:
    """The fonts to try in order, each in the weight nearest to `weight`. `wide` is zh, ja or ko.

    Raises:
        FileNotFoundError: no font ships with the program: the installation is broken.
    """
    families = [_files()[family] for family in (*_FAMILIES[voice], *_WIDE[wide]) if family in _files()]
    if not families:
        raise FileNotFoundError(places.resources() / "fonts")
    with _shared:
        return tuple(_load(weights[min(weights, key=lambda have: abs(have - weight))]) for weights in families)


def save(canvas: Canvas) -> None:
    """Finish the PDF: its fonts are cut down to what it uses, one paper at a time."""
    with _shared:
        canvas.save()
