"""What central keeps of a device beside its row: its state's history, its next token, earlier keys of its space.

And what a manager decided about entries that the device set aside.
"""

from __future__ import annotations

from typing import Any, Final, Literal

import msgspec
import sqlalchemy as sa

from kiosk.core.exchange import PUSH_ONLY_DAYS, SpaceSecrets
from kiosk.store.central_keeping import DeviceState, EnrolledDevice, _device, _space, device, metadata, space
from kiosk.store.keeping import upsert
from kiosk.store.keys import new_space_secrets
from kiosk.store.schema import Id, journal

_DAY_MS: Final = 24 * 60 * 60 * 1000
_ASKED: Final = "asked"  # the hash of no token
ASKED_TIMES: Final = 5  # that a kiosk is asked for an entry: an answer may be lost, and the entry be as before

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


# Entries that a kiosk set aside, which this server may know nothing more of than their id.
_aside: Final = sa.Table(
    "central_aside",
    metadata,
    sa.Column("device", Id, primary_key=True),
    sa.Column("entry", Id, primary_key=True),
    sa.Column("space", Id, nullable=False, index=True),
    sa.Column("did", sa.String(8), nullable=False),
    sa.Column("at", sa.BigInteger, nullable=False),
    sa.Column("by", sa.String(32), nullable=False),
    sa.Column("times", sa.Integer, nullable=False),
)


class Decided(msgspec.Struct, frozen=True, kw_only=True):
    """What a manager did about an entry that a kiosk set aside: "asked" for it once more, or "left" it at that.

    Attributes:
        at: UTC ms.
        by: an account; empty: somebody at this server's keyboard.
        times: how often the kiosk was asked for it since.
    """

    device: str
    entry: str
    space: str
    did: Literal["asked", "left"]
    at: int
    by: str = ""
    times: int = 0


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
    said_at = care(connection, of.id).state_at  # by a clock that was put back since, or another server's that is ahead
    set_standing(connection, of.id, state, now_ms if now_ms >= said_at else said_at + 1, by)
    if state == "revoked":
        renew_keys(connection, of.space, now_ms)


def set_standing(connection: sa.Connection, of_device: str, state: DeviceState, at: int, by: str = "") -> None:
    """Write down what a device may do from `at` on (UTC ms), and nothing that follows from it."""
    values: dict[str, Any] = {"state": state} | ({"next_token_hash": None} if state == "revoked" else {})
    connection.execute(sa.update(_device).where(_device.c.id == of_device).values(values))
    kept = care(connection, of_device)
    save_care(connection, msgspec.structs.replace(kept, state_at=at, state_by=by, renew=False))


def next_at(connection: sa.Connection, of_device: str, now_ms: int) -> int:
    """When a device counts as paired that is paired now: after all that was said of it before."""
    return max(now_ms, care(connection, of_device).state_at + 1)


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


# Entries that were set aside


def decide(connection: sa.Connection, decided: Decided) -> None:
    """Keep what a manager decided; what was decided about the entry before counts no more."""
    upsert(connection, _aside, msgspec.structs.asdict(decided))


def decided(connection: sa.Connection, of_device: str = "") -> dict[str, dict[str, Decided]]:
    """Device -> entry -> what was decided about it, of one device or of all."""
    found: dict[str, dict[str, Decided]] = {}
    query = sa.select(_aside).where(_aside.c.device == of_device) if of_device else sa.select(_aside)
    for row in connection.execute(query):
        found.setdefault(row.device, {})[row.entry] = Decided(**row._mapping)
    return found


def asked_for(connection: sa.Connection, of_space: str) -> dict[str, tuple[str, ...]]:
    """Device -> entries to ask it for: those that did not come yet, a few times each."""
    here = sa.exists().where(journal.c.id == _aside.c.entry)
    still = (_aside.c.space == of_space, _aside.c.did == "asked", _aside.c.times < ASKED_TIMES, ~here)
    found: dict[str, tuple[str, ...]] = {}
    for row in connection.execute(sa.select(_aside.c.device, _aside.c.entry).where(*still).order_by(_aside.c.entry)):
        found[row.device] = (*found.get(row.device, ()), row.entry)
    return found


def note_asked(connection: sa.Connection, of_device: str, entries: tuple[str, ...]) -> None:
    """A kiosk is asked for these now."""
    these = (_aside.c.device == of_device) & _aside.c.entry.in_(entries)
    connection.execute(sa.update(_aside).where(these).values(times=_aside.c.times + 1))


# Keys of a space


def former_keys(connection: sa.Connection, of_space: str) -> list[SpaceSecrets]:
    """Keys that the space had before its present ones, the oldest first."""
    fields: list[Any] = [_former.c[name] for name in SpaceSecrets.__struct_fields__]
    query = sa.select(*fields).where(_former.c.space == of_space).order_by(_former.c.until_at, _former.c.card_key_id)
    return [SpaceSecrets(**row._mapping) for row in connection.execute(query)]


def keys_given(connection: sa.Connection) -> list[SpaceSecrets]:
    """All keys of the spaces that ever got another one."""
    spaces = connection.execute(sa.select(_former.c.space).distinct().order_by(_former.c.space)).scalars().all()
    return [one for of_space in spaces for one in keys_of(connection, of_space)]


def keys_of(connection: sa.Connection, of_space: str) -> list[SpaceSecrets]:
    """The keys of a space, that of today last; none where there is no such space."""
    today = space(connection, of_space)
    return [*former_keys(connection, of_space), today] if today is not None else []


def renew_keys(connection: sa.Connection, of_space: str, now_ms: int) -> None:
    """Give a space another key; the one of today is a former one from now on."""
    if space(connection, of_space) is not None:
        make_todays(connection, new_space_secrets(of_space), now_ms)


def make_todays(connection: sa.Connection, key: SpaceSecrets, now_ms: int) -> None:
    """Let a key that the space did not have be the one of today."""
    today = space(connection, key.space)
    assert today is not None  # whose key would it be?
    add_former_key(connection, today, now_ms)
    connection.execute(sa.update(_space).where(_space.c.space == key.space).values(msgspec.structs.asdict(key)))


def add_former_key(connection: sa.Connection, key: SpaceSecrets, until_at: int) -> None:
    """Let what was read under a key count, and nothing be read under it any more."""
    upsert(connection, _former, {**msgspec.structs.asdict(key), "until_at": until_at})
