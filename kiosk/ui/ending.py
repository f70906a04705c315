"""A desk that is told to end by the system, by a terminal, or by whoever started it."""

from __future__ import annotations

import signal
import socket
from types import FrameType
from typing import Final, Self

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, Slot

_SIGNALS: Final = ("SIGTERM", "SIGINT", "SIGHUP")  # the last is a terminal that was closed; Windows has none


class EndsOnSignal(QObject):
    """Ends the application's loop on a signal; what was opened is then closed as on any other evening.

    Python calls its handlers between two of its own steps, and a desk at rest takes none: the signal rings a bell that
    Qt listens to. Whichever was to be ignored before stays ignored.
    """

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__()
        self._app = app
        self._bell, self._ear = socket.socketpair()
        for end in (self._bell, self._ear):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._ear.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._told)

    def __enter__(self) -> Self:
        known = [getattr(signal, name) for name in _SIGNALS if hasattr(signal, name)]
        heard = [one for one in known if signal.getsignal(one) is not signal.SIG_IGN]
        self._wakeup_before = signal.set_wakeup_fd(self._bell.fileno(), warn_on_full_buffer=False)
        self._before = {one: signal.signal(one, _nothing) for one in heard}
        return self

    def __exit__(self, *_: object) -> None:
        for one, handler in self._before.items():
            signal.signal(one, handler)
        signal.set_wakeup_fd(self._wakeup_before)
        self._notifier.setEnabled(False)
        self._bell.close()
        self._ear.close()

    @Slot()
    def _told(self) -> None:
        """Not `quit`: that asks the windows first, and the desk's own refuses to be closed."""
        self._ear.recv(4096)
        self._app.exit(0)


def _nothing(_number: int, _frame: FrameType | None) -> None:
    """A handler of Python's has to be there, or the bell does not ring."""
