"""`kiosk pair`: become a desk of a space on a central server."""

from __future__ import annotations

import socket
from pathlib import Path

import click

from kiosk.cli import Sentence, with_settings
from kiosk.core.exchange import read_invitation
from kiosk.errors import ClockWrong, PairingCodeWrong, SpaceTaken, Unreachable
from kiosk.settings import Settings
from kiosk.store.opening import open_kiosk
from kiosk.sync.cycle import run_cycle
from kiosk.sync.pairing import pair, paired_server


@click.command()
@click.argument("url")
@click.argument("code", required=False)
@click.option("--name", default=socket.gethostname, help="What the other desks call this one.  [default: this machine]")
@click.option(
    "--ca",
    type=click.Path(path_type=Path, dir_okay=False, exists=True, resolve_path=True),
    help="A PEM file with the authority that signed the server's certificate.",
)
@with_settings
def command(settings: Settings, url: str, code: str | None, name: str, ca: Path | None) -> None:
    """Pair this desk with a central server: its URL, and a CODE that was made there.

    Instead of both, the text of the QR code beside the code will do. Close the desk's window first.
    """
    if code is None:
        invited = read_invitation(url)
        if invited is None:
            raise Sentence("Please give the server's address and the code: kiosk pair URL CODE.")
        url, code = invited
    store, keys = open_kiosk(settings.data, settings.key_file)
    try:
        pair(store, keys, url, code, name=name, ca=ca or settings.server_ca)
        server = paired_server(store)
        assert server is not None  # just paired
        try:
            run_cycle(store, server)
        finally:
            server.dispose()
        with store.reading() as records:
            space = records.space().name
    except PairingCodeWrong:
        raise Sentence("This code is not valid: it may be used already, or older than 15 minutes.") from None
    except SpaceTaken:
        raise Sentence(
            "This desk holds data of another space, so it cannot join this one. Nothing was changed."
        ) from None
    except ClockWrong:
        raise Sentence("This machine's clock is wrong: the server's certificate is not valid at this time.") from None
    except Unreachable as error:
        raise Sentence(f"{url} does not answer as a central server ({error}).") from None
    finally:
        store.close()
    click.echo(f"Paired with {url}. This desk now belongs to {space or 'its space'}.")
