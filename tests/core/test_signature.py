"""Signatures: what was drawn comes back near enough, and never takes more room than an entry has."""

from __future__ import annotations

import base64
import struct
from itertools import pairwise
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.core import signature
from kiosk.core.signature import Point

points = st.tuples(st.integers(0, 4096), st.integers(0, 4096))
drawings = st.lists(st.lists(points, max_size=40), max_size=6)


def distance(point: Point, line: list[Point]) -> float:
    """From a point to the nearest stretch of a line."""
    px, py = point
    best: float = min(((px - x) ** 2 + (py - y) ** 2) ** 0.5 for x, y in line)
    for (ax, ay), (bx, by) in pairwise(line):
        dx, dy = bx - ax, by - ay
        if dx or dy:
            along = max(0.0, min(1.0, ((px - ax) * dx + (py - ay) * dy) / (dx * dx + dy * dy)))
            best = min(best, ((px - ax - along * dx) ** 2 + (py - ay - along * dy) ** 2) ** 0.5)
    return best


@given(strokes=drawings)
def test_a_signature_comes_back_within_two_units(strokes: list[list[Point]]) -> None:
    came_back = signature.decode(signature.encode(strokes))
    drawn = [stroke for stroke in strokes if stroke]
    assert len(came_back) == len(drawn)
    for before, after in zip(drawn, came_back, strict=True):
        assert (before[0], before[-1]) == (after[0], after[-1])
        assert max(distance(point, after) for point in before) <= 3 * 2.0


@settings(max_examples=20)
@given(
    seed=st.integers(0, 99),
    strokes=st.integers(1, 400),
    length=st.integers(1, 60),
    reach=st.sampled_from((4096, 2**15, 2**20)),
)
def test_whatever_is_drawn_fits(seed: int, strokes: int, length: int, reach: int) -> None:
    chance = Random(seed).randrange
    scribble = [[(chance(-reach, reach), chance(-reach, reach)) for _ in range(length)] for _ in range(strokes)]
    text = signature.encode(scribble)
    assert len(text) <= signature.LIMIT
    assert signature.decode(text)


def test_one_endless_scribble_is_kept_as_one_stroke() -> None:
    scribble = [[((i * 7919) % 32768, (i * 104729) % 32768) for i in range(9000)]]
    text = signature.encode(scribble)
    assert len(text) <= signature.LIMIT
    assert len(signature.decode(text)) == 1


@pytest.mark.parametrize(
    ("strokes", "drawn"),
    [([], False), ([[]], False), ([[(5, 5)]], False), ([[(5, 5), (6, 6)]], False), ([[(0, 0), (10, 10)]], True)],
)
def test_a_touch_is_no_signature(strokes: list[list[Point]], drawn: bool) -> None:
    assert signature.is_signature(strokes) is drawn


@pytest.mark.parametrize("text", ["!", "AAA", base64.b64encode(b"a").decode(), base64.b64encode(b"\0\0").decode(), "ü"])
def test_what_is_no_signature_is_said(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 -- base64, struct and we each have words of their own
        signature.decode(text)


@given(values=st.lists(st.integers(-(2**15), 2**15 - 1), max_size=30))
def test_any_text_of_the_right_shape_is_read_or_refused(values: list[int]) -> None:
    text = base64.b64encode(struct.pack(f"<{len(values)}h", *values)).decode()
    try:
        strokes = signature.decode(text)
    except ValueError:
        return
    assert sum(len(stroke) for stroke in strokes) <= len(values)
