"""The screen before a member's prints: a card or a name, then the PIN. Nothing of anybody's is shown before."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Final, Literal, TypeVar

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.core.ports import Credential
from kiosk.core.text import clean, long_enough
from kiosk.desk.credentials import PIN_DIGITS
from kiosk.desk.people import Found
from kiosk.desk.print_visit import Owner, PrintVisit
from kiosk.errors import PinLocked, PinWrong, Refused
from kiosk.ui.background import Runs
from kiosk.ui.shell import Navigator
from kiosk.ui.texts import isolated, minutes, shown
from kiosk.ui.turns import Turns

QML_IMPORT_NAME = "Kiosk.Views"
QML_IMPORT_MAJOR_VERSION = 1

Step = Literal["", "card", "search", "pin", "no_pin"]
PAGES: Final[dict[Step, str]] = {
    "card": "PrintEntry",
    "search": "PrintName",
    "pin": "PrintPin",
    "no_pin": "PrintEntry",
}
_QUERY_LIMIT: Final = 80

Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True)
class Screen:
    """All the pages show.

    Attributes:
        busy: an answer is awaited that the next touch must not ask for again.
        answered: the query `found` answers.
        came: from where the PIN page was opened, for Back.
        note: code of what is said beside the PIN.
    """

    step: Step = ""
    busy: bool = False
    query: str = ""
    answered: str = ""
    found: tuple[Found, ...] = ()
    member: str = ""
    name: str = ""
    came: Literal["", "card", "search", "today"] = ""
    pin: str = ""
    note: str = ""
    wait_min: int = 0


@QmlElement
@QmlUncreatable("made where the desk is put together")
class PrintEntryViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable is at fault
    """One screen value, one signal. Answers that come after a reset, or to an older question, are dropped."""

    screenChanged = Signal()

    def __init__(
        self,
        visit: PrintVisit,
        lane: Runs,
        shell: Navigator,
        *,
        entered: Callable[[Owner], None],
        back_to_today: Callable[[], None],
        refused: Callable[[str, dict[str, object]], None],
        parent: QObject | None = None,
    ) -> None:
        """Prepare an empty screen.

        Args:
            entered: who gave card and PIN.
            back_to_today: shows "your desk today" again, for whoever came from there.
            refused: shows a refusal that no page here explains; gets its code and details.
        """
        super().__init__(parent)
        self._visit = visit
        self._shell = shell
        self._entered = entered
        self._back_to_today = back_to_today
        self._refused = refused
        self._screen = Screen()
        self._turns = Turns(lane)

    # --- what the pages show ----------------------------------------------------------------------------------------

    step = Property(str, lambda self: self._screen.step, notify=screenChanged)
    busy = Property(bool, lambda self: self._screen.busy, notify=screenChanged)
    name = Property(str, lambda self: isolated(self._screen.name), notify=screenChanged)
    query = Property(str, lambda self: self._screen.query, notify=screenChanged)
    found = Property(list, lambda self: [_row(one) for one in self._screen.found], notify=screenChanged)
    foundCount = Property(int, lambda self: len(self._screen.found), notify=screenChanged)
    nobody = Property(bool, lambda self: _nobody(self._screen), notify=screenChanged)
    pinLength = Property(int, lambda self: len(self._screen.pin), notify=screenChanged)
    note = Property(str, lambda self: self._screen.note, notify=screenChanged)
    waitMinutes = Property(int, lambda self: self._screen.wait_min, notify=screenChanged)

    # --- what the person does ---------------------------------------------------------------------------------------

    @Slot()
    def begin(self) -> None:
        """ "Printing", on the welcome screen."""
        self._turns.next()
        self._open(Screen("card"))

    def knock(self, member: str, name: str) -> None:
        """Somebody tapped a card a moment ago, and wants to see their prints."""
        self._turns.next()
        self._open(Screen("pin", member=member, name=name, came="today"))

    def takes(self, credential: Credential) -> bool:
        """A card held to the reader here says whose prints are meant; nobody is checked in by it."""
        if self._screen.step not in ("card", "search", "no_pin"):
            return False
        if not self._screen.busy:
            self._ask(partial(self._visit.present, credential), self._carded)
        return True

    @Slot()
    def useName(self) -> None:
        if self._screen.step in ("card", "no_pin") and not self._screen.busy:
            self._open(Screen("search"))

    @Slot(str)
    def search(self, query: str) -> None:
        query = clean(query, _QUERY_LIMIT)
        if self._screen.step != "search" or query == self._screen.query:
            return
        if not long_enough(query):
            self._show(replace(self._screen, query=query, answered="", found=()))
            return
        self._show(replace(self._screen, query=query))
        self._turns.beside(partial(self._visit.search, query), partial(self._searched, query), self._failed)

    @Slot(int)
    def choose(self, index: int) -> None:
        screen = self._screen
        if screen.step == "search" and not screen.busy and 0 <= index < len(screen.found):
            one = screen.found[index]
            self._open(replace(screen, step="pin", member=one.id, name=one.name, came="search", pin="", note=""))

    @Slot()
    def chooseFirst(self) -> None:
        """Enter takes the first, once the list answers what stands in the field."""
        if self._screen.answered == self._screen.query:
            self.choose(0)

    @Slot(int)
    def typeDigit(self, digit: int) -> None:
        """The sixth one asks: no further touch is needed."""
        screen = self._screen
        if screen.busy or screen.step != "pin" or not 0 <= digit <= 9 or len(screen.pin) >= PIN_DIGITS:
            return
        self._show(replace(screen, pin=f"{screen.pin}{digit}", note=""))
        if len(self._screen.pin) == PIN_DIGITS:
            self._ask(partial(self._visit.prove, screen.member, self._screen.pin), self._proved)

    @Slot()
    def deleteDigit(self) -> None:
        if not self._screen.busy:
            self._show(replace(self._screen, pin=self._screen.pin[:-1]))

    @Slot()
    def clearPin(self) -> None:
        if not self._screen.busy:
            self._show(replace(self._screen, pin=""))

    @Slot()
    def back(self) -> None:
        """One step back, with what was typed kept."""
        screen = self._screen
        if screen.busy:
            return
        if screen.step == "pin" and screen.came == "today":
            self.reset()
            self._back_to_today()
        elif screen.step == "pin" and screen.came == "search":
            self._open(replace(screen, step="search", member="", name="", pin="", note=""))
        elif screen.step in ("pin", "search"):
            self._open(Screen("card"))
        else:
            self._shell.home()

    @Slot()
    def reset(self) -> None:
        """Forget everything; what is still being answered comes too late."""
        self._turns.next()
        self._show(Screen())

    # --- what the desk answers --------------------------------------------------------------------------------------

    def _carded(self, owner: Owner) -> None:
        step: Step = "pin" if owner.has_pin else "no_pin"
        self._open(Screen(step, member=owner.member if owner.has_pin else "", name=owner.name, came="card"))

    def _searched(self, query: str, found: tuple[Found, ...]) -> None:
        if self._screen.step == "search" and query == self._screen.query:
            self._show(replace(self._screen, answered=query, found=found))

    def _proved(self, owner: Owner) -> None:
        self.reset()
        self._entered(owner)

    def _ask(self, job: Callable[[], Answer], done: Callable[[Answer], None]) -> None:
        self._show(replace(self._screen, busy=True))
        self._turns.ask(job, done, self._failed)

    def _failed(self, error: Exception) -> None:
        match error:
            case PinWrong():
                self._show(replace(self._screen, busy=False, pin="", note=error.code))
            case PinLocked():
                wait = error.details.get("seconds")
                locked = replace(self._screen, busy=False, pin="", note=error.code)
                self._show(replace(locked, wait_min=minutes(wait if isinstance(wait, int) else 0)))
            case Refused():
                self.reset()
                self._refused(error.code, error.details)
            case _:
                self.reset()
                raise error

    def _open(self, screen: Screen) -> None:
        self._show(screen)
        self._shell.open(PAGES[screen.step], self)

    def _show(self, screen: Screen) -> None:
        self._screen = screen
        self.screenChanged.emit()


def _nobody(screen: Screen) -> bool:
    """Whether to say that nobody of this name was found: never while the list still answers older letters."""
    return bool(screen.answered) and screen.answered == screen.query and not screen.found


def _row(found: Found) -> dict[str, object]:
    return {"name": shown(found.name), "company": shown(found.company), "initials": found.initials}
