"""Backups: whole, read through before they count, and in nobody's way."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from kiosk.central.exchange import Exchange
from kiosk.core.exchange import PROTOCOL, Cursor, ExchangeRequest
from kiosk.errors import FolderUnusable, StoreUnreadable
from kiosk.store.backup import KEPT, Backups, NoRoom, verified
from kiosk.store.central_keeping import EnrolledDevice
from kiosk.store.nightly import Nightly, is_due
from kiosk.store.store import Store
from tests.conftest import KEY
from tests.dev.desks import until
from tests.store.test_power_cuts import check
from tests.store.worlds import arrival, fresh_id, journal_of, member

PAGE = 4096
NIGHT = datetime(2026, 11, 22, 2, 30).astimezone()  # by this machine's own zone
ROUNDS = 3


@pytest.fixture
def full(store: Store) -> Store:
    """A desk with some thousand entries."""
    with store.transaction() as records:
        records.journal.record_many(member(f"Marta Number{number}")[1] for number in range(1500))
    return store


def backups_of(store: Store) -> Backups:
    assert store.beside is not None
    return store.beside.backups


def at(minute: int) -> datetime:
    return NIGHT + timedelta(minutes=minute)


def test_a_backup_holds_everything_and_is_another_file(full: Store, tmp_path: Path) -> None:
    made = backups_of(full).make(NIGHT)
    path = tmp_path / "backups" / made.file
    assert path.stat().st_mode & 0o777 == 0o600
    assert [one.name for one in path.parent.iterdir()] == [made.file], "a log beside it would be a part of it"
    found = verified(path, KEY)
    assert (found.device, found.entries) == (full.identity.device, 3000)
    assert found.made_at == made.at // 1000 * 1000

    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    shutil.copy(path, elsewhere / "kiosk.db")
    shutil.copy(tmp_path / "kiosk.db.marker", elsewhere / "kiosk.db.marker")  # as if it were put back on the spot
    again = Store.open(elsewhere / "kiosk.db", key=KEY)
    assert full.space is not None
    assert journal_of(again, full.space) == journal_of(full, full.space)
    assert again.identity.device == full.identity.device
    assert again.identity.incarnation != full.identity.incarnation
    check(again, set())
    again.close()


def test_nobody_waits_for_a_backup(full: Store) -> None:
    """People come in while backups are made, and each backup holds one moment, whole."""
    made, stop = [], threading.Event()

    def back_up() -> None:
        made.extend(backups_of(full).make(at(number)) for number in range(3))
        stop.set()

    worker = threading.Thread(target=back_up)
    worker.start()
    came = 0
    while not stop.is_set():
        with full.transaction() as records:
            records.journal.record(arrival(fresh_id()), arrival(fresh_id()))
        came += 1
    worker.join()
    assert len(made) == 3
    assert came > 3
    held = [verified(path, KEY).entries for path in reversed(backups_of(full).listed())]
    assert held == sorted(held)
    assert all(count % 2 == 0 for count in held)
    assert 3000 <= held[0] <= held[-1] <= 3000 + 2 * came


def test_a_backup_begins_and_ends_while_somebody_writes(full: Store) -> None:
    with full.transaction() as records:
        records.journal.record(arrival(fresh_id()))
        made = backups_of(full).make(NIGHT)
    assert made.entries == 3000, "what is not committed is no part of it"


def test_the_newest_few_are_kept(store: Store) -> None:
    names = [backups_of(store).make(at(number)).file for number in range(KEPT + 3)]
    assert [path.name for path in backups_of(store).listed()] == list(reversed(names))[:KEPT]
    assert backups_of(store).last is not None
    assert backups_of(store).last.file == names[-1]  # type: ignore[union-attr]


@pytest.mark.parametrize("damage", ["bit", "zeroed", "cut", "empty", "key", "other"])
def test_a_backup_that_cannot_be_read_does_not_count(full: Store, damage: str) -> None:
    backups = backups_of(full)
    good, bad = (backups.folder / backups.make(at(number)).file for number in range(2))
    content = bytearray(bad.read_bytes())
    match damage:
        case "bit":
            content[len(content) // 2] ^= 1
        case "zeroed":
            content[5 * PAGE : 6 * PAGE] = bytes(PAGE)
        case "cut":
            del content[-PAGE:]
        case "empty":
            content.clear()
        case "other":
            content[:] = os.urandom(len(content))
    bad.write_bytes(content)
    with pytest.raises(StoreUnreadable):
        verified(bad, KEY if damage != "key" else "a5" * 32)
    if damage != "key":
        newest = backups.newest()
        assert newest is not None
        assert newest.path == good
    assert bad.exists()


def test_a_backup_of_another_desk_is_not_ours(full: Store) -> None:
    backups_of(full).make(NIGHT)
    assert backups_of(full).newest(fresh_id()) is None
    assert backups_of(full).newest(full.identity.device) is not None


def test_a_feed_that_does_not_hang_together_is_found(central_with_feed: Store) -> None:
    backups = backups_of(central_with_feed)
    path = backups.folder / backups.make(NIGHT).file
    assert verified(path, KEY).positions
    with central_with_feed.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE journal SET chain = '" + "0" * 32 + "' WHERE position = 3")
    with pytest.raises(StoreUnreadable, match="not whole"):
        backups.make(at(1))
    assert backups.listed() == [path]


def test_a_damaged_database_gives_no_backup_and_costs_none(full: Store, tmp_path: Path) -> None:
    sound = [backups_of(full).make(at(number)).file for number in range(KEPT)]
    full.close()
    content = bytearray((tmp_path / "kiosk.db").read_bytes())
    content[40 * PAGE + 9] ^= 1
    (tmp_path / "kiosk.db").write_bytes(content)
    backups = Backups(tmp_path / "kiosk.db", KEY)
    with pytest.raises(StoreUnreadable, match="Please restart the desk"):
        backups.make(at(KEPT))
    assert [path.name for path in backups.listed()] == sound[::-1]
    assert not list(backups.folder.glob("*.part*"))


def test_killed_in_the_middle(open_store: Callable[..., Store], tmp_path: Path) -> None:
    """Whenever it ends, what counts can be read, and what does not count is cleared away by the next one."""
    store = open_store()
    with store.transaction() as records:
        records.journal.record_many(member(f"Marta Number{number}")[1] for number in range(3000))
    store.close()
    backups = Backups(tmp_path / "kiosk.db", KEY)
    command = [sys.executable, "-m", "tests.store.storage_process", "backups", str(tmp_path)]
    parts = 0
    for _ in range(ROUNDS):
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == "open\n"
            process.stdout.readline()
            until(lambda: bool(list(backups.folder.glob("*.part*"))), "a backup that is being made")
            process.send_signal(signal.SIGKILL)
        parts += bool(list(backups.folder.glob("*.part*")))
        for path in backups.listed():
            assert verified(path, KEY).entries == 6000
    assert parts
    again = open_store()
    backups_of(again).make(NIGHT)
    assert not list(backups.folder.glob("*.part*"))


def test_closing_the_desk_does_not_wait_for_a_backup(full: Store) -> None:
    backups_of(full).stop()
    with pytest.raises(FolderUnusable, match="the program ends"):
        backups_of(full).make(NIGHT)
    assert backups_of(full).listed() == []


def test_a_disk_without_room(full: Store, tmp_path: Path) -> None:
    os.truncate(tmp_path / "kiosk.db", 2**42)  # all of it a hole
    with pytest.raises(NoRoom, match="needs"):
        backups_of(full).make(NIGHT)


def test_a_folder_that_cannot_be_made(full: Store, tmp_path: Path) -> None:
    (tmp_path / "backups").write_bytes(b"")
    with pytest.raises(FolderUnusable):
        backups_of(full).make(NIGHT)


def test_what_was_made_is_remembered_and_nothing_that_is_gone(open_store: Callable[..., Store]) -> None:
    store = open_store()
    made = backups_of(store).make(NIGHT)
    store.remember_backup(made)
    store.close()
    again = open_store()
    assert backups_of(again).last == made
    (backups_of(again).folder / made.file).unlink()
    again.close()
    assert backups_of(open_store()).last is None


def test_all_of_them_can_be_wiped(full: Store) -> None:
    backups_of(full).make(NIGHT)
    backups_of(full).wipe()
    assert list(backups_of(full).folder.iterdir()) == []
    assert backups_of(full).last is None


# When


@pytest.mark.parametrize(
    ("hours", "hour", "quiet", "due"),
    [
        (None, 12, True, True), (None, 12, False, False),
        (19, 2, True, False), (21, 2, True, True), (21, 2, False, False), (21, 12, True, False),
        (29, 12, True, True), (29, 12, False, False), (37, 12, False, True), (-2, 12, False, True),
    ],
)  # fmt: skip
def test_when_it_is_time(hours: int | None, hour: int, quiet: bool, due: bool) -> None:
    now = NIGHT.replace(hour=hour)
    last = None if hours is None else int((now - timedelta(hours=hours)).timestamp() * 1000)
    assert is_due(last, now, quiet=quiet) is due


class Watch:
    """A clock that a test turns."""

    def __init__(self) -> None:
        self.now = NIGHT
        self.passed = 0.0

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def watch() -> Watch:
    return Watch()


@pytest.fixture
def watched(open_store: Callable[..., Store], watch: Watch) -> Store:
    return open_store(now=watch, monotonic=lambda: watch.passed)


def test_each_night_once_nobody_is_at_the_desk(watched: Store, watch: Watch) -> None:
    night = Nightly(watched, quiet_s=120.0)
    assert not night.look(), "somebody just opened it"
    watch.passed = 121
    assert night.look()
    assert not night.look()
    watch.now += timedelta(days=1)
    with watched.transaction() as records:
        records.journal.record(arrival(fresh_id()))
    assert not night.look(), "somebody just came in"
    watch.passed += 121
    assert night.look()
    assert len(backups_of(watched).listed()) == 2
    assert watched.beside is not None
    assert watched.beside.ballast.there()


def test_a_night_that_fails_says_why_until_one_works(watched: Store, watch: Watch) -> None:
    watch.passed = 121
    folder = backups_of(watched).folder
    folder.write_bytes(b"")
    assert not Nightly(watched).look()
    assert backups_of(watched).trouble == "folder"
    folder.unlink()
    assert Nightly(watched).look()
    assert backups_of(watched).trouble == ""


def test_it_starts_and_stops(watched: Store) -> None:
    with Nightly(watched, look_s=0.001, quiet_s=0.0):
        pass
    assert backups_of(watched)


# Central


@pytest.fixture
def central_with_feed(open_store: Callable[..., Store]) -> Store:
    central = open_store("central.db", central=True)
    with central.transaction("c" * 32) as records:
        records.journal.record_many([arrival(fresh_id())] for _ in range(5))
    return central


def test_central_says_what_its_last_backup_holds_and_no_more(central_with_feed: Store) -> None:
    central, space = central_with_feed, "c" * 32
    exchange = Exchange(central)
    device = EnrolledDevice(id="d" * 32, space=space, token_hash="", enrolled_at=0, seen_at=0)
    request = ExchangeRequest(
        protocol=PROTOCOL, app="1", schema="1", incarnation="a" * 16, number=0, sent_at=0, at=(Cursor(space=space),)
    )
    assert exchange.exchange(device, request).durable_position == 0
    central.remember_backup(backups_of(central).make(NIGHT))
    assert exchange.exchange(device, request).durable_position == 5
    with central.transaction(space) as records:
        records.journal.record(arrival(fresh_id()))
    assert exchange.exchange(device, request).durable_position == 5


def test_postgresql_promises_nothing(postgresql_url: str) -> None:
    central = Store.connect(postgresql_url)
    assert not Nightly(central).look()
    assert central.beside is None
    central.close()
