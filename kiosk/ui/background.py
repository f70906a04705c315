"""Work off the GUI thread: plain functions run in order on one worker, answers arrive on the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, nullcontext
from functools import partial
from typing import Final, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

DRAWN_MS: Final = 50  # after an answer: by then the page with it has been drawn
T = TypeVar("T")


class Runs(Protocol):
    """Something that runs jobs: a `Lane`, or at once."""

    def run(self, job: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]) -> None: ...


class Attention(Protocol):
    """Told that a person waits for an answer: whatever has time holds still meanwhile."""

    def attend(self) -> None: ...

    def dismiss(self) -> None: ...

    def answering(self) -> AbstractContextManager[None]: ...


class Lane(QObject):
    """A single worker. What a job answers or raises is handed over on the thread this object was made in."""

    _answered = Signal(object)  # a call to make there

    def __init__(self, name: str, parent: QObject | None = None, *, attention: Attention | None = None) -> None:
        """`attention` is had by each job until its answer has been drawn."""
        super().__init__(parent)
        self._closed = False
        self._attention = attention
        self._attended = 0
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        # The signal belongs to this object, which lives on the GUI thread: one that a worker owned could be gone
        # before its answer arrives.
        self._answered.connect(self._call, Qt.ConnectionType.QueuedConnection)

    def run(self, job: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]) -> None:
        if self._closed:
            return
        if self._attention is not None:
            self._attended += 1
            self._attention.attend()
        self._worker.submit(self._work, job, done, failed)

    def _work(self, job: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]) -> None:
        if self._closed:
            return
        with self._attention.answering() if self._attention is not None else nullcontext():
            try:
                answer = partial(done, job())
            except Exception as error:  # noqa: BLE001  carried over, not swallowed
                answer = partial(failed, error)
        if not self._closed:
            self._answered.emit(answer)

    @Slot(object)
    def _call(self, answer: Callable[[], None]) -> None:
        if self._closed:
            return
        if self._attention is not None:
            QTimer.singleShot(DRAWN_MS, self, self._drawn)
        answer()

    def _drawn(self) -> None:
        if self._attention is not None and self._attended:
            self._attended -= 1
            self._attention.dismiss()

    def close(self) -> None:
        """End the job in hand and drop the rest, answers included."""
        self._closed = True
        while self._attended:
            self._drawn()
        self._worker.shutdown(wait=True, cancel_futures=True)


class DirectLane:
    """Runs a job at once, on the caller's thread: for tests and for rendering pages."""

    def run(self, job: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]) -> None:
        try:
            answer = job()
        except Exception as error:  # noqa: BLE001  carried over, as a Lane does
            failed(error)
            return
        done(answer)

    def close(self) -> None:
        """Nothing is ever under way."""
