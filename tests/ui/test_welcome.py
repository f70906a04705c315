"""The welcome page: what it says to nobody in particular, where it leads, and the list for an emergency."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.ui.texts import isolated, minutes, shown
from tests.ui.members_desk import MembersDesk, Seat
from tests.ui.screens import Screen, centre

ROLL = "EVACUATION LIST: Nordlicht Studio\nAs of 09:12\n\nMEMBERS (60)\n" + "\n".join(
    f"[ ] Member {number} | since 09:12" for number in range(60)
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[MembersDesk]:
    with MembersDesk(tmp_path) as opened:
        yield opened


@pytest.fixture
def seat(desk: MembersDesk, qapp: QGuiApplication) -> Iterator[Seat]:
    made = Seat(desk, roll=ROLL)
    yield made
    made.close()


@pytest.fixture
def window(seat: Seat, open_screen: Callable[..., Screen]) -> Screen:
    return open_screen(seat.shell, 1920, 1080)


def test_it_tells_numbers_and_no_names(seat: Seat, window: Screen, desk: MembersDesk) -> None:
    desk.guest("Wei Wang")
    seat.tap()
    seat.shell.home()
    window.wait_for_page("Welcome")
    assert window.find("peopleIn").property("text") == "2"
    assert window.reads("Nordlicht Studio")
    assert not any(window.reads(name) for name in ("Zoë", "Wei", "Wang"))


def test_what_is_on_today_stands_beside_the_invitation(seat: Seat, window: Screen, desk: MembersDesk) -> None:
    assert not window.reads("Today")
    desk.event("Lunch talk: daylight", minutes=198)
    seat.lobby.refresh()
    window.wait_for_text("Lunch talk: daylight")
    assert window.reads("12:30")


@pytest.mark.parametrize(("tile", "way"), [("visit", "visit"), ("code", "code"), ("parcels", "parcels")])
def test_ways_lead_to_their_pages(seat: Seat, window: Screen, tile: str, way: str) -> None:
    window.tap(tile)
    window.qtbot.waitUntil(lambda: seat.handed == [way])


def test_no_card_leads_to_names(seat: Seat, window: Screen) -> None:
    window.tap("pin")
    window.wait_for_page("NameSearch")


def test_a_language_is_one_tap_away(seat: Seat, window: Screen) -> None:
    window.tap("language-de")
    window.qtbot.waitUntil(lambda: seat.shell.language == "de")


def test_holding_the_name_of_the_space_opens_the_evacuation_list(seat: Seat, window: Screen) -> None:
    name = window.find("spaceName")
    name.setProperty("holdFor", 50)
    QTest.mousePress(window.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, centre(name))
    window.wait_for_page("Emergency")
    QTest.mouseRelease(window.window, Qt.MouseButton.LeftButton)
    window.wait_for_text("EVACUATION LIST: Nordlicht Studio")


def test_touching_the_name_of_the_space_for_a_moment_opens_nothing(seat: Seat, window: Screen) -> None:
    window.tap("spaceName")
    window.tap("visit")
    window.qtbot.waitUntil(lambda: seat.handed == ["visit"])
    assert seat.shell.page == "Welcome"


def test_holding_enter_opens_the_evacuation_list_too(seat: Seat, window: Screen) -> None:
    name = window.find("spaceName")
    name.setProperty("holdFor", 50)
    name.forceActiveFocus()
    QTest.keyPress(window.window, Qt.Key.Key_Return)
    window.wait_for_page("Emergency")
    QTest.keyRelease(window.window, Qt.Key.Key_Return)


def test_the_evacuation_list_is_paged_with_buttons(seat: Seat, window: Screen) -> None:
    seat.shell.emergency()
    window.wait_for_text("Member 0")
    assert not window.has("up") or not window.find("up").isEnabled()
    roll = window.find("roll")
    before = roll.property("contentY")
    window.tap("down")
    window.qtbot.waitUntil(lambda: roll.property("contentY") > before)
    window.tap("up")
    window.qtbot.waitUntil(lambda: roll.property("contentY") == before)
    window.tap("action")
    window.wait_for_page("Welcome")
    assert not window.reads("Member 0")


def test_without_a_list_it_says_where_to_go(desk: MembersDesk, open_screen: Callable[..., Screen]) -> None:
    seat = Seat(desk)
    window = open_screen(seat.shell, 1920, 1080)
    seat.shell.emergency()
    window.wait_for_text("There is no list yet")


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (1280, 800), (3840, 2160)])
@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("scale", [1.0, 1.6])
def test_everything_on_the_welcome_page_has_room(
    seat: Seat,
    open_screen: Callable[..., Screen],
    desk: MembersDesk,
    size: tuple[int, int],
    language: str,
    scale: float,
) -> None:
    for number in range(3):
        desk.event(f"An evening about clay, light and patience, part {number}", minutes=30 + number)
    seat.lobby.refresh()
    window = open_screen(seat.shell, *size)
    seat.shell.chooseLanguage(language)
    seat.shell.chooseTextScale(scale)
    window.qtbot.waitUntil(lambda: inside(window), timeout=10_000)


def inside(window: Screen) -> bool:
    """Whether the page has come to rest with all of its buttons on the glass."""
    if any(item.implicitHeight() > item.height() + 1 for item in window.find_all("content")):
        return False
    glass = window.window.contentItem().boundingRect()
    items = [item for name in ("visit", "code", "parcels", "pin", "reception") for item in window.find_all(name)]
    return len(items) == 5 and all(glass.contains(item.mapRectToScene(item.boundingRect())) for item in items)


def test_words_of_people_are_cut_cleaned_and_isolated() -> None:
    assert shown("a\nb\u202ec") == "a bc"
    assert len(shown("x" * 10_000)) == 120
    assert isolated("Zoë") == "\u2068Zoë\u2069"
    assert isolated("") == ""


@pytest.mark.parametrize(("seconds", "said"), [(0, 1), (1, 1), (60, 1), (61, 2), (900, 15)])
def test_waits_are_told_in_whole_minutes(seconds: int, said: int) -> None:
    assert minutes(seconds) == said
