"""`kiosk central`: the central server, and what is done at its keyboard."""

from __future__ import annotations

import sys
import threading
from contextlib import suppress
from pathlib import Path
from zoneinfo import ZoneInfo

import click
import qrcode
import uvicorn

from kiosk.central import serving
from kiosk.central.accounts import Accounts
from kiosk.central.app import create_app
from kiosk.central.enrolment import new_code, new_space
from kiosk.cli import Sentence, with_settings
from kiosk.cli.central_accounts import account
from kiosk.cli.central_place import Place
from kiosk.core.exchange import invitation_text
from kiosk.settings import Settings
from kiosk.store import central_keeping as keeping
from kiosk.store.store import Store

_NO_ACCOUNT = (
    "Its pages open on this machine only, for looking. To change things there, and to open them from elsewhere, "
    "add an account: kiosk central account add NAME --role manager"
)
_FILE = click.Path(path_type=Path, dir_okay=False, exists=True)


@click.group(invoke_without_command=True)
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to serve.")
@click.option("--port", default=serving.PORT, show_default=True, type=click.IntRange(0, 65535))
@click.option("--database", help="A PostgreSQL URL or the path of a file. Default: a file in the data folder.")
@click.option("--certificate", type=_FILE, help="A PEM file with the server's certificate and its chain.")
@click.option("--key", type=_FILE, help="A PEM file with the certificate's key.")
@click.option("--address", help="What kiosks reach this server by, when it is not what it serves.")
@click.option("--try-out", is_flag=True, hidden=True, help="Without an account, let this machine change everything.")
@with_settings
@click.pass_context
def command(
    context: click.Context,
    settings: Settings,
    host: str,
    port: int,
    database: str | None,
    certificate: Path | None,
    key: Path | None,
    address: str | None,
    try_out: bool,
) -> None:
    """Run the central server, which the kiosks of your spaces exchange with."""
    scheme = "https" if certificate else "http"
    if context.invoked_subcommand is not None:
        context.obj = Place(database, settings.data, address or f"{scheme}://{host}:{port}")
    else:
        _serve(Place(database, settings.data, address or ""), host, port, certificate, key, try_out=try_out)


def _serve(place: Place, host: str, port: int, certificate: Path | None, key: Path | None, *, try_out: bool) -> None:
    if (certificate is None) != (key is None):
        raise Sentence("--certificate and --key belong together: please give both.")
    secure = certificate is not None
    sock = serving.listen(host, port, secure=secure)
    url = serving.address_of(sock, host, secure=secure)
    store = place.open()
    try:
        accounts = Accounts(store, place.log_in_key())
        app = create_app(store, log_in_key=place.log_in_key(), address=place.address or url, try_out=try_out)

        def reached() -> None:
            click.echo(f"Central is at {url}")
            if not try_out and not accounts.all():
                click.echo(_NO_ACCOUNT)

        server = serving.make_server(app, reached=reached, certificate=certificate, key=key)
        if try_out:
            threading.Thread(target=_end_with_starter, args=[server], daemon=True).start()
        with suppress(KeyboardInterrupt):  # the way to stop it
            server.run(sockets=[sock])
    finally:
        store.close()
        sock.close()


def _end_with_starter(server: uvicorn.Server) -> None:
    """Whoever tries it out holds the other end of our standard input, and lets go of it however they end."""
    sys.stdin.buffer.read()
    server.should_exit = True


@command.command()
@click.option("--space", help="The id of the space to join. Not needed when there is only one.")
@click.option("--bring", is_flag=True, help="Let a kiosk bring the space it holds, instead of joining one.")
@click.pass_obj
def pair(place: Place, space: str | None, bring: bool) -> None:
    """Make a code that lets one kiosk in within 15 minutes."""
    store = place.open()
    try:
        code = new_code(store, None if bring else _chosen(store, space)).code
    finally:
        store.close()
    drawn = qrcode.QRCode(border=1)
    drawn.add_data(invitation_text(place.address, code))
    drawn.print_ascii(invert=True)
    click.echo(f"Code: {code[:4]}-{code[4:]}")
    click.echo(f"At the kiosk: kiosk pair {place.address} {code}")


@command.command("new-space")
@click.argument("name")
@click.option("--time-zone", default="UTC", show_default=True, help="For example Europe/Berlin.")
@click.pass_obj
def found(place: Place, name: str, time_zone: str) -> None:
    """Found a space that kiosks can join. Prints its id."""
    try:
        ZoneInfo(time_zone)
    except (KeyError, ValueError, OSError):
        raise Sentence(f"There is no time zone {time_zone!r}. An example is Europe/Berlin.") from None
    store = place.open()
    try:
        click.echo(new_space(store, name, time_zone))
    finally:
        store.close()


command.add_command(account)


def _chosen(store: Store, space: str | None) -> str:
    keeping.create(store)
    with store.engine.begin() as connection:
        known = [one.space for one in keeping.spaces(connection)]
    if space is None and len(known) == 1:
        return known[0]
    if space in known:
        return str(space)
    if not known:
        raise Sentence("This server has no space yet. Found one with: kiosk central new-space NAME, or use --bring.")
    names = [f"  {one}  {_name(store, one)}" for one in known]
    raise Sentence("Please say which space with --space ID:\n" + "\n".join(names))


def _name(store: Store, space: str) -> str:
    with store.reading(space) as records:
        return records.space().name
