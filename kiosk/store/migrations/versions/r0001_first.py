"""The journal, the feeds' heads, and local keeping."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_ID = sa.String(32).with_variant(sa.String(32, collation="C"), "postgresql")


def upgrade() -> None:
    _journal()
    op.create_table(
        "feed",
        sa.Column("space", _ID, primary_key=True),
        sa.Column("position", sa.BigInteger, nullable=False),
        sa.Column("chain", sa.String(32), nullable=False),
        sa.Column("last_at", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "incarnation",
        sa.Column("incarnation", sa.String(16), primary_key=True),
        sa.Column("device", _ID, nullable=False),
        sa.Column("number", sa.BigInteger, nullable=False),
        sa.Column("current", sa.Boolean, nullable=False),
    )
    op.create_table(
        "keeping",
        sa.Column("name", sa.String(64), primary_key=True),
        sa.Column("value", sa.Text, nullable=False),
    )
    op.create_table(
        "quarantine",
        sa.Column("id", _ID, primary_key=True),
        sa.Column("code", sa.String(64), nullable=False),
        sa.Column("set_at", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "tries",
        sa.Column("what", sa.String(64), primary_key=True),
        sa.Column("failures", sa.Integer, nullable=False),
    )


def _journal() -> None:
    op.create_table(
        "journal",
        sa.Column("id", _ID, primary_key=True),
        sa.Column("space", _ID, nullable=False),
        sa.Column("device", _ID, nullable=False),
        sa.Column("incarnation", sa.String(16), nullable=False),
        sa.Column("number", sa.BigInteger, nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("happened_at", sa.BigInteger, nullable=False),
        sa.Column("clock_trusted", sa.Boolean, nullable=False),
        sa.Column("actor", sa.String(32), nullable=False),
        sa.Column("request", _ID, nullable=False),
        sa.Column("kind", sa.String(65), nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("aggregate_kind", sa.String(32), nullable=False),
        sa.Column("aggregate", _ID, nullable=False),
        sa.Column("subject", _ID),
        sa.Column("body_hash", sa.String(64), nullable=False),
        sa.Column("body", sa.Text),
        sa.Column("position", sa.BigInteger),
        sa.Column("chain", sa.String(32)),
        sa.Column("received_at", sa.BigInteger),
    )
    op.create_index("journal_aggregate", "journal", ["space", "aggregate_kind", "aggregate"])
    op.create_index("journal_position", "journal", ["space", "position"])
    op.create_index("journal_number", "journal", ["device", "incarnation", "number"])
    op.create_index("journal_request", "journal", ["space", "request"])
    for name, columns, where in (
        ("journal_pending", ["space", "at", "id"], "position IS NULL"),
        ("journal_subject", ["subject"], "subject IS NOT NULL"),
    ):
        op.create_index(name, "journal", columns, sqlite_where=sa.text(where), postgresql_where=sa.text(where))
