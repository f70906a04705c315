"""How much the desk asks of people: taps and pages of each flow, and that a second tap in haste changes nothing."""

from __future__ import annotations

import re
from typing import Final

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.cli import demo_parcels, demo_space
from kiosk.core.guests import BADGE_PREFIX
from tests.dev import eyes, states
from tests.dev.stage import LANDSCAPE, Stage, Theatre
from tests.dev.states_printing import MARGARETHE

_LEFT: Final = Qt.MouseButton.LeftButton
_NONE: Final = Qt.KeyboardModifier.NoModifier
_CHANGES: Final = re.compile(r"\b[A-Z0-9]{4}\b|\d+")  # codes and references: new ones each time
HASTY: Final = (
    "welcome",
    "parcel-shelf",
    "parcels",
    "collected",
    "today-guest",
    "card-unknown",
    "name-found",
    "guest-host-found",
    "guest-done",
    "emergency",
)


class Person:
    """Counts what a person does at the desk. The keys of words they type are counted apart."""

    def __init__(self, house: Theatre) -> None:
        self.stage = house.on(LANDSCAPE)
        self.stage.home()
        self.stage.settle()
        self.taps = 0
        self.typed = 0
        self.pages = [self._page()]

    def tap(self, name: str) -> None:
        self.stage.pause()
        self.stage.tap(name)
        self.taps += 1
        self._turned()

    def type(self, words: str) -> None:
        for letter in words:
            QTest.keyClick(self.stage.window, letter)
        self.typed += len(words)
        self.stage.settle()
        self._turned()

    def present(self, code: str) -> None:
        self.stage.present(code)
        self.stage.settle()
        self._turned()

    def sign(self) -> None:
        item = self.stage.item("signature")
        points = [
            QPointF(x * item.width(), y * item.height()) for x, y in ((0.2, 0.3), (0.5, 0.6), (0.7, 0.2), (0.8, 0.5))
        ]
        places = [item.mapToScene(point).toPoint() for point in points]
        QTest.mousePress(self.stage.window, _LEFT, _NONE, places[0])
        for place in places:
            QTest.mouseMove(self.stage.window, place)
        QTest.mouseRelease(self.stage.window, _LEFT, _NONE, places[-1])
        self.stage.settle()

    def _turned(self) -> None:
        if self.pages[-1] != self._page():
            self.pages.append(self._page())

    def _page(self) -> str:
        return str(self.stage.shell.property("page"))


def test_member_with_a_card_taps_nothing(house: Theatre) -> None:
    person = Person(house)
    house.floor.out(7)
    person.present(demo_space.cards()[7].card)
    assert person.pages == ["Welcome", "DeskToday"]
    assert person.taps == 0


def test_member_without_a_card_needs_twelve_taps(house: Theatre) -> None:
    person = Person(house)
    house.floor.out(0)
    person.tap("pin")
    person.type("Zoe")
    person.tap("found-0")
    for digit in demo_space.cards()[0].pin:
        person.tap(f"digit-{digit}")
    assert person.pages == ["Welcome", "NameSearch", "Pin", "DeskToday"]
    assert person.taps + person.typed <= 12


def test_walk_in_guest_needs_six_taps_beside_the_typing(house: Theatre) -> None:
    person = Person(house)
    person.tap("visit")
    person.type("Ada Lovelace")
    person.tap("action")
    person.type("Mar")
    person.tap("found-0")
    person.tap("action")
    person.sign()
    person.tap("action")
    assert person.pages == ["Welcome", "GuestName", "GuestHost", "GuestDetails", "GuestRules", "GuestDone"]
    assert person.taps <= 6


def test_invited_guest_with_a_code_to_show_taps_once(house: Theatre) -> None:
    person = Person(house)
    person.present(house.floor.invite("Ada Lovelace")[0])
    person.sign()
    person.tap("action")
    assert person.pages == ["Welcome", "GuestRules", "GuestDone"]
    assert person.taps == 1


def test_invited_guest_with_six_digits_needs_eight_taps(house: Theatre) -> None:
    person = Person(house)
    person.tap("code")
    for digit in house.floor.invite("Ada Lovelace")[1]:
        person.tap(f"digit-{digit}")
    person.sign()
    person.tap("action")
    assert person.pages == ["Welcome", "GuestCode", "GuestRules", "GuestDone"]
    assert person.taps <= 8


