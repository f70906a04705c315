"""Visits: who came in, who left, and who is inside. Members and guests alike."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, Literal

from msgspec import Struct
from msgspec.structs import replace

from kiosk.core.entries import Entry
from kiosk.core.folding import Aggregate, aggregate
from kiosk.core.kinds import Body, Fact, Ref, kind

Role = Literal["member", "guest"]
Via = Literal["card", "qr", "pin", "code", "desk"]
SAME_TAP_S: Final = 60.0  # a second tap within this is the first one again
UNDO_S: Final = 300.0


@kind("visit.opened", aggregate="visit")
class VisitOpened(Body, frozen=True, kw_only=True):
    person: Ref
    role: Role
    via: Via


@kind("visit.closed", aggregate="visit")
class VisitClosed(Body, frozen=True, kw_only=True):
    inferred: bool = False  # nobody tapped out: closed at the cut-off, or when they came in again


class Visit(Struct, frozen=True, kw_only=True):
    id: str
    person: str
    role: Role
    via: Via
    device: str  # the desk where they came in
    opened_at: int  # UTC ms
    closed_at: int | None = None  # UTC ms
    inferred: bool = False


def _opened(entry: Entry, body: VisitOpened) -> Visit:
    return Visit(
        id=entry.aggregate,
        person=body.person,
        role=body.role,
        via=body.via,
        device=entry.device,
        opened_at=entry.happened_at,
    )


def _step(value: Visit, entry: Entry, body: Body) -> Visit:
    """A real goodbye beats an inferred one. The first real one counts, and of the inferred ones the earliest.

    Whose clock runs ahead infers too early, and dates it too late: what a better clock says later must undo that.
    """
    if not isinstance(body, VisitClosed):
        return value
    if value.closed_at is None or (value.inferred and not body.inferred):
        return replace(value, closed_at=entry.happened_at, inferred=body.inferred)
    if value.inferred and entry.happened_at < value.closed_at:
        return replace(value, closed_at=entry.happened_at)
    return value


aggregate(Aggregate("visit", Visit, VisitOpened, _opened, _step))


def is_open(visit: Visit, *, now_ms: int) -> bool:
    """Whether somebody is inside. An inference that lies in the time to come was made by a wrong clock."""
    return visit.closed_at is None or (visit.inferred and visit.closed_at > now_ms)


def come_in(person: str, role: Role, via: Via, *, visit: str) -> Fact:
    return Fact(visit, VisitOpened(person=person, role=role, via=via))


def leave(open_visits: Iterable[Visit]) -> list[Fact]:
    """Close every open visit of a person that this desk knows."""
    return [Fact(visit.id, VisitClosed()) for visit in open_visits]


def forgotten(open_visits: Iterable[Visit], *, cut_off: int) -> list[Fact]:
    """Close, as inferred, the visits that began before the cut-off (UTC ms)."""
    return [Fact(visit.id, VisitClosed(inferred=True)) for visit in open_visits if visit.opened_at < cut_off]
