"""Cards, codes and PINs as digests: never a number, never a PIN, in the journal."""

from __future__ import annotations

import hmac
import unicodedata
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from kiosk.core import text
from kiosk.core.exchange import SpaceSecrets
from kiosk.core.guests import MEMBER_PREFIX
from kiosk.core.kinds import Fact
from kiosk.core.members import Credential, CredentialReadAnew
from kiosk.errors import MembersAway, Refused, UnknownCredential

if TYPE_CHECKING:
    from argon2 import PasswordHasher

    from kiosk.desk.surroundings import Surroundings
    from kiosk.store.records import Records

PIN_DIGITS: Final = 6
# Verified when there is nobody to verify, so that an unknown member answers as slowly as a wrong PIN.
_NOBODY: Final = "$argon2id$v=19$m=47104,t=1,p=1$c29tZXNhbHRzb21lc2FsdA$Zm9yIG5vYm9keSBhdCBhbGwsIG5vIHBpbiBmaXRzIGl0ISE"


def card_digest(secrets: SpaceSecrets, raw: str) -> str:
    """HMAC-SHA256 of a card's number under the space's card key, 64 hex digits."""
    return _digest(secrets, "card", text.card_number(raw))


def code_digest(secrets: SpaceSecrets, raw: str) -> str:
    """The same for a member's own QR code."""
    return _digest(secrets, "qr", text.code_text(raw).upper())


def credential_digest(secrets: SpaceSecrets, raw: str) -> str:
    """The digest of whatever a reader gave."""
    return code_digest(secrets, raw) if is_member_code(raw) else card_digest(secrets, raw)


def digests(around: Surroundings, raw: str) -> list[str]:
    """All that a card or code may be known under here, what it is known under today first."""
    return [credential_digest(secrets, raw) for secrets in around.all_secrets()]


def read_anew(found: Credential, today: str, secrets: SpaceSecrets) -> list[Fact]:
    """Have a card or code that is known under former keys known under those of today from now on."""
    if found.digest == today or found.state != "issued":
        return []
    body = CredentialReadAnew(key_id=secrets.card_key_id, digest=today)
    return [Fact(found.id, body, subject=found.member)]


def unknown(records: Records) -> Refused:
    """Why nobody is known who has a card or code: it is none of ours, or this desk let go of its members."""
    gone = records.keeping.people_gone()
    return MembersAway() if gone is not None and gone.why == "lease" else UnknownCredential()


def is_member_code(raw: str) -> bool:
    return text.code_text(raw).upper().startswith(MEMBER_PREFIX)


def _digest(secrets: SpaceSecrets, purpose: str, number: str) -> str:
    return hmac.new(bytes.fromhex(secrets.card_key), f"{purpose}:{number}".encode(), "sha256").hexdigest()


def digits(typed: str) -> str:
    """The decimal digits in what was typed, of any script, as 0-9."""
    return "".join(str(unicodedata.decimal(char)) for char in typed[:64] if unicodedata.decimal(char, None) is not None)


def weak_pin(pin: str) -> bool:
    """Whether a PIN is one of those that are tried first: one digit, a run, a repeated pair or triple, a year twice."""
    if len(pin) != PIN_DIGITS or not pin.isascii() or not pin.isdigit():
        return True
    steps = {(int(b) - int(a)) % 10 for a, b in pairwise(pin)}
    return len(steps) == 1 or pin == pin[:2] * 3 or pin == pin[:3] * 2


def pin_verifier(secrets: SpaceSecrets, pin: str) -> str:
    """Argon2id over HMAC-SHA256(pepper, PIN): without the pepper beside the database a PIN cannot be searched for."""
    return _hasher().hash(_peppered(secrets, pin))


def pin_fits(secrets: SpaceSecrets, verifier: str | None, pin: str) -> bool:
    """Whether this is the PIN. Takes the same time for None, when there is nobody to compare with."""
    from argon2.exceptions import InvalidHashError, VerificationError

    try:
        _hasher().verify(verifier or _NOBODY, _peppered(secrets, pin))
    except (VerificationError, InvalidHashError):
        return False
    return verifier is not None


@cache
def _hasher() -> PasswordHasher:
    """74 ms a PIN on a small desk machine. Loaded with the first PIN: cards need none of it."""
    from argon2 import PasswordHasher

    return PasswordHasher(time_cost=1, memory_cost=46 * 1024, parallelism=1)


def _peppered(secrets: SpaceSecrets, pin: str) -> str:
    return hmac.new(bytes.fromhex(secrets.pin_pepper), digits(pin).encode(), "sha256").hexdigest()
