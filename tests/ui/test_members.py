"""Members at the desk: added, given cards and PINs, by whoever is at the board."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.core.kinds import Fact
from kiosk.core.members import MemberChanged
from kiosk.core.spaces import StaffChanged
from tests.ui.members_desk import MembersDesk
from tests.ui.screens import Screen
from tests.ui.staff_seat import CARD, NEW, StaffSeat, everything


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[MembersDesk]:
    with MembersDesk(tmp_path) as opened:
        yield opened


@pytest.fixture
def seat(desk: MembersDesk, qapp: QGuiApplication) -> Iterator[StaffSeat]:
    made = StaffSeat(desk)
    yield made
    made.close()


@pytest.fixture
def window(seat: StaffSeat, open_screen: Callable[..., Screen]) -> Screen:
    return open_screen(seat.shell, 1920, 1080)


def test_a_member_is_added_by_taps(seat: StaffSeat, window: Screen) -> None:
    seat.enter()
    window.tap("members")
    window.find("name")
    window.tap("action")
    window.wait_for_page("MemberName")
    window.find("name")
    window.type("Nia Neu\n")
    window.wait_for_text("Which company?")
    window.tap("action")
    window.wait_for_text("Which plan?")
    window.tap("choice-0")
    window.wait_for_text("Nia Neu is a member now.")
    assert window.reads("Hot desk")


def test_enter_adds_whom_the_list_does_not_know(seat: StaffSeat, window: Screen) -> None:
    seat.enter()
    window.tap("members")
    window.find("name")
    window.type("Nia Neu")
    window.wait_for_text("Nobody of that name. You can add them.")
    window.type("\n")
    window.wait_for_page("MemberName")
    window.type("\n")
    window.wait_for_text("Which company?")


def test_a_second_read_of_the_new_card_is_no_tap(seat: StaffSeat, desk: MembersDesk) -> None:
    seat.enter()
    seat.open_member("Mark")
    seat.way("issue")
    seat.tap(NEW)
    seat.tap(NEW)
    assert seat.members.property("given")
    assert seat.page == "MemberIssue"
    assert desk.people_in() == 1


def test_a_card_of_somebody_says_whose_and_leads_there(seat: StaffSeat, window: Screen) -> None:
    seat.enter()
    seat.open_member("Mark")
    seat.way("issue")
    seat.tap("04A21F01")
    window.wait_for_text("This card belongs to Zoë Winter")
    window.tap("action")
    window.wait_for_page("Member")
    assert window.reads("Zoë Winter")


def test_a_code_is_no_card_and_the_page_goes_on_waiting(seat: StaffSeat, window: Screen) -> None:
    seat.enter()
    seat.open_member("Mark")
    seat.way("issue")
    seat.tap("KIOSK:M:ZOE")
    window.wait_for_text("That was a printed code")
    seat.tap(NEW)
    window.wait_for_text("Mark Lenz has a new card")


def test_a_card_is_replaced_lost_found_and_withdrawn(seat: StaffSeat, window: Screen) -> None:
    seat.enter()
    seat.open_member("Zo")
    used = next(one["id"] for one in seat.members._ways() if one["state"] == "issued")
    for touched, said in (("lost", "Nobody can come in"), ("lost", "works again"), ("withdraw", "opens nothing")):
        seat.members.take([one["id"] for one in seat.members._ways()].index(used))
        window.tap(touched)
        window.wait_for_text(said)


def test_the_member_types_the_pin_twice_and_patterns_are_refused(seat: StaffSeat, window: Screen) -> None:
    seat.enter()
    seat.open_member("Mark")
    seat.way("pin")
    window.find("pad")
    window.type("111111")
    window.wait_for_text("guessed first")
    window.type("271828")
    window.wait_for_text("Once more, please")
    window.type("271829")
    window.wait_for_text("two different ones")
    window.type("271828271828")
    window.wait_for_text("works from now on")
    assert "271828" not in everything(seat)


def test_only_a_manager_sees_how_to_let_a_membership_rest(desk: MembersDesk, qapp: QGuiApplication) -> None:
    seat = StaffSeat(desk)
    seat.enter()
    seat.open_member("Mark")
    assert [one["kind"] for one in seat.members._ways()] == ["issue", "pin"]
    desk.record(Fact(seat.rosa, StaffChanged(role="manager")), Fact(desk.mark, MemberChanged(status="paused")))
    desk.hands.turn(120)
    seat.tap(CARD)
    seat.type_staff_pin()
    seat.open_member("Mark")
    seat.way("resume")
    assert seat.members.property("note") == "now_active"
    assert [one["kind"] for one in seat.members._ways()] == ["issue", "pin", "pause", "end"]


def test_nothing_is_done_without_a_session(seat: StaffSeat) -> None:
    seat.members.begin("Ma")
    seat.staff.showInside()
    seat.staff.signOut(seat.rosa)
    seat.members.open_member(seat.rosa)
    assert seat.page == "Welcome"
