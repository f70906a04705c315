"""Parcels come in: read, given a recipient and a shelf; and are moved, handed over or sent back by staff."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

from kiosk.core import clock, parcels, text
from kiosk.core.guests import BADGE_PREFIX, INVITATION_PREFIX, MEMBER_PREFIX
from kiosk.core.kinds import Fact
from kiosk.core.paper import parcel_words, words_for
from kiosk.core.parcels import (
    FLAGS,
    PARCEL_PREFIX,
    Parcel,
    ParcelCollected,
    ParcelMoved,
    ParcelNamed,
    ParcelReaddressed,
    ParcelReceived,
    ParcelReturned,
    Proposal,
)
from kiosk.core.ports import CarrierRecognition, LabelPrinter, ParcelLabel
from kiosk.desk.credentials import digests
from kiosk.desk.parcels import ParcelShown, Recipient, find_recipients, shown
from kiosk.desk.surroundings import Surroundings, Undoing, zone_of
from kiosk.errors import NotAParcel, ParcelGone, RecipientMissing
from kiosk.store.records import Records

NUMBER_LIMIT: Final = 80  # letters and digits; longer ones are no tracking number of anybody
CODE_LETTERS: Final = 5
_RECENT_MS: Final = 14 * 24 * 60 * 60 * 1000
_OURS: Final = (BADGE_PREFIX, INVITATION_PREFIX, MEMBER_PREFIX)


@dataclass(frozen=True, slots=True)
class ParcelRead:
    """What a scanned or typed code says.

    Attributes:
        carrier: empty when it is not known.
        strength: "strong", "medium", "weak" or "unknown"; what is weak is a guess.
        looks_like: the carrier of a number whose check digit is wrong.
        already: the parcel that waits here with this number or under this label.
    """

    carrier: str
    number: str
    strength: str
    looks_like: str = ""
    already: ParcelShown | None = None


@dataclass(frozen=True, slots=True)
class ShelfRoom:
    """A shelf to choose. `free` is None where there is no end."""

    id: str
    label: str
    waiting: int
    free: int | None
    floor: bool


@dataclass(frozen=True, slots=True)
class ParcelDraft:
    """A parcel that is to be taken in: for a member, for a company, or for whomever `name` means."""

    carrier: str = ""
    number: str = ""
    strength: str = ""
    recipient: str | None = None
    company: str | None = None
    name: str = ""
    shelf: str | None = None
    flags: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Shelved:
    """A parcel is in. Its label is made after this, so that nobody waits for paper. `request` is what `undo` takes."""

    parcel: str
    name: str
    shelf: str
    code: str
    request: str


class ParcelAcceptance:
    """What staff do with parcels. `actor` is always the member id of who does it."""

    def __init__(
        self,
        around: Surroundings,
        undoing: Undoing,
        recognise: CarrierRecognition | None = None,
        labels: LabelPrinter | None = None,
        *,
        space: str | None = None,
    ) -> None:
        self._around = around
        self._undoing = undoing
        self._recognise = recognise
        self._labels = labels
        self._space = space  # central says which; a desk has one

    def read(self, code: str) -> ParcelRead:
        """What a code says, and whether that parcel is here already. An empty code is a parcel without a number.

        Raises:
            NotAParcel: a card of a member, a code of ours for something else, or too long for a number.
        """
        cleaned = text.code_text(code)
        upper = cleaned.upper()
        if upper.startswith(PARCEL_PREFIX):
            return self._labelled(upper.removeprefix(PARCEL_PREFIX).lower())
        if upper.startswith(_OURS):
            raise NotAParcel
        found = self._recognised(cleaned)
        if len(found.number) > NUMBER_LIMIT:
            raise NotAParcel
        with self._around.store.reading(self._space) as records:
            if cleaned and records.credentials_by_digest(digests(self._around, cleaned)):
                raise NotAParcel
            same = records.waiting_parcels_by_number(found.number)
            if not same and len(cleaned) == CODE_LETTERS:  # the bar code of our own label
                same = [one for one in records.parcels_by_code(upper) if one.state == "waiting"]
            already = shown(records, same)[:1]
        return replace(found, already=already[0]) if already else found

    def recipients(self, query: str) -> tuple[Recipient, ...]:
        """Members and companies, from two letters on (one in Han, Kana, Hangul); before that, who had parcels lately.

        For staff: hidden members are among them, and those who left stand last.
        """
        with self._around.store.reading(self._space) as records:
            return find_recipients(records, query, since=self._around.now_ms() - _RECENT_MS)

    def propose_shelf(self, recipient: Recipient | None, flags: Sequence[str]) -> Proposal:
        """Where this parcel should go; None as recipient is somebody nobody knows."""
        with self._around.store.reading(self._space) as records:
            waiting: list[Parcel] = []
            if recipient is not None and recipient.kind == "member":
                waiting = records.waiting_parcels_of(recipient.id)
            elif recipient is not None:
                waiting = records.waiting_parcels_of("", recipient.id)
            counts = records.parcels_by_shelf()
            shelves = records.shelves()
        beside = [one.shelf for one in waiting]
        return parcels.propose_shelf(shelves, counts, beside, oversize="oversize" in flags)

    def shelves(self) -> tuple[ShelfRoom, ...]:
        """The shelves that take parcels, in the order of the map; full ones too: staff see what fits."""
        with self._around.store.reading(self._space) as records:
            counts = records.parcels_by_shelf()
            return tuple(
                ShelfRoom(one.id, one.label, counts.get(one.id, 0), parcels.room_on(one, counts), one.floor)
                for one in records.shelves()
                if not one.closed
            )

    def receive(self, draft: ParcelDraft, actor: str) -> Shelved:
        """Take a parcel in.

        Raises:
            RecipientMissing: neither a member nor a company of ours, and no name either.
        """
        name = text.clean(draft.name)
        parcel = self._around.new_id()
        with self._around.store.transaction(self._space) as records:
            member = records.member(draft.recipient) if draft.recipient else None
            company = records.company(draft.company) if draft.company and member is None else None
            if member is None and company is None and not any(map(str.isalnum, name)):
                raise RecipientMissing
            shelf = records.shelf(draft.shelf)
            code = self._free_code(records)
            body = ParcelReceived(
                recipient=member.id if member else None,
                company=company.id if company else None,
                carrier=text.clean(draft.carrier),
                number=parcels.tidy_number(draft.number)[:NUMBER_LIMIT],
                strength=text.clean(draft.strength, 16),
                shelf=shelf.id if shelf else None,
                flags=tuple(flag for flag in FLAGS if flag in draft.flags),
                code=code,
            )
            facts = [Fact(parcel, body)]
            words = {"note": text.clean(draft.note, 200)} if draft.note else {}
            if member is None and company is None:
                words["name"] = name
            if words:
                facts.append(Fact(parcel, ParcelNamed(**words), subject=member.id if member else parcel))
            request = records.journal.record(*facts, actor=actor)
        self._undoing.remember(request, actor, check=partial(_still_waits, parcel))
        known = member.name if member else company.name if company else name
        return Shelved(parcel, known, shelf.label if shelf else "", code, request)

    def label(self, parcel: str) -> str:
        """Make a parcel's label. Returns where the PDF lies, "" where none is made or the parcel is gone."""
        if self._labels is None:
            return ""
        with self._around.store.reading(self._space) as records:
            found = records.parcel(parcel)
            if found is None:
                return ""
            one = shown(records, [found])[0]
            language = (records.space().languages or ("en",))[0]
            at = clock.from_ms(found.received_at).astimezone(zone_of(records))
        from babel import Locale
        from babel.dates import format_skeleton, format_time

        words, said = words_for(language), parcel_words(language)
        locale = Locale.parse(words.locale)
        moment = f"{format_skeleton('MMMd', at, locale=locale)} {format_time(at, 'short', locale=locale)}"
        label = ParcelLabel(
            name=one.name,
            company=one.company,
            shelf=one.shelf,
            carrier=one.carrier,
            arrived=said.arrived % moment,
            flags=tuple(said.flag(flag) for flag in one.flags if said.flag(flag)),
            code=one.code,
            qr=PARCEL_PREFIX + one.id.upper(),
            language=words.language,
        )
        return self._labels.print_label(label, f"parcel-{one.code}")

    def undo(self, request: str) -> None:
        """Take back what was done here in the last five minutes.

        Raises:
            NothingToUndo
            ParcelGone: the parcel was handed over meanwhile; that it came is true then.
        """
        self._undoing.undo(request)

    def move(self, parcel: str, shelf: str | None, actor: str) -> str:
        """Put a parcel elsewhere. Returns the request.

        Raises:
            ParcelGone
        """
        return self._record(parcel, ParcelMoved(shelf=shelf), actor)

    def readdress(self, parcel: str, recipient: Recipient, actor: str) -> str:
        """It is for somebody else. Returns the request.

        Raises:
            ParcelGone
        """
        member = recipient.id if recipient.kind == "member" else None
        return self._record(
            parcel, ParcelReaddressed(recipient=member, company=None if member else recipient.id), actor
        )

    def hand_over(self, parcel: str, by: str, actor: str) -> str:
        """Staff give a parcel to a member (`by`), or to somebody they know otherwise (empty). Returns the request.

        Raises:
            ParcelGone
        """
        return self._record(parcel, ParcelCollected(by=by, via="desk"), actor)

    def return_(self, parcel: str, reason: str, actor: str) -> str:
        """A parcel goes back to its sender. Returns the request.

        Raises:
            ParcelGone
        """
        return self._record(parcel, ParcelReturned(reason=text.clean(reason, 32)), actor)

    def by_label(self, code: str) -> ParcelShown | None:
        """What waits under the few characters of a label, or under its QR code."""
        cleaned = text.code_text(code).upper()
        with self._around.store.reading(self._space) as records:
            if cleaned.startswith(PARCEL_PREFIX):
                one = records.parcel(cleaned.removeprefix(PARCEL_PREFIX).lower())
                found = [one] if one is not None else []
            else:
                found = records.parcels_by_code(cleaned)
            waiting = shown(records, [one for one in found if one.state == "waiting"])
        return waiting[0] if waiting else None

    def _labelled(self, parcel: str) -> ParcelRead:
        """Our own label: the parcel is here, or nobody knows what it is."""
        with self._around.store.reading(self._space) as records:
            found = records.parcel(parcel)
            if found is None or found.state != "waiting":
                raise NotAParcel
            return ParcelRead(found.carrier, found.number, found.strength, already=shown(records, [found])[0])

    def _recognised(self, code: str) -> ParcelRead:
        if self._recognise is None or not code:
            return ParcelRead("", parcels.tidy_number(code), "unknown")
        found = self._recognise(code)
        return ParcelRead(found.carrier, parcels.tidy_number(found.number), found.strength, found.looks_like)

    def _record(
        self, parcel: str, body: ParcelMoved | ParcelReaddressed | ParcelCollected | ParcelReturned, actor: str
    ) -> str:
        with self._around.store.transaction(self._space) as records:
            parcels.still_here(records.parcel(parcel))
            request = records.journal.record(Fact(parcel, body), actor=actor)
        self._undoing.remember(request, actor)
        return request

    def _free_code(self, records: Records) -> str:
        """A code that no waiting parcel has on its label."""
        while True:
            code = self._around.word(CODE_LETTERS)
            if all(one.state != "waiting" for one in records.parcels_by_code(code)):
                return code


def _still_waits(parcel: str, records: Records) -> None:
    """That a parcel came is true for good once it was handed over."""
    found = records.parcel(parcel)
    if found is not None and found.state != "waiting":
        raise ParcelGone
