"""The screen of the exchange with the office: how it stands, and what to do with what the office did not take."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Final, Literal, TypeVar

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.desk.exchange_state import ExchangeDesk, ExchangeNow, SetAside
from kiosk.desk.staff import Session
from kiosk.errors import Refused
from kiosk.ui.background import Runs
from kiosk.ui.shell import Navigator
from kiosk.ui.texts import isolated
from kiosk.ui.turns import Turns

QML_IMPORT_NAME = "Kiosk.Views"
QML_IMPORT_MAJOR_VERSION = 1

Step = Literal["", "exchange", "aside"]
PAGES: Final[dict[Step, str]] = {"exchange": "Exchange", "aside": "ExchangeAside"}
_NOTHING: Final = ExchangeNow("alone")

Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True)
class Screen:
    """All the pages show.

    Attributes:
        note: what came of the last touch ("asked", "offered", "recorded", "left", "written", "not_written"), or why it
            did not go.
        file: where a file for support lies.
    """

    step: Step = ""
    busy: bool = False
    now: ExchangeNow | None = None
    note: str = ""
    file: str = ""


@QmlElement
@QmlUncreatable("made where the desk is put together")
class ExchangeViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable is at fault
    """One screen value, one signal. Answers that come after a reset, or to an older question, are dropped."""

    screenChanged = Signal()

    def __init__(
        self,
        exchange: ExchangeDesk,
        lane: Runs,
        shell: Navigator,
        *,
        session: Callable[[], Session | None],
        done: Callable[[], None],
        connect: Callable[[], None] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Prepare it.

        Args:
            session: who is at the board; nothing is done without.
            done: leads back there.
            connect: the way to connect this desk to an office, for managers; None: there is none.
        """
        super().__init__(parent)
        self._exchange = exchange
        self._lane = lane
        self._shell = shell
        self._session = session
        self._done = done
        self._connect = connect
        self._screen = Screen()
        self._turns = Turns(lane)
        self._refreshing = False

    # --- what the pages show ----------------------------------------------------------------------------------------

    busy = Property(bool, lambda self: self._screen.busy, notify=screenChanged)
    note = Property(str, lambda self: self._screen.note, notify=screenChanged)
    file = Property(str, lambda self: self._screen.file, notify=screenChanged)
    state = Property(str, lambda self: self._now.state, notify=screenChanged)
    reason = Property(str, lambda self: self._now.reason, notify=screenChanged)
    url = Property(str, lambda self: self._now.url, notify=screenChanged)
    pairedAt = Property(float, lambda self: float(self._now.paired_at or 0), notify=screenChanged)
    standing = Property(str, lambda self: self._now.standing, notify=screenChanged)
    contactAt = Property(float, lambda self: float(self._now.last_contact_at or 0), notify=screenChanged)
    contactMinutes = Property(int, lambda self: self._now.contact_minutes, notify=screenChanged)
    offline = Property(bool, lambda self: self._now.offline, notify=screenChanged)
    pending = Property(int, lambda self: self._now.pending, notify=screenChanged)
    oldestMinutes = Property(int, lambda self: self._now.oldest_minutes, notify=screenChanged)
    behind = Property(int, lambda self: self._now.behind, notify=screenChanged)
    clockOff = Property(int, lambda self: self._now.clock_off_min, notify=screenChanged)  # minutes
    forks = Property(int, lambda self: self._now.forks, notify=screenChanged)
    leaseDays = Property(int, lambda self: self._lease(), notify=screenChanged)  # -1: far away
    app = Property(str, lambda self: self._now.app, notify=screenChanged)
    schema = Property(str, lambda self: self._now.schema, notify=screenChanged)
    diskMib = Property(int, lambda self: self._disk(), notify=screenChanged)  # -1: nobody can say
    backupAt = Property(float, lambda self: float(self._now.backup_at or 0), notify=screenChanged)
    backupMinutes = Property(int, lambda self: self._now.backup_minutes, notify=screenChanged)
    aside = Property(list, lambda self: [_row(one) for one in self._now.aside], notify=screenChanged)
    asideCount = Property(int, lambda self: len(self._now.aside), notify=screenChanged)
    manages = Property(bool, lambda self: self._manages(), notify=screenChanged)
    connects = Property(bool, lambda self: self._may_connect(), notify=screenChanged)

    @property
    def _now(self) -> ExchangeNow:
        return self._screen.now or _NOTHING

    def _lease(self) -> int:
        return -1 if self._now.lease_days is None else self._now.lease_days

    def _disk(self) -> int:
        return -1 if self._now.disk_mib is None else min(self._now.disk_mib, 2**31 - 1)

    def _manages(self) -> bool:
        session = self._session()
        return session is not None and session.manages

    def _may_connect(self) -> bool:
        return self._connect is not None and self._manages()

    # --- what staff does --------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Show how the exchange stands."""
        if self._session() is not None:
            self._screen = Screen()
            self._ask(self._exchange.now, self._begun)

    @Slot()
    def showAside(self) -> None:
        if self._screen.step == "exchange" and not self._screen.busy:
            self._open(replace(self._screen, step="aside", note=""))

    @Slot()
    def askNow(self) -> None:
        """Ask the office without waiting for the next time."""
        if self._free() and self._now.state != "alone":
            self._ask(self._ask_office, self._asked)

    @Slot(str)
    def offerAgain(self, entry: str) -> None:
        self._do(lambda session: self._exchange.offer_again(session, entry), "offered")

    @Slot(str)
    def recordAgain(self, entry: str) -> None:
        self._do(lambda session: self._exchange.record_again(session, entry), "recorded")

    @Slot(str)
    def leave(self, entry: str) -> None:
        """Leave it at that, for managers."""
        self._do(lambda session: self._exchange.leave(session, entry), "left")

    @Slot()
    def writeFile(self) -> None:
        session = self._session()
        if session is None or not self._free():
            return

        def job() -> str:
            try:
                return str(self._exchange.write_file(session))
            except OSError:
                return ""

        self._ask(job, self._written)

    @Slot()
    def connectDesk(self) -> None:
        if self._connect is not None and self._may_connect() and self._free():
            self.reset()
            self._connect()

    @Slot()
    def refresh(self) -> None:
        """Look again: something happened, or a minute went by. No touch, so the board locks all the same."""
        if self._screen.step == "" or self._screen.busy or self._refreshing or self._session() is None:
            return
        self._refreshing = True
        self._lane.run(self._exchange.now, partial(self._refreshed, self._turns.now), self._unrefreshed)

    @Slot()
    def back(self) -> None:
        """One page back."""
        if self._screen.busy:
            return
        if self._screen.step == "aside":
            self._open(replace(self._screen, step="exchange", note="", file=""))
        else:
            self.reset()
            self._done()

    @Slot()
    def reset(self) -> None:
        """Forget everything; what is still being answered comes too late."""
        self._turns.next()
        self._refreshing = False
        self._show(Screen())

    # --- what the desk answers --------------------------------------------------------------------------------------

    def _free(self) -> bool:
        return self._screen.step != "" and not self._screen.busy and self._session() is not None

    def _begun(self, now: ExchangeNow) -> None:
        self._open(Screen("exchange", now=now))

    def _ask_office(self) -> ExchangeNow:
        self._exchange.ask_now()
        return self._exchange.now()

    def _asked(self, now: ExchangeNow) -> None:
        self._show(replace(self._screen, busy=False, now=now, note="asked"))

    def _do(self, job: Callable[[Session], object], note: str) -> None:
        """Do one thing about an entry and look again."""
        session = self._session()
        if session is None or not self._free():
            return

        def work() -> ExchangeNow:
            job(session)
            return self._exchange.now()

        self._ask(work, partial(self._did, note))

    def _did(self, note: str, now: ExchangeNow) -> None:
        self._show(replace(self._screen, busy=False, now=now, note=note))

    def _written(self, file: str) -> None:
        self._show(replace(self._screen, busy=False, note="written" if file else "not_written", file=file))

    def _refreshed(self, turn: int, now: ExchangeNow) -> None:
        self._refreshing = False
        if turn == self._turns.now and self._screen.step and now != self._screen.now:
            self._show(replace(self._screen, now=now))

    def _unrefreshed(self, error: Exception) -> None:
        self._refreshing = False
        raise error

    def _ask(self, job: Callable[[], Answer], done: Callable[[Answer], None]) -> None:
        self._show(replace(self._screen, busy=True, note=""))
        self._turns.ask(job, done, self._failed)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, Refused):
            self._show(replace(self._screen, busy=False, note=error.code))
            self.refresh()
        else:
            self.reset()
            raise error

    def _open(self, screen: Screen) -> None:
        self._show(screen)
        self._shell.open(PAGES[screen.step], self)
        self._shell.stay(staff=True)

    def _show(self, screen: Screen) -> None:
        self._screen = screen
        self.screenChanged.emit()


def _row(one: SetAside) -> dict[str, object]:
    return {
        "id": one.id,
        "deed": one.deed,
        "name": isolated(one.name),
        "code": one.code,
        "at": float(one.at),
        "again": one.again,
    }
