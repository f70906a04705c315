"""Protocols: what the floors below ask of the world. `app` hands in the real things, tests the pretend ones."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol

from kiosk.core.documents import Survey


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
class ParcelLabel:
    """What stands on the label of a parcel, already in the words of `language`."""

    name: str  # whom it is for
    company: str
    shelf: str  # "B-2"; empty: on none
    carrier: str
    arrived: str
    flags: tuple[str, ...]  # "Perishable" …
    code: str  # a few letters and digits, for eyes and as a bar code
    qr: str
    language: str


class LabelPrinter(Protocol):
    """Makes the label of a parcel; where it ends is its own affair."""

    def print_label(self, label: ParcelLabel, name: str) -> str:
        """Make the label and return where the PDF lies. `name` is a file name without ending."""
        ...


class CarrierReading(Protocol):
    """What a code says of the carrier. `number` of an unknown code is the code itself."""

    @property
    def carrier(self) -> str: ...

    @property
    def number(self) -> str: ...

    @property
    def strength(self) -> str:
        """ "strong", "medium", "weak" or "unknown"."""
        ...

    @property
    def looks_like(self) -> str:
        """The carrier of a code whose form is right and whose check digit is not; else empty."""
        ...


class CarrierRecognition(Protocol):
    """Tells carriers by their tracking numbers."""

    def __call__(self, code: str) -> CarrierReading: ...


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


@dataclass(frozen=True, slots=True)
class QueueStatus:
    """What a printer says of itself.

    Attributes:
        reasons: why it cannot print now, as IPP names them without the ending ("media-jam", "media-empty").
        media_ready: "a4", "a3".
    """

    name: str
    ready: bool
    reasons: frozenset[str] = frozenset()
    media_ready: frozenset[str] = frozenset({"a4"})
    colour: bool = True
    duplex: bool = True


@dataclass(frozen=True, slots=True)
class Ticket:
    """How one print is to come out. `key` must be found again in the printer's list; `sides` is for all copies."""

    key: str
    title: str
    media: Literal["a4", "a3"]
    sides: int
    colour: bool
    duplex: bool
    copies: int


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a print is.

    Attributes:
        sides_done: sides of ours that lie in the tray, padded backs not counted; None: this printer does not say.
        reasons: why it stopped, or ended early.
    """

    state: Literal["queued", "printing", "stopped", "done", "cancelled", "failed"]
    sides_done: int | None
    reasons: frozenset[str] = frozenset()

    @property
    def final(self) -> bool:
        return self.state in ("done", "cancelled", "failed")


class PrintQueue(Protocol):
    """One printer. Listing and holding are the desk's own. Every method may raise `Unreachable`."""

    def status(self) -> QueueStatus: ...

    def submit(self, pdf: Path, ticket: Ticket) -> str:
        """Print. Returns what the printer calls it."""
        ...

    def poll(self, ref: str) -> Progress:
        """How far it is; a print that the printer does not know has failed, `sides_done` None."""
        ...

    def cancel(self, ref: str) -> None:
        """Ask it to stop. What came out by then is told by `poll` once it is final."""
        ...

    def find(self, key: str) -> str | None:
        """What the printer calls the print with this key; None: it never got it."""
        ...


class Spool(Protocol):
    """Keeps the files that wait to be printed, and looks into them without trusting them."""

    def keep(self, source: Path) -> tuple[str, int]:
        """Copy a file in. Returns its name, the SHA-256 of its bytes, and how many they are.

        Raises:
            DocumentTooLarge, DocumentDamaged
        """
        ...

    def path(self, file: str) -> Path:
        """Where it lies.

        Raises:
            DocumentMissing
        """
        ...

    def drop(self, file: str) -> None: ...

    def older(self, seconds: float) -> set[str]:
        """The names of files that have lain here for longer."""
        ...

    def survey(self, file: str) -> Survey:
        """Look at every page.

        Raises:
            DocumentLocked, DocumentDamaged, DocumentProtected, DocumentTooLarge, DocumentMissing
        """
        ...

    def thumbnails(self, file: str) -> tuple[bytes, ...]:
        """The first pages as small PNG pictures."""
        ...

    def excerpt(self, file: str, pages: Sequence[int | None]) -> Path:
        """A file with these pages (from 0) in this order; None is an empty one."""
        ...


@dataclass(frozen=True, slots=True)
class Receipt:
    """What stands on the receipt of a top-up. Amounts in minor units, `at` in UTC ms."""

    number: str
    space: str
    desk: str
    at: int
    time_zone: str
    amount: int
    currency: str
    method: Literal["cash", "card"]
    after: int
    language: str
    returned_at: int | None = None


@dataclass(frozen=True, slots=True)
class DrawerSheet:
    """What stands on the sheet of a drawer count. `since` None: it is the first one."""

    number: str
    space: str
    desk: str
    by: str
    since: int | None
    at: int
    time_zone: str
    expected: int
    counted: int
    left: int
    currency: str
    language: str


class ReceiptPrinter(Protocol):
    """Makes receipts; where they end (a folder, a receipt printer) is its own affair. Returns where the PDF lies."""

    def print_receipt(self, receipt: Receipt) -> str: ...

    def print_drawer(self, sheet: DrawerSheet) -> str: ...


class Papers(Protocol):
    """A folder of papers that names stand on."""

    def sweep(self) -> None:
        """Take all of them away. They are made anew when somebody wants one.

        Raises:
            OSError: one cannot be taken away.
        """
        ...


@dataclass(frozen=True, slots=True)
class Connected:
    """With which central server a desk exchanges.

    Attributes:
        url: empty: with none.
        since: when it was paired, UTC ms; None: longer ago than anybody noted.
        space: its name; empty until it has come.
        behind: entries that are still to come, as of the last contact.
        level: all that the server had then has come.
    """

    url: str = ""
    since: int | None = None
    space: str = ""
    behind: int = 0
    level: bool = False


class Connecting(Protocol):
    """Pairs this desk with a central server while it is open."""

    def stands(self) -> Connected: ...

    def connect(self, url: str, code: str, fingerprint: str = "") -> Connected:
        """Pair it, and exchange from then on. Nothing is told to a server before its authority is known.

        Args:
            fingerprint: of that authority, from an invitation or confirmed by a person; empty: not known.

        Raises:
            AddressUnfit, AuthorityUnknown, AuthorityOther, PairingCodeWrong, SpaceTaken
            Unreachable, ClockWrong: no central server answers there.
            Unusable: what has to be kept cannot be written.
        """
        ...
