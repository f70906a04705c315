"""What the pages of parcel acceptance show: one frozen value, and how its parts are put for the glass."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from kiosk.core.parcels import FLAGS, Proposal
from kiosk.desk.parcel_acceptance import ParcelRead, ShelfRoom, Shelved
from kiosk.desk.parcels import Recipient
from kiosk.ui.texts import isolated, shown

Step = Literal["", "scan", "who", "put", "shelf"]
PAGES: Final[dict[Step, str]] = {"scan": "ParcelIn", "who": "ParcelWho", "put": "ParcelPut", "shelf": "ParcelShelf"}
_NO_END: Final = -1
_GROUP: Final = 4  # characters of a number that are read out together
_ROUND: Final = 40  # parcels of one round that are kept in sight
_NOTHING_READ: Final = ParcelRead("", "", "")


@dataclass(frozen=True, slots=True)
class Screen:
    """All the pages show. What was scanned, typed or found is nowhere else.

    Attributes:
        actor: the member id of who takes parcels in.
        busy: an answer is awaited that the next touch must not ask for again.
        answered: the query that `found` answers.
        eager: Enter came before the answer did: the first of the list is chosen, or the proposal taken, when it comes.
        unknown: nobody of the list is meant; the name stays as it is typed.
        shelf: chosen by hand; else the proposal counts.
        round: what was put away since this began, the newest first.
        label: of the newest.
        following: what was scanned while this parcel was not put away yet: the next parcel.
        note: code of what is said beside the field.
    """

    step: Step = ""
    actor: str = ""
    busy: bool = False
    typed: str = ""
    read: ParcelRead | None = None
    again: bool = False
    query: str = ""
    answered: str | None = None
    found: tuple[Recipient, ...] = ()
    eager: bool = False
    chosen: Recipient | None = None
    unknown: bool = False
    flags: tuple[str, ...] = ()
    proposal: Proposal | None = None
    shelf: ShelfRoom | None = None
    shelves: tuple[ShelfRoom, ...] = ()
    round: tuple[Shelved, ...] = ()
    label: Literal["", "making", "ready", "failed"] = ""
    following: str = ""
    note: str = ""


def read_of(screen: Screen) -> ParcelRead:
    return screen.read or _NOTHING_READ


def number(screen: Screen) -> str:
    """A number in groups, as people read it out; never turned round in a right-to-left line."""
    digits = shown(read_of(screen).number)
    groups = " ".join(digits[start : start + _GROUP] for start in range(0, len(digits), _GROUP))
    return f"\u2066{groups}\u2069" if groups else ""


def already_for(screen: Screen) -> str:
    """Whom the parcel is for that waits here with this number."""
    found = read_of(screen).already
    return isolated(found.name) if found is not None else ""


def already_on(screen: Screen) -> str:
    found = read_of(screen).already
    return isolated(found.shelf) if found is not None else ""


def already_at(screen: Screen) -> float:
    found = read_of(screen).already
    return float(found.at) if found is not None else 0.0


def recipient(screen: Screen) -> str:
    if screen.unknown:
        return shown(screen.query)
    return shown(screen.chosen.name) if screen.chosen is not None else ""


def detail(screen: Screen) -> str:
    return shown(screen.chosen.detail) if screen.chosen is not None else ""


def row(one: Recipient) -> dict[str, object]:
    return {
        "kind": one.kind,
        "name": shown(one.name),
        "company": shown(one.detail),
        "former": one.former,
        "recent": one.recent,
    }


def nobody(screen: Screen) -> bool:
    """Whether to say that nobody of this name was found: never while the list still answers older letters."""
    return bool(screen.query.strip()) and screen.answered == screen.query and not screen.found


def shelf_id(screen: Screen) -> str | None:
    if screen.shelf is not None:
        return screen.shelf.id
    return screen.proposal.shelf.id if screen.proposal is not None and screen.proposal.shelf is not None else None


def shelf_label(screen: Screen) -> str:
    if screen.shelf is not None:
        return isolated(screen.shelf.label)
    found = screen.proposal.shelf if screen.proposal is not None else None
    return isolated(found.label) if found is not None else ""


def shelf_reason(screen: Screen) -> str:
    if screen.shelf is not None:
        return "chosen"
    return screen.proposal.reason if screen.proposal is not None else ""


def shelf_free(screen: Screen) -> int:
    """Places left there, before this parcel; -1: no end."""
    free = screen.shelf.free if screen.shelf is not None else screen.proposal.free if screen.proposal else None
    return _NO_END if free is None else free


def shelf_row(one: ShelfRoom, taken: str | None) -> dict[str, object]:
    return {
        "label": isolated(one.label),
        "waiting": one.waiting,
        "free": _NO_END if one.free is None else one.free,
        "floor": one.floor,
        "chosen": one.id == taken,
    }


def flag_rows(screen: Screen) -> list[dict[str, object]]:
    return [{"code": code, "on": code in screen.flags} for code in FLAGS]


def round_rows(screen: Screen) -> list[dict[str, str]]:
    return [{"name": shown(one.name), "shelf": isolated(one.shelf), "code": one.code} for one in screen.round[:_ROUND]]
