"""What befalls the kiosks is told once, in time, and within the hours in which somebody is there to hear it."""

from __future__ import annotations

import threading
from datetime import UTC, datetime

import pytest

from kiosk.central.watch import Watch
from kiosk.core import clock
from kiosk.core.beacon import Aside, Beacon, state_of
from kiosk.core.exchange import DeviceAnswer, ExchangeRequest
from kiosk.core.kinds import Fact
from kiosk.core.spaces import SpaceChanged
from kiosk.store import central_keeping as keeping
from kiosk.store import fleet
from kiosk.store.central_keeping import writing
from kiosk.store.shut_out import note_put_back
from tests.dev.telling import DESK, HOUR, MINUTE, RECEPTION, Office

# A kiosk that falls silent


def test_silence_is_told_once_and_so_is_its_end(office: Office) -> None:
    office.wait(9)
    assert office.mailbox.received == []
    office.wait(60)
    (silent,) = office.mailbox.received
    assert str(silent["Subject"]) == "Kiosk “Front door” is silent · Nordlicht Studio"
    assert str(silent["To"]) == RECEPTION
    assert "12:00" in silent.get_content()
    assert "https://central.example/fleet" in silent.get_content()
    office.restart()  # what was told is not in memory
    office.wait(15)
    assert len(office.mailbox.received) == 1
    office.heard_of()
    office.wait(1)
    assert office.mailbox.subjects()[1:] == ["Kiosk “Front door” is back · Nordlicht Studio"]
    office.wait(5)
    assert len(office.mailbox.received) == 2
    office.wait(20)
    assert len(office.mailbox.received) == 3  # another silence is another notice


def test_two_that_watch_find_it_once(office: Office) -> None:
    watches = [Watch(office.store, office.mail, monotonic=office.time.monotonic) for _ in range(2)]

    def look() -> None:
        together = threading.Barrier(len(watches))

        def once(watch: Watch) -> None:
            together.wait()
            watch.look()

        threads = [threading.Thread(target=once, args=[watch]) for watch in watches]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    look()
    for _ in range(12):
        office.time.pass_by(MINUTE)
        look()
    assert [job.kind for job in office.jobs()] == ["silent"]
    office.round()
    office.heard_of()
    look()
    assert sorted(job.kind for job in office.jobs()) == ["back", "silent"]


def test_a_kiosk_that_speaks_is_never_told_of(small_office: Office) -> None:
    for _ in range(40):
        small_office.time.pass_by(MINUTE)
        small_office.heard_of()
        small_office.round()
    assert small_office.jobs() == []


def test_nobody_is_told_at_night_and_ten_minutes_are_given_in_the_morning(small_office: Office) -> None:
    small_office.time.pass_by(5 * HOUR + 55 * MINUTE)  # 17:55
    small_office.heard_of()
    small_office.restart()
    small_office.wait(30)
    small_office.time.pass_by(14 * HOUR + 34 * MINUTE)
    small_office.round()  # 8:59 the next day
    small_office.wait(10)
    assert small_office.mailbox.received == []
    small_office.wait(2)
    assert len(small_office.mailbox.received) == 1


def test_a_silence_that_was_told_lasts_over_the_night(small_office: Office) -> None:
    small_office.wait(11)
    small_office.time.pass_by(20 * HOUR)
    small_office.round()
    assert len(small_office.mailbox.received) == 1
    small_office.heard_of()
    small_office.round()
    assert len(small_office.mailbox.received) == 2


def test_without_opening_hours_nobody_is_told_of_silence(small_office: Office) -> None:
    small_office.record(Fact(small_office.space, SpaceChanged(hours=())))
    small_office.wait(30)
    assert small_office.jobs() == []


def test_a_blocked_kiosk_is_not_missed(small_office: Office) -> None:
    with writing(small_office.store) as connection:
        keeping.set_state(connection, DESK, "revoked")
    small_office.wait(30)
    assert small_office.jobs() == []


