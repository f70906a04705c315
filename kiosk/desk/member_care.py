"""Members, as reception looks after them: found, added, given cards and PINs, paused and ended."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from kiosk.core import text
from kiosk.core.clock import COUNTER_BITS
from kiosk.core.kinds import Fact
from kiosk.core.members import (
    Credential,
    CredentialFound,
    CredentialReportedLost,
    CredentialTakenBack,
    Member,
    MemberChanged,
    Status,
)
from kiosk.desk.credentials import card_digest, digits, weak_pin
from kiosk.desk.members import MemberDraft, Members
from kiosk.desk.staff import Session, role_of
from kiosk.desk.surroundings import Surroundings, Undoing
from kiosk.errors import CardHeld, MemberMissing, NotACard, PinWeak
from kiosk.store.records import Records

HITS: Final = 8
_LOOKED_AT: Final = 200  # of those that fit, before the best are chosen
_LEAST: Final = 2  # letters: staff may see the whole list
_CODES: Final = "KIOSK:"  # what all codes of ours begin with


@dataclass(frozen=True, slots=True)
class Person:
    """A member as staff sees them: the whole name."""

    id: str
    name: str
    company: str
    initials: str
    status: Status


@dataclass(frozen=True, slots=True)
class CardNow:
    """A card of a member. `since` is UTC ms."""

    id: str
    state: Literal["issued", "lost", "withdrawn"]
    since: int


@dataclass(frozen=True, slots=True)
class MemberFile:
    """All that the member's page shows. `paid_until` is UTC ms, None: no end; `role` what they do for the house."""

    id: str
    name: str
    company: str
    plan: str
    status: Status
    paid_until: int | None
    cards: tuple[CardNow, ...]
    has_pin: bool
    inside: bool
    role: str


@dataclass(frozen=True, slots=True)
class Choice:
    """A company or a plan to choose."""

    id: str
    name: str


