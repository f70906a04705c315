"""What runs the desk: builds everything once, wires it, runs Qt, and closes in reverse order."""

from __future__ import annotations

import gc
import logging
import math
import os
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

import shiboken6
from PySide6.QtCore import QLockFile, QObject, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk import places
from kiosk.activities import Activities, Folders, Lanes, Screens, own
from kiosk.core.exchange import SpaceSecrets
from kiosk.core.ports import PrintQueue
from kiosk.desk.surroundings import Surroundings
from kiosk.errors import FolderUnusable, Unusable
from kiosk.money import know_amounts
from kiosk.settings import Settings
from kiosk.store.journal import Touched
from kiosk.store.opening import KeyRing, open_kiosk
from kiosk.store.store import Store
from kiosk.ui import fonts, hook
from kiosk.ui.background import Lane
from kiosk.ui.camera import QtCamera
from kiosk.ui.instance import single_instance
from kiosk.ui.language import Languages
from kiosk.ui.readers import KeyFilter
from kiosk.ui.rounds import Rounds
from kiosk.ui.screen import Fixed
from kiosk.ui.shell import ShellViewModel
from kiosk.ui.show_code import CameraViewModel
from kiosk.ui.wall_clock import utc_now

if TYPE_CHECKING:
    from kiosk.sync.cycle import CycleReport
    from kiosk.sync.loop import SyncLoop, SyncStatus

Joining = Callable[[Store, KeyRing], None]
_TRIAL: Final = (1440, 810, 21.5)  # pixels and inches of a desk that is tried out in a window
_MM_PER_INCH: Final = 25.4
_WIDE_FONTS_MS: Final = 2000  # when the window has been seen and the first touch answered
_NIGHT_CHECK_MS: Final = 15 * 60 * 1000
_SOON_MS: Final = 250
_PRINTS_MS: Final = 30_000
_TURN_S: Final = 0.0005
_ON_THE_LIST: Final = frozenset({"visit", "guest", "member", "company", "device", "space"})
_IN_THE_LOBBY: Final = frozenset({"visit", "event", "space", "logo"})

_log = logging.getLogger(__name__)


def prepare_environment() -> None:
    """What Qt reads from the environment when it starts; a value that is set already stands."""
    # Without a graphics card the software renderer is four times as quick as OpenGL that runs on the processor, and a
    # desk draws nothing that needs a card.
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    os.environ.setdefault("QT_IM_MODULE", "qtvirtualkeyboard")
    os.environ.setdefault("QT_VIRTUALKEYBOARD_STYLE", "kiosk")
    os.environ.setdefault("QT_VIRTUALKEYBOARD_DESKTOP_DISABLE", "1")  # no window of its own beside ours
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def application() -> QGuiApplication:
    """Qt's application, made at the first call."""
    prepare_environment()
    # A thread that computes, such as for the pages of the evacuation list, keeps Python to itself for 5 ms unless told
    # otherwise, and each query of a tap and each property that a page reads would wait for that.
    sys.setswitchinterval(_TURN_S)
    app = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    assert isinstance(app, QGuiApplication)
    app.setApplicationName("kiosk")
    return app


def run(
    settings: Settings,
    *,
    joining: Joining | None = None,
    demo_codes: Sequence[tuple[str, str]] = (),
    queue: PrintQueue | None = None,
    begins: Callable[[Activities], bool] | None = None,
) -> int:
    """Open the desk and stay until it is closed. Returns the exit code.

    Args:
        joining: done with the open store before anything is shown; the demo pairs there.
        demo_codes: (label, text of a code) for a small window that stands in for a reader.
        queue: the printer; None: nothing can be printed.
        begins: tried in the background whenever something happened, until it says that it is done.

    Raises:
        AlreadyRunning: another desk runs over the same data.
    """
    app = application()
    lock: QLockFile | None = None
    try:
        desk: Desk | Closed
        try:
            lock = single_instance(settings.data)
        except FolderUnusable as unusable:
            desk = closed(app, settings, unusable)
        else:
            desk = open_desk(app, settings, joining=joining, queue=queue)
        if isinstance(desk, Desk) and begins is not None:
            desk.rounds.until_done(partial(begins, desk.activities))
        gc.freeze()  # what stands by now stays: to look it through for garbage takes 50 ms, now and then in a tap
        try:
            demo = _demo_reader(desk, demo_codes) if demo_codes else None
            code = app.exec()
            del demo
        finally:
            desk.close()
    finally:
        if lock is not None:
            lock.unlock()
    return code


@dataclass(frozen=True, slots=True)
class _Floor:
    """The part of the house that needs no screen."""

    store: Store
    ring: KeyRing
    activities: Activities


