"""Fourteen days without contact: members go, guests and the evacuation list stay, and no wrong clock does that."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.clock import since_boot_s
from kiosk.core.guests import GuestNamed, GuestRegistered
from kiosk.core.kinds import Fact
from kiosk.core.members import MemberNamed
from kiosk.core.parcels import ParcelNamed, ParcelReceived
from kiosk.core.visits import VisitClosed, VisitOpened
from kiosk.store.keeping import Alone
from kiosk.store.opening import open_kiosk
from kiosk.store.store import Store
from kiosk.sync.lease import DAY_MS, Lease, LeaseLeft, began, passed
from kiosk.sync.loop import SyncLoop
from tests.dev.central import ServedCentral
from tests.dev.desks import Desk, journal_ids, new_member, projections, record, until

MARTA, IVO, GUEST, VISIT, PARCEL = "0a" * 16, "0b" * 16, "0c" * 16, "0d" * 16, "0e" * 16
NOW_MS = 1_790_000_000_000
HOUR = timedelta(hours=1)


class ClockedDesk(Desk):
    """A desk under a clock on the wall, and one that nobody can set."""

    def __init__(self, folder: Path) -> None:
        self.now = datetime.now(UTC)
        self.boot_s = 1000.0
        super().__init__(folder)

    def open(self) -> None:
        self.store, self.keys = open_kiosk(self.folder, self.folder / "kiosk.key", now=lambda: self.now)
        self.lease = Lease(self.store, since_boot=lambda: self.boot_s)

    def run(self, time: timedelta, *, steps: int = 24) -> LeaseLeft:
        """The program runs, and looks at the lease now and then."""
        left = self.lease.tick()
        for _ in range(steps):
            self.now += time / steps
            self.boot_s += time.total_seconds() / steps
            left = self.lease.tick()
        return left

    def switched_off(self, time: timedelta) -> None:
        self.store.close()
        self.now += time
        self.boot_s = 1.0
        self.open()

    def names(self) -> list[str]:
        with self.store.reading() as records:
            return sorted(member.name for member in records.members())


def back_up(central: ServedCentral) -> None:
    assert central.store.beside is not None
    central.store.beside.backups.make(central.store.identity.now())


@pytest.fixture
def desk(small_central: ServedCentral, tmp_path: Path) -> Iterator[ClockedDesk]:
    """A desk that has met central, and knows Marta (with a card) and Ivo."""
    made = ClockedDesk(tmp_path / "desk")
    made.pair(small_central, small_central.new_space())
    record(made.store, new_member("Marta Kov", member=MARTA, digest="d1"))
    record(made.store, new_member("Ivo", member=IVO))
    made.cycle()
    back_up(small_central)
    made.cycle()
    made.lease.tick()
    yield made
    made.close()


def test_it_warns_from_the_tenth_day_and_lets_go_on_the_fourteenth(desk: ClockedDesk) -> None:
    assert desk.run(timedelta(days=9, hours=23)) == LeaseLeft()
    assert desk.run(2 * HOUR) == LeaseLeft(days=4)
    assert desk.run(timedelta(days=3)) == LeaseLeft(days=1)
    assert desk.names() == ["Ivo", "Marta Kov"]
    assert desk.run(timedelta(days=1)) == LeaseLeft(gone="lease")
    assert desk.names() == []


def test_contact_begins_it_anew(desk: ClockedDesk) -> None:
    desk.run(timedelta(days=13))
    desk.cycle()
    assert desk.run(timedelta(days=9)) == LeaseLeft()


def test_members_go_and_all_else_goes_on(desk: ClockedDesk, small_central: ServedCentral) -> None:
    registered = GuestRegistered(host=MARTA, visit=VISIT, language="en", code="123456")
    record(desk.store, [Fact(GUEST, registered), Fact(GUEST, GuestNamed(name="Guest"), subject=GUEST)])
    received = ParcelReceived(code="ABCD", recipient=MARTA, number="1Z999")
    record(
        desk.store, [Fact(PARCEL, received), Fact(PARCEL, ParcelNamed(name="M. Kov", note="Fragile"), subject=MARTA)]
    )
    record(desk.store, [Fact("1a" * 16, VisitOpened(person=IVO, role="member", via="card"))])
    desk.cycle()
    back_up(small_central)
    desk.cycle()
    record(desk.store, [Fact("0f" * 16, MemberNamed(name="Noor"), subject="0f" * 16)])  # nobody else has it yet
    desk.run(timedelta(days=15))
    assert desk.names() == ["Ivo", "Noor"]  # Ivo is inside
    with desk.store.reading() as records:
        assert records.credentials_by_digest(["d1"]) == []
        assert records.guest(GUEST).name == "Guest"  # type: ignore[union-attr]
        parcel = records.parcel(PARCEL)
        assert parcel is not None
        assert (parcel.name, parcel.note, parcel.number, parcel.code) == ("", "", "1Z999", "ABCD")
        assert records.search_members("mart", limit=5) == []
    record(desk.store, [Fact("1a" * 16, VisitClosed())])
    desk.run(HOUR)
    assert desk.names() == ["Noor"]


def test_nothing_of_a_member_is_left_in_the_files(desk: ClockedDesk) -> None:
    def written() -> str:
        with desk.store.reading() as records:
            query = "SELECT name FROM sqlite_master WHERE type = 'table'"
            tables = records.connection.exec_driver_sql(query).scalars().all()
            rows = [records.connection.exec_driver_sql(f"SELECT * FROM {table}").all() for table in tables]
        return repr(rows)

    assert "Marta Kov" in written()
    assert "marta" in written()
    desk.run(timedelta(days=15))
    assert "Marta Kov" not in written()
    assert "marta" not in written()
    assert (desk.folder / "kiosk.db-wal").stat().st_size < 64 * 1024  # the log was folded in, and little came since


def test_at_the_next_contact_everything_comes_back(desk: ClockedDesk, small_central: ServedCentral) -> None:
    before = projections(desk.store, desk.space)
    desk.run(timedelta(days=15))
    record(desk.store, [Fact(IVO, VisitOpened(person=IVO, role="member", via="desk"))])
    assert desk.names() == []
    report = desk.cycle(batch=2)
    assert (report.pending, report.behind) == (0, 0)
    assert desk.names() == ["Ivo", "Marta Kov"]
    after = projections(desk.store, desk.space)
    assert {name: rows for name, rows in after.items() if name != "visit"} == {
        name: rows for name, rows in before.items() if name != "visit"
    }
    assert after == projections(small_central.store, desk.space)
    assert desk.run(HOUR) == LeaseLeft()


def test_a_contact_that_breaks_off_goes_on_where_it_was(desk: ClockedDesk) -> None:
    desk.run(timedelta(days=15))
    desk.cycle(batch=1)
    desk.run(HOUR)
    desk.cycle()
    assert desk.names() == ["Ivo", "Marta Kov"]


def test_time_in_a_cupboard_counts_and_it_tries_to_reach_central_first(desk: ClockedDesk) -> None:
    desk.switched_off(timedelta(days=20))
    assert desk.lease.tick().gone == ""
    assert desk.run(timedelta(minutes=9)).gone == ""
    assert desk.names() == ["Ivo", "Marta Kov"]
    assert desk.run(timedelta(minutes=2)).gone == "lease"
    assert desk.names() == []


def test_the_cupboard_counts_from_the_last_contact_on(desk: ClockedDesk) -> None:
    """A desk that worked until it was taken away has noted a contact since it noted the count."""
    desk.now += timedelta(minutes=5)
    desk.boot_s += 300
    desk.cycle()
    desk.lease.tick()
    desk.switched_off(timedelta(days=15))
    assert desk.run(timedelta(minutes=11)) == LeaseLeft(gone="lease")
    assert desk.names() == []


def test_a_restart_forgets_nothing_of_what_was_counted(desk: ClockedDesk) -> None:
    for _ in range(13):
        desk.run(timedelta(hours=12))
        desk.switched_off(timedelta(hours=12))
    assert desk.run(HOUR) == LeaseLeft(days=1)


@pytest.mark.parametrize("jump", [timedelta(days=days) for days in (20, 399, 3650, -20, -3650)])
def test_a_clock_that_jumps_lets_nobody_go(desk: ClockedDesk, jump: timedelta) -> None:
    desk.run(HOUR)
    desk.now += jump
    assert desk.run(2 * HOUR) == LeaseLeft()
    desk.now -= jump
    assert desk.run(2 * HOUR) == LeaseLeft()


@pytest.mark.parametrize("jump", [timedelta(days=3650), timedelta(days=-3650)])
def test_nor_does_one_that_is_wrong_after_a_start(desk: ClockedDesk, jump: timedelta) -> None:
    desk.switched_off(HOUR + jump)
    assert desk.run(timedelta(days=9)) == LeaseLeft()


def test_a_dead_clock_that_is_mended_tells_how_long_the_desk_was_off(desk: ClockedDesk) -> None:
    desk.switched_off(timedelta(days=-3650))
    assert desk.run(HOUR) == LeaseLeft()
    desk.now += timedelta(days=3650 + 11)
    assert desk.run(HOUR) == LeaseLeft(days=3)


def test_sleep_counts_where_the_machine_can_tell() -> None:
    assert since_boot_s() <= since_boot_s()


@given(st.lists(st.tuples(st.integers(0, 3 * DAY_MS), st.integers(-500 * DAY_MS, 500 * DAY_MS)), max_size=12))
def test_within_a_run_only_the_clock_that_nobody_sets_counts(steps: list[tuple[int, int]]) -> None:
    alone = began(Alone(seen_at=NOW_MS), NOW_MS)
    wall = NOW_MS
    for ran, jump in steps:
        wall += ran + jump
        alone = passed(alone, wall, ran)
    assert alone.ms == sum(ran for ran, _ in steps)


def test_the_loop_lets_go_by_itself_and_has_everything_brought_back(
    desk: ClockedDesk, small_central: ServedCentral
) -> None:
    assert desk.server is not None
    small_central.down = True
    loop = SyncLoop(desk.store, desk.server, since_boot=lambda: desk.boot_s, keys=desk.keys)
    loop.start()
    until(lambda: loop.status.state == "no_connection", "the first try")
    for _ in range(2):
        desk.boot_s += timedelta(days=7, hours=1).total_seconds()
        loop.hurry()
        until(lambda: _counted(desk) >= desk.boot_s - 2000, "counting")
    until(lambda: desk.names() == [], "letting go")
    small_central.down = False
    loop.hurry()
    until(lambda: desk.names() == ["Ivo", "Marta Kov"], "coming back")
    loop.stop()
    desk.server = None


def _counted(desk: ClockedDesk) -> float:
    """Seconds without contact, as they were noted last."""
    with desk.store.reading() as records:
        alone: Alone = records.keeping.get("alone", Alone())
    return alone.ms / 1000


def test_bodies_that_central_gets_later_come_to_desks_that_had_read_past_them(
    desk: ClockedDesk, small_central: ServedCentral, tmp_path: Path
) -> None:
    """Central is put back, the desk without members is the first to come, and another brings them whole after it."""
    other = ClockedDesk(tmp_path / "other")
    try:
        other.pair(small_central, desk.space)
        with small_central.store.reading(desk.space) as records:
            before = records.journal.cursor()
        other.cycle()
        desk.cycle()
        record(desk.store, new_member("Noor", member="0f" * 16))
        desk.cycle()
        other.cycle()
        back_up(small_central)
        desk.cycle()
        desk.run(timedelta(days=15))
        with small_central.store.engine.execution_options(write=True).begin() as connection:  # as if it were restored
            connection.exec_driver_sql(f"DELETE FROM journal WHERE position > {before.position}")
            connection.exec_driver_sql(f"UPDATE feed SET position = {before.position}, chain = '{before.chain}'")
        small_central.replace_store(small_central.store)  # to an older one than the last
        desk.cycle()
        assert desk.names() == ["Ivo", "Marta Kov"]
        other.cycle()
        desk.cycle()
        assert desk.names() == other.names() == ["Ivo", "Marta Kov", "Noor"]
        assert projections(desk.store, desk.space) == projections(small_central.store, desk.space)
        for one in (desk, other):
            assert one.cycle().pushed == 0  # and that is that
    finally:
        other.close()


def test_what_central_might_not_have_after_the_worst_stays(desk: ClockedDesk, small_central: ServedCentral) -> None:
    """Two weeks of silence may be a server that died, and is put back from its last backup."""
    record(desk.store, new_member("Noor", member="0f" * 16))
    desk.cycle()
    desk.run(timedelta(days=15))
    assert desk.names() == ["Noor"]


def test_where_all_of_it_stays_nobody_is_said_to_be_gone(central_store: Store, tmp_path: Path) -> None:
    with ServedCentral(central_store) as central:
        desk = ClockedDesk(tmp_path / "desk")
        desk.pair(central, central.new_space())
        record(desk.store, new_member("Marta Kov", member=MARTA))
        desk.cycle()  # central made no backup
        assert desk.run(timedelta(days=15)) == LeaseLeft(days=0)
        with desk.store.reading() as records:
            assert records.keeping.people_gone() is None
        assert desk.names() == ["Marta Kov"]
        desk.close()


def test_where_central_cannot_tell_of_backups_two_nights_are_believed_to_do(
    central_store: Store, tmp_path: Path
) -> None:
    with ServedCentral(central_store) as central:
        desk = ClockedDesk(tmp_path / "desk")
        desk.pair(central, central.new_space())
        record(desk.store, new_member("Marta Kov", member=MARTA))
        desk.cycle()
        with desk.store.transaction() as records:  # as if they came three days ago
            records.connection.exec_driver_sql(f"UPDATE journal SET received_at = received_at - {3 * DAY_MS}")
        record(desk.store, new_member("Ivo", member=IVO))
        desk.cycle()
        desk.run(timedelta(days=15))
        assert desk.names() == ["Ivo"]
        desk.cycle()
        assert desk.names() == ["Ivo", "Marta Kov"]
        desk.close()


def test_nothing_is_asked_for_that_nobody_has(desk: ClockedDesk, small_central: ServedCentral) -> None:
    back_up(small_central)
    desk.cycle()
    desk.run(timedelta(days=15))
    with small_central.store.engine.execution_options(write=True).begin() as connection:
        connection.exec_driver_sql("DELETE FROM journal WHERE position > 2")
        chain = connection.exec_driver_sql("SELECT chain FROM journal WHERE position = 2").scalar_one()
        connection.exec_driver_sql(f"UPDATE feed SET position = 2, chain = '{chain}'")
    small_central.replace_store(small_central.store)
    assert desk.cycle().pending == 0
    assert desk.cycle().pushed == 0
    assert desk.ids() == journal_ids(small_central.store, desk.space)
