"""A member who comes to print: who they are, what waits for them, and what happened to their credit."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.core.credit import Wallet
from kiosk.core.documents import KEPT_MS, Document, Options, priced
from kiosk.core.members import first_name, usable
from kiosk.core.ports import Credential
from kiosk.core.print_jobs import PrintJob
from kiosk.desk import people
from kiosk.desk.credentials import digests, unknown
from kiosk.desk.documents import Documents
from kiosk.desk.people import Found
from kiosk.desk.pins import Pins
from kiosk.desk.print_credit import HistoryLine, PrintCredit, member_of
from kiosk.desk.printing import Printing
from kiosk.desk.quotes import Quote
from kiosk.desk.surroundings import Surroundings
from kiosk.errors import DocumentMissing, PriceMissing
from kiosk.store.records import Records


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose prints they are. Without a PIN nothing of theirs is shown here."""

    member: str
    name: str
    has_pin: bool


@dataclass(frozen=True, slots=True)
class Held:
    """A document that is here. `quote` None: nobody has said what a side costs. `printed`: all of it came out once."""

    document: Document
    quote: Quote | None
    printed: bool


@dataclass(frozen=True, slots=True)
class Visit:
    """All there is to see for a member.

    Attributes:
        held: what waits comes first, what was printed already after it.
        going: prints of this desk that are not settled yet.
        history: the newest lines.
    """

    wallet: Wallet
    held: tuple[Held, ...]
    going: tuple[PrintJob, ...]
    history: tuple[HistoryLine, ...]


@dataclass(frozen=True, slots=True)
class PrintsWait:
    """What "your desk today" says before a PIN. `amount` None: nobody has said what it costs."""

    count: int
    amount: int | None  # minor units
    currency: str
    since: int  # UTC ms


class PrintVisit:
    """The way to a member's prints. Figures come only after the PIN; the caller sees to that."""

    def __init__(
        self, around: Surroundings, pins: Pins, credit: PrintCredit, documents: Documents, printing: Printing
    ) -> None:
        self._around = around
        self._pins = pins
        self._credit = credit
        self._documents = documents
        self._printing = printing

    def present(self, credential: Credential) -> Owner:
        """Whose card or code it is; nobody is checked in or out.

        Raises:
            UnknownCredential, MembersAway, CredentialLost, CredentialWithdrawn
        """
        known_as = digests(self._around, credential.text)
        with self._around.store.reading() as records:
            found = records.credentials_by_digest(known_as)
            if not found:
                raise unknown(records)
            usable(found[0])
        return self.owner(found[0].member)

    def owner(self, member: str) -> Owner:
        """Raises MemberMissing."""
        with self._around.store.reading() as records:
            person = member_of(records, member)
            has_pin = any(pin.state == "issued" for pin in records.credentials_of(member, "pin"))
            return Owner(member, first_name(person), has_pin)

    def search(self, query: str) -> tuple[Found, ...]:
        """Members who switched a PIN on."""
        with self._around.store.reading() as records:
            return people.find(records, query, with_pin=True)

    def prove(self, member: str, pin: str) -> Owner:
        """Raises PinWrong, PinLocked, MemberMissing."""
        self._pins.check(member, pin)
        return self.owner(member)

    def look(self, member: str) -> Visit:
        """Raises MemberMissing."""
        wallet = self._credit.wallet(member)
        documents = self._documents.of(member)
        with self._around.store.reading() as records:
            printed = records.printed_documents(member, self._around.now_ms() - KEPT_MS)
        held = [Held(document, self._quote(member, document), document.id in printed) for document in documents]
        held.sort(key=lambda one: one.printed)
        device = self._around.store.identity.device
        going = tuple(job for job in self._printing.jobs(member) if job.device == device)
        return Visit(wallet, tuple(held), going, self._credit.history(member))

    def _quote(self, member: str, document: Document) -> Quote | None:
        try:
            return self._printing.quote(member, document.id, Options())
        except (PriceMissing, DocumentMissing):
            return None


def prints_wait(records: Records, member: str, now_ms: int) -> PrintsWait | None:
    """What waits, without a word of what it is; None: nothing."""
    here = records.documents_of(member, now_ms - KEPT_MS)
    printed = records.printed_documents(member, now_ms - KEPT_MS) if here else set()
    documents = [document for document in here if document.id not in printed]
    if not documents:
        return None
    prices, currency = records.prices(), records.space().currency
    amount: int | None = 0
    for document in documents:
        try:
            amount = (amount or 0) + priced(document.survey, Options(), prices, currency).total
        except PriceMissing:
            amount = None
            break
    return PrintsWait(len(documents), amount, currency, min(document.taken_at for document in documents))
