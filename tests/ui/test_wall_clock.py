"""Times and dates on the screen."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.clock import to_ms
from kiosk.ui.wall_clock import WallClock

MORNING = float(to_ms(datetime(2026, 11, 24, 8, 12, tzinfo=UTC)))


@pytest.fixture
def clock() -> WallClock:
    clock = WallClock()
    assert clock.set_zone("Europe/Berlin")
    return clock


@pytest.fixture
def machine_in_new_york() -> Iterator[None]:
    """A machine whose own zone skips 02:30 on 8 March 2026."""
    before = os.environ.get("TZ")
    os.environ["TZ"] = "America/New_York"
    time.tzset()
    yield
    if before is None:
        del os.environ["TZ"]
    else:
        os.environ["TZ"] = before
    time.tzset()


@pytest.mark.parametrize(
    ("language", "long", "full"),
    [
        ("en", "Tuesday 24 November", "24 November 2026"),
        ("de", "Dienstag, 24. November", "24. November 2026"),
        ("fr", "mardi 24 novembre", "24 novembre 2026"),
        ("es", "martes, 24 de noviembre", "24 de noviembre de 2026"),
        ("uk", "вівторок, 24 листопада", "24 листопада 2026"),
        ("tr", "24 Kasım Salı", "24 Kasım 2026"),
        ("ja", "11月24日 火曜日", "2026年11月24日"),
    ],
)
def test_dates_read_as_they_do_in_each_language(clock: WallClock, language: str, long: str, full: str) -> None:
    assert (clock.date_text(MORNING, language), clock.full_date_text(MORNING, language)) == (long, full)


def test_arabic_dates_have_arabic_names(clock: WallClock) -> None:
    assert clock.date_text(MORNING, "ar").startswith("الثلاثاء")


def test_time_is_the_spaces_and_has_24_hours(clock: WallClock) -> None:
    assert (clock.time_text(MORNING, "en"), clock.hour(MORNING)) == ("09:12", 9)
    evening = MORNING + 12 * 3_600_000
    assert [clock.time_text(evening, language) for language in ("en", "de")] == ["21:12", "21:12"]


def test_the_machines_own_summer_time_moves_nothing(clock: WallClock, machine_in_new_york: None) -> None:
    skipped_there = float(to_ms(datetime(2026, 3, 8, 1, 30, tzinfo=UTC)))
    assert clock.time_text(skipped_there, "en") == "02:30"


def test_an_unknown_zone_leaves_the_machines(clock: WallClock) -> None:
    for name in ("Mars/Olympus", "../../etc/passwd", "", "\0", "x" * 5000):
        WallClock().set_zone(name)
    assert not clock.set_zone("Europe/Berlin"), "the same once more is no change"
    assert clock.set_zone("Asia/Tokyo")
    assert clock.time_text(MORNING, "en") == "17:12"


@given(at=st.floats(), language=st.sampled_from(["en", "de", "ar", "ja", "xx", ""]))
def test_no_number_from_outside_stops_the_clock(at: float, language: str) -> None:
    clock = WallClock()
    clock.set_zone("Pacific/Kiritimati")
    assert clock.time_text(at, language)
    assert clock.date_text(at, language)
    assert clock.full_date_text(at, language)
