"""Windows of the desk for tests of the screens: no display, no clock of their own, and no complaint of QML unheard."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk import activities, places
from kiosk.ui import fonts, show_code
from kiosk.ui.background import DirectLane
from kiosk.ui.language import Languages
from kiosk.ui.shell import Fixed, ShellViewModel
from tests.dev.stage import Theatre, theatre
from tests.ui.screens import Screen

# Before the first QGuiApplication, as the desk sets them.
os.environ["QT_IM_MODULE"] = "qtvirtualkeyboard"
os.environ["QT_VIRTUALKEYBOARD_STYLE"] = "kiosk"
os.environ["QT_VIRTUALKEYBOARD_DESKTOP_DISABLE"] = "1"  # no window of its own beside ours
os.environ["QML_DISABLE_DISK_CACHE"] = "1"  # two runs at once must not share half a file

VIEW_MODELS = (activities, show_code)  # importing them tells QML their types


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """The desk's own kind of application: no widgets."""
    return QGuiApplication


@pytest.fixture(autouse=True)
def cleared_away() -> Iterator[None]:
    """Clears away on this thread what the test left: a timer of Qt dies badly on the thread of some later test."""
    yield
    gc.collect()


@pytest.fixture(scope="session")
def with_fonts(qapp: QGuiApplication) -> None:
    """The fonts of the desk, loaded once for all windows."""
    fonts.load()
    fonts.load_wide()


@pytest.fixture(scope="module")
def house(qapp: QGuiApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Theatre]:
    """A furnished desk for all tests of a file; each begins by going home."""
    with theatre(qapp, tmp_path_factory.mktemp("desk")) as made:
        yield made


class Hands:
    """The clocks of a shell, turned by hand."""

    def __init__(self) -> None:
        self.monotonic_s = 1000.0
        self.now = datetime(2026, 11, 24, 8, 12, tzinfo=UTC)

    def monotonic(self) -> float:
        return self.monotonic_s

    def utc(self) -> datetime:
        return self.now


@pytest.fixture
def hands() -> Hands:
    return Hands()


@pytest.fixture
def make_shell(qapp: QGuiApplication, hands: Hands) -> Iterator[Callable[..., ShellViewModel]]:
    """Makes shells over clocks turned by hand; keyword arguments are those of `Fixed`, `read_roll` and `lane`."""
    made = []

    def make(**options: Any) -> ShellViewModel:
        read_roll = options.pop("read_roll", lambda: "")
        lane = options.pop("lane", DirectLane())
        fixed = Fixed(**{"reduce_motion": True, **options})
        shell = ShellViewModel(fixed, lane, monotonic=hands.monotonic, now=hands.utc, read_roll=read_roll)
        shell.set_time_zone("Europe/Berlin")
        made.append(shell)
        return shell

    yield make
    for shell in made:
        shiboken6.delete(shell)


@pytest.fixture
def shell(make_shell: Callable[..., ShellViewModel]) -> ShellViewModel:
    return make_shell()


@pytest.fixture
def open_screen(
    qtbot: QtBot,
    qapp: QGuiApplication,
    with_fonts: None,
    make_shell: Callable[..., ShellViewModel],  # so that shells outlive the windows over them
) -> Iterator[Callable[..., Screen]]:
    """Opens Main.qml over a shell, in windows of any size. Fails the test when QML complained."""
    opened: list[Screen] = []

    def open_it(shell: ShellViewModel, width: int = 1280, height: int = 800) -> Screen:
        engine = QQmlApplicationEngine()
        warnings: list[str] = []
        engine.warnings.connect(lambda found: warnings.extend(one.toString() for one in found))
        engine.addImportPath(str(places.qml()))
        languages = Languages(qapp, engine, engine)
        shell.languageChosen.connect(languages.choose)
        languages.choose(shell.property("language"))
        engine.setInitialProperties({"shell": shell, "width": width, "height": height})
        engine.load(QUrl.fromLocalFile(str(places.qml() / "Kiosk" / "Main.qml")))
        assert engine.rootObjects(), "\n".join(warnings) or "Main.qml did not load"
        window = engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)
        opened.append(Screen(engine, window, shell, qtbot, window, warnings))
        window.show()
        window.requestActivate()
        assert QTest.qWaitForWindowExposed(window, 10_000)
        assert QTest.qWaitForWindowActive(window, 10_000)
        return opened[-1]

    yield open_it
    for screen in opened:
        screen.window.close()
        shiboken6.delete(screen.engine)  # now, while all that its bindings read is there
    Languages(qapp, QQmlApplicationEngine()).choose("en")
    complaints = [warning for screen in opened for warning in screen.warnings]
    assert not complaints, "\n".join(complaints)


@pytest.fixture
def screen(open_screen: Callable[..., Screen], shell: ShellViewModel) -> Screen:
    """The desk's window at 1280 × 800 over the `shell` fixture, on the page that stands on the shell alone."""
    shell.emergency()
    return open_screen(shell)
