"""Entries that central will never take: set aside one by one, and nothing waits behind them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kiosk.core.entries import chain_over
from kiosk.core.exchange import ExchangeAnswer, ExchangeRequest, FeedItem, LocateAnswer, LocateRequest, SpaceAnswer
from kiosk.errors import KioskError, Rejected, TooLarge, Unreachable
from tests.dev.desks import Desk, new_member, record

NewDesk = Callable[..., Desk]


class Picky:
    """A server that refuses a whole body when it holds one of these entries, and keeps the feed of the others."""

    def __init__(self, poison: set[str], *, refuse_all: bool = False, how: KioskError | None = None) -> None:
        self.poison = poison
        self.refuse_all = refuse_all
        self.how = how or Rejected("not_understood")
        self.feed: list[FeedItem] = []
        self.chain = [""]

    def exchange(self, request: ExchangeRequest) -> ExchangeAnswer:
        if self.refuse_all or any(entry.id in self.poison for entry in request.push):
            raise self.how
        known = {item.id for item in self.feed}
        for entry in request.push:
            if entry.id not in known:
                position = len(self.feed)
                self.chain += chain_over(self.chain[-1], position, [entry])
                self.feed.append(FeedItem(position=position + 1, id=entry.id, entry=entry))
        at = request.at[0]
        items = tuple(self.feed[at.position :])
        head = len(self.feed)
        told = SpaceAnswer(space=at.space, head=head, position=head, chain=self.chain[-1], entries=items)
        return ExchangeAnswer(server="aa" * 16, now=request.sent_at, spaces=(told,))

    def locate(self, request: LocateRequest) -> LocateAnswer:
        raise Unreachable("not asked")

    def close(self) -> None: ...


def pending(desk: Desk) -> list[str]:
    with desk.store.reading() as records:
        return [entry.id for entry in records.journal.pending(1000)]


@pytest.mark.parametrize("places", [{0}, {9}, {0, 9}, {3, 4, 5}, set(range(10))])
def test_poison_anywhere_is_set_aside_and_the_rest_flows(new_desk: NewDesk, places: set[int]) -> None:
    desk = new_desk()
    for at in range(5):
        record(desk.store, new_member(f"Member {at}", member=f"{at:032x}"))
    ids = pending(desk)
    poison = {ids[at] for at in places}
    server = Picky(poison)
    set_aside = sum(desk.cycle(server).set_aside for _ in range(12))
    assert set_aside == len(poison)
    assert {item.id for item in server.feed} == set(ids) - poison
    with desk.store.reading() as records:
        assert records.keeping.quarantined() == dict.fromkeys(poison, "not_understood")
        assert len(records.members()) == 5  # what happened here stays known here
    assert not pending(desk)


def test_one_entry_that_something_on_the_way_finds_too_large_does_not_hold_up_the_rest(new_desk: NewDesk) -> None:
    """A proxy's limit below what one entry needs: 413, whatever else is left out."""
    desk = new_desk()
    for at in range(5):
        record(desk.store, new_member(f"Member {at}", member=f"{at:032x}"))
    ids = pending(desk)
    server = Picky({ids[3]}, how=TooLarge("too_large"))
    assert sum(desk.cycle(server).set_aside for _ in range(12)) == 1
    assert {item.id for item in server.feed} == set(ids) - {ids[3]}
    with desk.store.reading() as records:
        assert records.keeping.quarantined() == {ids[3]: "too_large"}


def test_a_server_that_refuses_everything_gets_nothing_set_aside(new_desk: NewDesk) -> None:
    desk = new_desk()
    record(desk.store, new_member("Marta", member="0a" * 16))
    with pytest.raises(Rejected):
        desk.cycle(Picky(set(), refuse_all=True))
    with desk.store.reading() as records:
        assert not records.keeping.quarantined()
        assert records.journal.pending_count() == 2
