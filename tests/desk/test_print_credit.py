"""Printing credit: paid in once, spent in order, put right, and never lost between two currencies or two hands."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.core.credit import Bucket, taken_from, wallet_of
from kiosk.desk.print_credit import SAME_TOP_UP_S
from kiosk.desk.staff import Session
from kiosk.errors import (
    CreditShort,
    ManagerNeeded,
    MemberMissing,
    NothingToUndo,
    TopUpRepeated,
    ValueUnfit,
)
from tests.desk.front_desk import DAY_MS, FrontDesk
from tests.desk.print_shop import MANAGER, STAFF, PrintShop


@pytest.fixture
def shop(desk: FrontDesk, tmp_path: Path) -> PrintShop:
    made = PrintShop(desk.around, desk.clocks, tmp_path)
    made.furnish(allowance=300, plan=desk.plan)
    return made


def test_a_wallet_begins_with_what_the_plan_gives_this_month(desk: FrontDesk, shop: PrintShop) -> None:
    wallet = shop.credit.wallet(desk.marta)
    assert [(one.source, one.balance) for one in wallet.buckets] == [("allowance", 300)]
    assert wallet.buckets[0].expires_at == 1_796_079_600_000  # the first of December in Berlin
    assert (wallet.available, wallet.debt) == (300, 0)
    assert shop.credit.wallet(desk.marta) == wallet
    assert shop.credit.wallet(desk.marek).buckets == ()  # on no plan


def test_what_is_left_of_an_allowance_is_gone_with_its_month(desk: FrontDesk, shop: PrintShop) -> None:
    shop.credit.wallet(desk.marta)
    shop.top_up(desk.marta, 1000)
    desk.clocks.turn(7 * DAY_MS / 1000)
    wallet = shop.credit.wallet(desk.marta)
    assert [(one.source, one.balance) for one in wallet.buckets] == [("allowance", 300), ("own", 1000)]
    assert [line.code for line in shop.credit.history(desk.marta)] == ["granted", "topped_up", "granted"]


def test_a_desk_whose_clock_is_dead_opens_a_wallet_and_grants_no_month(desk: FrontDesk, shop: PrintShop) -> None:
    desk.clocks.turn(-desk.clocks.ms / 1000)
    assert shop.credit.wallet(desk.marta).buckets == ()
    assert shop.top_up(desk.marta, 1000) is not None


def test_who_did_not_pay_gets_no_allowance(desk: FrontDesk, shop: PrintShop) -> None:
    desk.change(desk.marta, paid_until=desk.clocks.ms)
    assert shop.available(desk.marta) == 0


def test_a_top_up_typed_twice_is_one(desk: FrontDesk, shop: PrintShop) -> None:
    first = shop.credit.top_up(desk.marek, 1000, "cash", actor=STAFF, request_key="sheet 1")
    again = shop.credit.top_up(desk.marek, 1000, "cash", actor=STAFF, request_key="sheet 1")
    assert again == first
    with pytest.raises(TopUpRepeated) as asked:
        shop.credit.top_up(desk.marek, 1000, "cash", actor=STAFF, request_key="sheet 2")
    assert asked.value.details == {"seconds": 0}
    assert shop.available(desk.marek) == 1000
    shop.credit.top_up(desk.marek, 1000, "cash", actor=STAFF, request_key="sheet 2", sure=True)
    assert shop.available(desk.marek) == 2000


def test_the_same_amount_a_minute_later_or_for_another_is_no_question(desk: FrontDesk, shop: PrintShop) -> None:
    shop.top_up(desk.marek, 1000, "a")
    shop.top_up(desk.marta, 1000, "b")
    shop.top_up(desk.marek, 500, "c")
    desk.clocks.turn(SAME_TOP_UP_S + 1)
    shop.top_up(desk.marek, 1000, "d")
    assert shop.available(desk.marek) == 2500


def test_a_top_up_is_paid_back_once_and_both_ways_stay_in_the_books(desk: FrontDesk, shop: PrintShop) -> None:
    request = shop.top_up(desk.marek, 1000)
    shop.credit.undo(request, actor=STAFF)
    assert shop.available(desk.marek) == 0
    assert shop.drawers.now().expected == 0
    [line] = shop.credit.history(desk.marek)
    assert (line.code, line.amount) == ("returned", 0)
    assert shop.credit.receipt(request, language="en").returned_at is not None
    with pytest.raises(NothingToUndo):
        shop.credit.undo(request, actor=STAFF)


def test_a_top_up_is_not_paid_back_after_five_minutes_or_a_restart(desk: FrontDesk, shop: PrintShop) -> None:
    late, forgotten = shop.top_up(desk.marek, 1000), shop.top_up(desk.marek, 500)
    desk.clocks.turn(301)
    with pytest.raises(NothingToUndo):
        shop.credit.undo(late, actor=STAFF)
    shop.restart()
    with pytest.raises(NothingToUndo):
        shop.credit.undo(forgotten, actor=STAFF)


def test_what_was_printed_with_is_not_paid_back(desk: FrontDesk, shop: PrintShop) -> None:
    request = shop.top_up(desk.marek, 100)
    shop.printed(shop.quote(desk.marek, "cc"))
    with pytest.raises(CreditShort) as refused:
        shop.credit.undo(request, actor=STAFF)
    assert refused.value.details == {"missing": 50}
    assert shop.available(desk.marek) == 50


def test_a_top_up_that_settled_a_debt_is_paid_back_too(desk: FrontDesk, shop: PrintShop) -> None:
    shop.credit.adjust(MANAGER, -300, "mistake", member=desk.marek)
    shop.credit.undo(shop.top_up(desk.marek, 500), actor=STAFF)
    assert shop.credit.wallet(desk.marek).debt == 300
    request = shop.top_up(desk.marek, 500)
    shop.printed(shop.quote(desk.marek, "cc"))
    with pytest.raises(CreditShort) as refused:
        shop.credit.undo(request, actor=STAFF)
    assert refused.value.details == {"missing": 50}


@pytest.mark.parametrize("amount", [0, -1, 2**31])
def test_an_amount_that_nobody_pays_is_refused(desk: FrontDesk, shop: PrintShop, amount: int) -> None:
    with pytest.raises(ValueUnfit):
        shop.credit.top_up(desk.marek, amount, "cash", actor=STAFF, request_key="x")
    with pytest.raises(ValueUnfit):
        shop.credit.adjust(MANAGER, 0 if amount >= 0 else -(2**31), "mistake", member=desk.marek)


def test_nobody_tops_up_somebody_who_is_not_here(shop: PrintShop) -> None:
    with pytest.raises(MemberMissing):
        shop.top_up("f" * 32, 100)
    with pytest.raises(MemberMissing):
        shop.credit.wallet("f" * 32)


def test_only_a_manager_puts_a_wallet_right(desk: FrontDesk, shop: PrintShop) -> None:
    with pytest.raises(ManagerNeeded):
        shop.credit.adjust(Session(STAFF, "Ada", "reception"), 500, "goodwill", member=desk.marek)
    request = shop.credit.adjust(MANAGER, 500, "goodwill", member=desk.marek)
    assert shop.available(desk.marek) == 500
    shop.credit.undo(request, actor=STAFF)
    assert shop.available(desk.marek) == 0
    with pytest.raises(ValueUnfit):
        shop.credit.adjust(MANAGER, 500, "company", company="f" * 32)


def test_a_company_lets_its_people_print_when_their_own_is_gone(desk: FrontDesk, shop: PrintShop) -> None:
    shop.credit.adjust(MANAGER, 500, "company", company=desk.company)
    shop.top_up(desk.marta, 100)
    wallet = shop.credit.wallet(desk.marta)
    assert [one.source for one in wallet.buckets] == ["allowance", "own", "company"]
    shop.printed(shop.quote(desk.marta, "c" * 18))
    assert [(one.source, one.balance) for one in shop.credit.wallet(desk.marta).buckets] == [("company", 450)]
    assert shop.available(desk.marek) == 0  # of another company


def test_a_currency_without_cents_and_one_with_three_digits_are_whole_numbers_too(
    desk: FrontDesk, shop: PrintShop
) -> None:
    for currency in ("JPY", "BHD"):
        shop.furnish(currency=currency)
        shop.top_up(desk.marek, 1500)
        assert shop.credit.wallet(desk.marek).currency == currency
        assert shop.available(desk.marek) == 1500
        watched = shop.printed(shop.quote(desk.marek, "cm"))
        assert (watched.charged, watched.job.currency) == (30, currency)
        assert shop.drawers.now().expected == 1500
    shop.furnish(currency="EUR")
    assert shop.available(desk.marek) == 0
    assert len(shop.credit.history(desk.marek)) == 4  # what happened in other money is still told


def test_a_history_is_told_in_pages_that_miss_nothing(desk: FrontDesk, shop: PrintShop) -> None:
    for amount in range(1, 8):
        shop.top_up(desk.marek, amount)  # all in one moment
    desk.clocks.turn(1)
    shop.printed(shop.quote(desk.marek, "m"))
    whole = shop.credit.history(desk.marek)
    seen = [*shop.credit.history(desk.marek, limit=3)]
    while more := shop.credit.history(desk.marek, before=seen[-1], limit=3):
        seen += more
    assert tuple(seen) == whole
    assert [line.code for line in whole] == ["printed"] + ["topped_up"] * 7
    assert whole[0].amount == -5


def test_a_receipt_says_the_same_however_often_it_is_made(desk: FrontDesk, shop: PrintShop) -> None:
    request = shop.top_up(desk.marek, 1000)
    receipt = shop.credit.receipt(request, language="en")
    assert (receipt.amount, receipt.after, receipt.currency, len(receipt.number)) == (1000, 1000, "EUR", 6)
    shop.printed(shop.quote(desk.marek, "c"))
    assert shop.credit.receipt(request, language="en") == receipt
    with pytest.raises(NothingToUndo):
        shop.credit.receipt("f" * 32, language="en")


def test_the_price_list_has_what_somebody_priced_in_this_currency(shop: PrintShop) -> None:
    assert [(one.item, one.amount) for one in shop.credit.prices()] == [
        ("mono_a4", 5),
        ("colour_a4", 25),
        ("mono_a3", 10),
        ("colour_a3", 50),
    ]


def test_what_an_allowance_was_overspent_by_is_paid_by_the_members_own_credit() -> None:
    buckets = [
        Bucket("own", "m", 100),
        Bucket("allowance", "old", -30, expires_at=5),
        Bucket("allowance", "late", 50, expires_at=30),
        Bucket("allowance", "soon", 40, expires_at=20),
        Bucket("company", "c", 7),
    ]
    wallet = wallet_of("m", "EUR", buckets, now_ms=10)
    assert [(one.of, one.balance) for one in wallet.buckets] == [("soon", 40), ("late", 50), ("m", 70), ("c", 7)]
    assert (wallet.available, wallet.debt) == (167, 0)
    broke = wallet_of("m", "EUR", [Bucket("own", "m", 10), Bucket("allowance", "old", -30, 5)], now_ms=10)
    assert (broke.available, broke.debt) == (0, 20)


def test_the_allowance_that_ends_first_is_spent_first() -> None:
    buckets = [Bucket("allowance", "soon", 40, 20), Bucket("own", "m", 70), Bucket("company", "c", 7)]
    assert [(part.of, part.amount) for part in taken_from(buckets, 115)] == [("soon", 40), ("m", 70), ("c", 5)]
    assert taken_from(buckets, 0) == ()
    with pytest.raises(CreditShort) as short:
        taken_from(buckets, 120)
    assert short.value.details == {"missing": 3}


def test_the_drawer_holds_the_cash_and_what_was_left(desk: FrontDesk, shop: PrintShop) -> None:
    first = shop.drawers.count(5000, actor=STAFF)
    assert (first.first, first.difference) == (True, 5000)
    desk.clocks.turn(60)
    shop.top_up(desk.marek, 1000)
    back = shop.top_up(desk.marta, 2000)
    shop.credit.undo(back, actor=STAFF)
    shop.credit.top_up(desk.marek, 700, "card", actor=STAFF, request_key="card")
    now = shop.drawers.now()
    assert (now.expected, now.left, now.taken, now.paid_back, now.topups) == (6000, 5000, 3000, 2000, 1)
    desk.clocks.turn(60)
    done = shop.drawers.count(5990, left=5000, actor=STAFF)
    assert (done.expected, done.difference, done.first) == (6000, -10, False)
    assert shop.drawers.now().expected == 5000
    sheet = shop.drawers.sheet(done.drawer, language="en")
    assert (sheet.expected, sheet.counted, sheet.left) == (6000, 5990, 5000)
    assert sheet.since is not None
    for counted, left in ((-1, None), (2**31, None), (100, 101), (100, -1)):
        with pytest.raises(ValueUnfit):
            shop.drawers.count(counted, left=left, actor=STAFF)
