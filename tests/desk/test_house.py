"""What managers set for all desks of a space: recorded once, field by field, or refused with the field's name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core import ids
from kiosk.core.spaces import Opening, Rule
from kiosk.desk.house import House, _contrast_with_white
from kiosk.errors import ValueUnfit
from tests.desk.front_desk import FrontDesk

BOSS = "b" * 32
MONDAY = Opening(weekday=0, opens=9 * 60, closes=18 * 60)


@pytest.fixture
def house(desk: FrontDesk) -> House:
    return House(desk.around)


def _entries(desk: FrontDesk) -> int:
    with desk.store.reading() as records:
        return records.journal.pending_count()


def test_what_is_set_stands_for_the_next_reader(house: House, desk: FrontDesk) -> None:
    house.change_space(actor=BOSS, name="Nordlicht  Studio", currency="JPY", hours=[MONDAY], accent="#1b478f")
    with desk.store.reading() as records:
        space = records.space()
    assert (space.name, space.currency, space.accent, space.hours) == (
        "Nordlicht Studio",
        "JPY",
        "#1B478F",
        (MONDAY,),
    )


def test_only_what_differs_is_recorded_and_the_same_again_records_nothing(house: House, desk: FrontDesk) -> None:
    plan = _plan(house, desk)
    assert house.change_plan(actor=BOSS, plan=plan, name="Full time", days=0, amount=25_000) == ""
    before = _entries(desk)
    assert house.change_plan(actor=BOSS, plan=plan, name="Full time", days=8)
    assert _entries(desk) == before + 1
    with desk.store.reading() as records:
        changed = records.plan(plan)
    assert changed is not None
    assert (changed.name, changed.days, changed.amount) == ("Full time", 8, 25_000)


def test_two_desks_that_set_one_price_set_one_price(house: House, desk: FrontDesk) -> None:
    house.change_price("mono_a4", 5, actor=BOSS)
    house.change_price("mono_a4", 7, actor=BOSS)
    with desk.store.reading() as records:
        prices = records.prices()
    assert [(item, price.amount, price.currency) for item, price in prices.items()] == [("mono_a4", 7, "EUR")]


def test_shelves_are_told_apart_by_their_labels(house: House, desk: FrontDesk) -> None:
    house.change_shelf(actor=BOSS, label="A-1", places=4)
    with pytest.raises(ValueUnfit, match="value_unfit") as refused:
        house.change_shelf(actor=BOSS, label=" a-1 ")
    assert refused.value.details == {"field": "label"}
    with desk.store.reading() as records:
        [shelf] = records.shelves()
    house.change_shelf(actor=BOSS, shelf=shelf.id, closed=True)
    assert house.change_shelf(actor=BOSS, label="A-1")


def test_there_is_always_a_manager(house: House, desk: FrontDesk) -> None:
    house.change_staff(desk.marek, "manager", actor=BOSS)
    with pytest.raises(ValueUnfit):
        house.change_staff(desk.marek, "reception", actor=BOSS)
    house.change_staff(desk.marta, "manager", actor=BOSS)
    assert house.change_staff(desk.marek, "", actor=BOSS)
    with desk.store.reading() as records:
        assert records.staff_roles() == {desk.marta: "manager"}
        assert records.staff(desk.marek) is None


def test_rules_are_published_by_language_and_the_same_ones_are_not_published_again(
    house: House, desk: FrontDesk
) -> None:
    rules = [Rule("flame", "No candles", "The alarm hears them."), Rule("x", "  ", "no title: left out")]
    assert house.publish_rules("tr", rules, actor=BOSS)
    assert house.publish_rules("tr", rules, actor=BOSS) == ""
    with desk.store.reading() as records:
        published = records.rules(["tr"])
    assert published is not None
    assert [rule.title for rule in published.rules] == ["No candles"]


@pytest.mark.parametrize(
    "wrong",
    [
        {"name": "  "},
        {"name": "x" * 81},
        {"time_zone": "Europe/Atlantis"},
        {"time_zone": "../etc/passwd"},
        {"currency": "euro"},
        {"accent": "#FFFF00"},
        {"accent": "red"},
        {"hours": [Opening(0, 600, 600)]},
        {"hours": [Opening(0, 540, 720), Opening(0, 660, 900)]},
        {"hours": [Opening(7, 540, 720)]},
        {"retention_days": 0},
        {"wallet_cap": -1},
    ],
)
def test_what_cannot_be_is_refused_with_its_field_and_nothing_is_recorded(
    house: House, desk: FrontDesk, wrong: dict[str, object]
) -> None:
    before = _entries(desk)
    with pytest.raises(ValueUnfit) as refused:
        house.change_space(actor=BOSS, **wrong)  # type: ignore[arg-type]
    assert refused.value.details == {"field": next(iter(wrong))}
    assert _entries(desk) == before


@pytest.mark.parametrize("png", [b"GIF89a", b"\x89PNG\r\n\x1a\n" + b"\0" * 11_000])
def test_a_logo_is_a_small_png(house: House, png: bytes) -> None:
    with pytest.raises(ValueUnfit):
        house.change_logo(png, actor=BOSS)


def test_a_logo_can_be_taken_away(house: House, desk: FrontDesk) -> None:
    house.change_logo(b"\x89PNG\r\n\x1a\nsmall", actor=BOSS)
    house.change_logo(b"", actor=BOSS)
    with desk.store.reading() as records:
        assert records.logo() == ""


@given(st.integers(0, 255), st.integers(0, 255), st.integers(0, 255))
def test_a_darker_colour_stands_out_more(red: int, green: int, blue: int) -> None:
    colour = f"#{red:02x}{green:02x}{blue:02x}"
    darker = f"#{red // 2:02x}{green // 2:02x}{blue // 2:02x}"
    assert 1 <= _contrast_with_white(colour) <= _contrast_with_white(darker) <= 21


def test_a_new_company_has_an_id_of_its_own(house: House, desk: FrontDesk) -> None:
    house.change_company("Lumen Daylight", actor=BOSS)
    with desk.store.reading() as records:
        added = [company for company in records.companies() if company.name == "Lumen Daylight"]
    assert len(added) == 1
    assert added[0].id != ids.derived(desk.space, "company", "Lumen Daylight")


def _plan(house: House, desk: FrontDesk) -> str:
    house.change_plan(actor=BOSS, name="Full time", amount=25_000)
    with desk.store.reading() as records:
        return next(plan.id for plan in records.plans() if plan.name == "Full time")
