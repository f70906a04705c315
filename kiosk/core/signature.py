"""A signature: strokes of a finger, simplified and written as small deltas, at most 8 KiB of text."""

from __future__ import annotations

import base64
import struct
from collections.abc import Sequence
from typing import Final

Point = tuple[int, int]
LIMIT: Final = 8 * 1024  # bytes of text
WIDTH: Final = 4096  # the drawing's width in its own units; the height follows the shape of the pad
_LEAST: Final = 20  # units a signature must extend, so that a stray dot is none
_PEN_UP: Final = -(2**15)
_REACH: Final = 2**15 - 1


def _simplified(points: Sequence[Point], tolerance: float) -> list[Point]:
    """Ramer-Douglas-Peucker, iterative: a long line must not run out of stack."""
    if len(points) < 3:
        return list(points)
    keep = {0, len(points) - 1}
    spans = [(0, len(points) - 1)]
    while spans:
        first, last = spans.pop()
        (ax, ay), (bx, by) = points[first], points[last]
        dx, dy = bx - ax, by - ay
        square = dx * dx + dy * dy
        worst, index = 0.0, 0
        for i in range(first + 1, last):
            px, py = points[i]
            # To the nearest place between the two: a stroke that turns back lies beyond them, on the same line.
            along = max(0.0, min(1.0, ((px - ax) * dx + (py - ay) * dy) / square)) if square else 0.0
            away = ((px - ax - along * dx) ** 2 + (py - ay - along * dy) ** 2) ** 0.5
            if away > worst:
                worst, index = away, i
        if worst > tolerance:
            keep.add(index)
            spans += [(first, index), (index, last)]
    return [points[i] for i in sorted(keep)]


def is_signature(strokes: Sequence[Sequence[Point]]) -> bool:
    """Whether somebody drew, rather than touched."""
    points = [point for stroke in strokes for point in stroke]
    if len(points) < 2:
        return False
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return max(xs) - min(xs) + max(ys) - min(ys) >= _LEAST


def encode(strokes: Sequence[Sequence[Point]]) -> str:
    """Strokes as base64 of int16 deltas; the tolerance grows until the text fits."""
    tolerance = 2.0
    while True:
        values: list[int] = []
        x = y = 0
        for stroke in strokes:
            if not stroke:
                continue
            values.append(_PEN_UP)
            for px, py in _simplified(stroke, tolerance):
                px, py = max(0, min(px, _REACH)), max(0, min(py, _REACH))
                values += [px - x, py - y]
                x, y = px, py
        text = base64.b64encode(struct.pack(f"<{len(values)}h", *values)).decode()
        if len(text) <= LIMIT:
            return text
        if tolerance > WIDTH and len(strokes) > 1:  # thousands of strokes: keep the first ones
            strokes = strokes[: len(strokes) // 2]
        tolerance *= 2


def decode(text: str) -> list[list[Point]]:
    """The strokes of `encode`'s text.

    Raises:
        ValueError: not such a text.
    """
    raw = base64.b64decode(text, validate=True)
    if len(raw) % 2:
        raise ValueError("odd length")
    values = list(struct.unpack(f"<{len(raw) // 2}h", raw))
    strokes: list[list[Point]] = []
    x = y = i = 0
    while i < len(values):
        if values[i] == _PEN_UP:
            strokes.append([])
            i += 1
            continue
        if not strokes or i + 1 >= len(values):
            raise ValueError("no stroke")
        x, y = x + values[i], y + values[i + 1]
        strokes[-1].append((x, y))
        i += 2
    return strokes
