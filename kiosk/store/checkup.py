"""Looking a kiosk's data over without changing it: what `kiosk doctor` asks, answered in values."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

import sqlalchemy as sa

from kiosk.core.entries import CHAIN_START, chain_over
from kiosk.core.folding import AGGREGATES, fold
from kiosk.store import projections, schema
from kiosk.store.entries import ENTRY_COLUMNS, entry_of
from kiosk.store.keeping import Alone, BackupMade, Pairing, PeopleGone, Rescued
from kiosk.store.projections import chunks
from kiosk.store.records import Records

SAMPLE: Final = 300  # entries whose aggregates are folded anew, and links of the chain, unless all are asked for
_BATCH: Final = 1000


@dataclass(frozen=True, slots=True)
class Left:
    """An entry that is set aside for good: why it was set aside, by whom (a name) and when it was left so (UTC ms)."""

    entry: str
    code: str
    name: str
    at: int


@dataclass(frozen=True, slots=True)
class Data:
    """What stands in the database. Times are UTC ms.

    Attributes:
        wrong_folds: things whose rows are not what their entries say.
        folds: how many were looked at.
        broken_at: the first place in the feed whose chain does not follow; 0 where it all does.
        links: how many places were looked at.
        begun_at: when this desk wrote its first entry, or was paired; None: it did neither.
        names: under how many names this desk has written: one, and one more for each copy or restore.
        doubled: numbers that two entries of one name have: two files wrote as one desk.
        alone: how long it has been without contact, as it counts.
        aside: entry -> why central will never take it.
        left: what somebody left at that.
    """

    revision: str
    entries: int
    wrong_folds: int
    folds: int
    broken_at: int
    links: int
    pairing: Pairing | None
    device_state: str
    people_gone: PeopleGone | None
    last_contact_at: int | None
    clock_off_ms: int
    pending: int
    oldest_pending_at: int | None
    names: int
    doubled: int
    rescued: Rescued | None
    backup: BackupMade | None
    begun_at: int | None
    alone: Alone
    aside: Mapping[str, str] = field(default_factory=dict)
    left: Sequence[Left] = ()


def look_over(records: Records, *, deep: bool = False) -> Data:
    """Read all of it in one transaction. `deep` looks at every entry, which takes a minute for a million.

    Raises:
        sqlalchemy.exc.SQLAlchemyError, LookupError, ValueError: a newer program wrote what this one cannot read.
    """
    connection, keeping, journal = records.connection, records.keeping, records.journal
    wrong, folds = _folds(records, deep=deep)
    broken_at, links = _chain(records, deep=deep)
    return Data(
        revision=str(connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()),
        entries=journal.count(),
        wrong_folds=wrong,
        folds=folds,
        broken_at=broken_at,
        links=links,
        pairing=keeping.pairing(),
        device_state=keeping.device_state(),
        people_gone=keeping.people_gone(),
        last_contact_at=keeping.get("last_contact_at"),
        clock_off_ms=keeping.offset().ms,
        pending=journal.pending_count(),
        oldest_pending_at=journal.oldest_pending_at(),
        names=keeping.names(records.device_id),
        doubled=_doubled(connection),
        rescued=keeping.get("rescued"),
        backup=keeping.get("backup"),
        begun_at=_begun_at(records),
        alone=keeping.get("alone", Alone(contact_at=keeping.get("last_contact_at", 0))),
        aside=keeping.quarantined(),
        left=_left(records),
    )


def _left(records: Records) -> list[Left]:
    left = records.keeping.left()
    names = {member.id: member.name for member in records.members_by_id({one.by for one in left.values()}).values()}
    found = []
    for entry, one in sorted(left.items()):
        name = names.get(one.by, "") or one.by[:8] or "somebody at central"
        found.append(Left(entry, one.code, name, one.at))
    return found


def _begun_at(records: Records) -> int | None:
    t = schema.journal
    first = sa.select(sa.func.min(t.c.happened_at)).where(t.c.device == records.device_id)
    known = (records.connection.execute(first).scalar(), getattr(records.keeping.pairing(), "paired_at", None))
    return min((at for at in known if at is not None), default=None)


def _folds(records: Records, *, deep: bool) -> tuple[int, int]:
    """How many rows differ from the fold of their entries, of how many."""
    t = schema.journal
    here = t.c.space == records.space_id
    if deep:
        query = sa.select(t.c.aggregate_kind, t.c.aggregate).where(here).distinct()
    else:
        some = sa.select(t.c.aggregate_kind, t.c.aggregate).where(here).order_by(sa.func.random()).limit(SAMPLE)
        query = sa.select(some.subquery()).distinct()
    by_kind: dict[str, list[str]] = {}
    for kind, aggregate in records.connection.execute(query):
        by_kind.setdefault(kind, []).append(aggregate)
    wrong = count = 0
    for kind, aggregates in by_kind.items():
        how = AGGREGATES.get(kind)
        if how is None:
            continue  # of a newer program: kept, and folded after the upgrade
        for batch in chunks(aggregates):
            stored = projections.load(records.connection, records.space_id, kind, batch)
            for aggregate, entries in _entries_of(records, kind, batch).items():
                found = stored.get(aggregate)
                count += 1
                wrong += fold(how, entries).value != (found.value if found is not None else None)
    return wrong, count


def _entries_of(records: Records, kind: str, aggregates: list[str]) -> dict[str, list[Any]]:
    t = schema.journal
    found: dict[str, list[Any]] = {}
    query = sa.select(*ENTRY_COLUMNS).where(
        t.c.space == records.space_id, t.c.aggregate_kind == kind, t.c.aggregate.in_(aggregates)
    )
    for row in records.connection.execute(query):
        found.setdefault(row.aggregate, []).append(entry_of(row))
    return found


def _chain(records: Records, *, deep: bool) -> tuple[int, int]:
    """The first place whose chain does not follow from the one before, and how many were looked at."""
    cursor = records.journal.cursor()
    start = 0 if deep else max(0, cursor.position - SAMPLE)
    chain = records.journal.chain_at([start]).get(start, CHAIN_START)
    at = start
    for rows in _placed(records, start, cursor.position):
        chains = chain_over(chain, at, [entry_of(row) for row in rows])
        for row, computed in zip(rows, chains, strict=True):
            at += 1
            if (row.position, row.chain) != (at, computed):
                return at, at - start
        chain = chains[-1]
    return (0, at - start) if (at, chain) == (cursor.position, cursor.chain) else (at + 1, at - start)


def _placed(records: Records, start: int, end: int) -> Iterator[list[Any]]:
    """Behind the end stand entries whose place was told at their delivery, before the feed came that far."""
    t = schema.journal
    while True:
        rows = list(
            records.connection.execute(
                sa.select(*ENTRY_COLUMNS, t.c.position, t.c.chain)
                .where(t.c.space == records.space_id, t.c.position > start, t.c.position <= end)
                .order_by(t.c.position)
                .limit(_BATCH)
            )
        )
        if not rows:
            return
        yield rows
        start = rows[-1].position


def _doubled(connection: sa.Connection) -> int:
    t = schema.journal
    twice = (
        sa.select(t.c.number).group_by(t.c.device, t.c.incarnation, t.c.number).having(sa.func.count() > 1).subquery()
    )
    found: int = connection.execute(sa.select(sa.func.count()).select_from(twice)).scalar_one()
    return found
