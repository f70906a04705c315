"""What the pages of members at the desk show: one frozen value, and how its parts are put for the glass."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final, Literal

from kiosk.desk.credentials import PIN_DIGITS, weak_pin
from kiosk.desk.member_care import CardNow, Choice, MemberFile, Person
from kiosk.ui.texts import isolated

Step = Literal["", "search", "member", "name", "company", "plan", "card", "issue", "pin"]
PAGES: Final[dict[Step, str]] = {
    "search": "MemberSearch",
    "member": "Member",
    "name": "MemberName",
    "company": "MemberChoice",
    "plan": "MemberChoice",
    "card": "MemberCard",
    "issue": "MemberIssue",
    "pin": "MemberPin",
}
BEFORE: Final[dict[Step, Step]] = {
    "member": "search",
    "name": "search",
    "company": "name",
    "plan": "company",
    "card": "member",
    "issue": "member",
    "pin": "member",
}
_NOBODY: Final = MemberFile(
    id="",
    name="",
    company="",
    plan="",
    status="active",
    paid_until=None,
    cards=(),
    has_pin=False,
    inside=False,
    role="",
)


@dataclass(frozen=True, slots=True)
class Screen:
    """All the pages show. What was typed here is nowhere else.

    Attributes:
        busy: an answer is awaited that the next touch must not ask for again.
        answered: the query that `found` answers.
        eager: Enter came before the list did: the first of it is taken when it comes.
        note: code of what is said beside the field or above the list.
        wallet: the member's credit: minor units and their currency.
        holder: who has the card that was held to the reader: (member id, full name, state of the card).
        name, company: of a member who is being added.
        card: the card that was chosen; when one is issued, the one it replaces.
        given: the card was given.
        pin, first: digits of the PIN being typed, and as it was typed first.
    """

    step: Step = ""
    busy: bool = False
    query: str = ""
    answered: str = ""
    found: tuple[Person, ...] = ()
    eager: bool = False
    note: str = ""
    file: MemberFile | None = None
    wallet: tuple[int, str] | None = None
    holder: tuple[str, str, str] | None = None
    name: str = ""
    company: str | None = None
    choices: tuple[Choice, ...] = ()
    card: str = ""
    given: bool = False
    pin: str = ""
    first: str = ""


def file_of(screen: Screen) -> MemberFile:
    return screen.file or _NOBODY


def nobody(screen: Screen) -> bool:
    """Whether to say that nobody of this name was found: never while the list still answers older letters."""
    return bool(screen.answered) and screen.answered == screen.query and not screen.found


def row(one: Person) -> dict[str, object]:
    return {
        "id": one.id,
        "name": isolated(one.name),
        "company": isolated(one.company),
        "letters": one.initials,
        "status": one.status,
    }


def choice(one: Choice) -> dict[str, object]:
    return {"id": one.id, "name": isolated(one.name)}


def card(screen: Screen) -> CardNow:
    """The card that was chosen, as it is now."""
    return next((one for one in file_of(screen).cards if one.id == screen.card), CardNow("", "withdrawn", 0))


def typed_twice(screen: Screen, digit: int) -> tuple[Screen, str]:
    """One digit more, and the PIN once it was typed twice alike; "" before that."""
    pin = f"{screen.pin}{digit}"
    if len(pin) < PIN_DIGITS:
        return replace(screen, pin=pin, note=""), ""
    if weak_pin(pin):
        return replace(screen, pin="", first="", note="pin_weak"), ""
    if not screen.first:
        return replace(screen, pin="", first=pin, note=""), ""
    same = screen.first == pin
    return replace(screen, pin="", first="", note="" if same else "pins_differ"), pin if same else ""


def ways(screen: Screen, *, manages: bool, tops_up: bool) -> list[dict[str, object]]:
    """What can be done for the member, in the order of use."""
    file = file_of(screen)
    found: list[dict[str, object]] = [
        {"kind": "card", "id": one.id, "state": one.state, "at": float(one.since)} for one in file.cards
    ]
    identified = file.role != "manager" or manages  # with a card and a PIN anybody is a manager
    kinds = ["issue_more" if file.cards else "issue", "pin_again" if file.has_pin else "pin"] if identified else []
    kinds += ["top_up"] if tops_up else []
    if manages:
        kinds += {"active": ["pause", "end"], "paused": ["resume", "end"], "ended": ["resume"]}[file.status]
    return found + [{"kind": kind, "id": "", "state": "", "at": 0.0} for kind in kinds]


def holder_name(screen: Screen) -> str:
    return isolated(screen.holder[1]) if screen.holder is not None else ""


def held(screen: Screen) -> str:
    """Whose the card is: "" nobody's, "own" this member's, "other", "lost": reported so by another."""
    if screen.holder is None:
        return ""
    if screen.holder[0] == file_of(screen).id:
        return "own"
    return "lost" if screen.holder[2] == "lost" else "other"
