"""The pages that lead in and out: name and password, the code of the authenticator app, logging out."""

from __future__ import annotations

import re
from typing import Any, Final

from litestar import Response, get, post
from litestar.params import FromQuery, RawBody
from litestar.response import Redirect

from kiosk.central.forms import Form
from kiosk.central.frame import HEADERS, Frame
from kiosk.central.gate import caller_of, give_token, token_of
from kiosk.central.log_in import LogIn, NotLetIn, Waits
from kiosk.central.wire import AnyRequest

PATH: Final = "/log-in"
_OWN: Final = re.compile(r"/(?!/)[A-Za-z0-9/_?=&%.+-]{0,500}\Z")  # leads to a page of ours, and nowhere else
_WRONG: Final = "This does not match. Please check your name and password, and try again."
_WRONG_CODE: Final = (
    "This code does not match. Each code works once: wait for the next one, and check the clock of your telephone."
)


class Door:
    """Logging in and out."""

    def __init__(self, frame: Frame, log_in: LogIn) -> None:
        self._frame = frame
        self._log_in = log_in

    def handlers(self) -> list[Any]:
        @get(PATH, needs="nothing", sync_to_thread=True)
        def form(request: AnyRequest, to: FromQuery[str] = "/") -> Response[Any]:
            if caller_of(request).account is not None or not self._log_in.needed():
                return _to(own(to))
            return self._password_page(request, own(to))

        @post(PATH, needs="nothing", sync_to_thread=True, status_code=200)
        def password(request: AnyRequest, body: RawBody) -> Response[Any]:
            return self._password(request, self._frame.form(request, body))

        @get(f"{PATH}/code", needs="nothing", sync_to_thread=True)
        def code_form(request: AnyRequest, to: FromQuery[str] = "/") -> Response[Any]:
            half = token_of(request, "password")
            if half is None or self._log_in.account(half, "password") is None:
                return _to(PATH)
            return self._frame.page(request, "log_in_code.html", to=own(to), said="")

        @post(f"{PATH}/code", needs="nothing", sync_to_thread=True, status_code=200)
        def code(request: AnyRequest, body: RawBody) -> Response[Any]:
            return self._code(request, self._frame.form(request, body))

        @post("/log-out", needs="nothing", sync_to_thread=True, status_code=200)
        def log_out(request: AnyRequest, body: RawBody) -> Response[Any]:
            self._frame.form(request, body)
            token = token_of(request, "whole")
            if token is not None:
                self._log_in.log_out(token)
            response = _to(PATH)
            give_token(request, response, "whole", None)
            response.headers["Clear-Site-Data"] = '"cache"'
            return response

        return [form, password, code_form, code, log_out]

    def _password(self, request: AnyRequest, form: Form) -> Response[Any]:
        to = own(form.text("to"))
        try:
            half = self._log_in.password(form.text("name"), form.text("password"), _address(request))
        except NotLetIn:
            return self._password_page(request, to, _WRONG, status=403, name=form.text("name")[:80])
        except Waits as waits:
            return self._password_page(request, to, _wait(waits.seconds), status=429, name=form.text("name")[:80])
        response = _to(f"{PATH}/code?to={to}" if to != "/" else f"{PATH}/code")
        give_token(request, response, "password", half)
        return response

    def _code(self, request: AnyRequest, form: Form) -> Response[Any]:
        to, half = own(form.text("to")), token_of(request, "password") or ""
        if self._log_in.account(half, "password") is None:
            return _to(PATH)
        try:
            token = self._log_in.code(half, form.text("code"), _address(request))
        except NotLetIn:
            return self._frame.page(request, "log_in_code.html", status=403, to=to, said=_WRONG_CODE)
        except Waits as waits:
            return self._frame.page(request, "log_in_code.html", status=429, to=to, said=_wait(waits.seconds))
        response = _to(to)
        give_token(request, response, "password", None)
        give_token(request, response, "whole", token)
        return response

    def _password_page(
        self, request: AnyRequest, to: str, said: str = "", *, status: int = 200, name: str = ""
    ) -> Response[str]:
        return self._frame.page(request, "log_in.html", status=status, to=to, said=said, name=name)


def own(path: str) -> str:
    """A path of ours, or the first page: a link must not lead elsewhere by way of the log-in."""
    return path if _OWN.match(path) else "/"


def _to(path: str) -> Redirect:
    return Redirect(path, status_code=303, headers=HEADERS)


def _address(request: AnyRequest) -> str:
    return request.client.host if request.client else ""


def _wait(seconds: int) -> str:
    if seconds <= 90:
        return f"Too many tries. Please wait {seconds} seconds."
    return f"Too many tries. Please wait {-(-seconds // 60)} minutes."
