"""Sending mail: how the mail server is reached, and one message at a time to it. Its password lies in a file."""

from __future__ import annotations

import smtplib
import socket
import ssl
import threading
from base64 import b64encode
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from email import policy
from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import format_datetime
from hashlib import sha256
from pathlib import Path
from typing import Final, Literal

import msgspec

from kiosk.central.gate import LOOPBACK
from kiosk.core import clock, text
from kiosk.errors import KeyUnreadable, ValueUnfit
from kiosk.store import outbox
from kiosk.store.central_keeping import writing
from kiosk.store.keys import read_private, write_private
from kiosk.store.store import Store

PASSWORD: Final = "mail.password"  # noqa: S105 - the name of the file
PORTS: Final = {"starttls": 587, "tls": 465, "none": 25}
LONGEST_PASSWORD: Final = 500
_PAUSE_S: Final = 10.0  # the longest that the mail server may say nothing
_IN_ALL_S: Final = 40.0
_SETTING: Final = "mail"
Security = Literal["starttls", "tls", "none"]
Why = Literal["unreachable", "tls", "login", "refused", "answer", "no_password", "not_set_up"]


class MailServer(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """How the mail server is reached.

    Attributes:
        user: empty: it takes mail without a login.
        sender: the address that mail comes from.
        ca: a PEM file with the authority of its certificate; empty: those that the system trusts.
    """

    host: str
    port: int
    security: Security = "starttls"
    user: str = ""
    sender: str
    ca: str = ""


class NotSent(Exception):
    """A message that the mail server did not take. `final`: it never will."""

    def __init__(self, why: Why, *, final: bool = False) -> None:
        super().__init__(why)
        self.why: Why = why
        self.final = final


class NotAnAddress(ValueError):
    """What was typed, or stands in the records, is no address that mail could go to."""


class Letter(msgspec.Struct, frozen=True, kw_only=True):
    """What is to be sent.

    Attributes:
        key: of the notice: the same one sent twice has one Message-ID, which many readers show once.
        sender_name: "Nordlicht Studio".
        to: (name, address) of everybody.
        at: UTC ms, for its date.
    """

    key: str
    sender_name: str
    to: tuple[tuple[str, str], ...]
    subject: str
    lines: tuple[str, ...]
    at: int


class Mail:
    """The way to the mail server of one central. Thread-safe."""

    def __init__(self, store: Store, folder: Path | None) -> None:
        """Prepare it.

        Args:
            folder: where the password's file lies; None: this central keeps no files, and so no password.
        """
        outbox.create(store)
        self._store = store
        self._file = folder / PASSWORD if folder is not None else None

    def server(self) -> MailServer | None:
        """How the mail server is reached; None: nobody has said so yet."""
        with self._store.engine.begin() as connection:
            found: MailServer | None = outbox.setting(connection, _SETTING, MailServer)
        return found

    def set_up(self, server: MailServer, password: str | None) -> None:
        """Keep how the mail server is reached.

        Args:
            password: None keeps the one that is there, where the server and its user are the same as before.

        Raises:
            ValueUnfit: a field cannot be like this; "password" also where another server would be given the old one.
        """
        _check(server)
        before = self.server()
        if server.user and password is None:
            same = before is not None and _reached(before) == _reached(server)
            if not same or self._password() is None:
                raise ValueUnfit(field="password")
        if password is not None:
            if self._file is None or len(password) > LONGEST_PASSWORD or not password.isprintable():
                raise ValueUnfit(field="password")
            self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            write_private(self._file, password.encode())
        with writing(self._store) as connection:
            outbox.set_setting(connection, _SETTING, server)

    def send(self, letter: Letter) -> None:
        """Hand a letter over; returns once the mail server has taken it for at least one of those it is for.

        Raises:
            NotSent
        """
        server = self.server()
        if server is None:
            raise NotSent("not_set_up")
        password = self._password() if server.user else None
        if server.user and password is None:
            raise NotSent("no_password")
        message = made(letter, server.sender)
        with _told_apart(), _connected(server) as smtp:
            if server.user:
                _log_in(smtp, server.user, password or "")
            smtp.send_message(message)

    def _password(self) -> str | None:
        if self._file is None or not self._file.exists():
            return None
        try:
            return read_private(self._file).decode("utf-8", "replace").rstrip("\r\n")
        except KeyUnreadable:
            return None


def address(typed: str) -> str:
    """An address as somebody typed it, of a form that a header can carry.

    Raises:
        NotAnAddress
    """
    cleaned = typed.strip()
    if len(cleaned) > 200 or not cleaned.isprintable() or " " in cleaned:
        raise NotAnAddress(typed)
    try:
        found = Address(addr_spec=cleaned)
    except (ValueError, IndexError, MessageError) as error:  # as the parser stumbles over it
        raise NotAnAddress(typed) from error
    if not found.username or not found.domain or found.addr_spec != cleaned:
        raise NotAnAddress(typed)
    return cleaned


def addresses(typed: str) -> tuple[str, ...]:
    """Addresses that somebody typed, apart by commas, semicolons, blanks or lines.

    Raises:
        NotAnAddress: one of them.
    """
    parts = typed.replace(",", " ").replace(";", " ").split()
    return tuple(dict.fromkeys(address(part) for part in parts))


def made(letter: Letter, sender: str) -> EmailMessage:
    """The message as it is sent: names are words in a header, whatever stands in them."""
    message = EmailMessage(policy=policy.SMTP)
    message["From"] = _person(letter.sender_name, sender)
    message["To"] = [_person(name, to) for name, to in letter.to]
    message["Subject"] = text.clean(letter.subject, 150)
    message["Date"] = format_datetime(clock.from_ms(letter.at))
    domain = Address(addr_spec=sender).domain
    message["Message-ID"] = f"<{sha256(letter.key.encode()).hexdigest()[:40]}@{domain}>"
    message["Auto-Submitted"] = "auto-generated"
    message["X-Auto-Response-Suppress"] = "All"
    message.set_content("\n".join(letter.lines) + "\n", cte="quoted-printable")
    return message


def _person(name: str, addr_spec: str) -> Address:
    return Address(display_name=text.clean(name), addr_spec=addr_spec)


def _check(server: MailServer) -> None:
    """Raises ValueUnfit."""
    if not server.host or len(server.host) > 253 or not server.host.isprintable() or set(server.host) & set(" /@"):
        raise ValueUnfit(field="mail_host")
    if not 0 < server.port < 65536:
        raise ValueUnfit(field="mail_port")
    if server.security == "none" and server.host not in LOOPBACK:
        raise ValueUnfit(field="security")
    if len(server.user) > 200 or not server.user.isprintable():
        raise ValueUnfit(field="mail_user")
    try:
        address(server.sender)
    except NotAnAddress:
        raise ValueUnfit(field="sender") from None


def _reached(server: MailServer) -> tuple[object, ...]:
    """To whom, and how, a password would be given."""
    return server.host, server.port, server.security, server.user, server.ca


@contextmanager
def _connected(server: MailServer) -> Iterator[smtplib.SMTP]:
    """A session with the mail server, which ends whatever it does after a while."""
    context = ssl.create_default_context(cafile=server.ca or None) if server.security != "none" else None
    here = Address(addr_spec=server.sender).domain  # asked for: the system's own name may take a while to be known
    smtp: smtplib.SMTP
    if server.security == "tls":
        smtp = smtplib.SMTP_SSL(server.host, server.port, here, timeout=_PAUSE_S, context=context)
    else:
        smtp = smtplib.SMTP(server.host, server.port, here, timeout=_PAUSE_S)
    end = threading.Timer(_IN_ALL_S, _cut(smtp))
    end.daemon = True
    end.start()
    try:
        if server.security == "starttls":
            smtp.starttls(context=context)
        yield smtp
        with suppress(smtplib.SMTPException, OSError):  # the message is handed over: how they part is no matter
            smtp.quit()
    finally:
        end.cancel()
        smtp.close()


def _log_in(smtp: smtplib.SMTP, user: str, password: str) -> None:
    """Log in; in letters beyond ASCII by hand, which the library cannot send."""
    if (user + password).isascii():
        smtp.login(user, password)
        return
    smtp.ehlo_or_helo_if_needed()
    said = b64encode(f"\0{user}\0{password}".encode()).decode()
    code, answer = smtp.docmd("AUTH", f"PLAIN {said}")
    if code != 235:
        raise smtplib.SMTPAuthenticationError(code, answer)


def _cut(smtp: smtplib.SMTP) -> Callable[[], None]:
    def cut() -> None:
        sock = smtp.sock
        if sock is not None:
            with suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)

    return cut


@contextmanager
def _told_apart() -> Iterator[None]:
    """What a mail server may do, as what can be done about it. Raises NotSent."""
    try:
        yield
    except smtplib.SMTPAuthenticationError as error:
        raise NotSent("login") from error
    except smtplib.SMTPRecipientsRefused as error:
        # Their numbers begin with a 5 where it will say the same tomorrow.
        final = all(answer[0] >= 500 for answer in error.recipients.values())
        raise NotSent("refused", final=final) from error
    except smtplib.SMTPServerDisconnected as error:
        raise NotSent("unreachable") from error
    except smtplib.SMTPNotSupportedError as error:
        raise NotSent("tls") from error
    except smtplib.SMTPException as error:
        raise NotSent("answer") from error
    except ssl.SSLError as error:
        raise NotSent("tls") from error
    except (OSError, UnicodeError) as error:  # the second: a name that no machine can have
        raise NotSent("unreachable") from error
