"""Documents to be printed: what was found in a file, and what it will cost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final, Literal

from msgspec import Struct

from kiosk.core.print_jobs import COPIES, Media, PrintJob, Run, cost, runs_of, sheets, sides_of
from kiosk.core.spaces import Price
from kiosk.errors import PriceMissing, ValueUnfit

BYTES: Final = 100_000_000  # of one file
KEPT_MS: Final = 24 * 3600 * 1000  # a document stays for a day
ITEMS: Final = ("mono_a4", "colour_a4", "mono_a3", "colour_a3")
_A4_SHORT, _A4_LONG = 620.0, 1015.0  # points: up to Letter and Legal, which are shrunk onto A4
Ink = Literal["colour", "mono"]


class Page(Struct, frozen=True, array_like=True):
    """Points of 1/72 inch."""

    width: float
    height: float
    colour: bool

    @property
    def large(self) -> bool:
        """Too large for A4."""
        return min(self.width, self.height) > _A4_SHORT or max(self.width, self.height) > _A4_LONG


class Survey(Struct, frozen=True):
    """What a look at every page of a file found."""

    pages: tuple[Page, ...]


class Document(Struct, frozen=True, kw_only=True):
    """A file that waits at this desk. `file` is the SHA-256 of its bytes, `taken_at` UTC ms."""

    id: str
    member: str
    title: str
    file: str
    bytes: int
    taken_at: int
    survey: Survey


@dataclass(frozen=True, slots=True)
class Options:
    """How a member wants a document. `media` None: A3 when most pages are too large for A4."""

    copies: int = 1
    colour: bool = True
    duplex: bool = True
    media: Media | None = None


@dataclass(frozen=True, slots=True)
class PricedPage:
    """One page in one copy. `number` counts from 1, `price` in minor units."""

    number: int
    ink: Ink
    price: int


@dataclass(frozen=True, slots=True)
class Pricing:
    """What a document costs with these options at these prices, minor units.

    Attributes:
        colour_pages, mono_pages: of one copy.
        colour_cost, mono_cost: of all copies.
        mono_total: the same all in mono; None where that is no cheaper.
    """

    pages: tuple[PricedPage, ...]
    runs: tuple[Run, ...]
    media: Media
    copies: int
    colour: bool
    duplex: bool
    sheets: int
    sides: int
    colour_pages: int
    mono_pages: int
    colour_cost: int
    mono_cost: int
    total: int
    mono_total: int | None
    currency: str


def media_of(pages: Sequence[Page]) -> Media:
    return "a3" if 2 * sum(page.large for page in pages) > len(pages) else "a4"


def priced(survey: Survey, options: Options, prices: Mapping[str, Price], currency: str) -> Pricing:
    """Price a document.

    Raises:
        PriceMissing: nobody has said what one of its sides costs in this currency.
        ValueUnfit: that many copies are not made.
    """
    if not 1 <= options.copies <= COPIES:
        raise ValueUnfit(field="copies")
    media = options.media or media_of(survey.pages)
    inks: list[Ink] = ["colour" if page.colour and options.colour else "mono" for page in survey.pages]
    each = {ink: _price(prices, f"{ink}_{media}", currency) for ink in set(inks)}
    pages = tuple(PricedPage(number, ink, each[ink]) for number, ink in enumerate(inks, start=1))
    pricing = _summed(pages, media, options.copies, options.duplex, currency)
    mono = prices.get(f"mono_{media}")
    if not pricing.colour or mono is None or mono.currency != currency:
        return pricing
    all_mono = options.copies * len(pages) * mono.amount
    return replace(pricing, mono_total=all_mono) if all_mono < pricing.total else pricing


def priced_as(job: PrintJob, survey: Survey) -> Pricing:
    """A document at the prices of a print that was begun, whatever sides cost by now."""
    prices = [run.price for run in job.runs for _ in range(run.sides)]
    inks: list[Ink] = ["colour" if page.colour and job.colour else "mono" for page in survey.pages]
    pages = tuple(
        PricedPage(number, ink, price) for number, (ink, price) in enumerate(zip(inks, prices, strict=False), start=1)
    )
    media: Media = "a3" if job.media == "a3" else "a4"
    return _summed(pages, media, job.copies, job.duplex, job.currency)


def _summed(pages: tuple[PricedPage, ...], media: Media, copies: int, duplex: bool, currency: str) -> Pricing:
    coloured = [page.price for page in pages if page.ink == "colour"]
    runs = runs_of(page.price for page in pages)
    both = duplex and len(pages) > 1
    total = cost(runs, copies, sides_of(runs) * copies)
    return Pricing(
        pages=pages,
        runs=runs,
        media=media,
        copies=copies,
        colour=bool(coloured),
        duplex=both,
        sheets=sheets(len(pages), copies, duplex=both),
        sides=len(pages) * copies,
        colour_pages=len(coloured),
        mono_pages=len(pages) - len(coloured),
        colour_cost=copies * sum(coloured),
        mono_cost=total - copies * sum(coloured),
        total=total,
        mono_total=None,
        currency=currency,
    )


def _price(prices: Mapping[str, Price], item: str, currency: str) -> int:
    found = prices.get(item)
    if found is None or found.currency != currency:
        raise PriceMissing(item=item)
    return found.amount
