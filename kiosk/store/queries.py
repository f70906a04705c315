"""What every room of queries stands on: one space in one transaction, whose rows become frozen values."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any

import sqlalchemy as sa

from kiosk.core import clock
from kiosk.store import projections
from kiosk.store.journal import Identity, Journal, Touched
from kiosk.store.keeping import Keeping
from kiosk.store.projections import chunks, table


class Queries:
    """One space in one transaction."""

    def __init__(self, connection: sa.Connection, space: str, identity: Identity, touched: Touched) -> None:
        self.connection = connection
        self.space_id = space
        self.device_id = identity.device
        self.journal = Journal(connection, space, identity, touched)
        self.keeping = Keeping(connection)
        self.touched = touched
        self._identity = identity

    def now_ms(self) -> int:
        """The time that rules are kept by, UTC ms, as `Surroundings` tells it."""
        return clock.bounded(clock.to_ms(self._identity.now()) + self.keeping.offset().ms)

    def _where(self, kind: str, *conditions: Any, order: Iterable[Any] = (), limit: int | None = None) -> list[Any]:
        t = table(kind)
        query = sa.select(t).where(t.c.space == self.space_id, *conditions).order_by(*order)
        rows = self.connection.execute(query if limit is None else query.limit(limit))
        return [projections.value_of(kind, row) for row in rows]

    def _one(self, kind: str, aggregate: str) -> Any:
        found = self._where(kind, table(kind).c.id == aggregate)
        return found[0] if found else None

    def register(self, kind: str, aggregate: str) -> Any:
        """The value of an aggregate made of registers, for comparing before a change; None: nothing is set yet."""
        return self._one(kind, aggregate)

    def _by_id(self, kind: str, ids: Collection[str]) -> dict[str, Any]:
        t = table(kind)
        return {value.id: value for some in chunks(set(ids)) for value in self._where(kind, t.c.id.in_(some))}

    def _count(self, kind: str) -> int:
        t = table(kind)
        count: int = self.connection.execute(
            sa.select(sa.func.count()).select_from(t).where(t.c.space == self.space_id)
        ).scalar_one()
        return count
