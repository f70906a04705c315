"""Members, as reception looks after them."""

from __future__ import annotations

import pytest

from kiosk.core.guests import BADGE_PREFIX
from kiosk.core.kinds import Fact
from kiosk.core.spaces import StaffChanged
from kiosk.desk.board import Board
from kiosk.desk.check_in import DeskToday
from kiosk.desk.house import House
from kiosk.desk.member_care import MemberCare
from kiosk.desk.staff import Session
from kiosk.errors import (
    CardHeld,
    CredentialLost,
    CredentialWithdrawn,
    ManagerNeeded,
    MemberMissing,
    MembershipLapsed,
    NameMissing,
    NotACard,
    PinWeak,
    PinWrong,
    UnknownCredential,
)
from tests.desk.front_desk import PIN, FrontDesk

NEW = "04BEEF01"


def care_of(desk: FrontDesk) -> MemberCare:
    return MemberCare(desk.around, desk.members, desk.undoing)


def rosa(desk: FrontDesk) -> Session:
    return Session(desk.marek, "Marek", "reception")


def boss(desk: FrontDesk) -> Session:
    return Session(desk.marek, "Marek", "manager")


def undo(desk: FrontDesk) -> None:
    Board(desk.around, desk.undoing).undo_last(boss(desk))


def test_two_letters_find_full_names_first_names_before_others(desk: FrontDesk) -> None:
    desk.member("Hugo Martin")
    desk.change(desk.member("Marlene Moved"), status="ended")
    found = care_of(desk).search("ma")
    assert [one.name for one in found] == [
        "Marek Dudek", "Margarethe Ohm", "Marta Kowalska", "Hugo Martin", "Marlene Moved",
    ]  # fmt: skip
    assert found[2].company == "Halbe Höhe Architects"
    assert not care_of(desk).search("m")
    assert [one.name for one in care_of(desk).search("herta")] == ["Herta Heimlich"]


def test_a_new_member_gets_a_card_and_comes_in_with_it(desk: FrontDesk) -> None:
    member = care_of(desk).add(rosa(desk), "  Nia Neu ", company=desk.company, plan=desk.plan)
    care_of(desk).issue_card(rosa(desk), member, NEW)
    file = care_of(desk).open(member)
    assert (file.name, file.company, file.plan, file.has_pin, file.inside) == (
        "Nia Neu", "Halbe Höhe Architects", "Hot desk", False, False,
    )  # fmt: skip
    assert [(one.state, one.since) for one in file.cards] == [("issued", desk.clocks.ms)]
    assert isinstance(desk.tap(NEW), DeskToday)


def test_a_name_without_letters_adds_nobody(desk: FrontDesk) -> None:
    with pytest.raises(NameMissing):
        care_of(desk).add(rosa(desk), " 42 ", company=None, plan=None)


def test_a_replaced_card_opens_nothing_and_both_come_back_with_one_undo(desk: FrontDesk) -> None:
    (old,) = care_of(desk).open(desk.marta).cards
    care_of(desk).issue_card(rosa(desk), desk.marta, NEW, instead_of=old.id)
    with pytest.raises(CredentialWithdrawn):
        desk.tap()
    undo(desk)
    assert isinstance(desk.tap(), DeskToday)
    with pytest.raises(UnknownCredential):
        desk.tap(NEW)


@pytest.mark.parametrize("lost", [False, True])
def test_a_card_of_somebody_is_given_to_nobody_else_until_it_is_withdrawn(desk: FrontDesk, lost: bool) -> None:
    (card,) = care_of(desk).open(desk.marta).cards
    if lost:
        care_of(desk).report_lost(rosa(desk), card.id)
    with pytest.raises(CardHeld) as held:
        care_of(desk).issue_card(rosa(desk), desk.margarethe, "04:a2:1f:01")
    assert held.value.details == {
        "member": desk.marta,
        "name": "Marta Kowalska",
        "state": "lost" if lost else "issued",
    }
    care_of(desk).withdraw(rosa(desk), card.id)
    care_of(desk).issue_card(rosa(desk), desk.margarethe, "04:a2:1f:01")
    today = desk.tap()
    assert isinstance(today, DeskToday)
    assert today.member == desk.margarethe


