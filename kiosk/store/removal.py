"""Taking bodies out of the journal: of people who were erased, and what nobody needs any more. Headers stay."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

import sqlalchemy as sa
from msgspec.structs import replace

from kiosk.core import erasure, kinds, retention
from kiosk.core.entries import Entry
from kiosk.core.folding import AGGREGATES, REGISTERS, UNDONE, Folded, RequestUndone, fold
from kiosk.core.retention import Policy
from kiosk.store import projections
from kiosk.store.entries import ENTRY_COLUMNS, Entries, entry_of
from kiosk.store.keeping import Keeping
from kiosk.store.projections import chunks
from kiosk.store.schema import feed, journal, tries


class Removal(Entries):
    """The part of the journal that can be taken out, and what must not be put in."""

    def __init__(self, connection: sa.Connection, space: str, incarnation: str, changed_kinds: set[str]) -> None:
        """`changed_kinds` learns the kinds of aggregates that were folded anew."""
        super().__init__(connection, space, incarnation)
        self._changed_kinds = changed_kinds

    def erased_among(self, subjects: Iterable[str | None]) -> set[str]:
        """Those of these people who were erased in this space."""
        found: set[str] = set()
        for some in chunks({subject for subject in subjects if subject is not None}):
            found.update(
                self._connection.execute(
                    sa.select(journal.c.aggregate).where(
                        journal.c.space == self._space,
                        journal.c.aggregate_kind == erasure.AGGREGATE,
                        journal.c.kind == erasure.KIND,
                        journal.c.aggregate.in_(some),
                    )
                ).scalars()
            )
        return found

    def erased(self) -> set[str]:
        """Everybody who was erased in this space."""
        t = journal.c
        query = sa.select(t.aggregate).where(
            t.space == self._space, t.aggregate_kind == erasure.AGGREGATE, t.kind == erasure.KIND
        )
        return set(self._connection.execute(query).scalars())

    def take_out(self, persons: Collection[str]) -> None:
        """Take out the bodies that tell of these people, and fold anew what they were part of."""
        for some in chunks(persons):
            told = sa.or_(
                journal.c.subject.in_(some),
                sa.and_(journal.c.aggregate_kind == "member", journal.c.aggregate.in_(some)),
            )
            rows = self._connection.execute(
                sa.select(*ENTRY_COLUMNS).where(journal.c.space == self._space, journal.c.body.is_not(None), told)
            )
            self.empty([one for one in erasure.without_words(map(entry_of, rows), set(some)) if one.body is None])
            self._connection.execute(sa.delete(tries).where(tries.c.what.in_(some)))
        keeping = Keeping(self._connection)
        gone = keeping.people_gone()
        if gone is not None and not gone.names.keys().isdisjoint(persons):
            names = {one: name for one, name in gone.names.items() if one not in persons}
            keeping.set("people_gone", replace(gone, names=names))

    def empty(self, entries: Sequence[Entry]) -> None:
        """Make these entries headers, and fold anew what they are part of."""
        for some in chunks([entry.id for entry in entries]):
            self._connection.execute(sa.update(journal).where(journal.c.id.in_(some)).values(body=None))
        self.fold_anew((entry.aggregate_kind, entry.aggregate) for entry in entries)

    def tidy(self, aggregate_kind: str, aggregates: Collection[str], now_ms: int) -> int:
        """Empty what nobody needs any more of these aggregates. Returns how many bodies went."""
        policy, gone = self._policy(), []
        for entries in self._of(aggregate_kind, aggregates).values():
            ids = retention.emptied(aggregate_kind, entries, policy, now_ms)
            gone += [entry for entry in entries if entry.id in ids]
        self.empty(gone)
        return len(gone)

    def tidy_after(self, entries: Iterable[Entry], now_ms: int) -> None:
        """Empty the rest of what these belong to, where they came as headers because it was over elsewhere.

        What had come before would go on as if they had never been: a visit open, a parcel on its shelf.
        """
        over: dict[str, set[str]] = {}
        for entry in entries:
            if entry.body is None and entry.aggregate_kind in retention.RULES:
                over.setdefault(entry.aggregate_kind, set()).add(entry.aggregate)
        for aggregate_kind, aggregates in over.items():
            self.tidy(aggregate_kind, aggregates, now_ms)

    def emptied_early(self, aggregate_kind: str, entries: Sequence[Entry], now_ms: int) -> list[str]:
        """Headers of one thing that may not be over after all: more of it came once it had been emptied.

        A desk that was off for a month brings what it had done before. It has the bodies still, and goes on showing it.
        """
        headers = [entry.id for entry in entries if entry.body is None]
        if not headers or len(headers) == len(entries):
            return []
        if aggregate_kind in REGISTERS:  # what was taken back may have superseded them
            undone = {body.undone for one in entries if isinstance(body := kinds.decode(one), RequestUndone)}
            since = min((retention.when(one) for one in entries if one.request in undone), default=now_ms)
            return headers if since + retention.SETTLED_MS <= now_ms else []
        if aggregate_kind not in retention.RULES:
            return []
        taken_back = any(entry.kind == UNDONE for entry in entries)  # its end perhaps
        return headers if taken_back or not retention.emptied(aggregate_kind, entries, self._policy(), now_ms) else []

    def _policy(self) -> Policy:
        found = projections.load(self._connection, self._space, "space", [self._space]).get(self._space)
        return Policy(found.value.retention_days) if found is not None and found.value is not None else Policy()

    def _wanted(self, brought: Sequence[Entry], now_ms: int) -> list[Entry]:
        """Those of these entries, which are headers here, whose bodies were not taken out for good."""
        fit = [entry for entry in self._fit_to_keep(brought) if entry.body is not None]
        by_kind: dict[str, dict[str, dict[str, Entry]]] = {}
        for entry in fit:
            by_kind.setdefault(entry.aggregate_kind, {}).setdefault(entry.aggregate, {})[entry.id] = entry
        policy, over = self._policy(), set[str]()
        for aggregate_kind, aggregates in by_kind.items():
            for aggregate, here in self._of(aggregate_kind, aggregates).items():
                whole = [aggregates[aggregate].get(entry.id, entry) for entry in here]
                over |= retention.emptied(aggregate_kind, whole, policy, now_ms)
        return [entry for entry in fit if entry.id not in over]

    def fold_anew(self, touched: Iterable[tuple[str, str]]) -> None:
        """Fold these aggregates, each (kind, id), from nothing: a body of theirs is another than before."""
        by_kind: dict[str, set[str]] = {}
        for aggregate_kind, aggregate in touched:
            by_kind.setdefault(aggregate_kind, set()).add(aggregate)
        for aggregate_kind, aggregates in by_kind.items():
            self._changed_kinds.add(aggregate_kind)
            how = AGGREGATES.get(aggregate_kind)
            if how is not None:
                found = self._of(aggregate_kind, aggregates)
                folds: dict[str, Folded[Any]] = {one: fold(how, some) for one, some in found.items()}
                projections.save(self._connection, self._space, aggregate_kind, folds)

    def _fit_to_keep(self, entries: Sequence[Entry]) -> list[Entry]:
        """The same entries, without the words of people who were erased before or by one of these."""
        gone = erasure.erased_by(entries) | self.erased_among(erasure.told_of(entries))
        return erasure.without_words(entries, gone) if gone else list(entries)


def erased_with_words(connection: sa.Connection) -> dict[str, set[str]]:
    """Space -> people who were erased and whose words stand there: a program that did not know of it kept them."""
    told, words = journal.alias("told"), journal.alias("words")
    is_erasure = told.c.space == feed.c.space, told.c.aggregate_kind == erasure.AGGREGATE, told.c.kind == erasure.KIND
    theirs = words.c.subject == told.c.aggregate, words.c.space == told.c.space, words.c.body.is_not(None)
    query = (
        sa.select(told.c.space, told.c.aggregate)
        .select_from(feed.join(told, sa.and_(*is_erasure)).join(words, sa.and_(*theirs)))
        .distinct()
    )
    return _by_space(connection, query)


def spaces_here(connection: sa.Connection) -> set[str]:
    """The spaces that have a feed."""
    return set(connection.execute(sa.select(feed.c.space)).scalars())


def erased_everywhere(connection: sa.Connection) -> dict[str, set[str]]:
    """Space -> everybody who was erased there."""
    told = journal.alias("told")
    is_erasure = told.c.space == feed.c.space, told.c.aggregate_kind == erasure.AGGREGATE, told.c.kind == erasure.KIND
    query = sa.select(told.c.space, told.c.aggregate).select_from(feed.join(told, sa.and_(*is_erasure))).distinct()
    return _by_space(connection, query)


def _by_space(connection: sa.Connection, query: sa.Select[Any]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for space, person in connection.execute(query):
        found.setdefault(space, set()).add(person)
    return found


def with_bodies(entries: Iterable[Entry], bodies: Mapping[str, str]) -> list[Entry]:
    """These entries as they are known here, each with the body that was brought for it."""
    return [replace(entry, body=bodies[entry.id]) for entry in entries]
