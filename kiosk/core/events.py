"""Events of the community, and who said they would come."""

from __future__ import annotations

from msgspec import UNSET, Struct, UnsetType

from kiosk.core.folding import registers
from kiosk.core.ids import derived
from kiosk.core.kinds import Body, Fact, Moment, Ref, Short, kind


@kind("event.changed", aggregate="event")
class EventChanged(Body, frozen=True, kw_only=True):
    title: Short | UnsetType = UNSET
    place: Short | UnsetType = UNSET
    starts_at: Moment | UnsetType = UNSET  # UTC ms
    ends_at: Moment | UnsetType = UNSET  # UTC ms
    cancelled: bool | UnsetType = UNSET


class Event(Struct, frozen=True, kw_only=True):
    id: str
    title: str = ""
    place: str = ""
    starts_at: int = 0
    ends_at: int = 0
    cancelled: bool = False


registers("event", Event)


@kind("attendance.changed", aggregate="attendance")
class AttendanceChanged(Body, frozen=True, kw_only=True):
    event: Ref | UnsetType = UNSET
    member: Ref | UnsetType = UNSET
    coming: bool | UnsetType = UNSET


class Attendance(Struct, frozen=True, kw_only=True):
    id: str
    event: str = ""
    member: str = ""
    coming: bool = False


registers("attendance", Attendance)


def answer(space: str, event: str, member: str, *, coming: bool) -> Fact:
    """A member says whether they will come. One aggregate a pair, so that two desks agree."""
    attendance = derived(space, "attendance", event, member)
    return Fact(attendance, AttendanceChanged(event=event, member=member, coming=coming))
