"""Many writers at one file: durable settings, a fair lock, a person before bulk work, another process beside us."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.core.entries import CHAIN_START, chain_over
from kiosk.store.gate import Gate
from kiosk.store.pace import SLICE_S, Pace
from kiosk.store.store import Store
from tests.store.worlds import arrival, expected, fresh_id, journal_of, projected, start_of

PATIENCE_S = 60


@contextmanager
def desk_process(*arguments: str | Path) -> Iterator[subprocess.Popen[str]]:
    """Another process at the store; it has opened the file when this begins."""
    command = [sys.executable, "-m", "tests.store.desk_process", *map(str, arguments)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            assert process.stdout.readline() == "open\n"
            yield process
        finally:
            process.kill()


def test_a_file_is_written_as_safely_as_the_database_can(store: Store) -> None:
    with store.engine.connect() as connection:
        settings = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "secure_delete", "trusted_schema", "mmap_size")
        }
    assert settings == {
        "journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "secure_delete": 1, "trusted_schema": 0,
        "mmap_size": 0,
    }  # fmt: skip


def test_the_file_is_encrypted(store: Store, tmp_path: Path) -> None:
    with store.transaction() as records:
        records.journal.record(arrival("a" * 32))
    store.close()
    content = (tmp_path / "kiosk.db").read_bytes()
    assert len(content) > 50_000
    for plain in (b"SQLite format 3", b"visit", b"CREATE TABLE", b"a" * 32):
        assert plain not in content


def test_a_write_waits_while_another_process_writes_and_reading_goes_on(store: Store, tmp_path: Path) -> None:
    done = threading.Event()

    def write() -> None:
        with store.transaction() as records:
            records.journal.record(arrival())
        done.set()

    with desk_process("hold", tmp_path) as other:
        assert other.stdout is not None
        assert other.stdin is not None
        assert other.stdout.readline() == "held\n"
        writer = threading.Thread(target=write)
        writer.start()
        for _ in range(20):
            with store.reading() as records:
                assert records.journal.count() == 0
        assert not done.is_set()
        other.stdin.write("\n")
        other.stdin.flush()
        assert done.wait(PATIENCE_S)
        writer.join()
        assert other.wait(PATIENCE_S) == 0
    with store.reading() as records:
        assert records.journal.count() == 2


def test_two_processes_give_distinct_numbers_and_stamps(store: Store, tmp_path: Path) -> None:
    """`kiosk import` beside the kiosk."""
    assert store.space is not None
    with desk_process("record", tmp_path, "120") as other:
        assert other.stdout is not None
        for number in range(120):
            with store.transaction(urgent=number % 2 == 0) as records:
                records.journal.record(arrival(fresh_id()))
        acknowledged = other.stdout.read().split()
        assert other.wait(PATIENCE_S) == 0
    made = journal_of(store, store.space)
    assert {entry.id for entry in made} >= set(acknowledged)
    assert len(made) == 240
    assert {entry.incarnation for entry in made} == {store.identity.incarnation}
    assert sorted(entry.number for entry in made) == list(range(1, 241))
    assert len({entry.at for entry in made}) == 240
    assert projected(store, store.space) == expected(made)


def test_threads_of_one_process_give_distinct_numbers(central: Store) -> None:
    space = fresh_id()

    def write() -> None:
        for number in range(25):
            with central.transaction(space, urgent=number % 2 == 0) as records:
                records.journal.record(arrival(fresh_id()), arrival(fresh_id()))

    threads = [threading.Thread(target=write) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    made = journal_of(central, space)
    assert sorted(entry.number for entry in made) == list(range(1, 201))
    assert projected(central, space) == expected(made)
    with central.reading(space) as records:
        assert sorted(records.journal.chain_at(range(1, 300))) == list(range(1, 201))


def test_two_processes_of_central_number_one_feed(postgresql_url: str) -> None:
    """Each has a gate of its own; only the row that they both lock keeps them apart."""
    stores = [Store.connect(postgresql_url) for _ in range(3)]
    space = fresh_id()

    def write(store: Store) -> None:
        for _ in range(25):
            with store.transaction(space) as records:
                records.journal.record(arrival(fresh_id()), arrival(fresh_id()))

    threads = [threading.Thread(target=write, args=(store,)) for store in stores]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    made = journal_of(stores[0], space)
    with stores[1].reading(space) as records:
        chains = records.journal.chain_at(range(1, 300))
        answer = records.journal.feed(start_of(space), 1000)
    assert sorted(chains) == list(range(1, 151))
    assert chain_over(CHAIN_START, 0, [item.entry for item in answer.entries if item.entry]) == [
        chains[position] for position in sorted(chains)
    ]
    assert projected(stores[2], space) == expected(made)
    for store in stores:
        store.close()


def test_processes_of_central_start_together_on_an_empty_database(postgresql_url: str) -> None:
    opened: list[Store] = []
    threads = [threading.Thread(target=lambda: opened.append(Store.connect(postgresql_url))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(opened) == 4
    space = fresh_id()
    for store in opened:
        with store.transaction(space) as records:
            records.journal.record(arrival(fresh_id()))
    made = journal_of(opened[0], space)
    assert len({entry.device for entry in made}) == 1
    assert len({entry.incarnation for entry in made}) == 4
    assert {entry.number for entry in made} == {1}
    with opened[0].reading(space) as records:
        assert len(records.journal.chain_at(range(9))) == 4
    for store in opened:
        store.close()


@pytest.mark.parametrize("_again", range(5))
def test_a_person_goes_before_bulk_work(_again: int) -> None:
    gate, order, crowd = Gate(), list[str](), threading.Barrier(10)

    def enter(name: str, urgent: bool) -> None:
        crowd.wait(PATIENCE_S)
        with gate.writing(urgent=urgent):
            order.append(name)

    threads = [threading.Thread(target=enter, args=("bulk", False)) for _ in range(8)]
    threads.append(threading.Thread(target=enter, args=("person", True)))
    with gate.writing(urgent=False):
        for thread in threads:
            thread.start()
        crowd.wait(PATIENCE_S)
        _until_a_person_waits(gate)
    for thread in threads:
        thread.join()
    assert order == ["person", *["bulk"] * 8]


def _until_a_person_waits(gate: Gate) -> None:
    while True:
        with gate._turn:
            if gate._urgent_waiting:
                return


def test_bulk_work_grows_while_nobody_waits_and_stops_where_somebody_does() -> None:
    """What a person waits for is one part and one commit; both are kept to what this machine does in time."""
    seconds, each_s, waits = [0.0], [0.00001], [False]
    pace = Pace(lambda: seconds[0], lambda: waits[0])

    def transaction() -> tuple[int, int]:
        """(parts, entries) of it."""
        ends = []
        for end in pace.parts(7, 5007):
            seconds[0] += each_s[0] * (end - (ends[-1] if ends else 7))
            ends.append(end)
        pace.committed(ends[-1] - 7, seconds[0] - each_s[0] * (ends[-1] - 7))
        return len(ends), ends[-1] - 7

    quick = [transaction() for _ in range(9)]
    assert quick[0] == (1, 50)
    assert quick[-1][1] == 1000
    assert quick[-1][0] <= 2
    each_s[0] = 0.000_08
    slow = [transaction() for _ in range(9)][-1]
    assert slow[0] > 1
    assert slow[1] * each_s[0] <= SLICE_S / 2 or slow[1] == 200
    assert slow[1] / slow[0] * each_s[0] <= SLICE_S / 3
    waits[0] = True
    assert transaction()[0] == 1
    assert list(pace.parts(3, 3)) == []


def test_bulk_work_holds_still_until_an_answer_is_there_but_not_for_ever_nor_for_itself() -> None:
    """Whoever never dismisses holds each part up for a while; what is part of the answer is not held up at all."""
    gate, order = Gate(longest_s=PATIENCE_S), list[str]()

    def bulk(at: Gate) -> None:
        with at.writing(urgent=False):
            order.append("bulk")

    gate.attend()
    assert gate.awaited is True
    thread = threading.Thread(target=bulk, args=(gate,))
    thread.start()
    with gate.answering():
        bulk(gate)
    with gate.writing(urgent=True):
        order.append("person")
    thread.join(0.02)
    assert (order, thread.is_alive()) == (["bulk", "person"], True)
    gate.dismiss()
    thread.join(PATIENCE_S)
    assert (order[2:], gate.awaited) == (["bulk"], False)
    crowded = Gate(longest_s=0.01)
    crowded.attend()
    bulk(crowded)


def test_a_gate_opens_again_after_a_bug() -> None:
    gate = Gate()

    def fall_over() -> None:
        with gate.writing(urgent=True):
            raise RuntimeError("a bug of ours")

    with pytest.raises(RuntimeError):
        fall_over()
    with gate.writing(urgent=False):
        pass


def test_persons_are_not_held_up_by_a_flood(open_store: Callable[..., Store]) -> None:
    """With bulk writers at the gate all the time, a tap waits for at most the one that is inside."""
    gate, stop = Gate(), threading.Event()
    inside: list[str] = []

    def flood() -> None:
        while not stop.is_set():
            with gate.writing(urgent=False):
                inside.append("bulk")

    threads = [threading.Thread(target=flood) for _ in range(3)]
    for thread in threads:
        thread.start()
    for _ in range(50):
        with gate.writing(urgent=True):
            inside.append("person")
    stop.set()
    for thread in threads:
        thread.join()
    assert inside.count("person") == 50
