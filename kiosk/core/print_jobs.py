"""Prints: what each side costs, the hold before the first one, and what of it was charged after the last.

A hold is settled once, by the first entry that says how the print ended, and never for more than was held. What comes
later is kept as a fact and marked `disputed`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Annotated, Final, Literal

import msgspec
from msgspec import UNSET, Struct, UnsetType
from msgspec.structs import replace

from kiosk.core import money
from kiosk.core.credit import Part
from kiosk.core.entries import Entry
from kiosk.core.folding import Aggregate, aggregate
from kiosk.core.kinds import Body, Count, Ref, Short, Words, kind
from kiosk.core.money import Currency, Transfer

PAGES: Final = 500  # of one document
COPIES: Final = 99
_PARTS: Final = 64  # of one hold
Media = Literal["a4", "a3"]
State = Literal["held", "sent", "captured", "released"]
MEMBERS_WISH: Final = "cancelled"  # the reason that is no fault


class Run(Struct, frozen=True, array_like=True):
    """Sides in a row that cost the same."""

    sides: Annotated[int, msgspec.Meta(ge=1, le=PAGES)]
    price: Count  # minor units for each


Runs = Annotated[tuple[Run, ...], msgspec.Meta(max_length=PAGES)]


@kind("print.held", aggregate="print_job")
class PrintHeld(Body, frozen=True, kw_only=True):
    """What a print may cost at most was set aside, at the prices that were shown."""

    owner: Ref
    document: Ref = ""  # of the desk's own keeping
    key: Short = ""  # stands in the printer's own list, so that the print is found after a crash
    parts: Annotated[tuple[Part, ...], msgspec.Meta(max_length=_PARTS)] = ()
    currency: Currency
    runs: Runs = ()  # the sides of one copy
    copies: Annotated[int, msgspec.Meta(ge=1, le=COPIES)] = 1
    colour: bool = True
    duplex: bool = False
    media: Media = "a4"
    first: Count = 0  # sides left out at the start, of a print that goes on where another stopped
    free: Count = 0  # sides after those that cost nothing: they were charged once and came out spoiled
    again: Ref | None = None  # the print that this one goes on with


@kind("print.named", aggregate="print_job")
class PrintNamed(Words, frozen=True, kw_only=True):
    title: Short | UnsetType = UNSET


@kind("print.sent", aggregate="print_job")
class PrintSent(Body, frozen=True, kw_only=True):
    """A printer has it."""

    queue: Short
    ref: Short  # what the printer calls it


@kind("print.captured", aggregate="print_job")
class PrintCaptured(Body, frozen=True, kw_only=True):
    """It ended, and this much of it came out. The rest of the hold falls back."""

    sides_done: Count
    amount: Count
    reason: Short = ""  # a code; empty: all of it


@kind("print.released", aggregate="print_job")
class PrintReleased(Body, frozen=True, kw_only=True):
    """Nothing came out: all of the hold falls back."""

    reason: Short  # a code: "cancelled", "not_sent", "failed", "unknown"


class PrintJob(Struct, frozen=True, kw_only=True):
    """`disputed` says that it was settled more than once, and somebody has to look into it."""

    id: str
    owner: str
    device: str
    document: str
    key: str
    parts: tuple[Part, ...]
    held: int  # minor units
    currency: str
    runs: tuple[Run, ...]
    copies: int
    colour: bool
    duplex: bool
    media: str
    first: int
    free: int
    again: str | None
    held_at: int  # UTC ms
    title: str = ""
    state: State = "held"
    queue: str = ""
    ref: str = ""
    sides_done: int = 0
    charged: int = 0
    reason: str = ""
    settled_at: int | None = None  # UTC ms
    disputed: bool = False
    transfers: tuple[Transfer, ...] = ()

    @property
    def sides(self) -> int:
        """How many this print is to bring out."""
        return max(0, sides_of(self.runs) * self.copies - self.first)

    @property
    def open(self) -> bool:
        return self.settled_at is None


def _held(entry: Entry, body: PrintHeld) -> PrintJob:
    account, at = money.held(entry.aggregate), entry.happened_at
    return PrintJob(
        id=entry.aggregate,
        owner=body.owner,
        device=entry.device,
        document=body.document,
        key=body.key,
        parts=body.parts,
        held=sum(part.amount for part in body.parts),
        currency=body.currency,
        runs=body.runs,
        copies=body.copies,
        colour=body.colour,
        duplex=body.duplex,
        media=body.media,
        first=body.first,
        free=body.free,
        again=body.again,
        held_at=at,
        transfers=tuple(
            Transfer(debit=part.account, credit=account, amount=part.amount, currency=body.currency, at=at, code="hold")
            for part in body.parts
            if part.amount
        ),
    )


def _step(value: PrintJob, entry: Entry, body: Body) -> PrintJob:
    match body:
        case PrintNamed(title=title) if title is not UNSET:
            return replace(value, title=title)
        case PrintSent(queue=queue, ref=ref):
            # Noted even when it comes after the end: staff may look for the print there.
            return replace(value, queue=queue, ref=ref, state="sent" if value.open else value.state)
        case PrintCaptured() | PrintReleased() if not value.open:
            return replace(value, disputed=True)
        case PrintCaptured(sides_done=sides_done, amount=amount, reason=reason):
            settled = replace(value, state="captured", sides_done=sides_done, reason=reason)
            return _settled(settled, entry, min(amount, value.held))
        case PrintReleased(reason=reason):
            return _settled(replace(value, state="released", reason=reason), entry, 0)
    return value


def _settled(job: PrintJob, entry: Entry, charged: int) -> PrintJob:
    account, at = money.held(job.id), entry.happened_at
    moved = [(money.SOLD, charged, "capture")]
    left, back = charged, []
    for part in job.parts:
        used = min(part.amount, left)
        left -= used
        back.append((_falls_back(job, part, at), part.amount - used, "release"))
    moved += reversed(back)
    made = tuple(
        Transfer(debit=account, credit=credit, amount=amount, currency=job.currency, at=at, code=code)
        for credit, amount, code in moved
        if amount
    )
    return replace(job, charged=charged, settled_at=at, transfers=job.transfers + made)


def _falls_back(job: PrintJob, part: Part, at: int) -> str:
    """Where an unused part goes: whence it came, unless that ended meanwhile through no fault of the member's."""
    ended = part.source == "allowance" and part.expires_at <= at
    return money.own(job.owner) if ended and job.reason != MEMBERS_WISH else part.account


