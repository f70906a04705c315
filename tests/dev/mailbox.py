"""A real mail server for tests: takes mail over SMTP, with STARTTLS and a login where they are wanted."""

from __future__ import annotations

import ssl
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, LoginPassword

USER: Final = "desk"
PASSWORD: Final = "päss wörd"


@dataclass
class _Handler:
    received: list[EmailMessage] = field(default_factory=list)
    refused: dict[str, str] = field(default_factory=dict)

    async def handle_RCPT(self, _server: Any, _session: Any, envelope: Any, to: str, _options: Any) -> str:
        if to in self.refused:
            return self.refused[to]
        envelope.rcpt_tos.append(to)
        return "250 OK"

    async def handle_DATA(self, _server: Any, _session: Any, envelope: Any) -> str:
        message = message_from_bytes(envelope.content, policy=policy.default)
        assert isinstance(message, EmailMessage)
        self.received.append(message)
        return "250 OK"


class Mailbox:
    """A mail server on this machine that keeps what it gets. `down` closes its port; what it got stays.

    Attributes:
        refused: address -> what the server answers when mail should go there.
    """

    def __init__(self, *, certificate: Path | None = None, tls: bool = False, login: bool = False) -> None:
        """Open it.

        Args:
            certificate: with it, STARTTLS is wanted; with `tls`, TLS from the start.
        """
        self._handler = _Handler()
        self._certificate = certificate
        self._tls = tls
        self._login = login
        self._controller: Controller | None = None
        self.port = 0
        self.start()

    @property
    def received(self) -> list[EmailMessage]:
        return self._handler.received

    @property
    def refused(self) -> dict[str, str]:
        return self._handler.refused

    def subjects(self) -> list[str]:
        return [str(message["Subject"]) for message in self.received]

    def start(self) -> None:
        options: dict[str, Any] = {}
        if self._certificate is not None:
            context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
            context.load_cert_chain(self._certificate)
            options = {"ssl_context": context} if self._tls else {"tls_context": context, "require_starttls": True}
        if self._login:
            options |= {"auth_required": True, "authenticator": _known}
        self._controller = Controller(self._handler, hostname="127.0.0.1", port=self.port or _free_port(), **options)
        self._controller.start()
        self.port = self._controller.port

    def down(self) -> None:
        if self._controller is not None:
            self._controller.stop()
            self._controller = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.down()


def _known(_server: Any, _session: Any, _envelope: Any, _mechanism: str, given: Any) -> AuthResult:
    fits = isinstance(given, LoginPassword) and (given.login, given.password) == (USER.encode(), PASSWORD.encode())
    return AuthResult(success=fits, handled=fits)


def _free_port() -> int:
    import socket

    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        found: int = sock.getsockname()[1]
        return found
