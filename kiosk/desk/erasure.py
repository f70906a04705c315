"""Erasing a person: who is meant, what goes and what stays, the entry that says so, and traces beside the journal."""

from __future__ import annotations

import logging
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from kiosk.core import erasure
from kiosk.core.guests import Guest, Invitation
from kiosk.core.kinds import Fact
from kiosk.core.members import CredentialTakenBack, Member, MemberChanged
from kiosk.core.parcels import Parcel
from kiosk.core.ports import Papers
from kiosk.core.spaces import StaffChanged
from kiosk.desk.documents import Documents
from kiosk.desk.surroundings import Surroundings
from kiosk.errors import DocumentMissing, MemberMissing, ValueUnfit
from kiosk.store.records import Records
from kiosk.store.scrubbing import drop_set_aside, fold_log

PersonKind = Literal["member", "guest", "invitation", "parcel"]
_log = logging.getLogger(__name__)
_ID: Final = re.compile(r"[0-9a-f]{32}\Z")
_KINDS: Final[dict[type[object], PersonKind]] = {
    Member: "member",
    Guest: "guest",
    Invitation: "invitation",
    Parcel: "parcel",
}


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody whose words are here.

    Attributes:
        kind: what the id stands for. "parcel": a name on a parcel that nobody here has.
        about: what tells two of one name apart: a member's or guest's company; empty: nothing.
        at: when a guest came, an invitation begins or a parcel arrived, UTC ms; None of a member.
    """

    id: str
    kind: PersonKind
    name: str
    about: str = ""
    at: int | None = None


@dataclass(frozen=True, slots=True)
class Outlook:
    """What erasing somebody takes away, and what it leaves.

    Attributes:
        also: further ids whose words are theirs: the invitation a guest came with, parcels with their name.
        words: entries that are emptied.
        cards: cards, codes and PINs that stop working.
        inside: they are in the house now, and stay on the evacuation list by a number.
        visits: that stay as times without a name.
        available: minor units of printing credit that stay in the books.
        waiting: parcels that wait for them on a shelf.
    """

    person: Person
    erased: bool
    also: tuple[str, ...]
    words: int
    cards: int
    inside: bool
    visits: int
    available: int
    currency: str
    waiting: int


class Erasing:
    """Takes the words of a person out of the space. It cannot be undone, here or anywhere."""

    def __init__(self, around: Surroundings, *, space: str | None = None) -> None:
        """`space` is for a store that holds many; a desk's has one."""
        self._around = around
        self._space = space

    def find(self, wanted: str) -> tuple[Person, ...]:
        """Whom an id or an exact name means: members first, then guests, invitations and parcels, the newest first."""
        with self._around.store.reading(self._space) as records:
            if _ID.match(wanted.strip().lower()):
                found = _by_id(records, wanted.strip().lower())
                return (_person(records, found),) if found is not None else ()
            listed = []
            for kind in ("member", "guest", "invitation", "parcel"):
                some = [_person(records, one) for one in records.named(kind, wanted)]
                listed += sorted(some, key=lambda one: (-(one.at or 0), one.id))
            return tuple(listed)

    def outlook(self, person: str) -> Outlook:
        """What erasing them would do.

        Raises:
            MemberMissing: nobody here has this id.
        """
        with self._around.store.reading(self._space) as records:
            return self._outlook(records, _known(records, person))

    def erase(self, person: str, *, actor: str) -> Outlook:
        """Erase them. Returns what was done; of somebody who was erased before nothing is recorded again.

        Raises:
            MemberMissing: nobody here has this id.
            ValueUnfit: "last_manager": somebody else has to be one first.
        """
        with self._around.store.transaction(self._space) as records:
            found = _known(records, person)
            outlook = self._outlook(records, found)
            if outlook.erased and not outlook.words:
                return outlook
            facts = _leaving(records, found) if isinstance(found, Member) else []
            facts += [erasure.erase(subject) for subject in (person, *outlook.also)]
            records.journal.record(*facts, actor=actor)
        return outlook

    def _outlook(self, records: Records, found: Member | Guest | Invitation | Parcel) -> Outlook:
        also = _also(records, found)
        person = found.id
        currency = records.space().currency
        wallet = records.wallet(person, currency, None, now_ms=self._around.now_ms())
        held = [one for one in records.credentials_of(person) if one.state != "withdrawn"]
        waiting = [one for one in records.parcels_about(person) if one.state == "waiting"]
        return Outlook(
            person=_person(records, found),
            erased=records.is_erased(person),
            also=also,
            words=records.word_count((person, *also)),
            cards=len(held),
            inside=bool(records.open_visits(person)),
            visits=records.visit_count(person),
            available=wallet.available,
            currency=currency,
            waiting=len(waiting),
        )


