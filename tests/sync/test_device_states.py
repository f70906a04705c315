"""A kiosk that may only deliver, one that was shut out, and the others, whose space gets other keys."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import sqlalchemy as sa

from kiosk.central.devices import Devices
from kiosk.core.erasure import erase
from kiosk.core.guests import GuestNamed, GuestRegistered
from kiosk.core.kinds import Fact
from kiosk.core.members import MemberNamed
from kiosk.core.ports import Credential
from kiosk.core.visits import VisitClosed, VisitOpened
from kiosk.desk.check_in import CheckIn, DeskToday
from kiosk.desk.evacuation import Evacuation
from kiosk.desk.guest_registration import GuestRegistration
from kiosk.desk.members import MemberDraft, Members
from kiosk.desk.pins import Pins
from kiosk.desk.surroundings import Surroundings, Undoing
from kiosk.documents.folder import BadgeFolder, EvacuationFiles
from kiosk.errors import Revoked, UnknownCredential
from kiosk.store.central_keeping import DeviceState
from kiosk.store.letting_go import let_go
from tests.dev.central import ServedCentral
from tests.dev.desks import Desk, journal_ids, new_member, projections, record

MARTA, IVO, GUEST, VISIT = "0a" * 16, "0b" * 16, "0c" * 16, "0d" * 16
CARD, PIN = Credential("04A1B2C3D4"), "271828"
NewDesk = Callable[..., Desk]
House = tuple[ServedCentral, str, Desk, Desk]


@pytest.fixture
def house(small_central: ServedCentral, new_desk: NewDesk) -> House:
    space = small_central.new_space()
    first, second = new_desk("Front door"), new_desk("Back door")
    for desk in (first, second):
        desk.pair(small_central, space)
        desk.cycle()
    return small_central, space, first, second


class Hall:
    """What people do at a desk."""

    def __init__(self, desk: Desk) -> None:
        around = Surroundings(desk.store, lambda: desk.keys.of(desk.space), former=lambda: desk.keys.former(desk.space))
        undoing, self.pins = Undoing(around), Pins(around)
        badges = BadgeFolder(desk.folder / "badges")
        self.check_in = CheckIn(around, GuestRegistration(around, undoing, badges), self.pins, undoing)
        self.members = Members(around)
        self.evacuation = Evacuation(around, EvacuationFiles(desk.folder))


def change(central: ServedCentral, desk: Desk, state: DeviceState) -> None:
    Devices(central.store).change(desk.store.identity.device, state)


def names(desk: Desk) -> list[str]:
    with desk.store.reading() as records:
        return sorted(member.name for member in records.members())


def pending(desk: Desk) -> int:
    with desk.store.reading() as records:
        return records.journal.pending_count()


def guest_comes(desk: Desk, name: str = "Guest of Marta", visit: str = VISIT) -> None:
    registered = GuestRegistered(host=MARTA, visit=visit, language="en", code="123456")
    record(
        desk.store,
        [
            Fact(GUEST, registered),
            Fact(GUEST, GuestNamed(name=name), subject=GUEST),
            Fact(visit, VisitOpened(person=GUEST, role="guest", via="desk")),
        ],
    )


def is_known(desk: Desk) -> bool:
    return isinstance(Hall(desk).check_in.present(CARD), DeskToday)


def get_keys(desk: Desk) -> None:
    """With an entry: of an empty poll central believes for half a minute that it knows the space's keys."""
    record(desk.store, new_member("Somebody", member="7f" * 16))
    desk.cycle()


