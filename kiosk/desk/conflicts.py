"""What desks did twice while they could not see each other: shown once, and settled once, by whoever decides."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

from kiosk.core import conflicts, visits
from kiosk.core.clock import COUNTER_BITS
from kiosk.core.conflicts import LOOKED_INTO_MS, UNSURE_MS, Conflict, ConflictSettled, Side, Sort, Way
from kiosk.core.credit import HIGHEST, CreditAdjusted
from kiosk.core.folding import undo
from kiosk.core.ids import derived
from kiosk.core.kinds import Body, Fact
from kiosk.core.members import CredentialTakenBack
from kiosk.core.parcels import ParcelDecided
from kiosk.core.print_jobs import PrintCaptured, PrintReleased, cost_of
from kiosk.desk.print_credit import pay_back
from kiosk.desk.staff import Session
from kiosk.desk.surroundings import Surroundings, Undoing
from kiosk.errors import TaskSettled
from kiosk.store.records import Records

SHOWN: Final = 100
_MONEY: Final = frozenset({"pay_back", "came_out", "not_out"})  # undone by an opposite, and for these there is none


@dataclass(frozen=True, slots=True)
class ConflictTask:
    """A conflict as staff see it. Names are empty where nobody is known, times are UTC ms, 0 where not known.

    Attributes:
        name, desk, at: who, where and when of what came second, or of the only thing there is.
        other, other_desk, other_at: of what came first, which counts.
        whose: whom it is about: the recipient of a parcel, the owner of a wallet or print.
        thing: what stands on the label of a parcel.
        amount: minor units.
    """

    id: str
    sort: Sort
    ways: tuple[Way, ...]
    name: str = ""
    desk: str = ""
    at: int = 0
    other: str = ""
    other_desk: str = ""
    other_at: int = 0
    whose: str = ""
    thing: str = ""
    amount: int = 0

    @property
    def managers_alone(self) -> bool:
        """Whether no way of it is reception's."""
        return all(way.manager for way in self.ways)


class Conflicts:
    """Settles what `listed` shows."""

    def __init__(self, around: Surroundings, undoing: Undoing, *, space: str | None = None) -> None:
        self._around = around
        self._undoing = undoing
        self._space = space  # central says which; a desk has one

    def tasks(self) -> tuple[ConflictTask, ...]:
        """What somebody has to look into, the newest first."""
        with self._around.store.reading(self._space) as records:
            return listed(records, now_ms=self._around.now_ms())

    def settle(self, session: Session, conflict: str, how: str) -> str:
        """Take one of the ways that a task offers. Returns the request.

        Raises:
            TaskSettled: somebody did meanwhile, at this desk or another, or it is no conflict any more.
            ManagerNeeded
            CreditShort: what was paid in twice is spent already.
        """
        with self._around.store.transaction(self._space) as records:
            now_ms = self._around.now_ms()
            found = next((one for one in open_conflicts(records, now_ms=now_ms) if one.id == conflict), None)
            way = next((one for one in _ways(records, found) if one.code == how), None) if found is not None else None
            if found is None or way is None:
                raise TaskSettled
            if way.manager:
                session.need_manager()
            deepest = found.amount if how == "ask" else 0
            said = ConflictSettled(sort=found.sort, about=found.about, how=how, amount=min(deepest, HIGHEST))
            done = _done(records, found, how, now_ms=now_ms)
            request = records.journal.record(*done, Fact(found.id, said), actor=session.actor)
        given = next((fact.body for fact in done if isinstance(fact.body, CreditAdjusted)), None)
        if given is not None:
            opposite = partial(self._taken_back, found.id, request, given)
            self._undoing.remember(request, session.actor, opposite=opposite)
        elif how not in _MONEY:
            self._undoing.remember(request, session.actor)
        return request

    def _taken_back(self, conflict: str, request: str, given: CreditAdjusted, _records: Records) -> Sequence[Fact]:
        back = CreditAdjusted(member=given.member, amount=-given.amount, currency=given.currency, reason="mistake")
        return [Fact(self._around.new_id(), back), undo("conflict", conflict, request)]


