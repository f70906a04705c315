"""Front desks for tests of the activities."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desk.front_desk import FrontDesk, Opens


@pytest.fixture
def open_desk(tmp_path: Path) -> Iterator[Opens]:
    """Opens desks, each over a folder of its own; all are closed afterwards."""
    opened: list[FrontDesk] = []

    def open_one(name: str = "desk", **options: object) -> FrontDesk:
        folder = tmp_path / name
        folder.mkdir(exist_ok=True)
        opened.append(FrontDesk(folder, **options))  # type: ignore[arg-type]
        return opened[-1]

    yield open_one
    for one in opened:
        one.close()


@pytest.fixture
def desk(open_desk: Opens) -> FrontDesk:
    """A furnished desk on a Tuesday morning."""
    one = open_desk()
    one.furnish()
    return one
