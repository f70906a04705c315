"""What members do at the desk, down to the real store: taps, names and PINs, undoing, and being told no kindly."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from sqlalchemy.exc import OperationalError

from kiosk.core.guests import BADGE_PREFIX
from kiosk.desk.guest_registration import GuestLeft
from kiosk.desk.members import MemberDraft
from kiosk.store.keeping import PeopleGone
from tests.ui.members_desk import PIN, MembersDesk, Seat, SlowLane

pytestmark = pytest.mark.usefixtures("qapp")
CANARY = "Kanarienvogel"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[MembersDesk]:
    with MembersDesk(tmp_path) as opened:
        yield opened


@pytest.fixture
def seat(desk: MembersDesk, qapp: QGuiApplication) -> Iterator[Seat]:
    made = Seat(desk)
    yield made
    made.close()


def test_a_tap_comes_in_and_greets(seat: Seat, desk: MembersDesk) -> None:
    seat.tap()
    screen = seat.screen
    assert (seat.shell.page, screen.step, screen.direction, screen.inside) == ("DeskToday", "today", "in", True)
    assert "Zoë" in screen.name
    assert (screen.plan, screen.daysUsed, screen.days) == ("Hot desk", 1, 10)
    assert desk.people_in() == 1


def test_the_next_tap_after_a_while_is_a_goodbye(seat: Seat, desk: MembersDesk) -> None:
    seat.tap()
    desk.hands.turn(3600)
    seat.tap()
    assert (seat.screen.direction, seat.screen.inside) == ("out", False)
    assert desk.people_in() == 0


def test_twice_within_a_minute_is_one_tap(seat: Seat, desk: MembersDesk) -> None:
    seat.tap()
    first_at = seat.screen.at
    desk.hands.turn(59)
    seat.tap()
    assert (seat.screen.direction, seat.screen.inside, seat.screen.at) == ("again", True, first_at)
    assert desk.people_in() == 1


def test_a_member_s_own_code_is_as_good_as_the_card(seat: Seat) -> None:
    seat.tap("]Q3KIOSK:M:ZOE")
    assert seat.screen.step == "today"


def test_a_check_in_can_be_undone_within_five_minutes(seat: Seat, desk: MembersDesk) -> None:
    seat.tap()
    desk.hands.turn(299)
    seat.screen.undo()
    assert (seat.screen.step, desk.people_in()) == ("undone", 0)


def test_after_five_minutes_undo_is_explained(seat: Seat, desk: MembersDesk) -> None:
    seat.tap()
    desk.hands.turn(301)
    seat.screen.undo()
    assert (seat.shell.page, seat.screen.refusal) == ("Refused", "nothing_to_undo")
    assert desk.people_in() == 1


def test_undo_pressed_twice_undoes_once(seat: Seat, desk: MembersDesk) -> None:
    seat.tap()
    seat.screen.undo()
    seat.screen.undo()
    assert (seat.screen.step, desk.references()) == ("undone", [])


def test_after_an_undo_the_same_card_comes_in_at_once(seat: Seat, desk: MembersDesk) -> None:
    seat.tap()
    seat.screen.undo()
    seat.tap()
    assert (seat.screen.direction, desk.people_in()) == ("in", 1)


def test_the_tap_can_be_said_to_have_been_a_goodbye(seat: Seat, desk: MembersDesk) -> None:
    seat.tap()
    seat.screen.leave()
    assert (seat.screen.direction, seat.screen.inside, desk.people_in()) == ("out", False, 0)


@pytest.mark.parametrize(
    ("number", "refusal"),
    [
        ("LOSTCARD", "credential_lost"),
        ("OLDCARD1", "credential_withdrawn"),
        ("NOBODY99", "unknown_credential"),
        ("LAPSED01", "membership_lapsed"),
        ("KIOSK:I:" + "0" * 32, "invitation_unknown"),
        (BADGE_PREFIX + "0" * 32, "code_unknown"),
    ],
)
def test_a_refusal_says_why_and_leaves_word_for_reception(
    seat: Seat, desk: MembersDesk, number: str, refusal: str
) -> None:
    seat.tap(number)
    screen = seat.screen
    assert (seat.shell.page, screen.step, screen.refusal, screen.name) == ("Refused", "refused", refusal, "")
    assert desk.references() == [(refusal, screen.reference)]
    assert len(screen.reference) == 4
    assert desk.people_in() == 0


def test_a_desk_that_let_go_of_its_members_does_not_say_that_a_card_is_unknown(seat: Seat, desk: MembersDesk) -> None:
    with desk.store.transaction() as records:
        records.keeping.set("people_gone", PeopleGone(why="lease"))
    seat.tap("NOBODY99")
    assert (seat.shell.page, seat.screen.refusal) == ("Refused", "members_away")


@pytest.mark.parametrize(
    "text",
    ["Q" * 4096, "KIOSK:I:" + "%s" * 2000, "<b>NOBODY</b>", "\u202eEVIL\u202c", "%n %1 100%", "\x00\x1d", "K\ud800"],
)
def test_odd_codes_are_cards_that_nobody_knows(seat: Seat, text: str) -> None:
    seat.tap(text)
    assert seat.screen.refusal in ("unknown_credential", "invitation_unknown")


def test_an_invitation_is_handed_to_the_guests_pages(seat: Seat, desk: MembersDesk) -> None:
    now = int(desk.hands.now.timestamp() * 1000)
    made = desk.guests.invite(desk.zoe, "Ada Guest", valid_from=now - 1000, valid_until=now + 1_000_000)
    seat.tap(f"KIOSK:I:{made.id.upper()}")
    [expected] = seat.handed
    assert (getattr(expected, "name", ""), seat.screen.step) == ("Ada Guest", "idle")


def test_a_badge_signs_its_wearer_out(seat: Seat, desk: MembersDesk) -> None:
    guest = desk.guest("Wei Wang")
    seat.tap(f"{BADGE_PREFIX}{guest.guest.upper()}")
    assert isinstance(seat.handed[0], GuestLeft)
    assert desk.people_in() == 0


def test_without_a_card_three_letters_and_a_pin_are_enough(seat: Seat, desk: MembersDesk) -> None:
    seat.screen.usePin()
    seat.screen.search("Mar")
    assert [one["name"] for one in seat.screen.found] == ["Marta K."]  # Mark has no PIN
    seat.screen.chooseFirst()
    seat.type_pin()
    screen = seat.screen
    assert (seat.shell.page, screen.direction, screen.unlocked, screen.pinLength) == ("DeskToday", "in", True, 0)
    assert desk.people_in() == 1


def test_two_letters_find_nobody_and_say_nothing(seat: Seat) -> None:
    seat.screen.usePin()
    seat.screen.search("Ma")
    assert (seat.screen.foundCount, seat.screen.nobody) == (0, False)


def test_nobody_of_that_name_is_said(seat: Seat) -> None:
    seat.screen.usePin()
    seat.screen.search("xyz")
    assert seat.screen.nobody


@pytest.mark.parametrize(
    "query", ["%%%", "___", "' OR 1=1 --", "<b>Mar</b>", "\u202eraM", "M" * 10_000, "\x00\x00\x00"]
)
def test_odd_letters_find_nobody(seat: Seat, query: str) -> None:
    seat.screen.usePin()
    seat.screen.search(query)
    assert seat.screen.foundCount == 0


def test_a_late_answer_to_older_letters_is_dropped(desk: MembersDesk) -> None:
    lane = SlowLane()
    seat = Seat(desk, lane)
    seat.screen.usePin()
    seat.screen.search("Mar")
    seat.screen.search("Marzipan")
    seat.screen.chooseFirst()  # Enter came before the answer: it takes nobody
    lane.answer()
    assert (seat.screen.step, seat.screen.foundCount, seat.screen.nobody) == ("search", 0, True)


def test_a_wrong_pin_is_told_beside_it_and_cleared(seat: Seat, desk: MembersDesk) -> None:
    seat.screen.usePin()
    seat.screen.search("Marta")
    seat.screen.choose(0)
    seat.type_pin("111112")
    assert (seat.screen.step, seat.screen.note, seat.screen.pinLength) == ("pin", "pin_wrong", 0)
    seat.type_pin()
    assert (seat.screen.step, desk.people_in()) == ("today", 1)


def test_after_three_wrong_pins_it_says_how_long_to_wait(seat: Seat, desk: MembersDesk) -> None:
    seat.screen.usePin()
    seat.screen.search("Marta")
    seat.screen.choose(0)
    for _ in range(5):
        seat.type_pin("111112")
    assert (seat.screen.note, seat.screen.waitMinutes) == ("pin_locked", 1)
    assert desk.references() == []
    desk.hands.turn(31)
    seat.type_pin()
    assert seat.screen.step == "today"


def test_the_last_digit_can_be_taken_back(seat: Seat) -> None:
    seat.screen.usePin()
    seat.screen.search("Marta")
    seat.screen.choose(0)
    seat.type_pin("12")
    seat.screen.deleteDigit()
    seat.screen.typeDigit(12)  # no key gives this
    assert seat.screen.pinLength == 1


def test_going_back_from_the_pin_keeps_the_letters(seat: Seat) -> None:
    seat.screen.usePin()
    seat.screen.search("Marta")
    seat.screen.choose(0)
    seat.type_pin("12")
    seat.shell.back()
    assert (seat.shell.page, seat.screen.query, seat.screen.pinLength) == ("NameSearch", "Marta", 0)
    seat.shell.back()
    assert (seat.shell.page, seat.screen.query) == ("Welcome", "")


def test_switching_the_language_keeps_what_was_typed(seat: Seat) -> None:
    seat.screen.usePin()
    seat.screen.search("Mart")
    seat.shell.chooseLanguage("ar")
    assert (seat.shell.page, seat.screen.query, seat.screen.foundCount) == ("NameSearch", "Mart", 1)


def test_private_figures_need_the_pin_after_a_card(seat: Seat) -> None:
    seat.tap()
    assert not seat.screen.unlocked
    seat.screen.showPrivate()
    assert (seat.shell.page, seat.screen.step) == ("Pin", "unlock")
    seat.type_pin()
    assert (seat.shell.page, seat.screen.unlocked, seat.screen.status) == ("DeskToday", True, "active")
    assert seat.screen.paidUntil > seat.screen.at


def test_going_back_from_the_pin_after_a_card_shows_the_day_again(seat: Seat) -> None:
    seat.tap()
    seat.screen.showPrivate()
    seat.shell.back()
    assert (seat.shell.page, seat.screen.step, seat.screen.unlocked) == ("DeskToday", "today", False)


def test_a_waiting_guest_is_told_that_the_host_comes(seat: Seat, desk: MembersDesk) -> None:
    desk.guest("Wei Wang")
    seat.tap()
    [guest] = seat.screen.waiting
    assert (guest["kind"], guest["answered"], "Wei Wang" in str(guest["title"])) == ("guest", False, True)
    seat.screen.answer(0)
    seat.screen.answer(0)
    assert seat.screen.waiting[0]["answered"]


def test_an_event_is_answered_and_the_answer_taken_back(seat: Seat, desk: MembersDesk) -> None:
    desk.event("Lunch talk")
    seat.tap()
    seat.screen.answer(0)
    assert seat.screen.waiting[0]["answered"]
    seat.screen.answer(0)
    assert not seat.screen.waiting[0]["answered"]
    seat.screen.answer(7)  # no such card


def test_where_nothing_waits_the_page_closes_by_itself(seat: Seat, desk: MembersDesk) -> None:
    seat.tap()
    desk.hands.turn(5.1)
    seat.shell._tick()
    assert (seat.shell.page, seat.screen.step, seat.screen.name) == ("Welcome", "idle", "")


def test_where_something_waits_the_page_stays(seat: Seat, desk: MembersDesk) -> None:
    desk.event("Lunch talk")
    seat.tap()
    desk.hands.turn(20)
    seat.shell._tick()
    assert (seat.shell.page, seat.shell.idleWarning) == ("DeskToday", False)


def test_a_second_tap_while_the_first_is_answered_is_ignored(desk: MembersDesk) -> None:
    lane = SlowLane()
    seat = Seat(desk, lane)
    lane.answer()
    seat.tap()
    assert seat.screen.busy
    seat.tap("LOSTCARD")
    seat.screen.usePin()
    assert lane.answer() == 1
    assert (seat.screen.step, seat.screen.busy) == ("today", False)


def test_an_answer_after_everything_was_forgotten_is_dropped(desk: MembersDesk) -> None:
    lane = SlowLane()
    seat = Seat(desk, lane)
    seat.tap()
    seat.shell.home()
    lane.answer()
    assert (seat.shell.page, seat.screen.step, seat.screen.name) == ("Welcome", "idle", "")
    assert desk.people_in() == 1  # the tap itself counts


def test_the_next_member_may_tap_while_the_page_of_another_is_shown(seat: Seat, desk: MembersDesk) -> None:
    other = desk.members.add(member_named("Ola Nilsen"))
    desk.members.issue(other, "card", "OLA00001")
    seat.tap()
    seat.tap("OLA00001")
    assert "Ola" in seat.screen.name


def test_nothing_of_a_person_is_left_after_reset(seat: Seat, desk: MembersDesk) -> None:
    member = desk.members.add(member_named(f"{CANARY} Test"))
    desk.members.issue(member, "card", "CANARY01")
    desk.members.issue(member, "pin", PIN)
    desk.guest(f"{CANARY} Besuch", host=member)
    seat.tap("CANARY01")
    seat.screen.usePin()
    seat.screen.search(CANARY)
    seat.screen.choose(0)
    seat.type_pin("31")
    assert CANARY in everything(seat)
    seat.shell.home()
    assert CANARY not in everything(seat)
    assert seat.screen.pinLength == 0


def test_an_unexpected_fault_goes_back_to_the_start_and_is_not_swallowed(seat: Seat, desk: MembersDesk) -> None:
    seat.tap()
    with desk.store.engine.execution_options(write=True).begin() as connection:
        connection.exec_driver_sql("ALTER TABLE p_credential RENAME TO gone")
    with pytest.raises(OperationalError):
        seat.tap()
    assert (seat.screen.step, seat.screen.busy, seat.screen.name) == ("idle", False, "")


def test_a_code_that_opens_nothing_leads_to_signing_in_as_a_guest(seat: Seat) -> None:
    seat.tap(BADGE_PREFIX + "0" * 32)
    seat.screen.signInAsGuest()
    assert (seat.handed, seat.screen.step) == (["visiting"], "idle")


def member_named(name: str) -> MemberDraft:
    return MemberDraft(name, f"test-{name}")


def everything(seat: Seat) -> str:
    """Every value the page could show."""
    about = seat.screen.metaObject()
    names = [about.property(index).name() for index in range(about.propertyCount())]
    return repr([getattr(seat.screen, str(name), None) for name in names]) + repr(seat.screen._screen)
