"""`kiosk central`: the central server, and what is done at its keyboard."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import click
import qrcode
from click.core import ParameterSource

from kiosk.central import serving
from kiosk.central.enrolment import new_code, new_space
from kiosk.central.reach import proxies_of
from kiosk.cli import Sentence, with_settings
from kiosk.cli.central_accounts import account
from kiosk.cli.central_device import device, journal_import
from kiosk.cli.central_init import init, put
from kiosk.cli.central_notices import notices
from kiosk.cli.central_place import Place
from kiosk.cli.central_serve import door, serve
from kiosk.core.exchange import invitation_text
from kiosk.settings import Settings
from kiosk.store import away
from kiosk.store import central_keeping as keeping
from kiosk.store.store import Store

_FILE = click.Path(path_type=Path, dir_okay=False, exists=True)


class _Central(click.Group):
    """Says in a sentence what is the matter with PostgreSQL, whatever command met it."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except Exception as error:
            sentence = away.said(error)
            if sentence is None:
                raise
            raise Sentence(sentence) from error


@click.group(cls=_Central, invoke_without_command=True)
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to serve.")
@click.option("--port", default=serving.PORT, show_default=True, type=click.IntRange(0, 65535))
@click.option("--database", help="A PostgreSQL URL or the path of a file. Default: a file in the data folder.")
@click.option("--certificate", type=_FILE, help="A PEM file with the server's certificate and its chain.")
@click.option("--key", type=_FILE, help="A PEM file with the certificate's key.")
@click.option("--authority", type=_FILE, help="A PEM file with what signed it, where systems do not trust that anyway.")
@click.option(
    "--behind-proxy",
    is_flag=False,
    flag_value="127.0.0.1",
    metavar="[ADDRESS,…]",
    help="Serve without TLS, for a proxy that has it and connects from here.  [127.0.0.1]",
)
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
    authority: Path | None,
    behind_proxy: str | None,
    address: str | None,
    try_out: bool,
) -> None:
    """Run the central server, which the kiosks of your spaces exchange with."""
    said = {context.get_parameter_source(name) for name in ("host", "port")}
    elsewhere = ParameterSource.COMMANDLINE in said
    place = Place(database, settings.data, address or "", host, port, certificate, elsewhere)
    if context.invoked_subcommand is not None:
        context.obj = place
    else:
        proxies = proxies_of(behind_proxy) if behind_proxy is not None else ()
        serve(place, door(place, key, authority, proxies), try_out=try_out)


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
    reached = place.reached()
    drawn = qrcode.QRCode(border=1)
    drawn.add_data(invitation_text(reached.address, code, reached.fingerprint))
    drawn.print_ascii(invert=True)
    click.echo(f"Code: {code[:4]}-{code[4:]}")
    click.echo(f"At the kiosk: kiosk pair {reached.address} {code}")
    if reached.fingerprint:
        click.echo(f"It shows these groups, and asks whether they are the same here:\n{put(reached.fingerprint)}")


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
command.add_command(device)
command.add_command(journal_import)
command.add_command(notices)
command.add_command(init)


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
