"""Texts and numbers on their way to the glass: cut, cleaned and isolated, so that no name bends a sentence."""

from __future__ import annotations

import math
import re
from typing import Final

from kiosk.core import text

SHOWN: Final = 120  # characters of one line: more never fits, and laying out 10,000 of them costs a frame
_ISOLATE: Final = "\u2068"  # first strong isolate
_END: Final = "\u2069"  # pop directional isolate
_PLACE: Final = re.compile(r"%(?=[\dL])")  # "%1" in a name would be filled in like a sentence's own
_NO_PLACE: Final = "%\u2060"  # a word joiner: nothing to be seen


def shown(words: str) -> str:
    """Words of a person as one line, without characters that turn the text around them."""
    return text.clean(words, SHOWN)


def isolated(words: str) -> str:
    """The same for inside a sentence: another direction moves no neighbours, and nothing in it is filled in."""
    cleaned = _PLACE.sub(_NO_PLACE, shown(words))
    return f"{_ISOLATE}{cleaned}{_END}" if cleaned else ""


def minutes(seconds: int) -> int:
    """A wait in whole minutes, never too few and at least one."""
    return max(1, math.ceil(seconds / 60))
