"""A storm over the real store, exchange and central: one seed decides all that happens, and afterwards all agree."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import msgspec
import pytest

from kiosk.central.enrolment import Enrolment, new_code, new_space
from kiosk.central.exchange import Exchange
from kiosk.core.exchange import EnrolRequest, ExchangeAnswer, ExchangeRequest, LocateAnswer, LocateRequest
from kiosk.core.kinds import Fact
from kiosk.core.members import MemberChanged, MemberNamed
from kiosk.core.spaces import CompanyChanged
from kiosk.core.visits import VisitClosed, VisitOpened
from kiosk.errors import Unreachable
from kiosk.store.store import Store
from kiosk.sync.cycle import run_cycle
from tests.dev.desks import journal_ids, projections

STEPS = 70
KEY = "ab" * 32
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


class World:
    """Three desks, a server, their clocks and the network between them, all under one seed."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.folder = folder
        self.random = Random(seed)
        self.time = NOON
        self.central = self._open_central()
        self.space = new_space(self.central, "Nordlicht", "Europe/Berlin")
        self.exchange = Exchange(self.central)
        self.desks: list[StormDesk] = []
        self.acknowledged: set[str] = set()
        self.backups: list[Path] = []
        for at in range(3):
            self.desks.append(self._new_desk(at))
        self.back_up()

    def _open_central(self) -> Store:
        (self.folder / "central").mkdir(exist_ok=True)
        path = self.folder / "central" / "central.db"
        return Store.open(path, key=KEY, central=True, now=lambda: self.time, random_bits=self.random.getrandbits)

    def _new_desk(self, at: int) -> StormDesk:
        desk = StormDesk(self, self.folder / f"desk-{at}", timedelta(seconds=self.random.randrange(-600, 600)))
        code = new_code(self.central, self.space).code
        request = EnrolRequest(protocol=1, app="t", code=code, device=desk.store.identity.device, name=f"Desk {at}")
        desk.token = Enrolment(self.exchange).enrol(request, "127.0.0.1").token
        desk.store.join_space(self.space)
        return desk

    def back_up(self) -> None:
        self.central.close()
        self.backups.append(self.folder / f"backup-{len(self.backups)}")
        shutil.copytree(self.folder / "central", self.backups[-1])
        self._reopen()

    def restore(self) -> None:
        """The server is put back to how it was at one of its last backups."""
        self.central.close()
        shutil.rmtree(self.folder / "central")
        shutil.copytree(self.random.choice(self.backups[-3:]), self.folder / "central")
        self._reopen()

    def clone(self) -> None:
        """A desk's disk is copied, and both copies go on working under one name."""
        original = self.random.choice(self.desks)
        original.store.close()
        folder = self.folder / f"desk-{len(self.desks)}"
        shutil.copytree(original.folder, folder)
        original.open()
        self.desks.append(StormDesk(self, folder, original.skew, original.token))

    def _reopen(self) -> None:
        self.central = self._open_central()
        self.exchange = Exchange(self.central)

    def step(self) -> None:
        self.time += timedelta(milliseconds=self.random.randrange(5_000))
        chance = self.random.random()
        desk = self.random.choice(self.desks)
        if chance < 0.45:
            self.acknowledged |= desk.touch()
        elif chance < 0.85:
            desk.cycle(Network(self, desk, storm=True))
        elif chance < 0.90:
            desk.late()
        elif chance < 0.95:
            self.back_up()
        elif chance < 0.98:
            self.restore()
        elif len(self.desks) < 5:
            self.clone()

    def heal(self) -> None:
        for _ in range(30):
            before = [desk.standing() for desk in self.desks]
            for desk in self.desks:
                desk.cycle(Network(self, desk, storm=False))
            if before == [desk.standing() for desk in self.desks]:
                return
        raise AssertionError("the desks never came to rest")

    def close(self) -> None:
        for store in (self.central, *(desk.store for desk in self.desks)):
            store.close()


