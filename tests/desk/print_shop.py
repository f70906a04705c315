"""A printer, a till and documents beside a front desk, for tests of printing and its credit."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Final

from reportlab.pdfgen.canvas import Canvas

from kiosk.core import ids
from kiosk.core.documents import ITEMS, Document, Options, Page, Survey
from kiosk.core.kinds import Fact
from kiosk.core.print_jobs import PrintJob
from kiosk.core.spaces import PlanChanged, PriceChanged, SpaceChanged
from kiosk.desk.documents import Documents
from kiosk.desk.drawers import Drawers
from kiosk.desk.print_credit import PrintCredit
from kiosk.desk.printing import Printing, Watched
from kiosk.desk.quotes import Quote
from kiosk.desk.staff import Session
from kiosk.desk.surroundings import Surroundings, Undoing
from kiosk.printing.queues import MemoryQueue
from kiosk.printing.spool import FileSpool
from kiosk.store.keeping import Pairing
from tests.desk.front_desk import Clocks

PRICES: Final = (5, 25, 10, 50)  # minor units, in the order of ITEMS
PACE_S: Final = 0.5
STAFF: Final = "57" * 16
MANAGER: Final = Session(STAFF, "Zoë", "manager")


class PowerCut(BaseException):
    """Everything stops here. Nothing of ours catches it."""


class CuttableQueue(MemoryQueue):
    """A printer beside a desk whose power goes while it is being given a print."""

    cut_before = False
    cut_after = False

    def submit(self, pdf: Path, ticket: object) -> str:
        if self.cut_before:
            raise PowerCut
        ref = super().submit(pdf, ticket)  # type: ignore[arg-type]
        if self.cut_after:
            raise PowerCut
        return ref


def pdf_of(pages: str) -> bytes:
    """A PDF with a page for each letter: "c" has colour on it, "m" only black, and capitals are A3."""
    made = io.BytesIO()
    canvas = Canvas(made, invariant=1)
    for number, letter in enumerate(pages, start=1):
        canvas.setPageSize((842, 1191) if letter.isupper() else (595, 842))
        canvas.drawString(100, 700, f"Page {number}")
        if letter in "cC":
            canvas.setFillColorRGB(0.8, 0.2, 0.1)
            canvas.rect(100, 300, 100, 100, fill=1)
        canvas.showPage()
    canvas.save()
    return made.getvalue()


class PrintShop:
    """What stands on the desk's store for printing; `restart` is a start after a crash: memory gone, printer not."""

    def __init__(self, around: Surroundings, clocks: Clocks, folder: Path) -> None:
        self.around, self.clocks, self.folder = around, clocks, folder
        self.spool = FileSpool(folder / "spool")
        self.queue = CuttableQueue(pace_s=PACE_S, monotonic=lambda: clocks.seconds)
        self.restart()

    def restart(self) -> None:
        self.queue.cut_before = self.queue.cut_after = False
        self.undoing = Undoing(self.around)
        self.credit = PrintCredit(self.around, self.undoing)
        self.printing = Printing(self.around, self.queue, self.spool)
        self.documents = Documents(self.around, self.spool)
        self.drawers = Drawers(self.around)

    def furnish(self, *, currency: str = "EUR", cap: int = 1000, allowance: int = 0, plan: str = "") -> None:
        with self.around.store.transaction() as records:
            facts = [Fact(records.space_id, SpaceChanged(currency=currency, wallet_cap=cap, time_zone="Europe/Berlin"))]
            if plan:
                facts.append(Fact(plan, PlanChanged(print_credit=allowance)))
            records.journal.record(*facts)
        self.set_prices(*PRICES, currency=currency)

    def set_prices(self, *amounts: int, currency: str = "EUR") -> None:
        with self.around.store.transaction() as records:
            records.journal.record(
                *(
                    Fact(
                        ids.derived(records.space_id, "price", item),
                        PriceChanged(item=item, amount=amount, currency=currency),
                    )
                    for item, amount in zip(ITEMS, amounts, strict=True)
                )
            )

    def document(self, member: str, pages: str, title: str = "Lighting study") -> Document:
        """A document that somebody has looked at already: what was seen is said, which spares a process."""
        source = self.folder / "brought.pdf"
        source.write_bytes(pdf_of(pages))
        file, size = self.spool.keep(source)
        seen = tuple(
            Page(*((842.0, 1191.0) if letter.isupper() else (595.0, 842.0)), letter in "cC") for letter in pages
        )
        made = Document(
            id=self.around.new_id(),
            member=member,
            title=title,
            file=file,
            bytes=size,
            taken_at=self.around.now_ms(),
            survey=Survey(seen),
        )
        with self.around.store.transaction() as records:
            records.keep_document(made)
        return made

    def top_up(self, member: str, amount: int, key: str = "") -> str:
        done = self.credit.top_up(
            member, amount, "cash", actor=STAFF, request_key=key or self.around.new_id(), sure=not key
        )
        return done.request

    def quote(self, member: str, pages: str, **options: object) -> Quote:
        document = self.document(member, pages)
        return self.printing.quote(member, document.id, Options(**options))  # type: ignore[arg-type]

    def printed(self, quote: Quote) -> Watched:
        """Release and wait until it is over."""
        return self.wait(self.printing.release(quote))

    def wait(self, job: PrintJob, *, clearing: bool = False) -> Watched:
        """Watch each half second until a print is over, or stands still and nobody clears it."""
        for _ in range(10_000):
            watched = self.printing.watch(job.id)
            if watched.final or (watched.state in ("stopped", "unknown") and not clearing):
                return watched
            if clearing:
                self.queue.clear()  # what stands in the way may be another print
            self.clocks.turn(PACE_S)
        raise AssertionError("the print never ended")

    def available(self, member: str) -> int:
        return self.credit.wallet(member).available

    def pair(self, *, last_contact_at: int) -> None:
        """This desk has others, of which it heard then."""
        with self.around.store.transaction() as records:
            records.keeping.set("pairing", Pairing(url="https://central.example", server="s", token="t"))
            records.keeping.set("last_contact_at", last_contact_at)
