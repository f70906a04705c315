"""What goes over the wire field by field comes back as it was, and what was tampered with is noticed."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core import compact
from kiosk.core.compact import Misshapen
from kiosk.core.entries import Entry, hash_body
from kiosk.core.exchange import (
    Columns,
    Cursor,
    ExchangeAnswer,
    ExchangeRequest,
    FeedItem,
    Result,
    SpaceAnswer,
)

SPACE = "5a" * 16
NAMES = st.text("0123456789abcdef", min_size=32, max_size=32)
NUMBERS = st.integers(0, 2**63 - 1)


@st.composite
def entries(draw: st.DrawFn) -> Entry:
    body = draw(st.none() | st.text(max_size=60))
    return Entry(
        id=draw(NAMES), space=SPACE, device=draw(st.sampled_from(["d1" * 16, "d2" * 16])), incarnation="0" * 16,
        number=draw(NUMBERS), at=draw(NUMBERS), happened_at=draw(NUMBERS), clock_trusted=draw(st.booleans()),
        actor=draw(st.sampled_from(["", "ac" * 16])), request=draw(NAMES), kind="thing.happened",
        version=draw(st.integers(1, 9)), aggregate_kind="thing", aggregate=draw(NAMES),
        subject=draw(st.none() | NAMES),
        body_hash=hash_body(body) if body is not None else draw(st.text("0123456789abcdef", min_size=64, max_size=64)),
        body=body,
    )  # fmt: skip


LISTS = st.lists(entries(), max_size=12, unique_by=lambda entry: entry.id)


def through(value: msgspec.Struct) -> msgspec.Struct:
    """As it comes out at the other end of the wire."""
    return msgspec.json.decode(msgspec.json.encode(value), type=type(value))


def request_of(push: list[Entry], *, protocol: int = 2, position: int = 7) -> ExchangeRequest:
    return ExchangeRequest(
        protocol=protocol, app="t", schema="1", incarnation="0" * 16, number=0, sent_at=0,
        at=(Cursor(space=SPACE, position=position, chain="c" * 32),),
        push=tuple(push), mine=tuple(entry.id for entry in push if entry.body is not None),
    )  # fmt: skip


@given(LISTS)
def test_a_push_arrives_as_it_was(push: list[Entry]) -> None:
    request = request_of(push)
    assert compact.unpack_request(through(compact.pack_request(request))) == request


@given(LISTS, st.data())
def test_an_answer_arrives_as_it_was(known: list[Entry], data: st.DataObject) -> None:
    """In whatever order the kiosk's own entries stand among those of others."""
    own = data.draw(st.lists(st.sampled_from(known), unique_by=lambda entry: entry.id) if known else st.just([]))
    order = data.draw(st.permutations(known))
    request = request_of(own)
    brought = {entry.id for entry in own}
    items = tuple(
        FeedItem(position=8 + n, id=entry.id, entry=None if entry.id in brought else entry)
        for n, entry in enumerate(order)
    )
    told = SpaceAnswer(space=SPACE, head=99, position=7 + len(items), chain="a" * 32, entries=items, more=True)
    rejected = Result(id="f" * 32, result="rejected", code="id_reuse")
    stored = tuple(Result(id=entry.id, result="stored") for entry in own)
    answer = ExchangeAnswer(server="s", now=1, spaces=(told,), results=(*stored, rejected))
    came = compact.unpack_answer(through(compact.pack_answer(answer, request)), request)
    assert came == msgspec.structs.replace(answer, results=(rejected,))


@given(LISTS)
def test_an_older_kiosk_is_answered_entry_by_entry(push: list[Entry]) -> None:
    request = request_of(push, protocol=1)
    assert compact.pack_request(request) is request
    answer = ExchangeAnswer(server="s", now=1, spaces=(SpaceAnswer(space=SPACE),))
    assert compact.pack_answer(answer, request) is answer


def test_places_that_lie_apart_are_told_by_name() -> None:
    """Of a device that may only deliver; and what a kiosk said to hold without bringing it."""
    request = request_of([])
    apart = SpaceAnswer(space=SPACE, status="forbidden", entries=(FeedItem(position=3, id="b" * 32),))
    held = SpaceAnswer(space=SPACE, position=8, entries=(FeedItem(position=8, id="b" * 32),))
    for told in (apart, held):
        answer = ExchangeAnswer(server="s", now=1, spaces=(told,))
        assert compact.unpack_answer(compact.pack_answer(answer, request), request) == answer


@pytest.mark.parametrize("runs", [[(0, 0, 1)], [(-1, 0, 0)], [(2, 0, 0)], [(0, -1, 1)], [(0, 2**70, 0)], []])
def test_runs_that_point_elsewhere_are_refused(runs: list[tuple[int, int, int]]) -> None:
    one = compact.to_columns([made("a")])
    told = SpaceAnswer(space=SPACE, columns=one, runs=tuple(runs))
    with pytest.raises(Misshapen):
        compact.unpack_answer(ExchangeAnswer(server="s", now=1, spaces=(told,)), request_of([]))


def test_columns_of_different_lengths_are_refused() -> None:
    uneven = msgspec.structs.replace(compact.to_columns([made("a"), made("b")]), kind=["thing.happened"])
    with pytest.raises(Misshapen):
        compact.from_columns(uneven)
    assert compact.from_columns(Columns()) == []


def test_a_lone_surrogate_is_left_to_whoever_looks_at_the_entry() -> None:
    columns = msgspec.structs.replace(compact.to_columns([made("a")]), body=["\ud800"])
    assert compact.from_columns(columns)[0].body_hash == ""


def test_it_takes_far_less_than_whole_entries() -> None:
    push = [made(f"{n:x}") for n in range(500)]
    requests = request_of(push), compact.pack_request(request_of(push))
    whole, packed = (len(compact.squeezed(msgspec.json.encode(request))) for request in requests)
    assert packed < 0.6 * whole


def made(name: str) -> Entry:
    body = f'{{"person":"{hash_body("p" + name)[:32]}","via":"card"}}'
    return Entry(
        id=hash_body("i" + name)[:32], space=SPACE, device="d1" * 16, incarnation="0" * 16, number=len(name) + 5,
        at=2**50 + len(name), happened_at=2**40, request=hash_body("r" + name)[:32], kind="visit.opened",
        aggregate_kind="visit", aggregate=hash_body("a" + name)[:32], body_hash=hash_body(body), body=body,
    )  # fmt: skip
