"""One storm: what one seed makes happen to three desks and a server, and how the weather clears.

Nothing runs in parallel and nothing looks at a real clock: the same seed is the same storm. What the real program does
at once, a touch while a request is under way, a second exchange beside the first, happens within the network's calls.
"""

from __future__ import annotations

from collections import Counter
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Final

import msgspec

from kiosk.central.enrolment import new_space
from kiosk.core.clock import to_ms
from kiosk.core.exchange import PROTOCOL, PROTOCOL_MIN
from kiosk.desk.surroundings import Surroundings
from kiosk.errors import Refused, Unauthorized, Unreachable
from kiosk.store import pace as pace_module
from kiosk.store.tidying import tidy
from kiosk.sync.cycle import run_cycle
from tests.storm.desk import KIOSK_DATABASE, Desk, Rooms, ids_of, last_number, made_since
from tests.storm.disk import Disks, Image
from tests.storm.machines import SECRETS, Central, Clock, Off, fresh_image
from tests.storm.network import Letter, Network
from tests.storm.people import People, change_house, erase_somebody
from tests.storm.weather import DEEPEST, Weather, strengths

STEPS: Final = 75
DESKS: Final = 3
SLICE: Final = 7  # entries in a transaction that takes an answer: enough of them in a storm of some hundred entries
START: Final = datetime(2026, 3, 2, 12, tzinfo=UTC)


