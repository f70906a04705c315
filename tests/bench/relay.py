"""A relay on loopback that counts the bytes of both directions, headers of HTTP included."""

from __future__ import annotations

import socket
import threading
from contextlib import suppress
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

_CHUNK = 65536


class Relay:
    """Passes connections on to a server; `up` and `down` are the bytes to it and from it."""

    def __init__(self, url: str) -> None:
        to = urlsplit(url)
        assert to.hostname is not None
        assert to.port is not None
        self._to = (to.hostname, to.port)
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listening.getsockname()[1]}"
        self.up = 0
        self.down = 0
        threading.Thread(target=self._accept, name="relay", daemon=True).start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._listening.close()

    def _accept(self) -> None:
        while True:
            try:
                near, _ = self._listening.accept()
            except OSError:
                return  # closed
            far = socket.create_connection(self._to)
            for one, other, up in ((near, far, True), (far, near, False)):
                one.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                threading.Thread(target=self._pass_on, args=(one, other, up), name="relay", daemon=True).start()

    def _pass_on(self, here: socket.socket, there: socket.socket, up: bool) -> None:
        with suppress(OSError):  # the other direction has ended the connection
            while data := here.recv(_CHUNK):
                if up:
                    self.up += len(data)
                else:
                    self.down += len(data)
                there.sendall(data)
        for one in (here, there):
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
            one.close()
