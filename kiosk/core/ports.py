"""Protocols: what the floors below ask of the world. `app` hands in the real things, tests the pretend ones."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol


@dataclass(frozen=True, slots=True)
class Credential:
    """What a reader gave: a card's number or the text of a code, as it came."""

    text: str
    reader: Literal["wedge", "card", "camera", "simulated"] = "wedge"


class CredentialReader(Protocol):
    """A card reader or scanner. Calls back on the GUI thread, one call a whole code, never half a one."""

    def listen(self, presented: Callable[[Credential], None]) -> None: ...

    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Badge:
    """What stands on a guest's badge."""

    name: str
    company: str
    host: str  # "Marta K."
    space: str
    day: str  # already in the words of the badge's language
    code: str  # six digits
    qr: str
    language: str
    guest_label: str  # "Guest", in that language
    host_label: str  # "Visiting"
    sign_out_label: str  # one line: scan or type when you leave
    weekday: int | None = None  # 0 is Monday: the mark yesterday's badge is known by; None leaves it out


class BadgePrinter(Protocol):
    """Makes the badge; where it ends (a folder, a label printer) is its own affair."""

    def print_badge(self, badge: Badge, name: str) -> str:
        """Make the badge and return where the PDF lies. `name` is a file name without ending."""
        ...


@dataclass(frozen=True, slots=True)
class Present:
    """One line of the evacuation list. `since_at` is UTC ms."""

    name: str
    role: Literal["member", "guest"]
    detail: str  # company of a member, host of a guest
    since_at: int
    desk: str  # the name of the desk where they came in
    certain: bool  # False: came in before the night and never left, or at a desk we have not heard of


@dataclass(frozen=True, slots=True)
class Roll:
    """The evacuation list as of one moment."""

    space: str
    meeting_point: str
    time_zone: str
    made_at: int  # UTC ms
    desk: str
    people: Sequence[Present]


class EvacuationList(Protocol):
    """Keeps the list where it can be had without database, network or login."""

    def write(self, roll: Roll) -> None: ...
