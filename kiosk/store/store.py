"""The store: one database, opened with care, giving transactions to the floors above."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

import sqlalchemy as sa

from kiosk.core import clock
from kiosk.core.entries import Entry, chain_over, flaw
from kiosk.core.exchange import PROTOCOL, Cursor, ExchangeRequest, FeedItem, SpaceAnswer
from kiosk.errors import SpaceTaken, Unreachable
from kiosk.store import projections, schema
from kiosk.store.database import (
    check_file,
    check_readable,
    encrypted_engine,
    migrate,
    postgresql_engine,
    reading_engine,
    starting,
)
from kiosk.store.entries import ENTRY_COLUMNS, entry_of
from kiosk.store.gate import Gate
from kiosk.store.journal import Identity, Journal, Touched
from kiosk.store.keeping import Keeping
from kiosk.store.keys import sync_folder, write_private
from kiosk.store.records import Records

SLICE_S: Final = 0.030  # a bulk transaction holds a tap up for no longer
_AIM: Final = 0.5  # of it, because a slice now and then takes twice as long as the one before
_FIRST_SLICE: Final = 50
_LEAST_SLICE: Final = 25  # most of a small slice is its commit: fewer entries would not shorten it, only slow the rest
_VERIFIED_AT_ONCE: Final = 100
_REBUILD_SLICE: Final = 500


def _utc_now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Taken:
    """What came of an answer.

    Attributes:
        fresh: entries that were not here before.
        aggregate_kinds: the kinds of things that changed; screens decide whether to reload.
        dropped: the cursor had moved meanwhile, and the rest of the answer was thrown away.
    """

    fresh: int = 0
    aggregate_kinds: frozenset[str] = field(default_factory=frozenset)
    dropped: bool = False


class Store:
    """One database. Thread-safe; each transaction belongs to one thread."""

    def __init__(
        self,
        engine: sa.Engine,
        *,
        space: str | None,
        identity: Identity,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self.engine = engine
        self.space = space
        self.identity = identity
        self.clock_off_ms = 0  # how far this device's clock is behind the server's, as of the last contact
        self._gate = Gate()
        self._writing = engine.execution_options(write=True)
        self._reading = reading_engine(engine)
        self._monotonic = monotonic
        self._listeners: list[Callable[[Touched], None]] = []

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        key: str,
        central: bool = False,
        now: Callable[[], datetime] = _utc_now,
        random_bits: Callable[[int], int] = secrets.randbits,
    ) -> Store:
        """Open an encrypted file, or make it at the first start.

        Args:
            key: 64 hex digits.
            central: give own entries their position at once, and number them anew at each start.

        Raises:
            Unusable: a subclass tells what is wrong; nothing was changed.
        """
        marker = path.with_name(path.name + ".marker")
        if not check_file(path, marker):
            _make(path, key)
        check_readable(path, key)
        engine = encrypted_engine(path, key)
        try:
            migrate(engine)
            store = cls._over(engine, central=central, now=now, random_bits=random_bits, marker=marker)
        except BaseException:
            engine.dispose()
            raise
        return store

    @classmethod
    def connect(
        cls,
        url: str,
        *,
        now: Callable[[], datetime] = _utc_now,
        random_bits: Callable[[int], int] = secrets.randbits,
    ) -> Store:
        """Connect central to PostgreSQL and bring its schema up to date."""
        engine = postgresql_engine(url)
        try:
            with starting(engine):
                migrate(engine)
                return cls._over(engine, central=True, now=now, random_bits=random_bits, marker=None)
        except BaseException:
            engine.dispose()
            raise

    @classmethod
    def _over(
        cls,
        engine: sa.Engine,
        *,
        central: bool,
        now: Callable[[], datetime],
        random_bits: Callable[[int], int],
        marker: Path | None,
    ) -> Store:
        with engine.execution_options(write=True).begin() as connection:
            keeping = Keeping(connection)
            device = keeping.get("device")
            if device is None:
                device = f"{random_bits(128):032x}"
                keeping.set("device", device)
                keeping.set("store", f"{random_bits(128):032x}")
                if not central:
                    keeping.set("space", f"{random_bits(128):032x}")
            name = _incarnation(keeping, device, central, marker, random_bits, connection)
            space = None if central else keeping.get("space")
            clock_off_ms = keeping.offset().ms
            stale = keeping.get("projections") != projections.fingerprint()
        identity = Identity(device, name, now, random_bits, places=central)
        store = cls(engine, space=space, identity=identity)
        store.clock_off_ms = clock_off_ms
        if stale:
            store.rebuild()
        return store

    def listen(self, listener: Callable[[Touched], None]) -> None:
        """Call back after each commit that changed something, on the thread that committed: be quick."""
        self._listeners.append(listener)

    @contextmanager
    def transaction(self, space: str | None = None, *, urgent: bool = True) -> Iterator[Records]:
        """Write. What was yielded is durable once the block ends; an exception takes all of it back.

        Args:
            space: whose records; a kiosk's own when left out.
            urgent: a person waits. Bulk work lets these go first.
        """
        touched = Touched()
        with self._gate.writing(urgent=urgent), self._writing.begin() as connection:
            records = Records(connection, self._space(space), self.identity, touched)
            records.journal.lock()
            yield records
        if touched.recorded or touched.aggregate_kinds:
            for listener in self._listeners:
                listener(touched)

    @contextmanager
    def reading(self, space: str | None = None) -> Iterator[Records]:
        """Read one state, whatever is written meanwhile; writing in it is a bug that the database refuses."""
        with self._reading.begin() as connection:
            yield Records(connection, self._space(space), self.identity, Touched())

    def _space(self, space: str | None) -> str:
        found = space or self.space
        if found is None:
            raise ValueError("central must say which space")
        return found

    def exchange_request(self, limit: int, *, app: str, state: dict[str, str | int] | None = None) -> ExchangeRequest:
        """What a kiosk sends: what is pending, and where it stands."""
        now_ms = clock.to_ms(self.identity.now())
        with self.reading() as records:
            push = tuple(records.journal.pending(limit))
            return ExchangeRequest(
                protocol=PROTOCOL,
                app=app,
                schema=schema.REVISION,
                incarnation=self.identity.incarnation,
                number=records.journal.last_number(),
                sent_at=now_ms,
                at=(records.journal.cursor(),),
                push=push,
                mine=tuple(entry.id for entry in push),
                state=state or {},
            )

    def take(self, answer: SpaceAnswer, asked: Cursor, now_ms: int) -> Taken:
        """Admit an answer in slices that hold a tap up for at most 30 ms, each moving the cursor to its own end.

        Args:
            asked: the cursor that the request carried.
            now_ms: the server's now.

        Raises:
            Unreachable: the answer's chain does not follow from ours: it is not the feed it says it is.
        """
        items = answer.entries
        chains = self._verified(answer, asked)
        kinds: set[str] = set()
        fresh, start, size = 0, 0, _FIRST_SLICE
        at = asked
        while start < len(items):
            some = items[start : start + size]
            end = start + len(some)
            last = Cursor(space=answer.space, position=some[-1].position, chain=chains[end - 1])
            with self.transaction(answer.space, urgent=False) as records:
                began = self._monotonic()
                if not records.journal.take_slice(some, at, last, chains[start:end], now_ms):
                    return Taken(fresh, frozenset(kinds), dropped=True)
                kinds |= records.touched.aggregate_kinds
                fresh += records.touched.taken
            took = self._monotonic() - began
            size = max(_LEAST_SLICE, min(500, int(size * SLICE_S * _AIM / max(took, 0.0005))))
            start, at = end, last
        return Taken(fresh, frozenset(kinds))

    def _verified(self, answer: SpaceAnswer, asked: Cursor) -> list[str]:
        """The chain after each item, computed here; the last one must be what the server says."""
        left_out = [item.id for item in answer.entries if item.entry is None]
        with self.reading(answer.space) as records:
            own = records.journal.entries(left_out)
        if len({item.id for item in answer.entries}) != len(answer.entries):
            raise Unreachable("the answer holds an entry twice")
        chains: list[str] = []
        for start in range(0, len(answer.entries), _VERIFIED_AT_ONCE):
            some = answer.entries[start : start + _VERIFIED_AT_ONCE]
            position = asked.position + start
            # Nothing is written here, but a thread that computes makes each query of a touch wait for its turn.
            with self._gate.writing(urgent=False):
                entries = [_checked(item, own, answer.space, position + n) for n, item in enumerate(some, start=1)]
                chains += chain_over(chains[-1] if chains else asked.chain, position, entries)
        if chains and chains[-1] != answer.chain:
            raise Unreachable("the answer's chain does not follow from ours")
        return chains

    def renew_incarnation(self) -> None:
        """Number entries anew under another name: central has seen another file write as this one."""
        with self.transaction() as records:
            name = records.keeping.new_incarnation(self.identity.device, self.identity.random_bits)
        self.identity = replace(self.identity, incarnation=name)

    def join_space(self, space: str) -> None:
        """Become a desk of another space. Only while this kiosk's own space is empty.

        Raises:
            SpaceTaken: there is a journal already.
        """
        with self.transaction() as records:
            if space != self.space and records.journal.count():
                raise SpaceTaken
            records.keeping.set("space", space)
        self.space = space

    def rebuild(self) -> None:
        """Drop the projections and fold the journal anew."""
        with self._gate.writing(urgent=False), self._writing.begin() as connection:
            projections.create(connection)
            t = schema.journal
            groups = connection.execute(
                sa.select(t.c.space, t.c.aggregate_kind, t.c.aggregate)
                .distinct()
                .order_by(t.c.space, t.c.aggregate_kind, t.c.aggregate)
            ).all()
            for start in range(0, len(groups), _REBUILD_SLICE):
                self._refold(connection, groups[start : start + _REBUILD_SLICE])
            Keeping(connection).set("projections", projections.fingerprint())

    def _refold(self, connection: sa.Connection, groups: Iterable[Any]) -> None:
        t = schema.journal
        by: dict[tuple[str, str], list[str]] = {}
        for space, kind, aggregate in groups:
            by.setdefault((space, kind), []).append(aggregate)
        for (space, kind), aggregates in by.items():
            journal = Journal(connection, space, self.identity, Touched())
            rows = connection.execute(
                sa.select(*ENTRY_COLUMNS).where(
                    t.c.space == space, t.c.aggregate_kind == kind, t.c.aggregate.in_(aggregates)
                )
            )
            journal.fold([entry_of(row) for row in rows])

    def close(self) -> None:
        """Close every connection. On SQLite the last one folds the WAL into the file."""
        self.engine.dispose()


def _checked(item: FeedItem, own: Mapping[str, Entry], space: str, position: int) -> Entry:
    """The entry that stands at this place of an answer: brought by it, or our own where it was left out."""
    entry = item.entry or own.get(item.id)
    if entry is None or entry.id != item.id or item.position != position:
        raise Unreachable("the answer is not the feed behind our cursor")
    if entry.space != space or (item.entry is not None and flaw(entry) is not None):
        raise Unreachable("the answer holds what no kiosk could have made")
    return entry


def _make(path: Path, key: str) -> None:
    """Make the file under another name first: a start that is cut off leaves nothing that looks like a database."""
    unfinished = path.with_name(path.name + ".new")
    for leftover in unfinished.parent.glob(unfinished.name + "*"):
        leftover.unlink()
    engine = encrypted_engine(unfinished, key)
    try:
        migrate(engine)
    finally:
        engine.dispose()
    unfinished.replace(path)
    sync_folder(path.parent)


def _incarnation(
    keeping: Keeping,
    device: str,
    central: bool,
    marker: Path | None,
    random_bits: Callable[[int], int],
    connection: sa.Connection,
) -> str:
    """Who this file writes as: the same as before, unless the file behind the device is another one.

    A random marker lies beside the file and inside it, another one after each start. After a restore or a copy the two
    differ, and entries must be numbered anew under another name.
    """
    inside = keeping.get("marker")
    beside = marker.read_text().strip() if marker is not None and marker.exists() else None
    t = schema.incarnation
    found: str | None = connection.execute(
        sa.select(t.c.incarnation).where(t.c.device == device, t.c.current.is_(True))
    ).scalar()
    if marker is not None:
        if inside is None or inside != beside:
            found = None
        fresh = f"{random_bits(128):032x}"
        keeping.set("marker", fresh)
        write_private(marker, fresh.encode())
    if central or found is None:
        found = keeping.new_incarnation(device, random_bits)
    return found
