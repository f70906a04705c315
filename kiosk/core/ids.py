"""Identifiers: 32 hex digits everywhere, time-ordered where a device makes them, derived where two must agree."""

from __future__ import annotations

import uuid


def uuid7(ms: int, random_bits: int) -> str:
    """A UUIDv7 (RFC 9562) as 32 hex digits.

    Args:
        ms: UTC milliseconds; the high 48 bits.
        random_bits: at least 74 random bits.
    """
    value = (ms & (1 << 48) - 1) << 80 | 0x7 << 76 | (random_bits >> 62 & 0xFFF) << 64 | 0b10 << 62
    return f"{value | random_bits & (1 << 62) - 1:032x}"


def derived(space: str, *parts: str) -> str:
    """The id that every replica derives from the same words: UUIDv5 under the space's id, 32 hex digits."""
    return uuid.uuid5(uuid.UUID(space), "\x1f".join(parts)).hex


def member_id(space: str, source: str, external: str) -> str:
    """So that two imports of one file make one member."""
    return derived(space, "member", source, external)
