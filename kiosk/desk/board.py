"""The staff board: who waits, who is in, what is on the shelves, what is to be done, whether all is uploaded."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Literal

from kiosk.core import clock, text, visits
from kiosk.core.guests import Guest, GuestAnswered
from kiosk.core.kinds import Fact
from kiosk.core.parcels import room_on
from kiosk.core.spaces import CallAnswered
from kiosk.core.visits import Role, Visit
from kiosk.desk import conflicts, recent
from kiosk.desk.conflicts import Conflicts, ConflictTask
from kiosk.desk.recent import Recent
from kiosk.desk.staff import Session
from kiosk.desk.surroundings import Surroundings, Undoing, zone_of
from kiosk.errors import CreditShort, NothingToUndo, ParcelGone
from kiosk.store.records import Records

MINUTE_MS: Final = 60_000
OFFLINE_MS: Final = 40_000  # without contact for so long, people are told what still works
ExchangeState = Literal[
    "alone",
    "starting",
    "connected",
    "no_connection",
    "push_only",
    "pair_again",
    "revoked",
    "clock_wrong",
    "refused",
    "broken",
]


@dataclass(frozen=True, slots=True)
class WaitingGuest:
    """A guest whom nobody has met yet. `at` is UTC ms; `answered`: the host is on the way."""

    id: str
    name: str
    company: str
    host: str
    at: int
    minutes: int
    answered: bool


@dataclass(frozen=True, slots=True)
class Inside:
    """Somebody who is in. `since` is UTC ms; `detail` the company of a member, the host of a guest."""

    person: str
    name: str
    role: Role
    detail: str
    since: int
    certain: bool  # False: since before the night


@dataclass(frozen=True, slots=True)
class ShelfNow:
    """A place on the map. `places` 0: no end."""

    id: str
    label: str
    count: int
    places: int
    full: bool


@dataclass(frozen=True, slots=True)
class Task:
    """Something somebody has to look into.

    Attributes:
        kind: "call" for reception, "forgotten": a visit closed by inference, "conflict": desks did it twice.
        id: of the call, the visit or the conflict.
        name: whom it is about; empty where nobody is known.
        reference: of a call, the four characters somebody will say.
        reason: of a call, a code.
        conflict: what it is about, and the ways to settle it.
    """

    kind: Literal["call", "forgotten", "conflict"]
    id: str
    name: str
    at: int
    minutes: int
    reference: str = ""
    reason: str = ""
    conflict: ConflictTask | None = None


@dataclass(frozen=True, slots=True)
class Exchange:
    """Whether what happened here stands elsewhere too. Times are UTC ms.

    Attributes:
        pending: entries made here that central is not known to hold.
        oldest_minutes: how long the oldest of them waits.
        aside: entries that central will never take.
        offline: no contact for so long that people should know what still works.
        prints_rest: meanwhile nothing can be printed with credit.
    """

    state: ExchangeState
    last_contact_at: int | None
    pending: int
    oldest_minutes: int
    aside: int
    offline: bool = False
    prints_rest: bool = False


@dataclass(frozen=True, slots=True)
class BoardNow:
    """The board at one moment. `members_in` and `guests_in` count persons."""

    waiting: tuple[WaitingGuest, ...]
    inside: tuple[Inside, ...]
    members_in: int
    guests_in: int
    shelves: tuple[ShelfNow, ...]
    parcels: int
    drawer: int  # minor units of cash that should lie in it
    currency: str
    tasks: tuple[Task, ...]
    exchange: Exchange
    recent: tuple[Recent, ...]


class Board:
    """What reception sees and does about it. Every action is one of a session, and can be undone for five minutes."""

    def __init__(
        self,
        around: Surroundings,
        undoing: Undoing,
        *,
        exchange: Callable[[], str] = lambda: "",
        contact: Callable[[], int | None] = lambda: None,
    ) -> None:
        """Prepare it.

        Args:
            exchange: tells the state of the exchange; "" while none runs.
            contact: tells the last contact since the start, UTC ms; what is kept of it is written once a minute.
        """
        self._around = around
        self._undoing = undoing
        self._exchange = exchange
        self._contact = contact
        self._conflicts = Conflicts(around, undoing)

    def now(self, session: Session) -> BoardNow:
        with self._around.store.reading() as records:
            here = _first_visits(records)
            guests = records.guests_by_id([person for person, visit in here.items() if visit.role == "guest"])
            inside = self._inside(records, here, guests)
            currency = records.space().currency
            return BoardNow(
                waiting=self._waiting(records, guests),
                inside=inside,
                members_in=sum(one.role == "member" for one in inside),
                guests_in=sum(one.role == "guest" for one in inside),
                shelves=self._shelves(records),
                parcels=records.waiting_parcel_count(),
                drawer=records.drawer_expected(records.device_id, currency),
                currency=currency,
                tasks=self._tasks(records),
                exchange=self._exchanged(records),
                recent=recent.listed(records, self._undoing, actor=session.actor, manages=session.manages),
            )

    # What reception does

    def met(self, session: Session, guest: str) -> str:
        """The host and the guest have found each other. Returns the request."""
        return self._done(session, Fact(guest, GuestAnswered(answer="met")))

    def answered(self, session: Session, call: str) -> str:
        """Somebody of the house has seen to a call. Returns the request."""
        return self._done(session, Fact(call, CallAnswered()))

    def sign_out(self, session: Session, person: str) -> str:
        """A member or guest left without saying so. Returns the request; "" when they were not inside."""
        with self._around.store.transaction() as records:
            facts = visits.leave(records.open_visits(person))
            request = records.journal.record(*facts, actor=session.actor) if facts else ""
        if request:
            self._undoing.remember(request, session.actor)
        return request

    def settle(self, session: Session, conflict: str, how: str) -> str:
        """Decide what desks did twice. Returns the request.

        Raises:
            TaskSettled, ManagerNeeded, CreditShort
        """
        return self._conflicts.settle(session, conflict, how)

    def undo(self, session: Session, request: str) -> None:
        """Take back what this desk did in the last five minutes, whoever did it.

        Raises:
            NothingToUndo: also where what followed must stand: a parcel was handed over, credit was printed with.
            ManagerNeeded: a manager did it, as one.
        """
        with self._around.store.reading() as records:
            if recent.managers_alone(records, request):
                session.need_manager()
        try:
            self._undoing.undo(request, by=session.actor)
        except (CreditShort, ParcelGone) as stands:
            raise NothingToUndo from stands

    def undo_last(self, session: Session) -> None:
        """Take back the last thing this session did.

        Raises:
            NothingToUndo
        """
        mine = [request for request, actor, _ in self._undoing.recent() if actor == session.actor]
        if not mine:
            raise NothingToUndo
        self.undo(session, mine[0])

    def _done(self, session: Session, fact: Fact) -> str:
        with self._around.store.transaction() as records:
            request = records.journal.record(fact, actor=session.actor)
        self._undoing.remember(request, session.actor)
        return request

    # What it sees

    def _minutes(self, at: int) -> int:
        return max(0, self._around.now_ms() - at) // MINUTE_MS

    def _waiting(self, records: Records, guests: dict[str, Guest]) -> tuple[WaitingGuest, ...]:
        unmet = sorted((one for one in guests.values() if one.answer != "met"), key=lambda one: one.registered_at)
        hosts = records.members_by_id({guest.host for guest in unmet})
        return tuple(
            WaitingGuest(
                id=guest.id,
                name=guest.name,
                company=guest.company,
                host=hosts[guest.host].name if guest.host in hosts else "",
                at=guest.registered_at,
                minutes=self._minutes(guest.registered_at),
                answered=guest.answer == "coming",
            )
            for guest in unmet
        )

    def _inside(self, records: Records, here: dict[str, Visit], guests: dict[str, Guest]) -> tuple[Inside, ...]:
        members = records.members_by_id([person for person, visit in here.items() if visit.role == "member"])
        hosts = records.members_by_id({guest.host for guest in guests.values()})
        companies = records.companies_by_id({member.company for member in members.values()})
        cut_off = clock.last_cut_off(self._around.now_ms(), zone_of(records))
        listed = []
        for person, visit in here.items():
            if person in guests:
                host = hosts.get(guests[person].host)
                name, detail = guests[person].name, host.name if host else ""
            else:
                member = members.get(person)
                company = companies.get(member.company) if member and member.company else None
                name, detail = member.name if member else "", company.name if company else ""
            certain = visit.opened_at >= cut_off
            listed.append(Inside(person, name or f"#{person[-6:]}", visit.role, detail, visit.opened_at, certain))
        return tuple(sorted(listed, key=lambda one: (text.key(one.name), one.since)))

    def _shelves(self, records: Records) -> tuple[ShelfNow, ...]:
        counts = records.parcels_by_shelf()
        return tuple(
            ShelfNow(one.id, one.label, counts.get(one.id, 0), one.places, room_on(one, counts) == 0)
            for one in records.shelves()
            if not one.closed or counts.get(one.id, 0)
        )

    def _tasks(self, records: Records) -> tuple[Task, ...]:
        """Calls of today that nobody answered, those who asked first; then what is odd in the books."""
        since = clock.last_cut_off(self._around.now_ms(), zone_of(records))
        calls = [
            Task("call", one.id, "", one.called_at, self._minutes(one.called_at), one.reference, one.reason)
            for one in records.calls_since(since)
            if one.answered_at is None
        ]
        calls.sort(key=lambda one: (one.reason != "asked", -one.at))
        closed = records.inferred_since(since)
        names = records.members_by_id([one.person for one in closed])
        guests = records.guests_by_id([one.person for one in closed])
        forgotten = [
            Task("forgotten", one.id, (names.get(one.person) or guests[one.person]).name, one.opened_at, 0)
            for one in closed
            if one.person in names or one.person in guests
        ]
        twice = [
            Task("conflict", one.id, one.name, one.at, self._minutes(one.at), conflict=one)
            for one in conflicts.listed(records, now_ms=self._around.now_ms())
        ]
        return (*calls, *twice, *forgotten)

    def _exchanged(self, records: Records) -> Exchange:
        aside = len(records.keeping.quarantined())
        if records.keeping.pairing() is None:
            return Exchange("alone", None, 0, 0, aside)
        oldest = records.journal.oldest_pending_at()
        last = max((at for at in (records.keeping.get("last_contact_at"), self._contact()) if at), default=None)
        state = state_of(self._exchange())
        silent = state not in ("starting", "connected") and self._around.now_ms() - (last or 0) > OFFLINE_MS
        return Exchange(
            state=state,
            last_contact_at=last,
            pending=records.journal.pending_count(),
            oldest_minutes=self._minutes(oldest) if oldest is not None else 0,
            aside=aside,
            offline=silent,
            prints_rest=silent and records.space().strict,
        )


def _first_visits(records: Records) -> dict[str, Visit]:
    """Person -> the first of their open visits."""
    first: dict[str, Visit] = {}
    for visit in records.inside():
        first.setdefault(visit.person, visit)
    return first


def state_of(told: str) -> ExchangeState:
    """The loop's own word; one that this board does not know is read as trouble."""
    match told:
        case "" | "starting":
            return "starting"
        case "connected" | "no_connection" | "push_only" | "pair_again" | "revoked" | "clock_wrong" | "refused":
            return told
    return "broken"
