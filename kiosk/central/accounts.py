"""Accounts for central's pages: made, reset and switched off at the server's keyboard."""

from __future__ import annotations

import hashlib
import hmac
import secrets
import unicodedata
from dataclasses import dataclass
from functools import cache
from threading import BoundedSemaphore
from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from kiosk.central import totp
from kiosk.core import clock, text
from kiosk.core.ids import uuid7
from kiosk.errors import Unusable
from kiosk.store import accounts as keeping
from kiosk.store.accounts import Account, Role
from kiosk.store.central_keeping import Connection, writing
from kiosk.store.store import Store

if TYPE_CHECKING:
    from argon2 import PasswordHasher

SHORTEST: Final = 10  # characters of a password that a person chose; the second factor stands behind it
LONGEST: Final = 200
_LETTERS: Final = "abcdefghjkmnpqrstuvwxyz23456789"
# Verified when there is no such account, so that an unknown name answers as slowly as a wrong password.
_NOBODY: Final = "$argon2id$v=19$m=47104,t=1,p=1$c29tZXNhbHRzb21lc2FsdA$Zm9yIG5vYm9keSBhdCBhbGwsIG5vIHBpbiBmaXRzIGl0ISE"
_AT_ONCE: Final = BoundedSemaphore(2)  # each takes 46 MB: forty at once would take the server down


@dataclass(frozen=True, slots=True)
class NewAccount:
    """What is shown once and kept nowhere."""

    account: Account
    password: str
    address: str  # otpauth://, for the authenticator app


class Accounts:
    """The accounts of one central server."""

    def __init__(self, store: Store, key: bytes) -> None:
        keeping.create(store)
        self._store = store
        self._key = key

    @property
    def key_id(self) -> str:
        return hashlib.sha256(b"key:" + self._key).hexdigest()[:8]

    def secret(self, account: Account) -> bytes:
        """The secret of the second factor. It is derived: whoever has the database alone has nothing to derive from."""
        said = f"totp:{account.id}:{account.seed}".encode()
        return hmac.new(self._key, said, "sha256").digest()[:20]

    def add(self, name: str, role: Role, password: str | None = None) -> NewAccount:
        """Make an account; without a password it is given one.

        Raises:
            Unusable: with a sentence; no name, a name that is taken, a password that is too short.
        """
        cleaned = text.clean(name)
        if not text.has_letter(cleaned):
            raise Unusable("An account needs a name with at least one letter.")
        now_ms = clock.to_ms(self._store.identity.now())
        chosen = password or made_password()
        made = Account(
            id=uuid7(now_ms, self._store.identity.random_bits(74)),
            name=cleaned,
            name_key=name_key(cleaned),
            role=role,
            password=verifier(chosen),
            seed=secrets.token_hex(16),
            key_id=self.key_id,
            made_at=now_ms,
        )
        with writing(self._store) as connection:
            if keeping.account_named(connection, made.name_key) is not None:
                raise Unusable(f"There is an account {cleaned!r} already.")
            keeping.save_account(connection, made)
        return NewAccount(made, chosen, totp.address(self.secret(made), made.name))

    def reset(self, name: str, password: str | None = None) -> NewAccount:
        """Give an account a new password and a new second factor, switch it on, and end its sessions."""
        chosen = password or made_password()
        hashed = verifier(chosen)
        with writing(self._store) as connection:
            found = self._named(connection, name)
            made = replace(
                found,
                password=hashed,
                seed=secrets.token_hex(16),
                key_id=self.key_id,
                last_step=0,
                disabled=False,
            )
            keeping.save_account(connection, made)
            keeping.end_sessions_of(connection, made.id)
        return NewAccount(made, chosen, totp.address(self.secret(made), made.name))

    def disable(self, name: str) -> Account:
        """Switch an account off and end its sessions. `reset` switches it on again."""
        with writing(self._store) as connection:
            made = replace(self._named(connection, name), disabled=True)
            keeping.save_account(connection, made)
            keeping.end_sessions_of(connection, made.id)
        return made

    def all(self) -> list[Account]:
        with self._store.engine.begin() as connection:
            return keeping.accounts(connection)

    def _named(self, connection: Connection, name: str) -> Account:
        found = keeping.account_named(connection, name_key(name))
        if found is None:
            raise Unusable(f"There is no account {text.clean(name)!r}. `kiosk central account list` shows them.")
        return found


def name_key(name: str) -> str:
    """What names of accounts are compared by."""
    return text.key(text.clean(name))[:160]


def made_password() -> str:
    """Twenty characters in groups of five: 98 bits, and nothing that is mistaken for another."""
    return "-".join("".join(secrets.choice(_LETTERS) for _ in range(5)) for _ in range(4))


def verifier(password: str) -> str:
    """Argon2id of a password.

    Raises:
        Unusable: too short or too long.
    """
    if not SHORTEST <= len(password) <= LONGEST:
        raise Unusable(f"A password has {SHORTEST} to {LONGEST} characters. Leave it empty to be given one.")
    with _AT_ONCE:
        return _hasher().hash(_composed(password))


def fits(account: Account | None, password: str) -> bool:
    """Whether this is the password. Takes the same time when there is no account."""
    from argon2.exceptions import InvalidHashError, VerificationError

    try:
        with _AT_ONCE:
            _hasher().verify(account.password if account else _NOBODY, _composed(password[:LONGEST]))
    except (VerificationError, InvalidHashError):
        return False
    return account is not None


def _composed(password: str) -> bytes:
    """The same bytes whichever keyboard typed an accent."""
    return unicodedata.normalize("NFC", password).encode("utf-8", "replace")


@cache
def _hasher() -> PasswordHasher:
    from argon2 import PasswordHasher

    return PasswordHasher(time_cost=1, memory_cost=46 * 1024, parallelism=1)
