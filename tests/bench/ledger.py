"""The ledger: durable transfers beside bare inserts into the same file, and balances over many of them."""

from __future__ import annotations

import random
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Final

import sqlalchemy as sa

from kiosk.core import money
from kiosk.core.credit import CreditToppedUp, Part
from kiosk.core.kinds import Fact
from kiosk.core.members import MemberChanged
from kiosk.core.print_jobs import PrintCaptured, PrintHeld, Run
from kiosk.store.projections import transfer
from kiosk.store.records import Records
from kiosk.store.store import Store
from tests.bench.crowd import batches
from tests.bench.rows import Row, any_id, share

_EUR: Final = "EUR"
_AT_ONCE: Final = 500
_ASKED: Final = 300


def measure(transfers: int, durable: int) -> Iterator[Row]:
    """The rows of the report: `durable` transactions of each kind, then balances over `transfers` transfers."""
    with tempfile.TemporaryDirectory() as folder:
        store = Store.open(Path(folder) / "ledger.db", key="5a" * 32)
        try:
            members = [any_id() for _ in range(max(10, transfers // 100))]
            with store.transaction() as records:
                records.journal.record_many([Fact(one, MemberChanged(status="active"))] for one in members)
            yield from _durable(store, members, durable)
            _fill(store, members, transfers)
            yield from _balances(store, members, transfers)
        finally:
            store.close()


def _durable(store: Store, members: Sequence[str], count: int) -> Iterator[Row]:
    """One transaction each, through journal, fold and projection; a bare one inserts one row and commits."""
    chance = random.Random(7)
    jobs = [(any_id(), chance.choice(members)) for _ in range(count)]
    bare = _bare(store, count)
    top_ups = _timed(store, [[Fact(any_id(), _top_up(who))] for _, who in jobs])
    holds = _timed(store, [[Fact(job, _hold(who))] for job, who in jobs])
    captures = _timed(store, [[Fact(job, PrintCaptured(sides_done=2, amount=10))] for job, _ in jobs])
    for name, took, each in (("top-ups", top_ups, 1), ("holds", holds, 1), ("captures, two each", captures, 2)):
        yield Row(f"durable transfers, {name}", each * count / sum(took), "/s", count / sum(bare))
    for part_name, part in (("p50", 0.5), ("p95", 0.95)):
        value, compared = share([*top_ups, *holds, *captures], part), share(bare, part)
        yield Row(f"one durable step of the ledger, {part_name}", value * 1000, "ms", compared * 1000)


def _bare(store: Store, count: int) -> list[float]:
    """The same settings and file, one INSERT a transaction."""
    engine = store.engine.execution_options(write=True)
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE bare (id TEXT PRIMARY KEY, debit TEXT, credit TEXT, amount INTEGER)")

    def insert(row: str) -> None:
        with engine.begin() as connection:
            connection.exec_driver_sql("INSERT INTO bare VALUES (?, 'a', 'b', 1)", (row,))

    return [_clock(lambda: insert(any_id())) for _ in range(count)]


def _timed(store: Store, touches: Sequence[Sequence[Fact]]) -> list[float]:
    def record(touch: Sequence[Fact]) -> None:
        with store.transaction() as records:
            records.journal.record(*touch)

    return [_clock(lambda touch=touch: record(touch)) for touch in touches]  # type: ignore[misc]


def _fill(store: Store, members: Sequence[str], transfers: int) -> None:
    """Each member pays in and prints; four transfers a round."""
    chance = random.Random(11)

    def rounds() -> Iterator[list[Fact]]:
        while True:
            who, job = chance.choice(members), any_id()
            yield [
                Fact(any_id(), _top_up(who)),
                Fact(job, _hold(who)),
                Fact(job, PrintCaptured(sides_done=2, amount=10)),
            ]

    for some in batches(list(islice(rounds(), transfers // 4)), _AT_ONCE):
        with store.transaction(urgent=False) as records:
            records.journal.record_many(some)


def _balances(store: Store, members: Sequence[str], transfers: int) -> Iterator[Row]:
    chance = random.Random(13)
    t = transfer

    def bare(records: Records, account: str) -> None:
        """The two sums alone, as SQL that is ready."""
        for side in ("debit", "credit"):
            records.connection.exec_driver_sql(
                f"SELECT sum(amount) FROM p_transfer WHERE space = ? AND {side} = ? AND currency = ?",
                (records.space_id, account, _EUR),
            ).scalar()

    with store.reading() as records:
        rows = records.connection.execute(sa.select(sa.func.count()).select_from(t)).scalar_one()
        some = [chance.choice(members) for _ in range(_ASKED)]
        wallets = [_clock(lambda who=who: records.wallet(who, _EUR, None, now_ms=1)) for who in some]  # type: ignore[misc]
        sums = [_clock(lambda who=who: bare(records, money.own(who))) for who in some]  # type: ignore[misc]
        sold = [_clock(lambda: records.balance(money.SOLD, _EUR)) for _ in range(20)]
        bare_sold = [_clock(lambda: bare(records, money.SOLD)) for _ in range(20)]
    named = f"of {rows:,} transfers" if rows >= transfers else f"of {rows:,}"
    yield Row(f"wallet of a member, {named}, p95", share(wallets, 0.95) * 1000, "ms", share(sums, 0.95) * 1000)
    yield Row(f"all sales, {named}, p50", share(sold, 0.5) * 1000, "ms", share(bare_sold, 0.5) * 1000)


def _top_up(member: str) -> CreditToppedUp:
    return CreditToppedUp(member=member, amount=1000, currency=_EUR, method="cash")


def _hold(member: str) -> PrintHeld:
    runs = (Run(3, 5),)
    return PrintHeld(owner=member, parts=(Part("own", member, 15),), currency=_EUR, runs=runs, key="k#" + any_id()[:10])


def _clock(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began
