"""A real desk for rules and pictures: an encrypted store with the demo's people, all pages, clocks that stand still."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QUrl
from PySide6.QtGui import QAccessible, QGuiApplication, QImage
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk import places
from kiosk.activities import Activities, Folders, Lanes, Screens
from kiosk.cli import demo_space
from kiosk.core import clock, ids
from kiosk.core.exchange import SpaceSecrets
from kiosk.core.guests import INVITATION_PREFIX
from kiosk.core.ports import Credential
from kiosk.desk.guest_registration import GuestDraft, Registered
from kiosk.desk.members import MemberDraft, Members
from kiosk.desk.staff import Session
from kiosk.desk.surroundings import Surroundings
from kiosk.printing.queues import MemoryQueue
from kiosk.settings_file import own
from kiosk.store.opening import open_kiosk
from kiosk.ui import fonts
from kiosk.ui.background import DirectLane
from kiosk.ui.language import Languages
from kiosk.ui.screen import OUT_OF_ORDER, Fixed
from kiosk.ui.shell import ShellViewModel
from kiosk.ui.show_code import CameraViewModel
from tests.dev import eyes
from tests.dev.film import Film
from tests.dev.played_office import PlayedOffice
from tests.dev.pseudo import Pseudo
from tests.dev.seen import Seen

MORNING: Final = datetime(2026, 11, 24, 8, 12, tzinfo=UTC)  # 09:12 in Berlin, before the lunch talk
EVENING: Final = datetime(2026, 11, 24, 18, 40, tzinfo=UTC)
PSEUDO: Final = "pseudo"
LANGUAGES: Final = (*places.LANGUAGES, PSEUDO)
MANY_GUESTS: Final = 6
PATIENCE_S: Final = 5.0
_MM_PER_INCH: Final = 25.4
_FONTS: Final[list[str]] = []  # families are loaded once for the program


@dataclass(frozen=True, slots=True)
class Panel:
    """A screen: its pixels and its diagonal in inches."""

    name: str
    width: int
    height: int
    inches: float

    @property
    def mm(self) -> float:
        """Pixels a millimetre."""
        return float((self.width**2 + self.height**2) ** 0.5 / (self.inches * _MM_PER_INCH))


LANDSCAPE: Final = Panel("landscape", 1920, 1080, 21.5)
PORTRAIT: Final = Panel("portrait", 1080, 1920, 21.5)
COMPACT: Final = Panel("compact", 1280, 800, 10.1)
DESK: Final = Panel("desk", 1366, 768, 15.6)  # what settings say where nobody measured, with fewer pixels to draw
PANELS: Final = (LANDSCAPE, PORTRAIT, COMPACT, DESK)


@dataclass(slots=True)
class Hands:
    """The hands of the clocks."""

    now: datetime = MORNING
    seconds: float = 1000.0

    def utc(self) -> datetime:
        return self.now

    def monotonic(self) -> float:
        return self.seconds


class Floor:
    """What lies below the screen: the store, furnished, and the desk's activities over it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.settings = folder / "kiosk.toml"
        self.settings.touch()
        self.hands = Hands()
        self.store, ring = open_kiosk(folder, folder / "kiosk.key", now=self.hands.utc)
        assert self.store.space is not None  # a desk always has one
        self.space = self.store.space
        secrets: SpaceSecrets = ring.of(self.space)
        self.around = Surroundings(self.store, lambda: secrets, self.hands.monotonic)
        self.office = PlayedOffice()
        self.queue = MemoryQueue(pace_s=1.0, monotonic=self.hands.monotonic)
        folders = Folders(data=folder, badges=folder / "badges")
        self.activities = Activities(self.around, folders, queue=self.queue)
        self.guests, self.check_in = self.activities.guests, self.activities.check_in
        self.files, self.evacuation = self.activities.files, self.activities.evacuation
        self.members = Members(self.around)
        demo_space.furnish(self.around, self.space)
        demo_space.plan_today(self.around, self.space)
        self._fill()

    def _fill(self) -> None:
        """A common morning: some are in, two of them have guests."""
        for index in range(20, 44):
            self.card(index)
        self.sign_in("Wei Wang", host=0, company="Lumen Daylight")
        for number in range(MANY_GUESTS):
            self.sign_in(f"Sofía Herrera {number + 1}", host=5, company="Atelier Sur")
        self.evacuation.refresh()

    def card(self, index: int) -> None:
        """A demo member taps."""
        self.check_in.present(Credential(demo_space.cards()[index].card, "simulated"))

    def member(self, index: int) -> str:
        """The id of a demo member."""
        return ids.member_id(self.space, "demo", f"demo-{index + 1:02d}")

    def manager(self) -> Session:
        """The demo's manager, at the board."""
        return Session(self.member(55), "Theresa", "manager")

    def out(self, index: int) -> None:
        """See to it that a demo member is not inside, and that a tap is no repeated one."""
        self.check_in.leave(self.member(index))
        self.hands.seconds += 120

    def add(self, name: str, external: str, *, card: str = "", pin: str = "") -> str:
        """One more member, the same one when asked twice. Returns the id."""
        member = self.members.add(MemberDraft(name=name, external=external, source="demo"))
        if card:
            self.members.issue(member, "card", card)
        if pin:
            self.members.issue(member, "pin", pin)
        return member

    def sign_in(self, name: str, *, host: int, company: str = "", invitation: str | None = None) -> Registered:
        """A guest of a demo member comes in."""
        draft = GuestDraft(name=name, host=self.member(host), language="en", company=company, invitation=invitation)
        return self.guests.register(draft)

    def waiting(self, host: int) -> list[str]:
        """The ids of a member's guests who are here."""
        with self.store.reading() as records:
            return [guest.id for guest in records.guests_of(self.member(host))]

    def invite(self, name: str, *, days: int = 0) -> tuple[str, str]:
        """Zoë expects somebody, in so many days. Returns (text of the QR code, six digits)."""
        start, end = clock.day_bounds(clock.to_ms(MORNING + timedelta(days=days)), demo_space.ZONE)
        made = self.guests.invite(self.member(0), name, valid_from=start, valid_until=end, company="Lumen Daylight")
        return f"{INVITATION_PREFIX}{made.id.upper()}", made.code

    def close(self) -> None:
        self.activities.close()
        self.store.close()


