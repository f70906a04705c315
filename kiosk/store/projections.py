"""Projections: the folded values as rows, one table for each aggregate kind, made from the value's own fields.

They can be dropped and rebuilt from the journal at any time, which is also how their schema changes. One key, the
aggregate's id within its space; no other UNIQUE, no FOREIGN KEY, no CHECK, or a legal fact from elsewhere jams the
feed.
"""

from __future__ import annotations

import hashlib
import itertools
import types
import typing
from collections.abc import Collection, Mapping, Sequence
from functools import cache
from typing import Any, Final, TypeVar

import msgspec
import sqlalchemy as sa

from kiosk.core import (
    conflicts,
    credit,
    erasure,
    events,
    guests,
    members,
    notices,
    parcels,
    print_jobs,
    spaces,
    text,
    visits,
)
from kiosk.core.folding import AGGREGATES, REGISTERS, Aggregate, Folded
from kiosk.core.kinds import Fact, aggregate_kind_of
from kiosk.store.many import among, put
from kiosk.store.schema import Id

__all__ = [
    "CHUNK", "chunks", "create", "fingerprint", "later", "load", "metadata", "name_token", "save",
    "table", "transfer", "value_of",
]  # fmt: skip
# Importing them fills AGGREGATES.
_REGISTERED: Final = (conflicts, credit, erasure, events, guests, members, notices, parcels, print_jobs, spaces, visits)

T = TypeVar("T")
# What is read of entries and what they fold to, as tests/store/test_folds.py works it out. With another one every file
# folds its journal anew at its next start: what an older program could not read, or folded in another way, is mended.
FOLDS: Final = "da3218c25c28ab4c"
CHUNK: Final = 500  # ids in one IN (...)
_IN_TURN: Final = frozenset({"credential"})  # no registers, and yet what was said last of one counts
_NEWEST: Final = frozenset({"rules"})  # kinds of which one counts in a language, the newest
metadata: Final = sa.MetaData()
_INDEXES: Final[Mapping[str, Sequence[tuple[str, ...]]]] = {
    "visit": [("person", "closed_at"), ("closed_at",), ("opened_at",)],
    "credential": [("digest", "state", "type"), ("member", "type")],
    "guest": [("code",), ("host",), ("visit",), ("invitation",), ("registered_at",)],
    "invitation": [("code",), ("host",)],
    "event": [("starts_at",)],
    "attendance": [("member",), ("event",)],
    "call": [("called_at",)],
    "member": [("name",)],
    "shelf": [("order",)],
    "topup": [("member", "at"), ("device", "at"), ("at",)],
    "grant": [("member", "valid_from")],
    "adjustment": [("member", "at"), ("company",)],
    "print_job": [("owner", "held_at"), ("device", "settled_at"), ("key",), ("again",), ("disputed",), ("settled_at",)],
    "drawer": [("device", "at")],
    "parcel": [
        ("state", "received_at"),
        ("recipient", "state"),
        ("company", "state"),
        ("number",),
        ("code",),
        ("received_at",),
        ("again",),
    ],
}
_SCALARS: Final[dict[Any, sa.types.TypeEngine[Any]]] = {int: sa.BigInteger(), bool: sa.Boolean(), str: sa.Text()}


def _column(name: str, annotation: Any) -> tuple[sa.Column[Any], bool]:
    """The column of a field, and whether its value is kept as JSON."""
    kinds = [annotation]
    if isinstance(annotation, types.UnionType) or typing.get_origin(annotation) is typing.Union:
        kinds = [kind for kind in typing.get_args(annotation) if kind is not types.NoneType]
    if typing.get_origin(kinds[0]) is typing.Literal:
        kinds = [str]
    scalar = _SCALARS.get(kinds[0]) if len(kinds) == 1 else None
    return sa.Column(name, Id if name == "id" else scalar or sa.Text(), primary_key=name == "id"), scalar is None


