"""Restored and copied files write under a new name; the same file under the same one."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from kiosk.store.store import Store
from tests.conftest import KEY
from tests.store.worlds import arrival, journal_of


def restart(store: Store, path: Path) -> Store:
    store.close()
    return Store.open(path, key=KEY)


def test_a_restart_goes_on_numbering(open_store: Callable[..., Store], tmp_path: Path) -> None:
    store = open_store()
    names, device, space = set(), store.identity.device, store.space
    for _ in range(3):
        with store.transaction() as records:
            records.journal.record(arrival())
        names.add(store.identity.incarnation)
        store = restart(store, tmp_path / "kiosk.db")
        assert (store.identity.device, store.space) == (device, space)
    assert len(names) == 1
    assert space is not None
    assert sorted(entry.number for entry in journal_of(store, space)) == [1, 2, 3]
    store.close()


def test_a_copied_file_writes_under_another_name(open_store: Callable[..., Store], tmp_path: Path) -> None:
    store = open_store()
    with store.transaction() as records:
        records.journal.record(arrival())
    store.close()
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    shutil.copy(tmp_path / "kiosk.db", elsewhere / "kiosk.db")
    copy, original = Store.open(elsewhere / "kiosk.db", key=KEY), Store.open(tmp_path / "kiosk.db", key=KEY)
    assert original.identity.incarnation == store.identity.incarnation
    assert copy.identity.incarnation != store.identity.incarnation
    assert copy.identity.device == store.identity.device
    with copy.transaction() as records:
        records.journal.record(arrival())
    assert copy.space is not None
    assert {(entry.incarnation, entry.number) for entry in journal_of(copy, copy.space)} == {
        (store.identity.incarnation, 1), (copy.identity.incarnation, 1),
    }  # fmt: skip
    again = restart(copy, elsewhere / "kiosk.db")
    assert again.identity.incarnation == copy.identity.incarnation
    again.close()
    original.close()


def test_a_restored_file_writes_under_another_name(open_store: Callable[..., Store], tmp_path: Path) -> None:
    """The marker beside the file is not part of backups."""
    path = tmp_path / "kiosk.db"
    store = open_store()
    store.close()
    backup = path.read_bytes()
    store = open_store()
    with store.transaction() as records:
        records.journal.record(arrival())
    before = store.identity.incarnation
    store.close()
    path.write_bytes(backup)
    restored = open_store()
    assert restored.identity.incarnation != before


def test_a_lost_marker_is_taken_for_a_copy(open_store: Callable[..., Store], tmp_path: Path) -> None:
    store = open_store()
    store.close()
    (tmp_path / "kiosk.db.marker").unlink()
    assert open_store().identity.incarnation != store.identity.incarnation


def test_central_numbers_anew_at_each_start(open_store: Callable[..., Store]) -> None:
    first = open_store("central.db", central=True)
    first.close()
    second = open_store("central.db", central=True)
    assert second.identity.device == first.identity.device
    assert second.identity.incarnation != first.identity.incarnation


def test_two_processes_at_one_file_are_no_copy(open_store: Callable[..., Store]) -> None:
    first, second = open_store(), open_store()
    assert first.identity.incarnation == second.identity.incarnation
