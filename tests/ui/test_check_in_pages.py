"""The pages of check-in in a window, touched and read as a person does."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.core.guests import BADGE_PREFIX
from kiosk.desk.members import MemberDraft
from tests.ui.members_desk import PIN, MembersDesk, Seat
from tests.ui.screens import Screen

LONG = "Wolfeschlegelsteinhausenbergerdorff " * 300
CANARY = "Kanarienvogel"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[MembersDesk]:
    with MembersDesk(tmp_path) as opened:
        yield opened


@pytest.fixture
def seat(desk: MembersDesk, qapp: QGuiApplication) -> Iterator[Seat]:
    made = Seat(desk)
    yield made
    made.close()


@pytest.fixture
def window(seat: Seat, open_screen: Callable[..., Screen]) -> Screen:
    return open_screen(seat.shell, 1920, 1080)


def test_a_tap_on_the_welcome_page_greets_by_name(seat: Seat, window: Screen) -> None:
    seat.tap()
    window.wait_for_text("Good morning, Zoë")
    assert window.reads("Checked in at 09:12")
    assert window.reads("Hot desk")
    assert not window.reads("Paid")


def test_a_member_without_a_card_needs_at_most_twelve_taps(seat: Seat, window: Screen, desk: MembersDesk) -> None:
    window.tap("pin")
    window.find("name")
    window.type("Mar")
    window.tap("found-0")
    for digit in PIN:
        window.tap(f"digit-{digit}")
    window.wait_for_text("Good morning, Marta")
    assert window.reads("Paid, with no end")
    assert 1 + len("Mar") + 1 + len(PIN) <= 12
    assert desk.people_in() == 1


def test_the_whole_way_goes_by_keyboard(seat: Seat, window: Screen) -> None:
    window.tap("pin")
    window.find("name")
    window.type("Mart")
    window.find("found-0")
    window.type("\n")
    window.wait_for_page("Pin")
    window.find("pad")
    window.type(PIN)
    window.wait_for_text("Good morning, Marta")


def test_a_wrong_pin_is_told_beside_the_keys(seat: Seat, window: Screen) -> None:
    seat.screen.usePin()
    seat.screen.search("Marta")
    seat.screen.choose(0)
    window.find("pad")
    window.type("111112")
    window.wait_for_text("That is not the PIN we know")
    assert seat.screen.pinLength == 0


def test_a_check_in_is_undone_with_one_touch(seat: Seat, window: Screen, desk: MembersDesk) -> None:
    seat.tap()
    window.touch("back")
    window.wait_for_text("You are not checked in")
    assert desk.people_in() == 0


def test_escape_closes_the_day_and_undoes_nothing(seat: Seat, window: Screen, desk: MembersDesk) -> None:
    seat.tap()
    window.wait_for_text("Good morning")
    window.type("\x1b")
    window.wait_for_page("Welcome")
    assert desk.people_in() == 1


def test_forgot_to_tap_out_yesterday(seat: Seat, window: Screen, desk: MembersDesk) -> None:
    seat.tap()
    window.tap("cancel")  # "That was me leaving" stands there
    window.wait_for_text("Goodbye, Zoë")
    assert desk.people_in() == 0


def test_the_host_says_i_am_coming(seat: Seat, window: Screen, desk: MembersDesk) -> None:
    desk.guest("Wei Wang")
    seat.tap()
    window.wait_for_text("Wei Wang is waiting")
    window.tap("waiting-0-answer")
    window.wait_for_text("On your way")
    assert not window.has("waiting-0-answer")


def test_an_event_is_said_yes_to_and_no_again(seat: Seat, window: Screen, desk: MembersDesk) -> None:
    desk.event("Lunch talk")
    seat.tap()
    window.tap("waiting-0-answer")
    window.wait_for_text("I will not come")


def test_more_than_fits_is_counted(seat: Seat, window: Screen, desk: MembersDesk) -> None:
    for number in range(7):
        desk.guest(f"Guest {number}")
    seat.tap()
    window.wait_for_text("and 3 more")
    assert len([name for name in (f"waiting-{n}" for n in range(7)) if window.has(name)]) == 4


@pytest.mark.parametrize("name", ["<b>Bold</b>", "\u202eevil\u202c name", "100 % %1 %n", "张伟", "محمد عبد الله"])
def test_odd_names_are_shown_as_they_are_written(seat: Seat, window: Screen, desk: MembersDesk, name: str) -> None:
    desk.guest(name)
    seat.tap()
    window.wait_for_text(name.replace("\u202e", "").replace("\u202c", ""))


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (1280, 800)])
@pytest.mark.parametrize("scale", [1.0, 1.6])
def test_very_long_names_leave_every_page_in_its_frame(
    seat: Seat, open_screen: Callable[..., Screen], desk: MembersDesk, size: tuple[int, int], scale: float
) -> None:
    member = desk.members.add(MemberDraft(LONG, "long"))
    desk.members.issue(member, "card", "LONGNAME")
    for number in range(6):
        desk.guest(f"{LONG} {number}", host=member)
    desk.event(LONG[:200])
    window = open_screen(seat.shell, *size)
    seat.shell.chooseTextScale(scale)
    seat.tap("LONGNAME")
    fits(window)
    seat.tap("LOSTCARD")
    fits(window)
    assert {"back", "help", "action"} <= {name for name in ("back", "help", "action") if window.has(name)}


def test_a_lost_card_is_told_without_a_name(seat: Seat, window: Screen) -> None:
    seat.tap("LOSTCARD")
    window.wait_for_text("This card was reported lost")
    assert window.reads(f"say {seat.screen.reference}")
    assert not window.reads("Zoë")
    window.tap("action")
    window.wait_for_page("NameSearch")


def test_a_lapsed_member_may_come_as_a_guest(seat: Seat, window: Screen) -> None:
    seat.tap("LAPSED01")
    window.wait_for_text("Your membership is resting")
    window.tap("action")
    window.qtbot.waitUntil(lambda: seat.handed == ["visiting"])


def test_a_used_badge_leads_to_the_guests_pages(seat: Seat, window: Screen) -> None:
    seat.tap(BADGE_PREFIX + "0" * 32)
    window.wait_for_text("This code opens nothing here")
    window.tap("action")
    window.qtbot.waitUntil(lambda: seat.handed == ["visiting"])


def test_private_figures_come_after_the_pin(seat: Seat, window: Screen, desk: MembersDesk) -> None:
    desk.event("Lunch talk")
    seat.tap()
    window.tap("showPrivate")
    window.find("pad")
    window.type(PIN)
    window.wait_for_text("Paid until 31 December 2026")


def test_asking_reception_gives_a_reference(seat: Seat, window: Screen, desk: MembersDesk) -> None:
    seat.tap()
    window.tap("help")
    window.qtbot.waitUntil(lambda: len(desk.references()) == 1)
    [(reason, reference)] = desk.references()
    assert reason == "asked"
    window.wait_for_text(reference)


def test_switching_the_language_mid_search_keeps_the_letters(seat: Seat, window: Screen) -> None:
    window.tap("pin")
    field = window.find("name")
    window.type("Mart")
    window.find("found-0")
    seat.shell.chooseLanguage("ar")
    window.qtbot.waitUntil(lambda: bool(seat.shell.rtl))
    assert field.property("text") == "Mart"
    assert window.has("found-0")


def test_a_name_entered_everywhere_is_read_nowhere_afterwards(seat: Seat, window: Screen, desk: MembersDesk) -> None:
    member = desk.members.add(MemberDraft(f"{CANARY} Test", "canary"))
    desk.members.issue(member, "card", "CANARY01")
    desk.members.issue(member, "pin", PIN)
    desk.guest(f"{CANARY} Besuch", host=member)
    window.tap("pin")
    window.find("name")
    window.type(CANARY)
    window.tap("found-0")
    window.wait_for_page("Pin")
    seat.tap("CANARY01")
    window.wait_for_text(CANARY)
    window.tap("action")
    window.wait_for_page("Welcome")
    window.find("spaceName")
    assert not window.reads(CANARY)
    window.tap("pin")
    assert window.find("name").property("text") == ""
    assert not window.reads(CANARY)


def test_an_unexpected_fault_shows_one_calm_page(seat: Seat, window: Screen) -> None:
    seat.shell.trouble()
    window.wait_for_text("That did not go as planned")
    window.tap("action")
    window.wait_for_page("Welcome")


def test_a_desk_that_cannot_open_says_what_to_do(seat: Seat, window: Screen) -> None:
    seat.shell.out_of_order("Please run: chmod 600 /data/kiosk.key")
    window.wait_for_text("chmod 600 /data/kiosk.key")


def fits(window: Screen) -> None:
    """Wait until the page has come to rest and everything it shows has room."""

    def rests() -> bool:
        return all(item.implicitHeight() <= item.height() + 1 for item in window.find_all("content"))

    window.qtbot.waitUntil(rests, timeout=10_000)