class Stage:
    """The desk's window on one panel, over a floor."""

    def __init__(self, app: QGuiApplication, floor: Floor, panel: Panel) -> None:
        QAccessible.setActive(True)
        app.styleHints().setCursorFlashTime(0)
        self.app, self.floor, self.panel = app, floor, panel
        self.hands = floor.hands
        self.warnings: list[str] = []
        self.language = "en"
        self._pseudo: Pseudo | None = None
        lane = DirectLane()
        self.film = Film(plugged=False)
        self.camera = CameraViewModel(self.film, lane, monotonic=self.hands.monotonic)
        fixed = Fixed(pixels_per_mm=panel.mm, reduce_motion=True, camera=self.camera)
        self.shell = ShellViewModel(
            fixed,
            lane,
            monotonic=self.hands.monotonic,
            now=self.hands.utc,
            read_roll=lambda: floor.files.text.read_text(encoding="utf-8"),
        )
        lanes = Lanes(desk=lane, paper=lane, office=lane)
        screens = Screens(floor.activities, lanes, self.shell, own(floor.settings), floor.office)
        self.guests, self.check_in, self.lobby = screens.guests, screens.check_in, screens.lobby
        self.staff, self.members, self.parcels = screens.staff, screens.members, screens.parcels
        self.collection = screens.collection
        self.screens = screens
        self.camera.live_in(self.shell)
        self.camera.listen(self.shell.present)
        self.shell.set_time_zone(demo_space.ZONE.key)
        self._window()

    def _window(self) -> None:
        if not _FONTS:
            fonts.load()
            fonts.load_wide()
            _FONTS.append("loaded")
        self.engine = QQmlApplicationEngine()
        self.engine.warnings.connect(lambda found: self.warnings.extend(one.toString() for one in found))
        self.engine.addImportPath(str(places.qml()))
        self._languages = Languages(self.app, self.engine, self.engine)
        self.shell.languageChosen.connect(self._languages.choose)
        self._languages.choose("en")
        size = {"width": self.panel.width, "height": self.panel.height}
        self.engine.setInitialProperties({"shell": self.shell, **size})
        self.engine.load(QUrl.fromLocalFile(str(places.qml() / "Kiosk" / "Main.qml")))
        roots = self.engine.rootObjects()
        assert roots, "\n".join(self.warnings)
        assert isinstance(roots[0], QQuickWindow)
        self.window = roots[0]
        QGuiApplication.inputMethod().hide()  # a window before this one may have left its keyboard out
        self.window.requestActivate()
        self.settle()

    # --- how it is shown ---

    def turn(self, panel: Panel) -> None:
        """The same panel hung the other way."""
        assert abs(panel.mm - self.panel.mm) < 0.01, "millimetres are fixed while the desk is open"
        if panel != self.panel:
            self.panel = panel
            self.window.resize(panel.width, panel.height)

    def speak(self, language: str) -> None:
        """Show the page that stands there in another language, or in the pseudo-locale."""
        if language == self.language:
            return
        if self._pseudo is not None:
            self.app.removeTranslator(self._pseudo)
            self._pseudo = None
        self.language = language
        self.shell.chooseLanguage("en" if language == PSEUDO else language)
        if language == PSEUDO:
            self._pseudo = Pseudo()
            self.app.installTranslator(self._pseudo)
        self.engine.retranslate()

    def show(self, language: str = "en", variant: str = "light", *, large: bool = False) -> None:
        """Language, colours and size of letters, for whatever page stands there."""
        self.speak(language)
        self.shell.chooseVariant(variant)
        self.shell.chooseTextScale(1.6 if large else 1.0)
        self.settle()

    def look(self, people: frozenset[str] = frozenset()) -> Seen:
        """The page as a person has it now."""
        return eyes.look(
            self.window,
            mm=self.panel.mm,
            people=people,
            large=bool(self.shell.property("textScale") > 1),
            contrast=self.shell.property("variant") == "contrast",
            rtl=bool(self.shell.property("rtl")),
        )

    def settle(self) -> None:
        """Until two pictures in a row are the same, with the keyboard where something can be typed."""
        before = QImage()
        ends = time.monotonic() + PATIENCE_S
        while time.monotonic() < ends:
            QCoreApplication.processEvents()
            now = self.window.grabWindow()
            if now == before and self._at_rest():
                return
            before = now
        raise AssertionError(f"the page {self.shell.property('page')} does not come to rest")

    def _at_rest(self) -> bool:
        """Whether the keyboard is where something can be typed, icons are drawn, and crowded pages are sorted out."""
        field: QQuickItem | None = self.window.activeFocusItem()
        typing = field is not None and field.inherits("QQuickTextInput")
        if typing != QGuiApplication.inputMethod().isVisible():
            return False
        for item in eyes.items(self.window.contentItem()):
            if item.property("painted") is False:
                return False
            crowd = item.property("circumstances") is not None
            if crowd and item.property("over") and item.property("removed") < item.property("most"):
                return False
        return True

    # --- what people do ---

    def present(self, text: str) -> None:
        """A reader reads a card or a code."""
        self.shell.present(Credential(text, "simulated"))

    def card(self, index: int) -> None:
        """A demo member holds a card to the reader."""
        self.present(demo_space.cards()[index].card)

    def item(self, name: str) -> QQuickItem:
        """The one visible item of this objectName."""
        found = [one for one in eyes.items(self.window.contentItem()) if one.objectName() == name and one.isVisible()]
        assert len(found) == 1, f"{len(found)} items are called {name!r} on {self.shell.property('page')}"
        return found[0]

    def tap(self, name: str) -> None:
        """Touch an item's middle."""
        item = self.item(name)
        centre = item.mapToScene(item.boundingRect().center()).toPoint()
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, centre)
        self.settle()

    def pause(self) -> None:
        """Half a second goes by: the next touch is no longer taken for the second half of a double tap."""
        for item in eyes.items(self.window.contentItem()):
            if item.property("turnedAt") is not None:
                item.setProperty("turnedAt", 0.0)

    def home(self) -> None:
        """Start anew, some minutes later, on a common morning."""
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # pages that are gone
        self.hands.seconds += 3700
        self.hands.now = MORNING
        self.film.plugged = False
        self.camera.look_round()
        self.speak("en")
        self.shell.home()

    def is_closed(self) -> bool:
        """Whether it shows the page that nothing leads away from."""
        return bool(self.shell.property("page") == OUT_OF_ORDER)

    def close(self) -> None:
        self.speak("en")
        if not self.is_closed():
            self.home()
        self.camera.close()
        self.window.close()
        self.engine.deleteLater()
        QCoreApplication.sendPostedEvents(self.engine, QEvent.Type.DeferredDelete)  # before what its pages show
        self.shell.deleteLater()


@dataclass(slots=True)
class Theatre:
    """One floor and the stage that stands on it: one at a time, because all share the program's translators."""

    app: QGuiApplication
    folder: Path
    floor: Floor = field(init=False)
    stage: Stage | None = None

    def __post_init__(self) -> None:
        self.floor = Floor(self.folder)

    def on(self, panel: Panel) -> Stage:
        """The stage for this panel."""
        if self.stage is not None and (abs(self.stage.panel.mm - panel.mm) > 0.01 or self.stage.is_closed()):
            self.stage.close()
            self.stage = None
        if self.stage is None:
            self.stage = Stage(self.app, self.floor, panel)
        self.stage.turn(panel)
        return self.stage

    def close(self) -> None:
        if self.stage is not None:
            self.stage.close()
        self.floor.close()


@contextmanager
def theatre(app: QGuiApplication, folder: Path) -> Iterator[Theatre]:
    """A furnished desk in this folder; closed when the block ends."""
    made = Theatre(app, folder)
    try:
        yield made
    finally:
        made.close()
