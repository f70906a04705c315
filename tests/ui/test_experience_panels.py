"""Every page in every state keeps the experience's rules on every panel: upright, low and small."""

from __future__ import annotations

from typing import Final

import pytest

from tests.dev import rules, states, states_printing
from tests.dev.stage import COMPACT, DESK, PORTRAIT, PSEUDO, Panel, Theatre
from tests.ui.audit import EVERY_STATE, Audit

FIELDS: Final = frozenset({"settings-hours-unfit", "settings-price", "settings-shelf-new"})
# The same page with other words, and nothing typed on it: once is enough where only the room is another.
ALIKE: Final = ("settings-", "staff-board-", "collect-", "parcels-", "welcome-", "print-quote-", "print-wallet-")


@EVERY_STATE
def test_page_keeps_the_rules_upright(house: Theatre, state: str) -> None:
    audit = Audit(house.on(PORTRAIT), state)
    for language in ("de", "ar", PSEUDO):
        audit.look(rules.GEOMETRY, language)
    audit.look(rules.GEOMETRY, large=True)
    audit.end()


def test_four_things_that_wait_are_told_whole_in_large_letters(house: Theatre) -> None:
    """Upright, where cards for four would leave their titles a single line each."""
    stage = house.on(PORTRAIT)
    stage.home()
    states_printing.lay_out(stage, 0)
    audit = Audit(stage, "today-guest")
    for language in ("en", "de", "ja"):
        audit.look(rules.GEOMETRY, language, large=True)
    assert stage.check_in.property("waitingCount") >= 4
    audit.end()


@pytest.mark.parametrize("state", [one for one in states.STATES if one in FIELDS or not one.startswith(ALIKE)])
def test_page_keeps_the_rules_on_a_low_panel(house: Theatre, state: str) -> None:
    """The panel of a desk that nobody measured: full keys take half its height, so pages that type are in most need."""
    audit = Audit(house.on(DESK), state)
    page = audit.look(rules.GEOMETRY)
    if any(one.key for one in page.targets):
        for language in ("ar", PSEUDO):
            audit.look(rules.GEOMETRY, language)
    audit.end()


@pytest.mark.parametrize("panel", [DESK, COMPACT], ids=lambda panel: panel.name)
@pytest.mark.parametrize("state", ["name-search", "name-found", "name-nobody", "print-name"])
def test_what_is_found_stands_above_the_keys_in_large_letters(house: Theatre, state: str, panel: Panel) -> None:
    audit = Audit(house.on(panel), state)
    for language in ("en", "ar", PSEUDO):
        audit.look([rules.keyboard_covers_nothing], language, large=True)
    audit.end()


@pytest.mark.parametrize("field", ["company", "contact"])
def test_field_that_was_touched_stands_above_the_keys(house: Theatre, field: str) -> None:
    audit = Audit(house.on(DESK), "guest-details")
    audit.stage.tap(field)
    for language in ("en", "ar", PSEUDO):
        audit.look(rules.GEOMETRY, language)
    audit.end()


@EVERY_STATE
def test_page_keeps_the_rules_on_a_small_panel(house: Theatre, state: str) -> None:
    audit = Audit(house.on(COMPACT), state)
    for language in ("en", "ar", PSEUDO):
        audit.look(rules.GEOMETRY, language)
    audit.end()
