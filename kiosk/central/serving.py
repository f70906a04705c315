"""Opening central's database and running its web server."""

from __future__ import annotations

import secrets
import socket
from collections.abc import Callable
from pathlib import Path
from typing import Final

import uvicorn
from litestar import Litestar

from kiosk.central.gate import LOOPBACK
from kiosk.errors import KeyUnreadable, Unusable
from kiosk.store.keys import Keys, read_keys, read_private, write_keys, write_private
from kiosk.store.store import Store

PORT: Final = 8470
DATABASE: Final = "central.db"
KEY: Final = "central.key"
LOG_IN_KEY: Final = "log-in.key"
_KEEP_ALIVE_S: Final = 90  # longer than kiosks keep an idle connection between polls
_CONNECTIONS: Final = 20_000


def open_store(database: str | None, data: Path) -> Store:
    """Open central's database, or make it at the first start.

    Args:
        database: a PostgreSQL URL, the path of an SQLCipher file, or None for the file in `data`.

    Raises:
        Unusable: with a sentence that says what to do.
    """
    if _is_postgresql(database):
        return Store.connect(str(database))
    if database is not None and "://" in database:
        raise Unusable("Central keeps its data in PostgreSQL (postgresql://…) or in a file of its own (a path).")
    path = Path(database) if database is not None else data / DATABASE
    path.parent.mkdir(parents=True, exist_ok=True)
    key_file = path.with_name(KEY)
    if not key_file.exists() and not path.exists():
        write_keys(key_file, Keys(database=secrets.token_hex(32)))
    return Store.open(path, key=read_keys(key_file).database, central=True)


def log_in_key(database: str | None, data: Path) -> bytes:
    """The key that second factors are derived with, made at the first start. It lies beside the data, never in them.

    Servers that share one PostgreSQL need the same file. Without it nobody gets in until their account is reset.

    Raises:
        KeyUnreadable
    """
    path = (data if database is None or _is_postgresql(database) else Path(database).parent) / LOG_IN_KEY
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        write_private(path, secrets.token_hex(32).encode())
    try:
        key = bytes.fromhex(read_private(path).decode().strip())
    except ValueError as error:
        raise KeyUnreadable(f"The key file {path} is damaged. Please restore it from your safe copy.") from error
    if len(key) != 32:
        raise KeyUnreadable(f"The key file {path} is damaged. Please restore it from your safe copy.")
    return key


def _is_postgresql(database: str | None) -> bool:
    return database is not None and database.split("://")[0].split("+")[0] in ("postgresql", "postgres")


class _Announcing(uvicorn.Server):
    """Says so once the server can be reached."""

    def __init__(self, config: uvicorn.Config, reached: Callable[[], None]) -> None:
        super().__init__(config)
        self._reached = reached

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            self._reached()


def make_server(
    app: Litestar,
    *,
    reached: Callable[[], None] = lambda: None,
    certificate: Path | None = None,
    key: Path | None = None,
) -> uvicorn.Server:
    """A server for `app` that is run with its own listening socket: `server.run(sockets=[…])`."""
    config = uvicorn.Config(
        app,
        lifespan="off",
        log_config=None,
        access_log=False,
        proxy_headers=False,  # who asks is who connects: the pages and the count of wrong codes depend on it
        server_header=False,
        timeout_keep_alive=_KEEP_ALIVE_S,
        timeout_graceful_shutdown=5,
        limit_concurrency=_CONNECTIONS,
        ssl_certfile=certificate,
        ssl_keyfile=key,
    )
    return _Announcing(config, reached)


def listen(host: str, port: int, *, secure: bool) -> socket.socket:
    """The socket that the server takes connections on.

    Raises:
        Unusable: the address is in use, is not ours, or would be reachable from elsewhere without TLS.
    """
    if host not in LOOPBACK and not secure:
        raise Unusable(
            f"Central serves {host} only with TLS: give --certificate and --key. Without them it serves this machine."
        )
    try:
        family, _, _, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)[0]
        # Named as TCP, or asyncio does not switch Nagle's delay off and each answer waits 40 ms.
        sock = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        try:
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            sock.bind(address)
            sock.listen(2048)
        except BaseException:
            sock.close()
            raise
    except OSError as error:
        raise Unusable(f"Central cannot use {host} port {port}: {error.strerror}.") from error
    return sock


def address_of(sock: socket.socket, host: str, *, secure: bool) -> str:
    """The URL of a listening socket, under the name it was asked for."""
    name = f"[{host}]" if ":" in host else host
    return f"{'https' if secure else 'http'}://{name}:{sock.getsockname()[1]}"
