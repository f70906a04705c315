"""A storm over the real desk, store, exchange and central: one seed decides all, and afterwards everything holds."""

from __future__ import annotations

import pytest

from tests.storm.seeds import SEEDS, Outcome, outcomes
from tests.storm.weather import FAULTS


@pytest.fixture(scope="module")
def played() -> dict[int, Outcome]:
    return {outcome.seed: outcome for outcome in outcomes(SEEDS, jobs=1)}


@pytest.mark.parametrize("seed", SEEDS)
def test_after_the_storm_everything_is_there_once_and_all_agree(played: dict[int, Outcome], seed: int) -> None:
    assert not played[seed].violation
    assert played[seed].acknowledged


def test_these_seeds_hold_every_fault(played: dict[int, Outcome]) -> None:
    """Or the storm would be a breeze."""
    seen = {fault for outcome in played.values() for fault in outcome.faults}
    assert seen >= FAULTS.keys() - {"meanwhile"}
