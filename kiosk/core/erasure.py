"""Erasure: one entry says that a person's words are taken out, here and everywhere, before and ever after."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from kiosk.core import kinds
from kiosk.core.entries import Entry
from kiosk.core.folding import Aggregate, aggregate
from kiosk.core.kinds import Body, Fact, kind
from kiosk.core.members import MemberChanged

AGGREGATE: Final = "erasure"
KIND: Final = "person.erased"


@kind(KIND, aggregate=AGGREGATE)
class PersonErased(Body, frozen=True, kw_only=True):
    """The words of whoever the aggregate's id stands for are gone: a member, a guest, an invitation, a parcel."""


class Erasure(Struct, frozen=True, kw_only=True):
    """That somebody was erased; nothing here tells who it was."""

    id: str
    erased_at: int  # UTC ms
    actor: str


def _erased(entry: Entry, _body: PersonErased) -> Erasure:
    return Erasure(id=entry.aggregate, erased_at=entry.happened_at, actor=entry.actor)


aggregate(Aggregate(AGGREGATE, Erasure, PersonErased, _erased, lambda value, _entry, _body: value))


def erase(subject: str) -> Fact:
    return Fact(subject, PersonErased())


def erased_by(entries: Iterable[Entry]) -> set[str]:
    """Whose words these entries take out.

    It is told by the envelope alone: neither a body that cannot be read nor a request that was undone brings words
    back, which are gone elsewhere by then.
    """
    return {entry.aggregate for entry in entries if entry.kind == KIND and entry.aggregate_kind == AGGREGATE}


def told_of(entries: Sequence[Entry]) -> set[str]:
    """Everybody of whom these entries may hold something that goes with them."""
    aggregates = {entry.aggregate for entry in entries if _is_membership(entry)}
    return aggregates | {entry.subject for entry in entries if entry.subject is not None}


def without_words(entries: Iterable[Entry], erased: Collection[str]) -> list[Entry]:
    """The same entries, those that tell of erased people as headers."""
    return [replace(entry, body=None) if _tells_of(entry, erased) else entry for entry in entries]


def _is_membership(entry: Entry) -> bool:
    return (entry.kind, entry.aggregate_kind) == ("member.changed", "member")


def _tells_of(entry: Entry, erased: Collection[str]) -> bool:
    """A membership holds no words, but for what another system calls the member: that may be an address or a name."""
    if entry.body is None or entry.subject in erased:
        return entry.body is not None
    if not _is_membership(entry) or entry.aggregate not in erased:
        return False
    body = kinds.decode(entry)
    return not isinstance(body, MemberChanged) or bool(body.external)
