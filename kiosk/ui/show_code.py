"""Showing a code to the camera: it films for twenty seconds while somebody asks it to, and hands over one code."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from math import ceil
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import Property, QObject, QPointF, QRectF, Qt, QTimer, Signal, SignalInstance, Slot
from PySide6.QtGui import QBrush, QImage, QPainter, QTransform
from PySide6.QtQml import QmlElement, QmlUncreatable
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from kiosk.core.ports import Credential
from kiosk.ui.background import Runs
from kiosk.ui.camera import Camera, code_in
from kiosk.ui.screen import WELCOME
from kiosk.ui.shell import Activity

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrame

QML_IMPORT_NAME = "Kiosk.Views"
QML_IMPORT_MAJOR_VERSION = 1

FILMS_S: Final = 20.0
NO_FRAME_S: Final = 5.0  # a camera that another program has says nothing at all
PAGE: Final = "Camera"
_EVERY: Final = 3  # frames: ten looks a second are quick enough, and leave the processor to the picture
_TICK_MS: Final = 250
_WATCH_MS: Final = 5000


class House(Protocol):
    """What this asks of the shell."""

    @property
    def pageChanged(self) -> SignalInstance: ...

    def add(self, activity: Activity) -> None: ...

    def open(self, page: str, activity: QObject) -> None: ...

    def home(self) -> None: ...

    def property(self, name: str, /) -> object: ...


@dataclass(frozen=True, slots=True)
class CameraScreen:
    """What the page shows.

    Attributes:
        there: a camera is plugged in.
        state: "" while the page is not shown, "looking", "over" after twenty seconds, "none" without a camera.
        seconds: left while it looks.
        live: a frame has come.
    """

    there: bool = False
    state: str = ""
    seconds: int = 0
    live: bool = False


@QmlElement
@QmlUncreatable("made where the desk is put together")
class CameraViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable is at fault
    """A reader of codes that is on only while its page is shown, and keeps nothing of what it saw."""

    screenChanged = Signal()
    filmed = Signal()  # the picture is another one, or gone

    def __init__(
        self, camera: Camera, lane: Runs, *, monotonic: Callable[[], float], parent: QObject | None = None
    ) -> None:
        """`lane` searches frames, one at a time; `monotonic` in seconds."""
        super().__init__(parent)
        self._camera = camera
        self._lane = lane
        self._monotonic = monotonic
        self._house: House | None = None
        self._presented: Callable[[Credential], None] = lambda _credential: None
        self._from: tuple[str, QObject | None] = (WELCOME, None)
        self._screen = CameraScreen()
        self._turn = 0  # of the camera being on: what is found later belongs to nobody
        self._count = 0
        self._frame: QVideoFrame | None = None
        self._next: QVideoFrame | None = None  # to be searched when the search under way has ended
        self._searching = False
        self._ends_at = self._frame_at = 0.0
        self._timer = self._every(_TICK_MS, self.tick)
        self._watch = self._every(_WATCH_MS, self.look_round)
        self._watch.start()

    def _every(self, ms: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(ms)
        timer.timeout.connect(then)
        return timer

    there = Property(bool, lambda self: self._screen.there, notify=screenChanged)
    state = Property(str, lambda self: self._screen.state, notify=screenChanged)
    seconds = Property(int, lambda self: self._screen.seconds, notify=screenChanged)
    live = Property(bool, lambda self: self._screen.live, notify=screenChanged)

    # As a reader

    def live_in(self, house: House) -> None:
        """The shell whose page this is. It is off as soon as another page is shown."""
        self._house = house
        house.add(self)
        house.pageChanged.connect(self._page_changed)

    def listen(self, presented: Callable[[Credential], None]) -> None:
        self._presented = presented

    def close(self) -> None:
        self._watch.stop()
        self._off("")

    # What people do

    @Slot(str, QObject)
    def begin(self, page: str, activity: QObject | None) -> None:
        """Open the page and turn the camera on. Page and activity are where Back leads."""
        assert self._house is not None
        self._from = (page, activity)
        self._house.open(PAGE, self)
        self._on()

    @Slot()
    def again(self) -> None:
        """Another twenty seconds."""
        self._on()

    @Slot()
    def back(self) -> None:
        assert self._house is not None
        page, activity = self._from
        self._off("")
        if page == WELCOME or activity is None:
            self._house.home()
        else:
            self._house.open(page, activity)

    @Slot()
    def reset(self) -> None:
        self._from = (WELCOME, None)
        self._off("")

    def picture(self) -> QImage:
        """The frame that was filmed last; null while the camera is off."""
        return QImage() if self._frame is None else self._frame.toImage()

    # The camera

    @Slot()
    def look_round(self) -> None:
        """Whether a camera came or went."""
        self._show(there=self._camera.is_there())

    @Slot()
    def tick(self) -> None:
        now = self._monotonic()
        if self._screen.state != "looking":
            return
        if now >= self._ends_at:
            self._off("over")
        elif now - self._frame_at >= NO_FRAME_S:
            self._off("none")
        else:
            self._show(seconds=ceil(self._ends_at - now))

    def _on(self) -> None:
        self._off("looking")
        self._frame_at = self._monotonic()
        self._ends_at = self._frame_at + FILMS_S
        self._show(seconds=ceil(FILMS_S))
        self._timer.start()
        self._camera.start(self._seen, self._lost)

    def _off(self, state: str) -> None:
        """Turn it off; no picture is left, here or in the window."""
        self._turn += 1
        self._timer.stop()
        self._camera.stop()
        self._frame = self._next = None
        self._count = 0
        self._show(state=state, seconds=0, live=False)
        self.filmed.emit()

    @Slot()
    def _page_changed(self) -> None:
        assert self._house is not None
        if self._screen.state and self._house.property("page") != PAGE:
            self._off("")

    def _lost(self) -> None:
        if self._screen.state == "looking":
            self._off("none")

    def _seen(self, frame: QVideoFrame) -> None:
        if self._screen.state != "looking" or not frame.isValid():
            return
        self._frame = frame
        self._frame_at = self._monotonic()
        self._show(live=True)
        self.filmed.emit()
        self._count += 1
        if self._count % _EVERY == 1:
            self._next = frame
            self._search()

    def _search(self) -> None:
        """Search the newest frame, unless a search is under way: then it waits, and a newer one takes its place."""
        frame, turn = self._next, self._turn
        if frame is None or self._searching:
            return
        self._next = None
        self._searching = True
        self._lane.run(lambda: code_in(frame), lambda code: self._searched(turn, code), self._broken)

    def _searched(self, turn: int, code: str | None) -> None:
        self._searching = False
        if turn != self._turn:
            code = None  # whoever showed it is gone
        if code is None:
            self._search()
            return
        page, activity = self._from
        self._off("")
        if self._house is not None and activity is not None and page != WELCOME:
            self._house.open(page, activity)  # it may be what waits for this code
        self._presented(Credential(code, "camera"))

    def _broken(self, error: Exception) -> None:
        self._searching = False
        self._off("none")
        raise error

    def _show(self, **changed: object) -> None:
        screen = replace(self._screen, **changed)  # type: ignore[arg-type]
        if screen != self._screen:
            self._screen = screen
            self.screenChanged.emit()


@QmlElement
class CameraPicture(QQuickPaintedItem):
    """What the camera sees, as in a mirror. It draws by itself: Qt's own video item needs a graphics card."""

    cameraChanged = Signal()
    radiusChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._camera: CameraViewModel | None = None
        self._radius = 0.0
        self.setAntialiasing(True)

    def _set_camera(self, camera: CameraViewModel | None) -> None:
        if camera is self._camera:
            return
        if self._camera is not None:
            self._camera.filmed.disconnect(self._another)
        self._camera = camera
        if camera is not None:
            camera.filmed.connect(self._another)
        self.cameraChanged.emit()
        self.update()

    def _set_radius(self, radius: float) -> None:
        if radius != self._radius:
            self._radius = radius
            self.radiusChanged.emit()
            self.update()

    camera = Property(QObject, lambda self: self._camera, _set_camera, notify=cameraChanged)
    radius = Property(float, lambda self: self._radius, _set_radius, notify=radiusChanged)

    @Slot()
    def _another(self) -> None:
        self.update()

    def paint(self, painter: QPainter) -> None:
        """Fill the item: the middle of the picture, mirrored, with round corners."""
        picture = QImage() if self._camera is None else self._camera.picture()
        if picture.isNull():
            return
        area = QRectF(QPointF(), self.size())
        scale = max(area.width() / picture.width(), area.height() / picture.height())
        placed = QTransform().translate(area.width() / 2, area.height() / 2).scale(-scale, scale)
        brush = QBrush(picture)
        brush.setTransform(placed.translate(-picture.width() / 2, -picture.height() / 2))
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(brush)
        painter.drawRoundedRect(area, self._radius, self._radius)
