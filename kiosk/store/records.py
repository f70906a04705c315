"""What the floors above ask of a space: queries that return frozen values, within one transaction."""

from __future__ import annotations

from collections.abc import Collection

import sqlalchemy as sa
from msgspec.structs import replace

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
from kiosk.store.schema import journal
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
        still = t.c.closed_at.is_(None) | ((t.c.closed_at > self.now_ms()) & t.c.inferred.is_(True))
        return self._as_known(self._where("visit", t.c.person == person, still))

    def inside(self) -> list[Visit]:
        """All open visits, oldest first; a person can have several, so count persons."""
        return self._as_known(self._where("visit", table("visit").c.id.in_(self._open())))

    def _open(self) -> sa.CompoundSelect[tuple[str]]:
        """Ids of visits: `core.visits.is_open` for the database. Of an "or" SQLite would make a walk through all."""
        t = table("visit").alias()
        ids = sa.select(t.c.id).where(t.c.space == self.space_id)
        inferred = ids.where(t.c.closed_at > self.now_ms(), t.c.inferred.is_(True))
        return sa.union_all(ids.where(t.c.closed_at.is_(None)), inferred)

    def _as_known(self, found: list[Visit]) -> list[Visit]:
        """Oldest first; who came in the time to come, by a clock that ran ahead, came before that was heard of.

        It was heard when central told it, and when the same desk recorded something later with a better clock.
        """
        now_ms = self.now_ms()
        ahead = [visit.id for visit in found if visit.opened_at > now_ms]
        latest = dict.fromkeys(ahead, now_ms)
        opened, later = journal.alias(), journal.alias()
        after = sa.select(sa.func.min(later.c.happened_at)).where(
            later.c.device == opened.c.device,
            later.c.incarnation == opened.c.incarnation,
            later.c.number > opened.c.number,
            later.c.clock_trusted.is_(True),
        )
        query = sa.select(opened.c.aggregate, opened.c.received_at, after.scalar_subquery()).where(
            opened.c.space == self.space_id, opened.c.aggregate_kind == "visit", opened.c.kind == "visit.opened"
        )
        for some in chunks(ahead):
            for visit, *heard in self.connection.execute(query.where(opened.c.aggregate.in_(some))):
                latest[visit] = min([latest[visit], *(at for at in heard if at is not None)])
        told = (replace(one, opened_at=min(one.opened_at, latest.get(one.id, one.opened_at))) for one in found)
        return sorted(told, key=lambda one: (one.opened_at, one.id))

    def visit(self, visit: str) -> Visit | None:
        found: Visit | None = self._one("visit", visit)
        return found

    def visits_by_id(self, ids: Collection[str]) -> dict[str, Visit]:
        return self._by_id("visit", ids)

    def inferred_since(self, since: int) -> list[Visit]:
        """Visits that nobody ended and that were closed since UTC ms, oldest first."""
        t = table("visit")
        return self._where("visit", t.c.closed_at >= since, t.c.inferred.is_(True), order=[t.c.opened_at, t.c.id])

    def doubtful(self, *, closed_since: int, opened_since: int) -> list[Visit]:
        """Visits closed by inference since UTC ms, or that began since UTC ms, of people who did not come again."""
        t = table("visit")
        either = t.alias()
        ids = sa.select(either.c.id).where(either.c.space == self.space_id)
        closed, opened = either.c.closed_at >= closed_since, either.c.opened_at >= opened_since
        inferred = t.c.id.in_(sa.union_all(ids.where(closed), ids.where(opened))), t.c.inferred.is_(True)
        found: list[Visit] = sorted(self._where("visit", *inferred), key=lambda one: (one.opened_at, one.id))
        came = sa.select(t.c.person, sa.func.max(t.c.opened_at)).where(t.c.space == self.space_id).group_by(t.c.person)
        last: dict[str, int] = {}
        for some in chunks({one.person for one in found}):
            last |= {row[0]: row[1] for row in self.connection.execute(came.where(t.c.person.in_(some)))}
        return [one for one in found if one.opened_at >= last[one.person]]

    def last_recorded_at(self) -> int | None:
        """When this desk recorded something last, by its own clock, UTC ms."""
        own = journal.c.device == self._identity.device, journal.c.incarnation == self._identity.incarnation
        query = sa.select(journal.c.happened_at).where(*own, journal.c.clock_trusted.is_(True))
        return self.connection.execute(query.order_by(journal.c.number.desc()).limit(1)).scalar()

    def inside_count(self) -> tuple[int, int]:
        """How many members and guests are inside: persons, not visits."""
        t = table("visit")
        query = (
            sa.select(t.c.role, sa.func.count(sa.distinct(t.c.person)))
            .where(t.c.space == self.space_id, t.c.id.in_(self._open()))
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
        g = table("guest")
        return self._where("guest", g.c.host == host, g.c.visit.in_(self._open()), order=[g.c.registered_at, g.c.id])

    def guests_by_code(self, code: str) -> list[Guest]:
        """Guests inside who were given this code, the newest first."""
        g = table("guest")
        order = [g.c.registered_at.desc(), g.c.id]
        return self._where("guest", g.c.code == code, g.c.visit.in_(self._open()), order=order)

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
