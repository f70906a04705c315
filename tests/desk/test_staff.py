"""Who may stand behind the desk, what the board shows, and what reception does about it."""

from __future__ import annotations

import pytest

from kiosk.core.kinds import Fact
from kiosk.core.members import MemberChanged
from kiosk.core.parcels import ParcelCollected, ParcelReceived
from kiosk.core.spaces import ShelfChanged, StaffChanged, StaffRole
from kiosk.core.visits import VisitOpened
from kiosk.desk.board import Board
from kiosk.desk.check_in import DeskToday
from kiosk.desk.parcel_acceptance import ParcelAcceptance, ParcelDraft
from kiosk.desk.staff import Session, StaffAccess, StaffHere
from kiosk.desk.surroundings import Undoing
from kiosk.errors import NothingToUndo, NotStaff, PinLocked, PinWrong
from kiosk.store.keeping import Pairing
from tests.desk.front_desk import PIN, FrontDesk

CARD = "04DE5C01"
SHELF = "5e" * 16


def hire(desk: FrontDesk, role: StaffRole = "reception", *, pin: bool = True) -> str:
    """Rosa works here: a card, a PIN and a role."""
    rosa = desk.member("Rosa Empfang")
    desk.issue(rosa, CARD)
    if pin:
        desk.issue(rosa, PIN, "pin")
    desk.record(Fact(rosa, StaffChanged(role=role)))
    return rosa


def session(desk: FrontDesk) -> Session:
    return Session(desk.marek, "Marek", "reception")


def board(desk: FrontDesk, state: str = "") -> Board:
    return Board(desk.around, desk.undoing, exchange=lambda: state)


# --- the way in ---


def test_the_first_card_tap_of_the_day_comes_in_and_offers_the_board(desk: FrontDesk) -> None:
    hire(desk)
    today = desk.tap(CARD)
    assert isinstance(today, DeskToday)
    assert (today.direction, today.board) == ("in", "offered")


def test_a_tap_while_inside_opens_the_lock_and_does_not_check_out(desk: FrontDesk) -> None:
    rosa = hire(desk)
    desk.tap(CARD)
    for later in (1, 3600):
        desk.clocks.turn(later)
        assert desk.tap(CARD) == StaffHere(rosa, "Rosa")
    assert desk.people_in() == (1, 0)


def test_that_was_me_leaving_checks_out_and_the_next_tap_within_a_minute_says_so_again(desk: FrontDesk) -> None:
    rosa = hire(desk)
    desk.tap(CARD)
    desk.clocks.turn(3600)
    desk.tap(CARD)
    desk.check_in.leave(rosa)
    assert desk.people_in() == (0, 0)
    again = desk.tap(CARD)
    assert isinstance(again, DeskToday)
    assert (again.direction, again.inside, again.board) == ("again", False, "")


def test_name_and_pin_alone_do_not_offer_the_board(desk: FrontDesk) -> None:
    rosa = hire(desk)
    assert desk.check_in.present_pin(rosa, PIN).board == "card"


@pytest.mark.parametrize("why", ["no pin", "no role", "paused"])
def test_whoever_cannot_open_the_board_taps_like_any_member(desk: FrontDesk, why: str) -> None:
    rosa = hire(desk, "" if why == "no role" else "reception", pin=why != "no pin")
    first = desk.tap(CARD)
    assert isinstance(first, DeskToday)
    assert first.board == ("offered" if why == "paused" else "")
    if why == "paused":
        desk.change(rosa, status="paused")
    desk.clocks.turn(3600)
    second = desk.tap(CARD)
    assert isinstance(second, DeskToday)
    assert second.direction == "out"


def test_a_night_without_tapping_out_is_a_new_day(desk: FrontDesk) -> None:
    hire(desk)
    desk.tap(CARD)
    desk.clocks.turn(24 * 3600)
    today = desk.tap(CARD)
    assert isinstance(today, DeskToday)
    assert today.direction == "in"


