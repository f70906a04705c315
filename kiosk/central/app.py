"""The web application of central: the exchange under /v1, the pages for people beside it."""

from __future__ import annotations

import asyncio
import logging
from typing import Any, Final

from litestar import Litestar, Response, get, post
from litestar.datastructures import State
from litestar.exceptions import HTTPException
from litestar.handlers import BaseRouteHandler
from litestar.params import RawBody
from litestar.types import ExceptionHandlersMap

from kiosk.central import wire
from kiosk.central.console import Console
from kiosk.central.description import openapi
from kiosk.central.enrolment import Enrolment
from kiosk.central.exchange import POLL_AFTER_S, Exchange
from kiosk.central.gate import AnyConnection, LoggedOut, NotAllowed
from kiosk.central.mail import Mail
from kiosk.central.problems import Refusal
from kiosk.central.waiting import WaitingRoom, position_asked
from kiosk.central.wire import AnyRequest
from kiosk.core import compact
from kiosk.core.columns import Misshapen
from kiosk.core.exchange import BODY_LIMIT, EnrolRequest, ExchangeRequest, ImportRequest, LocateRequest, WakeAnswer
from kiosk.core.fingerprint import PEM, fingerprint_of
from kiosk.store.ballast import was_full
from kiosk.store.store import Store

_SMALL: Final = 64 * 1024  # bytes of a body that is read before it is asked whose it is; a pairing has no more

_log = logging.getLogger(__name__)


def create_app(
    store: Store,
    *,
    log_in_key: bytes,
    address: str = "",
    poll_after_s: float = POLL_AFTER_S,
    try_out: bool = False,
    authority: bytes | None = None,
    mail: Mail | None = None,
) -> Litestar:
    """Build the application over a central store.

    Args:
        log_in_key: what second factors are derived with; kept outside the database.
        address: what kiosks reach this server by, shown beside pairing codes; empty: what the browser came by.
        poll_after_s: how often kiosks ask, seconds.
        try_out: a demo: while there is no account, whoever sits at this machine may change everything.
        authority: PEM of the one that kiosks are to trust; None: those that their system trusts.
        mail: the way to the mail server; None: one that keeps no password.
    """
    exchange = Exchange(store, poll_after_s=poll_after_s)
    fingerprint = fingerprint_of(authority) or "" if authority is not None else ""
    console = Console(
        store,
        mail or Mail(store, None),
        address=address,
        fingerprint=fingerprint,
        log_in_key=log_in_key,
        try_out=try_out,
    )

    room = WaitingRoom(exchange.heads)
    return Litestar(
        route_handlers=[
            *_exchange_handlers(exchange),
            _wake_handler(exchange, room),
            _authority_handler(authority),
            *console.handlers(),
        ],
        exception_handlers=_refusals(exchange, console),
        request_max_body_size=BODY_LIMIT,
        openapi_config=None,  # ours is made from the wire structs, which decode more strictly than handlers do
        logging_config=None,
        state=State({"room": room}),
    )


def _refusals(exchange: Exchange, console: Console) -> ExceptionHandlersMap:
    """What becomes of a request that was not answered: a problem for a kiosk, a page for a person."""

    def refused(request: AnyRequest, refusal: Refusal) -> Response[Any]:
        return wire.problem(request, exchange.server, refusal)

    def http_refused(request: AnyRequest, error: HTTPException) -> Response[Any]:
        if not request.url.path.startswith("/v1/"):
            return console.missing(error.status_code)
        code = {413: "too_large", 404: "path_unknown", 405: "method_unknown"}.get(error.status_code, "not_understood")
        return wire.problem(request, exchange.server, Refusal(error.status_code, code))

    def not_allowed(_request: AnyRequest, refused: NotAllowed) -> Response[Any]:
        return console.not_allowed(refused.why)

    def logged_out(request: AnyRequest, _refused: LoggedOut) -> Response[Any]:
        return console.to_log_in(request)

    def broken(request: AnyRequest, error: Exception) -> Response[Any]:
        away = exchange.store.away.note(error, _log) is not None
        if not away:
            _log.error("a request to %s broke", request.url.path, exc_info=error)
        if not request.url.path.startswith("/v1/"):
            return console.missing(507 if was_full(error) else 503 if away else 500)
        return wire.problem(request, exchange.server, Refusal(503, "busy") if away else Refusal(500, "broken"))

    return {
        Refusal: refused,
        NotAllowed: not_allowed,
        LoggedOut: logged_out,
        HTTPException: http_refused,
        Exception: broken,
    }


