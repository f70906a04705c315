"""Central's own keeping: the spaces it serves with their secrets, its devices, open pairing codes. Never exchanged."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final, Literal

import msgspec
import sqlalchemy as sa

from kiosk.core.exchange import SpaceSecrets
from kiosk.store.keeping import Keeping, upsert
from kiosk.store.many import among
from kiosk.store.schema import Id, journal, keeping
from kiosk.store.store import Store

Connection = sa.Connection  # a name for floors that must not know SQLAlchemy
DeviceState = Literal["active", "push_only", "revoked"]
metadata: Final = sa.MetaData()

_space: Final = sa.Table(
    "central_space",
    metadata,
    sa.Column("space", Id, primary_key=True),
    sa.Column("card_key", sa.String(64), nullable=False),
    sa.Column("card_key_id", sa.String(32), nullable=False),
    sa.Column("pin_pepper", sa.String(64), nullable=False),
    sa.Column("pin_pepper_id", sa.String(32), nullable=False),
)

_device: Final = sa.Table(
    "central_device",
    metadata,
    sa.Column("id", Id, primary_key=True),
    sa.Column("space", Id, nullable=False, index=True),
    sa.Column("token_hash", sa.String(64), nullable=False),
    sa.Column("next_token_hash", sa.String(64)),  # set while a token is being exchanged for a new one
    sa.Column("state", sa.String(16), nullable=False),
    sa.Column("enrolled_at", sa.BigInteger, nullable=False),
    sa.Column("seen_at", sa.BigInteger, nullable=False),
    sa.Column("app", sa.String(32), nullable=False),
    sa.Column("position", sa.BigInteger, nullable=False),
    sa.Column("pending", sa.BigInteger, nullable=False),
    sa.Column("clock_ms", sa.BigInteger, nullable=False),
)

_code: Final = sa.Table(
    "central_pairing",
    metadata,
    sa.Column("code_hash", sa.String(64), primary_key=True),
    sa.Column("space", Id),
    sa.Column("until_at", sa.BigInteger, nullable=False),
    sa.Column("tries", sa.Integer, nullable=False),
    sa.Column("used", sa.Boolean, nullable=False),
)


class EnrolledDevice(msgspec.Struct, frozen=True, kw_only=True):
    """A kiosk that was paired with this central.

    Attributes:
        token_hash: SHA-256 of the token; the token itself is only with the kiosk.
        pending: entries that the kiosk had not seen come back at its last contact.
        clock_ms: how far its clock was ahead of ours then.
    """

    id: str
    space: str
    token_hash: str
    next_token_hash: str | None = None
    state: DeviceState = "active"
    enrolled_at: int
    seen_at: int
    app: str = ""
    position: int = 0
    pending: int = 0
    clock_ms: int = 0


class OpenCode(msgspec.Struct, frozen=True, kw_only=True):
    """A pairing code. `space` is what it lets a kiosk join; None lets it bring its own."""

    code_hash: str
    space: str | None
    until_at: int
    tries: int = 0
    used: bool = False


def create(store: Store) -> None:
    """Make the tables that are not there yet."""
    with writing(store) as connection:
        metadata.create_all(connection)


@contextmanager
def writing(store: Store) -> Iterator[sa.Connection]:
    """A short transaction over this keeping alone, outside the turns of any space."""
    with store.engine.execution_options(write=True).begin() as connection:
        yield connection


def server_id(store: Store) -> str:
    """The id of this installation, given when it is first asked for."""
    with writing(store) as connection:
        kept = Keeping(connection)
        found: str | None = kept.get("server")
        if found is None:
            found = f"{store.identity.random_bits(128):032x}"
            kept.set("server", found)
        return found


# Spaces


def spaces(connection: sa.Connection) -> list[SpaceSecrets]:
    return [SpaceSecrets(**row._mapping) for row in connection.execute(sa.select(_space).order_by(_space.c.space))]


def space(connection: sa.Connection, wanted: str) -> SpaceSecrets | None:
    row = connection.execute(sa.select(_space).where(_space.c.space == wanted)).first()
    return SpaceSecrets(**row._mapping) if row else None


def add_space(connection: sa.Connection, secrets: SpaceSecrets) -> None:
    connection.execute(sa.insert(_space).values(msgspec.structs.asdict(secrets)))


# Devices. The two statements that each request needs are made once: that costs more than what the database does.

_ONE_DEVICE: Final = sa.select(_device).where(_device.c.id == sa.bindparam("of"))
_BESIDE: Final = sa.select(keeping.c.value).where(keeping.c.name == "beside").scalar_subquery().label("beside")
_ASKING: Final = sa.select(_device, _BESIDE).where(_device.c.id == sa.bindparam("of"))
_CONTACT: Final = sa.update(_device).where(_device.c.id == sa.bindparam("of"))


def device(connection: sa.Connection, wanted: str) -> EnrolledDevice | None:
    row = connection.execute(_ONE_DEVICE, {"of": wanted}).first()
    return EnrolledDevice(**row._mapping) if row else None


def asking(connection: sa.Connection, wanted: str) -> tuple[EnrolledDevice | None, str]:
    """The device that asks, and what `Keeping.said_beside` wrote last, in one query."""
    row = connection.execute(_ASKING, {"of": wanted}).first()
    if row is None:
        return None, ""
    values = dict(row._mapping)
    beside = values.pop("beside")
    return EnrolledDevice(**values), msgspec.json.decode(beside, type=str) if beside else ""


def devices(connection: sa.Connection, of_space: str) -> list[EnrolledDevice]:
    rows = connection.execute(sa.select(_device).where(_device.c.space == of_space).order_by(_device.c.id))
    return [EnrolledDevice(**row._mapping) for row in rows]


def all_devices(connection: sa.Connection) -> list[EnrolledDevice]:
    """The devices of every space."""
    rows = connection.execute(sa.select(_device).order_by(_device.c.space, _device.c.id))
    return [EnrolledDevice(**row._mapping) for row in rows]


def kept_from_something(connection: sa.Connection) -> list[EnrolledDevice]:
    """The devices of every space that may not do everything."""
    rows = connection.execute(sa.select(_device).where(_device.c.state != "active").order_by(_device.c.id))
    return [EnrolledDevice(**row._mapping) for row in rows]


def save_device(connection: sa.Connection, enrolled: EnrolledDevice) -> None:
    upsert(connection, _device, msgspec.structs.asdict(enrolled))


def set_state(connection: sa.Connection, of_device: str, state: DeviceState) -> None:
    connection.execute(sa.update(_device).where(_device.c.id == of_device).values(state=state))


def note_contact(connection: sa.Connection, of_device: str, values: dict[str, Any]) -> None:
    """Keep what the fleet page shows of a device: seen_at, app, position, pending, clock_ms."""
    connection.execute(_CONTACT, {"of": of_device, **values})


# Pairing codes


def code(connection: sa.Connection, code_hash: str) -> OpenCode | None:
    row = connection.execute(sa.select(_code).where(_code.c.code_hash == code_hash)).first()
    return OpenCode(**row._mapping) if row else None


def save_code(connection: sa.Connection, opened: OpenCode) -> None:
    upsert(connection, _code, msgspec.structs.asdict(opened))


def use_code(connection: sa.Connection, code_hash: str) -> bool:
    """Take a code; False when somebody else was quicker."""
    free = (_code.c.code_hash == code_hash) & _code.c.used.is_(False)
    return bool(connection.execute(sa.update(_code).where(free).values(used=True)).rowcount)


def count_try(connection: sa.Connection, code_hash: str) -> None:
    connection.execute(sa.update(_code).where(_code.c.code_hash == code_hash).values(tries=_code.c.tries + 1))


def forget_codes(connection: sa.Connection, before: int) -> None:
    """Drop codes that ended before UTC ms."""
    connection.execute(sa.delete(_code).where(_code.c.until_at < before))


# The journal, as only central looks at it


def doubled_numbers(connection: sa.Connection, of_device: str, incarnation: str, numbers: list[int]) -> bool:
    """Whether one of these numbers of an incarnation stands for two entries: then two files write as one device."""
    if not numbers:
        return False
    t = journal.c
    here = t.device == of_device, t.incarnation == incarnation, among(connection, t.number, numbers)
    doubled = sa.select(t.number).where(*here).group_by(t.number).having(sa.func.count() > 1).limit(1)
    return connection.execute(doubled).first() is not None
