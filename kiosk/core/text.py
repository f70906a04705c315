"""Texts from outside: cleaned once at the edge, shortened for others' eyes, keyed for search, never trusted."""

from __future__ import annotations

import unicodedata
from typing import Final

NAME_LIMIT: Final = 80
CODE_LIMIT: Final = 512
_JOINERS: Final = frozenset("\u200c\u200d")
_BLANKS: Final = frozenset("\u115f\u1160\u3164\uffa0\u2800\u034f\u17b4\u17b5")  # letters and signs without ink
_UNWANTED: Final = frozenset(("Cc", "Cf", "Cs", "Co", "Cn"))  # Cf: direction, width 0, tags
_BREAKS: Final = frozenset("\n\r\t\x0b\x0c\x85\u2028\u2029")
_MARKS_IN_A_ROW: Final = 4  # more is a stack of accents that climbs over other lines


def clean(text: str, limit: int = NAME_LIMIT) -> str:
    """NFC, one line, no control, direction or invisible characters, at most `limit` characters.

    Joiners (ZWJ, ZWNJ) stay: Persian, Indic scripts and emoji need them.
    """
    text = text[: limit * 8].encode("utf-8", "replace").decode()  # lone surrogates; and no work on megabytes
    kept: list[str] = []
    marks = 0
    for char in unicodedata.normalize("NFC", text):
        if char in _BREAKS:
            char = " "
        category = unicodedata.category(char)
        if char in _BLANKS or (category in _UNWANTED and char not in _JOINERS):
            continue
        if category in ("Mn", "Me"):
            marks += 1
        elif char not in _JOINERS:  # what is left out, or joins, starts no new letter
            marks = 0
        if marks <= _MARKS_IN_A_ROW:
            kept.append(char)
    # Once more: what was left out may have stood between a letter and its accent.
    return unicodedata.normalize("NFC", " ".join("".join(kept).split()))[:limit].strip()


def has_letter(text: str) -> bool:
    return any(unicodedata.category(char)[0] == "L" for char in text)


def key(text: str) -> str:
    """What names are compared by: case and compatibility folded, NFC."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFKC", text).casefold())


def wide_script(text: str) -> bool:
    """Han, Kana or Hangul, where two characters say as much as three letters."""
    return any(unicodedata.east_asian_width(char) in ("W", "F", "H") and _wide(char) for char in text)


def _wide(char: str) -> bool:
    return char.isalpha() and not unicodedata.normalize("NFKC", char).isascii()  # "Ａ" is a wide A, and Latin


def long_enough(query: str) -> bool:
    """Whether a search may be answered: 3 letters, or 2 in Han, Kana, Hangul. Wildcards are no letters."""
    letters = sum(char.isalnum() for char in query)
    return letters >= (2 if wide_script(query) else 3)


def short_name(name: str) -> str:
    """The first name and the first letter of the last: "Marta K." A single or wide-script name stays whole."""
    parts = name.split(" ")
    if len(parts) < 2 or wide_script(name):
        return name
    return f"{' '.join(parts[:-1]) if len(parts) < 4 else parts[0]} {parts[-1][:1]}."


def initials(name: str) -> str:
    """One or two letters for a round badge; none where no word begins with one."""
    letters = [part[0] for part in name.split(" ") if part and part[0].isalnum()]
    if wide_script(name):
        return "".join(letters[:1])
    return "".join(letter.upper()[0] for letter in (letters[:1] + letters[-1:] if len(letters) > 1 else letters))


_AIM_PREFIXES: Final = ("]C", "]d", "]Q", "]A", "]E")


def code_text(raw: str) -> str:
    """The text of a code as a reader gave it: printable, without the scanner's AIM prefix, at most 512 characters.

    Longer ones come back cut, which no known code is: they are unknown, not an error.
    """
    text = "".join(char for char in raw[: CODE_LIMIT + 1] if char.isprintable()).strip()
    if len(text) > 3 and text.startswith(_AIM_PREFIXES) and text[2].isalnum():
        text = text[3:]
    return text


def card_number(raw: str) -> str:
    """A card's number as readers agree on it: letters and digits in upper case, "04:a2-1f" and "04A21F" alike."""
    return "".join(char for char in code_text(raw).upper() if char.isalnum())
