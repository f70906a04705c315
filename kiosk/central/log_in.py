"""Logging in: a password, then a code; sessions that end; and waits that grow for whoever guesses."""

from __future__ import annotations

import hashlib
import ipaddress
import secrets
from typing import Final

from kiosk.central import totp
from kiosk.central.accounts import Accounts, fits, name_key
from kiosk.core import clock
from kiosk.store import accounts as keeping
from kiosk.store.accounts import Account, Session, Stage
from kiosk.store.central_keeping import writing
from kiosk.store.store import Store

ABSOLUTE_MS: Final = 12 * 60 * 60 * 1000
IDLE_MS: Final = 30 * 60 * 1000
HALF_MS: Final = 5 * 60 * 1000  # between the password and the code
_SEEN_MS: Final = 60 * 1000  # noted at most this often: a page must not cost a write each time
_BACK_MS: Final = 60 * 1000
_WAITS_S: Final = (30, 60, 120, 300, 600, 900)
_FREE_OF_NAME: Final = 3
_FREE_OF_ADDRESS: Final = 12  # a whole team may sit behind one


class NotLetIn(Exception):
    """Name, password or code do not fit: one answer for all of them."""


class Waits(Exception):
    """Too many tries. `seconds` is the wait that is left."""

    def __init__(self, seconds: int) -> None:
        super().__init__(seconds)
        self.seconds = seconds


class LogIn:
    """The door of central's pages."""

    def __init__(self, store: Store, accounts: Accounts) -> None:
        self._store = store
        self._accounts = accounts
        self._needed = False

    def needed(self) -> bool:
        """Whether there are accounts. Once there is one there always is."""
        if not self._needed:
            with self._store.engine.begin() as connection:
                self._needed = keeping.any_account(connection)
        return self._needed

    def password(self, name: str, password: str, address: str) -> str:
        """The first half. Returns the token that opens the page for the code.

        Raises:
            NotLetIn, Waits
        """
        counted = (_hashed(f"name:{name_key(name)}"), _hashed(f"address:{_network(address)}"))
        self._count(counted)
        with self._store.engine.begin() as connection:
            found = keeping.account_named(connection, name_key(name))
        if not fits(found, password) or found is None or found.disabled:
            raise NotLetIn
        self._take_back(counted)
        return self._open(found, "password", None)

    def code(self, half: str, code: str, address: str) -> str:
        """The second half. Returns the token of a session: another one than before.

        Raises:
            NotLetIn: also when the first half is too long ago.
            Waits
        """
        account = self.account(half, "password")
        if account is None:
            raise NotLetIn
        counted = (_hashed(f"code:{account.id}"), _hashed(f"address:{_network(address)}"))
        self._count(counted)
        typed = "".join(char for char in code if not char.isspace())[:16]
        step = totp.step_of(self._accounts.secret(account), typed, self._now_ms(), after=account.last_step)
        if step is None:
            raise NotLetIn
        with writing(self._store) as connection:
            if not keeping.use_step(connection, account.id, step):
                raise NotLetIn
        self._forget((*counted, _hashed(f"name:{account.name_key}")))
        return self._open(account, "whole", half)

    def account(self, token: str, stage: Stage = "whole") -> Account | None:
        """Whose session this is, or None when it ended."""
        hashed, now_ms = _hashed(token), self._now_ms()
        with self._store.engine.begin() as connection:
            found = keeping.session(connection, hashed)
            account = keeping.account(connection, found.account) if found else None
        if found is None or account is None or account.disabled or found.stage != stage:
            return None
        longest = ABSOLUTE_MS if stage == "whole" else HALF_MS
        if not (0 <= now_ms - found.began_at < longest and now_ms - found.seen_at < IDLE_MS):
            return None
        if now_ms - found.seen_at >= _SEEN_MS:
            with writing(self._store) as connection:
                keeping.note_seen(connection, hashed, now_ms)
        return account

    def log_out(self, token: str) -> None:
        with writing(self._store) as connection:
            keeping.end_session(connection, _hashed(token))

    def _open(self, account: Account, stage: Stage, instead_of: str | None) -> str:
        token, now_ms = secrets.token_urlsafe(32), self._now_ms()
        opened = Session(token_hash=_hashed(token), account=account.id, stage=stage, began_at=now_ms, seen_at=now_ms)
        with writing(self._store) as connection:
            keeping.end_sessions_before(connection, began=now_ms - ABSOLUTE_MS, seen=now_ms - IDLE_MS)
            if instead_of is not None and not keeping.end_session(connection, _hashed(instead_of)):
                raise NotLetIn  # the same half was used twice at once
            keeping.open_session(connection, opened)
        return token

    def _count(self, counted: tuple[str, str]) -> None:
        """Count a try before it is made, so that many at once do not all come in under one count."""
        with writing(self._store) as connection:
            keeping.take_turn(connection)
            now_ms = self._now_ms()
            known = [keeping.tries(connection, what) for what in counted]
            left = 0
            for tries, free in zip(known, (_FREE_OF_NAME, _FREE_OF_ADDRESS), strict=True):
                wait_ms = 1000 * wait_s(tries.failures, free)
                since_ms = now_ms - tries.last_at
                # A clock that was set back must not keep somebody out until it has caught up.
                left = max(left, wait_ms - since_ms if since_ms > -_BACK_MS else 0)
            if left > 0:
                raise Waits(1 + left // 1000)
            for what, tries in zip(counted, known, strict=True):
                keeping.set_tries(connection, what, tries.failures + 1, now_ms)

    def _take_back(self, counted: tuple[str, str]) -> None:
        """Uncount a password that was right; those that were wrong before it stay counted until the code is right."""
        now_ms = self._now_ms()
        with writing(self._store) as connection:
            for what in counted:
                keeping.set_tries(connection, what, keeping.tries(connection, what).failures - 1, now_ms)

    def _forget(self, counted: tuple[str, ...]) -> None:
        """Somebody is in: the counts begin anew."""
        now_ms = self._now_ms()
        with writing(self._store) as connection:
            for what in counted:
                keeping.set_tries(connection, what, 0, now_ms)

    def _now_ms(self) -> int:
        return clock.to_ms(self._store.identity.now())


def wait_s(failures: int, free: int) -> int:
    """Seconds until the next try after this many in a row that failed."""
    if failures < free:
        return 0
    return _WAITS_S[min(failures - free, len(_WAITS_S) - 1)]


def _hashed(text: str) -> str:
    """Tokens are 256 random bits, and nobody's name or address need stand in the database to be counted."""
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()


def _network(address: str) -> str:
    """An address, or for IPv6 its /64: whoever has one has all of it."""
    try:
        found = ipaddress.ip_address(address)
    except ValueError:
        return address
    if isinstance(found, ipaddress.IPv6Address):
        mapped = found.ipv4_mapped
        return str(mapped or ipaddress.ip_network((found, 64), strict=False))
    return str(found)
