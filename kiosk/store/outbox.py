"""What central has to tell people by mail: jobs that workers claim, each told at least once and never late.

Central's own keeping, never exchanged. A job holds ids only: names and addresses are looked up when it is sent, so that
what was erased meanwhile is not sent.
"""

from __future__ import annotations

from typing import Any, Final, Literal

import msgspec
import sqlalchemy as sa

from kiosk.core.entries import Entry
from kiosk.store.central_keeping import writing
from kiosk.store.entries import ENTRY_COLUMNS, entry_of
from kiosk.store.keeping import upsert
from kiosk.store.schema import Id, feed, insert_into, journal
from kiosk.store.store import Store

CLAIM_MS: Final = 2 * 60 * 1000  # a worker that has not answered for so long is taken to be gone
LONGEST_WAIT_MS: Final = 5 * 60 * 1000  # between two tries
# "late", "refused", "no_address": not told. "dropped": there was nothing to tell any more.
JobState = Literal["waiting", "sent", "late", "refused", "no_address", "dropped"]
metadata: Final = sa.MetaData()

_job: Final = sa.Table(
    "central_outbox",
    metadata,
    sa.Column("key", sa.String(120), primary_key=True),
    sa.Column("channel", sa.String(16), primary_key=True),
    sa.Column("space", Id, nullable=False),
    sa.Column("kind", sa.String(32), nullable=False),
    sa.Column("entry", Id),
    sa.Column("device", Id),
    sa.Column("began_at", sa.BigInteger, nullable=False),
    sa.Column("made_at", sa.BigInteger, nullable=False),
    sa.Column("due_at", sa.BigInteger, nullable=False),
    sa.Column("claimed_at", sa.BigInteger, nullable=False),
    sa.Column("claim", sa.String(32), nullable=False),
    sa.Column("tries", sa.Integer, nullable=False),
    sa.Column("state", sa.String(16), nullable=False),
    sa.Column("why", sa.String(32), nullable=False),
    sa.Column("ended_at", sa.BigInteger),
    sa.Index("central_outbox_due", "state", "due_at"),
    sa.Index("central_outbox_space", "space", "made_at"),
)

# How far each space's journal was looked through for what is to be told.
_noted: Final = sa.Table(
    "central_noted",
    metadata,
    sa.Column("space", Id, primary_key=True),
    sa.Column("position", sa.BigInteger, nullable=False),
)

_setting: Final = sa.Table(
    "central_setting",
    metadata,
    sa.Column("name", sa.String(80), primary_key=True),
    sa.Column("value", sa.Text, nullable=False),  # JSON
)


class Job(msgspec.Struct, frozen=True, kw_only=True):
    """Something to tell. Times are UTC ms.

    Attributes:
        key: with `channel`, what it is told once by: an entry's id, or what began when at which device.
        entry: what happened; None for what is no entry.
        began_at: of what it tells; `made_at` is what its age counts from.
        claim: of the worker that is sending it.
        why: a code: what went wrong the last time, or why it was not told.
    """

    key: str
    channel: str
    space: str
    kind: str
    entry: str | None = None
    device: str | None = None
    began_at: int = 0
    made_at: int
    due_at: int
    claimed_at: int = 0
    claim: str = ""
    tries: int = 0
    state: JobState = "waiting"
    why: str = ""
    ended_at: int | None = None


def create(store: Store) -> None:
    """Make the tables that are not there yet."""
    with writing(store) as connection:
        metadata.create_all(connection)


# Jobs


def add(connection: sa.Connection, job: Job) -> bool:
    """Put a job in; False when one with its key is there already, whatever became of it."""
    insert = insert_into(connection, _job).values(msgspec.structs.asdict(job))
    return bool(connection.execute(insert.on_conflict_do_nothing()).rowcount)


def job(connection: sa.Connection, key: str, channel: str) -> Job | None:
    row = connection.execute(sa.select(_job).where(_job.c.key == key, _job.c.channel == channel)).first()
    return Job(**row._mapping) if row else None


def claim(connection: sa.Connection, now_ms: int, by: str) -> Job | None:
    """Take the next job that is due, so that no other worker does. In a writing transaction.

    Stamps from far ahead come from a clock that was set back since, and hold nothing up.
    """
    t = _job.c
    due = (t.due_at <= now_ms) | (t.due_at > now_ms + LONGEST_WAIT_MS)
    free = (t.claimed_at <= now_ms - CLAIM_MS) | (t.claimed_at > now_ms + CLAIM_MS)
    query = sa.select(_job).where(t.state == "waiting", due, free).order_by(t.due_at, t.key).limit(1)
    row = connection.execute(query.with_for_update(skip_locked=True)).first()
    if row is None:
        return None
    found = Job(**row._mapping)
    changed = {"claimed_at": now_ms, "claim": by, "tries": found.tries + 1, "made_at": min(found.made_at, now_ms)}
    connection.execute(sa.update(_job).where(_this(found)).values(changed))
    return msgspec.structs.replace(found, **changed)