def test_guest_leaves_without_a_tap(house: Theatre) -> None:
    person = Person(house)
    guest = house.floor.sign_in("Ada Lovelace", host=2)
    person.present(BADGE_PREFIX + guest.guest.upper())
    assert person.pages == ["Welcome", "GuestLeft"]
    assert person.taps <= 1


def test_guest_leaves_by_six_digits_with_one_tap_before_them(house: Theatre) -> None:
    person = Person(house)
    guest = house.floor.sign_in("Ada Lovelace", host=2)
    person.tap("code")
    taps = person.taps
    for digit in guest.code:
        person.tap(f"digit-{digit}")
    assert person.pages == ["Welcome", "GuestCode", "GuestLeft"]
    assert taps <= 1


def test_all_my_parcels_are_out_with_two_taps(house: Theatre) -> None:
    person = Person(house)
    house.floor.out(6)
    person.present(demo_space.cards()[6].card)
    person.tap("waiting-0-answer")
    person.tap("action")
    assert person.pages == ["Welcome", "DeskToday", "Collect"]
    assert person.taps <= 2
    person.tap("back")  # undone: they wait for the next test


def test_a_parcel_is_in_with_three_letters_and_two_taps(house: Theatre) -> None:
    person = Person(house)
    person.stage.parcels.begin(house.floor.member(51))
    person.stage.settle()
    person.pages = [person._page()]
    person.present(demo_parcels.NEXT)
    person.type("han")
    person.tap("found-0")
    person.tap("action")
    assert person.pages == ["ParcelIn", "ParcelWho", "ParcelPut", "ParcelIn"]
    assert person.taps <= 4
    assert person.typed <= 3
    person.stage.parcels.undoLast()


def test_held_prints_need_two_taps_and_the_pin(house: Theatre) -> None:
    person = Person(house)
    states.arrive(house.on(LANDSCAPE), "today-print")
    person.pages = ["DeskToday"]
    person.tap("waiting-0-answer")
    pin = demo_space.cards()[MARGARETHE].pin
    for digit in pin:
        person.tap(f"digit-{digit}")
    person.tap("action")
    assert person.pages == ["DeskToday", "PrintPin", "PrintWallet", "PrintProgress"]
    assert person.taps - len(pin) <= 2
    assert house.floor.queue.tickets()[-1].sides > 0


def test_topping_up_with_cash_takes_three_pages_and_three_taps(house: Theatre) -> None:
    person = Person(house)
    stage = house.on(LANDSCAPE)
    states.arrive(stage, "top-up")
    member = stage.floor.member(1)
    stage.screens.members.open_member(member)
    stage.settle()
    person.pages = [str(stage.shell.property("page"))]
    ways = [one["kind"] for one in stage.screens.members.property("ways")]
    person.tap(f"way-{ways.index('top_up')}")
    person.tap("choice-2")
    person.tap("action")
    assert person.pages == ["Member", "TopUp", "TopUpDone"]
    assert person.taps <= 3


@pytest.mark.parametrize("state", HASTY)
def test_second_tap_in_haste_changes_nothing(house: Theatre, state: str) -> None:
    stage = house.on(LANDSCAPE)
    states.arrive(stage, state)
    names = [one.item_name for one in stage.look().targets if one.enabled and not one.key and one.role == "Button"]
    for name in names:
        if name == "spaceName" or name.endswith("answer"):
            continue  # is held; stays answered
        after = []
        for taps in (1, 2):
            states.arrive(stage, "trouble")  # buttons that were not touched before
            states.arrive(stage, state)
            item = stage.item(name)
            if item.property("repeats"):
                break
            haste(stage, item, taps)
            after.append(_told(stage))
        assert after == after[:1] * len(after), name


def test_answer_given_twice_in_haste_is_not_taken_back(house: Theatre) -> None:
    stage = house.on(LANDSCAPE)
    states.arrive(stage, "today-in")
    before = _told(stage)
    haste(stage, stage.item("waiting-0-answer"), 2)
    assert _told(stage) != before


def haste(stage: Stage, item: QQuickItem, taps: int) -> None:
    """Tap so often on the place where an item stands now."""
    stage.pause()
    place: QPoint = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
    for _tap in range(taps):
        QTest.mouseClick(stage.window, _LEFT, _NONE, place)
    stage.settle()


def _told(stage: Stage) -> tuple[str, list[str]]:
    page = eyes.look(stage.window, mm=LANDSCAPE.mm)
    return str(stage.shell.property("page")), sorted(_CHANGES.sub("#", one.text) for one in page.texts)
