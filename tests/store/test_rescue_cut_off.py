"""A rescue that is cut off at any moment, and what is read of a database page by page."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from random import Random

import pytest
import sqlalchemy as sa

from kiosk.store.beside import kept_aside
from kiosk.store.opening import open_kiosk
from kiosk.store.pages import PAGE, Cipher, Remains
from tests.dev.powercut import after_renames, anywhere, changes, compiled, crash_states, noting
from tests.store.houses import House, zeroed
from tests.store.worlds import journal_of

KILLS = 12  # places where a rescue is cut off, besides those around each renaming
STATES = 16
CHILD = [sys.executable, "-m", "tests.store.storage_process"]


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return compiled(tmp_path_factory.mktemp("wrlog"))


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path / "data")


# Cut off


@pytest.fixture
def damaged(tmp_path: Path) -> House:
    house = House(tmp_path / "data", size=10)
    house.damage(zeroed(0, 14))
    return house


def test_a_rescue_that_is_killed_anywhere_is_begun_anew_or_finished(
    damaged: House, library: Path, tmp_path: Path
) -> None:
    starts, log = tmp_path / "starts", tmp_path / "log"
    starts.mkdir()
    shutil.copytree(damaged.folder, starts / "start")
    subprocess.run([*CHILD, "rescue", str(damaged.folder)], env=noting(library, damaged.folder, log), check=True)
    whole, _ = damaged.open()
    wanted = damaged.ids(whole)
    whole.close()
    made = changes(log)
    moved = [number for number, change in enumerate(made, start=1) if change.operation == "R"]
    numbers = sorted({*range(1, len(made), len(made) // KILLS), *moved, *(number + 1 for number in moved)})
    subprocess.run(
        [*CHILD, "rescues", str(starts), ",".join(map(str, numbers))],
        env=noting(library, starts, tmp_path / "other log"),
        check=True,
    )
    for number in numbers:
        folder = starts / str(number)
        store, _ = open_kiosk(folder, folder / "kiosk.key")
        assert {entry.id for entry in journal_of(store, damaged.space)} == wanted
        store.close()
        assert len(kept_aside(folder / "kiosk.db")) == 1
        assert not (folder / "rescue").exists()


def test_a_power_cut_in_a_rescue(damaged: House, library: Path, tmp_path: Path) -> None:
    before = {str(path.relative_to(damaged.folder)): path.read_bytes() for path in files_in(damaged.folder)}
    log = tmp_path / "log"
    subprocess.run([*CHILD, "rescue", str(damaged.folder)], env=noting(library, damaged.folder, log), check=True)
    made = changes(log)
    cuts = [*anywhere(made, STATES, seed=3), *after_renames(made, STATES // 8)]
    wanted: set[str] | None = None
    for number, state in enumerate(crash_states(before, made, cuts, seed=4)):
        again = tmp_path / str(number)
        for name, content in state.files.items():
            (again / name).parent.mkdir(parents=True, exist_ok=True)
            (again / name).write_bytes(content)
            (again / name).chmod(0o600)
        store, _ = open_kiosk(again, again / "kiosk.key")
        found = {entry.id for entry in journal_of(store, damaged.space)}
        wanted = wanted or found
        assert found == wanted
        store.close()
        (kept,) = kept_aside(again / "kiosk.db")
        assert kept.read_bytes() == before["kiosk.db"]
    assert wanted is not None
    assert damaged.before <= wanted


def files_in(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


# Page by page


def test_every_row_is_found_without_sqlite(house: House) -> None:
    salt = house.database.read_bytes()[:16]
    remains = Remains(house.database, Cipher(house.ring.database, salt))
    assert remains.lost == 0
    assert remains.sound == house.database.stat().st_size // PAGE
    rows = {row[0]: row for row in remains.rows(lambda row: len(row) == 20)}
    assert rows.keys() == house.before | house.after
    assert any(len(row[16]) > 2 * PAGE for row in rows.values()), "one reaches over several pages"


def test_another_key_reads_no_page(house: House) -> None:
    remains = Remains(house.database, Cipher("a5" * 32, house.database.read_bytes()[:16]))
    assert remains.sound == 0
    assert list(remains.rows(lambda _row: True)) == []


def test_a_changed_page_is_never_believed(house: House) -> None:
    """Whatever is done to a file, what is read of it was written there."""
    content, chance = house.database.read_bytes(), Random(5)
    cipher = Cipher(house.ring.database, content[:16])
    for _ in range(200):
        number = chance.randrange(1, len(content) // PAGE)
        page = bytearray(content[(number - 1) * PAGE : number * PAGE])
        assert cipher.is_sound(number, bytes(page))
        at = chance.randrange(16 if number == 1 else 0, PAGE)
        page[at] ^= 1 << chance.randrange(8)
        assert not cipher.is_sound(number, bytes(page))
        assert not cipher.is_sound(number + 1, content[(number - 1) * PAGE : number * PAGE])


def test_what_was_taken_back_does_not_come_again(house: House) -> None:
    """A transaction that was not committed may stand in the log all the same."""
    store, _ = house.open()
    known = house.ids(store)
    with store.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA cache_spill=1")
        connection.exec_driver_sql("PRAGMA cache_size=10")
        connection.execute(
            sa.text(
                "INSERT INTO journal SELECT 'f' || substr(id, 2), space, device, incarnation, number, at, happened_at,"
                " clock_trusted, actor, request, kind, version, aggregate_kind, aggregate, subject, body_hash, body,"
                " NULL, NULL, NULL FROM journal"
            )
        )
        log = house.database.with_name("kiosk.db-wal")
        assert log.stat().st_size > 100 * PAGE, "nothing of it reached the disk"
        crashed = house.folder.with_name("crashed")
        shutil.copytree(house.folder, crashed, ignore=shutil.ignore_patterns("*-shm"))
        connection.rollback()
    store.close()
    content = bytearray((crashed / "kiosk.db").read_bytes())
    zeroed(0)(content)
    (crashed / "kiosk.db").write_bytes(content)
    again, _ = open_kiosk(crashed, crashed / "kiosk.key")
    assert house.ids(again) == known
    again.close()
