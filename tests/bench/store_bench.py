"""How fast the store is, against what the bare database does on the same machine: `python -m tests.bench.store_bench`.

Ratios count more than rates: a busy machine slows both sides. `--small` measures 5,000 members and 20,000 entries only.
"""

from __future__ import annotations

import os
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final

import sqlalchemy as sa

from kiosk.core.entries import Entry, chain_over
from kiosk.core.exchange import BATCH_ENTRIES, Cursor, SpaceAnswer
from kiosk.core.ids import uuid7
from kiosk.core.kinds import Fact, encode
from kiosk.core.members import CredentialIssued, MemberChanged, MemberNamed
from kiosk.core.visits import VisitClosed, VisitOpened, come_in, leave
from kiosk.store import schema
from kiosk.store.store import Store
from tests.core.drawn import an_entry
from tests.dev.postgresql import postgresql
from tests.store.worlds import NOON_MS, answer_of

KEY: Final = "5a" * 32
TAPS: Final = 300
ROW: Final = "{:<58} {:>12} {:>12} {:>8}"


def say(what: str, ours: float, bare: float, unit: str) -> None:
    print(ROW.format(what, f"{ours:,.1f} {unit}", f"{bare:,.1f} {unit}", f"{ours / bare:.2f}"), flush=True)


def share(times: Sequence[float], part: float) -> float:
    """In milliseconds."""
    return sorted(times)[int(len(times) * part)] * 1000


