"""Printing as a member does it: the price that is shown is paid, once, and only for what comes out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.core.ports import Credential
from kiosk.ui.shell import ShellViewModel
from tests.desk.front_desk import PIN, FrontDesk
from tests.ui.print_seat import CARD, PrintSeat, everything, read
from tests.ui.screens import Screen, centre

STUDY = "cmmcmmcm"  # 3 in colour, 5 in mono: €1.00


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[FrontDesk]:
    one = FrontDesk(tmp_path)
    one.furnish()
    yield one
    one.close()


@pytest.fixture
def seat(desk: FrontDesk, shell: ShellViewModel, tmp_path: Path) -> PrintSeat:
    return PrintSeat(desk, shell, tmp_path)


@pytest.fixture
def yen(desk: FrontDesk, shell: ShellViewModel, tmp_path: Path) -> PrintSeat:
    return PrintSeat(desk, shell, tmp_path, currency="JPY")


@pytest.fixture
def screen(seat: PrintSeat, open_screen: Callable[..., Screen]) -> Screen:
    seat.entry.begin()
    return open_screen(seat.shell, 1920, 1080)


def test_card_and_pin_lead_to_the_price_of_the_one_document_and_on_to_the_tray(
    seat: PrintSeat, screen: Screen, desk: FrontDesk
) -> None:
    seat.document(STUDY)
    seat.shell.present(Credential(CARD, "simulated"))
    screen.wait_for_page("PrintPin")
    assert desk.people_in() == (0, 0)
    for digit in PIN:
        screen.tap(f"digit-{digit}")
    screen.wait_for_page("PrintQuote")
    assert screen.reads("€1.00")
    assert (read(seat.release, "before"), read(seat.release, "after")) == (1000, 900)
    assert [seat.release.sheet(index)["amount"] for index in (0, 1)] == [25, 5]
    assert read(seat.release, "pictureCount") == 8
    assert seat.release.picture(7).startswith("data:image/png;base64,iVBOR")
    at = centre(screen.find("action"))
    for _ in range(2):
        QTest.mouseClick(screen.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    screen.wait_for_page("PrintProgress")
    seat.come_out(3)
    assert screen.reads("3 of 8")
    seat.come_out(6)
    screen.wait_for_page("PrintDone")
    assert (seat.shop.queue.printed(), len(seat.shop.queue.tickets()), seat.available()) == (8, 1, 900)
    assert screen.find("charged").property("text") == "€1.00"


def test_printing_is_asked_for_once_however_often_it_is_tapped(seat: PrintSeat) -> None:
    seat.document(STUDY)
    seat.enter()
    for _ in range(3):
        seat.release.printNow()
    seat.come_out(20)
    seat.release.printNow()
    seat.release.printRest()
    assert (len(seat.shop.queue.tickets()), seat.available()) == (1, 900)


@pytest.mark.parametrize("sides", range(8))
def test_after_a_jam_what_came_out_is_paid_and_the_rest_can_go_on(seat: PrintSeat, sides: int) -> None:
    quote = seat.shop.quote(seat.desk.marta, STUDY)
    seat.shop.queue.stops_at = {sides: "media-jam"}
    seat.release.release(seat.owner, [quote])
    seat.come_out(20)
    assert (seat.page, read(seat.release, "trouble")) == ("PrintProgress", "media-jam")
    assert read(seat.release, "sidesDone") == sides
    seat.release.stop()
    paid = sum((25, 5, 5, 25, 5, 5, 25, 5)[:sides])
    assert seat.page == "PrintDone"
    assert (read(seat.release, "charged"), read(seat.release, "returned")) == (paid, 100 - paid)
    assert seat.available() == 1000 - paid
    seat.shop.queue.stops_at = {}
    seat.release.printRest()
    seat.come_out(20)
    assert (seat.page, read(seat.release, "trouble")) == ("PrintDone", "")
    assert seat.available() == 900


def test_a_jam_that_is_seen_to_goes_on_by_itself(seat: PrintSeat) -> None:
    seat.document(STUDY)
    seat.enter()
    seat.shop.queue.stops_at_every_sheet = "media-jam"
    seat.release.printNow()
    for _sheet in range(4):
        seat.come_out(5)
        assert read(seat.release, "trouble") == "media-jam"
        seat.shop.queue.clear()
    seat.come_out(5)
    assert (seat.page, seat.available()) == ("PrintDone", 900)


def test_the_price_that_is_shown_holds_when_prices_change(seat: PrintSeat) -> None:
    seat.document(STUDY)
    seat.enter()
    seat.shop.set_prices(50, 250, 100, 500)
    assert read(seat.release, "total") == 100
    seat.release.printNow()
    seat.come_out(20)
    assert seat.available() == 900


def test_a_price_shown_for_long_is_shown_anew_before_it_is_paid(seat: PrintSeat) -> None:
    seat.document(STUDY)
    seat.enter()
    seat.shop.set_prices(10, 50, 100, 500)
    seat.clocks.turn(601)
    seat.release.printNow()
    assert (seat.page, read(seat.release, "note"), read(seat.release, "total")) == ("PrintQuote", "quote_old", 200)
    seat.release.printNow()
    seat.come_out(20)
    assert seat.available() == 800


def test_too_little_credit_says_what_is_missing_and_that_mono_would_do(
    seat: PrintSeat, open_screen: Callable[..., Screen]
) -> None:
    seat.document("c" * 50)
    seat.enter()
    window = open_screen(seat.shell, 1920, 1080)
    window.wait_for_text("€2.50 is missing. Ask reception to top up, or print in mono.")
    assert not window.has("action")
    seat.release.printNow()
    assert seat.shop.queue.tickets() == []
    window.tap("mono")
    window.tap("action")
    window.wait_for_page("PrintProgress")
    seat.come_out(60)
    assert seat.available() == 750


def test_a_printer_that_is_not_ready_takes_nothing_and_says_why(
    seat: PrintSeat, open_screen: Callable[..., Screen]
) -> None:
    seat.document(STUDY)
    seat.shop.queue.reachable = False
    seat.enter()
    window = open_screen(seat.shell, 1920, 1080)
    window.wait_for_text("The printer does not answer right now. You can print as soon as it is ready again.")
    assert not window.has("action")
    seat.shop.queue.reachable = True
    for _look in range(4):
        seat.release.tick()
    window.tap("action")
    window.wait_for_page("PrintProgress")


def test_a_printer_that_stops_answering_at_the_last_moment_costs_nothing(seat: PrintSeat) -> None:
    seat.document(STUDY)
    seat.enter()
    seat.shop.queue.reachable = False
    seat.release.printNow()
    assert (seat.page, read(seat.release, "printerNote"), seat.available()) == ("PrintQuote", "unreachable", 1000)


def test_copies_follow_every_tap(seat: PrintSeat) -> None:
    seat.document("cm")
    seat.enter()
    for copies in (2, 3, 100, 0):
        seat.release.setCopies(copies)
    assert (read(seat.release, "copies"), read(seat.release, "total")) == (1, 30)
    seat.release.setCopies(99)
    assert (read(seat.release, "short"), read(seat.release, "mayPrint")) == (1970, False)
    seat.release.setCopies(4)
    seat.release.printNow()
    seat.come_out(20)
    assert (seat.shop.queue.tickets()[0].copies, seat.available()) == (4, 880)


def test_all_that_waits_is_printed_with_one_touch(seat: PrintSeat) -> None:
    seat.document(STUDY)
    seat.document("mm", "Invoice")
    seat.enter()
    assert (seat.page, read(seat.wallet, "heldCount"), read(seat.wallet, "pricedTotal")) == ("PrintWallet", 2, 110)
    seat.wallet.printAll()
    seat.wallet.printAll()
    seat.come_out(5)
    assert (read(seat.release, "sidesDone"), read(seat.release, "sides")) == (5, 10)
    seat.come_out(6)
    assert (seat.page, seat.available(), len(seat.shop.queue.tickets())) == ("PrintDone", 890, 2)


def test_all_that_waits_is_not_printed_for_less_than_it_costs(seat: PrintSeat) -> None:
    for _document in range(2):
        seat.document("c" * 30)
    seat.enter()
    seat.wallet.printAll()
    assert (seat.page, seat.shop.queue.tickets()) == ("PrintWallet", [])


def test_whoever_leaves_is_forgotten_and_pays_for_what_comes_out(seat: PrintSeat) -> None:
    seat.document(STUDY, "Kanarienvogel")
    seat.enter()
    seat.release.printNow()
    seat.come_out(2)
    seat.release.done()
    shown = "".join(everything(view) for view in (seat.entry, seat.wallet, seat.release))
    assert "Kanarienvogel" not in shown
    assert "Marta" not in shown
    seat.clocks.turn(60)
    seat.shop.printing.recover()
    assert seat.available() == 900


def test_a_print_under_way_is_found_again(seat: PrintSeat) -> None:
    seat.document(STUDY)
    seat.enter()
    seat.release.printNow()
    seat.come_out(2)
    seat.release.done()
    seat.enter()
    assert (seat.page, read(seat.wallet, "goingCount")) == ("PrintWallet", 1)
    seat.wallet.showGoing()
    assert (seat.page, read(seat.release, "sidesDone")) == ("PrintProgress", 2)


def test_what_was_printed_waits_no_more_and_can_be_printed_again(seat: PrintSeat) -> None:
    seat.document(STUDY)
    seat.enter()
    seat.release.printNow()
    seat.come_out(20)
    seat.enter()
    assert (seat.page, read(seat.wallet, "heldCount"), read(seat.wallet, "waitingCount")) == ("PrintWallet", 1, 0)
    seat.shell.home()
    seat.shell.present(Credential(CARD, "simulated"))
    assert [one["kind"] for one in read(seat.check_in, "waiting")] == []
    seat.enter()
    seat.wallet.choose(0)
    seat.release.printNow()
    seat.come_out(20)
    assert seat.available() == 800


def test_a_document_that_is_gone_is_told_on_the_wallet(seat: PrintSeat) -> None:
    document = seat.document(STUDY)
    seat.enter()
    seat.shop.documents.remove(seat.desk.marta, document)
    seat.release.printNow()
    assert (seat.page, read(seat.wallet, "note")) == ("PrintWallet", "document_missing")


def test_your_desk_today_tells_that_documents_wait_and_leads_to_the_pin(
    seat: PrintSeat, open_screen: Callable[..., Screen]
) -> None:
    seat.document(STUDY, "Kanarienvogel")
    seat.shell.present(Credential(CARD, "simulated"))
    window = open_screen(seat.shell, 1920, 1080)
    window.wait_for_page("DeskToday")
    window.wait_for_text("€1.00")
    assert not window.reads("Kanarienvogel")
    window.tap("waiting-0-answer")
    window.wait_for_page("PrintPin")
    seat.shell.back()
    window.wait_for_page("DeskToday")
    seat.check_in.answer(0)
    seat.type_pin()
    window.wait_for_page("PrintQuote")


def test_a_card_without_a_pin_shows_nothing(seat: PrintSeat, desk: FrontDesk) -> None:
    desk.issue(desk.marek, "04A21F02")
    seat.entry.begin()
    seat.shell.present(Credential("04A21F02", "simulated"))
    assert (seat.page, read(seat.entry, "step")) == ("PrintEntry", "no_pin")
    seat.shell.present(Credential("04FFFFFF", "simulated"))
    assert seat.refusals == ["unknown_credential"]


def test_a_wrong_pin_is_told_and_a_name_does_as_well_as_a_card(seat: PrintSeat) -> None:
    seat.entry.begin()
    seat.entry.useName()
    seat.entry.search("Mar")
    seat.entry.chooseFirst()
    seat.type_pin("000001")
    assert (seat.page, read(seat.entry, "note"), read(seat.entry, "pinLength")) == ("PrintPin", "pin_wrong", 0)
    seat.shell.back()
    assert (seat.page, read(seat.entry, "query")) == ("PrintName", "Mar")
    seat.entry.choose(0)
    seat.clocks.turn(600)
    seat.type_pin()
    assert seat.page == "PrintWallet"


def test_yen_have_no_cents(yen: PrintSeat) -> None:
    yen.document(STUDY)
    yen.enter()
    money = [yen.release.money(read(yen.release, name), "JPY", "ja") for name in ("total", "before", "after")]
    assert money == ["￥100", "￥1,000", "￥900"]
    yen.release.printNow()
    yen.come_out(20)
    assert yen.available() == 900
