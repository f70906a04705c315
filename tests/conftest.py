"""What holds for every test: no display, no graphics card, and no clock that decides whether a test passes."""

from __future__ import annotations

import gc
import os
import secrets
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, settings

from kiosk.store.store import Store
from tests.dev.postgresql import postgresql

# Before any test loads Qt. Pictures and taps are the same on every machine, whatever screen hangs on it.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
# Qt's on-screen keyboard complains while it loads, on a thread of Qt's. pytest-qt listens in Python: that thread would
# wait for the interpreter, which a test may hold while it waits for the thread. Now and then both would wait for ever.
os.environ["QT_LOGGING_RULES"] = "qt.multimedia.symbolsresolver=false;qt.qml.propertyCache.append=false"

# A busy machine is no reason to fail: examples have no deadline and may be made slowly.
settings.register_profile(
    "house", deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize="CI" in os.environ
)
settings.load_profile("house")

KEY: Final = "5a" * 32
# A minute or so each, with few tests.
LONG: Final = ("store/test_power_cuts.py", "test_app.py", "storm/test_mutants.py", "storm/test_storm.py")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--every-language", action="store_true", help="look at every page in every language")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Files are shared out whole, in this order: what takes longest begins first, and no process is left with it alone.

    Of the others those with most tests.
    """
    tests = Counter(item.path for item in items)
    turns = {Path(__file__).parent / name: (place, 0) for place, name in enumerate(LONG)}
    items.sort(key=lambda item: turns.get(item.path, (len(LONG), -tests[item.path])))


def pytest_collection_finish() -> None:
    """What was loaded by now stays: to look it through for garbage after each test takes longer than many tests."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[str]:
    """The URL of a PostgreSQL that runs for the whole session."""
    with postgresql() as url:
        yield url


@pytest.fixture
def postgresql_url(postgresql_server: str) -> Iterator[str]:
    """The URL of an empty database, gone after the test."""
    name = f"kiosk_{secrets.token_hex(6)}"
    server = sa.create_engine(postgresql_server, isolation_level="AUTOCOMMIT", poolclass=sa.NullPool)
    with server.connect() as connection:
        connection.exec_driver_sql(f"CREATE DATABASE {name}")
    yield sa.make_url(postgresql_server).set(database=name).render_as_string(hide_password=False)
    with server.connect() as connection:
        connection.exec_driver_sql(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def open_store(tmp_path: Path) -> Iterator[Callable[..., Store]]:
    """Opens files in the test's folder by name; all are closed afterwards."""
    opened: list[Store] = []

    def open_one(name: str = "kiosk.db", **options: Any) -> Store:
        opened.append(Store.open(tmp_path / name, **{"key": KEY} | options))
        return opened[-1]

    yield open_one
    for one in opened:
        one.close()


@pytest.fixture
def store(open_store: Callable[..., Store]) -> Store:
    """A kiosk's own store, made anew."""
    return open_store()


# A real PostgreSQL, started when the first test asks for a database of it, and the real central.
pytest_plugins = ["tests.dev.postgres", "tests.dev.exchanging"]
