"""From bytes to values and back: what central reads of a request, and how it writes an answer."""

from __future__ import annotations

import zlib
from typing import Any, Final, TypeVar

import msgspec
from litestar import Request, Response

from kiosk.central.problems import Refusal
from kiosk.core.compact import squeezed
from kiosk.core.exchange import BODY_LIMIT, PROTOCOL, PROTOCOL_MIN, Problem

_GZIP: Final = 31  # zlib's window bits for a gzip stream
_SMALL: Final = 512  # bytes that are not worth compressing
_ENCODER: Final = msgspec.json.Encoder()
AnyRequest = Request[Any, Any, Any]

T = TypeVar("T", bound=msgspec.Struct)


def read(request: AnyRequest, body: bytes, shape: type[T]) -> T:
    """The value of a request's body, strictly of this shape.

    Raises:
        Refusal: 413 above 1 MiB after inflating, 415 for another encoding, 400 for all that is not this shape:
            "protocol_unknown" where it is of a program of another age, which then asks in an older protocol.
    """
    encoding = request.headers.get("content-encoding", "identity").strip().lower()
    if encoding == "gzip":
        body = _inflated(body)
    elif encoding != "identity":
        raise Refusal(415, "encoding_unknown")
    if len(body) > BODY_LIMIT:
        raise Refusal(413, "too_large")
    try:
        return msgspec.json.decode(body, type=shape)
    except (msgspec.DecodeError, UnicodeError, RecursionError) as error:
        raise Refusal(400, "protocol_unknown" if _of_another_age(body) else "not_understood") from error


class _Spoken(msgspec.Struct):
    """What every protocol says of itself."""

    protocol: int


def _of_another_age(body: bytes) -> bool:
    """Whether what was not understood is in a protocol whose shapes are not known here: then it is not broken."""
    try:
        return msgspec.json.decode(body, type=_Spoken).protocol not in (PROTOCOL, PROTOCOL_MIN)
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        return False


def _inflated(body: bytes) -> bytes:
    unzip = zlib.decompressobj(_GZIP)
    try:
        content = unzip.decompress(body, BODY_LIMIT + 1)
    except zlib.error as error:
        raise Refusal(400, "not_understood") from error
    if len(content) <= BODY_LIMIT and not unzip.eof:
        raise Refusal(400, "not_understood")
    return content


def answer(request: AnyRequest, value: msgspec.Struct, *, status: int = 200) -> Response[bytes]:
    """A JSON answer, compressed where the other side takes it."""
    content = _ENCODER.encode(value)
    headers = {"Cache-Control": "no-store"}
    if len(content) > _SMALL and "gzip" in request.headers.get("accept-encoding", "").lower():
        content = squeezed(content)
        headers |= {"Content-Encoding": "gzip", "Vary": "Accept-Encoding"}
    return Response(content, status_code=status, headers=headers, media_type="application/json")


def problem(request: AnyRequest, server: str, refusal: Refusal) -> Response[bytes]:
    response = answer(request, Problem(server=server, code=refusal.code), status=refusal.status)
    if refusal.retry_after_s is not None:
        response.headers["Retry-After"] = str(refusal.retry_after_s)
    return response
