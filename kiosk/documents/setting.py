"""Sets one line of any text on a PDF: directions and scripts told apart, shaped, made to fit.

Text of simple scripts is embedded as text. What needs shaping (Arabic, Hebrew, Thai, Indic) is drawn as outlines with
its characters laid over it invisibly, so that search finds them all the same: reportlab alone sets such text wrongly.
"""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import groupby
from typing import Any, Final

import uharfbuzz
from anyascii import anyascii
from bidi import algorithm
from reportlab.pdfbase.ttfonts import ShapeData, ShapedStr
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from kiosk.core.text import clean
from kiosk.documents import fonts
from kiosk.documents.fonts import Font, Voice

LIMIT: Final = 400  # characters of one line; the rest is cut before any work is done on it
RIGHT_TO_LEFT: Final = frozenset(("ar", "fa", "he", "ur"))
_NEUTRAL_MARK: Final = "•"  # stands for what no font has: emoji, rare symbols
_JOINERS: Final = "\u200c\u200d"
_CJK: Final = ("CJK", "HIRAGANA", "KATAKANA", "HANGUL", "IDEOGRAPHIC", "HALFWIDTH", "FULLWIDTH", "BOPOMOFO")
_QUARTER: Final = 0.25  # points: sizes come in these steps, so that equal rows look equal
# The stages of the bidirectional algorithm up to the levels; runs, not characters, are reordered here.
_STAGES: Final[tuple[Callable[..., object], ...]] = (
    algorithm.explicit_embed_and_overrides,
    algorithm.resolve_weak_types,
    algorithm.resolve_neutral_types,
    algorithm.resolve_implicit_levels,
)
_LEVELS_OF: Final[Callable[..., object]] = algorithm.get_embedding_levels


@dataclass(frozen=True, slots=True)
class Style:
    """How a line is set. Sizes in points: `size` is wished for, below `floor` text is cut with "…" instead."""

    size: float
    floor: float
    weight: int = 400
    voice: Voice = "sans"
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Glyph:
    """A glyph in visual order; `x`, `y` and `advance` in ems.

    `text` is what it stands for: of several glyphs for one piece of text, the last one bears it. `plain`: the font's
    own glyph for that one character, where it would stand anyway.
    """

    font: Font
    id: int
    pen: float  # where its advance begins
    x: float
    y: float
    advance: float
    text: str
    plain: bool
    backwards: bool


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter and its marks, left to right, where the eye sees what they became. `pen` in ems."""

    font: Font
    chars: str
    pen: float
    stretch: float


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is ready to be drawn. `text` is what is shown, in logical order."""

    text: str
    size: float
    glyphs: tuple[Glyph, ...]
    ems: float

    @property
    def width(self) -> float:
        """In points."""
        return self.ems * self.size

    def draw(self, canvas: Canvas, x: float, y: float) -> None:
        """Draw with the left end of the base line at (x, y), in the fill colour of the canvas."""
        pen = canvas.beginText()
        if all(glyph.plain for glyph in self.glyphs):
            self._write(pen, self.glyphs, x, y)
        else:
            self._draw_outlines(canvas, x, y)
            self._lay_letters(pen, x, y)
        canvas.drawText(pen)

    def _write(self, pen: PDFTextObject, plain: Iterable[Glyph], x: float, y: float) -> None:
        for font, group in groupby(plain, key=lambda glyph: glyph.font):
            glyphs = list(group)
            pen.setFont(font.embed(), self.size)
            pen.setTextOrigin(x + glyphs[0].pen * self.size, y)
            pen.textOut(_kerned(glyphs))

    def _lay_letters(self, pen: PDFTextObject, x: float, y: float) -> None:
        """Lay the characters over their outlines, invisible and just as wide: gaps would be read as spaces."""
        pen.setTextRenderMode(3)
        for plain, group in groupby(self.glyphs, key=lambda glyph: glyph.plain):
            if plain:
                self._write(pen, group, x, y)
                continue
            for letter in _letters(list(group)):
                pen.setFont(letter.font.embed(), self.size)
                pen.setHorizScale(100 * letter.stretch)
                pen.setTextOrigin(x + letter.pen * self.size, y)
                pen.textOut(letter.chars)
            pen.setHorizScale(100)
        pen.setTextRenderMode(0)

    def _draw_outlines(self, canvas: Canvas, x: float, y: float) -> None:
        for glyph in self.glyphs:
            form = _form(canvas, glyph)
            if form:
                scale = self.size / glyph.font.per_em
                canvas.saveState()
                canvas.transform(scale, 0, 0, scale, x + glyph.x * self.size, y + glyph.y * self.size)
                canvas.doForm(form)
                canvas.restoreState()


