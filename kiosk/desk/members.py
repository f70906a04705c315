"""Members at the desk: added, named, given and taken cards, codes and PINs."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.core import ids, text
from kiosk.core.kinds import Fact
from kiosk.core.members import (
    CredentialFound,
    CredentialIssued,
    CredentialReportedLost,
    CredentialTakenBack,
    CredentialType,
    MemberChanged,
    MemberNamed,
)
from kiosk.desk.credentials import card_digest, code_digest, pin_verifier
from kiosk.desk.surroundings import Surroundings
from kiosk.errors import NameMissing
from kiosk.store.records import Records


@dataclass(frozen=True, slots=True)
class MemberDraft:
    """A member to be added. `external` is their id in the system they come from; `paid_until` UTC ms."""

    name: str
    external: str
    source: str = "desk"
    company: str | None = None
    plan: str | None = None
    paid_until: int | None = None
    hidden: bool = False


class Members:
    """Adding members and giving them what opens the desk."""

    def __init__(self, around: Surroundings) -> None:
        self._around = around

    def facts(self, space: str, draft: MemberDraft) -> tuple[str, list[Fact]]:
        """A member's id and the facts that make them. The same draft makes the same member.

        Raises:
            NameMissing
        """
        name = text.clean(draft.name)
        if not text.has_letter(name):
            raise NameMissing
        member = ids.member_id(space, draft.source, draft.external)
        changed = MemberChanged(
            company=draft.company,
            plan=draft.plan,
            status="active",
            paid_until=draft.paid_until,
            hidden=draft.hidden,
            external=text.clean(draft.external),
        )
        return member, [Fact(member, changed), Fact(member, MemberNamed(name=name), subject=member)]

    def add(self, draft: MemberDraft, *, space: str | None = None) -> str:
        """Add a member. Returns their id."""
        with self._around.store.transaction(space) as records:
            member, facts = self.facts(records.space_id, draft)
            records.journal.record(*facts)
        return member

    def issue(self, member: str, credential_type: CredentialType, secret: str, *, space: str | None = None) -> str:
        """Give a member a card, a code or a PIN; an older PIN is taken back. Returns the credential's id."""
        fact = self.issued(member, credential_type, secret)
        with self._around.store.transaction(space) as records:
            old = self._taken_back(records, member) if credential_type == "pin" else []
            records.journal.record(*old, fact, actor=member)
        return fact.aggregate

    def issued(self, member: str, credential_type: CredentialType, secret: str) -> Fact:
        """The fact that gives a credential, for doing many in one transaction."""
        secrets = self._around.secrets()
        digest = {"card": card_digest, "qr": code_digest, "pin": pin_verifier}[credential_type](secrets, secret)
        key_id = secrets.pin_pepper_id if credential_type == "pin" else secrets.card_key_id
        body = CredentialIssued(member=member, type=credential_type, key_id=key_id, digest=digest)
        return Fact(self._around.new_id(), body, subject=member)

    def report_lost(self, credential: str, *, space: str | None = None) -> None:
        self._record(Fact(credential, CredentialReportedLost()), space)

    def report_found(self, credential: str, *, space: str | None = None) -> None:
        self._record(Fact(credential, CredentialFound()), space)

    def take_back(self, credential: str, *, space: str | None = None) -> None:
        self._record(Fact(credential, CredentialTakenBack()), space)

    def _record(self, fact: Fact, space: str | None) -> None:
        with self._around.store.transaction(space) as records:
            records.journal.record(fact)

    def _taken_back(self, records: Records, member: str) -> list[Fact]:
        held = records.credentials_of(member, "pin")
        return [Fact(pin.id, CredentialTakenBack()) for pin in held if pin.state != "withdrawn"]
