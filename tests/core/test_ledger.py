"""The ledger's rules over any entries at all: nothing is made or lost, and nobody pays more than was held."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core import money
from kiosk.core.credit import Bucket, taken_from, wallet_of
from kiosk.core.documents import Options, Page, Survey, priced
from kiosk.core.entries import Entry
from kiosk.core.folding import AGGREGATES, fold
from kiosk.core.print_jobs import (
    PrintJob,
    Run,
    cost,
    cost_of,
    goes_on_at,
    pages_from,
    runs_of,
    sheets,
    sides_of,
)
from kiosk.core.spaces import Price
from kiosk.errors import CreditShort
from tests.core import drawn

WITH_MONEY = sorted(name for name, how in AGGREGATES.items() if "transfers" in how.value.__struct_fields__)
all_prices = st.lists(st.sampled_from([0, 5, 5, 25]), max_size=12)
copies = st.integers(1, 4)


def prints(entries: list[Entry]) -> list[PrintJob]:
    by: dict[str, list[Entry]] = {}
    for entry in entries:
        by.setdefault(entry.aggregate, []).append(entry)
    found = [fold(AGGREGATES["print_job"], some).value for some in by.values()]
    return [job for job in found if job is not None]


def test_all_that_moves_money_is_here() -> None:
    assert WITH_MONEY == ["adjustment", "drawer", "grant", "print_job", "topup"]


@pytest.mark.parametrize("kind", WITH_MONEY)
@given(data=st.data())
def test_whatever_comes_in_transfers_are_above_nought_and_between_two_accounts(kind: str, data: st.DataObject) -> None:
    entries = data.draw(drawn.sets_of(kind))
    for arrived in (entries, data.draw(st.permutations(entries + entries[:2]))):
        values = {aggregate: fold(AGGREGATES[kind], [e for e in arrived if e.aggregate == aggregate]).value
                  for aggregate in drawn.AGGREGATE_IDS}  # fmt: skip
        moved = [one for value in values.values() if value is not None for one in value.transfers]
        assert all(one.amount > 0 and one.debit != one.credit for one in moved)
        assert sum(money.balances(moved).values()) == 0


@given(entries=drawn.sets_of("print_job"))
def test_a_hold_is_settled_once_and_a_capture_is_never_above_it(entries: list[Entry]) -> None:
    for job in prints(entries):
        left = money.balances(job.transfers).get((money.held(job.id), job.currency), 0)
        assert left == (job.held if job.open else 0)
        assert 0 <= job.charged <= job.held
        sold = money.balances(job.transfers).get((money.SOLD, job.currency), 0)
        assert sold == job.charged
        assert not job.disputed or not job.open


@given(entries=drawn.sets_of("print_job"))
def test_no_part_gets_back_more_than_it_gave(entries: list[Entry]) -> None:
    for job in prints(entries):
        gave = sum(part.amount for part in job.parts)
        back = sum(one.amount for one in job.transfers if one.code == "release")
        assert back == (0 if job.open else gave - job.charged)


@given(prices=all_prices, many=copies, done=st.integers(0, 60), first=st.integers(0, 20), free=st.integers(0, 3))
def test_the_cost_is_that_of_the_sides_counted_one_by_one(
    prices: list[int], many: int, done: int, first: int, free: int
) -> None:
    runs = runs_of(prices)
    assert [run.price for run in runs for _ in range(run.sides)] == prices
    assert sides_of(runs) == len(prices)
    out = (prices * many)[first:][:done]
    assert cost(runs, many, done, first=first, free=free) == sum(out[min(free, len(out)) :])


@given(pages=st.integers(1, 7), many=copies, duplex=st.booleans(), reached=st.integers(0, 28))
def test_a_print_goes_on_with_the_sheet_that_was_last(pages: int, many: int, duplex: bool, reached: int) -> None:
    reached = min(reached, pages * many)
    stopped = _job(pages, many, duplex=duplex, done=reached)
    first = goes_on_at(stopped)
    assert reached - 1 - duplex <= first <= reached
    assert first % pages % 2 == 0 or not duplex or not reached
    rest = pages_from(pages, many, first, duplex=duplex)
    assert [page for page in rest if page is not None] == [side % pages for side in range(first, pages * many)]
    # Each copy begins on a sheet of its own.
    started = [place for place, page in enumerate(rest) if page == 0]
    assert not duplex or all(place % 2 == 0 for place in started)
    assert cost_of(stopped, pages * many) == pages * many * 5


def _job(pages: int, many: int, *, duplex: bool, done: int) -> PrintJob:
    return PrintJob(
        id="1", owner="m", device="d", document="", key="", parts=(), held=0, currency="EUR", runs=(Run(pages, 5),),
        copies=many, colour=True, duplex=duplex, media="a4", first=0, free=0, again=None, held_at=0, sides_done=done,
    )  # fmt: skip


@given(pages=st.integers(0, 9), many=copies)
def test_sheets_of_both_sides_are_half_rounded_up_for_each_copy(pages: int, many: int) -> None:
    assert sheets(pages, many, duplex=False) == pages * many
    assert sheets(pages, many, duplex=True) == many * -(-pages // 2)


@given(
    inks=st.lists(st.booleans(), min_size=1, max_size=8),
    many=copies,
    colour=st.booleans(),
    duplex=st.booleans(),
    mono=st.integers(0, 30),
    coloured=st.integers(0, 90),
)
def test_a_pricing_is_the_sum_of_its_pages(
    inks: list[bool], many: int, colour: bool, duplex: bool, mono: int, coloured: int
) -> None:
    prices = {item: Price(id=item, item=item, amount=amount, currency="BHD")
              for item, amount in (("mono_a4", mono), ("colour_a4", coloured))}  # fmt: skip
    survey = Survey(tuple(Page(595, 842, ink) for ink in inks))
    found = priced(survey, Options(copies=many, colour=colour, duplex=duplex), prices, "BHD")
    assert found.total == many * sum(page.price for page in found.pages) == found.colour_cost + found.mono_cost
    assert found.colour_pages + found.mono_pages == len(inks)
    assert found.mono_total is None or found.mono_total < found.total
    assert colour or found.colour_pages == 0


@given(
    balances=st.lists(st.tuples(st.sampled_from(["allowance", "own", "company"]), st.integers(-50, 50)), max_size=6),
    amount=st.integers(0, 200),
)
def test_a_wallet_is_spent_in_order_and_never_below_nought(balances: list[tuple[str, int]], amount: int) -> None:
    buckets = [
        Bucket(source, f"{at}" if source != "own" else "m", balance, at * 10 if source == "allowance" else None)  # type: ignore[arg-type]
        for at, (source, balance) in enumerate(balances)
    ]
    wallet = wallet_of("m", "EUR", buckets, now_ms=15)
    assert all(one.balance > 0 for one in wallet.buckets)
    assert [one.source for one in wallet.buckets] == sorted(
        (one.source for one in wallet.buckets), key=["allowance", "own", "company"].index
    )
    assert wallet.debt == 0 or all(one.source != "own" for one in wallet.buckets)
    if amount > wallet.available:
        with pytest.raises(CreditShort) as short:
            taken_from(wallet.buckets, amount)
        assert short.value.details == {"missing": amount - wallet.available}
        return
    parts = taken_from(wallet.buckets, amount)
    assert sum(part.amount for part in parts) == amount
    whole = {one.of: one.balance for one in wallet.buckets}
    assert all(part.amount == whole[part.of] for part in parts[:-1])
