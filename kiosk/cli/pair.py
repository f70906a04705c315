"""`kiosk pair`: become a desk of a space on a central server."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import click

from kiosk.cli import Sentence, with_settings
from kiosk.core.exchange import Invitation, read_invitation
from kiosk.core.fingerprint import grouped
from kiosk.errors import (
    AddressUnfit,
    AuthorityOther,
    AuthorityUnknown,
    ClockWrong,
    PairingCodeWrong,
    Rejected,
    SpaceTaken,
    Unreachable,
)
from kiosk.settings import Settings
from kiosk.store.opening import KeyRing, open_kiosk
from kiosk.store.store import Store
from kiosk.sync.cycle import run_cycle
from kiosk.sync.pairing import enrol, paired_server
from kiosk.sync.trust import Met, completed, meet

_OTHER_AUTHORITY = (
    "The server at {url} is not the one that the code was made on: its authority has another fingerprint. "
    "Nothing was sent to it."
)
_NOTHING_SENT = "Nothing was sent. Please make sure that the address is right."
_ANSWERS = {
    "certificate_not_trusted": "Its certificate is of an authority that this machine does not know (--ca FILE).",
    "certificate_other_name": "Its certificate is for other names. On the server: kiosk central init --renew --name …",
    "no_tls": "It does not speak TLS there.",
    "protocol_unknown": "It is of another version. Please bring both up to date.",
}


@dataclass(frozen=True)
class _Way:
    """How the server is to be recognised."""

    fingerprint: str
    ca: Path | None
    plain: bool


@click.command()
@click.argument("url")
@click.argument("code", required=False)
@click.option("--name", default="", help="What the other desks call this one.  [default: as they do, or this machine]")
@click.option(
    "--ca",
    type=click.Path(path_type=Path, dir_okay=False, exists=True, resolve_path=True),
    help="A PEM file with the authority that signed the server's certificate.",
)
@click.option("--fingerprint", default="", help="SHA-256 of that authority, where a script knows it.")
@click.option("--plain-http", is_flag=True, help="Do without TLS to another machine; whoever is between can listen.")
@with_settings
def command(
    settings: Settings,
    url: str,
    code: str | None,
    name: str,
    ca: Path | None,
    fingerprint: str,
    plain_http: bool,
) -> None:
    """Pair this desk with a central server: its URL, and a CODE that was made there.

    Instead of both, the text of the QR code beside the code will do. Close the desk's window first, or do it there.
    """
    invited = Invitation(completed(url), code) if code is not None else read_invitation(url)
    if invited is None:
        raise Sentence("Please give the server's address and the code: kiosk pair URL CODE.")
    way = _Way(_digits(fingerprint) or invited.fingerprint, ca or settings.server_ca, plain_http)
    store, keys = open_kiosk(settings.data, settings.key_file, source=settings.key_source)
    try:
        space = _paired(store, keys, invited, way, name)
    except PairingCodeWrong:
        raise Sentence("This code is not valid: it may be used already, or older than 15 minutes.") from None
    except SpaceTaken:
        raise Sentence(
            "This desk holds data of another space, so it cannot join this one. Nothing was changed."
        ) from None
    except AddressUnfit as unfit:
        raise Sentence(_unfit(invited.url, plain=bool(unfit.details["plain"]))) from None
    except AuthorityOther:
        raise Sentence(_OTHER_AUTHORITY.format(url=invited.url)) from None
    except ClockWrong:
        raise Sentence("This machine's clock is wrong: the server's certificate is not valid at this time.") from None
    except Unreachable as error:
        raise Sentence(_unreached(invited.url, str(error))) from None
    except Rejected:
        raise Sentence(f"{invited.url} cannot take this desk in. {_ANSWERS['protocol_unknown']}") from None
    except click.Abort:
        raise Sentence(_NOTHING_SENT) from None
    finally:
        store.close()
    click.echo(f"Paired with {invited.url}. This desk now belongs to {space or 'its space'}.")


def _paired(store: Store, keys: KeyRing, invited: Invitation, way: _Way, name: str) -> str:
    """Pair, and exchange once. Returns the name of the space."""
    enrol(store, keys, _met(keys, invited.url, way), invited.code, name=name)
    server = paired_server(store)
    assert server is not None  # just paired
    try:
        run_cycle(store, server, keys=keys)
    except Unreachable:  # it is paired all the same, and the desk goes on when it is open
        return ""
    finally:
        server.dispose()
    with store.reading() as records:
        return records.space().name


def _digits(fingerprint: str) -> str:
    digits = re.sub(r"[:\s]", "", fingerprint).lower()
    if fingerprint and not re.fullmatch(r"[0-9a-f]{64}", digits):
        raise Sentence("This is no fingerprint: one has 64 digits, 0 to 9 and A to F. Nothing was sent.")
    return digits


def _met(keys: KeyRing, url: str, way: _Way) -> Met:
    try:
        return meet(url, keys.folder, fingerprint=way.fingerprint, ca=way.ca, plain=way.plain)
    except AuthorityUnknown as unknown:
        fingerprint = str(unknown.details["fingerprint"])
    groups = grouped(fingerprint)
    click.echo("This machine does not know the authority of that server. Its fingerprint is:", err=True)
    for at in range(0, len(groups), 4):
        click.echo("  " + " ".join(groups[at : at + 4]), err=True)
    if not click.confirm("Does central show the same groups beside the code?", err=True):
        raise Sentence(_NOTHING_SENT)
    return meet(url, keys.folder, fingerprint=fingerprint)


def _unreached(url: str, reason: str) -> str:
    without_an_answer = {
        "no_connection": f"Nobody answers at {url}. Please check the address, and that central runs.",
        "too_slow": f"{url} did not answer in time. Please try again, or check the network.",
        "name_unknown": f"Nobody knows the name in {url}. Please check the address.",
        "busy": f"{url} is busy, or too many codes were tried. Please try again later.",
    }
    other = f"{url} does not answer as a central server. {_ANSWERS.get(reason, 'Please check the address.')}"
    return without_an_answer.get(reason, other)


def _unfit(url: str, *, plain: bool) -> str:
    if plain:
        return f"{url} would send everything in the clear. The address must begin with https://."
    return f"{url} is not an address such as https://central.example."
