"""A look into a PDF that nobody vouches for. Runs in a process of its own, which may die or be killed without harm.

Reads `[task, file, ...]` from its arguments and writes one JSON object to standard output: what it found, or
`{"refused": ...}` with the name of a refusal.
"""

from __future__ import annotations

import base64
import ctypes
import io
import math
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import msgspec

from kiosk.core.documents import Page, Survey
from kiosk.core.print_jobs import PAGES

THUMBNAILS: Final = 24
_SCALE: Final = 0.5  # 36 dots an inch: enough for a red dot of 3 points
_DOTS: Final = 4_000_000  # of one page; a larger one is drawn coarser
_COLOURED: Final = 24  # how far apart red, green and blue of a dot must be
_DOTS_OF_COLOUR: Final = 2
_THUMBNAIL: Final = 360  # dots, the longer side
_MEMORY: Final = 2**31  # bytes of address space
_MAY_PRINT: Final = 4  # of the permissions
_PASSWORD, _SECURITY = 4, 5  # pdfium's codes

Answer = dict[str, Any]


class Refusal(msgspec.Struct, frozen=True, omit_defaults=True):
    """Which refusal of `kiosk.errors`, and its details."""

    refused: str
    details: dict[str, str | int] = {}


def look(arguments: Sequence[str]) -> bytes:
    """Do one task, `survey FILE`, `thumbnails FILE` or `excerpt FILE TARGET PAGES`, and return the answer."""
    import pypdfium2 as pdfium

    task, file, *more = arguments
    try:
        document = pdfium.PdfDocument(file)
        count = len(document)
        refusal = _refusal(document, count)
        if refusal is None:
            match task:
                case "survey":
                    return msgspec.json.encode(_survey(document, count))
                case "thumbnails":
                    return msgspec.json.encode(_thumbnails(document, count))
                case "excerpt":
                    _excerpt(document, Path(more[0]), msgspec.json.decode(more[1], type=list[int | None]))
                    return b"{}"
            raise ValueError(task)
    except pdfium.PdfiumError as error:
        locked = error.err_code in (_PASSWORD, _SECURITY)
        refusal = Refusal("DocumentLocked" if locked else "DocumentDamaged")
    return msgspec.json.encode(refusal)


def _refusal(document: Any, count: int) -> Refusal | None:
    import pypdfium2 as pdfium

    if count > PAGES:
        return Refusal("DocumentTooLarge", {"what": "pages", "limit": PAGES})
    # Printers' own programs find this out late, after the hold.
    if not pdfium.raw.FPDF_GetDocPermissions(document) & _MAY_PRINT:
        return Refusal("DocumentProtected")
    return None if count else Refusal("DocumentDamaged")


def _survey(document: Any, count: int) -> Survey | Refusal:
    pages = []
    for number in range(count):
        page = document[number]
        width, height = page.get_size()
        if not (0 < width < math.inf and 0 < height < math.inf):
            return Refusal("DocumentDamaged")
        picture = _drawn(page, _SCALE)
        pages.append(Page(round(width, 1), round(height, 1), _coloured(picture)))
        page.close()
    return Survey(tuple(pages))


def _drawn(page: Any, scale: float) -> Any:
    import pypdfium2 as pdfium

    width, height = page.get_size()
    scale = min(scale, math.sqrt(_DOTS / (width * height)))
    # A page of a kilometre by a hair must not become a picture that is a million dots high.
    scale = min(scale, 30_000 / max(width, height))
    bitmap = page.render(scale=scale, force_bitmap_format=pdfium.raw.FPDFBitmap_BGR)
    return bitmap.to_pil()


def _coloured(picture: Any) -> bool:
    from PIL import ImageChops

    red, green, blue = picture.split()
    apart = ImageChops.lighter(ImageChops.difference(red, green), ImageChops.difference(green, blue))
    apart = ImageChops.lighter(apart, ImageChops.difference(red, blue))
    return sum(apart.histogram()[_COLOURED + 1 :]) >= _DOTS_OF_COLOUR


def _thumbnails(document: Any, count: int) -> list[str]:
    found = []
    for number in range(min(count, THUMBNAILS)):
        page = document[number]
        picture = _drawn(page, _THUMBNAIL / max(page.get_size()))
        kept = io.BytesIO()
        picture.save(kept, "PNG")
        found.append(base64.b64encode(kept.getvalue()).decode())
        page.close()
    return found


def _excerpt(document: Any, target: Path, pages: Sequence[int | None]) -> None:
    import pypdfium2 as pdfium

    made = pdfium.PdfDocument.new()
    for place, page in enumerate(pages):
        if page is None:
            made.new_page(*document.get_page_size(pages[place - 1] or 0))
        else:
            made.import_pages(document, [page])
    with target.open("wb") as file:
        made.save(file)


def _confine() -> None:
    """What this process may use of the machine, where the system can say so."""
    if sys.platform == "win32":
        kernel = ctypes.windll.kernel32
        kernel.SetErrorMode(3)  # no window that waits for somebody to say that it crashed
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":  # elsewhere the limit counts what was never touched
        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))


def main(arguments: Sequence[str]) -> None:
    _confine()
    sys.stdout.buffer.write(look(arguments))
    sys.stdout.buffer.flush()
