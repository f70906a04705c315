"""Opening hours as people write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core import hours
from kiosk.core.spaces import Opening


@pytest.mark.parametrize(
    "typed", ["nine to five", "25-26", "18-9", "9-9", "9:75-18", "9", "-", "9-12-15", "9-25", "9" * 500]
)
def test_hours_that_cannot_be_read_are_none(typed: str) -> None:
    assert hours.read(0, typed) is None


def test_hours_are_read_as_people_write_them() -> None:
    assert hours.read(2, "9–12; 13.30-18:00") == (Opening(2, 540, 720), Opening(2, 810, 1080))
    assert hours.read(2, "9:00 to 24:00") == (Opening(2, 540, 1440),)
    assert hours.read(2, " ") == ()


@given(st.lists(st.tuples(st.integers(0, 1439), st.integers(1, 1440)), max_size=3), st.integers(0, 6))
def test_what_is_written_is_read_back(times: list[tuple[int, int]], day: int) -> None:
    stretches = tuple(Opening(day, opens, closes) for opens, closes in times if opens < closes)
    assert hours.read(day, hours.written(stretches, day)) == stretches


@given(st.text(max_size=40))
def test_nothing_that_is_typed_breaks_it(typed: str) -> None:
    read = hours.read(3, typed)
    assert read is None or all(0 <= one.opens < one.closes <= 1440 for one in read)
