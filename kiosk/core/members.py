"""Members and their credentials (cards, QR codes, PINs)."""

from __future__ import annotations

from typing import Final, Literal

from msgspec import UNSET, Struct, UnsetType
from msgspec.structs import replace

from kiosk.core.entries import Entry
from kiosk.core.folding import Aggregate, aggregate, registers
from kiosk.core.kinds import Body, Moment, Ref, Short, Words, kind
from kiosk.errors import CredentialLost, CredentialWithdrawn, MembershipLapsed

Status = Literal["active", "paused", "ended"]
CredentialType = Literal["card", "qr", "pin"]
FREE_TRIES: Final = 3
PIN_WAITS_S: Final = (30, 60, 120, 300, 600, 900)  # after the 3rd wrong PIN in a row, then 15 min each time


@kind("member.changed", aggregate="member")
class MemberChanged(Body, frozen=True, kw_only=True):
    """Facts about a membership."""

    company: Ref | None | UnsetType = UNSET
    plan: Ref | None | UnsetType = UNSET
    status: Status | UnsetType = UNSET
    paid_until: Moment | None | UnsetType = UNSET  # UTC ms, the first moment not paid for; None: no end
    hidden: bool | UnsetType = UNSET  # found by guests only by the exact full name
    external: Short | UnsetType = UNSET  # the id in the system they were imported from


@kind("member.named", aggregate="member")
class MemberNamed(Words, frozen=True, kw_only=True):
    """The words of a member."""

    name: Short | UnsetType = UNSET  # full name, as they write it
    known_as: Short | UnsetType = UNSET  # what we greet them by
    email: Short | UnsetType = UNSET
    phone: Short | UnsetType = UNSET


class Member(Struct, frozen=True, kw_only=True):
    id: str
    name: str = ""  # empty once erased
    known_as: str = ""
    email: str = ""
    phone: str = ""
    company: str | None = None
    plan: str | None = None
    status: Status = "active"
    paid_until: int | None = None
    hidden: bool = False
    external: str = ""


registers("member", Member)


def first_name(member: Member) -> str:
    """What we greet a member by."""
    return member.known_as or member.name.split(" ")[0]


def may_enter(member: Member, *, now_ms: int) -> None:
    """Decide whether the membership opens the door at this moment.

    Raises:
        MembershipLapsed: ended, paused, or nothing was paid for this moment.
    """
    if member.status != "active" or (member.paid_until is not None and now_ms >= member.paid_until):
        raise MembershipLapsed


@kind("credential.issued", aggregate="credential")
class CredentialIssued(Words, frozen=True, kw_only=True):
    """A card, code or PIN was given to a member. Never the number itself: an HMAC, or an argon2id verifier."""

    member: Ref
    type: CredentialType
    key_id: Short  # which of the space's keys made the digest
    digest: Short


@kind("credential.read_anew", aggregate="credential")
class CredentialReadAnew(Words, frozen=True, kw_only=True):
    """The same card, code or PIN, met once more after the space got other keys: from now on it is known under those."""

    key_id: Short
    digest: Short


@kind("credential.lost", aggregate="credential")
class CredentialReportedLost(Body, frozen=True, kw_only=True):
    pass


@kind("credential.found", aggregate="credential")
class CredentialFound(Body, frozen=True, kw_only=True):
    pass


@kind("credential.withdrawn", aggregate="credential")
class CredentialTakenBack(Body, frozen=True, kw_only=True):
    pass


class Credential(Struct, frozen=True, kw_only=True):
    id: str
    member: str
    type: CredentialType
    key_id: str
    digest: str
    state: Literal["issued", "lost", "withdrawn"] = "issued"
    order: int = 0  # `at` of the issue: where two hold one digest, the lowest (order, id) that counts wins


def _issued(entry: Entry, body: CredentialIssued) -> Credential:
    return Credential(
        id=entry.aggregate,
        member=body.member,
        type=body.type,
        key_id=body.key_id,
        digest=body.digest,
        order=entry.at,
    )


def _credential_step(value: Credential, _entry: Entry, body: Body) -> Credential:
    match body:
        case CredentialReadAnew():
            return replace(value, key_id=body.key_id, digest=body.digest)
        case CredentialTakenBack():
            return replace(value, state="withdrawn")
        case CredentialReportedLost() if value.state == "issued":
            return replace(value, state="lost")
        case CredentialFound() if value.state == "lost":
            return replace(value, state="issued")
    return value


aggregate(Aggregate("credential", Credential, CredentialIssued, _issued, _credential_step))


def usable(credential: Credential) -> None:
    """Decide whether a credential still stands for its member.

    Raises:
        CredentialLost: it was reported lost.
        CredentialWithdrawn: it was replaced or taken back.
    """
    if credential.state == "lost":
        raise CredentialLost
    if credential.state == "withdrawn":
        raise CredentialWithdrawn


def pin_wait_s(failures: int) -> int:
    """Seconds until the next try after this many wrong PINs in a row."""
    if failures < FREE_TRIES:
        return 0
    return PIN_WAITS_S[min(failures - FREE_TRIES, len(PIN_WAITS_S) - 1)]
