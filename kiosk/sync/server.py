"""The central server as the kiosk sees it: three questions over HTTP, and what counts as an answer."""

from __future__ import annotations

import ssl
import zlib
from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import Final, Protocol, TypeVar
from urllib.parse import urlsplit

import httpcore
import msgspec

from kiosk import __version__
from kiosk.core import compact
from kiosk.core.columns import Misshapen
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
    WakeAnswer,
)
from kiosk.errors import (
    PairingCodeWrong,
    Rejected,
    Revoked,
    SettingsWrong,
    SpaceTaken,
    TooLarge,
    Unauthorized,
    Unreachable,
)
from kiosk.sync.network import Deadline, DeadlineBackend
from kiosk.sync.tokens import Tokens

KEEP_OPEN_S: Final = 80.0  # longer than the pause between polls, shorter than the server keeps an idle connection
_GZIP: Final = 31  # zlib's window bits for a gzip stream
_SMALL: Final = 512  # bytes that are not worth compressing

A = TypeVar("A", bound=msgspec.Struct)
N = TypeVar("N", ExchangeAnswer, LocateAnswer, EnrolAnswer, WakeAnswer)


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
        tokens: Tokens | None = None,
        ca: Path | None = None,
        deadline_s: float = DEADLINE_S,
    ) -> None:
        """Prepare a connection; nothing is asked yet.

        Args:
            server: id of the installation this kiosk was paired with, None before that.
            tokens: gives the token of each question, instead of `token`.
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
        self._device, self._token, self._tokens, self._ca = device, token, tokens, ca
        self._pool = httpcore.ConnectionPool(
            ssl_context=trusting(ca) if parts.scheme == "https" else None,
            max_connections=1,
            keepalive_expiry=KEEP_OPEN_S,
            network_backend=DeadlineBackend(self._deadline),
        )

    def exchange(self, request: ExchangeRequest) -> ExchangeAnswer:
        packed = compact.pack_request(request)
        if self._tokens is None:
            answer = self._ask("/v1/exchange", packed, ExchangeAnswer)
        else:
            answer, used = self._tokens.ask(partial(self._send, "/v1/exchange", packed, ExchangeAnswer))
            if answer.new_token:
                self._tokens.take_up(answer.new_token, used)
        try:
            return compact.unpack_answer(answer, request)
        except Misshapen as error:
            raise Unreachable("not_our_server") from error

    def locate(self, request: LocateRequest) -> LocateAnswer:
        return self._ask("/v1/locate", request, LocateAnswer)

    def wake(self, space: str, position: int) -> WakeAnswer:
        """Wait for as long as the server holds the question, or until the feed of a space goes past a position."""
        return self._ask(f"/v1/wake?space={space}&position={position}", None, WakeAnswer)

    def beside(self, deadline_s: float) -> HttpServer:
        """A second connection to the same server, for questions that take longer."""
        return HttpServer(
            self._origin,
            server=self._server,
            device=self._device,
            token=self._token,
            tokens=self._tokens,
            ca=self._ca,
            deadline_s=deadline_s,
        )

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

    def _ask(self, path: str, question: msgspec.Struct | None, shape: type[N]) -> N:
        if self._tokens is None:
            return self._send(path, question, shape, self._token)
        return self._tokens.ask(partial(self._send, path, question, shape))[0]

    def _send(self, path: str, question: msgspec.Struct | None, shape: type[N], token: str) -> N:
        self._deadline.start(self._deadline_s)
        method = "POST" if question is not None else "GET"
        body = msgspec.json.encode(question) if question is not None else b""
        headers = self._headers.copy()
        if token:
            headers["Authorization"] = f"Bearer {self._device}.{token}"
        if len(body) > _SMALL:
            body = compact.squeezed(body)
            headers["Content-Encoding"] = "gzip"
        try:
            with self._pool.stream(method, self._origin + path, headers=headers, content=body) as response:
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
        if (status, problem.code) == (403, "device_revoked"):
            return Revoked(problem.code)
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


def trusting(ca: Path | None, pem: str = "") -> ssl.SSLContext:
    """TLS that believes this authority alone, from a file or its text, or those of the system.

    Raises:
        SettingsWrong: its file cannot be used.
    """
    try:
        context = ssl.create_default_context(cafile=ca, cadata=pem or None)
    except OSError as error:  # ssl.SSLError is one
        raise SettingsWrong(f"The certificate authority's file {ca} cannot be used: {error.strerror}.") from error
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context
