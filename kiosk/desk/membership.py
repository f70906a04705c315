"""Members as an office keeps them: each field of a membership changed by whom, and cards reported lost or withdrawn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, TypeVar

from msgspec import UNSET, UnsetType
from msgspec.structs import replace

from kiosk.core import text
from kiosk.core.kinds import Body, Fact
from kiosk.core.members import (
    Credential,
    CredentialFound,
    CredentialReportedLost,
    CredentialTakenBack,
    Member,
    MemberChanged,
    MemberNamed,
    Status,
)
from kiosk.desk.members import MemberDraft, Members
from kiosk.desk.surroundings import Surroundings
from kiosk.errors import MemberMissing, NameMissing, ValueUnfit
from kiosk.store.records import Records

B = TypeVar("B", MemberChanged, MemberNamed)
_LONGEST: Final = {"name": text.NAME_LIMIT, "known_as": text.NAME_LIMIT, "email": 200, "phone": 60}


@dataclass(frozen=True, slots=True)
class MemberEdit:
    """What is to be another from now on; UNSET: not touched. `paid_until` is UTC ms, None: no end."""

    name: str | UnsetType = UNSET
    known_as: str | UnsetType = UNSET
    email: str | UnsetType = UNSET
    phone: str | UnsetType = UNSET
    company: str | None | UnsetType = UNSET
    plan: str | None | UnsetType = UNSET
    status: Status | UnsetType = UNSET
    paid_until: int | None | UnsetType = UNSET
    hidden: bool | UnsetType = UNSET


class Membership:
    """Adds and changes members, field by field: what a change does not name stays as others left it."""

    def __init__(self, around: Surroundings, *, space: str | None = None) -> None:
        """`space` is for a store that holds many; a desk's has one."""
        self._around = around
        self._space = space
        self._members = Members(around)

    def add(self, edit: MemberEdit, *, actor: str) -> str:
        """A new member. Returns their id.

        Raises:
            NameMissing
            ValueUnfit: with the name of the field that cannot be.
        """
        changed, named = _facts_of(edit)
        if isinstance(named.name, UnsetType):
            raise NameMissing
        draft = MemberDraft(name=named.name, external=self._around.new_id(), source="office")
        with self._around.store.transaction(self._space) as records:
            _check_known(records, edit)
            member, facts = self._members.facts(records.space_id, draft)
            opened = facts[0].body
            assert isinstance(opened, MemberChanged)  # as `facts` makes them: what they are, then their words
            records.journal.record(
                Fact(member, _over(opened, changed)), Fact(member, named, subject=member), actor=actor
            )
        return member

    def change(self, member: str, edit: MemberEdit, *, actor: str) -> str:
        """Change a member. Returns the id of the request, or "" where nothing differed.

        Raises:
            MemberMissing, NameMissing, ValueUnfit
        """
        changed, named = _facts_of(edit)
        with self._around.store.transaction(self._space) as records:
            before = records.member(member)
            if before is None or records.is_erased(member):
                raise MemberMissing
            _check_known(records, edit)
            changed, named = _differing(changed, before), _differing(named, before)
            facts = [Fact(member, changed)] if changed != MemberChanged() else []
            if named != MemberNamed():
                facts.append(Fact(member, named, subject=member))
            return records.journal.record(*facts, actor=actor) if facts else ""

    def report_lost(self, member: str, credential: str, *, actor: str) -> None:
        """
        Raises:
            MemberMissing: the credential is not this member's.
        """
        self._mark(member, credential, CredentialReportedLost(), actor)

    def report_found(self, member: str, credential: str, *, actor: str) -> None:
        self._mark(member, credential, CredentialFound(), actor)

    def withdraw(self, member: str, credential: str, *, actor: str) -> None:
        self._mark(member, credential, CredentialTakenBack(), actor)

    def _mark(self, member: str, credential: str, body: Body, actor: str) -> None:
        with self._around.store.transaction(self._space) as records:
            found: Credential | None = records.credentials_by_id([credential]).get(credential)
            if found is None or found.member != member:
                raise MemberMissing
            records.journal.record(Fact(credential, body), actor=actor)


def _facts_of(edit: MemberEdit) -> tuple[MemberChanged, MemberNamed]:
    named = MemberNamed(
        name=_line("name", edit.name),
        known_as=_line("known_as", edit.known_as),
        email=_line("email", edit.email),
        phone=_line("phone", edit.phone),
    )
    if isinstance(named.name, str) and not text.has_letter(named.name):
        raise NameMissing
    if isinstance(named.email, str) and named.email and ("@" not in named.email[1:-1] or " " in named.email):
        raise ValueUnfit(field="email")
    changed = MemberChanged(
        company=edit.company, plan=edit.plan, status=edit.status, paid_until=edit.paid_until, hidden=edit.hidden
    )
    return changed, named


def _line(field: str, typed: str | UnsetType) -> str | UnsetType:
    if isinstance(typed, UnsetType):
        return UNSET
    limit = _LONGEST[field]
    cleaned = text.clean(typed, limit + 1)
    if len(cleaned) > limit:
        raise ValueUnfit(field=field)
    return cleaned


def _check_known(records: Records, edit: MemberEdit) -> None:
    """A company or plan that is chosen stands in this space."""
    if isinstance(edit.company, str) and records.company(edit.company) is None:
        raise ValueUnfit(field="company")
    if isinstance(edit.plan, str) and records.plan(edit.plan) is None:
        raise ValueUnfit(field="plan")


def _over(opened: MemberChanged, changed: MemberChanged) -> MemberChanged:
    fields = {field: getattr(changed, field) for field in changed.__struct_fields__}
    return replace(opened, **{field: value for field, value in fields.items() if value is not UNSET})


def _differing(body: B, before: Member) -> B:
    """The body without what stands so already."""
    same = {
        field: UNSET
        for field in body.__struct_fields__
        if hasattr(before, field) and getattr(body, field) == getattr(before, field)
    }
    return replace(body, **same)
