"""Queries over parcels: what waits for whom, on which shelf, and what came with which number."""

from __future__ import annotations

from collections.abc import Collection

import sqlalchemy as sa

from kiosk.core import text
from kiosk.core.parcels import Parcel
from kiosk.core.spaces import Company
from kiosk.store.projections import table
from kiosk.store.queries import Queries


class ParcelRecords(Queries):
    def parcel(self, parcel: str) -> Parcel | None:
        found: Parcel | None = self._one("parcel", parcel)
        return found

    def parcels_by_id(self, ids: Collection[str]) -> dict[str, Parcel]:
        return self._by_id("parcel", ids)

    def waiting_parcels(self, *, limit: int | None = None) -> list[Parcel]:
        """All that wait, in the order they came."""
        t = table("parcel")
        return self._where("parcel", t.c.state == "waiting", order=[t.c.received_at, t.c.id], limit=limit)

    def waiting_parcel_count(self) -> int:
        t = table("parcel")
        count: int = self.connection.execute(
            sa.select(sa.func.count()).select_from(t).where(t.c.space == self.space_id, t.c.state == "waiting")
        ).scalar_one()
        return count

    def waiting_parcels_of(self, member: str, company: str | None = None) -> list[Parcel]:
        """A member's parcels that wait, and those that name only this company; in the order they came."""
        t = table("parcel")
        theirs = t.c.recipient == member
        if company:
            theirs = sa.or_(theirs, sa.and_(t.c.company == company, t.c.recipient.is_(None)))
        return self._where("parcel", t.c.state == "waiting", theirs, order=[t.c.received_at, t.c.id])

    def parcels_on(self, shelf: str) -> list[Parcel]:
        """What waits on a shelf, in the order it came."""
        t = table("parcel")
        here = (t.c.state == "waiting", t.c.shelf == shelf)
        return self._where("parcel", *here, order=[t.c.received_at, t.c.id])

    def parcels_by_shelf(self) -> dict[str, int]:
        """Shelf -> how many parcels wait there; one that is on no shelf counts nowhere."""
        t = table("parcel")
        query = (
            sa.select(t.c.shelf, sa.func.count())
            .where(t.c.space == self.space_id, t.c.state == "waiting", t.c.shelf.is_not(None))
            .group_by(t.c.shelf)
        )
        return {row[0]: row[1] for row in self.connection.execute(query)}

    def waiting_parcels_by_number(self, number: str) -> list[Parcel]:
        """What waits with this number, the oldest first. An empty number is no number."""
        t = table("parcel")
        same = (t.c.state == "waiting", t.c.number == number)
        return self._where("parcel", *same, order=[t.c.received_at, t.c.id]) if number else []

    def parcels_by_code(self, code: str) -> list[Parcel]:
        """Parcels with this code on their label: those that wait first, then the newest."""
        t = table("parcel")
        found: list[Parcel] = self._where("parcel", t.c.code == code) if code else []
        return sorted(found, key=lambda one: (one.state != "waiting", -one.received_at, one.id))

    def parcels_since(self, since: int, *, device: str | None = None, limit: int | None = None) -> list[Parcel]:
        """What came since UTC ms, the newest first; at one desk, or anywhere."""
        t = table("parcel")
        at = [t.c.device == device] if device is not None else []
        order = [t.c.received_at.desc(), t.c.id.desc()]
        return self._where("parcel", t.c.received_at >= since, *at, order=order, limit=limit)

    def search_companies(self, query: str, *, limit: int) -> list[Company]:
        """Companies whose name has words that begin like the query's; those that begin like all of it first."""
        folded = text.key(text.clean(query))
        asked = folded.split()
        t = table("company")
        rows = self.connection.execute(sa.select(t.c.id, t.c.name).where(t.c.space == self.space_id))
        keyed = [(text.key(row.name), row.id) for row in rows]
        ranked = sorted(
            (not key.startswith(folded), key, company)
            for key, company in keyed
            if asked and all(any(word.startswith(one) for word in key.split()) for one in asked)
        )
        best = [company for *_, company in ranked[:limit]]
        found: dict[str, Company] = self._by_id("company", best)
        return [found[company] for company in best]

    def parcels_gone_twice(self) -> list[Parcel]:
        """Handed out by two desks that did not know of each other: for staff to look into. The newest first."""
        t = table("parcel")
        return self._where("parcel", t.c.again.is_(True), order=[t.c.received_at.desc(), t.c.id])
