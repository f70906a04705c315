"""What the desk does by itself."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from kiosk.ui.background import DirectLane
from kiosk.ui.rounds import Rounds


def test_a_round_begins_soon_and_comes_again_until_it_is_stopped(qtbot: QtBot) -> None:
    rounds, made = Rounds(DirectLane()), list[str]()
    rounds.every(5, lambda: made.append("often"))
    rounds.later(1, lambda: made.append("once"))
    qtbot.waitUntil(lambda: made.count("often") >= 3 and "once" in made, timeout=10_000)
    rounds.stop()
    done = len(made)
    rounds.happened()
    assert (len(made), made.count("once")) == (done, 1)


def test_what_is_not_done_is_tried_at_the_next_occasion(qtbot: QtBot) -> None:
    rounds, answers = Rounds(DirectLane()), [True, False, False]
    rounds.until_done(answers.pop)
    for _time in range(5):
        rounds.happened()
    assert answers == []
