"""Parcels go out: members take what waits for them, and couriers and finders learn what they may know."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.core import text
from kiosk.core.kinds import Fact
from kiosk.core.members import first_name, usable
from kiosk.core.parcels import PARCEL_PREFIX, ParcelCollected
from kiosk.core.ports import Credential
from kiosk.core.spaces import ReceptionCalled
from kiosk.core.visits import Via
from kiosk.desk.credentials import digests, is_member_code, unknown
from kiosk.desk.parcels import shown, waiting_of
from kiosk.desk.pins import Pins
from kiosk.desk.surroundings import Surroundings, Undoing
from kiosk.errors import ParcelGone, UnknownCredential
from kiosk.store.records import Records


@dataclass(frozen=True, slots=True)
class Waits:
    """A parcel that waits for whoever stands here."""

    id: str
    shelf: str  # the label, "B-2"; empty: on none
    carrier: str
    flags: tuple[str, ...]
    at: int  # UTC ms
    company: str  # of mail that names only the company; else empty


@dataclass(frozen=True, slots=True)
class Mine:
    """What waits for a member, and for their company."""

    member: str
    name: str
    via: Via
    parcels: tuple[Waits, ...]


@dataclass(frozen=True, slots=True)
class Collected:
    """Parcels were taken at `at` (UTC ms). `request` is what `undo` takes."""

    count: int
    at: int
    request: str


class ParcelCollection:
    """What members do with parcels."""

    def __init__(self, around: Surroundings, undoing: Undoing, pins: Pins) -> None:
        self._around = around
        self._undoing = undoing
        self._pins = pins

    def present(self, credential: Credential) -> Mine:
        """Whose parcels they are, by card or code; nobody is checked in or out. Former members may fetch theirs.

        Raises:
            UnknownCredential, MembersAway, CredentialLost, CredentialWithdrawn
        """
        with self._around.store.reading() as records:
            found = records.credentials_by_digest(digests(self._around, credential.text))
            if not found:
                raise unknown(records)
            usable(found[0])
            return self._mine(records, found[0].member, "qr" if is_member_code(credential.text) else "card")

    def present_pin(self, member: str, pin: str) -> Mine:
        """The same by name and PIN.

        Raises:
            PinWrong, PinLocked
        """
        self._pins.check(member, pin)
        with self._around.store.reading() as records:
            return self._mine(records, member, "pin")

    def waiting_of(self, member: str, via: Via = "card") -> Mine:
        """What waits for a member whom this desk knows already."""
        with self._around.store.reading() as records:
            return self._mine(records, member, via)

    def collect(self, chosen: Sequence[str], member: str, via: Via) -> Collected:
        """Hand these over, all or none.

        Raises:
            ParcelGone: one of them is not here, or not theirs.
        """
        with self._around.store.transaction() as records:
            theirs = {one.id for one in waiting_of(records, records.member(member))}
            wanted = list(dict.fromkeys(chosen))
            if not wanted or not theirs.issuperset(wanted):
                raise ParcelGone
            body = ParcelCollected(by=member, via=via)
            request = records.journal.record(*(Fact(parcel, body) for parcel in wanted), actor=member)
        self._undoing.remember(request, member)
        return Collected(len(wanted), self._around.now_ms(), request)

    def undo(self, request: str) -> None:
        """Take a hand-over of the last five minutes back.

        Raises:
            NothingToUndo
        """
        self._undoing.undo(request)

    def place(self, code: str) -> str:
        """Where the parcel with this label stands, and nothing else: whoever scans it may be anybody.

        Raises:
            ParcelGone: it does not wait here; also of a label nobody knows.
        """
        parcel = text.code_text(code).upper().removeprefix(PARCEL_PREFIX).lower()
        with self._around.store.reading() as records:
            found = records.parcel(parcel)
            if found is None or found.state != "waiting":
                raise ParcelGone
            shelf = records.shelf(found.shelf)
            return shelf.label if shelf is not None else ""

    def bring(self) -> str:
        """A courier is at the desk. Returns the four characters that reception sees too."""
        reference = self._around.word(4)
        call = ReceptionCalled(reference=reference, reason="parcel_brought", page="Parcels")
        with self._around.store.transaction() as records:
            records.journal.record(Fact(self._around.new_id(), call))
        return reference

    def _mine(self, records: Records, member: str, via: Via) -> Mine:
        found = records.member(member)
        if found is None:
            raise UnknownCredential
        waiting = waiting_of(records, found)
        listed = [
            Waits(one.id, one.shelf, one.carrier, one.flags, one.at, "" if parcel.recipient else one.name)
            for parcel, one in zip(waiting, shown(records, waiting), strict=True)
        ]
        return Mine(member, first_name(found), via, tuple(listed))
