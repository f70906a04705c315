"""The store: one database, opened with care, giving transactions to the floors above."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import sqlalchemy as sa

from kiosk.core import clock
from kiosk.core.entries import Entry, chain_over, flaw
from kiosk.core.exchange import PROTOCOL, Cursor, ExchangeRequest, FeedItem, SpaceAnswer
from kiosk.errors import SpaceTaken, Unreachable
from kiosk.store import projections, schema
from kiosk.store.away import Away
from kiosk.store.beside import Beside
from kiosk.store.database import (
    check_file,
    check_readable,
    encrypted_engine,
    make_file,
    migrate,
    postgresql_engine,
    reading_engine,
    starting,
)
from kiosk.store.entries import ENTRY_COLUMNS, entry_of
from kiosk.store.gate import Gate
from kiosk.store.journal import Identity, Journal, Touched
from kiosk.store.keeping import BackupMade, Keeping, Writers
from kiosk.store.marker import incarnation_of
from kiosk.store.pace import Pace
from kiosk.store.records import Records
from kiosk.store.tombstones import ENDING, Tombstones, remember_erased
from kiosk.store.upgrading import check_nobody_works_on

if TYPE_CHECKING:
    from kiosk.store.shut_out import ShutOut

_VERIFIED_AT_ONCE: Final = 100
_REBUILD_SLICE: Final = 500
_KEPT_APART: Final = frozenset({"pairing", "space"})  # what a kiosk needs to begin again without its database


def _utc_now() -> datetime:
    return datetime.now(UTC)


def _nothing() -> None:
    """What nobody waits for."""


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
        self.gate = Gate()
        self._writing = engine.execution_options(write=True)
        self._reading = reading_engine(engine)
        self._monotonic = monotonic
        self._listeners: list[Callable[[Touched], None]] = []
        self._touched_at = monotonic()
        self._pace = Pace(monotonic, lambda: self.gate.awaited)
        self._keep_apart: Callable[[], None] = _nothing
        self.beside: Beside | None = None  # of a file: its ballast and its backups
        self.writers = Writers()
        self.before_close: list[Callable[[], None]] = []
        self.tombstones, self.away = Tombstones(None), Away()
        self.shut_out: ShutOut | None = None  # of central: what outlives its backups

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        key: str,
        central: bool = False,
        now: Callable[[], datetime] = _utc_now,
        random_bits: Callable[[int], int] = secrets.randbits,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> Store:
        """Open an encrypted file, or make it at the first start.

        Args:
            key: 64 hex digits.
            central: give own entries their position at once, and number them anew at each start.

        Raises:
            Unusable: a subclass tells what is wrong; nothing was changed.
        """
        marker = path.with_name(path.name + ".marker")
        there = check_file(path, marker)
        beside = Beside(path, key)
        relief = beside.ballast.release
        try:
            if not there:
                make_file(path, key, relief)
            check_readable(path, key, relief)
        except BaseException:
            beside.close()
            raise
        engine = encrypted_engine(path, key, relief)
        try:
            check_nobody_works_on(engine, path, key)
            migrate(engine)
            store = cls._over(
                engine, central=central, now=now, random_bits=random_bits, monotonic=monotonic, marker=marker
            )
            remember_erased(store, path.with_name(path.name + ENDING))
        except BaseException:
            engine.dispose()
            beside.close()
            raise
        store.beside = beside
        with store.engine.begin() as connection:
            beside.backups.recall(Keeping(connection).get("backup"))
        return store

    @classmethod
    def connect(
        cls,
        url: str,
        *,
        now: Callable[[], datetime] = _utc_now,
        random_bits: Callable[[int], int] = secrets.randbits,
        erased: Path | None = None,
    ) -> Store:
        """Connect central to PostgreSQL and bring its schema up to date.

        Args:
            erased: the file that remembers who was erased, outside the database and its backups.

        Raises:
            Unusable: with a sentence that says what to do.
        """
        engine = postgresql_engine(url)
        try:
            with starting(engine):
                migrate(engine)
                store = cls._over(engine, central=True, now=now, random_bits=random_bits, marker=None)
                if erased is not None:
                    remember_erased(store, erased)
                return store
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
        monotonic: Callable[[], float] = time.monotonic,
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
            name = incarnation_of(keeping, device, central, marker, random_bits, connection)
            space = None if central else keeping.get("space")
            clock_off_ms = keeping.offset().ms
            stale = keeping.get("projections") != projections.fingerprint()
        identity = Identity(device, name, now, random_bits, places=central)
        store = cls(engine, space=space, identity=identity, monotonic=monotonic)
        store.clock_off_ms = clock_off_ms
        if stale:
            store.rebuild()
        return store

    def listen(self, listener: Callable[[Touched], None]) -> None:
        """Call back after each commit that changed something, on the thread that committed: be quick."""
        self._listeners.append(listener)

    def tell(self, touched: Touched) -> None:
        """Call the listeners, on this thread."""
        for listener in tuple(self._listeners):
            listener(touched)

    @contextmanager
    def transaction(self, space: str | None = None, *, urgent: bool = True) -> Iterator[Records]:
        """Write. What was yielded is durable once the block ends; an exception takes all of it back.

        Args:
            space: whose records; a kiosk's own when left out.
            urgent: a person waits. Bulk work lets these go first.
        """
        touched, of = Touched(), self._space(space)
        if urgent:
            self._touched_at = self._monotonic()
        with self.gate.writing(urgent=urgent):
            with self.tombstones.adding(of) as add, self._writing.begin() as connection:
                records = Records(connection, of, self.identity, touched)
                records.journal.lock()
                if not self.identity.places:
                    self.writers.sign(records.keeping)
                yield records
                add(touched.erased)
            self.identity = touched.writer or self.identity  # before the next one numbers
        self.away.over()
        if not records.keeping.written.isdisjoint(_KEPT_APART):
            self._keep_apart()
        if touched.recorded or touched.aggregate_kinds:
            self.tell(touched)

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
                mine=tuple(entry.id for entry in push if entry.body is not None),  # the body of a header may come back
                state=state or {},
            )

    def take(self, answer: SpaceAnswer, asked: Cursor, now_ms: int, brought: Iterable[Entry] = ()) -> Taken:
        """Admit an answer in parts that hold a tap up for at most 30 ms, each moving the cursor to its own end.

        Args:
            asked: the cursor that the request carried.
            now_ms: the server's now.
            brought: entries of ours that the request carried, which need not be read again.

        Raises:
            Unreachable: the answer's chain does not follow from ours: it is not the feed it says it is.
        """
        chains = self._verified(answer, asked, brought)
        kinds: set[str] = set()
        fresh, start, at = 0, 0, asked
        while start < len(chains):
            began = start
            with self.transaction(answer.space, urgent=False) as records:
                for end in self._pace.parts(start, len(chains)):
                    items = answer.entries[start:end]
                    last = Cursor(space=answer.space, position=items[-1].position, chain=chains[end - 1])
                    if not records.journal.take_slice(items, at, last, chains[start:end], now_ms):
                        return Taken(fresh, frozenset(kinds), dropped=True)
                    start, at = end, last
                kinds |= records.touched.aggregate_kinds
                fresh += records.touched.taken
                written = self._monotonic()
            self._pace.committed(start - began, written)
        return Taken(fresh, frozenset(kinds))

    def _verified(self, answer: SpaceAnswer, asked: Cursor, brought: Iterable[Entry]) -> list[str]:
        """The chain after each item, computed here; the last one must be what the server says."""
        own = {entry.id: entry for entry in brought}
        with self.reading(answer.space) as records:
            left_out = [item.id for item in answer.entries if item.entry is None and item.id not in own]
            own |= records.journal.entries(left_out)
        if len({item.id for item in answer.entries}) != len(answer.entries):
            raise Unreachable("the answer holds an entry twice")
        chains: list[str] = []
        for start in range(0, len(answer.entries), _VERIFIED_AT_ONCE):
            some = answer.entries[start : start + _VERIFIED_AT_ONCE]
            position = asked.position + start
            # Nothing is written here, but a thread that computes makes each query of a touch wait for its turn.
            with self.gate.writing(urgent=False):
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
        """Become a desk of another space. Only while this kiosk's own space is blank; its calls stay behind.

        Raises:
            SpaceTaken: there is a journal already.
        """
        with self.transaction() as records:
            if space != self.space and not records.journal.is_blank():
                raise SpaceTaken
            records.keeping.set("space", space)
        self.space = space

    def keeps_apart(self, keep: Callable[[], None]) -> None:
        """Call back whenever it changed who this kiosk is or how it reaches central."""
        self._keep_apart = keep

    def quiet_s(self) -> float:
        """How long nobody has done anything here that was written down."""
        return self._monotonic() - self._touched_at

    def remember_backup(self, made: BackupMade) -> None:
        """Write down what the last backup holds."""
        with self.gate.writing(urgent=False), self._writing.begin() as connection:
            Keeping(connection).set("backup", made)

    def rebuild(self) -> None:
        """Drop the projections and fold the journal anew."""
        with self.gate.writing(urgent=False), self._writing.begin() as connection:
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
        while self.before_close:
            self.before_close.pop()()
        self.engine.dispose()
        if self.beside is not None:
            self.beside.close()


def _checked(item: FeedItem, own: Mapping[str, Entry], space: str, position: int) -> Entry:
    """The entry that stands at this place of an answer: brought by it, or our own where it was left out."""
    entry = item.entry or own.get(item.id)
    if entry is None or entry.id != item.id or item.position != position:
        raise Unreachable("the answer is not the feed behind our cursor")
    if entry.space != space or (item.entry is not None and flaw(entry) is not None):
        raise Unreachable("the answer holds what no kiosk could have made")
    return entry
