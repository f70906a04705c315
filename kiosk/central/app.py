"""The web application of central: the exchange under /v1, the pages for people beside it."""

from __future__ import annotations

import logging
from typing import Any

from litestar import Litestar, Response, get, post
from litestar.exceptions import HTTPException
from litestar.params import RawBody
from litestar.types import ExceptionHandlersMap

from kiosk.central import wire
from kiosk.central.console import Console
from kiosk.central.description import openapi
from kiosk.central.enrolment import Enrolment
from kiosk.central.exchange import POLL_AFTER_S, Exchange
from kiosk.central.gate import LoggedOut, NotAllowed
from kiosk.central.problems import Refusal
from kiosk.central.wire import AnyRequest
from kiosk.core.exchange import BODY_LIMIT, EnrolRequest, ExchangeRequest, LocateRequest
from kiosk.store.store import Store

_log = logging.getLogger(__name__)


def create_app(
    store: Store,
    *,
    log_in_key: bytes,
    address: str = "",
    poll_after_s: float = POLL_AFTER_S,
    try_out: bool = False,
) -> Litestar:
    """Build the application over a central store.

    Args:
        log_in_key: what second factors are derived with; kept outside the database.
        address: what kiosks reach this server by, shown beside pairing codes; empty: what the browser came by.
        poll_after_s: how often kiosks ask, seconds.
        try_out: a demo: while there is no account, whoever sits at this machine may change everything.
    """
    exchange = Exchange(store, poll_after_s=poll_after_s)
    console = Console(store, address=address, log_in_key=log_in_key, try_out=try_out)

    return Litestar(
        route_handlers=[*_exchange_handlers(exchange), *console.handlers()],
        exception_handlers=_refusals(exchange, console),
        request_max_body_size=BODY_LIMIT,
        openapi_config=None,  # ours is made from the wire structs, which decode more strictly than handlers do
        logging_config=None,
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
        _log.error("a request to %s broke", request.url.path, exc_info=error)
        if not request.url.path.startswith("/v1/"):
            return console.missing(500)
        return wire.problem(request, exchange.server, Refusal(500, "broken"))

    return {
        Refusal: refused,
        NotAllowed: not_allowed,
        LoggedOut: logged_out,
        HTTPException: http_refused,
        Exception: broken,
    }


def _exchange_handlers(exchange: Exchange) -> list[Any]:
    enrolment = Enrolment(exchange)
    described = openapi()

    @post("/v1/exchange", sync_to_thread=True)
    def exchange_entries(request: AnyRequest, body: RawBody) -> Response[bytes]:
        device = exchange.device(request.headers.get("authorization"))
        return wire.answer(request, exchange.exchange(device, wire.read(request, body, ExchangeRequest)))

    @post("/v1/locate", sync_to_thread=True)
    def locate(request: AnyRequest, body: RawBody) -> Response[bytes]:
        device = exchange.device(request.headers.get("authorization"))
        return wire.answer(request, exchange.locate(device, wire.read(request, body, LocateRequest)))

    @post("/v1/enrol", sync_to_thread=True)
    def enrol(request: AnyRequest, body: RawBody) -> Response[bytes]:
        address = request.client.host if request.client else ""
        return wire.answer(request, enrolment.enrol(wire.read(request, body, EnrolRequest), address))

    @get("/v1/health", sync_to_thread=False)
    def health(request: AnyRequest) -> Response[bytes]:
        return wire.answer(request, exchange.health())

    @get("/v1/openapi.json", sync_to_thread=False)
    def description() -> dict[str, Any]:
        return described

    return [exchange_entries, locate, enrol, health, description]
