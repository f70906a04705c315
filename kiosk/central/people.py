"""What the pages about members show."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from litestar.exceptions import NotFoundException

from kiosk.central.times import Times
from kiosk.core.entries import LATEST_MS
from kiosk.core.members import Credential, Member
from kiosk.store.records import Records

PAGE: Final = 100  # members on one page
_STAMP_BITS: Final = 16  # of an entry's `at`, below the milliseconds


@dataclass(frozen=True, slots=True)
class MemberRow:
    id: str
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
class Fields:
    """What stands in the fields of a member's form."""

    name: str = ""
    known_as: str = ""
    email: str = ""
    phone: str = ""
    company: str = ""
    plan: str = ""
    status: str = "active"
    paid_until: str = ""
    role: str = ""
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class CardRow:
    id: str
    type: str
    since: str
    state: str


@dataclass(frozen=True, slots=True)
class MemberSheet:
    """A member's page; `id` is empty on the page for a new one."""

    id: str
    name: str
    standing: str
    inside: str
    fields: Fields
    companies: list[tuple[str, str]]
    plans: list[tuple[str, str]]
    cards: list[CardRow]
    lines: list[tuple[str, str]]  # the same, for those who may only look


def members(records: Records, times: Times, *, query: str, number: int) -> MemberPage:
    found = records.members(query=query, offset=(number - 1) * PAGE, limit=PAGE + 1)
    companies = records.companies_by_id({member.company for member in found})
    plans = {plan: records.plan(plan) for plan in {member.plan for member in found}}
    rows = []
    for member in found[:PAGE]:
        company = companies.get(member.company or "")
        plan = plans.get(member.plan)
        rows.append(
            MemberRow(
                id=member.id,
                name=member.name,
                company=company.name if company else "",
                plan=plan.name if plan else "",
                status=standing(member, times.now_ms),
                paid_until=times.day(member.paid_until - 1) if member.paid_until is not None else "",
            )
        )
    return MemberPage(rows, query, number, len(found) > PAGE, records.member_count())


def new_member(records: Records, _times: Times) -> MemberSheet:
    return MemberSheet("", "", "", "", Fields(), _companies(records), _plans(records, None), [], [])


def member(records: Records, times: Times, wanted: str) -> MemberSheet:
    """Raises NotFoundException when there is none in this space."""
    found = records.member(wanted)
    if found is None:
        raise NotFoundException
    role = records.staff(wanted)
    fields = Fields(
        name=found.name,
        known_as=found.known_as,
        email=found.email,
        phone=found.phone,
        company=found.company or "",
        plan=found.plan or "",
        status=found.status,
        paid_until=times.last_day(found.paid_until),
        role=role.role if role else "",
        hidden=found.hidden,
    )
    companies, plans = _companies(records), _plans(records, found.plan)
    visits = records.open_visits(wanted)
    return MemberSheet(
        id=wanted,
        name=found.name,
        standing=standing(found, times.now_ms),
        inside=times.moment(visits[-1].opened_at) if visits else "",
        fields=fields,
        companies=companies,
        plans=plans,
        cards=[_card(one, times) for one in records.credentials_of(wanted)],
        lines=_lines(fields, dict(companies), dict(plans)),
    )


def standing(found: Member, now_ms: int) -> str:
    """ "lapsed" for one who is active and has not paid for today."""
    lapsed = found.paid_until is not None and found.paid_until <= now_ms
    return "lapsed" if lapsed and found.status == "active" else found.status


def _companies(records: Records) -> list[tuple[str, str]]:
    return [("", "None"), *((one.id, one.name) for one in records.companies())]


def _plans(records: Records, own: str | None) -> list[tuple[str, str]]:
    """Those that somebody can be put on, and the one that they are on."""
    return [("", "None"), *((one.id, one.name) for one in records.plans() if not one.closed or one.id == own)]


def _lines(fields: Fields, companies: dict[str, str], plans: dict[str, str]) -> list[tuple[str, str]]:
    return [
        ("Called", fields.known_as),
        ("E-mail", fields.email),
        ("Telephone", fields.phone),
        ("Company", companies.get(fields.company, "") if fields.company else ""),
        ("Plan", plans.get(fields.plan, "") if fields.plan else ""),
        ("Paid until", fields.paid_until),
    ]


def _card(credential: Credential, times: Times) -> CardRow:
    given_out = min(credential.order >> _STAMP_BITS, LATEST_MS)
    return CardRow(credential.id, credential.type, times.moment(given_out), credential.state)
