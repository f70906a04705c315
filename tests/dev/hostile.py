"""Servers that do not behave: raw sockets that answer what a test tells them, at the speed it tells them."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager


class HostileServer:
    """Takes connections, reads a request, and sends pieces with pauses between them."""

    def __init__(self, pieces: Iterable[bytes], *, pause_s: float = 0.0, hang: bool = False) -> None:
        self._pieces = list(pieces)
        self._pause_s = pause_s
        self._hang = hang  # keep the connection open afterwards
        self._ended = threading.Event()
        self.asked = threading.Event()
        self.requests: list[bytes] = []
        self._sock = socket.create_server(("127.0.0.1", 0))
        self._threads = [threading.Thread(target=self._accept, daemon=True)]
        self._threads[0].start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._sock.getsockname()[1]}"

    def _accept(self) -> None:
        while not self._ended.is_set():
            try:
                connection, _ = self._sock.accept()
            except OSError:
                return
            thread = threading.Thread(target=self._serve, args=(connection,), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket) -> None:
        with connection:
            try:
                self.requests.append(connection.recv(65536))
                self.asked.set()
                for piece in self._pieces:
                    if self._ended.wait(self._pause_s):
                        return
                    connection.sendall(piece)
                if self._hang:
                    self._ended.wait()
                connection.shutdown(socket.SHUT_WR)
                self._drain(connection)
            except OSError:
                return

    def _drain(self, connection: socket.socket) -> None:
        """Read what is left: closing over unread bytes would take the answer back on its way."""
        connection.settimeout(0.05)
        while not self._ended.is_set():
            try:
                if not connection.recv(65536):
                    return
            except TimeoutError:
                continue

    def close(self) -> None:
        self._ended.set()
        self._sock.shutdown(socket.SHUT_RDWR)
        self._sock.close()
        for thread in self._threads:
            thread.join()


@contextmanager
def hostile(*pieces: bytes, pause_s: float = 0.0, hang: bool = False) -> Iterator[HostileServer]:
    server = HostileServer(pieces, pause_s=pause_s, hang=hang)
    try:
        yield server
    finally:
        server.close()


def http(body: bytes, *, status: str = "200 OK", kind: str = "application/json", more: str = "") -> bytes:
    """A whole answer."""
    head = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n{more}\r\n"
    return head.encode() + body