class _Projection:
    """The table of one aggregate kind and the way between its rows and the frozen value."""

    def __init__(self, how: Aggregate[Any]) -> None:
        self.how = how
        hints = typing.get_type_hints(how.value)
        columns = [_column(name, hints[name]) for name in how.value.__struct_fields__]
        self._as_json = {
            column.name: msgspec.json.Decoder(hints[column.name]) for column, as_json in columns if as_json
        }
        self.table = sa.Table(
            f"p_{how.name}",
            metadata,
            sa.Column("space", Id, primary_key=True),
            *(column for column, _ in columns),
            sa.Column("_last_at", sa.BigInteger, nullable=False),
            sa.Column("_last_id", Id, nullable=False),
            sa.Column("_whole", sa.Boolean, nullable=False),
            *(sa.Index(f"p_{how.name}_{'_'.join(of)}", "space", *of) for of in _INDEXES.get(how.name, ())),
        )
        self._fields = how.value.__struct_fields__
        self.columns = tuple(self.table.columns.keys())  # the space, the value's fields, and what is known of the fold

    def value(self, row: Sequence[Any]) -> Any:
        fields = dict(zip(self._fields, row[1:], strict=False))
        for name, decoder in self._as_json.items():
            fields[name] = decoder.decode(fields[name])
        return self.how.value(**fields)

    def row(self, space: str, folded: Folded[Any]) -> tuple[Any, ...]:
        value: Any = folded.value
        fields = msgspec.structs.asdict(value)
        for name in self._as_json:
            fields[name] = msgspec.json.encode(fields[name]).decode()
        return (space, *fields.values(), *folded.last, folded.whole)


_PROJECTIONS: Final = {name: _Projection(how) for name, how in AGGREGATES.items()}

# Words of members' names as people type them: case-folded, and in Latin letters for other scripts.
name_token: Final = sa.Table(
    "p_name_token",
    metadata,
    sa.Column("space", Id, primary_key=True),
    sa.Column("token", sa.String(80).with_variant(sa.String(80, collation="C"), "postgresql"), primary_key=True),
    sa.Column("member", Id, primary_key=True),
    sa.Index("p_name_token_member", "space", "member"),
)

