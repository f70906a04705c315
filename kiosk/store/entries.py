"""What the journal of a space holds: queries that give entries, the feed, and where it stands."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any, Final, NamedTuple

import msgspec
import sqlalchemy as sa

from kiosk.core.entries import CHAIN_START, Entry
from kiosk.core.exchange import BATCH_BYTES, BATCH_ENTRIES, Cursor, FeedItem, SpaceAnswer, standing
from kiosk.store.many import among
from kiosk.store.projections import chunks
from kiosk.store.schema import feed, incarnation, journal, quarantine

ENTRY_FIELDS: Final = Entry.__struct_fields__
ENTRY_COLUMNS: Final = [journal.c[name] for name in ENTRY_FIELDS]
# Made once: making a statement costs ten times what the database takes to answer it.
_FEED: Final = sa.select(feed).where(feed.c.space == sa.bindparam("of"))
_NUMBER: Final = sa.select(incarnation.c.number).where(incarnation.c.incarnation == sa.bindparam("of"))
_IS_PENDING: Final = (
    journal.c.space == sa.bindparam("of"),
    journal.c.position.is_(None),
    journal.c.id.not_in(sa.select(quarantine.c.id)),
)
_PENDING: Final = (
    sa.select(*ENTRY_COLUMNS).where(*_IS_PENDING).order_by(journal.c.at, journal.c.id).limit(sa.bindparam("most"))
)
_IS_ASIDE: Final = sa.exists().where(journal.c.id == quarantine.c.id, *_IS_PENDING[:2])
# One taken from the other: to look up each entry among those set aside takes six times as long as to count them all.
_PENDING_COUNT: Final = sa.select(
    sa.select(sa.func.count()).select_from(journal).where(*_IS_PENDING[:2]).scalar_subquery()
    - sa.select(sa.func.count()).select_from(quarantine).where(_IS_ASIDE).scalar_subquery()
)
_PENDING_SINCE: Final = sa.select(sa.func.min(journal.c.happened_at)).where(*_IS_PENDING)
_ENCODER: Final = msgspec.json.Encoder()
_PLACE_BYTES: Final = 80  # of an entry that is left out
_WHOLE_BYTES: Final = 640  # of an entry beside its body, where it goes as it is
_COLUMN_BYTES: Final = 200  # where it goes field by field: in a push to an older central three times as much
_ANSWER_BYTES: Final = 3 * BATCH_BYTES  # of one answer's entries: with one entry more it is still below BODY_LIMIT


def entry_of(row: Iterable[Any]) -> Entry:
    """The entry of a row that begins with `ENTRY_COLUMNS`."""
    return Entry(**dict(zip(ENTRY_FIELDS, row, strict=False)))


def _bytes(entry: Entry | None, envelope: int) -> int:
    """About what it takes on the wire, where a body is a text within a text."""
    if entry is None:
        return _PLACE_BYTES
    return envelope + (len(_ENCODER.encode(entry.body)) if entry.body is not None else 0)


class Known(NamedTuple):
    body_hash: str
    has_body: bool  # False: a header
    space: str


class Entries:
    """The entries of one space, within one transaction."""

    def __init__(self, connection: sa.Connection, space: str, incarnation: str) -> None:
        self._connection = connection
        self._space = space
        self._incarnation = incarnation

    def entries(self, ids: Collection[str]) -> dict[str, Entry]:
        """The entries with these ids that are here."""
        if not ids:
            return {}
        query = sa.select(*ENTRY_COLUMNS).where(among(self._connection, journal.c.id, ids))
        return {entry.id: entry for entry in map(entry_of, self._connection.execute(query))}

    def of_requests(self, requests: Collection[str]) -> dict[str, list[tuple[str, str]]]:
        """Request -> (kind, aggregate) of what it recorded, in the order it did."""
        found: dict[str, list[tuple[str, str]]] = {}
        t = journal.c
        for some in chunks(requests):
            rows = self._connection.execute(
                sa.select(t.request, t.kind, t.aggregate)
                .where(t.space == self._space, t.request.in_(some))
                .order_by(t.at, t.id)
            )
            for row in rows:
                found.setdefault(row.request, []).append((row.kind, row.aggregate))
        return found

    def of_aggregate(self, aggregate_kind: str, aggregate: str) -> list[Entry]:
        """All that is known of one thing, in the order that folds go by."""
        found = self._of(aggregate_kind, [aggregate]).get(aggregate, [])
        return sorted(found, key=lambda entry: entry.order)

    def count(self) -> int:
        count: int = self._connection.execute(
            sa.select(sa.func.count()).select_from(journal).where(journal.c.space == self._space)
        ).scalar_one()
        return count

    def is_blank(self) -> bool:
        """Whether nothing happened here yet, but for calls that no reception was there to answer."""
        t = journal.c
        anything = sa.select(t.id).where(t.space == self._space, t.aggregate_kind != "call").limit(1)
        return self._connection.execute(anything).first() is None

    def places(self, ids: Collection[str]) -> dict[str, tuple[int, str]]:
        """(position, device) of those of these ids that stand in this space's feed."""
        found: dict[str, tuple[int, str]] = {}
        t = journal.c
        for some in chunks(ids):
            rows = self._connection.execute(
                sa.select(t.id, t.position, t.device).where(
                    t.id.in_(some), t.space == self._space, t.position.is_not(None)
                )
            )
            found.update({row.id: (row.position, row.device) for row in rows})
        return found

    def _known(self, ids: Collection[str]) -> dict[str, Known]:
        """What is here of these ids, in whatever space."""
        if not ids:
            return {}
        t = journal.c
        query = sa.select(t.id, t.body_hash, t.body.is_not(None), t.space).where(among(self._connection, t.id, ids))
        return {one: Known(*known) for one, *known in self._connection.execute(query)}

    def _of(self, aggregate_kind: str, aggregates: Collection[str]) -> dict[str, list[Entry]]:
        """All entries of these aggregates."""
        found: dict[str, list[Entry]] = {}
        if aggregates:
            t = journal.c
            here = t.space == self._space, t.aggregate_kind == aggregate_kind
            query = sa.select(*ENTRY_COLUMNS).where(*here, among(self._connection, t.aggregate, aggregates))
            for entry in map(entry_of, self._connection.execute(query)):
                found.setdefault(entry.aggregate, []).append(entry)
        return found

    def _whole(self, aggregate_kind: str, known: Mapping[str, Sequence[Entry]]) -> dict[str, Sequence[Entry]]:
        """All entries of these aggregates; those of which all are known already are counted, and not read again."""
        if not known:
            return {}
        t = journal.c
        here = t.space == self._space, t.aggregate_kind == aggregate_kind
        query = sa.select(t.aggregate, sa.func.count()).where(*here, among(self._connection, t.aggregate, known))
        rows = self._connection.execute(query.group_by(t.aggregate))
        whole = {one: known[one] for one, count in rows if count == len({entry.id for entry in known[one]})}
        return whole | self._of(aggregate_kind, known.keys() - whole.keys())

    def last_number(self) -> int:
        found = self._connection.execute(_NUMBER, {"of": self._incarnation}).scalar()
        return found or 0

    def number_holder(self, device: str, of: str, number: int) -> str | None:
        """The id of an entry that has this number of this incarnation already."""
        found: str | None = self._connection.execute(
            sa.select(journal.c.id)
            .where(journal.c.device == device, journal.c.incarnation == of, journal.c.number == number)
            .limit(1)
        ).scalar()
        return found

    def highest_number(self, device: str, of: str) -> int:
        """The highest number known of an incarnation; 0 when none is."""
        found: int | None = self._connection.execute(
            sa.select(sa.func.max(journal.c.number)).where(journal.c.device == device, journal.c.incarnation == of)
        ).scalar()
        return found or 0

    def _feed(self) -> tuple[int, str, int]:
        row = self._connection.execute(_FEED, {"of": self._space}).first()
        return (row.position, row.chain, row.last_at) if row else (0, CHAIN_START, 0)

    def cursor(self) -> Cursor:
        position, chain, _ = self._feed()
        return Cursor(space=self._space, position=position, chain=chain)

    def chain_at(self, positions: Collection[int]) -> dict[int, str]:
        """The chain at those of these positions that the journal has."""
        found: dict[int, str] = {}
        asked = [position for position in positions if 0 < position < 2**63]
        for some in chunks(asked):
            rows = self._connection.execute(
                sa.select(journal.c.position, journal.c.chain).where(
                    journal.c.space == self._space,
                    journal.c.position.in_(some),
                    journal.c.chain.is_not(None),  # only delivered: nobody has said what stands there
                )
            )
            found.update({row.position: row.chain for row in rows})
        return found

    def feed(self, cursor: Cursor, limit: int, mine: Collection[str] = ()) -> SpaceAnswer:
        """What stands in the feed behind a cursor; `mine` comes back without content."""
        head, _, _ = self._feed()
        there = self.chain_at([cursor.position]).get(cursor.position)
        status = standing(cursor, head=head, chain_there=there)
        if status != "ok":
            return SpaceAnswer(space=self._space, status=status, head=head)
        t, theirs = journal.c, set(mine)
        behind = t.space == self._space, t.position > cursor.position
        places = self._connection.execute(
            sa.select(t.id, t.position, t.chain)
            .where(*behind)
            .order_by(t.position)
            .limit(max(1, min(limit, BATCH_ENTRIES)))
        ).all()
        others: dict[str, Entry] = {}
        if any(row.id not in theirs for row in places):
            query = sa.select(*ENTRY_COLUMNS).where(*behind, t.position <= places[-1].position)
            others = {row[0]: entry_of(row) for row in self._connection.execute(query) if row[0] not in theirs}
        items: list[FeedItem] = []
        position, chain, size = cursor.position, cursor.chain, 0
        for one, at, chain_there in places:
            item = FeedItem(position=at, id=one, entry=others.get(one))
            size += _bytes(item.entry, _WHOLE_BYTES)
            if items and size > _ANSWER_BYTES:
                break
            items.append(item)
            position, chain = at, chain_there
        return SpaceAnswer(
            space=self._space, head=head, position=position, chain=chain, entries=tuple(items), more=position < head
        )

    def pending(self, limit: int, *, bytes_limit: int = BATCH_BYTES) -> list[Entry]:
        """Entries that did not come back in the feed yet, oldest first, without those set aside."""
        rows = self._connection.execute(_PENDING, {"of": self._space, "most": limit})
        found: list[Entry] = []
        size = 0
        for row in rows:
            entry = entry_of(row)
            size += _bytes(entry, _COLUMN_BYTES)
            if found and size > bytes_limit:
                break
            found.append(entry)
        return found

    def pending_count(self) -> int:
        """How many entries are not uploaded, without those set aside, which nobody offers any more."""
        count: int = self._connection.execute(_PENDING_COUNT, {"of": self._space}).scalar_one()
        return count

    def oldest_pending_at(self) -> int | None:
        """When the oldest of these happened, UTC ms."""
        found: int | None = self._connection.execute(_PENDING_SINCE, {"of": self._space}).scalar()
        return found
