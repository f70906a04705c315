"""What central keeps of a device beside its row: its state's history, its next token, and earlier keys of its space."""

from __future__ import annotations

from typing import Any, Final

import msgspec
import sqlalchemy as sa

from kiosk.core.exchange import PUSH_ONLY_DAYS, SpaceSecrets
from kiosk.store.central_keeping import DeviceState, EnrolledDevice, _device, _space, device, metadata, space
from kiosk.store.keeping import upsert
from kiosk.store.keys import new_space_secrets
from kiosk.store.schema import Id

_DAY_MS: Final = 24 * 60 * 60 * 1000
_ASKED: Final = "asked"  # the hash of no token

_care: Final = sa.Table(
    "central_device_care",
    metadata,
    sa.Column("device", Id, primary_key=True),
    sa.Column("state_at", sa.BigInteger, nullable=False),
    sa.Column("state_by", sa.String(32), nullable=False),
    sa.Column("token_at", sa.BigInteger, nullable=False),
    sa.Column("offered_at", sa.BigInteger, nullable=False),
    sa.Column("renew", sa.Boolean, nullable=False),
)

# Cards that were read under these still count, and are read onto the current one by and by.
_former: Final = sa.Table(
    "central_space_key",
    metadata,
    sa.Column("space", Id, primary_key=True),
    sa.Column("card_key_id", sa.String(32), primary_key=True),
    sa.Column("card_key", sa.String(64), nullable=False),
    sa.Column("pin_pepper", sa.String(64), nullable=False),
    sa.Column("pin_pepper_id", sa.String(32), nullable=False),
    sa.Column("until_at", sa.BigInteger, nullable=False),
)


class Care(msgspec.Struct, frozen=True, kw_only=True):
    """How a device came to its state, and how old its token is. All times are UTC ms, 0 where nothing happened yet.

    Attributes:
        state_by: the account that changed the state; empty: central itself, or its keyboard.
        token_at: when the present token was first used in place of another.
        offered_at: when a new token was last sent.
        renew: a manager asked for a new token.
    """

    device: str
    state_at: int = 0
    state_by: str = ""
    token_at: int = 0
    offered_at: int = 0
    renew: bool = False


def care(connection: sa.Connection, of_device: str) -> Care:
    row = connection.execute(sa.select(_care).where(_care.c.device == of_device)).first()
    return Care(**row._mapping) if row else Care(device=of_device)


def save_care(connection: sa.Connection, kept: Care) -> None:
    upsert(connection, _care, msgspec.structs.asdict(kept))


# States


def change_state(connection: sa.Connection, of: EnrolledDevice, state: DeviceState, now_ms: int, by: str = "") -> None:
    """Change what a device may do. A space gets new keys with each device that is shut out of it."""
    connection.execute(sa.update(_device).where(_device.c.id == of.id).values(state=state))
    kept = care(connection, of.id)
    save_care(connection, msgspec.structs.replace(kept, state_at=now_ms, state_by=by, renew=False))
    if state == "revoked":
        _shut_out(connection, of, now_ms)


def _shut_out(connection: sa.Connection, of: EnrolledDevice, now_ms: int) -> None:
    connection.execute(sa.update(_device).where(_device.c.id == of.id).values(next_token_hash=None))
    old = space(connection, of.space)
    if old is None:
        return
    new = new_space_secrets(of.space)
    upsert(connection, _former, {**msgspec.structs.asdict(old), "until_at": now_ms})
    connection.execute(sa.update(_space).where(_space.c.space == of.space).values(msgspec.structs.asdict(new)))


def push_only_ends_at(connection: sa.Connection, of: EnrolledDevice) -> int:
    """When a device that may only deliver is revoked, UTC ms."""
    return (care(connection, of.id).state_at or of.seen_at) + PUSH_ONLY_DAYS * _DAY_MS


# Tokens


def take_up_token(connection: sa.Connection, of: EnrolledDevice, used_hash: str, now_ms: int) -> EnrolledDevice:
    """The next token was used: from now on it is the token, and the one before is none."""
    offered = (_device.c.id == of.id) & (_device.c.next_token_hash == used_hash)
    done = connection.execute(sa.update(_device).where(offered).values(token_hash=used_hash, next_token_hash=None))
    if done.rowcount:
        save_care(connection, msgspec.structs.replace(care(connection, of.id), token_at=now_ms, renew=False))
    return device(connection, of.id) or of


def offer_token(connection: sa.Connection, of_device: str, next_hash: str, now_ms: int) -> None:
    connection.execute(sa.update(_device).where(_device.c.id == of_device).values(next_token_hash=next_hash))
    save_care(connection, msgspec.structs.replace(care(connection, of_device), offered_at=now_ms))


def ask_for_token(connection: sa.Connection, of_device: str) -> None:
    """Give a device a new token at its next exchange."""
    unasked = (_device.c.id == of_device) & _device.c.next_token_hash.is_(None)
    connection.execute(sa.update(_device).where(unasked).values(next_token_hash=_ASKED))  # an exchange sees this first
    save_care(connection, msgspec.structs.replace(care(connection, of_device), renew=True, offered_at=0))


# Keys of a space


def former_keys(connection: sa.Connection, of_space: str) -> list[SpaceSecrets]:
    """Keys that the space had before its present ones, the oldest first."""
    fields: list[Any] = [_former.c[name] for name in SpaceSecrets.__struct_fields__]
    query = sa.select(*fields).where(_former.c.space == of_space).order_by(_former.c.until_at, _former.c.card_key_id)
    return [SpaceSecrets(**row._mapping) for row in connection.execute(query)]
