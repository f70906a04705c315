"""Two central servers over one PostgreSQL, which is put back under them, or does not do what it is asked."""

from __future__ import annotations

import dataclasses
import logging
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest
import sqlalchemy as sa

from kiosk.central import put_back, serving
from kiosk.central.enrolment import new_space
from kiosk.central.exchange import Exchange
from kiosk.central.heads import Heads
from kiosk.central.problems import Refusal
from kiosk.core import erasure
from kiosk.core.exchange import Cursor, ExchangeRequest
from kiosk.errors import Unreachable
from kiosk.store import away
from kiosk.store import central_keeping as keeping
from kiosk.store.central_keeping import EnrolledDevice
from kiosk.store.shut_out import ShutOut
from kiosk.store.store import Store
from tests.dev.central import ServedCentral
from tests.dev.desks import Desk, new_member, record, until
from tests.dev.office import logged_in, words
from tests.dev.postgres import backed_up
from tests.dev.waiters import TOKEN, cursor_at_head, enrol, news

MARTA = "0a" * 16


class Host:
    """A server's data folder, its store over the shared database, and what it answers."""

    def __init__(self, url: str, folder: Path) -> None:
        self.store = serving.open_store(url, folder)
        self.exchange = Exchange(self.store)
        self.file = ShutOut(folder / "central.db.shut-out")
        self.erased = folder / "central.db.erased"

    def asked_by(self, device: EnrolledDevice) -> str:
        """What becomes of a device's question."""
        try:
            return self.exchange.device(f"Bearer {device.id}.{TOKEN}").state
        except Refusal as refusal:
            return refusal.code


@pytest.fixture
def open_host(postgresql_url: str, tmp_path: Path) -> Iterator[Callable[[str], Host]]:
    with ExitStack() as closing:

        def open_one(name: str) -> Host:
            host = Host(postgresql_url, tmp_path / name)
            closing.callback(host.store.close)
            return host

        yield open_one


OpenHost = Callable[[str], Host]


def test_who_was_shut_out_or_erased_by_one_server_is_remembered_by_the_other(
    postgresql_url: str, open_host: OpenHost
) -> None:
    """Also by one that goes on while the database is put back under it, and that nobody asks in between."""
    first = open_host("first")
    space = new_space(first.store, "Nordlicht", "UTC")
    stolen, kept = enrol(first.store, space), enrol(first.store, space)
    record(first.store, new_member("Marta", member=MARTA), space)
    second = open_host("second")
    assert second.asked_by(stolen) == "active"
    for host in (first, second):
        host.store.engine.dispose()
    with backed_up(postgresql_url) as restore:
        first.exchange.devices.change(stolen.id, "revoked")
        assert second.asked_by(kept) == "active"
        assert second.file.read() == first.file.read()
        record(first.store, [erasure.erase(MARTA)], space)
        assert second.asked_by(kept) == "active"
        assert MARTA in second.erased.read_text()
        restore()
        assert second.asked_by(stolen) == "device_revoked"
        with second.store.reading(space) as records:
            assert [one.name for one in records.members()] == [""]
        told = put_back.told(second.store)
    assert told is not None
    assert "holds again" in told.what


def test_a_server_that_no_kiosk_asks_hears_of_it_from_the_database(
    postgresql_url: str, open_host: OpenHost, tmp_path: Path
) -> None:
    first = open_host("first")
    stolen = enrol(first.store, new_space(first.store, "Nordlicht", "UTC"))
    second = serving.open_store(postgresql_url, tmp_path / "second")
    with ServedCentral(second):
        first.exchange.devices.change(stolen.id, "revoked")
        file = ShutOut(tmp_path / "second" / "central.db.shut-out")
        until(lambda: stolen.id in file.read().words, "the other server's word")
    second.close()


def test_a_server_that_joins_another_misses_no_file_and_one_that_is_alone_does(
    postgresql_url: str, open_host: OpenHost, tmp_path: Path
) -> None:
    """A new machine to which only the database came does not know who was shut out since."""
    first = serving.open_store(postgresql_url, tmp_path / "first")
    with ServedCentral(first):
        until(lambda: not _alone(first), "the server at work")
        assert put_back.told(open_host("second").store) is None
    first.close()
    told = put_back.told(open_host("third").store)
    assert told is not None
    assert told.act


