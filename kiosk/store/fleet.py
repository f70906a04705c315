"""How the kiosks fare, as central last heard it: their own word, forks, and what staff was told of. Never exchanged."""

from __future__ import annotations

from typing import Any, Final

import msgspec
import sqlalchemy as sa

from kiosk.core.beacon import Beacon, beacon_of
from kiosk.core.exchange import DeviceAnswer, ExchangeRequest
from kiosk.store import central_keeping
from kiosk.store.central_keeping import writing
from kiosk.store.keeping import upsert
from kiosk.store.schema import Id, insert_into
from kiosk.store.store import Store

metadata: Final = sa.MetaData()

_heard: Final = sa.Table(
    "central_fleet",
    metadata,
    sa.Column("device", Id, primary_key=True),
    sa.Column("space", Id, nullable=False, index=True),
    sa.Column("heard_at", sa.BigInteger, nullable=False),
    sa.Column("protocol", sa.Integer, nullable=False),
    sa.Column("schema", sa.String(16), nullable=False),
    sa.Column("state", sa.Text, nullable=False),  # JSON of a Beacon
)

# Of its own: it is noted once and stays, while the word of a kiosk is written over each minute.
_fork: Final = sa.Table(
    "central_fork",
    metadata,
    sa.Column("device", Id, primary_key=True),
    sa.Column("at", sa.BigInteger, nullable=False),
)

_trouble: Final = sa.Table(
    "central_trouble",
    metadata,
    sa.Column("device", Id, primary_key=True),
    sa.Column("code", sa.String(32), primary_key=True),
    sa.Column("began_at", sa.BigInteger, nullable=False),
)


class Heard(msgspec.Struct, frozen=True, kw_only=True):
    """What a kiosk said of itself, and when central heard it (UTC ms)."""

    device: str
    space: str
    heard_at: int
    protocol: int
    schema: str
    beacon: Beacon


class Trouble(msgspec.Struct, frozen=True, kw_only=True):
    """Something that began at a kiosk, has not ended, and was handed on to be told. `began_at` is UTC ms."""

    device: str
    code: str
    began_at: int


def create(store: Store) -> None:
    """Make the tables that are not there yet."""
    with writing(store) as connection:
        metadata.create_all(connection)


def note(
    connection: sa.Connection,
    of_device: central_keeping.EnrolledDevice,
    request: ExchangeRequest,
    told: DeviceAnswer,
    now_ms: int,
) -> None:
    """Keep what a request says of its kiosk, and that another file wrote as it."""
    beacon = beacon_of(request.state)
    row = {
        "device": of_device.id,
        "space": of_device.space,
        "heard_at": now_ms,
        "protocol": request.protocol,
        "schema": "".join(char for char in request.schema if char.isprintable())[:16],
        "state": msgspec.json.encode(beacon).decode(),
    }
    upsert(connection, _heard, row)
    if forks(request, told):
        upsert(connection, _fork, {"device": of_device.id, "at": now_ms})


def forks(request: ExchangeRequest, told: DeviceAnswer) -> bool:
    """Whether an answer tells a kiosk that another file wrote under its name: a copy of it, or an older one."""
    return told.forked or told.last_number > request.number


def heard(connection: sa.Connection) -> dict[str, Heard]:
    """Device -> its last word."""
    return {row.device: _heard_of(row._mapping) for row in connection.execute(sa.select(_heard))}


def heard_of(connection: sa.Connection, device: str) -> Heard | None:
    """A device's last word."""
    row = connection.execute(sa.select(_heard).where(_heard.c.device == device)).first()
    return _heard_of(row._mapping) if row is not None else None


def _heard_of(row: Any) -> Heard:
    beacon = msgspec.json.decode(row["state"], type=Beacon)
    return Heard(**{name: row[name] for name in ("device", "space", "heard_at", "protocol", "schema")}, beacon=beacon)


def forked(connection: sa.Connection) -> dict[str, int]:
    """Device -> when another file was last seen to write as it, UTC ms."""
    return {row.device: row.at for row in connection.execute(sa.select(_fork))}


# What was handed on to be told


def troubles(connection: sa.Connection) -> list[Trouble]:
    rows = connection.execute(sa.select(_trouble).order_by(_trouble.c.device, _trouble.c.code))
    return [Trouble(**row._mapping) for row in rows]


def begin(connection: sa.Connection, began: Trouble) -> bool:
    """Note a trouble; False when another worker was quicker."""
    insert = insert_into(connection, _trouble).values(msgspec.structs.asdict(began))
    return bool(connection.execute(insert.on_conflict_do_nothing()).rowcount)


def end(connection: sa.Connection, ended: Trouble) -> bool:
    """Forget a trouble; False when another worker was quicker."""
    this = (_trouble.c.device == ended.device) & (_trouble.c.code == ended.code)
    done = connection.execute(sa.delete(_trouble).where(this, _trouble.c.began_at == ended.began_at))
    return bool(done.rowcount)
