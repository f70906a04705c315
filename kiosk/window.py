"""The window of a desk: its size in millimetres, its camera, and the pages that are loaded into it."""

from __future__ import annotations

import math
import time
from pathlib import Path
from typing import Final

import shiboken6
from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk import places
from kiosk.settings import Settings
from kiosk.ui import fonts
from kiosk.ui.background import Lane
from kiosk.ui.camera import QtCamera
from kiosk.ui.language import Languages
from kiosk.ui.screen import Fixed
from kiosk.ui.shell import ShellViewModel
from kiosk.ui.show_code import CameraViewModel
from kiosk.ui.wall_clock import utc_now

_TRIAL: Final = (1440, 810, 21.5)  # pixels and inches of a desk that is tried out in a window
_MM_PER_INCH: Final = 25.4
WIDE_FONTS_MS: Final = 2000  # when the window has been seen and the first touch answered


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
    QTimer.singleShot(WIDE_FONTS_MS, window, fonts.load_wide)
    return engine, window


def close_window(engine: QQmlApplicationEngine) -> None:
    """Take the pages down before what they show: a binding that outlives its view-model complains."""
    shiboken6.delete(engine)