def _alone(store: Store) -> bool:
    with store.engine.begin() as connection:
        return bool(connection.exec_driver_sql("SELECT pg_try_advisory_xact_lock(7163)").scalar())


def test_what_is_said_last_holds_also_where_the_other_servers_clock_is_ahead(open_host: OpenHost) -> None:
    first, second = open_host("first"), open_host("second")
    device = msgspec.structs.replace(enrol(first.store, new_space(first.store, "Nordlicht", "UTC")), enrolled_at=1)
    with keeping.writing(first.store) as connection:
        keeping.save_device(connection, device)
    ahead = datetime.now(UTC) + timedelta(hours=1)
    first.store.identity = dataclasses.replace(first.store.identity, now=lambda: ahead)
    first.exchange.devices.change(device.id, "push_only")
    second.exchange.devices.change(device.id, "active")
    assert [host.asked_by(device) for host in (first, second)] == ["active", "active"]


def test_a_database_that_is_only_half_put_back_is_left_alone(open_host: OpenHost) -> None:
    """As `pg_restore` has it in between: devices are there already, other rows and the keys of tables are not."""
    host = open_host("first")
    device = enrol(host.store, new_space(host.store, "Nordlicht", "UTC"))
    assert host.asked_by(device) == "active"
    with host.store.engine.begin() as connection:
        connection.exec_driver_sql("DELETE FROM keeping; ALTER TABLE keeping DROP CONSTRAINT keeping_pkey")
    with pytest.raises(sa.exc.ProgrammingError) as error:
        host.asked_by(device)
    assert "not all tables" in str(away.said(error.value)).lower()
    with host.store.engine.begin() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM keeping").scalar() == 0


def test_central_tells_that_its_database_was_put_back_once_a_kiosk_has_read_more_of_it(
    postgresql_url: str, open_host: OpenHost
) -> None:
    host = open_host("first")
    space = new_space(host.store, "Nordlicht", "UTC")
    device = enrol(host.store, space)
    before = cursor_at_head(host.exchange, device)
    host.store.engine.dispose()
    with backed_up(postgresql_url) as restore:
        news(host.store, space)
        after = cursor_at_head(host.exchange, device)
        restore()
        assert status(host, device, before) == "ok"
        assert put_back.told(host.store) is None
        assert status(host, device, after) == "diverged"
        told = put_back.told(host.store)
    assert told is not None
    assert not told.act


def status(host: Host, device: EnrolledDevice, cursor: Cursor) -> str:
    request = ExchangeRequest(protocol=1, app="t", schema="1", incarnation="0" * 16, number=0, sent_at=0, at=(cursor,))
    host.exchange.heads = Heads(host.store)  # what it remembers is as old as that, and lasts for some seconds
    return host.exchange.exchange(device, request).spaces[0].status


_FULL = """
    CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'could not extend file' USING ERRCODE = 'disk_full'; END $$;
    CREATE TRIGGER full_disk BEFORE INSERT ON journal EXECUTE FUNCTION full_disk()
"""


def test_a_full_disk_of_postgresql_is_said_once_and_pushes_work_again_when_there_is_room(
    postgresql_url: str, tmp_path: Path, new_desk: Callable[..., Desk], caplog: pytest.LogCaptureFixture
) -> None:
    store = serving.open_store(postgresql_url, tmp_path / "central")
    with ServedCentral(store) as central, caplog.at_level(logging.WARNING):
        manager = logged_in(central)
        desk = new_desk()
        desk.pair(central, central.new_space())
        desk.cycle()
        with store.engine.begin() as connection:
            connection.exec_driver_sql(_FULL)
        record(desk.store, new_member("Marta", member=MARTA))
        for _ in range(3):
            with pytest.raises(Unreachable, match="busy"):
                desk.cycle()
        said = [(one.getMessage(), one.exc_info) for one in caplog.records]
        assert len(said) == 1
        assert said[0][0].startswith("PostgreSQL's disk is full.")
        assert said[0][1] is None
        assert said[0][0] in words(manager.get("/fleet"))
        with store.engine.begin() as connection:
            connection.exec_driver_sql("DROP TRIGGER full_disk ON journal")
        assert desk.cycle().pending == 0
        assert said[0][0] not in words(manager.get("/fleet"))
    store.close()
