"""The welcome screen: the space, what is on today, how many are in; no name of anybody."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.desk.check_in import CheckIn, Lobby
from kiosk.ui.background import Runs
from kiosk.ui.texts import isolated, shown

QML_IMPORT_NAME = "Kiosk.Views"
QML_IMPORT_MAJOR_VERSION = 1

_NOTHING = Lobby(space_name="", time_zone="UTC", meeting_point="", languages=(), members_in=0, guests_in=0, events=())


@QmlElement
@QmlUncreatable("made where the desk is put together")
class LobbyViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable is at fault
    """Shows the lobby as it was when last asked; asks again when the page is shown and when something happened."""

    screenChanged = Signal()

    def __init__(
        self,
        desk: CheckIn,
        lane: Runs,
        *,
        visit: Callable[[], None],
        enter_code: Callable[[], None],
        use_pin: Callable[[], None],
        parcels: Callable[[], None] | None = None,
        printing: Callable[[], None] | None = None,
        connect: Callable[[], None] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """The callables open the flows behind the tiles; one that is None has no tile.

        Args:
            enter_code: six digits, of an invitation or of a badge whose wearer leaves.
            connect: the way to a server, offered while the desk is fresh.
        """
        super().__init__(parent)
        self._desk = desk
        self._lane = lane
        self._visit = visit
        self._enter_code = enter_code
        self._use_pin = use_pin
        self._parcels = parcels
        self._printing = printing
        self._connect = connect
        self._lobby = _NOTHING
        self._asking = False

    spaceName = Property(str, lambda self: shown(self._lobby.space_name), notify=screenChanged)
    logo = Property(str, lambda self: _picture(self._lobby.logo), notify=screenChanged)  # a data address; empty: none
    peopleIn = Property(int, lambda self: self._lobby.members_in + self._lobby.guests_in, notify=screenChanged)
    eventCount = Property(int, lambda self: len(self._lobby.events), notify=screenChanged)
    events = Property(list, lambda self: _events(self._lobby), notify=screenChanged)  # of {title, at (UTC ms)}
    hasParcels = Property(bool, lambda self: self._parcels is not None, constant=True)
    hasPrinting = Property(bool, lambda self: self._printing is not None, constant=True)
    fresh = Property(bool, lambda self: self._connect is not None and self._lobby.fresh, notify=screenChanged)
    ready = Property(bool, lambda self: self._lobby is not _NOTHING, notify=screenChanged)

    @property
    def lobby(self) -> Lobby:
        """The lobby as it was when last asked."""
        return self._lobby

    @Slot()
    def refresh(self) -> None:
        if not self._asking:
            self._asking = True
            self._lane.run(self._desk.lobby, self._seen, self._failed)

    @Slot()
    def visit(self) -> None:
        self._visit()

    @Slot()
    def enterCode(self) -> None:
        self._enter_code()

    @Slot()
    def usePin(self) -> None:
        self._use_pin()

    @Slot()
    def parcels(self) -> None:
        if self._parcels is not None:
            self._parcels()

    @Slot()
    def printing(self) -> None:
        if self._printing is not None:
            self._printing()

    @Slot()
    def connectDesk(self) -> None:
        """The first thing to do at a desk that belongs to nobody yet."""
        if self._connect is not None and self._lobby.fresh:
            self._connect()

    @Slot()
    def reset(self) -> None:
        """Nothing here belongs to anybody; the numbers are asked for anew."""
        self.refresh()

    def _seen(self, lobby: Lobby) -> None:
        self._asking = False
        if lobby != self._lobby or not self.property("ready"):
            self._lobby = lobby
            self.screenChanged.emit()

    def _failed(self, error: Exception) -> None:
        self._asking = False
        raise error


def _events(lobby: Lobby) -> list[dict[str, object]]:
    return [{"title": isolated(event.title), "at": float(event.at)} for event in lobby.events]


def _picture(png: str) -> str:
    return f"data:image/png;base64,{png}" if png else ""
