"""A space full of members, and a day of others' visits on their way to it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final

from kiosk.core.entries import Entry, chain_over, hash_body
from kiosk.core.exchange import BATCH_ENTRIES, Cursor, FeedItem, SpaceAnswer
from kiosk.core.kinds import Fact, encode
from kiosk.core.visits import VisitClosed, VisitOpened
from kiosk.desk.members import MemberDraft, Members
from kiosk.desk.surroundings import Surroundings
from kiosk.settings import Settings
from kiosk.store.opening import KeyRing, open_kiosk
from kiosk.store.store import Store
from tests.bench.rows import any_id

_FIRST: Final = ("Marta", "Zoë", "Łukasz", "王伟", "ليلى", "Nguyễn", "Ada", "Björk", "Kofi", "Дмитро")


def settings_of(folder: Path) -> Settings:
    """A desk in a window whose pages do not fade in: the first picture of a page is the whole of it."""
    return Settings(data=folder, full_screen=False, reduce_motion=True)


def card_of(number: int) -> str:
    return f"04{number:010d}"


def name_of(number: int) -> str:
    """A name whose first word nobody else has."""
    return f"{_FIRST[number % len(_FIRST)]}{number} Kowalska"


def fill(folder: Path, members: int) -> None:
    """Make a desk's data with so many members, each with a card."""
    settings = settings_of(folder)
    store, ring = open_kiosk(settings.data, settings.key_file)
    try:
        settle(store, ring, members)
    finally:
        store.close()


def settle(store: Store, ring: KeyRing, members: int) -> None:
    """Let so many members, each with a card, move into a desk's space."""
    assert store.space is not None
    space = store.space
    adding = Members(Surroundings(store, lambda: ring.of(space)))
    for some in batches(range(members)):
        with store.transaction(urgent=False) as records:
            records.journal.record_many(_member(adding, space, number) for number in some)


def _member(adding: Members, space: str, number: int) -> list[Fact]:
    draft = MemberDraft(name=name_of(number), external=str(number), source="bench")
    member, facts = adding.facts(space, draft)
    return [*facts, adding.issued(member, "card", card_of(number))]


def visits(space: str, count: int, now_ms: int) -> list[Entry]:
    """Arrivals and departures at another desk, each visit closed right after it was opened."""
    desk, incarnation = any_id(), any_id()[:16]
    made: list[Entry] = []
    for _ in range(count // 2):
        visit, person = any_id(), any_id()
        for body in (VisitOpened(person=person, role="member", via="card"), VisitClosed()):
            text = encode(body)
            made.append(
                Entry(
                    id=f"{now_ms:012x}7{any_id()[:19]}",
                    space=space,
                    device=desk,
                    incarnation=incarnation,
                    number=len(made) + 1,
                    at=(now_ms << 16) + len(made),
                    happened_at=now_ms,
                    actor=person,
                    request=any_id(),
                    kind="visit.opened" if isinstance(body, VisitOpened) else "visit.closed",
                    aggregate_kind="visit",
                    aggregate=visit,
                    body_hash=hash_body(text),
                    body=text,
                )
            )
    return made


def answers(space: str, entries: Sequence[Entry]) -> Iterator[tuple[SpaceAnswer, Cursor]]:
    """What central answers to a desk that has read nothing of them, and the cursor each answer is for."""
    cursor = Cursor(space=space)
    for some in batches(entries):
        chain = chain_over(cursor.chain, cursor.position, some)[-1]
        position = cursor.position + len(some)
        items = tuple(
            FeedItem(position=place, id=entry.id, entry=entry)
            for place, entry in enumerate(some, start=cursor.position + 1)
        )
        yield (
            SpaceAnswer(space=space, head=len(entries), position=position, chain=chain, entries=items, more=True),
            cursor,
        )
        cursor = Cursor(space=space, position=position, chain=chain)


def batches(of: Sequence[Any], size: int = BATCH_ENTRIES) -> Iterator[Sequence[Any]]:
    for start in range(0, len(of), size):
        yield of[start : start + size]
