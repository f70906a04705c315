"""Central with a fleet of kiosks in its database: `python -m tests.bench.fleet fill|serve DATABASE KIOSKS`.

To serve, it prints its address as JSON, and ends when its input is closed. The n-th kiosk is device n of space n // 2,
both as 32 hex digits; all have the same token, and stand at the head of their space's feed, which has one entry.
"""

from __future__ import annotations

import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import msgspec
import sqlalchemy as sa

from kiosk.central import serving
from kiosk.central.exchange import token_hash
from kiosk.core import clock
from kiosk.core.entries import CHAIN_START, Entry, chain_over, hash_body
from kiosk.core.exchange import Cursor
from kiosk.core.kinds import encode
from kiosk.core.visits import VisitOpened
from kiosk.store import central_keeping, schema
from kiosk.store.entries import ENTRY_FIELDS
from kiosk.store.store import Store
from tests.bench.crowd import batches
from tests.bench.rows import any_id
from tests.dev.central import ServedCentral

TOKEN: Final = "t" * 43
INCARNATION: Final = "0" * 16
_A_SPACE: Final = 2  # kiosks


def device_of(number: int) -> str:
    return f"{number:032x}"


def space_of(number: int) -> str:
    return f"{number // _A_SPACE:032x}"


def now_ms() -> int:
    return clock.to_ms(datetime.now(UTC))


def arrival(number: int, count: int, at_ms: int | None = None) -> Entry:
    """What happened at a kiosk, its `count`-th entry."""
    happened_at = at_ms or now_ms()
    text = encode(VisitOpened(person=any_id(), role="member", via="card"))
    return Entry(
        id=any_id(),
        space=space_of(number),
        device=device_of(number),
        incarnation=INCARNATION,
        number=count,
        at=(happened_at << 16) + count,
        happened_at=happened_at,
        request=any_id(),
        kind="visit.opened",
        aggregate_kind="visit",
        aggregate=any_id(),
        body_hash=hash_body(text),
        body=text,
    )


def first_of(number: int) -> Entry:
    """The one entry of a kiosk's space, the same whenever it is asked for."""
    fixed = f"{number // _A_SPACE:032x}"
    plain = arrival(number - number % _A_SPACE, 1, 1_800_000_000_000)
    return msgspec.structs.replace(
        plain, id=fixed, request=fixed, aggregate=fixed, body="{}", body_hash=hash_body("{}")
    )


def head_of(number: int) -> Cursor:
    return Cursor(space=space_of(number), position=1, chain=chain_over(CHAIN_START, 0, [first_of(number)])[0])


def fill(store: Store, kiosks: int) -> None:
    """Device rows, heads and one entry a space, written as a database takes them quickest."""
    central_keeping.create(store)
    enrolled_at = now_ms()
    devices = central_keeping.metadata.tables["central_device"]
    with store.engine.execution_options(write=True).begin() as connection:
        for some in batches(range(kiosks)):
            rows = [
                {
                    "id": device_of(number), "space": space_of(number), "token_hash": token_hash(TOKEN),
                    "state": "active", "enrolled_at": enrolled_at, "seen_at": enrolled_at, "app": "bench",
                    "position": 1, "pending": 0, "clock_ms": 0,
                }
                for number in some
            ]  # fmt: skip
            connection.execute(sa.insert(devices), rows)
            firsts = [(first_of(number), head_of(number)) for number in some if number % _A_SPACE == 0]
            placed = [{"position": 1, "chain": at.chain, "received_at": enrolled_at} for _, at in firsts]
            entries = [{name: getattr(entry, name) for name in ENTRY_FIELDS} for entry, _ in firsts]
            connection.execute(sa.insert(schema.journal), [a | b for a, b in zip(entries, placed, strict=True)])
            heads = [{"space": at.space, "position": 1, "chain": at.chain, "last_at": 1} for _, at in firsts]
            connection.execute(sa.insert(schema.feed), heads)


def serve(store: Store, kiosks: int) -> None:
    with ServedCentral(store) as central:
        for number in range(0, kiosks, _A_SPACE):
            central.room.heads.ask(space_of(number))  # as when all of them poll
        print(msgspec.json.encode({"url": central.url}).decode(), flush=True)
        sys.stdin.read()


def main(what: str, database: str, kiosks: str) -> None:
    with TemporaryDirectory() as beside, closing(serving.open_store(database, Path(beside))) as store:
        {"fill": fill, "serve": serve}[what](store, int(kiosks))


if __name__ == "__main__":
    main(*sys.argv[1:])
