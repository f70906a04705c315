"""What the pages of printing show: two frozen values, and how their parts are put for the glass."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from kiosk.core.credit import Bucket
from kiosk.core.documents import Document, Options
from kiosk.core.ports import QueueStatus
from kiosk.core.spaces import Price
from kiosk.desk.print_credit import HistoryLine
from kiosk.desk.print_visit import Held, Owner, Visit
from kiosk.desk.printing import Watched
from kiosk.desk.quotes import Quote
from kiosk.ui.texts import isolated, shown

WalletStep = Literal["", "wallet", "history", "prices"]
ReleaseStep = Literal["", "quote", "printing", "done"]
WALLET_PAGES: Final[dict[WalletStep, str]] = {
    "wallet": "PrintWallet",
    "history": "PrintHistory",
    "prices": "PrintPrices",
}
RELEASE_PAGES: Final[dict[ReleaseStep, str]] = {
    "quote": "PrintQuote",
    "printing": "PrintProgress",
    "done": "PrintDone",
}
NOBODY: Final = Owner("", "", has_pin=False)
_A4: Final = 1.414  # height by width
_AS_IT_IS: Final = Options()
_CALM: Final = ("waiting", "printing")
_TOLD_FIRST: Final = (
    *("media-jam", "media-empty", "media-needed", "cover-open", "door-open"),
    *("toner-empty", "marker-supply-empty"),
)


@dataclass(frozen=True, slots=True)
class WalletScreen:
    """All that the pages of a wallet show. Whose it is stands nowhere else.

    Attributes:
        busy: an answer is awaited that the next touch must not ask for again.
        history: the lines that were fetched so far; `more`: there are older ones.
        note: code of what is said above the page.
    """

    step: WalletStep = ""
    busy: bool = False
    owner: Owner = NOBODY
    visit: Visit | None = None
    history: tuple[HistoryLine, ...] = ()
    more: bool = False
    prices: tuple[Price, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class ReleaseScreen:
    """All that the pages of a print show, from its price to what came out.

    Attributes:
        document: what is quoted; None while several are printed at once.
        options: what the person asked for, ahead of the quote that answers it.
        pictures: pages as data addresses.
        prints: what was released, as last seen.
        rest: what a print that went wrong costs to finish.
        note: code of what is said above the page, with `amount` (minor units) where the sentence needs it.
    """

    step: ReleaseStep = ""
    busy: bool = False
    owner: Owner = NOBODY
    document: Document | None = None
    quote: Quote | None = None
    options: Options = _AS_IT_IS
    pictures: tuple[str, ...] = ()
    printer: QueueStatus | None = None
    prints: tuple[Watched, ...] = ()
    rest: Quote | None = None
    note: str = ""
    amount: int = 0


def currency(screen: WalletScreen) -> str:
    return screen.visit.wallet.currency if screen.visit is not None else ""


def available(screen: WalletScreen) -> int:
    """What can be spent; below nought where more was spent than there was."""
    wallet = screen.visit.wallet if screen.visit is not None else None
    return 0 if wallet is None else wallet.available or -wallet.debt


def buckets(screen: WalletScreen) -> tuple[Bucket, ...]:
    return screen.visit.wallet.buckets if screen.visit is not None else ()


def bucket(one: Bucket) -> dict[str, object]:
    return {"source": one.source, "amount": one.balance, "until": float(one.expires_at or 0)}


def held_of(screen: WalletScreen) -> tuple[Held, ...]:
    return screen.visit.held if screen.visit is not None else ()


def waiting(screen: WalletScreen) -> tuple[Held, ...]:
    """What was not printed yet."""
    return tuple(one for one in held_of(screen) if not one.printed)


def held(one: Held) -> dict[str, object]:
    return {
        "id": one.document.id,
        "title": shown(one.document.title),
        "pages": len(one.document.survey.pages),
        "amount": one.quote.total if one.quote is not None else -1,
        "printed": one.printed,
    }


def going(screen: WalletScreen) -> tuple[str, ...]:
    """Prints that are not settled."""
    return tuple(job.id for job in screen.visit.going) if screen.visit is not None else ()


def quotes(screen: WalletScreen) -> tuple[Quote, ...]:
    """Of all that waits and has a price."""
    return tuple(one.quote for one in waiting(screen) if one.quote is not None)


def total(some: Sequence[Quote]) -> int:
    return sum(quote.total for quote in some)


def line(one: HistoryLine) -> dict[str, object]:
    return {
        "id": one.id,
        "code": one.code,
        "amount": one.amount,
        "currency": one.currency,
        "at": float(one.at),
        "title": isolated(one.title),
        "sides": one.sides,
        "planned": one.planned,
        "reason": one.reason,
    }


def price(one: Price) -> dict[str, object]:
    return {"item": one.item, "amount": one.amount, "currency": one.currency}


def sheet(screen: ReleaseScreen, index: int) -> dict[str, object]:
    """One page of the document that is quoted, by its place."""
    quote, document = screen.quote, screen.document
    if quote is None or document is None or not 0 <= index < len(quote.pricing.pages):
        return {"number": 0, "colour": False, "amount": 0, "shape": _A4}
    one = quote.pricing.pages[index]
    paper = document.survey.pages[index]
    shape = paper.height / paper.width if paper.width > 0 and paper.height > 0 else _A4
    return {"number": one.number, "colour": one.ink == "colour", "amount": one.price, "shape": shape}


def picture(png: bytes) -> str:
    return "data:image/png;base64," + base64.b64encode(png).decode("ascii")


def coloured(screen: ReleaseScreen) -> int:
    """Sides in colour, of all copies."""
    return screen.quote.pricing.colour_pages * screen.quote.pricing.copies if screen.quote is not None else 0


def mono(screen: ReleaseScreen) -> int:
    return screen.quote.pricing.mono_pages * screen.quote.pricing.copies if screen.quote is not None else 0


def mono_total(screen: ReleaseScreen) -> int:
    """What all of it costs in mono; -1: no cheaper."""
    found = screen.quote.pricing.mono_total if screen.quote is not None else None
    return -1 if found is None else found


def currency_of(screen: ReleaseScreen) -> str:
    if screen.quote is not None:
        return screen.quote.currency
    return screen.prints[0].job.currency if screen.prints else ""


def printer_note(screen: ReleaseScreen) -> str:
    """Why the printer cannot print now, as one code; empty: it can, or was not asked yet."""
    status = screen.printer
    if status is None or status.ready:
        return ""
    return first(status.reasons) or "unreachable"


def first(reasons: Sequence[str] | frozenset[str]) -> str:
    """The one reason that is told: what somebody can do something about goes first."""
    return next((one for one in _TOLD_FIRST if one in reasons), min(reasons, default=""))


def sides_done(prints: Sequence[Watched]) -> int:
    return sum(one.sides_done for one in prints)


def current(screen: ReleaseScreen) -> Watched | None:
    """The print that comes out now, or would."""
    return next((one for one in screen.prints if not one.final), screen.prints[-1] if screen.prints else None)


def trouble(screen: ReleaseScreen) -> str:
    """Why nothing comes out, or why it ended before all did; empty: all is well."""
    if screen.step == "done":
        ended = [one for one in screen.prints if one.state == "ended"]
        return (first(ended[0].reasons) or "failed") if ended else ""
    now = current(screen)
    if now is None or now.final or now.state in _CALM:
        return ""
    return first(now.reasons) or ("unreachable" if now.state == "unknown" else "stopped")


def print_title(screen: ReleaseScreen) -> str:
    now = current(screen)
    if now is not None:
        return shown(now.job.title)
    return shown(screen.quote.title) if screen.quote is not None else ""
