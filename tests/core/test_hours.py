"""Opening hours as people write them."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core import clock, hours
from kiosk.core.spaces import Opening

BERLIN = ZoneInfo("Europe/Berlin")
WEEK = tuple(one for day in range(7) for one in (Opening(day, 540, 720), Opening(day, 840, 1440)))


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


def at(text: str, zone: ZoneInfo = BERLIN) -> int:
    return clock.to_ms(datetime.fromisoformat(text).replace(tzinfo=zone))


@pytest.mark.parametrize(
    ("now", "since"),
    [
        ("2026-03-04T08:59", None),
        ("2026-03-04T09:00", "2026-03-04T09:00"),
        ("2026-03-04T11:59", "2026-03-04T09:00"),
        ("2026-03-04T12:00", None),
        ("2026-03-04T14:30", "2026-03-04T14:00"),
        ("2026-03-04T23:59", "2026-03-04T14:00"),
        ("2026-03-05T00:00", None),
        ("2026-03-29T09:30", "2026-03-29T09:00"),  # the night before had an hour less
        ("2026-10-25T09:30", "2026-10-25T09:00"),  # and this one an hour more
        ("2026-10-25T08:59", None),
    ],
)
def test_open_since_when(now: str, since: str | None) -> None:
    assert hours.open_since(WEEK, BERLIN, at(now)) == (at(since) if since else None)


def test_stretches_that_meet_are_one() -> None:
    meeting = [Opening(2, 720, 1080), Opening(2, 540, 720), Opening(2, 600, 660), Opening(2, 900, 900)]
    assert hours.open_since(meeting, BERLIN, at("2026-03-04T13:00")) == at("2026-03-04T09:00")
    assert hours.open_since(meeting, BERLIN, at("2026-03-05T13:00")) is None
    assert hours.open_since([], BERLIN, at("2026-03-04T13:00")) is None


def test_hours_within_the_night_that_is_shorter_or_longer() -> None:
    night = [Opening(6, 60, 240)]
    assert hours.open_since(night, BERLIN, at("2026-03-29T03:59")) == at("2026-03-29T01:00")
    second = clock.to_ms(datetime(2026, 10, 25, 1, 30, tzinfo=UTC))  # 2:30 for the second time
    assert hours.open_since(night, BERLIN, second) == at("2026-10-25T01:00")


def test_the_day_of_the_week_is_that_of_the_space() -> None:
    wednesday = [Opening(2, 0, 1440)]
    now = at("2026-03-04T23:30")  # Thursday morning in Auckland
    assert hours.open_since(wednesday, BERLIN, now) is not None
    assert hours.open_since(wednesday, ZoneInfo("Pacific/Auckland"), now) is None
