"""Hypothesis strategies for bodies and entries of every registered kind, made from the kinds' own type hints."""

from __future__ import annotations

import types
import typing
from functools import cache
from typing import Any, Final

import msgspec
from hypothesis import strategies as st

from kiosk.core import (
    conflicts,
    credit,
    erasure,
    events,
    guests,
    kinds,
    members,
    notices,
    parcels,
    print_jobs,
    spaces,
    visits,
)
from kiosk.core.entries import LATEST_MS, Entry, hash_body
from kiosk.core.folding import AGGREGATES, RequestUndone
from kiosk.core.kinds import Body, Words

# Importing them registers their kinds.
REGISTERED: Final = (conflicts, credit, erasure, events, guests, members, notices, parcels, print_jobs, spaces, visits)
SPACE: Final = "5" * 32
DEVICES: Final = ("d" * 32, "e" * 32)
REQUESTS: Final = tuple(f"{number:032x}" for number in range(0x40, 0x46))
AGGREGATE_IDS: Final = tuple(f"{number:032x}" for number in range(0xA0, 0xA3))
CURRENCIES: Final = ("EUR", "JPY", "BHD")  # two digits, none, three
NAMES: Final = ("Marta Kowalska", "王伟", "Jean-Luc Ørsted", "'; DROP TABLE journal; --", "100% _sure_", "ﬁ ŉ ß")


def an_entry(kind: str = "visit.closed", body: str | None = "{}", **changes: Any) -> Entry:
    """One sound entry; what matters to a test is named by it."""
    fields: dict[str, Any] = {
        "id": "1" * 32,
        "space": SPACE,
        "device": DEVICES[0],
        "incarnation": "a" * 16,
        "number": 1,
        "at": 7 << 16,
        "happened_at": 1_790_000_000_000,
        "request": "c" * 32,
        "aggregate_kind": kind.split(".", maxsplit=1)[0],
        "aggregate": "b" * 32,
        "body_hash": hash_body(body or ""),
    }
    return Entry(**fields | {"kind": kind, "body": body} | changes)


_letters: Final = st.characters(codec="utf-8", exclude_characters="\x00")
texts: Final = st.one_of(st.sampled_from(NAMES), st.text(_letters, max_size=12))
wild_texts: Final = st.one_of(st.text(max_size=12), st.text(min_size=190, max_size=210))
whole_numbers: Final = st.one_of(st.integers(0, 5), st.integers(0, 2**31 - 1))
wild_numbers: Final = st.one_of(
    st.integers(-2, LATEST_MS + 2), st.sampled_from((2**31, 2**63, -(2**63), 2**64 - 1))
)  # fmt: skip


@cache
def values(annotation: Any, *, wild: bool) -> st.SearchStrategy[Any]:
    """Values of a field's type; wild ones are now and then beyond what its kind allows."""
    origin = typing.get_origin(annotation)
    if origin is typing.Annotated:
        if any(getattr(part, "pattern", None) for part in annotation.__metadata__) and not wild:
            return st.sampled_from(CURRENCIES)
        lowest = max((part.ge for part in annotation.__metadata__ if getattr(part, "ge", None) is not None), default=0)
        short = any(getattr(part, "max_length", None) == 32 for part in annotation.__metadata__)
        if short and not wild:
            return st.sampled_from(AGGREGATE_IDS)
        highest = min((part.le for part in annotation.__metadata__ if getattr(part, "le", None) is not None), default=0)
        if 0 < highest < 10_000 and not wild:
            return st.integers(lowest, highest)
        return values(typing.get_args(annotation)[0], wild=wild)
    if origin is typing.Literal:
        return st.sampled_from(typing.get_args(annotation))
    if origin in (typing.Union, types.UnionType):
        return st.one_of([values(one, wild=wild) for one in typing.get_args(annotation)])
    if origin is tuple:
        return st.lists(values(typing.get_args(annotation)[0], wild=wild), max_size=2).map(tuple)
    if isinstance(annotation, type) and issubclass(annotation, msgspec.Struct):
        return structs(annotation, wild=wild)
    simple = {
        str: wild_texts if wild else texts,
        int: wild_numbers if wild else whole_numbers,
        bool: st.booleans(),
        types.NoneType: st.none(),
        msgspec.UnsetType: st.just(msgspec.UNSET),
    }
    return simple[annotation]


