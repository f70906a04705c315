"""The rules at the desk, at the exact moment where they turn."""

from __future__ import annotations

import pytest

from kiosk.core import guests, members, visits
from kiosk.core.folding import AGGREGATES, fold, undo
from kiosk.core.guests import Invitation
from kiosk.core.kinds import Body, encode
from kiosk.core.members import Credential, Member
from kiosk.core.visits import Visit, VisitClosed, VisitOpened
from kiosk.errors import (
    CredentialLost,
    CredentialWithdrawn,
    InvitationNotToday,
    InvitationUnknown,
    InvitationUsed,
    MembershipLapsed,
)
from tests.core.drawn import an_entry

NOW = 1_790_000_000_000
MEMBER = "a" * 32


def folded(kind: str, *bodies: tuple[str, Body]) -> object:
    """The value of one aggregate after these bodies, one millisecond each."""
    made = [
        an_entry(name, encode(body), id=f"{at:032x}", at=at, happened_at=NOW + at, request=f"{at:032x}")
        for at, (name, body) in enumerate(bodies)
    ]
    return fold(AGGREGATES[kind], made).value


def test_a_membership_is_paid_until_the_last_moment_before() -> None:
    member = Member(id=MEMBER, paid_until=NOW)
    members.may_enter(member, now_ms=NOW - 1)
    for later in (NOW, NOW + 1):
        with pytest.raises(MembershipLapsed):
            members.may_enter(member, now_ms=later)


@pytest.mark.parametrize("status", ["paused", "ended"])
def test_a_membership_that_is_not_active_opens_no_door(status: members.Status) -> None:
    with pytest.raises(MembershipLapsed):
        members.may_enter(Member(id=MEMBER, status=status), now_ms=NOW)


def test_a_membership_without_an_end_never_lapses() -> None:
    members.may_enter(Member(id=MEMBER), now_ms=2**47)


def test_we_greet_by_what_somebody_is_known_as() -> None:
    assert members.first_name(Member(id=MEMBER, name="Marta Kowalska")) == "Marta"
    assert members.first_name(Member(id=MEMBER, name="Marta Kowalska", known_as="Mo")) == "Mo"
    assert members.first_name(Member(id=MEMBER)) == ""


@pytest.mark.parametrize(
    ("failures", "seconds"), [(0, 0), (2, 0), (3, 30), (4, 60), (5, 120), (6, 300), (7, 600), (8, 900), (900, 900)]
)
def test_wrong_pins_cost_time(failures: int, seconds: int) -> None:
    assert members.pin_wait_s(failures) == seconds


ISSUED = ("credential.issued", members.CredentialIssued(member=MEMBER, type="card", key_id="k", digest="d"))
LOST = ("credential.lost", members.CredentialReportedLost())
FOUND = ("credential.found", members.CredentialFound())
WITHDRAWN = ("credential.withdrawn", members.CredentialTakenBack())


@pytest.mark.parametrize(
    ("history", "state"),
    [
        ([ISSUED], "issued"), ([ISSUED, LOST], "lost"), ([ISSUED, LOST, FOUND], "issued"), ([LOST, ISSUED], "lost"),
        ([ISSUED, LOST, WITHDRAWN], "withdrawn"), ([ISSUED, WITHDRAWN, FOUND], "withdrawn"),
        ([ISSUED, FOUND], "issued"), ([ISSUED, WITHDRAWN, LOST], "withdrawn"),
    ],
)  # fmt: skip
def test_what_becomes_of_a_card(history: list[tuple[str, Body]], state: str) -> None:
    card = folded("credential", *history)
    assert isinstance(card, Credential)
    assert card.state == state
    refusal = {"issued": None, "lost": CredentialLost, "withdrawn": CredentialWithdrawn}[state]
    if refusal is None:
        members.usable(card)
    else:
        with pytest.raises(refusal):
            members.usable(card)


CAME = ("visit.opened", VisitOpened(person=MEMBER, role="member", via="card"))
LEFT = ("visit.closed", VisitClosed())
FORGOTTEN = ("visit.closed", VisitClosed(inferred=True))


