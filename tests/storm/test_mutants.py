"""The storm notices the obvious versions of the exchange: each wrong turn has a seed that fails with it."""

from __future__ import annotations

import pytest

from tests.storm.mutants import MUTANTS
from tests.storm.seeds import SEEDS, outcomes

# Seeds that find nothing in the code as it is: `test_storm.py` plays them all. One that catches is enough; the rest
# are for the day when people at the desks have learned something new, and the first has become another storm by it.
CAUGHT_BY = {
    "known_ids_are_kept_again": (2, 1),
    "the_cursor_goes_first": (13, 9, 7),
    "folds_go_by_arrival": (3, 6),
    "a_cursor_is_a_number": (18, 11, 3),
    "forks_are_refused": (2, 1),
    "an_answer_is_a_receipt": (1, 3),
    "numbers_before_commits": (1, 2),
    "late_answers_count": (16, 12, 0, 4, 8),
    "the_chain_is_the_last_id": (2, 0, 4),
    "what_was_erased_comes_back": (8, 16, 12),
    "what_is_written_is_not_synced": (2, 9, 14),
    "a_backup_lets_in_whom_it_knew": (9,),
}


def test_each_mutant_has_its_seeds() -> None:
    assert CAUGHT_BY.keys() == MUTANTS.keys()
    assert {seed for seeds in CAUGHT_BY.values() for seed in seeds} <= set(SEEDS)


@pytest.mark.parametrize("name", MUTANTS)
def test_a_wrong_turn_is_noticed(name: str) -> None:
    played = outcomes(CAUGHT_BY[name], jobs=1, mutant=name)
    assert any(outcome.violation for outcome in played), f"nobody noticed: {MUTANTS[name].__doc__}"
    played.close()
