"""Central on both databases."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from kiosk.store.store import Store


@pytest.fixture(params=["sqlite", "postgresql"])
def central(request: pytest.FixtureRequest, open_store: Callable[..., Store]) -> Iterator[Store]:
    """Central's store, empty."""
    if request.param == "sqlite":
        yield open_store("central.db", central=True)
        return
    opened = Store.connect(request.getfixturevalue("postgresql_url"))
    yield opened
    opened.close()
