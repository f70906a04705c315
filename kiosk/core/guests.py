"""Guests: registered by name and host, signing the house rules, wearing a badge; and the invitations they bring."""

from __future__ import annotations

from typing import Final, Literal

from msgspec import UNSET, Struct, UnsetType
from msgspec.structs import replace

from kiosk.core.entries import Entry
from kiosk.core.folding import Aggregate, aggregate
from kiosk.core.kinds import Body, Moment, Ref, Short, Words, kind
from kiosk.errors import InvitationNotToday, InvitationUnknown, InvitationUsed

BADGE_PREFIX: Final = "KIOSK:V:"  # on a badge: the guest's id in upper case follows
INVITATION_PREFIX: Final = "KIOSK:I:"  # in an invitation
MEMBER_PREFIX: Final = "KIOSK:M:"  # a member's own code; the whole text is the credential


@kind("guest.registered", aggregate="guest")
class GuestRegistered(Body, frozen=True, kw_only=True):
    """A guest came to the desk. The aggregate's id is the guest's id, fresh for each visit."""

    host: Ref
    visit: Ref
    language: Short
    code: Short  # six digits to sign out with
    invitation: Ref | None = None


@kind("guest.named", aggregate="guest")
class GuestNamed(Words, frozen=True, kw_only=True):
    name: Short | UnsetType = UNSET
    company: Short | UnsetType = UNSET
    contact: Short | UnsetType = UNSET


@kind("guest.signed", aggregate="guest")
class GuestSigned(Words, frozen=True, kw_only=True):
    """The house rules, signed with a finger."""

    rules: Ref  # id of the rules' version
    language: Short
    strokes: str  # `core.signature` text, <= 8 KiB


@kind("guest.answered", aggregate="guest")
class GuestAnswered(Body, frozen=True, kw_only=True):
    """The host has seen that the guest is here."""

    answer: Literal["coming", "met"]


class Guest(Struct, frozen=True, kw_only=True):
    id: str
    host: str
    visit: str
    language: str
    code: str
    device: str
    registered_at: int  # UTC ms
    invitation: str | None = None
    name: str = ""
    company: str = ""
    contact: str = ""
    rules: str | None = None  # the version that was signed
    answer: Literal["", "coming", "met"] = ""
    order: int = 0  # `at` of the registration: of two with one invitation, the lowest (order, id) counts


def _registered(entry: Entry, body: GuestRegistered) -> Guest:
    return Guest(
        id=entry.aggregate,
        host=body.host,
        visit=body.visit,
        language=body.language,
        code=body.code,
        device=entry.device,
        registered_at=entry.happened_at,
        invitation=body.invitation,
        order=entry.at,
    )


def _words(name: str | UnsetType, company: str | UnsetType, contact: str | UnsetType, **before: str) -> dict[str, str]:
    now = {"name": name, "company": company, "contact": contact}
    return before | {field: value for field, value in now.items() if value is not UNSET}


def _step(value: Guest, _entry: Entry, body: Body) -> Guest:
    match body:
        case GuestNamed(name=name, company=company, contact=contact):
            return replace(value, **_words(name, company, contact))
        case GuestSigned(rules=rules):
            return replace(value, rules=rules)
        case GuestAnswered(answer=answer) if value.answer != "met":
            return replace(value, answer=answer)
    return value


aggregate(Aggregate("guest", Guest, GuestRegistered, _registered, _step))


@kind("invitation.made", aggregate="invitation")
class InvitationMade(Body, frozen=True, kw_only=True):
    """A host expects somebody. The aggregate's id is what the QR code carries."""

    host: Ref
    valid_from: Moment  # UTC ms
    valid_until: Moment  # UTC ms, exclusive
    code: Short  # six digits


@kind("invitation.named", aggregate="invitation")
class InvitationNamed(Words, frozen=True, kw_only=True):
    name: Short | UnsetType = UNSET
    company: Short | UnsetType = UNSET
    contact: Short | UnsetType = UNSET


@kind("invitation.withdrawn", aggregate="invitation")
class InvitationWithdrawn(Body, frozen=True, kw_only=True):
    pass


class Invitation(Struct, frozen=True, kw_only=True):
    id: str
    host: str
    valid_from: int
    valid_until: int
    code: str
    withdrawn: bool = False
    name: str = ""
    company: str = ""
    contact: str = ""


def _made(entry: Entry, body: InvitationMade) -> Invitation:
    return Invitation(
        id=entry.aggregate,
        host=body.host,
        valid_from=body.valid_from,
        valid_until=body.valid_until,
        code=body.code,
    )


def _invitation_step(value: Invitation, _entry: Entry, body: Body) -> Invitation:
    match body:
        case InvitationNamed(name=name, company=company, contact=contact):
            return replace(value, **_words(name, company, contact))
        case InvitationWithdrawn():
            return replace(value, withdrawn=True)
    return value


aggregate(Aggregate("invitation", Invitation, InvitationMade, _made, _invitation_step))


def welcome(invitation: Invitation | None, *, used: bool, now_ms: int, day: str) -> Invitation:
    """Decide whether an invitation opens a visit now.

    Args:
        day: the invitation's day as an ISO date in the space's zone, for the sentence.

    Raises:
        InvitationUnknown: there is none, or it was withdrawn.
        InvitationUsed: somebody signed in with it.
        InvitationNotToday: now is outside its time.
    """
    if invitation is None or invitation.withdrawn:
        raise InvitationUnknown
    if used:
        raise InvitationUsed
    if not invitation.valid_from <= now_ms < invitation.valid_until:
        raise InvitationNotToday(day=day)
    return invitation
