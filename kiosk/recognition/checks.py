"""Check digits: one function a way of computing, each over upper-case ASCII letters and digits."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

ALPHABET: Final = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_S10_WEIGHTS: Final = (8, 6, 4, 2, 3, 5, 9, 7)


def value(char: str) -> int:
    """A digit is itself; a letter counts as UPS has it: A is 2, B is 3, and on from there, modulo 10."""
    return int(char) if char.isdigit() else (ord(char) - 3) % 10


def mod10(serial: str, evens: int, odds: int) -> str:
    """The sum weighted by position, counted from 0 on the left, and what it lacks to the next ten."""
    total = evens * sum(map(value, serial[::2])) + odds * sum(map(value, serial[1::2]))
    return str(-total % 10)


def gs1(serial: str) -> str:
    """Of SSCC, GTIN and many parcel numbers: weights 3 and 1 from the right."""
    return mod10(serial, 3, 1) if len(serial) % 2 else mod10(serial, 1, 3)


def mod7(serial: str) -> str:
    return str(int(serial) % 7)


def luhn(serial: str) -> str:
    doubled = sum(sum(divmod(2 * int(char), 10)) for char in serial[::-1][::2])
    return str(-(doubled + sum(map(int, serial[::-1][1::2]))) % 10)


def weighted(serial: str, weights: Sequence[int], modulo: int, modulo_after: int) -> str:
    """The sum of products, twice reduced. With `modulo` 11 and `modulo_after` 10, 10 becomes 0."""
    total = sum(weight * value(char) for weight, char in zip(weights, serial, strict=False))
    return str(total % modulo % modulo_after)


def s10(serial: str) -> str:
    """Of international post (UPU S10), over eight digits."""
    found = 11 - sum(weight * int(char) for weight, char in zip(_S10_WEIGHTS, serial, strict=True)) % 11
    return {10: "0", 11: "5"}.get(found, str(found))


def mod_37_36(serial: str) -> str:
    """ISO/IEC 7064 mod 37,36: one letter or digit that guards letters and digits."""
    found = 36
    for char in serial:
        found += ALPHABET.index(char)
        found = (found - 36 if found > 36 else found) * 2 % 37
    return ALPHABET[(37 - found) % 36]