# What the ledger's aggregates moved, one row a transfer: a balance is a sum over these, answered from an index alone.
transfer: Final = sa.Table(
    "p_transfer",
    metadata,
    sa.Column("space", Id, primary_key=True),
    sa.Column("aggregate_kind", sa.String(32), primary_key=True),
    sa.Column("aggregate", Id, primary_key=True),
    sa.Column("n", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("debit", sa.Text, nullable=False),
    sa.Column("credit", sa.Text, nullable=False),
    sa.Column("amount", sa.BigInteger, nullable=False),
    sa.Column("currency", sa.Text, nullable=False),
    sa.Column("at", sa.BigInteger, nullable=False),
    sa.Column("code", sa.Text, nullable=False),
    sa.Index("p_transfer_debit", "space", "debit", "currency", "amount"),
    sa.Index("p_transfer_credit", "space", "credit", "currency", "amount"),
)


def chunks(ids: Collection[T]) -> list[list[T]]:
    listed = list(ids)
    return [listed[start : start + CHUNK] for start in range(0, len(listed), CHUNK)]


def table(aggregate_kind: str) -> sa.Table:
    return _PROJECTIONS[aggregate_kind].table


def value_of(aggregate_kind: str, row: Any) -> Any:
    return _PROJECTIONS[aggregate_kind].value(row)


@cache
def fingerprint() -> str:
    """Changes whenever the columns, the indexes or the folds do: then projections are dropped and rebuilt."""
    shape = [f"{t.name}:{c.name}:{c.type!r}" for t in metadata.sorted_tables for c in t.columns]
    shape += sorted(f"{index.name}:{index.columns.keys()}" for t in metadata.sorted_tables for index in t.indexes)
    shape.append(FOLDS)
    return hashlib.sha256("\n".join(shape).encode()).hexdigest()[:32]


def create(connection: sa.Connection) -> None:
    """Drop what is there and make the tables anew, empty."""
    known = [name for name in sa.inspect(connection).get_table_names() if name.startswith("p_")]
    for name in known:
        connection.execute(sa.schema.DropTable(sa.Table(name, sa.MetaData())))
    metadata.create_all(connection)


def load(connection: sa.Connection, space: str, aggregate_kind: str, ids: Collection[str]) -> dict[str, Folded[Any]]:
    """The stored folds of these aggregates; one that is missing has never opened."""
    projection = _PROJECTIONS[aggregate_kind]
    t = projection.table
    if not ids:
        return {}
    found = {}
    for row in connection.execute(sa.select(t).where(t.c.space == space, among(connection, t.c.id, ids))):
        *_, last_at, last_id, whole = row
        value = projection.value(row)
        found[value.id] = Folded(value, (last_at, last_id), whole)
    return found


def later(
    connection: sa.Connection, space: str, touches: Sequence[Sequence[Fact]], at: int
) -> dict[tuple[str, str], int]:
    """(kind, id) -> stamp, of things where what was said last counts, and that is stamped later than this.

    A desk whose clock is ahead made it. What is said of them next has to come after that, or it would never show.
    """
    by_kind: dict[str, set[str]] = {}
    for fact in itertools.chain.from_iterable(touches):
        if (kind := aggregate_kind_of(fact)) in REGISTERS or kind in _IN_TURN | _NEWEST:
            by_kind.setdefault(kind, set()).add(fact.aggregate)
    found: dict[tuple[str, str], int] = {}
    for kind, ids in by_kind.items():
        t = table(kind)
        ahead = sa.select(t.c.id, t.c["_last_at"]).where(t.c.space == space, t.c["_last_at"] > at)
        if kind in _NEWEST:
            stamps = [last_at for _, last_at in connection.execute(ahead)]
            found |= {(kind, of): max(stamps) for of in ids if stamps}
        else:
            found |= {(kind, of): at for of, at in connection.execute(ahead.where(among(connection, t.c.id, ids)))}
    return found


def save(connection: sa.Connection, space: str, aggregate_kind: str, folds: Mapping[str, Folded[Any]]) -> None:
    """Write these folds; one whose value is None has no row."""
    projection = _PROJECTIONS[aggregate_kind]
    t = projection.table
    rows = [projection.row(space, folded) for folded in folds.values() if folded.value is not None]
    gone = [aggregate for aggregate, folded in folds.items() if folded.value is None]
    for some in chunks(gone):
        connection.execute(sa.delete(t).where(t.c.space == space, t.c.id.in_(some)))
    put(connection, t, projection.columns, rows, "is replaced")
    if aggregate_kind == "member":
        _save_tokens(connection, space, folds)
    if "transfers" in projection.how.value.__struct_fields__:
        _save_transfers(connection, space, aggregate_kind, folds)


def _save_tokens(connection: sa.Connection, space: str, folds: Mapping[str, Folded[Any]]) -> None:
    for some in chunks(folds.keys()):
        connection.execute(sa.delete(name_token).where(name_token.c.space == space, name_token.c.member.in_(some)))
    rows = [
        (space, token, member)
        for member, folded in folds.items()
        if folded.value is not None
        for token in tokens(folded.value.name)
    ]
    put(connection, name_token, ("space", "token", "member"), rows, "stays")


def _save_transfers(
    connection: sa.Connection, space: str, aggregate_kind: str, folds: Mapping[str, Folded[Any]]
) -> None:
    t = transfer
    for some in chunks(folds.keys()):
        connection.execute(
            sa.delete(t).where(t.c.space == space, t.c.aggregate_kind == aggregate_kind, t.c.aggregate.in_(some))
        )
    rows = [
        (space, aggregate_kind, aggregate, n, *msgspec.structs.astuple(one))
        for aggregate, folded in folds.items()
        if folded.value is not None
        for n, one in enumerate(folded.value.transfers)
    ]
    put(connection, t, tuple(t.columns.keys()), rows, "fails")


def tokens(name: str) -> set[str]:
    """What a name is found by: its words, folded, and their Latin letters ("王伟": 王伟, wang, wei, wangwei)."""
    from anyascii import anyascii  # 2 MB of tables: only where names are written or searched

    found = set()
    for word in text.key(name).replace("-", " ").split():
        found.add(word[:80])
        if not word.isascii():
            latin = anyascii(word)
            parts = [part for part in _syllables(latin) if part]
            found.update({part.casefold()[:80] for part in parts} | {"".join(parts).casefold()[:80]})
    return {token for token in found if token}


def _syllables(latin: str) -> list[str]:
    """anyascii writes Han as "WangWei": one capital a character."""
    words: list[str] = []
    for char in latin:
        if char.isupper() or not words:
            words.append("")
        if char.isalnum():
            words[-1] += char
    return words
