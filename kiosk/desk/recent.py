"""What this desk did in the last five minutes, in words for whoever may take it back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from kiosk.desk.surroundings import Undoing
from kiosk.store.records import Records

# Kind of entry -> what a request that holds it did; of several, the first of this list says it best.
_DEEDS: Final[Mapping[str, str]] = {
    "guest.registered": "guest_in",
    "credit.topped_up": "topped_up",
    "credit.returned": "paid_back",
    "credit.adjusted": "adjusted",
    "drawer.counted": "counted",
    "print.held": "printed",
    "parcel.received": "parcel_in",
    "parcel.collected": "parcel_out",
    "parcel.returned": "parcel_back",
    "parcel.moved": "parcel_moved",
    "parcel.readdressed": "parcel_moved",
    "visit.opened": "came_in",
    "visit.closed": "left",
    "member.named": "member_added",
    "credential.issued": "card_given",
    "credential.lost": "card_lost",
    "credential.found": "card_found",
    "credential.withdrawn": "card_withdrawn",
    "member.changed": "membership",
    "guest.answered": "guest_met",
    "call.answered": "call_answered",
    "space.changed": "settings",
    "shelf.changed": "settings",
    "price.changed": "settings",
    "plan.changed": "settings",
    "staff.changed": "settings",
    "rules.published": "settings",
    "conflict.settled": "settled",  # said last: what was done to settle it tells more
}

# What only managers do, so that nobody else takes it back either: a role that was taken, a price, an ended membership.
_MANAGERS: Final = frozenset(
    (
        *("credit.adjusted", "member.changed", "space.changed", "logo.changed", "company.changed", "shelf.changed"),
        *("price.changed", "plan.changed", "staff.changed", "rules.published"),
    )
)


@dataclass(frozen=True, slots=True)
class Recent:
    """One request that can be taken back. `deed` is a code, `name` whom it was about, `mine` whether I made it."""

    request: str
    deed: str
    name: str
    seconds: int
    mine: bool


def managers_alone(records: Records, request: str) -> bool:
    """Whether a request did what only managers do."""
    entries = records.journal.of_requests([request]).get(request, ())
    return bool(entries) and _deed(entries)[0] in _MANAGERS


def listed(records: Records, undoing: Undoing, *, actor: str, manages: bool) -> tuple[Recent, ...]:
    """What `actor` can take back at this desk, the newest first."""
    made = undoing.recent()
    entries = records.journal.of_requests([request for request, _, _ in made])
    if not manages:
        made = [one for one in made if one[0] not in entries or _deed(entries[one[0]])[0] not in _MANAGERS]
    about = people(records, entries)
    return tuple(
        Recent(request, *about.get(request, ("other", "")), seconds=int(ago), mine=who == actor)
        for request, who, ago in made
    )


def people(records: Records, entries: Mapping[str, Sequence[tuple[str, str]]]) -> dict[str, tuple[str, str]]:
    """(deed, name) of each of these, told by the kinds and aggregates of its entries."""
    deeds = {request: _deed(found) for request, found in entries.items()}
    of = [aggregate for found in entries.values() for _kind, aggregate in found]
    visits, credentials = records.visits_by_id(of), records.credentials_by_id(of)
    persons = {one: visits[one].person for one in visits} | {one: credentials[one].member for one in credentials}
    persons |= {one.id: one.member for one in records.topups_by_id(of).values()}
    persons |= {one.id: one.recipient for one in records.parcels_by_id(of).values() if one.recipient}
    members = records.members_by_id([*of, *persons.values()])
    guests = records.guests_by_id([*of, *persons.values()])
    found = {}
    for request, (kind, aggregate) in deeds.items():
        person = persons.get(aggregate, aggregate)
        name = members[person].name if person in members else guests[person].name if person in guests else ""
        deed = _DEEDS.get(kind, "other")
        if deed == "card_given" and aggregate in credentials and credentials[aggregate].type == "pin":
            deed = "pin_set"
        found[request] = (deed, name)
    return found


def _deed(entries: Sequence[tuple[str, str]]) -> tuple[str, str]:
    """The entry that tells best what a request did."""
    told = list(_DEEDS)
    ranked = sorted(entries, key=lambda one: told.index(one[0]) if one[0] in _DEEDS else len(told))
    return ranked[0]
