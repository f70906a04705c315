"""What runs the desk: builds everything once, wires it, runs Qt, and closes in reverse order."""

from __future__ import annotations

import gc
import logging
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLockFile, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

from kiosk.activities import Activities, Folders, Lanes, Screens
from kiosk.core.exchange import SpaceSecrets
from kiosk.core.ports import PrintQueue
from kiosk.desk.evacuation import Evacuation
from kiosk.desk.surroundings import Surroundings
from kiosk.documents.folder import EvacuationFiles
from kiosk.errors import AlreadyRunning, FolderUnusable, StoreNewer, Unusable
from kiosk.money import know_amounts
from kiosk.settings import Settings
from kiosk.settings_file import own
from kiosk.store.beside import ballast_of
from kiosk.store.elsewhere import Elsewhere
from kiosk.store.journal import Touched
from kiosk.store.nightly import Nightly
from kiosk.store.opening import DATABASE, KeyRing, key_ring, open_kiosk, open_to_read
from kiosk.store.store import Store
from kiosk.sync.office import Office
from kiosk.ui import fonts, hook
from kiosk.ui.background import Lane
from kiosk.ui.ending import EndsOnSignal
from kiosk.ui.instance import Calls, call_up, single_instance
from kiosk.ui.readers import KeyFilter
from kiosk.ui.rounds import Rounds
from kiosk.window import WIDE_FONTS_MS, camera, close_window, load_window, make_shell

if TYPE_CHECKING:
    from kiosk.sync.cycle import CycleReport
    from kiosk.sync.loop import SyncStatus

Joining = Callable[[Store, KeyRing], None]
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
        # A start writes a little before it can say anything, and where the disk is full even that finds no room.
        ballast_of(settings.data / DATABASE).release_where_full()
        try:
            lock = single_instance(settings.data)
        except AlreadyRunning:
            call_up(settings.data)
            raise
        except FolderUnusable as unusable:
            desk = closed(app, settings, unusable)
        else:
            desk = open_desk(app, settings, joining=joining, queue=queue)
        if isinstance(desk, Desk) and begins is not None:
            desk.rounds.until_done(partial(begins, desk.activities))
        calls = Calls(settings.data, desk.window)
        gc.freeze()  # what stands by now stays: to look it through for garbage takes 50 ms, now and then in a tap
        with EndsOnSignal(app):
            try:
                demo = _demo_reader(desk, demo_codes) if demo_codes else None
                code = app.exec()
                del demo
            finally:
                calls.close()
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
    store, ring = open_kiosk(settings.data, settings.key_file, source=settings.key_source)
    try:
        if joining is not None:
            joining(store, ring)

        def secrets() -> SpaceSecrets:
            assert store.space is not None  # a desk always has one
            return ring.of(store.space)

        def former() -> tuple[SpaceSecrets, ...]:
            assert store.space is not None
            return ring.former(store.space)

        folders = Folders(data=settings.data, badges=settings.badge_folder)
        around = Surroundings(store, secrets, former=former)
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
        self.ring = floor.ring
        self.activities = floor.activities
        self.desk_lane = Lane("kiosk-desk", attention=floor.store.gate)
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
        self.office_lane = Lane("kiosk-office")
        self.office = self._make_office()
        lanes = Lanes(desk=self.desk_lane, paper=self.paper_lane, office=self.office_lane)
        self.screens = Screens(floor.activities, lanes, self.shell, own(settings.file), self.office)
        self.screens.lobby.screenChanged.connect(self._lobby_seen)
        self.engine, self.window = load_window(app, settings, self.shell)
        self.reader = self._make_reader(app)
        hook.install(settings.data / "kiosk.log", self.shell.trouble)
        hook.watch(self.engine)
        self._happened.connect(self._seen)
        self.store.listen(self._tell)
        Elsewhere(self.store).start()
        self.night = Nightly(self.store)
        self.night.start()
        self.office.open()
        self.rounds = self._make_rounds()
        self._soon.start()

    def _make_office(self) -> Office:
        return Office(
            self.store,
            self.ring,
            ca=self.settings.server_ca,
            follow=self.activities.follow,
            joined=self._joined,
            told=self._exchanged,
            tell=self.activities.lookout.said,
        )

    def _make_reader(self, app: QGuiApplication) -> KeyFilter:
        reader = KeyFilter(app, gap_ms=self.settings.reader_gap_ms, min_length=self.settings.reader_min_length)
        present = self.activities.lookout.passing(self.shell.present)
        for source in (reader, self.camera) if self.camera is not None else (reader,):
            source.listen(present)
        reader.humanTyped.connect(self.shell.typed)
        reader.screenTouched.connect(self.shell.touched)
        reader.screenTouched.connect(self.activities.lookout.touched)
        reader.fingerLifted.connect(self.shell.screenTouched, Qt.ConnectionType.QueuedConnection)
        return reader

    def _make_rounds(self) -> Rounds:
        rounds = Rounds(self.paper_lane, self)
        rounds.later(WIDE_FONTS_MS, know_amounts)
        rounds.every(_NIGHT_CHECK_MS, self.activities.check_in.close_forgotten)
        rounds.until_done(self.activities.check_in.caught_up)  # at the first contact it may be a new day
        rounds.every(_NIGHT_CHECK_MS, self.activities.documents.purge)
        rounds.every(_NIGHT_CHECK_MS, self.activities.traces.sweep)
        rounds.every(_NIGHT_CHECK_MS, self.activities.tidying.tonight)
        rounds.every(_PRINTS_MS, self.activities.lookout.look)
        rounds.every(_PRINTS_MS, self.activities.printing.recover)  # whose page nobody looks at any more
        return rounds

    def close(self) -> None:
        """Close in reverse order; what was acknowledged is on disk already."""
        self.rounds.stop()
        self._soon.stop()
        self.night.stop()
        self.office_lane.close()
        self.office.close()
        self.reader.close()
        if self.camera is not None:
            self.camera.close()
        hook.remove()
        for lane in (self.camera_lane, self.desk_lane, self.paper_lane, self.emergency_lane):
            lane.close()
        try:
            self.activities.evacuation.refresh()  # a lane drops what it had not begun
            self.activities.lookout.ended()
        finally:
            self.activities.close()
            close_window(self.engine)
            self.store.close()

    def _tell(self, touched: Touched) -> None:
        self._happened.emit(frozenset(touched.aggregate_kinds))

    def _exchanged(self, _status: SyncStatus, _report: CycleReport | None) -> None:
        """The board shows the exchange; what it brought came through the store."""
        self._happened.emit(frozenset())

    def _joined(self) -> None:
        """Paired: whatever is shown may be another space's."""
        self._happened.emit(_ON_THE_LIST | _IN_THE_LOBBY)

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
        self.screens.refresh_staff()

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


