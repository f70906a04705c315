"""Every page in every state keeps the experience's rules: in every language, colour and size of letters."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk import places
from tests.dev import eyes, rules, states
from tests.dev.seen import Seen, Target
from tests.dev.stage import LANDSCAPE, PSEUDO, Stage, Theatre
from tests.ui.audit import EVERY_STATE, PEOPLE, Audit

OTHERS: Final = tuple(code for code in places.LANGUAGES if code not in ("en", "de", "ar"))


@pytest.fixture(scope="module")
def bottom_rows(house: Theatre) -> dict[bool, dict[str, tuple[float, float]]]:
    """Where the bottom row stands on the first page of a flow, and so on all: by whether it is mirrored."""
    stage = house.on(LANDSCAPE)
    found = {}
    for language in ("en", "ar"):
        states.arrive(stage, "guest-name")
        stage.show(language)
        page = stage.look(PEOPLE)
        found[page.rtl] = rules.bottom_row(page)
    return found


@EVERY_STATE
def test_page_keeps_the_rules_in_every_language_and_colour(
    house: Theatre, bottom_rows: dict[bool, dict[str, tuple[float, float]]], state: str
) -> None:
    audit = Audit(house.on(LANDSCAPE), state)
    english = audit.look(rules.ALL)
    today, now = (str(audit.stage.shell.property(name)) for name in ("todayText", "clockText"))
    same = PEOPLE | {today, f"{today}, {now}", "Sunday 1 November"}  # dates are English in the pseudo-locale
    for language in ("de", PSEUDO, "ar"):
        page = audit.look(rules.ALL, language)
        of_space = {one.text for one in english.texts if "/rule-" in one.where and language == PSEUDO}
        if state not in states.WRITTEN:
            audit.tell(language, rules.untranslated(english, page, same | of_space))
    for one in (english, page):
        audit.tell("bottom row", rules.bottom_row_stands(one, bottom_rows[one.rtl]))
    audit.look(rules.COLOURS, "en", "dark")
    audit.look(rules.COLOURS, "en", "contrast")
    audit.end()


@EVERY_STATE
def test_page_has_room_for_the_words_of_other_languages(
    house: Theatre, state: str, pytestconfig: pytest.Config
) -> None:
    """What a language changes on a page is how long its words are; colours and keys are looked at in the others.

    Two in turn for each state; all of them with `make walk`.
    """
    audit = Audit(house.on(LANDSCAPE), state)
    first = list(states.STATES).index(state)
    turns = len(OTHERS) if pytestconfig.getoption("every_language") else 2
    for turn in range(turns):
        audit.look(rules.GEOMETRY, OTHERS[(first + turn) % len(OTHERS)])
    audit.end()


@EVERY_STATE
def test_page_keeps_the_rules_in_large_letters(house: Theatre, state: str) -> None:
    audit = Audit(house.on(LANDSCAPE), state)
    for language in ("de", "ar"):
        audit.look(rules.GEOMETRY, language, large=True)
    audit.end()


@pytest.mark.parametrize("state", [one for one in states.STATES if one != "idle-warning"])  # any key answers it
def test_keys_reach_everything_in_reading_order(house: Theatre, state: str) -> None:
    stage = house.on(LANDSCAPE)
    audit = Audit(stage, state)
    for language, key in (("en", Qt.Key.Key_Tab), ("ar", Qt.Key.Key_Tab), ("en", Qt.Key.Key_Down)):
        states.arrive(stage, state)
        stage.show(language)
        page = stage.look(PEOPLE)
        if not state.startswith("guest-details"):  # nothing there has to be typed
            audit.tell(f"{language} {key.name}", rules.ready_to_type(page, known(page, stage.window.activeFocusItem())))
        order = stops(stage, page, key)
        audit.tell(f"{language} {key.name}", rules.all_reached(page, order))
        audit.tell(f"{language} {key.name}", rules.reading_order(order, rtl=page.rtl))
    audit.end()


@pytest.mark.parametrize("variant", ["light", "dark", "contrast"])
@pytest.mark.parametrize(
    "state", ["welcome", "aids", "today-guest", "pin", "guest-host-found", "guest-rules", "emergency"]
)
def test_focus_is_seen(house: Theatre, state: str, variant: str) -> None:
    stage = house.on(LANDSCAPE)
    audit = Audit(stage, state)
    stage.show(variant=variant)
    page = stage.look(PEOPLE)
    reached = []
    for _target in page.targets:
        QTest.keyClick(stage.window, Qt.Key.Key_Tab)
        reached.append((known(stage.look(PEOPLE), stage.window.activeFocusItem()), eyes.picture(stage.window)))
    for (target, here), (other, elsewhere) in pairwise(reached):
        if target is not None and target != other:
            audit.tell(variant, rules.ring_can_be_seen(here, elsewhere, target, mm=page.mm))
    audit.end()


def stops(stage: Stage, page: Seen, key: Qt.Key) -> list[Target]:
    """The targets in the order a key reaches them, from the first of the page until it comes round."""
    reached: list[Target] = []
    for _press in range(3 * len(page.targets) + 10):
        QTest.keyClick(stage.window, key)
        target = known(page, stage.window.activeFocusItem())
        if target is not None and target in reached:
            break
        if target is not None:
            reached.append(target)
    first = min(range(len(reached)), key=lambda place: _from_top(reached[place], page), default=0)
    return reached[first:] + reached[:first]


def known(page: Seen, focused: QQuickItem | None) -> Target | None:
    """The target that has the focus: by name, and of several the nearest, for rows move when the keyboard goes."""
    if focused is None:
        return None
    place = eyes.box_of(focused)
    named = [one for one in page.targets if one.item_name == focused.objectName()]
    return min(named, key=lambda one: abs(one.box.x - place.x) + abs(one.box.y - place.y), default=None)


def _from_top(target: Target, page: Seen) -> tuple[float, float]:
    return (round(target.box.y), -target.box.right if page.rtl else target.box.x)
