"""How much bulk work goes into one transaction: as much as a touch need not notice."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

SLICE_S: Final = 0.030  # bulk work holds a tap up for no longer
_PART_S: Final = SLICE_S / 3
_COMMIT_S: Final = SLICE_S / 2  # both together leave some of it, because one now and then takes longer than the last
_FIRST_SLICE: Final = 50
_LEAST_PART: Final = 100  # below, the statements cost more than what they do
_LEAST_SLICE: Final = 200  # what a commit costs grows slowly: fewer entries would hardly shorten it, and slow the rest
_MOST_SLICE: Final = 1000


class Pace:
    """What was learned of this machine and its disk.

    A transaction is done in parts, and ends early where somebody waits. That person waits for the part at hand and for
    the commit of all parts before it: both are kept short, and a desk where nobody is has few commits.
    """

    def __init__(self, monotonic: Callable[[], float], awaited: Callable[[], bool]) -> None:
        """`awaited` tells whether a person waits."""
        self._monotonic = monotonic
        self._awaited = awaited
        self._part = self._whole = _FIRST_SLICE

    def parts(self, start: int, end: int) -> Iterator[int]:
        """Where each part of a transaction ends that begins behind `start` of `end` entries; one at least."""
        end = min(start + self._whole, end)
        while start < end:
            until, began = min(start + self._part, end), self._monotonic()
            yield until
            self._part = _next(self._part, until - start, _PART_S / self._since(began), _LEAST_PART)
            start = end if self._awaited() else until

    def committed(self, entries: int, began: float) -> None:
        """So many entries were committed just now."""
        self._whole = _next(self._whole, entries, _COMMIT_S / self._since(began), _LEAST_SLICE)

    def _since(self, began: float) -> float:
        return max(self._monotonic() - began, 0.0005)


def _next(was: int, entries: int, fits: float, least: int) -> int:
    """How many entries next time, after so many of which so many times as many would have been in time."""
    return min(max(least, int(entries * fits)), 2 * was, _MOST_SLICE)