def open_desk(
    app: QGuiApplication, settings: Settings, *, joining: Joining | None = None, queue: PrintQueue | None = None
) -> Desk | Closed:
    """The desk, or a window with the sentence that says why it cannot open."""
    try:
        floor = _floor(settings, joining, queue)
    except StoreNewer as newer:
        return closed(app, settings, newer, lists=partial(_write_list, settings))
    except Unusable as unusable:
        return closed(app, settings, unusable)
    try:
        return Desk(app, settings, floor)
    except BaseException:
        floor.store.close()
        raise


def closed(
    app: QGuiApplication, settings: Settings, unusable: Unusable, *, lists: Callable[[], None] = lambda: None
) -> Closed:
    _log.error("%s", type(unusable).__name__)
    sys.stderr.write(f"{unusable}\n")
    return Closed(app, settings, str(unusable), lists)


def _write_list(settings: Settings) -> None:
    """Write the evacuation list out of data that this program may only read."""
    ring = key_ring(settings.key_file, settings.data / DATABASE, settings.key_source)
    with open_to_read(settings.data / DATABASE, ring.database) as store:
        files = EvacuationFiles(settings.data, settings.languages[0])
        try:
            Evacuation(Surroundings(store, lambda: ring.of(store.space or "")), files).refresh()
        finally:
            files.close()


class Closed:
    """A desk that cannot open: says so, and still gives the evacuation list."""

    def __init__(self, app: QGuiApplication, settings: Settings, sentence: str, lists: Callable[[], None]) -> None:
        """`lists` brings the evacuation list up to date where the data can still be read."""
        self._lane = Lane("kiosk-emergency")
        self._lane.run(lists, lambda _nothing: None, self._old_list)
        self.shell = make_shell(app, settings, self._lane, settings.data / "evacuation.txt")
        self.shell.out_of_order(sentence)
        self.engine, self.window = load_window(app, settings, self.shell)

    def _old_list(self, error: Exception) -> None:
        """What a newer program wrote may make no sense to this one: the list that it left behind stands."""
        _log.error("the evacuation list could not be read anew", exc_info=error)

    def close(self) -> None:
        self._lane.close()
        close_window(self.engine)


def _demo_reader(desk: Desk | Closed, codes: Sequence[tuple[str, str]]) -> QObject:
    from kiosk.ui.demo_reader import DemoReader

    fonts.load_wide()  # its names are shown at once
    return DemoReader(desk.engine, desk.shell.present, codes)
