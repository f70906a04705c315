"""The shell around the pages: which one is shown, in which language and colours, and when it is time to forget."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from datetime import datetime
from functools import partial
from math import ceil
from typing import Final, Protocol

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QPixmapCache
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.core.ports import Credential
from kiosk.ui.background import Runs
from kiosk.ui.idle import DONE_S, EMERGENCY_S, IDLE_S, STAFF_S, Idle, forget_typing
from kiosk.ui.language import NAMES, is_right_to_left
from kiosk.ui.screen import EMERGENCY, OUT_OF_ORDER, TROUBLE, WELCOME, Fixed, ShellScreen
from kiosk.ui.wall_clock import WallClock

QML_IMPORT_NAME = "Kiosk.Views"
QML_IMPORT_MAJOR_VERSION = 1

NOTHING_WAITS_S: Final = 5.0
TROUBLE_S: Final = 15.0
TROUBLES: Final = 3  # so many within TROUBLES_S are no accident any more
TROUBLES_S: Final = 600.0
_TICK_MS: Final = 250
LARGE_TEXT: Final = 1.6
VARIANTS: Final = ("light", "dark", "contrast")


class Activity(Protocol):
    """A flow of pages, for the shell.

    One that has steps has a slot `back()` too, whose first step goes home; one that waits for a code or a card has
    `takes(credential) -> bool`, asked first while one of its pages is open.
    """

    def reset(self) -> None:
        """Forget everything that was typed or shown."""
        ...


class Navigator(Protocol):
    """What activities ask of the shell."""

    def open(self, page: str, activity: QObject) -> None: ...

    def home(self) -> None: ...

    def stay(self, *, done: bool = False, seconds: float | None = None, staff: bool = False) -> None: ...


@QmlElement
@QmlUncreatable("made where the desk is put together")
class ShellViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable is at fault
    """Navigation, language, colours, idle time and privacy."""

    screenChanged = Signal()
    pageChanged = Signal()
    languageChosen = Signal(str)  # the code; translators follow it
    forgotten = Signal()  # everything was reset; what only the window knows, like an open panel, follows

    def __init__(
        self,
        fixed: Fixed,
        lane: Runs,
        *,
        monotonic: Callable[[], float],
        now: Callable[[], datetime],
        read_roll: Callable[[], str] = lambda: "",
        parent: QObject | None = None,
    ) -> None:
        """Prepare the welcome screen.

        Args:
            lane: runs `read_roll`; not the desk's, so that the list comes while the desk is stuck.
            read_roll: the text of the evacuation list, from its file.
        """
        super().__init__(parent)
        self._fixed = fixed
        self._lane = lane
        self._monotonic = monotonic
        self._now = now
        self._read_roll = read_roll
        self._clock = WallClock()
        self._idle = Idle(monotonic)
        self._activities: list[Activity] = []
        self._present: Callable[[Credential], None] = lambda _credential: None
        self._ask: Callable[[str, Callable[[str], None]], None] = lambda _page, _told: None
        self._welcome: QObject | None = None
        self._asked = 0  # counts calls for reception, so that nobody is told the reference of another
        self._asking = False
        self._troubles: list[float] = []
        self._minute = (-1, "")
        self._screen = ShellScreen()
        self._show(language=fixed.languages[0], **self._rest())
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        self._tell_time()

    # What `app` hands in

    def welcome(self, view_model: QObject) -> None:
        """The view-model of the welcome page."""
        self._welcome = view_model
        self._show(activity=view_model)
        self.pageChanged.emit()

    def add(self, activity: Activity) -> None:
        """An activity that is to forget whenever the desk does."""
        self._activities.append(activity)

    def on_present(self, present: Callable[[Credential], None]) -> None:
        """Who answers what a reader gave."""
        self._present = present

    def on_ask_reception(self, ask: Callable[[str, Callable[[str], None]], None]) -> None:
        """Who leaves word for reception: gets the page and where to tell the reference."""
        self._ask = ask

    def set_time_zone(self, name: str) -> None:
        """The space's zone; an unknown one leaves this machine's."""
        if self._clock.set_zone(name):
            self._minute = (-1, "")
            self._tell_time()
            self.screenChanged.emit()

    def set_accent(self, colour: str) -> None:
        """The colour of the space, in place of our blue; empty: none."""
        if colour != self._fixed.accent:
            self._fixed = replace(self._fixed, accent=colour)
            self.screenChanged.emit()

    def set_languages(self, languages: tuple[str, ...]) -> None:
        """The languages offered; the first is the one the screen rests in."""
        known = tuple(code for code in languages if code in NAMES)
        if known and known != self._fixed.languages:
            self._fixed = replace(self._fixed, languages=known)
            if self._screen.page == WELCOME:
                self.chooseLanguage(known[0])
            self.screenChanged.emit()

    # What pages show

    page = Property(str, lambda self: self._screen.page, notify=pageChanged)
    pageViewModel = Property(QObject, lambda self: self._screen.activity, notify=pageChanged)
    language = Property(str, lambda self: self._screen.language, notify=screenChanged)
    languages = Property(list, lambda self: list(self._fixed.languages), notify=screenChanged)
    rtl = Property(bool, lambda self: is_right_to_left(self._screen.language), notify=screenChanged)
    variant = Property(str, lambda self: self._screen.variant, notify=screenChanged)
    textScale = Property(float, lambda self: self._screen.text_scale, notify=screenChanged)
    idleWarning = Property(bool, lambda self: self._screen.warning > 0, notify=screenChanged)
    idleSeconds = Property(int, lambda self: self._screen.warning, notify=screenChanged)
    calledReference = Property(str, lambda self: self._screen.called, notify=screenChanged)
    physicalKeyboard = Property(bool, lambda self: self._screen.physical_keyboard, notify=screenChanged)
    clockText = Property(str, lambda self: self._screen.clock, notify=screenChanged)
    todayText = Property(str, lambda self: self._screen.today, notify=screenChanged)
    roll = Property(list, lambda self: list(self._screen.roll), notify=screenChanged)
    sentence = Property(str, lambda self: self._screen.sentence, notify=screenChanged)
    safe = Property(bool, lambda self: self._screen.safe, notify=screenChanged)
    accent = Property(str, lambda self: self._fixed.accent, notify=screenChanged)  # the space's own; empty: ours
    mm = Property(float, lambda self: self._fixed.pixels_per_mm, constant=True)
    reduceMotion = Property(bool, lambda self: self._screen.reduce_motion, notify=screenChanged)
    kioskMode = Property(bool, lambda self: self._fixed.kiosk_mode, constant=True)
    camera = Property(QObject, lambda self: self._fixed.camera, constant=True)

    @Slot(str, result=str)
    def languageName(self, code: str) -> str:
        """A language in its own name."""
        return NAMES.get(code, code)

    @Slot(float, str, result=str)
    def timeText(self, at: float, language: str) -> str:
        """UTC ms as "09:12" in the space's zone. The language is an argument, so that bindings follow it."""
        return self._clock.time_text(at, language)

    @Slot(float, str, result=str)
    def dateText(self, at: float, language: str) -> str:
        """UTC ms as "Tuesday 24 November"."""
        return self._clock.date_text(at, language)

    @Slot(float, str, result=str)
    def fullDateText(self, at: float, language: str) -> str:
        """UTC ms as "24 November 2026"."""
        return self._clock.full_date_text(at, language)

    @Slot(float, result=int)
    def hour(self, at: float) -> int:
        """The hour of UTC ms in the space's zone, for "good morning"."""
        return self._clock.hour(at)

    # What people do

    @Slot()
    def touched(self) -> None:
        """Any touch or key: somebody is there."""
        self._idle.touched()
        self._show(warning=0)

    @Slot()
    def typed(self) -> None:
        """Somebody uses a physical keyboard: the one on the screen makes room."""
        self.setPhysicalKeyboard(True)
        self.touched()

    @Slot()
    def screenTouched(self) -> None:
        """A finger was on the screen and is off again: its keyboard may come back."""
        self.setPhysicalKeyboard(False)
        self.touched()

    @Slot(str)
    def chooseLanguage(self, code: str) -> None:
        if code in NAMES and code != self._screen.language:
            self._show(language=code)
            self.languageChosen.emit(code)
            self._tell_time()

    @Slot(float)
    def chooseTextScale(self, scale: float) -> None:
        """1 or the large text's 1.6."""
        self._show(text_scale=LARGE_TEXT if scale > 1 else 1.0)

    @Slot(str)
    def chooseVariant(self, name: str) -> None:
        if name in VARIANTS:
            self._show(variant=name)

    @Slot(bool)
    def chooseReduceMotion(self, reduce: bool) -> None:
        self._show(reduce_motion=reduce)

    @Slot()
    def back(self) -> None:
        activity = self._screen.activity
        if self._screen.called:
            self._show(called="")
        elif activity is not None and activity is not self._welcome and hasattr(activity, "back"):
            activity.back()
        else:
            self.home()

    @Slot()
    def cancel(self) -> None:
        self.home()

    @Slot()
    def home(self) -> None:
        """Back to where the desk rests, and forget: nothing of one person is left for the next."""
        self._open(OUT_OF_ORDER if self._screen.sentence else WELCOME, self._welcome)
        self._forget()

    @Slot()
    def askReception(self) -> None:
        """Leave word for reception; once, however often this is touched before the reference is told."""
        if self._asking or self._screen.called:
            return
        self._asking = True
        self._ask(self._screen.page, partial(self._told, self._asked))

    @Slot()
    def dismissCalled(self) -> None:
        self._show(called="")

    @Slot()
    def emergency(self) -> None:
        """The evacuation list, from its file: without database, network or log-in."""
        self._open(EMERGENCY, None)
        self._idle.wait(EMERGENCY_S)
        self._forget_words()
        self._lane.run(self._read_roll, self._rolled, self._unreadable)

    @Slot(bool)
    def setPhysicalKeyboard(self, used: bool) -> None:
        self._show(physical_keyboard=used)

    # What activities ask

    def open(self, page: str, activity: QObject) -> None:
        """Show a page of an activity."""
        self._open(page, activity)

    def stay(self, *, done: bool = False, seconds: float | None = None, staff: bool = False) -> None:
        """How long the page just opened waits: a done page less, and `seconds` where nothing waits for anybody."""
        self._idle.wait(DONE_S if done else STAFF_S if staff else IDLE_S)
        if seconds is not None:
            self._idle.close_in(seconds)

    def present(self, credential: Credential) -> None:
        """A reader gave something: whoever stands here now is another person than the one before, until we know.

        Words are forgotten before anything is answered; language and looks stay, they may have just been chosen.
        """
        self.touched()
        if self._screen.sentence or self._screen.page == EMERGENCY:
            return  # nobody is there to answer; or the list is read, and stays until somebody closes it
        takes = getattr(self._screen.activity, "takes", None)
        if takes is not None and takes(credential):
            return
        if self._screen.page != WELCOME:
            self._open(WELCOME, self._welcome)
            self._forget_words()
        self._show(called="")
        self._present(credential)

    @Slot()
    def trouble(self) -> None:
        """A bug of ours: one calm page that leads back to the start."""
        if self._screen.page == TROUBLE or self._screen.sentence:
            return  # what goes wrong while we say sorry is logged, and must not keep us here
        now = self._monotonic()
        self._troubles = [*(at for at in self._troubles if now - at < TROUBLES_S), now]
        self._show(safe=self._screen.safe or len(self._troubles) >= TROUBLES)
        self._open(TROUBLE, None)
        self._idle.close_in(TROUBLE_S)
        self._forget()

    def out_of_order(self, sentence: str) -> None:
        """The desk cannot open like this. A line never ends within an option of a command that the sentence names."""
        self._show(sentence=sentence.replace(" --", " --\u2060"))
        self._open(OUT_OF_ORDER, None)

    def _open(self, page: str, activity: QObject | None) -> None:
        self._idle.wait()
        before = self._screen
        self._show(page=page, activity=activity, warning=0, called="")
        if (before.page, before.activity) != (page, activity):
            self.pageChanged.emit()

    def _told(self, asked: int, reference: str) -> None:
        if asked == self._asked:
            self._asking = False
            self._show(called=reference)

    def _rolled(self, text: str) -> None:
        if self._screen.page == EMERGENCY:
            self._show(roll=tuple(text.splitlines()))

    def _unreadable(self, error: Exception) -> None:
        """No list was written yet, or its disk is gone: the page says so. Anything else is a bug."""
        if not isinstance(error, OSError):
            raise error

    def _forget(self) -> None:
        """Words and looks: the desk as it rests."""
        with ExitStack() as steps:  # the last step first; one that fails keeps none of the others from being done
            steps.callback(self.forgotten.emit)
            steps.callback(self.chooseLanguage, self._fixed.languages[0])
            steps.callback(self._show, **self._rest())
            steps.callback(self._forget_words)

    def _forget_words(self) -> None:
        """Whatever one person typed or was shown."""
        self._asked += 1
        self._asking = False
        self._show(called="", roll=(), warning=0)
        with ExitStack() as steps:
            steps.callback(QPixmapCache.clear)
            steps.callback(forget_typing)
            for activity in self._activities:
                steps.callback(activity.reset)

    def _rest(self) -> dict[str, object]:
        return {"text_scale": 1.0, "variant": self._fixed.variant, "reduce_motion": self._fixed.reduce_motion}

    def _tick(self) -> None:
        self._tell_time()
        if self._screen.page in (WELCOME, OUT_OF_ORDER) and not self._screen.called:
            if self._unlike_rest() and self._idle.since_touch_s() >= IDLE_S:
                self._forget()
        elif self._idle.left_s() <= 0:
            self.home()
        elif self._idle.asks():
            self._show(warning=ceil(self._idle.left_s()))

    def _unlike_rest(self) -> bool:
        """Whether somebody changed language or looks on the welcome screen and walked away."""
        rest = {"language": self._fixed.languages[0], **self._rest()}
        return any(getattr(self._screen, name) != value for name, value in rest.items())

    def _tell_time(self) -> None:
        """The clock of the header; what it says is made anew once a minute, and when the language changes."""
        at, language = self._now().timestamp() * 1000, self._screen.language
        minute = (int(at // 60_000), language)
        if minute != self._minute:
            self._minute = minute
            self._show(clock=self.timeText(at, language), today=self.dateText(at, language))

    def _show(self, **changed: object) -> None:
        screen = replace(self._screen, **changed)  # type: ignore[arg-type]
        if screen != self._screen:
            self._screen = screen
            self.screenChanged.emit()
