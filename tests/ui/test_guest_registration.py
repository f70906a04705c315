"""Walk-in guests at the screen, down to the real store: name, host, rules, signature, and languages on the way."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.core.signature import decode
from kiosk.ui.guest_screen import Screen
from kiosk.ui.shell import ShellViewModel
from tests.desk.front_desk import FrontDesk
from tests.ui.guests_pages import STROKES, GuestSeat, everything, fill_in, sign_in
from tests.ui.members_desk import SlowLane

CANARY = "Kanarienvogel"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[FrontDesk]:
    one = FrontDesk(tmp_path)
    one.furnish()
    yield one
    one.close()


@pytest.fixture
def seat(desk: FrontDesk, shell: ShellViewModel) -> GuestSeat:
    return GuestSeat(desk, shell)


def test_a_walk_in_guest_sees_four_pages_and_is_in(seat: GuestSeat, desk: FrontDesk) -> None:
    seen = []
    seat.shell.pageChanged.connect(lambda: seen.append(seat.page))
    sign_in(seat)
    assert seen == ["GuestName", "GuestHost", "GuestDetails", "GuestRules", "GuestDone"]
    assert desk.people_in() == (0, 1)
    [guest] = desk.guests_seen()
    assert seat.read("badgeCode") == f"\u2066{guest.code[:3]} {guest.code[3:]}\u2069"
    assert (guest.name, "Marta K." in seat.read("hostName"), seat.read("badge")) == ("Wei Wang", True, "ready")


def test_what_is_told_and_drawn_is_what_is_kept(seat: GuestSeat, desk: FrontDesk) -> None:
    seat.view.begin()
    seat.view.typeName(" Wei  Wang ")
    seat.view.next()
    seat.view.typeHost("Mar")
    seat.view.chooseHost(seat.read("found")[2]["id"])
    seat.view.typeCompany("Fjord")
    seat.view.typeContact("wei@example.org")
    seat.view.next()
    seat.view.sign(STROKES)
    seat.view.next()
    [guest] = desk.guests_seen()
    assert (guest.name, guest.company, guest.contact, guest.host) == (
        "Wei Wang",
        "Fjord",
        "wei@example.org",
        desk.marta,
    )
    with desk.store.reading() as records:
        signed = next(entry for entry in records.journal.pending(1000) if entry.kind == "guest.signed")
    assert signed.body is not None
    drawn = decode(signed.body.split('"strokes":"')[1].split('"')[0])
    assert [len(stroke) for stroke in drawn] == [3, 2]


def test_a_double_tap_on_print_registers_once(desk: FrontDesk, shell: ShellViewModel) -> None:
    lane = SlowLane()
    seat = GuestSeat(desk, shell, lane)
    fill_in(seat, answer=lane.answer)
    lane.answer()  # the rules
    seat.view.sign(STROKES)
    seat.view.next()
    seat.view.next()
    assert lane.answer() == 1
    assert desk.people_in() == (0, 1)


def test_the_done_page_comes_before_the_badge(desk: FrontDesk, shell: ShellViewModel) -> None:
    paper = SlowLane()
    seat = GuestSeat(desk, shell, paper=paper)
    sign_in(seat)
    assert (seat.page, seat.read("badge")) == ("GuestDone", "making")
    paper.answer()
    assert seat.read("badge") == "ready"


def test_a_badge_that_cannot_be_made_leaves_the_guest_in(seat: GuestSeat, desk: FrontDesk) -> None:
    desk.tray.jammed = True
    sign_in(seat)
    assert (seat.page, seat.read("badge"), desk.people_in()) == ("GuestDone", "failed", (0, 1))


def test_whoever_walks_off_while_being_registered_is_in_and_has_a_badge(desk: FrontDesk, shell: ShellViewModel) -> None:
    lane = SlowLane()
    seat = GuestSeat(desk, shell, lane)
    fill_in(seat, answer=lane.answer)
    lane.answer()
    seat.view.sign(STROKES)
    seat.view.next()
    shell.home()
    lane.answer()
    assert (desk.people_in(), len(desk.tray.badges), seat.page) == ((0, 1), 1, "Welcome")
    assert seat.view._screen == Screen()


def test_a_name_without_letters_is_told_beside_the_field_and_kept(seat: GuestSeat) -> None:
    seat.view.begin()
    seat.view.typeName("12 🙂")
    seat.view.next()
    assert (seat.page, seat.read("note"), seat.read("typedName")) == ("GuestName", "name_missing", "12 🙂")
    seat.view.typeName("Wei")
    assert seat.read("note") == ""


def test_no_host_is_suggested_before_three_letters(seat: GuestSeat) -> None:
    seat.view.begin()
    seat.view.typeName("Wei")
    seat.view.next()
    seat.view.typeHost("Ma")
    assert (seat.read("foundCount"), seat.read("nobody")) == (0, False)
    seat.view.next()
    assert (seat.page, seat.read("note")) == ("GuestHost", "host_missing")
    seat.view.typeHost("Mar")
    assert (seat.read("foundCount"), seat.read("chosen"), seat.read("note")) == (3, 0, "")
    assert all(set(one) == {"id", "name", "company", "initials"} for one in seat.read("found"))


def test_nobody_of_that_name_is_said_kindly_and_goes_nowhere(seat: GuestSeat) -> None:
    seat.view.begin()
    seat.view.typeName("Wei")
    seat.view.next()
    seat.view.typeHost("Xaver")
    seat.view.next()
    assert (seat.page, seat.read("nobody"), seat.read("typedHost")) == ("GuestHost", True, "Xaver")


def test_answers_to_older_letters_are_dropped_and_enter_waits_for_its_own(
    desk: FrontDesk, shell: ShellViewModel
) -> None:
    lane = SlowLane()
    seat = GuestSeat(desk, shell, lane)
    seat.view.begin()
    seat.view.typeName("Wei")
    seat.view.next()
    seat.view.typeHost("Mar")
    seat.view.typeHost("Mart")
    seat.view.next()  # Enter, faster than the list
    assert seat.page == "GuestHost"
    lane.answer()
    assert (seat.page, "Marta" in seat.read("hostName"), seat.read("foundCount")) == ("GuestDetails", True, 1)


def test_other_letters_drop_the_host_that_was_chosen(seat: GuestSeat, desk: FrontDesk) -> None:
    fill_in(seat)
    seat.view.back()
    seat.view.back()
    seat.view.typeHost("Marek")
    assert seat.read("hostName") == ""
    seat.view.next()
    assert "Marek" in seat.read("hostName")


def test_somebody_who_was_not_suggested_cannot_be_chosen(seat: GuestSeat, desk: FrontDesk) -> None:
    seat.view.begin()
    seat.view.typeName("Wei")
    seat.view.next()
    seat.view.typeHost("Mar")
    seat.view.chooseHost(desk.hidden)
    assert seat.page == "GuestHost"


def test_back_and_forth_keeps_everything(seat: GuestSeat) -> None:
    fill_in(seat)
    seat.view.sign(STROKES)
    for page in ("GuestDetails", "GuestHost", "GuestName"):
        seat.shell.back()
        assert seat.page == page
        if page == "GuestDetails":
            seat.view.typeCompany("Fjord")
    assert seat.read("typedName") == "Wei Wang"
    seat.view.next()
    assert (seat.read("typedHost"), seat.read("chosen")) == ("Marta", 0)
    seat.view.next()
    assert seat.read("typedCompany") == "Fjord"
    seat.view.next()
    assert (seat.page, seat.read("strokeCount"), seat.read("strokes")) == ("GuestRules", 2, STROKES)
    seat.view.begin()
    seat.shell.back()
    assert (seat.page, seat.view._screen) == ("Welcome", Screen())


def test_an_empty_sheet_is_told_and_a_dot_is_no_signature(seat: GuestSeat, desk: FrontDesk) -> None:
    fill_in(seat)
    seat.view.next()
    assert (seat.page, seat.read("note")) == ("GuestRules", "signature_missing")
    seat.view.sign([[[5, 5]]])
    assert seat.read("note") == ""
    seat.view.next()
    assert (seat.read("note"), desk.people_in()) == ("signature_missing", (0, 0))


def test_clear_takes_the_signature_and_nothing_else(seat: GuestSeat) -> None:
    fill_in(seat)
    seat.view.sign(STROKES)
    seat.view.clearSignature()
    assert (seat.read("strokeCount"), "Wei Wang" in seat.read("name")) == (0, True)


@pytest.mark.parametrize(
    "points", [["x"], [[["a", "b"]]], [[[1, 2, 3]]], [[None]], [[[1e3, 2e3], [1500.6, 2]]], [[[5, 5]] * 9000] * 600]
)
def test_odd_points_never_stop_the_page(seat: GuestSeat, points: list[object]) -> None:
    fill_in(seat)
    seat.view.sign(points)
    seat.view.next()
    assert seat.page in ("GuestRules", "GuestDone")


def test_without_house_rules_only_the_promise_is_shown(tmp_path: Path, shell: ShellViewModel) -> None:
    desk = FrontDesk(tmp_path)
    desk.furnish(rules=False)
    seat = GuestSeat(desk, shell)
    fill_in(seat)
    assert (seat.page, seat.read("ruleCount"), seat.read("retentionDays")) == ("GuestRules", 0, 30)
    seat.view.next()
    assert (seat.page, desk.people_in()) == ("GuestDone", (0, 1))
    assert "guest.signed" not in desk.kinds()
    desk.close()


# Languages


@pytest.mark.parametrize("page", ["GuestName", "GuestHost", "GuestDetails"])
def test_another_language_on_any_page_keeps_what_was_typed(seat: GuestSeat, page: str) -> None:
    view = seat.view
    view.begin()
    view.typeName("Wei Wang")
    if page != "GuestName":
        view.next()
        view.typeHost("Marta")
    if page == "GuestDetails":
        view.next()
        view.typeCompany("Fjord")
        view.typeContact("123")
    before = view._screen
    seat.shell.chooseLanguage("ar")
    assert (seat.page, view._screen) == (page, before)


def test_another_language_shows_its_rules_and_asks_for_the_signature_again(seat: GuestSeat, desk: FrontDesk) -> None:
    fill_in(seat)
    seat.view.sign(STROKES)
    seat.shell.chooseLanguage("de")
    assert seat.read("rules")[0]["title"] == "Tragen Sie Ihren Ausweis"
    assert (seat.read("strokeCount"), seat.read("note")) == (0, "rules_changed")
    assert "Wei Wang" in seat.read("name")
    seat.view.sign(STROKES)
    seat.view.next()
    assert [(guest.language, guest.rules) for guest in desk.guests_seen()] == [("de", desk.guests.rules("de").id)]


def test_a_signature_stays_where_the_rules_are_the_same(tmp_path: Path, shell: ShellViewModel) -> None:
    desk = FrontDesk(tmp_path)
    desk.furnish(rules=False)
    desk.publish("en")
    seat = GuestSeat(desk, shell)
    fill_in(seat)
    seat.view.sign(STROKES)
    shell.chooseLanguage("ar")
    assert (seat.read("strokeCount"), seat.read("note")) == (2, "")
    desk.close()


def test_a_language_chosen_before_the_rules_came_is_the_one_they_come_in(
    desk: FrontDesk, shell: ShellViewModel
) -> None:
    lane = SlowLane()
    seat = GuestSeat(desk, shell, lane)
    fill_in(seat, answer=lane.answer)
    shell.chooseLanguage("ar")
    lane.answer()
    lane.answer()
    assert (seat.page, seat.view._screen.rules and seat.view._screen.rules.language) == ("GuestRules", "ar")


# Odd input and privacy


@pytest.mark.parametrize(
    "name",
    ["A" * 10_000, "\u202eEvil\u202c", "<b>Ada</b>", "100 % %1 %n", "Ada\x00\x07", "🙂 Ada", "محمد علي", "王伟 李"],
)
def test_odd_names_go_through_and_stay_text(seat: GuestSeat, desk: FrontDesk, name: str) -> None:
    sign_in(seat, name)
    assert (seat.page, desk.people_in()) == ("GuestDone", (0, 1))
    assert len(desk.guests_seen()[0].name) <= 80


@pytest.mark.parametrize("query", ["%%%", "___", "' OR 1=1", "\u202eraM", "M" * 10_000, "\x00\x00\x00", "<b>Mar"])
def test_odd_letters_find_no_host(seat: GuestSeat, query: str) -> None:
    seat.view.begin()
    seat.view.typeName("Wei")
    seat.view.next()
    seat.view.typeHost(query)
    assert seat.read("foundCount") == 0


def test_nothing_of_a_guest_is_left_after_reset(seat: GuestSeat, desk: FrontDesk) -> None:
    desk.member(f"{CANARY} Wirt")
    fill_in(seat, f"{CANARY} Gast", CANARY)
    seat.view.back()
    seat.view.typeCompany(f"{CANARY} GmbH")
    seat.view.typeContact(f"{CANARY}@example.org")
    seat.view.next()
    seat.view.sign(STROKES)
    assert CANARY in everything(seat)
    seat.shell.home()
    assert CANARY not in everything(seat)
    assert (seat.view._screen, seat.read("strokes")) == (Screen(), [])


def test_an_unexpected_fault_goes_back_to_the_start_and_is_not_swallowed(seat: GuestSeat, desk: FrontDesk) -> None:
    seat.view.begin()
    seat.view.typeName("Wei")
    seat.view.next()
    desk.store.close()
    (Path(desk.store.engine.url.database or "")).unlink(missing_ok=True)
    with pytest.raises(Exception):  # noqa: B017, PT011  whatever the lost store raises
        seat.view.typeHost("Mar")
    assert seat.view._screen == Screen()


def test_what_belongs_to_another_page_changes_nothing(seat: GuestSeat) -> None:
    for act in (
        lambda: seat.view.typeName("x"),
        lambda: seat.view.typeHost("xyz"),
        lambda: seat.view.typeCompany("x"),
        lambda: seat.view.typeContact("x"),
        lambda: seat.view.sign(STROKES),
        lambda: seat.view.typeCode("123456"),
        seat.view.correctName,
        seat.view.clearSignature,
        seat.view.undo,
        seat.view.next,
    ):
        act()
        assert seat.view._screen == Screen()
