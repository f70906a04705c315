"""A new kiosk joins a space that has lived: how long until it knows everybody, and what that takes on the wire."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.bench import exchange
from tests.bench.crowd import settle
from tests.bench.relay import Relay
from tests.bench.rows import Row


def measure(members: int, entries: int) -> Iterator[Row]:
    """So many members with their cards, and entries of visits: 100,000 are a year of a space of the usual size."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with exchange.central(str(folder / "central" / "central.db")) as (url, codes), Relay(url) as relay:
            first = exchange.paired(folder / "first", url, codes[0])
            settle(first.store, first.keys, members)
            exchange.record(first.store, entries)
            exchange.cycle(first)
            newcomer = exchange.paired(folder / "second", relay.url, codes[1])
            before = relay.up + relay.down
            took = exchange.seconds(lambda: exchange.cycle(newcomer))
            carried = relay.up + relay.down - before
            with newcomer.store.reading() as records:
                held = records.journal.count()
            first.close()
            newcomer.close()
    named = f"new kiosk, {members:,} members and {entries:,} entries of visits"
    yield Row(f"{named}: ready after", took, "s")
    yield Row(f"{named}: on the wire", carried / 2**20, "MiB")
    yield Row(f"{named}: entries taken", held / took, "/s")
