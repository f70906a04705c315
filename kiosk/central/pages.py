"""What the web pages show: values out of the records of a space, ready to be written as text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from kiosk.central.times import Times
from kiosk.core.exchange import CLOCK_TOLERANCE_MS
from kiosk.store import central_keeping as keeping
from kiosk.store.central_keeping import EnrolledDevice
from kiosk.store.records import Records

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
class GuestRow:
    id: str
    name: str
    company: str
    host: str
    came: str
    left: str
    inside: bool
    signed: bool


@dataclass(frozen=True, slots=True)
class DeviceRow:
    id: str
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
        ended = visit.closed_at if visit is not None and visit.id not in inside else None
        left = times.moment(ended) if ended is not None else ""
        host = hosts.get(guest.host)
        rows.append(
            GuestRow(
                id=guest.id,
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
        id=one.id,
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
