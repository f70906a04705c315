"""What the pages of guests show: one frozen value, and how its parts are put for the glass."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from kiosk.core.signature import Point
from kiosk.core.spaces import Rule
from kiosk.core.text import clean, initials
from kiosk.desk.guest_registration import Expected, GuestLeft, Registered, RulesShown
from kiosk.desk.people import Found
from kiosk.ui.texts import isolated, shown

Step = Literal["", "name", "host", "details", "rules", "done", "code", "left", "undone"]
Strokes = tuple[tuple[Point, ...], ...]
PAGES: Final[dict[Step, str]] = {
    "name": "GuestName",
    "host": "GuestHost",
    "details": "GuestDetails",
    "rules": "GuestRules",
    "done": "GuestDone",
    "code": "GuestCode",
    "left": "GuestLeft",
}
BEFORE: Final[dict[Step, Step]] = {"host": "name", "details": "host", "rules": "details"}
_NO_RULES: Final = RulesShown("", "", (), 0)
_RULE: Final = 400  # characters: what is signed is not cut short
_STROKES: Final = 500  # a signature has a few; more is play, and would only cost time
_POINTS: Final = 5000  # of one stroke


@dataclass(frozen=True, slots=True)
class Screen:
    """All the pages show. What a guest typed, drew or was shown is nowhere else.

    Attributes:
        busy: an answer is awaited that the next touch must not ask for again.
        answered: the query that `found` answers.
        eager: Enter came before the list did: the first of it is taken when it comes.
        invitation: id of the invitation that filled the fields in, None for walk-ins.
        note: code of what is said beside the field.
        leaving: the code page was opened to sign out.
        badge: of a registered guest.
    """

    step: Step = ""
    busy: bool = False
    name: str = ""
    query: str = ""
    answered: str = ""
    found: tuple[Found, ...] = ()
    eager: bool = False
    host: Found | None = None
    company: str = ""
    contact: str = ""
    invitation: str | None = None
    rules: RulesShown | None = None
    strokes: Strokes = ()
    note: str = ""
    wait_min: int = 0
    code: str = ""
    leaving: bool = False
    registered: Registered | None = None
    badge: Literal["", "making", "ready", "failed"] = ""
    left: GuestLeft | None = None


def filled_in(expected: Expected) -> Screen:
    """What the host told of somebody they invited."""
    return Screen(
        step="name",
        name=expected.name,
        host=Found(expected.host, expected.host_name, "", initials(expected.host_name)),
        query=expected.host_name,
        company=expected.company,
        contact=expected.contact,
        invitation=expected.invitation,
    )


def rules_of(screen: Screen) -> RulesShown:
    return screen.rules or _NO_RULES


def host_name(screen: Screen) -> str:
    """Who is visited, to stand in a sentence."""
    if screen.registered is not None:
        return isolated(screen.registered.host_name)
    return isolated(screen.host.name) if screen.host is not None else ""


def first_name(screen: Screen) -> str:
    """What an invited guest is welcomed by."""
    return isolated(shown(screen.name).split(" ")[0])


def chosen(screen: Screen) -> int:
    """The place in the list of who is or would be taken, -1: nobody."""
    if screen.answered != screen.query or not screen.found:
        return -1
    places = [place for place, one in enumerate(screen.found) if screen.host is not None and one.id == screen.host.id]
    return places[0] if places else 0


def nobody(screen: Screen) -> bool:
    """Whether to say that nobody of this name was found: never while the list still answers older letters."""
    return bool(screen.answered) and screen.answered == screen.query and not screen.found


def row(found: Found) -> dict[str, str]:
    return {"id": found.id, "name": shown(found.name), "company": shown(found.company), "initials": found.initials}


def rule(one: Rule) -> dict[str, str]:
    return {"icon": one.icon, "title": clean(one.title, _RULE), "line": clean(one.line, _RULE)}


def badge_code(screen: Screen) -> str:
    """Six digits in two groups, as people read them out; never turned round in a right-to-left line."""
    code = screen.registered.code if screen.registered is not None else ""
    return f"\u2066{code[:3]} {code[3:]}\u2069" if code else ""


def left_at(screen: Screen) -> float:
    return float(screen.left.at) if screen.left is not None else 0.0


def as_points(strokes: Strokes) -> list[list[list[int]]]:
    """Strokes as QML draws them."""
    return [[[x, y] for x, y in stroke] for stroke in strokes]


def as_strokes(points: Sequence[object]) -> Strokes:
    """Strokes as QML gives them; whatever is no point is left out."""
    strokes = (
        tuple(
            (round(point[0]), round(point[1]))
            for point in stroke[:_POINTS]
            if isinstance(point, list | tuple)
            and len(point) == 2
            and all(isinstance(one, int | float) for one in point)
        )
        for stroke in points[:_STROKES]
        if isinstance(stroke, list | tuple)
    )
    return tuple(stroke for stroke in strokes if stroke)
