"""A page that is laid out from its start edge, so that one layout serves both directions of writing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from reportlab.pdfgen.canvas import Canvas

from kiosk.documents.setting import RIGHT_TO_LEFT, Line, Style, set_line

Place = Literal["start", "middle", "end"]


class Sheet:
    """Draws on a canvas in points; `x` counts from the start edge, the right one in right-to-left languages."""

    def __init__(self, canvas: Canvas, width: float, language: str) -> None:
        self.canvas = canvas
        self._width = width
        self._mirrored = language.partition("-")[0] in RIGHT_TO_LEFT

    def text(self, text: str, style: Style, x: float, y: float, width: float, place: Place = "start") -> Line:
        """Set one line within [x, x + width], shrunk or cut to fit, on the base line `y`."""
        line = set_line(text, style, width)
        self.line(line, x, y, width, place)
        return line

    def line(self, line: Line, x: float, y: float, width: float, place: Place = "start") -> None:
        spare = {"start": 0.0, "middle": 0.5, "end": 1.0}[place] * (width - line.width)
        line.draw(self.canvas, self.left(x + spare, line.width), y)

    def box(self, x: float, y: float, width: float, height: float, *, fill: bool) -> None:
        self.canvas.rect(self.left(x, width), y, width, height, stroke=not fill, fill=fill)

    def rule(self, x: float, y: float, width: float, thickness: float) -> None:
        self.box(x, y, width, thickness, fill=True)

    def shape(self, points: Sequence[tuple[float, float]]) -> None:
        """Fill the polygon through the points, themselves counted from the start edge."""
        path = self.canvas.beginPath()
        for index, (x, y) in enumerate(points):
            (path.lineTo if index else path.moveTo)(self.left(x, 0), y)
        path.close()
        self.canvas.drawPath(path, stroke=0, fill=1)

    def disc(self, x: float, y: float, radius: float) -> None:
        self.canvas.circle(self.left(x, 0), y, radius, stroke=0, fill=1)

    def ink(self, grey: float) -> None:
        """0 is black, 1 the paper."""
        self.canvas.setFillGray(grey)
        self.canvas.setStrokeGray(grey)

    def left(self, x: float, width: float) -> float:
        """Where on the paper the left end of something `width` wide comes to lie."""
        return self._width - x - width if self._mirrored else x
