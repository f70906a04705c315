"""The weather of a storm: each fault that may befall a machine, its clock, its disk, or what it may do."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import timedelta
from random import Random
from typing import Final

import sqlalchemy as sa

from kiosk.core.clock import to_ms
from kiosk.core.exchange import SpaceSecrets
from kiosk.errors import FolderUnusable, Refused, Unreachable
from kiosk.store.central_keeping import DeviceState
from kiosk.store.tidying import tidy
from tests.storm.desk import Desk, erased_in, ids_of
from tests.storm.disk import Death, Disks, Image, Refusing
from tests.storm.machines import Central, Clock, Machine, Off
from tests.storm.network import Letter, deliver

MOST_DESKS: Final = 5
DEEPEST: Final = 2  # requests under way within requests under way
_KEPT: Final = 4  # backups of a machine that may come back
_NETWORK: Final = ("request lost", "request late", "request doubled", "answer lost")
# How often each fault may come about in one step, at most; a seed takes each of them at its own strength, some not.
FAULTS: Final[dict[str, float]] = dict.fromkeys(_NETWORK, 0.25) | {
    "meanwhile": 0.25,
    "delivered late": 0.06,
    "power cut": 0.08,
    "kill": 0.08,
    "disk refused": 0.04,
    "partition": 0.04,
    "clock jump": 0.05,
    "clock of 1970": 0.02,
    "restart": 0.04,
    "backup": 0.08,
    "server restored": 0.04,
    "desk restored": 0.03,
    "clone": 0.02,
    "push only": 0.03,
    "shut out": 0.015,
    "new token": 0.03,
    "weeks pass": 0.008,
    "overtaken": 0.03,
}
_PUT_BACK: Final = {
    "meanwhile": 0.3,
    "backup": 0.2,
    "server restored": 0.08,
    "overtaken": 0.3,
    "answer lost": 0.1,
    "kill": 0.03,
}


def strengths(seed: int, chance: Random) -> dict[str, float]:
    """How strong each fault is in a storm. Each fourth one is of nothing but servers that are put back."""
    drawn = {fault: most * chance.choice((0, 0.3, 1)) for fault, most in FAULTS.items()}
    return drawn if seed % 4 else dict.fromkeys(drawn, 0.0) | _PUT_BACK


class Weather(ABC):
    """The part of a world that breaks things."""

    seed: int
    chance: Random
    clock: Clock
    disks: Disks
    secrets: SpaceSecrets
    space: str
    central: Central
    desks: list[Desk]
    faults: Counter[str]
    under_way: list[Letter]
    acknowledged: set[str]
    destroyed: set[str]
    unerased: set[str]
    cloned: set[str]
    bearers: dict[str, set[str]]
    shut_out: set[str]
    backups: dict[str, list[Image]]
    stormy: bool
    _within: int
    _strength: dict[str, float]

    @property
    def machines(self) -> list[Machine]:
        return [self.central, *self.desks]

    @abstractmethod
    def say(self, what: str) -> None: ...

    @abstractmethod
    def touch(self, desk: Desk) -> None: ...

    @abstractmethod
    def cycle(self, desk: Desk) -> None: ...

    @abstractmethod
    def anywhere(self) -> set[str]: ...

    def break_something(self, desk: Desk) -> None:
        """Whatever of all this happens at this moment."""
        for fault, happens in (
            ("delivered late", self._deliver_late),
            ("power cut", lambda: self._arm("power cut")),
            ("kill", lambda: self._arm("kill")),
            ("disk refused", self._refuse),
            ("partition", lambda: self._cut_off(desk)),
            ("clock jump", lambda: self._jump(self.chance.choice(self.machines))),
            ("clock of 1970", lambda: self._lose_clock(desk)),
            ("restart", lambda: self._restart(self.chance.choice(self.machines))),
            ("backup", lambda: self._back_up(self.chance.choice(self.machines))),
            ("server restored", lambda: self._restore(self.central)),
            ("desk restored", lambda: self._restore(desk)),
            ("clone", lambda: self._clone(desk)),
            ("push only", lambda: self._let(desk, self.chance.choice(("push_only", "active")))),
            ("shut out", lambda: self._shut_out(desk)),
            ("new token", lambda: self._renew_token(desk)),
            ("weeks pass", self._weeks),
        ):
            if self._draws(fault) and happens():
                self.count(fault)

    def happens(self, fault: str) -> bool:
        """Whether this fault of the network comes about now."""
        if not self._draws(fault):
            return False
        self.count(fault)
        return True

    def _draws(self, fault: str) -> bool:
        strength = self._strength[fault] if self.stormy else 0
        return bool(strength) and self.chance.random() < strength

    def count(self, fault: str) -> None:
        self.faults[fault] += 1
        self.say(fault)

    @contextmanager
    def may_refuse(self, machine: Machine) -> Iterator[None]:
        """What fails on a disk that takes no writes is no wonder."""
        try:
            yield
        except (sa.exc.DBAPIError, OSError):
            if not machine.refusing:
                raise

    # Faults. Each says whether it came about: some have no one to befall.

    def _arm(self, death: Death) -> bool:
        machine = self.chance.choice(self.machines)
        if machine.off or machine.disk.armed:
            return False
        machine.die_after(self.chance.choice((0, 1, 2, 3, 5, 8, 13, 21, 34, 60)), death)
        return True

    def _refuse(self) -> bool:
        """A disk takes nothing more for a while. One at a time."""
        if any(machine.refusing for machine in self.machines):
            return False
        machine = self.chance.choice(self.machines)
        why: Refusing = self.chance.choice(("full", "broken"))
        machine.refusing = why
        self.disks.refuse(machine.name, why, self.chance.choice((0, 1, 3, 9, 27)))
        return True

    def _accept(self) -> None:
        self.disks.accept()
        for machine in self.machines:
            machine.refusing = ""

    def _deliver_late(self) -> bool:
        """A request arrives of which its desk has long given up, before others that were sent earlier."""
        if not self.under_way:
            return False
        letter = self.under_way.pop(self.chance.randrange(len(self.under_way)))
        with suppress(Unreachable):  # nobody hears the answer
            self.deliver(letter)
        return True

    def _cut_off(self, desk: Desk) -> bool:
        desk.cut_off_until = self.clock.elapsed + self.chance.choice((100, 500, 2000))
        return True

    def _jump(self, machine: Machine) -> bool:
        machine.skew = timedelta(seconds=self.chance.choice((-86400, -3700, -90, 0, 0, 130, 3700, 86400)))
        return True

    def _lose_clock(self, desk: Desk) -> bool:
        """It begins anew in 1970, until somebody sets it."""
        desk.started = self.clock.elapsed if desk.started is None else None
        return desk.started is not None

    def _restart(self, machine: Machine) -> bool:
        if machine.off or machine.busy:
            return False
        machine.shut_down()
        return True

    def _back_up(self, machine: Machine) -> bool:
        """A copy of the machine's files as a snapshot of its disk makes it."""
        if machine.off or machine.dead:
            return False
        self.backups.setdefault(machine.name, []).append(machine.disk.now())
        del self.backups[machine.name][:-_KEPT]
        return True

    def _restore(self, machine: Machine) -> bool:
        """An older copy is put in the place of what was there."""
        if machine.busy or any(one.busy and one.dead for one in self.machines):
            return False  # what lies on the disk of a machine that is dying now cannot be asked
        before, erased = self.anywhere(), self._erased()
        image = self.chance.choice(self.backups[machine.name])
        if self.chance.random() < 0.5:  # only the data, not the whole disk
            image = {name: content for name, content in image.items() if not name.endswith(".marker")}
        machine.shut_down()
        machine.swap({**image, **self.disks.outside_backups(machine.name)})
        held: set[str] = set()
        if isinstance(machine, Desk):
            held, machine.acknowledged = machine.acknowledged, held
        self.destroyed |= self.acknowledged & (before - self.anywhere())
        self.unerased |= erased - self._erased()
        if isinstance(machine, Desk):
            machine.acknowledged = held & ids_of(machine.store, self.space)
        return True

    def _erased(self) -> set[str]:
        """Everybody who was erased, as any disk knows. All machines run."""
        return set().union(*(erased_in(machine.store, self.space) for machine in self.machines))

    def _overtake(self, desk: Desk) -> bool:
        """While an answer is on its way the server is put back, and others bring what was lost in another order."""
        if not self._restore(self.central):
            return False
        within, self._within = self._within, DEEPEST  # nothing more within these
        for one in self.chance.sample(self.desks, len(self.desks)):
            self.touch(one)
            self.cycle(one)
        self.cycle(desk)
        self._within = within
        if self._strength["overtaken"] == 1:  # the last time
            self._strength["overtaken"] = 0.0
        return True

    def _clone(self, desk: Desk) -> bool:
        """A desk's disk is copied, and both copies go on working under one name."""
        if len(self.desks) >= MOST_DESKS:
            return False
        if not desk.off:
            desk.shut_down()
        self.disks.catch_up()
        image = desk.disk.now()
        copy = Desk(f"desk-{len(self.desks)}", self.disks, image, self.clock, self.seed, self.secrets)
        copy.skew, copy.device, copy.protocol = desk.skew, desk.device, desk.protocol
        copy.acknowledged = set(desk.acknowledged)
        self.cloned.add(desk.device)
        self.desks.append(copy)
        self.backups[copy.name] = list(self.backups[desk.name])
        return True

    def _let(self, desk: Desk, state: DeviceState) -> bool:
        """A manager says on central's page what a desk may do. False where nobody was shown that it is so."""
        if self.central.off:
            return False
        with suppress(Off, Refused, FolderUnusable), self.may_refuse(self.central), self.central.working():
            self.central.exchange.devices.change(desk.device, state)
            return not self.central.dead
        return False

    def _shut_out(self, desk: Desk) -> bool:
        """Whatever it could prove itself with until now opens nothing any more, whichever backup is put back."""
        shown = self.bearers.get(desk.device, set())
        if not shown or not self._let(desk, "revoked"):
            return False
        self.shut_out |= shown
        return True

    def deliver(self, letter: Letter) -> bytes:
        """Have central answer. Raises what `network.deliver` does."""
        answer = deliver(self.central, letter)
        assert letter.bearer not in self.shut_out, "a kiosk was answered that had been shut out"
        return answer

    def _renew_token(self, desk: Desk) -> bool:
        if self.central.off:
            return False
        with suppress(Off, Refused), self.may_refuse(self.central), self.central.working():
            self.central.exchange.devices.renew_token(desk.device)
            return True
        return False

    def _weeks(self) -> bool:
        """Nobody comes for weeks, and nothing gets through."""
        self.clock.pass_(self.chance.choice((8, 15, 31)) * 86_400)
        if not self.central.off:
            with suppress(Off), self.may_refuse(self.central), self.central.working():
                tidy(self.central.store, self.space, now_ms=to_ms(self.central.now()))
        for desk in self.desks:
            if not desk.off:
                with self.may_refuse(desk), desk.working():
                    desk.lease.tick()
                    self.clock.pass_(3600)
                    desk.lease.tick()
                    desk.rooms.tidying.tonight()
        return True
