"""What the floors above ask of a space: queries that return frozen values, within one transaction."""

from __future__ import annotations

from collections.abc import Collection

import sqlalchemy as sa

from kiosk.core import text
from kiosk.core.events import Attendance, Event
from kiosk.core.guests import Guest, Invitation
from kiosk.core.members import Credential, CredentialType, Member, Status
from kiosk.core.spaces import Company
from kiosk.core.visits import Visit
from kiosk.store import name_search, projections
from kiosk.store.conflict_records import ConflictRecords
from kiosk.store.credit_records import CreditEvent
from kiosk.store.document_records import DocumentRecords
from kiosk.store.erasure_records import ErasureRecords
from kiosk.store.parcel_records import ParcelRecords
from kiosk.store.projections import chunks, table
from kiosk.store.space_records import SpaceRecords

__all__ = ["CreditEvent", "Records"]
_SEARCHED = 2000  # members looked at for one answer of five: 3 letters in a house of 100,000


class Records(SpaceRecords, ParcelRecords, ConflictRecords, DocumentRecords, ErasureRecords):
    """One space in one transaction."""

    # Members

    def member(self, member: str) -> Member | None:
        found: Member | None = self._one("member", member)
        return found

    def members_by_id(self, ids: Collection[str]) -> dict[str, Member]:
        return self._by_id("member", ids)

    def members(self, *, query: str = "", offset: int = 0, limit: int = 100) -> list[Member]:
        """A page of members by name; `query` as in `search_members`, without its limits. For staff's eyes."""
        t = table("member")
        order = [t.c.name, t.c.id]
        if query:
            found = self._matching(query, near=False) or self._matching(query, near=True)
            return sorted(found, key=lambda one: (text.key(one.name), one.id))[offset : offset + limit]
        page = sa.select(t).where(t.c.space == self.space_id).order_by(*order).offset(offset).limit(limit)
        return [projections.value_of("member", row) for row in self.connection.execute(page)]

    def members_by_email(self, email: str) -> list[Member]:
        """Members with this address, however it is capitalised. Looks at all of them: not for a tap."""
        t = table("member")
        return self._where("member", sa.func.lower(t.c.email) == email.lower(), order=[t.c.name, t.c.id])

    def member_count(self) -> int:
        return self._count("member")

    def companies_by_id(self, ids: Collection[str | None]) -> dict[str, Company]:
        return self._by_id("company", [company for company in ids if company])

    def search_members(self, query: str, *, limit: int, with_pin: bool = False) -> list[Member]:
        """Active members whose name has words that begin like the query's, best first.

        A hidden member is found only by the exact full name. Wildcards are letters like any other, that is: none. Where
        nobody is found, those are whose names the query may be a slip for.
        """
        folded = text.key(text.clean(query))
        for near in (False, True):
            fits = [
                (one, key)
                for one in self._matching(query, near=near, status="active", with_pin=with_pin)
                if (key := text.key(one.name)) == folded or not one.hidden
            ]
            if fits:
                fits.sort(key=lambda fit: (*_likeness(fit[1], folded, near), fit[0].id))
                return [one for one, _ in fits[:limit]]
        return []

    def search_recipients(self, query: str, *, limit: int) -> list[Member]:
        """Members a parcel may be for, best first: hidden ones and, behind the others, those who left. Staff only."""
        folded = text.key(text.clean(query))
        for near in (False, True):
            found = self._matching(query, near=near)
            if found:
                found.sort(
                    key=lambda one: (one.status == "ended", *_likeness(text.key(one.name), folded, near), one.id)
                )
                return found[:limit]
        return []

    def _matching(
        self, query: str, *, near: bool, status: Status | None = None, with_pin: bool = False
    ) -> list[Member]:
        """Members that a query may mean, in no order, and not all of them where it says too little."""
        t, c = table("member"), table("credential")
        found: list[Member] = []
        for some in chunks(name_search.matching(self.connection, self.space_id, query, near=near)):
            fits = [t.c.id.in_(some)] + ([t.c.status == status] if status else [])
            if with_pin:
                held = [c.c.space == self.space_id, c.c.type == "pin", c.c.state == "issued", c.c.member.in_(some)]
                fits.append(t.c.id.in_(sa.select(c.c.member).where(*held)))
            found += self._where("member", *fits)
            if len(found) >= _SEARCHED:
                break
        return found

    def credentials_by_digest(self, digests: Collection[str]) -> list[Credential]:
        """Those that still count first, among equals the first issued: the same on every replica."""
        t = table("credential")
        found: list[Credential] = self._where("credential", t.c.digest.in_(list(digests)))
        states = {"issued": 0, "lost": 1, "withdrawn": 2}
        return sorted(found, key=lambda one: (states[one.state], one.order, one.id))

    def credentials_of(self, member: str, credential_type: CredentialType | None = None) -> list[Credential]:
        """A member's credentials, the newest first."""
        t = table("credential")
        kinds = [t.c.type == credential_type] if credential_type else []
        return self._where("credential", t.c.member == member, *kinds, order=[t.c.order.desc(), t.c.id.desc()])

    def credentials_by_id(self, ids: Collection[str]) -> dict[str, Credential]:
        return self._by_id("credential", ids)

    # Presence

    def open_visits(self, person: str) -> list[Visit]:
        t = table("visit")
        return self._where("visit", t.c.person == person, t.c.closed_at.is_(None), order=[t.c.opened_at, t.c.id])

    def inside(self) -> list[Visit]:
        """All open visits, oldest first; a person can have several, so count persons."""
        t = table("visit")
        return self._where("visit", t.c.closed_at.is_(None), order=[t.c.opened_at, t.c.id])

    def visit(self, visit: str) -> Visit | None:
        found: Visit | None = self._one("visit", visit)
        return found

    def visits_by_id(self, ids: Collection[str]) -> dict[str, Visit]:
        return self._by_id("visit", ids)

    def inferred_since(self, since: int) -> list[Visit]:
        """Visits that nobody ended and that were closed since UTC ms, oldest first."""
        t = table("visit")
        return self._where("visit", t.c.closed_at >= since, t.c.inferred.is_(True), order=[t.c.opened_at, t.c.id])

    def inside_count(self) -> tuple[int, int]:
        """How many members and guests are inside: persons, not visits."""
        t = table("visit")
        query = (
            sa.select(t.c.role, sa.func.count(sa.distinct(t.c.person)))
            .where(t.c.space == self.space_id, t.c.closed_at.is_(None))
            .group_by(t.c.role)
        )
        counts = {row[0]: row[1] for row in self.connection.execute(query)}
        return counts.get("member", 0), counts.get("guest", 0)

    def visit_times(self, person: str, since: int) -> list[int]:
        """When a person's visits since UTC ms began."""
        t = table("visit")
        query = sa.select(t.c.opened_at).where(t.c.space == self.space_id, t.c.person == person, t.c.opened_at >= since)
        return list(self.connection.execute(query).scalars())

    # Guests

    def guest(self, guest: str) -> Guest | None:
        found: Guest | None = self._one("guest", guest)
        return found

    def guests_by_id(self, ids: Collection[str]) -> dict[str, Guest]:
        return self._by_id("guest", ids)

    def guests_since(self, since: int) -> list[Guest]:
        """Guests registered since UTC ms, newest first."""
        t = table("guest")
        return self._where("guest", t.c.registered_at >= since, order=[t.c.registered_at.desc(), t.c.id])

    def guests_of(self, host: str) -> list[Guest]:
        """A host's guests who are inside, in the order they came."""
        g, v = table("guest"), table("visit")
        here = sa.select(v.c.id).where(v.c.space == self.space_id, v.c.closed_at.is_(None))
        return self._where("guest", g.c.host == host, g.c.visit.in_(here), order=[g.c.registered_at, g.c.id])

    def guests_by_code(self, code: str) -> list[Guest]:
        """Guests inside who were given this code, the newest first."""
        g, v = table("guest"), table("visit")
        here = sa.select(v.c.id).where(v.c.space == self.space_id, v.c.closed_at.is_(None))
        order = [g.c.registered_at.desc(), g.c.id]
        return self._where("guest", g.c.code == code, g.c.visit.in_(here), order=order)

    def invitation(self, invitation: str) -> Invitation | None:
        found: Invitation | None = self._one("invitation", invitation)
        return found

    def invitations_by_code(self, code: str) -> list[Invitation]:
        t = table("invitation")
        return self._where("invitation", t.c.code == code, order=[t.c.valid_from.desc(), t.c.id])

    def invitations_since(self, since: int) -> list[Invitation]:
        """Invitations for UTC ms or later, in the order they begin."""
        t = table("invitation")
        return self._where("invitation", t.c.valid_from >= since, order=[t.c.valid_from, t.c.id])

    def invitation_used(self, invitation: str) -> bool:
        t = table("guest")
        return bool(self._where("guest", t.c.invitation == invitation, limit=1))

    # Events

    def event(self, event: str) -> Event | None:
        found: Event | None = self._one("event", event)
        return found

    def events_between(self, start: int, end: int) -> list[Event]:
        """Events that begin in [start, end) UTC ms and were not cancelled."""
        t = table("event")
        between = (t.c.starts_at >= start, t.c.starts_at < end, t.c.cancelled.is_(False))
        return self._where("event", *between, order=[t.c.starts_at, t.c.id])

    def attendance_of(self, member: str, event_ids: Collection[str]) -> dict[str, Attendance]:
        """Event id -> the member's answer."""
        t = table("attendance")
        found = self._where("attendance", t.c.member == member, t.c.event.in_(list(event_ids)))
        return {answer.event: answer for answer in found}


def _likeness(key: str, folded: str, near: bool) -> tuple[bool, int, str]:
    """Sorts names by how well they fit; among slips first those as long as what was typed."""
    return not key.startswith(folded), abs(len(key) - len(folded)) if near else 0, key
