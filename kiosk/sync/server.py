"""The central server as the kiosk sees it: three questions over HTTP, and what counts as an answer."""

from __future__ import annotations

import gzip
import ssl
import zlib
from collections.abc import Iterable
from pathlib import Path
from typing import Final, Protocol, TypeVar
from urllib.parse import urlsplit

import httpcore
import msgspec

from kiosk import __version__
from kiosk.core.exchange import (
    BODY_LIMIT,
    DEADLINE_S,
    RETRY_AFTER_LIMIT_S,
    EnrolAnswer,
    EnrolRequest,
    ExchangeAnswer,
    ExchangeRequest,
    LocateAnswer,
    LocateRequest,
    Problem,
)
from kiosk.errors import PairingCodeWrong, Rejected, SettingsWrong, SpaceTaken, TooLarge, Unauthorized, Unreachable
from kiosk.sync.network import Deadline, DeadlineBackend

KEEP_OPEN_S: Final = 70.0  # longer than the pause between polls, shorter than the server keeps an idle connection
_GZIP: Final = 31  # zlib's window bits for a gzip stream
_SMALL: Final = 512  # bytes that are not worth compressing

A = TypeVar("A", bound=msgspec.Struct)
N = TypeVar("N", ExchangeAnswer, LocateAnswer, EnrolAnswer)


class Server(Protocol):
    """What a cycle asks of central.

    Raises:
        Unreachable: no answer of ours; `ClockWrong`, `Unauthorized` and `TooLarge` say more.
        Rejected: central can never take this body as a whole.
    """

    def exchange(self, request: ExchangeRequest) -> ExchangeAnswer: ...

    def locate(self, request: LocateRequest) -> LocateAnswer: ...

    def close(self) -> None: ...


class HttpServer:
    """Central over HTTP, on one connection that is kept open.

    No proxy of the environment, no redirect, no system certificates where our own authority is given. An answer is
    JSON of our shape from the server this kiosk was paired with; all else is the portal of a hotel, and no connection.
    """

    def __init__(
        self,
        url: str,
        *,
        server: str | None = None,
        device: str = "",
        token: str = "",
        ca: Path | None = None,
        deadline_s: float = DEADLINE_S,
    ) -> None:
        """Prepare a connection; nothing is asked yet.

        Args:
            server: id of the installation this kiosk was paired with, None before that.
            ca: PEM file of the authority to trust; None: those the system trusts.
        """
        parts = urlsplit(url)
        self._origin = f"{parts.scheme}://{parts.netloc}"
        self._server = server
        self._deadline_s = deadline_s
        self._deadline = Deadline()
        self._headers: dict[bytes | str, bytes | str] = {
            "Host": parts.netloc,
            "User-Agent": f"kiosk/{__version__}",
            "Accept": "application/json",
            "Accept-Encoding": "gzip",
            "Content-Type": "application/json",
        }
        if token:
            self._headers["Authorization"] = f"Bearer {device}.{token}"
        self._pool = httpcore.ConnectionPool(
            ssl_context=_trust(ca) if parts.scheme == "https" else None,
            max_connections=1,
            keepalive_expiry=KEEP_OPEN_S,
            network_backend=DeadlineBackend(self._deadline),
        )

    def exchange(self, request: ExchangeRequest) -> ExchangeAnswer:
        return self._ask("/v1/exchange", request, ExchangeAnswer)

    def locate(self, request: LocateRequest) -> LocateAnswer:
        return self._ask("/v1/locate", request, LocateAnswer)

    def enrol(self, request: EnrolRequest) -> EnrolAnswer:
        """Become a device of this server.

        Raises:
            PairingCodeWrong: unknown, used, too old, or tried too often.
            SpaceTaken: this kiosk's space and the server's do not go together.
        """
        return self._ask("/v1/enrol", request, EnrolAnswer)

    def close(self) -> None:
        """End the request that is under way, from any thread, and take no more."""
        self._deadline.close()

    def dispose(self) -> None:
        """Give all sockets back. Only when no request is under way."""
        self._deadline.close()
        self._pool.close()
        self._deadline.dispose()

    def _ask(self, path: str, question: msgspec.Struct, shape: type[N]) -> N:
        self._deadline.start(self._deadline_s)
        body = msgspec.json.encode(question)
        headers = self._headers.copy()
        if len(body) > _SMALL:
            body = gzip.compress(body, compresslevel=5, mtime=0)
            headers["Content-Encoding"] = "gzip"
        try:
            with self._pool.stream("POST", self._origin + path, headers=headers, content=body) as response:
                status = response.status
                answered = {name.lower(): value for name, value in response.headers}
                content = inflated(response.iter_stream(), answered.get(b"content-encoding", b"").lower())
        except (httpcore.ProtocolError, httpcore.NetworkError, httpcore.TimeoutException) as error:
            raise Unreachable("no_http") from error
        if status != 200:
            raise self._refusal(status, answered, content)
        answer = read_json(answered, content, shape)
        if self._server is not None and answer.server != self._server:
            raise Unreachable("not_our_server")
        return answer

    def _refusal(self, status: int, headers: dict[bytes, bytes], content: bytes) -> Exception:
        """What an answer other than 200 means. Only our server's word is final; of others we believe "later"."""
        if status in (429, 503):
            return Unreachable("busy", retry_after(headers.get(b"retry-after")))
        if status == 413:
            return TooLarge("too_large")
        problem = read_json(headers, content, Problem)
        if self._server is not None and problem.server != self._server:
            return Unreachable("not_our_server")
        if problem.code == "pairing_code_wrong":
            return PairingCodeWrong()
        if problem.code == "space_taken":
            return SpaceTaken()
        if status in (401, 403):
            return Unauthorized(problem.code)
        if status in (400, 422):
            return Rejected(problem.code)
        return Unreachable(f"status_{status}")


