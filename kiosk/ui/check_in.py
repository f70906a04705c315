"""The screen of check-in: a tap, "your desk today", name and PIN, and the ways on when the rules say no."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Final, TypeVar

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.core.ports import Credential
from kiosk.core.text import clean, long_enough
from kiosk.core.visits import Via
from kiosk.desk.check_in import CheckIn, DeskToday, Private
from kiosk.desk.credentials import PIN_DIGITS
from kiosk.desk.guest_registration import Expected, GuestLeft
from kiosk.desk.people import Found
from kiosk.desk.staff import StaffHere
from kiosk.errors import PinLocked, PinWrong, Refused
from kiosk.money import money_text
from kiosk.ui import check_in_screen as put
from kiosk.ui.background import Runs
from kiosk.ui.check_in_screen import NOBODY, Screen
from kiosk.ui.shell import NOTHING_WAITS_S, ShellViewModel
from kiosk.ui.texts import isolated, minutes, shown
from kiosk.ui.turns import Turns

QML_IMPORT_NAME = "Kiosk.Views"
QML_IMPORT_MAJOR_VERSION = 1

TODAY: Final = "DeskToday"
REFUSED: Final = "Refused"
SEARCH: Final = "NameSearch"
PIN: Final = "Pin"
_QUERY_LIMIT: Final = 80
_CARDS: Final = 12  # handed to the page, which shows as many as fit and counts the rest

Answer = TypeVar("Answer")


@QmlElement
@QmlUncreatable("made where the desk is put together")
class CheckInViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable is at fault
    """One screen value, one signal. Answers that come after a reset, or to an older question, are dropped."""

    screenChanged = Signal()

    def __init__(
        self,
        desk: CheckIn,
        lane: Runs,
        shell: ShellViewModel,
        *,
        expected: Callable[[Expected], None],
        guest_left: Callable[[GuestLeft], None],
        visiting: Callable[[], None],
        staff: Callable[[StaffHere, bool], None] = lambda _here, _tapped: None,
        parcels: Callable[[str, Via], None] = lambda _member, _via: None,
        prints: Callable[[str, str, bool], None] = lambda _member, _name, _proved: None,
        parent: QObject | None = None,
    ) -> None:
        """Guests are handed over: one who is expected, one who left, one who wants to sign in after all.

        So is `staff`: who it is, and whether they only held a card to the reader and may have meant to leave. And
        `parcels`: the member who wants theirs, and how they said who they are; `prints`: the member and their name, and
        whether they gave a PIN already.
        """
        super().__init__(parent)
        self._desk = desk
        self._shell = shell
        self._expected = expected
        self._guest_left = guest_left
        self._visiting = visiting
        self._staff = staff
        self._parcels = parcels
        self._prints = prints
        self._instead: Callable[[str, str], None] | None = None
        self._screen = Screen()
        self._turns = Turns(lane)

    # --- what the page shows ----------------------------------------------------------------------------------------

    step = Property(str, lambda self: self._screen.step, notify=screenChanged)
    busy = Property(bool, lambda self: self._screen.busy, notify=screenChanged)
    name = Property(str, lambda self: isolated(self._today.name), notify=screenChanged)
    direction = Property(str, lambda self: self._today.direction, notify=screenChanged)
    inside = Property(bool, lambda self: self._today.inside, notify=screenChanged)
    at = Property(float, lambda self: float(self._today.at), notify=screenChanged)  # UTC ms
    plan = Property(str, lambda self: shown(self._today.plan), notify=screenChanged)
    daysUsed = Property(int, lambda self: self._today.days_used, notify=screenChanged)
    days = Property(int, lambda self: self._today.days, notify=screenChanged)  # 0: unlimited
    canUndo = Property(bool, lambda self: bool(self._today.request), notify=screenChanged)
    waitingCount = Property(int, lambda self: len(self._today.waiting), notify=screenChanged)
    waiting = Property(list, lambda self: [put.card(one) for one in self._today.waiting[:_CARDS]], notify=screenChanged)
    unlocked = Property(bool, lambda self: self._today.private is not None, notify=screenChanged)
    paidUntil = Property(float, lambda self: put.paid_until(self._today), notify=screenChanged)  # UTC ms; 0: no end
    status = Property(str, lambda self: self._today.private.status if self._today.private else "", notify=screenChanged)
    board = Property(str, lambda self: self._today.board, notify=screenChanged)  # "offered", "card", ""
    query = Property(str, lambda self: self._screen.query, notify=screenChanged)
    foundCount = Property(int, lambda self: len(self._screen.found), notify=screenChanged)
    found = Property(list, lambda self: [put.row(one) for one in self._screen.found], notify=screenChanged)
    nobody = Property(bool, lambda self: put.nobody(self._screen), notify=screenChanged)
    chosenName = Property(str, lambda self: put.chosen(self._screen), notify=screenChanged)
    pinLength = Property(int, lambda self: len(self._screen.pin), notify=screenChanged)
    note = Property(str, lambda self: self._screen.note, notify=screenChanged)
    waitMinutes = Property(int, lambda self: self._screen.wait_min, notify=screenChanged)
    refusal = Property(str, lambda self: self._screen.refusal, notify=screenChanged)
    day = Property(str, lambda self: self._screen.day, notify=screenChanged)  # ISO date
    reference = Property(str, lambda self: self._screen.reference, notify=screenChanged)

    @property
    def _today(self) -> DeskToday:
        return self._screen.today or NOBODY

    # --- what the person does ---------------------------------------------------------------------------------------

    def present(self, credential: Credential) -> None:
        """A reader gave something. Answered on every page: whoever taps is the one who stands here now."""
        if not self._screen.busy:
            self._ask(partial(self._desk.present, credential), self._presented)

    @Slot()
    def usePin(self) -> None:
        """No card: look for a name first."""
        if not self._screen.busy:
            self._instead = None
            self._open(SEARCH, Screen("search"))

    def askPin(self, check: Callable[[str, str], Answer], then: Callable[[Answer], None]) -> None:
        """The same, to know who it is and not to check them in: `check` gets member and PIN and may refuse."""
        self.usePin()

        def instead(member: str, pin: str) -> None:
            self._ask(partial(check, member, pin), then)

        self._instead = instead

    @Slot(str)
    def search(self, query: str) -> None:
        query = clean(query, _QUERY_LIMIT)
        if self._screen.step != "search" or query == self._screen.query:
            return
        if not long_enough(query):
            self._show(replace(self._screen, query=query, answered="", found=()))
            return
        self._show(replace(self._screen, query=query))
        self._turns.beside(partial(self._desk.search, query), partial(self._searched, query), self._broken)

    @Slot(int)
    def choose(self, index: int) -> None:
        if self._screen.step == "search" and 0 <= index < len(self._screen.found):
            self._open(PIN, replace(self._screen, step="pin", chosen=self._screen.found[index], pin="", note=""))

    @Slot()
    def chooseFirst(self) -> None:
        """Enter takes the first, once the list answers what stands in the field."""
        if self._screen.answered == self._screen.query:
            self.choose(0)

    @Slot(int)
    def typeDigit(self, digit: int) -> None:
        """The sixth one asks: no further touch is needed."""
        screen = self._screen
        if screen.busy or screen.step not in ("pin", "unlock") or not 0 <= digit <= 9 or len(screen.pin) >= PIN_DIGITS:
            return
        self._show(replace(screen, pin=f"{screen.pin}{digit}", note=""))
        if len(self._screen.pin) == PIN_DIGITS:
            self._submit()

    @Slot()
    def deleteDigit(self) -> None:
        if not self._screen.busy and self._screen.pin:
            self._show(replace(self._screen, pin=self._screen.pin[:-1]))

    @Slot()
    def clearPin(self) -> None:
        if not self._screen.busy:
            self._show(replace(self._screen, pin=""))

    @Slot()
    def signInAsGuest(self) -> None:
        """The code did not open anything: a guest can come in without."""
        self.reset()
        self._visiting()

    @Slot()
    def showPrivate(self) -> None:
        """After a card: the private figures, for whoever knows the PIN."""
        if self._screen.step == "today" and not self._screen.busy:
            self._open(PIN, replace(self._screen, step="unlock", pin="", note=""))

    @Slot()
    def undo(self) -> None:
        today = self._screen.today
        if self._screen.step == "today" and today is not None and today.request and not self._screen.busy:
            self._ask(partial(self._desk.undo, today.request), self._undone)

    @Slot()
    def leave(self) -> None:
        """The tap that came in was meant as a goodbye."""
        today = self._screen.today
        if self._screen.step == "today" and today is not None and today.inside and not self._screen.busy:
            self._ask(partial(self._desk.leave, today.member), self._arrived)

    def goodbye(self, member: str) -> None:
        """Somebody who held a card to the reader was leaving."""
        self._ask(partial(self._desk.leave, member), self._arrived)

    def show_today(self) -> None:
        """ "Your desk today" again, for whoever went elsewhere from there; home when it was forgotten meanwhile."""
        if self._screen.step == "today":
            self._open(TODAY, self._screen)
        else:
            self._shell.home()

    @Slot(float, str, str, result=str)
    def money(self, amount: float, currency: str, language: str) -> str:
        """Minor units as "€1.00". The language is an argument, so that bindings follow it."""
        return money_text(round(amount), currency, language) if currency else ""

    @Slot()
    def openBoard(self) -> None:
        """Staff who just came in go on to the board."""
        today = self._screen.today
        if self._screen.step == "today" and today is not None and today.board == "offered" and not self._screen.busy:
            self.reset()
            self._staff(StaffHere(today.member, today.name), False)

    @Slot(int)
    def answer(self, index: int) -> None:
        """ "I am coming" to a guest, "I will come" to an event; an event's answer can be taken back the same way."""
        today = self._screen.today
        if self._screen.step != "today" or today is None or self._screen.busy or not 0 <= index < len(today.waiting):
            return
        asked = today.waiting[index]
        if asked.kind == "parcel":
            self._parcels(today.member, "card" if today.private is None else "pin")
        elif asked.kind == "print":
            self._prints(today.member, today.name, today.private is not None)
        elif asked.kind == "event":
            self._ask(partial(self._desk.answer_event, today, asked.id, coming=not asked.answered), self._refreshed)
        elif not asked.answered:
            self._ask(partial(self._desk.answer_guest, today, asked.id), self._refreshed)

    @Slot()
    def back(self) -> None:
        """One step back, with what was typed kept."""
        if self._screen.busy:
            return
        if self._screen.step == "pin":
            self._open(SEARCH, replace(self._screen, step="search", chosen=None, pin="", note=""))
        elif self._screen.step == "unlock":
            self._open(TODAY, replace(self._screen, step="today", pin="", note=""))
        else:
            self._shell.home()

    @Slot()
    def done(self) -> None:
        self._shell.home()

    @Slot()
    def reset(self) -> None:
        """Forget everything; what is still being answered comes too late."""
        self._turns.next()
        self._instead = None
        self._show(Screen())

    # --- what the desk answers --------------------------------------------------------------------------------------

    def _ask(self, job: Callable[[], Answer], done: Callable[[Answer], None]) -> None:
        self._show(replace(self._screen, busy=True))
        self._turns.ask(job, done, self._failed)

    def _presented(self, answer: DeskToday | Expected | GuestLeft | StaffHere) -> None:
        if isinstance(answer, DeskToday):
            self._arrived(answer)
            return
        self._show(Screen())
        if isinstance(answer, Expected):
            self._expected(answer)
        elif isinstance(answer, StaffHere):
            self._staff(answer, True)
        else:
            self._guest_left(answer)

    def _arrived(self, today: DeskToday) -> None:
        self._open(TODAY, Screen("today", today=put.in_order(today)))
        if not today.waiting:
            self._shell.stay(done=True, seconds=NOTHING_WAITS_S)

    def _refreshed(self, today: DeskToday) -> None:
        self._show(replace(self._screen, busy=False, today=put.in_order(today, self._today)))

    def _undone(self, _nothing: None) -> None:
        self._show(replace(self._screen, step="undone", busy=False))
        self._shell.stay(done=True, seconds=NOTHING_WAITS_S)

    def _searched(self, query: str, found: tuple[Found, ...]) -> None:
        if self._screen.step == "search" and query == self._screen.query:
            self._show(replace(self._screen, answered=query, found=found))

    def _submit(self) -> None:
        screen = self._screen
        if screen.step == "unlock" and screen.today is not None:
            self._ask(partial(self._desk.unlock, screen.today.member, screen.pin), self._unlocked)
        elif screen.chosen is not None and self._instead is not None:
            self._instead(screen.chosen.id, screen.pin)
        elif screen.chosen is not None:
            self._ask(partial(self._desk.present_pin, screen.chosen.id, screen.pin), self._arrived)

    def _unlocked(self, private: Private) -> None:
        today = self._screen.today
        if today is not None:
            self._open(TODAY, Screen("today", today=replace(today, private=private)))

    def _failed(self, error: Exception) -> None:
        if isinstance(error, PinWrong):
            self._show(replace(self._screen, busy=False, pin="", note=error.code))
        elif isinstance(error, PinLocked):
            wait = minutes(put.number(error.details.get("seconds")))
            self._show(replace(self._screen, busy=False, pin="", note=error.code, wait_min=wait))
        elif isinstance(error, Refused):
            self.refuse(error.code, error.details)
        else:
            self._broken(error)

    def refuse(self, code: str, details: Mapping[str, object]) -> None:
        """Show why something did not go, and leave word of it at reception. Guests' refusals come here too."""
        wait = minutes(put.number(details.get("seconds")))
        screen = Screen("refused", refusal=code, day=str(details.get("day", "")), wait_min=wait)
        self._open(REFUSED, screen)
        job = partial(self._desk.call_reception, code, REFUSED)
        self._turns.beside(job, self._noted, self._broken)

    def _noted(self, reference: str) -> None:
        if self._screen.step == "refused":
            self._show(replace(self._screen, reference=reference))

    def _broken(self, error: Exception) -> None:
        """A bug of ours: back to the start, and on to the hook that logs it."""
        self.reset()
        raise error

    def _open(self, page: str, screen: Screen) -> None:
        self._show(screen)
        self._shell.open(page, self)

    def _show(self, screen: Screen) -> None:
        self._screen = screen
        self.screenChanged.emit()
