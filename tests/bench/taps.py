"""Taps at the assembled desk, from the reader's code to the swapped frame that shows the answer.

A process of its own, over data that `crowd.fill` made: `python -m tests.bench.taps FOLDER FIRST_MEMBER TAPS ARRIVING`.
"""

from __future__ import annotations

import gc
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import msgspec
from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Slot
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.app import Desk, application, close_window, open_desk
from kiosk.core import clock
from kiosk.core.ports import Credential
from kiosk.store.database import encrypted_engine
from kiosk.store.store import Store
from kiosk.ui.check_in import TODAY
from kiosk.ui.hands import find
from kiosk.ui.screen import WELCOME
from tests.bench.crowd import answers, card_of, name_of, settings_of, visits

_QUIET_MS: Final = 400  # no frame for so long: the desk has settled after a tap, its papers are begun
_PAUSE_MS: Final = 100  # between two people while entries arrive
_MOST: Final = 200  # taps beside arriving entries
_PATIENCE_S: Final = 60.0
EMPTY: Final = b"import QtQuick\nWindow { width: 1440; height: 810; visible: true; color: '#f4efe6' }\n"


class Frames(QObject):
    """Waits for frames of one window, on the GUI thread."""

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__()
        self._window = window
        self._loop = QEventLoop()
        self._holds: Callable[[], bool] = lambda: False
        self.swapped_at = 0.0
        window.frameSwapped.connect(self._swapped, Qt.ConnectionType.DirectConnection)

    def until(self, holds: Callable[[], bool]) -> float:
        """Work until a frame was swapped in which something holds. Returns when, in seconds of `perf_counter`."""
        self._holds = holds
        late = QTimer(singleShot=True, interval=int(_PATIENCE_S * 1000))
        late.timeout.connect(lambda: self._loop.exit(1))
        late.start()
        code = self._loop.exec()
        self._holds = lambda: False
        if code:
            raise TimeoutError("what was waited for never came to the screen")
        return self.swapped_at

    def until_quiet(self, also: Callable[[], bool] = lambda: True) -> None:
        """Work until nothing has been drawn for a while."""
        loop, timer = QEventLoop(), QTimer(interval=_QUIET_MS // 4)
        ends = time.perf_counter() + _PATIENCE_S

        def look() -> None:
            now = time.perf_counter()
            if now > ends or (now - self.swapped_at > _QUIET_MS / 1000 and also()):
                loop.quit()

        timer.timeout.connect(look)
        timer.start()
        loop.exec()

    @Slot()
    def _swapped(self) -> None:
        self.swapped_at = time.perf_counter()
        if self._holds():
            self._loop.exit(0)


class Bare:
    """What a tap cannot do without: one commit that is on disk, and one frame of a window with nothing in it."""

    def __init__(self, folder: Path) -> None:
        self._engine = encrypted_engine(folder / "bare.db", "5a" * 32)
        self._connection: Any = self._engine.raw_connection()
        self._connection.execute("CREATE TABLE IF NOT EXISTS bare (id INTEGER PRIMARY KEY, body TEXT)")
        self._qml = QQmlApplicationEngine()
        self._qml.loadData(EMPTY)
        window = self._qml.rootObjects()[0]
        assert isinstance(window, QQuickWindow)
        self._window = window
        self._frames = Frames(window)
        self._frames.until_quiet()

    def once(self) -> tuple[float, float]:
        """Seconds of the commit, and of the frame."""
        began = time.perf_counter()
        self._connection.execute("BEGIN IMMEDIATE")
        self._connection.execute("INSERT INTO bare (body) VALUES (?)", ("x" * 200,))
        self._connection.execute("COMMIT")
        committed = time.perf_counter()
        self._window.update()
        return committed - began, self._frames.until(lambda: True) - committed

    def close(self) -> None:
        self._connection.close()
        self._engine.dispose()
        close_window(self._qml)


class Reader:
    """One member after the other holds a card to the desk and goes on."""

    def __init__(self, desk: Desk, first: int) -> None:
        self.desk = desk
        self.number = first
        self.frames = Frames(desk.window)

    def tap(self) -> float:
        """Seconds from the card to the frame with the greeting; then the desk is sent home."""
        name = name_of(self.number).split()[0]
        credential = Credential(card_of(self.number))
        self.number += 1
        began = time.perf_counter()
        self.desk.shell.present(credential)
        seen = self.frames.until(lambda: self._greets(name))
        self.desk.shell.home()
        return seen - began

    def settle(self) -> None:
        """Until all that a tap left to be done is done."""
        done = threading.Event()
        self.desk.paper_lane.run(done.set, lambda _: None, lambda _: None)
        self.frames.until_quiet(done.is_set)

    def _greets(self, name: str) -> bool:
        shell = self.desk.shell
        if shell.property("page") != TODAY:
            return False
        greeting = find(self.desk.window, "greeting")
        return greeting is not None and name in str(greeting.property("text"))


def pause(ms: int) -> None:
    """Let the desk work for a while."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


class Arrival:
    """Entries taken beside the desk by a thread, as the exchange takes them."""

    def __init__(self, store: Store, count: int) -> None:
        assert store.space is not None
        self._store = store
        self._now_ms = clock.to_ms(store.identity.now())
        self._said = list(answers(store.space, visits(store.space, count, self._now_ms)))
        self._enough = threading.Event()
        self._thread = threading.Thread(target=self._take, name="arriving", daemon=True)
        self.taken = 0
        self.seconds = 0.0

    def start(self) -> None:
        self._thread.start()

    @property
    def under_way(self) -> bool:
        return self._thread.is_alive()

    def end(self) -> None:
        """Finish the answer in hand."""
        self._enough.set()
        self._thread.join()

    def _take(self) -> None:
        began = time.perf_counter()
        for answer, asked in self._said:
            if self._enough.is_set():
                break
            self.taken += self._store.take(answer, asked, self._now_ms).fresh
            self.seconds = time.perf_counter() - began


def measure(folder: Path, first: int, taps: int, arriving: int) -> dict[str, list[float]]:
    """Seconds of each tap and each bare commit and frame: idle, then while entries arrive; `arrival` says how many did
    and in how many seconds.
    """
    app = application()
    desk = open_desk(app, settings_of(folder))
    assert isinstance(desk, Desk), "the desk did not open"
    gc.freeze()  # as `run` does
    bare = Bare(folder)
    reader = Reader(desk, first)
    found: dict[str, list[float]] = {"first": [], "idle": [], "busy": [], "commit": [], "frame": [], "arrival": []}
    try:
        reader.frames.until_quiet(lambda: desk.shell.property("page") == WELCOME)
        found["first"].append(reader.tap())
        for _ in range(taps):
            reader.settle()
            commit, frame = bare.once()
            found["idle"].append(reader.tap())
            found["commit"].append(commit)
            found["frame"].append(frame)
        if arriving:
            arrival = Arrival(desk.store, arriving)
            reader.settle()
            arrival.start()
            while arrival.under_way and len(found["busy"]) < _MOST:
                found["busy"].append(reader.tap())
                pause(_PAUSE_MS)
            arrival.end()
            found["arrival"] += [arrival.taken, arrival.seconds]
    finally:
        bare.close()
        desk.close()
    return found


def main(arguments: list[str]) -> None:
    folder, first, taps, arriving = arguments
    found = measure(Path(folder), int(first), int(taps), int(arriving))
    print(msgspec.json.encode(found).decode())


if __name__ == "__main__":
    main(sys.argv[1:])
