"""Parcels on the screen: taken in by scan, letters and Enter, or by touch alone; and taken home with two touches."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.cli import demo_parcels, demo_space
from kiosk.core.parcels import PARCEL_PREFIX, Parcel
from kiosk.core.ports import Credential
from tests.dev import eyes, rules, states
from tests.dev.stage import LANDSCAPE, Stage, Theatre
from tests.ui.screens import type_text

DHL = "JJD000390007827321419"
UPS = demo_parcels.NEXT
STAFF = 51


@pytest.fixture
def stage(house: Theatre) -> Iterator[Stage]:
    """Reception at the desk, about to take parcels in; what a test leaves on the shelves is taken away."""
    stage = house.on(LANDSCAPE)
    stage.home()
    stage.shell.setPhysicalKeyboard(False)
    stage.hands.now += timedelta(minutes=1)
    before = {one.id for one in waiting(stage)}
    stage.parcels.begin(stage.floor.member(STAFF))
    stage.settle()
    yield stage
    for one in waiting(stage):
        if one.id not in before:
            stage.floor.activities.parcels.return_(one.id, "test", "")


def waiting(stage: Stage) -> list[Parcel]:
    with stage.floor.store.reading() as records:
        return records.waiting_parcels()


def newest(stage: Stage) -> Parcel:
    return waiting(stage)[-1]


def page(stage: Stage) -> str:
    return str(stage.shell.property("page"))


def press(stage: Stage, *keys: Qt.Key | str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    for key in keys:
        if isinstance(key, str):
            type_text(stage.window, key)
        else:
            QTest.keyClick(stage.window, key, modifier)
    stage.settle()


def tap(stage: Stage, name: str) -> None:
    stage.pause()
    stage.tap(name)


def reads(stage: Stage, text: str) -> bool:
    seen = " ".join(one.text for one in eyes.look(stage.window, mm=LANDSCAPE.mm).texts)
    return text in seen.replace("\u2068", "").replace("\u2069", "")


def test_scan_three_letters_enter_enter_and_the_next_one_begins(stage: Stage) -> None:
    stage.shell.setPhysicalKeyboard(True)
    for number, letters, name in ((UPS, "han", "Hannah Weiß"), (DHL, "fjo", "Fjord Audio")):
        stage.hands.now += timedelta(minutes=1)
        stage.present(number)
        stage.settle()
        assert page(stage) == "ParcelWho"
        press(stage, letters, Qt.Key.Key_Return)
        assert page(stage) == "ParcelPut"
        assert reads(stage, name)
        press(stage, Qt.Key.Key_Return)
        assert page(stage) == "ParcelIn"
        assert newest(stage).number == number
    assert stage.parcels.property("roundCount") == 2
    assert stage.parcels.property("label") == "ready"
    press(stage, Qt.Key.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    assert stage.parcels.property("roundCount") == 1
    assert newest(stage).number == UPS


def test_digits_choose_and_escape_goes_back(stage: Stage) -> None:
    stage.shell.setPhysicalKeyboard(True)
    press(stage, "no number at all", Qt.Key.Key_Return)
    press(stage, "mar", "2")
    assert stage.parcels.property("recipient") == "Margarethe Olsen"
    press(stage, Qt.Key.Key_Escape)
    assert (page(stage), stage.parcels.property("query")) == ("ParcelWho", "mar")
    press(stage, Qt.Key.Key_Escape)
    assert (page(stage), stage.parcels.property("typed")) == ("ParcelIn", "NONUMBERATALL")
    press(stage, Qt.Key.Key_Escape)
    assert stage.parcels.property("step") == ""


def test_four_taps_and_three_letters_take_a_parcel_in(stage: Stage) -> None:
    stage.present(UPS)
    stage.settle()
    pages = [page(stage)]
    press(stage, "zoe")
    taps = 0
    for name in ("found-0", "action"):
        tap(stage, name)
        taps += 1
        pages.append(page(stage))
    assert pages == ["ParcelWho", "ParcelPut", "ParcelIn"]
    assert taps <= 4
    assert newest(stage).recipient == stage.floor.member(0)


def test_flags_send_it_to_the_floor_and_a_shelf_can_be_chosen(stage: Stage) -> None:
    stage.present(UPS)
    stage.parcels.typeRecipient("Hannah")
    stage.parcels.next()
    stage.settle()
    tap(stage, "flag-oversize")
    assert "F" in stage.parcels.property("shelf")
    tap(stage, "change")
    assert page(stage) == "ParcelShelf"
    tap(stage, "shelf-5")
    tap(stage, "flag-perishable")
    assert "B-2" in stage.parcels.property("shelf")
    tap(stage, "action")
    made = newest(stage)
    assert made.flags == ("perishable", "oversize")
    assert made.shelf == demo_parcels.shelf_id(stage.floor.space, "B-2")


def test_a_number_that_waits_already_says_where_and_may_come_twice(stage: Stage) -> None:
    stage.present("TBA303213215098")
    stage.settle()
    assert page(stage) == "ParcelIn"
    assert reads(stage, "On C-1 since")
    assert reads(stage, "For Fjord Audio")
    tap(stage, "takeAgain")
    assert page(stage) == "ParcelWho"
    stage.parcels.drop()
    stage.present("TBA303213215098")
    stage.settle()
    tap(stage, "action")
    assert not stage.parcels.property("again")
    assert stage.parcels.property("typed") == ""


def test_nobody_we_know_keeps_the_name_as_it_is_typed(stage: Stage) -> None:
    tap(stage, "withoutNumber")
    press(stage, "Xaver Quast")
    tap(stage, "unknown")
    assert reads(stage, "Nobody we know")
    tap(stage, "action")
    made = newest(stage)
    assert (made.name, made.recipient, made.number) == ("Xaver Quast", None, "")


def test_enter_takes_nobody_we_know_where_the_list_is_empty(stage: Stage) -> None:
    tap(stage, "withoutNumber")
    press(stage, "Xaver Quast", Qt.Key.Key_Return)
    assert page(stage) == "ParcelPut"
    assert reads(stage, "Nobody we know")


def test_a_scan_corrects_until_somebody_is_chosen_and_waits_afterwards(stage: Stage) -> None:
    stage.present("12345678")
    stage.present(UPS)
    stage.settle()
    assert UPS in stage.parcels.property("number").replace(" ", "")
    stage.parcels.typeRecipient("Hannah")
    stage.parcels.next()
    count = len(waiting(stage))
    stage.present(UPS)  # the same label again is nothing new
    assert not stage.parcels.property("follows")
    stage.present(DHL)
    stage.settle()
    assert len(waiting(stage)) == count
    assert reads(stage, "The next one is scanned")
    tap(stage, "action")
    assert len(waiting(stage)) == count + 1
    assert page(stage) == "ParcelWho"
    assert DHL in stage.parcels.property("number").replace(" ", "")


def test_a_card_on_these_pages_checks_nobody_in(stage: Stage) -> None:
    people = stage.floor.check_in.lobby().members_in
    stage.floor.out(0)
    stage.card(0)
    stage.settle()
    assert page(stage) == "ParcelIn"
    assert stage.parcels.property("note") == "not_a_parcel"
    assert stage.floor.check_in.lobby().members_in == people


@pytest.mark.parametrize(
    "code", ["\u202e" + "A" * 4096, "9" * 4096, "https://x.example/?q=1", "مرحبا", "\x00\x01"], ids=list("abcde")
)
def test_odd_codes_are_kept_or_refused_with_a_sentence(stage: Stage, code: str) -> None:
    stage.present(code)
    stage.settle()
    assert page(stage) in ("ParcelIn", "ParcelWho")
    assert (page(stage) == "ParcelIn") == bool(stage.parcels.property("note"))
    assert not stage.warnings


def test_the_wide_layout_beside_a_real_keyboard_keeps_the_rules(stage: Stage) -> None:
    people = states.words_of_people()
    for name in ("parcel-in", "parcel-who-found", "parcel-who", "parcel-round"):
        states.arrive(stage, name)
        stage.shell.setPhysicalKeyboard(True)
        for language in ("en", "de", "ar", "pseudo"):
            stage.show(language)
            found = rules.broken(stage.look(people), rules.GEOMETRY)
            assert not found, f"{name} {language}: {found}"


def test_nothing_typed_is_left_when_the_desk_forgets(stage: Stage) -> None:
    stage.present(UPS)
    stage.parcels.typeRecipient("Canary Wharf")
    stage.shell.home()
    assert (stage.parcels.property("query"), stage.parcels.property("number")) == ("", "")
    assert not stage.parcels.takes(Credential(UPS, "simulated"))


def test_all_my_parcels_are_taken_with_two_taps(house: Theatre) -> None:
    stage = house.on(LANDSCAPE)
    stage.home()
    stage.floor.out(0)
    stage.card(0)
    stage.settle()
    assert page(stage) == "DeskToday"
    tap(stage, "waiting-1-answer")
    assert page(stage) == "Collect"
    assert reads(stage, "A-1")
    assert reads(stage, "B-2")
    tap(stage, "action")
    assert reads(stage, "Thank you, Zoë")
    mine = stage.floor.activities.collection.waiting_of(stage.floor.member(0))
    assert mine.parcels == ()
    tap(stage, "back")
    assert reads(stage, "They wait here again")
    assert len(stage.floor.activities.collection.waiting_of(stage.floor.member(0)).parcels) == 2


def test_one_can_be_left_for_later(house: Theatre) -> None:
    stage = house.on(LANDSCAPE)
    states.arrive(stage, "collect")
    tap(stage, "parcel-0")
    tap(stage, "action")
    (left,) = stage.floor.activities.collection.waiting_of(stage.floor.member(0)).parcels
    assert left.shelf == "A-1"
    stage.collection.undo()


def test_a_card_on_the_parcels_page_is_no_check_in_and_a_pin_does_as_well(house: Theatre) -> None:
    stage = house.on(LANDSCAPE)
    stage.home()
    stage.settle()
    inside = stage.floor.check_in.lobby().members_in
    tap(stage, "parcels")
    stage.card(0)
    stage.settle()
    assert page(stage) == "Collect"
    stage.home()
    stage.settle()
    tap(stage, "parcels")
    tap(stage, "byPin")
    press(stage, "Zoe")
    tap(stage, "found-0")
    for digit in demo_space.cards()[0].pin:
        tap(stage, f"digit-{digit}")
    assert page(stage) == "Collect"
    assert stage.collection.property("count") == 2
    assert stage.floor.check_in.lobby().members_in == inside


def test_somebody_who_was_quicker_is_told_of(house: Theatre) -> None:
    stage = house.on(LANDSCAPE)
    states.arrive(stage, "collect")
    desk = stage.floor.activities.collection
    first = desk.waiting_of(stage.floor.member(0)).parcels[0]
    taken = desk.collect([first.id], stage.floor.member(0), "card")
    tap(stage, "action")
    assert (page(stage), stage.collection.property("count")) == ("Collect", 1)
    assert reads(stage, "was taken meanwhile")
    desk.undo(taken.request)


def test_a_label_tells_anybody_the_shelf_and_nobody_the_name(house: Theatre) -> None:
    stage = house.on(LANDSCAPE)
    states.arrive(stage, "parcels-place")
    assert page(stage) == "Parcels"
    assert reads(stage, "A-1")
    assert not reads(stage, "Zoë")
    stage.present(PARCEL_PREFIX + "0" * 32)
    stage.settle()
    assert reads(stage, "does not wait here any more")


def test_a_courier_gets_a_word_to_say(house: Theatre) -> None:
    stage = house.on(LANDSCAPE)
    stage.home()
    stage.settle()
    tap(stage, "parcels")
    tap(stage, "bring")
    assert reads(stage, str(stage.collection.property("reference")))
    assert len(stage.collection.property("reference")) == 4