def bytes_of(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


# May only deliver


def test_what_a_desk_may_only_deliver_counts_and_its_cursor_stays(house: House) -> None:
    central, space, first, second = house
    change(central, first, "push_only")
    record(second.store, new_member("Ivo", member=IVO))
    second.cycle()
    with first.store.reading() as records:
        before = records.journal.cursor()
    record(first.store, new_member("Marta", member=MARTA))
    guest_comes(first)
    report = first.cycle(batch=2)
    assert (report.push_only, report.pending) == (True, 0)
    assert first.ids() - journal_ids(central.store, space) == set()
    assert names(first) == ["Marta"]
    with first.store.reading() as records:
        assert (records.journal.cursor(), records.keeping.device_state()) == (before, "push_only")
    assert first.cycle().pushed == 0


def test_a_desk_that_may_read_again_catches_up_and_all_agree(house: House) -> None:
    central, space, first, second = house
    change(central, first, "push_only")
    record(first.store, new_member("Marta", member=MARTA))
    first.cycle()
    record(second.store, new_member("Ivo", member=IVO))
    second.cycle()
    change(central, first, "active")
    assert first.cycle().push_only is False
    second.cycle()
    assert names(first) == names(second) == ["Ivo", "Marta"]
    assert pending(first) == 0
    assert projections(first.store, space) == projections(second.store, space) == projections(central.store, space)


def test_what_was_only_delivered_is_sent_again_where_central_was_put_back_meanwhile(
    house: House, tmp_path: Path
) -> None:
    """The desk's cursor still lies on the feed, so that nothing else would tell that its entries are gone."""
    central, space, first, _ = house
    change(central, first, "push_only")
    first.cycle()
    with central.store.engine.begin() as connection:
        kept = connection.exec_driver_sql("SELECT count(*) FROM journal").scalar_one()
    record(first.store, new_member("Marta", member=MARTA))
    first.cycle()
    with central.store.engine.execution_options(write=True).begin() as connection:  # as if it were restored
        cut = connection.exec_driver_sql("SELECT position, chain FROM journal ORDER BY position").all()[kept - 1]
        connection.exec_driver_sql(f"DELETE FROM journal WHERE position > {cut.position}")
        connection.exec_driver_sql(f"UPDATE feed SET position = {cut.position}, chain = '{cut.chain}'")
    central.replace_store(central.store)
    change(central, first, "active")
    first.cycle()
    assert first.ids() == journal_ids(central.store, space)
    assert pending(first) == 0


def test_a_thousand_entries_of_others_do_not_stand_before_what_a_desk_has_to_deliver(house: House) -> None:
    """After the feed went another way a desk brings what others made as well; it is told where that stands too."""
    central, space, first, second = house
    record(second.store, [fact for at in range(1, 30) for fact in new_member(f"M{at}", member=f"{at:032x}")])
    second.cycle()
    first.cycle()
    with first.store.transaction() as records:
        records.journal.mark_diverged(0, "")
    change(central, first, "push_only")
    guest_comes(first)
    assert first.cycle(batch=10).pending == 0
    assert first.ids() <= journal_ids(central.store, space)


# Shut out


def test_a_desk_that_is_shut_out_forgets_people_and_keeps_what_it_could_not_deliver(house: House) -> None:
    central, space, first, second = house
    hall = Hall(first)
    hall.members.issue(hall.members.add(MemberDraft(name="Marta Kov", external="1")), "card", CARD.text)
    record(first.store, new_member("Ivo", member=IVO))
    guest_comes(first)
    record(first.store, [Fact(VISIT, VisitClosed())])
    first.cycle()
    record(first.store, new_member("Noor", member="0e" * 16))
    kept = first.keys.of(space)
    change(central, first, "revoked")
    with pytest.raises(Revoked):
        first.cycle()
    assert names(first) == ["Noor"]
    with first.store.reading() as records:
        assert records.guest(GUEST).name == ""  # type: ignore[union-attr]
        assert records.keeping.device_state() == "revoked"
        undelivered = records.journal.pending(100)
    assert {entry.kind for entry in undelivered} == {"member.changed", "member.named"}
    assert all(entry.body for entry in undelivered)
    assert first.keys.of(space).card_key not in (kept.card_key, "")
    assert kept.card_key.encode() not in bytes_of(first.folder)
    with pytest.raises(UnknownCredential):
        hall.check_in.present(CARD)
    guest_comes(first, visit="1d" * 16)  # guests go on
    assert len(hall.evacuation.roll().people) == 1
    with pytest.raises(Revoked):
        first.cycle()
    second.cycle()
    assert names(second) == ["Ivo", "Marta Kov"]


def written(desk: Desk) -> str:
    """Every row of every table."""
    with desk.store.reading() as records:
        query = "SELECT name FROM sqlite_master WHERE type = 'table'"
        tables = records.connection.exec_driver_sql(query).scalars().all()
        return repr([records.connection.exec_driver_sql(f"SELECT * FROM {table}").all() for table in tables])


def test_the_names_of_those_inside_stay_until_they_leave_and_nothing_else_of_them(house: House) -> None:
    central, _, first, _ = house
    record(first.store, new_member("Marta Kov", member=MARTA))
    record(
        first.store,
        [Fact(MARTA, MemberNamed(email="marta@example.com", phone="555-0199", known_as="Tatamarta"), subject=MARTA)],
    )
    record(first.store, [Fact("0f" * 16, VisitOpened(person=MARTA, role="member", via="card"))])
    guest_comes(first)
    first.cycle()
    change(central, first, "revoked")
    with pytest.raises(Revoked):
        first.cycle()
    roll = Hall(first).evacuation.roll
    first.store.rebuild()
    listed = [(one.name, one.role, one.detail) for one in roll().people]
    assert listed == [("Marta Kov", "member", ""), ("Guest of Marta", "guest", "Marta K.")]
    assert [word for word in ("marta@example.com", "555-0199", "Tatamarta") if word in written(first)] == []
    record(first.store, [erase(GUEST)])
    assert "Guest of Marta" not in written(first)
    assert roll().people[1].name == f"#{GUEST[-6:]}"
    record(first.store, [Fact("0f" * 16, VisitClosed()), Fact(VISIT, VisitClosed())])
    with pytest.raises(Revoked):
        first.cycle()
    assert "Marta Kov" not in written(first)


def test_a_wiped_desk_that_is_paired_again_gets_everything_back(house: House) -> None:
    central, space, first, second = house
    record(second.store, new_member("Marta Kov", member=MARTA))
    second.cycle()
    first.cycle()
    record(first.store, new_member("Noor", member="0e" * 16))
    change(central, first, "revoked")
    with pytest.raises(Revoked):
        first.cycle()
    first.close()
    first.open()  # with keys nobody else has
    first.pair(central, space)
    first.cycle()
    second.cycle()
    assert names(first) == names(second) == ["Marta Kov", "Noor"]
    assert projections(first.store, space) == projections(second.store, space) == projections(central.store, space)
    assert first.keys.named(space)[0] == second.keys.named(space)[0]
    with first.store.reading() as records:
        assert (records.keeping.device_state(), records.keeping.people_gone()) == ("active", None)


class PulledPlugError(Exception):
    pass


def test_a_wipe_that_was_cut_off_goes_on(house: House) -> None:
    central, _, first, _ = house
    record(first.store, [fact for at in range(1, 130) for fact in new_member(f"M{at}", member=f"{at:032x}")])
    first.cycle()
    change(central, first, "revoked")
    slices = []

    def cut_off(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        if statement.startswith("UPDATE journal SET body"):
            slices.append(statement)
            if len(slices) > 1:
                raise PulledPlugError

    sa.event.listen(first.store.engine, "before_cursor_execute", cut_off)
    with pytest.raises(PulledPlugError):
        first.cycle()
    sa.event.remove(first.store.engine, "before_cursor_execute", cut_off)
    first.close()
    first.open()
    assert 0 < len(names(first)) < 129
    with first.store.reading() as records:
        gone = records.keeping.people_gone()
    assert gone is not None
    assert gone.why == "revoked"
    let_go(first.store, gone.why)  # as the loop does, whether central answers or not
    assert names(first) == []


# The others get other keys


def test_a_card_that_was_read_under_the_old_key_is_known_everywhere_and_read_onto_the_new_one(house: House) -> None:
    central, space, first, second = house
    lost = Desk(first.folder.parent / "lost", "Lost")
    try:
        lost.pair(central, space)
        hall = Hall(lost)
        marta = hall.members.add(MemberDraft(name="Marta Kov", external="1"))
        hall.members.issue(marta, "card", CARD.text)
        hall.members.issue(marta, "pin", PIN)
        lost.cycle()
        old = lost.keys.named(space)
        for desk in (first, second):
            desk.cycle()
        change(central, lost, "revoked")
        get_keys(first)
        new = first.keys.named(space)
        assert new[1:] == old
        assert is_known(first)  # known under the old one, and from now on under the new one
        Hall(first).pins.check(marta, PIN)
        first.cycle()
        with first.store.reading() as records:
            assert {one.key_id for one in records.credentials_of(marta, "card")} == {new[0]}
            assert {one.key_id for one in records.credentials_of(marta, "pin")} == {first.keys.of(space).pin_pepper_id}
        second.cycle()  # the entry and the key come in one answer
        assert second.keys.named(space) == new
        assert is_known(second)
        Hall(second).pins.check(marta, PIN)
        with pytest.raises(Revoked):
            lost.cycle()
        assert new[0] not in lost.keys.named(space)
    finally:
        lost.close()


def test_a_lost_card_stays_lost_whatever_key_it_is_read_under(house: House) -> None:
    central, space, first, second = house
    hall = Hall(first)
    card = hall.members.issue(hall.members.add(MemberDraft(name="Marta Kov", external="1")), "card", CARD.text)
    first.cycle()
    second.cycle()
    change(central, second, "revoked")
    get_keys(first)
    hall.check_in.present(CARD)
    hall.members.report_lost(card)
    with first.store.reading() as records:
        assert [one.state for one in records.credentials_by_id([card]).values()] == ["lost"]
    assert len(first.keys.named(space)) == 2


def test_keys_survive_a_restart_and_a_desk_that_comes_later_gets_them_all(house: House, new_desk: NewDesk) -> None:
    central, space, first, second = house
    hall = Hall(first)
    hall.members.issue(hall.members.add(MemberDraft(name="Marta Kov", external="1")), "card", CARD.text)
    first.cycle()
    change(central, second, "revoked")
    get_keys(first)
    named = first.keys.named(space)
    first.close()
    first.open()
    assert first.keys.named(space) == named
    third = new_desk("Third")
    third.pair(central, space)
    third.cycle()
    assert set(named) <= set(third.keys.named(space))
    assert third.keys.named(space)[0] == named[0]
    assert is_known(third)
