"""A damaged database is put together again: from its backup, from what can still be read of it, and from central."""

from __future__ import annotations

import os
import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.errors import FolderUnusable, StoreEmpty, StoreMissing, StoreUnreadable
from kiosk.store import rescue
from kiosk.store.beside import kept_aside
from kiosk.store.keys import Keys, read_keys, write_keys
from kiosk.store.opening import open_kiosk
from kiosk.store.pages import PAGE
from kiosk.store.rejoin import read_rejoin, rejoin_file
from kiosk.store.store import Store
from tests.dev.central import ServedCentral
from tests.dev.desks import Desk
from tests.store.houses import NIGHT, Damage, House, aside, cut, flipped, folder_state_deep, rescued, zeroed
from tests.store.test_bad_files import folder_state
from tests.store.test_power_cuts import check
from tests.store.worlds import arrival, fresh_id, journal_of, member


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path / "data")


@pytest.mark.parametrize(
    ("how", "most_lost"),
    [
        (flipped(3), 0),  # the salt: without it nothing can be read, and a copy of it lies elsewhere
        (flipped(700), 0),
        (zeroed(0), 0),
        (flipped(0.2), 30), (flipped(0.5), 30), (flipped(0.7), 30), (flipped(0.9), 30), (flipped(0.99), 30),
        (zeroed(6), 30), (zeroed(0, 5, 9), 60),
        (cut(-PAGE), 30), (cut(-5 * PAGE - 7), 200), (cut(20 * PAGE), 401), (cut(PAGE), 401), (cut(100), 401),
        (cut(0), 401),
    ],
)  # fmt: skip
def test_a_damaged_file(house: House, how: Damage, most_lost: int) -> None:
    """All that the backup has is there, and of the rest whatever does not stand on the lost pages."""
    content = house.damage(how)
    store, _ = house.open()
    found = house.ids(store)
    assert house.before <= found
    assert found <= house.before | house.after
    assert len(house.after - found) <= most_lost
    assert store.identity.device == house.device
    assert store.identity.incarnation != house.name
    assert store.space == house.space
    report = rescued(store)
    assert (report.base, report.brought) == ("backup", len(found - house.before))
    assert report.backup_at == int(NIGHT.timestamp() * 1000)
    assert aside(house).name == report.aside
    assert aside(house).read_bytes() == content, "nothing of it may be lost"
    with store.transaction() as records:
        records.journal.record(arrival(fresh_id()))
        pending = records.journal.pending_count()
    assert pending == len(found) + 1, "what came out of a damaged file was never uploaded"
    check_folds(store)
    store.close()
    again, _ = house.open()
    assert house.ids(again) >= found
    again.close()
    assert len(kept_aside(house.database)) == 1
    assert sorted(path.name for path in house.folder.iterdir()) == sorted(
        ["backups", "kiosk.db", report.aside, "kiosk.db.marker", "kiosk.key", "kiosk.key.desk"]
    )


def check_folds(store: Store) -> None:
    from tests.store.worlds import expected, projected

    assert store.space is not None
    assert projected(store, store.space) == expected(journal_of(store, store.space))


def test_what_stands_in_the_log_alone(house: House, tmp_path: Path) -> None:
    """A crash, and a damaged page besides: the newest entries never were in the file itself."""
    store, _ = house.open()
    with store.transaction() as records:
        records.journal.record_many([arrival(fresh_id())] for _ in range(50))
    newest = house.ids(store)
    crashed = tmp_path / "crashed"
    shutil.copytree(house.folder, crashed, ignore=shutil.ignore_patterns("*-shm"))
    store.close()
    content = bytearray((crashed / "kiosk.db").read_bytes())
    zeroed(0, 1)(content)
    (crashed / "kiosk.db").write_bytes(content)
    log = (crashed / "kiosk.db-wal").read_bytes()
    again, _ = open_kiosk(crashed, crashed / "kiosk.key")
    assert len(newest - house.ids(again)) == 0
    again.close()
    (kept,) = kept_aside(crashed / "kiosk.db")
    assert kept.with_name(kept.name + "-wal").read_bytes() == log


def test_a_second_time_is_another_file(house: House) -> None:
    for number in range(2):
        house.damage(flipped(0.3 + number / 10))
        store, _ = open_kiosk(house.folder, house.key_file, now=lambda at=number: NIGHT.replace(hour=8 + at))  # type: ignore[misc]
        store.close()
    assert len(kept_aside(house.database)) == 2


def test_a_log_that_was_left_behind_alone_is_named(house: House) -> None:
    house.damage(flipped(0.3))
    store, _ = house.open()
    store.close()
    kept = aside(house)
    log = kept.with_name(kept.name + "-wal")
    log.write_bytes(b"words")
    assert kept_aside(house.database) == [kept]
    kept.unlink()
    assert kept_aside(house.database) == [log]


def test_the_backup_before_when_the_newest_cannot_be_read(house: House) -> None:
    store, _ = house.open()
    assert store.beside is not None
    newest = store.beside.backups.folder / store.beside.backups.make(datetime.now(UTC)).file
    store.close()
    newest.write_bytes(newest.read_bytes()[: 3 * PAGE])
    house.damage(cut(PAGE))
    again, _ = house.open()
    assert house.before <= house.ids(again)
    assert rescued(again).backup_at == int(NIGHT.timestamp() * 1000)
    again.close()


# What is refused, and left as it is


def refuses(house: House, error: type[Exception], says: str) -> None:
    before = folder_state_deep(house.folder)
    with pytest.raises(error, match=says):
        house.open()
    assert folder_state_deep(house.folder) == before


