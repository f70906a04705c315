"""The space and what it is made of: its settings, companies, plans, devices, house rules, and calls for reception."""

from __future__ import annotations

from msgspec import UNSET, Struct, UnsetType
from msgspec.structs import replace

from kiosk.core.entries import Entry
from kiosk.core.folding import Aggregate, aggregate, registers
from kiosk.core.kinds import Body, Count, Short, kind


@kind("space.changed", aggregate="space")
class SpaceChanged(Body, frozen=True, kw_only=True):
    """Settings that all desks of the space share. The aggregate's id is the space's id."""

    name: Short | UnsetType = UNSET
    time_zone: Short | UnsetType = UNSET  # IANA name
    meeting_point: Short | UnsetType = UNSET  # where people gather after an alarm
    retention_days: Count | UnsetType = UNSET  # how long the words of a guest are kept
    languages: tuple[str, ...] | UnsetType = UNSET  # offered at the desk, first one is the default


class Space(Struct, frozen=True, kw_only=True):
    id: str
    name: str = ""
    time_zone: str = "UTC"
    meeting_point: str = ""
    retention_days: int = 30
    languages: tuple[str, ...] = ()


registers("space", Space)


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


class Plan(Struct, frozen=True, kw_only=True):
    id: str
    name: str = ""
    days: int = 0


registers("plan", Plan)


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
