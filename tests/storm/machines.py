"""The machines of a storm: each with a clock that may be wrong, a disk that may fail, and the real store over it."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from random import Random
from typing import Any, Final

import sqlalchemy as sa

from kiosk.central.enrolment import Enrolment
from kiosk.central.exchange import Exchange
from kiosk.core.documents import Page, Survey
from kiosk.core.exchange import SpaceSecrets
from kiosk.core.ports import Progress, QueueStatus, Ticket
from kiosk.errors import Unusable
from kiosk.printing.queues import MemoryQueue
from kiosk.store import central_keeping, schema, shut_out
from kiosk.store import store as store_module
from kiosk.store.database import encrypted_engine
from kiosk.store.shut_out import shut_out_again
from kiosk.store.store import Store
from tests.storm.disk import Death, Disks, Image

KEY: Final = "ab" * 32
EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)  # where a clock begins whose battery is dead
SECRETS: Final = SpaceSecrets(
    space="0" * 32, card_key="c" * 64, card_key_id="c", pin_pepper="b" * 64, pin_pepper_id="b"
)


class PowerGone(BaseException):
    """The machine is dead: whatever still runs on it ends here. No `except Exception` of the product holds it up."""


class Off(Exception):
    """The machine does not run."""


class Clock:
    """True time, and how far each machine's is from it."""

    def __init__(self, start: datetime) -> None:
        self.true = start
        self.elapsed = 0.0  # seconds; what no clock's jump touches

    def pass_(self, seconds: float) -> None:
        self.true += timedelta(seconds=seconds)
        self.elapsed += seconds


class Machine:
    """A folder of its own, a store over it, and a life that may end at any change to a file."""

    database = ""
    central = False

    def __init__(self, name: str, disks: Disks, image: Image, clock: Clock, seed: int) -> None:
        self.name = name
        self.disks = disks
        self.disk = disks.add(name, image)
        self.clock = clock
        self.chance = Random(f"{seed} {name}")  # its own: what the product draws must not change the weather
        self.skew = timedelta()
        self.started: float | None = None  # of a clock that begins in 1970: when
        self.refusing = ""  # why this disk takes no writes now
        self.store: Store
        self.off = True
        self.deaths = 0
        self._depth = 0

    def now(self) -> datetime:
        if self.started is not None:
            return EPOCH + timedelta(seconds=self.clock.elapsed - self.started)
        return self.clock.true + self.skew

    @property
    def dead(self) -> bool:
        """Whether the current went, or somebody killed it, while it worked."""
        self.disks.catch_up()
        return self.disk.image is not None

    @property
    def busy(self) -> bool:
        return self._depth > 0

    def boot(self) -> None:
        """Start, as the program does; it may die on the way, and then stays off."""
        assert self.off
        self._depth += 1
        try:
            self.store, self.off = self._open(), False
            self._started()
        except (Unusable, sa.exc.DBAPIError, OSError):
            if not self.refusing and not self.dead:
                raise
            self._close()
        finally:
            self._depth -= 1
        if self.dead:
            self._bury()

    def _open(self) -> Store:
        return Store.open(
            self.disks.root / self.name / self.database,
            key=KEY,
            central=self.central,
            now=self.now,
            random_bits=self.chance.getrandbits,
            monotonic=lambda: self.clock.elapsed,
        )

    def _started(self) -> None:
        """What stands on the store, made anew at each start."""

    @contextmanager
    def working(self) -> Iterator[None]:
        """Something is done on this machine; when it dies meanwhile, nobody hears of it.

        Raises:
            Off: it is.
        """
        if self.off:
            raise Off
        self._depth += 1
        try:
            yield
        except PowerGone:
            if not self.dead:  # it was another machine's
                raise
        except Exception:
            if not self.dead:
                raise
        finally:
            self._depth -= 1
            self.find_dead()

    def check_alive(self) -> None:
        """Raises PowerGone: what comes now would be seen outside, and nobody is there any more to do it."""
        if self.dead:
            raise PowerGone

    def find_dead(self) -> None:
        """Take note that it died, once nothing runs on it any more."""
        if not self.off and not self.busy and self.dead:
            self._bury()

    def shut_down(self) -> None:
        """The orderly way."""
        assert not self.busy
        with self.working():
            self._close()
        if not self.off:
            self._bury()

    def swap(self, image: Image) -> None:
        """Put another disk into a machine that is off."""
        assert self.off
        self.disks.put(self.name, image)

    def _close(self) -> None:
        if not self.off:
            self.store.close()
        self.off = True

    def _bury(self) -> None:
        image = self.disk.image
        assert image is not None
        self._close()
        self.disks.put(self.name, image)
        self.deaths += 1

    def die_after(self, changes: int, death: Death) -> None:
        self.disk.arm(changes, death, self.chance)


