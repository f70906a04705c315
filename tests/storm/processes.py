"""Rounds of real processes: kiosks and two central servers over one PostgreSQL, killed at random with SIGKILL.

Meanwhile central's database is put back to an older copy, and kiosks' disks are cloned. No kiosk's disk is ever lost,
so whatever any of them said must be on the server in the end, exactly once.
"""

from __future__ import annotations

import secrets
import selectors
import shutil
import socket
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Final

import sqlalchemy as sa

from kiosk.central.enrolment import new_code, new_space
from kiosk.core.kinds import Fact
from kiosk.core.spaces import ReceptionCalled
from kiosk.desk.surroundings import Surroundings
from kiosk.errors import Unreachable
from kiosk.store import central_keeping
from kiosk.store.opening import open_kiosk
from kiosk.store.store import Store
from kiosk.sync.cycle import run_cycle
from kiosk.sync.pairing import pair, paired_server
from tests.dev.postgresql import postgresql
from tests.store.worlds import expected, journal_of, projected
from tests.storm.desk import Rooms, ids_of
from tests.storm.people import People
from tests.storm.seeds import ROOT

CENTRALS: Final = 2
KIOSKS: Final = 3
MOST_KIOSKS: Final = 5
HEALS: Final = 40


class Process:
    """One that says on its standard output what it has done."""

    def __init__(self, name: str, *arguments: str) -> None:
        self.said: list[str] = []
        self._rest = b""
        self._process = subprocess.Popen(
            [sys.executable, "-m", f"tests.storm.{name}", *arguments],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self.until("open")

    @property
    def pipe(self) -> int:
        assert self._process.stdout is not None
        return self._process.stdout.fileno()

    def until(self, word: str) -> None:
        while word not in self.said:
            assert self.hear(), f"it ended with {self._process.wait()}"

    def hear(self) -> bool:
        """Take in what it says next; False when it says nothing more. A line that is cut off was not said."""
        assert self._process.stdout is not None
        some = self._process.stdout.read1(65536)  # type: ignore[attr-defined]
        *lines, self._rest = (self._rest + some).split(b"\n")
        self.said += [line.decode() for line in lines]
        return bool(some)

    def end(self, *, kill: bool) -> None:
        """Like a power switch, or by asking; afterwards everything it said is known."""
        assert self._process.stdin is not None
        if kill:
            self._process.kill()
        else:
            self._process.stdin.write(b"\n")
            self._process.stdin.flush()
        while self.hear():
            pass
        self._process.wait()
        self._process.stdin.close()
        assert self._process.stdout is not None
        self._process.stdout.close()


@dataclass
class Kiosk:
    folder: Path
    process: Process | None = None


@dataclass
class Rounds:
    """The whole of it."""

    folder: Path
    server: str
    seed: int
    faults: Counter[str] = field(default_factory=Counter)
    acknowledged: set[str] = field(default_factory=set)
    kiosks: list[Kiosk] = field(default_factory=list)
    centrals: list[Process | None] = field(default_factory=lambda: [None] * CENTRALS)

    def __post_init__(self) -> None:
        self.chance = Random(self.seed)
        self.ports = [_free_port() for _ in range(CENTRALS)]
        self._names: list[str] = []  # of copies of the database, the newest last
        self._name = self._database()
        with self._central() as store:
            self.space = new_space(store, "Nordlicht", "Europe/Berlin")
            with store.engine.begin() as connection:
                found = central_keeping.space(connection, self.space)
            assert found is not None
            keys = found
            People(self.chance).furnish(Rooms(Surroundings(store, lambda: keys), None, None, self.space), self.space)
        self._start_centrals()
        for number in range(KIOSKS):
            self._pair(number)
        self._copy_database()

    # What happens

    def round(self) -> None:
        """Everything runs, until some things were done; then something breaks."""
        self._start_centrals()
        for number, kiosk in enumerate(self.kiosks):
            if kiosk.process is None:
                kiosk.process = Process("kiosk_process", str(kiosk.folder), str(self.seed * 1000 + number))
        self._listen(self.chance.randrange(5, 40))
        for happens in self.chance.sample([self._kill_kiosk, self._kill_kiosk, self._kill_central, self._roll_back], 2):
            happens()
        if len(self.kiosks) < MOST_KIOSKS and self.chance.random() < 0.2:
            self._clone()
        if self.chance.random() < 0.3:
            self._copy_database()

    def _listen(self, lines: int) -> None:
        """Until the kiosks have said so many things."""
        with selectors.DefaultSelector() as waiting:
            for kiosk in self.kiosks:
                assert kiosk.process is not None
                waiting.register(kiosk.process.pipe, selectors.EVENT_READ, kiosk.process)
            said = sum(len(kiosk.process.said) for kiosk in self.kiosks if kiosk.process)
            while sum(len(kiosk.process.said) for kiosk in self.kiosks if kiosk.process) < said + lines:
                for key, _ in waiting.select():
                    assert key.data.hear(), "a kiosk ended by itself"

    def _end_kiosk(self, kiosk: Kiosk, *, kill: bool) -> None:
        if kiosk.process is not None:
            kiosk.process.end(kill=kill)
            self.acknowledged |= {one for line in kiosk.process.said if line != "open" for one in line.split()}
            kiosk.process = None

    def _kill_kiosk(self) -> None:
        self.faults["kiosk killed"] += 1
        self._end_kiosk(self.chance.choice(self.kiosks), kill=True)

    def _kill_central(self) -> None:
        self.faults["central killed"] += 1
        self._end_central(self.chance.randrange(CENTRALS))

    def _end_central(self, number: int) -> None:
        process = self.centrals[number]
        if process is not None:
            process.end(kill=True)
            self.centrals[number] = None

    def _roll_back(self) -> None:
        """Central's database becomes an older copy of itself, while kiosks go on."""
        self.faults["central rolled back"] += 1
        for number in range(CENTRALS):
            self._end_central(number)
        self._drop(self._name)
        self._name = self._database(template=self.chance.choice(self._names[-3:]))

    def _clone(self) -> None:
        """A kiosk's disk is copied while the kiosk is off, and both go on."""
        kiosk = self.chance.choice(self.kiosks)
        self.faults["kiosk cloned"] += 1
        self._end_kiosk(kiosk, kill=True)
        copy = Kiosk(self.folder / f"kiosk-{len(self.kiosks)}")
        shutil.copytree(kiosk.folder, copy.folder)
        self.kiosks.append(copy)

    # The databases

    def _database(self, template: str = "template0") -> str:
        name = f"storm_{secrets.token_hex(6)}"
        self._sql(f"CREATE DATABASE {name} TEMPLATE {template}")
        return name

    def _copy_database(self) -> None:
        """What a backup holds. PostgreSQL copies only what nobody is connected to."""
        self.faults["backup of central"] += 1
        for number in range(CENTRALS):
            self._end_central(number)
        self._names.append(self._database(template=self._name))

    def _drop(self, name: str) -> None:
        self._sql(f"DROP DATABASE {name} WITH (FORCE)")

    def _sql(self, statement: str) -> None:
        engine = sa.create_engine(self.server, isolation_level="AUTOCOMMIT", poolclass=sa.NullPool)
        with engine.connect() as connection:
            connection.exec_driver_sql(statement)

    def _url(self) -> str:
        return sa.make_url(self.server).set(database=self._name).render_as_string(hide_password=False)

    @contextmanager
    def _central(self) -> Iterator[Store]:
        store = Store.connect(self._url())
        try:
            yield store
        finally:
            store.close()

    def _start_centrals(self) -> None:
        for number, port in enumerate(self.ports):
            if self.centrals[number] is None:
                self.centrals[number] = Process("central_process", self._url(), str(port))

    def _pair(self, number: int) -> None:
        kiosk = Kiosk(self.folder / f"kiosk-{number}")
        with self._central() as central:
            code = new_code(central, self.space).code
        store, keys = open_kiosk(kiosk.folder, kiosk.folder / "kiosk.key")
        pair(store, keys, f"http://127.0.0.1:{self.ports[number % CENTRALS]}", code, name=f"Desk {number}")
        store.close()
        self.kiosks.append(kiosk)

    # The end

    def heal(self) -> str:
        """Nothing breaks any more. Says what does not hold then; empty when all does."""
        for kiosk in self.kiosks:
            self._end_kiosk(kiosk, kill=False)
        self._start_centrals()
        with ExitStack() as closing:
            stores = []
            for kiosk in self.kiosks:
                stores.append(open_kiosk(kiosk.folder, kiosk.folder / "kiosk.key")[0])
                closing.callback(stores[-1].close)
            for store in stores:  # two that write under one name are told so once both have
                with store.transaction() as records:
                    call = ReceptionCalled(reference="STRM", reason="asked", page="Welcome")
                    records.journal.record(Fact(f"{secrets.randbits(128):032x}", call))
            self._exchange(stores)
            central = closing.enter_context(self._central())
            return self._violation(central, stores)

    def _violation(self, central: Store, stores: list[Store]) -> str:
        on_server = ids_of(central, self.space)
        if lost := self.acknowledged - on_server:
            return f"{len(lost)} acknowledged entries are not on the server"
        folded = expected(journal_of(central, self.space))
        for store in (central, *stores):
            if ids_of(store, self.space) != on_server:
                return "a kiosk and central hold different entries"
            if projected(store, self.space) != folded:
                return "a replica folds otherwise"
        return ""

    def _exchange(self, stores: list[Store]) -> None:
        for _ in range(HEALS):
            before = [_standing(store) for store in stores]
            for store in stores:
                server = paired_server(store)
                assert server is not None
                try:
                    run_cycle(store, server)
                except Unreachable as error:
                    raise AssertionError(f"a kiosk reaches no central: {error}") from error
                finally:
                    server.dispose()
            if before == [_standing(store) for store in stores]:
                return
        raise AssertionError("the kiosks never came to rest")

    def close(self) -> None:
        for kiosk in self.kiosks:
            self._end_kiosk(kiosk, kill=True)
        for number in range(CENTRALS):
            self._end_central(number)
        for name in (self._name, *self._names):
            self._drop(name)


def play(rounds: int, seed: int) -> tuple[str, int, Counter[str]]:
    """Rounds over a PostgreSQL of their own. Returns what does not hold, how much was acknowledged, and the faults."""
    with postgresql() as server, tempfile.TemporaryDirectory(prefix="storm-") as folder, ExitStack() as closing:
        played = Rounds(Path(folder), server, seed)
        closing.callback(played.close)
        for _ in range(rounds):
            played.round()
        return played.heal(), len(played.acknowledged), played.faults


def _standing(store: Store) -> tuple[object, int, str]:
    with store.reading() as records:
        return records.journal.cursor(), records.journal.pending_count(), store.identity.incarnation


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port
