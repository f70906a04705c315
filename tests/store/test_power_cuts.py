"""What was acknowledged is there: after a power cut at any moment, after SIGKILL, after a start that was cut off."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest
import sqlalchemy as sa

from kiosk.core.entries import CHAIN_START, next_chain
from kiosk.errors import StoreUnreadable
from kiosk.store import schema
from kiosk.store.opening import open_kiosk
from kiosk.store.store import Store
from tests.conftest import KEY
from tests.dev.powercut import CrashState, after_renames, anywhere, changes, compiled, crash_states, noting
from tests.store.worlds import arrival, expected, fresh_id, journal_of, projected

ROUNDS = 60
STATES = 400
FIRST_STATES = 60
KILLS = 12
STEP = 9  # of the places where a first start is cut off; 1 tries them all, in a minute


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return compiled(tmp_path_factory.mktemp("wrlog"))


def check(store: Store, acknowledged: set[str]) -> None:
    """Everything that must hold of a file, whatever happened to it."""
    assert store.space is not None
    made = journal_of(store, store.space)
    missing = acknowledged - {entry.id for entry in made}
    assert not missing, f"{len(missing)} acknowledged entries are gone"
    assert projected(store, store.space) == expected(made)
    own = [entry for entry in made if entry.device == store.identity.device]
    for name in {entry.incarnation for entry in own}:
        numbers = sorted(entry.number for entry in own if entry.incarnation == name)
        assert numbers == list(range(1, len(numbers) + 1))
    with store.reading() as records:
        current = [entry for entry in own if entry.incarnation == store.identity.incarnation]
        assert records.journal.last_number() == len(current)
        cursor = records.journal.cursor()
        t = schema.journal
        placed = records.connection.execute(
            sa.select(t.c.id, t.c.position, t.c.chain).where(t.c.position.is_not(None)).order_by(t.c.position)
        ).all()
    entries, chain = {entry.id: entry for entry in made}, CHAIN_START
    for position, row in enumerate(placed, start=1):
        chain = next_chain(chain, position, entries[row.id])
        assert (row.position, row.chain) == (position, chain)
    assert (cursor.position, cursor.chain) == (len(placed), chain)


def a_noted_day(open_store: Callable[..., Store], library: Path, tmp_path: Path, *more: str) -> list[CrashState]:
    """Run a workday whose changes are noted, and give disks after power cuts in it."""
    folder, log = tmp_path / "data", tmp_path / "log"
    folder.mkdir()
    open_store("data/kiosk.db").close()
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    command = [sys.executable, "-m", "tests.store.desk_process", "noted", str(folder), str(ROUNDS), *more]
    subprocess.run(command, env=noting(library, folder, log), check=True, stdout=subprocess.DEVNULL)
    made = changes(log)
    assert any(change.name == "kiosk.db" for change in made), "no checkpoint was among it"
    return list(crash_states(before, made, anywhere(made, STATES, seed=len(made)), seed=1))


def opened(state: CrashState, folder: Path) -> Store:
    """The kiosk's start after the power came back."""
    folder.mkdir()
    for name, content in state.files.items():
        (folder / name).write_bytes(content)
    return Store.open(folder / "kiosk.db", key=KEY)


def test_nothing_acknowledged_is_lost_in_a_power_cut(
    open_store: Callable[..., Store], library: Path, tmp_path: Path
) -> None:
    most = 0
    for number, state in enumerate(a_noted_day(open_store, library, tmp_path)):
        store = opened(state, tmp_path / str(number))
        acknowledged = set(state.acknowledged.decode().split())
        most = max(most, len(acknowledged))
        check(store, acknowledged)
        store.close()
    assert most > ROUNDS * 8


@pytest.mark.parametrize("synchronous", ["off", "normal"])
def test_less_care_would_be_noticed(
    open_store: Callable[..., Store], library: Path, tmp_path: Path, synchronous: str
) -> None:
    states = a_noted_day(open_store, library, tmp_path, synchronous)

    def check_all() -> None:
        for number, state in enumerate(states):
            store = opened(state, tmp_path / str(number))
            try:
                check(store, set(state.acknowledged.decode().split()))
            finally:
                store.close()

    with pytest.raises((AssertionError, StoreUnreadable), match=r"acknowledged entries are gone|is damaged"):
        check_all()


def test_a_killed_process_loses_nothing(open_store: Callable[..., Store], tmp_path: Path) -> None:
    chance = Random(3)
    open_store().close()
    acknowledged: set[str] = set()
    for _ in range(KILLS):
        command = [sys.executable, "-m", "tests.store.desk_process", "workday", str(tmp_path), "100000"]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == "open\n"
            for _ in range(chance.randrange(1, 150)):
                acknowledged.add(process.stdout.readline().strip())
            process.kill()
            lines = process.stdout.read().split("\n")[:-1]  # what is behind the last line's end was never said
            acknowledged.update(lines)
        store = Store.open(tmp_path / "kiosk.db", key=KEY)
        check(store, acknowledged)
        store.close()
    assert len(acknowledged) > KILLS * 5


def test_a_first_start_that_is_cut_off_anywhere_starts_again(library: Path, tmp_path: Path) -> None:
    starts = tmp_path / "starts"
    starts.mkdir()
    done = subprocess.run(
        [sys.executable, "-m", "tests.store.desk_process", "creations", str(starts), str(STEP)],
        env=noting(library, starts, tmp_path / "log"),
        check=True,
        stdout=subprocess.PIPE,
        text=True,
    )
    count, status = map(int, done.stdout.split())
    assert status == 0
    assert count > 50
    names = {"kiosk.key", "kiosk.key.desk", "kiosk.db", "kiosk.db.marker"}
    for number in range(1, count + 1, STEP):
        folder = starts / str(number)
        store, ring = open_kiosk(folder, folder / "kiosk.key")
        assert store.space is not None
        assert ring.has(store.space)
        with store.transaction() as records:
            records.journal.record(arrival(fresh_id()))
        check(store, set())
        store.close()
        assert {path.name for path in folder.iterdir()} == names


def test_a_power_cut_in_the_first_start_is_no_missing_file(library: Path, tmp_path: Path) -> None:
    folder, log = tmp_path / "data", tmp_path / "log"
    folder.mkdir()
    command = [sys.executable, "-m", "tests.store.desk_process", "first", str(folder)]
    subprocess.run(command, env=noting(library, folder, log), check=True)
    made = changes(log)
    cuts = [*anywhere(made, FIRST_STATES, seed=1), *after_renames(made, FIRST_STATES // 2)]
    for number, state in enumerate(crash_states({}, made, cuts, seed=1)):
        again = tmp_path / str(number)
        again.mkdir()
        for name, content in state.files.items():
            (again / name).write_bytes(content)
            (again / name).chmod(0o600)
        store, _ = open_kiosk(again, again / "kiosk.key")
        check(store, set())
        store.close()
