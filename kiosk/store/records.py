"""What the floors above ask of a space: queries that return frozen values, within one transaction."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any

import sqlalchemy as sa

from kiosk.core import text
from kiosk.core.events import Attendance, Event
from kiosk.core.guests import Guest, Invitation
from kiosk.core.members import Credential, CredentialType, Member
from kiosk.core.spaces import Call, Company, Device, Plan, Rules, Space
from kiosk.core.visits import Visit
from kiosk.store import projections
from kiosk.store.journal import Identity, Journal, Touched
from kiosk.store.keeping import Keeping
from kiosk.store.projections import chunks, name_token, table

_SEARCHED = 5000  # members looked at for one answer of five: 3 letters in a house of 100,000


class Records:
    """One space in one transaction."""

    def __init__(self, connection: sa.Connection, space: str, identity: Identity, touched: Touched) -> None:
        self.connection = connection
        self.space_id = space
        self.device_id = identity.device
        self.journal = Journal(connection, space, identity, touched)
        self.keeping = Keeping(connection)
        self.touched = touched

    def _where(self, kind: str, *conditions: Any, order: Iterable[Any] = (), limit: int | None = None) -> list[Any]:
        t = table(kind)
        query = sa.select(t).where(t.c.space == self.space_id, *conditions).order_by(*order)
        rows = self.connection.execute(query if limit is None else query.limit(limit))
        return [projections.value_of(kind, row) for row in rows]

    def _one(self, kind: str, aggregate: str) -> Any:
        found = self._where(kind, table(kind).c.id == aggregate)
        return found[0] if found else None

    def _by_id(self, kind: str, ids: Collection[str]) -> dict[str, Any]:
        t = table(kind)
        return {value.id: value for some in chunks(set(ids)) for value in self._where(kind, t.c.id.in_(some))}

    # The space

    def space(self) -> Space:
        return self._one("space", self.space_id) or Space(id=self.space_id)

    def company(self, company: str | None) -> Company | None:
        return self._one("company", company) if company else None

    def plan(self, plan: str | None) -> Plan | None:
        return self._one("plan", plan) if plan else None

    def companies(self) -> list[Company]:
        return self._where("company", order=[table("company").c.name, table("company").c.id])

    def devices(self) -> list[Device]:
        return self._where("device", order=[table("device").c.name, table("device").c.id])

    def device_names(self) -> dict[str, str]:
        return {device.id: device.name for device in self.devices()}

    def rules(self, languages: Iterable[str]) -> Rules | None:
        """The newest house rules in the first of these languages that has any."""
        t = table("rules")
        for language in languages:
            order = [t.c.order.desc(), t.c.id.desc()]
            found = self._where("rules", t.c.language == language, order=order, limit=1)
            if found:
                rules: Rules = found[0]
                return rules
        return None

    def calls_since(self, since: int) -> list[Call]:
        """Calls for reception, newest first, since UTC ms."""
        t = table("call")
        return self._where("call", t.c.called_at >= since, order=[t.c.called_at.desc(), t.c.id])

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
            matching = self._matching(query)
            found = (
                [] if matching is None else self._where("member", t.c.id.in_(matching), order=order, limit=_SEARCHED)
            )
            return sorted(found, key=lambda one: (text.key(one.name), one.id))[offset : offset + limit]
        page = sa.select(t).where(t.c.space == self.space_id).order_by(*order).offset(offset).limit(limit)
        return [projections.value_of("member", row) for row in self.connection.execute(page)]

    def member_count(self) -> int:
        return self._count("member")

    def companies_by_id(self, ids: Collection[str | None]) -> dict[str, Company]:
        return self._by_id("company", [company for company in ids if company])

    def search_members(self, query: str, *, limit: int, with_pin: bool = False) -> list[Member]:
        """Active members whose name has words that begin like the query's, best first.

        A hidden member is found only by the exact full name. Wildcards are letters like any other, that is: none.
        """
        folded = text.key(text.clean(query))
        matching = self._matching(query)
        if matching is None:
            return []
        t, c = table("member"), table("credential")
        fits = [t.c.space == self.space_id, t.c.status == "active", t.c.id.in_(matching)]
        if with_pin:
            holders = sa.select(c.c.member).where(
                c.c.space == self.space_id, c.c.type == "pin", c.c.state == "issued", c.c.member.in_(matching)
            )
            fits.append(t.c.id.in_(holders))
        rows = self.connection.execute(
            sa.select(t.c.id, t.c.name, t.c.hidden).where(*fits).order_by(t.c.name, t.c.id).limit(_SEARCHED)
        )
        keys = [(text.key(row.name), row) for row in rows]
        ranked = sorted(
            (not key.startswith(folded), key, row.id) for key, row in keys if not row.hidden or key == folded
        )
        best = [member for _, _, member in ranked[:limit]]
        found = self.members_by_id(best)
        return [found[member] for member in best]

    def _matching(self, query: str) -> sa.Select[tuple[str]] | None:
        """Selects the ids of members each of whose query words begins one of their name's words; None without words."""
        words = [
            word[:80] for word in text.key(text.clean(query)).replace("-", " ").split() if any(map(str.isalnum, word))
        ]
        t = name_token
        found: sa.Select[tuple[str]] | None = None
        for word in words:
            begins = sa.select(t.c.member).where(
                t.c.space == self.space_id, t.c.token >= word, t.c.token < word + "\U0010ffff"
            )
            found = begins if found is None else found.where(t.c.member.in_(begins))
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

    def _count(self, kind: str) -> int:
        t = table(kind)
        count: int = self.connection.execute(
            sa.select(sa.func.count()).select_from(t).where(t.c.space == self.space_id)
        ).scalar_one()
        return count