@pytest.mark.parametrize("code", [BADGE_PREFIX + "0" * 32, "kiosk:m:zoe", "KIOSK:P:123", "", " - "])
def test_a_printed_code_is_no_card(desk: FrontDesk, code: str) -> None:
    with pytest.raises(NotACard):
        care_of(desk).issue_card(rosa(desk), desk.marta, code)


def test_a_lost_card_is_refused_until_it_is_found(desk: FrontDesk) -> None:
    (card,) = care_of(desk).open(desk.marta).cards
    care_of(desk).report_lost(rosa(desk), card.id)
    with pytest.raises(CredentialLost):
        desk.tap()
    care_of(desk).report_found(rosa(desk), card.id)
    assert isinstance(desk.tap(), DeskToday)


def test_a_new_pin_replaces_the_old_one_and_ends_the_wait_of_wrong_tries(desk: FrontDesk) -> None:
    desk.issue(desk.marta, PIN, "pin")
    for _try in range(3):
        with pytest.raises(PinWrong):
            desk.pins.check(desk.marta, "000001")
    care_of(desk).set_pin(rosa(desk), desk.marta, "141592")
    desk.pins.check(desk.marta, "141592")
    with pytest.raises(PinWrong):
        desk.pins.check(desk.marta, PIN)
    undo(desk)
    desk.pins.check(desk.marta, PIN)


@pytest.mark.parametrize("pin", ["000000", "123456", "121212", "12345"])
def test_pins_that_are_guessed_first_are_refused(desk: FrontDesk, pin: str) -> None:
    with pytest.raises(PinWeak):
        care_of(desk).set_pin(rosa(desk), desk.marta, pin)


def test_only_a_manager_lets_a_membership_rest_and_go_on(desk: FrontDesk) -> None:
    with pytest.raises(ManagerNeeded):
        care_of(desk).set_status(rosa(desk), desk.marta, "paused")
    care_of(desk).set_status(boss(desk), desk.marta, "paused")
    with pytest.raises(MembershipLapsed):
        desk.tap()
    care_of(desk).set_status(boss(desk), desk.marta, "active")
    assert isinstance(desk.tap(), DeskToday)


def test_an_added_member_is_gone_after_undo_and_nothing_is_given_to_nobody(desk: FrontDesk) -> None:
    member = care_of(desk).add(rosa(desk), "Nia Neu", company=None, plan=None)
    undo(desk)
    with pytest.raises(MemberMissing):
        care_of(desk).open(member)
    with pytest.raises(MemberMissing):
        care_of(desk).issue_card(rosa(desk), member, NEW)


def test_every_entry_names_who_made_it(desk: FrontDesk) -> None:
    care_of(desk).set_status(boss(desk), desk.marta, "paused")
    care_of(desk).issue_card(rosa(desk), desk.marta, NEW)
    with desk.store.reading() as records:
        made = records.journal.pending(10_000)
    assert {entry.actor for entry in made[-2:]} == {desk.marek}


def test_reception_makes_nobody_a_manager_by_a_card_and_a_pin(desk: FrontDesk) -> None:
    desk.record(Fact(desk.marta, StaffChanged(role="manager")))
    with pytest.raises(ManagerNeeded):
        care_of(desk).issue_card(rosa(desk), desk.marta, NEW)
    with pytest.raises(ManagerNeeded):
        care_of(desk).set_pin(rosa(desk), desk.marta, "918273")
    desk.change(desk.marta, status="paused")
    with pytest.raises(ManagerNeeded):
        care_of(desk).set_pin(rosa(desk), desk.marta, "918273")
    care_of(desk).issue_card(boss(desk), desk.marta, NEW)
    care_of(desk).set_pin(boss(desk), desk.marta, "918273")


def test_reception_takes_back_nothing_that_only_managers_do(desk: FrontDesk) -> None:
    board = Board(desk.around, desk.undoing)
    House(desk.around, undoing=desk.undoing).change_staff(desk.marek, "reception", actor=desk.marta)
    care_of(desk).set_status(boss(desk), desk.marta, "ended")
    assert not board.now(rosa(desk)).recent
    for one in board.now(boss(desk)).recent:
        with pytest.raises(ManagerNeeded):
            board.undo(rosa(desk), one.request)
        board.undo(boss(desk), one.request)
    assert not board.now(boss(desk)).recent
