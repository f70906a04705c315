"""Entries a second from desk to desk through the real central, against bare inserts of the same rows on each side."""

from __future__ import annotations

import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

import msgspec
import psycopg
import sqlalchemy as sa

from kiosk.core.entries import Entry
from kiosk.core.kinds import Fact
from kiosk.core.visits import VisitClosed, come_in
from kiosk.store import schema
from kiosk.store.database import encrypted_engine, postgresql_engine
from kiosk.store.entries import ENTRY_COLUMNS, ENTRY_FIELDS, entry_of
from kiosk.store.store import Store
from kiosk.sync.cycle import run_cycle
from kiosk.sync.pairing import pair, paired_server
from tests.bench.crowd import batches
from tests.bench.relay import Relay
from tests.bench.rows import Row, any_id, python, surroundings
from tests.dev.desks import Desk
from tests.dev.postgresql import postgresql

_COLUMNS: Final = (*ENTRY_FIELDS, "position", "chain", "received_at")
_KEY: Final = "5a" * 32
_PEOPLE: Final = 500


def measure(count: int) -> Iterator[Row]:
    """Push and pull so many entries, on either database of central's."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        yield from _measured("SQLite", str(folder / "central" / "central.db"), folder, count)
    with tempfile.TemporaryDirectory() as name, postgresql() as url:
        yield from _measured("PostgreSQL", url, Path(name), count)


def _measured(what: str, database: str, folder: Path, count: int) -> Iterator[Row]:
    with central(database) as (url, codes):
        first, second = paired(folder / "first", url, codes[0]), paired(folder / "second", url, codes[1])
        record(first.store, count)
        pushed = count / seconds(lambda: cycle(first))
        pulled = count / seconds(lambda: cycle(second))
        entries = _journal(first.store)
        with Relay(url) as relay:
            third, fourth = (
                paired(folder / "third", relay.url, codes[2]),
                paired(folder / "fourth", relay.url, codes[3]),
            )
            cycle(third)
            before = relay.up + relay.down
            record(third.store, count)
            cycle(third)
            sent = (relay.up + relay.down - before) / count
            before = relay.up + relay.down
            cycle(fourth)
            received = (relay.up + relay.down - before) / (2 * count)
        for desk in (first, second, third, fourth):
            desk.close()
    rows = _rows(entries)
    kiosk = count / _bare_file(folder / "bare.db", rows)
    bare_central = kiosk if what == "SQLite" else count / _bare_postgresql(database, rows)
    plain = len(msgspec.json.encode(entries)) / count
    pushing, up = figures("push", what, count)
    pulling, down = figures("pull", what, count)
    yield Row(f"{pushing} (against inserts there)", pushed, "/s", bare_central)
    yield Row(f"{pulling} (against inserts at the desk)", pulled, "/s", kiosk)
    yield Row(f"{up} (against plain JSON)", sent, "B/entry", plain)
    yield Row(f"{down} (against plain JSON)", received, "B/entry", plain)


def figures(doing: str, what: str, count: int) -> tuple[str, str]:
    """The names of two figures: entries a second, and bytes on the wire."""
    return f"{count:,} {doing}ed, {what}", f"{count:,} {doing}ed, {what}, on the wire"


@contextmanager
def central(database: str) -> Iterator[tuple[str, list[str]]]:
    """Central in its own process; gives its address and codes to pair with."""
    process = subprocess.Popen(
        python("central", database), env=surroundings(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        assert process.stdout is not None
        told = msgspec.json.decode(process.stdout.readline())
        yield told["url"], told["codes"]
    finally:
        process.communicate(timeout=30)


def paired(folder: Path, url: str, code: str) -> Desk:
    desk = Desk(folder)
    pair(desk.store, desk.keys, url, code, name=folder.name)
    desk.server = paired_server(desk.store)
    return desk


def record(store: Store, count: int) -> None:
    """Visits that were opened and closed at this desk, by as many people as a large space has."""
    people = [any_id() for _ in range(_PEOPLE)]
    for some in batches(range(count // 2)):
        touches = [[come_in(people[number % _PEOPLE], "member", "card", visit=any_id())] for number in some]
        with store.transaction() as records:
            records.journal.record_many([*touches, *([Fact(touch[0].aggregate, VisitClosed())] for touch in touches)])


def cycle(desk: Desk) -> None:
    assert desk.server is not None
    report = run_cycle(desk.store, desk.server)
    assert (report.pending, report.behind, report.set_aside) == (0, 0, 0)


def seconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


# The bare inserts


def _journal(store: Store) -> list[Entry]:
    with store.reading() as records:
        return [entry_of(row) for row in records.connection.execute(sa.select(*ENTRY_COLUMNS))]


def _rows(entries: Sequence[Entry]) -> list[tuple[Any, ...]]:
    """What stands in the journal for them; place and chain as long as the real ones."""
    return [
        (*(getattr(entry, name) for name in ENTRY_FIELDS), place, any_id(), entry.happened_at)
        for place, entry in enumerate(entries, start=1)
    ]


def _bare_file(path: Path, rows: Sequence[tuple[Any, ...]]) -> float:
    """Seconds into a fresh SQLCipher file: the journal's table with its indexes, a thousand rows a commit."""
    engine = encrypted_engine(path, _KEY)
    schema.metadata.create_all(engine, [schema.journal])
    insert = f"INSERT INTO journal ({', '.join(_COLUMNS)}) VALUES ({', '.join('?' * len(_COLUMNS))})"
    connection: Any = engine.raw_connection()

    def work() -> None:
        for some in batches(rows):
            connection.driver_connection.execute("BEGIN IMMEDIATE")
            connection.driver_connection.executemany(insert, some)
            connection.driver_connection.execute("COMMIT")

    took = seconds(work)
    connection.close()
    engine.dispose()
    return took


def _bare_postgresql(url: str, rows: Sequence[tuple[Any, ...]]) -> float:
    """The same by COPY into a second database of the same server."""
    admin = sa.create_engine(url, isolation_level="AUTOCOMMIT", poolclass=sa.NullPool)
    with admin.connect() as connection:
        connection.exec_driver_sql("CREATE DATABASE bare")
    bare = sa.make_url(url).set(database="bare")
    engine = postgresql_engine(bare.render_as_string())
    schema.metadata.create_all(engine, [schema.journal])
    engine.dispose()
    names = ", ".join(f'"{name}"' for name in _COLUMNS)
    with psycopg.connect(bare.set(drivername="postgresql").render_as_string()) as copying:

        def work() -> None:
            for some in batches(rows):
                with copying.cursor() as cursor, cursor.copy(f"COPY journal ({names}) FROM STDIN") as copy:
                    for row in some:
                        copy.write_row(row)
                copying.commit()

        return seconds(work)
