"""The screen of the drawer at day's end: what should lie in it, what somebody counted, and the difference."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Final, Literal, TypeVar

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.core.ports import ReceiptPrinter
from kiosk.desk.drawers import Counted, DrawerNow, Drawers
from kiosk.desk.staff import Session
from kiosk.errors import ValueUnfit
from kiosk.money import money_text
from kiosk.ui.background import Runs
from kiosk.ui.shell import ShellViewModel
from kiosk.ui.turns import Turns

QML_IMPORT_NAME = "Kiosk.Views"
QML_IMPORT_MAJOR_VERSION = 1

Step = Literal["", "count", "counted"]
PAGE: Final = "Drawer"
_DIGITS: Final = 9

Answer = TypeVar("Answer")

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Screen:
    """All the page shows. `typed`: digits from the pad, minor units."""

    step: Step = ""
    busy: bool = False
    now: DrawerNow | None = None
    typed: str = ""
    counted: Counted | None = None
    sheet: Literal["", "making", "ready", "failed"] = ""
    note: str = ""


@QmlElement
@QmlUncreatable("made where the desk is put together")
class DrawerViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable is at fault
    """One screen value, one signal. Answers that come after a reset, or to an older question, are dropped."""

    screenChanged = Signal()

    def __init__(
        self,
        drawers: Drawers,
        receipts: ReceiptPrinter,
        lane: Runs,
        paper: Runs,
        shell: ShellViewModel,
        *,
        session: Callable[[], Session | None],
        done: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        """`session`: who is at the board; nothing is done without. `done` leads back there."""
        super().__init__(parent)
        self._drawers = drawers
        self._receipts = receipts
        self._paper = paper
        self._shell = shell
        self._session = session
        self._done = done
        self._screen = Screen()
        self._turns = Turns(lane)

    # --- what the page shows ----------------------------------------------------------------------------------------

    busy = Property(bool, lambda self: self._screen.busy, notify=screenChanged)
    counted = Property(bool, lambda self: self._screen.counted is not None, notify=screenChanged)
    first = Property(bool, lambda self: self._is_first(), notify=screenChanged)  # nothing to compare with
    currency = Property(str, lambda self: self._screen.now.currency if self._screen.now else "", notify=screenChanged)
    since = Property(
        float, lambda self: float((self._screen.now and self._screen.now.since) or 0), notify=screenChanged
    )
    expected = Property(float, lambda self: float(self._expected()), notify=screenChanged)
    topUps = Property(int, lambda self: self._screen.now.topups if self._screen.now else 0, notify=screenChanged)
    given = Property(bool, lambda self: self._screen.typed != "", notify=screenChanged)
    amount = Property(float, lambda self: float(self._screen.typed or "0"), notify=screenChanged)
    difference = Property(float, lambda self: float(self._difference()), notify=screenChanged)
    sheet = Property(str, lambda self: self._screen.sheet, notify=screenChanged)
    note = Property(str, lambda self: self._screen.note, notify=screenChanged)

    def _expected(self) -> int:
        if self._screen.counted is not None:
            return self._screen.counted.expected
        return self._screen.now.expected if self._screen.now is not None else 0

    def _difference(self) -> int:
        counted = self._screen.counted
        return counted.difference if counted is not None else int(self._screen.typed or "0") - self._expected()

    def _is_first(self) -> bool:
        counted, now = self._screen.counted, self._screen.now
        return counted.first if counted is not None else now is not None and now.since is None

    @Slot(float, str, str, result=str)
    def money(self, amount: float, currency: str, language: str) -> str:
        """Minor units as "€1.00". The language is an argument, so that bindings follow it."""
        return money_text(round(amount), currency, language) if currency else ""

    # --- what staff does --------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Count the cash of this desk."""
        if self._session() is None:
            return
        self._screen = Screen()
        language = str(self._shell.property("language"))

        def job() -> DrawerNow:
            now = self._drawers.now()
            money_text(0, now.currency, language)  # what writes amounts is loaded here, not on a page's way
            return now

        self._ask(job, self._begun)

    @Slot(int)
    def typeDigit(self, digit: int) -> None:
        """ "0" is a count too: the drawer is empty."""
        typed = self._screen.typed
        if 0 <= digit <= 9 and len(typed) < _DIGITS:
            self._type(str(digit) if typed == "0" else f"{typed}{digit}")

    @Slot()
    def deleteDigit(self) -> None:
        self._type(self._screen.typed[:-1])

    @Slot()
    def clearDigits(self) -> None:
        self._type("")

    @Slot()
    def confirm(self) -> None:
        """Take the count down; once it stands, away from here."""
        screen, session = self._screen, self._session()
        if screen.step == "counted":
            self.back()
        elif screen.step == "count" and not screen.busy and screen.typed and session is not None:
            count = partial(self._drawers.count, int(screen.typed), actor=session.actor)
            self._ask(count, self._counted)

    @Slot()
    def back(self) -> None:
        if not self._screen.busy:
            self.reset()
            self._done()

    @Slot()
    def reset(self) -> None:
        """Forget everything; what is still being answered comes too late."""
        self._turns.next()
        self._show(Screen())

    # --- what the desk answers --------------------------------------------------------------------------------------

    def _type(self, typed: str) -> None:
        if self._screen.step == "count" and not self._screen.busy:
            self._show(replace(self._screen, typed=typed, note=""))

    def _begun(self, now: DrawerNow) -> None:
        self._open(Screen("count", now=now))

    def _counted(self, counted: Counted) -> None:
        self._open(replace(self._screen, step="counted", busy=False, counted=counted, sheet="making"))
        language = str(self._shell.property("language"))

        def job() -> str:
            return self._receipts.print_drawer(self._drawers.sheet(counted.drawer, language=language))

        self._paper.run(job, partial(self._printed, counted.drawer), partial(self._unprinted, counted.drawer))

    def _printed(self, drawer: str, path: str) -> None:
        if self._screen.counted is not None and self._screen.counted.drawer == drawer:
            self._show(replace(self._screen, sheet="ready" if path else "failed"))

    def _unprinted(self, drawer: str, error: Exception) -> None:
        self._printed(drawer, "")
        _log.error("The sheet of drawer count %s could not be made: %s", drawer, type(error))

    def _ask(self, job: Callable[[], Answer], done: Callable[[Answer], None]) -> None:
        self._show(replace(self._screen, busy=True))
        self._turns.ask(job, done, self._failed)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, ValueUnfit):
            self._show(replace(self._screen, busy=False, note=error.code))
        else:
            self.reset()
            raise error

    def _open(self, screen: Screen) -> None:
        self._show(screen)
        self._shell.open(PAGE, self)
        self._shell.stay(staff=True)

    def _show(self, screen: Screen) -> None:
        self._screen = screen
        self.screenChanged.emit()
