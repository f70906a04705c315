"""Whose names are meant by what somebody typed: the beginnings of words, in any order, and one slip if need be."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final

import sqlalchemy as sa

from kiosk.core import text
from kiosk.store.projections import CHUNK, name_token

SHORTEST: Final = 4  # letters of a word that may hold a slip: of three, one wrong letter leaves too little
_MOST: Final = 20_000  # members that one word may stand for
_MOST_MEANT: Final = 100  # beginnings that a word with a slip may stand for
_BEYOND: Final = "\U0010ffff"


def matching(connection: sa.Connection, space: str, query: str, *, near: bool = False) -> list[str]:
    """The members each of whose query words begins one of their name's words, in no order.

    Args:
        near: one of the words holds a slip: a letter wrong, missing, too many, or two in the wrong order. Its first
            letter is taken for right. The word typed last is suspected first.
    """
    listed = text.key(text.clean(query)).replace("-", " ").split()
    words = [word[:80] for word in listed if any(map(str.isalnum, word))]
    if not near:
        return _with_all(connection, space, [[word] for word in words])
    for place, word in reversed(list(enumerate(words))):
        if len(word) < SHORTEST or text.wide_script(word):
            continue
        meant = _near_beginnings(connection, space, word)
        others = [[other] for at, other in enumerate(words) if at != place]
        found = _with_all(connection, space, [*others, meant]) if meant else []
        if found:
            return found
    return []


def _with_all(connection: sa.Connection, space: str, words: Sequence[Sequence[str]]) -> list[str]:
    """Members with, for each of these, a word that begins like one of its beginnings."""
    found: list[str] = []
    for place, meant in enumerate(sorted(words, key=lambda some: -len(some[0]))):
        # Few are left: theirs are looked at instead of everybody's.
        among = found if 0 < len(found) <= CHUNK else None
        members: dict[str, None] = {}
        for one in meant:  # each a range of the index; OR would look through all of it
            members.update(dict.fromkeys(_beginning_with(connection, space, one, among)))
            if len(members) >= _MOST:
                break
        found = [one for one in found if one in members] if place else list(members)
        if not found:
            break
    return found


def _beginning_with(connection: sa.Connection, space: str, word: str, among: list[str] | None) -> Iterable[str]:
    t = name_token
    query = sa.select(t.c.member).where(t.c.space == space, t.c.token >= word, t.c.token < word + _BEYOND)
    if among is not None:
        query = query.where(t.c.member.in_(among))
    return connection.execute(query.order_by(t.c.token, t.c.member).limit(_MOST)).scalars()


def _near_beginnings(connection: sa.Connection, space: str, word: str) -> list[str]:
    """How names here begin that somebody may have meant."""
    t = name_token
    beginning: Any = sa.func.substr(t.c.token, 1, len(word) + 1)
    initial = sa.and_(t.c.token >= word[0], t.c.token < word[0] + _BEYOND)
    found = connection.execute(sa.select(beginning).where(t.c.space == space, initial).distinct()).scalars()
    return sorted(one for one in found if _is_near(word, one))[:_MOST_MEANT]


def _is_near(word: str, beginning: str) -> bool:
    """Whether one slip leads from a beginning to this word.

    Args:
        beginning: one letter more than the word has, or the whole of a shorter name.
    """
    place = 0
    while place < min(len(word), len(beginning)) and word[place] == beginning[place]:
        place += 1
    rest, meant = word[place:], beginning[place:]
    return (
        meant.startswith(rest[1:])  # too many
        or meant[1:].startswith(rest[1:])  # wrong
        or meant[1:].startswith(rest)  # missing
        or (len(rest) > 1 and meant.startswith(rest[1] + rest[0] + rest[2:]))  # in the wrong order
    )
