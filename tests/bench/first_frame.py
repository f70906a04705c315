"""A window until its first frame: the desk's, or an empty one.

A process of its own: `python -m tests.bench.first_frame desk FOLDER` or `… empty`. It prints when the frame was swapped
and what the process holds in memory a moment later.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

_STEADY_MS = 3000  # by then the desk has loaded what it puts off, the fonts of Chinese, Japanese and Korean included


def main(arguments: list[str]) -> None:
    if arguments[0] == "empty":
        _empty()
    else:
        _desk(Path(arguments[1]))


def _desk(folder: Path) -> None:
    """What `kiosk run` does, from its entry point to its window."""
    import kiosk.cli.run  # noqa: F401
    from kiosk.app import Desk, application, open_desk
    from kiosk.settings import Settings
    from kiosk.ui.instance import single_instance

    app = application()
    lock = single_instance(folder)
    desk = open_desk(app, Settings(data=folder, full_screen=False))
    assert isinstance(desk, Desk), "the desk did not open"
    _tell(desk.window)
    app.exec()
    desk.close()
    lock.unlock()


def _empty() -> None:
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtQml import QQmlApplicationEngine
    from PySide6.QtQuick import QQuickWindow  # noqa: F401  known before the window is asked for

    app = QGuiApplication(sys.argv[:1])
    engine = QQmlApplicationEngine()
    engine.loadData(b"import QtQuick\nWindow { width: 1440; height: 810; visible: true; color: '#f4efe6' }\n")
    _tell(engine.rootObjects()[0])
    app.exec()


def _tell(window: object) -> None:
    from PySide6.QtCore import Qt, QTimer
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtQuick import QQuickWindow

    assert isinstance(window, QQuickWindow)
    frames: list[float] = []

    def swapped() -> None:
        frames.append(time.monotonic())
        if len(frames) == 1:
            QTimer.singleShot(_STEADY_MS if "--memory" in sys.argv else 0, leave)

    def leave() -> None:
        print(f'{{"frame_at": {frames[0]}, "memory": {list(_memory())}}}', flush=True)
        QGuiApplication.quit()

    window.frameSwapped.connect(swapped, Qt.ConnectionType.DirectConnection)


def _memory() -> tuple[int, int]:
    """Bytes: resident, and resident with what is shared counted by share (0 where the system does not tell)."""
    import psutil

    found = psutil.Process().memory_full_info()
    return found.rss, getattr(found, "pss", 0)


if __name__ == "__main__":
    main(sys.argv[1:])
