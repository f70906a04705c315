"""The heads of the feeds in central's memory, and what its processes tell each other of them."""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
import sqlalchemy as sa

from kiosk.central.exchange import Exchange
from kiosk.central.heads import EXPIRY_S, Heads
from kiosk.central.neighbours import Listening, payloads, read_payload
from kiosk.store.heads import Head, heads, postgresql_parameters
from kiosk.store.schema import feed
from kiosk.store.store import Store
from tests.dev.desks import PATIENCE_S, until
from tests.dev.waiters import cursor_at_head, enrol, news, poll


def test_a_poll_without_news_asks_nothing_of_the_feed(central_store: Store) -> None:
    exchange = Exchange(central_store)
    space = "5a" * 16
    device = enrol(central_store, space)
    news(central_store, space)
    cursor = cursor_at_head(exchange, device)
    asked: list[str] = []

    @sa.event.listens_for(central_store.engine, "before_cursor_execute")
    def _note(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        asked.append(statement)

    assert poll(exchange, device, cursor) == cursor
    assert not [statement for statement in asked if "journal" in statement or "feed" in statement]
    head = news(central_store, space)
    assert poll(exchange, device, cursor).position == head


class TestMemory:
    """What is remembered of the heads, with time in the test's hands."""

    def test_a_memory_that_is_behind_delays_news_and_nothing_else(self, central_store: Store, tmp_path: Path) -> None:
        now = [100.0]
        exchange = Exchange(central_store)
        exchange.heads = Heads(central_store, monotonic=lambda: now[0])
        space = "5a" * 16
        device = enrol(central_store, space)
        news(central_store, space)
        cursor = cursor_at_head(exchange, device)
        with central_store.engine.begin() as connection:  # as another process does
            connection.execute(sa.update(feed).values(position=cursor.position + 1, chain="c" * 32))
        assert poll(exchange, device, cursor) == cursor
        assert exchange.heads.ask(space).position == cursor.position
        now[0] += EXPIRY_S
        assert exchange.heads.known(space) is None
        assert exchange.heads.ask(space) == Head(cursor.position + 1, "c" * 32)

    def test_commits_that_are_told_in_the_wrong_order(self, central_store: Store) -> None:
        known = Heads(central_store)
        space = "5a" * 16
        told: list[tuple[str, int]] = []
        known.listen(lambda *head: told.append(head))
        first = news(central_store, space)
        assert known.ask(space).position == first
        following = news(central_store, space)
        assert known.known(space) == heads(central_store.engine, [space])[space]
        known.note_level(space, Head(first, "old"), "0" * 16, 7, float("-inf"))  # read before that commit
        assert known.known(space) == heads(central_store.engine, [space])[space]
        assert known.level(space, first, "old", "0" * 16) is None
        assert told == [(space, first), (space, following)]
        known.stop()
        news(central_store, space)
        assert len(told) == 2

    def test_spaces_beyond_a_few_are_read_at_once(self, central_store: Store) -> None:
        space = "5a" * 16
        head = news(central_store, space)
        many = [space, *(secrets.token_hex(16) for _ in range(700))]
        found = heads(central_store.engine, many)
        assert found.keys() == set(many)
        assert {one.position for one in found.values()} == {0, head}


class TestListening:
    """PostgreSQL's notices between processes."""

    @pytest.fixture
    def pair(self, postgresql_url: str) -> Iterator[tuple[Store, Listening, Listening]]:
        store = Store.connect(postgresql_url)
        parameters = postgresql_parameters(store.engine)
        assert parameters is not None
        both = Listening(parameters, reconnect_s=0.0), Listening(parameters, reconnect_s=0.0)
        yield store, *both
        for one in both:
            one.close()
        store.close()

    @staticmethod
    def hear(listening: Listening, wanted: Sequence[tuple[str, int]]) -> None:
        heard: list[tuple[str, int]] = []

        def all_heard() -> bool:
            heard.extend(listening.wait(0.05))
            return set(wanted) <= set(heard)

        until(all_heard, "the notices")

    def test_one_tells_the_other(self, pair: tuple[Store, Listening, Listening]) -> None:
        _, here, there = pair
        there.wait(0.0)
        told = {secrets.token_hex(16): number for number in range(400)}
        here.tell(told)
        here.wait(0.0)
        self.hear(there, list(told.items()))

    def test_a_connection_that_was_cut_is_made_anew(self, pair: tuple[Store, Listening, Listening]) -> None:
        store, here, there = pair
        there.wait(0.0)
        with store.engine.begin() as connection:
            connection.exec_driver_sql(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()"
                " AND datname = current_database()"
            )

        def told_anew() -> bool:  # what is told while the connection is away is lost
            here.tell({"5a" * 16: 7})
            here.wait(0.0)
            return ("5a" * 16, 7) in there.wait(0.05)

        until(told_anew, "notices on a new connection")

    def test_a_ring_ends_a_wait(self, pair: tuple[Store, Listening, Listening]) -> None:
        _, here, _ = pair
        for _ in range(100_000):  # more than the bell holds
            here.ring()
        assert list(here.wait(PATIENCE_S * 10)) == []

    def test_notices_of_others_mean_nothing(self) -> None:
        assert read_payload("") == []
        assert read_payload("hello : a:b c:-1 d:99999999999999999999 \u0661:\u00b2 e:5") == [("e", 5)]
        told = {secrets.token_hex(16): 2**62 + number for number in range(500)}
        texts = payloads(told)
        assert all(len(text.encode()) < 8_000 for text in texts)
        assert dict(head for text in texts for head in read_payload(text)) == told
