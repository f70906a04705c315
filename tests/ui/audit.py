"""What the walks over every page state share."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

import pytest

from tests.dev import rules, states
from tests.dev.rules import Broken, Rule
from tests.dev.seen import Seen
from tests.dev.stage import Stage

PEOPLE: Final = states.words_of_people()
EVERY_STATE: Final = pytest.mark.parametrize("state", list(states.STATES))


class Audit:
    """Looks at a page in one dress after another, and tells at the end all that was found."""

    def __init__(self, stage: Stage, state: str) -> None:
        self.stage = stage
        self.found: list[str] = []
        stage.warnings.clear()
        states.arrive(stage, state)

    def look(self, kept: Sequence[Rule], language: str = "en", variant: str = "light", *, large: bool = False) -> Seen:
        self.stage.show(language, variant, large=large)
        page = self.stage.look(PEOPLE)
        dress = f"{language} {variant}{' large' if large else ''}"
        self.tell(dress, rules.broken(page, kept))
        return page

    def tell(self, dress: str, found: Sequence[Broken] | Iterator[Broken]) -> None:
        self.found += [f"[{dress}] {one}" for one in found]

    def end(self) -> None:
        self.found += self.stage.warnings
        assert not self.found, "\n".join(self.found)
