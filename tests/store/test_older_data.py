"""Databases that older versions of this program really wrote, opened by today's. `older/` holds them as SQL.

Two of each: of a desk with entries that central has and others that it has not, one of them set aside; and of the
central that it was paired with. In them is one entry of every kind that their program knew.
"""

from __future__ import annotations

import gzip
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any, Final

import pytest

from kiosk.central.exchange import Exchange
from kiosk.store import accounts, central_keeping, fleet, outbox, projections, schema
from kiosk.store.checkup import look_over
from kiosk.store.database import plain_connection
from kiosk.store.entries import ENTRY_FIELDS
from kiosk.store.store import Store
from tests.conftest import KEY
from tests.store.test_migrations import differences
from tests.store.worlds import arrival, exchange, expected, journal_of, projected

_OLDER: Final = Path(__file__).parent / "older"
_KEPT: Final = (
    f"SELECT {', '.join(ENTRY_FIELDS)}, position, chain, received_at FROM journal ORDER BY id",
    "SELECT * FROM feed",
    "SELECT * FROM quarantine",
    "SELECT * FROM tries",
    "SELECT name, value FROM keeping WHERE name NOT IN ('marker', 'projections') ORDER BY name",
)


@pytest.fixture(params=["0001", "0002"])
def older(request: pytest.FixtureRequest, open_store: Callable[..., Store], tmp_path: Path) -> Callable[[str], Store]:
    """Opens what that version wrote as "kiosk" or "central"."""

    def opened(what: str) -> Store:
        (tmp_path / what).mkdir()
        with closing(plain_connection(tmp_path / what / "data.db", KEY)) as connection:
            text = gzip.decompress((_OLDER / f"{request.param}-{what}.sql.gz").read_bytes()).decode()
            connection.executescript(f"BEGIN;\n{text}COMMIT;")
            before = kept(connection.execute)
        store = open_store(f"{what}/data.db", central=what == "central")
        with store.engine.connect() as connection:
            after = kept(connection.exec_driver_sql)
        assert {name: value for name, value in after[-1] if name in dict(before[-1])} == dict(before[-1])
        assert after[:-1] == before[:-1]
        return store

    return opened


def kept(ask: Callable[[str], Any]) -> list[list[tuple[Any, ...]]]:
    """What no upgrade may change."""
    return [[tuple(row) for row in ask(query).fetchall()] for query in _KEPT]


def space_of(store: Store) -> str:
    with store.engine.connect() as connection:
        return str(connection.execute(schema.feed.select()).one().space)


def test_a_desk_is_brought_up_to_date(older: Callable[[str], Store]) -> None:
    store = older("kiosk")
    assert differences(store.engine, schema.metadata) == differences(store.engine, projections.metadata) == []
    assert projected(store, space_of(store)) == expected(journal_of(store, space_of(store)))
    with store.reading() as records:
        found = look_over(records, deep=True)
    assert (found.wrong_folds, found.broken_at, len(found.aside)) == (0, 0, 1)
    with store.transaction() as records:
        records.journal.record(arrival())


def test_central_is_brought_up_to_date(older: Callable[[str], Store]) -> None:
    """Also the tables that stand beside the journal and have no migrations: each is made once, and stays as it is."""
    store = older("central")
    Exchange(store)
    accounts.create(store)
    outbox.create(store)
    for metadata in (schema, projections, central_keeping, accounts, fleet, outbox):
        assert differences(store.engine, metadata.metadata) == []
    assert projected(store, space_of(store)) == expected(journal_of(store, space_of(store)))


def test_the_two_go_on_with_each_other(older: Callable[[str], Store]) -> None:
    """What the desk had not delivered arrives, all but what is set aside."""
    kiosk, central = older("kiosk"), older("central")
    exchange(kiosk, central)
    with kiosk.reading() as records:
        aside = records.keeping.quarantined().keys()
        assert (records.journal.pending_count(), len(aside)) == (0, 1)
    space = space_of(kiosk)
    assert {one.id for one in journal_of(kiosk, space)} == {one.id for one in journal_of(central, space)} | aside
