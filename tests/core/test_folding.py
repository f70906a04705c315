"""Whatever order, repetition and partition entries come in, what follows from them is the same."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st

from kiosk.core import kinds
from kiosk.core.entries import Entry
from kiosk.core.folding import AGGREGATES, Folded, fold, fold_onto
from tests.core import drawn

KINDS = sorted(AGGREGATES)


def of(entries: list[Entry], aggregate: str) -> list[Entry]:
    return [entry for entry in entries if entry.aggregate == aggregate]


def arrive(aggregate_kind: str, slices: list[list[Entry]]) -> dict[str, Folded[Any]]:
    """What a journal does with slices: each id once, the fast path where it can be taken, no row without a value."""
    how = AGGREGATES[aggregate_kind]
    here: dict[str, Entry] = {}
    stored: dict[str, Folded[Any]] = {}
    for some in slices:
        fresh = {entry.id: entry for entry in some if entry.id not in here}
        here |= fresh
        for aggregate in {entry.aggregate for entry in fresh.values()}:
            onto = None
            if aggregate in stored:
                onto = fold_onto(how, stored[aggregate], of(list(fresh.values()), aggregate))
            event(f"fast path taken: {onto is not None}")
            stored[aggregate] = onto or fold(how, of(list(here.values()), aggregate))
            if stored[aggregate].value is None:
                del stored[aggregate]
    return stored


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=40)
@given(data=st.data())
def test_entries_arriving_in_any_way_fold_to_the_same(kind: str, data: st.DataObject) -> None:
    made = data.draw(drawn.sets_of(kind))
    whole = {aggregate: fold(AGGREGATES[kind], of(made, aggregate)) for aggregate in {e.aggregate for e in made}}
    opened = {aggregate: folded for aggregate, folded in whole.items() if folded.value is not None}
    assert arrive(kind, data.draw(drawn.arrivals(made))) == opened


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=15)
@given(data=st.data())
def test_what_comes_later_is_folded_onto_what_stands(kind: str, data: st.DataObject) -> None:
    """The usual day: everything in order, one touch at a time."""
    made = [entry for entry in data.draw(drawn.sets_of(kind)) if kinds.decode(entry) is not None]
    made.sort(key=lambda entry: entry.order)
    opened = {
        entry.aggregate: fold(AGGREGATES[kind], of(made, entry.aggregate))
        for entry in made
        if fold(AGGREGATES[kind], of(made, entry.aggregate)).value is not None
    }
    assert arrive(kind, [[entry] for entry in made]) == opened


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_aggregate_can_be_drawn_open(kind: str) -> None:
    """The proofs above would be empty if no value ever came out."""
    seen: list[object] = []

    @settings(max_examples=60, database=None, derandomize=True)
    @given(made=drawn.sets_of(kind))
    def look(made: list[Entry]) -> None:
        values = [fold(AGGREGATES[kind], of(made, aggregate)).value for aggregate in drawn.AGGREGATE_IDS]
        seen.extend(value for value in values if value is not None)

    look()
    assert len(seen) > 10


@pytest.mark.parametrize("kind", sorted(kinds.KINDS))
@settings(max_examples=30)
@given(data=st.data())
def test_what_can_be_read_can_be_kept_by_a_database(kind: str, data: st.DataObject) -> None:
    """No number beyond 64 bits, no NUL, no text that an index cannot hold."""
    body = data.draw(drawn.bodies(kinds.KINDS[kind].body, wild=data.draw(st.booleans())))
    text = kinds.encode(body)
    known = kinds.KINDS[kind]
    entry = drawn.an_entry(kind, text, aggregate_kind="visit" if known.aggregate_kind == "*" else known.aggregate_kind)
    read = kinds.decode(entry)
    if read is None:
        return
    assert kinds.encode(read) == text
    for field in body.__struct_fields__:
        value = getattr(read, field)
        assert not isinstance(value, int) or -(2**63) <= value < 2**63
        assert not isinstance(value, str) or "\x00" not in value
        assert not isinstance(value, str) or len(value) <= 200 or field in ("strokes", "salt", "picture")


@pytest.mark.parametrize("name", ["\x00", "a\x00b", "\\\x00", "\\\\\x00"])
def test_a_name_with_a_nul_is_not_read(name: str) -> None:
    assert _member_named(name) is None


@pytest.mark.parametrize("name", ["\\u0000", "\\\\u0000", "u0000", "Marta"])
def test_a_name_that_only_looks_like_it_is_read(name: str) -> None:
    body = _member_named(name)
    assert body is not None
    assert msgspec.structs.asdict(body)["name"] == name


def _member_named(name: str) -> kinds.Body | None:
    text = msgspec.json.encode({"name": name}).decode()
    return kinds.decode(drawn.an_entry("member.named", text))
