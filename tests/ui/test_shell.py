"""The shell around the pages: who stands here, what they chose, and what is left of them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QTextBoundaryFinder
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.ui.background import DirectLane, Lane
from kiosk.ui.shell import ShellViewModel
from tests.ui.conftest import Hands
from tests.ui.houses import CANARY, CARD, Broken, House, house_of


@pytest.fixture
def house(shell: ShellViewModel, hands: Hands) -> House:
    return house_of(shell, hands)


def test_it_rests_on_the_welcome_page_in_the_first_language(make_shell: Callable[..., ShellViewModel]) -> None:
    shell = make_shell(languages=("de", "en"), variant="dark")
    assert [shell.property(name) for name in ("page", "language", "variant", "textScale", "rtl")] == [
        "Welcome",
        "de",
        "dark",
        1.0,
        False,
    ]


def test_page_and_its_view_model_change_together(house: House, qtbot: QtBot) -> None:
    seen = []
    house.shell.pageChanged.connect(lambda: seen.append((house.page, house.get("pageViewModel"))))
    house.shell.open("GuestName", house.flow)
    house.shell.open("GuestName", house.flow)
    house.shell.home()
    assert seen == [("GuestName", house.flow), ("Welcome", house.welcome)]


def test_back_is_the_pages_and_without_a_page_the_way_home(house: House) -> None:
    house.busy_page()
    house.shell.back()
    assert (house.flow.steps_back, house.page) == (1, "GuestName")
    house.shell.emergency()
    house.shell.back()
    assert (house.flow.steps_back, house.page) == (1, "Welcome")


@pytest.mark.parametrize("leave", ["home", "cancel"])
def test_whoever_leaves_leaves_nothing(house: House, leave: str) -> None:
    house.busy_page()
    QGuiApplication.clipboard().setText(CANARY)
    house.shell.chooseLanguage("ar")
    house.shell.chooseVariant("contrast")
    house.shell.chooseTextScale(1.6)
    house.shell.chooseReduceMotion(False)
    getattr(house.shell, leave)()
    assert (house.page, house.words, QGuiApplication.clipboard().text()) == ("Welcome", "", "")
    names = ("language", "rtl", "variant", "textScale", "reduceMotion")
    assert [house.get(name) for name in names] == ["en", False, "light", 1.0, True]


def test_nobody_touches_for_thirty_seconds_and_is_asked_for_fifteen(house: House) -> None:
    house.busy_page()
    house.after(29.9)
    assert not house.get("idleWarning")
    house.after(0.1)
    assert (house.get("idleWarning"), house.get("idleSeconds")) == (True, 15)
    house.after(10)
    assert (house.get("idleSeconds"), house.words) == (5, CANARY * 2)
    house.after(4.9)
    assert (house.page, house.get("idleSeconds")) == ("GuestName", 1)
    house.after(0.1)
    assert (house.page, house.words, house.get("idleWarning")) == ("Welcome", "", False)


@pytest.mark.parametrize("sign_of_life", ["touched", "typed", "screenTouched"])
def test_any_sign_of_life_gives_more_time(house: House, sign_of_life: str) -> None:
    house.busy_page()
    for _ in range(10):
        house.after(44)
        assert house.get("idleWarning")
        getattr(house.shell, sign_of_life)()
        assert not house.get("idleWarning")
    assert (house.page, house.words) == ("GuestName", CANARY * 2)


def test_a_done_page_asks_after_ten_seconds(house: House) -> None:
    house.shell.open("GuestDone", house.flow)
    house.shell.stay(done=True)
    house.after(10)
    assert house.get("idleSeconds") == 15
    house.after(15)
    assert house.page == "Welcome"


def test_a_page_where_nothing_waits_closes_without_asking(house: House) -> None:
    house.shell.open("DeskToday", house.flow)
    house.shell.stay(seconds=5)
    house.after(4.9)
    assert (house.page, house.get("idleWarning")) == ("DeskToday", False)
    house.after(0.1)
    assert house.page == "Welcome"


def test_a_touch_keeps_the_page_that_was_about_to_close(house: House) -> None:
    house.shell.open("DeskToday", house.flow)
    house.shell.stay(seconds=5)
    house.after(4)
    house.shell.touched()
    house.after(29.9)
    assert (house.page, house.get("idleWarning")) == ("DeskToday", False)
    house.after(15.1)
    assert house.page == "Welcome"


def test_the_next_page_has_patience_of_its_own(house: House) -> None:
    house.shell.open("GuestDone", house.flow)
    house.shell.stay(done=True)
    house.shell.open("GuestName", house.flow)
    house.after(29)
    assert not house.get("idleWarning")


def test_a_language_chosen_on_the_welcome_page_stays_with_the_person_only(house: House) -> None:
    house.shell.chooseLanguage("ar")
    house.after(29)
    assert house.get("language") == "ar"
    house.after(1)
    assert (house.get("language"), house.page) == ("en", "Welcome")


def test_the_welcome_page_never_asks_for_more_time(house: House) -> None:
    for _ in range(100):
        house.after(17)
        assert not house.get("idleWarning")


def test_looks_and_languages_nobody_knows_change_nothing(house: House) -> None:
    house.shell.chooseLanguage("xx")
    house.shell.chooseVariant("pink")
    house.shell.chooseTextScale(40)
    assert (house.get("language"), house.get("variant"), house.get("textScale")) == ("en", "light", 1.6)


def test_the_space_says_which_languages_are_offered(house: House) -> None:
    house.shell.set_languages(("ar", "xx", "de"))
    assert (house.get("languages"), house.get("language"), house.get("rtl")) == (["ar", "de"], "ar", True)
    house.busy_page()
    house.shell.set_languages(("de", "ar"))
    assert house.get("language") == "ar", "not under the hands of somebody"
    house.shell.home()
    assert house.get("language") == "de"


def test_each_language_is_told_to_the_translators_once(house: House) -> None:
    chosen: list[str] = []
    house.shell.languageChosen.connect(chosen.append)
    for code in ("de", "de", "ar", "en"):
        house.shell.chooseLanguage(code)
    assert chosen == ["de", "ar", "en"]


def test_the_clock_follows_minute_language_and_zone(house: House) -> None:
    assert (house.get("clockText"), house.get("todayText")) == ("09:12", "Tuesday 24 November")
    house.shell.chooseLanguage("de")
    assert house.get("todayText") == "Dienstag, 24. November"
    house.hands.now = house.hands.now.replace(minute=13)
    house.after(1)
    assert house.get("clockText") == "09:13"
    house.shell.set_time_zone("Asia/Tokyo")
    assert house.get("clockText") == "17:13"


def test_a_tap_on_the_welcome_page_keeps_the_language(house: House) -> None:
    house.shell.chooseLanguage("ar")
    house.shell.present(CARD)
    assert (house.presented, house.get("language")) == ([(CARD, "")], "ar")


def test_a_tap_forgets_the_person_before_and_only_then_is_answered(house: House) -> None:
    house.busy_page()
    house.shell.present(CARD)
    assert (house.presented, house.page, house.words) == ([(CARD, "")], "Welcome", "")


def test_reception_is_told_once_and_the_reference_shown_until_dismissed(house: House) -> None:
    house.busy_page()
    house.shell.askReception()
    house.shell.askReception()
    assert [page for page, _told in house.calls] == ["GuestName"]
    house.calls[0][1]("K7QD")
    assert house.get("calledReference") == "K7QD"
    house.shell.askReception()
    house.shell.back()
    assert (house.get("calledReference"), house.page, len(house.calls)) == ("", "GuestName", 1)
    house.shell.askReception()
    house.calls[1][1]("M2XB")
    house.shell.dismissCalled()
    assert house.get("calledReference") == ""


def test_a_reference_that_comes_too_late_is_shown_to_nobody_else(house: House) -> None:
    house.busy_page()
    house.shell.askReception()
    house.shell.home()
    house.calls[0][1]("K7QD")
    assert house.get("calledReference") == ""
    house.shell.askReception()
    house.calls[0][1]("K7QD")
    house.calls[1][1]("M2XB")
    assert house.get("calledReference") == "M2XB"


def test_a_reference_on_the_welcome_page_goes_when_its_person_does(house: House) -> None:
    house.shell.askReception()
    house.calls[0][1]("K7QD")
    house.after(30)
    assert house.get("idleWarning")
    house.after(15)
    assert house.get("calledReference") == ""


def test_the_emergency_list_comes_from_its_file_beside_a_stuck_desk(
    make_shell: Callable[..., ShellViewModel], hands: Hands, qtbot: QtBot
) -> None:
    lane = Lane("emergency")
    house = house_of(make_shell(lane=lane, read_roll=lambda: "12 people\nZoë Winter\n"), hands)
    house.busy_page()
    house.shell.chooseLanguage("de")
    house.shell.emergency()
    assert (house.page, house.words, house.get("language")) == ("Emergency", "", "de")
    qtbot.waitUntil(lambda: house.get("roll") == ["12 people", "Zoë Winter"])
    lane.close()
    house.after(299)
    assert (house.page, house.get("idleWarning")) == ("Emergency", False)
    house.after(16)
    assert (house.page, house.get("roll")) == ("Welcome", [])


def test_a_list_that_comes_when_the_page_was_closed_is_not_kept(
    make_shell: Callable[..., ShellViewModel], hands: Hands
) -> None:
    waiting: list[Callable[[], None]] = []

    class Later(DirectLane):
        def run(self, job: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[Exception], None]) -> None:
            waiting.append(partial(super().run, job, done, failed))

    house = house_of(make_shell(lane=Later(), read_roll=lambda: CANARY), hands)
    house.shell.emergency()
    house.shell.home()
    waiting[0]()
    assert house.get("roll") == []


def test_without_a_list_the_page_stands_all_the_same(make_shell: Callable[..., ShellViewModel], hands: Hands) -> None:
    def read() -> str:
        raise FileNotFoundError

    house = house_of(make_shell(read_roll=read), hands)
    house.shell.emergency()
    assert (house.page, house.get("roll")) == ("Emergency", [])


def test_trouble_forgets_and_leads_back_by_itself(house: House) -> None:
    house.busy_page()
    house.shell.trouble()
    assert (house.page, house.words, house.get("safe")) == ("Trouble", "", False)
    house.after(14.9)
    assert house.page == "Trouble"
    house.after(0.1)
    assert house.page == "Welcome"


def test_trouble_three_times_in_ten_minutes_is_no_accident(house: House) -> None:
    for wait in (0, 500, 200):
        house.after(wait)
        house.shell.trouble()
        house.shell.home()
    assert not house.get("safe"), "the first was eleven minutes ago"
    house.after(100)
    house.shell.trouble()
    assert house.get("safe")


def test_an_activity_that_cannot_forget_keeps_nobody_else_from_it(
    make_shell: Callable[..., ShellViewModel], hands: Hands
) -> None:
    house = house_of(make_shell(), hands, flow=Broken())
    house.busy_page()
    house.shell.chooseVariant("dark")
    QGuiApplication.clipboard().setText(CANARY)
    with pytest.raises(ZeroDivisionError):
        ShellViewModel.home(house.shell)
    assert (house.page, house.other.words, house.get("variant")) == ("Welcome", "", "light")
    assert QGuiApplication.clipboard().text() == ""


def test_a_desk_that_cannot_open_says_so_and_answers_nothing_else(house: House) -> None:
    house.shell.out_of_order("Please call reception.")
    house.shell.present(CARD)
    house.shell.trouble()
    assert (house.page, house.get("sentence"), house.presented) == ("OutOfOrder", "Please call reception.", [])
    house.shell.emergency()
    assert house.page == "Emergency"
    house.shell.home()
    assert house.page == "OutOfOrder"


def test_a_line_never_ends_within_an_option_of_a_command(house: House) -> None:
    house.shell.out_of_order("Run: kiosk doctor --restore")
    shown = house.get("sentence")
    assert shown.replace("\u2060", "") == "Run: kiosk doctor --restore"
    ends = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, shown)
    pieces, start = [], 0
    while (end := ends.toNextBoundary()) > 0:
        pieces.append(shown[start:end])
        start = end
    assert pieces[-1].replace("\u2060", "") == "--restore"


def test_a_card_does_not_close_the_evacuation_list(house: House) -> None:
    house.shell.emergency()
    house.shell.present(CARD)
    assert (house.page, house.presented) == ("Emergency", [])
    house.shell.home()
    house.shell.present(CARD)
    assert house.presented == [(CARD, "")]


STEPS = {
    "open": lambda house: house.busy_page(),
    "done": lambda house: house.shell.stay(done=True),
    "soon": lambda house: house.shell.stay(seconds=5),
    "tap": lambda house: house.shell.present(CARD),
    "back": lambda house: house.shell.back(),
    "home": lambda house: house.shell.home(),
    "trouble": lambda house: house.shell.trouble(),
    "emergency": lambda house: house.shell.emergency(),
    "reception": lambda house: house.shell.askReception(),
    "told": lambda house: house.calls and house.calls[-1][1]("K7QD"),
    "arabic": lambda house: house.shell.chooseLanguage("ar"),
    "large": lambda house: house.shell.chooseTextScale(1.6),
    "contrast": lambda house: house.shell.chooseVariant("contrast"),
    "type": lambda house: house.shell.typed(),
    "touch": lambda house: house.shell.screenTouched(),
    "wait": lambda house: house.after(7),
}


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(st.sampled_from(sorted(STEPS)), max_size=30))
def test_whatever_happened_a_minute_later_nothing_is_left(
    make_shell: Callable[..., ShellViewModel], hands: Hands, steps: list[str]
) -> None:
    house = house_of(make_shell(read_roll=lambda: CANARY), hands)
    for step in steps:
        STEPS[step](house)
    for _ in range(3 * 316):
        house.after(0.35)
    assert (house.page, house.words, house.get("roll"), house.get("calledReference")) == ("Welcome", "", [], "")
    names = ("language", "variant", "textScale", "idleWarning")
    assert [house.get(name) for name in names] == ["en", "light", 1.0, False]
