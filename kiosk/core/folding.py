"""Folding: the state of an aggregate is a pure function over its entries sorted by (at, id).

An aggregate either has an *opening* body, before which nothing is known of it, or consists of *registers*, where each
field is won by the highest (at, id). Either way the fold of a set of entries is the same whatever order, repetition or
partition they came in.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final, Generic, TypeVar

import msgspec

from kiosk.core import kinds
from kiosk.core.entries import Entry
from kiosk.core.kinds import Body, Fact, Ref, kind, name_of

V = TypeVar("V", bound=msgspec.Struct)


@kind("request.undone", aggregate="*")
class RequestUndone(Body, frozen=True, kw_only=True):
    """One request's entries of this aggregate no longer count. For each aggregate that the request touched."""

    undone: Ref  # request id


UNDONE: Final = name_of(RequestUndone)


def undo(aggregate_kind: str, aggregate: str, request: str) -> Fact:
    return Fact(aggregate, RequestUndone(undone=request), aggregate_kind=aggregate_kind)


@dataclass(frozen=True)
class Aggregate(Generic[V]):
    """How one kind of aggregate is folded.

    Attributes:
        name: the aggregate kind, "visit".
        value: the frozen struct that the fold gives; its first field is `id`.
        opening: the body type before which nothing is known, or None for registers.
        opened: (entry, opening body) -> value.
        step: (value, entry, body) -> value, for every other body, in order.
    """

    name: str
    value: type[V]
    opening: type[Body] | None
    opened: Callable[[Entry, Any], V]
    step: Callable[[V, Entry, Any], V]


@dataclass(frozen=True, slots=True)
class Folded(Generic[V]):
    """The value, the newest entry in it, and whether every next entry must fold the whole anew."""

    value: V | None
    last: tuple[int, str]
    whole: bool  # an undone request, an entry that could not be read, or no opening yet


AGGREGATES: Final[dict[str, Aggregate[Any]]] = {}
REGISTERS: Final[set[str]] = set()  # those where the newest of each field wins, and nothing else counts


def aggregate(found: Aggregate[V]) -> Aggregate[V]:
    AGGREGATES[found.name] = found
    return found


def fold(how: Aggregate[V], entries: Iterable[Entry]) -> Folded[V]:
    """Fold a set of entries of one aggregate from nothing."""
    unique = {entry.id: entry for entry in entries}
    ordered = sorted(unique.values(), key=lambda entry: entry.order)
    read = [(entry, kinds.decode(entry)) for entry in ordered]
    undone = {body.undone for _, body in read if isinstance(body, RequestUndone)}
    counting = [
        (entry, body)
        for entry, body in read
        if body is not None and not isinstance(body, RequestUndone) and entry.request not in undone
    ]
    value: V | None = None
    if how.opening is not None:
        for entry, body in counting:
            if isinstance(body, how.opening):
                value = how.opened(entry, body)
                break
    elif counting:
        value = how.opened(*counting[0])
    if value is not None:
        for entry, body in counting:
            if how.opening is None or not isinstance(body, how.opening):
                value = how.step(value, entry, body)
    unread = any(body is None for _, body in read)
    last = ordered[-1].order if ordered else (0, "")
    return Folded(value, last, bool(undone) or unread or value is None)


def fold_onto(how: Aggregate[V], stored: Folded[V], entries: Sequence[Entry]) -> Folded[V] | None:
    """The fast path: fold entries that are newer than all of the aggregate onto its stored value.

    Returns None when that would not give the same as folding the whole; the caller then refolds.
    """
    if stored.whole or stored.value is None:
        return None
    value, last = stored.value, stored.last
    for entry in sorted(entries, key=lambda entry: entry.order):
        if entry.order <= last:
            return None
        body = kinds.decode(entry)
        if body is None or isinstance(body, RequestUndone):
            return None
        last = entry.order
        if how.opening is None or not isinstance(body, how.opening):
            value = how.step(value, entry, body)
    return Folded(value, last, False)


def registers(name: str, value: type[V]) -> Aggregate[V]:
    """An aggregate whose bodies set fields of the same name; a field left UNSET by a body is not touched."""

    def opened(entry: Entry, _body: Body) -> V:
        return value(id=entry.aggregate)

    def step(current: V, _entry: Entry, body: Body) -> V:
        fields = current.__struct_fields__
        changed = {
            field: won
            for field in body.__struct_fields__
            if field in fields and field != "salt" and (won := getattr(body, field)) is not msgspec.UNSET
        }
        return msgspec.structs.replace(current, **changed) if changed else current

    REGISTERS.add(name)
    return aggregate(Aggregate(name, value, None, opened, step))