def open_conflicts(records: Records, *, now_ms: int) -> list[Conflict]:
    """Every conflict that nobody settled, the newest first. The same on every replica that holds the same entries."""
    since, space = now_ms - LOOKED_INTO_MS, records.space_id
    # A parcel waits for its answer as long as the parcel is known; what guests and money did is forgotten sooner.
    found = [one for parcel in records.parcels_gone_twice() for one in conflicts.handed_over_twice(space, parcel)]
    for invitation, guests in records.guests_of_one_invitation(since).items():
        uses = [Side(one.id, one.id, one.device, one.registered_at, one.order) for one in guests]
        found += conflicts.used_twice(space, "invitation", invitation, uses)
    disputed = [conflicts.settled_twice(space, job) for job in records.disputed_prints()]
    found += [one for one in disputed if one.second.at >= since]
    found += [conflicts.unsure(space, job) for job in records.prints_open_since(now_ms - UNSURE_MS)]
    found += conflicts.paid_twice(space, records.topups_since(since))
    for digest, cards in records.cards_of_two().items():
        held = [Side(one.id, one.member, "", one.order >> COUNTER_BITS, one.order) for one in cards]
        found += conflicts.one_card_of_two(space, digest, held)
    found += _owing(records)
    settled = records.settled([one.id for one in found])
    still = [one for one in found if conflicts.is_open(one, settled.get(one.id))]
    return sorted(still, key=lambda one: (-one.second.at, one.id))


def _owing(records: Records) -> Iterable[Conflict]:
    currency = records.space().currency
    for member, accounts in records.overspent(currency).items():
        one = conflicts.below_nought(records.space_id, member, accounts, records.moves(accounts, currency))
        if one is not None:
            yield one


def listed(records: Records, *, now_ms: int) -> tuple[ConflictTask, ...]:
    """What somebody has to look into, with the names that stand behind the ids."""
    found = open_conflicts(records, now_ms=now_ms)[:SHOWN]
    persons = {side.person for one in found for side in (one.first, one.second) if side is not None and side.person}
    parcels = records.parcels_by_id([one.thing for one in found if one.sort == "parcel"])
    members = records.members_by_id(persons | {one.recipient for one in parcels.values() if one.recipient})
    names = {one.id: one.name for one in members.values()}
    names |= {one.id: one.name for one in records.guests_by_id(persons).values()}
    desks = records.device_names()
    tasks = []
    for one in found:
        first = one.first or Side("")
        task = ConflictTask(
            id=one.id,
            sort=one.sort,
            ways=_ways(records, one),
            name=names.get(one.second.person, ""),
            desk=desks.get(one.second.device, ""),
            at=one.second.at,
            other=names.get(first.person, ""),
            other_desk=desks.get(first.device, ""),
            other_at=first.at,
            whose=names.get(one.second.person, ""),
            amount=one.amount,
        )
        if one.sort == "parcel":
            parcel = parcels[one.thing]
            task = replace(
                task, whose=names.get(parcel.recipient or "", parcel.name), thing=parcel.code or parcel.number
            )
        tasks.append(task)
    return tuple(tasks)


def _ways(records: Records, one: Conflict) -> tuple[Way, ...]:
    inside = one.sort == "invitation" and bool(records.open_visits(one.second.person))
    return conflicts.ways(one, inside=inside)


def _done(records: Records, one: Conflict, how: str, *, now_ms: int) -> list[Fact]:
    """What a way does beside saying so."""
    second = one.second
    match one.sort, how:
        case "invitation", "sign_out":
            return visits.leave(records.open_visits(second.person))
        case "parcel", _:
            kept = one.first if how == "first" else second
            assert kept is not None  # a parcel that left twice left once before
            return [Fact(one.thing, ParcelDecided(right=kept.id))]
        case "card", _:
            lost = second if how == "first" else one.first
            assert lost is not None
            return [Fact(lost.id, CredentialTakenBack())]
        case ("wallet", "forgive") | ("print_twice", "give_back"):
            return [_given(records, one, "goodwill" if how == "forgive" else "mistake")]
        case "print_unsure", _:
            return [_ended(records, one.thing, came_out=how == "came_out")]
        case "topup", "pay_back":
            return list(pay_back(records, one.thing, 0, now_ms=now_ms))
    return []


def _given(records: Records, one: Conflict, reason: str) -> Fact:
    """Credit that a manager gives. Its id is derived, so that two desks that give it apart give it once."""
    amount = min(one.amount, HIGHEST)
    body = CreditAdjusted(member=one.second.person, amount=amount, currency=_currency(records, one), reason=reason)
    times = 0
    while records.adjustment(of := derived(records.space_id, "given", one.id, str(times))) is not None:
        times += 1
    return Fact(of, body)


def _currency(records: Records, one: Conflict) -> str:
    job = records.print_job(one.thing) if one.sort == "print_twice" else None
    return job.currency if job is not None else records.space().currency


def _ended(records: Records, job: str, *, came_out: bool) -> Fact:
    found = records.print_job(job)
    body: Body = PrintReleased(reason="unknown")
    if came_out and found is not None:
        body = PrintCaptured(sides_done=found.sides, amount=cost_of(found, found.sides))
    return Fact(job, body)
