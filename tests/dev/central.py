"""The real central server for tests and for a day at the desk on a bare laptop: in a thread, on a port of its own."""

from __future__ import annotations

import socket
import tempfile
import threading
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Final, Self

import uvicorn

from kiosk.central import serving
from kiosk.central.app import create_app
from kiosk.central.enrolment import new_code, new_space
from kiosk.central.patience import Patience
from kiosk.central.waiting import WaitingRoom
from kiosk.store.store import Store

LOG_IN_KEY: Final = bytes(range(32))
_START_S: Final = 20.0


class ServedCentral:
    """Central over HTTP. `down = True` closes its port and every connection; `down = False` brings it back there."""

    def __init__(
        self,
        store: Store,
        *,
        poll_after_s: float = 30.0,
        certificate: Path | None = None,
        key: Path | None = None,
        authority: bytes | None = None,
        proxies: Sequence[str] = (),
        host: str = "127.0.0.1",
        try_out: bool = False,
        patience: Patience | None = None,
    ) -> None:
        self.store = store
        self._patience = patience
        self._try_out = try_out
        self._poll_after_s = poll_after_s
        self._certificate, self._key, self._host = certificate, key, host
        self._authority, self._proxies = authority, proxies
        self._port = 0
        self._server: uvicorn.Server | None = None
        self._thread: threading.Thread | None = None
        self.url = ""
        self._start()

    @property
    def down(self) -> bool:
        return self._server is None

    @down.setter
    def down(self, down: bool) -> None:
        if down and not self.down:
            self._stop()
        elif not down and self.down:
            self._start()

    @property
    def connected(self) -> int:
        """How many connections it holds."""
        return len(self._server.server_state.connections) if self._server is not None else 0

    def replace_store(self, store: Store) -> None:
        """Go on over another database, as after a restore from a backup. The caller closes the old one."""
        self._stop()
        self.store = store
        self._start()

    def new_space(self, name: str = "Nordlicht Studio", time_zone: str = "Europe/Berlin") -> str:
        return new_space(self.store, name, time_zone)

    def new_code(self, space: str | None) -> str:
        return new_code(self.store, space).code

    def close(self) -> None:
        self._stop()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _start(self) -> None:
        secure = self._certificate is not None
        app = create_app(
            self.store,
            log_in_key=LOG_IN_KEY,
            poll_after_s=self._poll_after_s,
            try_out=self._try_out,
            authority=self._authority,
        )
        self.room: WaitingRoom = app.state["room"]
        reached = threading.Event()
        sock = serving.listen(self._host, self._port, secure=secure)
        self._port = sock.getsockname()[1]
        self.url = serving.address_of(sock, self._host, secure=secure)
        server = serving.make_server(
            app,
            reached=reached.set,
            certificate=self._certificate,
            key=self._key,
            proxies=self._proxies,
            patience=self._patience,
        )
        self._thread = threading.Thread(target=self._run, args=(server, sock), name="central", daemon=True)
        self._thread.start()
        assert reached.wait(_START_S), "central did not start"
        self._server = server

    @staticmethod
    def _run(server: uvicorn.Server, sock: socket.socket) -> None:
        with sock:
            server.run(sockets=[sock])

    def _stop(self) -> None:
        if self._server is None or self._thread is None:
            return
        self._server.should_exit = True
        self._thread.join(_START_S)
        assert not self._thread.is_alive(), "central did not stop"
        self._server = None


def main() -> None:
    """Serve a fresh space until interrupted, and print what a kiosk needs to join it."""
    with tempfile.TemporaryDirectory(prefix="kiosk-central-") as folder:
        store = serving.open_store(None, Path(folder))
        try:
            with ServedCentral(store) as central:
                space = central.new_space()
                print(f"Central is at {central.url}", flush=True)
                print(f"kiosk pair {central.url} {central.new_code(space)}", flush=True)
                threading.Event().wait()
        except KeyboardInterrupt:
            pass
        finally:
            store.close()


if __name__ == "__main__":
    main()
