"""Invited guests and those who leave, at the screen: codes, refusals, and what can be undone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.core.clock import from_ms
from kiosk.core.guests import BADGE_PREFIX, INVITATION_PREFIX, InvitationWithdrawn
from kiosk.core.kinds import Fact
from kiosk.ui.guest_screen import Screen
from kiosk.ui.shell import ShellViewModel
from tests.desk.front_desk import DAY_MS, FrontDesk
from tests.ui.guests_pages import STROKES, GuestSeat, everything, fill_in, present, sign_in


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[FrontDesk]:
    one = FrontDesk(tmp_path)
    one.furnish()
    yield one
    one.close()


@pytest.fixture
def seat(desk: FrontDesk, shell: ShellViewModel) -> GuestSeat:
    return GuestSeat(desk, shell)


def test_an_invited_guest_only_signs(seat: GuestSeat, desk: FrontDesk) -> None:
    invitation = desk.invite()
    present(seat, INVITATION_PREFIX + invitation.id.upper())
    assert (seat.page, seat.read("invited")) == ("GuestRules", True)
    assert "Ada" in seat.read("firstName")
    assert "Marta K." in seat.read("hostName")
    seat.view.sign(STROKES)
    seat.view.next()
    assert seat.page == "GuestDone"
    assert [guest.invitation for guest in desk.guests_seen()] == [invitation.id]


def test_six_digits_do_the_same(seat: GuestSeat, desk: FrontDesk) -> None:
    invitation = desk.invite()
    seat.view.beginCode()
    for length in range(1, 7):
        seat.view.typeCode(invitation.code[:length])
    assert (seat.page, seat.read("invited")) == ("GuestRules", True)


def test_the_name_the_host_wrote_can_be_corrected(seat: GuestSeat, desk: FrontDesk) -> None:
    present(seat, INVITATION_PREFIX + desk.invite("Ada Lovelase").id.upper())
    seat.view.sign(STROKES)
    seat.view.correctName()
    assert (seat.page, seat.read("typedName")) == ("GuestName", "Ada Lovelase")
    seat.view.typeName("Ada Lovelace")
    seat.view.back()
    assert (seat.page, "Lovelace" in seat.read("name"), seat.read("strokeCount")) == ("GuestRules", True, 2)
    seat.view.correctName()
    seat.view.next()
    seat.view.next()
    assert [guest.name for guest in desk.guests_seen()] == ["Ada Lovelace"]


def test_an_invited_guest_goes_back_home(seat: GuestSeat, desk: FrontDesk) -> None:
    present(seat, INVITATION_PREFIX + desk.invite().id.upper())
    seat.shell.back()
    assert (seat.page, seat.view._screen) == ("Welcome", Screen())


def not_today(desk: FrontDesk) -> str:
    return desk.invite(valid_from=desk.clocks.ms + DAY_MS, valid_until=desk.clocks.ms + 2 * DAY_MS).code


def used(desk: FrontDesk) -> str:
    invitation = desk.invite()
    desk.sign_in("Ada Lovelace", invitation=invitation.id)
    return invitation.code


@pytest.mark.parametrize(("make", "code"), [(not_today, "invitation_not_today"), (used, "invitation_used")])
def test_refusals_of_invitations_are_handed_on_and_everything_is_forgotten(
    seat: GuestSeat, desk: FrontDesk, make: Callable[[FrontDesk], str], code: str
) -> None:
    digits = make(desk)
    seat.view.beginCode()
    seat.view.typeCode(digits)
    assert [refusal for refusal, _ in seat.refusals] == [code]
    assert seat.view._screen == Screen()
    if code == "invitation_not_today":
        assert seat.refusals[0][1] == {"day": from_ms(desk.clocks.ms + DAY_MS).date().isoformat()}


def test_an_invitation_used_at_another_desk_meanwhile_is_refused_at_the_end(seat: GuestSeat, desk: FrontDesk) -> None:
    invitation = desk.invite()
    present(seat, INVITATION_PREFIX + invitation.id.upper())
    desk.sign_in("Ada Lovelace", invitation=invitation.id)
    seat.view.sign(STROKES)
    seat.view.next()
    assert [code for code, _ in seat.refusals] == ["invitation_used"]


def test_a_host_who_left_meanwhile_is_asked_for_anew(seat: GuestSeat, desk: FrontDesk) -> None:
    fill_in(seat)
    seat.view.sign(STROKES)
    desk.change(desk.marta, status="ended")
    seat.view.next()
    assert (seat.page, seat.read("note"), seat.read("typedHost")) == ("GuestHost", "host_missing", "")
    assert seat.read("strokeCount") == 2


def test_a_withdrawn_invitation_is_digits_we_do_not_know(seat: GuestSeat, desk: FrontDesk) -> None:
    invitation = desk.invite()
    desk.record(Fact(invitation.id, InvitationWithdrawn()))
    seat.view.beginCode()
    seat.view.typeCode(invitation.code)
    assert (seat.page, seat.read("note"), seat.read("code")) == ("GuestCode", "code_unknown", invitation.code)
    seat.view.typeCode(invitation.code[:5])
    assert (seat.read("note"), seat.read("code")) == ("", invitation.code[:5])


def test_after_ten_wrong_codes_it_says_how_long_to_wait(seat: GuestSeat, desk: FrontDesk) -> None:
    seat.view.beginCode()
    code = desk.invite().code
    for number in range(1, 12):
        wrong = f"{(int(code) + number) % 1_000_000:06d}"
        seat.view.typeCode("")
        seat.view.typeCode(wrong)
    assert (seat.page, seat.read("note"), seat.read("waitMinutes")) == ("GuestCode", "code_locked", 11)
    desk.clocks.turn(601)
    seat.view.typeCode("")
    seat.view.typeCode(code)
    assert seat.page == "GuestRules"


@pytest.mark.parametrize("typed", ["<b>", "%%%%%%%", "\u202e", "x" * 10_000, "\x00"])
def test_only_digits_come_into_the_code(seat: GuestSeat, typed: str) -> None:
    seat.view.beginCode()
    seat.view.typeCode(typed)
    assert (seat.page, seat.read("code")) == ("GuestCode", "")


# Leaving and undoing


def test_a_badge_says_goodbye_without_a_name_and_twice_is_once(seat: GuestSeat, desk: FrontDesk) -> None:
    registered = desk.sign_in("Wei Wang")
    present(seat, BADGE_PREFIX + registered.guest.upper())
    assert (seat.page, seat.read("leftAt")) == ("GuestLeft", desk.clocks.ms)
    assert "Wei" not in everything(seat)
    present(seat, BADGE_PREFIX + registered.guest.upper())
    assert (seat.page, desk.kinds().count("visit.closed")) == ("GuestLeft", 1)


def test_leaving_by_six_digits(seat: GuestSeat, desk: FrontDesk) -> None:
    registered = desk.sign_in()
    seat.view.beginLeaving()
    assert seat.read("leaving")
    seat.view.typeCode(registered.code)
    assert (seat.page, desk.people_in()) == ("GuestLeft", (0, 0))
    seat.view.undo()
    seat.view.undo()
    assert (seat.read("undone"), desk.people_in(), seat.refusals) == (True, (0, 1), [])


def test_a_sign_in_is_undone(seat: GuestSeat, desk: FrontDesk) -> None:
    sign_in(seat)
    seat.view.undo()
    assert (seat.page, seat.read("undone"), desk.people_in()) == ("GuestDone", True, (0, 0))
    seat.view.next()
    assert seat.page == "Welcome"


def test_too_late_to_undo_is_handed_on(seat: GuestSeat, desk: FrontDesk) -> None:
    sign_in(seat)
    desk.clocks.turn(301)
    seat.view.undo()
    assert ([code for code, _ in seat.refusals], desk.people_in()) == (["nothing_to_undo"], (0, 1))
