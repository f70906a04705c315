"""Whom a kiosk believes before it says anything: the authority behind an address, by its fingerprint."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

import httpcore

from kiosk import __version__
from kiosk.core.exchange import DEADLINE_S, PROTOCOL, PROTOCOL_MIN, Health, Problem
from kiosk.core.fingerprint import fingerprint_of, only_certificate
from kiosk.errors import AddressUnfit, AuthorityOther, AuthorityUnknown, FolderUnusable, Unreachable
from kiosk.store.keeping import Pairing
from kiosk.store.keys import write_public
from kiosk.sync.network import Deadline, DeadlineBackend
from kiosk.sync.server import inflated, read_json, trusting

LOOPBACK: Final = frozenset({"localhost", "127.0.0.1", "::1"})
_FILE: Final = "authority-{}.pem"


@dataclass(frozen=True, slots=True)
class Met:
    """A central server that may be told a code.

    Attributes:
        ca: PEM file of the authority it was met under; None: the system's, or no TLS at all.
        protocol: the newest one that both sides speak.
    """

    url: str
    ca: Path | None
    server: str
    protocol: int


def meet(
    url: str,
    folder: Path,
    *,
    fingerprint: str = "",
    ca: Path | None = None,
    plain: bool = False,
    deadline_s: float = DEADLINE_S,
) -> Met:
    """Find out whether a central server of ours stands at an address. Nothing of this kiosk is told to it.

    An authority with the right fingerprint is written into `folder`; what it did not sign is never asked for more.

    Args:
        fingerprint: SHA-256 of the authority's certificate, from an invitation or confirmed by a person.
        ca: PEM file of the authority, where an owner put one. Without both, those that the system trusts.
        plain: do without TLS also where the address leads to another machine.

    Raises:
        AddressUnfit
        AuthorityUnknown: the system does not trust it, and nobody said what its fingerprint is.
        AuthorityOther: its fingerprint is another one.
        Unreachable, ClockWrong: no central server answers there, or not over TLS that holds.
    """
    url = checked_address(url, plain=plain)
    if url.startswith("https:") and fingerprint:
        ca = _fetched(url, folder, fingerprint.lower(), deadline_s)
    try:
        health = _health(url, trusting(ca) if url.startswith("https:") else None, deadline_s)
    except Unreachable as error:
        if str(error) == "certificate_not_trusted" and not fingerprint and ca is None:
            raise _unknown(url, deadline_s) from error
        raise
    if health.protocol_max < PROTOCOL_MIN or health.protocol_min > PROTOCOL:
        raise Unreachable("protocol_unknown")
    return Met(url, ca, health.server, min(PROTOCOL, health.protocol_max))


def greet(paired: Pairing, *, deadline_s: float = DEADLINE_S) -> Health:
    """Ask the server that this kiosk was paired with how it is, trusting what the exchange trusts. Changes nothing.

    Raises:
        Unreachable, ClockWrong: it does not answer; "other_server": another central server does.
        SettingsWrong: the authority's file cannot be used.
    """
    health = _health(paired.url, _trusted(paired) if paired.url.startswith("https:") else None, deadline_s)
    if health.server != paired.server:
        raise Unreachable("other_server")
    if health.protocol_max < PROTOCOL_MIN or health.protocol_min > PROTOCOL:
        raise Unreachable("protocol_unknown")
    return health


def _trusted(paired: Pairing) -> ssl.SSLContext:
    file = Path(paired.ca) if paired.ca else None
    if file is not None and paired.authority and not file.exists():
        return trusting(None, paired.authority)  # the next exchange puts the file back
    return trusting(file)


def forget_others(folder: Path, kept: Path | None) -> None:
    """Delete authorities of earlier pairings."""
    for file in folder.glob(_FILE.format("*")):
        if file != kept:
            file.unlink(missing_ok=True)


def completed(address: str) -> str:
    """An address as people type it: without a scheme it is https, or http on this machine."""
    address = address.strip()
    if not address or "://" in address:
        return address
    try:
        here = urlsplit(f"//{address}").hostname in LOOPBACK
    except ValueError:
        here = False
    return f"{'http' if here else 'https'}://{address}"


def checked_address(url: str, *, plain: bool = False) -> str:
    """The address in its plain form: scheme, host, port.

    Raises:
        AddressUnfit: not an address, or not TLS although it leads to another machine.
    """
    try:
        parts = urlsplit(url.strip())
        _ = parts.port
    except ValueError as error:
        raise AddressUnfit(plain=False) from error
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.username or parts.path not in ("", "/"):
        raise AddressUnfit(plain=False)
    if any(char.isspace() or not char.isprintable() for char in parts.netloc):
        raise AddressUnfit(plain=False)
    if parts.scheme == "http" and parts.hostname not in LOOPBACK and not plain:
        raise AddressUnfit(plain=True)
    return f"{parts.scheme}://{parts.netloc}"


def _fetched(url: str, folder: Path, fingerprint: str, deadline_s: float) -> Path:
    pem = _authority(url, deadline_s)
    if pem is None or fingerprint_of(pem) != fingerprint:
        raise AuthorityOther
    file = folder / _FILE.format(fingerprint[:16])
    try:
        write_public(file, only_certificate(pem))
    except OSError as error:
        raise FolderUnusable(f"{file} cannot be written: {error.strerror}. Nothing was changed.") from error
    return file.resolve()


def _unknown(url: str, deadline_s: float) -> Exception:
    pem = _authority(url, deadline_s)
    found = fingerprint_of(pem) if pem is not None else None
    return AuthorityUnknown(fingerprint=found) if found is not None else Unreachable("certificate_not_trusted")


def _authority(url: str, deadline_s: float) -> bytes | None:
    """What a server says its authority is, over a connection that proves nothing; None: it says that it has none."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    with _asked(url, "/v1/ca", context, deadline_s) as (status, headers, content):
        if status == 404:
            read_json(headers, content, Problem)
            return None
        if status != 200 or fingerprint_of(content) is None:
            raise Unreachable("not_our_server")
        return content


def _health(url: str, context: ssl.SSLContext | None, deadline_s: float) -> Health:
    with _asked(url, "/v1/health", context, deadline_s) as (status, headers, content):
        if status in (429, 503):
            raise Unreachable("busy")
        if status != 200:
            raise Unreachable("not_our_server")
        return read_json(headers, content, Health)


@contextmanager
def _asked(
    url: str, path: str, context: ssl.SSLContext | None, deadline_s: float
) -> Iterator[tuple[int, dict[bytes, bytes], bytes]]:
    """One GET without anything that tells who asks: no token, no code, no redirect followed."""
    deadline = Deadline()
    headers: dict[bytes | str, bytes | str] = {"Host": urlsplit(url).netloc, "User-Agent": f"kiosk/{__version__}"}
    pool = httpcore.ConnectionPool(ssl_context=context, max_connections=1, network_backend=DeadlineBackend(deadline))
    deadline.start(deadline_s)
    try:
        with pool.stream("GET", url + path, headers=headers) as response:
            answered = {name.lower(): value for name, value in response.headers}
            content = inflated(response.iter_stream(), answered.get(b"content-encoding", b"").lower())
            status = response.status
        yield status, answered, content
    except (httpcore.ProtocolError, httpcore.NetworkError, httpcore.TimeoutException) as error:
        raise Unreachable("no_http") from error
    finally:
        pool.close()
        deadline.dispose()
