"""What is installed: the lock names everything with its hashes, and Qt is a release that can be lived with."""

from __future__ import annotations

import re
import sys
import tomllib

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal, Slot

from tests.dev.tools import ROOT

LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")


def plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def test_the_lock_names_every_requirement_with_its_hashes() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [
        *project["dependencies"],
        *(line for lines in project["optional-dependencies"].values() for line in lines),
    ]
    names = {plain(re.split(r"[\[<>=!~; ]", line)[0]) for line in wanted}
    locked = dict(re.findall(r"^([a-z0-9-]+)==\S+(.*?)(?=^[a-z])", f"{LOCK}\nz", re.MULTILINE | re.DOTALL))
    assert names <= set(locked)
    assert all("--hash=sha256:" in hashes for hashes in locked.values())


def test_the_lock_names_no_place_to_download_from() -> None:
    assert "://" not in LOCK
    assert not re.search(r"^-", LOCK, re.MULTILINE)


class Bell(QObject):
    rung = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.heard = 0

    @Slot(bool)
    def hear(self, loud: bool) -> None:
        self.heard += loud


class Rows(QAbstractListModel):
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 1

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return None


def test_qt_gives_back_every_true_and_none_it_borrows(qapp: object) -> None:
    """PySide6 6.12.0 does not, below Python 3.12: after some hundred signals the program aborts. Hence the pin."""
    bell, rows = Bell(), Rows()
    bell.rung.connect(bell.hear)
    before = sys.getrefcount(True), sys.getrefcount(None)
    for _ in range(500):
        bell.rung.emit(True)
        rows.index(0, 0).data()
    after = sys.getrefcount(True), sys.getrefcount(None)
    assert bell.heard == 500
    assert abs(after[0] - before[0]) < 250
    assert abs(after[1] - before[1]) < 250