def test_another_key_is_no_damage(house: House) -> None:
    keys = read_keys(house.key_file)
    write_keys(house.key_file, Keys(database="a5" * 32, spaces=keys.spaces))
    refuses(house, StoreUnreadable, "its key is another one")


def test_a_damaged_file_under_another_key_is_not_touched_either(house: House) -> None:
    keys = read_keys(house.key_file)
    write_keys(house.key_file, Keys(database="a5" * 32, spaces=keys.spaces))
    house.damage(cut(5 * PAGE))
    refuses(house, StoreUnreadable, "its key is another one")


def test_a_missing_file_is_no_damage(house: House) -> None:
    house.database.unlink()
    refuses(house, StoreMissing, "kiosk doctor --restore")


@pytest.mark.parametrize(("how", "error"), [(flipped(0.5), StoreUnreadable), (cut(0), StoreEmpty)])
def test_alone_and_without_a_backup(tmp_path: Path, how: Damage, error: type[Exception]) -> None:
    """Nobody would bring back what is lost: somebody has to say that it shall be done."""
    house = House(tmp_path / "data", backup=False)
    house.damage(how)
    refuses(house, error, "Nothing was changed")


def test_while_somebody_else_is_in(house: House) -> None:
    with_it_open, _ = house.open()
    before = folder_state(house.folder / "backups")
    with pytest.raises(FolderUnusable, match="Please close it"):
        rescue.rescue(house.database, house.ring.database, house.key_file, because=StoreMissing("no"), asked_for=True)
    with_it_open.close()
    assert folder_state(house.folder / "backups") == before
    assert kept_aside(house.database) == []


# Asked for


def test_what_can_be_read_is_enough_when_somebody_says_so(tmp_path: Path) -> None:
    house = House(tmp_path / "data", backup=False)
    house.damage(zeroed(0, 12))
    report = rescue.rescue(
        house.database, house.ring.database, house.key_file, because=StoreMissing("nothing"), asked_for=True
    )
    assert report.base == "empty"
    assert report.lost_pages == 2
    store, _ = house.open()
    found = house.ids(store)
    assert len((house.before | house.after) - found) <= 30
    assert store.identity.device == house.device
    assert store.space == house.space
    check_folds(store)
    store.close()


def test_not_even_then_out_of_nothing(tmp_path: Path) -> None:
    house = House(tmp_path / "data", backup=False)
    house.damage(cut(0))
    with pytest.raises(StoreMissing, match="nothing"):
        rescue.rescue(
            house.database, house.ring.database, house.key_file, because=StoreMissing("nothing"), asked_for=True
        )


# With central


def test_without_a_backup_central_brings_it_back(tmp_path: Path, small_central: ServedCentral) -> None:
    """Who it is and how it reaches central lies beside the key file."""
    space = small_central.new_space()
    desk = Desk(tmp_path / "data")
    desk.pair(small_central, space)
    with desk.store.transaction() as records:
        records.journal.record_many(member(f"Marta Number{number}")[1] for number in range(50))
    desk.cycle()
    known = desk.ids()
    device = desk.store.identity.device
    desk.close()
    (tmp_path / "data" / "kiosk.db").write_bytes(os.urandom(100))
    again = Desk(tmp_path / "data")
    assert again.space == space
    assert again.store.identity.device == device
    assert again.ids() == set()
    assert rescued(again.store).base == "empty"
    from kiosk.sync.pairing import paired_server

    again.server = paired_server(again.store, deadline_s=5.0)
    again.cycle()
    assert again.ids() == known
    check(again.store, known)
    again.close()


def test_from_a_backup_and_the_rest_from_central_once_each(tmp_path: Path, small_central: ServedCentral) -> None:
    space = small_central.new_space()
    desk = Desk(tmp_path / "data")
    desk.pair(small_central, space)
    with desk.store.transaction() as records:
        records.journal.record_many([arrival(fresh_id())] for _ in range(50))
    desk.cycle()
    assert desk.store.beside is not None
    desk.store.beside.backups.make(NIGHT)
    with desk.store.transaction() as records:
        records.journal.record_many([arrival(fresh_id())] for _ in range(50))
    desk.cycle()
    with desk.store.transaction() as records:
        records.journal.record(arrival(fresh_id()))  # at central it is not
    known = desk.ids()
    desk.close()
    file = tmp_path / "data" / "kiosk.db"
    content = bytearray(file.read_bytes())
    zeroed(0)(content)
    file.write_bytes(content)
    again = Desk(tmp_path / "data")
    from kiosk.sync.pairing import paired_server

    again.server = paired_server(again.store, deadline_s=5.0)
    again.cycle()
    assert again.ids() == known
    check(again.store, known)
    with small_central.store.reading(space) as records:
        assert records.journal.count() == len(known)
    again.close()


def test_the_words_beside_the_key_follow_the_pairing(tmp_path: Path, small_central: ServedCentral) -> None:
    desk = Desk(tmp_path / "data")
    path, key = rejoin_file(tmp_path / "data" / "kiosk.key"), desk.keys.database
    alone = read_rejoin(path, key)
    assert alone is not None
    assert (alone.device, alone.pairing) == (desk.store.identity.device, None)
    desk.pair(small_central, small_central.new_space())
    paired = read_rejoin(path, key)
    assert paired is not None
    assert paired.space == desk.space
    with desk.store.reading() as records:
        assert paired.pairing == records.keeping.pairing()
    assert paired.pairing is not None
    assert paired.pairing.token.encode() not in path.read_bytes()
    assert path.stat().st_mode & 0o777 == 0o600
    assert read_rejoin(path, "a5" * 32) is None
    path.write_bytes(b"")
    assert read_rejoin(path, key) is None
    desk.close()
    Desk(tmp_path / "data").close()
    assert read_rejoin(path, key) == paired
