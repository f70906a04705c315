"""Parcels as folds and rules: the first way out counts, and shelves fill in an order that people expect."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core import kinds
from kiosk.core.entries import Entry
from kiosk.core.folding import AGGREGATES, RequestUndone, fold
from kiosk.core.kinds import Body
from kiosk.core.parcels import (
    Parcel,
    ParcelCollected,
    ParcelMoved,
    ParcelNamed,
    ParcelReaddressed,
    ParcelReceived,
    ParcelReturned,
    propose_shelf,
    room_on,
    still_here,
    tidy_number,
)
from kiosk.core.spaces import Shelf
from kiosk.errors import ParcelGone
from tests.core.drawn import an_entry

PARCEL = "b" * 32
ZOE, MARTA = "1" * 32, "2" * 32
IN = ParcelReceived(recipient=ZOE, carrier="DHL", number="JJD1", shelf="a" * 32, flags=("perishable",), code="K7M4Q")


def entry(body: Body, at: int, request: str = "") -> Entry:
    kind = "request.undone" if isinstance(body, RequestUndone) else kinds.kind_of(body).name
    more = {"id": f"{at:032x}", "at": at, "happened_at": at * 1000, "request": request or f"{at:032x}"}
    return an_entry(kind, kinds.encode(body), aggregate_kind="parcel", aggregate=PARCEL, **more)


def folded(*entries: Entry) -> Parcel | None:
    values = {fold(AGGREGATES["parcel"], order).value for order in itertools.permutations(entries)}
    assert len(values) == 1
    found: Parcel | None = values.pop()
    return found


def test_a_parcel_is_named_moved_and_readdressed() -> None:
    found = folded(
        entry(IN, 1),
        entry(ParcelNamed(note="Heavy"), 2),
        entry(ParcelMoved(shelf="c" * 32), 3),
        entry(ParcelReaddressed(company=MARTA), 4),
    )
    assert found is not None
    assert (found.note, found.name, found.shelf, found.recipient, found.company) == ("Heavy", "", "c" * 32, None, MARTA)
    assert (found.state, found.received_at, found.flags) == ("waiting", 1000, ("perishable",))


def test_the_first_who_collects_has_it_and_a_second_is_asked_about() -> None:
    found = folded(
        entry(IN, 1),
        entry(ParcelCollected(by=MARTA, via="card"), 3),
        entry(ParcelCollected(by=ZOE, via="pin"), 2),
    )
    assert found is not None
    assert (found.state, found.by, found.via, found.gone_at, found.again) == ("collected", ZOE, "pin", 2000, True)


def test_what_was_sent_back_cannot_be_collected_as_well() -> None:
    found = folded(
        entry(IN, 1), entry(ParcelReturned(reason="refused"), 2), entry(ParcelCollected(by=ZOE, via="qr"), 3)
    )
    assert found is not None
    assert (found.state, found.reason, found.again) == ("returned", "refused", True)


def test_an_undone_collection_leaves_it_waiting_and_an_undone_arrival_leaves_nothing() -> None:
    collected = entry(ParcelCollected(by=ZOE, via="card"), 2)
    found = folded(entry(IN, 1), collected, entry(RequestUndone(undone=collected.request), 3))
    assert found is not None
    assert (found.state, found.again) == ("waiting", False)
    arrived = entry(IN, 1)
    assert folded(arrived, collected, entry(RequestUndone(undone=arrived.request), 3)) is None


def test_what_is_gone_is_refused() -> None:
    with pytest.raises(ParcelGone):
        still_here(None)
    with pytest.raises(ParcelGone):
        still_here(folded(entry(IN, 1), entry(ParcelCollected(by=ZOE, via="card"), 2)))
    found = folded(entry(IN, 1))
    assert still_here(found) is found


@pytest.mark.parametrize(
    ("typed", "tidy"),
    [
        (" 1z 999-aa1.01 ", "1Z999AA101"),
        ("\u202ejjd 01\u202c", "JJD01"),
        ("", ""),
        ("\U0001f4e6", ""),
        ("straße", "STRASSE"),
    ],
)
def test_numbers_are_compared_without_gaps(typed: str, tidy: str) -> None:
    assert tidy_number(typed) == tidy


def shelf(label: str, places: int = 2, *, floor: bool = False, closed: bool = False) -> Shelf:
    return Shelf(id=label, label=label, places=places, floor=floor, closed=closed)


SHELVES = [shelf("A-1"), shelf("A-2"), shelf("B-1"), shelf("F", 0, floor=True)]


def proposed(counts: dict[str, int], beside: tuple[str | None, ...] = (), *, oversize: bool = False) -> tuple[str, str]:
    found = propose_shelf(SHELVES, counts, beside, oversize=oversize)
    return (found.shelf.label if found.shelf else "", found.reason)


def test_parcels_of_one_person_stand_together() -> None:
    assert proposed({"A-2": 1}, ("A-2",)) == ("A-2", "beside")
    assert proposed({"A-2": 1, "B-1": 1}, ("A-2", "B-1")) == ("B-1", "beside")


def test_a_full_shelf_gives_way_to_the_emptiest_in_the_order_of_the_map() -> None:
    assert proposed({"A-2": 2}, ("A-2",)) == ("A-1", "free")
    assert proposed({"A-1": 1, "A-2": 1}) == ("B-1", "free")
    assert proposed({}) == ("A-1", "free")


def test_what_is_large_goes_to_the_floor_and_so_does_everything_when_shelves_are_full() -> None:
    assert proposed({}, ("A-2",), oversize=True) == ("F", "floor")
    assert proposed({"A-1": 2, "A-2": 2, "B-1": 2}) == ("F", "floor")
    assert propose_shelf([], {}, [None], oversize=False).shelf is None
    assert propose_shelf([shelf("A-1", closed=True)], {}, [], oversize=False).reason == "none"
    assert propose_shelf(SHELVES[:3], {}, [], oversize=True).reason == "none"


@given(
    counts=st.dictionaries(st.sampled_from([one.id for one in SHELVES]), st.integers(0, 3)),
    beside=st.lists(st.sampled_from([*(one.id for one in SHELVES), None, "gone"]), max_size=3),
    oversize=st.booleans(),
)
def test_no_full_shelf_is_ever_proposed(counts: dict[str, int], beside: list[str | None], oversize: bool) -> None:
    found = propose_shelf(SHELVES, counts, beside, oversize=oversize)
    assert found.shelf is not None
    assert room_on(found.shelf, counts) != 0
    assert found.shelf.floor or not oversize