def test_kiosks_are_not_silent_because_central_was_off(small_office: Office) -> None:
    small_office.time.pass_by(2 * HOUR)
    small_office.restart()
    small_office.wait(9)
    small_office.heard_of()
    small_office.wait(5)
    assert small_office.jobs() == []


@pytest.mark.parametrize("hours", [-3, 3])
def test_a_clock_that_is_set_makes_no_kiosk_silent(small_office: Office, hours: int) -> None:
    small_office.wait(3)
    small_office.heard_of()
    small_office.time.ms += hours * HOUR - 3 * MINUTE
    small_office.wait(9)
    assert small_office.jobs() == []
    small_office.wait(3)  # nothing came since: now it is
    assert len(small_office.mailbox.received) == 1
    small_office.heard_of()
    small_office.round()
    assert len(small_office.mailbox.received) == 2


@pytest.mark.parametrize(
    ("night", "opens"),
    [
        (datetime(2026, 3, 28, 16, 0, tzinfo=UTC), datetime(2026, 3, 29, 7, 0, tzinfo=UTC)),  # 9:00 is an hour earlier
        (datetime(2026, 10, 24, 16, 0, tzinfo=UTC), datetime(2026, 10, 25, 8, 0, tzinfo=UTC)),
    ],
)
def test_opening_hours_are_those_of_the_wall_after_the_clocks_changed(
    small_office: Office, night: datetime, opens: datetime
) -> None:
    small_office.time.pass_by(clock.to_ms(night) - small_office.time.ms)
    small_office.heard_of()
    small_office.round()
    small_office.time.pass_by(clock.to_ms(opens) - small_office.time.ms - MINUTE)
    small_office.round()
    small_office.wait(10)
    assert small_office.mailbox.received == []
    small_office.wait(1)
    assert len(small_office.mailbox.received) == 1


def test_a_space_is_open_by_its_own_clock(small_office: Office) -> None:
    small_office.record(Fact(small_office.space, SpaceChanged(time_zone="Pacific/Auckland")))  # midnight there
    small_office.wait(30)
    assert small_office.jobs() == []


# Other troubles of kiosks


def test_forks_quarantine_and_clocks_are_told_once(small_office: Office) -> None:
    told = Beacon(quarantined=1, aside=(Aside("ab" * 16, "body_too_large"),))
    request = ExchangeRequest(
        protocol=2,
        app="0.1.0",
        schema="0002",
        incarnation="a" * 16,
        number=1,
        sent_at=small_office.time.ms,
        at=(),
        state=state_of(told),
    )
    with writing(small_office.store) as connection:
        device = keeping.device(connection, DESK)
        assert device is not None
        fleet.note(connection, device, request, DeviceAnswer(forked=True), small_office.time.ms)
    small_office.heard_of(clock_ms=-130_000)
    small_office.round()
    for _ in range(30):
        small_office.time.pass_by(MINUTE)
        small_office.heard_of(clock_ms=-90_000)  # wavers below the limit: still the same trouble
        small_office.round()
    assert sorted(small_office.mailbox.subjects()) == [
        "Kiosk “Front door” has set something aside · Nordlicht Studio",
        "Kiosk “Front door”: its clock is wrong · Nordlicht Studio",
        "Kiosk “Front door”: its data were copied or put back · Nordlicht Studio",
    ]


def test_that_central_was_put_back_is_told_once_and_again_with_the_next_time(small_office: Office) -> None:
    for _ in range(2):
        with writing(small_office.store) as connection:
            note_put_back(connection, small_office.time.ms)
        small_office.wait(3)
    assert small_office.mailbox.subjects() == ["Central’s data were put back · Nordlicht Studio"] * 2
    assert "page about all kiosks" in small_office.mailbox.received[0].get_content()


def test_without_addresses_nothing_is_kept_to_be_told_later(small_office: Office) -> None:
    small_office.say(reception=())
    small_office.wait(20)
    assert small_office.jobs() == []
