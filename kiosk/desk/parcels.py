"""Parcels and the people they are for, as those at the desk see them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from kiosk.core import text
from kiosk.core.members import Member
from kiosk.core.parcels import Parcel
from kiosk.core.spaces import Company, Shelf
from kiosk.store.records import Records

HITS: Final = 8
_RECENT: Final = 3
_HOUSES: Final = 2  # places of the eight that companies keep however many people begin so


@dataclass(frozen=True, slots=True)
class ParcelShown:
    """A parcel as staff see it. `name` is the recipient's, the company's, or what stands on it."""

    id: str
    name: str
    company: str
    known: bool  # whether a member or company of ours is meant
    carrier: str
    number: str
    shelf: str  # the label, "B-2"; empty: on none
    flags: tuple[str, ...]
    note: str
    code: str
    at: int  # UTC ms


@dataclass(frozen=True, slots=True)
class Recipient:
    """Somebody a parcel may be for. `detail` is a member's company."""

    kind: Literal["member", "company"]
    id: str
    name: str
    detail: str = ""
    former: bool = False
    recent: bool = False  # had a parcel lately; offered before anything is typed


def shown(records: Records, found: Sequence[Parcel]) -> tuple[ParcelShown, ...]:
    """Parcels with the names that stand behind their ids."""
    members = records.members_by_id([one.recipient for one in found if one.recipient])
    companies = records.companies_by_id(
        [*(one.company for one in found), *(member.company for member in members.values())]
    )
    shelves: dict[str, Shelf] = {shelf.id: shelf for shelf in records.shelves()} if found else {}
    listed = []
    for one in found:
        member = members.get(one.recipient or "")
        house = companies.get((member.company if member else one.company) or "")
        name = member.name if member else house.name if house else one.name
        listed.append(
            ParcelShown(
                id=one.id,
                name=name,
                company=house.name if house and member else "",
                known=member is not None or house is not None,
                carrier=one.carrier,
                number=one.number,
                shelf=shelves[one.shelf].label if one.shelf in shelves else "",
                flags=one.flags,
                note=one.note,
                code=one.code,
                at=one.received_at,
            )
        )
    return tuple(listed)


def find_recipients(records: Records, query: str, *, since: int) -> tuple[Recipient, ...]:
    """Members and companies, from two letters on (one in Han, Kana, Hangul); before that, who had parcels since UTC ms.

    For staff: hidden members are among them, and those who left stand last.
    """
    cleaned = text.clean(query)
    letters = sum(char.isalnum() for char in cleaned)
    if letters < (1 if text.wide_script(cleaned) else 2):
        return () if letters else _recent(records, since)
    members = records.search_recipients(cleaned, limit=HITS)
    houses = [Recipient("company", one.id, one.name) for one in records.search_companies(cleaned, limit=HITS)]
    of = records.companies_by_id({member.company for member in members})
    people = [_person(member, of) for member in members]
    here = [one for one in people if not one.former]
    gone = [one for one in people if one.former]
    kept = here[: HITS - min(_HOUSES, len(houses))]
    return tuple([*kept, *houses, *gone][:HITS])


def _recent(records: Records, since: int) -> tuple[Recipient, ...]:
    """Who had parcels lately, the newest first."""
    had = records.parcels_since(since, limit=100)
    ids = list(dict.fromkeys((one.recipient, one.company) for one in had if one.recipient or one.company))[:_RECENT]
    members = records.members_by_id([member for member, _ in ids if member])
    of = records.companies_by_id([*(company for _, company in ids), *(one.company for one in members.values())])
    found = []
    for member, company in ids:
        if member in members:
            found.append(_person(members[member], of, recent=True))
        elif company in of:
            found.append(Recipient("company", of[company].id, of[company].name, recent=True))
    return tuple(found)


def _person(member: Member, companies: dict[str, Company], *, recent: bool = False) -> Recipient:
    detail = companies[member.company].name if member.company in companies else ""
    former = member.status == "ended"
    return Recipient("member", member.id, member.name, detail, former=former, recent=recent)


def waiting_of(records: Records, member: Member | None) -> list[Parcel]:
    """A member's own parcels, and while they are a member those of their company; along the shelves."""
    if member is None:
        return []
    found = records.waiting_parcels_of(member.id, None if member.status == "ended" else member.company)
    places = {shelf.id: place for place, shelf in enumerate(records.shelves())} if len(found) > 1 else {}
    return sorted(found, key=lambda one: places.get(one.shelf or "", len(places)))