def _floor(settings: Settings, joining: Joining | None, queue: PrintQueue | None) -> _Floor:
    store, ring = open_kiosk(settings.data, settings.key_file)
    try:
        if joining is not None:
            joining(store, ring)

        def secrets() -> SpaceSecrets:
            assert store.space is not None  # a desk always has one
            return ring.of(store.space)

        folders = Folders(data=settings.data, badges=settings.badge_folder)
        around = Surroundings(store, secrets)
        return _Floor(store, ring, Activities(around, folders, language=settings.languages[0], queue=queue))
    except OSError as error:
        store.close()
        raise FolderUnusable(f"{error.filename} cannot be used: {error.strerror}. Nothing was lost.") from error
    except BaseException:
        store.close()
        raise


class Desk(QObject):
    """An open desk: store, lanes, exchange, view-models and the window."""

    _happened = Signal(object)  # frozenset of aggregate kinds; emitted on whatever thread committed

    def __init__(self, app: QGuiApplication, settings: Settings, floor: _Floor) -> None:
        super().__init__()
        self.settings = settings
        self.store = floor.store
        self.activities = floor.activities
        self.desk_lane = Lane("kiosk-desk")
        self.paper_lane = Lane("kiosk-paper")
        self.emergency_lane = Lane("kiosk-emergency")
        self._listing = False
        self._changed: frozenset[str] = _ON_THE_LIST  # kinds that lists and numbers do not show yet
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self._catch_up)
        self.camera_lane = Lane("kiosk-camera")
        self.camera = camera(settings, self.camera_lane)
        self.shell = make_shell(app, settings, self.emergency_lane, floor.activities.files.text, self.camera)
        self.screens = Screens(
            floor.activities, Lanes(desk=self.desk_lane, paper=self.paper_lane), self.shell, own(settings.file)
        )
        self.screens.lobby.screenChanged.connect(self._lobby_seen)
        self.engine, self.window = load_window(app, settings, self.shell)
        self.reader = KeyFilter(app, gap_ms=settings.reader_gap_ms, min_length=settings.reader_min_length)
        self.reader.listen(self.shell.present)
        self.reader.humanTyped.connect(self.shell.typed)
        self.reader.screenTouched.connect(self.shell.touched)
        self.reader.fingerLifted.connect(self.shell.screenTouched, Qt.ConnectionType.QueuedConnection)
        hook.install(settings.data / "kiosk.log", self.shell.trouble)
        hook.watch(self.engine)
        self._happened.connect(self._seen)
        self.store.listen(self._tell)
        self.sync = self._exchange()
        self.rounds = Rounds(self.paper_lane, self)
        self.rounds.later(_WIDE_FONTS_MS, know_amounts)
        self.rounds.every(_NIGHT_CHECK_MS, self.activities.check_in.close_forgotten)
        self.rounds.every(_NIGHT_CHECK_MS, self.activities.documents.purge)
        self.rounds.every(_PRINTS_MS, self.activities.printing.recover)  # whose page nobody looks at any more
        self._soon.start()

    def _exchange(self) -> SyncLoop | None:
        with self.store.reading() as records:
            if records.keeping.pairing() is None:
                return None
        from kiosk.sync.loop import SyncLoop  # HTTP is nothing for a desk that works alone
        from kiosk.sync.pairing import paired_server

        server = paired_server(self.store)
        assert server is not None
        loop = SyncLoop(self.store, server, told=self._exchanged)
        self.activities.exchange = lambda: loop.status.state
        loop.start()
        return loop

    def store_is_level(self) -> bool:
        """Whether this desk has all that central had at the last contact; true of a desk without central."""
        return self.sync is None or (self.sync.status.state == "connected" and not self.sync.status.behind)

    def close(self) -> None:
        """Close in reverse order; what was acknowledged is on disk already."""
        self.rounds.stop()
        self._soon.stop()
        if self.sync is not None:
            self.sync.stop()
        self.reader.close()
        if self.camera is not None:
            self.camera.close()
        hook.remove()
        for lane in (self.camera_lane, self.desk_lane, self.paper_lane, self.emergency_lane):
            lane.close()
        try:
            self.activities.evacuation.refresh()  # a lane drops what it had not begun
        finally:
            self.activities.close()
            close_window(self.engine)
            self.store.close()

    def _tell(self, touched: Touched) -> None:
        self._happened.emit(frozenset(touched.aggregate_kinds))

    def _exchanged(self, _status: SyncStatus, _report: CycleReport | None) -> None:
        """The board shows the exchange; what it brought came through the store."""
        self._happened.emit(frozenset())

    @Slot(object)
    def _seen(self, kinds: frozenset[str]) -> None:
        """Remember it for a moment: the page that answers a tap comes first, and a flood of entries is one change."""
        self._changed |= kinds
        if not self._soon.isActive():
            self._soon.start()

    @Slot()
    def _catch_up(self) -> None:
        kinds, self._changed = self._changed, frozenset()
        self.rounds.happened()
        if kinds & _ON_THE_LIST:
            self._refresh_list()
        if kinds & _IN_THE_LOBBY:
            self.screens.lobby.refresh()
        self.screens.staff.refresh()

    def _refresh_list(self) -> None:
        """Rewrite the evacuation list once for all that happened until it is written."""
        if self._listing:
            return
        self._listing = True

        def job() -> None:
            self._listing = False
            self.activities.evacuation.refresh()

        self.paper_lane.run(job, lambda _nothing: None, self._broken)

    @Slot()
    def _lobby_seen(self) -> None:
        """The space has the last word on its zone and colour, and on which of this desk's languages are offered."""
        lobby = self.screens.lobby.lobby
        self.shell.set_time_zone(lobby.time_zone)
        self.shell.set_accent(lobby.accent)
        self.shell.set_languages(tuple(code for code in lobby.languages if code in self.settings.languages))

    def _broken(self, error: Exception) -> None:
        raise error


