"""What a print will cost: a price for each page that is shown, and counts for ten minutes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from kiosk.core.documents import Document, Options, Pricing, priced, priced_as
from kiosk.core.print_jobs import MEMBERS_WISH, PrintJob, cost, goes_on_at, pages_from, sides_of
from kiosk.desk.documents import document_of
from kiosk.desk.print_credit import member_of
from kiosk.desk.surroundings import Surroundings
from kiosk.errors import PrintMissing
from kiosk.store.records import Records

AGAIN_MS: Final = 60 * 60 * 1000  # how long a print that went wrong can go on


@dataclass(frozen=True, slots=True)
class Quote:
    """What a print will cost at most. Its prices count for ten minutes, whatever prices do meanwhile.

    Attributes:
        job: the id that the print will have: released twice, it is printed once.
        pages: of one copy, with their prices.
        sheets, sides: that will come out.
        total: minor units.
        before, after: what the member can spend.
        missing: minor units by which the credit falls short; 0: it is enough.
        first, free, again: of a print that goes on where `again` stopped.
    """

    job: str
    member: str
    document: str
    title: str
    pricing: Pricing
    sheets: int
    sides: int
    total: int
    currency: str
    before: int
    after: int
    missing: int
    made: float
    first: int = 0
    free: int = 0
    again: str | None = None


class Quotes:
    """Prices of prints, and of the rest of a print that went wrong."""

    def __init__(self, around: Surroundings) -> None:
        self._around = around

    def quote(self, member: str, document: str, options: Options) -> Quote:
        """What a document costs.

        Raises:
            DocumentMissing, PriceMissing, MemberMissing
            ValueUnfit: that many copies are not made.
        """
        with self._around.store.reading() as records:
            found = document_of(records, member, document)
            pricing = priced(found.survey, options, records.prices(), records.space().currency)
            return self._quoted(records, found, pricing, total=pricing.total)

    def quote_again(self, member: str, job: str) -> Quote:
        """The rest of a print that went wrong, at its own prices; the sheet that was last is free this once.

        Raises:
            PrintMissing: it went well, more than an hour ago, or was done again already.
            DocumentMissing, MemberMissing
        """
        with self._around.store.reading() as records:
            stopped = self.stopped(records, member, job)
            found = document_of(records, member, stopped.document)
            pricing = priced_as(stopped, found.survey)
            first = goes_on_at(stopped)
            free = stopped.first + stopped.sides_done - first
            sides = sides_of(stopped.runs) * stopped.copies - first
            total = cost(stopped.runs, stopped.copies, sides, first=first, free=free)
            return self._quoted(records, found, pricing, total=total, first=first, free=free, again=stopped.id)

    def _quoted(
        self,
        records: Records,
        document: Document,
        pricing: Pricing,
        *,
        total: int,
        first: int = 0,
        free: int = 0,
        again: str | None = None,
    ) -> Quote:
        person = member_of(records, document.member)
        # The rest of a print costs what the print did, also in a currency that the space has changed from meanwhile.
        now_ms = self._around.now_ms()
        before = records.wallet(person.id, pricing.currency, person.company, now_ms=now_ms).available
        rest = pages_from(len(pricing.pages), pricing.copies, first, duplex=pricing.duplex) if again else []
        return Quote(
            job=self._around.new_id(),
            member=document.member,
            document=document.id,
            title=document.title,
            pricing=pricing,
            sheets=(len(rest) + pricing.duplex) // (1 + pricing.duplex) if again else pricing.sheets,
            sides=pricing.sides - first,
            total=total,
            currency=pricing.currency,
            before=before,
            after=max(0, before - total),
            missing=max(0, total - before),
            made=self._around.monotonic(),
            first=first,
            free=free,
            again=again,
        )

    def stopped(self, records: Records, member: str, job: str) -> PrintJob:
        """A print that can go on. Raises PrintMissing."""
        found = records.print_job(job)
        if found is None or found.owner != member or not self.goes_on(records, found):
            raise PrintMissing
        return found

    def goes_on(self, records: Records, job: PrintJob) -> bool:
        """Whether what did not come out can be printed now."""
        at_fault = job.settled_at is not None and job.reason not in ("", MEMBERS_WISH)
        if not at_fault or self._around.now_ms() - (job.settled_at or 0) > AGAIN_MS:
            return False
        # One that went on and brought nothing out is no second time.
        return all(after.state == "released" for after in records.prints_after(job.id))
