"""Letting go of people: bodies are taken out of a kiosk's journal that central holds, and can be brought again.

What central is not known to hold stays, whoever it is about: nothing else has it. Of those who are inside the name is
kept apart until they have left: the evacuation list needs that, and their entries say more.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Literal

import sqlalchemy as sa
from msgspec.structs import replace

from kiosk.core.entries import CHAIN_START
from kiosk.core.feeds import AGGREGATE, FeedFilled
from kiosk.core.kinds import decode
from kiosk.store import schema
from kiosk.store.entries import ENTRY_COLUMNS, entry_of
from kiosk.store.keeping import PeopleGone
from kiosk.store.projections import chunks, table
from kiosk.store.records import Records
from kiosk.store.schema import journal
from kiosk.store.scrubbing import fold_log
from kiosk.store.store import Store

Why = Literal["lease", "revoked"]
_SLICE: Final = 100  # things at once: a tap goes between
_MEMBERS: Final = ("member", "credential")
_GUESTS: Final = ("guest", "invitation")
_NIGHTS_MS: Final = 2 * 24 * 60 * 60 * 1000


def let_go(store: Store, why: Why) -> int:
    """Take out what this kiosk knows of its members ("lease"), or of anybody ("revoked"). Returns how many bodies.

    To be called again from time to time: those who were inside will have left.
    """
    with store.reading() as records:
        gone = records.keeping.people_gone()
        found = _found(records, why)
        as_before = gone is not None and gone.names == _names(records, gone)
    if gone is not None and gone.why == why and not found and as_before:
        return 0
    if gone is None and why == "lease" and not found:
        return 0  # central is not known to have any of them safe: nobody is gone
    with store.transaction(urgent=False) as records:
        _begin(records, why, min((one.lowest for one in found), default=0))  # whatever stops it, it goes on
        if why == "revoked":
            records.connection.execute(sa.delete(schema.tries))
    if why == "revoked" and store.beside is not None:
        store.beside.wipe()  # all that is not known to be at central stands here as well
    taken = 0
    for start in range(0, len(found), _SLICE):
        with store.transaction(urgent=False) as records:
            _keep_names(records)  # somebody may have come in meanwhile
            taken += _take_out(records, why, found[start : start + _SLICE])
    if taken or not as_before:
        fold_log(store)
    return taken


def come_back(store: Store) -> None:
    """Have central bring again what was let go of: the feed is read anew from the first place that lacks a body."""
    with store.transaction(urgent=False) as records:
        gone = records.keeping.people_gone()
        if gone is None:
            return
        if gone.lowest and records.journal.cursor().position >= gone.lowest:
            _read_from(records, gone.lowest)
        records.keeping.set("people_gone", None)


def read_filled(store: Store) -> bool:
    """Read that part of the feed once more for which bodies came after this kiosk had read it; False: there is none."""
    t = journal.c
    with store.reading() as records:
        here = (t.space == records.space_id, t.aggregate_kind == AGGREGATE, t.aggregate == records.space_id)
        found = records.connection.execute(sa.select(*ENTRY_COLUMNS).where(*here, t.position.is_not(None))).all()
        done = set(records.keeping.get("filled", []))
    said = {row.id: body.lowest for row in found if isinstance(body := decode(entry_of(row)), FeedFilled)}
    if said.keys() <= done:
        return False
    with store.transaction(urgent=False) as records:
        at, lowest = records.journal.cursor().position, min(said[one] for one in said.keys() - done)
        header = (t.space == records.space_id, t.position >= lowest, t.position <= at, t.body.is_(None))
        lacks = records.connection.execute(sa.select(sa.func.min(t.position)).where(*header)).scalar()
        records.keeping.set("filled", sorted(said))
        if lacks is not None:
            _read_from(records, lacks)
    return lacks is not None


def _read_from(records: Records, place: int) -> None:
    chain = records.journal.chain_at([place - 1]).get(place - 1)
    records.journal.mark_diverged(*((place - 1, chain) if chain else (0, CHAIN_START)))


class _Thing:
    """Something that bodies are taken from."""

    __slots__ = ("aggregate", "kind", "lowest")

    def __init__(self, kind: str, aggregate: str, lowest: int) -> None:
        self.kind, self.aggregate, self.lowest = kind, aggregate, lowest


def _found(records: Records, why: Why) -> list[_Thing]:
    t = journal.c
    query = (
        sa.select(t.aggregate_kind, t.aggregate, sa.func.min(t.position).label("lowest"))
        .where(*_goes(records, why))
        .group_by(t.aggregate_kind, t.aggregate)
    )
    kept = _kept(records, why)
    rows = records.connection.execute(query.order_by(t.aggregate_kind, t.aggregate))
    return [_Thing(*row) for row in rows if (row.aggregate_kind, row.aggregate) not in kept]


def _goes(records: Records, why: Why) -> tuple[sa.ColumnElement[bool], ...]:
    """Which entries lose their body. Above the kiosk's own cursor nobody vouches for central's copy."""
    t = journal.c
    safe: sa.ColumnElement[bool] = t.position <= records.journal.cursor().position
    if why == "lease":
        safe &= _is_backed_up(records)
    words: sa.ColumnElement[bool] = t.subject.is_not(None)
    if why == "lease":
        words &= t.aggregate_kind.not_in(_GUESTS)
    return (
        t.space == records.space_id,
        safe,
        t.body.is_not(None),
        t.aggregate_kind.in_(_MEMBERS) | words,
    )


def _is_backed_up(records: Records) -> sa.ColumnElement[bool]:
    """What central would have again after the worst: for two weeks without it may be because nothing else is left.

    Where it cannot say, as with PostgreSQL, whoever runs that is believed to back it up each night.
    """
    durable: int = records.keeping.get("durable", 0)
    if durable:
        return journal.c.position <= durable
    before: int = records.keeping.get("last_contact_at", 0) - _NIGHTS_MS
    return journal.c.received_at < before


def _begin(records: Records, why: Why, lowest: int) -> None:
    gone = records.keeping.people_gone()
    if gone is None or (gone.why, why) == ("lease", "revoked"):
        gone = PeopleGone(why=why, lowest=gone.lowest if gone else 0)
    lowest = min(gone.lowest or lowest, lowest or gone.lowest)
    records.keeping.set("people_gone", replace(gone, lowest=lowest))
    _keep_names(records)


def _keep_names(records: Records) -> None:
    gone = records.keeping.people_gone()
    assert gone is not None  # it was written before anything is taken
    names = _names(records, gone)
    if names != gone.names:
        records.keeping.set("people_gone", replace(gone, names=names))


def _names(records: Records, gone: PeopleGone) -> dict[str, str]:
    """Person -> name of everybody who is inside, where their own entries are not to say it any longer."""
    if gone.why == "lease":
        return {}  # guests stay whole, and so do members who are inside
    inside = {visit.person for visit in records.inside()}
    kept = {person: gone.names[person] for person in inside & gone.names.keys()}
    told = {one.id: one.name for one in records.members_by_id(inside).values() if one.name}
    return kept | told | {one.id: one.name for one in records.guests_by_id(inside).values() if one.name}


def _kept(records: Records, why: Why) -> set[tuple[str, str]]:
    """Members who are inside stay whole while they may still tap out with their card."""
    if why == "revoked":
        return set()  # no card is known any more
    inside = {visit.person for visit in records.inside() if visit.role == "member"}
    kept = {("member", person) for person in inside}
    t = table("credential").c
    for some in chunks(inside):
        held = sa.select(t.id).where(t.space == records.space_id, t.member.in_(some))
        kept |= {("credential", one) for one in records.connection.execute(held).scalars()}
    return kept


def _take_out(records: Records, why: Why, things: Sequence[_Thing]) -> int:
    taken = 0
    by_kind: dict[str, list[str]] = {}
    for one in things:
        by_kind.setdefault(one.kind, []).append(one.aggregate)
    for kind, aggregates in by_kind.items():
        these = journal.c.aggregate_kind == kind, journal.c.aggregate.in_(aggregates)
        done = records.connection.execute(sa.update(journal).where(*_goes(records, why), *these).values(body=None))
        taken += done.rowcount
    records.journal.fold_anew((one.kind, one.aggregate) for one in things)
    return taken