class StormDesk:
    """A desk whose clock is wrong by `skew`."""

    def __init__(self, world: World, folder: Path, skew: timedelta, token: str = "") -> None:
        self.world, self.folder, self.skew, self.token = world, folder, skew, token
        self.answers: list[tuple[ExchangeRequest, ExchangeAnswer]] = []
        folder.mkdir(exist_ok=True)
        self.open()

    def open(self) -> None:
        self.store = Store.open(
            self.folder / "kiosk.db",
            key=KEY,
            now=lambda: self.world.time + self.skew,
            random_bits=self.world.random.getrandbits,
        )

    def touch(self) -> set[str]:
        """Something happens here. Returns the ids of what was acknowledged."""
        random = self.world.random
        who, visit = f"{random.randrange(4):032x}", f"{random.randrange(12):032x}"
        facts = random.choice(
            [
                [Fact(who, MemberNamed(name=f"Name {random.randrange(99)}"), subject=who)],
                [Fact(who, MemberChanged(company=f"{random.randrange(3):032x}"))],
                [Fact(who, MemberChanged(status="paused")), Fact(who, MemberNamed(known_as="K"), subject=who)],
                [Fact(visit, VisitOpened(person=who, role="member", via="card"))],
                [Fact(visit, VisitClosed())],
                [Fact(visit, VisitClosed(inferred=True)), Fact(f"{7:032x}", CompanyChanged(name=f"C{visit[-1]}"))],
            ]
        )
        before = journal_ids(self.store, self.world.space)
        with self.store.transaction() as records:
            request = records.journal.record(*facts, actor=who)
        if random.random() < 0.1:
            with self.store.transaction() as records:
                records.journal.undo(request, actor=who)
        return journal_ids(self.store, self.world.space) - before

    def cycle(self, network: Network) -> None:
        try:
            run_cycle(self.store, network, batch=self.world.random.choice([1, 3, 10, 1000]))
        except Unreachable:
            if not network.storm:
                raise

    def late(self) -> None:
        """An answer arrives that nobody waits for any more."""
        if self.answers:
            asked, answer = self.world.random.choice(self.answers)
            try:
                self.store.take(answer.spaces[0], asked.at[0], answer.now)
            except Unreachable:
                return  # it does not follow from what is here

    def standing(self) -> tuple[object, int]:
        with self.store.reading() as records:
            return records.journal.cursor(), records.journal.pending_count()


class Network:
    """Between a desk and central: loses, doubles, delays, and reads what it carries as bytes."""

    def __init__(self, world: World, desk: StormDesk, *, storm: bool) -> None:
        self._world, self._desk, self.storm = world, desk, storm

    def exchange(self, request: ExchangeRequest) -> ExchangeAnswer:
        chance = self._world.random.random() if self.storm else 1.0
        if chance < 0.12:
            raise Unreachable("the request was lost")
        answer = self._carried(request)
        if chance < 0.22:
            answer = self._carried(request)
        self._desk.answers = [*self._desk.answers[-5:], (request, answer)]
        if chance < 0.40:
            raise Unreachable("the answer was lost")
        return answer

    def locate(self, request: LocateRequest) -> LocateAnswer:
        if self.storm and self._world.random.random() < 0.15:
            raise Unreachable("lost")
        exchange = self._world.exchange
        return exchange.locate(exchange.device(self._bearer()), request)

    def _carried(self, request: ExchangeRequest) -> ExchangeAnswer:
        arrived = msgspec.json.decode(msgspec.json.encode(request), type=ExchangeRequest)
        exchange = self._world.exchange
        answer = exchange.exchange(exchange.device(self._bearer()), arrived)
        return msgspec.json.decode(msgspec.json.encode(answer), type=ExchangeAnswer)

    def _bearer(self) -> str:
        return f"Bearer {self._desk.store.identity.device}.{self._desk.token}"

    def close(self) -> None: ...


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    yield tmp_path
    shutil.rmtree(tmp_path)  # some megabytes a seed


@pytest.mark.parametrize("seed", range(20))
def test_after_the_storm_everything_is_there_once_and_all_agree(folder: Path, seed: int) -> None:
    world = World(folder, seed)
    with ExitStack() as closing:
        closing.callback(world.close)
        for _ in range(STEPS):
            world.step()
        for desk in world.desks:  # two that write under one name are told so at the latest when both have written
            world.acknowledged |= desk.touch()
        world.heal()
        assert len({desk.store.identity.incarnation for desk in world.desks}) == len(world.desks)
        on_central = journal_ids(world.central, world.space)
        assert world.acknowledged <= on_central
        for desk in world.desks:
            assert journal_ids(desk.store, world.space) == on_central
            assert desk.standing()[1] == 0
            with desk.store.reading() as records:
                assert not records.keeping.quarantined()
        folded = projections(world.central, world.space)
        assert all(projections(desk.store, world.space) == folded for desk in world.desks)
        world.central.rebuild()
        assert projections(world.central, world.space) == folded
