"""Printing: a price that is shown and kept, a hold before the first side, and the charge for what really came out."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from kiosk.core.credit import taken_from
from kiosk.core.documents import Document
from kiosk.core.kinds import Body, Fact
from kiosk.core.ports import PrintQueue, Progress, QueueStatus, Spool, Ticket
from kiosk.core.print_jobs import (
    MEMBERS_WISH,
    PrintCaptured,
    PrintHeld,
    PrintJob,
    PrintNamed,
    PrintReleased,
    PrintSent,
    cost_of,
    pages_from,
)
from kiosk.desk.documents import document_of
from kiosk.desk.print_credit import grant_due, member_of
from kiosk.desk.quotes import Quote, Quotes
from kiosk.desk.surroundings import Surroundings
from kiosk.errors import (
    CreditCapped,
    CreditPaused,
    CreditShort,
    DocumentMissing,
    PrinterNotReady,
    PrintMissing,
    QuoteOld,
    Unreachable,
)
from kiosk.store.records import Records

QUOTE_S: Final = 600.0
UNSEEN_MS: Final = 120_000  # without contact for this long, a desk does not know what others spend
_KEY_LETTERS: Final = 10
WatchState = Literal["waiting", "printing", "stopped", "unknown", "done", "ended"]


@dataclass(frozen=True, slots=True)
class Watched:
    """How far a print is.

    Attributes:
        state: "unknown" while the printer cannot be asked ("unreachable", or it stands "elsewhere", at another desk),
            "done" all of it came out, "ended" it did not.
        charged, returned: minor units; 0 until it is settled.
        reasons: codes, why it stopped or ended.
        again: what did not come out can be printed now, and the last sheet once more for nothing.
    """

    job: PrintJob
    state: WatchState
    sides_done: int
    sides: int
    charged: int
    returned: int
    reasons: tuple[str, ...] = ()
    again: bool = False

    @property
    def final(self) -> bool:
        return self.state in ("done", "ended")


class Printing(Quotes):
    """One printer beside one desk. Every method but `jobs` may wait for the printer: never on a tap's way."""

    def __init__(self, around: Surroundings, queue: PrintQueue, spool: Spool) -> None:
        super().__init__(around)
        self._queue = queue
        self._spool = spool
        # Between a hold and the printer's answer nobody else may conclude that the printer never got it.
        self._submitting = threading.Lock()
        self._wished: dict[str, str] = {}  # job -> why it was cancelled

    def printer(self) -> QueueStatus:
        """What the printer says of itself; not ready with "unreachable" when it says nothing."""
        try:
            return self._queue.status()
        except Unreachable:
            return QueueStatus("", ready=False, reasons=frozenset({"unreachable"}))

    def release(self, quote: Quote) -> PrintJob:
        """Set the price aside and print. The same quote twice prints once.

        Raises:
            QuoteOld, DocumentMissing, PrintMissing, MemberMissing
            PrinterNotReady: nothing was set aside, or it fell back.
            CreditShort, CreditCapped, CreditPaused
        """
        with self._submitting:
            with self._around.store.reading() as records:
                known = records.print_job(quote.job)
                document = None if known is not None else document_of(records, quote.member, quote.document)
            if known is not None or document is None:
                return self._job(quote.job)
            if self._around.monotonic() - quote.made > QUOTE_S:
                raise QuoteOld
            status = self.printer()
            if not status.ready:
                raise PrinterNotReady(reasons=tuple(sorted(status.reasons)))
            ticket, pdf = self._prepared(quote, document)
            self._hold(quote, ticket.key)
            return self._submit(quote.job, ticket, pdf, status.name)

    def _prepared(self, quote: Quote, document: Document) -> tuple[Ticket, Path]:
        pricing = quote.pricing
        ticket = Ticket(
            key="k#" + self._around.word(_KEY_LETTERS),
            title=document.title,
            media=pricing.media,
            sides=quote.sides,
            colour=pricing.colour,
            duplex=pricing.duplex,
            copies=1 if quote.again else pricing.copies,
        )
        if quote.again is None:
            return ticket, self._spool.path(document.file)
        rest = pages_from(len(pricing.pages), pricing.copies, quote.first, duplex=pricing.duplex)
        return ticket, self._spool.excerpt(document.file, rest)

    def _hold(self, quote: Quote, key: str) -> None:
        now_ms = self._around.now_ms()
        with self._around.store.transaction() as records:
            person = member_of(records, quote.member)
            if quote.again is not None:
                self.stopped(records, quote.member, quote.again)
            grant_due(records, person, now_ms=now_ms)
            wallet = records.wallet(person.id, quote.currency, person.company, now_ms=now_ms)
            if wallet.available < quote.total:
                raise CreditShort(missing=quote.total - wallet.available)
            self._may_spend(records, quote, now_ms)
            pricing = quote.pricing
            body = PrintHeld(
                owner=quote.member,
                document=quote.document,
                key=key,
                parts=taken_from(wallet.buckets, quote.total),
                currency=quote.currency,
                runs=pricing.runs,
                copies=pricing.copies,
                colour=pricing.colour,
                duplex=pricing.duplex,
                media=pricing.media,
                first=quote.first,
                free=quote.free,
                again=quote.again,
            )
            named = Fact(quote.job, PrintNamed(title=quote.title), subject=quote.member)
            records.journal.record(Fact(quote.job, body), named, actor=quote.member)

    def _may_spend(self, records: Records, quote: Quote, now_ms: int) -> None:
        """Raises CreditCapped or CreditPaused at a desk that has been cut off from the others."""
        last = records.keeping.get("last_contact_at", 0)
        if not quote.total or records.keeping.pairing() is None or now_ms - last <= UNSEEN_MS:
            return
        space = records.space()
        if space.strict:
            raise CreditPaused
        left = max(0, space.wallet_cap - records.spent_unseen(quote.member, quote.currency))
        if quote.total > left:
            raise CreditCapped(left=left)

    def _submit(self, job: str, ticket: Ticket, pdf: Path, queue: str) -> PrintJob:
        try:
            ref = self._queue.submit(pdf, ticket)
        except Unreachable:
            try:
                found = self._queue.find(ticket.key)
            except Unreachable:
                return self._job(job)  # it may have it: the hold stands until the printer can be asked
            if found is None:
                self._settle(job, PrintReleased(reason="not_sent"))
                raise PrinterNotReady(reasons=("unreachable",)) from None
            ref = found
        return self._sent(job, queue, ref)

    def watch(self, job: str) -> Watched:
        """How far a print is, and once it ended, what it cost. Ask each half second while somebody looks.

        Raises:
            PrintMissing
        """
        found = self._job(job)
        if found.open and found.device != self._around.store.identity.device:
            return self._unknown(found, "elsewhere")
        if found.state == "held" and found.open:
            found = self._traced(found)
        if not found.open:
            return self._settled(found)
        if found.state == "held":
            return self._unknown(found, "unreachable")
        try:
            progress = self._queue.poll(found.ref)
        except Unreachable:
            return self._unknown(found, "unreachable")
        if progress.final:
            return self._settled(self._close(found, progress))
        self._note(found, progress)
        states: dict[str, WatchState] = {"queued": "waiting", "printing": "printing", "stopped": "stopped"}
        done = min(progress.sides_done or 0, found.sides)
        reasons = tuple(sorted(progress.reasons))
        return Watched(found, states[progress.state], done, found.sides, 0, 0, reasons)

    def cancel(self, job: str) -> Watched:
        """Stop a print. What came out by then is charged, the rest falls back as soon as the printer says so.

        Raises:
            PrintMissing
            PrinterNotReady: it cannot be asked now.
        """
        watched = self.watch(job)
        if watched.final:
            return watched
        if not watched.job.ref or watched.reasons == ("elsewhere",):
            raise PrinterNotReady(reasons=watched.reasons)
        # Who gives up on a jam did not wish to.
        self._wished[job] = watched.reasons[0] if watched.state == "stopped" and watched.reasons else MEMBERS_WISH
        try:
            self._queue.cancel(watched.job.ref)
        except Unreachable:
            raise PrinterNotReady(reasons=("unreachable",)) from None
        return self.watch(job)

    def jobs(self, member: str) -> tuple[PrintJob, ...]:
        """A member's prints that are not settled yet, oldest first; those of other desks among them."""
        with self._around.store.reading() as records:
            return tuple(records.open_print_jobs(owner=member))

    def recover(self) -> Sequence[Watched]:
        """Settle whatever this desk has open: at the start, after a crash, and each half minute.

        A print that the printer never got costs nothing; one that it got is found by its key and not printed again.
        """
        with self._around.store.reading() as records:
            left = records.open_print_jobs(device=records.device_id)
        return [self.watch(job.id) for job in left]

    def _traced(self, job: PrintJob) -> PrintJob:
        """A hold of which nobody noted that the printer got it."""
        with self._submitting:
            found = self._job(job.id)  # it may have been noted while we waited
            if found.state != "held":
                return found
            try:
                ref = self._queue.find(found.key)
            except Unreachable:
                return found
            if ref is None:
                return self._settle(found.id, PrintReleased(reason="not_sent"))
            return self._sent(found.id, self.printer().name, ref)

    def _sent(self, job: str, queue: str, ref: str) -> PrintJob:
        with self._around.store.transaction() as records:
            records.journal.record(Fact(job, PrintSent(queue=queue[:200], ref=ref[:200])))
        return self._job(job)

    def _note(self, job: PrintJob, progress: Progress) -> None:
        """Remember why a print stands still: when the printer gives up by itself, it no longer says so."""
        if progress.state == "stopped" and progress.reasons and self._wished.get(job.id) != MEMBERS_WISH:
            self._wished[job.id] = min(progress.reasons)
        elif progress.state == "printing" and self._wished.get(job.id) != MEMBERS_WISH:
            self._wished.pop(job.id, None)

    def _close(self, job: PrintJob, progress: Progress) -> PrintJob:
        done = progress.sides_done
        if done is None:  # a printer that does not count: all of it or nothing
            done = job.sides if progress.state == "done" else 0
        done = min(done, job.sides)
        if done >= job.sides:
            reason = ""
        elif progress.state == "done":
            reason = "short"
        elif progress.state == "cancelled":
            reason = self._wished.get(job.id, MEMBERS_WISH)
        else:
            reason = min(progress.reasons, default=self._wished.get(job.id, "failed"))
        body: Body = PrintReleased(reason=reason)
        if done:
            body = PrintCaptured(sides_done=done, amount=cost_of(job, done), reason=reason)
        settled = self._settle(job.id, body)
        self._wished.pop(job.id, None)
        return settled

    def _settle(self, job: str, body: Body) -> PrintJob:
        """Once: whoever comes second finds it settled."""
        with self._around.store.transaction() as records:
            found = records.print_job(job)
            if found is not None and found.open:
                records.journal.record(Fact(job, body))
        return self._job(job)

    def _job(self, job: str) -> PrintJob:
        with self._around.store.reading() as records:
            found = records.print_job(job)
        if found is None:
            raise PrintMissing
        return found

    def _unknown(self, job: PrintJob, reason: str) -> Watched:
        return Watched(job, "unknown", 0, job.sides, 0, 0, (reason,))

    def _settled(self, job: PrintJob) -> Watched:
        with self._around.store.reading() as records:
            again = self.goes_on(records, job)
            if again:
                try:
                    document_of(records, job.owner, job.document)
                except DocumentMissing:
                    again = False
        return Watched(
            job=job,
            state="done" if job.sides_done >= job.sides else "ended",
            sides_done=job.sides_done,
            sides=job.sides,
            charged=job.charged,
            returned=job.held - job.charged,
            reasons=(job.reason,) if job.reason else (),
            again=again,
        )
