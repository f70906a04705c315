"""Documents that wait to be printed."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

_ID = sa.String(32).with_variant(sa.String(32, collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "document",
        sa.Column("space", _ID, primary_key=True),
        sa.Column("id", _ID, primary_key=True),
        sa.Column("member", _ID, nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("file", sa.String(64), nullable=False),
        sa.Column("bytes", sa.BigInteger, nullable=False),
        sa.Column("taken_at", sa.BigInteger, nullable=False),
        sa.Column("survey", sa.Text, nullable=False),
    )
    op.create_index("document_member", "document", ["space", "member", "taken_at"])