def read_json(headers: dict[bytes, bytes], content: bytes, shape: type[A]) -> A:
    """The value an answer holds.

    Raises:
        Unreachable: not JSON, or not of this shape.
    """
    if headers.get(b"content-type", b"").split(b";")[0].strip().lower() != b"application/json":
        raise Unreachable("not_our_server")
    try:
        return msgspec.json.decode(content, type=shape)
    except (msgspec.DecodeError, UnicodeError, RecursionError) as error:
        raise Unreachable("not_our_server") from error


def inflated(pieces: Iterable[bytes], encoding: bytes) -> bytes:
    """The content of an answer, of which at most 1 MiB is ever held.

    Raises:
        Unreachable: larger, not gzip although it says so, or of another encoding.
    """
    if encoding not in (b"", b"identity", b"gzip"):
        raise Unreachable("not_our_server")
    unzip = zlib.decompressobj(_GZIP) if encoding == b"gzip" else None
    content = bytearray()
    for piece in pieces:
        room = BODY_LIMIT + 1 - len(content)
        try:
            content += unzip.decompress(piece, room) if unzip else piece[:room]
        except zlib.error as error:
            raise Unreachable("not_our_server") from error
        if len(content) > BODY_LIMIT:
            raise Unreachable("answer_too_large")
    if unzip and not unzip.eof:
        raise Unreachable("answer_cut_short")
    return bytes(content)


def retry_after(value: bytes | None) -> float | None:
    """Seconds a server asks us to wait, at most 15 minutes. A date is not understood: our clock may be wrong."""
    if value is None or not value.strip().isdigit() or len(value) > 9:
        return None
    return min(float(value), RETRY_AFTER_LIMIT_S)


def _trust(ca: Path | None) -> ssl.SSLContext:
    try:
        context = ssl.create_default_context(cafile=ca)
    except OSError as error:  # ssl.SSLError is one
        raise SettingsWrong(f"The certificate authority's file {ca} cannot be used: {error.strerror}.") from error
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context
