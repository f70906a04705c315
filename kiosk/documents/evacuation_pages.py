"""The evacuation list as A4 pages in large type, with boxes to tick."""

from __future__ import annotations

import io
import logging
from collections.abc import Callable
from functools import partial
from typing import Final

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from kiosk.core.ports import Roll
from kiosk.documents import fonts
from kiosk.documents.evacuation import Row, Section, Sheets, sheets
from kiosk.documents.setting import Style
from kiosk.documents.sheet import Sheet

_WIDTH, _HEIGHT = A4
_MARGIN: Final = 16 * mm
_INNER: Final = _WIDTH - 2 * _MARGIN
_FOOT: Final = 20 * mm
_FIRST_TOP: Final[float] = _HEIGHT - 66 * mm
_NEXT_TOP: Final[float] = _HEIGHT - 28 * mm
_ROW: Final = 11.8 * mm
_HEAD: Final = 15 * mm
_NOTE: Final = 5.8 * mm
_BOX: Final = 6 * mm
_NAME: Final = 11 * mm  # where names begin: after the box
_END: Final = 36 * mm  # the column of times and desks

_log = logging.getLogger(__name__)

# A block of a page: its height, and what draws it below a given y.
_Block = tuple[float, Callable[[Sheet, float], None]]


def roll_pdf(roll: Roll, language: str = "en") -> bytes:
    """The list as a PDF. The same roll gives the same bytes; a row that cannot be drawn never costs the others."""
    said = sheets(roll, language)
    pages = _paginated(said)
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4, invariant=1, lang=said.labels.language)
    canvas.setTitle(said.labels.title)
    sheet = Sheet(canvas, _WIDTH, said.labels.language)
    for number, blocks in enumerate(pages, start=1):
        y = _draw_first_head(sheet, said) if number == 1 else _draw_next_head(sheet, said)
        for height, draw in blocks:
            draw(sheet, y)
            y -= height
        _draw_foot(sheet, said, number, len(pages))
        canvas.showPage()
    fonts.save(canvas)
    return buffer.getvalue()


def _paginated(said: Sheets) -> list[list[_Block]]:
    """Blocks a page. A section's heading never stands alone at the foot of a page."""
    pages: list[list[_Block]] = [[]]
    room = _FIRST_TOP - _FOOT
    for section in said.sections:
        for index, row in enumerate(section.rows):
            blocks = [_heading(section)] if index == 0 else []
            blocks.append((_ROW, partial(_draw_row, row)))
            needed = sum(height for height, _ in blocks)
            if needed > room:
                pages.append([])
                room = _NEXT_TOP - _FOOT
            pages[-1] += blocks
            room -= needed
    if pages == [[]]:
        pages[0].append((_ROW, partial(_draw_nobody, said)))
    return pages


def _heading(section: Section) -> _Block:
    return _HEAD + (_NOTE if section.note else 0), partial(_draw_heading, section)


def _draw_first_head(sheet: Sheet, said: Sheets) -> float:
    labels, language = said.labels, said.labels.language
    sheet.text(labels.title, Style(15, 10, 600, language=language), _MARGIN, _HEIGHT - 22 * mm, _INNER / 2)
    sheet.text(said.space, Style(27, 12, 600, "serif", language), _MARGIN, _HEIGHT - 35 * mm, _INNER * 0.62)
    half = _INNER * 0.36
    start = _WIDTH - _MARGIN - half
    sheet.text(labels.as_of, Style(11, 8, language=language), start, _HEIGHT - 20 * mm, half, "end")
    sheet.text(said.time, Style(32, 20, 600), start, _HEIGHT - 32 * mm, half, "end")
    sheet.text(f"{said.day}, {said.zone}", Style(10, 7), start, _HEIGHT - 37.5 * mm, half, "end")
    sheet.rule(_MARGIN, _HEIGHT - 42 * mm, _INNER, 1.5)
    _draw_fact(sheet, labels.meeting_point, said.meeting_point, _MARGIN, _INNER * 0.62, language)
    _draw_fact(sheet, labels.written_by, said.desk, start, half, language)
    sheet.text(said.counts, Style(13, 8, 600, language=language), _MARGIN, _HEIGHT - 62.5 * mm, _INNER)
    return _FIRST_TOP


