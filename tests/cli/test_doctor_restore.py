"""`kiosk doctor --restore`: a backup in place of the data, and what came later brought over."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
import sqlalchemy as sa

from kiosk.store.store import Store
from tests.cli.patient import Patient, back_up, flip, paired
from tests.store.houses import folder_state_deep
from tests.store.worlds import arrival, fresh_id


def test_restoring_brings_over_what_came_later(patient: Patient) -> None:
    def more(store: Store) -> None:
        with store.transaction() as records:
            records.journal.record_many([arrival(fresh_id())] for _ in range(20))

    patient.change(more)
    content = patient.database.read_bytes()
    code, output = patient.asks("--restore", "--yes")
    assert code == 0
    assert "from a backup" in output
    assert "20 entries that stood nowhere else" in output
    store = patient.open()
    with store.reading() as records:
        assert records.journal.count() == 220
    store.close()
    (kept,) = patient.data.glob("kiosk.db.aside-*Z")
    assert kept.read_bytes() == content


def test_what_central_had_taken_stood_somewhere_else_too(patient: Patient) -> None:
    def more(store: Store) -> None:
        with store.transaction() as records:
            records.journal.record_many([arrival(fresh_id())] for _ in range(20))
            records.connection.execute(sa.text("UPDATE journal SET position = number WHERE number BETWEEN 201 AND 215"))

    patient.change(more)
    _, output = patient.asks("--restore", "--yes")
    assert "5 entries that stood nowhere else were brought over. 15 that central has as well came along." in output


def test_sound_data_are_replaced_only_when_somebody_says_so(patient: Patient) -> None:
    before = folder_state_deep(patient.data)
    for answers in ("n\n", ""):
        code, output = patient.asks("--restore", answers=answers)
        assert code == 1
        assert "nothing needs to be mended" in output
        assert output.rstrip().endswith("Nothing was changed.")
    assert folder_state_deep(patient.data) == before
    code, output = patient.asks("--restore", answers="y\n")
    assert code == 0
    assert "The data were rebuilt from a backup." in output


@pytest.mark.parametrize("connected", [False, True])
def test_sound_data_without_a_backup_are_left_alone(patient: Patient, connected: bool) -> None:
    if connected:
        patient.change(paired())
    shutil.rmtree(patient.data / "backups")
    before = folder_state_deep(patient.data)
    for options in ((), ("--yes",)):
        code, output = patient.asks("--restore", *options)
        assert code == 1
        assert "there is nothing to mend" in output
        assert "Nothing was changed" in output
    assert folder_state_deep(patient.data) == before


def test_restoring_a_file_by_its_name(patient: Patient, tmp_path: Path) -> None:
    (backup,) = (patient.data / "backups").iterdir()
    safe = tmp_path / "a copy on a stick.db"
    shutil.copy(backup, safe)
    backup.unlink()
    flip(patient.database, 0)
    code, output = patient.asks("--restore", str(safe))
    assert "from a backup" in output
    assert code == 0
    assert "note  There is no backup yet" in output


def test_a_backup_of_another_desk_is_not_put_in_place(patient: Patient, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    other = Patient(tmp_path / "other")
    other.data.mkdir()
    shutil.copy(patient.data / "kiosk.key", other.data / "kiosk.key")  # the same key, another desk
    keys = json.loads((other.data / "kiosk.key").read_text()) | {"spaces": []}
    (other.data / "kiosk.key").write_text(json.dumps(keys))
    other.change(back_up)
    (backup,) = (other.data / "backups").iterdir()
    before = folder_state_deep(patient.data)
    code, output = patient.asks("--restore", str(backup))
    assert code == 1
    assert "a backup of another desk" in output
    assert folder_state_deep(patient.data) == before


@pytest.mark.parametrize("named", ["nowhere.db", "kiosk.toml"])
def test_what_is_no_backup(patient: Patient, tmp_path: Path, named: str) -> None:
    before = folder_state_deep(patient.data)
    assert patient.asks("--restore", str(tmp_path / named))[0] == 1
    assert folder_state_deep(patient.data) == before


def test_without_any_backup(patient: Patient) -> None:
    shutil.rmtree(patient.data / "backups")
    patient.database.write_bytes(b"")
    code, output = patient.asks("--restore")
    assert code == 1
    assert "There is no backup" in output
    assert "kiosk doctor --restore FILE" in output


def test_a_desk_alone_that_was_cut_short_is_told_what_is_gone(patient: Patient) -> None:
    """The end of its file is missing, and a file that is too short cannot say by its length how long it was."""
    shutil.rmtree(patient.data / "backups")
    size = patient.database.stat().st_size
    with patient.database.open("rb+") as file:
        file.truncate(size - 3 * 4096)
    code, output = patient.asks("--restore", "--yes")
    assert code == 1
    assert "from what of them could be read" in output
    assert "central" not in output.splitlines()[0]
    assert "3 of the pages before could not be read: what stood only there is gone." in output
    assert "All is well" not in output


def test_a_folder_in_place_of_the_data(patient: Patient) -> None:
    patient.database.unlink()
    patient.database.mkdir()
    code, output = patient.asks()
    assert code == 1
    assert "cannot be read" in output
