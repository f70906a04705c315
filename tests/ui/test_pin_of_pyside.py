"""Guards the pin of PySide6 below 6.12: that version takes one reference too many and ends the process."""

from __future__ import annotations

import sys
from importlib.metadata import version

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication

OFTEN = 500
SLACK = 50  # what else comes and goes meanwhile


class Sender(QObject):
    sent = Signal(int)


class Receiver(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.heard = 0

    @Slot(int)
    def hear(self, _number: int) -> None:
        self.heard += 1


class Blank(QAbstractListModel):
    """Answers None, as models do for what they do not have."""

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008  Qt's own
        return 1

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return None


def _counted() -> tuple[int, int]:
    return sys.getrefcount(None), sys.getrefcount(True)


def test_none_and_true_survive_signals_and_overrides(qapp: QGuiApplication) -> None:
    sender, receiver, blank = Sender(), Receiver(), Blank()
    sender.sent.connect(receiver.hear)
    view = QModelIndexReader(blank)
    before = _counted()
    for number in range(OFTEN):
        sender.sent.emit(number)
        view.read()
    after = _counted()
    assert receiver.heard == OFTEN
    lost = [one - other for one, other in zip(before, after, strict=True)]
    assert all(number < SLACK for number in lost), (version("PySide6"), sys.version, lost)


class QModelIndexReader:
    """Reads a model from C++, as views do."""

    def __init__(self, model: QAbstractListModel) -> None:
        self._index = model.index(0, 0)

    def read(self) -> None:
        assert self._index.data() is None
