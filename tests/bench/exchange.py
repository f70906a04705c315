"""Entries a second from desk to desk through the real central, against bare inserts of the same rows on each side."""

from __future__ import annotations

import gc
import secrets
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import Any, Final

import msgspec
import psycopg
import sqlalchemy as sa

from kiosk.core import clock
from kiosk.core.entries import Entry, hash_body
from kiosk.core.ids import uuid7
from kiosk.core.kinds import Body, encode, kind_of
from kiosk.core.visits import VisitClosed, VisitOpened
from kiosk.store.database import encrypted_engine, migrate, postgresql_engine
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
_INSIDE: Final = 100


def measure(count: int) -> Iterator[Row]:
    """Push and pull so many entries, on either database of central's."""
    gc.freeze()  # as a desk does
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
    """Let so many entries be made at this desk."""
    assert store.space is not None
    for some in batches(_coming_and_going(store.space, store.identity.device, count)):
        with store.transaction() as records:
            records.journal.keep_found(some)


def _coming_and_going(space: str, device: str, count: int) -> list[Entry]:
    """What a desk writes down while people come and go, some minutes apart, up to a hundred of them at a time."""
    chance, incarnation = Random(count), any_id()[:16]
    people, inside = [any_id() for _ in range(_PEOPLE)], list[tuple[str, str]]()
    now_ms = clock.to_ms(datetime(2026, 3, 2, tzinfo=UTC))

    def new_id() -> str:
        return uuid7(now_ms, secrets.randbits(74))

    made: list[Entry] = []
    for number in range(1, count + 1):
        now_ms += chance.randrange(2 * 60_000)
        if len(inside) < _INSIDE and (not inside or chance.random() < 0.5):
            person, visit = chance.choice(people), new_id()
            inside.append((person, visit))
            body: Body = VisitOpened(person=person, role="member", via="card")
        else:
            person, visit = inside.pop(chance.randrange(len(inside)))
            body = VisitClosed()
        text, known = encode(body), kind_of(body)
        made.append(
            Entry(
                id=new_id(), space=space, device=device, incarnation=incarnation, number=number, at=now_ms << 16,
                happened_at=now_ms, actor=person, request=new_id(), kind=known.name, version=known.version,
                aggregate_kind=known.aggregate_kind, aggregate=visit, body_hash=hash_body(text), body=text,
            )
        )  # fmt: skip
    return made


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
    """Seconds into a fresh SQLCipher file as a desk's is: the journal with its indexes, a thousand rows a commit."""
    engine = encrypted_engine(path, _KEY)
    migrate(engine)
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
    migrate(engine)
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
