"""The store's part in the exchange: what central admits and feeds, what a kiosk sends and takes."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest
from sqlalchemy import text as sql

from kiosk.core.entries import CHAIN_START, Entry, chain_over, hash_body
from kiosk.core.exchange import BATCH_BYTES, BODY_LIMIT, Cursor, FeedItem, SpaceAnswer
from kiosk.core.guests import GuestSigned
from kiosk.core.kinds import Fact, encode
from kiosk.core.members import MemberNamed
from kiosk.core.visits import VisitOpened
from kiosk.errors import Unreachable
from kiosk.store.store import Store
from tests.core.drawn import an_entry
from tests.store.worlds import (
    NOON_MS,
    admit,
    answer_of,
    arrival,
    exchange,
    expected,
    fresh_id,
    journal_of,
    projected,
    start_of,
)

OPENED = encode(VisitOpened(person="a" * 32, role="member", via="card"))


def visits_in(space: str, count: int) -> list[Entry]:
    """Arrivals made at some other desk."""
    return [
        an_entry("visit.opened", OPENED, id=fresh_id(), space=space, aggregate=fresh_id(), number=n + 1, at=n + 1)
        for n in range(count)
    ]


def replace(entry: Entry, **changes: object) -> Entry:
    return msgspec.structs.replace(entry, **changes)


# Central


def test_entries_are_numbered_densely_and_kept_once(central: Store) -> None:
    space = fresh_id()
    made = visits_in(space, 5)
    assert admit(central, space, made[:3]) == [("stored", "")] * 3
    assert admit(central, space, made[1:]) == [("known", "")] * 2 + [("stored", "")] * 2
    with central.reading(space) as records:
        assert records.journal.cursor() == Cursor(space=space, position=5, chain=chain_over(CHAIN_START, 0, made)[-1])
        chains = chain_over(CHAIN_START, 0, made)
        assert records.journal.chain_at(range(9)) == dict(enumerate(chains, start=1))


def test_a_broken_envelope_does_not_stop_the_rest(central: Store) -> None:
    space = fresh_id()
    one, two, three = visits_in(space, 3)
    pushed = [
        one,
        replace(two, id="not an id"),
        replace(two, id="\x00"),
        replace(two, space=fresh_id()),
        replace(one, body="[]", body_hash=hash_body("[]")),
        replace(three, body="{}"),
        replace(two, id=fresh_id()),
    ]
    assert sorted(admit(central, space, pushed)) == sorted(
        [
            ("stored", ""), ("rejected", "id_malformed"), ("rejected", "id_malformed"), ("rejected", "foreign_space"),
            ("rejected", "body_hash_wrong"), ("stored", ""),
        ]
    )  # fmt: skip
    assert len(journal_of(central, space)) == 2
    assert admit(central, space, [replace(one, body="[]", body_hash=hash_body("[]"))]) == [("rejected", "id_reuse")]


def test_an_id_of_another_space_is_not_taken_over(central: Store) -> None:
    space, other = fresh_id(), fresh_id()
    (one,) = visits_in(space, 1)
    admit(central, space, [one])
    assert admit(central, other, [one]) == [("rejected", "foreign_space")]
    # Said to be known it would be offered for ever: in the feed of this space it never comes back.
    assert admit(central, other, [replace(one, space=other)]) == [("rejected", "id_reuse")]
    assert journal_of(central, other) == []


def test_headers_are_kept_passed_on_and_filled(central: Store, store: Store) -> None:
    space = fresh_id()
    made = visits_in(space, 3)
    headers = [replace(entry, body=None) for entry in made]
    assert admit(central, space, headers) == [("stored", "")] * 3
    assert projected(central, space) == expected(headers)
    with central.reading(space) as records:
        store.take(records.journal.feed(start_of(space), 10), start_of(space), NOON_MS)
    assert projected(store, space)["visit"] == []
    assert admit(central, space, made[:2]) == [("known", "")] * 2
    assert projected(central, space) == expected([*made[:2], headers[2]])
    with central.reading(space) as records:
        assert records.journal.chain_at([3])[3] == chain_over(CHAIN_START, 0, made)[-1]
        answer = records.journal.feed(start_of(space), 10)
    with store.transaction(space) as records:
        records.journal.mark_diverged(0, CHAIN_START)
    store.take(answer, start_of(space), NOON_MS)
    assert projected(store, space) == projected(central, space)


def test_a_cursor_that_is_not_on_the_feed_is_told(central: Store) -> None:
    space = fresh_id()
    admit(central, space, visits_in(space, 3))
    with central.reading(space) as records:
        chain = records.journal.chain_at([2])[2]
        assert records.journal.feed(Cursor(space=space, position=2, chain=chain), 10).status == "ok"
        for position, odd in ((2, "f" * 32), (1, chain), (4, chain), (-1, chain), (2**70, chain)):
            answer = records.journal.feed(Cursor(space=space, position=position, chain=odd), 10)
            assert (answer.status, answer.entries, answer.head) == ("diverged", (), 3)


@pytest.mark.parametrize("limit", [-5, 0, 1, 3, 10**6])
def test_a_feed_is_read_to_its_end_in_pages(central: Store, limit: int) -> None:
    space = fresh_id()
    made = visits_in(space, 7)
    admit(central, space, made)
    got: list[FeedItem] = []
    cursor, more = start_of(space), True
    while more:
        with central.reading(space) as records:
            answer = records.journal.feed(cursor, limit, mine=[made[0].id])
        got += answer.entries
        cursor, more = Cursor(space=space, position=answer.position, chain=answer.chain), answer.more
    assert [item.id for item in got] == [entry.id for entry in made]
    assert [item.entry for item in got] == [None, *made[1:]]
    assert [item.position for item in got] == list(range(1, 8))


@pytest.mark.parametrize("letter", ["x", '"', "王", "🙂"])
def test_requests_and_answers_stay_within_what_the_other_side_takes(central: Store, store: Store, letter: str) -> None:
    strokes = letter * (10_000 // len(letter.encode()) // (2 if letter == '"' else 1))
    with store.transaction() as records:
        signed = [Fact(fresh_id(), GuestSigned(rules="", language="", strokes=strokes), subject="a" * 32)]
        records.journal.record_many(signed for _ in range(150))
    cycles = 0
    assert store.space is not None
    while True:
        request = store.exchange_request(1000, app="0")
        if not request.push:
            break
        assert len(msgspec.json.encode(request)) < BATCH_BYTES + 100_000
        exchange(store, central)
        cycles += 1
    assert 3 < cycles < 30
    with central.reading(store.space) as records:
        answer = records.journal.feed(start_of(store.space), 1000)
    assert answer.more
    assert len(msgspec.json.encode(answer)) < BODY_LIMIT - 10_000


# The kiosk


def test_what_is_pending_goes_out_oldest_first(store: Store, central: Store) -> None:
    with store.transaction() as records:
        records.journal.record_many([arrival()] for _ in range(20))
        ids = [entry.id for entry in sorted(records.journal.pending(100), key=lambda entry: entry.order)]
        assert [entry.id for entry in records.journal.pending(7)] == ids[:7]
        few = [entry.id for entry in records.journal.pending(100, bytes_limit=1500)]
        assert 1 < len(few) < 10
        assert few == ids[: len(few)]
        assert len(records.journal.pending(100, bytes_limit=1)) == 1
        assert records.journal.pending_count() == 20
        assert records.journal.oldest_pending_at() is not None
    exchange(store, central, limit=7)
    assert [entry.id for entry in store.exchange_request(100, app="0").push] == ids[7:]
    exchange(store, central)
    with store.reading() as records:
        assert (records.journal.pending_count(), records.journal.oldest_pending_at()) == (0, None)


def test_what_was_set_aside_is_kept_and_no_longer_offered(store: Store) -> None:
    with store.transaction() as records:
        records.journal.record_many([arrival()] for _ in range(3))
        first = records.journal.pending(1)[0]
        records.keeping.quarantine(first.id, "body_too_large", NOON_MS)
        records.keeping.quarantine(first.id, "id_reuse", NOON_MS)
        assert records.keeping.quarantined() == {first.id: "id_reuse"}
        assert first.id not in {entry.id for entry in records.journal.pending(10)}
        assert records.journal.pending_count() == 2
        assert records.journal.count() == 3
        assert len(records.inside()) == 3


def test_own_entries_count_as_uploaded_when_they_come_back(store: Store, central: Store) -> None:
    with store.transaction() as records:
        records.journal.record(arrival())
    request = store.exchange_request(10, app="0")
    assert store.space is not None
    admit(central, store.space, list(request.push))
    assert len(store.exchange_request(10, app="0").push) == 1  # a 200 proves nothing
    with central.reading(store.space) as records:
        answer = records.journal.feed(request.at[0], 10, request.mine)
    assert [item.entry for item in answer.entries] == [None]
    assert store.take(answer, request.at[0], NOON_MS).fresh == 0
    assert store.exchange_request(10, app="0").push == ()


def test_going_back_to_the_last_shared_place_offers_the_rest_again(store: Store, central: Store) -> None:
    with store.transaction() as records:
        records.journal.record_many([arrival()] for _ in range(6))
    exchange(store, central)
    with store.transaction() as records:
        records.journal.mark_diverged(4, records.journal.chain_at([4])[4])
        assert records.journal.cursor().position == 4
        assert records.journal.pending_count() == 2
    exchange(store, central)
    with store.reading() as records:
        assert records.journal.cursor().position == 6
        assert records.journal.pending_count() == 0


def wrong_answers(space: str) -> list[tuple[str, SpaceAnswer]]:
    made = visits_in(space, 4)
    right = answer_of(made, start_of(space))
    items = right.entries

    def with_items(*changed: FeedItem, recount: bool = False) -> SpaceAnswer:
        entries = [item.entry for item in changed if item.entry]
        chain = chain_over(CHAIN_START, 0, entries)[-1] if recount else right.chain
        return replace_answer(right, entries=changed, chain=chain)

    def other(index: int, **changes: object) -> FeedItem:
        return msgspec.structs.replace(items[index], entry=replace(made[index], **changes))

    return [
        ("another chain at the end", replace_answer(right, chain="f" * 32)),
        ("an entry changed", with_items(*items[:3], other(3, at=99))),
        ("entries swapped", with_items(items[1], items[0], *items[2:])),
        ("one left out", with_items(*items[:2], items[3])),
        ("a gap", with_items(*items[:3], msgspec.structs.replace(items[3], position=7))),
        ("a body that was not hashed", with_items(*items[:3], other(3, body="{}"), recount=True)),
        ("an entry of another space", with_items(*items[:3], other(3, space=fresh_id()), recount=True)),
        ("a broken hash", with_items(*items[:3], other(3, body_hash="zz"))),
        ("a number no database holds", with_items(*items[:3], other(3, number=2**64), recount=True)),
        ("another id outside than inside", with_items(*items[:3], msgspec.structs.replace(items[3], id=fresh_id()))),
        ("content left out that is not here", with_items(*items[:3], msgspec.structs.replace(items[3], entry=None))),
        (
            "an entry twice",
            with_items(*items, msgspec.structs.replace(items[0], position=5), recount=True),
        ),
    ]


def replace_answer(answer: SpaceAnswer, **changes: object) -> SpaceAnswer:
    return msgspec.structs.replace(answer, **changes)


def test_an_answer_that_is_not_the_feed_changes_nothing(store: Store) -> None:
    assert store.space is not None
    with store.transaction() as records:
        records.journal.record(arrival())
    before = (journal_of(store, store.space), projected(store, store.space))
    for what, answer in wrong_answers(store.space):
        with pytest.raises(Unreachable):
            pytest.fail(f"taken though wrong: {what}: {store.take(answer, start_of(store.space), NOON_MS)}")
        assert (journal_of(store, store.space), projected(store, store.space)) == before, what
        with store.reading() as records:
            assert records.journal.cursor() == start_of(store.space), what


def test_the_rest_of_an_answer_is_dropped_when_the_cursor_moved(store: Store) -> None:
    """Two exchanges of one kiosk cross: whichever lands first wins, the other does nothing."""
    assert store.space is not None
    made = visits_in(store.space, 300)
    answer = answer_of(made, start_of(store.space))
    crossed: list[bool] = []

    def cross(_touched: object) -> None:
        if not crossed:
            crossed.append(True)
            with store.reading() as records:
                asked = records.journal.cursor()
            assert not store.take(answer_of(made[asked.position :], asked), asked, NOON_MS).dropped

    store.listen(cross)
    taken = store.take(answer, start_of(store.space), NOON_MS)
    assert taken.dropped
    assert taken.fresh < 300
    assert store.take(answer, start_of(store.space), NOON_MS).dropped
    assert projected(store, store.space) == expected(made)


def test_a_tap_gets_in_between_the_slices(open_store: Callable[..., Store]) -> None:
    store = open_store()
    assert store.space is not None
    made = visits_in(store.space, 600)
    between: list[int] = []

    def tap(_touched: object) -> None:
        if len(between) == 3:
            return
        with store.reading() as records:
            between.append(records.journal.cursor().position)
        with store.transaction() as records:
            records.journal.record(arrival())

    store.listen(tap)
    taken = store.take(answer_of(made, start_of(store.space)), start_of(store.space), NOON_MS)
    assert (taken.fresh, taken.dropped) == (600, False)
    assert taken.aggregate_kinds == {"visit"}
    assert between[0] == 50
    with store.reading() as records:
        assert records.journal.cursor().position == 600
        assert records.journal.pending_count() == 3


def test_foreign_stamps_push_our_clock_at_most_five_minutes(store: Store) -> None:
    assert store.space is not None
    (far,) = visits_in(store.space, 1)
    far = replace(far, at=2**62)
    store.take(answer_of([far], start_of(store.space)), start_of(store.space), NOON_MS)
    with store.reading() as records:
        at = records.connection.execute(sql("SELECT last_at FROM feed")).scalar_one()
    assert at == (NOON_MS + 5 * 60 * 1000) << 16


def test_hostile_bodies_jam_no_feed(central: Store, store: Store) -> None:
    """Each is kept and passed on; what cannot be read is not folded."""
    space = fresh_id()
    long = encode(MemberNamed(name="王" * 5000))
    hostile = [
        '{"name":"\\u0000"}', '{"name":"\\ud800"}', long, "[" * 5000, "{", "", '{"name":7}',
        '{"name":"' + "\\u202e" * 150 + '"}', '{"name":"%_\'\\"; DROP TABLE journal; --"}',
    ]  # fmt: skip
    facts = ['{"paid_until":9223372036854775808}', '{"paid_until":1e400}', '{"company":"' + "x" * 9000 + '"}']
    made = [
        an_entry(kind, body, id=fresh_id(), space=space, aggregate=fresh_id())
        for kind, some in (("member.named", hostile), ("member.changed", facts))
        for body in some
    ]
    assert {result for result, _ in admit(central, space, made)} == {"stored"}
    with central.reading(space) as records:
        answer = records.journal.feed(start_of(space), 1000)
    store.take(answer, start_of(space), NOON_MS)
    assert len(journal_of(store, space)) == len(made)
    assert projected(store, space) == projected(central, space) == expected(made)
