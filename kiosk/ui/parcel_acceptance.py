"""The screen of parcel acceptance: scan, whom it is for, where it goes; and the next parcel begins by itself."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Final, TypeVar

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.core.parcels import FLAGS, Proposal, tidy_number
from kiosk.core.ports import Credential
from kiosk.core.text import clean
from kiosk.desk.credentials import digits
from kiosk.desk.parcel_acceptance import ParcelAcceptance, ParcelDraft, ParcelRead, ShelfRoom, Shelved
from kiosk.desk.parcels import Recipient
from kiosk.errors import NotAParcel, NothingToUndo, ParcelGone, RecipientMissing
from kiosk.ui import parcel_screen as put
from kiosk.ui.background import Runs
from kiosk.ui.parcel_screen import PAGES, Screen
from kiosk.ui.shell import Navigator
from kiosk.ui.texts import shown
from kiosk.ui.turns import Turns

QML_IMPORT_NAME = "Kiosk.Views"
QML_IMPORT_MAJOR_VERSION = 1

_TYPED: Final = 200  # characters kept of a field; the desk cuts them to what it stores
_KEYS: Final = 3  # so many of the list are chosen by a digit

Answer = TypeVar("Answer")

_log = logging.getLogger(__name__)


@QmlElement
@QmlUncreatable("made where the desk is put together")
class ParcelAcceptanceViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable is at fault
    """One screen value, one signal. Answers that come after a reset, or to an older question, are dropped."""

    screenChanged = Signal()

    def __init__(
        self,
        desk: ParcelAcceptance,
        lane: Runs,
        paper: Runs,
        shell: Navigator,
        *,
        done: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        """Prepare an empty screen.

        Args:
            paper: where labels are made, so that nobody waits for paper.
            done: back to where parcels were asked for.
        """
        super().__init__(parent)
        self._desk = desk
        self._paper = paper
        self._shell = shell
        self._done = done
        self._screen = Screen()
        self._turns = Turns(lane)

    # --- what the pages show ----------------------------------------------------------------------------------------

    step = Property(str, lambda self: self._screen.step, notify=screenChanged)
    busy = Property(bool, lambda self: self._screen.busy, notify=screenChanged)
    typed = Property(str, lambda self: self._screen.typed, notify=screenChanged)
    carrier = Property(str, lambda self: shown(put.read_of(self._screen).carrier), notify=screenChanged)
    looksLike = Property(str, lambda self: shown(put.read_of(self._screen).looks_like), notify=screenChanged)
    strength = Property(str, lambda self: put.read_of(self._screen).strength, notify=screenChanged)
    number = Property(str, lambda self: put.number(self._screen), notify=screenChanged)
    again = Property(bool, lambda self: self._screen.again, notify=screenChanged)
    alreadyFor = Property(str, lambda self: put.already_for(self._screen), notify=screenChanged)
    alreadyOn = Property(str, lambda self: put.already_on(self._screen), notify=screenChanged)
    alreadyAt = Property(float, lambda self: put.already_at(self._screen), notify=screenChanged)  # UTC ms
    query = Property(str, lambda self: self._screen.query, notify=screenChanged)
    foundCount = Property(int, lambda self: len(self._screen.found), notify=screenChanged)
    found = Property(list, lambda self: [put.row(one) for one in self._screen.found], notify=screenChanged)
    nobody = Property(bool, lambda self: put.nobody(self._screen), notify=screenChanged)
    recipient = Property(str, lambda self: put.recipient(self._screen), notify=screenChanged)
    recipientDetail = Property(str, lambda self: put.detail(self._screen), notify=screenChanged)
    recipientKind = Property(str, lambda self: self._kind(), notify=screenChanged)  # member, company, former, unknown
    shelf = Property(str, lambda self: put.shelf_label(self._screen), notify=screenChanged)
    shelfReason = Property(str, lambda self: put.shelf_reason(self._screen), notify=screenChanged)
    shelfFree = Property(int, lambda self: put.shelf_free(self._screen), notify=screenChanged)  # -1: no end
    shelfCount = Property(int, lambda self: len(self._screen.shelves), notify=screenChanged)
    shelves = Property(list, lambda self: self._shelf_rows(), notify=screenChanged)
    flags = Property(list, lambda self: put.flag_rows(self._screen), notify=screenChanged)  # of {code, on}
    roundCount = Property(int, lambda self: len(self._screen.round), notify=screenChanged)
    round = Property(list, lambda self: put.round_rows(self._screen), notify=screenChanged)
    label = Property(str, lambda self: self._screen.label, notify=screenChanged)
    follows = Property(bool, lambda self: bool(self._screen.following), notify=screenChanged)
    note = Property(str, lambda self: self._screen.note, notify=screenChanged)

    def _kind(self) -> str:
        chosen = self._screen.chosen
        if chosen is None:
            return "unknown" if self._screen.unknown else ""
        return "former" if chosen.former else chosen.kind

    def _shelf_rows(self) -> list[dict[str, object]]:
        taken = put.shelf_id(self._screen)
        return [put.shelf_row(one, taken) for one in self._screen.shelves]

    # --- how it begins and ends -------------------------------------------------------------------------------------

    def begin(self, actor: str) -> None:
        """Somebody of the house takes parcels in; `actor` is their member id."""
        self._turns.next()
        self._open(Screen("scan", actor=actor))

    def takes(self, credential: Credential) -> bool:
        """A scan while these pages are open. Until somebody is chosen it says which parcel this is; after that it is
        the next one, which waits until this one is put away: nothing is put away that nobody confirmed."""
        screen = self._screen
        if not screen.step:
            return False
        code = credential.text
        if screen.step in ("put", "shelf") or screen.busy:
            number = put.read_of(screen).number
            same = not screen.busy and bool(number) and number in tidy_number(code)
            self._show(replace(screen, following=screen.following if same else code))
        else:
            self._read(code)
        return True

    @Slot()
    def finish(self) -> None:
        self.reset()
        self._done()

    @Slot()
    def reset(self) -> None:
        """Forget everything; what is still being answered comes too late."""
        self._turns.next()
        self._show(Screen())

    # --- what staff do ----------------------------------------------------------------------------------------------

    @Slot(str)
    def typeNumber(self, words: str) -> None:
        if self._screen.step == "scan" and words[:_TYPED] != self._screen.typed:
            self._show(replace(self._screen, typed=words[:_TYPED], again=False, note=""))

    @Slot()
    def withoutNumber(self) -> None:
        """A letter, or a parcel whose label is gone."""
        if self._screen.step == "scan" and not self._screen.busy:
            self._who(replace(self._screen, read=ParcelRead("", "", "unknown"), typed=""))

    @Slot()
    def takeAgain(self) -> None:
        """Another parcel of the same number, as carriers use one for several."""
        if self._screen.again and not self._screen.busy:
            self._who(self._screen)

    @Slot(str)
    def typeRecipient(self, words: str) -> None:
        """Each letter asks anew. A digit behind the letters chooses one of the first three."""
        screen, query = self._screen, words[:_TYPED]
        if screen.step != "who" or query == screen.query:
            return
        pressed = digits(query[len(screen.query) :]) if query.startswith(screen.query) else ""
        fresh = screen.answered == screen.query and len(query) == len(screen.query) + 1
        if pressed and fresh and 1 <= int(pressed) <= min(_KEYS, len(screen.found)):
            self.choose(int(pressed) - 1)
            return
        self._show(replace(screen, query=query, eager=False, note=""))
        self._search()

    @Slot(int)
    def choose(self, index: int) -> None:
        screen = self._screen
        if screen.step == "who" and not screen.busy and 0 <= index < len(screen.found):
            self._chosen(replace(screen, chosen=screen.found[index], unknown=False))

    @Slot()
    def chooseUnknown(self) -> None:
        """Nobody we know: the name stays as it is typed."""
        if self._screen.step == "who" and not self._screen.busy:
            if any(map(str.isalnum, clean(self._screen.query))):
                self._chosen(replace(self._screen, chosen=None, unknown=True))
            else:
                self._show(replace(self._screen, note="name_missing"))

    @Slot(str)
    def toggleFlag(self, code: str) -> None:
        """Large parcels go to the floor, so the shelf is proposed anew, unless it was chosen by hand."""
        screen = self._screen
        if screen.step != "put" or screen.busy or code not in FLAGS:
            return
        flags = tuple(one for one in FLAGS if (one in screen.flags) != (one == code))
        self._show(replace(screen, flags=flags))
        if screen.shelf is None:
            self._propose()

    @Slot()
    def changeShelf(self) -> None:
        if self._screen.step == "put" and not self._screen.busy:
            self._ask(self._desk.shelves, self._shelves_shown)

    @Slot(int)
    def chooseShelf(self, index: int) -> None:
        screen = self._screen
        if screen.step == "shelf" and 0 <= index < len(screen.shelves):
            self._open(replace(screen, step="put", shelf=screen.shelves[index]))

    @Slot()
    def next(self) -> None:
        """The primary action of whichever page is shown, and Enter."""
        screen = self._screen
        if screen.busy:
            if screen.step == "put" and screen.proposal is None:
                self._show(replace(screen, eager=True))
            return
        if screen.step == "scan":
            if screen.again:
                self._open(replace(screen, typed="", read=None, again=False))
            elif tidy_number(screen.typed):
                self._read(screen.typed)
            else:
                self._show(replace(screen, note="number_missing"))
        elif screen.step == "who":
            self._first()
        elif screen.step == "put":
            self._receive()

    @Slot()
    def back(self) -> None:
        """One step back, with everything typed kept."""
        screen = self._screen
        if screen.busy:
            return
        if screen.step == "shelf":
            self._open(replace(screen, step="put"))
        elif screen.step == "put":
            self._open(replace(screen, step="who", chosen=None, unknown=False, shelf=None, proposal=None, note=""))
        elif screen.step == "who":
            self._open(replace(screen, step="scan", read=None, again=False, note=""))
        elif screen.again:
            self._open(replace(screen, typed="", read=None, again=False))
        else:
            self.finish()

    @Slot()
    def drop(self) -> None:
        """This parcel is not taken in after all."""
        if not self._screen.busy:
            self._fresh(self._screen)

    @Slot()
    def undoLast(self) -> None:
        screen = self._screen
        if screen.step and screen.round and not screen.busy:
            self._ask(partial(self._desk.undo, screen.round[0].request), self._undone)

    # --- what the desk answers --------------------------------------------------------------------------------------

    def _ask(self, job: Callable[[], Answer], done: Callable[[Answer], None]) -> None:
        def answered(answer: Answer) -> None:
            self._show(replace(self._screen, busy=False))
            done(answer)

        self._show(replace(self._screen, busy=True))
        self._turns.ask(job, answered, self._failed)

    def _read(self, code: str) -> None:
        self._ask(partial(self._desk.read, code), self._seen)

    def _seen(self, read: ParcelRead) -> None:
        screen = replace(self._screen, read=read, typed=shown(read.number), note="")
        if read.already is not None:
            self._open(replace(screen, step="scan", again=True))
        else:
            self._who(screen)

    def _who(self, screen: Screen) -> None:
        self._open(replace(screen, step="who", again=False, note=""))
        self._search()

    def _search(self) -> None:
        query = self._screen.query
        self._turns.beside(partial(self._desk.recipients, query), partial(self._searched, query), self._broken)

    def _searched(self, query: str, found: tuple[Recipient, ...]) -> None:
        screen = self._screen
        if screen.step != "who" or query != screen.query:
            return
        self._show(replace(screen, answered=query, found=found))
        if screen.eager:
            self._first()

    def _first(self) -> None:
        """Enter takes the first, once the list answers what stands in the field; and nobody we know where the list is
        seen to be empty, not where Enter came before it."""
        screen = self._screen
        if screen.query.strip() and screen.answered != screen.query:
            self._show(replace(screen, eager=True))
        elif screen.query.strip() and screen.found:
            self.choose(0)
        elif put.nobody(screen) and not screen.eager:
            self.chooseUnknown()
        else:
            self._show(replace(screen, eager=False, note="" if put.nobody(screen) else "recipient_missing"))

    def _chosen(self, screen: Screen) -> None:
        self._open(replace(screen, step="put", shelf=None, proposal=None, eager=False, note=""))
        self._propose()

    def _propose(self) -> None:
        self._ask(partial(self._desk.propose_shelf, self._screen.chosen, self._screen.flags), self._proposed)

    def _proposed(self, proposal: Proposal) -> None:
        eager = self._screen.eager
        self._show(replace(self._screen, proposal=proposal, eager=False))
        if eager:
            self._receive()

    def _shelves_shown(self, shelves: tuple[ShelfRoom, ...]) -> None:
        self._open(replace(self._screen, step="shelf", shelves=shelves))

    def _receive(self) -> None:
        screen = self._screen
        read, chosen = put.read_of(screen), screen.chosen
        draft = ParcelDraft(
            carrier=read.carrier,
            number=read.number,
            strength=read.strength,
            recipient=chosen.id if chosen is not None and chosen.kind == "member" else None,
            company=chosen.id if chosen is not None and chosen.kind == "company" else None,
            name=screen.query if screen.unknown else "",
            shelf=put.shelf_id(screen),
            flags=screen.flags,
        )
        self._ask(partial(self._desk.receive, draft, screen.actor), self._received)

    def _received(self, shelved: Shelved) -> None:
        screen = self._screen
        self._fresh(replace(screen, round=(shelved, *screen.round), label="making"))
        if screen.following:
            self._read(screen.following)
        told = partial(self._labelled, shelved.parcel)
        self._paper.run(partial(self._desk.label, shelved.parcel), told, partial(self._unlabelled, shelved.parcel))

    def _fresh(self, screen: Screen) -> None:
        """The next parcel."""
        self._open(Screen("scan", actor=screen.actor, round=screen.round, label=screen.label))

    def _labelled(self, parcel: str, path: str) -> None:
        if self._screen.round and self._screen.round[0].parcel == parcel:
            self._show(replace(self._screen, label="ready" if path else ""))

    def _unlabelled(self, parcel: str, error: Exception) -> None:
        if self._screen.round and self._screen.round[0].parcel == parcel:
            self._show(replace(self._screen, label="failed"))
        _log.error("The label of parcel %s could not be made: %s", parcel, type(error))

    def _undone(self, _nothing: None) -> None:
        self._show(replace(self._screen, round=self._screen.round[1:], label="", note="undone"))

    def _failed(self, error: Exception) -> None:
        screen = replace(self._screen, busy=False)
        match error:
            case NotAParcel() | NothingToUndo() | ParcelGone():
                self._show(replace(screen, note=error.code))
            case RecipientMissing():  # whoever was chosen was taken out of the house meanwhile
                self._open(replace(screen, step="who", chosen=None, unknown=False, note=error.code))
            case _:
                self._broken(error)

    def _broken(self, error: Exception) -> None:
        """A bug of ours: back to the start, and on to the hook that logs it."""
        self.reset()
        raise error

    def _open(self, screen: Screen) -> None:
        self._show(screen)
        self._shell.open(PAGES[screen.step], self)
        self._shell.stay(staff=True)

    def _show(self, screen: Screen) -> None:
        self._screen = screen
        self.screenChanged.emit()
