"""Members at the desk: taps, cards that changed hands, PINs and what is forgotten overnight, over a real store."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.core.clock import to_ms
from kiosk.core.events import EventChanged
from kiosk.core.kinds import Fact
from kiosk.core.ports import Present, Roll
from kiosk.core.visits import VisitOpened
from kiosk.desk.check_in import DeskToday
from kiosk.desk.evacuation import Evacuation
from kiosk.errors import (
    CredentialLost,
    CredentialWithdrawn,
    MembershipLapsed,
    NothingToUndo,
    PinLocked,
    PinWrong,
    UnknownCredential,
)
from kiosk.store.keeping import ClockOffset
from tests.desk.front_desk import DAY_MS, MINUTE_MS, MORNING, PIN, FrontDesk, Opens

WRONG = "314159"


def today(desk: FrontDesk, number: str = "04A21F01") -> DeskToday:
    answer = desk.tap(number)
    assert isinstance(answer, DeskToday)
    return answer


def test_a_tap_comes_in_and_the_next_goes_out(desk: FrontDesk) -> None:
    came = today(desk)
    assert (came.direction, came.inside, came.name, came.company) == ("in", True, "Marta", "Halbe Höhe Architects")
    desk.clocks.turn(60)
    left = today(desk)
    assert (left.direction, left.inside) == ("out", False)
    assert desk.people_in() == (0, 0)


@pytest.mark.parametrize("number", ["04:a2:1f:01", "04-A2-1F-01", " 04a21f01\n", "]C104A21F01"])
def test_readers_write_one_card_in_many_ways(desk: FrontDesk, number: str) -> None:
    assert today(desk, number).direction == "in"


def test_within_sixty_seconds_it_is_the_same_tap(desk: FrontDesk) -> None:
    first = today(desk)
    desk.clocks.turn(59.999)
    again = today(desk)
    assert (again.direction, again.at, again.request) == ("again", first.at, first.request)
    assert desk.kinds().count("visit.opened") == 1
    desk.clocks.turn(0.001)
    assert today(desk).direction == "out"


def test_a_second_card_of_the_same_member_is_the_same_tap_too(desk: FrontDesk) -> None:
    desk.issue(desk.marta, "SECOND01")
    today(desk)
    assert today(desk, "SECOND01").direction == "again"


def test_a_changed_wall_clock_does_not_make_two_taps_of_one(desk: FrontDesk) -> None:
    today(desk)
    desk.clocks.now = datetime(2027, 1, 1, tzinfo=UTC)
    assert today(desk).direction == "again"


def test_a_check_in_is_undone_within_five_minutes_and_once(desk: FrontDesk) -> None:
    came = today(desk)
    desk.clocks.turn(299.9)
    desk.check_in.undo(came.request)
    assert desk.people_in() == (0, 0)
    with pytest.raises(NothingToUndo):
        desk.check_in.undo(came.request)
    assert today(desk).direction == "in"


def test_after_five_minutes_undo_is_refused(desk: FrontDesk) -> None:
    came = today(desk)
    desk.clocks.turn(300)
    with pytest.raises(NothingToUndo):
        desk.check_in.undo(came.request)


def test_after_a_restart_nothing_is_left_to_undo(desk: FrontDesk) -> None:
    came = today(desk)
    desk.restart()
    with pytest.raises(NothingToUndo):
        desk.check_in.undo(came.request)
    assert desk.people_in() == (1, 0)


def test_an_undone_check_out_is_inside_again(desk: FrontDesk) -> None:
    today(desk)
    desk.clocks.turn(3600)
    left = today(desk)
    desk.check_in.undo(left.request)
    assert desk.people_in() == (1, 0)


def test_that_was_me_leaving(desk: FrontDesk) -> None:
    came = today(desk)
    left = desk.check_in.leave(came.member)
    assert (left.direction, left.inside, desk.people_in()) == ("out", False, (0, 0))
    assert today(desk).direction == "again"


@pytest.mark.parametrize(("left_ms", "opens"), [(1, True), (0, False), (-1, False)])
def test_a_membership_lapses_at_the_exact_millisecond(desk: FrontDesk, left_ms: int, opens: bool) -> None:
    desk.change(desk.marta, paid_until=desk.clocks.ms + left_ms)
    if opens:
        assert today(desk).direction == "in"
        return
    with pytest.raises(MembershipLapsed):
        desk.tap()
    assert desk.people_in() == (0, 0)


@pytest.mark.parametrize("status", ["paused", "ended"])
def test_a_paused_or_ended_membership_does_not_come_in(desk: FrontDesk, status: str) -> None:
    desk.change(desk.marta, status=status)
    with pytest.raises(MembershipLapsed):
        desk.tap()


def test_whoever_lapsed_while_inside_can_still_leave(desk: FrontDesk) -> None:
    today(desk)
    desk.clocks.turn(3600)
    desk.change(desk.marta, status="ended")
    assert today(desk).direction == "out"


def test_a_lost_card_opens_nothing_until_it_is_found(desk: FrontDesk) -> None:
    card = desk.issue(desk.marta, "LOSE0001")
    desk.members.report_lost(card)
    with pytest.raises(CredentialLost):
        desk.tap("LOSE0001")
    desk.members.report_found(card)
    assert today(desk, "LOSE0001").direction == "in"


def test_a_withdrawn_card_stays_withdrawn(desk: FrontDesk) -> None:
    card = desk.issue(desk.marta, "OLD00001")
    desk.members.take_back(card)
    desk.members.report_found(card)
    with pytest.raises(CredentialWithdrawn):
        desk.tap("OLD00001")


def test_a_card_given_to_somebody_else_is_theirs_once_it_was_taken_back(desk: FrontDesk) -> None:
    first = desk.issue(desk.marta, "SHARED01")
    desk.issue(desk.marek, "SHARED01")
    assert today(desk, "SHARED01").member == desk.marta  # the first issued counts, here and at every desk
    desk.clocks.turn(3600)
    desk.members.take_back(first)
    assert today(desk, "SHARED01").member == desk.marek


@pytest.mark.parametrize("number", ["NOBODY01", "", "%", "\x00", "A" * 10_000, "<b>", "\u202e", "04A21F0%"])
def test_what_nobody_was_given_is_unknown(desk: FrontDesk, number: str) -> None:
    with pytest.raises(UnknownCredential):
        desk.tap(number)


def test_days_used_count_calendar_days_of_the_space(desk: FrontDesk) -> None:
    assert (today(desk).days_used, today(desk).days) == (1, 10)
    desk.clocks.turn(3600)
    today(desk)
    desk.clocks.turn(3600)
    assert today(desk).days_used == 1
    desk.clocks.turn(24 * 3600)
    assert today(desk).days_used == 2


def test_events_of_today_wait_and_yesterday_s_do_not(desk: FrontDesk) -> None:
    now = desk.clocks.ms
    for number, minutes in enumerate((-16, -14, 30, 24 * 60)):
        begins = now + minutes * MINUTE_MS
        desk.record(
            Fact(f"{number:032x}", EventChanged(title=f"in {minutes}", place="", starts_at=begins, ends_at=begins + 1))
        )
    came = today(desk)
    assert [one.title for one in came.waiting] == ["in -14", "in 30"]
    answered = desk.check_in.answer_event(came, came.waiting[1].id, coming=True)
    assert [one.answered for one in answered.waiting] == [False, True]
    again = desk.check_in.answer_event(answered, came.waiting[1].id, coming=False)
    assert [one.answered for one in again.waiting] == [False, False]


def test_a_clock_known_to_be_a_year_ahead_closes_nobodys_visit(desk: FrontDesk) -> None:
    """Stamps are corrected by what the server told; what is compared with them must be, too."""
    year_ms = 365 * DAY_MS
    desk.clocks.turn(year_ms / 1000)
    with desk.store.transaction() as records:
        records.keeping.set("offset", ClockOffset(ms=-year_ms, known=True))
    desk.store.clock_off_ms = -year_ms  # as the exchange does, and the next start
    assert today(desk).direction == "in"
    assert desk.check_in.close_forgotten() == 0
    desk.clocks.turn(61)
    assert today(desk).direction == "out"


def test_who_never_left_is_closed_at_four_in_the_morning(desk: FrontDesk) -> None:
    today(desk)
    desk.clocks.turn((datetime(2026, 11, 25, 2, 59, 59, tzinfo=UTC) - MORNING).total_seconds())  # 03:59:59 in Berlin
    assert desk.check_in.close_forgotten() == 0
    desk.clocks.turn(1)
    assert desk.check_in.close_forgotten() == 1
    assert desk.check_in.close_forgotten() == 0
    assert desk.people_in() == (0, 0)


def test_the_first_tap_of_a_morning_comes_in_after_a_forgotten_goodbye(desk: FrontDesk) -> None:
    today(desk)
    desk.clocks.turn(24 * 3600)
    assert today(desk).direction == "in"
    assert (desk.people_in(), desk.kinds().count("visit.closed")) == ((1, 0), 1)


def test_a_night_owl_s_tap_before_four_is_a_goodbye(desk: FrontDesk) -> None:
    today(desk)
    desk.clocks.now = datetime(2026, 11, 25, 2, 30, tzinfo=UTC)
    desk.clocks.seconds += 18 * 3600
    assert today(desk).direction == "out"


def test_visits_opened_at_two_desks_are_closed_by_one_tap(desk: FrontDesk) -> None:
    today(desk)
    desk.record(Fact("a" * 32, VisitOpened(person=desk.marta, role="member", via="card")))
    assert desk.people_in() == (1, 0)  # persons, not visits
    desk.clocks.turn(61)
    assert today(desk).direction == "out"
    with desk.store.reading() as records:
        assert records.open_visits(desk.marta) == []


def test_a_card_issued_at_one_desk_and_a_visit_there_are_known_at_another(open_desk: Opens, desk: FrontDesk) -> None:
    other = open_desk("other", clocks=desk.clocks, secrets=desk.secrets)
    other.store.join_space(desk.space)
    today(desk)
    with desk.store.reading() as records:
        entries = records.journal.pending(1000)
    with other.store.transaction() as records:
        records.journal.admit(entries, desk.clocks.ms)
    assert other.people_in() == (1, 0)
    desk.clocks.turn(61)
    assert today(other).direction == "out"


# PINs


@pytest.fixture
def with_pin(desk: FrontDesk) -> FrontDesk:
    desk.issue(desk.marta, PIN, "pin")
    return desk


def test_a_name_and_a_pin_come_in_and_show_private_figures(with_pin: FrontDesk) -> None:
    desk = with_pin
    assert [found.id for found in desk.check_in.search("Mar")] == [desk.marta]  # the others have no PIN
    came = desk.check_in.present_pin(desk.marta, PIN)
    assert (came.direction, came.private is not None) == ("in", True)
    assert desk.check_in.unlock(desk.marta, PIN).status == "active"
    assert today(desk).private is None  # a card alone shows none


def test_an_unknown_member_and_one_without_a_pin_answer_alike(with_pin: FrontDesk) -> None:
    for member in (with_pin.marek, "0" * 32):
        with pytest.raises(PinWrong):
            with_pin.check_in.present_pin(member, PIN)


def test_three_tries_are_free_and_then_the_waits_grow(with_pin: FrontDesk) -> None:
    desk = with_pin
    for wait in (0, 0, 30, 60, 120, 300, 600, 900, 900):
        with pytest.raises(PinWrong):
            desk.pins.check(desk.marta, WRONG)
        if wait:
            with pytest.raises(PinLocked) as locked:
                desk.pins.check(desk.marta, PIN)
            assert locked.value.details == {"seconds": wait + 1}
            desk.clocks.turn(wait - 0.1)
            with pytest.raises(PinLocked):
                desk.pins.check(desk.marta, PIN)
            desk.clocks.turn(0.1)
    desk.pins.check(desk.marta, PIN)
    with pytest.raises(PinWrong):  # the count began anew
        desk.pins.check(desk.marta, WRONG)
    desk.pins.check(desk.marta, PIN)


def test_a_restart_neither_forgives_nor_shortens(with_pin: FrontDesk) -> None:
    desk = with_pin
    for _ in range(3):
        with pytest.raises(PinWrong):
            desk.pins.check(desk.marta, WRONG)
    desk.clocks.turn(20)
    desk.restart()
    with pytest.raises(PinLocked) as locked:
        desk.pins.check(desk.marta, PIN)
    assert locked.value.details == {"seconds": 31}
    desk.clocks.turn(30)
    desk.pins.check(desk.marta, PIN)


def test_moving_the_wall_clock_does_not_shorten_the_wait(with_pin: FrontDesk) -> None:
    for _ in range(3):
        with pytest.raises(PinWrong):
            with_pin.pins.check(with_pin.marta, WRONG)
    with_pin.clocks.now = datetime(2030, 1, 1, tzinfo=UTC)
    with pytest.raises(PinLocked):
        with_pin.pins.check(with_pin.marta, PIN)


def test_twenty_wrong_pins_of_whomever_rest_the_desk(with_pin: FrontDesk) -> None:
    desk = with_pin
    for number in range(20):
        with pytest.raises(PinWrong):
            desk.pins.check(f"{number:032x}", WRONG)
    with pytest.raises(PinLocked):
        desk.pins.check(desk.marta, PIN)
    desk.clocks.turn(3600)
    desk.pins.check(desk.marta, PIN)


def test_a_new_pin_takes_the_old_one_s_place(with_pin: FrontDesk) -> None:
    with_pin.issue(with_pin.marta, "161803", "pin")
    with pytest.raises(PinWrong):
        with_pin.pins.check(with_pin.marta, PIN)
    with_pin.pins.check(with_pin.marta, "161803")


def test_a_pin_may_be_typed_in_other_numerals(with_pin: FrontDesk) -> None:
    with_pin.pins.check(with_pin.marta, PIN.translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")))


def test_a_hidden_member_with_a_pin_is_found_by_the_full_name_alone(desk: FrontDesk) -> None:
    desk.issue(desk.hidden, PIN, "pin")
    assert desk.check_in.search("Herta") == ()
    assert [found.id for found in desk.check_in.search("Herta Heimlich")] == [desk.hidden]


def test_a_call_for_reception_leaves_four_characters_to_say(desk: FrontDesk) -> None:
    reference = desk.check_in.refused(MembershipLapsed(), "RefusedPage")
    with desk.store.reading() as records:
        [call] = records.calls_since(0)
    assert (call.reference, call.reason, call.page, len(reference)) == (
        reference,
        "membership_lapsed",
        "RefusedPage",
        4,
    )


def test_the_lobby_shows_numbers_and_no_names(desk: FrontDesk) -> None:
    today(desk)
    desk.sign_in("Wei Wang")
    lobby = desk.check_in.lobby()
    assert (lobby.space_name, lobby.members_in, lobby.guests_in) == ("Nordlicht Studio", 1, 1)
    assert "Wei" not in repr(lobby)
    assert "Marta" not in repr(lobby)


class Board:
    """Keeps the last evacuation list that was written."""

    roll: Roll

    def write(self, roll: Roll) -> None:
        self.roll = roll


def test_the_evacuation_list_names_everybody_inside(desk: FrontDesk, tmp_path: Path) -> None:
    today(desk)
    desk.sign_in("王伟", company="Fjord")
    board = Board()
    Evacuation(desk.around, board).refresh()
    people = [(one.name, one.role, one.detail, one.certain) for one in board.roll.people]
    assert people == [
        ("Marta Kowalska", "member", "Halbe Höhe Architects", True),
        ("王伟", "guest", "Marta K.", True),
    ]
    assert board.roll.made_at == to_ms(MORNING)
    desk.clocks.turn(24 * 3600)
    Evacuation(desk.around, board).refresh()
    assert [isinstance(one, Present) and one.certain for one in board.roll.people] == [False, False]