def test_the_pin_opens_a_session_with_the_role(desk: FrontDesk) -> None:
    rosa = hire(desk, "manager")
    assert StaffAccess(desk.around, desk.pins).enter(rosa, PIN) == Session(rosa, "Rosa", "manager")


def test_wrong_pins_wait_as_everywhere_and_other_members_stay_out(desk: FrontDesk) -> None:
    access = StaffAccess(desk.around, desk.pins)
    rosa = hire(desk)
    for _try in range(3):
        with pytest.raises(PinWrong):
            access.enter(rosa, "000001")
    with pytest.raises(PinLocked):
        access.enter(rosa, PIN)
    desk.issue(desk.marta, PIN, "pin")
    with pytest.raises(NotStaff):
        access.enter(desk.marta, PIN)


def test_an_ended_membership_ends_the_role(desk: FrontDesk) -> None:
    rosa = hire(desk)
    desk.record(Fact(rosa, MemberChanged(status="ended")))
    with pytest.raises(NotStaff):
        StaffAccess(desk.around, desk.pins).enter(rosa, PIN)


# --- what the board shows ---


def test_waiting_guests_leave_the_list_when_they_are_met(desk: FrontDesk) -> None:
    guest = desk.sign_in("Wei Wang")
    desk.clocks.turn(27 * 60)
    now = board(desk).now(session(desk))
    assert [(one.name, one.host, one.minutes, one.answered) for one in now.waiting] == [
        ("Wei Wang", "Marta Kowalska", 27, False)
    ]
    board(desk).met(session(desk), guest.guest)
    now = board(desk).now(session(desk))
    assert not now.waiting
    assert [(one.name, one.role) for one in now.inside] == [("Wei Wang", "guest")]


def test_who_is_in_stands_in_the_order_of_names_and_counts_persons(desk: FrontDesk) -> None:
    desk.tap()
    desk.record(Fact("ab" * 16, VisitOpened(person=desk.marta, role="member", via="card")))
    desk.sign_in("Ada Lovelace")
    now = board(desk).now(session(desk))
    assert [one.name for one in now.inside] == ["Ada Lovelace", "Marta Kowalska"]
    assert (now.members_in, now.guests_in) == (1, 1)


def test_reception_signs_out_whoever_forgot_to(desk: FrontDesk) -> None:
    desk.tap()
    assert board(desk).sign_out(session(desk), desk.marta)
    assert desk.people_in() == (0, 0)
    assert board(desk).sign_out(session(desk), desk.marta) == ""


def test_calls_stay_until_they_are_answered_those_who_asked_first(desk: FrontDesk) -> None:
    desk.check_in.call_reception("asked", "Welcome")
    desk.clocks.turn(60)
    desk.check_in.call_reception("credential_lost", "Refused")
    tasks = board(desk).now(session(desk)).tasks
    assert [one.reason for one in tasks] == ["asked", "credential_lost"]
    board(desk).answered(session(desk), tasks[0].id)
    assert [one.reason for one in board(desk).now(session(desk)).tasks] == ["credential_lost"]


def test_visits_closed_in_the_night_and_parcels_that_left_twice_are_to_be_looked_into(desk: FrontDesk) -> None:
    desk.tap()
    desk.clocks.turn(24 * 3600)
    desk.check_in.close_forgotten()
    parcel = "9a" * 16
    desk.record(
        Fact(parcel, ParcelReceived(recipient=desk.marta, number="JD0123")),
        Fact(parcel, ParcelCollected(by=desk.marta, via="card")),
        Fact(parcel, ParcelCollected(by=desk.marek, via="card")),
    )
    tasks = board(desk).now(session(desk)).tasks
    assert [(one.kind, one.name) for one in tasks] == [("conflict", "Marek Dudek"), ("forgotten", "Marta Kowalska")]


