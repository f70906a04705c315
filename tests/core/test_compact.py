"""What goes over the wire field by field comes back as it was, and what was tampered with is noticed."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core import compact
from kiosk.core.columns import Misshapen, from_columns, to_columns
from kiosk.core.entries import Entry, hash_body
from kiosk.core.exchange import (
    BODY_LIMIT,
    PROTOCOL,
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


def request_of(push: list[Entry], *, protocol: int = PROTOCOL, position: int = 7) -> ExchangeRequest:
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
    one = columns_of([made("a")])
    told = SpaceAnswer(space=SPACE, columns=one, runs=tuple(runs))
    with pytest.raises(Misshapen):
        compact.unpack_answer(ExchangeAnswer(server="s", now=1, spaces=(told,)), request_of([]))


BROKEN: list[dict[str, Any]] = [
    {"text": [0]},
    {"text": [0, 2]},
    {"texts": []},
    {"inside": [0]},
    {"tails": "0" * 20},
    {"heads": [], "tails": ""},  # names that are used and not told
    {"id": [0, 900]},
    {"request": [0, -1]},
    {"actor": [-1, -2]},
    {"shape": [0, 1]},
    {"shape": [0, -1]},
    {"text": [-1, -1]},  # without the hashes of what is left out
]


@pytest.mark.parametrize("broken", BROKEN, ids=lambda broken: next(iter(broken)))
def test_columns_that_do_not_fit_together_are_refused(broken: dict[str, Any]) -> None:
    columns = columns_of([made("a"), made("b")])
    assert from_columns(columns) == [made("a"), made("b")]
    with pytest.raises(Misshapen):
        from_columns(msgspec.structs.replace(columns, **broken))


def test_few_bytes_do_not_become_many_entries() -> None:
    many = columns_of([made("a")] * 9_000)
    assert len(msgspec.json.encode(many)) < BODY_LIMIT
    with pytest.raises(Misshapen):
        from_columns(many)
    assert from_columns(Columns()) == []


@pytest.mark.parametrize("changes", [{"id": "a" * 31}, {"actor": "reception"}, {"subject": ""}, {"id": " 0_1" * 8}])
def test_what_has_odd_names_goes_as_it_is(changes: dict[str, str]) -> None:
    request = request_of([made("a"), msgspec.structs.replace(made("b"), **changes)])
    assert compact.unpack_request(compact.pack_request(request)).push == request.push


def test_a_lone_surrogate_is_left_to_whoever_looks_at_the_entry() -> None:
    columns = msgspec.structs.replace(columns_of([made("a")]), texts=["\ud800"])
    assert from_columns(columns)[0].body_hash == ""


def test_it_takes_far_less_than_whole_entries() -> None:
    push = [made(f"{n:x}") for n in range(500)]
    requests = request_of(push), compact.pack_request(request_of(push))
    whole, packed = (len(compact.squeezed(msgspec.json.encode(request))) for request in requests)
    assert packed < 0.55 * whole


def columns_of(entries: list[Entry]) -> Columns:
    columns = to_columns(entries)
    assert columns is not None
    return columns


def made(name: str) -> Entry:
    body = f'{{"person":"{hash_body("p" + name)[:32]}","via":"card"}}'
    return Entry(
        id=hash_body("i" + name)[:32], space=SPACE, device="d1" * 16, incarnation="0" * 16, number=len(name) + 5,
        at=2**50 + len(name), happened_at=2**40, request=hash_body("r" + name)[:32], kind="visit.opened",
        aggregate_kind="visit", aggregate=hash_body("a" + name)[:32], body_hash=hash_body(body), body=body,
    )  # fmt: skip
