"""Order stamps that only grow, and days of 23, 24 and 25 hours."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core import clock, ids
from kiosk.core.entries import LATEST_MS

BERLIN = ZoneInfo("Europe/Berlin")
ZONES = ("UTC", "Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Africa/Cairo", "America/Havana", "Pacific/Apia")
HOUR_MS = 3_600_000
moments = st.integers(0, LATEST_MS - 1)


def ms(text: str) -> int:
    return clock.to_ms(datetime.fromisoformat(text))


@given(moment=moments)
def test_a_moment_survives_the_way_there_and_back(moment: int) -> None:
    assert clock.to_ms(clock.from_ms(moment)) == moment


def test_parts_of_a_millisecond_are_dropped() -> None:
    assert clock.to_ms(datetime(2026, 1, 1, 0, 0, 0, 1999, UTC)) == ms("2026-01-01T00:00:00.001+00:00")


@given(last=st.integers(0, 2**62), wall=moments)
def test_a_stamp_is_later_than_the_last_and_not_before_the_clock(last: int, wall: int) -> None:
    stamp = clock.next_at(last, wall)
    assert stamp > last
    assert stamp >> clock.COUNTER_BITS >= wall


@given(last=st.integers(0, 2**62), seen=st.integers(0, 2**63 - 1), now=moments)
def test_foreign_stamps_push_the_clock_five_minutes_at_most(last: int, seen: int, now: int) -> None:
    after = clock.advanced(last, seen, now)
    assert last <= after <= max(last, (now + 5 * 60 * 1000) << 16)
    assert after >= min(seen, now << 16)


@pytest.mark.parametrize(
    ("noon", "hours", "starts"),
    [
        ("2026-10-24T12:00:00+02:00", 24, "2026-10-24T00:00:00+02:00"),
        ("2026-10-25T12:00:00+01:00", 25, "2026-10-25T00:00:00+02:00"),
        ("2026-10-26T12:00:00+01:00", 24, "2026-10-26T00:00:00+01:00"),
        ("2027-03-27T12:00:00+01:00", 24, "2027-03-27T00:00:00+01:00"),
        ("2027-03-28T12:00:00+02:00", 23, "2027-03-28T00:00:00+01:00"),
    ],
)
def test_days_around_the_change_of_clocks(noon: str, hours: int, starts: str) -> None:
    start, end = clock.day_bounds(ms(noon), BERLIN)
    assert start == ms(starts)
    assert end - start == hours * HOUR_MS
    assert clock.day_bounds(start, BERLIN) == clock.day_bounds(end - 1, BERLIN) == (start, end)
    assert clock.day_bounds(end, BERLIN)[0] == end
    assert clock.day_bounds(start - 1, BERLIN)[1] == start


@given(moment=moments, zone=st.sampled_from(ZONES))
def test_every_moment_is_in_its_day_and_month(moment: int, zone: str) -> None:
    start, end = clock.day_bounds(moment, ZoneInfo(zone))
    assert start <= moment < end
    assert clock.month_start(moment, ZoneInfo(zone)) <= start


@pytest.mark.parametrize(
    ("now", "cut"),
    [
        ("2026-06-01T03:59:59.999+02:00", "2026-05-31T04:00:00+02:00"),
        ("2026-06-01T04:00:00+02:00", "2026-06-01T04:00:00+02:00"),
        ("2026-10-25T02:30:00+01:00", "2026-10-24T04:00:00+02:00"),
        ("2026-10-25T03:59:59+01:00", "2026-10-24T04:00:00+02:00"),
        ("2026-10-25T04:00:00+01:00", "2026-10-25T04:00:00+01:00"),
        ("2027-03-28T03:59:59+02:00", "2027-03-27T04:00:00+01:00"),
        ("2027-03-28T04:00:00+02:00", "2027-03-28T04:00:00+02:00"),
    ],
)
def test_the_last_four_in_the_morning(now: str, cut: str) -> None:
    assert clock.last_cut_off(ms(now), BERLIN) == ms(cut)


@given(moment=st.integers(10**11, 10**13), zone=st.sampled_from(ZONES))
def test_the_cut_off_is_behind_us_and_less_than_two_days_ago(moment: int, zone: str) -> None:
    cut = clock.last_cut_off(moment, ZoneInfo(zone))
    assert moment - 49 * HOUR_MS < cut <= moment


def test_a_month_begins_where_the_space_is() -> None:
    assert clock.month_start(ms("2026-10-31T23:30:00+00:00"), BERLIN) == ms("2026-11-01T00:00:00+01:00")
    assert clock.month_start(ms("2026-10-31T22:30:00+00:00"), BERLIN) == ms("2026-10-01T00:00:00+02:00")


@given(moment=st.integers(0, 2**48 - 1), chance=st.integers(0, 2**74 - 1))
def test_an_id_is_a_uuid_of_version_7_that_sorts_by_time(moment: int, chance: int) -> None:
    import uuid

    made = uuid.UUID(ids.uuid7(moment, chance))
    assert (made.version, made.variant) == (7, uuid.RFC_4122)
    assert made.int >> 80 == moment
    assert len(ids.uuid7(moment, chance)) == 32
    if moment:
        assert ids.uuid7(moment - 1, 2**74 - 1) < ids.uuid7(moment, 0)
    if chance:
        assert ids.uuid7(moment, chance - 1) < ids.uuid7(moment, chance)


def test_two_imports_of_one_file_make_one_member() -> None:
    space = "5" * 32
    assert ids.member_id(space, "csv", "17") == ids.member_id(space, "csv", "17")
    others = {
        ids.member_id(space, "csv", "17"), ids.member_id(space, "csv", "18"), ids.member_id("6" * 32, "csv", "17"),
        ids.derived(space, "attendance", "csv", "17"), ids.derived(space, "member", "csv17"),
    }  # fmt: skip
    assert len(others) == 5


def test_the_cut_off_is_an_hour_of_the_wall_clock() -> None:
    assert datetime.combine(datetime(2026, 1, 1, tzinfo=UTC), clock.CUT_OFF).hour == 4
    assert clock.from_ms(0) + timedelta(milliseconds=LATEST_MS) == clock.from_ms(LATEST_MS)
