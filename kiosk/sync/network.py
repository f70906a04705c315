"""Sockets under one deadline, shared by name, connection, TLS, request, headers and body; any thread can end them.

A time-out for each read, which is what HTTP libraries offer, is no bound: one byte every half a second passes it.
"""

from __future__ import annotations

import selectors
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterable
from functools import partial
from typing import Any, Final

import httpcore

from kiosk.errors import ClockWrong, Unreachable

_PIECE: Final = 64 * 1024
_NOT_YET_VALID: Final = 9  # OpenSSL's X509_V_ERR_CERT_NOT_YET_VALID
_EXPIRED: Final = 10
_OTHER_NAME: Final = (62, 64)  # X509_V_ERR_HOSTNAME_MISMATCH, …_IP_ADDRESS_MISMATCH


class Deadline:
    """What all waits of a connection watch: the clock, and a bell that another thread may ring."""

    def __init__(self, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._monotonic = monotonic
        self._ends = monotonic()
        self._bell, self._ear = socket.socketpair()
        self.closed = threading.Event()

    def start(self, seconds: float) -> None:
        """From now on waits end in this many seconds."""
        self._ends = self._monotonic() + seconds

    def left(self) -> float:
        """Seconds that are left.

        Raises:
            Unreachable: none are, or the bell was rung.
        """
        if self.closed.is_set():
            raise Unreachable("closed")
        left = self._ends - self._monotonic()
        if left <= 0:
            raise Unreachable("too_slow")
        return left

    def wait(self, sock: socket.socket, event: int, share: float = 1.0) -> bool:
        """Wait until the socket can be read or written; False when this share of the time that is left ran out.

        Raises:
            Unreachable: no time is left, or the bell was rung.
        """
        with selectors.DefaultSelector() as selector:
            selector.register(sock, event)
            selector.register(self._ear, selectors.EVENT_READ)
            ready = {key.fileobj for key, _ in selector.select(self.left() * share)}
        self.left()
        return sock in ready

    def close(self) -> None:
        """Ring the bell: who waits now stops, nobody waits again."""
        self.closed.set()
        self._bell.close()  # the other end becomes readable

    def dispose(self) -> None:
        """Give the sockets back, once no thread waits any more."""
        self.close()
        self._ear.close()


class _Stream(httpcore.NetworkStream):
    """A socket, plain or TLS, that never blocks but in `Deadline.wait`."""

    def __init__(self, sock: socket.socket, deadline: Deadline) -> None:
        self._sock = sock
        self._deadline = deadline

    def _persist(self, step: Callable[[], Any], event: int) -> Any:
        """Try until the socket lets us."""
        while True:
            self._deadline.left()
            try:
                return step()
            except ssl.SSLWantReadError:
                self._deadline.wait(self._sock, selectors.EVENT_READ)
            except ssl.SSLWantWriteError:
                self._deadline.wait(self._sock, selectors.EVENT_WRITE)
            except BlockingIOError:
                self._deadline.wait(self._sock, event)
            except OSError as error:
                raise _unreachable(error) from error

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        data: bytes = self._persist(partial(self._sock.recv, max_bytes), selectors.EVENT_READ)
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        rest = memoryview(buffer)
        while rest:
            piece = rest[:_PIECE]
            try:
                sent: int = self._persist(partial(self._sock.send, piece), selectors.EVENT_WRITE)
            except Unreachable as error:
                self._deadline.left()
                raise httpcore.WriteError from error  # the server may have answered before it hung up: 413
            rest = rest[sent:]

    def close(self) -> None:
        self._sock.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        secure = ssl_context.wrap_socket(self._sock, server_hostname=server_hostname, do_handshake_on_connect=False)
        stream = _Stream(secure, self._deadline)
        try:
            stream._persist(secure.do_handshake, selectors.EVENT_READ)
        except BaseException:
            secure.close()
            raise
        return stream

    def get_extra_info(self, info: str) -> Any:
        if info == "is_readable":  # asked of an idle connection: then the other side has closed it
            with selectors.DefaultSelector() as selector:
                selector.register(self._sock, selectors.EVENT_READ)
                return bool(selector.select(0))
        return None


class DeadlineBackend(httpcore.NetworkBackend):
    """Opens connections for httpcore."""

    def __init__(self, deadline: Deadline) -> None:
        self._deadline = deadline

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        addresses = self._look_up(host, port)
        failure = Unreachable("no_connection")
        for at, (family, kind, protocol, _, address) in enumerate(addresses):
            sock = socket.socket(family, kind, protocol)
            try:
                self._connect(sock, address, share=1 / (len(addresses) - at))
                return _Stream(sock, self._deadline)
            except OSError as error:
                sock.close()
                failure = _unreachable(error)
            except BaseException:
                sock.close()
                raise
        raise failure

    def _connect(self, sock: socket.socket, address: Any, share: float) -> None:
        sock.setblocking(False)
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        try:
            sock.connect(address)
        except BlockingIOError:
            if not self._deadline.wait(sock, selectors.EVENT_WRITE, share):
                raise TimeoutError from None
        failed = sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
        if failed:
            raise OSError(failed, "connection failed")

    def _look_up(self, host: str, port: int) -> list[Any]:
        """Ask for the addresses of a name in a thread of its own: the resolver cannot be given a deadline."""
        found: list[Any] = []
        over, ear = socket.socketpair()

        def ask() -> None:
            try:
                found.extend(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))
            except (OSError, UnicodeError):
                found.clear()
            finally:
                over.close()

        threading.Thread(target=ask, name="kiosk-name-lookup", daemon=True).start()
        with ear:
            self._deadline.wait(ear, selectors.EVENT_READ)
        if not found:
            raise Unreachable("name_unknown")
        return found


def _unreachable(error: OSError) -> Unreachable:
    if isinstance(error, ssl.SSLCertVerificationError):
        if error.verify_code in (_NOT_YET_VALID, _EXPIRED):
            return ClockWrong("certificate_time")
        if error.verify_code in _OTHER_NAME:
            return Unreachable("certificate_other_name")
        return Unreachable("certificate_not_trusted")
    if isinstance(error, ssl.SSLError):
        return Unreachable("no_tls")
    return Unreachable("no_connection")
