"""`kiosk central notices`: how mail is sent and who is told, said at the server's keyboard."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from kiosk.central.addressees import RECEPTION_AT_MOST, SpaceNotices, set_notices, space_notices
from kiosk.central.letters import trial_letter
from kiosk.central.mail import PORTS, Mail, MailServer, NotAnAddress, NotSent, Security, address, addresses
from kiosk.central.notice_pages import WHY
from kiosk.central.sentences import sentence
from kiosk.cli import Sentence
from kiosk.cli.central_place import Place
from kiosk.core import clock
from kiosk.errors import ValueUnfit
from kiosk.store import central_keeping as keeping
from kiosk.store.central_keeping import writing
from kiosk.store.store import Store


@click.group()
def notices() -> None:
    """Say how mail is sent, and who is told of what."""


@notices.command()
@click.option("--host", required=True, help="The mail server, such as smtp.example.org.")
@click.option("--port", type=click.IntRange(1, 65535), help="Default: 587 with STARTTLS, 465 with TLS.")
@click.option("--security", type=click.Choice(["starttls", "tls", "none"]), default="starttls", show_default=True)
@click.option("--sender", required=True, help="The address that mail comes from.")
@click.option("--user", default="", help="Who logs in there; the password is asked for. Default: nobody.")
@click.option(
    "--ca",
    type=click.Path(path_type=Path, dir_okay=False, exists=True),
    help="A PEM file with the authority of its certificate. Default: those that the system trusts.",
)
@click.pass_obj
def mail(
    place: Place, host: str, port: int | None, security: Security, sender: str, user: str, ca: Path | None
) -> None:
    """Say how mail is sent."""
    server = MailServer(
        host=host,
        port=port or PORTS[security],
        security=security,
        user=user,
        sender=sender,
        ca=str(ca.resolve()) if ca is not None else "",
    )
    with _mail(place) as (_, way):
        try:
            way.set_up(server, _asked() if user else None)
        except ValueUnfit as unfit:
            raise Sentence(sentence(unfit)) from None
    click.echo("Saved. Try it with: kiosk central notices test ADDRESS")


@notices.command()
@click.argument("address_", metavar="ADDRESS")
@click.pass_obj
def test(place: Place, address_: str) -> None:
    """Send a test."""
    with _mail(place) as (store, way):
        now_ms = clock.to_ms(store.identity.now())
        try:
            to = address(address_)
            way.send(trial_letter("Front desk", to, f"test:{store.identity.random_bits(64):016x}", now_ms))
        except NotAnAddress:
            raise Sentence(sentence(ValueUnfit(field="email"))) from None
        except NotSent as not_sent:
            raise Sentence(WHY[not_sent.why]) from None
    click.echo("The mail server took it. Please look into that mailbox.")


@notices.command()
@click.argument("addresses_", metavar="[ADDRESS…]", nargs=-1)
@click.option("--space", help="The id of the space. Not needed when there is only one.")
@click.option("--hosts/--no-hosts", default=None, help="Whether members are told that their guest is here.")
@click.pass_obj
def tell(place: Place, addresses_: tuple[str, ...], space: str | None, hosts: bool | None) -> None:
    """Say who is told of what in a space: the addresses of reception, in place of those before."""
    with _mail(place) as (store, _):
        chosen = _chosen(store, space)
        try:
            reception = addresses(" ".join(addresses_))
        except NotAnAddress:
            raise Sentence(sentence(ValueUnfit(field="email"))) from None
        if len(reception) > RECEPTION_AT_MOST:
            raise Sentence(sentence(ValueUnfit(field="reception")))
        with writing(store) as connection:
            known = space_notices(connection, chosen)
            set_notices(
                connection,
                chosen,
                SpaceNotices(reception=reception or known.reception, hosts=known.hosts if hosts is None else hosts),
            )
    click.echo("Saved.")


@notices.command()
@click.pass_obj
def show(place: Place) -> None:
    """Show what was said."""
    with _mail(place) as (store, way):
        server = way.server()
        if server is None:
            click.echo(WHY["not_set_up"])
        else:
            user = f" as {server.user}" if server.user else ""
            click.echo(f"Mail from {server.sender} goes to {server.host}:{server.port}{user} ({server.security}).")
        for space in _spaces(store):
            with store.reading(space) as records:
                said, name = space_notices(records.connection, space), records.space().name
            hosts = "members are told of their guests" if said.hosts else "members are not told of their guests"
            click.echo(f"{space}  {name}: {', '.join(said.reception) or 'nobody at reception is told'}; {hosts}")


@contextmanager
def _mail(place: Place) -> Iterator[tuple[Store, Mail]]:
    store = place.open()
    try:
        keeping.create(store)
        yield store, Mail(store, place.folder)
    finally:
        store.close()


def _asked() -> str | None:
    """The password as it is typed, or the first line of input; nothing keeps the one that is there."""
    if sys.stdin.isatty():
        typed: str = click.prompt("Password (leave empty to keep it)", default="", show_default=False, hide_input=True)
    else:
        typed = sys.stdin.readline().rstrip("\r\n")
    return typed or None


def _spaces(store: Store) -> list[str]:
    with store.engine.begin() as connection:
        return [one.space for one in keeping.spaces(connection)]


def _chosen(store: Store, space: str | None) -> str:
    known = _spaces(store)
    if space is None and len(known) == 1:
        return known[0]
    if space in known:
        return str(space)
    if not known:
        raise Sentence("This server has no space yet.")
    raise Sentence("Please say which space with --space ID. `kiosk central notices show` lists them.")
