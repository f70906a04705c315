"""Entries that central has as headers because a kiosk had no more of them: another one may still bring their bodies."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

import sqlalchemy as sa

from kiosk.store.central_keeping import metadata
from kiosk.store.keeping import upsert
from kiosk.store.schema import Id, journal

ASKED: Final = 100  # for so many at once
_FOR_MS: Final = 60 * 24 * 60 * 60 * 1000  # who was off for longer is asked no more

_wanted: Final = sa.Table(
    "central_wanted",
    metadata,
    sa.Column("entry", Id, primary_key=True),
    sa.Column("space", Id, nullable=False, index=True),
    sa.Column("since_at", sa.BigInteger, nullable=False),
)


def note(connection: sa.Connection, space: str, headers: Collection[str], now_ms: int) -> None:
    """Remember that these came without a body."""
    for entry in headers:
        upsert(connection, _wanted, {"entry": entry, "space": space, "since_at": now_ms})


def listed(connection: sa.Connection, space: str, now_ms: int) -> tuple[str, ...]:
    """Those that are still without, the oldest first."""
    still = (_wanted.c.space == space, _wanted.c.since_at > now_ms - _FOR_MS, journal.c.body.is_(None))
    query = sa.select(_wanted.c.entry).join(journal, journal.c.id == _wanted.c.entry).where(*still)
    return tuple(connection.execute(query.order_by(_wanted.c.since_at, _wanted.c.entry).limit(ASKED)).scalars())
