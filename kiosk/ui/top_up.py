"""The screen of a top-up: staff takes money from a member, and a receipt is made."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Final, Literal, TypeVar

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.core import amounts
from kiosk.core.credit import Method, Wallet
from kiosk.core.ports import ReceiptPrinter
from kiosk.desk.print_credit import PrintCredit, ToppedUp
from kiosk.desk.print_visit import Owner, PrintVisit
from kiosk.desk.staff import Session
from kiosk.errors import CreditShort, MemberMissing, NothingToUndo, TopUpRepeated, ValueUnfit
from kiosk.money import money_text
from kiosk.ui.background import Runs
from kiosk.ui.shell import ShellViewModel
from kiosk.ui.texts import isolated
from kiosk.ui.turns import Turns

QML_IMPORT_NAME = "Kiosk.Views"
QML_IMPORT_MAJOR_VERSION = 1

Step = Literal["", "amount", "done", "undone"]
PAGES: Final[dict[Step, str]] = {"amount": "TopUp", "done": "TopUpDone", "undone": "TopUpDone"}
CHOICES: Final = (5, 10, 20, 50)
_DIGITS: Final = 7  # typed
_WITHOUT_CENTS: Final = 100  # 500, 1000 … where the smallest coin is a whole one

Answer = TypeVar("Answer")

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Screen:
    """All the pages show.

    Attributes:
        request_key: names this one top-up, so that however often it is confirmed, it is taken once.
        typed: digits from the pad, minor units.
        receipt: of a top-up that was made.
        note: code of what is said above the page; `seconds` ago, of a top-up that was just made.
    """

    step: Step = ""
    busy: bool = False
    request_key: str = ""
    owner: Owner | None = None
    wallet: Wallet | None = None
    typed: str = ""
    method: Method = "cash"
    made: ToppedUp | None = None
    receipt: Literal["", "making", "ready", "failed"] = ""
    note: str = ""
    seconds: int = 0


@QmlElement
@QmlUncreatable("made where the desk is put together")
class TopUpViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable is at fault
    """One screen value, one signal. Answers that come after a reset, or to an older question, are dropped."""

    screenChanged = Signal()

    def __init__(
        self,
        credit: PrintCredit,
        visit: PrintVisit,
        receipts: ReceiptPrinter,
        lane: Runs,
        paper: Runs,
        shell: ShellViewModel,
        *,
        session: Callable[[], Session | None],
        new_id: Callable[[], str],
        done: Callable[[str], None],
        parent: QObject | None = None,
    ) -> None:
        """Prepare an empty screen.

        Args:
            paper: where receipts are made, so that nobody waits for them.
            session: who is at the board; nothing is done without.
            done: leads back to the page of the member; gets the id.
        """
        super().__init__(parent)
        self._credit = credit
        self._visit = visit
        self._receipts = receipts
        self._paper = paper
        self._shell = shell
        self._session = session
        self._new_id = new_id
        self._done = done
        self._screen = Screen()
        self._turns = Turns(lane)

    # --- what the pages show ----------------------------------------------------------------------------------------

    busy = Property(bool, lambda self: self._screen.busy, notify=screenChanged)
    undone = Property(bool, lambda self: self._screen.step == "undone", notify=screenChanged)
    name = Property(
        str, lambda self: isolated(self._screen.owner.name if self._screen.owner else ""), notify=screenChanged
    )
    currency = Property(str, lambda self: self._currency, notify=screenChanged)
    available = Property(float, lambda self: float(self._available()), notify=screenChanged)
    choices = Property(list, lambda self: self._choices(), notify=screenChanged)
    amount = Property(float, lambda self: float(self._amount()), notify=screenChanged)
    method = Property(str, lambda self: self._screen.method, notify=screenChanged)
    receipt = Property(str, lambda self: self._screen.receipt, notify=screenChanged)
    number = Property(str, lambda self: self._screen.made.receipt if self._screen.made else "", notify=screenChanged)
    note = Property(str, lambda self: self._screen.note, notify=screenChanged)
    seconds = Property(int, lambda self: self._screen.seconds, notify=screenChanged)

    @property
    def _currency(self) -> str:
        return self._screen.wallet.currency if self._screen.wallet is not None else ""

    def _available(self) -> int:
        """Below nought where more was spent than there was."""
        wallet = self._screen.wallet
        return 0 if wallet is None else wallet.available or -wallet.debt

    def _amount(self) -> int:
        made = self._screen.made
        return made.amount if made is not None else int(self._screen.typed or "0")

    def _choices(self) -> list[int]:
        after = amounts.digits(self._currency)
        unit = 10**after if after else _WITHOUT_CENTS
        return [choice * unit for choice in CHOICES]

    @Slot(float, str, str, result=str)
    def money(self, amount: float, currency: str, language: str) -> str:
        """Minor units as "€1.00". The language is an argument, so that bindings follow it."""
        return money_text(round(amount), currency, language) if currency else ""

    # --- what staff does --------------------------------------------------------------------------------------------

    def begin(self, member: str) -> None:
        """Somebody wants to pay in."""
        if self._session() is None:
            return
        self._screen = Screen(request_key=self._new_id())
        language = str(self._shell.property("language"))

        def job() -> tuple[Owner, Wallet]:
            owner, wallet = self._visit.owner(member), self._credit.wallet(member)
            money_text(0, wallet.currency, language)  # what writes amounts is loaded here, not on a page's way
            return owner, wallet

        self._ask(job, self._begun)

    @Slot(float)
    def choose(self, amount: float) -> None:
        """One of the common amounts."""
        self._type(str(round(amount)))

    @Slot(int)
    def typeDigit(self, digit: int) -> None:
        if 0 <= digit <= 9 and len(self._screen.typed) < _DIGITS:
            self._type(f"{self._screen.typed}{digit}".lstrip("0"))

    @Slot()
    def deleteDigit(self) -> None:
        self._type(self._screen.typed[:-1])

    @Slot()
    def clearDigits(self) -> None:
        self._type("")

    @Slot(str)
    def setMethod(self, method: str) -> None:
        if method in ("cash", "card") and self._screen.step == "amount" and not self._screen.busy:
            self._show(replace(self._screen, method="cash" if method == "cash" else "card"))

    @Slot()
    def confirm(self) -> None:
        """Take it. Asked whether it is meant, when the same was taken a moment ago, this means yes."""
        screen, session = self._screen, self._session()
        if screen.step != "amount" or screen.busy or screen.owner is None or session is None or not self._amount():
            return
        top_up = partial(
            self._credit.top_up,
            screen.owner.member,
            self._amount(),
            screen.method,
            actor=session.actor,
            request_key=screen.request_key,
            sure=screen.note == TopUpRepeated().code,
        )
        self._ask(top_up, self._made, late=self._print)

    @Slot()
    def undo(self) -> None:
        """Pay it back."""
        screen, session = self._screen, self._session()
        if screen.step == "done" and not screen.busy and screen.made is not None and session is not None:
            made, owner = screen.made, screen.owner

            def job() -> Wallet:
                self._credit.undo(made.request, actor=session.actor)
                return self._credit.wallet(owner.member if owner is not None else "")

            self._ask(job, self._undone)

    @Slot()
    def back(self) -> None:
        """To the member again."""
        if not self._screen.busy:
            member = self._screen.owner.member if self._screen.owner is not None else ""
            self.reset()
            self._done(member)

    @Slot()
    def reset(self) -> None:
        """Forget everything; what is still being answered comes too late."""
        self._turns.next()
        self._show(Screen())

    # --- what the desk answers --------------------------------------------------------------------------------------

    def _type(self, typed: str) -> None:
        if self._screen.step == "amount" and not self._screen.busy:
            self._show(replace(self._screen, typed=typed, note=""))

    def _begun(self, answer: tuple[Owner, Wallet]) -> None:
        owner, wallet = answer
        self._open(replace(self._screen, step="amount", busy=False, owner=owner, wallet=wallet))

    def _made(self, made: ToppedUp) -> None:
        self._open(
            replace(self._screen, step="done", busy=False, made=made, wallet=made.wallet, receipt="making", note="")
        )
        self._print(made)

    def _print(self, made: ToppedUp) -> None:
        """The money is taken, whatever becomes of the paper."""
        language = str(self._shell.property("language"))

        def job() -> str:
            return self._receipts.print_receipt(self._credit.receipt(made.topup, language=language))

        self._paper.run(job, partial(self._printed, made.topup), partial(self._unprinted, made.topup))

    def _printed(self, topup: str, path: str) -> None:
        if self._screen.made is not None and self._screen.made.topup == topup:
            self._show(replace(self._screen, receipt="ready" if path else "failed"))

    def _unprinted(self, topup: str, error: Exception) -> None:
        self._printed(topup, "")
        _log.error("The receipt of top-up %s could not be made: %s", topup, type(error))

    def _undone(self, wallet: Wallet) -> None:
        self._open(replace(self._screen, step="undone", busy=False, wallet=wallet, note=""))

    def _ask(
        self,
        job: Callable[[], Answer],
        done: Callable[[Answer], None],
        late: Callable[[Answer], None] = lambda _answer: None,
    ) -> None:
        """Run a job of the desk. `late` gets what it answers when nobody waits for it any more."""
        self._show(replace(self._screen, busy=True))
        self._turns.ask(job, done, self._failed, late=late)

    def _failed(self, error: Exception) -> None:
        screen = replace(self._screen, busy=False)
        match error:
            case TopUpRepeated():
                ago = error.details.get("seconds")
                self._show(replace(screen, note=error.code, seconds=ago if isinstance(ago, int) else 0))
            case CreditShort() | NothingToUndo() | ValueUnfit():
                self._show(replace(screen, note=error.code))
            case MemberMissing():
                self.reset()
                self._done("")
            case _:
                self.reset()
                raise error

    def _open(self, screen: Screen) -> None:
        self._show(screen)
        self._shell.open(PAGES[screen.step], self)
        self._shell.stay(staff=True)

    def _show(self, screen: Screen) -> None:
        self._screen = screen
        self.screenChanged.emit()