def set_line(text: str, style: Style, width: float | None = None) -> Line:
    """Set `text` at the largest size from `size` down to `floor` at which it is no wider than `width` points.

    Takes any str. Control and direction characters are dropped; letters no font has are written in Latin letters.
    """
    text = clean(text, LIMIT)
    line = _set(text, style)
    if width is None or line.width <= width:
        return line
    fitting = math.floor(width / line.ems / _QUARTER) * _QUARTER
    if fitting >= style.floor:
        return replace(line, size=fitting)
    return _elided(text, replace(style, size=style.floor), width)


def right_to_left(text: str) -> bool:
    """Whether the first letter that has a direction is written from right to left."""
    for char in text:
        kind = unicodedata.bidirectional(char)
        if kind in ("L", "R", "AL"):
            return kind != "L"
    return False


def _elided(text: str, style: Style, width: float) -> Line:
    """The longest beginning that fits with "…" behind it, never cut between a letter and its marks."""
    ends = [end for end in range(1, len(text)) if not _leans(text[end]) and text[end - 1] not in _JOINERS]
    low, high = 0, len(ends)
    best = _set("…", style)
    while low < high:
        middle = (low + high) // 2
        line = _set(text[: ends[middle]].rstrip() + "…", style)
        if line.width <= width:
            best, low = line, middle + 1
        else:
            high = middle
    return best


def _leans(char: str) -> bool:
    return char in _JOINERS or unicodedata.category(char)[0] == "M"


def _set(text: str, style: Style) -> Line:
    """Shape at one em: widths are proportional to the size."""
    stack = fonts.stack(style.voice, style.weight, _wide(text, style.language))
    text = _printable(text, stack)
    glyphs: list[Glyph] = []
    at = 0.0
    for font, segment, backwards in _runs(text, stack):
        for glyph in _shaped(font, segment, backwards, style.language):
            glyphs.append(replace(glyph, x=glyph.x + at, pen=at))
            at += glyph.advance
    return Line(text, style.size, tuple(glyphs), at)


def _wide(text: str, language: str) -> str:
    """Which tradition Han characters follow: the text's own letters say it, else the language."""
    scripts = {unicodedata.name(char, "").partition(" ")[0] for char in text if ord(char) > 0x2E7F}
    if scripts & {"HIRAGANA", "KATAKANA"}:
        return "ja"
    if "HANGUL" in scripts:
        return "ko"
    primary = language.partition("-")[0]
    return primary if primary in ("ja", "ko") else "zh"


def _printable(text: str, stack: Sequence[Font]) -> str:
    """The text in characters that the fonts have; a row of characters that none has becomes one neutral mark."""
    kept: list[str] = []
    for char in text:
        if char in _JOINERS:
            if kept and kept[-1] != _NEUTRAL_MARK:
                kept.append(char)
        elif any(font.has(char) for font in stack):
            kept.append(char)
        elif unicodedata.category(char)[0] != "M":
            latin = anyascii(char) if unicodedata.category(char)[0] in "LN" else ""
            if latin or not kept or kept[-1] != _NEUTRAL_MARK:
                kept.append(latin or _NEUTRAL_MARK)
    return "".join(kept)


