"""The states of the settings pages."""

from __future__ import annotations

from collections.abc import Callable

from tests.dev.stage import Stage


def _settings(stage: Stage) -> None:
    stage.screens.house.begin(stage.floor.member(0))


def _at(*places: int) -> Callable[[Stage], None]:
    """The settings, with these lines touched one after the other."""

    def arrive(stage: Stage) -> None:
        _settings(stage)
        for place in places:
            stage.screens.house.choose(place)

    return arrive


def _unfit(stage: Stage) -> None:
    _at(1, 0)(stage)
    stage.screens.house.type("from nine to five")
    stage.screens.house.save()


def _adding(stage: Stage) -> None:
    _at(3)(stage)
    stage.screens.house.add()


STATES: dict[str, Callable[[Stage], None]] = {
    "settings": _settings,
    "settings-space": _at(0),
    "settings-languages": _at(0, 4),
    "settings-colour": _at(0, 5),
    "settings-hours": _at(1),
    "settings-hours-unfit": _unfit,
    "settings-prices": _at(2),
    "settings-price": _at(2, 0),
    "settings-shelves": _at(3),
    "settings-shelf-new": _adding,
    "settings-plans": _at(4),
    "settings-rules": _at(5, 0),
    "settings-desk": _at(6),
}

WORDS = frozenset({"Lime tree, Bernstorffstraße", "Europe/Berlin", "Logo", "Petrol"})
"""What stands on these pages as the house wrote it, or is the same in other languages."""

WRITTEN = frozenset({"settings-rules", "settings-hours", "settings-hours-unfit"})
"""The house's own rules, and days of the week as Qt knows them, which is English in the pseudo-locale."""
