"""Queries over who can be erased, who was, and what of theirs is here."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import sqlalchemy as sa

from kiosk.core import text
from kiosk.core.guests import Guest, Invitation
from kiosk.core.parcels import Parcel
from kiosk.store.projections import chunks, table
from kiosk.store.queries import Queries
from kiosk.store.schema import journal


class ErasureRecords(Queries):
    def is_erased(self, subject: str) -> bool:
        return bool(self.journal.erased_among([subject]))

    def named(self, aggregate_kind: str, name: str) -> list[Any]:
        """Guests, invitations, members or parcels of exactly this name, however it is capitalised. Looks at all."""
        t, wanted = table(aggregate_kind), text.key(name)
        query = sa.select(t.c.id, t.c.name).where(t.c.space == self.space_id, t.c.name != "")
        ids = [row.id for row in self.connection.execute(query) if text.key(row.name) == wanted]
        found = [one for some in chunks(ids) for one in self._where(aggregate_kind, t.c.id.in_(some))]
        return sorted(found, key=lambda one: str(one.id))

    def guest_or_invitation(self, wanted: str) -> Guest | Invitation | None:
        found: Guest | Invitation | None = self._one("guest", wanted) or self._one("invitation", wanted)
        return found

    def parcels_about(self, member: str) -> list[Parcel]:
        """Parcels that were ever a member's to take, and those that they took."""
        t = table("parcel")
        return self._where("parcel", (t.c.recipient == member) | (t.c.by == member))

    def with_words(self, subjects: Collection[str]) -> set[str]:
        """Those of these that stand for somebody whose words are here."""
        return set(self._words(subjects))

    def word_count(self, subjects: Collection[str]) -> int:
        """How many entries hold words of these people."""
        return sum(self._words(subjects).values())

    def visit_count(self, person: str) -> int:
        t = table("visit")
        count: int = self.connection.execute(
            sa.select(sa.func.count()).select_from(t).where(t.c.space == self.space_id, t.c.person == person)
        ).scalar_one()
        return count

    def erasures(self) -> set[str]:
        """Everybody who was erased in this space."""
        return self.journal.erased()

    def _words(self, subjects: Collection[str]) -> dict[str, int]:
        found: dict[str, int] = {}
        t = journal.c
        for some in chunks(subjects):
            rows = self.connection.execute(
                sa.select(t.subject, sa.func.count())
                .where(t.space == self.space_id, t.subject.in_(some), t.body.is_not(None))
                .group_by(t.subject)
            )
            found |= {row[0]: row[1] for row in rows}
        return found
