"""Pairing: how a kiosk becomes a desk of a space on a central server."""

from __future__ import annotations

import socket
from contextlib import suppress
from pathlib import Path

from kiosk import __version__
from kiosk.core.exchange import DEADLINE_S, EnrolRequest, code_of, sound_secrets
from kiosk.errors import Unreachable
from kiosk.store.keeping import Pairing
from kiosk.store.keys import write_public
from kiosk.store.opening import KeyRing
from kiosk.store.store import Store
from kiosk.sync.server import HttpServer
from kiosk.sync.tokens import Tokens
from kiosk.sync.trust import Met, forget_others, meet


def pair(
    store: Store,
    keys: KeyRing,
    url: str,
    code: str,
    *,
    name: str = "",
    ca: Path | None = None,
    fingerprint: str = "",
    plain: bool = False,
) -> Pairing:
    """Meet a central server, and become a desk of it. Arguments and errors are those of `meet` and `enrol`."""
    met = meet(url, keys.folder, fingerprint=fingerprint, ca=ca, plain=plain)
    return enrol(store, keys, met, code, name=name)


def enrol(store: Store, keys: KeyRing, met: Met, code: str, *, name: str = "") -> Pairing:
    """Trade a pairing code for a token, and join the code's space or bring this kiosk's own.

    An empty kiosk joins; one that holds a journal brings its space with its keys. Not beside an exchange that runs.

    Args:
        name: what the other desks shall call this one; empty: what they do, or else the name of this machine.

    Raises:
        PairingCodeWrong: unknown, used, or older than 15 minutes.
        SpaceTaken: this kiosk holds data of another space.
        Unreachable: no answer of the server that was met.
    """
    assert store.space is not None  # a kiosk always has one
    with store.reading() as records:
        blank = records.journal.is_blank()
        known = records.device_names().get(store.identity.device, "")
    request = EnrolRequest(
        protocol=met.protocol,
        app=__version__,
        code=code_of(code),
        device=store.identity.device,
        name=name or ("" if known else socket.gethostname()),
        proposed=not name,
        # Keys are gone where central had shut this kiosk out: then the code must be of its space.
        bring=keys.of(store.space) if not blank and keys.has(store.space) else None,
    )
    authority = met.ca.read_text(encoding="ascii", errors="ignore") if met.ca else ""
    server = HttpServer(met.url, server=met.server, ca=met.ca, deadline_s=DEADLINE_S)
    try:
        answer = server.enrol(request)
    finally:
        server.dispose()
    if len(answer.spaces) != 1 or answer.device != store.identity.device or not sound_secrets(answer.spaces[0]):
        raise Unreachable("not_our_server")
    joined = answer.spaces[0]
    keys.add(joined)  # first: a desk without the keys of its space knows no card
    paired = Pairing(
        url=met.url,
        server=answer.server,
        token=answer.token,
        ca=str(met.ca) if met.ca else None,
        authority=authority,
        paired_at=answer.now,
    )
    note_paired(store, joined.space, paired)
    forget_others(keys.folder, met.ca)
    return paired


def note_paired(store: Store, space: str, paired: Pairing) -> None:
    """From now on this kiosk is one of that space, also where it had been shut out before."""
    store.join_space(space)
    with store.transaction() as records:
        records.keeping.set("pairing", paired)
        if records.keeping.device_state() == "revoked":  # what it let go of comes with the first exchange
            records.keeping.set("device_state", "active")


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
        tokens=Tokens(store),
        ca=_authority(paired),
        deadline_s=deadline_s,
    )


def _authority(paired: Pairing) -> Path | None:
    """The authority's file, put back where it is gone: after a restore, or another disk."""
    if not paired.ca:
        return None
    file = Path(paired.ca)
    if paired.authority and not file.exists():
        with suppress(OSError):  # then the sentence about the file says what is wrong
            write_public(file, paired.authority.encode("ascii"))
    return file
