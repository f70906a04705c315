"""What the web pages show: values out of the records of a space, ready to be written as text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final
from zoneinfo import ZoneInfo

from kiosk.core import clock
from kiosk.core.exchange import CLOCK_TOLERANCE_MS
from kiosk.core.spaces import Space
from kiosk.store import central_keeping as keeping
from kiosk.store.central_keeping import EnrolledDevice
from kiosk.store.records import Records

PAGE: Final = 100  # members on one page
_DAY_MS: Final = 24 * 60 * 60 * 1000
_QUIET_MS: Final = 5 * 60 * 1000  # a kiosk not heard of for longer is shown so


@dataclass(frozen=True, slots=True)
class Person:
    name: str
    role: str
    detail: str  # company of a member, host of a guest
    since: str
    desk: str


@dataclass(frozen=True, slots=True)
class Overview:
    people: list[Person]
    members_in: int
    guests_in: int
    members: int
    guests_today: int
    calls_open: int


@dataclass(frozen=True, slots=True)
class MemberRow:
    name: str
    company: str
    plan: str
    status: str
    paid_until: str


@dataclass(frozen=True, slots=True)
class MemberPage:
    rows: list[MemberRow]
    query: str
    number: int  # from 1
    more: bool
    total: int


@dataclass(frozen=True, slots=True)
class GuestRow:
    name: str
    company: str
    host: str
    came: str
    left: str
    inside: bool
    signed: bool


@dataclass(frozen=True, slots=True)
class DeviceRow:
    name: str
    seen: str
    quiet: bool
    app: str
    behind: int  # entries of the feed it has not read
    pending: int  # entries it had not seen come back
    clock_s: int  # how far its clock was off, 0 when within tolerance
    state: str


@dataclass(frozen=True, slots=True)
class CallRow:
    reference: str
    desk: str
    reason: str
    at: str
    answered: bool


class Times:
    """Writes moments as the clock on the wall of the space shows them."""

    def __init__(self, space: Space, now_ms: int) -> None:
        try:
            self.zone = ZoneInfo(space.time_zone)
        except (KeyError, ValueError, OSError):  # a fact like any other: an unknown zone stops nothing
            self.zone = ZoneInfo("UTC")
        self.now_ms = now_ms
        self.today = clock.day_bounds(now_ms, self.zone)

    def moment(self, ms: int) -> str:
        """ "14:05" today, "Mo 3 Feb 14:05" else; empty for what no calendar has."""
        try:
            local = clock.from_ms(ms).astimezone(self.zone)
        except (OverflowError, ValueError, OSError):
            return ""
        if self.today[0] <= ms < self.today[1]:
            return f"{local:%H:%M}"
        return f"{local:%Y-%m-%d %H:%M}"

    def day(self, ms: int) -> str:
        return self.moment(ms)[:10] if not self.today[0] <= ms < self.today[1] else "today"


def overview(records: Records, times: Times) -> Overview:
    visits = records.inside()
    names = _names(records, [visit.person for visit in visits])
    desks = records.device_names()
    people: dict[str, Person] = {}
    for visit in visits:  # oldest first; a person may have several open visits, the last one tells where they are
        name, detail = names.get(visit.person, ("", ""))
        desk = desks.get(visit.device, "")
        people[visit.person] = Person(name, visit.role, detail, times.moment(visit.opened_at), desk)
    roles = [person.role for person in people.values()]
    return Overview(
        people=list(people.values()),
        members_in=roles.count("member"),
        guests_in=roles.count("guest"),
        members=records.member_count(),
        guests_today=len(records.guests_since(times.today[0])),
        calls_open=sum(call.answered_at is None for call in records.calls_since(times.today[0])),
    )


def members(records: Records, times: Times, *, query: str, number: int) -> MemberPage:
    found = records.members(query=query, offset=(number - 1) * PAGE, limit=PAGE + 1)
    companies = records.companies_by_id({member.company for member in found})
    plans = {plan: records.plan(plan) for plan in {member.plan for member in found}}
    rows = []
    for member in found[:PAGE]:
        company = companies.get(member.company or "")
        plan = plans.get(member.plan)
        until = times.day(member.paid_until - 1) if member.paid_until is not None else ""
        lapsed = member.paid_until is not None and member.paid_until <= times.now_ms
        status = "lapsed" if lapsed and member.status == "active" else member.status
        rows.append(MemberRow(member.name, company.name if company else "", plan.name if plan else "", status, until))
    return MemberPage(rows, query, number, len(found) > PAGE, records.member_count())


def guests(records: Records, times: Times) -> list[GuestRow]:
    """Those who came today, and those of earlier days who are inside."""
    inside = {visit.id: visit for visit in records.inside() if visit.role == "guest"}
    today = records.guests_since(times.today[0])
    earlier = records.guests_by_id({visit.person for visit in inside.values()} - {guest.id for guest in today})
    found = [*today, *sorted(earlier.values(), key=lambda guest: (-guest.registered_at, guest.id))]
    hosts = records.members_by_id({guest.host for guest in found})
    rows = []
    for guest in found:
        visit = inside.get(guest.visit) or records.visit(guest.visit)
        left = times.moment(visit.closed_at) if visit and visit.closed_at is not None else ""
        host = hosts.get(guest.host)
        rows.append(
            GuestRow(
                name=guest.name,
                company=guest.company,
                host=host.name if host else "",
                came=times.moment(guest.registered_at),
                left=left,
                inside=guest.visit in inside,
                signed=guest.rules is not None,
            )
        )
    return rows


def devices(records: Records, times: Times) -> list[DeviceRow]:
    names = records.device_names()
    head = records.journal.cursor().position
    rows = [
        _device(one, names.get(one.id, ""), head, times)
        for one in keeping.devices(records.connection, records.space_id)
    ]
    return sorted(rows, key=lambda row: row.name)


def _device(one: EnrolledDevice, name: str, head: int, times: Times) -> DeviceRow:
    off = one.clock_ms if abs(one.clock_ms) > CLOCK_TOLERANCE_MS else 0
    return DeviceRow(
        name=name or one.id[:8],
        seen=times.moment(one.seen_at),
        quiet=times.now_ms - one.seen_at > _QUIET_MS,
        app=one.app,
        behind=max(0, head - one.position),
        pending=one.pending,
        clock_s=round(off / 1000),
        state=one.state,
    )


def calls(records: Records, times: Times) -> list[CallRow]:
    """Calls for reception of the last seven days, the newest first."""
    desks = records.device_names()
    return [
        CallRow(
            call.reference,
            desks.get(call.device, ""),
            call.reason,
            times.moment(call.called_at),
            call.answered_at is not None,
        )
        for call in records.calls_since(times.today[0] - 6 * _DAY_MS)
    ]


def _names(records: Records, people: Iterable[str]) -> dict[str, tuple[str, str]]:
    """Person -> (name, company or host)."""
    ids = set(people)
    found_members = records.members_by_id(ids)
    found_guests = records.guests_by_id(ids - found_members.keys())
    hosts = records.members_by_id({guest.host for guest in found_guests.values()})
    companies = records.companies_by_id({member.company for member in found_members.values()})
    names = {}
    for member in found_members.values():
        company = companies.get(member.company or "")
        names[member.id] = (member.name, company.name if company else "")
    for guest in found_guests.values():
        host = hosts.get(guest.host)
        names[guest.id] = (guest.name, host.name if host else "")
    return names
