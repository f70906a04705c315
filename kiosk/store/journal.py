"""The journal: the only way to change state. It appends entries and folds what they touch, in one transaction.

`record` stamps what happens here, `admit` takes what a kiosk pushed to central, `take_slice` what central answered to a
kiosk; all end in `_append`. Which half of the exchange a store plays is told by `Identity.places`.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final

import msgspec
import sqlalchemy as sa

from kiosk.core import clock, kinds
from kiosk.core.entries import BODY_LIMIT, CHAIN_START, Entry, chain_over, flaw, hash_body
from kiosk.core.exchange import BATCH_BYTES, Cursor, FeedItem, Result, SpaceAnswer, standing
from kiosk.core.folding import AGGREGATES, Folded, fold, fold_onto, undo
from kiosk.core.ids import uuid7
from kiosk.core.kinds import Fact, Words
from kiosk.errors import Unreachable
from kiosk.store import projections
from kiosk.store.keeping import Keeping
from kiosk.store.projections import chunks
from kiosk.store.schema import feed, incarnation, journal, quarantine

_ENTRY_FIELDS: Final = Entry.__struct_fields__
_ENTRY_COLUMNS: Final = [journal.c[name] for name in _ENTRY_FIELDS]
_ANSWER_BYTES: Final = 3 * BATCH_BYTES  # of bodies in one answer


@dataclass(frozen=True, slots=True)
class Identity:
    """Who writes, with which clock and chance.

    Attributes:
        places: central gives its own entries their position at once; a kiosk's wait for the feed.
    """

    device: str
    incarnation: str
    now: Callable[[], datetime]
    random_bits: Callable[[int], int]
    places: bool


@dataclass(slots=True)
class Touched:
    """What a transaction changed, told to the listeners after its commit."""

    recorded: int = 0  # entries made here
    taken: int = 0  # entries that came from elsewhere and were not here
    aggregate_kinds: set[str] = field(default_factory=set)


def entry_of(row: Any) -> Entry:
    mapping = row._mapping
    return Entry(**{name: mapping[name] for name in _ENTRY_FIELDS})


class Journal:
    """The journal of one space, within one transaction."""

    def __init__(self, connection: sa.Connection, space: str, identity: Identity, touched: Touched) -> None:
        self._connection = connection
        self._space = space
        self._identity = identity
        self._touched = touched
        self._keeping = Keeping(connection)

    # Recording what happens here

    def record(self, *facts: Fact, actor: str = "", request: str | None = None) -> str:
        """Append what one touch decided, and fold it. Returns the id of the request."""
        return self.record_many([facts], actor=actor, request=request)[0]

    def record_many(
        self, touches: Iterable[Sequence[Fact]], *, actor: str = "", request: str | None = None
    ) -> list[str]:
        """Append many requests at once; for imports and demo data. Returns their ids."""
        now_ms = clock.to_ms(self._identity.now())
        offset = self._keeping.offset()
        position, chain, last_at = self._feed()
        listed = [list(touch) for touch in touches]
        number = self._reserve(sum(len(touch) for touch in listed))
        entries, requests = [], []
        for touch in listed:
            requests.append(request or self._new_id(now_ms))
            for fact in touch:
                last_at = clock.next_at(last_at, now_ms + offset.ms)
                entries.append(self._stamped(fact, actor, requests[-1], last_at, number, now_ms + offset.ms))
                number += 1
        placed = self._identity.places
        chains = chain_over(chain, position, entries) if placed else []
        self._append(entries, position if placed else None, chains, now_ms)
        self._set_feed(position + len(chains), chains[-1] if chains else chain, last_at)
        self._touched.recorded += len(entries)
        return requests

    def undo(self, request: str, *, actor: str) -> str | None:
        """Record that a request no longer counts, for each aggregate it touched. None when it touched nothing."""
        rows = self._connection.execute(
            sa.select(journal.c.aggregate_kind, journal.c.aggregate)
            .where(journal.c.space == self._space, journal.c.request == request)
            .distinct()
            .order_by(journal.c.aggregate_kind, journal.c.aggregate)
        ).all()
        if not rows:
            return None
        return self.record(*(undo(row.aggregate_kind, row.aggregate, request) for row in rows), actor=actor)

    def _stamped(self, fact: Fact, actor: str, request: str, at: int, number: int, happened_at: int) -> Entry:
        known = kinds.kind_of(fact.body)
        body = fact.body
        if isinstance(body, Words):
            if fact.subject is None:
                raise ValueError(f"{known.name} holds words and names nobody")
            body = msgspec.structs.replace(body, salt=f"{self._identity.random_bits(128):032x}")
        text = kinds.encode(body)
        if len(text.encode()) > BODY_LIMIT:
            raise ValueError(f"{known.name} is larger than {BODY_LIMIT} bytes")
        return Entry(
            id=self._new_id(happened_at),
            space=self._space,
            device=self._identity.device,
            incarnation=self._identity.incarnation,
            number=number,
            at=at,
            happened_at=happened_at,
            clock_trusted=happened_at >= _FLOOR_MS,
            actor=actor,
            request=request,
            kind=known.name,
            version=known.version,
            aggregate_kind=fact.aggregate_kind or known.aggregate_kind,
            aggregate=fact.aggregate,
            subject=fact.subject if isinstance(body, Words) else None,
            body_hash=hash_body(text),
            body=text,
        )

    def _new_id(self, ms: int) -> str:
        return uuid7(ms, self._identity.random_bits(74))

    def _reserve(self, count: int) -> int:
        """The first of `count` numbers of this incarnation; given inside the transaction, never from memory."""
        t = incarnation
        here = t.c.incarnation == self._identity.incarnation
        self._connection.execute(sa.update(t).where(here).values(number=t.c.number + count))
        last: int = self._connection.execute(sa.select(t.c.number).where(here)).scalar_one()
        return last - count + 1

    def last_number(self) -> int:
        t = incarnation
        found = self._connection.execute(
            sa.select(t.c.number).where(t.c.incarnation == self._identity.incarnation)
        ).scalar()
        return found or 0

    # The feed's head (central) or how far it was read (kiosk)

    def _feed(self) -> tuple[int, str, int]:
        row = self._connection.execute(sa.select(feed).where(feed.c.space == self._space)).first()
        return (row.position, row.chain, row.last_at) if row else (0, CHAIN_START, 0)

    def _set_feed(self, position: int, chain: str, last_at: int) -> None:
        values = {"position": position, "chain": chain, "last_at": last_at}
        done = self._connection.execute(sa.update(feed).where(feed.c.space == self._space).values(values))
        if not done.rowcount:
            self._connection.execute(sa.insert(feed).values(space=self._space, **values))

    def cursor(self) -> Cursor:
        position, chain, _ = self._feed()
        return Cursor(space=self._space, position=position, chain=chain)

    def chain_at(self, positions: Collection[int]) -> dict[int, str]:
        """The chain at those of these positions that the journal has."""
        rows = self._connection.execute(
            sa.select(journal.c.position, journal.c.chain).where(
                journal.c.space == self._space, journal.c.position.in_(list(positions))
            )
        )
        return {row.position: row.chain for row in rows}

    # The kiosk's half of the exchange

    def pending(self, limit: int, *, bytes_limit: int = BATCH_BYTES) -> list[Entry]:
        """Entries that did not come back in the feed yet, oldest first, without those set aside."""
        aside = sa.select(quarantine.c.id)
        rows = self._connection.execute(
            sa.select(*_ENTRY_COLUMNS)
            .where(journal.c.space == self._space, journal.c.position.is_(None), journal.c.id.not_in(aside))
            .order_by(journal.c.at, journal.c.id)
            .limit(limit)
        )
        found: list[Entry] = []
        size = 0
        for row in rows:
            size += len(row.body or "") + 500
            if found and size > bytes_limit:
                break
            found.append(entry_of(row))
        return found

    def pending_count(self) -> int:
        count: int = self._connection.execute(
            sa.select(sa.func.count())
            .select_from(journal)
            .where(journal.c.space == self._space, journal.c.position.is_(None))
        ).scalar_one()
        return count

    def oldest_pending_at(self) -> int | None:
        """When the oldest entry that is not uploaded happened, UTC ms."""
        found: int | None = self._connection.execute(
            sa.select(sa.func.min(journal.c.happened_at)).where(
                journal.c.space == self._space, journal.c.position.is_(None)
            )
        ).scalar()
        return found

    def take_slice(
        self, items: Sequence[FeedItem], asked: Cursor, last: Cursor, chains: Sequence[str], now_ms: int
    ) -> bool:
        """Admit one slice of an answer and move the cursor to its end; False when the cursor is not where it was."""
        if self.cursor() != asked:
            return False
        known = self._known([item.id for item in items])
        fresh: list[tuple[Entry, int, str]] = []
        seen: list[dict[str, Any]] = []
        for item, chain in zip(items, chains, strict=True):
            if item.id in known:
                seen.append({"of": item.id, "position": item.position, "chain": chain, "received_at": now_ms})
            elif item.entry is not None:
                fresh.append((item.entry, item.position, chain))
            else:
                raise Unreachable("the answer leaves out an entry that is not here")
        if seen:
            given: dict[str, Any] = {name: sa.bindparam(name) for name in ("position", "chain", "received_at")}
            self._connection.execute(sa.update(journal).where(journal.c.id == sa.bindparam("of")).values(given), seen)
        self._insert([(entry, {"position": at, "chain": chain, "received_at": now_ms}) for entry, at, chain in fresh])
        self._touched.taken += len(fresh)
        _, _, last_at = self._feed()
        for entry, _, _ in fresh:
            last_at = clock.advanced(last_at, entry.at, now_ms)
        self._set_feed(last.position, last.chain, last_at)
        return True

    def mark_diverged(self, position: int, chain: str) -> None:
        """Go back to the last shared place: everything above it counts as not uploaded."""
        self._connection.execute(
            sa.update(journal)
            .where(journal.c.space == self._space, journal.c.position > position)
            .values(position=None, chain=None)
        )
        self._set_feed(position, chain, self._feed()[2])

    # Central's half of the exchange

    def lock(self) -> None:
        """Take this space's turn to write. On SQLite BEGIN IMMEDIATE has done so already."""
        if self._connection.dialect.name == "postgresql":
            from sqlalchemy.dialects.postgresql import insert

            start = insert(feed).values(space=self._space, position=0, chain=CHAIN_START, last_at=0)
            self._connection.execute(start.on_conflict_do_nothing())
            self._connection.execute(sa.select(feed.c.space).where(feed.c.space == self._space).with_for_update())

    def admit(self, entries: Sequence[Entry], now_ms: int) -> list[Result]:
        """Keep what a kiosk pushed: each id once, numbered densely, chained, folded. Facts are never refused.

        `rejected` is for a broken envelope, another space, or an id that stands for another body.
        """
        known = self._known([entry.id for entry in entries])
        results: dict[str, Result] = {}
        fresh: dict[str, Entry] = {}
        for entry in entries:
            code = flaw(entry) or ("foreign_space" if entry.space != self._space else None)
            same = known.get(entry.id) or (fresh[entry.id].body_hash if entry.id in fresh else None)
            if code is None and same is not None and same != entry.body_hash:
                code = "id_reuse"
            if code is not None:
                results[entry.id] = Result(id=entry.id, result="rejected", code=code)
            elif same is not None:
                results.setdefault(entry.id, Result(id=entry.id, result="known"))
            else:
                fresh[entry.id] = entry
                results[entry.id] = Result(id=entry.id, result="stored")
        listed = list(fresh.values())
        if listed:
            self._touched.taken += len(listed)
            position, chain, last_at = self._feed()
            chains = chain_over(chain, position, listed)
            self._append(listed, position, chains, now_ms)
            for entry in listed:
                last_at = clock.advanced(last_at, entry.at, now_ms)
            self._set_feed(position + len(chains), chains[-1], last_at)
        return list(results.values())

    def feed(self, cursor: Cursor, limit: int, mine: Collection[str] = ()) -> SpaceAnswer:
        """What stands in the feed behind a cursor; `mine` comes back without content."""
        head, _, _ = self._feed()
        there = self.chain_at([cursor.position]).get(cursor.position) if cursor.position else None
        status = standing(cursor, head=head, chain_there=there)
        if status != "ok":
            return SpaceAnswer(space=self._space, status=status, head=head)
        rows = self._connection.execute(
            sa.select(*_ENTRY_COLUMNS, journal.c.position, journal.c.chain)
            .where(journal.c.space == self._space, journal.c.position > cursor.position)
            .order_by(journal.c.position)
            .limit(limit)
        ).all()
        theirs = set(mine)
        items: list[FeedItem] = []
        position, chain, size = cursor.position, cursor.chain, 0
        for row in rows:
            full = row.id not in theirs
            size += (len(row.body or "") + 500) if full else 50
            if items and size > _ANSWER_BYTES:
                break
            items.append(FeedItem(position=row.position, id=row.id, entry=entry_of(row) if full else None))
            position, chain = row.position, row.chain
        return SpaceAnswer(
            space=self._space, head=head, position=position, chain=chain, entries=tuple(items), more=position < head
        )

    def number_holder(self, device: str, of: str, number: int) -> str | None:
        """The id of an entry that has this number of this incarnation already."""
        found: str | None = self._connection.execute(
            sa.select(journal.c.id)
            .where(journal.c.device == device, journal.c.incarnation == of, journal.c.number == number)
            .limit(1)
        ).scalar()
        return found

    def highest_number(self, device: str, of: str) -> int:
        """The highest number known of an incarnation; 0 when none is."""
        found: int | None = self._connection.execute(
            sa.select(sa.func.max(journal.c.number)).where(journal.c.device == device, journal.c.incarnation == of)
        ).scalar()
        return found or 0

    # Both halves

    def entries(self, ids: Collection[str]) -> dict[str, Entry]:
        """The entries with these ids that are here."""
        found: dict[str, Entry] = {}
        for some in chunks(ids):
            rows = self._connection.execute(sa.select(*_ENTRY_COLUMNS).where(journal.c.id.in_(some)))
            found.update({row.id: entry_of(row) for row in rows})
        return found

    def count(self) -> int:
        count: int = self._connection.execute(
            sa.select(sa.func.count()).select_from(journal).where(journal.c.space == self._space)
        ).scalar_one()
        return count

    def _known(self, ids: Collection[str]) -> dict[str, str]:
        """Entry id -> body hash, of those that are here, in whatever space."""
        found: dict[str, str] = {}
        for some in chunks(ids):
            rows = self._connection.execute(sa.select(journal.c.id, journal.c.body_hash).where(journal.c.id.in_(some)))
            found.update({row.id: row.body_hash for row in rows})
        return found

    def _append(self, entries: Sequence[Entry], position: int | None, chains: Sequence[str], now_ms: int) -> None:
        """Insert entries, the first of which stands at `position` + 1 where positions are given, and fold them."""
        rows = []
        for index, entry in enumerate(entries):
            placed = {"position": None, "chain": None, "received_at": None} if position is None else {
                "position": position + index + 1, "chain": chains[index], "received_at": now_ms,
            }  # fmt: skip
            rows.append((entry, placed))
        self._insert(rows)

    def _insert(self, rows: Sequence[tuple[Entry, Mapping[str, Any]]]) -> None:
        if not rows:
            return
        self._connection.execute(
            sa.insert(journal),
            [{name: getattr(entry, name) for name in _ENTRY_FIELDS} | dict(placed) for entry, placed in rows],
        )
        self.fold([entry for entry, _ in rows])

    def fold(self, entries: Sequence[Entry]) -> None:
        """Bring the projections up to date with entries that the journal has by now."""
        by_kind: dict[str, dict[str, list[Entry]]] = {}
        for entry in entries:
            by_kind.setdefault(entry.aggregate_kind, {}).setdefault(entry.aggregate, []).append(entry)
        for aggregate_kind, touched in by_kind.items():
            self._touched.aggregate_kinds.add(aggregate_kind)
            how = AGGREGATES.get(aggregate_kind)
            if how is None:
                continue  # of a newer program: kept, passed on, folded after the upgrade
            stored = projections.load(self._connection, self._space, aggregate_kind, touched.keys())
            folds: dict[str, Folded[Any]] = {}
            for aggregate, added in touched.items():
                onto = fold_onto(how, stored[aggregate], added) if aggregate in stored else None
                if onto is not None:
                    folds[aggregate] = onto
            for aggregate, found in self._of(aggregate_kind, touched.keys() - folds.keys()).items():
                folds[aggregate] = fold(how, found)
            projections.save(self._connection, self._space, aggregate_kind, folds)

    def _of(self, aggregate_kind: str, aggregates: Collection[str]) -> dict[str, list[Entry]]:
        """All entries of these aggregates."""
        found: dict[str, list[Entry]] = {}
        for some in chunks(aggregates):
            rows = self._connection.execute(
                sa.select(*_ENTRY_COLUMNS).where(
                    journal.c.space == self._space,
                    journal.c.aggregate_kind == aggregate_kind,
                    journal.c.aggregate.in_(some),
                )
            )
            for row in rows:
                found.setdefault(row.aggregate, []).append(entry_of(row))
        return found


_FLOOR_MS: Final = clock.to_ms(datetime.fromisoformat("2026-01-01T00:00:00+00:00"))  # before this the clock is dead
