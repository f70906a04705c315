"""Another process at the same file: `python -m tests.store.desk_process WHAT FOLDER [ARGUMENT …]`.

record FOLDER N        record N arrivals, one transaction each, and print each entry's id once it is committed
hold FOLDER            hold the write lock, say so, and let go once a line is read
workday FOLDER N [S]   N rounds of what a kiosk does all day, ids printed once committed; S: another `synchronous`
noted FOLDER N [S]     the same, ids written to the file ACK in the folder
creations FOLDER       first starts in FOLDER/1, FOLDER/2 …, the n-th ended just before its n-th change to a file
"""

from __future__ import annotations

import ctypes
import itertools
import os
import sys
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from kiosk.core.kinds import Fact, encode
from kiosk.core.members import MemberChanged, MemberNamed
from kiosk.core.visits import VisitOpened
from kiosk.store import schema
from kiosk.store.opening import open_kiosk
from kiosk.store.records import Records
from kiosk.store.store import Store
from tests.conftest import KEY
from tests.core.drawn import an_entry
from tests.dev.powercut import ACKNOWLEDGED
from tests.store.worlds import NOON_MS, answer_of, arrival

_said_to = 1


def say(*lines: str) -> None:
    """In one write, so that it is there whole or not at all."""
    os.write(_said_to, "".join(line + "\n" for line in lines).encode())


def any_id() -> str:
    return os.urandom(16).hex()


def record(store: Store, count: int) -> None:
    for number in range(count):
        with store.transaction(urgent=number % 2 == 0) as records:
            made = _ids(records, records.journal.record(arrival(any_id(), visit=any_id())))
        say(*made)


def workday(store: Store, rounds: int) -> None:
    for number in range(rounds):
        who = any_id()
        facts = [
            Fact(who, MemberChanged(status="active")),
            Fact(who, MemberNamed(name=f"Marta Number{number}"), subject=who),
            arrival(who, visit=any_id()),
        ]
        with store.transaction() as records:
            made = _ids(records, records.journal.record(*facts, actor=who))
        say(*made)
        if number % 5 == 4:
            _take(store, 40)


def _take(store: Store, count: int) -> None:
    assert store.space is not None
    with store.reading() as records:
        asked = records.journal.cursor()
    body = encode(VisitOpened(person=any_id(), role="guest", via="desk"))
    made = [
        an_entry("visit.opened", body, id=any_id(), space=store.space, aggregate=any_id(), at=NOON_MS << 16)
        for _ in range(count)
    ]
    assert not store.take(answer_of(made, asked), asked, NOON_MS).dropped
    say(*(entry.id for entry in made))


def _ids(records: Records, request: str) -> list[str]:
    query = sa.select(schema.journal.c.id).where(schema.journal.c.request == request)
    return list(records.connection.execute(query).scalars())


def hold(store: Store) -> None:
    with store.transaction() as records:
        records.journal.record(arrival())
        say("held")
        sys.stdin.readline()


def make_careless(store: Store, synchronous: str) -> None:
    """Write with less care than the store does, to prove that the proof would notice."""
    store.engine.dispose()

    @sa.event.listens_for(store.engine, "connect")
    def _less(connection: Any, _record: Any) -> None:
        connection.execute(f"pragma synchronous={synchronous}")


def creations(folder: Path, step: int) -> None:
    """Forks, because a program that is loaded already starts a hundred times faster."""
    for number in itertools.count(1, step):
        child = os.fork()
        if child == 0:
            ctypes.CDLL(None).wrlog_stop_at(ctypes.c_long(number))
            data = folder / str(number)
            open_kiosk(data, data / "kiosk.key")[0].close()
            os._exit(0)
        _, status = os.waitpid(child, 0)
        if os.WIFEXITED(status):
            say(f"{number} {os.WEXITSTATUS(status)}")
            return


def main(what: str, folder: Path, count: str = "0", synchronous: str = "") -> None:
    global _said_to  # noqa: PLW0603 -- where this process says things is one thing for all of it
    if what == "creations":
        creations(folder, int(count))
        return
    if what == "first":
        open_kiosk(folder, folder / "kiosk.key")
        os._exit(0)  # as if the power went: nothing is tidied up
    store = Store.open(folder / "kiosk.db", key=KEY)
    if synchronous:
        make_careless(store, synchronous)
    say("open")
    match what:
        case "record":
            record(store, int(count))
        case "hold":
            hold(store)
        case "workday":
            workday(store, int(count))
        case "noted":
            _said_to = os.open(folder / ACKNOWLEDGED, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
            workday(store, int(count))
            os._exit(0)  # as if it went on: nothing is tidied up
    store.close()


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), *sys.argv[3:])
