"""What the storm found, as small as it can be told."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.core.exchange import FeedItem
from kiosk.store.store import Store
from tests.store.worlds import arrival


def test_a_place_that_was_only_told_has_no_chain_to_ask_about(open_store: Callable[..., Store]) -> None:
    """A desk that may only deliver learns where its entries stand, and no chain. It asked central about that place."""
    store = open_store()
    with store.transaction() as records:
        records.journal.record(arrival())
        (entry,) = records.journal.pending(1)
        records.journal.note_delivered([FeedItem(position=4, id=entry.id)])
    with store.reading() as records:
        assert records.journal.pending_count() == 0
        assert records.journal.chain_at([4]) == {}