class World(Weather):
    """Everything that there is in one storm."""

    def __init__(self, disks: Disks, seed: int, *, verbose: bool = False) -> None:
        self.seed = seed
        self.disks = disks
        self.verbose = verbose
        self.chance = Random(seed)
        self.clock = Clock(START)
        self.faults: Counter[str] = Counter()
        self.under_way: list[Letter] = []
        self.acknowledged: set[str] = set()
        self.destroyed: set[str] = set()  # acknowledged entries that a restore took from the last disk they were on
        self.unerased: set[str] = set()  # people whose erasure such a restore took
        self.cloned: set[str] = set()  # devices of which there is more than one
        self.bearers: dict[str, set[str]] = {}  # what a device proved itself with so far
        self.shut_out: set[str] = set()  # of these, what opens nothing any more
        self.backups: dict[str, list[Image]] = {}
        self.stormy = False
        self._strength = strengths(seed, self.chance)
        self._within = 0
        self.people = People(self.chance)
        self.central = self._new_central()
        self.space = new_space(self.central.store, "Nordlicht", "Europe/Berlin")
        self.secrets = msgspec.structs.replace(SECRETS, space=self.space)
        around = Surroundings(self.central.store, lambda: self.secrets, lambda: self.clock.elapsed)
        self.people.furnish(Rooms(around, None, None, self.space), self.space)
        self.acknowledged |= ids_of(self.central.store, self.space)
        self.desks = [self._new_desk(f"desk-{number}") for number in range(DESKS)]
        for machine in self.machines:
            self._back_up(machine)

    def _new_central(self) -> Central:
        image = fresh_image(self.disks.root, Central.database, central=True)
        central = Central("central", self.disks, image, self.clock, self.seed)
        central.boot()
        return central

    def _new_desk(self, name: str) -> Desk:
        image = fresh_image(self.disks.root, KIOSK_DATABASE, central=False)
        desk = Desk(name, self.disks, image, self.clock, self.seed, self.secrets)
        desk.skew = timedelta(seconds=self.chance.randrange(-600, 600))
        desk.protocol = self.chance.choice((PROTOCOL, PROTOCOL, PROTOCOL_MIN))
        desk.boot()
        desk.device = desk.store.identity.device
        desk.pair(self.central, self.space)
        return desk

    # What happens

    def step(self) -> None:
        """The next moment."""
        self.clock.pass_(self.chance.choice((0.2, 1, 5, 20, 70)))
        self._bring_up()
        desk = self.chance.choice(self.desks)
        self.break_something(desk)
        self._work()

    def _work(self) -> None:
        """Somebody touches a screen, or a desk's timer says that it is time for an exchange."""
        desk, draw = self.chance.choice(self.desks), self.chance.random()
        if draw < 0.05:
            self.touch_central()
        elif draw < 0.6:
            self.touch(desk)
        else:
            self.cycle(desk)

    def say(self, what: str) -> None:
        if self.verbose:
            print(f"{self.clock.elapsed:9.1f} s  {what}", flush=True)

    def meanwhile(self, desk: Desk, *, answered: bool = False) -> None:
        """A request of this desk is under way, or its answer, and the world does not stand still."""
        if self._within >= DEEPEST or not self._draws("meanwhile"):
            return
        self._within += 1
        try:
            for _ in range(self.chance.randint(1, 3)):
                self._bring_up()
                draw = self.chance.random()
                if draw < 0.35:
                    self.touch(desk)
                elif draw < 0.65:
                    self.cycle(desk)  # somebody started a second one, by a command
                else:
                    self._work()
            if answered and self._draws("overtaken") and self._overtake(desk):
                self.count("overtaken")
        finally:
            self._within -= 1

    def touch(self, desk: Desk) -> None:
        """Somebody does something at a desk. What they were shown to have worked is acknowledged."""
        if desk.off:
            return
        with self.may_refuse(desk), desk.working():
            before = last_number(desk.store)
            self.people.act(desk)
            made = made_since(desk.store, before)
            if not desk.dead:
                self.acknowledged |= made
                desk.acknowledged |= made
                self.say(f"{desk.name} records {len(made)}")

    def touch_central(self) -> None:
        """Somebody changes something on central's pages."""
        central = self.central
        if central.off or central.busy:
            return
        with self.may_refuse(central), central.working():
            before = last_number(central.store)
            around = Surroundings(central.store, lambda: self.secrets, lambda: self.clock.elapsed)
            does = change_house if self.chance.random() < 0.8 else erase_somebody
            with suppress(Refused):
                does(Rooms(around, None, None, self.space), self.people)
            made = made_since(central.store, before)
            if not central.dead:
                self.acknowledged |= made

    def cycle(self, desk: Desk) -> None:
        """A desk exchanges with central."""
        if desk.off:
            return
        batch = self.chance.choice((1, 3, 10, 1000)) if self.stormy else 1000
        with self.may_refuse(desk), desk.working():
            try:
                run_cycle(desk.store, Network(self, desk), batch=batch)
            except Unauthorized as why:
                self.say(f"{desk.name} has to be paired anew: {why}")
                if not desk.dead and not self.central.off and not self.central.busy:
                    self._pair(desk)
                    if not self.stormy:  # at once, before its clone is paired in its stead
                        run_cycle(desk.store, Network(self, desk))
            except Unreachable as why:
                self.say(f"{desk.name} has no exchange: {why}")
                if not self.stormy:
                    raise

    def _pair(self, desk: Desk) -> None:
        """Reception sees it on the board, and somebody types a new code."""
        self.faults["paired anew"] += 1
        with suppress(Off), self.may_refuse(self.central), self.central.working():
            desk.pair(self.central, self.space)

    # What is on the disks

    def anywhere(self) -> set[str]:
        """What is on any disk. All machines run afterwards."""
        self._accept()
        self._bring_up()
        while any(machine.off for machine in self.machines):  # one may die as it starts
            self._bring_up()
        return set().union(*(ids_of(machine.store, self.space) for machine in self.machines))

    def _bring_up(self) -> None:
        """Whoever is off is started, most times."""
        if any(machine.refusing for machine in self.machines) and self.chance.random() < 0.2:
            self._accept()
        for machine in self.machines:
            machine.find_dead()
            if not machine.off or (self.stormy and machine.refusing and self.chance.random() < 0.5):
                continue
            machine.boot()
            if machine.off:
                self.say(f"{machine.name} does not come up")
            elif isinstance(machine, Desk):
                self._check_disk(machine)

    def _check_disk(self, desk: Desk) -> None:
        missing = desk.acknowledged - ids_of(desk.store, self.space)
        assert not missing, f"{len(missing)} acknowledged entries are gone from {desk.name} after a start"

    # The end

    def rage(self) -> None:
        """The storm itself; half as long where each second step puts a server back."""
        self.stormy = True
        for _ in range(STEPS if self.seed % 4 else STEPS // 2):
            self.step()
        self.stormy = False

    def heal(self) -> None:
        """The weather clears: disks have room, clocks are right, nothing gets lost. All exchange until they rest."""
        for desk in self.desks:
            desk.cut_off_until, desk.started, desk.skew = 0.0, None, timedelta(seconds=desk.skew.seconds % 50)
            desk.printer.queue.reachable = True
        self.central.skew = timedelta()
        for machine in self.machines:
            machine.disk.disarm()
        self.durable = self.anywhere()
        for machine in self.machines:
            if not machine.off:
                machine.disk.disarm()
        while self.under_way:
            self._deliver_late()
        self.clock.pass_(4000)  # every printer is done
        for device in {desk.device for desk in self.desks}:
            with suppress(Refused), self.central.working():  # one that was shut out needs a code
                self.central.exchange.devices.change(device, "active")
        for desk in self.desks:
            self._settle(desk)
        for _ in range(30):
            before = [self._standing(desk) for desk in self.desks]
            for desk in self.desks:
                self.cycle(desk)
            if before == [self._standing(desk) for desk in self.desks]:
                break
        else:
            raise AssertionError("the desks never came to rest")
        self._tidy_up()

    def _tidy_up(self) -> None:
        """The night after, at one and the same time: what a desk whose clock ran ahead emptied is due by then."""
        self.clock.pass_(3 * 86_400)
        for machine in self.machines:
            tidy(machine.store, self.space, now_ms=to_ms(self.clock.true))

    def _settle(self, desk: Desk) -> None:
        """What a desk does by itself, and one touch: two that write under one name are told so once both have."""
        with desk.working():
            before = last_number(desk.store)
            desk.rooms.printing.recover()
            desk.rooms.check_in.close_forgotten()
            desk.rooms.check_in.call_reception("asked", "Welcome")
            self.acknowledged |= made_since(desk.store, before)

    def _standing(self, desk: Desk) -> tuple[object, int, str]:
        with desk.store.reading() as records:
            return records.journal.cursor(), records.journal.pending_count(), desk.store.identity.incarnation

    def abandon(self) -> None:
        """Let go of everything after something broke."""
        self._accept()
        for machine in self.machines:
            if not machine.off:
                machine.store.close()

    def close(self) -> None:
        self._accept()
        for machine in self.machines:
            machine.disk.disarm()
            if not machine.off:
                machine.shut_down()


pace_module._FIRST_SLICE = pace_module._MOST_SLICE = SLICE  # type: ignore[misc]
pace_module._LEAST_SLICE = pace_module._LEAST_PART = 3  # type: ignore[misc]
