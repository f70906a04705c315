"""The settings as a manager changes them: read anew after each, refused beside the field, nothing lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject

from kiosk.desk.house import House
from kiosk.settings import Settings
from kiosk.settings_file import change
from kiosk.ui.background import DirectLane
from kiosk.ui.house import HouseViewModel
from kiosk.ui.house_screen import LOCAL, local_value
from tests.desk.front_desk import FrontDesk

BOSS = "b" * 32
Opens = Callable[[], "Office"]


class Office:
    """A desk with its settings open."""

    def __init__(self, folder: Path) -> None:
        self.desk = FrontDesk(folder)
        self.desk.furnish()
        self.file = folder / "kiosk.toml"
        self.file.touch()
        self.pages: list[str] = []
        self.closed = 0
        self.view = HouseViewModel(
            House(self.desk.around),
            DirectLane(),
            self,
            local=self._local,
            change_local=lambda key, value: change(self.file, key, value) and None,
            language=lambda: "en",
            done=self._done,
        )
        self.view.begin(BOSS)

    def _local(self) -> dict[str, object]:
        settings = Settings.read(self.file)
        names = {"screen.panel_inches": "panel_inches", "screen.panel_mm": "panel_mm", "screen.variant": "variant"}
        names |= {"screen.reduce_motion": "reduce_motion", "camera.enabled": "camera_enabled"}
        return {key: getattr(settings, names[key]) for key in LOCAL}

    def _done(self) -> None:
        self.closed += 1

    def open(self, page: str, activity: QObject) -> None:
        self.pages.append(page)

    def home(self) -> None:
        self.view.reset()

    def stay(self, *, done: bool = False, seconds: float | None = None, staff: bool = False) -> None:
        assert staff

    def rows(self) -> list[dict[str, Any]]:
        return list(self.view.property("rows"))

    def touch(self, *keys: str) -> None:
        for key in keys:
            names = [row["name"] or row["key"] for row in self.rows()]
            self.view.choose(names.index(key))

    def set(self, words: str) -> str:
        """Type and save. Returns what is said beside the field."""
        self.view.type(words)
        self.view.save()
        return str(self.view.property("note"))

    def value(self, key: str) -> Any:
        return next(row["value"] for row in self.rows() if key in (row["key"], row["name"]))


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    one = Office(tmp_path)
    yield one
    one.desk.close()


def test_the_name_of_the_space_is_changed_and_shown(office: Office) -> None:
    office.touch("space", "name")
    assert office.pages[-1] == "HouseEdit"
    assert office.set("Südlicht") == ""
    assert office.pages[-1] == "House"
    assert office.value("name") == "Südlicht"


def test_what_cannot_be_stays_in_its_field_with_a_word_beside_it(office: Office) -> None:
    office.touch("space", "time_zone")
    assert office.set("Europe/Atlantis") == "time_zone"
    assert office.view.property("typed") == "Europe/Atlantis"
    assert office.set("Asia/Tokyo") == ""
    assert office.value("time_zone") == "Asia/Tokyo"


def test_prices_are_typed_as_people_write_them(office: Office) -> None:
    office.touch("prices", "colour_a4")
    assert office.set("zwölf") == "colour_a4"
    assert office.set("0,25") == ""
    assert office.value("colour_a4") == "€0.25"


def test_a_price_is_typed_anew_and_the_one_that_stands_is_told_beside(office: Office) -> None:
    office.touch("prices", "colour_a4")
    office.set("0.25")
    office.touch("colour_a4")
    assert (office.view.property("typed"), office.view.property("stands")) == ("", "€0.25")
    assert office.set("") == "colour_a4"


def test_a_currency_without_cents_takes_whole_amounts(office: Office) -> None:
    House(office.desk.around).change_space(actor=BOSS, currency="JPY")
    office.view.begin(BOSS)
    office.touch("prices", "mono_a4")
    assert office.set("0.5") == "mono_a4"
    assert office.set("10") == ""
    assert office.value("mono_a4") == "¥10"


def test_opening_hours_of_a_day_replace_those_of_that_day_alone(office: Office) -> None:
    office.touch("hours", "weekday_0")
    office.set("9-12, 13:30-18")
    office.touch("weekday_1")
    office.set("10-16")
    office.touch("weekday_0")
    office.set("9-12")
    assert (office.value("weekday_0"), office.value("weekday_1")) == ("9:00-12:00", "10:00-16:00")
    office.touch("weekday_0")
    assert office.set("") == ""
    assert office.value("weekday_0") == ""


def test_a_shelf_is_added_named_and_put_out_of_use(office: Office) -> None:
    office.touch("shelves")
    office.view.add()
    office.set("A-1")
    office.view.add()
    assert office.set("a-1") == "label"
    office.view.back()
    office.touch("A-1", "places")
    office.set("6")
    office.touch("closed_shelf")
    with office.desk.store.reading() as records:
        [shelf] = records.shelves()
    assert (shelf.label, shelf.places, shelf.closed) == ("A-1", 6, True)


def test_a_plan_has_a_price_and_printing_credit(office: Office) -> None:
    office.touch("plans", "Hot desk", "amount")
    office.set("189")
    office.touch("print_credit")
    office.set("3.20")
    with office.desk.store.reading() as records:
        [plan] = records.plans()
    assert (plan.amount, plan.print_credit, plan.currency, plan.days) == (18_900, 320, "EUR", 10)


def test_a_rule_is_added_worded_and_taken_out_again(office: Office) -> None:
    office.touch("rules", "Français")
    office.view.add()
    office.set("Sans bougies")
    office.touch("Sans bougies", "line")
    office.set("L'alarme les entend.")
    with office.desk.store.reading() as records:
        rules = records.rules(["fr"])
    assert rules is not None
    assert [(rule.title, rule.line) for rule in rules.rules] == [("Sans bougies", "L'alarme les entend.")]


def test_languages_are_switched_and_one_always_stays(office: Office) -> None:
    office.touch("space", "languages", "Deutsch", "العربية", "English")
    with office.desk.store.reading() as records:
        assert records.space().languages == ("en",)


def test_what_belongs_to_this_desk_goes_to_its_file(office: Office) -> None:
    office.touch("desk", "screen.panel_inches")
    assert office.set("huge") == "screen.panel_inches"
    assert office.set("900") == "screen.panel_inches"
    assert office.set("21,5") == ""
    office.touch("screen.panel_mm")
    assert office.set("476 x 268") == ""
    office.touch("screen.variant")
    office.view.pick(1)
    office.touch("screen.reduce_motion")
    settings = Settings.read(office.file)
    assert (settings.panel_inches, settings.panel_mm) == (21.5, (476, 268))
    assert (settings.variant, settings.reduce_motion) == ("dark", True)


def test_a_settings_file_that_cannot_be_written_is_told_and_nothing_changes(office: Office) -> None:
    office.touch("desk")
    office.file.write_bytes(b"\xff")
    office.touch("camera.enabled")
    assert office.view.property("note") == "camera.enabled"
    assert office.file.read_bytes() == b"\xff"


def test_back_leads_out_one_page_at_a_time(office: Office) -> None:
    office.touch("space", "name")
    office.view.type("Half")
    office.view.back()
    office.touch("name")
    assert office.view.property("typed") == "Nordlicht Studio"
    for _ in range(3):
        office.view.back()
    assert office.closed == 1


def test_nothing_is_left_after_a_reset_and_nothing_is_recorded_by_nobody(office: Office) -> None:
    office.touch("space", "name")
    office.view.type("Canary Wharf")
    office.view.reset()
    office.view.save()
    assert office.rows() == []
    assert office.view.property("typed") == ""


def test_a_panel_is_two_numbers_or_none() -> None:
    assert local_value("screen.panel_mm", "476×268,5") is None
    assert local_value("screen.panel_mm", "476 × 268.5") == [476.0, 268.5]
    assert local_value("screen.panel_mm", "") == []
