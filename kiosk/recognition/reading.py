"""What is said of a code: the reading, and the format of a tracking number that leads to it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Literal

import msgspec

Strength = Literal["strong", "medium", "weak", "unknown"]

STRONG: Final = "strong"
"""Letters or a prefix that no other carrier prints, in full length, and the check digit holds where there is one."""
MEDIUM: Final = "medium"
"""A short prefix, or letters that others might print too."""
WEAK: Final = "weak"
"""Digits alone, whose check digit holds for every tenth number, or a form that many things have: never to be taken."""
UNKNOWN: Final = "unknown"

RANKS: Final[dict[Strength, int]] = {STRONG: 0, MEDIUM: 1, WEAK: 2, UNKNOWN: 3}

Doubt = Literal["", "check_digit"]


class Reading(msgspec.Struct, frozen=True):
    """`number` is in upper case without separators; of an unknown code it is the code as typed.

    `doubt` is "check_digit" where a code has the unmistakable form of the carrier `looks_like` but was mistyped or
    misread: it is unknown then, so that nobody takes it for proven.
    """

    code: str
    carrier: str
    number: str
    strength: Strength
    doubt: Doubt = ""
    looks_like: str = ""


@dataclass(frozen=True, slots=True)
class Format:
    """One way a carrier writes numbers. All take the match of `pattern` over a code without separators."""

    pattern: re.Pattern[str]
    carrier: Callable[[re.Match[str]], str]
    strength: Callable[[re.Match[str]], Strength]
    holds: Callable[[re.Match[str]], bool]
    number: Callable[[re.Match[str]], str]
