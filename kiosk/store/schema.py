"""Tables that are migrated: the journal, the head of each feed, and this device's own counters."""

from __future__ import annotations

from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.dialects import sqlite

REVISION: Final = "0002"  # of the newest migration; checked at start without importing alembic

metadata: Final = sa.MetaData()
# Ids and hashes compare byte by byte, whatever the database's language.
Id = sa.String(32).with_variant(sa.String(32, collation="C"), "postgresql")

journal: Final = sa.Table(
    "journal",
    metadata,
    sa.Column("id", Id, primary_key=True),
    sa.Column("space", Id, nullable=False),
    sa.Column("device", Id, nullable=False),
    sa.Column("incarnation", sa.String(16), nullable=False),
    sa.Column("number", sa.BigInteger, nullable=False),
    sa.Column("at", sa.BigInteger, nullable=False),
    sa.Column("happened_at", sa.BigInteger, nullable=False),
    sa.Column("clock_trusted", sa.Boolean, nullable=False),
    sa.Column("actor", sa.String(32), nullable=False),
    sa.Column("request", Id, nullable=False),
    sa.Column("kind", sa.String(65), nullable=False),
    sa.Column("version", sa.Integer, nullable=False),
    sa.Column("aggregate_kind", sa.String(32), nullable=False),
    sa.Column("aggregate", Id, nullable=False),
    sa.Column("subject", Id),
    sa.Column("body_hash", sa.String(64), nullable=False),
    sa.Column("body", sa.Text),
    # Given by central; NULL on a kiosk until the entry came back in the feed.
    sa.Column("position", sa.BigInteger),
    sa.Column("chain", sa.String(32)),
    sa.Column("received_at", sa.BigInteger),
    sa.Index("journal_aggregate", "space", "aggregate_kind", "aggregate"),
    sa.Index("journal_position", "space", "position"),
    sa.Index("journal_number", "device", "incarnation", "number"),
    sa.Index("journal_request", "space", "request"),
    # The migration makes these two partial on PostgreSQL as well. To say so here would load its dialect whenever a desk
    # starts, which takes 0.1 s.
    sa.Index(
        "journal_pending",
        "space",
        "at",
        "id",
        sqlite_where=sa.text("position IS NULL"),
    ),
    sa.Index("journal_subject", "subject", sqlite_where=sa.text("subject IS NOT NULL")),
)

# On central the head of a space's feed, on a kiosk how far it has read. Writers of a space take turns on this row.
feed: Final = sa.Table(
    "feed",
    metadata,
    sa.Column("space", Id, primary_key=True),
    sa.Column("position", sa.BigInteger, nullable=False),
    sa.Column("chain", sa.String(32), nullable=False),
    sa.Column("last_at", sa.BigInteger, nullable=False),  # the hybrid logical clock
)

# Who writes here. A kiosk has one row, central one for each start of a process.
incarnation: Final = sa.Table(
    "incarnation",
    metadata,
    sa.Column("incarnation", sa.String(16), primary_key=True),
    sa.Column("device", Id, nullable=False),
    sa.Column("number", sa.BigInteger, nullable=False),
    sa.Column("current", sa.Boolean, nullable=False),
)

keeping: Final = sa.Table(
    "keeping",
    metadata,
    sa.Column("name", sa.String(64), primary_key=True),
    sa.Column("value", sa.Text, nullable=False),  # JSON
)

quarantine: Final = sa.Table(
    "quarantine",
    metadata,
    sa.Column("id", Id, primary_key=True),
    sa.Column("code", sa.String(64), nullable=False),
    sa.Column("set_at", sa.BigInteger, nullable=False),
)

tries: Final = sa.Table(
    "tries",
    metadata,
    sa.Column("what", sa.String(64), primary_key=True),  # a member's id, or "code"
    sa.Column("failures", sa.Integer, nullable=False),
)

# Members' documents that wait to be printed here. Their files lie beside the database.
document: Final = sa.Table(
    "document",
    metadata,
    sa.Column("space", Id, primary_key=True),
    sa.Column("id", Id, primary_key=True),
    sa.Column("member", Id, nullable=False),
    sa.Column("title", sa.Text, nullable=False),
    sa.Column("file", sa.String(64), nullable=False),  # SHA-256
    sa.Column("bytes", sa.BigInteger, nullable=False),
    sa.Column("taken_at", sa.BigInteger, nullable=False),  # UTC ms
    sa.Column("survey", sa.Text, nullable=False),  # JSON
    sa.Index("document_member", "space", "member", "taken_at"),
)


def insert_into(connection: sa.Connection, table: sa.Table) -> Any:
    """An INSERT that knows ON CONFLICT, for the database at hand."""
    return insert_for(connection.dialect.name, table)


def insert_for(dialect: str, table: sa.Table) -> Any:
    """The same for a database of this name; the other one's dialect stays unloaded."""
    if dialect == "postgresql":
        from sqlalchemy.dialects import postgresql

        return postgresql.insert(table)
    return sqlite.insert(table)
