"""The chain over a feed, and which envelopes from outside can be kept."""

from __future__ import annotations

import dataclasses
from typing import Any

import msgspec
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kiosk.core.entries import BODY_LIMIT, CHAIN_START, LATEST_MS, Entry, chain_over, flaw, hash_body
from tests.core import drawn
from tests.core.drawn import an_entry

feeds = drawn.worlds(max_size=6).filter(bool)
DEVICE_MADE = [name for name in Entry.__struct_fields__ if name != "body"]


def other(value: Any) -> Any:
    """A value of the same field that is not this one."""
    match value:
        case bool():
            return not value
        case int():
            return value + 1
        case None:
            return "f" * 32
        case _:
            return ("1" if value[:1] != "1" else "2") + value[1:] if value else "f" * 32


@given(feed=feeds, data=st.data())
def test_any_change_to_an_entry_changes_the_chain_from_there_on(feed: list[Entry], data: st.DataObject) -> None:
    index = data.draw(st.integers(0, len(feed) - 1))
    field = data.draw(st.sampled_from(DEVICE_MADE))
    changed = list(feed)
    changed[index] = msgspec.structs.replace(feed[index], **{field: other(getattr(feed[index], field))})
    before, after = chain_over(CHAIN_START, 0, feed), chain_over(CHAIN_START, 0, changed)
    assert before[:index] == after[:index]
    assert all(old != new for old, new in zip(before[index:], after[index:], strict=True))


@given(feed=feeds, data=st.data())
def test_another_order_is_another_chain(feed: list[Entry], data: st.DataObject) -> None:
    shuffled = data.draw(st.permutations(feed))
    assume(shuffled != feed)
    assert chain_over(CHAIN_START, 0, feed)[-1] != chain_over(CHAIN_START, 0, shuffled)[-1]


@given(feed=feeds, position=st.integers(1, 2**40))
def test_the_place_in_the_feed_is_part_of_the_chain(feed: list[Entry], position: int) -> None:
    assert chain_over(CHAIN_START, 0, feed) != chain_over(CHAIN_START, position, feed)


@given(feed=feeds)
def test_taking_bodies_out_leaves_the_chain(feed: list[Entry]) -> None:
    headers = [msgspec.structs.replace(entry, body=None) for entry in feed]
    assert chain_over(CHAIN_START, 0, headers) == chain_over(CHAIN_START, 0, feed)


@given(feed=feeds, data=st.data())
def test_a_chain_can_be_computed_in_pieces(feed: list[Entry], data: st.DataObject) -> None:
    cut = data.draw(st.integers(0, len(feed)))
    first = chain_over(CHAIN_START, 0, feed[:cut])
    rest = chain_over(first[-1] if first else CHAIN_START, cut, feed[cut:])
    assert first + rest == chain_over(CHAIN_START, 0, feed)


@given(entry=feeds.map(lambda made: made[0]))
def test_what_our_programs_make_has_no_flaw(entry: Entry) -> None:
    assert flaw(entry) is None
    assert msgspec.json.decode(msgspec.json.encode(entry), type=Entry) == entry


@dataclasses.dataclass
class Broken:
    code: str
    changes: dict[str, Any]


BROKEN = [
    *(Broken("id_malformed", {field: "x" * 32}) for field in ("id", "space", "device", "request", "aggregate")),
    *(Broken("id_malformed", {field: "A" * 32}) for field in ("id", "space", "device", "request", "aggregate")),
    *(Broken("id_malformed", {"id": odd}) for odd in ("", "1" * 31, "1" * 33, "1" * 32 + "\n", "\ud800" * 32, "\x00")),
    Broken("id_malformed", {"incarnation": "a" * 17}),
    Broken("id_malformed", {"incarnation": "a" * 16 + "\n"}),
    Broken("id_malformed", {"body_hash": "a" * 63}),
    Broken("id_malformed", {"subject": ""}),
    Broken("id_malformed", {"actor": "reception"}),
    *(
        Broken("kind_malformed", {"kind": odd})
        for odd in ("", "visit", "visit.", "Visit.opened", "visit.opened\n", "v" * 40 + ".opened", "visit.opened.x")
    ),
    Broken("kind_malformed", {"aggregate_kind": "p_member; --"}),
    *(
        Broken("number_out_of_range", change)
        for change in (
            {"number": 0}, {"number": 2**63}, {"at": -1}, {"at": 2**63}, {"happened_at": -1},
            {"happened_at": LATEST_MS}, {"version": 0}, {"version": 2**31},
        )
    ),
    Broken("body_hash_wrong", {"body": '{"inferred":true}'}),
    Broken("body_not_text", {"body": "\ud800", "body_hash": "0" * 64}),
    Broken("body_not_text", {"body": "\x00", "body_hash": hash_body("\x00")}),
    Broken("body_too_large", {"body": "ü" * (BODY_LIMIT // 2) + "x", "body_hash": "0" * 64}),
]  # fmt: skip


@pytest.mark.parametrize("broken", BROKEN, ids=lambda broken: f"{broken.code}-{next(iter(broken.changes))}")
def test_a_broken_envelope_is_named(broken: Broken) -> None:
    assert flaw(msgspec.structs.replace(an_entry(), **broken.changes)) == broken.code


@pytest.mark.parametrize(
    "changes",
    [
        {"kind": "parcel.arrived", "aggregate_kind": "parcel"},
        {"version": 900},
        {"number": 2**63 - 1, "at": 2**63 - 1, "happened_at": LATEST_MS - 1},
        {"happened_at": 0, "clock_trusted": False},
        {"body": None},
        {"body": "x" * BODY_LIMIT, "body_hash": hash_body("x" * BODY_LIMIT)},
        {"aggregate_kind": "member"},
    ],
)
def test_odd_facts_are_facts(changes: dict[str, Any]) -> None:
    assert flaw(an_entry(**changes)) is None
