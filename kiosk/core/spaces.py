"""The space and what it is made of: its settings, companies, plans, shelves, prices, staff, devices, rules, calls."""

from __future__ import annotations

from typing import Annotated, Final, Literal

import msgspec
from msgspec import UNSET, Struct, UnsetType
from msgspec.structs import replace

from kiosk.core.entries import Entry
from kiosk.core.folding import Aggregate, aggregate, registers
from kiosk.core.kinds import Body, Count, Short, kind

StaffRole = Literal["", "reception", "manager"]
LOGO_LIMIT: Final = 14_000  # characters, so that it fits one entry


class Opening(Struct, frozen=True):
    """One stretch of a weekday in the space's zone. `opens` and `closes` are minutes since midnight."""

    weekday: Annotated[int, msgspec.Meta(ge=0, le=6)]  # 0 is Monday
    opens: Annotated[int, msgspec.Meta(ge=0, le=1440)]
    closes: Annotated[int, msgspec.Meta(ge=0, le=1440)]


@kind("space.changed", aggregate="space")
class SpaceChanged(Body, frozen=True, kw_only=True):
    """Settings that all desks of the space share. The aggregate's id is the space's id."""

    name: Short | UnsetType = UNSET
    time_zone: Short | UnsetType = UNSET  # IANA name
    meeting_point: Short | UnsetType = UNSET  # where people gather after an alarm
    retention_days: Count | UnsetType = UNSET  # how long the words of a guest are kept
    languages: tuple[str, ...] | UnsetType = UNSET  # offered at the desk, first one is the default
    currency: Short | UnsetType = UNSET  # ISO 4217
    accent: Short | UnsetType = UNSET  # "#1B478F": the colour of check-in; empty: ours
    hours: tuple[Opening, ...] | UnsetType = UNSET  # when reception is there; none: not said
    wallet_cap: Count | UnsetType = UNSET  # minor units a desk lets one wallet spend while it cannot see the others
    strict: bool | UnsetType = UNSET  # such a desk lets nothing be spent at all


class Space(Struct, frozen=True, kw_only=True):
    id: str
    name: str = ""
    time_zone: str = "UTC"
    meeting_point: str = ""
    retention_days: int = 30
    languages: tuple[str, ...] = ()
    currency: str = "EUR"
    accent: str = ""
    hours: tuple[Opening, ...] = ()
    wallet_cap: int = 1000
    strict: bool = False


registers("space", Space)


@kind("logo.changed", aggregate="logo")
class LogoChanged(Body, frozen=True, kw_only=True):
    """The space's own sign. Kept apart from the space, which every tap reads."""

    picture: Annotated[str, msgspec.Meta(max_length=LOGO_LIMIT)] | UnsetType = UNSET  # PNG in base64; empty: none


class Logo(Struct, frozen=True, kw_only=True):
    """The aggregate's id is the space's id."""

    id: str
    picture: str = ""


registers("logo", Logo)


@kind("company.changed", aggregate="company")
class CompanyChanged(Body, frozen=True, kw_only=True):
    name: Short | UnsetType = UNSET


class Company(Struct, frozen=True, kw_only=True):
    id: str
    name: str = ""


registers("company", Company)


@kind("plan.changed", aggregate="plan")
class PlanChanged(Body, frozen=True, kw_only=True):
    name: Short | UnsetType = UNSET
    days: Count | UnsetType = UNSET  # days a month; 0: unlimited
    amount: Count | UnsetType = UNSET  # minor units a month
    currency: Short | UnsetType = UNSET
    print_credit: Count | UnsetType = UNSET  # minor units a month, gone at its end
    closed: bool | UnsetType = UNSET  # nobody new is put on it


class Plan(Struct, frozen=True, kw_only=True):
    id: str
    name: str = ""
    days: int = 0
    amount: int = 0
    currency: str = ""
    print_credit: int = 0
    closed: bool = False


