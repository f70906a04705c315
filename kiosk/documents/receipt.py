"""Receipts of top-ups and sheets of drawer counts: 80 mm wide, as high as what stands on them, black on white."""

from __future__ import annotations

import io
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from babel.dates import format_datetime
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from kiosk.core.paper import receipt_words, words_for
from kiosk.core.ports import DrawerSheet, Receipt
from kiosk.documents import fonts
from kiosk.documents.codes import draw_qr
from kiosk.documents.setting import Style
from kiosk.documents.sheet import Sheet
from kiosk.money import money_text

RECEIPT_PREFIX: Final = "KIOSK:R:"  # the receipt's number follows
WIDTH: Final = 80 * mm
_MARGIN: Final = 4 * mm  # the head of such a printer reaches over 72 mm
_INNER: Final = WIDTH - 2 * _MARGIN
_QR: Final = 22 * mm
_GAP: Final = 3 * mm


@dataclass(frozen=True, slots=True)
class _Row:
    """One line of the paper: words at the start, and where there is one, a figure at the end. Sizes in points."""

    words: str
    figure: str = ""
    size: float = 10.0
    weight: int = 400
    rule: bool = False  # a thin line above
    middle: bool = False


def receipt_pdf(receipt: Receipt) -> bytes:
    """The receipt of a top-up as a PDF of one page. The same receipt gives the same bytes."""
    words, language = receipt_words(receipt.language), receipt.language
    rows = [
        _Row(receipt.space, size=15, weight=600, middle=True),
        _Row(words.receipt, receipt.number, size=12, weight=600, rule=True),
        _Row(_moment(receipt.at, receipt.time_zone, language)),
    ]
    if receipt.desk:
        rows.append(_Row(words.desk, receipt.desk))
    paid = words.cash if receipt.method == "cash" else words.card
    amount = money(receipt.amount, receipt.currency, language)
    rows += [_Row(words.credit, amount, size=15, weight=600, rule=True), _Row(paid)]
    rows.append(_Row(words.after, money(receipt.after, receipt.currency, language), rule=True))
    if receipt.returned_at is not None:
        back = words.paid_back.replace("%s", _moment(receipt.returned_at, receipt.time_zone, language))
        rows.append(_Row(back, size=11, weight=600, rule=True))
    return _paper(f"{words.receipt} {receipt.number}", rows, RECEIPT_PREFIX + receipt.number, language)


def drawer_pdf(sheet: DrawerSheet) -> bytes:
    """The sheet of a drawer count as a PDF of one page."""
    words, language = receipt_words(sheet.language), sheet.language

    def figure(amount: int) -> str:
        return money(amount, sheet.currency, language)

    rows = [
        _Row(sheet.space, size=15, weight=600, middle=True),
        _Row(words.count, sheet.number, size=12, weight=600, rule=True),
        _Row(_moment(sheet.at, sheet.time_zone, language)),
    ]
    said = [(words.desk, sheet.desk), (words.by, sheet.by)]
    if sheet.since is not None:
        said.append((words.since, _moment(sheet.since, sheet.time_zone, language)))
    rows += [_Row(name, value) for name, value in said if value]
    rows.append(_Row(words.expected, figure(sheet.expected), rule=True))
    rows.append(_Row(words.counted, figure(sheet.counted), size=15, weight=600))
    off = sheet.counted - sheet.expected
    # The first count has nothing to be too much or too little against.
    if off and sheet.since is not None:
        rows.append(_Row(words.over if off > 0 else words.short, figure(abs(off)), weight=600))
    rows.append(_Row(words.taken, figure(sheet.counted - sheet.left), rule=True))
    rows.append(_Row(words.left, figure(sheet.left)))
    return _paper(f"{words.count} {sheet.number}", rows, RECEIPT_PREFIX + sheet.number, language)


def money(amount: int, currency: str, language: str) -> str:
    """Minor units as people of this language write them."""
    return money_text(amount, currency, words_for(language).locale)


def _moment(at: int, time_zone: str, language: str) -> str:
    try:
        zone = ZoneInfo(time_zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        zone = ZoneInfo("UTC")
    moment = datetime.fromtimestamp(at / 1000, UTC)
    return format_datetime(moment, "medium", tzinfo=zone, locale=words_for(language).locale)


def _height(row: _Row) -> float:
    return 1.45 * row.size + (_GAP if row.rule else 0)


def _paper(title: str, rows: list[_Row], code: str, language: str) -> bytes:
    height = sum(map(_height, rows)) + _QR + 2 * _MARGIN + 2 * _GAP
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(WIDTH, height), invariant=1, lang=language[:16] or "en")
    canvas.setTitle(title)
    sheet = Sheet(canvas, WIDTH, language)
    top = height - _MARGIN
    for row in rows:
        if row.rule:
            sheet.rule(_MARGIN, top - 0.4 * _GAP, _INNER, 0.5)
        top -= _height(row)
        _set(sheet, row, top, language)
    draw_qr(sheet, code, (WIDTH - _QR) / 2, _MARGIN + _GAP, _QR)
    canvas.showPage()
    fonts.save(canvas)
    return buffer.getvalue()


def _set(sheet: Sheet, row: _Row, base: float, language: str) -> None:
    style = Style(row.size, 7, row.weight, language=language)
    base += 0.3 * row.size
    if row.middle:
        sheet.text(row.words, style, _MARGIN, base, _INNER, "middle")
        return
    taken = 0.0
    if row.figure:
        figure = sheet.text(row.figure, style, _MARGIN + 0.3 * _INNER, base, 0.7 * _INNER, "end")
        taken = figure.width + _GAP
    sheet.text(row.words, style, _MARGIN, base, _INNER - taken)
