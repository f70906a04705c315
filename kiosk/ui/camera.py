"""Cameras, and the QR codes in what they film. Qt's multimedia is loaded when one is first asked for, not before."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QCoreApplication, QObject, Qt, Slot
from PySide6.QtGui import QImage

from kiosk.core.text import CODE_LIMIT

if TYPE_CHECKING:
    from PySide6.QtMultimedia import (
        QCamera,
        QCameraDevice,
        QCameraFormat,
        QMediaCaptureSession,
        QMediaDevices,
        QVideoFrame,
        QVideoSink,
    )

_WIDTH: Final = 1280  # pixels: enough for a code at arm's length, and a frame without one is searched in 10 ms
_FRAMES_S: Final = 30.0
_DEVICE_FILES: Final = Path("/dev")


class Camera(Protocol):
    """Something that films while it is asked to. Both callables are called on the GUI thread."""

    def is_there(self) -> bool:
        """Whether one is plugged in. Asked every few seconds, so it must be cheap."""
        ...

    def start(self, filmed: Callable[[QVideoFrame], None], lost: Callable[[], None]) -> None:
        """Film until `stop`.

        Args:
            filmed: gets each frame.
            lost: called when there is no camera, another program has it, or it went away; maybe before this returns.
        """
        ...

    def stop(self) -> None:
        """Turn it off and keep no frame."""
        ...


class QtCamera(QObject):
    """A camera of this machine, through Qt."""

    def __init__(self, device: str = "", parent: QObject | None = None) -> None:
        """`device`: a part of the camera's name; empty takes the system's own choice."""
        super().__init__(parent)
        self._device = device.casefold()
        self._devices: QMediaDevices | None = None
        self._camera: QCamera | None = None
        self._session: QMediaCaptureSession | None = None
        self._sink: QVideoSink | None = None
        self._filmed: Callable[[QVideoFrame], None] = _ignore
        self._lost: Callable[[], None] = _nothing

    def is_there(self) -> bool:
        if sys.platform.startswith("linux"):
            return next(_DEVICE_FILES.glob("video*"), None) is not None
        return self._find() is not None

    def start(self, filmed: Callable[[QVideoFrame], None], lost: Callable[[], None]) -> None:
        self.stop()
        device = self._find()
        if device is None:
            lost()
            return
        from PySide6.QtMultimedia import QCamera, QMediaCaptureSession, QVideoSink

        if os.environ.get("QT_QUICK_BACKEND") == "software":
            # Frames are converted by the processor, too: the graphics that Qt would start for it are emulated there.
            QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ForceRasterWidgets)
        self._filmed, self._lost = filmed, lost
        self._sink = QVideoSink()
        self._sink.videoFrameChanged.connect(self._arrived)
        self._camera = QCamera(device)
        self._camera.setCameraFormat(best_format(device.videoFormats()))
        self._camera.errorOccurred.connect(self._failed)
        self._session = QMediaCaptureSession()
        self._session.setCamera(self._camera)
        self._session.setVideoSink(self._sink)
        self._camera.start()

    def stop(self) -> None:
        self._filmed, self._lost = _ignore, _nothing
        if self._camera is not None:
            self._camera.stop()
        self._session = None
        self._camera = None
        self._sink = None

    def _find(self) -> QCameraDevice | None:
        """The camera that is meant. A machine without Qt's multimedia, or without its libraries, has none."""
        try:
            from PySide6.QtMultimedia import QMediaDevices
        except ImportError:
            return None
        if self._devices is None:
            self._devices = QMediaDevices()
            self._devices.videoInputsChanged.connect(self._plugged)
        found = QMediaDevices.videoInputs()
        if self._device:
            return next((one for one in found if self._device in one.description().casefold()), None)
        return QMediaDevices.defaultVideoInput() if found else None

    @Slot()
    def _arrived(self) -> None:
        """The newest frame: those that came while the thread was busy are gone already."""
        if self._sink is not None:
            self._filmed(self._sink.videoFrame())

    @Slot()
    def _failed(self) -> None:
        self._lose()

    @Slot()
    def _plugged(self) -> None:
        """Cameras came or went; when ours went, Qt may go on showing its last frame."""
        from PySide6.QtMultimedia import QMediaDevices

        if self._camera is not None and self._camera.cameraDevice() not in QMediaDevices.videoInputs():
            self._lose()

    def _lose(self) -> None:
        lost = self._lost
        self.stop()
        lost()


def best_format(formats: list[QCameraFormat]) -> QCameraFormat:
    """The largest that a slow machine can search; of those as large, the one nearest to 30 frames a second."""
    from PySide6.QtMultimedia import QCameraFormat

    def worth(one: QCameraFormat) -> tuple[bool, int, float]:
        width = one.resolution().width()
        fits = width <= _WIDTH
        return fits, width if fits else -width, -abs(one.maxFrameRate() - _FRAMES_S)

    return max(formats, key=worth, default=QCameraFormat())


def code_in(frame: QVideoFrame) -> str | None:
    """The text of the QR code in a frame, at most 513 characters; of several, the one nearest to the middle.

    Any thread. Other kinds of bar codes are not looked for: what lies on a desk is full of them.
    """
    import zxingcpp

    picture = frame.toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    if picture.isNull():
        return None
    lines = memoryview(picture.constBits()).cast("B", (picture.height(), picture.bytesPerLine()))
    formats = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCodeModel2])
    read = zxingcpp.read_barcodes(lines, formats=formats, text_mode=zxingcpp.TextMode.Plain)
    found = [code for code in read if code.text.strip()]

    def from_middle(code: zxingcpp.Barcode) -> float:
        corners = (code.position.top_left, code.position.bottom_right)
        x, y = (sum(getattr(corner, axis) for corner in corners) / 2 for axis in ("x", "y"))
        return float((x - picture.width() / 2) ** 2 + (y - picture.height() / 2) ** 2)

    nearest = min(found, key=from_middle, default=None)
    return None if nearest is None else str(nearest.text)[: CODE_LIMIT + 1]


def _ignore(_frame: QVideoFrame) -> None:
    """Nobody is looking."""


def _nothing() -> None:
    """Nobody is looking."""
