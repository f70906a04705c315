"""Printing: the price that was shown is the price that is paid, and only for what came out."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from kiosk.core import money
from kiosk.core.documents import Options
from kiosk.core.kinds import Fact
from kiosk.core.print_jobs import PrintCaptured, PrintReleased
from kiosk.core.spaces import SpaceChanged
from kiosk.desk.printing import QUOTE_S, UNSEEN_MS
from kiosk.desk.quotes import AGAIN_MS
from kiosk.errors import (
    CreditCapped,
    CreditPaused,
    CreditShort,
    DocumentMissing,
    PriceMissing,
    PrinterNotReady,
    PrintMissing,
    QuoteOld,
    Refused,
    ValueUnfit,
)
from tests.desk.front_desk import DAY_MS, FrontDesk
from tests.desk.print_shop import PowerCut, PrintShop


@pytest.fixture
def shop(desk: FrontDesk, tmp_path: Path) -> PrintShop:
    """Marek has ten euros."""
    made = PrintShop(desk.around, desk.clocks, tmp_path)
    made.furnish()
    made.top_up(desk.marek, 1000)
    desk.clocks.turn(1)
    return made


def test_a_quote_prices_every_page_and_offers_mono(desk: FrontDesk, shop: PrintShop) -> None:
    quote = shop.quote(desk.marek, "cmmcmmcm")
    assert [(page.ink, page.price) for page in quote.pricing.pages[:2]] == [("colour", 25), ("mono", 5)]
    assert (quote.pricing.colour_cost, quote.pricing.mono_cost, quote.total) == (75, 25, 100)
    assert (quote.pricing.colour_pages, quote.pricing.mono_pages, quote.pricing.mono_total) == (3, 5, 40)
    assert (quote.sheets, quote.sides, quote.before, quote.after, quote.missing) == (4, 8, 1000, 900, 0)
    twice = shop.quote(desk.marek, "cm", copies=2, colour=False, duplex=False)
    assert (twice.total, twice.sheets, twice.sides, twice.pricing.mono_total) == (20, 4, 4, None)


@pytest.mark.parametrize(
    ("pages", "media", "total"), [("MC", "a3", 60), ("mC", "a4", 30), ("Mcm", "a4", 35), ("MMm", "a3", 30)]
)
def test_a_document_is_printed_on_what_most_of_its_pages_need(
    desk: FrontDesk, shop: PrintShop, pages: str, media: str, total: int
) -> None:
    quote = shop.quote(desk.marek, pages)
    assert (quote.pricing.media, quote.total) == (media, total)
    assert shop.quote(desk.marek, pages, media="a4").pricing.media == "a4"


def test_what_nobody_priced_cannot_be_quoted(desk: FrontDesk, shop: PrintShop) -> None:
    shop.set_prices(5, 25, 10, 50, currency="USD")
    with pytest.raises(PriceMissing) as refused:
        shop.quote(desk.marek, "m")
    assert refused.value.details == {"item": "mono_a4"}


@pytest.mark.parametrize("copies", [0, -1, 100])
def test_that_many_copies_are_not_made(desk: FrontDesk, shop: PrintShop, copies: int) -> None:
    with pytest.raises(ValueUnfit):
        shop.quote(desk.marek, "m", copies=copies)


def test_a_print_is_held_then_captured(desk: FrontDesk, shop: PrintShop) -> None:
    quote = shop.quote(desk.marek, "cmm")
    job = shop.printing.release(quote)
    assert (job.state, job.held, shop.available(desk.marek)) == ("sent", 35, 965)
    assert [one.id for one in shop.printing.jobs(desk.marek)] == [job.id]
    desk.clocks.turn(1)
    watched = shop.printing.watch(job.id)
    assert (watched.state, watched.sides_done, watched.sides, watched.charged) == ("printing", 2, 3, 0)
    watched = shop.wait(job)
    assert (watched.state, watched.charged, watched.returned, watched.reasons) == ("done", 35, 0, ())
    assert shop.available(desk.marek) == 965
    assert shop.printing.jobs(desk.marek) == ()
    assert [ticket.key for ticket in shop.queue.tickets()] == [job.key]
    [line, _] = shop.credit.history(desk.marek)
    assert (line.code, line.amount, line.title, line.sides) == ("printed", -35, "Lighting study", 3)


def test_a_quote_released_twice_prints_once(desk: FrontDesk, shop: PrintShop) -> None:
    quote = shop.quote(desk.marek, "cmm")
    first = shop.printing.release(quote)
    assert shop.printing.release(quote).id == first.id
    assert len(shop.queue.tickets()) == 1
    assert shop.available(desk.marek) == 965


def test_a_quote_holds_when_prices_change(desk: FrontDesk, shop: PrintShop) -> None:
    quote = shop.quote(desk.marek, "cmm")
    shop.set_prices(500, 2500, 1000, 5000)
    desk.clocks.turn(QUOTE_S - 1)
    assert shop.printed(quote).charged == 35
    assert shop.quote(desk.marek, "m").total == 500


def test_a_quote_of_ten_minutes_ago_is_asked_for_anew(desk: FrontDesk, shop: PrintShop) -> None:
    quote = shop.quote(desk.marek, "cmm")
    desk.clocks.turn(QUOTE_S + 1)
    with pytest.raises(QuoteOld):
        shop.printing.release(quote)
    assert shop.available(desk.marek) == 1000


def test_who_has_too_little_is_told_how_much_is_missing(desk: FrontDesk, shop: PrintShop) -> None:
    quote = shop.quote(desk.marek, "c" * 41)
    assert (quote.missing, quote.after) == (25, 0)
    with pytest.raises(CreditShort) as refused:
        shop.printing.release(quote)
    assert refused.value.details == {"missing": 25}
    assert (shop.queue.tickets(), shop.available(desk.marek)) == ([], 1000)


def test_credit_is_looked_at_when_it_is_held(desk: FrontDesk, shop: PrintShop) -> None:
    first, second = shop.quote(desk.marek, "c" * 30), shop.quote(desk.marek, "c" * 30)
    shop.printing.release(first)
    with pytest.raises(CreditShort):
        shop.printing.release(second)


def test_many_hands_at_once_never_spend_more_than_there_is(desk: FrontDesk, shop: PrintShop) -> None:
    quotes = [shop.quote(desk.marek, "c" * 9) for _ in range(8)]  # 225 each, of 1000
    refused: list[Refused] = []

    def hand(at: int) -> None:
        try:
            shop.printing.release(quotes[at])
        except CreditShort as short:
            refused.append(short)

    hands = [threading.Thread(target=hand, args=(at,)) for at in range(8)]
    for one in hands:
        one.start()
    for one in hands:
        one.join()
    assert (len(refused), shop.available(desk.marek)) == (4, 100)


def test_a_jam_costs_what_lies_in_the_tray(desk: FrontDesk, shop: PrintShop) -> None:
    shop.queue.stops_at = {4: "media-jam"}
    watched = shop.wait(shop.printing.release(shop.quote(desk.marek, "m" * 10)))
    assert (watched.state, watched.sides_done, watched.reasons) == ("stopped", 4, ("media-jam",))
    watched = shop.printing.cancel(watched.job.id)
    assert (watched.state, watched.charged, watched.returned) == ("ended", 20, 30)
    assert (watched.reasons, watched.again) == (("media-jam",), True)
    assert shop.available(desk.marek) == 980


def test_a_jam_that_somebody_clears_costs_nothing_more(desk: FrontDesk, shop: PrintShop) -> None:
    shop.queue.stops_at = {4: "media-jam"}
    watched = shop.wait(shop.printing.release(shop.quote(desk.marek, "m" * 10)), clearing=True)
    assert (watched.state, watched.charged, watched.again) == ("done", 50, False)


@pytest.mark.parametrize("cleared", [0, 1, 2, 3])
def test_a_jam_at_every_sheet_is_charged_right_after_each(desk: FrontDesk, shop: PrintShop, cleared: int) -> None:
    shop.queue.stops_at_every_sheet = "media-jam"
    job = shop.printing.release(shop.quote(desk.marek, "cmcmcm"))
    for sheet in range(cleared):
        watched = shop.wait(job)
        assert (watched.state, watched.sides_done) == ("stopped", 2 * sheet)
        shop.queue.clear()
    watched = shop.wait(job)
    if not watched.final:
        watched = shop.printing.cancel(job.id)
    assert (watched.sides_done, watched.charged, watched.returned) == (2 * cleared, 30 * cleared, 90 - 30 * cleared)
    assert shop.available(desk.marek) == 1000 - 15 * shop.queue.printed()


def test_a_printer_that_gives_up_is_charged_for_what_it_did(desk: FrontDesk, shop: PrintShop) -> None:
    shop.queue.fails_at = 3
    watched = shop.printed(shop.quote(desk.marek, "m" * 10))
    assert (watched.state, watched.charged, watched.reasons) == ("ended", 15, ("aborted-by-system",))


def test_a_printer_that_does_not_count_is_believed_when_it_says_done(desk: FrontDesk, shop: PrintShop) -> None:
    shop.queue.counts = False
    assert shop.printed(shop.quote(desk.marek, "mmm")).charged == 15
    shop.queue.fails_at = 1
    watched = shop.printed(shop.quote(desk.marek, "mmm"))
    assert (watched.charged, watched.job.state) == (0, "released")


def test_who_cancels_pays_what_came_out_and_gets_no_free_sheet(desk: FrontDesk, shop: PrintShop) -> None:
    job = shop.printing.release(shop.quote(desk.marek, "m" * 10))
    desk.clocks.turn(1)
    watched = shop.printing.cancel(job.id)
    assert (watched.state, watched.charged, watched.reasons, watched.again) == ("ended", 10, ("cancelled",), False)
    assert shop.printing.cancel(job.id) == watched
    with pytest.raises(PrintMissing):
        shop.printing.quote_again(desk.marek, job.id)


def test_after_a_fault_the_rest_is_printed_and_the_last_sheet_is_free_once(desk: FrontDesk, shop: PrintShop) -> None:
    shop.queue.stops_at = {5: "media-jam"}
    watched = shop.wait(shop.printing.release(shop.quote(desk.marek, "c" + "m" * 6)))
    watched = shop.printing.cancel(watched.job.id)
    assert (watched.sides_done, watched.charged) == (5, 45)
    shop.queue.stops_at = {}
    shop.set_prices(500, 500, 500, 500)
    quote = shop.printing.quote_again(desk.marek, watched.job.id)
    # The fifth side lies on the third sheet, which is done once more for nothing; two sides are left.
    assert (quote.first, quote.free, quote.sides, quote.sheets, quote.total) == (4, 1, 3, 2, 10)
    rest = shop.printed(quote)
    assert (rest.state, rest.charged) == ("done", 10)
    assert shop.queue.tickets()[-1].sides == 3
    assert not shop.printing.watch(watched.job.id).again
    with pytest.raises(PrintMissing):
        shop.printing.quote_again(desk.marek, watched.job.id)


def test_the_rest_is_paid_in_the_currency_of_the_print(desk: FrontDesk, shop: PrintShop) -> None:
    shop.queue.fails_at = 1
    watched = shop.printed(shop.quote(desk.marek, "cccc", duplex=False))
    shop.queue.fails_at = None
    left = shop.available(desk.marek)
    desk.record(Fact(desk.space, SpaceChanged(currency="JPY")))
    quote = shop.printing.quote_again(desk.marek, watched.job.id)
    assert (quote.currency, quote.before, quote.missing) == ("EUR", left, 0)
    assert shop.printed(quote).state == "done"


def test_going_on_twice_at_once_prints_once(desk: FrontDesk, shop: PrintShop) -> None:
    shop.queue.fails_at = 1
    watched = shop.printed(shop.quote(desk.marek, "mm", duplex=False))
    shop.queue.fails_at = None
    first, second = (shop.printing.quote_again(desk.marek, watched.job.id) for _ in range(2))
    shop.printed(first)
    with pytest.raises(PrintMissing):
        shop.printing.release(second)


def test_going_on_ends_after_an_hour(desk: FrontDesk, shop: PrintShop) -> None:
    shop.queue.fails_at = 1
    watched = shop.printed(shop.quote(desk.marek, "mm"))
    assert watched.again
    desk.clocks.turn(AGAIN_MS / 1000 + 1)
    assert not shop.printing.watch(watched.job.id).again


def test_a_printer_that_is_not_ready_says_why_and_nothing_is_held(desk: FrontDesk, shop: PrintShop) -> None:
    shop.queue.stops_at = {0: "media-empty"}
    stuck = shop.printing.release(shop.quote(desk.marek, "m"))
    with pytest.raises(PrinterNotReady) as refused:
        shop.printing.release(shop.quote(desk.marek, "m"))
    assert refused.value.details == {"reasons": ("media-empty",)}
    shop.printing.cancel(stuck.id)
    shop.queue.reachable = False
    with pytest.raises(PrinterNotReady):
        shop.printing.release(shop.quote(desk.marek, "m"))
    assert not shop.printing.printer().ready
    assert shop.available(desk.marek) == 1000


def test_an_answer_that_is_lost_is_asked_for(desk: FrontDesk, shop: PrintShop) -> None:
    shop.queue.loses_answers = True
    watched = shop.printed(shop.quote(desk.marek, "mm"))
    assert (watched.state, watched.charged, len(shop.queue.tickets())) == ("done", 10, 1)


def test_a_printer_that_falls_silent_keeps_the_hold_until_it_speaks(desk: FrontDesk, shop: PrintShop) -> None:
    shop.queue.falls_silent = True
    job = shop.printing.release(shop.quote(desk.marek, "mm"))
    watched = shop.printing.watch(job.id)
    assert (watched.state, watched.reasons) == ("unknown", ("unreachable",))
    with pytest.raises(PrinterNotReady):
        shop.printing.cancel(job.id)
    assert shop.available(desk.marek) == 990
    shop.queue.reachable = True
    assert shop.wait(job).charged == 10


def test_power_that_goes_before_the_printer_has_it_costs_nothing(desk: FrontDesk, shop: PrintShop) -> None:
    quote = shop.quote(desk.marek, "mm")
    shop.queue.cut_before = True
    with pytest.raises(PowerCut):
        shop.printing.release(quote)
    assert shop.available(desk.marek) == 990
    shop.restart()
    [watched] = shop.printing.recover()
    assert (watched.state, watched.charged, watched.reasons, watched.again) == ("ended", 0, ("not_sent",), True)
    assert (shop.available(desk.marek), shop.queue.tickets(), shop.printing.recover()) == (1000, [], [])


def test_power_that_goes_after_the_printer_has_it_prints_and_charges_once(desk: FrontDesk, shop: PrintShop) -> None:
    shop.queue.cut_after = True
    with pytest.raises(PowerCut):
        shop.printing.release(shop.quote(desk.marek, "mm"))
    shop.restart()
    [watched] = shop.printing.recover()
    assert watched.state == "printing"
    assert shop.wait(watched.job).charged == 10
    assert (shop.available(desk.marek), len(shop.queue.tickets())) == (990, 1)


def test_a_desk_apart_from_the_others_spends_up_to_the_cap(desk: FrontDesk, shop: PrintShop) -> None:
    shop.furnish(cap=60)
    shop.pair(last_contact_at=desk.clocks.ms - UNSEEN_MS)
    shop.printed(shop.quote(desk.marek, "mm"))  # the others heard from us a moment ago
    desk.clocks.turn(1)
    shop.printed(shop.quote(desk.marek, "c"))
    with pytest.raises(CreditCapped) as refused:
        shop.printing.release(shop.quote(desk.marek, "cm"))
    assert refused.value.details == {"left": 25}
    shop.printed(shop.quote(desk.marek, "c"))
    shop.pair(last_contact_at=desk.clocks.ms)
    shop.printed(shop.quote(desk.marek, "cc"))


def test_a_strict_space_lets_a_desk_apart_spend_nothing(desk: FrontDesk, shop: PrintShop) -> None:
    desk.record(Fact(desk.space, SpaceChanged(strict=True)))
    shop.printed(shop.quote(desk.marek, "m"))  # alone, it is no desk apart
    shop.pair(last_contact_at=desk.clocks.ms - DAY_MS)
    with pytest.raises(CreditPaused):
        shop.printing.release(shop.quote(desk.marek, "m"))


def test_a_print_that_was_settled_twice_keeps_the_first_and_says_so(desk: FrontDesk, shop: PrintShop) -> None:
    watched = shop.printed(shop.quote(desk.marek, "cm"))
    desk.record(Fact(watched.job.id, PrintReleased(reason="failed")))
    desk.record(Fact(watched.job.id, PrintCaptured(sides_done=2, amount=10_000)))
    job = shop.printing.watch(watched.job.id).job
    assert (job.charged, job.disputed, shop.available(desk.marek)) == (30, True, 970)
    with desk.store.reading() as records:
        assert [one.id for one in records.disputed_prints()] == [job.id]


def test_no_print_costs_more_than_was_held_whatever_an_entry_says(desk: FrontDesk, shop: PrintShop) -> None:
    job = shop.printing.release(shop.quote(desk.marek, "cm"))
    desk.record(Fact(job.id, PrintCaptured(sides_done=99, amount=2**31 - 1)))
    assert (shop.printing.watch(job.id).charged, shop.available(desk.marek)) == (30, 970)


def test_a_part_goes_back_whence_it_came_and_last_in_is_first_back(desk: FrontDesk, shop: PrintShop) -> None:
    plan = "d2" * 16
    shop.furnish(allowance=20, plan=plan)
    desk.change(desk.marek, plan=plan)
    shop.queue.fails_at = 1
    watched = shop.printed(shop.quote(desk.marek, "cc"))  # 20 of the allowance, 30 of their own
    assert (watched.charged, watched.returned) == (25, 25)
    assert [(one.source, one.balance) for one in shop.credit.wallet(desk.marek).buckets] == [("own", 995)]


def test_an_allowance_that_ended_while_the_printer_failed_comes_back_as_credit(
    desk: FrontDesk, shop: PrintShop
) -> None:
    plan = "d2" * 16
    shop.furnish(allowance=100, plan=plan)
    desk.change(desk.marek, plan=plan)
    job = shop.printing.release(shop.quote(desk.marek, "cc"))
    shop.queue.reachable = False
    desk.clocks.turn(7 * DAY_MS / 1000)
    shop.queue.reachable = True
    shop.queue.fails_at = 0
    assert shop.wait(job).returned == 50
    found = {one.source: one.balance for one in shop.credit.wallet(desk.marek).buckets}
    assert found == {"allowance": 100, "own": 1050}


def test_somebody_elses_document_is_not_there(desk: FrontDesk, shop: PrintShop) -> None:
    document = shop.document(desk.marek, "m")
    with pytest.raises(DocumentMissing):
        shop.printing.quote(desk.marta, document.id, Options())
    shop.documents.remove(desk.marek, document.id)
    with pytest.raises(DocumentMissing):
        shop.printing.quote(desk.marek, document.id, Options())


def test_the_books_balance(desk: FrontDesk, shop: PrintShop) -> None:
    shop.queue.stops_at = {1: "media-jam"}
    shop.wait(shop.printing.release(shop.quote(desk.marek, "cm")))
    with desk.store.reading() as records:
        accounts = [money.own(desk.marek), money.cash(records.device_id), money.SOLD]
        accounts += [money.held(job.id) for job in records.open_print_jobs()]
        assert sum(records.balances(accounts, "EUR").values()) == 0
