"""Who may use central's pages: accounts, their sessions, and wrong tries. Central's own keeping, never exchanged."""

from __future__ import annotations

from typing import Any, Final, Literal

import msgspec
import sqlalchemy as sa

from kiosk.store.central_keeping import writing
from kiosk.store.keeping import upsert
from kiosk.store.schema import Id
from kiosk.store.store import Store

Role = Literal["reception", "manager"]
Stage = Literal["password", "whole"]  # a session that has given the password only opens the page for the code
_FORGET_TRIES_MS: Final = 24 * 60 * 60 * 1000
metadata: Final = sa.MetaData()

_account: Final = sa.Table(
    "central_account",
    metadata,
    sa.Column("id", Id, primary_key=True),
    sa.Column("name", sa.String(80), nullable=False),
    sa.Column("name_key", sa.String(160), nullable=False, unique=True),  # as names are compared
    sa.Column("role", sa.String(16), nullable=False),
    sa.Column("password", sa.String(200), nullable=False),
    sa.Column("seed", sa.String(32), nullable=False),
    sa.Column("key_id", sa.String(8), nullable=False),
    sa.Column("last_step", sa.BigInteger, nullable=False),
    sa.Column("disabled", sa.Boolean, nullable=False),
    sa.Column("made_at", sa.BigInteger, nullable=False),
)

_session: Final = sa.Table(
    "central_session",
    metadata,
    sa.Column("token_hash", sa.String(64), primary_key=True),
    sa.Column("account", Id, nullable=False, index=True),
    sa.Column("stage", sa.String(16), nullable=False),
    sa.Column("began_at", sa.BigInteger, nullable=False),
    sa.Column("seen_at", sa.BigInteger, nullable=False),
)

_tries: Final = sa.Table(
    "central_tries",
    metadata,
    sa.Column("what", sa.String(64), primary_key=True),  # the hash of a name, an address, or an account's codes
    sa.Column("failures", sa.Integer, nullable=False),
    sa.Column("last_at", sa.BigInteger, nullable=False),
)


class Account(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody who may log in.

    Attributes:
        password: an argon2id verifier.
        seed: the secret of the second factor is derived from it and from a key that is not in the database.
        key_id: which key that is.
        last_step: the newest 30-second step whose code was used; no code counts twice.
    """

    id: str
    name: str
    name_key: str
    role: Role
    password: str
    seed: str
    key_id: str
    last_step: int = 0
    disabled: bool = False
    made_at: int


class Session(msgspec.Struct, frozen=True, kw_only=True):
    """A browser that is logged in, or on its way. Kept is only the hash of its token. Times are UTC ms."""

    token_hash: str
    account: str
    stage: Stage
    began_at: int
    seen_at: int


class Tries(msgspec.Struct, frozen=True, kw_only=True):
    failures: int = 0
    last_at: int = 0


def create(store: Store) -> None:
    """Make the tables that are not there yet."""
    with writing(store) as connection:
        metadata.create_all(connection)


# Accounts


def any_account(connection: sa.Connection) -> bool:
    """Whether there is one at all: to switch the last one off must not open the pages again."""
    return connection.execute(sa.select(_account.c.id).limit(1)).first() is not None


def accounts(connection: sa.Connection) -> list[Account]:
    return [Account(**row._mapping) for row in connection.execute(sa.select(_account).order_by(_account.c.name_key))]


def account(connection: sa.Connection, wanted: str) -> Account | None:
    row = connection.execute(sa.select(_account).where(_account.c.id == wanted)).first()
    return Account(**row._mapping) if row else None


def account_named(connection: sa.Connection, name_key: str) -> Account | None:
    row = connection.execute(sa.select(_account).where(_account.c.name_key == name_key)).first()
    return Account(**row._mapping) if row else None


def save_account(connection: sa.Connection, saved: Account) -> None:
    upsert(connection, _account, msgspec.structs.asdict(saved))


def use_step(connection: sa.Connection, of_account: str, step: int) -> bool:
    """Take a code's step; False when it, or a later one, was used."""
    unused = (_account.c.id == of_account) & (_account.c.last_step < step)
    return bool(connection.execute(sa.update(_account).where(unused).values(last_step=step)).rowcount)


# Sessions


def session(connection: sa.Connection, token_hash: str) -> Session | None:
    row = connection.execute(sa.select(_session).where(_session.c.token_hash == token_hash)).first()
    return Session(**row._mapping) if row else None


def open_session(connection: sa.Connection, opened: Session) -> None:
    connection.execute(sa.insert(_session).values(msgspec.structs.asdict(opened)))


def note_seen(connection: sa.Connection, token_hash: str, seen_at: int) -> None:
    connection.execute(sa.update(_session).where(_session.c.token_hash == token_hash).values(seen_at=seen_at))


def end_session(connection: sa.Connection, token_hash: str) -> bool:
    """Forget a session; False when it was gone."""
    return bool(connection.execute(sa.delete(_session).where(_session.c.token_hash == token_hash)).rowcount)


def end_sessions_of(connection: sa.Connection, of_account: str) -> None:
    connection.execute(sa.delete(_session).where(_session.c.account == of_account))


def end_sessions_before(connection: sa.Connection, *, began: int, seen: int) -> None:
    """Forget sessions that began, or were last seen, before these UTC ms."""
    connection.execute(sa.delete(_session).where((_session.c.began_at < began) | (_session.c.seen_at < seen)))


# Wrong tries


def take_turn(connection: sa.Connection) -> None:
    """Count one after the other until this transaction ends. On SQLite BEGIN IMMEDIATE has done so already."""
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql("SELECT pg_advisory_xact_lock(7162)")


def tries(connection: sa.Connection, what: str) -> Tries:
    row = connection.execute(sa.select(_tries.c.failures, _tries.c.last_at).where(_tries.c.what == what)).first()
    return Tries(**row._mapping) if row else Tries()


def set_tries(connection: sa.Connection, what: str, failures: int, now_ms: int) -> None:
    """Note tries that failed in a row; old ones of anybody are forgotten on the way."""
    values: dict[str, Any] = {"what": what, "failures": failures, "last_at": now_ms}
    connection.execute(sa.delete(_tries).where(_tries.c.last_at < now_ms - _FORGET_TRIES_MS))
    if failures > 0:
        upsert(connection, _tries, values)
    else:
        connection.execute(sa.delete(_tries).where(_tries.c.what == what))
