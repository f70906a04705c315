"""The label of a parcel: 100 x 62 mm, black on white, with the shelf to be read from two metres and two codes."""

from __future__ import annotations

import io
from typing import Final

from reportlab.graphics.barcode.code128 import Code128
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from kiosk.core.ports import ParcelLabel
from kiosk.documents import fonts
from kiosk.documents.codes import draw_qr
from kiosk.documents.setting import Style
from kiosk.documents.sheet import Sheet

WIDTH: Final = 100 * mm
HEIGHT: Final = 62 * mm
_MARGIN: Final = 5 * mm
_INNER: Final = WIDTH - 2 * _MARGIN
_QR: Final = 20 * mm
_QR_BOTTOM: Final = 16.5 * mm
_SHELF: Final = 40 * mm
_COLUMN: Final = _INNER - _SHELF - _QR - 6 * mm  # beside the shelf, the code's quiet zone kept
_LINE: Final = 5.4 * mm
# "203 dpi" heads have 8 dots a millimetre: bars of half a millimetre are 4 whole dots there, and 6 at 300 dots an inch.
_BAR: Final = 0.5 * mm
_BARS_HIGH: Final = 8.5 * mm
_CODE_LIMIT: Final = 8  # characters; more bars than that leave the paper


def parcel_label_pdf(label: ParcelLabel) -> bytes:
    """The label as a PDF of one page. The same label gives the same bytes."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(WIDTH, HEIGHT), invariant=1, lang=label.language[:16] or "en")
    canvas.setTitle(label.code[:80].encode("utf-8", "replace").decode())
    sheet = Sheet(canvas, WIDTH, label.language)
    _draw_recipient(sheet, label)
    _draw_shelf(sheet, label)
    _draw_codes(sheet, label)
    canvas.showPage()
    fonts.save(canvas)
    return buffer.getvalue()


def _draw_recipient(sheet: Sheet, label: ParcelLabel) -> None:
    language = label.language
    sheet.text(label.name, Style(26, 13, 600, language=language), _MARGIN, 48.5 * mm, _INNER)
    sheet.text(label.company, Style(13, 8, language=language), _MARGIN, 42 * mm, _INNER)
    sheet.rule(_MARGIN, 38.6 * mm, _INNER, 0.8)


def _draw_shelf(sheet: Sheet, label: ParcelLabel) -> None:
    sheet.text(label.shelf, Style(44, 16, 600), _MARGIN, 23.5 * mm, _SHELF)
    x, y = _MARGIN + _SHELF + 2 * mm, 33 * mm
    language = label.language
    said = [(label.carrier, 12.0, 600), (label.arrived, 9.5, 400)]
    said += [(flag, 10.5, 600) for flag in label.flags[:2]]
    for words, size, weight in said:
        if words:
            sheet.text(words, Style(size, 6.5, weight, language=language), x, y, _COLUMN)
            y -= _LINE
    more = len(label.flags) - 2
    if more > 0:
        sheet.text(f"+ {more}", Style(9, 6.5, 600, language=language), x, y + 0.4 * mm, _COLUMN)


def _draw_codes(sheet: Sheet, label: ParcelLabel) -> None:
    draw_qr(sheet, label.qr, WIDTH - _MARGIN - _QR, _QR_BOTTOM, _QR)
    code = "".join(char for char in label.code if char.isascii() and char.isalnum())[:_CODE_LIMIT]
    if code:
        bars = Code128(code, barWidth=_BAR, barHeight=_BARS_HIGH, quiet=0)
        at = round(sheet.left(_MARGIN, bars.width) / (mm / 8)) * (mm / 8)  # on the dots of such a head
        bars.drawOn(sheet.canvas, at, 4.5 * mm)
        sheet.ink(0)
    sheet.text(label.code, Style(17, 8, 600), WIDTH - _MARGIN - _QR - 6 * mm, 7 * mm, _QR + 6 * mm, "end")
