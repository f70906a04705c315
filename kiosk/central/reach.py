"""How central is reached: over its own TLS or through a proxy, at which address, and with which authority."""

from __future__ import annotations

import ipaddress
import logging
import re
import ssl
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

import msgspec
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware

from kiosk.errors import KioskError, Unusable
from kiosk.store.keys import write_public

if TYPE_CHECKING:
    from uvicorn._types import ASGI3Application, ASGIReceiveCallable, ASGISendCallable, HTTPScope, Scope

_FILE: Final = "central.reached.json"
_MAPPED: Final = "::ffff:"  # how a socket for both families names a peer of the older one
_HOST: Final = re.compile(r"[0-9A-Za-z._~%:\[\]-]*")
_log = logging.getLogger(__name__)


class Reached(msgspec.Struct, frozen=True, kw_only=True):
    """What a kiosk is told of the server that runs; `fingerprint` is empty where the system's authorities will do."""

    address: str
    fingerprint: str = ""


def remember(folder: Path, reached: Reached) -> None:
    """Note it for commands that run beside the server, such as `kiosk central pair`."""
    write_public(folder / _FILE, msgspec.json.encode(reached))


def remembered(folder: Path) -> Reached | None:
    """What the server noted when it started last."""
    try:
        return msgspec.json.decode((folder / _FILE).read_bytes(), type=Reached)
    except (OSError, msgspec.DecodeError):
        return None


def proxies_of(text: str) -> tuple[str, ...]:
    """The addresses that a proxy may connect from, separated by commas.

    Raises:
        Unusable
    """
    try:
        return tuple(str(ipaddress.ip_address(one.strip())) for one in text.split(","))
    except ValueError as error:
        raise Unusable(f"--behind-proxy takes the addresses of the proxy, such as 127.0.0.1, not {text!r}.") from error


class Threshold:
    """What every request crosses.

    It lets in who asks for a host that can be one: whatever makes an address of another would break over it. HEAD is
    answered as GET is; the server leaves the body out.
    """

    def __init__(self, app: ASGI3Application) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: ASGIReceiveCallable, send: ASGISendCallable) -> None:
        if scope["type"] == "http" and not all(_is_host(said) for name, said in scope["headers"] if name == b"host"):
            await _refuse(send, 400, b"The Host that this request names is none.")
            return
        if scope["type"] == "http" and scope["method"] == "HEAD":
            scope = scope.copy()  # the server goes by its own one
            scope["method"] = "GET"
        await self._app(scope, receive, send)


def _is_host(said: bytes) -> bool:
    try:
        name = said.decode("ascii")
        port = urlsplit(f"//{name}").port
    except ValueError:
        return False
    return _HOST.fullmatch(name) is not None and port != 0


class BehindProxy:
    """Lets in what a proxy passes on, and nobody else; who asked is whom the proxy says.

    Nothing that comes this way counts as asked at this machine, even where the proxy runs on it and says nothing of
    whom it passes on.
    """

    def __init__(self, app: ASGI3Application, proxies: Sequence[str]) -> None:
        self._proxies = frozenset(proxies)
        self._inner = ProxyHeadersMiddleware(app, list(proxies))

    async def __call__(self, scope: Scope, receive: ASGIReceiveCallable, send: ASGISendCallable) -> None:
        if scope["type"] != "http":
            await self._inner(scope, receive, send)
            return
        peer = (scope["client"] or ("", 0))[0].removeprefix(_MAPPED)
        if peer not in self._proxies:
            await _refuse(send, 403, b"This server is reached through its proxy.")
            return
        await self._inner(_passed_on(scope, peer), receive, send)


def _passed_on(scope: HTTPScope, peer: str) -> HTTPScope:
    scope["client"] = (peer, 0)
    if not any(name == b"x-forwarded-for" for name, _ in scope["headers"]):
        scope["headers"] = [*scope["headers"], (b"x-forwarded-for", peer.encode("ascii"))]
    return scope


async def _refuse(send: ASGISendCallable, status: int, words: bytes) -> None:
    headers = [(b"content-type", b"text/plain; charset=utf-8"), (b"content-length", str(len(words)).encode())]
    await send({"type": "http.response.start", "status": status, "headers": headers, "trailers": False})
    await send({"type": "http.response.body", "body": words, "more_body": False})


class FreshCertificate:
    """Puts a certificate that was renewed on the disk before the next connection, without a restart."""

    def __init__(self, certificate: Path, key: Path, renew: Callable[[], object]) -> None:
        """`renew` writes another certificate where the end of the one that stands is near; called off the loop."""
        self._certificate, self._key = certificate, key
        self._renew = renew
        self._seen = self._stamp()

    def renew(self) -> None:
        """Try; what goes wrong is logged, and tried again at the next look."""
        try:
            self._renew()
        except (KioskError, OSError) as error:
            _log.warning("the certificate was not renewed: %s", error)

    def load(self, context: ssl.SSLContext) -> None:
        """Take what is on the disk when it is another one than before. A pair that does not match waits."""
        stamp = self._stamp()
        if stamp is None or stamp == self._seen:
            return
        try:
            ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER).load_cert_chain(self._certificate, self._key)
            context.load_cert_chain(self._certificate, self._key)
        except OSError:  # ssl.SSLError is one
            _log.warning("the certificate %s was changed and cannot be used", self._certificate)
            return
        self._seen = stamp
        _log.info("the certificate %s was changed and is used from now on", self._certificate)

    def _stamp(self) -> tuple[int, ...] | None:
        try:
            found = [file.stat() for file in (self._certificate, self._key)]
        except OSError:
            return None
        return tuple(part for one in found for part in (one.st_mtime_ns, one.st_ino))
