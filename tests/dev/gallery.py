"""`python -m tests.dev.gallery FOLDER [NAME ...]`: pictures of every component, and the window for their tests."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, cast

# Before Qt is loaded: no display, no graphics card, and Qt's keyboard as the input method.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ["QT_IM_MODULE"] = "qtvirtualkeyboard"

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine, QQmlError
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk import places
from kiosk.ui import fonts
from kiosk.ui.background import DirectLane
from kiosk.ui.idle import COUNTDOWN_S, IDLE_S
from kiosk.ui.language import Languages
from kiosk.ui.screen import Fixed
from kiosk.ui.shell import ShellViewModel

PAGES: Final = Path(__file__).resolve().parent / "pages"
NOON: Final = datetime(2026, 11, 24, 9, 11, tzinfo=UTC)
_SETTLED_MS: Final = 450


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture: a page of `pages/` on a panel."""

    page: str
    width: int = 1920
    height: int = 1080
    mm: float = 4.03  # pixels per millimetre
    variant: str = "light"
    language: str = "en"
    text_scale: float = 1.0
    press: tuple[str, ...] = ()  # object names, before the picture is taken
    called: bool = False  # reception was asked
    warned: int = 0  # seconds of the idle warning


_PORTRAIT: Final = (1080, 1920)
_TEN_INCH: Final = (1280, 800, 5.94)
SHOTS: Final = {
    "controls": Shot("Controls"),
    "controls-dark": Shot("Controls", variant="dark"),
    "controls-contrast": Shot("Controls", variant="contrast"),
    "controls-arabic": Shot("Controls", language="ar"),
    "controls-large": Shot("Controls", text_scale=1.6),
    "form": Shot("Form"),
    "form-dark": Shot("Form", variant="dark"),
    "form-contrast": Shot("Form", variant="contrast"),
    "form-arabic": Shot("Form", language="ar"),
    "form-german": Shot("Form", language="de"),
    "form-large": Shot("Form", text_scale=1.6),
    "form-portrait": Shot("Form", *_PORTRAIT),
    "form-ten": Shot("Form", *_TEN_INCH),
    "secret": Shot("Secret"),
    "secret-ten": Shot("Secret", *_TEN_INCH),
    "code": Shot("Code"),
    "code-arabic": Shot("Code", language="ar"),
    "sign": Shot("Sign"),
    "keys-other": Shot("Form", press=("key-other",)),
    "keys-symbols": Shot("Form", press=("key-m", "key-symbols")),
    "keys-symbols-arabic": Shot("Form", language="ar", press=("key-symbols",)),
    "keys-latin-arabic": Shot("Form", language="ar", press=("key-other",)),
    "keys-turkish": Shot("Form", language="tr", press=("key-m", "key-a")),
    "keys-ukrainian": Shot("Form", language="uk"),
    "keys-french-ten": Shot("Form", *_TEN_INCH, language="fr"),
    "aids": Shot("Form", press=("aids",)),
    "aids-arabic-large": Shot("Form", language="ar", text_scale=1.6, press=("key-language",)),
    "aids-contrast-portrait": Shot("Controls", *_PORTRAIT, variant="contrast", press=("aids",)),
    "aids-ten": Shot("Controls", *_TEN_INCH, press=("aids",)),
    "aids-ten-large": Shot("Controls", *_TEN_INCH, text_scale=1.6, press=("aids",)),
    "called-ten-large": Shot("Controls", *_TEN_INCH, text_scale=1.6, called=True),
    "warned-ten-large": Shot("Controls", *_TEN_INCH, text_scale=1.6, language="de", warned=12),
    "called": Shot("Controls", called=True),
    "warned": Shot("Controls", warned=12),
    "warned-ten": Shot("Controls", *_TEN_INCH, language="de", warned=12),
    "sign-portrait": Shot("Sign", *_PORTRAIT),
}


