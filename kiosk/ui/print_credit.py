"""The screen of a member's printing credit: what they have, what happened to it, what waits, and what things cost."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.core.spaces import Price
from kiosk.desk.print_credit import PAGE, HistoryLine, PrintCredit
from kiosk.desk.print_visit import Held, Owner, PrintVisit, Visit
from kiosk.desk.quotes import Quote
from kiosk.errors import PriceMissing, Refused
from kiosk.money import money_text
from kiosk.ui import print_screen as put
from kiosk.ui.background import Runs
from kiosk.ui.print_screen import WALLET_PAGES, WalletScreen
from kiosk.ui.shell import ShellViewModel
from kiosk.ui.texts import isolated
from kiosk.ui.turns import Turns

QML_IMPORT_NAME = "Kiosk.Views"
QML_IMPORT_MAJOR_VERSION = 1

Answer = TypeVar("Answer")


@QmlElement
@QmlUncreatable("made where the desk is put together")
class PrintCreditViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable is at fault
    """One screen value, one signal. Answers that come after a reset, or to an older question, are dropped."""

    screenChanged = Signal()

    def __init__(
        self,
        visit: PrintVisit,
        credit: PrintCredit,
        lane: Runs,
        shell: ShellViewModel,
        *,
        quote: Callable[[Owner, Held], None],
        release: Callable[[Owner, Sequence[Quote]], None],
        watch: Callable[[Owner, Sequence[str]], None],
        refused: Callable[[str, dict[str, object]], None],
        parent: QObject | None = None,
    ) -> None:
        """Prepare an empty screen.

        Args:
            quote: shows what one document costs.
            release: prints, one after the other.
            watch: shows how far prints are, by their ids.
            refused: shows a refusal that no page here explains; gets its code and details.
        """
        super().__init__(parent)
        self._visit = visit
        self._credit = credit
        self._shell = shell
        self._quote = quote
        self._release = release
        self._watch = watch
        self._refused = refused
        self._screen = WalletScreen()
        self._turns = Turns(lane)

    # --- what the pages show ----------------------------------------------------------------------------------------

    step = Property(str, lambda self: self._screen.step, notify=screenChanged)
    busy = Property(bool, lambda self: self._screen.busy, notify=screenChanged)
    note = Property(str, lambda self: self._screen.note, notify=screenChanged)
    name = Property(str, lambda self: isolated(self._screen.owner.name), notify=screenChanged)
    currency = Property(str, lambda self: put.currency(self._screen), notify=screenChanged)
    available = Property(float, lambda self: float(put.available(self._screen)), notify=screenChanged)
    buckets = Property(list, lambda self: [put.bucket(one) for one in put.buckets(self._screen)], notify=screenChanged)
    bucketCount = Property(int, lambda self: len(put.buckets(self._screen)), notify=screenChanged)
    held = Property(list, lambda self: [put.held(one) for one in put.held_of(self._screen)], notify=screenChanged)
    heldCount = Property(int, lambda self: len(put.held_of(self._screen)), notify=screenChanged)
    waitingCount = Property(int, lambda self: len(put.waiting(self._screen)), notify=screenChanged)
    pricedCount = Property(int, lambda self: len(put.quotes(self._screen)), notify=screenChanged)
    pricedTotal = Property(float, lambda self: float(put.total(put.quotes(self._screen))), notify=screenChanged)
    goingCount = Property(int, lambda self: len(put.going(self._screen)), notify=screenChanged)
    history = Property(list, lambda self: [put.line(one) for one in self._screen.history], notify=screenChanged)
    historyCount = Property(int, lambda self: len(self._screen.history), notify=screenChanged)
    hasMore = Property(bool, lambda self: self._screen.more, notify=screenChanged)
    prices = Property(list, lambda self: [put.price(one) for one in self._screen.prices], notify=screenChanged)
    priceCount = Property(int, lambda self: len(self._screen.prices), notify=screenChanged)

    @Slot(float, str, str, result=str)
    def money(self, amount: float, currency: str, language: str) -> str:
        """Minor units as "€1.00". The language is an argument, so that bindings follow it."""
        return money_text(round(amount), currency, language) if currency else ""

    # --- what the member does ---------------------------------------------------------------------------------------

    def enter(self, owner: Owner) -> None:
        """Somebody gave card and PIN: what waits for them, or, when it is one document alone, its price."""
        self._screen = WalletScreen(owner=owner)
        self._load(straight=True)

    def show(self, owner: Owner, note: str = "") -> None:
        """Back from a print, with the code of what is to be said."""
        self._screen = WalletScreen(owner=owner)
        self._load(note=note)

    @Slot(int)
    def choose(self, index: int) -> None:
        """One of the documents that wait."""
        listed = put.held_of(self._screen)
        if self._screen.step != "wallet" or self._screen.busy or not 0 <= index < len(listed):
            return
        if listed[index].quote is None:
            self._show(replace(self._screen, note=PriceMissing().code))
        else:
            self._quote(self._screen.owner, listed[index])

    @Slot()
    def printAll(self) -> None:
        """Whatever waits and has a price, as far as the credit goes for all of it."""
        listed = put.quotes(self._screen)
        paid = put.total(listed) <= put.available(self._screen)
        if self._screen.step == "wallet" and not self._screen.busy and listed and paid:
            self._show(replace(self._screen, busy=True))
            self._release(self._screen.owner, listed)

    @Slot()
    def showGoing(self) -> None:
        """Prints that were on their way already."""
        jobs = put.going(self._screen)
        if self._screen.step == "wallet" and not self._screen.busy and jobs:
            self._show(replace(self._screen, busy=True))
            self._watch(self._screen.owner, jobs)

    @Slot()
    def showHistory(self) -> None:
        if self._screen.step == "wallet" and not self._screen.busy:
            self._open(replace(self._screen, step="history", note=""))

    @Slot()
    def moreHistory(self) -> None:
        """Older lines, when the last page of those that are known is shown."""
        screen = self._screen
        if screen.step == "history" and screen.more and screen.history and not screen.busy:
            ask = partial(self._credit.history, screen.owner.member, before=screen.history[-1])
            self._ask(ask, self._older)

    @Slot()
    def showPrices(self) -> None:
        if self._screen.step == "wallet" and not self._screen.busy:
            self._ask(self._credit.prices, self._priced)

    @Slot()
    def back(self) -> None:
        if self._screen.busy:
            return
        if self._screen.step in ("history", "prices"):
            self._open(replace(self._screen, step="wallet", note=""))
        else:
            self._shell.home()

    @Slot()
    def done(self) -> None:
        self._shell.home()

    @Slot()
    def reset(self) -> None:
        """Forget everything; what is still being answered comes too late."""
        self._turns.next()
        self._show(WalletScreen())

    # --- what the desk answers --------------------------------------------------------------------------------------

    def _load(self, *, straight: bool = False, note: str = "") -> None:
        member, language = self._screen.owner.member, str(self._shell.property("language"))

        def job() -> Visit:
            visit = self._visit.look(member)
            money_text(0, visit.wallet.currency, language)  # what writes amounts is loaded here, not on a page's way
            return visit

        self._ask(job, partial(self._loaded, straight, note))

    def _loaded(self, straight: bool, note: str, visit: Visit) -> None:
        owner = self._screen.owner
        more = len(visit.history) >= PAGE
        self._screen = WalletScreen("wallet", owner=owner, visit=visit, history=visit.history, more=more, note=note)
        waiting = put.waiting(self._screen)
        if straight and len(waiting) == 1 and waiting[0].quote is not None and not visit.going:
            self._quote(owner, waiting[0])
        else:
            self._open(self._screen)

    def _older(self, lines: tuple[HistoryLine, ...]) -> None:
        screen = replace(self._screen, busy=False, history=self._screen.history + lines)
        self._show(replace(screen, more=len(lines) >= PAGE))

    def _priced(self, prices: tuple[Price, ...]) -> None:
        self._open(replace(self._screen, step="prices", busy=False, prices=prices, note=""))

    def _ask(self, job: Callable[[], Answer], done: Callable[[Answer], None]) -> None:
        self._show(replace(self._screen, busy=True))
        self._turns.ask(job, done, self._failed)

    def _failed(self, error: Exception) -> None:
        self.reset()
        if not isinstance(error, Refused):
            raise error
        self._refused(error.code, error.details)

    def _open(self, screen: WalletScreen) -> None:
        self._show(screen)
        self._shell.open(WALLET_PAGES[screen.step], self)

    def _show(self, screen: WalletScreen) -> None:
        self._screen = screen
        self.screenChanged.emit()
