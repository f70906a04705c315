"""The journal: the only way to change state. It appends entries and folds what they touch, in one transaction.

`record` stamps what happens here, `admit` takes what a kiosk pushed to central, `take_slice` what central answered to a
kiosk; all end in `_append`. Which half of the exchange a store plays is told by `Identity.places`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final

import sqlalchemy as sa
from msgspec.structs import astuple, replace

from kiosk.core import clock, erasure, kinds
from kiosk.core.entries import BODY_LIMIT, CHAIN_START, LATEST_AT, Entry, chain_over, hash_body
from kiosk.core.exchange import Cursor, FeedItem, Result
from kiosk.core.feeds import FeedFilled
from kiosk.core.folding import AGGREGATES, UNDONE, Folded, fold, fold_onto, undo
from kiosk.core.ids import uuid7
from kiosk.core.kinds import Fact, Words
from kiosk.errors import Unreachable
from kiosk.store import projections
from kiosk.store.entries import ENTRY_FIELDS, Known
from kiosk.store.keeping import Keeping
from kiosk.store.many import change, put
from kiosk.store.removal import Removal, with_bodies
from kiosk.store.schema import feed, incarnation, journal

Place = tuple[int | None, str | None, int | None]  # position, chain and when it came; all None until it has one
_COLUMNS: Final = (*ENTRY_FIELDS, "position", "chain", "received_at")
_NOWHERE: Final[Place] = (None, None, None)
# Made once, as those of `entries`.
_MOVE_ON: Final = sa.update(feed).where(feed.c.space == sa.bindparam("of"))
_COUNT_ON: Final = (
    sa.update(incarnation)
    .where(incarnation.c.incarnation == sa.bindparam("of"))
    .values(number=incarnation.c.number + sa.bindparam("more"))
)


@dataclass(frozen=True, slots=True)
class Identity:
    """Who writes, with which clock and chance.

    Attributes:
        places: central gives its own entries their position at once; a kiosk's wait for the feed.
        numbered: the last number that this process of central's gave to an entry.
    """

    device: str
    incarnation: str
    now: Callable[[], datetime]
    random_bits: Callable[[int], int]
    places: bool
    numbered: int = 0


@dataclass(slots=True)
class Touched:
    """What a transaction changed, told to the listeners after its commit."""

    recorded: int = 0  # entries made here
    taken: int = 0  # entries that came from elsewhere and were not here
    aggregate_kinds: set[str] = field(default_factory=set)
    erased: set[str] = field(default_factory=set)  # people whose words were taken out
    headers: list[str] = field(default_factory=list)  # entries that came to central without their body
    elsewhere: bool = False  # another process wrote into this file: nothing more is known than that
    writer: Identity | None = None  # on central, who writes from now on: how far it numbered
    space: str = ""
    position: int = 0  # on central the new head of the space's feed, with the chain there
    chain: str = CHAIN_START


class Journal(Removal):
    """The journal of one space, within one transaction."""

    def __init__(self, connection: sa.Connection, space: str, identity: Identity, touched: Touched) -> None:
        super().__init__(connection, space, identity.incarnation, touched.aggregate_kinds)
        self._identity = identity
        self._touched = touched
        self._keeping = Keeping(connection)

    # Recording what happens here

    def record(self, *facts: Fact, actor: str = "", request: str | None = None, happened_at: int | None = None) -> str:
        """Append what one touch decided, and fold it. Returns the id of the request.

        Args:
            happened_at: UTC ms, of what happened before now and has to be recorded again.
        """
        return self.record_many([facts], actor=actor, request=request, happened_at=happened_at)[0]

    def record_many(
        self,
        touches: Iterable[Sequence[Fact]],
        *,
        actor: str = "",
        request: str | None = None,
        happened_at: int | None = None,
    ) -> list[str]:
        """Append many requests at once; for imports and demo data. Returns their ids."""
        now_ms = clock.to_ms(self._identity.now())
        happens_at = clock.bounded(now_ms + self._keeping.offset().ms)
        happened_at = happens_at if happened_at is None else happened_at
        position, chain, last_at = self._feed()
        listed = [list(touch) for touch in touches]
        number = self._reserve(sum(len(touch) for touch in listed))
        ahead = projections.later(self._connection, self._space, listed, last_at)
        entries, requests = [], []
        for touch in listed:
            requests.append(request or self._new_id(now_ms))
            for fact in touch:
                at = last_at = clock.next_at(last_at, happens_at)
                if (of := (kinds.aggregate_kind_of(fact), fact.aggregate)) in ahead:
                    at = ahead[of] = min(clock.next_at(ahead[of], happens_at), LATEST_AT)
                entries.append(self._stamped(fact, actor, requests[-1], at, number, happened_at))
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
            body = replace(body, salt=f"{self._identity.random_bits(128):032x}")
        text = kinds.encode(body)
        if len(text.encode()) > BODY_LIMIT:
            raise ValueError(f"{known.name} is larger than {BODY_LIMIT} bytes")
        made = Entry(
            id=self._new_id(happened_at),
            space=self._space,
            device=self._identity.device,
            incarnation=self._identity.incarnation,
            number=number,
            at=at,
            happened_at=happened_at,
            clock_trusted=happened_at >= clock.ALIVE_MS,
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
        if kinds.decode(made) is None:
            raise ValueError(f"{known.name} says what its own kind does not allow: nobody could read it")
        return made

    def _new_id(self, ms: int) -> str:
        return uuid7(ms, self._identity.random_bits(74))

    def _reserve(self, count: int) -> int:
        """The first of `count` numbers of this incarnation; given inside the transaction, never from memory.

        Where they were given before, or nothing is there to count them by, central's database was put back under this
        process to an earlier state. No desk would take what is numbered from there on.
        """
        first = self._count_on(count)
        if first <= self._identity.numbered:
            self._incarnation = self._keeping.new_incarnation(self._identity.device, self._identity.random_bits)
            self._identity = dataclasses.replace(self._identity, incarnation=self._incarnation)
            first = self._count_on(count)
        if self._identity.places:
            self._identity = dataclasses.replace(self._identity, numbered=first + count - 1)
            self._touched.writer = self._identity
        return first

    def _count_on(self, count: int) -> int:
        self._connection.execute(_COUNT_ON, {"of": self._identity.incarnation, "more": count})
        return self.last_number() - count + 1

    # The feed's head (central) or how far it was read (kiosk)

    def _set_feed(self, position: int, chain: str, last_at: int) -> None:
        values = {"position": position, "chain": chain, "last_at": last_at}
        done = self._connection.execute(_MOVE_ON, {"of": self._space, **values})
        if not done.rowcount:
            self._connection.execute(sa.insert(feed).values(space=self._space, **values))
        self._touched.space, self._touched.position, self._touched.chain = self._space, position, chain

    # The kiosk's half of the exchange

    def take_slice(
        self, items: Sequence[FeedItem], asked: Cursor, last: Cursor, chains: Sequence[str], now_ms: int
    ) -> bool:
        """Admit one slice of an answer and move the cursor to its end; False when the cursor is not where it was."""
        position, chain, last_at = self._feed()
        if (position, chain, self._space) != (asked.position, asked.chain, asked.space):
            return False
        known = self._known([item.id for item in items])
        self._fill([item.entry for item in items if item.entry is not None], known, now_ms)
        fresh: list[tuple[Entry, int, str]] = []
        seen: list[tuple[Any, ...]] = []
        for item, there in zip(items, chains, strict=True):
            if item.id in known:
                seen.append((item.position, there, now_ms, item.id))
            elif item.entry is not None:
                fresh.append((item.entry, item.position, there))
            else:
                raise Unreachable("the answer leaves out an entry that is not here")
        change(self._connection, journal, ("position", "chain", "received_at", "id"), seen)
        self._insert([(entry, (at, there, now_ms)) for entry, at, there in fresh])
        self.tidy_after([entry for entry, _, _ in fresh], now_ms)
        self._touched.taken += len(fresh)
        for entry, _, _ in fresh:
            last_at = clock.advanced(last_at, entry.at, now_ms)
        self._set_feed(last.position, last.chain, last_at)
        return True

    def note_delivered(self, items: Sequence[FeedItem]) -> int:
        """Note where entries stand that central took from a kiosk which may not read the feed; the cursor stays.

        What would stand where the feed was read already does not: that answer was given before central was put back,
        and overtaken by one that let this kiosk read. Returns how many were not known to be there.
        """
        placed = sa.update(journal).where(
            journal.c.id == sa.bindparam("of"), journal.c.space == self._space, journal.c.position.is_(None)
        )
        read = self.cursor().position
        rows = [{"of": item.id, "position": item.position} for item in items if read < item.position < 2**63]
        before = self.pending_count()
        if rows:
            self._connection.execute(placed.values(position=sa.bindparam("position")), rows)
        return before - self.pending_count()

    def keep_found(self, entries: Sequence[Entry]) -> set[str]:
        """Keep entries that were read out of a damaged file, as not uploaded; the ids of those that were not here."""
        known = self._known([entry.id for entry in entries])
        fresh = {entry.id: entry for entry in entries if entry.id not in known}
        now_ms = clock.to_ms(self._identity.now())
        self._append(list(fresh.values()), None, [], now_ms)
        position, chain, last_at = self._feed()
        for entry in fresh.values():
            last_at = clock.advanced(last_at, entry.at, now_ms)
        self._set_feed(position, chain, last_at)
        self._touched.taken += len(fresh)
        return set(fresh)

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

        Args:
            entries: those that `sort_out` has found sound; of them `rejected` is an id that stands for another body.
        """
        known = self._known([entry.id for entry in entries])
        filled = self._fill(entries, known, now_ms)
        results: dict[str, Result] = {}
        fresh: dict[str, Entry] = {}
        for entry in entries:
            here, new = known.get(entry.id), fresh.get(entry.id)
            same = new or here
            # Of another space "known" would be no answer: it never comes back in this space's feed.
            if same is not None and (same.body_hash != entry.body_hash or same.space != self._space):
                results.setdefault(entry.id, Result(id=entry.id, result="rejected", code="id_reuse"))
            elif same is not None:
                if new is not None and new.body is None:
                    fresh[entry.id] = replace(new, body=entry.body)
                results.setdefault(entry.id, Result(id=entry.id, result="known"))
            else:
                fresh[entry.id] = entry
                results.setdefault(entry.id, Result(id=entry.id, result="stored"))
        listed = list(fresh.values())
        if listed:
            self._touched.taken += len(listed)
            self._touched.headers += [entry.id for entry in listed if entry.body is None]
            position, chain, last_at = self._feed()
            chains = chain_over(chain, position, listed)
            self._append(listed, position, chains, now_ms)
            for entry in listed:
                last_at = clock.advanced(last_at, entry.at, now_ms)
            self._set_feed(position + len(chains), chains[-1], last_at)
        if filled and self._identity.places:
            lowest = min(place for place, _ in self.places(filled).values())
            self.record(Fact(self._space, FeedFilled(lowest=lowest)))
        return list(results.values())

    # Both halves

    def _fill(self, entries: Sequence[Entry], known: Mapping[str, Known], now_ms: int) -> list[str]:
        """Put a body back where a header stands and an entry of the same id brings the body that it was hashed from.

        Not where it was taken out for good: superseded, past its time, erased. Whose words it holds, and what it is
        about, is told by the entry that stands here: one that was altered on the way must not bring back what is gone.

        Returns the ids of those that were filled in.
        """
        bodies = {
            entry.id: entry.body
            for entry in entries
            if entry.body is not None
            and entry.id in known
            and not known[entry.id].has_body
            and known[entry.id].body_hash == entry.body_hash
            and known[entry.id].space == self._space
        }
        if not bodies:
            return []
        fit = self._wanted(with_bodies(self.entries(bodies).values(), bodies), now_ms)
        if fit:
            put_back = sa.update(journal).where(journal.c.id == sa.bindparam("of")).values(body=sa.bindparam("text"))
            self._connection.execute(put_back, [{"of": entry.id, "text": entry.body} for entry in fit])
            self.fold_anew((entry.aggregate_kind, entry.aggregate) for entry in fit)
        return [entry.id for entry in fit]

    def _append(self, entries: Sequence[Entry], position: int | None, chains: Sequence[str], now_ms: int) -> None:
        """Insert entries, the first of which stands at `position` + 1 where positions are given, and fold them."""
        places: list[Place] = [_NOWHERE] * len(entries)
        if position is not None:
            places = [(position + n, chain, now_ms) for n, chain in enumerate(chains, start=1)]
        self._insert(list(zip(entries, places, strict=True)))

    def _insert(self, rows: Sequence[tuple[Entry, Place]]) -> None:
        if not rows:
            return
        fit = self._fit_to_keep([entry for entry, _ in rows])
        written = [(*astuple(entry), *place) for entry, (_, place) in zip(fit, rows, strict=True)]
        put(self._connection, journal, _COLUMNS, written, "fails")
        doubtful = self.fold(fit)
        if self._identity.places:
            now_ms = clock.to_ms(self._identity.now())
            self._touched.headers += [one for kind, of in doubtful for one in self.emptied_early(kind, of, now_ms)]
        if persons := erasure.erased_by(fit):
            self._touched.erased |= persons
            if self._identity.places:
                self._keeping.said_beside()
            self.take_out(persons)

    def fold(self, entries: Sequence[Entry]) -> list[tuple[str, Sequence[Entry]]]:
        """Bring the projections up to date with entries that the journal has by now.

        Returns all entries of those things that show nothing, or of which something was taken back, each with their
        kind: what they show may depend on what was emptied here.
        """
        by_kind: dict[str, dict[str, list[Entry]]] = {}
        doubtful: list[tuple[str, Sequence[Entry]]] = []
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
            found = self._whole(aggregate_kind, {one: touched[one] for one in touched.keys() - folds.keys()})
            folds |= {aggregate: fold(how, of) for aggregate, of in found.items()}
            back = {one for one, added in touched.items() if any(entry.kind == UNDONE for entry in added)}
            doubtful += [(aggregate_kind, of) for one, of in found.items() if one in back or folds[one].value is None]
            projections.save(self._connection, self._space, aggregate_kind, folds)
        return doubtful