registers("plan", Plan)


@kind("staff.changed", aggregate="staff")
class StaffChanged(Body, frozen=True, kw_only=True):
    """What a member may do at the desk for the house. The aggregate's id is the member's id."""

    role: StaffRole | UnsetType = UNSET


class Staff(Struct, frozen=True, kw_only=True):
    id: str
    role: StaffRole = ""


registers("staff", Staff)


@kind("shelf.changed", aggregate="shelf")
class ShelfChanged(Body, frozen=True, kw_only=True):
    """A place for parcels."""

    label: Short | UnsetType = UNSET  # "B-2"
    places: Count | UnsetType = UNSET  # parcels that fit; 0: no end
    floor: bool | UnsetType = UNSET  # for what is too large for a board
    order: Count | UnsetType = UNSET  # of the map, row by row
    closed: bool | UnsetType = UNSET  # nothing new is put here


class Shelf(Struct, frozen=True, kw_only=True):
    id: str
    label: str = ""
    places: int = 0
    floor: bool = False
    order: int = 0
    closed: bool = False


registers("shelf", Shelf)


@kind("price.changed", aggregate="price")
class PriceChanged(Body, frozen=True, kw_only=True):
    """What one thing costs. The aggregate's id is derived from the item, so that two desks change one price."""

    item: Short | UnsetType = UNSET  # "mono_a4", "colour_a4", "mono_a3", "colour_a3"
    amount: Count | UnsetType = UNSET  # minor units of the currency
    currency: Short | UnsetType = UNSET


class Price(Struct, frozen=True, kw_only=True):
    id: str
    item: str = ""
    amount: int = 0
    currency: str = ""


registers("price", Price)


@kind("device.changed", aggregate="device")
class DeviceChanged(Body, frozen=True, kw_only=True):
    name: Short | UnsetType = UNSET


class Device(Struct, frozen=True, kw_only=True):
    id: str
    name: str = ""


registers("device", Device)


class Rule(Struct, frozen=True):
    """One house rule: an icon's name, a short title, one line."""

    icon: str
    title: str
    line: str


@kind("rules.published", aggregate="rules")
class RulesPublished(Body, frozen=True, kw_only=True):
    """One version of the house rules in one language. The newest of a language is the one that is signed."""

    language: Short
    rules: tuple[Rule, ...]


class Rules(Struct, frozen=True, kw_only=True):
    id: str
    language: str
    rules: tuple[Rule, ...]
    order: int  # the entry's `at`: the highest of a language counts


def _published(entry: Entry, body: RulesPublished) -> Rules:
    return Rules(id=entry.aggregate, language=body.language, rules=body.rules, order=entry.at)


aggregate(Aggregate("rules", Rules, RulesPublished, _published, lambda value, _entry, _body: value))


@kind("reception.called", aggregate="call")
class ReceptionCalled(Body, frozen=True, kw_only=True):
    """Somebody asked for reception, or was told a reference to say there."""

    reference: Short  # 4 characters
    reason: Short  # a code: "asked", "credential_lost" …
    page: Short = ""


@kind("call.answered", aggregate="call")
class CallAnswered(Body, frozen=True, kw_only=True):
    pass


class Call(Struct, frozen=True, kw_only=True):
    id: str
    reference: str
    reason: str
    page: str
    device: str
    called_at: int  # UTC ms
    answered_at: int | None = None


def _called(entry: Entry, body: ReceptionCalled) -> Call:
    return Call(
        id=entry.aggregate,
        reference=body.reference,
        reason=body.reason,
        page=body.page,
        device=entry.device,
        called_at=entry.happened_at,
    )


def _call_step(value: Call, entry: Entry, body: Body) -> Call:
    if isinstance(body, CallAnswered) and value.answered_at is None:
        return replace(value, answered_at=entry.happened_at)
    return value


aggregate(Aggregate("call", Call, ReceptionCalled, _called, _call_step))
