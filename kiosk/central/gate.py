"""Who may open which page: over which connection, with which session, in which role."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from dataclasses import dataclass
from typing import Any, Final, Literal
from urllib.parse import urlsplit

from litestar import Response
from litestar.connection import ASGIConnection
from litestar.datastructures import Cookie
from litestar.exceptions import NotFoundException
from litestar.handlers import BaseRouteHandler

from kiosk.central.log_in import ABSOLUTE_MS, HALF_MS, LogIn
from kiosk.store.accounts import Account, Stage

LOOPBACK: Final = frozenset({"localhost", "127.0.0.1", "::1"})
Needs = Literal["nothing", "look", "work", "manage", "pair"]
Why = Literal["elsewhere", "no_account", "role", "form"]
_ROLES: Final[dict[str, frozenset[str]]] = {
    "reception": frozenset({"nothing", "look", "work"}),
    "manager": frozenset({"nothing", "look", "work", "manage", "pair"}),
}
_WITHOUT_ACCOUNTS: Final = frozenset({"nothing", "look", "pair"})
_ALL: Final = frozenset({"nothing", "look", "work", "manage", "pair"})
_COOKIE: Final[dict[Stage, str]] = {"whole": "kiosk", "password": "kiosk-half"}
AnyConnection = ASGIConnection[Any, Any, Any, Any]


class NotAllowed(Exception):
    """Ends a request with a page that says why."""

    def __init__(self, why: Why) -> None:
        super().__init__(why)
        self.why: Why = why


class LoggedOut(Exception):
    """Leads to the page where one logs in."""


@dataclass(frozen=True, slots=True)
class Caller:
    """Who asks.

    Attributes:
        account: None while nobody has an account here, and on the pages that lead in.
        form_token: what each form of theirs must carry.
    """

    account: Account | None
    form_token: str
    allowed: frozenset[str]

    @property
    def actor(self) -> str:
        """For the entries of what they change."""
        return self.account.id if self.account else ""

    @property
    def name(self) -> str:
        return self.account.name if self.account else ""

    def may(self, needs: str) -> bool:
        return needs in self.allowed


class Gate:
    """Stands before each page. A handler says what it needs with `needs=`; one that says nothing needs a manager."""

    def __init__(self, log_in: LogIn, *, try_out: bool) -> None:
        self._log_in = log_in
        self._form_token = secrets.token_urlsafe(24)  # a form of another process, or of another site, has another
        self._without = _ALL if try_out else _WITHOUT_ACCOUNTS

    def check(self, connection: AnyConnection, handler: BaseRouteHandler) -> None:
        """Let a request through to its handler.

        Raises:
            NotAllowed, LoggedOut
            NotFoundException: the address holds U+0000, which no id and no word has and no database takes.
        """
        if "\x00" in connection.scope["path"] or b"%00" in connection.scope["query_string"]:
            raise NotFoundException
        needs = handler.opt.get("needs", "manage")
        here = is_here(connection)
        if not self._log_in.needed():
            caller = Caller(None, self._form_token, self._without)
            if not here:
                raise NotAllowed("elsewhere")
            if not caller.may(needs):
                raise NotAllowed("no_account")
        else:
            if not here and not is_secure(connection):
                raise NotAllowed("elsewhere")
            caller = self._known(connection)
            if caller.account is None and needs != "nothing":
                raise LoggedOut
            if not caller.may(needs):
                raise NotAllowed("role")
        connection.state.caller = caller

    def anyone(self) -> Caller:
        """For pages that say why there is none."""
        return Caller(None, self._form_token, frozenset())

    def _known(self, connection: AnyConnection) -> Caller:
        token = token_of(connection, "whole")
        account = self._log_in.account(token) if token else None
        if token is None or account is None:
            return Caller(None, self._form_token, frozenset({"nothing"}))
        return Caller(account, _form_token(token), _ROLES[account.role])


def caller_of(connection: AnyConnection) -> Caller:
    """Who asks; known once the gate has let them in."""
    caller: Caller = connection.state.caller
    return caller


def is_here(connection: AnyConnection) -> bool:
    """Whether somebody at this machine asks: the peer, the name it asked for, and nobody who passes others on."""
    peer = connection.client.host if connection.client else ""
    name = urlsplit(f"//{connection.headers.get('host', '')}").hostname
    passed_on = {"forwarded", "x-forwarded-for", "x-real-ip"} & set(connection.headers)
    return peer.removeprefix("::ffff:") in LOOPBACK and name in LOOPBACK and not passed_on


def is_secure(connection: AnyConnection) -> bool:
    return connection.url.scheme == "https"


def token_of(connection: AnyConnection, stage: Stage) -> str | None:
    return connection.cookies.get(_cookie_name(connection, stage))


def give_token(connection: AnyConnection, response: Response[Any], stage: Stage, token: str | None) -> None:
    """Hand a session to the browser; None takes it back."""
    longest = ABSOLUTE_MS if stage == "whole" else HALF_MS
    response.set_cookie(
        Cookie(
            key=_cookie_name(connection, stage),
            value=token or "",
            max_age=longest // 1000 if token else 0,
            path="/",
            secure=is_secure(connection),
            httponly=True,
            samesite="strict",
        )
    )


def same_origin(connection: AnyConnection) -> bool:
    """Whether the form was sent from one of our own pages; a browser tells in one header or the other."""
    site = connection.headers.get("sec-fetch-site")
    if site is not None and site != "same-origin":
        return False
    origin = connection.headers.get("origin")
    if origin is None:
        return site == "same-origin"
    return origin == f"{connection.url.scheme}://{connection.headers.get('host', '')}"


def check_form(connection: AnyConnection, given: str) -> None:
    """Let a form through that one of our pages made for this caller.

    Raises:
        NotAllowed
    """
    expected = caller_of(connection).form_token
    if not same_origin(connection) or not hmac.compare_digest(given.encode("utf-8", "replace"), expected.encode()):
        raise NotAllowed("form")


def _cookie_name(connection: AnyConnection, stage: Stage) -> str:
    """With the prefix no other name under the same domain can set it; browsers take the prefix over TLS only."""
    return ("__Host-" if is_secure(connection) else "") + _COOKIE[stage]


def _form_token(token: str) -> str:
    """Derived from the session: another for each, and gone with it."""
    return hashlib.sha256(f"form:{token}".encode("utf-8", "replace")).hexdigest()[:43]
