"""Central's worker for notices, by hand: a clock that tests set, a kiosk, a guest, and a real mail server."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from kiosk.central.addressees import SpaceNotices, set_notices
from kiosk.central.enrolment import new_space
from kiosk.central.mail import Mail, MailServer
from kiosk.central.outbox import Outbox
from kiosk.central.watch import Watch
from kiosk.core import clock
from kiosk.core.guests import GuestNamed, GuestRegistered
from kiosk.core.kinds import Fact
from kiosk.core.members import MemberChanged, MemberNamed
from kiosk.core.spaces import DeviceChanged, Opening, SpaceChanged
from kiosk.core.visits import VisitOpened
from kiosk.store import central_keeping as keeping
from kiosk.store import outbox
from kiosk.store.central_keeping import EnrolledDevice, writing
from kiosk.store.outbox import Job
from kiosk.store.store import Store
from tests.dev.desks import record
from tests.dev.mailbox import Mailbox

MINUTE: Final = 60_000
HOUR: Final = 60 * MINUTE
NOON: Final = datetime(2026, 3, 4, 11, 0, tzinfo=UTC)  # a Wednesday, 12:00 in Berlin
DESK, MARTA, GUEST, VISIT = "de" * 16, "0a" * 16, "0c" * 16, "0d" * 16
RECEPTION: Final = "reception@nordlicht.example"
_WEEK: Final = tuple(Opening(day, 9 * 60, 18 * 60) for day in range(7))


@dataclass
class Time:
    """A clock on the wall that can be set, beside one that cannot."""

    ms: int = clock.to_ms(NOON)
    passed_ms: int = 0

    def now(self) -> datetime:
        return clock.from_ms(self.ms)

    def monotonic(self) -> float:
        return self.passed_ms / 1000

    def pass_by(self, ms: int) -> None:
        self.ms += ms
        self.passed_ms += ms

    def set_to(self, moment: datetime) -> None:
        self.ms = clock.to_ms(moment)


@dataclass
class Office:
    """Central's worker, by hand: what it sees, and what it sends."""

    store: Store
    mailbox: Mailbox
    time: Time
    space: str
    mail: Mail
    watch: Watch = field(init=False)
    outbox: Outbox = field(init=False)

    def __post_init__(self) -> None:
        self.restart()

    def restart(self) -> None:
        self.watch = Watch(self.store, self.mail, monotonic=self.time.monotonic)
        self.outbox = Outbox(self.store, self.mail, address="https://central.example")

    def round(self) -> None:
        self.watch.look()
        while self.outbox.deliver():
            pass

    def wait(self, minutes: int) -> None:
        """Let minutes pass, with a round in each."""
        for _ in range(minutes):
            self.time.pass_by(MINUTE)
            self.round()

    def heard_of(self, **values: int) -> None:
        with writing(self.store) as connection:
            keeping.note_contact(connection, DESK, {"seen_at": self.time.ms} | values)

    def record(self, *facts: Fact) -> None:
        record(self.store, facts, self.space)

    def say(self, **said: Any) -> None:
        with writing(self.store) as connection:
            set_notices(connection, self.space, SpaceNotices(**{"reception": (RECEPTION,)} | said))

    def guest_comes(self, email: str = "marta@example.org") -> str:
        """The id of the entry that says so."""
        self.record(
            Fact(MARTA, MemberChanged(status="active")),
            Fact(MARTA, MemberNamed(name="Marta Kovač", email=email), subject=MARTA),
        )
        with self.store.transaction(self.space) as records:
            request = records.journal.record(
                Fact(VISIT, VisitOpened(person=GUEST, role="guest", via="desk")),
                Fact(GUEST, GuestRegistered(host=MARTA, visit=VISIT, language="de", code="123456")),
                Fact(GUEST, GuestNamed(name="Zoë Brandt", company="Fjord"), subject=GUEST),
            )
        with self.store.engine.begin() as connection:
            found: str = connection.exec_driver_sql(
                f"SELECT id FROM journal WHERE kind = 'guest.registered' AND request = '{request}'"
            ).scalar_one()
        return found

    def jobs(self) -> list[Job]:
        with self.store.engine.begin() as connection:
            return outbox.latest(connection, self.space, 100)

    def state(self) -> str:
        (job,) = self.jobs()
        return job.state


def an_office(store: Store, mailbox: Mailbox, folder: Path) -> Office:
    time = Time()
    store.identity = replace(store.identity, now=time.now)
    space = new_space(store, "Nordlicht Studio", "Europe/Berlin")
    mail = Mail(store, folder / "mail")
    mail.set_up(MailServer(host="127.0.0.1", port=mailbox.port, security="none", sender="desk@nordlicht.example"), None)
    office = Office(store, mailbox, time, space, mail)
    office.record(Fact(space, SpaceChanged(hours=_WEEK)), Fact(DESK, DeviceChanged(name="Front door")))
    device = EnrolledDevice(id=DESK, space=space, token_hash="0" * 64, enrolled_at=time.ms, seen_at=time.ms)
    with writing(store) as connection:
        keeping.save_device(connection, device)
    office.say(hosts=True)
    office.round()
    return office
