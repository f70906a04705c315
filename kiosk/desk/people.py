"""Finding people by name, without giving a list away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from kiosk.core import text
from kiosk.core.members import Member
from kiosk.store.records import Records

HITS: Final = 5


@dataclass(frozen=True, slots=True)
class Found:
    """A member as others may see them: first name and first letter of the last."""

    id: str
    name: str
    company: str
    initials: str


def find(records: Records, query: str, *, with_pin: bool = False) -> tuple[Found, ...]:
    """At most five members whose names begin so; none below three letters (two in Han, Kana, Hangul)."""
    cleaned = text.clean(query)
    if not text.long_enough(cleaned):
        return ()
    return shown(records, records.search_members(cleaned, limit=HITS, with_pin=with_pin))


def shown(records: Records, members: Sequence[Member]) -> tuple[Found, ...]:
    companies = records.companies_by_id({member.company for member in members})
    return tuple(
        Found(
            id=member.id,
            name=text.short_name(member.name),
            company=companies[member.company].name if member.company in companies else "",
            initials=text.initials(member.name),
        )
        for member in members
    )
