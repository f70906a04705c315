"""The screen of the staff board: card and PIN open it, a minute without a touch locks it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.desk.board import Board, BoardNow
from kiosk.desk.credentials import PIN_DIGITS
from kiosk.desk.staff import Session, StaffAccess, StaffHere
from kiosk.errors import PinLocked, Refused
from kiosk.money import money_text
from kiosk.ui import staff_screen as put
from kiosk.ui.background import Runs
from kiosk.ui.shell import Navigator
from kiosk.ui.staff_screen import PAGES, Screen, Step, now_of
from kiosk.ui.texts import isolated, minutes
from kiosk.ui.turns import Turns

QML_IMPORT_NAME = "Kiosk.Views"
QML_IMPORT_MAJOR_VERSION = 1

Answer = TypeVar("Answer")


@QmlElement
@QmlUncreatable("made where the desk is put together")
class StaffViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable is at fault
    """One screen value, one signal. Answers that come after a reset, or to an older question, are dropped."""

    screenChanged = Signal()

    def __init__(
        self,
        access: StaffAccess,
        board: Board,
        lane: Runs,
        shell: Navigator,
        *,
        leave: Callable[[str], None],
        find_members: Callable[[str], None],
        take_parcels: Callable[[str], None] | None = None,
        settings: Callable[[], None] | None = None,
        count_drawer: Callable[[], None] | None = None,
        show_exchange: Callable[[], None] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Ways on are handed over; one that is None is not offered.

        Args:
            leave: a member id: the tap was a goodbye after all.
            find_members: the letters that were typed on the board already.
            take_parcels: the id of who takes them in.
            settings: for managers.
            count_drawer: the cash, at day's end.
            show_exchange: how the exchange with the office stands.
        """
        super().__init__(parent)
        self._access = access
        self._board = board
        self._lane = lane
        self._shell = shell
        self._leave = leave
        self._find_members = find_members
        self._take_parcels = take_parcels
        self._settings = settings
        self._count_drawer = count_drawer
        self._show_exchange = show_exchange
        self._screen = Screen()
        self._turns = Turns(lane)
        self._refreshing = False

    # --- what the pages show ----------------------------------------------------------------------------------------

    busy = Property(bool, lambda self: self._screen.busy, notify=screenChanged)
    name = Property(str, lambda self: isolated(self._screen.name), notify=screenChanged)
    tapped = Property(bool, lambda self: self._screen.tapped, notify=screenChanged)
    pinLength = Property(int, lambda self: len(self._screen.pin), notify=screenChanged)
    note = Property(str, lambda self: self._screen.note, notify=screenChanged)
    waitMinutes = Property(int, lambda self: self._screen.wait_min, notify=screenChanged)
    takesParcels = Property(bool, lambda self: self._take_parcels is not None, constant=True)
    countsDrawer = Property(bool, lambda self: self._count_drawer is not None, constant=True)
    hasSettings = Property(bool, lambda self: self._may_set(), notify=screenChanged)
    loaded = Property(bool, lambda self: self._screen.now is not None, notify=screenChanged)
    waiting = Property(list, lambda self: [put.waiting(one) for one in self._now.waiting], notify=screenChanged)
    waitingCount = Property(int, lambda self: len(self._now.waiting), notify=screenChanged)
    inside = Property(list, lambda self: [put.inside(one) for one in self._now.inside], notify=screenChanged)
    insideCount = Property(int, lambda self: len(self._now.inside), notify=screenChanged)
    membersIn = Property(int, lambda self: self._now.members_in, notify=screenChanged)
    guestsIn = Property(int, lambda self: self._now.guests_in, notify=screenChanged)
    shelves = Property(list, lambda self: [put.shelf(one) for one in self._now.shelves], notify=screenChanged)
    parcels = Property(int, lambda self: self._now.parcels, notify=screenChanged)
    drawer = Property(float, lambda self: float(self._now.drawer), notify=screenChanged)  # minor units
    tasks = Property(list, lambda self: [put.task(one) for one in self._now.tasks], notify=screenChanged)
    taskCount = Property(int, lambda self: len(self._now.tasks), notify=screenChanged)
    decision = Property(list, lambda self: put.decision(self._screen), notify=screenChanged)  # one, or none any more
    manages = Property(bool, lambda self: self.session is not None and self.session.manages, notify=screenChanged)
    recent = Property(list, lambda self: [put.recent(one) for one in self._now.recent], notify=screenChanged)
    recentCount = Property(int, lambda self: len(self._now.recent), notify=screenChanged)
    exchange = Property(str, lambda self: self._now.exchange.state, notify=screenChanged)
    contactAt = Property(float, lambda self: float(self._now.exchange.last_contact_at or 0), notify=screenChanged)
    pending = Property(int, lambda self: self._now.exchange.pending, notify=screenChanged)
    oldestMinutes = Property(int, lambda self: self._now.exchange.oldest_minutes, notify=screenChanged)
    aside = Property(int, lambda self: self._now.exchange.aside, notify=screenChanged)
    offline = Property(bool, lambda self: self._now.exchange.offline, notify=screenChanged)
    printsRest = Property(bool, lambda self: self._now.exchange.prints_rest, notify=screenChanged)
    showsExchange = Property(bool, lambda self: self._show_exchange is not None, constant=True)

    @property
    def _now(self) -> BoardNow:
        return now_of(self._screen)

    @property
    def session(self) -> Session | None:
        """Who is at the board; None while it is locked."""
        return self._screen.session

    def _may_set(self) -> bool:
        return self._settings is not None and self.session is not None and self.session.manages

    # --- the way in -------------------------------------------------------------------------------------------------

    def knock(self, here: StaffHere, tapped: bool) -> None:
        """Somebody of the house wants the board, or, when they `tapped` while inside, is leaving."""
        self._turns.next()
        self._open(Screen("pin", member=here.member, name=here.name, tapped=tapped))

    @Slot(int)
    def typeDigit(self, digit: int) -> None:
        """The sixth one asks: no further touch is needed."""
        screen = self._screen
        if screen.busy or screen.step != "pin" or not 0 <= digit <= 9 or len(screen.pin) >= PIN_DIGITS:
            return
        self._show(replace(screen, pin=f"{screen.pin}{digit}", note=""))
        if len(self._screen.pin) == PIN_DIGITS:
            self._ask(partial(self._enter, screen.member, self._screen.pin), self._entered)

    @Slot()
    def deleteDigit(self) -> None:
        if not self._screen.busy:
            self._show(replace(self._screen, pin=self._screen.pin[:-1]))

    @Slot()
    def clearPin(self) -> None:
        if not self._screen.busy:
            self._show(replace(self._screen, pin=""))

    @Slot()
    def leaveInstead(self) -> None:
        """The tap was a goodbye."""
        if self._screen.step == "pin" and self._screen.tapped and not self._screen.busy:
            member = self._screen.member
            self.reset()
            self._leave(member)

    # --- what staff does --------------------------------------------------------------------------------------------

    def show(self) -> None:
        """Back to the board, from wherever its ways lead; home when it was locked meanwhile."""
        if self.session is None:
            self._shell.home()
        else:
            self._go("board")

    @Slot()
    def showWaiting(self) -> None:
        self._go("waiting")

    @Slot()
    def showInside(self) -> None:
        self._go("inside")

    @Slot()
    def showTasks(self) -> None:
        self._go("tasks")

    @Slot()
    def showUndo(self) -> None:
        self._go("undo")

    @Slot()
    def findMembers(self) -> None:
        self.typeLetters("")

    @Slot(str)
    def typeLetters(self, letters: str) -> None:
        """Whoever types on the board looks for somebody."""
        if self.session is not None and not self._screen.busy:
            self._find_members(letters)

    @Slot()
    def takeParcels(self) -> None:
        if self.session is not None and self._take_parcels is not None and not self._screen.busy:
            self._take_parcels(self.session.actor)

    @Slot()
    def countDrawer(self) -> None:
        if self._count_drawer is not None and self.session is not None and not self._screen.busy:
            self._count_drawer()

    @Slot()
    def showExchange(self) -> None:
        if self._show_exchange is not None and self.session is not None and not self._screen.busy:
            self._show_exchange()

    @Slot()
    def openSettings(self) -> None:
        if self._settings is not None and self._may_set() and not self._screen.busy:
            self._settings()

    @Slot(str)
    def met(self, guest: str) -> None:
        self._act(lambda session: self._board.met(session, guest))

    @Slot(str)
    def signOut(self, person: str) -> None:
        self._act(lambda session: self._board.sign_out(session, person))

    @Slot(str)
    def answered(self, call: str) -> None:
        self._act(lambda session: self._board.answered(session, call))

    @Slot(str)
    def decide(self, conflict: str) -> None:
        """Look at what desks did twice, and at the ways to settle it."""
        if self.session is not None and not self._screen.busy:
            self._screen = replace(self._screen, task=conflict)
            self._go("task")

    @Slot(str)
    def settle(self, how: str) -> None:
        """Take one of the ways; afterwards the other tasks."""
        session, conflict = self.session, self._screen.task
        if session is None or self._screen.busy or self._screen.step != "task":
            return

        def work() -> BoardNow:
            self._board.settle(session, conflict, how)
            return self._board.now(session)

        self._ask(work, self._settled)

    @Slot(str)
    def undo(self, request: str) -> None:
        self._act(lambda session: self._board.undo(session, request))

    @Slot()
    def undoLast(self) -> None:
        """Ctrl+Z."""
        self._act(self._board.undo_last)

    @Slot()
    def refresh(self) -> None:
        """Look again: something happened, or a minute went by. No touch, so the board locks all the same."""
        session = self.session
        if session is None or self._screen.busy or self._refreshing:
            return
        self._refreshing = True
        self._lane.run(partial(self._board.now, session), partial(self._refreshed, self._turns.now), self._unrefreshed)

    @Slot(float, str, result=str)
    def money(self, amount: float, language: str) -> str:
        """Minor units of the space's currency."""
        return money_text(round(amount), self._now.currency, language)

    @Slot()
    def back(self) -> None:
        """One page back; from the board to where the desk rests."""
        if self._screen.busy:
            return
        if self._screen.step in ("", "pin", "board"):
            self._shell.home()
        elif self._screen.step == "task":
            self._go("tasks")
        else:
            self._go("board")

    @Slot()
    def reset(self) -> None:
        """Lock: forget who was here and all that was shown."""
        self._turns.next()
        self._refreshing = False
        self._show(Screen())

    # --- what the desk answers --------------------------------------------------------------------------------------

    def _enter(self, member: str, pin: str) -> tuple[Session, BoardNow]:
        session = self._access.enter(member, pin)
        return session, self._board.now(session)

    def _entered(self, answer: tuple[Session, BoardNow]) -> None:
        session, now = answer
        self._open(Screen("board", session=session, now=now))

    def _act(self, job: Callable[[Session], object]) -> None:
        """Do one thing and look at the board again."""
        session = self.session
        if session is None or self._screen.busy:
            return

        def work() -> BoardNow:
            job(session)
            return self._board.now(session)

        self._ask(work, self._acted)

    def _acted(self, now: BoardNow) -> None:
        self._show(replace(self._screen, busy=False, now=now, note=""))

    def _settled(self, now: BoardNow) -> None:
        self._open(replace(self._screen, busy=False, now=now, note="", step="tasks", task=""))

    def _refreshed(self, turn: int, now: BoardNow) -> None:
        self._refreshing = False
        if turn == self._turns.now and self.session is not None and now != self._screen.now:
            self._show(replace(self._screen, now=now))

    def _unrefreshed(self, error: Exception) -> None:
        self._refreshing = False
        raise error

    def _ask(self, job: Callable[[], Answer], done: Callable[[Answer], None]) -> None:
        self._show(replace(self._screen, busy=True))
        self._turns.ask(job, done, self._failed)

    def _failed(self, error: Exception) -> None:
        screen = replace(self._screen, busy=False, pin="")
        match error:
            case PinLocked():
                wait = error.details.get("seconds")
                self._show(replace(screen, note=error.code, wait_min=minutes(wait if isinstance(wait, int) else 0)))
            case Refused():
                self._show(replace(screen, note=error.code))
                self.refresh()
            case _:
                self.reset()
                raise error

    def _go(self, step: Step) -> None:
        if self.session is not None and not self._screen.busy:
            self._open(replace(self._screen, step=step, note=""))
            self.refresh()

    def _open(self, screen: Screen) -> None:
        self._show(screen)
        self._shell.open(PAGES[screen.step], self)
        self._shell.stay(staff=True)

    def _show(self, screen: Screen) -> None:
        self._screen = screen
        self.screenChanged.emit()
