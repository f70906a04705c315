"""The screen that connects this desk with a central server: its code is scanned or typed, its authority compared."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Final, Literal

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.core.exchange import CODE_LENGTH, INVITATION_PREFIX, Invitation, code_of, read_invitation
from kiosk.core.fingerprint import grouped
from kiosk.core.ports import Connected, Connecting, Credential
from kiosk.errors import AddressUnfit, AuthorityUnknown, ClockWrong, Refused, Unreachable, Unusable
from kiosk.ui.background import Runs
from kiosk.ui.shell import Navigator
from kiosk.ui.texts import isolated
from kiosk.ui.turns import Turns

QML_IMPORT_NAME = "Kiosk.Views"
QML_IMPORT_MAJOR_VERSION = 1

Step = Literal["", "scan", "address", "code", "compare", "done"]
PAGES: Final[dict[Step, str]] = {
    "scan": "Connect",
    "address": "ConnectType",
    "code": "ConnectType",
    "compare": "ConnectCompare",
    "done": "ConnectDone",
}
FRESH_S: Final = 300.0  # setting a desk up takes longer than using it, and there is nothing on it yet
_SHORTEST: Final = 4  # characters of an address that can be one
_REASONS: Final = frozenset(
    {
        "busy",
        "certificate_not_trusted",
        "certificate_other_name",
        "name_unknown",
        "no_connection",
        "no_tls",
        "protocol_unknown",
        "too_slow",
    }
)
_OF_ADDRESS: Final = frozenset({"address_unfit", "address_plain", "name_unknown", "not_central", "no_tls"})

_NOTHING: Final = Invitation("", "")
_NOBODY: Final = Connected()


@dataclass(frozen=True, slots=True)
class Screen:
    """All the pages show.

    Attributes:
        invited: what is being tried, out of an invitation or as it was typed.
        typed: it was typed, so that can be put right.
        groups: of the fingerprint that a person is to compare.
        note: why it did not go.
        now: with whom this desk exchanges.
    """

    step: Step = ""
    busy: bool = False
    invited: Invitation = _NOTHING
    typed: bool = False
    fingerprint: str = ""
    note: str = ""
    now: Connected = _NOBODY


@QmlElement
@QmlUncreatable("made where the desk is put together")
class ConnectViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable is at fault
    """One screen value, one signal. A desk that was connected stays so, whoever stands before it by then."""

    screenChanged = Signal()

    def __init__(
        self,
        office: Connecting,
        lane: Runs,
        shell: Navigator,
        *,
        manages: Callable[[], bool],
        fresh: Callable[[], bool],
        done: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        """Prepare it.

        Args:
            lane: one that nobody waits for at the desk: a server that is asked may take its time.
            manages: a manager is at the board.
            fresh: nothing happened at this desk yet and it belongs to nobody, so that whoever stands here sets it up.
            done: leads back to the board.
        """
        super().__init__(parent)
        self._office = office
        self._shell = shell
        self._manages = manages
        self._is_fresh = fresh
        self._connected_it = False  # what the welcome page knows of a fresh desk may be a moment old
        self._done = done
        self._screen = Screen()
        self._setting_up = False  # from a fresh desk on to the end, although it is none any more by then
        self._asking = False
        self._turns = Turns(lane)

    # --- what the pages show ----------------------------------------------------------------------------------------

    step = Property(str, lambda self: self._screen.step, notify=screenChanged)
    busy = Property(bool, lambda self: self._screen.busy, notify=screenChanged)
    note = Property(str, lambda self: self._screen.note, notify=screenChanged)
    settingUp = Property(bool, lambda self: self._setting_up, notify=screenChanged)
    address = Property(str, lambda self: self._screen.invited.url, notify=screenChanged)
    code = Property(str, lambda self: self._screen.invited.code, notify=screenChanged)
    groups = Property(list, lambda self: list(grouped(self._screen.fingerprint)), notify=screenChanged)
    url = Property(str, lambda self: isolated(self._screen.now.url), notify=screenChanged)  # empty: with nobody
    space = Property(str, lambda self: isolated(self._screen.now.space), notify=screenChanged)
    since = Property(float, lambda self: float(self._screen.now.since or 0), notify=screenChanged)
    behind = Property(int, lambda self: self._screen.now.behind, notify=screenChanged)
    level = Property(bool, lambda self: self._screen.now.level, notify=screenChanged)

    # --- what people do ---------------------------------------------------------------------------------------------

    @Slot()
    def begin(self) -> None:
        """Open the page for a manager, or for whoever sets a fresh desk up."""
        if self._allowed():
            self._turns.next()
            self._setting_up = not self._manages()
            self._show(Screen("scan"))
            self._open("scan")
            self._look()

    def invited(self, credential: Credential) -> bool:
        """Whether central's code was held to a fresh desk: then it is what this desk waited for."""
        if not credential.text.strip().startswith(INVITATION_PREFIX) or not self._fresh():
            return False
        self._setting_up = not self._manages()
        self._show(Screen("scan"))
        self._open("scan")
        return self.takes(credential)

    def takes(self, credential: Credential) -> bool:
        """Central's code, held to the reader or shown to the camera while one of the pages is open."""
        invitation = read_invitation(credential.text)
        ours = credential.text.strip().startswith(INVITATION_PREFIX) or credential.reader == "camera"
        if self._screen.busy or self._screen.step in ("", "done"):
            return self._screen.busy or ours
        if invitation is not None:
            self._try(invitation, typed=False)
        elif ours:
            self._show(replace(self._screen, note="not_an_invitation"))
        return ours

    @Slot()
    def typeInstead(self) -> None:
        """Without a reader that sees central's code."""
        if self._screen.step == "scan" and not self._screen.busy:
            self._show(replace(self._screen, note="", invited=_NOTHING))
            self._open("address")

    @Slot(str)
    def type(self, words: str) -> None:
        """Into the field of the page."""
        before = self._screen.invited
        if self._screen.step == "address" and words != before.url:
            self._show(replace(self._screen, note="", invited=before._replace(url=words)))
        elif self._screen.step == "code" and words != before.code:
            self._show(replace(self._screen, note="", invited=before._replace(code=words)))

    @Slot()
    def again(self) -> None:
        """Read why, and back to the field; where there is room both stand side by side."""
        self._show(replace(self._screen, note=""))

    @Slot()
    def next(self) -> None:
        """On from the field: to the code, and from there to the server."""
        screen = self._screen
        if screen.busy:
            return
        if screen.step == "address":
            if len(screen.invited.url.strip()) < _SHORTEST:
                self._show(replace(screen, note="address_unfit"))
            else:
                self._open("code")
        elif screen.step == "code":
            if len(code_of(screen.invited.code)) != CODE_LENGTH:
                self._show(replace(screen, note="code_short"))
            else:
                self._try(screen.invited, typed=True)

    @Slot()
    def same(self) -> None:
        """The person has compared, and central shows the same groups."""
        screen = self._screen
        if screen.step == "compare" and not screen.busy:
            self._try(screen.invited._replace(fingerprint=screen.fingerprint), typed=screen.typed)

    @Slot()
    def differ(self) -> None:
        """Central shows others: nothing is sent there."""
        if self._screen.step == "compare" and not self._screen.busy:
            self._fail("authority_other")

    @Slot()
    def back(self) -> None:
        screen = self._screen
        if screen.busy:
            return  # the server that is asked answers in a moment, and what it says counts
        if screen.step == "code":
            self._open("address")
        elif screen.step in ("address", "compare"):
            self._show(replace(screen, note="", invited=_NOTHING))
            self._open("scan")
        else:
            self.finish()

    @Slot()
    def finish(self) -> None:
        """Back to the board, or home where there is none yet."""
        if self._manages():
            self.reset()
            self._done()
        else:
            self._shell.home()

    @Slot()
    def refresh(self) -> None:
        """Look again: something came from the server, or a minute went by."""
        if self._screen.step in ("scan", "done") and not self._screen.busy and not self._asking:
            self._look()

    @Slot()
    def reset(self) -> None:
        """Forget what was typed. What is being told to a server goes on, and counts."""
        self._turns.next()
        self._asking = False
        self._setting_up = False
        self._show(Screen())

    # --- what the office answers ------------------------------------------------------------------------------------

    def _try(self, invited: Invitation, *, typed: bool) -> None:
        if not self._allowed() and not self._setting_up:
            return
        self._show(replace(self._screen, busy=True, invited=invited, typed=typed, note=""))
        self._open("done")
        job = partial(self._office.connect, invited.url, invited.code, invited.fingerprint)
        self._turns.ask(job, self._connected, self._refused)

    def _connected(self, now: Connected) -> None:
        self._connected_it = True
        self._show(replace(self._screen, busy=False, invited=_NOTHING, now=now))
        self._open("done")

    def _refused(self, error: Exception) -> None:
        match error:
            case AuthorityUnknown():
                found = str(error.details["fingerprint"])
                self._show(replace(self._screen, busy=False, fingerprint=found))
                self._open("compare")
            case AddressUnfit():
                self._fail("address_plain" if error.details["plain"] else "address_unfit")
            case Refused():
                self._fail(error.code)
            case ClockWrong():
                self._fail("clock_wrong")
            case Unreachable():
                self._fail(str(error) if str(error) in _REASONS else "not_central")
            case Unusable():
                self._fail("not_kept")
            case _:
                self.reset()
                raise error

    def _fail(self, note: str) -> None:
        """Say why, where it can be put right."""
        step: Step = "scan"
        if self._screen.typed and note != "authority_other":
            step = "address" if note in _OF_ADDRESS else "code" if note == "pairing_code_wrong" else "scan"
        kept = self._screen.invited._replace(fingerprint="") if step != "scan" else _NOTHING
        if step == "code":
            kept = kept._replace(code="")
        self._show(replace(self._screen, busy=False, fingerprint="", note=note, invited=kept))
        self._open(step)
        if step == "scan":
            self._look()

    def _look(self) -> None:
        self._asking = True
        self._turns.beside(self._office.stands, self._seen, self._unseen, late=self._late)

    def _seen(self, now: Connected) -> None:
        self._asking = False
        self._show(replace(self._screen, now=now))

    def _late(self, _now: Connected) -> None:
        self._asking = False

    def _unseen(self, error: Exception) -> None:
        self._asking = False
        raise error

    def _fresh(self) -> bool:
        return self._is_fresh() and not self._connected_it

    def _allowed(self) -> bool:
        return self._manages() or self._fresh()

    def _open(self, step: Step) -> None:
        self._show(replace(self._screen, step=step))
        self._shell.open(PAGES[step], self)
        if self._setting_up:
            self._shell.stay(seconds=FRESH_S)
        else:
            self._shell.stay(staff=True)

    def _show(self, screen: Screen) -> None:
        if screen != self._screen:
            self._screen = screen
            self.screenChanged.emit()
