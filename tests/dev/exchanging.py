"""Fixtures of the exchange: the real central over HTTP on either database, and desks to pair with it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from kiosk.central import serving
from kiosk.store.central_keeping import writing
from kiosk.store.store import Store
from tests.dev.central import ServedCentral
from tests.dev.certificates import Certificates
from tests.dev.desks import Desk
from tests.dev.office import add_account


@pytest.fixture(params=["sqlite", "postgresql"])
def central_store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """Central's store, once on SQLite and once on PostgreSQL."""
    url = request.getfixturevalue("postgresql_url") if request.param == "postgresql" else None
    store = serving.open_store(url, tmp_path / "central")
    yield store
    store.close()


@pytest.fixture
def served_central(central_store: Store) -> Iterator[ServedCentral]:
    """Central at work, on either database."""
    with ServedCentral(central_store) as served:
        yield served


@pytest.fixture
def small_central(tmp_path: Path) -> Iterator[ServedCentral]:
    """Central at work on SQLite, for what does not touch the database's ways."""
    store = serving.open_store(None, tmp_path / "central")
    with ServedCentral(store) as served:
        yield served
    store.close()


@pytest.fixture(scope="module")
def office_central(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ServedCentral]:
    """One central for all tests of a file, each in a space of its own; open for changes while there is no account."""
    store = serving.open_store(None, tmp_path_factory.mktemp("office"))
    with ServedCentral(store, try_out=True) as served:
        yield served
    store.close()


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ServedCentral]:
    store = serving.open_store(None, tmp_path_factory.mktemp("house"))
    with ServedCentral(store) as served:
        add_account(served, "First")  # from here on a log-in is asked for
        yield served
    store.close()


@pytest.fixture
def door(house: ServedCentral) -> ServedCentral:
    """Central without an account, a session, or a try that somebody made before."""
    with writing(house.store) as connection:
        for table in ("account", "session", "tries"):
            connection.exec_driver_sql(f"DELETE FROM central_{table}")
    return house


@pytest.fixture
def new_desk(tmp_path: Path) -> Iterator[Callable[..., Desk]]:
    """Makes desks, each in a folder of its own, and closes them."""
    made: list[Desk] = []
    with ExitStack() as closing:

        def make(name: str = "Desk") -> Desk:
            desk = Desk(tmp_path / f"desk-{len(made)}", name)
            closing.callback(desk.close)
            made.append(desk)
            return desk

        yield make


@pytest.fixture
def certificates() -> Certificates:
    """Certificates of a test authority, good and bad."""
    return Certificates()


@pytest.fixture
def secure_url(tmp_path: Path, certificates: Certificates) -> Iterator[Callable[[str], str]]:
    """Starts central with one of the certificates and gives its address."""
    with ExitStack() as closing:

        def serve(which: str) -> str:
            store = serving.open_store(None, tmp_path / "secure")
            closing.callback(store.close)
            file = certificates.of(which)
            return closing.enter_context(ServedCentral(store, certificate=file, key=file)).url

        yield serve
