"""The screen of guests: who they are, whom they visit, the house rules, the badge; and the code they leave with."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Final, TypeVar

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.core.signature import is_signature
from kiosk.core.text import clean, has_letter, long_enough
from kiosk.desk.credentials import digits
from kiosk.desk.guest_registration import Expected, GuestDraft, GuestLeft, GuestRegistration, Registered, RulesShown
from kiosk.desk.people import Found
from kiosk.errors import CodeLocked, CodeUnknown, HostMissing, NameMissing, Refused, SignatureMissing
from kiosk.ui import guest_screen as put
from kiosk.ui.background import Runs
from kiosk.ui.guest_screen import BEFORE, PAGES, Screen
from kiosk.ui.shell import ShellViewModel
from kiosk.ui.texts import isolated, minutes
from kiosk.ui.turns import Turns

QML_IMPORT_NAME = "Kiosk.Views"
QML_IMPORT_MAJOR_VERSION = 1

CODE_DIGITS: Final = 6
_TYPED: Final = 200  # characters kept of a field; the desk cuts them to what it stores

Answer = TypeVar("Answer")

_log = logging.getLogger(__name__)


@QmlElement
@QmlUncreatable("made where the desk is put together")
class GuestRegistrationViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable is at fault
    """One screen value, one signal. Answers that come after a reset, or to an older question, are dropped."""

    screenChanged = Signal()

    def __init__(
        self,
        desk: GuestRegistration,
        lane: Runs,
        paper: Runs,
        shell: ShellViewModel,
        *,
        refused: Callable[[str, dict[str, object]], None],
        parent: QObject | None = None,
    ) -> None:
        """Prepare an empty screen.

        Args:
            paper: where badges are made, so that nobody who taps waits for paper.
            refused: shows a refusal that no field of these pages explains; gets its code and details.
        """
        super().__init__(parent)
        self._desk = desk
        self._paper = paper
        self._shell = shell
        self._refused = refused
        self._screen = Screen()
        self._turns = Turns(lane)
        shell.languageChosen.connect(self._speak)

    # --- what the pages show ----------------------------------------------------------------------------------------

    step = Property(str, lambda self: self._screen.step, notify=screenChanged)
    busy = Property(bool, lambda self: self._screen.busy, notify=screenChanged)
    typedName = Property(str, lambda self: self._screen.name, notify=screenChanged)
    typedHost = Property(str, lambda self: self._screen.query, notify=screenChanged)
    typedCompany = Property(str, lambda self: self._screen.company, notify=screenChanged)
    typedContact = Property(str, lambda self: self._screen.contact, notify=screenChanged)
    name = Property(str, lambda self: isolated(self._screen.name), notify=screenChanged)
    firstName = Property(str, lambda self: put.first_name(self._screen), notify=screenChanged)
    hostName = Property(str, lambda self: put.host_name(self._screen), notify=screenChanged)
    foundCount = Property(int, lambda self: len(self._screen.found), notify=screenChanged)
    found = Property(list, lambda self: [put.row(one) for one in self._screen.found], notify=screenChanged)
    chosen = Property(int, lambda self: put.chosen(self._screen), notify=screenChanged)  # place in `found`, -1: none
    nobody = Property(bool, lambda self: put.nobody(self._screen), notify=screenChanged)
    invited = Property(bool, lambda self: self._screen.invitation is not None, notify=screenChanged)
    ruleCount = Property(int, lambda self: len(put.rules_of(self._screen).rules), notify=screenChanged)
    rules = Property(
        list, lambda self: [put.rule(one) for one in put.rules_of(self._screen).rules], notify=screenChanged
    )
    retentionDays = Property(int, lambda self: put.rules_of(self._screen).retention_days, notify=screenChanged)
    strokeCount = Property(int, lambda self: len(self._screen.strokes), notify=screenChanged)
    strokes = Property(list, lambda self: put.as_points(self._screen.strokes), notify=screenChanged)
    note = Property(str, lambda self: self._screen.note, notify=screenChanged)
    waitMinutes = Property(int, lambda self: self._screen.wait_min, notify=screenChanged)
    code = Property(str, lambda self: self._screen.code, notify=screenChanged)
    leaving = Property(bool, lambda self: self._screen.leaving, notify=screenChanged)
    undone = Property(bool, lambda self: self._screen.step == "undone", notify=screenChanged)
    badgeCode = Property(str, lambda self: put.badge_code(self._screen), notify=screenChanged)  # "123 456"
    badge = Property(str, lambda self: self._screen.badge, notify=screenChanged)
    leftAt = Property(float, lambda self: put.left_at(self._screen), notify=screenChanged)  # UTC ms

    # --- how a visit begins -----------------------------------------------------------------------------------------

    @Slot()
    def begin(self) -> None:
        """ "I am visiting"."""
        self._begin(Screen("name"))

    @Slot()
    def beginCode(self) -> None:
        """ "I have an invitation": six digits."""
        self._begin(Screen("code"))

    @Slot()
    def beginLeaving(self) -> None:
        """ "I am leaving": six digits of the badge."""
        self._begin(Screen("code", leaving=True))

    def expect(self, expected: Expected) -> None:
        """An invited guest is here: only the rules are left, or also the name where it was not given."""
        self._turns.next()
        self._screen = put.filled_in(expected)
        if has_letter(clean(expected.name)):
            self._ask_rules()
        else:
            self._open(self._screen)

    def showLeft(self, left: GuestLeft) -> None:
        """A badge signed its wearer out."""
        self._begin(Screen("left", left=left))
        self._shell.stay(done=True)

    # --- what the guest does ----------------------------------------------------------------------------------------

    @Slot(str)
    def typeName(self, words: str) -> None:
        if self._screen.step == "name" and words[:_TYPED] != self._screen.name:
            self._show(replace(self._screen, name=words[:_TYPED], note=""))

    @Slot(str)
    def typeHost(self, words: str) -> None:
        """Each letter asks anew; a host who was chosen stands only for the words they were chosen by."""
        query = words[:_TYPED]
        if self._screen.step != "host" or query == self._screen.query:
            return
        self._show(replace(self._screen, query=query, host=None, eager=False, note=""))
        if not long_enough(clean(query)):
            self._show(replace(self._screen, answered="", found=()))
            return
        self._turns.beside(partial(self._desk.hosts, query), partial(self._searched, query), self._broken)

    @Slot(str)
    def chooseHost(self, member: str) -> None:
        """One of those found; on to the next page."""
        found = next((one for one in self._screen.found if one.id == member), None)
        if self._screen.step == "host" and found is not None:
            self._host(found)

    @Slot(str)
    def typeCompany(self, words: str) -> None:
        if self._screen.step == "details":
            self._show(replace(self._screen, company=words[:_TYPED]))

    @Slot(str)
    def typeContact(self, words: str) -> None:
        if self._screen.step == "details":
            self._show(replace(self._screen, contact=words[:_TYPED]))

    @Slot(list)
    def sign(self, points: Sequence[object]) -> None:
        """All strokes so far: lists of [x, y] on a drawing 4096 wide."""
        if self._screen.step == "rules" and not self._screen.busy:
            self._show(replace(self._screen, strokes=put.as_strokes(points), note=""))

    @Slot()
    def clearSignature(self) -> None:
        if self._screen.step == "rules" and not self._screen.busy and self._screen.strokes:
            self._show(replace(self._screen, strokes=()))

    @Slot()
    def correctName(self) -> None:
        """The host wrote it otherwise: an invited guest says how the name is."""
        if self._screen.step == "rules" and not self._screen.busy:
            self._open(replace(self._screen, step="name", note=""))

    @Slot(str)
    def typeCode(self, typed: str) -> None:
        """The sixth digit asks: no further touch is needed. Digits of every script count."""
        code = digits(typed)[:CODE_DIGITS]
        if self._screen.step != "code" or self._screen.busy or code == self._screen.code:
            return
        self._show(replace(self._screen, code=code, note=""))
        if len(code) == CODE_DIGITS:
            self._ask(partial(self._desk.by_code, code), self._opened)

    @Slot()
    def next(self) -> None:
        """The primary action of whichever page is shown."""
        if self._screen.busy:
            return
        match self._screen.step:
            case "name":
                self._name_given()
            case "host":
                self._host_given()
            case "details":
                self._ask_rules()
            case "rules":
                self._register()
            case "done" | "left" | "undone":
                self._shell.home()

    @Slot()
    def back(self) -> None:
        """One step back, with everything typed and drawn kept."""
        screen = self._screen
        if screen.busy:
            return
        if screen.invitation is not None and screen.step == "name" and screen.rules is not None:
            self._open(replace(screen, step="rules", note=""))
        elif screen.invitation is None and screen.step in BEFORE:
            self._open(replace(screen, step=BEFORE[screen.step], note="", eager=False))
        else:
            self._shell.home()

    @Slot()
    def undo(self) -> None:
        """Take the sign-in or sign-out just made back."""
        made = self._screen.registered or self._screen.left
        if made is not None and self._screen.step in ("done", "left") and not self._screen.busy:
            self._ask(partial(self._desk.undo, made.request), self._undone)

    @Slot()
    def reset(self) -> None:
        """Forget everything; what is still being answered comes too late."""
        self._turns.next()
        self._show(Screen())

    # --- from page to page ------------------------------------------------------------------------------------------

    def _name_given(self) -> None:
        if not has_letter(clean(self._screen.name)):
            self._show(replace(self._screen, note=NameMissing().code))
        elif self._screen.invitation is not None:
            self._ask_rules()
        else:
            self._open(replace(self._screen, step="host", note=""))

    def _host_given(self) -> None:
        screen = self._screen
        if screen.host is not None:
            self._host(screen.host)
        elif not long_enough(clean(screen.query)):
            self._show(replace(screen, note=HostMissing().code))
        elif screen.answered != screen.query:
            self._show(replace(screen, eager=True))
        elif screen.found:
            self._host(screen.found[0])
        else:
            self._show(replace(screen, note=HostMissing().code, eager=False))

    def _host(self, found: Found) -> None:
        self._open(replace(self._screen, step="details", host=found, note="", eager=False))

    def _ask_rules(self) -> None:
        language = self._language()
        self._ask(partial(self._desk.rules, language), partial(self._ruled, language))

    def _register(self) -> None:
        screen = self._screen
        rules = put.rules_of(screen)
        if rules.rules and not is_signature(screen.strokes):
            self._show(replace(screen, note=SignatureMissing().code))
            return
        draft = GuestDraft(
            name=screen.name,
            host=screen.host.id if screen.host else "",
            language=self._language(),
            company=screen.company,
            contact=screen.contact,
            rules=rules.id if rules.rules else "",
            strokes=screen.strokes if rules.rules else (),
            invitation=screen.invitation,
        )
        self._ask(partial(self._desk.register, draft), self._registered, late=self._print)

    def _language(self) -> str:
        return str(self._shell.property("language"))

    @Slot(str)
    def _speak(self, _code: str) -> None:
        """Another language was chosen: the rules that are shown are read in it; all that was typed stays."""
        if self._screen.step == "rules" and not self._screen.busy:
            self._ask_rules()

    # --- what the desk answers --------------------------------------------------------------------------------------

    def _ask(
        self,
        job: Callable[[], Answer],
        done: Callable[[Answer], None],
        late: Callable[[Answer], None] = lambda _answer: None,
    ) -> None:
        """Run a job of the desk. `late` gets what it answers when nobody waits for it any more."""
        self._show(replace(self._screen, busy=True))
        self._turns.ask(job, done, self._failed, late=late)

    def _searched(self, query: str, found: tuple[Found, ...]) -> None:
        screen = self._screen
        if screen.step != "host" or query != screen.query:
            return
        self._show(replace(screen, answered=query, found=found))
        if screen.eager:
            self._host_given()

    def _opened(self, answer: Expected | GuestLeft) -> None:
        if isinstance(answer, Expected):
            self.expect(answer)
        else:
            self.showLeft(answer)

    def _ruled(self, language: str, rules: RulesShown) -> None:
        """A signature stands under the words it was given for, and under no others."""
        if language != self._language():
            self._ask_rules()
            return
        screen = replace(self._screen, step="rules", busy=False, rules=rules, note="")
        if screen.strokes and self._screen.rules is not None and self._screen.rules.id != rules.id:
            screen = replace(screen, strokes=(), note="rules_changed")
        self._open(screen)

    def _registered(self, registered: Registered) -> None:
        self._open(Screen("done", registered=registered, host=self._screen.host, badge="making"))
        self._shell.stay(done=True)
        self._print(registered)

    def _print(self, registered: Registered) -> None:
        """The guest is in, whatever becomes of the paper."""
        told = partial(self._printed, registered.guest)
        self._paper.run(partial(self._desk.badge, registered.guest), told, partial(self._unprinted, registered.guest))

    def _printed(self, guest: str, path: str) -> None:
        if self._screen.registered is not None and self._screen.registered.guest == guest:
            self._show(replace(self._screen, badge="ready" if path else "failed"))

    def _unprinted(self, guest: str, error: Exception) -> None:
        self._printed(guest, "")
        _log.error("The badge of guest %s could not be made: %s", guest, type(error))

    def _undone(self, _nothing: None) -> None:
        self._show(replace(self._screen, step="undone", busy=False))
        self._shell.stay(done=True)

    def _failed(self, error: Exception) -> None:
        screen = replace(self._screen, busy=False)
        match error:
            case CodeUnknown() if screen.step == "code":
                self._show(replace(screen, note=error.code))
            case CodeLocked() if screen.step == "code":
                wait = error.details.get("seconds")
                self._show(replace(screen, note=error.code, wait_min=minutes(wait if isinstance(wait, int) else 0)))
            case SignatureMissing():
                self._show(replace(screen, note=error.code))
            case NameMissing():
                self._open(replace(screen, step="name", note=error.code))
            case HostMissing() if screen.step == "rules":
                # The host left the space meanwhile. An invitation of theirs opens nothing any more.
                gone = replace(screen, host=None, query="", answered="", found=(), invitation=None)
                self._open(replace(gone, step="host", note=error.code))
            case Refused():
                self.reset()
                self._refused(error.code, error.details)
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

    def _show(self, screen: Screen) -> None:
        self._screen = screen
        self.screenChanged.emit()