@pytest.mark.parametrize(
    ("history", "closed"),
    [
        ([CAME], None), ([CAME, LEFT], (NOW + 1, False)), ([CAME, FORGOTTEN], (NOW + 1, True)),
        ([CAME, FORGOTTEN, LEFT], (NOW + 2, False)), ([CAME, LEFT, FORGOTTEN], (NOW + 1, False)),
        ([CAME, LEFT, LEFT], (NOW + 1, False)), ([CAME, FORGOTTEN, FORGOTTEN], (NOW + 1, True)),
        ([LEFT, CAME], (NOW, False)),
    ],
)  # fmt: skip
def test_how_a_visit_ends(history: list[tuple[str, Body]], closed: tuple[int, bool] | None) -> None:
    visit = folded("visit", *history)
    assert isinstance(visit, Visit)
    assert (None if visit.closed_at is None else (visit.closed_at, visit.inferred)) == closed


def test_only_what_began_before_the_cut_off_was_forgotten() -> None:
    before, at = (
        Visit(id=f"{n:032x}", person=MEMBER, role="member", via="card", device="", opened_at=n) for n in (99, 100)
    )
    assert [fact.aggregate for fact in visits.forgotten([before, at], cut_off=100)] == [before.id]
    assert [fact.aggregate for fact in visits.leave([before, at])] == [before.id, at.id]


def test_an_undone_arrival_never_was() -> None:
    fact = undo("visit", "b" * 32, f"{0:032x}")
    assert folded("visit", CAME, ("request.undone", fact.body)) is None
    assert folded("visit", CAME, LEFT, ("request.undone", undo("visit", "b" * 32, f"{1:032x}").body)) == folded(
        "visit", CAME
    )


INVITATION = Invitation(id="1" * 32, host=MEMBER, valid_from=NOW, valid_until=NOW + 1000, code="123456")


def test_an_invitation_opens_from_its_first_to_its_last_moment() -> None:
    for moment in (NOW, NOW + 999):
        assert guests.welcome(INVITATION, used=False, now_ms=moment, day="2026-09-21") == INVITATION
    for moment in (NOW - 1, NOW + 1000):
        with pytest.raises(InvitationNotToday) as refused:
            guests.welcome(INVITATION, used=False, now_ms=moment, day="2026-09-21")
        assert refused.value.details == {"day": "2026-09-21"}


def test_an_invitation_is_used_once_and_can_be_taken_back() -> None:
    with pytest.raises(InvitationUsed):
        guests.welcome(INVITATION, used=True, now_ms=NOW, day="")
    with pytest.raises(InvitationUnknown):
        guests.welcome(None, used=False, now_ms=NOW, day="")
    made = ("invitation.made", guests.InvitationMade(host=MEMBER, valid_from=NOW, valid_until=NOW + 9, code="1"))
    withdrawn = folded("invitation", made, ("invitation.withdrawn", guests.InvitationWithdrawn()))
    assert isinstance(withdrawn, Invitation)
    with pytest.raises(InvitationUnknown):
        guests.welcome(withdrawn, used=True, now_ms=NOW, day="")


def test_words_of_a_guest_are_won_field_by_field_and_met_stays_met() -> None:
    guest = folded(
        "guest",
        ("guest.named", guests.GuestNamed(name="Late Words", company="Before")),
        ("guest.registered", guests.GuestRegistered(host=MEMBER, visit="2" * 32, language="en", code="111111")),
        ("guest.named", guests.GuestNamed(name="Tom Ford")),
        ("guest.signed", guests.GuestSigned(rules="3" * 32, language="en", strokes="")),
        ("guest.answered", guests.GuestAnswered(answer="met")),
        ("guest.answered", guests.GuestAnswered(answer="coming")),
    )
    assert isinstance(guest, guests.Guest)
    assert (guest.name, guest.company, guest.rules, guest.answer) == ("Tom Ford", "Before", "3" * 32, "met")