def _levels(text: str) -> list[int]:
    """The embedding level of each character: even runs to the right, odd to the left."""
    base = int(right_to_left(text))
    # The library forgets joiners, which are no letters to it; they go with the character before them.
    storage: dict[str, Any] = {"base_level": base, "base_dir": "LR"[base], "chars": [], "runs": algorithm.deque()}
    _LEVELS_OF("".join(char for char in text if char not in _JOINERS), storage, False, False)
    for stage in _STAGES:
        stage(storage, False)
    known = iter([char["level"] for char in storage["chars"]])
    levels: list[int] = []
    for char in text:
        levels.append((levels[-1] if levels else base) if char in _JOINERS else next(known))
    return levels


@lru_cache(maxsize=4096)
def _script(char: str) -> str:
    """A letter's script, by the first word of its name; "" for what goes with its neighbours."""
    if unicodedata.category(char)[0] != "L":
        return ""
    word = unicodedata.name(char, "").partition(" ")[0].partition("-")[0]
    return "CJK" if word in _CJK else word


def _scripts(text: str) -> list[str]:
    scripts: list[str] = []
    current = next((script for script in map(_script, text) if script), "")
    for char in text:
        current = _script(char) or current
        scripts.append(current)
    return scripts


def _runs(text: str, stack: Sequence[Font]) -> Iterator[tuple[Font, str, bool]]:
    """Runs of one font, script and direction, in visual order: (font, text, whether right to left)."""
    levels = _levels(text)
    runs: list[tuple[int, Font, str]] = []
    marks = zip(levels, _scripts(text), text, strict=True)
    for (level, _), group in groupby(marks, key=lambda mark: mark[:2]):
        runs += [(level, font, part) for font, part in _by_font("".join(mark[2] for mark in group), stack)]
    for lowest in range(max(levels, default=0), 0, -1):
        runs = _turned(runs, lowest)
    return ((font, part, bool(level % 2)) for level, font, part in runs)


def _turned(runs: Sequence[tuple[int, Font, str]], lowest: int) -> list[tuple[int, Font, str]]:
    """Rule L2 of the bidirectional algorithm: neighbours of this level or higher change ends."""
    turned: list[tuple[int, Font, str]] = []
    for inside, group in groupby(runs, key=lambda run: run[0] >= lowest):
        neighbours = list(group)
        turned += reversed(neighbours) if inside else neighbours
    return turned


def _by_font(segment: str, stack: Sequence[Font]) -> list[tuple[Font, str]]:
    """One font for the whole segment where one has all of it: a name in two faces looks broken."""
    needed = [char for char in segment if char not in _JOINERS]
    for font in stack:
        if all(font.has(char) for char in needed):
            return [(font, segment)]
    parts: list[tuple[Font, str]] = []
    for char in segment:
        leaning = _leans(char) and parts and (char in _JOINERS or parts[-1][0].has(char))
        font = parts[-1][0] if leaning else next((font for font in stack if font.has(char)), stack[0])
        if parts and parts[-1][0] is font:
            parts[-1] = (font, parts[-1][1] + char)
        else:
            parts.append((font, char))
    return parts


def _shaped(font: Font, segment: str, backwards: bool, language: str) -> Iterator[Glyph]:
    """The glyphs of a run in visual order, offsets from the run's pen in ems."""
    buffer = uharfbuzz.Buffer()
    buffer.add_str(segment)
    buffer.direction = "rtl" if backwards else "ltr"
    buffer.language = language
    buffer.guess_segment_properties()
    uharfbuzz.shape(font.shaper, buffer)
    infos, positions = buffer.glyph_infos, buffer.glyph_positions
    borders = sorted({info.cluster for info in infos} | {len(segment)})
    for index, (info, place) in enumerate(zip(infos, positions, strict=True)):
        last = index + 1 == len(infos) or infos[index + 1].cluster != info.cluster
        text = segment[info.cluster : borders[borders.index(info.cluster) + 1]] if last else ""
        plain = (
            not backwards
            and len(text) == 1
            and (index == 0 or infos[index - 1].cluster != info.cluster)
            and (place.x_offset, place.y_offset) == (0, 0)
            and font.shaper.get_nominal_glyph(ord(text)) == info.codepoint
        )
        x, y, advance = (value / font.per_em for value in (place.x_offset, place.y_offset, place.x_advance))
        yield Glyph(font, info.codepoint, 0.0, x, y, advance, text, plain, backwards)


