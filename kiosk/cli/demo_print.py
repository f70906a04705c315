"""The demo's printer, and the documents that wait there for its first member."""

from __future__ import annotations

import io
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kiosk.core import ids
from kiosk.errors import MemberMissing
from kiosk.printing.queues import MemoryQueue

if TYPE_CHECKING:
    from kiosk.activities import Activities

STUDY: Final = ("Lighting study, Altona library", (1, 0, 0, 1, 0, 0, 1, 0))
INVOICE: Final = ("Invoice 2026-114", (0, 0))
_PACE_S: Final = 0.8  # seconds for a side: slow enough to watch


def printer() -> MemoryQueue:
    """It prints nothing, at the pace of a real one."""
    return MemoryQueue("Desk printer", pace_s=_PACE_S)


def hand_in(activities: Activities) -> bool:
    """Put into Zoë's list what does not wait there, once she is known here. Tells whether it does now."""
    space = activities.around.store.space
    assert space is not None  # a desk always has one
    zoe = ids.member_id(space, "demo", "demo-01")
    with activities.around.store.reading() as records:
        printed = records.printed_documents(zoe, 0)
    waiting = {one.title for one in activities.documents.of(zoe) if one.id not in printed}
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "document.pdf"
        for title, inks in (INVOICE, STUDY):
            if title in waiting:
                continue
            file.write_bytes(document(inks))
            try:
                activities.documents.take_in(zoe, file, title=title)
            except MemberMissing:
                return False
    return True


def document(inks: Sequence[int]) -> bytes:
    """A PDF of so many pages, 1 for one with something in colour."""
    from reportlab.lib.pagesizes import A4
    from reportlab.pdfgen.canvas import Canvas

    kept = io.BytesIO()
    canvas = Canvas(kept, pagesize=A4, invariant=1)
    for number, ink in enumerate(inks):
        canvas.setFillGray(0.2)
        canvas.rect(60, 760, 300, 22, stroke=0, fill=1)
        top = 720
        if ink or (number and number % 5 == 0):
            _chart(canvas, number, coloured=bool(ink))
            top = 490
        canvas.setFillGray(0.76)
        for line, height in enumerate(range(top, 120, -34)):
            canvas.rect(60, height, 285 if line % 4 == 3 else 475, 12, stroke=0, fill=1)
        canvas.showPage()
    canvas.save()
    return kept.getvalue()


def _chart(canvas: object, number: int, *, coloured: bool) -> None:
    """A tinted field with two bars, in one of three pairs of colours."""
    from reportlab.pdfgen.canvas import Canvas

    assert isinstance(canvas, Canvas)
    hues = ((0.18, 0.44, 0.70), (0.89, 0.64, 0.23), (0.77, 0.28, 0.37))
    tints = ((0.97, 0.91, 0.78), (0.96, 0.85, 0.87), (0.84, 0.89, 0.95))
    parts = (
        (tints[number % 3], (60, 520, 475, 200)),
        (hues[number % 3], (90, 520, 140, 100)),
        (hues[(number + 1) % 3], (270, 520, 180, 160)),
    )
    for colour, place in parts:
        if coloured:
            canvas.setFillColorRGB(*colour)
        else:
            canvas.setFillGray(sum(colour) / 3)
        canvas.rect(*place, stroke=0, fill=1)
