"""Another process writes into the file of an open desk, and the desk notices."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
import sqlalchemy as sa

from kiosk.store.elsewhere import Elsewhere
from kiosk.store.journal import Touched
from kiosk.store.store import Store
from tests.dev.desks import until
from tests.store.worlds import arrival

PATIENCE_S = 60


def other_process(folder: Path) -> None:
    """Opens the file, records one arrival, and ends."""
    subprocess.run([sys.executable, "-m", "tests.store.desk_process", "record", str(folder), "1"], check=True)


def name_in(store: Store) -> str | None:
    """Of the process that wrote last."""
    with store.reading() as records:
        found: str | None = records.keeping.get("writer")
        return found


def arrive(store: Store) -> None:
    with store.transaction() as records:
        records.journal.record(arrival())


def test_the_listeners_of_an_open_desk_hear_of_another_process(store: Store, tmp_path: Path) -> None:
    told: list[Touched] = []
    heard = threading.Event()

    def listen(touched: Touched) -> None:
        told.append(touched)
        heard.set()

    store.listen(listen)
    Elsewhere(store, look_s=0.01).start()
    until(lambda: name_in(store) is not None, "the first look")
    other_process(tmp_path)
    assert heard.wait(PATIENCE_S)
    assert told[0].elsewhere
    assert {"visit", "member", "parcel"} <= told[0].aggregate_kinds  # nobody knows what it wrote
    store.close()
    assert [file.name for file in tmp_path.glob("*-wal")] == []


def test_each_time_is_noticed_and_what_this_process_writes_is_not(
    store: Store, open_store: Callable[..., Store]
) -> None:
    elsewhere = Elsewhere(store)
    assert not elsewhere.look()
    arrive(store)
    assert not elsewhere.look()
    other = open_store()
    assert not elsewhere.look()  # it only looked
    for _ in range(3):
        arrive(other)
        arrive(other)
        assert elsewhere.look()
        assert not elsewhere.look()
    elsewhere.stop()


def test_what_another_wrote_is_noticed_although_this_process_wrote_after_it(
    store: Store, open_store: Callable[..., Store]
) -> None:
    elsewhere, other = Elsewhere(store), open_store()
    assert not elsewhere.look()
    arrive(other)
    arrive(store)
    assert elsewhere.look()
    assert not elsewhere.look()
    arrive(store)
    assert not elsewhere.look()
    elsewhere.stop()


def test_two_open_programs_notice_each_other(store: Store, open_store: Callable[..., Store]) -> None:
    other = open_store()
    here, there = Elsewhere(store), Elsewhere(other)
    here.look()
    there.look()
    here.look()  # the other one has signed
    arrive(other)
    assert here.look()
    arrive(store)
    assert there.look()
    there.stop()
    here.stop()


def test_a_look_that_broke_off_is_made_up_for(store: Store, open_store: Callable[..., Store]) -> None:
    elsewhere, other = Elsewhere(store), open_store()
    assert not elsewhere.look()
    arrive(other)

    def broken(*_statement: object) -> None:
        raise OSError

    sa.event.listen(store.engine, "before_cursor_execute", broken)
    with pytest.raises(OSError):  # noqa: PT011 -- the disk says no more than that
        elsewhere.look()
    sa.event.remove(store.engine, "before_cursor_execute", broken)
    assert elsewhere.look()
    elsewhere.stop()