class Traces:
    """What lies beside the journal of people who were erased: their documents, papers with names, and SQLite's log."""

    def __init__(self, around: Surroundings, documents: Documents, papers: Sequence[Papers]) -> None:
        self._around = around
        self._documents = documents
        self._papers = papers

    def sweep(self) -> bool:
        """Take them away where somebody was erased since this was done last. True once nothing is left to do.

        Papers are made anew when they are wanted, so all of them go: what name stands on one is not written down. At a
        desk that was shut out nothing of anybody is kept.
        """
        with self._around.store.reading() as records:
            erased = records.erasures()
            theirs = [document for person in erased for document in records.documents_of(person, 0)]
            printing = {job.document for job in records.open_print_jobs(device=records.device_id)}
            swept = records.keeping.get("swept", 0)
            gone = records.keeping.people_gone()
        if gone is not None and gone.why == "revoked":
            self._documents.purge(0)
            return self._papers_gone()
        for document in theirs:
            if document.id not in printing:
                self._drop(document.member, document.id)
        left = any(document.id in printing for document in theirs)
        if len(erased) != swept:
            if not self._papers_gone() or not fold_log(self._around.store):
                return False
            with self._around.store.transaction(urgent=False) as records:
                records.keeping.set("swept", len(erased))
        return not left

    def _papers_gone(self) -> bool:
        try:
            for papers in self._papers:
                papers.sweep()
            drop_set_aside(self._around.store)
        except OSError as error:
            _log.error("papers of somebody who was erased were not taken away: %s", error)
            return False
        return True

    def _drop(self, member: str, document: str) -> None:
        try:
            self._documents.remove(member, document)
        except DocumentMissing:
            return  # gone meanwhile


def _by_id(records: Records, wanted: str) -> Member | Guest | Invitation | Parcel | None:
    return records.member(wanted) or records.guest_or_invitation(wanted) or records.parcel(wanted)


def _known(records: Records, wanted: str) -> Member | Guest | Invitation | Parcel:
    found = _by_id(records, wanted)
    if found is None:
        raise MemberMissing
    return found


def _person(records: Records, found: Member | Guest | Invitation | Parcel) -> Person:
    kind = _KINDS[type(found)]
    match found:
        case Member():
            company = records.company(found.company)
            return Person(found.id, kind, found.name, about=company.name if company else "")
        case Guest():
            return Person(found.id, kind, found.name, about=found.company, at=found.registered_at)
        case Invitation():
            return Person(found.id, kind, found.name, about=found.company, at=found.valid_from)
        case Parcel():
            return Person(found.id, kind, found.name, at=found.received_at)


def _also(records: Records, found: Member | Guest | Invitation | Parcel) -> tuple[str, ...]:
    """Ids of their own that hold the same person's words."""
    ids: set[str] = set()
    if isinstance(found, Guest) and found.invitation is not None:
        ids = {found.invitation}
    elif isinstance(found, Member):
        ids = {one.id for one in records.parcels_about(found.id) if one.name or one.note}
    return tuple(sorted(records.with_words(ids)))


def _leaving(records: Records, member: Member) -> list[Fact]:
    """A member who is erased opens nothing any more, also where an older program knows nothing of erasing.

    All fields of the membership are said once more, without what another system calls them: so nothing that was said
    before counts any longer, and goes where such entries go.

    Raises:
        ValueUnfit: "last_manager"
    """
    roles = records.staff_roles()
    role = roles.get(member.id)
    if role == "manager" and [one for one, held in roles.items() if held == "manager"] == [member.id]:
        raise ValueUnfit(field="last_manager")
    cards = [one for one in records.credentials_of(member.id) if one.state != "withdrawn"]
    facts = [Fact(card.id, CredentialTakenBack()) for card in cards]
    facts.append(
        Fact(
            member.id,
            MemberChanged(
                company=member.company,
                plan=member.plan,
                status="ended",
                paid_until=member.paid_until,
                hidden=True,
                external="",
            ),
        )
    )
    return facts + ([Fact(member.id, StaffChanged(role=""))] if role else [])
