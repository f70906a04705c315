"""Two replicas that hold the same entries hold the same state: on SQLite, on PostgreSQL, and after a rebuild."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

import msgspec
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.core.entries import Entry
from kiosk.store.store import Store
from tests.core import drawn
from tests.store.worlds import (
    NOON_MS,
    admit,
    exchange,
    expected,
    fresh_id,
    journal_of,
    kept,
    member,
    projected,
    start_of,
)

DATABASES_ARE_KEPT = settings(
    max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)


def moved(entries: list[Entry], space: str) -> list[Entry]:
    """The same entries in a space of their own, so that one database serves many examples."""
    shift = int(space, 16) << 64
    return [msgspec.structs.replace(e, space=space, id=f"{(int(e.id, 16) + shift) % 2**128:032x}") for e in entries]


@DATABASES_ARE_KEPT
@given(data=st.data())
def test_central_folds_the_same_however_entries_come(central: Store, data: st.DataObject) -> None:
    space = fresh_id()
    made = moved(data.draw(drawn.worlds()), space)
    for some in data.draw(drawn.arrivals(made)):
        assert {result for result, _ in admit(central, space, some)} <= {"stored", "known"}
    assert sorted(journal_of(central, space), key=lambda e: e.id) == sorted(kept(made), key=lambda e: e.id)
    assert projected(central, space) == expected(made)


@DATABASES_ARE_KEPT
@given(data=st.data())
def test_a_kiosk_that_takes_the_feed_folds_the_same(central: Store, store: Store, data: st.DataObject) -> None:
    space = fresh_id()
    made = moved(data.draw(drawn.worlds()), space)
    for some in data.draw(drawn.arrivals(made)):
        admit(central, space, some)
    limit = data.draw(st.integers(1, 20))
    cursor, more = start_of(space), True
    while more:
        with central.reading(space) as records:
            answer = records.journal.feed(cursor, limit)
        taken = store.take(answer, cursor, NOON_MS)
        assert taken.fresh == len(answer.entries)
        with store.reading(space) as records:
            cursor, more = records.journal.cursor(), answer.more
    assert projected(store, space) == projected(central, space) == expected(made)


def test_a_rebuild_gives_the_same_rows(central: Store, open_store: Callable[..., Store]) -> None:
    kiosk = open_store("another.db")
    spaces = [fresh_id() for _ in range(30)]
    worlds = st.lists(drawn.worlds(max_size=25), min_size=30, max_size=30)

    @settings(max_examples=1, database=None, derandomize=True, suppress_health_check=list(HealthCheck))
    @given(made=worlds)
    def fill(made: list[list[Entry]]) -> None:
        for space, some in zip(spaces, made, strict=True):
            admit(central, space, moved(some, space))
            with central.reading(space) as records:
                answer = records.journal.feed(start_of(space), 1000)
            kiosk.take(answer, start_of(space), NOON_MS)

    fill()
    for store in (central, kiosk):
        before = [projected(store, space) for space in spaces]
        store.rebuild()
        assert [projected(store, space) for space in spaces] == before
        assert before == [expected(journal_of(store, space)) for space in spaces]


def test_two_desks_and_central_agree_after_a_day(central: Store, open_store: Callable[..., Store]) -> None:
    chance = Random(7)
    first, second = open_store("first.db"), open_store("second.db")
    assert first.space is not None
    second.join_space(first.space)
    people = [member(name) for name in drawn.NAMES]
    with first.transaction() as records:
        records.journal.record_many(facts for _, facts in people)
    requests: list[str] = []
    for _ in range(60):
        desk = chance.choice((first, second))
        with desk.transaction() as records:
            who = chance.choice(people)[0]
            here = records.open_visits(who)
            match chance.randrange(4):
                case 0 if requests:
                    records.journal.undo(chance.choice(requests), actor="")
                case 1 if here:
                    from kiosk.core.visits import leave

                    records.journal.record(*leave(here), actor=who)
                case _:
                    from kiosk.core.visits import come_in

                    visit = come_in(who, "member", "card", visit=f"{chance.getrandbits(128):032x}")
                    requests.append(records.journal.record(visit, actor=who))
        if chance.random() < 0.3:
            exchange(desk, central, limit=chance.randrange(1, 30))
    for _ in range(40):
        exchange(first, central)
        exchange(second, central)
    assert projected(first, first.space) == projected(second, first.space) == projected(central, first.space)
    assert projected(first, first.space) == expected(journal_of(central, first.space))
    assert len(journal_of(first, first.space)) == len(journal_of(central, first.space)) > 60
    for desk in (first, second):
        with desk.reading() as records:
            assert records.journal.pending(10) == []