@cache
def structs(of: type[msgspec.Struct], *, wild: bool) -> st.SearchStrategy[Any]:
    hints = typing.get_type_hints(of, include_extras=True)
    return st.builds(of, **{name: values(hints[name], wild=wild) for name in of.__struct_fields__})


def bodies(of: type[Body], *, wild: bool = False) -> st.SearchStrategy[Body]:
    if of is RequestUndone:
        return st.sampled_from(REQUESTS).map(lambda request: RequestUndone(undone=request))
    return structs(of, wild=wild)


def _kinds_of(aggregate_kind: str) -> list[kinds.Kind]:
    return [kind for kind in kinds.KINDS.values() if kind.aggregate_kind in ("*", aggregate_kind)]


_UNREADABLE: Final = ("[]", "{", '{"name":"\\u0000"}', "[" * 3000, '"text"', '{"person":7,"host":7,"name":7}')


@st.composite
def entries(draw: st.DrawFn, aggregate_kind: str, space: str = SPACE) -> Entry:
    """An entry about one of a few aggregates of this kind; some of a newer program, some unreadable, some headers.

    Words are about one of the same few ids, which are the ones that people are erased by.
    """
    known = draw(st.sampled_from(_kinds_of(aggregate_kind)))
    name, version = known.name, known.version
    odd = draw(st.integers(0, 20))
    if odd == 0:
        name = "later.thing"
    elif odd == 1:
        version += 1
    body = draw(st.sampled_from(_UNREADABLE)) if odd == 2 else kinds.encode(draw(bodies(known.body, wild=odd == 4)))
    device = draw(st.sampled_from(DEVICES))
    return Entry(
        id=f"{draw(st.integers(0, 2**128 - 1)):032x}",
        space=space,
        device=device,
        incarnation=device[:16],
        number=draw(st.integers(1, 9)),
        at=draw(st.one_of(st.integers(0, 6), st.integers(0, 2**63 - 1))),
        happened_at=draw(st.integers(0, LATEST_MS - 1)),
        clock_trusted=draw(st.booleans()),
        request=draw(st.sampled_from(REQUESTS)),
        kind=name,
        version=version,
        aggregate_kind=aggregate_kind,
        aggregate=draw(st.sampled_from(AGGREGATE_IDS)),
        subject=draw(st.sampled_from(AGGREGATE_IDS)) if issubclass(known.body, Words) else None,
        body_hash=hash_body(body),
        body=None if odd == 3 else body,
    )


def sets_of(aggregate_kind: str, *, max_size: int = 12, space: str = SPACE) -> st.SearchStrategy[list[Entry]]:
    return st.lists(entries(aggregate_kind, space), max_size=max_size, unique_by=lambda entry: entry.id)


def worlds(*, max_size: int = 20, space: str = SPACE) -> st.SearchStrategy[list[Entry]]:
    """Entries of all aggregate kinds, and of one that no program here knows."""
    some = st.sampled_from([*sorted(AGGREGATES), "robot"]).flatmap(lambda kind: entries(kind, space))
    return st.lists(some, max_size=max_size, unique_by=lambda entry: entry.id)


@st.composite
def arrivals(draw: st.DrawFn, made: list[Entry]) -> list[list[Entry]]:
    """The same entries in some order, some of them twice, cut into slices."""
    again = draw(st.lists(st.sampled_from(made), max_size=4)) if made else []
    order = draw(st.permutations(made + again))
    cuts = sorted(draw(st.lists(st.integers(0, len(order)), max_size=4)))
    return [order[start:end] for start, end in zip([0, *cuts], [*cuts, len(order)], strict=True)]
