"""Guests at the desk: signing in and out, invitations, codes, rules and badges, over a real store."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from kiosk.core.clock import to_ms
from kiosk.core.guests import BADGE_PREFIX, INVITATION_PREFIX, InvitationWithdrawn
from kiosk.core.kinds import Fact
from kiosk.core.text import NAME_LIMIT
from kiosk.desk.check_in import DeskToday
from kiosk.desk.guest_registration import Expected, GuestLeft, GuestRegistration
from kiosk.desk.surroundings import Undoing
from kiosk.errors import (
    CodeLocked,
    CodeUnknown,
    HostMissing,
    InvitationNotToday,
    InvitationUnknown,
    InvitationUsed,
    NameMissing,
    NothingToUndo,
    SignatureMissing,
)
from tests.desk.front_desk import DAY_MS, SIGNED, FrontDesk, Opens

NOT_HER_CODE = "000000"


def wrong_code(desk: FrontDesk) -> str:
    """Six digits that stand for nothing here."""
    with desk.store.reading() as records:
        return next(
            code
            for code in (f"{number:06d}" for number in range(100))
            if not records.guests_by_code(code) and not records.invitations_by_code(code)
        )


def test_a_name_and_a_host_are_enough(desk: FrontDesk) -> None:
    registered = desk.sign_in()
    assert (registered.name, registered.host_name, len(registered.code)) == ("Wei Wang", "Marta K.", 6)
    assert desk.people_in() == (0, 1)
    [guest] = desk.guests_seen()
    assert (guest.host, guest.company, guest.rules, guest.language) == (desk.marta, "", None, "en")


def test_everything_given_is_kept_with_the_rules_that_were_signed(desk: FrontDesk) -> None:
    rules = desk.guests.rules("de")
    desk.sign_in(company="Fjord", contact="+47 1", language="de", rules=rules.id, strokes=SIGNED)
    [guest] = desk.guests_seen()
    assert (guest.company, guest.contact, guest.rules, guest.language) == ("Fjord", "+47 1", rules.id, "de")


def test_all_of_a_sign_in_is_one_request_or_nothing(desk: FrontDesk) -> None:
    before = desk.kinds()
    with pytest.raises(HostMissing):
        desk.sign_in(host="f" * 32)
    assert desk.kinds() == before
    rules = desk.guests.rules("en")
    desk.sign_in(rules=rules.id, strokes=SIGNED)
    assert desk.kinds()[len(before) :] == ["guest.registered", "guest.named", "guest.signed", "visit.opened"]


@pytest.mark.parametrize("name", ["", "   ", "12345", "\u202e\u202c", "\x00\x00", "🙂🙂", "…", "%"])
def test_a_name_needs_a_letter(desk: FrontDesk, name: str) -> None:
    with pytest.raises(NameMissing):
        desk.sign_in(name)
    assert desk.people_in() == (0, 0)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("A" * 10_000, "A" * NAME_LIMIT),
        ("\u202eEvil\u202c Name", "Evil Name"),
        ("<b>Ada</b> %s %1 {0}", "<b>Ada</b> %s %1 {0}"),
        ("Ada\x00\n\tLovelace", "Ada Lovelace"),
        ("Zoë 🙂", "Zoë 🙂"),
        ("王伟", "王伟"),
        ("محمد علي", "محمد علي"),
        ("Robert'); DROP TABLE guest;--", "Robert'); DROP TABLE guest;--"),
        ("A\ud800da", "A?da"),
    ],
)
def test_odd_names_are_kept_as_text(desk: FrontDesk, typed: str, kept: str) -> None:
    assert desk.sign_in(typed).name == kept
    assert desk.guests_seen()[0].name == kept


@pytest.mark.parametrize("strokes", [(), (((5, 5),),), (((5, 5), (6, 6)),)])
def test_shown_rules_want_a_signature(desk: FrontDesk, strokes: object) -> None:
    with pytest.raises(SignatureMissing):
        desk.sign_in(rules=desk.guests.rules("en").id, strokes=strokes)


def test_a_host_who_left_the_space_is_no_host(desk: FrontDesk) -> None:
    desk.change(desk.marta, status="ended")
    with pytest.raises(HostMissing):
        desk.sign_in()


def test_hosts_are_found_from_three_letters_on_and_never_listed(desk: FrontDesk) -> None:
    assert desk.guests.hosts("Ma") == ()
    assert [found.name for found in desk.guests.hosts("mar")] == ["Marek D.", "Margarethe O.", "Marta K."]
    assert [found.name for found in desk.guests.hosts("KOWAL")] == ["Marta K."]
    assert desk.guests.hosts("%%%") == desk.guests.hosts("___") == ()


def test_at_most_five_hosts_are_shown(desk: FrontDesk) -> None:
    for number in range(9):
        desk.member(f"Marius Nummer{number}")
    assert len(desk.guests.hosts("Mari")) == 5


@pytest.mark.parametrize(("name", "query"), [("王伟", "王伟"), ("김민준", "김민"), ("田中太郎", "田中")])
def test_two_letters_are_enough_in_han_kana_and_hangul(desk: FrontDesk, name: str, query: str) -> None:
    desk.member(name)
    assert desk.guests.hosts(query[:1]) == ()
    assert [found.name for found in desk.guests.hosts(query)] == [name]


def test_a_hidden_member_is_found_by_the_full_name_alone(desk: FrontDesk) -> None:
    assert desk.guests.hosts("Herta") == desk.guests.hosts("Herta Heim") == ()
    assert [found.id for found in desk.guests.hosts("herta heimlich")] == [desk.hidden]


def test_whoever_ended_or_pauses_is_not_found(desk: FrontDesk) -> None:
    desk.change(desk.marek, status="paused")
    desk.change(desk.marta, status="ended")
    assert [found.id for found in desk.guests.hosts("Mar")] == [desk.margarethe]


def test_rules_come_in_the_guest_s_language_else_in_the_space_s_else_not_at_all(open_desk: Opens) -> None:
    desk = open_desk()
    desk.furnish(rules=False)
    assert (desk.guests.rules("de").rules, desk.guests.rules("de").retention_days) == ((), 30)
    desk.publish("en")
    assert desk.guests.rules("de").language == "en"
    desk.publish("de")
    assert desk.guests.rules("de").language == "de"
    assert desk.guests.rules("fr").language == "en"


def test_the_newest_rules_of_a_language_are_the_ones_to_sign(desk: FrontDesk) -> None:
    before = desk.guests.rules("en").id
    desk.publish("en")
    assert desk.guests.rules("en").id != before


def test_the_badge_says_all_that_is_needed_to_leave(desk: FrontDesk) -> None:
    registered = desk.sign_in("محمد علي", company="شركة", language="ar")
    assert desk.guests.badge(registered.guest).endswith(f"badge-{registered.code}.pdf")
    [badge] = desk.tray.badges
    assert (badge.name, badge.company, badge.host, badge.code) == ("محمد علي", "شركة", "Marta K.", registered.code)
    assert (badge.language, badge.qr) == ("ar", BADGE_PREFIX + registered.guest.upper())


def test_a_badge_of_nobody_is_not_made(desk: FrontDesk) -> None:
    assert desk.guests.badge("0" * 32) == ""
    without = GuestRegistration(desk.around, Undoing(desk.around))
    assert without.badge(desk.sign_in().guest) == ""


def test_a_jammed_printer_leaves_the_guest_signed_in(desk: FrontDesk) -> None:
    registered = desk.sign_in()
    desk.tray.jammed = True
    with pytest.raises(OSError, match="out of paper"):
        desk.guests.badge(registered.guest)
    assert desk.people_in() == (0, 1)


def test_the_host_sees_the_guest_at_the_next_tap(desk: FrontDesk) -> None:
    desk.sign_in(company="Fjord")
    today = desk.tap()
    assert isinstance(today, DeskToday)
    assert [(one.kind, one.title, one.place, one.answered) for one in today.waiting] == [
        ("guest", "Wei Wang", "Fjord", False)
    ]
    answered = desk.check_in.answer_guest(today, today.waiting[0].id)
    assert answered.waiting[0].answered


def test_the_badge_signs_out_and_twice_within_a_minute_is_once(desk: FrontDesk) -> None:
    registered = desk.sign_in()
    first = desk.tap(BADGE_PREFIX + registered.guest.upper())
    assert isinstance(first, GuestLeft)
    assert desk.people_in() == (0, 0)
    desk.clocks.turn(59.9)
    assert desk.tap(BADGE_PREFIX + registered.guest.upper()) == first
    assert desk.kinds().count("visit.closed") == 1
    desk.clocks.turn(0.2)
    with pytest.raises(CodeUnknown):
        desk.tap(BADGE_PREFIX + registered.guest.upper())


def test_six_digits_sign_out_in_any_script_s_numerals(desk: FrontDesk) -> None:
    registered = desk.sign_in()
    arabic = registered.code.translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))
    assert isinstance(desk.guests.by_code(arabic), GuestLeft)
    with pytest.raises(CodeUnknown):
        desk.guests.by_code(registered.code)


@pytest.mark.parametrize("typed", ["", "12345", "1234567", "abcdef", "９" * 2000, "%%%%%%", "\x00" * 6])
def test_what_is_not_six_digits_is_not_a_code(desk: FrontDesk, typed: str) -> None:
    with pytest.raises(CodeUnknown):
        desk.guests.by_code(typed)


def test_after_ten_wrong_codes_the_desk_rests_for_ten_minutes(desk: FrontDesk) -> None:
    registered = desk.sign_in()
    wrong = wrong_code(desk)
    for _ in range(10):
        with pytest.raises(CodeUnknown):
            desk.guests.by_code(wrong)
    desk.clocks.turn(200)
    with pytest.raises(CodeLocked) as locked:
        desk.guests.by_code(registered.code)
    assert locked.value.details == {"seconds": 401}
    desk.clocks.turn(400)
    assert isinstance(desk.guests.by_code(registered.code), GuestLeft)


def test_a_sign_in_can_be_undone_for_five_minutes_and_once(desk: FrontDesk) -> None:
    registered = desk.sign_in()
    desk.clocks.turn(299)
    desk.guests.undo(registered.request)
    assert (desk.people_in(), desk.guests_seen()) == ((0, 0), [])
    with pytest.raises(NothingToUndo):
        desk.guests.undo(registered.request)
    with pytest.raises(CodeUnknown):
        desk.guests.by_code(registered.code)


def test_after_five_minutes_nothing_is_undone(desk: FrontDesk) -> None:
    registered = desk.sign_in()
    desk.clocks.turn(300)
    with pytest.raises(NothingToUndo):
        desk.guests.undo(registered.request)
    assert desk.people_in() == (0, 1)


def test_a_sign_out_can_be_undone_and_the_badge_works_again(desk: FrontDesk) -> None:
    registered = desk.sign_in()
    left = desk.tap(BADGE_PREFIX + registered.guest.upper())
    assert isinstance(left, GuestLeft)
    desk.guests.undo(left.request)
    assert desk.people_in() == (0, 1)
    assert isinstance(desk.tap(BADGE_PREFIX + registered.guest.upper()), GuestLeft)
    assert desk.people_in() == (0, 0)


def test_an_invited_guest_is_expected_by_qr_and_by_code(desk: FrontDesk) -> None:
    invitation = desk.invite(company="Analytical Engines")
    by_qr = desk.tap(INVITATION_PREFIX + invitation.id.upper())
    by_code = desk.guests.by_code(invitation.code)
    assert by_qr == by_code
    assert isinstance(by_code, Expected)
    assert (by_code.name, by_code.company, by_code.host_name) == ("Ada Lovelace", "Analytical Engines", "Marta K.")


def test_an_invitation_opens_one_visit(desk: FrontDesk) -> None:
    invitation = desk.invite()
    registered = desk.sign_in("Ada Lovelace", invitation=invitation.id)
    for open_it in (lambda: desk.guests.invitation(invitation.id), lambda: desk.guests.by_code(invitation.code)):
        with pytest.raises(InvitationUsed):
            open_it()
    with pytest.raises(InvitationUsed):
        desk.sign_in("Ada Again", invitation=invitation.id)
    desk.guests.undo(registered.request)
    assert isinstance(desk.guests.invitation(invitation.id), Expected)


def test_an_invitation_counts_between_its_two_moments(desk: FrontDesk) -> None:
    now = desk.clocks.ms
    begins_now = desk.invite(valid_from=now, valid_until=now + 1)
    assert isinstance(desk.guests.invitation(begins_now.id), Expected)
    desk.clocks.turn(0.001)
    with pytest.raises(InvitationNotToday):
        desk.guests.invitation(begins_now.id)


def test_an_invitation_for_another_day_says_which_in_the_space_s_zone(desk: FrontDesk) -> None:
    late = to_ms(datetime(2026, 11, 25, 23, 30, tzinfo=UTC))  # half past midnight of the 26th in Berlin
    invitation = desk.invite(valid_from=late, valid_until=late + DAY_MS)
    with pytest.raises(InvitationNotToday) as refused:
        desk.tap(INVITATION_PREFIX + invitation.id.upper())
    assert refused.value.details == {"day": "2026-11-26"}


def test_a_withdrawn_or_unknown_invitation_opens_nothing(desk: FrontDesk) -> None:
    invitation = desk.invite()
    desk.record(Fact(invitation.id, InvitationWithdrawn()))
    with pytest.raises(InvitationUnknown):
        desk.guests.invitation(invitation.id)
    with pytest.raises(CodeUnknown):
        desk.guests.by_code(invitation.code)
    with pytest.raises(InvitationUnknown):
        desk.tap(INVITATION_PREFIX + "0" * 32)
    with pytest.raises(InvitationUnknown):
        desk.tap(INVITATION_PREFIX + "%s<b>\u202e" * 50)


def test_an_invitation_of_a_host_who_left_opens_nothing(desk: FrontDesk) -> None:
    invitation = desk.invite()
    desk.change(desk.marta, status="ended")
    with pytest.raises(HostMissing):
        desk.guests.invitation(invitation.id)