class Central(Machine):
    """The server: what the web application stands on, asked without a web between."""

    database = "central.db"
    central = True
    exchange: Exchange
    enrolment: Enrolment

    def _started(self) -> None:
        central_keeping.create(self.store)
        shut_out_again(self.store, self.disks.root / self.name / (self.database + shut_out.ENDING))
        self.exchange = Exchange(self.store)
        self.enrolment = Enrolment(self.exchange)


class Printer:
    """A desk's printer. It outlives the desk, and does nothing for one that is dead."""

    def __init__(self, machine: Machine) -> None:
        self._machine = machine
        self.queue = MemoryQueue(pace_s=1.0, monotonic=lambda: machine.clock.elapsed)

    def status(self) -> QueueStatus:
        self._machine.check_alive()
        return self.queue.status()

    def submit(self, pdf: Path, ticket: Ticket) -> str:
        self._machine.check_alive()
        return self.queue.submit(pdf, ticket)

    def poll(self, ref: str) -> Progress:
        self._machine.check_alive()
        return self.queue.poll(ref)

    def cancel(self, ref: str) -> None:
        self._machine.check_alive()
        self.queue.cancel(ref)

    def find(self, key: str) -> str | None:
        self._machine.check_alive()
        return self.queue.find(key)

    def done(self) -> dict[str, int]:
        """Key -> sides that lie in the tray."""
        return {ticket.key: self.queue.poll(ticket.key).sides_done or 0 for ticket in self.queue.tickets()}


class Spool:
    """Keeps documents without looking into them: one that is a byte long has a page more than an empty one."""

    def __init__(self, folder: Path) -> None:
        self._paper = folder / "paper.pdf"
        self._kept: dict[str, int] = {}
        if not self._paper.exists():
            self._paper.write_bytes(b"%PDF-1.7\n")

    def keep(self, source: Path) -> tuple[str, int]:
        file = hashlib.sha256(source.name.encode()).hexdigest()
        self._kept[file] = 1 + len(source.name) % 4
        return file, len(source.name)

    def path(self, file: str) -> Path:
        return self._paper

    def drop(self, file: str) -> None:
        self._kept.pop(file, None)

    def older(self, seconds: float) -> set[str]:
        return set()

    def survey(self, file: str) -> Survey:
        return Survey(tuple(Page(595.0, 842.0, number % 2 == 0) for number in range(self._kept[file])))

    def thumbnails(self, file: str) -> tuple[bytes, ...]:
        return ()

    def excerpt(self, file: str, pages: Sequence[int | None]) -> Path:
        return self._paper


def share_statements() -> None:
    """Let all stores of this process share what SQLAlchemy makes of a statement: each start would make it anew.

    Half of the time of a storm went into that.
    """
    opened: list[sa.Engine] = []
    statements: dict[Any, Any] = {}

    def shared_engine(*given: Any, **named: Any) -> sa.Engine:
        engine = encrypted_engine(*given, **named)
        engine.update_execution_options(compiled_cache=statements)
        if opened:
            engine.dialect = opened[0].dialect  # part of the key under which a statement is found
        else:
            opened.append(engine)
        return engine

    store_module.encrypted_engine = shared_engine  # type: ignore[attr-defined]


@cache
def fresh_image(root: Path, database: str, *, central: bool) -> Image:
    """The files of a machine that was set up and has no name yet, so that no storm waits for tables to be made."""
    folder = root / f"fresh-{database}"
    folder.mkdir()
    store = Store.open(folder / database, key=KEY, central=central)
    if central:
        central_keeping.create(store)
    with store.engine.execution_options(write=True).begin() as connection:
        named = schema.keeping.c.name
        connection.execute(sa.delete(schema.keeping).where(named.in_(["device", "store", "space", "marker", "server"])))
        connection.execute(sa.delete(schema.incarnation))
    store.close()
    image = {database: (folder / database).read_bytes()}
    shutil.rmtree(folder)
    return image