def _wake_handler(exchange: Exchange, room: WaitingRoom) -> Any:
    @get("/v1/wake")
    async def wake(request: AnyRequest) -> Response[bytes]:
        device = await asyncio.to_thread(exchange.device, request.headers.get("authorization"))
        head = await room.wait(device, position_asked(device, request.query_params))
        return wire.answer(request, WakeAnswer(server=exchange.server, now=exchange.now_ms(), head=head))

    return wake


def _authority_handler(authority: bytes | None) -> Any:
    @get("/v1/ca", sync_to_thread=False)
    def authority_file() -> Response[bytes]:
        """No log-in: whoever asks compares its fingerprint, which came another way, before they say anything."""
        if authority is None:
            raise Refusal(404, "no_authority")
        return Response(authority, media_type=PEM, headers={"Cache-Control": "no-store"})

    return authority_file


def _before_it_is_read(exchange: Exchange) -> Any:
    """A guard of long bodies: who is no device must not have central hold a mebibyte for each of many connections."""

    async def guard(connection: AnyConnection, _: BaseRouteHandler) -> None:
        length = connection.headers.get("content-length", "")
        if not length.isdecimal() or int(length) > _SMALL:
            await asyncio.to_thread(exchange.device, connection.headers.get("authorization"))

    return guard


def _exchange_handlers(exchange: Exchange) -> list[Any]:
    enrolment = Enrolment(exchange)
    described = openapi()

    guards = [_before_it_is_read(exchange)]

    @post("/v1/exchange", sync_to_thread=True, guards=guards)
    def exchange_entries(request: AnyRequest, body: RawBody) -> Response[bytes]:
        device = exchange.device(request.headers.get("authorization"))
        try:
            asked = compact.unpack_request(wire.read(request, body, ExchangeRequest))
        except Misshapen as error:
            raise Refusal(400, "not_understood") from error
        return wire.answer(request, compact.pack_answer(exchange.exchange(device, asked), asked))

    @post("/v1/locate", sync_to_thread=True, guards=guards)
    def locate(request: AnyRequest, body: RawBody) -> Response[bytes]:
        device = exchange.device(request.headers.get("authorization"))
        return wire.answer(request, exchange.locate(device, wire.read(request, body, LocateRequest)))

    @post("/v1/enrol", sync_to_thread=True, request_max_body_size=_SMALL)
    def enrol(request: AnyRequest, body: RawBody) -> Response[bytes]:
        address = request.client.host if request.client else ""
        return wire.answer(request, enrolment.enrol(wire.read(request, body, EnrolRequest), address))

    @post("/v1/import", sync_to_thread=True, status_code=200, guards=guards)
    def take_in(request: AnyRequest, body: RawBody) -> Response[bytes]:
        device = exchange.device(request.headers.get("authorization"))
        return wire.answer(request, exchange.take_in(device, wire.read(request, body, ImportRequest)))

    @get("/v1/health", sync_to_thread=False)
    def health(request: AnyRequest) -> Response[bytes]:
        return wire.answer(request, exchange.health())

    @get("/v1/openapi.json", sync_to_thread=False)
    def description() -> dict[str, Any]:
        return described

    return [exchange_entries, locate, enrol, take_in, health, description]
