"""A sheet of member cards as A4 pages: name, company, number and PIN, with a code that a scanner reads."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from kiosk.documents.codes import draw_qr
from kiosk.documents.setting import Style
from kiosk.documents.sheet import Sheet

_WIDTH, _HEIGHT = A4
_ACROSS, _DOWN = 2, 8
_MARGIN: Final = 12 * mm
_CARD: Final = ((_WIDTH - 2 * _MARGIN) / _ACROSS, (_HEIGHT - 2 * _MARGIN) / _DOWN)
_INSET: Final = 4 * mm
_QR: Final = 22 * mm


@dataclass(frozen=True, slots=True)
class Card:
    """What stands on one card. `code` is the text of the QR code; `lines` stand under the name."""

    name: str
    lines: tuple[str, ...]
    code: str


def card_sheet_pdf(cards: Sequence[Card], language: str = "en") -> bytes:
    """The cards, sixteen a page, with thin lines to cut along."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4, invariant=1, lang=language)
    canvas.setTitle("Member cards")
    per_page = _ACROSS * _DOWN
    for first in range(0, max(1, len(cards)), per_page):
        sheet = Sheet(canvas, _WIDTH, language)
        for place, card in enumerate(cards[first : first + per_page]):
            _draw(sheet, card, place, language)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _draw(sheet: Sheet, card: Card, place: int, language: str) -> None:
    width, height = _CARD
    x = _MARGIN + place % _ACROSS * width
    y = _HEIGHT - _MARGIN - (place // _ACROSS + 1) * height
    sheet.canvas.setLineWidth(0.3)
    sheet.ink(0.75)
    sheet.box(x, y, width, height, fill=False)
    sheet.ink(0)
    words = width - _QR - 3 * _INSET
    top = y + height - _INSET - 4 * mm
    sheet.text(card.name, Style(14, 8, 600, language=language), x + _INSET, top, words)
    for number, line in enumerate(card.lines, start=1):
        sheet.text(line, Style(9.5, 6, language=language), x + _INSET, top - number * 5.2 * mm, words)
    draw_qr(sheet, card.code, x + width - _QR - _INSET, y + (height - _QR) / 2, _QR)
