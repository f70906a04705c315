"""Mutants: the obvious versions of the exchange, each a small wrong turn of the real code that the storm must notice.

Each patches one decision. That the storm fails with it, and passes without, is what says that it looks at the right
things; the seeds that show it stand in `test_mutants.py`.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final, Literal

import msgspec
import sqlalchemy as sa

from kiosk.core import kinds
from kiosk.core.entries import Entry, chain_over
from kiosk.core.exchange import Cursor, ExchangeAnswer, ExchangeRequest, FeedItem, Result, SpaceAnswer
from kiosk.core.folding import Aggregate, Folded, RequestUndone
from kiosk.store import database as database_module
from kiosk.store import entries as entries_module
from kiosk.store import journal as journal_module
from kiosk.store import store as store_module
from kiosk.store.entries import Entries
from kiosk.store.journal import Journal
from kiosk.store.removal import Removal
from kiosk.store.schema import journal
from kiosk.store.store import Store, Taken
from kiosk.sync import cycle as cycle_module
from tests.storm import machines as machines_module

Mutant = Callable[[], None]
MUTANTS: Final[dict[str, Mutant]] = {}


def mutant(found: Mutant) -> Mutant:
    MUTANTS[found.__name__] = found
    return found


@mutant
def known_ids_are_kept_again() -> None:
    """Central does not look whether it has an entry already."""
    real = Journal.admit

    def admit(self: Journal, entries: Sequence[Entry], now_ms: int) -> list[Result]:
        known = self._known([entry.id for entry in entries])
        again = {one: f"{int(one, 16) ^ (1 << 127) ^ len(known):032x}" for one in known}
        renamed = [msgspec.structs.replace(entry, id=again.get(entry.id, entry.id)) for entry in entries]
        return real(self, renamed, now_ms)

    Journal.admit = admit  # type: ignore[method-assign]


@mutant
def the_cursor_goes_first() -> None:
    """The cursor moves in a transaction of its own, before what it stands behind is there."""
    take, take_slice = Store.take, Journal.take_slice

    def ahead(self: Store, answer: SpaceAnswer, asked: Cursor, now_ms: int, brought: Iterable[Entry] = ()) -> Taken:
        if answer.entries:
            with self.transaction(answer.space, urgent=False) as records:
                if records.journal.cursor() != asked:
                    return Taken(dropped=True)
                records.journal._set_feed(answer.position, answer.chain, records.journal._feed()[2])
        return take(self, answer, asked, now_ms, brought)

    def behind(
        self: Journal, items: Sequence[FeedItem], asked: Cursor, last: Cursor, chains: Sequence[str], now_ms: int
    ) -> bool:
        here = self.cursor()
        return take_slice(self, items, here, here, chains, now_ms)

    Store.take = ahead  # type: ignore[method-assign]
    Journal.take_slice = behind  # type: ignore[method-assign]


@mutant
def folds_go_by_arrival() -> None:
    """What comes in is folded onto what is there, in the order in which it comes."""

    def fold_onto(how: Aggregate[Any], stored: Folded[Any], entries: Sequence[Entry]) -> Folded[Any] | None:
        value, last = stored.value, stored.last
        for entry in entries:
            body = kinds.decode(entry)
            if value is None or body is None or isinstance(body, RequestUndone):
                return None
            value, last = how.step(value, entry, body), max(last, entry.order)
        return Folded(value, last, stored.whole)

    journal_module.fold_onto = fold_onto  # type: ignore[attr-defined]


@mutant
def a_cursor_is_a_number() -> None:
    """A cursor is a position alone: neither side looks at the chain there."""

    def standing(cursor: Cursor, *, head: int, chain_there: str | None) -> Literal["ok", "diverged"]:
        return "ok"

    entries_module.standing = standing  # type: ignore[attr-defined]
    _believe_every_answer()


@mutant
def forks_are_refused() -> None:
    """Central refuses an entry whose number another one has."""
    real = Journal.admit

    def admit(self: Journal, entries: Sequence[Entry], now_ms: int) -> list[Result]:
        held = {one.id: self.number_holder(one.device, one.incarnation, one.number) for one in entries}
        forked = [entry for entry in entries if held[entry.id] not in (None, entry.id)]
        rest = [entry for entry in entries if held[entry.id] in (None, entry.id)]
        return [*real(self, rest, now_ms), *(Result(id=one.id, result="rejected", code="forked") for one in forked)]

    Journal.admit = admit  # type: ignore[method-assign]


@mutant
def an_answer_is_a_receipt() -> None:
    """What central says that it has stored counts as uploaded."""
    real = cycle_module._settle

    def settle(store: Store, asked: ExchangeRequest, answer: ExchangeAnswer) -> int:
        refused = {one.id for one in answer.results if one.result == "rejected"}
        kept = [one.id for one in asked.push if one.id not in refused]
        with store.transaction(urgent=False) as records:
            here = journal.c.id.in_(kept), journal.c.position.is_(None)
            records.connection.execute(sa.update(journal).where(*here).values(position=0))
        return real(store, asked, answer)

    cycle_module._settle = settle


@mutant
def numbers_before_commits() -> None:
    """Numbers come from a sequence: now and then a later one can be read before an earlier one is committed."""
    real, turns = Entries.feed, itertools.count(1)

    def feed(self: Entries, cursor: Cursor, limit: int, mine: Iterable[str] = ()) -> SpaceAnswer:
        answer = real(self, cursor, limit, tuple(mine))
        if len(answer.entries) < 2 or next(turns) % 5:
            return answer
        return msgspec.structs.replace(answer, entries=(*answer.entries[:-2], answer.entries[-1]))

    Entries.feed = feed  # type: ignore[method-assign]
    _believe_every_answer()


@mutant
def late_answers_count() -> None:
    """An answer is taken in although the cursor has moved since it was asked for; only back it does not go."""
    real = Journal.take_slice

    def take_slice(
        self: Journal, items: Sequence[FeedItem], asked: Cursor, last: Cursor, chains: Sequence[str], now_ms: int
    ) -> bool:
        here = self.cursor()
        further = last if last.position > here.position else here
        return real(self, items, here, further, chains, now_ms)

    Journal.take_slice = take_slice  # type: ignore[method-assign]


@mutant
def the_chain_is_the_last_id() -> None:
    """What vouches for a cursor is the entry that stands there, not all that came before it."""

    def last_ids(previous: str, position: int, entries: Iterable[Entry]) -> list[str]:
        return [entry.id for entry in entries]

    def last_id(previous: str, position: int, entry: Entry) -> str:
        return entry.id

    from tests.storm import invariants

    for module in (journal_module, store_module):
        module.chain_over = last_ids  # type: ignore[attr-defined]
    invariants.next_chain = last_id  # type: ignore[attr-defined]


@mutant
def what_was_erased_comes_back() -> None:
    """A body is put in wherever its hash fits, also where it was taken out for good."""

    def as_it_comes(self: Removal, entries: Sequence[Entry]) -> list[Entry]:
        return list(entries)

    Removal._fit_to_keep = as_it_comes  # type: ignore[method-assign]


@mutant
def what_is_written_is_not_synced() -> None:
    """The database leaves it to the system when what was written is really on the disk."""
    careful = database_module._PRAGMAS
    database_module._PRAGMAS = tuple(  # type: ignore[assignment]
        one.replace("synchronous=full", "synchronous=off") for one in careful
    )


@mutant
def a_backup_lets_in_whom_it_knew() -> None:
    """Central goes by its database alone when it starts."""
    machines_module.shut_out_again = lambda store, path: None  # type: ignore[attr-defined]


def _believe_every_answer() -> None:
    """A kiosk that does not look whether an answer follows from what it has."""

    def verified(self: Store, answer: SpaceAnswer, asked: Cursor, brought: Iterable[Entry]) -> list[str]:
        left_out = [item.id for item in answer.entries if item.entry is None]
        with self.reading(answer.space) as records:
            own = records.journal.entries(left_out)
        entries = [item.entry or own[item.id] for item in answer.entries]
        return [*chain_over(asked.chain, asked.position, entries)[:-1], answer.chain] if entries else []

    Store._verified = verified  # type: ignore[method-assign]