def camera(settings: Settings, lane: Lane) -> CameraViewModel | None:
    """What codes can be shown to; None where the owner wants no camera."""
    if not settings.camera_enabled:
        return None
    return CameraViewModel(QtCamera(settings.camera_device), lane, monotonic=time.monotonic)


def make_shell(
    app: QGuiApplication, settings: Settings, lane: Lane, roll: Path, camera: CameraViewModel | None = None
) -> ShellViewModel:
    fixed = Fixed(
        languages=settings.languages,
        variant=settings.variant,
        pixels_per_mm=pixels_per_mm(app, settings),
        reduce_motion=settings.reduce_motion,
        kiosk_mode=settings.full_screen,
        camera=camera,
    )

    def read_roll() -> str:
        return roll.read_text(encoding="utf-8")

    shell = ShellViewModel(fixed, lane, monotonic=time.monotonic, now=utc_now, read_roll=read_roll)
    if camera is not None:
        camera.live_in(shell)
        camera.listen(shell.present)
    return shell


def pixels_per_mm(app: QGuiApplication, settings: Settings) -> float:
    """How many pixels a millimetre of the panel has, from its size in the settings: panels lie about themselves."""
    width, height, inches = _TRIAL
    if settings.full_screen and app.primaryScreen() is not None:
        size = app.primaryScreen().size()
        width, height, inches = size.width(), size.height(), settings.panel_inches
        if settings.panel_mm:
            return math.hypot(width, height) / math.hypot(*settings.panel_mm)
    return math.hypot(width, height) / (inches * _MM_PER_INCH)


def load_window(
    app: QGuiApplication, settings: Settings, shell: ShellViewModel
) -> tuple[QQmlApplicationEngine, QQuickWindow]:
    """Load Main.qml over the shell, with its fonts and languages."""
    fonts.load()
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(places.qml()))
    languages = Languages(app, engine, engine)
    shell.languageChosen.connect(languages.choose)
    languages.choose(settings.languages[0])
    engine.setInitialProperties({"shell": shell, "width": _TRIAL[0], "height": _TRIAL[1]})
    engine.load(QUrl.fromLocalFile(str(places.qml() / "Kiosk" / "Main.qml")))
    if not engine.rootObjects():
        raise RuntimeError("Main.qml did not load")
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    QTimer.singleShot(_WIDE_FONTS_MS, window, fonts.load_wide)
    return engine, window


def close_window(engine: QQmlApplicationEngine) -> None:
    """Take the pages down before what they show: a binding that outlives its view-model complains."""
    shiboken6.delete(engine)


def open_desk(
    app: QGuiApplication, settings: Settings, *, joining: Joining | None = None, queue: PrintQueue | None = None
) -> Desk | Closed:
    """The desk, or a window with the sentence that says why it cannot open."""
    try:
        floor = _floor(settings, joining, queue)
    except Unusable as unusable:
        return closed(app, settings, unusable)
    try:
        return Desk(app, settings, floor)
    except BaseException:
        floor.store.close()
        raise


def closed(app: QGuiApplication, settings: Settings, unusable: Unusable) -> Closed:
    _log.error("%s", type(unusable).__name__)
    sys.stderr.write(f"{unusable}\n")
    return Closed(app, settings, str(unusable))


class Closed:
    """A desk that cannot open: says so, and still gives the evacuation list."""

    def __init__(self, app: QGuiApplication, settings: Settings, sentence: str) -> None:
        self._lane = Lane("kiosk-emergency")
        self.shell = make_shell(app, settings, self._lane, settings.data / "evacuation.txt")
        self.shell.out_of_order(sentence)
        self.engine, self.window = load_window(app, settings, self.shell)

    def close(self) -> None:
        self._lane.close()
        close_window(self.engine)


def _demo_reader(desk: Desk | Closed, codes: Sequence[tuple[str, str]]) -> QObject:
    from kiosk.ui.demo_reader import DemoReader

    fonts.load_wide()  # its names are shown at once
    return DemoReader(desk.engine, desk.shell.present, codes)
