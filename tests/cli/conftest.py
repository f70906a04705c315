"""What the tests of the command line share."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.patient import Patient, back_up
from tests.store.worlds import member


@pytest.fixture
def patient(tmp_path: Path) -> Patient:
    """Sound, with a backup, and closed."""
    desk = Patient(tmp_path)
    store = desk.open()
    with store.transaction() as records:
        records.journal.record_many(member(f"Marta Number{number}")[1] for number in range(100))
    back_up(store)
    store.close()
    return desk