def _advance(font: Font, glyph: int) -> float:
    return float(font.shaper.get_glyph_h_advance(glyph)) / font.per_em


def _letters(glyphs: Sequence[Glyph]) -> Iterator[Letter]:
    """The letters of a line from left to right, each with its share of the room that its glyphs take."""
    room = 0.0
    for glyph in glyphs:
        room += glyph.advance
        if not glyph.text:
            continue
        stacks: list[tuple[str, float]] = []  # a letter with its marks, and the width that the font gives it by itself
        for char in filter(glyph.font.has, glyph.text):
            natural = _advance(glyph.font, glyph.font.shaper.get_nominal_glyph(ord(char)))
            if natural or not stacks:
                stacks.append((char, natural))
            else:
                stacks[-1] = (stacks[-1][0] + char, stacks[-1][1])
        share = room / max(1, len(stacks))
        pen = glyph.pen + glyph.advance - room
        for chars, natural in reversed(stacks) if glyph.backwards else stacks:
            stretch = share / natural if share and natural else 1.0
            yield Letter(glyph.font, chars[::-1] if glyph.backwards else chars, pen, stretch)
            pen += share
        room = 0.0


def _kerned(glyphs: Sequence[Glyph]) -> ShapedStr:
    """The characters with their shaped advances, in thousandths, so that reportlab writes the kerning as well."""
    placed = [ShapeData(0, 1000 * glyph.advance, 0, 0, 0, 1000 * _advance(glyph.font, glyph.id)) for glyph in glyphs]
    return ShapedStr("".join(glyph.text for glyph in glyphs), placed)


def _form(canvas: Canvas, glyph: Glyph) -> str:
    """The name of the drawing of a glyph in this PDF, made at its first use; "" for a blank one."""
    name = f"{glyph.font.name}-{glyph.id}"
    if canvas.hasForm(name):
        return name
    pen = _OutlinePen(canvas.beginPath)
    extents = glyph.font.shaper.get_glyph_extents(glyph.id)
    if extents is None or extents.width == 0:
        return ""
    left, top = extents.x_bearing, extents.y_bearing
    canvas.beginForm(name, left - 1, top + extents.height - 1, left + extents.width + 1, top + 1)
    glyph.font.shaper.draw_glyph_with_pen(glyph.id, pen)
    canvas.drawPath(pen.path, stroke=0, fill=1, fillMode=1)
    canvas.endForm()
    return name


class _OutlinePen:
    """Takes an outline in font units and writes it as a PDF path, whose curves are cubic."""

    def __init__(self, new_path: Callable[[], Any]) -> None:
        self.path = new_path()
        self._at = (0.0, 0.0)

    def moveTo(self, point: tuple[float, float]) -> None:
        self._at = point
        self.path.moveTo(*point)

    def lineTo(self, point: tuple[float, float]) -> None:
        self._at = point
        self.path.lineTo(*point)

    def curveTo(self, first: tuple[float, float], second: tuple[float, float], end: tuple[float, float]) -> None:
        self._at = end
        self.path.curveTo(*first, *second, *end)

    def qCurveTo(self, control: tuple[float, float], end: tuple[float, float]) -> None:
        first, second = (
            (point[0] + (control[0] - point[0]) * 2 / 3, point[1] + (control[1] - point[1]) * 2 / 3)
            for point in (self._at, end)
        )
        self.curveTo(first, second, end)

    def closePath(self) -> None:
        self.path.close()

    def endPath(self) -> None:
        self.path.close()
