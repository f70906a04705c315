"""The staff board: opened by card and PIN, worked by taps or by keys alone, locked by itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.desk.members import MemberDraft
from tests.ui.members_desk import PIN, MembersDesk, SlowLane
from tests.ui.screens import Screen
from tests.ui.staff_seat import CARD, NEW, StaffSeat, everything

CANARY = "Kanarienvogel"


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


# --- the way in and out ---


def test_card_and_pin_open_the_board_by_taps(seat: StaffSeat, window: Screen, desk: MembersDesk) -> None:
    desk.guest("Wei Wang")
    seat.tap(CARD)
    window.tap("action")
    window.wait_for_page("StaffPin")
    for digit in PIN:
        window.tap(f"digit-{digit}")
    window.wait_for_page("StaffBoard")
    window.wait_for_text("The desk, right now")
    assert window.reads("Wei Wang")
    assert window.reads("This desk works alone")
    window.tap("help")
    window.wait_for_page("Welcome")
    assert seat.staff.session is None


def test_a_tap_while_inside_asks_for_the_pin_and_leaving_is_one_touch(
    seat: StaffSeat, window: Screen, desk: MembersDesk
) -> None:
    seat.tap(CARD)
    desk.hands.turn(3600)
    seat.tap(CARD)
    window.wait_for_page("StaffPin")
    assert desk.people_in() == 1
    window.tap("cancel")
    window.wait_for_text("Goodbye, Rosa")
    assert desk.people_in() == 0


def test_name_and_pin_say_kindly_that_the_card_is_needed(seat: StaffSeat, window: Screen) -> None:
    seat.screen.usePin()
    seat.screen.search("Rosa")
    seat.screen.choose(0)
    seat.type_pin()
    window.wait_for_text("The staff board opens with your card")
    assert not window.reads("Open the board")


def test_a_wrong_pin_is_told_and_opens_nothing(seat: StaffSeat, window: Screen) -> None:
    seat.tap(CARD)
    seat.screen.openBoard()
    seat.type_staff_pin("111112")
    window.wait_for_text("That is not the PIN we know")
    assert seat.staff.session is None


def test_the_fire_list_is_held_and_not_touched(seat: StaffSeat, window: Screen) -> None:
    seat.enter()
    window.tap("cancel")
    assert seat.page == "StaffBoard"
    button = window.find("cancel")
    at = button.mapToScene(button.boundingRect().center()).toPoint()
    QTest.mousePress(window.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    window.wait_for_page("Emergency")
    QTest.mouseRelease(window.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert seat.staff.session is None


# --- the lock ---


@pytest.mark.parametrize("step", ["board", "members", "member", "name"])
def test_a_minute_without_a_touch_locks_the_board_and_keeps_nothing(
    seat: StaffSeat, window: Screen, desk: MembersDesk, step: str
) -> None:
    desk.guest(CANARY)
    desk.members.add(MemberDraft(f"{CANARY} Neu", "77"))
    seat.enter()
    if step == "members":
        seat.staff.typeLetters(CANARY)
    elif step == "member":
        seat.open_member(CANARY)
    elif step == "name":
        seat.staff.findMembers()
        seat.members.addMember()
        seat.members.typeName(CANARY)
    window.qtbot.waitUntil(lambda: any(CANARY in one for one in window.texts()), timeout=10_000)
    seat.after(44)
    assert not seat.shell.property("idleWarning")
    seat.after(2)
    assert seat.shell.property("idleWarning")
    seat.after(15)
    window.wait_for_page("Welcome")
    assert seat.staff.session is None
    assert CANARY not in everything(seat)
    assert not any(CANARY in one for one in window.texts())


def test_a_touch_keeps_the_board_open_and_looking_again_does_not(seat: StaffSeat) -> None:
    seat.enter()
    seat.after(50)
    seat.shell.touched()
    seat.after(40)
    seat.staff.refresh()
    assert seat.page == "StaffBoard"
    seat.after(21)
    assert seat.page == "Welcome"


def test_somebody_elses_card_locks_the_board(seat: StaffSeat) -> None:
    seat.enter()
    seat.tap()
    assert seat.page == "DeskToday"
    assert seat.staff.session is None


def test_an_answer_that_comes_after_the_lock_is_dropped(desk: MembersDesk, qapp: QGuiApplication) -> None:
    lane = SlowLane()
    seat = StaffSeat(desk, lane=lane)
    seat.enter()
    seat.shell.home()
    lane.answer()
    assert seat.page == "Welcome"
    assert seat.staff.session is None


# --- what is done from the board ---


def test_guests_are_met_and_people_signed_out_by_taps(seat: StaffSeat, window: Screen, desk: MembersDesk) -> None:
    desk.guest("Wei Wang")
    seat.enter()
    window.tap("waiting-0")
    window.tap("guest-0-act")
    window.wait_for_text("Nobody waits.")
    window.tap("back")
    window.tap("inside")
    window.wait_for_page("StaffInside")
    window.tap("person-1-act")
    window.qtbot.waitUntil(lambda: desk.people_in() == 1, timeout=10_000)


def test_a_double_tap_signs_out_one_person_only(seat: StaffSeat, window: Screen, desk: MembersDesk) -> None:
    for number in range(3):
        desk.guest(f"Guest {number}")
    seat.enter()
    seat.staff.showInside()
    button = window.find("person-0-act")
    at = button.mapToScene(button.boundingRect().center()).toPoint()
    for _tap in range(2):
        QTest.mouseClick(window.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert desk.people_in() == 3


def test_a_call_is_answered_and_what_the_desk_did_is_undone(seat: StaffSeat, window: Screen, desk: MembersDesk) -> None:
    reference = desk.check_in.call_reception("asked", "Welcome")
    seat.tap()
    seat.enter()
    window.wait_for_text(f"Call {reference}")
    window.tap("task-0")
    window.tap("task-0-act")
    window.wait_for_text("Nothing is left to do.")
    seat.staff.showUndo()
    window.wait_for_text("Zoë Winter came in")
    seat.staff.undo(seat.staff.property("recent")[-1]["id"])
    window.qtbot.waitUntil(lambda: desk.people_in() == 1, timeout=10_000)


@pytest.mark.parametrize("manager", [False, True])
def test_settings_are_a_managers_and_parcels_everybodys(
    desk: MembersDesk, open_screen: Callable[..., Screen], manager: bool
) -> None:
    seat = StaffSeat(desk, manager=manager)
    window = open_screen(seat.shell, 1920, 1080)
    seat.enter()
    window.tap("action")
    assert window.has("settings") == manager
    seat.staff.openSettings()
    assert seat.went == ["parcels True", "settings"][: 1 + manager]


# --- by keys alone ---


def test_a_card_is_given_by_keys_alone(seat: StaffSeat, window: Screen, desk: MembersDesk) -> None:
    seat.enter()
    window.find("count")
    window.type("ma")
    window.wait_for_page("MemberSearch")
    window.find("found-0")
    window.type("\n")
    window.wait_for_page("Member")
    window.wait_for_text("Mark Lenz")
    window.type("\t" * _tabs_to(window, "way-0"))
    window.type("\n")
    window.wait_for_text("Hold the new card to the reader")
    seat.tap(NEW)
    window.wait_for_text("Mark Lenz has a new card")
    window.type("\x1b")
    window.wait_for_page("Member")
    QTest.keyClick(window.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    window.wait_for_text("Undone.")
    window.type("\x1b\x1b")
    window.wait_for_page("StaffBoard")
    window.type("\x1b")
    window.wait_for_page("Welcome")


def _tabs_to(window: Screen, name: str) -> int:
    """How many times Tab has to be pressed until this item has the focus; puts the focus back."""
    item, at = window.find(name), window.window.activeFocusItem()
    for count in range(1, 40):
        at = at.nextItemInFocusChain(True)
        if at == item:
            return count
    raise AssertionError(f"{name} is not reached by Tab")


def test_letters_typed_on_the_board_are_the_beginning_of_the_search(seat: StaffSeat, window: Screen) -> None:
    seat.enter()
    window.find("count")
    window.type("mart")
    window.wait_for_page("MemberSearch")
    window.qtbot.waitUntil(lambda: seat.members.property("query") == "mart", timeout=10_000)
    window.wait_for_text("Marta Kowalska")