class MemberCare:
    """One class for what reception does for members; what only a manager may is refused to others."""

    def __init__(self, around: Surroundings, members: Members, undoing: Undoing) -> None:
        self._around = around
        self._members = members
        self._undoing = undoing

    def search(self, query: str) -> tuple[Person, ...]:
        """Members whose names begin so, from two letters on; those who rest or left as well."""
        cleaned = text.clean(query)
        if sum(char.isalnum() for char in cleaned) < (1 if text.wide_script(cleaned) else _LEAST):
            return ()
        with self._around.store.reading() as records:
            found = _best(records.members(query=cleaned, limit=_LOOKED_AT), cleaned)
            companies = records.companies_by_id({member.company for member in found})
        return tuple(
            Person(
                id=one.id,
                name=one.name,
                company=companies[one.company].name if one.company in companies else "",
                initials=text.initials(one.name),
                status=one.status,
            )
            for one in found
        )

    def open(self, member: str) -> MemberFile:
        """
        Raises:
            MemberMissing
        """
        with self._around.store.reading() as records:
            found = _known(records, member)
            company, plan = records.company(found.company), records.plan(found.plan)
            held = records.credentials_of(member)
            return MemberFile(
                id=member,
                name=found.name,
                company=company.name if company else "",
                plan=plan.name if plan else "",
                status=found.status,
                paid_until=found.paid_until,
                cards=tuple(_card(one) for one in held if one.type == "card" and one.state != "withdrawn"),
                has_pin=any(one.type == "pin" and one.state == "issued" for one in held),
                inside=bool(records.open_visits(member)),
                role=role_of(records, found),
            )

    def companies(self) -> tuple[Choice, ...]:
        with self._around.store.reading() as records:
            return tuple(Choice(one.id, one.name) for one in records.companies())

    def plans(self) -> tuple[Choice, ...]:
        """Plans that somebody new can be put on."""
        with self._around.store.reading() as records:
            return tuple(Choice(one.id, one.name) for one in records.plans() if not one.closed)

    def add(self, session: Session, name: str, *, company: str | None, plan: str | None) -> str:
        """A new member. Returns their id.

        Raises:
            NameMissing
        """
        draft = MemberDraft(name=name, external=self._around.new_id(), company=company, plan=plan)
        with self._around.store.transaction() as records:
            member, facts = self._members.facts(records.space_id, draft)
            request = records.journal.record(*facts, actor=session.actor)
        self._undoing.remember(request, session.actor)
        return member

    def issue_card(self, session: Session, member: str, raw: str, *, instead_of: str = "") -> None:
        """Give a member the card that was just held to the reader; the one it replaces is withdrawn with it.

        Raises:
            NotACard: it is a code of ours, or nothing a card has.
            CardHeld: somebody has it, perhaps this member.
            MemberMissing
            ManagerNeeded: it is a manager, and with a card and a PIN anybody is.
        """
        if text.code_text(raw).upper().startswith(_CODES) or not text.card_number(raw):
            raise NotACard
        known_as = [card_digest(secrets, raw) for secrets in self._around.all_secrets()]
        with self._around.store.transaction() as records:
            _may_identify(records, session, member)
            held = next((one for one in records.credentials_by_digest(known_as) if one.state != "withdrawn"), None)
            if held is not None:
                holder = records.member(held.member)
                if holder is not None:
                    raise CardHeld(member=holder.id, name=holder.name, state=held.state)
            old = [Fact(instead_of, CredentialTakenBack())] if instead_of else []
            issued = self._members.issued(member, "card", raw)
            request = records.journal.record(*old, issued, actor=session.actor)
        self._undoing.remember(request, session.actor)

    def report_lost(self, session: Session, card: str) -> None:
        self._change(session, Fact(card, CredentialReportedLost()))

    def report_found(self, session: Session, card: str) -> None:
        self._change(session, Fact(card, CredentialFound()))

    def withdraw(self, session: Session, card: str) -> None:
        self._change(session, Fact(card, CredentialTakenBack()))

    def set_pin(self, session: Session, member: str, pin: str) -> None:
        """Give a member the PIN that they typed; an older one is taken back with it, and wrong tries are forgotten.

        Raises:
            PinWeak, MemberMissing
            ManagerNeeded: it is a manager, and with a card and a PIN anybody is.
        """
        if weak_pin(digits(pin)):
            raise PinWeak
        issued = self._members.issued(member, "pin", pin)  # slow by design: before the database is held
        with self._around.store.transaction() as records:
            _may_identify(records, session, member)
            held = [one for one in records.credentials_of(member, "pin") if one.state != "withdrawn"]
            old = [Fact(one.id, CredentialTakenBack()) for one in held]
            request = records.journal.record(*old, issued, actor=session.actor)
            records.keeping.set_failures(member, 0)
        self._undoing.remember(request, session.actor)

    def set_status(self, session: Session, member: str, status: Status) -> None:
        """Let a membership rest, end or go on.

        Raises:
            ManagerNeeded, MemberMissing
        """
        session.need_manager()
        with self._around.store.transaction() as records:
            _known(records, member)
            request = records.journal.record(Fact(member, MemberChanged(status=status)), actor=session.actor)
        self._undoing.remember(request, session.actor)

    def _change(self, session: Session, fact: Fact) -> None:
        with self._around.store.transaction() as records:
            request = records.journal.record(fact, actor=session.actor)
        self._undoing.remember(request, session.actor)


def _best(members: list[Member], query: str) -> list[Member]:
    """Whose name begins like the query comes before whose other names do; who is a member before who was."""
    folded = text.key(query)
    return sorted(members, key=lambda one: (one.status != "active", not text.key(one.name).startswith(folded)))[:HITS]


def _known(records: Records, member: str) -> Member:
    found = records.member(member)
    if found is None:
        raise MemberMissing
    return found


def _may_identify(records: Records, session: Session, member: str) -> None:
    """Raises MemberMissing; ManagerNeeded where reception would become a manager by it."""
    found = records.staff(_known(records, member).id)
    if found is not None and found.role == "manager":
        session.need_manager()


def _card(credential: Credential) -> CardNow:
    return CardNow(credential.id, credential.state, credential.order >> COUNTER_BITS)
