"""Recognising carriers: a code, typed or scanned, becomes a carrier and a number with the strength of the evidence."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import Final

from kiosk.core.text import code_text
from kiosk.recognition import checks
from kiosk.recognition.formats import AFTER, BEFORE
from kiosk.recognition.reading import MEDIUM, RANKS, STRONG, UNKNOWN, Format, Reading, Strength
from kiosk.recognition.shipped import formats

_LONGEST: Final = 48  # no format is longer; a MaxiCode, which holds more than a number, is looked into before
_SHORTEST: Final = 8
_SEPARATORS: Final = str.maketrans("", "", " -._/()\u00a0\u202f\u2010\u2011")
_SYMBOLOGY: Final = re.compile(r"\][A-Za-z][0-9A-Za-z]")
_PRODUCT: Final = re.compile(r"\s*\]E[0-9]")
_ROUTED: Final = (
    re.compile("420[0-9]{5}(?P<number>9[1-5][0-9]{20})"),
    re.compile("420[0-9]{9}(?P<number>9[1-5][0-9]{20})"),
    re.compile("420[0-9]{5}(?P<number>9[1-5][0-9]{24})"),
    re.compile("420[0-9]{9}(?P<number>9[1-5][0-9]{24})"),
)
_MAXICODE: Final = re.compile("[0-9](?P<class>[0-9]{2})1Z(?P<parcel>[0-9A-Z]{8})UPSN(?P<shipper>[0-9A-Z]{6})")
_SWISS: Final = re.compile(r"9[89]\.[0-9]{2}\.[0-9]{6}\.[0-9]{8}")


def recognise(code: str) -> Reading:
    """The best reading. Never refuses: what nobody writes so is unknown, and its number is the code as it came."""
    found = candidates(code)
    return found[0] if found else _unknown(code)


def candidates(code: str) -> tuple[Reading, ...]:
    """Every carrier that may have written this, the best evidence first; each carrier once. Empty: unknown."""
    kept = code_text(code)
    if _PRODUCT.match(code):
        return ()
    number = _number_in(kept)
    if number is None:
        return ()
    best: dict[str, tuple[Strength, str]] = {}
    for one in _formats():
        match = one.pattern.fullmatch(number)
        if match is None or not one.holds(match) or not (carrier := one.carrier(match)):
            continue
        strength = one.strength(match)
        if carrier not in best or RANKS[strength] < RANKS[best[carrier][0]]:
            best[carrier] = (strength, one.number(match))
    if "Swiss Post" in best and _SWISS.fullmatch(kept):
        best["Swiss Post"] = (MEDIUM, best["Swiss Post"][1])
    ranked = sorted(best.items(), key=lambda item: RANKS[item[1][0]])
    return tuple(Reading(kept, carrier, number, strength) for carrier, (strength, number) in ranked)


def _unknown(code: str) -> Reading:
    kept = code_text(code)
    looks_like = _looks_like(_number_in(kept) or "")
    return Reading(kept, "", kept, UNKNOWN, doubt="check_digit" if looks_like else "", looks_like=looks_like)


def _looks_like(number: str) -> str:
    """The carrier whose unmistakable form this has although the check digit is wrong."""
    for one in _formats():
        match = one.pattern.fullmatch(number)
        if match and one.strength(match) == STRONG and not one.holds(match) and (carrier := one.carrier(match)):
            return carrier
    return ""


def _number_in(kept: str) -> str | None:
    """The code without separators and without what carriers wrap around a number; None: no number can be in it."""
    code = kept
    if symbology := _SYMBOLOGY.match(code):
        code = code[symbology.end() :]
    if not code.isascii() and not (code := _in_ascii(code)):
        return None
    if code.startswith("[)>") or "UPSN" in code:
        maxicode = _MAXICODE.search(code)
        return f"1Z{maxicode['shipper']}{maxicode['class']}{maxicode['parcel']}" if maxicode else None
    code = code.upper().translate(_SEPARATORS)
    if not _SHORTEST <= len(code) <= _LONGEST:
        return None
    return _without_route(code) if code.startswith("420") else code


def _without_route(code: str) -> str:
    """USPS writes the postcode before the number; which of the two lengths it has, the check digit tells."""
    for routed in _ROUTED:
        match = routed.fullmatch(code)
        if match and checks.gs1(match["number"][:-1]) == match["number"][-1]:
            return match["number"]
    return code


def _in_ascii(code: str) -> str:
    """Digits of every script and wide letters as people type them; empty where other letters are left."""
    written = "".join(str(digit) if (digit := unicodedata.decimal(char, -1)) >= 0 else char for char in code)
    written = unicodedata.normalize("NFKC", written.translate(_SEPARATORS))
    return written if written.isascii() else ""


@cache
def _formats() -> tuple[Format, ...]:
    return (*BEFORE, *formats(), *AFTER)
