"""The guests' pages as people touch them: real taps, real keys and a finger that signs, down to the real store."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk import places
from kiosk.core.guests import BADGE_PREFIX, INVITATION_PREFIX
from kiosk.core.ports import Credential
from kiosk.ui.shell import ShellViewModel
from tests.desk.front_desk import FrontDesk
from tests.ui.guests_pages import GuestSeat, drag, sign
from tests.ui.screens import Screen, centre, shown, walk

CANARY = "Kanarienvogel"
SIZES = {"wall": (1920, 1080), "desk": (1280, 800), "tall": (1080, 1920)}


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[FrontDesk]:
    one = FrontDesk(tmp_path)
    one.furnish()
    yield one
    one.close()


@pytest.fixture
def seat(desk: FrontDesk, shell: ShellViewModel) -> GuestSeat:
    return GuestSeat(desk, shell)


@pytest.fixture
def guests(seat: GuestSeat, open_screen: Callable[..., Screen]) -> Screen:
    """The desk's window with the guests' pages behind it."""
    return open_screen(seat.shell, 1920, 1080)


class Taps:
    """Touches the window and counts how often."""

    def __init__(self, screen: Screen) -> None:
        self.screen = screen
        self.count = 0

    def __call__(self, name: str) -> None:
        self.screen.tap(name)
        self.count += 1


def present(seat: GuestSeat, text: str) -> None:
    seat.shell.present(Credential(text, "simulated"))


def to_host(seat: GuestSeat, screen: Screen) -> None:
    seat.view.begin()
    screen.find("name")
    screen.type("Wei Wang\n")
    screen.wait_for_page("GuestHost")
    screen.find("hostField")


def to_rules(seat: GuestSeat, screen: Screen) -> None:
    to_host(seat, screen)
    screen.type("Marta\n")
    screen.wait_for_page("GuestDetails")
    screen.tap("action")
    screen.wait_for_page("GuestRules")
    _awake(screen)


def test_a_walk_in_guest_needs_four_pages_and_six_taps(seat: GuestSeat, guests: Screen, desk: FrontDesk) -> None:
    tap = Taps(guests)
    pages = []
    seat.shell.pageChanged.connect(lambda: pages.append(seat.page))
    seat.view.begin()
    tap.count += 1  # "I am visiting", on the welcome screen
    guests.find("name")
    guests.type("Wei Wang\n")
    guests.wait_for_page("GuestHost")
    guests.find("hostField")
    guests.type("Marta\n")
    guests.wait_for_page("GuestDetails")
    tap("action")
    guests.wait_for_page("GuestRules")
    sign(guests)
    _awake(guests)
    tap("action")
    guests.wait_for_page("GuestDone")
    assert tap.count <= 6
    assert pages == ["GuestName", "GuestHost", "GuestDetails", "GuestRules", "GuestDone"]
    assert [(guest.name, guest.host) for guest in desk.guests_seen()] == [("Wei Wang", desk.marta)]
    assert guests.reads("Marta K. sees it at their next tap.")
    assert guests.find("badgeState").property("text") == "Your badge is ready"


def test_an_invited_guest_signs_and_taps_once(seat: GuestSeat, guests: Screen, desk: FrontDesk) -> None:
    tap = Taps(guests)
    present(seat, INVITATION_PREFIX + desk.invite().id.upper())
    guests.wait_for_page("GuestRules")
    assert guests.reads("Welcome, Ada. Marta K. expects you")
    sign(guests)
    tap("action")
    guests.wait_for_page("GuestDone")
    assert (tap.count, desk.people_in()) == (1, (0, 1))


def test_an_invited_guest_with_six_digits_needs_eight_taps(seat: GuestSeat, guests: Screen, desk: FrontDesk) -> None:
    tap = Taps(guests)
    seat.view.beginCode()
    tap.count += 1  # on the welcome screen
    for digit in desk.invite().code:
        tap(f"digit-{digit}")
    guests.wait_for_page("GuestRules")
    sign(guests)
    tap("action")
    guests.wait_for_page("GuestDone")
    assert (tap.count, desk.people_in()) == (8, (0, 1))


def test_leaving_takes_no_tap_but_the_last(seat: GuestSeat, guests: Screen, desk: FrontDesk) -> None:
    registered = desk.sign_in()
    present(seat, BADGE_PREFIX + registered.guest.upper())
    guests.wait_for_page("GuestLeft")
    assert guests.reads("Goodbye")
    assert not guests.reads("Wei")
    guests.tap("back")
    guests.wait_for_text("You are still here")
    assert desk.people_in() == (0, 1)
    guests.tap("action")
    guests.wait_for_page("Welcome")


def test_a_sign_in_is_undone_by_a_tap(seat: GuestSeat, guests: Screen, desk: FrontDesk) -> None:
    present(seat, INVITATION_PREFIX + desk.invite().id.upper())
    guests.wait_for_page("GuestRules")
    sign(guests)
    guests.tap("action")
    guests.tap("back")
    guests.wait_for_text("You are not signed in")
    assert desk.people_in() == (0, 0)


def test_the_signature_is_drawn_and_cleared_and_comes_back_with_back(seat: GuestSeat, guests: Screen) -> None:
    to_rules(seat, guests)
    guests.tap("action")
    guests.wait_for_text("Please sign here first.")
    sign(guests)
    assert seat.read("strokeCount") == 2
    assert not guests.reads("Please sign here first.")
    guests.tap("back")
    guests.wait_for_page("GuestDetails")
    guests.tap("action")
    guests.wait_for_page("GuestRules")
    _awake(guests)
    assert _strokes(guests) == 2
    guests.tap("clear")
    assert (seat.read("strokeCount"), _strokes(guests)) == (0, 0)
    drag(guests, (0.5, 0.5), (0.5, 0.5))
    guests.tap("action")
    guests.wait_for_text("Please sign here first.")


def test_another_language_on_the_rules_page_clears_the_sheet_and_says_so(seat: GuestSeat, guests: Screen) -> None:
    to_rules(seat, guests)
    sign(guests)
    seat.shell.chooseLanguage("de")
    guests.wait_for_text("Tragen Sie Ihren Ausweis")
    assert (_strokes(guests), seat.read("strokeCount")) == (0, 0)
    assert guests.find("note").property("text") != ""
    assert guests.reads("Wei Wang")


@pytest.mark.parametrize("field", ["name", "hostField", "company", "contact"])
def test_another_language_keeps_what_stands_in_a_field(seat: GuestSeat, guests: Screen, field: str) -> None:
    if field == "name":
        seat.view.begin()
    else:
        to_host(seat, guests)
    if field in ("company", "contact"):
        guests.type("Marta\n")
        guests.tap(field)
    guests.find(field)
    guests.type("Abc")
    for language in reversed(places.LANGUAGES):
        seat.shell.chooseLanguage(language)
        assert guests.find(field).property("text") == "Abc"


def test_a_missing_name_is_told_beside_the_field(seat: GuestSeat, guests: Screen) -> None:
    seat.view.begin()
    guests.tap("action")
    guests.wait_for_text("Please tell us your name for the badge.")
    guests.find("name")
    guests.type("Wei")
    assert not guests.reads("Please tell us your name for the badge.")


def test_the_host_list_comes_with_the_third_letter(seat: GuestSeat, guests: Screen) -> None:
    to_host(seat, guests)
    guests.type("Ma")
    assert not guests.has("found-0")
    guests.type("r")
    assert guests.reads("Marek D.")
    assert guests.reads("Halbe Höhe Architects")
    assert not guests.reads("Kowalska")
    guests.type("zipan")
    assert guests.reads("We know nobody of that name.")
    assert not guests.has("found-0")


def test_esc_goes_back_and_enter_goes_on(seat: GuestSeat, guests: Screen) -> None:
    to_host(seat, guests)
    guests.type("\x1b")
    guests.wait_for_page("GuestName")
    guests.find("name")
    guests.type("\n")
    guests.wait_for_page("GuestHost")


def test_a_double_tap_on_print_registers_once(seat: GuestSeat, guests: Screen, desk: FrontDesk) -> None:
    to_rules(seat, guests)
    sign(guests)
    at = centre(guests.find("action"))
    for _ in range(2):
        QTest.mouseClick(guests.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    guests.wait_for_page("GuestDone")
    assert desk.people_in() == (0, 1)
    assert desk.kinds().count("guest.registered") == 1


def test_without_house_rules_the_promise_is_enough(
    tmp_path: Path, shell: ShellViewModel, open_screen: Callable[..., Screen]
) -> None:
    folder = tmp_path / "plain"
    folder.mkdir()
    desk = FrontDesk(folder)
    desk.furnish(rules=False)
    seat = GuestSeat(desk, shell)
    screen = open_screen(shell)
    to_rules(seat, screen)
    assert not screen.has("signature")
    assert screen.find("promise").property("text") == "We keep your name for 30 days, then it is deleted."
    screen.tap("action")
    screen.wait_for_page("GuestDone")
    desk.close()


def test_wrong_digits_stay_and_can_be_mended(seat: GuestSeat, guests: Screen, desk: FrontDesk) -> None:
    code = desk.sign_in().code
    wrong = code[:5] + str((int(code[5]) + 1) % 10)
    seat.view.beginLeaving()
    guests.find("code")
    guests.type(wrong)
    guests.wait_for_text("We do not know these digits.")
    guests.tap("takeBack")
    assert not guests.reads("We do not know these digits.")
    guests.tap(f"digit-{code[5]}")
    guests.wait_for_page("GuestLeft")


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("scale", [1.0, 1.6])
@pytest.mark.parametrize("size", SIZES)
def test_everything_fits_above_the_keyboard_and_the_bottom_row(
    seat: GuestSeat, open_screen: Callable[..., Screen], size: str, scale: float, language: str
) -> None:
    screen = open_screen(seat.shell, *SIZES[size])
    seat.shell.chooseTextScale(scale)
    seat.shell.chooseLanguage(language)
    to_host(seat, screen)
    screen.type("Mar")
    screen.find("found-0")
    screen.qtbot.waitUntil(lambda: bool(screen.find_all("keyboard")), timeout=10_000)
    _settled(screen)
    window = screen.window
    limit = _top(screen.find("keyboard"))
    for name in ("hostField", "found-0"):
        item = screen.find(name)
        assert _top(item) >= 0
        assert _bottom(item) <= limit
        assert 0 <= _left(item) < _left(item) + item.width() <= window.width()
    assert _bottom(screen.find("action")) <= window.height()
    screen.tap("found-0")
    screen.wait_for_page("GuestDetails")
    screen.tap("action")
    screen.wait_for_page("GuestRules")
    _settled(screen)
    limit = _top(screen.find("action"))
    below = [item.objectName() for item in walk(window) if _is_rule(item) and _bottom(item) > limit]
    assert below == []


def test_nothing_of_a_guest_is_left_on_the_glass(seat: GuestSeat, guests: Screen, desk: FrontDesk) -> None:
    desk.member(f"{CANARY} Wirt")
    seat.view.begin()
    guests.find("name")
    guests.type(f"{CANARY} Gast\n")
    guests.wait_for_page("GuestHost")
    guests.find("hostField")
    guests.type(f"{CANARY}\n")
    guests.wait_for_page("GuestDetails")
    guests.tap("company")
    guests.type(f"{CANARY} GmbH")
    guests.tap("action")
    guests.wait_for_page("GuestRules")
    sign(guests)
    assert CANARY in _all_texts(guests)
    guests.tap("cancel")
    guests.wait_for_page("Welcome")
    guests.qtbot.waitUntil(lambda: CANARY not in _all_texts(guests))
    clipboard = QGuiApplication.clipboard()
    assert CANARY not in clipboard.text()
    seat.view.begin()
    assert guests.find("name").property("text") == ""


def _all_texts(screen: Screen) -> str:
    """Every text an item holds, drawn or not."""
    held = []
    for item in walk(screen.window):
        about = item.metaObject()
        for index in range(about.propertyCount()):
            name = str(about.property(index).name())
            if about.property(index).typeName() in ("QString", "QStringList"):
                held.append(str(item.property(name)))
    return "\n".join(held)


def _strokes(screen: Screen) -> int:
    strokes = screen.find("signature").property("strokes")
    return len(strokes.toVariant() if hasattr(strokes, "toVariant") else strokes)


def _awake(screen: Screen) -> None:
    """Until a touch where the last one turned the page is no longer taken for the same one."""
    guard = next(item for item in walk(screen.window) if item.metaObject().indexOfProperty("turnedAt") >= 0)
    screen.qtbot.waitUntil(lambda: time.time() * 1000 - float(guard.property("turnedAt")) > 550)


def _settled(screen: Screen) -> None:
    """Until nothing moved for some frames: crowded pages take things away one by one."""
    seen: list[tuple[float, ...]] = []

    def rests() -> bool:
        screen.window.update()
        seen.append(tuple(_top(item) for item in walk(screen.window)))
        return len(seen) > 25 and len(set(seen[-20:])) == 1

    screen.qtbot.waitUntil(rests, timeout=15_000)


def _is_rule(item: QQuickItem) -> bool:
    return shown(item) and (item.objectName().startswith("rule-") or item.objectName() == "promise")


def _top(item: QQuickItem) -> float:
    return item.mapToScene(QPointF(0, 0)).y()


def _bottom(item: QQuickItem) -> float:
    return _top(item) + item.height()


def _left(item: QQuickItem) -> float:
    return item.mapToScene(QPointF(0, 0)).x()
