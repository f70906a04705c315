"""One desk at a time over the same data, and a sentence where that cannot be made sure of."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLockFile

from kiosk.errors import AlreadyRunning, FolderUnusable


def single_instance(data: Path) -> QLockFile:
    """Hold the lock of the data folder.

    Raises:
        AlreadyRunning
        FolderUnusable: there is no such folder and none can be made, or nothing can be written there.
    """
    try:
        data.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FolderUnusable(f"{data} cannot be used: {error.strerror}. Nothing was lost.") from error
    lock = QLockFile(str(data / "kiosk.lock"))
    lock.setStaleLockTime(0)  # a lock is stale when its process is gone, however old it is
    if not lock.tryLock(0):
        if lock.error() != QLockFile.LockError.LockFailedError:
            raise FolderUnusable(f"{data} cannot be written. Nothing was lost. Please allow writing, and start again.")
        raise AlreadyRunning("The desk is open already on this machine. Please use that window.")
    return lock
