"""Who has the data of a folder open: many at once to work with it, one alone to put it in order."""

from __future__ import annotations

import errno
import os
from pathlib import Path

from kiosk.errors import FolderUnusable

if os.name == "posix":
    import fcntl


class Presence:
    """A lock of the folder itself, which the system lets go of when a process ends, however it ends.

    It makes no file, so that nothing that looks on changes anything. On Windows a file that is open cannot be moved,
    which is what this is for elsewhere.
    """

    def __init__(self, folder: Path, *, alone: bool = False) -> None:
        """Come in, or take the folder for oneself.

        Raises:
            FolderUnusable: somebody is in it already, or has it alone.
        """
        self._descriptor: int | None = None
        if os.name != "posix":
            return
        try:
            self._descriptor = os.open(folder, os.O_RDONLY)
            fcntl.flock(self._descriptor, (fcntl.LOCK_EX if alone else fcntl.LOCK_SH) | fcntl.LOCK_NB)
        except BlockingIOError as error:
            self.close()
            raise FolderUnusable(_TAKEN if alone else _IN_ORDER) from error
        except OSError as error:
            self.close()
            if error.errno in _WITHOUT_LOCKS and not alone:
                return  # a desk works there too; only nobody can put it in order
            raise FolderUnusable(f"{folder} cannot be used: {error.strerror}. Nothing was lost.") from error

    def close(self) -> None:
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


_WITHOUT_LOCKS = frozenset({errno.ENOLCK, errno.ENOSYS, errno.ENOTSUP, errno.EBADF, errno.EINVAL})
_TAKEN = (
    "The data is in use: the desk is open, or another program of the kiosk is at work on it. Nothing was changed. "
    "Please close it and try again."
)
_IN_ORDER = "Another program is putting the kiosk's data in order. Nothing was lost. Please try again in a minute."
