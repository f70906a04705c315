"""QR codes on paper, drawn as vectors from the matrix."""

from __future__ import annotations

import math
from itertools import groupby
from typing import Final

from qrcode.constants import ERROR_CORRECT_M
from qrcode.exceptions import DataOverflowError
from qrcode.main import QRCode

from kiosk.documents.sheet import Sheet

_DOT: Final = 72 / 300  # one printer dot in points: modules of whole dots stay equally wide


def draw_qr(sheet: Sheet, text: str, start: float, bottom: float, size: float) -> None:
    """Draw a code into a square, `start` from the start edge; the four modules around it must stay empty.

    One path for all dark modules, so that no hair line shows between them. A text too long for a code is left out.
    """
    code = QRCode(error_correction=ERROR_CORRECT_M, border=0)
    code.add_data(text.encode("utf-8", "replace"))
    try:
        code.make()
    except (DataOverflowError, ValueError):
        return
    rows = code.get_matrix()
    module = max(1, math.floor(size / len(rows) / _DOT)) * _DOT
    left = round((sheet.left(start, size) + (size - module * len(rows)) / 2) / _DOT) * _DOT
    top = round((bottom + (size + module * len(rows)) / 2) / _DOT) * _DOT
    path = sheet.canvas.beginPath()
    for number, row in enumerate(rows, start=1):
        for dark, run in groupby(range(len(row)), key=row.__getitem__):
            columns = list(run)
            if dark:
                path.rect(left + columns[0] * module, top - number * module, len(columns) * module, module)
    sheet.canvas.drawPath(path, stroke=0, fill=1)
