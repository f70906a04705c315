"""What each page of central hangs in: templates, headers, the space it is about, and who looks at it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlencode

import jinja2
from litestar import Response
from litestar.exceptions import NotFoundException
from litestar.response import Redirect

from kiosk.central.fleet import of_this_server
from kiosk.central.forms import Form
from kiosk.central.gate import Caller, Gate, NotAllowed, Why, caller_of, check_form
from kiosk.central.sentences import notice, sentence
from kiosk.central.times import Times
from kiosk.central.wire import AnyRequest
from kiosk.core import clock
from kiosk.core.exchange import SpaceSecrets
from kiosk.core.spaces import Space
from kiosk.desk.surroundings import Surroundings
from kiosk.errors import Refused
from kiosk.store import central_keeping as keeping
from kiosk.store.device_keeping import former_keys
from kiosk.store.records import Records
from kiosk.store.store import Store

HERE: Final = Path(__file__).parent
HEADERS: Final = {
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
    400: ("This could not be read", "Please go back and try once more."),
    404: ("There is no such page", "The address may be old. The overview is a good place to start again."),
    413: ("This is too large", "Please send a smaller file."),
    503: (
        "Central's database does not answer",
        "The server's log says why. Please come back in a minute, and look whether this was kept. Kiosks work on.",
    ),
    507: (
        "The disk of this server is full",
        "Nothing of this was kept. Please make room where central keeps its data, and try once more. Kiosks work on.",
    ),
}
_BROKEN: Final = ("This did not work", "It was written to the server's log. Please go back and try once more.")
_WHY: Final[dict[Why, tuple[str, str]]] = {
    "elsewhere": (
        "This page stays here",
        "These pages open on the computer that the server runs on. From elsewhere they open with TLS and an account.",
    ),
    "no_account": (
        "To change things here you need an account",
        "At the server's keyboard, run: kiosk central account add NAME --role manager",
    ),
    "role": ("This needs a manager", "Your account is for the daily work at reception. Please ask a manager."),
    "form": ("This form is too old", "Please go back, load the page anew, and send it once more."),
}
Look = Callable[[Records, Times], object]


class Frame:
    """Makes pages."""

    def __init__(self, store: Store, gate: Gate) -> None:
        self.store = store
        self.gate = gate
        self._templates = jinja2.Environment(
            loader=jinja2.FileSystemLoader(HERE / "templates"),
            autoescape=True,
            undefined=jinja2.StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._templates.globals["troubles_of_this_server"] = partial(of_this_server, store)

    def missing(self, status: int) -> Response[str]:
        """The page that says why there is none."""
        title, line = _MISSING.get(status, _BROKEN)
        return self._render("missing.html", self.gate.anyone(), status=status, title=title, line=line)

    def not_allowed(self, why: Why) -> Response[str]:
        title, line = _WHY[why]
        return self._render("missing.html", self.gate.anyone(), status=403, title=title, line=line)

    def page(self, request: AnyRequest, template: str, *, status: int = 200, **values: object) -> Response[str]:
        return self._render(template, caller_of(request), status=status, **values)

    def space_page(
        self,
        request: AnyRequest,
        space: str,
        template: str,
        look: Look,
        *,
        status: int = 200,
        form: Form | None = None,
        refused: Refused | None = None,
        **values: object,
    ) -> Response[str]:
        """A page about a space.

        Args:
            look: gives what the page shows, out of one state of the space.
            form: what was typed, where a form comes back.
            refused: why it comes back.
        """
        with self.store.reading(space) as records:
            if keeping.space(records.connection, space) is None:
                raise NotFoundException
            several = len(keeping.spaces(records.connection)) > 1
            about: Space = records.space()
            times = Times(about, clock.to_ms(self.store.identity.now()))
            shown = look(records, times)
        return self._render(
            template,
            caller_of(request),
            status=422 if refused else status,
            space=about,
            several=several,
            here=template,
            now=times.moment(times.now_ms),
            shown=shown,
            typed=form.values if form else None,
            said=sentence(refused) if refused else "",
            done=notice(request.query_params.get("done", "")),
            **values,
        )

    def form(self, request: AnyRequest, body: bytes) -> Form:
        """A form that one of our pages made for this caller.

        Raises:
            NotAllowed
        """
        form = Form.read(body)
        check_form(request, form.text("token"))
        return form

    def around(self, space: str) -> Surroundings:
        """What activities in a space stand on. Raises NotFoundException when there is none."""
        with self.store.engine.begin() as connection:
            found = keeping.space(connection, space)
            former = tuple(reversed(former_keys(connection, space)))
        if found is None:
            raise NotFoundException
        known: SpaceSecrets = found
        return Surroundings(self.store, lambda: known, former=lambda: former)

    def back(self, path: str, done: str = "saved", **query: str) -> Redirect:
        """To a page, with a line that says what was done. A reload then does nothing twice."""
        return Redirect(f"{path}?{urlencode(query | {'done': done})}", status_code=303, headers=HEADERS)

    def _render(self, template: str, caller: Caller, *, status: int, **values: Any) -> Response[str]:
        text = self._templates.get_template(template).render(who=caller, form_token=caller.form_token, **values)
        return Response(text, status_code=status, media_type="text/html", headers=HEADERS)


__all__ = ["HEADERS", "HERE", "Frame", "Look", "NotAllowed"]
