"""Fixtures of what central tells: a mail server, and the worker over it on either database."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.store.store import Store
from tests.dev.mailbox import Mailbox
from tests.dev.telling import Office, an_office


@pytest.fixture
def mailbox() -> Iterator[Mailbox]:
    with Mailbox() as opened:
        yield opened


@pytest.fixture
def office(central_store: Store, mailbox: Mailbox, tmp_path: Path) -> Office:
    return an_office(central_store, mailbox, tmp_path)


@pytest.fixture
def small_office(open_store: Callable[..., Store], mailbox: Mailbox, tmp_path: Path) -> Office:
    return an_office(open_store("central.db", central=True), mailbox, tmp_path)