aggregate(Aggregate("print_job", PrintJob, PrintHeld, _held, _step))


def runs_of(prices: Iterable[int]) -> tuple[Run, ...]:
    """The prices of the sides of one copy, in order, as runs."""
    found: list[Run] = []
    for price in prices:
        if found and found[-1].price == price:
            found[-1] = Run(found[-1].sides + 1, price)
        else:
            found.append(Run(1, price))
    return tuple(found)


def sides_of(runs: Sequence[Run]) -> int:
    return sum(run.sides for run in runs)


def cost(runs: Sequence[Run], copies: int, done: int, *, first: int = 0, free: int = 0) -> int:
    """Minor units for the first `done` sides of a print, copy after copy. Blank backs are no sides."""
    done = min(done, max(0, sides_of(runs) * copies - first))
    return _until(runs, first + done) - _until(runs, first + min(free, done))


def cost_of(job: PrintJob, done: int) -> int:
    return cost(job.runs, job.copies, done, first=job.first, free=job.free)


def _until(runs: Sequence[Run], side: int) -> int:
    """The price of all sides before this one, counted over copies without end."""
    each = sides_of(runs)
    if not each:
        return 0
    whole, rest = divmod(side, each)
    total = whole * sum(run.sides * run.price for run in runs)
    for run in runs:
        total += min(rest, run.sides) * run.price
        rest -= min(rest, run.sides)
    return total


def sheets(pages: int, copies: int, *, duplex: bool) -> int:
    """A copy begins on a sheet of its own."""
    return copies * ((pages + 1) // 2 if duplex else pages)


def goes_on_at(job: PrintJob) -> int:
    """The side, of all copies, at which a stopped print goes on: the sheet that was last is done once more."""
    each = sides_of(job.runs)
    reached = job.first + job.sides_done
    if not job.sides_done or not each:
        return job.first
    page = (reached - 1) % each
    return max(job.first, reached - 1 - (page % 2 if job.duplex else 0))


def pages_from(pages: int, copies: int, first: int, *, duplex: bool) -> list[int | None]:
    """The pages (from 0) of the sides from `first` on, as one copy to print; None is a blank back.

    `first` begins a sheet, as `goes_on_at` gives it.
    """
    found: list[int | None] = []
    for side in range(first, pages * copies):
        page = side % pages
        found.append(page)
        if duplex and page == pages - 1 and pages % 2 and side + 1 < pages * copies:
            found.append(None)
    return found
