"""Pairing: how a kiosk becomes a desk of a space on a central server."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from kiosk import __version__
from kiosk.core.exchange import DEADLINE_S, PROTOCOL, EnrolRequest, SpaceSecrets, code_of
from kiosk.errors import Unreachable, Unusable
from kiosk.store.keeping import Pairing
from kiosk.store.opening import KeyRing
from kiosk.store.store import Store
from kiosk.sync.server import HttpServer

_LOOPBACK: Final = frozenset({"localhost", "127.0.0.1", "::1"})
_HEX32: Final = re.compile(r"[0-9a-f]{32}\Z")
_HEX64: Final = re.compile(r"[0-9a-f]{64}\Z")


def pair(store: Store, keys: KeyRing, url: str, code: str, *, name: str, ca: Path | None = None) -> Pairing:
    """Trade a pairing code for a token, and join the code's space or bring this kiosk's own.

    An empty kiosk joins; one that holds a journal brings its space with its keys.

    Args:
        name: what the other desks call this one.
        ca: PEM file of the authority that signed the server's certificate; None: those the system trusts.

    Raises:
        Unusable: the address would send the token in the clear, or is none.
        PairingCodeWrong: unknown, used, or older than 15 minutes.
        SpaceTaken: this kiosk holds data of another space.
        Unreachable: no answer of a central server.
    """
    url = checked_address(url)
    assert store.space is not None  # a kiosk always has one
    with store.reading() as records:
        holds = records.journal.count() > 0
    bring = keys.of(store.space) if holds else None
    request = EnrolRequest(
        protocol=PROTOCOL,
        app=__version__,
        code=code_of(code),
        device=store.identity.device,
        name=name,
        bring=bring,
    )
    server = HttpServer(url, ca=ca, deadline_s=DEADLINE_S)
    try:
        answer = server.enrol(request)
    finally:
        server.dispose()
    if len(answer.spaces) != 1 or answer.device != store.identity.device or not _sound(answer.spaces[0]):
        raise Unreachable("not_our_server")
    joined = answer.spaces[0]
    keys.add(joined)  # first: a desk without the keys of its space knows no card
    store.join_space(joined.space)
    paired = Pairing(url=url, server=answer.server, token=answer.token, ca=str(ca) if ca else None)
    with store.transaction() as records:
        records.keeping.set("pairing", paired)
    return paired


def paired_server(store: Store, *, deadline_s: float = DEADLINE_S) -> HttpServer | None:
    """The server that this kiosk was paired with, or None while it is alone.

    Raises:
        SettingsWrong: the authority's file cannot be used.
    """
    with store.reading() as records:
        paired = records.keeping.pairing()
    if paired is None:
        return None
    return HttpServer(
        paired.url,
        server=paired.server,
        device=store.identity.device,
        token=paired.token,
        ca=Path(paired.ca) if paired.ca else None,
        deadline_s=deadline_s,
    )


def checked_address(url: str) -> str:
    """The address in its plain form: scheme, host, port.

    Raises:
        Unusable: not an address, or not TLS although it leads to another machine.
    """
    try:
        parts = urlsplit(url.strip())
        _ = parts.port
    except ValueError as error:
        raise Unusable(f"{url} is not an address such as https://central.example.") from error
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.username or parts.path not in ("", "/"):
        raise Unusable(f"{url} is not an address such as https://central.example.")
    if parts.scheme == "http" and parts.hostname not in _LOOPBACK:
        raise Unusable(f"{url} would send everything in the clear. The address must begin with https://.")
    return f"{parts.scheme}://{parts.netloc}"


def _sound(secrets: SpaceSecrets) -> bool:
    return bool(_HEX32.match(secrets.space) and _HEX64.match(secrets.card_key) and _HEX64.match(secrets.pin_pepper))
