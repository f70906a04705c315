"""What can go wrong, sorted by who can do something about it.

KioskError
├── Refused        the rules say no; the person at the desk can act; `ui` turns `code` into a sentence
├── Unreachable    may work later; only `sync` meets it
├── Rejected       will never work; the entry is set aside and shown to staff
└── Unusable       the kiosk cannot start like this; the sentence says what to do, nothing was touched

Anything else that is raised is a bug of ours and reaches the hook in `kiosk.app`.
"""

from __future__ import annotations

import re


class KioskError(Exception):
    """The root of all errors the kiosk raises on purpose."""


class Refused(KioskError):
    """The rules say no. One subclass a reason; `code` is its name in snake_case, the key for `ui`."""

    def __init__(self, **details: object) -> None:
        super().__init__(self.code)
        self.details = details

    @property
    def code(self) -> str:
        return re.sub(r"(?<!^)(?=[A-Z])", "_", type(self).__name__).lower()


class UnknownCredential(Refused):
    """Nobody here has this card or code."""


class MembersAway(Refused):
    """Nobody here has this card or code, for this desk let go of its members: it had no contact for too long."""


class CredentialLost(Refused):
    """The card was reported lost. Details: none, so that a finder learns nothing."""


class CredentialWithdrawn(Refused):
    """The card or code was replaced or taken back."""


class MembershipLapsed(Refused):
    """Nothing was paid for this moment, or the membership was ended or paused."""


class PinWrong(Refused):
    """Member unknown, no PIN switched on, or another PIN: one answer for all three."""


class PinLocked(Refused):
    """Too many tries. Details: seconds (int), the wait that is left."""


class PinWeak(Refused):
    """A PIN that is tried first by whoever guesses: a run, one digit, a repeated pair."""


class NotStaff(Refused):
    """The member does nothing for the house, or not any more."""


class ManagerNeeded(Refused):
    """Only a manager of the space may do this."""


class MemberMissing(Refused):
    """The member is not known here any more: taken back by whoever added them."""


class NotACard(Refused):
    """A code of a guest, an invitation or a member was held to the reader where a card is to be given out."""


class CardHeld(Refused):
    """The card is somebody's already. Details: member (id), name (full), state ("issued" or "lost")."""


class NothingToUndo(Refused):
    """More than five minutes ago, another desk, or already undone."""


class TaskSettled(Refused):
    """Somebody settled it meanwhile, here or at another desk, or there is nothing to settle any more."""


class NotPossibleHere(Refused):
    """What was set aside cannot be said once more: its words are gone, or something newer would be undone by it."""


class NameMissing(Refused):
    """A guest must give a name that has at least one letter."""


class HostMissing(Refused):
    """A guest must choose a host who is a member here."""


class SignatureMissing(Refused):
    """The house rules are not signed yet."""


class ParcelGone(Refused):
    """The parcel is not here any more: handed over, sent back, or never taken in."""


class NotAParcel(Refused):
    """What was scanned is a member's card or a code of ours, or has nothing in it that a parcel could be found by."""


class RecipientMissing(Refused):
    """A parcel needs somebody it is for: one we know, or the name that stands on it."""


class CreditShort(Refused):
    """The wallet does not hold that much. Details: missing (int, minor units)."""


class TopUpRepeated(Refused):
    """The same amount was paid in for the same member a moment ago. Details: seconds (int), ago."""


class CreditCapped(Refused):
    """This desk cannot see the others, and one wallet spends only so much meanwhile. Details: left (minor units)."""


class CreditPaused(Refused):
    """This desk cannot see the others, and the space lets nothing be spent meanwhile."""


class PriceMissing(Refused):
    """Nobody has said what a side costs. Details: item ("mono_a4")."""


class QuoteOld(Refused):
    """The prices were shown more than ten minutes ago."""


class PrinterNotReady(Refused):
    """The printer cannot print now. Details: reasons (tuple of codes: "media-jam", "media-empty", "unreachable")."""


class PrintMissing(Refused):
    """The print is not known here, or cannot be done again."""


class DocumentMissing(Refused):
    """The document is not here any more: removed, or older than a day."""


class DocumentLocked(Refused):
    """The document opens only with a password."""


class DocumentDamaged(Refused):
    """The file is no PDF, or is damaged, or has no pages."""


class DocumentProtected(Refused):
    """Whoever made the document does not let it be printed."""


class DocumentTooLarge(Refused):
    """More than can be printed here. Details: what ("bytes", "pages", "size" of a page or "time"), limit (int)."""


class InvitationUnknown(Refused):
    """No such invitation here."""


class InvitationNotToday(Refused):
    """The invitation is for another day. Details: day (ISO date)."""


class InvitationUsed(Refused):
    """Somebody signed in with this invitation already."""


class CodeUnknown(Refused):
    """Six digits that nobody was given, or a badge that signed out already."""


class CodeLocked(Refused):
    """Too many codes tried at this desk. Details: seconds (int)."""


class ValueUnfit(Refused):
    """Something that is to be set cannot be like this. Details: field (its name)."""


class PairingCodeWrong(Refused):
    """The pairing code is unknown, used, or older than 15 minutes."""


class SpaceTaken(Refused):
    """The kiosk already holds a space that this server has, or has data of another space."""


class AuthorityUnknown(Refused):
    """Nobody here trusts the server's authority yet; a person has to compare. Details: fingerprint (64 hex digits)."""


class AuthorityOther(Refused):
    """The server's authority is not the one that the invitation, or a person, said."""


class AddressUnfit(Refused):
    """No address of a server. Details: plain (bool), it is one, but would send everything in the clear."""


class Unreachable(KioskError):
    """The server could not be asked, or did not answer as ours. May work later."""

    def __init__(self, reason: str, retry_after_s: float | None = None) -> None:
        super().__init__(reason)
        self.retry_after_s = retry_after_s


class ClockWrong(Unreachable):
    """The certificate is not yet valid or long expired: the clock of this device is wrong."""


class Unauthorized(Unreachable):
    """The server does not know this device any more: work goes on, pairing is asked for."""


class Revoked(Unauthorized):
    """The server has shut this device out: what it knows of people is wiped, and what it did not deliver is kept."""


class TooLarge(Unreachable):
    """The server cannot take a body this large: send less."""


class Rejected(KioskError):
    """The server will never take this."""


class Unusable(KioskError):
    """The kiosk cannot start like this. `str(error)` is the sentence for the person in front of it."""


class AlreadyRunning(Unusable):
    """A second instance."""


class StoreMissing(Unusable):
    """The database file is gone although this kiosk was set up."""


class StoreEmpty(Unusable):
    """The database file has no bytes."""


class StoreUnreadable(Unusable):
    """Damaged, or written under another key: SQLCipher cannot tell the two apart."""


class StoreNewer(Unusable):
    """A newer program wrote this file."""


class FolderUnusable(Unusable):
    """A folder or file of the desk cannot be made or written: its disk is full, read-only or not there."""


class KeyUnreadable(Unusable):
    """The key file is missing, damaged, or readable by others."""


class SettingsWrong(Unusable):
    """The settings file names an unknown key or a value that cannot be used."""


class FileUnusable(Unusable):
    """A file of entries cannot be written, or read as what it should be."""


class TableUnusable(Unusable):
    """A file that was to be imported, or the mapping beside it, cannot be read as what it should be."""
