"""The web pages for people who look after a space: who is in, members, guests, devices, calls, and pairing."""

from __future__ import annotations

import io
from typing import Any, Final

import qrcode
from litestar import Response, Router, get, post
from litestar.exceptions import NotFoundException
from litestar.handlers import BaseRouteHandler
from litestar.params import FromPath, RawBody
from litestar.response import Redirect
from markupsafe import Markup
from qrcode.image.svg import SvgPathImage

from kiosk import places
from kiosk.central import pages, task_pages
from kiosk.central.accounts import Accounts
from kiosk.central.credit_pages import CreditPages
from kiosk.central.device_pages import DevicePages
from kiosk.central.devices import Devices
from kiosk.central.door import PATH, Door, own
from kiosk.central.enrolment import new_code
from kiosk.central.erasure_pages import ErasurePages
from kiosk.central.fleet_pages import FleetPages
from kiosk.central.frame import HEADERS, HERE, Frame
from kiosk.central.gate import AnyConnection, Gate, Why
from kiosk.central.house_pages import HousePages
from kiosk.central.import_pages import ImportPages
from kiosk.central.log_in import LogIn
from kiosk.central.mail import Mail
from kiosk.central.notice_pages import NoticePages
from kiosk.central.parcel_pages import ParcelPages
from kiosk.central.people_pages import PeoplePages
from kiosk.central.wire import AnyRequest
from kiosk.core.exchange import invitation_text
from kiosk.core.fingerprint import grouped
from kiosk.store import central_keeping as keeping
from kiosk.store.store import Store

_FILES: Final = {"console.css": "text/css", "icon.svg": "image/svg+xml"}
_FONTS: Final = ("Figtree_400Regular.ttf", "Figtree_600SemiBold.ttf", "Fraunces_600SemiBold.ttf")


class Console:
    """The pages of one central server."""

    def __init__(
        self, store: Store, mail: Mail, *, address: str, fingerprint: str, log_in_key: bytes, try_out: bool
    ) -> None:
        self._store = store
        self._address = address
        self._fingerprint = fingerprint
        log_in = LogIn(store, Accounts(store, log_in_key))
        self._gate = Gate(log_in, try_out=try_out)
        self._frame = Frame(store, self._gate)
        self._mail = mail
        self._door = Door(self._frame, log_in)

    def missing(self, status: int) -> Response[str]:
        """The page that says why there is none."""
        return self._frame.missing(status)

    def not_allowed(self, why: Why) -> Response[str]:
        return self._frame.not_allowed(why)

    def to_log_in(self, request: AnyRequest) -> Redirect:
        """To the door, and from there to where they wanted."""
        asked = request.url.path if request.method == "GET" else ""
        way = f"?to={own(asked)}" if asked not in ("", "/") else ""
        return Redirect(PATH + way, status_code=303, headers=HEADERS)

    def handlers(self) -> list[Any]:
        """The routes of all pages, each behind the gate."""

        @get("/static/{name:str}", needs="nothing", sync_to_thread=True)
        def static(name: FromPath[str]) -> Response[bytes]:
            return _static(name)

        def guard(connection: AnyConnection, handler: BaseRouteHandler) -> None:  # copied by Litestar, unlike its gate
            self._gate.check(connection, handler)

        routes = [*self._looking(), *self._pairing(), static, *self._door.handlers()]
        for room in (PeoplePages, HousePages, ParcelPages, CreditPages, ImportPages, ErasurePages, DevicePages):
            routes += room(self._frame).handlers()
        routes += task_pages.TaskPages(self._frame).handlers()
        routes += [*FleetPages(self._frame).handlers(), *NoticePages(self._frame, self._mail).handlers()]
        return [Router("/", route_handlers=routes, guards=[guard])]

    def _looking(self) -> list[Any]:
        frame = self._frame

        @get("/", needs="look", sync_to_thread=True)
        def start(request: AnyRequest) -> Response[str]:
            with self._store.engine.begin() as connection:
                known = [one.space for one in keeping.spaces(connection)]
            if len(known) == 1:
                return frame.space_page(request, known[0], "overview.html", task_pages.overview)
            return frame.page(request, "spaces.html", spaces=[(one, self._name(one)) for one in known])

        @get("/spaces/{space:str}", needs="look", sync_to_thread=True)
        def overview(request: AnyRequest, space: FromPath[str]) -> Response[str]:
            return frame.space_page(request, space, "overview.html", task_pages.overview)

        @get("/spaces/{space:str}/guests", needs="look", sync_to_thread=True)
        def guests(request: AnyRequest, space: FromPath[str]) -> Response[str]:
            return frame.space_page(request, space, "guests.html", pages.guests)

        @get("/spaces/{space:str}/devices", needs="look", sync_to_thread=True)
        def devices(request: AnyRequest, space: FromPath[str]) -> Response[str]:
            Devices(self._store).of_space(space)  # one whose days of delivering are over is shut out by looking
            return frame.space_page(request, space, "devices.html", pages.devices)

        @get("/spaces/{space:str}/calls", needs="look", sync_to_thread=True)
        def calls(request: AnyRequest, space: FromPath[str]) -> Response[str]:
            return frame.space_page(request, space, "calls.html", pages.calls)

        return [start, overview, guests, devices, calls]

    def _name(self, space: str) -> str:
        with self._store.reading(space) as records:
            return records.space().name

    def _pairing(self) -> list[Any]:
        @post("/pair", needs="pair", sync_to_thread=True, status_code=200)
        def pair(request: AnyRequest, body: RawBody) -> Response[str]:
            space = self._frame.form(request, body).text("space") or None
            name = ""
            if space is not None:
                self._frame.around(space)
                name = self._name(space)
            made = new_code(self._store, space)
            url = self._address or f"{request.url.scheme}://{request.headers['host']}"
            proof = self._fingerprint if url.startswith("https:") else ""
            return self._frame.page(
                request,
                "pairing.html",
                code=made.code,
                url=url,
                picture=qr_picture(invitation_text(url, made.code, proof)),
                groups=grouped(proof),
                name=name,
                space=space,
                minutes=15,
            )

        return [pair]


def _static(name: str) -> Response[bytes]:
    if name in _FILES:
        file, kind = HERE / "static" / name, _FILES[name]
    elif name in _FONTS:
        file, kind = places.resources() / "fonts" / name, "font/ttf"
    else:
        raise NotFoundException
    headers = HEADERS | {"Cache-Control": "max-age=3600"}
    return Response(file.read_bytes(), media_type=kind, headers=headers)


def qr_picture(text: str) -> Markup:
    code = qrcode.QRCode(border=2, image_factory=SvgPathImage)
    code.add_data(text)
    drawn = io.BytesIO()
    code.make_image().save(drawn)
    svg = drawn.getvalue().decode()
    return Markup(svg[svg.index("<svg") :])  # noqa: S704 - drawn here, out of a matrix of squares