def any_id() -> str:
    """As desks make them: ordered by time, so that neighbours lie on one page."""
    return uuid7(time.time_ns() // 1_000_000, int.from_bytes(os.urandom(10)))


def batches(of: Sequence[Any], size: int = BATCH_ENTRIES) -> Iterator[Sequence[Any]]:
    for start in range(0, len(of), size):
        yield of[start : start + size]


# A tap


def fill(store: Store, members: int) -> list[str]:
    """Members with a card each; gives the cards' digests."""
    digests = [f"{number:064x}" for number in range(members)]
    for some in batches(range(members)):
        with store.transaction(urgent=False) as records:
            records.journal.record_many(_member(number, digests[number]) for number in some)
    return digests


def _member(number: int, digest: str) -> list[Fact]:
    who = any_id()
    return [
        Fact(who, MemberChanged(status="active", external=str(number))),
        Fact(who, MemberNamed(name=f"Marta{number % 977} Kowalska{number}"), subject=who),
        Fact(any_id(), CredentialIssued(member=who, type="card", key_id="k", digest=digest), subject=who),
    ]


def tap(store: Store, digest: str) -> None:
    """What a card does: who is it, may they in, are they in; come or leave."""
    with store.transaction() as records:
        card = records.credentials_by_digest([digest])[0]
        member = records.member(card.member)
        assert member is not None
        here = records.open_visits(member.id)
        facts = leave(here) or [come_in(member.id, "member", "card", visit=any_id())]
        records.journal.record(*facts, actor=member.id)
        records.inside_count()


def timed(work: Callable[[], object], count: int) -> list[float]:
    times = []
    for _ in range(count):
        began = time.perf_counter()
        work()
        times.append(time.perf_counter() - began)
    return times


def bare_commits(store: Store) -> list[float]:
    """One row in a table without indexes, in the same file, with the same fsync."""
    engine = store.engine.execution_options(write=True)
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE IF NOT EXISTS bare (id TEXT PRIMARY KEY, body TEXT)")

    def commit() -> None:
        with engine.begin() as connection:
            connection.exec_driver_sql("INSERT INTO bare VALUES (?, ?)", (any_id(), "x" * 200))

    return timed(commit, TAPS)


def measure_taps(folder: Path, members: int, arriving: int) -> None:
    store = Store.open(folder / f"{members}.db", key=KEY)
    digests = fill(store, members)
    step = iter(range(0, 10**9, 37))

    def one_tap() -> None:
        tap(store, digests[next(step) % members])

    bare, idle = bare_commits(store), timed(one_tap, TAPS)
    say(f"tap, {members:,} members, idle, p50 (against a bare commit)", share(idle, 0.5), share(bare, 0.5), "ms")
    say(f"tap, {members:,} members, idle, p95", share(idle, 0.95), share(bare, 0.95), "ms")
    assert store.space is not None
    entries = visits(store.space, arriving)
    taking = threading.Thread(target=take_all, args=(store, list(answers(store.space, entries))))
    taking.start()
    busy: list[float] = []
    while taking.is_alive():
        busy += timed(one_tap, 1)
        threading.Event().wait(0.02)  # people do not tap faster than that
    taking.join()
    what = f"tap, {members:,} members, {arriving:,} entries arriving, {len(busy)} taps"
    say(f"{what}, p50 (against idle)", share(busy, 0.5), share(idle, 0.5), "ms")
    say(f"{what}, p95", share(busy, 0.95), share(idle, 0.95), "ms")
    say(f"{what}, worst", max(busy) * 1000, max(idle) * 1000, "ms")
    store.close()


# In bulk


def visits(space: str, count: int) -> list[Entry]:
    """Arrivals and departures made at another desk, in order."""
    made: list[Entry] = []
    for number in range(count // 2):
        visit, person = any_id(), any_id()
        for kind, body in (
            ("visit.opened", VisitOpened(person=person, role="member", via="card")),
            ("visit.closed", VisitClosed()),
        ):
            place = 2 * number + (kind == "visit.closed")
            made.append(
                an_entry(
                    kind,
                    encode(body),
                    id=f"{NOON_MS:012x}7{place:019x}",
                    space=space,
                    aggregate=visit,
                    number=place + 1,
                    at=(NOON_MS << 16) + place,
                    request=any_id(),
                    actor=person,
                )
            )
    return made


def answers(space: str, entries: Sequence[Entry]) -> Iterator[tuple[SpaceAnswer, Cursor]]:
    """What central says, and to which cursor."""
    cursor = Cursor(space=space)
    for some in batches(entries):
        answer = answer_of(list(some), cursor)
        yield answer, cursor
        cursor = Cursor(space=space, position=answer.position, chain=answer.chain)


def take_all(store: Store, said: Sequence[tuple[SpaceAnswer, Cursor]]) -> None:
    for answer, asked in said:
        assert not store.take(answer, asked, NOON_MS).dropped


def admit_all(store: Store, space: str, entries: Sequence[Entry]) -> None:
    for some in batches(entries):
        with store.transaction(space) as records:
            records.journal.admit(some, NOON_MS)


def record_all(store: Store, space: str, count: int) -> None:
    for some in batches(range(count // 2)):
        touches = [[come_in(any_id(), "member", "card", visit=any_id())] for _ in some]
        with store.transaction(space) as records:
            records.journal.record_many(touches)
        with store.transaction(space) as records:
            records.journal.record_many([Fact(touch[0].aggregate, VisitClosed())] for touch in touches)


def insert_all(store: Store, space: str, entries: Sequence[Entry]) -> None:
    """The same rows into the same table, and nothing else."""
    names = Entry.__struct_fields__
    engine = store.engine.execution_options(write=True)
    position = 0
    for some in batches(entries):
        chains = chain_over("", position, some)
        rows = [
            {name: getattr(entry, name) for name in names}
            | {"position": position + n, "chain": chains[n - 1], "received_at": NOON_MS}
            for n, entry in enumerate(some, start=1)
        ]
        with engine.begin() as connection:
            connection.execute(sa.insert(schema.journal), rows)
        position += len(some)


def rate(work: Callable[[], object], count: int) -> float:
    began = time.perf_counter()
    work()
    return count / (time.perf_counter() - began)


def measure_bulk(open_one: Callable[[str], Store], database: str, count: int) -> None:
    space = any_id()
    entries = visits(space, count)
    stores = {name: open_one(name) for name in ("bare", "record", "admit", "take")}
    said = list(answers(space, entries))
    bare = rate(lambda: insert_all(stores["bare"], space, entries), count)
    ways: dict[str, Callable[[], None]] = {
        "record_many": lambda: record_all(stores["record"], space, count),
        "admit": lambda: admit_all(stores["admit"], space, entries),
    }
    if database == "SQLCipher":  # only kiosks take
        ways["take"] = lambda: take_all(stores["take"], said)
    for name, work in ways.items():
        say(f"{name}, {database} (against a bare bulk insert)", rate(work, count), bare, "/s")
    for store in stores.values():
        store.close()


def main(arguments: Sequence[str] = ()) -> None:
    small = "--small" in arguments
    print(ROW.format("", "ours", "bare", "ratio"))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        measure_bulk(lambda one: Store.open(folder / f"{one}.db", key=KEY), "SQLCipher", 20_000)
        with postgresql() as url:
            server = sa.create_engine(url, isolation_level="AUTOCOMMIT", poolclass=sa.NullPool)

            def connect(one: str) -> Store:
                with server.connect() as connection:
                    connection.exec_driver_sql(f"CREATE DATABASE bench_{one}")
                return Store.connect(sa.make_url(url).set(database=f"bench_{one}").render_as_string())

            measure_bulk(connect, "PostgreSQL", 20_000)
        for members in (5_000,) if small else (5_000, 100_000):
            measure_taps(folder, members, 20_000 if small else 100_000)


if __name__ == "__main__":
    main(sys.argv[1:])
