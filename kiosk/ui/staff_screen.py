"""What the staff board shows: one frozen value, and how its parts are put for the glass."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from kiosk.core.text import initials
from kiosk.desk.board import BoardNow, Exchange, Inside, ShelfNow, Task, WaitingGuest
from kiosk.desk.conflicts import ConflictTask
from kiosk.desk.recent import Recent
from kiosk.desk.staff import Session
from kiosk.ui.texts import isolated, shown

Step = Literal["", "pin", "board", "waiting", "inside", "tasks", "task", "undo"]
PAGES: Final[dict[Step, str]] = {
    "pin": "StaffPin",
    "board": "StaffBoard",
    "waiting": "StaffWaiting",
    "inside": "StaffInside",
    "tasks": "StaffTasks",
    "task": "StaffTask",
    "undo": "StaffUndo",
}
_NO_CONFLICT: Final = ConflictTask("", "parcel", ())
_ALONE: Final = Exchange(state="alone", last_contact_at=None, pending=0, oldest_minutes=0, aside=0)
EMPTY: Final = BoardNow(
    waiting=(),
    inside=(),
    members_in=0,
    guests_in=0,
    shelves=(),
    parcels=0,
    drawer=0,
    currency="EUR",
    tasks=(),
    exchange=_ALONE,
    recent=(),
)


@dataclass(frozen=True, slots=True)
class Screen:
    """All the pages show. Who is at the board is nowhere else.

    Attributes:
        busy: an answer is awaited that the next touch must not ask for again.
        member, name: whose PIN is asked for.
        tapped: they held a card to the reader while inside, so they may have meant to leave.
        note: code of what is said beside the PIN, or above a list.
        task: the conflict that somebody decides.
    """

    step: Step = ""
    busy: bool = False
    member: str = ""
    name: str = ""
    tapped: bool = False
    pin: str = ""
    note: str = ""
    wait_min: int = 0
    session: Session | None = None
    now: BoardNow | None = None
    task: str = ""


def now_of(screen: Screen) -> BoardNow:
    return screen.now or EMPTY


def waiting(guest: WaitingGuest) -> dict[str, object]:
    return {
        "id": guest.id,
        "name": isolated(guest.name),
        "company": isolated(guest.company),
        "host": isolated(guest.host),
        "letters": initials(guest.name),
        "minutes": guest.minutes,
        "answered": guest.answered,
    }


def inside(one: Inside) -> dict[str, object]:
    return {
        "id": one.person,
        "name": isolated(one.name),
        "detail": isolated(one.detail),
        "letters": initials(one.name),
        "guest": one.role == "guest",
        "since": float(one.since),
        "certain": one.certain,
    }


def shelf(one: ShelfNow) -> dict[str, object]:
    return {
        "label": shown(one.label),
        "count": one.count,
        "full": one.full,
        "much": one.places > 0 and 4 * one.count >= 3 * one.places,
    }


def task(one: Task) -> dict[str, object]:
    conflict = one.conflict or _NO_CONFLICT
    return {
        "kind": one.kind,
        "id": one.id,
        "name": isolated(one.name),
        "at": float(one.at),
        "minutes": one.minutes,
        "reference": one.reference,
        "reason": one.reason,
        "sort": conflict.sort if one.conflict else "",
        "desk": isolated(conflict.desk),
        "other": isolated(conflict.other),
        "otherDesk": isolated(conflict.other_desk),
        "otherAt": float(conflict.other_at),
        "whose": isolated(conflict.whose),
        "thing": shown(conflict.thing),
        "amount": float(conflict.amount),
        "ways": [{"code": way.code, "manager": way.manager} for way in conflict.ways],
    }


def decision(screen: Screen) -> list[dict[str, object]]:
    """The conflict that somebody decides; nothing once it is settled."""
    return [task(one) for one in now_of(screen).tasks if one.kind == "conflict" and one.id == screen.task]


def recent(one: Recent) -> dict[str, object]:
    return {
        "id": one.request,
        "deed": one.deed,
        "name": isolated(one.name),
        "minutes": one.seconds // 60,
        "mine": one.mine,
    }
