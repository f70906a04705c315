"""A desk over a real store with some people in it, whose clocks the tests turn."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QObject

from kiosk import places
from kiosk.core.clock import to_ms
from kiosk.core.events import EventChanged
from kiosk.core.kinds import Fact
from kiosk.core.members import CredentialReportedLost, CredentialTakenBack, MemberChanged
from kiosk.core.ports import Credential
from kiosk.core.spaces import CompanyChanged, PlanChanged, SpaceChanged
from kiosk.desk.check_in import CheckIn
from kiosk.desk.guest_registration import GuestDraft, GuestRegistration, Registered
from kiosk.desk.members import MemberDraft, Members
from kiosk.desk.pins import Pins
from kiosk.desk.staff import StaffHere
from kiosk.desk.surroundings import Surroundings, Undoing
from kiosk.store.keys import new_space_secrets
from kiosk.store.store import Store
from kiosk.ui.background import DirectLane, Runs
from kiosk.ui.check_in import CheckInViewModel
from kiosk.ui.lobby import LobbyViewModel
from kiosk.ui.shell import Fixed, ShellViewModel

MORNING = datetime(2026, 11, 24, 8, 12, tzinfo=UTC)  # 09:12 in Berlin
PIN = "271828"
T = TypeVar("T")


@dataclass
class Hands:
    """The hands of the clocks: what time it is, and how long ago something was."""

    now: datetime = MORNING
    seconds: float = 1000.0

    def turn(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)
        self.seconds += seconds


@dataclass
class MembersDesk:
    """`zoe` has a card (04A21F01) and a PIN, `marta` a PIN only, `lost` and `withdrawn` are numbers of cards."""

    folder: Path
    hands: Hands = field(default_factory=Hands)
    seats: list[Seat] = field(default_factory=list)  # in front of it

    def __enter__(self) -> MembersDesk:
        self.store = Store.open(self.folder / "kiosk.db", key="ab" * 32, now=lambda: self.hands.now)
        space = self.store.space
        assert space is not None
        secrets = new_space_secrets(space)
        self.around = around = Surroundings(self.store, secrets=lambda: secrets, monotonic=lambda: self.hands.seconds)
        self.undoing = Undoing(around)
        self.pins = Pins(around)
        self.members = Members(around)
        self.guests = GuestRegistration(around, self.undoing)
        self.check_in = CheckIn(around, self.guests, self.pins, self.undoing)
        self._furnish(space)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for seat in self.seats:
            seat.close()
        self.store.close()

    def _furnish(self, space: str) -> None:
        company, plan = "c0" * 16, "d0" * 16
        self.record(
            Fact(
                space,
                SpaceChanged(
                    name="Nordlicht Studio",
                    time_zone="Europe/Berlin",
                    meeting_point="The chestnut tree in the yard",
                    languages=places.LANGUAGES,
                ),
            ),
            Fact(company, CompanyChanged(name="Atelier Ost")),
            Fact(plan, PlanChanged(name="Hot desk", days=10)),
        )
        paid = to_ms(datetime(2026, 12, 31, 23, tzinfo=UTC))
        self.zoe = self.members.add(MemberDraft("Zoë Winter", "1", company=company, plan=plan, paid_until=paid))
        self.marta = self.members.add(MemberDraft("Marta Kowalska", "2", company=company))
        self.mark = self.members.add(MemberDraft("Mark Lenz", "3"))
        self.members.issue(self.zoe, "card", "04A21F01")
        self.members.issue(self.zoe, "qr", "KIOSK:M:ZOE")
        for member in (self.zoe, self.marta):
            self.members.issue(member, "pin", PIN)
        lost = self.members.issue(self.zoe, "card", "LOSTCARD")
        withdrawn = self.members.issue(self.zoe, "card", "OLDCARD1")
        self.record(Fact(lost, CredentialReportedLost()), Fact(withdrawn, CredentialTakenBack()))
        lapsed = self.members.add(MemberDraft("Lars Later", "4"))
        self.members.issue(lapsed, "card", "LAPSED01")
        self.record(Fact(lapsed, MemberChanged(paid_until=to_ms(MORNING) - 1)))

    def record(self, *facts: Fact) -> None:
        with self.store.transaction() as records:
            records.journal.record(*facts)

    def event(self, title: str, *, minutes: int = 30, place: str = "at the kitchen table") -> str:
        """Something that begins so many minutes from now."""
        event = f"{minutes:032x}"
        begins = to_ms(self.hands.now) + minutes * 60_000
        self.record(Fact(event, EventChanged(title=title, place=place, starts_at=begins, ends_at=begins + 3_600_000)))
        return event

    def guest(self, name: str, *, host: str = "") -> Registered:
        return self.guests.register(GuestDraft(name=name, host=host or self.zoe, language="en"))

    def references(self) -> list[tuple[str, str]]:
        """What reception was told: (reason, reference)."""
        with self.store.reading() as records:
            return [(call.reason, call.reference) for call in records.calls_since(0)]

    def people_in(self) -> int:
        with self.store.reading() as records:
            return sum(records.inside_count())


def card(number: str = "04A21F01") -> Credential:
    return Credential(number, "simulated")


class Seat:
    """The view-models of one desk behind a real shell; what they hand over to the guests' pages is kept."""

    def __init__(self, desk: MembersDesk, lane: Runs | None = None, *, roll: str = "") -> None:
        desk.seats.append(self)
        lane = lane or DirectLane()
        hands = desk.hands
        self.handed: list[object] = []
        self.shell = ShellViewModel(
            Fixed(reduce_motion=True),
            DirectLane(),
            monotonic=lambda: hands.seconds,
            now=lambda: hands.now,
            read_roll=lambda: roll,
        )
        self.screen = CheckInViewModel(
            desk.check_in,
            lane,
            self.shell,
            expected=self.handed.append,
            guest_left=self.handed.append,
            visiting=lambda: self.handed.append("visiting"),
            staff=self.staff_came,
        )
        self.lobby = LobbyViewModel(
            desk.check_in,
            lane,
            visit=lambda: self.handed.append("visit"),
            enter_code=lambda: self.handed.append("code"),
            parcels=lambda: self.handed.append("parcels"),
            use_pin=self.screen.usePin,
        )
        self.shell.set_time_zone("Europe/Berlin")
        self.shell.welcome(self.lobby)
        self.shell.add(self.screen)
        self.shell.add(self.lobby)
        self.shell.on_present(self.screen.present)
        self.shell.on_ask_reception(lambda page, told: told(desk.check_in.call_reception("asked", page)))
        self.lobby.refresh()

    def close(self) -> None:
        """Take the view-models down while the desk below them stands; what is left to chance dies in a later test."""
        made = [one for one in vars(self).values() if isinstance(one, QObject)]
        for one in (*reversed([other for other in made if other is not self.shell]), self.shell):
            if shiboken6.isValid(one):
                shiboken6.delete(one)

    def staff_came(self, here: StaffHere, tapped: bool) -> None:
        self.handed.append((here, tapped))

    def tap(self, number: str = "04A21F01") -> None:
        self.shell.present(card(number))

    def type_pin(self, pin: str = PIN) -> None:
        for digit in pin:
            self.screen.typeDigit(int(digit))


class SlowLane:
    """Runs a job at once and keeps the answer until the test lets it go, as a busy desk does."""

    def __init__(self) -> None:
        self._answers: list[Callable[[], None]] = []

    def run(self, job: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]) -> None:
        try:
            answer = partial(done, job())
        except Exception as error:  # noqa: BLE001  carried over, as a Lane does
            answer = partial(failed, error)
        self._answers.append(answer)

    def answer(self) -> int:
        """Hand over everything that was answered. Returns how much that was."""
        answers, self._answers = self._answers, []
        for answer in answers:
            answer()
        return len(answers)
