"""`kiosk central` itself: the server, with the certificate it stands behind."""

from __future__ import annotations

import gc
import os
import signal
import sys
import threading
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import FrameType
from typing import Final

import click
import uvicorn
from uvicorn.server import HANDLED_SIGNALS

from kiosk.central import put_back, serving
from kiosk.central.accounts import Accounts
from kiosk.central.app import create_app
from kiosk.central.authority import AUTHORITY_KEY, Authority, Standing, named_authority
from kiosk.central.gate import LOOPBACK
from kiosk.central.mail import Mail
from kiosk.central.notices import Notices
from kiosk.central.reach import Reached, remember
from kiosk.central.tidying import Tidying
from kiosk.cli import Sentence
from kiosk.cli.central_place import ANY, Place, address_of
from kiosk.core.fingerprint import fingerprint_of
from kiosk.errors import FolderUnusable
from kiosk.store.nightly import Nightly

_NO_ACCOUNT: Final = (
    "Its pages open on this machine only, for looking. To change things there, and to open them from elsewhere, "
    "add an account: kiosk central account add NAME --role manager"
)


@dataclass(frozen=True)
class Door:
    """Through what the server is reached: its certificate, or a proxy.

    Attributes:
        authority: PEM of what kiosks are to trust; None: what their system trusts.
        renew: writes another certificate where it is time.
    """

    certificate: Path | None = None
    key: Path | None = None
    authority: bytes | None = None
    proxies: tuple[str, ...] = ()
    renew: Callable[[], object] = lambda: None


def door(place: Place, key: Path | None, authority_file: Path | None, proxies: tuple[str, ...]) -> Door:
    """What the options come to. Without any, other machines are served with the certificate that `init` made.

    Raises:
        Sentence, Unusable: they contradict each other, or a file cannot be used.
    """
    certificate = place.certificate
    if (certificate is None) != (key is None):
        raise Sentence("--certificate and --key belong together: please give both.")
    if proxies and certificate is not None:
        raise Sentence("A proxy has the certificate: please give --behind-proxy or --certificate, not both.")
    if proxies and not place.address.startswith("https://"):
        raise Sentence("Please say what kiosks reach the proxy by, such as --address https://desk.example.")
    if authority_file is not None and certificate is None and not proxies:
        raise Sentence("--authority belongs to --certificate or --behind-proxy.")
    authority = named_authority(authority_file, certificate) if authority_file is not None else None
    if certificate is not None or proxies:
        return Door(certificate, key, authority, proxies)
    return Door() if place.host in LOOPBACK else _own_door(Authority(place.folder))


def _own_door(own: Authority) -> Door:
    found = own.keep_fresh(_now())
    if found is None:
        return Door()  # listening beyond this machine says what to do
    if found.near_end(_now()):
        click.echo(_near_end(found), err=True)
    return Door(own.server_file, own.server_file, found.pem, renew=lambda: own.keep_fresh(_now()))


def _near_end(found: Standing) -> str:
    days = max(0, found.days_left(_now()))
    what = "Kiosks will not reach this server any more then."
    if found.may_renew:
        return f"The authority ends in {days} days. {what} See the README under pairing."
    return f"The certificate ends in {days} days. {what} Put {AUTHORITY_KEY} back and run kiosk central init --renew."


def serve(place: Place, through: Door, *, try_out: bool) -> None:
    """Run until stopped."""
    secure = through.certificate is not None
    sock = serving.listen(place.host, place.port, secure=secure or bool(through.proxies))
    port = sock.getsockname()[1]
    url = serving.address_of(sock, place.host, secure=secure)
    if place.host in ANY:
        url = address_of(place.host, port, through.certificate)
    told = place.address or url
    fingerprint = fingerprint_of(through.authority) or "" if through.authority is not None else ""
    with closing(sock), closing(place.open()) as store:
        accounts = Accounts(store, place.log_in_key())
        _note(place.folder, Reached(address=told, fingerprint=fingerprint if told.startswith("https:") else ""))
        mail, key, pem = Mail(store, place.folder), place.log_in_key(), through.authority
        app = create_app(store, log_in_key=key, address=told, try_out=try_out, authority=pem, mail=mail)

        def reached() -> None:
            click.echo(f"Central is at {url}")
            if (before := put_back.told(store)) is not None:
                click.echo(str(before), err=True)
            if not try_out and not accounts.all():
                click.echo(_NO_ACCOUNT)

        server = serving.make_server(
            app,
            reached=reached,
            certificate=through.certificate,
            key=through.key,
            renew=through.renew,
            proxies=through.proxies,
        )
        _end_on_signals(server)
        if try_out:
            threading.Thread(target=_end_with_starter, args=[server], daemon=True).start()
        night = Nightly(store, quiet_s=0.0)  # kiosks ask at all hours, and none of them waits for this
        with night, Notices(store, mail, address=told), Tidying(store):
            gc.freeze()  # what stands by now stays: kiosks need not wait while it is looked through for garbage
            server.run(sockets=[sock])


def _end_on_signals(server: uvicorn.Server) -> None:
    """Have a signal end the server and nothing else, for as long as this process lives.

    The server takes signals while it runs, and raises them once more when it has ended. What a process does with them
    by itself would cut off here what is still to be closed.
    """

    def end(_number: int, _frame: FrameType | None) -> None:
        server.should_exit = True

    for number in HANDLED_SIGNALS:
        signal.signal(number, end)


def _note(folder: Path, reached: Reached) -> None:
    try:
        remember(folder, reached)
    except OSError as error:
        raise FolderUnusable(f"{error.filename} cannot be written: {error.strerror}.") from error


def _end_with_starter(server: uvicorn.Server) -> None:
    """Whoever tries it out holds the other end of our standard input, and lets go of it however they end."""
    while os.read(sys.stdin.fileno(), 4096):  # not by the stream: whoever reads it holds up the end of the process
        pass
    server.should_exit = True


def _now() -> datetime:
    return datetime.now(UTC)
