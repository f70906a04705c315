"""The screen of a print: what it costs page by page, how far it is, and what came out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Final, TypeVar

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.core.documents import Options
from kiosk.core.ports import QueueStatus
from kiosk.core.print_jobs import COPIES
from kiosk.desk.documents import Documents
from kiosk.desk.print_visit import Held, Owner
from kiosk.desk.printing import Printing, Watched
from kiosk.desk.quotes import Quote
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
)
from kiosk.money import money_text
from kiosk.ui import print_screen as put
from kiosk.ui.background import Runs
from kiosk.ui.print_screen import RELEASE_PAGES, ReleaseScreen
from kiosk.ui.shell import ShellViewModel
from kiosk.ui.texts import isolated
from kiosk.ui.turns import Turns

QML_IMPORT_NAME = "Kiosk.Views"
QML_IMPORT_MAJOR_VERSION = 1

_LOOK_MS: Final = 500
_PRINTER_LOOKS: Final = 4  # while a price is shown the printer is asked at each fourth look

Answer = TypeVar("Answer")


@QmlElement
@QmlUncreatable("made where the desk is put together")
class PrintReleaseViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable is at fault
    """One screen value, one signal. Answers that come after a reset, or to an older question, are dropped."""

    screenChanged = Signal()

    def __init__(
        self,
        printing: Printing,
        documents: Documents,
        lane: Runs,
        paper: Runs,
        shell: ShellViewModel,
        *,
        wallet: Callable[[Owner, str], None],
        refused: Callable[[str, dict[str, object]], None],
        parent: QObject | None = None,
    ) -> None:
        """Prepare an empty screen.

        Args:
            paper: where printers are asked and pages drawn, so that nobody who taps waits for them.
            wallet: back to the member's wallet, with the code of what is to be said there.
            refused: shows a refusal that no page here explains; gets its code and details.
        """
        super().__init__(parent)
        self._printing = printing
        self._documents = documents
        self._paper = paper
        self._shell = shell
        self._wallet = wallet
        self._refused = refused
        self._screen = ReleaseScreen()
        self._turns = Turns(lane)
        self._looking = False
        self._looks = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.tick)

    # --- what the pages show ----------------------------------------------------------------------------------------

    step = Property(str, lambda self: self._screen.step, notify=screenChanged)
    busy = Property(bool, lambda self: self._screen.busy, notify=screenChanged)
    note = Property(str, lambda self: self._screen.note, notify=screenChanged)
    noteAmount = Property(float, lambda self: float(self._screen.amount), notify=screenChanged)
    name = Property(str, lambda self: isolated(self._screen.owner.name), notify=screenChanged)
    currency = Property(str, lambda self: put.currency_of(self._screen), notify=screenChanged)
    title = Property(str, lambda self: put.print_title(self._screen), notify=screenChanged)
    pageCount = Property(int, lambda self: len(self._quote.pricing.pages) if self._quote else 0, notify=screenChanged)
    pictureCount = Property(int, lambda self: len(self._screen.pictures), notify=screenChanged)
    copies = Property(int, lambda self: self._screen.options.copies, notify=screenChanged)
    mostCopies = Property(int, lambda _self: COPIES, constant=True)
    sheets = Property(int, lambda self: self._quote.sheets if self._quote else 0, notify=screenChanged)
    duplex = Property(bool, lambda self: bool(self._quote and self._quote.pricing.duplex), notify=screenChanged)
    colourSides = Property(int, lambda self: put.coloured(self._screen), notify=screenChanged)
    monoSides = Property(int, lambda self: put.mono(self._screen), notify=screenChanged)
    colourCost = Property(float, lambda self: self._cost("colour_cost"), notify=screenChanged)
    monoCost = Property(float, lambda self: self._cost("mono_cost"), notify=screenChanged)
    total = Property(float, lambda self: float(self._quote.total if self._quote else 0), notify=screenChanged)
    before = Property(float, lambda self: float(self._quote.before if self._quote else 0), notify=screenChanged)
    after = Property(float, lambda self: float(self._quote.after if self._quote else 0), notify=screenChanged)
    short = Property(float, lambda self: float(self._quote.missing if self._quote else 0), notify=screenChanged)
    monoTotal = Property(float, lambda self: float(put.mono_total(self._screen)), notify=screenChanged)
    inMono = Property(bool, lambda self: not self._screen.options.colour, notify=screenChanged)
    printerNote = Property(str, lambda self: put.printer_note(self._screen), notify=screenChanged)
    mayPrint = Property(bool, lambda self: self._may_print(), notify=screenChanged)
    printCount = Property(int, lambda self: len(self._screen.prints), notify=screenChanged)
    sidesDone = Property(int, lambda self: put.sides_done(self._screen.prints), notify=screenChanged)
    sides = Property(int, lambda self: sum(one.sides for one in self._screen.prints), notify=screenChanged)
    trouble = Property(str, lambda self: put.trouble(self._screen), notify=screenChanged)
    charged = Property(float, lambda self: float(sum(one.charged for one in self._screen.prints)), notify=screenChanged)
    returned = Property(float, lambda self: float(self._returned()), notify=screenChanged)
    hasRest = Property(bool, lambda self: self._screen.rest is not None, notify=screenChanged)
    restTotal = Property(
        float, lambda self: float(self._screen.rest.total if self._screen.rest else 0), notify=screenChanged
    )

    @property
    def _quote(self) -> Quote | None:
        return self._screen.quote

    def _cost(self, which: str) -> float:
        return float(getattr(self._quote.pricing, which)) if self._quote is not None else 0.0

    def _returned(self) -> int:
        return sum(one.returned for one in self._screen.prints)

    def _may_print(self) -> bool:
        """Also while the printer was not asked yet: whoever is quick is answered by the release itself."""
        quote, screen = self._quote, self._screen
        asked = quote is not None and quote.pricing.copies == screen.options.copies
        return asked and quote is not None and not quote.missing and not put.printer_note(screen) and not screen.busy

    @Slot(float, str, str, result=str)
    def money(self, amount: float, currency: str, language: str) -> str:
        """Minor units as "€1.00". The language is an argument, so that bindings follow it."""
        return money_text(round(amount), currency, language) if currency else ""

    @Slot(int, result="QVariantMap")
    def sheet(self, index: int) -> dict[str, object]:
        """A page of the quoted document: number, colour, amount, shape (height by width)."""
        return put.sheet(self._screen, index)

    @Slot(int, result=str)
    def picture(self, index: int) -> str:
        """A page as the address of a picture; empty where there is none."""
        return self._screen.pictures[index] if 0 <= index < len(self._screen.pictures) else ""

    # --- what the member does ---------------------------------------------------------------------------------------

    def quote(self, owner: Owner, held: Held) -> None:
        """Show what a document costs."""
        self._turns.next()
        self._looking = False
        self._open(ReleaseScreen("quote", owner=owner, document=held.document, quote=held.quote))
        draw = partial(self._documents.thumbnails, owner.member, held.document.id)
        self._paper.run(draw, partial(self._drawn, held.document.id), self._undrawn)
        self._look(self._printing.printer, self._printer)

    def release(self, owner: Owner, quotes: Sequence[Quote]) -> None:
        """Print all of these."""
        self._screen = ReleaseScreen(owner=owner)
        self._release(quotes)

    def watch(self, owner: Owner, jobs: Sequence[str]) -> None:
        """Show how far prints are that were released before."""
        self._screen = ReleaseScreen(owner=owner)
        self._ask(lambda: tuple(self._printing.watch(job) for job in jobs), self._released, self._paper)

    @Slot(int)
    def setCopies(self, copies: int) -> None:
        """Each tap asks anew; what stands there follows the last of them."""
        self._wish(replace(self._screen.options, copies=max(1, min(copies, COPIES))))

    @Slot(bool)
    def setMono(self, mono: bool) -> None:
        self._wish(replace(self._screen.options, colour=not mono))

    @Slot()
    def printNow(self) -> None:
        if self._screen.step == "quote" and self._quote is not None and self._may_print():
            self._release([self._quote])

    @Slot()
    def printRest(self) -> None:
        """What a print that went wrong still owes."""
        if self._screen.step == "done" and self._screen.rest is not None and not self._screen.busy:
            self._release([self._screen.rest])

    @Slot()
    def stop(self) -> None:
        """No more of it. What lies in the tray is paid, the rest comes back."""
        going = [one.job.id for one in self._screen.prints if not one.final]
        if self._screen.step == "printing" and going and not self._screen.busy:
            self._ask(lambda: [self._printing.cancel(job) for job in going], self._stopped, self._paper)

    @Slot()
    def back(self) -> None:
        if self._screen.busy:
            return
        if self._screen.step == "quote":
            self._leave("")
        else:
            self._shell.home()

    @Slot()
    def done(self) -> None:
        """Away from here: a print goes on, and is counted, all the same."""
        self._shell.home()

    @Slot()
    def reset(self) -> None:
        """Forget everything; what is still being answered comes too late."""
        self._turns.next()
        self._looking = False
        self._timer.stop()
        self._show(ReleaseScreen())

    @Slot()
    def tick(self) -> None:
        """Look how far the print is, or, now and then, whether the printer could print."""
        screen = self._screen
        self._looks += 1
        if self._looking or screen.busy:
            return
        if screen.step == "printing":
            jobs = [one.job.id for one in screen.prints]
            self._look(lambda: tuple(self._printing.watch(job) for job in jobs), self._watched)
        elif screen.step == "quote" and self._looks % _PRINTER_LOOKS == 0:
            self._look(self._printing.printer, self._printer)

    # --- what the desk answers --------------------------------------------------------------------------------------

    def _drawn(self, document: str, pictures: tuple[bytes, ...]) -> None:
        if self._screen.step == "quote" and self._screen.document is not None and self._screen.document.id == document:
            self._show(replace(self._screen, pictures=tuple(put.picture(one) for one in pictures)))

    def _undrawn(self, error: Exception) -> None:
        """The price stands without pictures; that a document is gone is told when it is to be printed."""
        if not isinstance(error, Refused):
            raise error

    def _wish(self, options: Options) -> None:
        if self._screen.step == "quote" and not self._screen.busy and options != self._screen.options:
            self._show(replace(self._screen, options=options, note=""))
            self._quote_again()

    def _quote_again(self) -> None:
        screen = self._screen
        if screen.document is not None:
            ask = partial(self._printing.quote, screen.owner.member, screen.document.id, screen.options)
            self._turns.beside(ask, partial(self._quoted, screen.options), self._failed)

    def _quoted(self, options: Options, quote: Quote) -> None:
        screen = self._screen
        same = screen.document is not None and screen.document.id == quote.document
        if screen.step == "quote" and same and options == screen.options:
            self._show(replace(screen, quote=quote))

    def _release(self, quotes: Sequence[Quote]) -> None:
        """One after the other; after the first refusal no more are tried, and what was printed is shown."""

        def job() -> tuple[Watched, ...]:
            made: list[Watched] = []
            for quote in quotes:
                try:
                    made.append(self._printing.watch(self._printing.release(quote).id))
                except Refused:
                    if not made:
                        raise
                    break
            return tuple(made)

        self._ask(job, self._released, self._paper)

    def _released(self, prints: tuple[Watched, ...]) -> None:
        self._open(replace(self._screen, step="printing", busy=False, rest=None, note="", prints=prints))
        self._watched(prints)

    def _stopped(self, _answers: object) -> None:
        self._show(replace(self._screen, busy=False))
        self.tick()

    def _watched(self, prints: tuple[Watched, ...]) -> None:
        if self._screen.step != "printing":
            return
        if put.sides_done(prints) > put.sides_done(self._screen.prints):
            self._shell.touched()  # while sides come out nobody is asked whether they are still there
        self._show(replace(self._screen, prints=prints))
        if all(one.final for one in prints):
            left = next((one.job.id for one in prints if one.again), "")
            if left:
                self._ask(partial(self._printing.quote_again, self._screen.owner.member, left), self._ended)
            else:
                self._ended(None)

    def _ended(self, rest: Quote | None) -> None:
        self._open(replace(self._screen, step="done", busy=False, rest=rest))
        if not put.trouble(self._screen):
            self._shell.stay(done=True)

    def _printer(self, status: QueueStatus) -> None:
        if self._screen.step == "quote":
            self._show(replace(self._screen, printer=status))

    def _look(self, job: Callable[[], Answer], done: Callable[[Answer], None]) -> None:
        """Ask something that nobody waits for; one question at a time."""
        self._looking = True

        def answered(answer: Answer) -> None:
            self._looking = False
            done(answer)

        self._turns.beside(job, answered, self._failed, lane=self._paper)

    def _ask(self, job: Callable[[], Answer], done: Callable[[Answer], None], lane: Runs | None = None) -> None:
        self._looking = False
        self._show(replace(self._screen, busy=True))
        self._turns.ask(job, done, self._failed, lane=lane)

    def _failed(self, error: Exception) -> None:
        self._looking = False
        screen = replace(self._screen, busy=False)
        match error:
            case PrinterNotReady() if screen.step:
                reasons = error.details.get("reasons")
                told = frozenset(reasons if isinstance(reasons, tuple) else ())
                self._show(replace(screen, printer=QueueStatus("", ready=False, reasons=told)))
            case CreditShort() | QuoteOld() | CreditCapped() | CreditPaused() if screen.step == "quote":
                left = error.details.get("left", error.details.get("missing"))
                self._show(replace(screen, note=error.code, amount=left if isinstance(left, int) else 0))
                if isinstance(error, CreditShort | QuoteOld):
                    self._quote_again()
            case (DocumentMissing() | PrintMissing() | PriceMissing() | PrinterNotReady()) | (
                CreditShort() | QuoteOld() | CreditCapped() | CreditPaused()
            ):
                self._leave(error.code)
            case Refused():
                self.reset()
                self._refused(error.code, error.details)
            case _:
                self.reset()
                raise error

    def _leave(self, note: str) -> None:
        owner = self._screen.owner
        self.reset()
        self._wallet(owner, note)

    def _open(self, screen: ReleaseScreen) -> None:
        self._show(screen)
        self._shell.open(RELEASE_PAGES[screen.step], self)
        if screen.step in ("quote", "printing"):
            self._timer.start()
        else:
            self._timer.stop()

    def _show(self, screen: ReleaseScreen) -> None:
        self._screen = screen
        self.screenChanged.emit()
