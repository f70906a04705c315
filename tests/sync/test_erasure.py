"""An erased person over real HTTP on both databases: at each desk, at one that was off, after a restore of either."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
import sqlalchemy as sa

from kiosk.central import serving
from kiosk.core import erasure
from kiosk.core.kinds import Fact
from kiosk.core.members import MemberNamed
from kiosk.core.visits import come_in
from kiosk.store.store import Store
from tests.dev.central import ServedCentral
from tests.dev.desks import Desk, journal_ids, new_member, projections, record
from tests.store.worlds import expected, journal_of, projected

MARTA, IVO = "0a" * 16, "0b" * 16
NewDesk = Callable[..., Desk]


class House:
    """Central over one of the databases, which can be put back to how it was, and two desks."""

    def __init__(self, folder: Path, url: str | None, new_desk: NewDesk) -> None:
        self._folder, self._url = folder, url
        self._backup = sa.make_url(url).set(database=f"{sa.make_url(url).database}_backup") if url else None
        self.central = ServedCentral(serving.open_store(url, folder / "central"))
        self.space = self.central.new_space()
        self.first, self.second = new_desk("Front door"), new_desk("Back door")
        for desk in (self.first, self.second):
            desk.pair(self.central, self.space)

    @property
    def store(self) -> Store:
        return self.central.store

    def back_up(self) -> None:
        """Central as it is now, for `restore`."""
        self._stop()
        if self._url is None:
            shutil.copytree(self._folder / "central", self._folder / "backup")
        else:
            self._server(f'CREATE DATABASE "{self._name}" TEMPLATE "{sa.make_url(self._url).database}"')
        self._go_on(self._url, self._folder / "central")

    def restore(self, *, with_tombstones: bool) -> None:
        """Central goes on over what was backed up, in its own place or on a machine that has nothing else."""
        self._stop()
        here = self._folder / ("central" if with_tombstones else "elsewhere")
        here.mkdir(exist_ok=True)
        if self._backup is not None:
            self._go_on(self._backup.render_as_string(hide_password=False), here)
            return
        for name in ("central.db", "central.key"):
            shutil.copy(self._folder / "backup" / name, here / name)
        for left in here.glob("central.db-*"):
            left.unlink()
        self._go_on(None, here)

    def _stop(self) -> None:
        self.central.down = True
        self.store.close()

    def _go_on(self, url: str | None, folder: Path) -> None:
        self.central.store = serving.open_store(url, folder)
        self.central.down = False

    def cycle(self) -> None:
        for desk in (self.first, self.second, self.first):
            desk.cycle()

    def close(self) -> None:
        self.central.close()
        self.store.close()
        if self._backup is not None:
            self._server(f'DROP DATABASE IF EXISTS "{self._name}" WITH (FORCE)')

    @property
    def _name(self) -> str:
        assert self._backup is not None
        return str(self._backup.database)

    def _server(self, statement: str) -> None:
        url = sa.make_url(self._url or "").set(database="postgres")
        engine = sa.create_engine(url, isolation_level="AUTOCOMMIT", poolclass=sa.NullPool)
        with engine.connect() as connection:
            connection.exec_driver_sql(statement)


@pytest.fixture(params=["sqlite", "postgresql"])
def house(request: pytest.FixtureRequest, tmp_path: Path, new_desk: NewDesk) -> Iterator[House]:
    url = request.getfixturevalue("postgresql_url") if request.param == "postgresql" else None
    opened = House(tmp_path, url, new_desk)
    record(opened.first.store, new_member("Marta Kovač", member=MARTA, digest="digest of Marta"))
    record(opened.first.store, new_member("Ivo Brandt", member=IVO, digest="digest of Ivo"))
    opened.cycle()
    yield opened
    opened.close()


def erase(store: Store, space: str, person: str = MARTA) -> None:
    record(store, [erasure.erase(person)], space)


def words(store: Store, space: str) -> str:
    return repr(journal_of(store, space)) + repr(projected(store, space))


def check(house: House, *stores: Store) -> None:
    """Nobody has her words, everybody has his, and all have the same, which is what the entries fold to."""
    for store in (house.store, house.first.store, house.second.store, *stores):
        found = words(store, house.space)
        assert "Marta" not in found
        assert "Ivo Brandt" in found
        assert projected(store, house.space) == expected(journal_of(store, house.space))
        assert projections(store, house.space) == projections(house.store, house.space)
        assert journal_ids(store, house.space) == journal_ids(house.store, house.space)


def test_an_erasure_at_one_desk_reaches_central_and_the_others(house: House) -> None:
    erase(house.first.store, house.space)
    house.cycle()
    check(house)


def test_an_erasure_at_central_reaches_every_desk(house: House) -> None:
    erase(house.store, house.space)
    house.cycle()
    check(house)


def test_a_desk_that_was_off_brings_only_headers_of_hers(house: House) -> None:
    """A month later it still has what was written there meanwhile, and its own backlog."""
    record(house.second.store, [Fact(MARTA, MemberNamed(known_as="Marta"), subject=MARTA)])
    record(house.second.store, [come_in(MARTA, "member", "card", visit="05" * 16)])
    erase(house.first.store, house.space)
    house.first.cycle()
    house.second.cycle()
    house.first.cycle()
    check(house)
    with house.first.store.reading() as records:
        assert [visit.person for visit in records.inside()] == [MARTA]  # what has no name stays


def test_a_new_desk_gets_headers(house: House, new_desk: NewDesk) -> None:
    erase(house.first.store, house.space)
    house.cycle()
    third = new_desk("New")
    third.pair(house.central, house.space)
    assert third.server is not None
    answer = third.server.exchange(third.store.exchange_request(100, app="test"))
    sent = msgspec.json.encode(answer).decode()
    assert "Marta" not in sent
    assert "Ivo Brandt" in sent
    third.cycle()
    house.cycle()
    check(house, third.store)


def test_central_put_back_erases_her_before_it_serves(house: House) -> None:
    house.back_up()
    erase(house.store, house.space)
    house.restore(with_tombstones=True)
    assert "Marta" not in words(house.store, house.space)
    house.cycle()
    check(house)


def test_central_put_back_elsewhere_hears_of_it_from_a_desk(house: House) -> None:
    house.back_up()
    erase(house.store, house.space)
    house.cycle()
    house.restore(with_tombstones=False)
    assert "Marta" in words(house.store, house.space)
    house.cycle()
    house.second.cycle()
    check(house)


def test_central_put_back_after_a_desk_had_erased_her(house: House) -> None:
    house.back_up()
    erase(house.second.store, house.space)
    house.cycle()
    house.restore(with_tombstones=True)
    house.cycle()
    house.second.cycle()
    check(house)


@pytest.mark.parametrize("sent", [True, False])
def test_a_desk_put_back_erases_her_again(house: House, tmp_path: Path, sent: bool) -> None:
    desk = house.first
    desk.store.close()
    shutil.copy(desk.folder / "kiosk.db", tmp_path / "older.db")
    desk.open()
    erase(desk.store, house.space)
    if sent:
        house.cycle()
    desk.store.close()
    shutil.copy(tmp_path / "older.db", desk.folder / "kiosk.db")
    for left in desk.folder.glob("kiosk.db-*"):
        left.unlink()
    desk.open()
    assert "Marta" not in words(desk.store, house.space)
    house.cycle()
    house.cycle()
    check(house)