class Kiosk:
    """The real window around a page, with the shell of the product and nothing behind it."""

    def __init__(self, app: QGuiApplication, shot: Shot) -> None:
        self.complaints: list[str] = []
        self._passed = 0.0  # seconds that are said to have gone by
        self.shell = ShellViewModel(
            Fixed(variant=shot.variant, pixels_per_mm=shot.mm, languages=("en", "de", "fr", "tr", "uk", "ar")),
            DirectLane(),
            monotonic=lambda: time.monotonic() + self._passed,
            now=lambda: NOON,
        )
        self.engine = QQmlApplicationEngine()
        self.engine.setOutputWarningsToStandardError(False)
        self.engine.warnings.connect(self._complain)
        self.engine.addImportPath(str(places.qml()))
        self.languages = Languages(app, self.engine)
        self.shell.languageChosen.connect(self.languages.choose)
        self.languages.choose("en")
        self.shell.chooseLanguage(shot.language)
        self.shell.chooseTextScale(shot.text_scale)
        self.shell.on_ask_reception(lambda _page, told: told("K7QD"))
        self._nothing = QObject()
        self.show(shot.page)
        self.engine.setInitialProperties({"shell": self.shell, "width": shot.width, "height": shot.height})
        self.engine.load(QUrl.fromLocalFile(str(places.qml() / "Kiosk" / "Main.qml")))
        self.root = self.engine.rootObjects()[0]
        self.window = cast(QQuickWindow, self.root)
        self.window.requestActivate()
        QTest.qWaitForWindowExposed(self.window)

    def show(self, page: str) -> None:
        """Turn to a page of `pages/`, or to any by its address without `Page.qml`."""
        self.shell.open(QUrl.fromLocalFile(str(PAGES / page)).toString(), self._nothing)

    def pass_idle(self, seconds: float) -> None:
        """Let the shell believe that nobody touched anything for so long."""
        self._passed += seconds

    def find(self, name: str) -> QQuickItem:
        """The visible item of that objectName, wherever it was made."""
        found = next((item for item in self.items() if item.objectName() == name and item.isVisible()), None)
        if found is None:
            raise LookupError(name)
        return found

    def has(self, name: str) -> bool:
        return any(item.objectName() == name and item.isVisible() for item in self.items())

    def page(self) -> QQuickItem:
        """The page that is shown.

        Raises:
            LookupError: none is loaded yet.
        """
        return self.find("host").childItems()[0]

    def page_is_shown(self) -> bool:
        """Whether it is there in full, with the focus on the window."""
        host = self.find("host")
        return bool(host.childItems()) and host.opacity() == 1 and self.window.isActive()

    def below(self, item: QQuickItem, kind: str) -> list[QQuickItem]:
        """What lies in an item and was made of one file component."""
        return [one for one in self.items(item) if one.metaObject().className().startswith(f"{kind}_")]

    def can_be_touched(self, item: QQuickItem) -> bool:
        """Whether it is a visible control, one of Qt's keys aside."""
        return (
            item.isVisible()
            and item.isEnabled()
            and (item.inherits("QQuickAbstractButton") or item.inherits("QQuickTextField"))
        )

    def items(self, below: QQuickItem | None = None) -> Iterator[QQuickItem]:
        waiting = [below or self.window.contentItem()]
        while waiting:
            item = waiting.pop(0)
            yield item
            waiting.extend(item.childItems())

    def press(self, name: str) -> None:
        """Touch the middle of something."""
        item = self.find(name)
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)

    def close(self) -> None:
        """Take the window away at once, not when an event loop comes by."""
        self.languages.choose("en")
        self.engine.warnings.disconnect(self._complain)
        for one in (self.root, self.engine, self.shell):
            one.deleteLater()
            QCoreApplication.sendPostedEvents(one, QEvent.Type.DeferredDelete.value)

    def _complain(self, errors: list[QQmlError]) -> None:
        self.complaints.extend(error.toString() for error in errors)


@contextmanager
def kiosk(app: QGuiApplication, shot: Shot) -> Iterator[Kiosk]:
    """A kiosk that is gone afterwards."""
    one = Kiosk(app, shot)
    try:
        yield one
    finally:
        one.close()


def application() -> QGuiApplication:
    """The one application, with the fonts of the product."""
    app = QGuiApplication.instance() or QGuiApplication(["kiosk"])
    fonts.load()
    fonts.load_wide()
    return cast(QGuiApplication, app)


def after(ms: int, then: Callable[[], None] = lambda: None) -> None:
    """Let Qt work for so long."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()
    then()


def main(folder: Path, names: list[str]) -> None:
    app = application()
    folder.mkdir(parents=True, exist_ok=True)
    for name, shot in SHOTS.items():
        if names and not any(name.startswith(one) for one in names):
            continue
        with kiosk(app, shot) as one:
            after(_SETTLED_MS)
            for name_ in shot.press:
                one.press(name_)
                after(_SETTLED_MS)
            if shot.called:
                one.shell.askReception()
            if shot.warned:
                one.pass_idle(IDLE_S + COUNTDOWN_S - shot.warned)
            after(_SETTLED_MS if shot.called or shot.warned else 0)
            one.window.grabWindow().save(str(folder / f"{name}.png"))
            print(name, *one.complaints, sep="\n  ", flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