def _draw_fact(sheet: Sheet, label: str, fact: str, x: float, width: float, language: str) -> None:
    sheet.text(label, Style(10, 7, language=language), x, _HEIGHT - 47.5 * mm, width)
    sheet.text(fact, Style(15, 9, 600, language=language), x, _HEIGHT - 54 * mm, width)


def _draw_next_head(sheet: Sheet, said: Sheets) -> float:
    language = said.labels.language
    y = _HEIGHT - 20 * mm
    sheet.text(said.space, Style(15, 9, 600, "serif", language), _MARGIN, y, _INNER * 0.55)
    moment = f"{said.labels.as_of} {said.time}, {said.day}"
    sheet.text(moment, Style(12, 8, 600, language=language), _MARGIN + _INNER * 0.58, y, _INNER * 0.42, "end")
    sheet.rule(_MARGIN, y - 4 * mm, _INNER, 1.5)
    return _NEXT_TOP


def _draw_heading(section: Section, sheet: Sheet, y: float) -> None:
    title = f"{section.title} ({len(section.rows)})"
    sheet.text(title, Style(17, 10, 600), _MARGIN, y - 9 * mm, _INNER)
    if section.note:
        sheet.text(section.note, Style(10.5, 7), _MARGIN, y - 15 * mm, _INNER)
    sheet.rule(_MARGIN, y - _HEAD + 2.6 * mm - (_NOTE if section.note else 0), _INNER, 0.75)


def _draw_row(row: Row, sheet: Sheet, y: float) -> None:
    try:
        _draw_person(sheet, row, y)
    except Exception:  # noqa: BLE001  a list with a poor line beats no list when the house burns
        _log.exception("a row of the evacuation list was drawn in plain letters")
        sheet.canvas.setFont("Helvetica", 12)
        sheet.canvas.drawString(_MARGIN + _NAME, y - 6 * mm, str(row.name).encode("ascii", "replace").decode())


def _draw_person(sheet: Sheet, row: Row, y: float) -> None:
    sheet.canvas.setLineWidth(1.1)
    sheet.box(_MARGIN, y - 8.6 * mm, _BOX, _BOX, fill=False)
    middle = _INNER - _NAME - _END - 4 * mm
    end = _WIDTH - _MARGIN - _END
    upper, lower = y - 5.4 * mm, y - 9.7 * mm
    sheet.text(row.name, Style(15, 9, 600), _MARGIN + _NAME, upper, middle)
    said = sheet.text(row.label, Style(10, 7), _MARGIN + _NAME, lower, middle / 2).width
    after = said + 2.5 if said else 0.0
    sheet.text(row.detail, Style(10, 7), _MARGIN + _NAME + after, lower, middle - after)
    sheet.text(row.since, Style(13, 8), end, upper, _END, "end")
    sheet.text(row.desk, Style(10, 7), end, lower, _END, "end")
    sheet.rule(_MARGIN, y - _ROW + 0.4, _INNER, 0.3)


def _draw_nobody(said: Sheets, sheet: Sheet, y: float) -> None:
    sheet.text(said.labels.nobody, Style(17, 10, 600, language=said.labels.language), _MARGIN, y - 9 * mm, _INNER)


def _draw_foot(sheet: Sheet, said: Sheets, number: int, pages: int) -> None:
    text = said.labels.page.replace("{0}", str(number)).replace("{1}", str(pages))
    sheet.text(text, Style(11, 8, language=said.labels.language), _MARGIN, 11 * mm, _INNER, "end")
    sheet.text(said.labels.title, Style(11, 8, language=said.labels.language), _MARGIN, 11 * mm, _INNER / 2)
