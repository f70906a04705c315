"""Money at the desk: paid in, paid back, looked at, and counted at day's end."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.ui.shell import ShellViewModel
from tests.desk.front_desk import FrontDesk
from tests.desk.print_shop import MANAGER
from tests.ui.print_seat import PrintSeat, read
from tests.ui.screens import Screen, centre


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
def screen(seat: PrintSeat, open_screen: Callable[..., Screen]) -> Screen:
    seat.top_up.begin(seat.desk.marta)
    return open_screen(seat.shell, 1920, 1080)


def test_two_touches_take_ten_euros_in_cash_and_leave_a_receipt(seat: PrintSeat, screen: Screen) -> None:
    screen.tap("choice-1")
    at = centre(screen.find("action"))
    for _ in range(2):
        QTest.mouseClick(screen.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    screen.wait_for_page("TopUpDone")
    assert screen.find("available").property("text") == "€20.00"
    assert seat.available() == 2000
    (receipt,) = seat.receipts.glob("*.pdf")
    assert read(seat.top_up, "number") in receipt.name
    assert seat.shop.drawers.now().topups == 2


def test_an_amount_is_typed_like_at_a_till(seat: PrintSeat, screen: Screen) -> None:
    screen.type("1250")
    assert screen.find("amount").property("text") == "€12.50"
    screen.tap("takeBack")
    screen.tap("card")
    screen.wait_for_text("Take €1.25 by card")
    screen.type("\n")
    screen.wait_for_page("TopUpDone")
    assert (seat.available(), seat.shop.drawers.now().taken) == (1125, 1000)


def test_the_same_again_is_asked_about(seat: PrintSeat, screen: Screen) -> None:
    for turn in range(2):
        seat.top_up.begin(seat.desk.marta)
        screen.tap("choice-1")
        screen.tap("action")
        if turn == 0:
            screen.wait_for_page("TopUpDone")
    screen.wait_for_text("Marta topped up €10.00 just now. Once more?")
    assert seat.available() == 2000
    seat.top_up.confirm()
    assert (seat.page, seat.available()) == ("TopUpDone", 3000)


def test_it_is_paid_back_for_five_minutes(seat: PrintSeat) -> None:
    seat.top_up.begin(seat.desk.marta)
    seat.top_up.choose(500)
    seat.top_up.confirm()
    seat.top_up.undo()
    assert (seat.page, read(seat.top_up, "undone"), seat.available()) == ("TopUpDone", True, 1000)
    seat.clocks.turn(120)
    seat.top_up.begin(seat.desk.marta)
    seat.top_up.choose(500)
    seat.top_up.confirm()
    seat.clocks.turn(301)
    seat.top_up.undo()
    assert (read(seat.top_up, "note"), seat.available()) == ("nothing_to_undo", 1500)


def test_what_was_printed_with_is_not_paid_back(seat: PrintSeat) -> None:
    seat.top_up.begin(seat.desk.marta)
    seat.top_up.choose(500)
    seat.top_up.confirm()
    seat.shop.printed(seat.shop.quote(seat.desk.marta, "c" * 48))
    seat.top_up.undo()
    assert (read(seat.top_up, "note"), seat.available()) == ("credit_short", 300)


def test_nothing_is_taken_without_somebody_at_the_board(seat: PrintSeat) -> None:
    seat.session = None
    seat.top_up.begin(seat.desk.marta)
    assert seat.page == "Welcome"
    seat.session = MANAGER
    seat.top_up.begin(seat.desk.marta)
    seat.top_up.choose(500)
    seat.session = None
    seat.top_up.confirm()
    assert seat.available() == 1000


def test_yen_are_paid_in_by_the_hundred(desk: FrontDesk, shell: ShellViewModel, tmp_path: Path) -> None:
    seat = PrintSeat(desk, shell, tmp_path, currency="JPY")
    seat.top_up.begin(desk.marta)
    assert read(seat.top_up, "choices") == [500, 1000, 2000, 5000]
    assert seat.top_up.money(5000, "JPY", "en") == "¥5,000"
    seat.top_up.choose(500)
    seat.top_up.confirm()
    assert seat.available() == 1500


def test_the_drawer_is_counted_and_the_difference_said(seat: PrintSeat, open_screen: Callable[..., Screen]) -> None:
    seat.drawer.begin()
    window = open_screen(seat.shell, 1920, 1080)
    window.type("1000")
    window.wait_for_text("The first count: from now on we can compare.")
    window.tap("action")
    window.wait_for_text("The count is noted")
    seat.drawer.confirm()
    assert seat.went == ["board"]
    seat.shop.top_up(seat.desk.marek, 500)
    seat.drawer.begin()
    window.type("1450")
    window.wait_for_text("€0.50 is missing.")
    window.tap("takeBack")
    window.type("9")
    window.wait_for_text("€0.41 is missing.")
    seat.drawer.confirm()
    window.wait_for_text("The count is noted")
    assert (read(seat.drawer, "difference"), len(list(seat.receipts.glob("drawer-*.pdf")))) == (-41, 2)
    assert seat.shop.drawers.now().expected == 1459


def test_a_wallet_tells_its_parts_its_debt_and_its_past_page_by_page(seat: PrintSeat) -> None:
    for _time in range(24):
        seat.shop.top_up(seat.desk.marta, 100)
        seat.clocks.turn(60)
    seat.shop.printed(seat.shop.quote(seat.desk.marta, "cm"))
    seat.enter()
    seat.wallet.back()
    seat.wallet.show(seat.owner)
    assert read(seat.wallet, "available") == 3370
    assert [one["source"] for one in read(seat.wallet, "buckets")] == ["own"]
    seat.wallet.showHistory()
    assert (read(seat.wallet, "historyCount"), read(seat.wallet, "hasMore")) == (20, True)
    seat.wallet.moreHistory()
    lines = read(seat.wallet, "history")
    assert (len(lines), read(seat.wallet, "hasMore")) == (26, False)
    assert (lines[0]["code"], lines[0]["amount"], lines[0]["sides"]) == ("printed", -30, 2)
    assert sum(one["amount"] for one in lines) == 3370
    seat.shop.credit.adjust(MANAGER, -4000, "mistake", member=seat.desk.marta)
    seat.wallet.show(seat.owner)
    assert read(seat.wallet, "available") == -630


def test_prices_are_told_in_the_language_of_the_page(seat: PrintSeat) -> None:
    seat.wallet.show(seat.owner)
    seat.wallet.showPrices()
    assert [one["item"] for one in read(seat.wallet, "prices")] == ["mono_a4", "colour_a4", "mono_a3", "colour_a3"]
    assert seat.wallet.money(25, "EUR", "de") == "0,25\xa0€"
