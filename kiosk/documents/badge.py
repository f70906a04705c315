"""The guest's badge: a label of 100 x 62 mm, black on white, for thermal printers of 300 dots an inch."""

from __future__ import annotations

import io
import math
from dataclasses import replace
from typing import Final

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from kiosk.core.ports import Badge
from kiosk.documents import fonts
from kiosk.documents.codes import draw_qr
from kiosk.documents.setting import Line, Style, set_line
from kiosk.documents.sheet import Sheet

WIDTH: Final = 100 * mm
HEIGHT: Final = 62 * mm
_MARGIN: Final = 5 * mm  # label printers leave 1.5 to 3 mm at each edge empty
_INNER: Final = WIDTH - 2 * _MARGIN
_BAND: Final = 10.5 * mm
_MARK: Final = 7 * mm
_QR: Final = 18 * mm
_QR_BOTTOM: Final = 11 * mm
_COLUMN: Final = _INNER - _QR - 4 * mm  # beside the code, its quiet zone kept

_ONE_LINE: Final = Style(34, 26, 600)
_TWO_LINES: Final = Style(24, 13, 600)


def _corners(count: int, *, inner: float = 1.0, size: float = 1.0, up: float = 0.0) -> list[tuple[float, float]]:
    """The corners of a star or polygon that stands on its foot, around (0, `up`)."""
    turn = 2 * math.pi / count
    reach = [size * (inner if corner % 2 else 1.0) for corner in range(count)]
    return [(far * math.sin(turn * corner), up + far * math.cos(turn * corner)) for corner, far in enumerate(reach)]


_THIRD: Final = 0.36
_DISC: Final = 1
_RING: Final = 5
# Neighbouring days differ most. The shapes of the days that are missing here are drawn with circles.
_DAY_SHAPES: Final = {
    0: _corners(3, size=1.2, up=-0.2),
    2: [(-0.9, -0.9), (-0.9, 0.9), (0.9, 0.9), (0.9, -0.9)],
    3: _corners(10, inner=0.42, size=1.15, up=-0.1),
    4: _corners(4, size=1.15),
    6: [
        (x * across, y * up)
        for across, up, turned in ((1, 1, False), (1, -1, True), (-1, -1, False), (-1, 1, True))
        for x, y in ((_THIRD, 1), (_THIRD, _THIRD), (1, _THIRD))[:: -1 if turned else 1]
    ],
}


def badge_pdf(badge: Badge) -> bytes:
    """The badge as a PDF of one page. The same badge gives the same bytes."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(WIDTH, HEIGHT), invariant=1, lang=badge.language[:16] or "en")
    canvas.setTitle(badge.space[:80].encode("utf-8", "replace").decode())
    sheet = Sheet(canvas, WIDTH, badge.language)
    _draw_band(sheet, badge)
    company = _draw_name(sheet, badge)
    _draw_column(sheet, badge, company)
    _draw_code(sheet, badge)
    canvas.showPage()
    fonts.save(canvas)
    return buffer.getvalue()


def _draw_band(sheet: Sheet, badge: Badge) -> None:
    """What kind of badge and for which day: what is looked for from afar."""
    sheet.rule(0, HEIGHT - _BAND, WIDTH, _BAND)
    sheet.ink(1)
    middle = HEIGHT - _BAND / 2 - 0.3 * mm  # printers cut the upper edge
    style = Style(19, 11, 600, language=badge.language)
    label = sheet.text(badge.guest_label, style, _MARGIN, middle - 0.35 * style.size, 0.4 * _INNER)
    taken = label.width + 6 * mm
    end = _INNER
    if badge.weekday is not None:
        _draw_day_mark(sheet, badge.weekday, WIDTH - _MARGIN - _MARK / 2, middle)
        end -= _MARK + 3 * mm
    day = Style(13, 8, 600, language=badge.language)
    sheet.text(badge.day, day, _MARGIN + taken, middle - 0.35 * day.size, end - taken, "end")
    sheet.ink(0)


def _draw_day_mark(sheet: Sheet, weekday: int, x: float, y: float) -> None:
    """A shape for each day of the week around (x, y): yesterday's badge is seen without reading it."""
    radius = _MARK / 2
    if weekday in _DAY_SHAPES:
        sheet.shape([(x + across * radius, y + up * radius) for across, up in _DAY_SHAPES[weekday]])
    if weekday in (_DISC, _RING):
        sheet.disc(x, y, radius)
    if weekday == _RING:
        sheet.ink(0)
        sheet.disc(x, y, 0.55 * radius)
        sheet.ink(1)


def _draw_name(sheet: Sheet, badge: Badge) -> float:
    """The name, as large as it fits; on two lines where that makes it larger. Returns the base line for the company."""
    lines = _name_lines(badge)
    size = lines[0].size
    pitch = 1.12 * size * (len(lines) - 1)
    middle = (41.8 if len(lines) == 1 else 41.2) * mm
    for number, line in enumerate(lines):
        sheet.line(line, _MARGIN, middle + pitch * (0.5 - number) - 0.35 * size, _INNER)
    return float((29.4 if len(lines) == 1 else 27.2) * mm)


def _name_lines(badge: Badge) -> list[Line]:
    one_line = replace(_ONE_LINE, language=badge.language)
    two_lines = replace(_TWO_LINES, language=badge.language)
    whole = set_line(badge.name, replace(one_line, floor=1), _INNER)
    if whole.size >= one_line.floor:
        return [whole]
    words = whole.text.split(" ")
    splits = [(" ".join(words[:cut]), " ".join(words[cut:])) for cut in range(1, len(words))]
    if not splits:
        return [set_line(badge.name, replace(one_line, floor=two_lines.floor), _INNER)]
    widest = [max(set_line(part, two_lines).width for part in split) for split in splits]
    parts = [set_line(part, two_lines, _INNER) for part in splits[widest.index(min(widest))]]
    size = min(part.size for part in parts)
    return [replace(part, size=size) for part in parts]


def _draw_column(sheet: Sheet, badge: Badge, company: float) -> None:
    language = badge.language
    sheet.text(badge.company, Style(14, 9, language=language), _MARGIN, company, _COLUMN)
    label = Style(12, 9, language=language)
    said = sheet.text(badge.host_label, label, _MARGIN, 20 * mm, _COLUMN / 2)
    at = said.width + 4 if said.text else 0.0
    sheet.text(badge.host, Style(12, 8, 600, language=language), _MARGIN + at, 20 * mm, _COLUMN - at)
    sheet.rule(_MARGIN, 15.6 * mm, _COLUMN, 0.5)
    sheet.text(badge.space, Style(13, 8, 600, "serif", language), _MARGIN, 10 * mm, _COLUMN)
    sheet.text(badge.sign_out_label, Style(9, 6.5, language=language), _MARGIN, 5.4 * mm, _COLUMN)


def _draw_code(sheet: Sheet, badge: Badge) -> None:
    start = WIDTH - _MARGIN - _QR
    draw_qr(sheet, badge.qr, start, _QR_BOTTOM, _QR)
    digits = f"{badge.code[:3]} {badge.code[3:]}" if len(badge.code) == 6 else badge.code
    sheet.text(digits, Style(14, 8, 600), start, 5.4 * mm, _QR, "middle")
