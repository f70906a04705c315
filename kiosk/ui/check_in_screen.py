"""What the pages of check-in show: one frozen value, and how its parts are put for the glass."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final, Literal

from kiosk.desk.check_in import DeskToday, Waiting
from kiosk.desk.people import Found
from kiosk.ui.texts import isolated, shown

_KINDS: Final = ("guest", "parcel", "print", "event")  # who waits for an answer, what can be taken along, what is on
Step = Literal["idle", "today", "undone", "search", "pin", "unlock", "refused"]


@dataclass(frozen=True, slots=True)
class Screen:
    """All the page shows. What a person typed or was shown is nowhere else.

    Attributes:
        busy: an answer is awaited that the next touch must not ask for again.
        answered: the query `found` answers, so that "nobody" is said of what stands in the field and of nothing else.
        note: code of what is said beside the PIN.
        refusal: code of why it did not go, with `day` (ISO date) or `wait_min` where the sentence needs them.
        reference: four characters to say at reception.
    """

    step: Step = "idle"
    busy: bool = False
    today: DeskToday | None = None
    query: str = ""
    answered: str = ""
    found: tuple[Found, ...] = ()
    chosen: Found | None = None
    pin: str = ""
    note: str = ""
    wait_min: int = 0
    refusal: str = ""
    day: str = ""
    reference: str = ""


NOBODY: Final = DeskToday(
    member="",
    name="",
    direction="in",
    inside=False,
    at=0,
    company="",
    plan="",
    days_used=0,
    days=0,
    waiting=(),
    request="",
)


def in_order(today: DeskToday, before: DeskToday = NOBODY) -> DeskToday:
    """What still needs an answer comes first; a card that was just answered stays where the finger is."""
    places = {one.id: place for place, one in enumerate(before.waiting)}
    waiting = sorted(
        today.waiting, key=lambda one: (places.get(one.id, len(places)), one.answered, _KINDS.index(one.kind))
    )
    return replace(today, waiting=tuple(waiting))


def paid_until(today: DeskToday) -> float:
    return float(today.private.paid_until or 0) if today.private is not None else 0.0


def nobody(screen: Screen) -> bool:
    """Whether to say that nobody of this name was found: never while the list still answers older letters."""
    return bool(screen.answered) and screen.answered == screen.query and not screen.found


def chosen(screen: Screen) -> str:
    """Whose PIN is asked for."""
    if screen.step == "unlock" and screen.today is not None:
        return isolated(screen.today.name)
    return isolated(screen.chosen.name) if screen.chosen is not None else ""


def card(waiting: Waiting) -> dict[str, object]:
    return {
        "kind": waiting.kind,
        "title": isolated(waiting.title),
        "place": isolated(waiting.place),
        "at": float(waiting.at),
        "answered": waiting.answered,
        "count": waiting.count,
        "amount": -1 if waiting.amount is None else waiting.amount,
        "currency": waiting.currency,
    }


def row(found: Found) -> dict[str, object]:
    return {"name": shown(found.name), "company": shown(found.company), "initials": found.initials}


def number(value: object) -> int:
    return value if isinstance(value, int) else 0
