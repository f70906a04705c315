"""The screen of members at the desk: found by two letters, added, given cards and PINs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.core.members import Status
from kiosk.core.ports import Credential
from kiosk.core.text import clean
from kiosk.desk.credentials import PIN_DIGITS
from kiosk.desk.member_care import Choice, MemberCare, MemberFile, Person
from kiosk.desk.staff import Session
from kiosk.errors import CardHeld, MemberMissing, Refused
from kiosk.money import money_text
from kiosk.ui import members_screen as put
from kiosk.ui.background import Runs
from kiosk.ui.members_screen import BEFORE, PAGES, Screen, Step, file_of
from kiosk.ui.shell import Navigator
from kiosk.ui.texts import isolated, shown
from kiosk.ui.turns import Turns

QML_IMPORT_NAME = "Kiosk.Views"
QML_IMPORT_MAJOR_VERSION = 1

Answer = TypeVar("Answer")
Loaded = tuple[MemberFile, tuple[int, str] | None]  # a member, and their credit


@QmlElement
@QmlUncreatable("made where the desk is put together")
class MembersViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable is at fault
    """One screen value, one signal. Answers that come after a reset, or to an older question, are dropped."""

    screenChanged = Signal()

    def __init__(
        self,
        care: MemberCare,
        lane: Runs,
        shell: Navigator,
        *,
        session: Callable[[], Session | None],
        board: Callable[[], None],
        undo_last: Callable[[Session], None],
        wallet: Callable[[str], tuple[int, str]] | None = None,
        top_up: Callable[[str], None] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """
        Args:
            session: who is at the board; nothing is done without.
            board: leads back there.
            wallet: a member's credit in minor units and its currency, asked on the lane.
            top_up: opens the way to more credit; gets the member id.
        """
        super().__init__(parent)
        self._care = care
        self._shell = shell
        self._session = session
        self._board = board
        self._undo_last = undo_last
        self._wallet = wallet
        self._top_up = top_up
        self._screen = Screen()
        self._turns = Turns(lane)

    # --- what the pages show ----------------------------------------------------------------------------------------

    step = Property(str, lambda self: self._screen.step, notify=screenChanged)
    busy = Property(bool, lambda self: self._screen.busy, notify=screenChanged)
    note = Property(str, lambda self: self._screen.note, notify=screenChanged)
    query = Property(str, lambda self: self._screen.query, notify=screenChanged)
    found = Property(list, lambda self: [put.row(one) for one in self._screen.found], notify=screenChanged)
    foundCount = Property(int, lambda self: len(self._screen.found), notify=screenChanged)
    nobody = Property(bool, lambda self: put.nobody(self._screen), notify=screenChanged)
    newName = Property(str, lambda self: self._screen.name, notify=screenChanged)
    choices = Property(list, lambda self: [put.choice(one) for one in self._screen.choices], notify=screenChanged)
    choiceCount = Property(int, lambda self: len(self._screen.choices), notify=screenChanged)
    name = Property(str, lambda self: shown(file_of(self._screen).name), notify=screenChanged)
    nameInside = Property(str, lambda self: isolated(file_of(self._screen).name), notify=screenChanged)  # a sentence
    company = Property(str, lambda self: shown(file_of(self._screen).company), notify=screenChanged)
    plan = Property(str, lambda self: shown(file_of(self._screen).plan), notify=screenChanged)
    status = Property(str, lambda self: file_of(self._screen).status, notify=screenChanged)
    role = Property(str, lambda self: file_of(self._screen).role, notify=screenChanged)
    inside = Property(bool, lambda self: file_of(self._screen).inside, notify=screenChanged)
    paidUntil = Property(float, lambda self: float(file_of(self._screen).paid_until or 0), notify=screenChanged)
    ways = Property(list, lambda self: self._ways(), notify=screenChanged)
    wayCount = Property(int, lambda self: len(self._ways()), notify=screenChanged)
    cardState = Property(str, lambda self: put.card(self._screen).state, notify=screenChanged)
    cardSince = Property(float, lambda self: float(put.card(self._screen).since), notify=screenChanged)  # UTC ms
    replaces = Property(bool, lambda self: bool(self._screen.card), notify=screenChanged)
    given = Property(bool, lambda self: self._screen.given, notify=screenChanged)
    held = Property(str, lambda self: put.held(self._screen), notify=screenChanged)
    holderName = Property(str, lambda self: put.holder_name(self._screen), notify=screenChanged)
    pinLength = Property(int, lambda self: len(self._screen.pin), notify=screenChanged)
    again = Property(bool, lambda self: bool(self._screen.first), notify=screenChanged)

    def _ways(self) -> list[dict[str, object]]:
        session = self._session()
        manages = session is not None and session.manages
        return put.ways(self._screen, manages=manages, tops_up=self._top_up is not None) if self._screen.file else []

    @Slot(str)
    def begin(self, letters: str) -> None:
        """Look for somebody; these letters were typed already."""
        if self._session() is not None:
            self._begin(Screen("search"))
            self.search(letters)

    def open_member(self, member: str) -> None:
        """The page of a member, from elsewhere on the board."""
        if self._session() is not None:
            self._begin(Screen("search"))
            self._load(member)

    @Slot(str)
    def search(self, query: str) -> None:
        query = clean(query)
        if self._screen.step != "search" or query == self._screen.query:
            return
        self._show(replace(self._screen, query=query, note="", eager=False))
        self._turns.beside(partial(self._care.search, query), partial(self._searched, query), self._broken)

    @Slot(int)
    def choose(self, index: int) -> None:
        if self._screen.step == "search" and not self._screen.busy and 0 <= index < len(self._screen.found):
            self._load(self._screen.found[index].id)

    @Slot()
    def chooseFirst(self) -> None:
        """Enter takes the first, once the list answers what stands in the field, and adds whom it does not know."""
        if self._screen.answered == self._screen.query:
            self.addMember() if put.nobody(self._screen) else self.choose(0)
        else:
            self._show(replace(self._screen, eager=True))

    @Slot()
    def addMember(self) -> None:
        """Somebody new; what was looked for may be their name."""
        screen = self._screen
        if screen.step == "search" and not screen.busy:
            self._open(replace(screen, step="name", name=screen.query if put.nobody(screen) else "", note=""))

    @Slot(str)
    def typeName(self, name: str) -> None:
        if self._screen.step == "name":
            self._show(replace(self._screen, name=name, note=""))

    @Slot()
    def next(self) -> None:
        """The name is typed."""
        if self._screen.step != "name" or self._screen.busy:
            return
        if any(char.isalpha() for char in self._screen.name):
            self._ask(self._care.companies, partial(self._choose_from, "company"))
        else:
            self._show(replace(self._screen, note="name_missing"))

    @Slot(int)
    def pick(self, index: int) -> None:
        """A company or a plan of the list; -1: none."""
        screen, session = self._screen, self._session()
        if screen.busy or session is None or not -1 <= index < len(screen.choices):
            return
        picked = screen.choices[index].id if index >= 0 else None
        if screen.step == "company":
            self._show(replace(screen, company=picked))
            self._ask(self._care.plans, partial(self._choose_from, "plan"))
        elif screen.step == "plan":

            def add() -> Loaded:
                return self._file(self._care.add(session, screen.name, company=screen.company, plan=picked))

            self._ask(add, partial(self._loaded, "added"))

    @Slot(str, result=str)
    def walletText(self, language: str) -> str:
        """The member's credit as a language writes it."""
        return money_text(*self._screen.wallet, language) if self._screen.wallet is not None else ""

    @Slot(int)
    def take(self, index: int) -> None:
        """One of the ways on the member's page."""
        if self._screen.step != "member" or self._screen.busy or not 0 <= index < len(self._ways()):
            return
        way = self._ways()[index]
        screen = replace(self._screen, note="", card="", given=False, holder=None, pin="", first="")
        match way["kind"]:
            case "card":
                self._open(replace(screen, step="card", card=str(way["id"])))
            case "issue" | "issue_more":
                self._open(replace(screen, step="issue"))
            case "pin" | "pin_again":
                self._open(replace(screen, step="pin"))
            case "top_up" if self._top_up is not None:
                self._top_up(file_of(screen).id)
            case "pause":
                self._set_status("paused")
            case "resume":
                self._set_status("active")
            case "end":
                self._set_status("ended")

    @Slot()
    def undoLast(self) -> None:
        """Ctrl+Z."""
        member = file_of(self._screen).id
        self._do(self._undo_last, "undone", member)

    def _set_status(self, status: Status) -> None:
        member = file_of(self._screen).id
        self._do(lambda session: self._care.set_status(session, member, status), f"now_{status}", member)

    @Slot()
    def replaceCard(self) -> None:
        if self._screen.step == "card" and not self._screen.busy:
            self._open(replace(self._screen, step="issue", note=""))

    @Slot()
    def reportLost(self) -> None:
        self._on_card(self._care.report_lost, "card_lost")

    @Slot()
    def reportFound(self) -> None:
        self._on_card(self._care.report_found, "card_found")

    @Slot()
    def withdraw(self) -> None:
        self._on_card(self._care.withdraw, "card_withdrawn")

    def takes(self, credential: Credential) -> bool:
        """The reader belongs to the page that waits for a card, until it is left: a second read is no tap."""
        screen, session = self._screen, self._session()
        if screen.step != "issue" or session is None:
            return False
        if not screen.busy and not screen.given:
            member, instead_of = file_of(screen).id, screen.card

            def issue() -> Loaded:
                self._care.issue_card(session, member, credential.text, instead_of=instead_of)
                return self._file(member)

            self._show(replace(screen, note="", holder=None))
            self._ask(issue, self._given)
        return True

    @Slot()
    def openHolder(self) -> None:
        """The card is somebody's already: see whose."""
        if self._screen.holder is not None and not self._screen.busy:
            self._load(self._screen.holder[0])

    @Slot()
    def finish(self) -> None:
        """The card is given: back to the member."""
        if self._screen.step == "issue" and self._screen.given:
            self._open(replace(self._screen, step="member", card="", given=False))

    def _on_card(self, job: Callable[[Session, str], None], note: str) -> None:
        card = self._screen.card
        if self._screen.step == "card" and card:
            self._do(lambda session: job(session, card), note, file_of(self._screen).id)

    @Slot(int)
    def typeDigit(self, digit: int) -> None:
        """Six digits, and the same six once more."""
        screen = self._screen
        if screen.busy or screen.step != "pin" or not 0 <= digit <= 9 or len(screen.pin) >= PIN_DIGITS:
            return
        typed, pin = put.typed_twice(screen, digit)
        self._show(typed)
        if pin:
            member = file_of(screen).id
            self._do(lambda session: self._care.set_pin(session, member, pin), "pin_set", member)

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
        before = BEFORE.get(screen.step)
        if screen.busy:
            return
        if before is None:
            self._board()
        else:
            self._open(replace(screen, step=before, note="", card="", given=False, holder=None, pin="", first=""))

    @Slot()
    def reset(self) -> None:
        """Forget everything; what is still being answered comes too late."""
        self._turns.next()
        self._show(Screen())

    # --- what the desk answers --------------------------------------------------------------------------------------

    def _file(self, member: str) -> Loaded:
        return self._care.open(member), self._wallet(member) if self._wallet is not None else None

    def _load(self, member: str, note: str = "") -> None:
        self._ask(partial(self._file, member), partial(self._loaded, note))

    def _loaded(self, note: str, answer: Loaded) -> None:
        screen = Screen("member", file=answer[0], wallet=answer[1], note=note)
        kept = self._screen
        self._open(replace(screen, query=kept.query, answered=kept.answered, found=kept.found))

    def _do(self, job: Callable[[Session], None], note: str, member: str) -> None:
        """Do one thing for a member and show their page, or look for the next where there is none."""
        session = self._session()
        if session is None or self._screen.busy:
            return

        def work() -> Loaded | None:
            job(session)
            return self._file(member) if member else None

        def done(answer: Loaded | None) -> None:
            if answer is not None:
                self._loaded(note, answer)
            else:
                self._show(replace(self._screen, busy=False, note=note))

        self._ask(work, done)

    def _choose_from(self, step: Step, choices: tuple[Choice, ...]) -> None:
        self._open(replace(self._screen, step=step, busy=False, choices=choices, note=""))

    def _given(self, answer: Loaded) -> None:
        self._show(replace(self._screen, busy=False, file=answer[0], given=True))
        self._shell.stay(staff=True)

    def _searched(self, query: str, found: tuple[Person, ...]) -> None:
        if self._screen.step != "search" or query != self._screen.query:
            return
        eager = self._screen.eager
        self._show(replace(self._screen, answered=query, found=found, eager=False))
        if eager:
            self.choose(0)

    def _ask(self, job: Callable[[], Answer], done: Callable[[Answer], None]) -> None:
        self._show(replace(self._screen, busy=True))
        self._turns.ask(job, done, self._failed)

    def _failed(self, error: Exception) -> None:
        screen = replace(self._screen, busy=False)
        match error:
            case CardHeld():
                about = error.details
                holder = (str(about["member"]), str(about["name"]), str(about["state"]))
                self._show(replace(screen, holder=holder))
            case MemberMissing():
                self._open(replace(Screen("search"), note=error.code))
            case Refused():
                self._show(replace(screen, note=error.code))
            case _:
                self._broken(error)

    def _broken(self, error: Exception) -> None:
        """A bug of ours: back to the start, and on to the hook that logs it."""
        self.reset()
        raise error

    def _begin(self, screen: Screen) -> None:
        self._turns.next()
        self._open(screen)

    def _open(self, screen: Screen) -> None:
        self._show(screen)
        self._shell.open(PAGES[screen.step], self)
        self._shell.stay(staff=True)

    def _show(self, screen: Screen) -> None:
        self._screen = screen
        self.screenChanged.emit()
