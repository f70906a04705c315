"""Where each space's feed ends, as central's database has it now."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, Final, NamedTuple

import sqlalchemy as sa

from kiosk.core.entries import CHAIN_START
from kiosk.store.schema import feed

_FEW: Final = 500  # spaces that are asked for by name; of more the whole table is read, a row a space


class Head(NamedTuple):
    """The end of a space's feed."""

    position: int
    chain: str


def heads(engine: sa.Engine, spaces: Collection[str]) -> dict[str, Head]:
    """The heads of these spaces as the database has them now; a space without entries stands at the start."""
    query = sa.select(feed.c.space, feed.c.position, feed.c.chain)
    if len(spaces) <= _FEW:
        query = query.where(feed.c.space.in_(spaces))
    found = dict.fromkeys(spaces, Head(0, CHAIN_START))
    with engine.connect() as connection:
        for row in connection.execute(query):
            if row.space in found:
                found[row.space] = Head(row.position, row.chain)
    return found


def postgresql_parameters(engine: sa.Engine) -> dict[str, Any] | None:
    """What psycopg connects with; None when the database is another one."""
    if engine.dialect.name != "postgresql":
        return None
    _, parameters = engine.dialect.create_connect_args(engine.url)
    return dict(parameters)
