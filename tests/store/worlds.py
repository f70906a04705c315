"""What the tests of the store share: a calendar that stands still, facts to record, and everything a database holds."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any, Final

import msgspec
import sqlalchemy as sa

from kiosk.core.clock import to_ms
from kiosk.core.entries import CHAIN_START, Entry, chain_over
from kiosk.core.erasure import erased_by, without_words
from kiosk.core.exchange import Cursor, FeedItem, SpaceAnswer, sort_out
from kiosk.core.folding import AGGREGATES, fold
from kiosk.core.kinds import Fact
from kiosk.core.members import CredentialIssued, MemberChanged, MemberNamed
from kiosk.core.visits import come_in
from kiosk.store import projections, schema
from kiosk.store.entries import ENTRY_COLUMNS, entry_of
from kiosk.store.store import Store

NOON: Final = datetime(2026, 11, 22, 12, tzinfo=UTC)
NOON_MS: Final = to_ms(NOON)
_next: Final = itertools.count(1)


def fresh_id() -> str:
    """32 hex digits that no other test of this process has."""
    return f"{next(_next):032x}"


def arrival(person: str = "a" * 32, *, visit: str = "") -> Fact:
    return come_in(person, "member", "card", visit=visit or fresh_id())


def member(name: str, *, pin: bool = False, **facts: Any) -> tuple[str, list[Fact]]:
    """A member's id, and the facts that make them."""
    who = fresh_id()
    made = [Fact(who, MemberChanged(**{"status": "active"} | facts)), Fact(who, MemberNamed(name=name), subject=who)]
    if pin:
        made.append(Fact(fresh_id(), CredentialIssued(member=who, type="pin", key_id="k", digest="$"), subject=who))
    return who, made


def journal_of(store: Store, space: str) -> list[Entry]:
    with store.reading(space) as records:
        query = sa.select(*ENTRY_COLUMNS).where(schema.journal.c.space == space)
        return [entry_of(row) for row in records.connection.execute(query)]


def projected(store: Store, space: str) -> dict[str, list[Any]]:
    """Every row of every projection of a space: value, newest entry, whether to fold it whole; tokens and transfers."""
    found: dict[str, list[Any]] = {}
    with store.reading(space) as records:
        for kind in AGGREGATES:
            t = projections.table(kind)
            rows = records.connection.execute(sa.select(t).where(t.c.space == space).order_by(t.c.id))
            last = ("_last_at", "_last_id", "_whole")
            found[kind] = [(projections.value_of(kind, row), *(row._mapping[name] for name in last)) for row in rows]
        t = projections.name_token
        words = records.connection.execute(sa.select(t.c.token, t.c.member).where(t.c.space == space))
        found["name_token"] = sorted(tuple(row) for row in words)
        t = projections.transfer
        moved = records.connection.execute(sa.select(t).where(t.c.space == space))
        found["transfer"] = sorted(tuple(row)[1:] for row in moved)
    return found


def kept(entries: Iterable[Entry]) -> list[Entry]:
    """What a journal holds of these entries: those of erased people without their words."""
    listed = list(entries)
    return without_words(listed, erased_by(listed))


def expected(entries: Iterable[Entry]) -> dict[str, list[Any]]:
    """What `projected` must give for these entries, by the pure fold alone."""
    by: dict[tuple[str, str], list[Entry]] = {}
    for entry in kept(entries):
        by.setdefault((entry.aggregate_kind, entry.aggregate), []).append(entry)
    found: dict[str, list[Any]] = {kind: [] for kind in AGGREGATES} | {"name_token": [], "transfer": []}
    for (kind, aggregate), some in sorted(by.items()):
        if kind not in AGGREGATES:
            continue
        folded = fold(AGGREGATES[kind], some)
        if folded.value is not None:
            found[kind].append((folded.value, *folded.last, folded.whole))
            if kind == "member":
                found["name_token"] += [(token, aggregate) for token in projections.tokens(folded.value.name)]
            for n, one in enumerate(getattr(folded.value, "transfers", ())):
                found["transfer"].append((kind, aggregate, n, *msgspec.structs.astuple(one)))
    found["name_token"].sort()
    found["transfer"].sort()
    return found


def answer_of(entries: list[Entry], asked: Cursor) -> SpaceAnswer:
    """What an honest central answers when these stand in its feed behind the cursor."""
    chains = chain_over(asked.chain, asked.position, entries)
    items = tuple(FeedItem(position=asked.position + n, id=one.id, entry=one) for n, one in enumerate(entries, 1))
    position = asked.position + len(entries)
    chain = chains[-1] if chains else asked.chain
    return SpaceAnswer(space=asked.space, head=position, position=position, chain=chain, entries=items)


def start_of(space: str) -> Cursor:
    return Cursor(space=space, position=0, chain=CHAIN_START)


def admit(store: Store, space: str, entries: list[Entry], now_ms: int = NOON_MS) -> list[tuple[str, str]]:
    """(result, code) of each."""
    with store.transaction(space) as records:
        results, sound = sort_out(entries, space)
        return [(result.result, result.code) for result in (*results, *records.journal.admit(sound, now_ms))]


def exchange(kiosk: Store, central: Store, limit: int = 1000) -> None:
    """One honest exchange, without a network between."""
    request = kiosk.exchange_request(limit, app="0")
    request = msgspec.json.decode(msgspec.json.encode(request), type=type(request))
    asked = request.at[0]
    with central.transaction(asked.space) as records:
        for result in records.journal.admit(request.push, NOON_MS):
            assert result.result in ("stored", "known"), result
        answer = records.journal.feed(asked, limit, request.mine)
    kiosk.take(msgspec.json.decode(msgspec.json.encode(answer), type=SpaceAnswer), asked, NOON_MS)
