"""The web pages for people who look after a space. Until there is a log-in they answer only on the server's machine."""

from __future__ import annotations

import hmac
import io
import secrets
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final
from urllib.parse import parse_qs, urlsplit

import jinja2
import qrcode
from litestar import Response, Router, get, post
from litestar.connection import ASGIConnection
from litestar.exceptions import NotFoundException, PermissionDeniedException
from litestar.handlers import BaseRouteHandler
from litestar.params import FromPath, FromQuery, RawBody
from markupsafe import Markup
from qrcode.image.svg import SvgPathImage

from kiosk import places
from kiosk.central import pages
from kiosk.central.enrolment import new_code
from kiosk.central.wire import AnyRequest
from kiosk.core import clock
from kiosk.core.exchange import invitation_text
from kiosk.core.spaces import Space
from kiosk.store import central_keeping as keeping
from kiosk.store.records import Records
from kiosk.store.store import Store

LOOPBACK: Final = frozenset({"localhost", "127.0.0.1", "::1"})
_HERE: Final = Path(__file__).parent
_FONTS: Final = ("Figtree_400Regular", "Figtree_600SemiBold", "Fraunces_600SemiBold")
_HEADERS: Final = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; "
        "base-uri 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}
_MISSING: Final = {
    403: ("This page stays here", "For now these pages open only on the computer that the server itself runs on."),
    404: ("There is no such page", "The address may be old. The overview is a good place to start again."),
}
_BROKEN: Final = ("This did not work", "It was written to the server's log. Please go back and try once more.")


def only_here(connection: ASGIConnection[Any, Any, Any, Any], _handler: BaseRouteHandler) -> None:
    """Let in whoever sits at this machine: the peer, the name it asked for, and nobody who passes others on."""
    peer = connection.client.host if connection.client else ""
    name = urlsplit(f"//{connection.headers.get('host', '')}").hostname
    passed_on = {"forwarded", "x-forwarded-for", "x-real-ip"} & set(connection.headers)
    if peer.removeprefix("::ffff:") not in LOOPBACK or name not in LOOPBACK or passed_on:
        raise PermissionDeniedException


class Console:
    """The pages of one central server."""

    def __init__(self, store: Store, *, address: str) -> None:
        self._store = store
        self._address = address
        self._form_token = secrets.token_urlsafe(24)  # a form of another process, or of another site, has another
        self._templates = jinja2.Environment(
            loader=jinja2.FileSystemLoader(_HERE / "templates"),
            autoescape=True,
            undefined=jinja2.StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )

    def missing(self, status: int) -> Response[str]:
        """The page that says why there is none."""
        title, line = _MISSING.get(status, _BROKEN)
        return self._page("missing.html", status=status, title=title, line=line)

    def handlers(self) -> list[Any]:
        """The routes of all pages."""

        @get("/", sync_to_thread=True)
        def start() -> Response[str]:
            return self._start()

        @get("/spaces/{space:str}", sync_to_thread=True)
        def overview(space: FromPath[str]) -> Response[str]:
            return self._space_page(space, "overview.html", pages.overview)

        @get("/spaces/{space:str}/members", sync_to_thread=True)
        def members(space: FromPath[str], q: FromQuery[str] = "", page: FromQuery[int] = 1) -> Response[str]:
            number = min(max(page, 1), 1_000_000)
            return self._space_page(
                space, "members.html", lambda records, times: pages.members(records, times, query=q, number=number)
            )

        @get("/spaces/{space:str}/guests", sync_to_thread=True)
        def guests(space: FromPath[str]) -> Response[str]:
            return self._space_page(space, "guests.html", pages.guests)

        @get("/spaces/{space:str}/devices", sync_to_thread=True)
        def devices(space: FromPath[str]) -> Response[str]:
            return self._space_page(space, "devices.html", pages.devices)

        @get("/spaces/{space:str}/calls", sync_to_thread=True)
        def calls(space: FromPath[str]) -> Response[str]:
            return self._space_page(space, "calls.html", pages.calls)

        @post("/pair", sync_to_thread=True, status_code=200)
        def pair(request: AnyRequest, body: RawBody) -> Response[str]:
            return self._pair(request, body)

        @get("/static/{name:str}", sync_to_thread=True)
        def static(name: FromPath[str]) -> Response[bytes]:
            return _static(name)

        people = [start, overview, members, guests, devices, calls, pair, static]
        return [Router("/", route_handlers=people, guards=[only_here])]

    def _start(self) -> Response[str]:
        with self._store.engine.begin() as connection:
            known = [one.space for one in keeping.spaces(connection)]
        if len(known) == 1:
            return self._space_page(known[0], "overview.html", pages.overview)
        return self._page("spaces.html", spaces=[(one, self._name(one)) for one in known])

    def _name(self, space: str) -> str:
        with self._store.reading(space) as records:
            return records.space().name

    def _space_page(self, space: str, template: str, look: Callable[[Records, pages.Times], object]) -> Response[str]:
        with self._store.reading(space) as records:
            if keeping.space(records.connection, space) is None:
                raise NotFoundException
            several = len(keeping.spaces(records.connection)) > 1
            values: Space = records.space()
            times = pages.Times(values, clock.to_ms(self._store.identity.now()))
            shown = look(records, times)
        return self._page(
            template, space=values, several=several, here=template, now=times.moment(times.now_ms), shown=shown
        )

    def _pair(self, request: AnyRequest, body: RawBody) -> Response[str]:
        form = parse_qs(body.decode("utf-8", "replace"), max_num_fields=10)
        given = form.get("token", [""])[0]
        if not _same_origin(request) or not hmac.compare_digest(given.encode(), self._form_token.encode()):
            raise PermissionDeniedException
        space = form.get("space", [""])[0] or None
        name = ""
        if space is not None:
            with self._store.reading(space) as records:
                if keeping.space(records.connection, space) is None:
                    raise NotFoundException
                name = records.space().name
        made = new_code(self._store, space)
        url = self._address or f"{request.url.scheme}://{request.headers['host']}"
        picture = _qr(invitation_text(url, made.code))
        return self._page("pairing.html", code=made.code, url=url, picture=picture, name=name, space=space, minutes=15)

    def _page(self, template: str, *, status: int = 200, **values: object) -> Response[str]:
        text = self._templates.get_template(template).render(form_token=self._form_token, **values)
        return Response(text, status_code=status, media_type="text/html", headers=_HEADERS)


def _same_origin(request: AnyRequest) -> bool:
    """Whether the form was sent from one of our own pages; a browser tells in one header or the other."""
    site = request.headers.get("sec-fetch-site")
    if site is not None and site != "same-origin":
        return False
    origin = request.headers.get("origin")
    if origin is None:
        return site == "same-origin"
    return origin == f"{request.url.scheme}://{request.headers.get('host', '')}"


def _static(name: str) -> Response[bytes]:
    if name == "console.css":
        file, kind = _HERE / "static" / name, "text/css"
    elif name.removesuffix(".ttf") in _FONTS:
        file, kind = places.resources() / "fonts" / name, "font/ttf"
    else:
        raise NotFoundException
    headers = _HEADERS | {"Cache-Control": "max-age=3600"}
    return Response(file.read_bytes(), media_type=kind, headers=headers)


def _qr(text: str) -> Markup:
    code = qrcode.QRCode(border=2, image_factory=SvgPathImage)
    code.add_data(text)
    drawn = io.BytesIO()
    code.make_image().save(drawn)
    svg = drawn.getvalue().decode()
    return Markup(svg[svg.index("<svg") :])  # noqa: S704 - drawn here, out of a matrix of squares
