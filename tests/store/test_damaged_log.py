"""A log that the disk has damaged: SQLite takes the damage for the log's end, and drops all that is behind it."""

from __future__ import annotations

import shutil
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.errors import StoreUnreadable
from kiosk.store.beside import kept_aside
from kiosk.store.database import check_file
from kiosk.store.frames import PAGE, Log
from kiosk.store.opening import open_kiosk
from kiosk.store.presence import Presence
from tests.store.houses import House, folder_state_deep, rescued
from tests.store.worlds import arrival, fresh_id

TAPS = 5
FRAME = 24 + PAGE
HEADER = 32


class Crashed:
    """A desk's folder as a kill left it, with what had been acknowledged and stands in the log alone."""

    def __init__(self, folder: Path) -> None:
        self.house = House(folder / "before", size=3)
        store, _ = self.house.open()
        for _ in range(TAPS):
            with store.transaction() as records:
                records.journal.record(arrival(fresh_id()))
        self.acknowledged = self.house.ids(store)
        self.folder = folder / "crashed"
        shutil.copytree(self.house.folder, self.folder, ignore=shutil.ignore_patterns("*-shm"))
        store.close()
        self.database = self.folder / "kiosk.db"
        self.log = self.folder / "kiosk.db-wal"
        self.content = self.log.read_bytes()
        self.ends = [number for number, frame in enumerate(Log(self.log).frames, start=1) if frame.after]
        assert len(self.content) == HEADER + self.ends[-1] * FRAME

    def damage(self, start: int, size: int = 1) -> None:
        """Change these bytes of the log as it was; one byte by one bit only."""
        content = bytearray(self.content)
        content[start : start + size] = bytes([content[start] ^ 4]) if size == 1 else bytes(size)
        self.log.write_bytes(content)

    def is_damaged(self) -> bool:
        try:
            return not check_file(self.database, self.database)
        except StoreUnreadable:
            return True


@pytest.fixture
def crashed(tmp_path: Path) -> Crashed:
    return Crashed(tmp_path)


@pytest.mark.parametrize("where", ["page", "page that ends a tap", "salt", "number", "checksum", "header", "last tap"])
def test_one_bit(crashed: Crashed, where: str) -> None:
    tap = HEADER + crashed.ends[1] * FRAME  # where the third one begins
    last = (crashed.ends[-2] - crashed.ends[1]) * FRAME + 24 + 5  # which a power cut might have cut off, but not so
    places = {
        "last tap": last,
        "page": 24 + 700,
        "page that ends a tap": 700 - PAGE,
        "salt": 9,
        "number": 3,
        "checksum": 17,
    }
    crashed.damage(tap + places[where] if where in places else 17)
    damaged = crashed.log.read_bytes()
    store, _ = open_kiosk(crashed.folder, crashed.folder / "kiosk.key")
    report, found = rescued(store), crashed.house.ids(store)
    store.close()
    assert found == crashed.acknowledged
    assert report.lost_pages == 0
    (kept,) = kept_aside(crashed.database)
    assert kept.with_name(kept.name + "-wal").read_bytes() == damaged, "nothing of it may be lost"
    assert report.aside == kept.name


def test_a_page_that_is_gone_is_said(crashed: Crashed) -> None:
    """An older state of it is not what was written last."""
    frames = Log(crashed.log).frames
    last = {frame.number: frame for frame in frames}
    alone = next(frame for frame in last.values() if frame.start < HEADER + crashed.ends[-2] * FRAME)
    crashed.damage(alone.page_start + 700, 16)
    store, _ = open_kiosk(crashed.folder, crashed.folder / "kiosk.key")
    assert rescued(store).lost_pages == 1
    store.close()


def test_what_a_power_cut_leaves_is_no_damage(crashed: Crashed) -> None:
    """Of the last tap any part may be on the disk, and it was not acknowledged then."""
    before = folder_state_deep(crashed.folder)
    assert not crashed.is_damaged()
    assert folder_state_deep(crashed.folder) == before
    first, end = crashed.ends[-2], crashed.ends[-1]
    for number in range(first, end):
        crashed.damage(HEADER + number * FRAME, FRAME)
        assert not crashed.is_damaged(), f"frame {number} of {first} to {end}"
        crashed.damage(HEADER + number * FRAME + 24 + PAGE // 2, PAGE // 2)
        assert not crashed.is_damaged(), f"half of frame {number}"
    for size in range(0, len(crashed.content), FRAME // 2):
        crashed.log.write_bytes(crashed.content[:size])
        assert not crashed.is_damaged(), f"cut off after {size} bytes"


def test_what_a_longer_log_left_behind_is_no_damage(crashed: Crashed) -> None:
    """It begins anew over the old one; what is not written over yet was brought into the file long ago."""
    log = bytearray(crashed.content)
    first = crashed.ends[0]
    older = bytearray(crashed.content[HEADER + first * FRAME :])
    for start in range(0, len(older), FRAME):
        older[start + 8 : start + 16] = b"the salt"
    log[HEADER + first * FRAME :] = older
    crashed.log.write_bytes(log)
    assert not crashed.is_damaged()
    assert len(Log(crashed.log).frames) == first


def test_an_open_desk_writes_while_somebody_looks(crashed: Crashed) -> None:
    """Its log may look damaged while a part of it was read before the rest was written."""
    crashed.damage(HEADER + crashed.ends[1] * FRAME + 700, 16)
    assert Log(crashed.log).is_damaged
    with closing(Presence(crashed.folder)):
        assert not crashed.is_damaged()
    assert crashed.is_damaged()
