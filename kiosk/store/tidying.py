"""Tidying up by night: every replica empties what nobody needs any more, in slices that a tap goes before."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Final

import sqlalchemy as sa

from kiosk.core import retention
from kiosk.core.folding import REGISTERS, UNDONE
from kiosk.core.retention import DAY_MS
from kiosk.store.pace import SLICE_S
from kiosk.store.projections import table
from kiosk.store.records import Records
from kiosk.store.schema import journal
from kiosk.store.scrubbing import fold_log
from kiosk.store.store import Store

_PAGE: Final = 200  # aggregates looked up at once
_FIRST_SLICE: Final = 20  # of these in one transaction
_AIM: Final = 0.5  # of a slice's time
_GUESTS: Final = frozenset({"guest", "invitation", "visit"})
_WITH_WORDS: Final = ("guest", "invitation", "parcel")
Find = Callable[[Records, str, int], list[str]]


def tidy(
    store: Store,
    space: str | None = None,
    *,
    now_ms: int,
    heard_ms: int | None = None,
    stopped: Callable[[], bool] = lambda: False,
    monotonic: Callable[[], float] = time.monotonic,
) -> int:
    """Empty all that `core.retention` says may go by now. Returns how many bodies went.

    Args:
        now_ms: the server's time where it is known.
        heard_ms: when this replica last heard of the others; None: there are none. What was taken back since is not
            known here, so nothing grows old after it but what is kept about guests.
        stopped: asked between slices; what is left is done another night.
    """
    emptied = 0
    for aggregate_kind, find in _finds():
        last = ""
        by_ms = now_ms if heard_ms is None or aggregate_kind in _GUESTS else min(now_ms, heard_ms)
        while not stopped():
            with store.reading(space) as records:
                page = find(records, last, by_ms)
            if not page:
                break
            last = page[-1]
            for some in _slices(page, stopped, monotonic):
                with store.transaction(space, urgent=False) as records:
                    emptied += records.journal.tidy(aggregate_kind, some, by_ms)
    if emptied:
        fold_log(store)
    return emptied


def _slices(
    page: Sequence[str], stopped: Callable[[], bool], monotonic: Callable[[], float]
) -> Iterator[Sequence[str]]:
    """The page in slices, each as large as the one before was quick."""
    start, size = 0, _FIRST_SLICE
    while start < len(page) and not stopped():
        began = monotonic()
        yield page[start : start + size]
        start += size
        size = max(1, min(_PAGE, int(size * SLICE_S * _AIM / max(monotonic() - began, 0.0005))))


def _finds() -> Iterator[tuple[str, Find]]:
    """What to look through: each kind of aggregate, and how those are found that may have something to lose."""
    for name in sorted(REGISTERS):
        yield name, _changed_again(name)
    for name, over in _OVER.items():
        yield name, _projected(name, over)
    for name in _OVER:
        yield name, _taken_back(name)
    for name in _WITH_WORDS:
        yield name, _left_over(name)


def _things(records: Records, aggregate_kind: str, after: str) -> sa.Select[str]:
    """A page of the aggregates of a kind that the journal has, behind one; each once."""
    t = journal.c
    query = sa.select(t.aggregate).where(t.space == records.space_id, t.aggregate_kind == aggregate_kind)
    return query.where(t.aggregate > after).group_by(t.aggregate).order_by(t.aggregate).limit(_PAGE)


def _changed_again(aggregate_kind: str) -> Find:
    """Registers that something was said of more than once, or that a request was undone for."""
    t = journal.c
    undone = sa.func.max(sa.case((t.kind == UNDONE, 1), else_=0))

    def find(records: Records, after: str, _now_ms: int) -> list[str]:
        twice = sa.func.count() > sa.func.count(sa.distinct(t.kind))
        query = _things(records, aggregate_kind, after).where(t.body.is_not(None))
        return list(records.connection.execute(query.having(sa.or_(twice, undone == 1))).scalars())

    return find


# What may be over, by its projection; `core.retention` has the last word. `now` is UTC ms.
_OVER: Final[dict[str, Callable[[Any, int], sa.ColumnElement[bool]]]] = {
    "visit": lambda c, now: c.closed_at <= now - DAY_MS,
    "guest": lambda c, now: c.registered_at <= now - DAY_MS,
    "invitation": lambda c, now: c.valid_until <= now,
    "parcel": lambda c, now: c.gone_at <= now - retention.PARCEL_MS,
    "call": lambda c, now: c.called_at <= now - retention.RECORD_MS,
    "notice": lambda c, now: c.sent_at <= now - retention.RECORD_MS,
    "credential": lambda c, _now: c.state == "withdrawn",
    "print_job": lambda c, now: sa.and_(c.settled_at <= now - retention.TITLE_MS, c.title != ""),
}


def _projected(aggregate_kind: str, over: Callable[[Any, int], sa.ColumnElement[bool]]) -> Find:
    c = table(aggregate_kind).c

    def find(records: Records, after: str, now_ms: int) -> list[str]:
        # What could not be read whole may lack just that which says that it is over.
        may_be_over = sa.or_(over(c, now_ms), c["_whole"])
        query = sa.select(c.id).where(c.space == records.space_id, c.id > after, may_be_over)
        return list(records.connection.execute(query.order_by(c.id).limit(_PAGE)).scalars())

    return find


def _taken_back(aggregate_kind: str) -> Find:
    """What was undone from its beginning on: no projection has it."""
    t, rest, c = journal.c, journal.alias().c, table(aggregate_kind).c

    def find(records: Records, after: str, _now_ms: int) -> list[str]:
        shown = sa.select(c.id).where(c.space == t.space, c.id == t.aggregate)
        left = sa.select(rest.id).where(
            rest.space == t.space,
            rest.aggregate_kind == aggregate_kind,
            rest.aggregate == t.aggregate,
            rest.kind != UNDONE,
            rest.body.is_not(None),
        )
        query = _things(records, aggregate_kind, after).where(t.kind == UNDONE, ~shown.exists(), left.exists())
        return list(records.connection.execute(query).scalars())

    return find


def _left_over(aggregate_kind: str) -> Find:
    """Words that came after all the rest was gone: no projection shows them any more."""
    t, c = journal.c, table(aggregate_kind).c

    def find(records: Records, after: str, _now_ms: int) -> list[str]:
        shown = sa.select(c.id).where(c.space == t.space, c.id == t.aggregate)
        words = t.subject.is_not(None), t.body.is_not(None)
        query = _things(records, aggregate_kind, after).where(*words, ~shown.exists())
        return list(records.connection.execute(query).scalars())

    return find