def again(connection: sa.Connection, claimed: Job, due_at: int, why: str) -> None:
    """Give a claimed job back, to be tried once more."""
    values = {"claimed_at": 0, "claim": "", "due_at": due_at, "why": why}
    connection.execute(sa.update(_job).where(_this(claimed), _job.c.claim == claimed.claim).values(values))


def finish(connection: sa.Connection, claimed: Job, state: JobState, now_ms: int, why: str = "") -> bool:
    """Say what became of a claimed job; False when another worker took it over meanwhile."""
    values = {"state": state, "why": why, "ended_at": now_ms, "claimed_at": 0, "claim": ""}
    done = connection.execute(sa.update(_job).where(_this(claimed), _job.c.claim == claimed.claim).values(values))
    return bool(done.rowcount)


def withdraw(connection: sa.Connection, key: str, channel: str, now_ms: int) -> bool:
    """Take a job back that nobody has begun to send; False when it is not there to be taken."""
    this = (_job.c.key == key) & (_job.c.channel == channel) & (_job.c.state == "waiting") & (_job.c.claim == "")
    done = connection.execute(sa.update(_job).where(this).values(state="dropped", why="over", ended_at=now_ms))
    return bool(done.rowcount)


def latest(connection: sa.Connection, space: str, limit: int) -> list[Job]:
    """The newest jobs of a space."""
    query = sa.select(_job).where(_job.c.space == space).order_by(_job.c.made_at.desc(), _job.c.key)
    return [Job(**row._mapping) for row in connection.execute(query.limit(limit))]


def forget(connection: sa.Connection, before: int) -> None:
    """Drop jobs that ended before UTC ms."""
    connection.execute(sa.delete(_job).where(_job.c.state != "waiting", _job.c.made_at < before))


def _this(one: Job) -> sa.ColumnElement[bool]:
    return (_job.c.key == one.key) & (_job.c.channel == one.channel)


# Looking through the journal


def unread(connection: sa.Connection) -> list[tuple[str, int, int]]:
    """(space, how far it was looked through, its head) of the spaces whose feed has grown since."""
    query = sa.select(feed.c.space, sa.func.coalesce(_noted.c.position, 0), feed.c.position).select_from(
        feed.outerjoin(_noted, feed.c.space == _noted.c.space)
    )
    query = query.where(feed.c.position > sa.func.coalesce(_noted.c.position, 0)).order_by(feed.c.space)
    return [(row[0], row[1], row[2]) for row in connection.execute(query)]


def entries_between(
    connection: sa.Connection, space: str, after: int, until: int, kind: str, since_ms: int
) -> list[tuple[Entry, int]]:
    """The entries of a kind above one position up to another that happened since UTC ms, each with when it came."""
    t = journal.c
    rows = connection.execute(
        sa.select(*ENTRY_COLUMNS, t.received_at)
        .where(t.space == space, t.position > after, t.position <= until, t.kind == kind, t.happened_at >= since_ms)
        .order_by(t.position)
    )
    return [(entry_of(row), row.received_at or 0) for row in rows]


def move(connection: sa.Connection, space: str, was: int, to: int) -> bool:
    """Say how far a journal was looked through; False when another worker did so meanwhile."""
    if was == 0:
        start = insert_into(connection, _noted).values(space=space, position=0)
        connection.execute(start.on_conflict_do_nothing())
    here = (_noted.c.space == space) & (_noted.c.position == was)
    return bool(connection.execute(sa.update(_noted).where(here).values(position=to)).rowcount)


# Settings of central


def setting(connection: sa.Connection, name: str, shape: Any) -> Any:
    """A setting of this shape; None where it was never set."""
    found = connection.execute(sa.select(_setting.c.value).where(_setting.c.name == name)).scalar()
    return None if found is None else msgspec.json.decode(found, type=shape)


def settings(connection: sa.Connection, prefix: str, shape: Any) -> dict[str, Any]:
    """Rest of the name -> setting, of all whose name begins so."""
    begins = _setting.c.name.startswith(prefix, autoescape=True)
    rows = connection.execute(sa.select(_setting.c.name, _setting.c.value).where(begins))
    return {row.name.removeprefix(prefix): msgspec.json.decode(row.value, type=shape) for row in rows}


def set_setting(connection: sa.Connection, name: str, value: msgspec.Struct) -> None:
    upsert(connection, _setting, {"name": name, "value": msgspec.json.encode(value).decode()})
