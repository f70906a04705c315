"""One desk at a time over the same data, and a sentence where that cannot be made sure of."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLockFile, QObject, QTimer, Slot
from PySide6.QtQuick import QQuickWindow

from kiosk.errors import AlreadyRunning, FolderUnusable
from kiosk.store.ballast import is_full
from kiosk.store.presence import Presence

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

_LISTENS_AFTER_MS: Final = 2000  # loading the network would hold the first frame up
_PATIENCE_MS: Final = 300


def single_instance(data: Path) -> QLockFile:
    """Hold the lock of the data folder.

    Raises:
        AlreadyRunning
        FolderUnusable: there is no such folder and none can be made, or nothing can be written there, for want of room
            or of leave.
    """
    try:
        data.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise FolderUnusable(f"{data} cannot be used: {error.strerror}. Nothing was lost.") from error
    file = data / "kiosk.lock"
    lock = QLockFile(str(file))
    lock.setStaleLockTime(0)  # a lock is stale when its process is gone, however old it is
    if not lock.tryLock(0):
        if is_full(data) and not _is_held(file):  # to clear away what a desk left that was cut off needs room as well
            raise FolderUnusable(
                f"The disk of {data} is full. Nothing was lost. Please make room on it, and start again. The "
                "evacuation list can be had here meanwhile."
            )
        if lock.error() != QLockFile.LockError.LockFailedError:
            raise FolderUnusable(f"{data} cannot be written. Nothing was lost. Please allow writing, and start again.")
        raise AlreadyRunning("The desk is open already on this machine. Please use that window.")
    return lock


def _is_held(file: Path) -> bool:
    """Whether a process holds this lock, as far as can be told without writing: Qt locks the file itself, too."""
    try:
        Presence(file, alone=True).close()
    except FolderUnusable:
        return file.exists()
    return False


class Calls(QObject):
    """Brings the window of an open desk to the front when somebody starts a second one."""

    def __init__(self, data: Path, window: QQuickWindow) -> None:
        super().__init__()
        self._name = _name(data)
        self._window = window
        self._server: QLocalServer | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.listen)
        self._soon.start(_LISTENS_AFTER_MS)

    @Slot()
    def listen(self) -> None:
        """Be there for calls from now on."""
        from PySide6.QtNetwork import QLocalServer

        self._soon.stop()
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(self._name)  # what a desk left that was cut off; the lock says that it is gone
        server.newConnection.connect(self._come_up)
        server.listen(self._name)
        self._server = server

    @Slot()
    def _come_up(self) -> None:
        self._window.raise_()
        self._window.requestActivate()

    def close(self) -> None:
        self._soon.stop()
        if self._server is not None:
            self._server.close()


def call_up(data: Path) -> bool:
    """Ask the desk that is open over this data to come to the front; whether it heard."""
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(_name(data))
    heard: bool = socket.waitForConnected(_PATIENCE_MS)
    socket.abort()
    return heard


def _name(data: Path) -> str:
    return "kiosk-" + hashlib.sha256(str(data.resolve()).encode()).hexdigest()[:24]