def test_the_map_says_which_shelves_are_full_and_leaves_out_empty_closed_ones(desk: FrontDesk) -> None:
    desk.record(
        Fact(SHELF, ShelfChanged(label="B-2", places=1, order=1)),
        Fact("5f" * 16, ShelfChanged(label="B-3", places=4, order=2)),
        Fact("60" * 16, ShelfChanged(label="B-4", closed=True, order=3)),
        Fact("9b" * 16, ParcelReceived(recipient=desk.marta, shelf=SHELF)),
    )
    now = board(desk).now(session(desk))
    assert [(one.label, one.count, one.full) for one in now.shelves] == [("B-2", 1, True), ("B-3", 0, False)]
    assert now.parcels == 1


def test_a_desk_that_was_never_paired_works_alone_and_waits_for_nothing(desk: FrontDesk) -> None:
    found = board(desk).now(session(desk)).exchange
    assert (found.state, found.pending) == ("alone", 0)


@pytest.mark.parametrize(("told", "shown"), [("no_connection", "no_connection"), ("", "starting"), ("odd", "broken")])
def test_a_paired_desk_says_how_long_the_oldest_entry_waits(desk: FrontDesk, told: str, shown: str) -> None:
    with desk.store.transaction() as records:
        records.keeping.set("pairing", Pairing(url="https://desk.example", server="s", token="t"))
    desk.clocks.turn(27 * 60)
    desk.tap()
    found = board(desk, told).now(session(desk)).exchange
    assert found.state == shown
    assert found.oldest_minutes == 27
    assert found.pending == len(desk.kinds())


# --- undo ---


def test_whatever_this_desk_did_can_be_taken_back_from_the_board(desk: FrontDesk) -> None:
    desk.tap()
    desk.sign_in("Wei Wang")
    found = board(desk).now(session(desk)).recent
    assert [(one.deed, one.name, one.mine) for one in found] == [
        ("guest_in", "Wei Wang", False),
        ("came_in", "Marta Kowalska", False),
    ]
    for one in found:
        board(desk).undo(session(desk), one.request)
    assert desk.people_in() == (0, 0)
    assert not board(desk).now(session(desk)).recent


def test_a_tap_after_reception_undid_the_last_one_comes_in_anew(desk: FrontDesk) -> None:
    first = desk.tap()
    assert isinstance(first, DeskToday)
    board(desk).undo(session(desk), first.request)
    second = desk.tap()
    assert isinstance(second, DeskToday)
    assert second.direction == "in"


def test_undo_last_takes_back_what_the_session_did_and_nothing_of_others(desk: FrontDesk) -> None:
    desk.tap()
    with pytest.raises(NothingToUndo):
        board(desk).undo_last(session(desk))
    board(desk).sign_out(session(desk), desk.marta)
    desk.sign_in("Wei Wang")
    board(desk).undo_last(session(desk))
    assert desk.people_in() == (1, 1)


def test_five_minutes_later_nothing_is_taken_back(desk: FrontDesk) -> None:
    desk.tap()
    board(desk).sign_out(session(desk), desk.marta)
    desk.clocks.turn(301)
    assert not board(desk).now(session(desk)).recent
    with pytest.raises(NothingToUndo):
        board(desk).undo_last(session(desk))


def test_a_parcel_that_was_handed_over_is_not_taken_back_from_the_board(desk: FrontDesk) -> None:
    undoing = Undoing(desk.around)
    acceptance = ParcelAcceptance(desk.around, undoing)
    shelved = acceptance.receive(ParcelDraft(recipient=desk.marta, number="1Z5R89390357567127"), actor=desk.marek)
    acceptance.hand_over(shelved.parcel, by=desk.marta, actor=desk.marek)
    with pytest.raises(NothingToUndo):
        Board(desk.around, undoing, exchange=lambda: "").undo(session(desk), shelved.request)
    with desk.store.reading() as records:
        kept = records.parcel(shelved.parcel)
    assert kept is not None
    assert kept.state == "collected"
