"""`kiosk central init`: the authority and the certificate that kiosks know this server by."""

from __future__ import annotations

import socket
from contextlib import suppress
from datetime import UTC, datetime

import click

from kiosk.central.authority import Authority, Standing, checked_names
from kiosk.cli import Sentence
from kiosk.cli.central_place import Place
from kiosk.core.fingerprint import grouped
from kiosk.errors import FolderUnusable, Unusable

_ELSEWHERE = ("192.0.2.1", 9)  # nobody's: the system only says from which of our addresses it would go there


@click.command()
@click.option("--name", "names", multiple=True, help="What kiosks reach this server by, such as desk.example.")
@click.option("--address", "addresses", multiple=True, help="The same as a number, such as 192.168.1.20.")
@click.option("--renew", is_flag=True, help="Make another certificate now, for the same names unless others are given.")
@click.pass_obj
def init(place: Place, names: tuple[str, ...], addresses: tuple[str, ...], renew: bool) -> None:
    """Make an authority of this server's own, and its certificate, for TLS.

    Without names they are for this machine's name and its address in the local network. Done again, it changes nothing,
    renews a certificate whose end is near, and says what stands.
    """
    own = Authority(place.folder)
    now = datetime.now(UTC)
    given = checked_names(names, addresses)
    try:
        found = own.standing()
        if found is None:
            found = own.make(given or _own_names(), now)
            click.echo(f"Made an authority and a certificate in {place.folder}.")
        elif renew:
            found = own.renew(given or found.names, now)
            click.echo("Made another certificate. A server that runs takes it within a minute.")
        elif given and not set(given) <= set(found.names):
            raise Sentence(
                f"The certificate stands for {', '.join(found.names)}. "
                "To make one for other names, please add --renew and give them all."
            )
        elif found.near_end(now) and found.may_renew:
            found = own.renew(found.names, now)
            click.echo("The certificate was near its end, so another one was made.")
        else:
            click.echo("Everything stands already; nothing was changed.")
    except OSError as error:
        raise FolderUnusable(f"{error.filename} cannot be written: {error.strerror}.") from error
    click.echo(_told(found))


def put(fingerprint: str) -> str:
    """A fingerprint in four lines of four groups."""
    groups = grouped(fingerprint)
    return "\n".join("  " + " ".join(groups[at : at + 4]) for at in range(0, len(groups), 4))


def _told(found: Standing) -> str:
    key = "" if found.may_renew else "  (its key is not here: put it back to renew the certificate)"
    return (
        f"Certificate: for {', '.join(found.names)}, until {found.until:%Y-%m-%d}\n"
        f"Authority:   until {found.authority_until:%Y-%m-%d}{key}\n"
        f"Fingerprint of the authority, SHA-256:\n{put(found.fingerprint)}\n"
        "Serve it with: kiosk central --host 0.0.0.0"
    )


def _own_names() -> tuple[str, ...]:
    """This machine's name, and the address it has in the local network."""
    addresses: tuple[str, ...] = ()
    with suppress(OSError), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.connect(_ELSEWHERE)
        addresses = (str(sock.getsockname()[0]),)
    with suppress(Unusable):  # a machine may have a name that no certificate can hold
        return checked_names((socket.gethostname(),), addresses)
    return checked_names((), addresses)
