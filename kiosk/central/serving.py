"""Opening central's database and running its web server."""

from __future__ import annotations

import asyncio
import secrets
import socket
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

import uvicorn
from litestar import Litestar

from kiosk.central.gate import LOOPBACK
from kiosk.central.patience import Patience
from kiosk.central.reach import BehindProxy, FreshCertificate, Threshold
from kiosk.central.waiting import WaitingRoom
from kiosk.errors import KeyUnreadable, StoreMissing, Unusable
from kiosk.store import shut_out, tombstones
from kiosk.store.beside import ballast_of, left_of
from kiosk.store.credential import database_key
from kiosk.store.keys import Keys, read_keys, read_private, write_keys, write_private
from kiosk.store.shut_out import shut_out_again
from kiosk.store.store import Store

if TYPE_CHECKING:
    from uvicorn._types import ASGI3Application

PORT: Final = 8470
DATABASE: Final = "central.db"
KEY: Final = "central.key"
LOG_IN_KEY: Final = "log-in.key"
_KEEP_ALIVE_S: Final = 90  # longer than kiosks keep an idle connection between polls
_CONNECTIONS: Final = 20_000
_FAREWELL_S: Final = 0.3  # for the end of an answer to leave, too
_LOOK_TICKS: Final = 600  # of 0.1 s: the certificate is looked at every minute


def open_store(database: str | None, data: Path) -> Store:
    """Open central's database, or make it at the first start.

    Args:
        database: a PostgreSQL URL, the path of an SQLCipher file, or None for the file in `data`.

    Raises:
        Unusable: with a sentence that says what to do.
    """
    if _is_postgresql(database):
        data.mkdir(mode=0o700, parents=True, exist_ok=True)
        return _shut_again(Store.connect(str(database), erased=data / (DATABASE + tombstones.ENDING)), data / DATABASE)
    if database is not None and "://" in database:
        raise Unusable("Central keeps its data in PostgreSQL (postgresql://…) or in a file of its own (a path).")
    path = Path(database) if database is not None else data / DATABASE
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    key_file = path.with_name(KEY)
    left = left_of(path) if not path.exists() else None
    if left is not None:
        raise StoreMissing(
            f"Central's data file {path} is gone, although {left} is still there. Nothing was made anew. Please check "
            "that its disk is there, or put the data file back from a backup, with its key."
        )
    if not key_file.exists() and not path.exists():
        write_keys(key_file, Keys(database=secrets.token_hex(32)))
    ballast_of(path).release_where_full()
    return _shut_again(Store.open(path, key=database_key(key_file, read_keys(key_file), "file"), central=True), path)


def _shut_again(store: Store, database: Path) -> Store:
    try:
        shut_out_again(store, database.with_name(database.name + shut_out.ENDING))
    except BaseException:
        store.close()
        raise
    return store


def folder_of(database: str | None, data: Path) -> Path:
    """Where central keeps what lies beside its data: keys and certificates."""
    return data if database is None or _is_postgresql(database) else Path(database).parent


def log_in_key(database: str | None, data: Path) -> bytes:
    """The key that second factors are derived with, made at the first start. It lies beside the data, never in them.

    Servers that share one PostgreSQL need the same file. Without it nobody gets in until their account is reset.

    Raises:
        KeyUnreadable
    """
    path = folder_of(database, data) / LOG_IN_KEY
    if not path.exists():
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
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
    """Says so once the server can be reached, looks after its certificate, and lets nobody wait when it ends."""

    def __init__(
        self,
        config: uvicorn.Config,
        room: WaitingRoom,
        reached: Callable[[], None],
        fresh: FreshCertificate | None,
        patience: Patience,
    ) -> None:
        super().__init__(config)
        self._room = room
        self._reached = reached
        self._fresh = fresh
        self._patience = patience

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            self._room.open()
            self._reached()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._room.close()
        farewell = asyncio.create_task(self._hang_up())
        await super().shutdown(sockets)
        farewell.cancel()
        await asyncio.to_thread(self._room.heads.stop)

    async def _hang_up(self) -> None:
        """Leave whoever was told that a connection ends and does not answer: over TLS it waits half a minute for that.

        A kiosk that keeps a connection for its next question answers nothing until it asks that.
        """
        while True:
            told = {one for one in self.server_state.connections if one.transport.is_closing()}
            await asyncio.sleep(_FAREWELL_S)
            for one in told & self.server_state.connections:
                one.transport.abort()

    async def on_tick(self, counter: int) -> bool:
        if self._fresh is not None and self.config.ssl is not None and counter % _LOOK_TICKS == 0:
            await asyncio.to_thread(self._fresh.renew)
            self._fresh.load(self.config.ssl)
        self._patience.look(self.server_state.connections)
        return await super().on_tick(counter)


def make_server(
    app: Litestar,
    *,
    reached: Callable[[], None] = lambda: None,
    certificate: Path | None = None,
    key: Path | None = None,
    renew: Callable[[], object] = lambda: None,
    proxies: Sequence[str] = (),
    patience: Patience | None = None,
) -> uvicorn.Server:
    """A server for `app` that is run with its own listening socket: `server.run(sockets=[…])`.

    Args:
        renew: writes another certificate where it is time; called every minute, off the loop.
        proxies: addresses whose word is taken for who asks; given, nobody else is let in.
        patience: with those who are slow; None: the usual one.
    """
    inside = Threshold(cast("ASGI3Application", app))
    config = uvicorn.Config(
        BehindProxy(inside, proxies) if proxies else inside,
        http="h11",  # whose connections `Patience` can read
        ws="none",
        lifespan="off",
        log_config=None,
        log_level="error",  # what anybody who connects can have it say must not fill the disk
        access_log=False,
        proxy_headers=False,  # who asks is who connects: the pages and the count of wrong codes depend on it
        server_header=False,
        timeout_keep_alive=_KEEP_ALIVE_S,
        timeout_graceful_shutdown=5,
        limit_concurrency=_CONNECTIONS,
        ssl_certfile=certificate,
        ssl_keyfile=key,
    )
    fresh = FreshCertificate(certificate, key, renew) if certificate is not None and key is not None else None
    return _Announcing(config, app.state["room"], reached, fresh, patience or Patience())


def listen(host: str, port: int, *, secure: bool) -> socket.socket:
    """The socket that the server takes connections on.

    Args:
        secure: over TLS, or for a proxy alone that speaks TLS with everybody else.

    Raises:
        Unusable: the address is in use, is not ours, or would be reachable from elsewhere without TLS.
    """
    if host not in LOOPBACK and not secure:
        raise Unusable(
            f"Central serves {host} only with TLS: make a certificate with kiosk central init, or give your own with "
            "--certificate and --key. Without one it serves this machine."
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
