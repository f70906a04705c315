"""Kiosks and central servers that are killed at random, over a real PostgreSQL: what was said to work is there once."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import Final

from tests.storm.processes import Rounds

ROUNDS: Final = 3


def test_whatever_a_killed_kiosk_said_is_on_the_server_once(postgresql_server: str, tmp_path: Path) -> None:
    rounds = Rounds(tmp_path, postgresql_server, seed=5)
    with ExitStack() as closing:
        closing.callback(rounds.close)
        for _ in range(ROUNDS):
            rounds.round()
        assert not rounds.heal()
    assert rounds.acknowledged
    assert {"kiosk killed", "central rolled back"} <= rounds.faults.keys()
