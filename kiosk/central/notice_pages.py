"""The pages about notices: how mail is sent, who is told of what in a space, and what became of each notice."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import Any, Final, cast, get_args

from litestar import Response, get, post
from litestar.params import FromPath, RawBody

from kiosk.central.addressees import RECEPTION_AT_MOST, SpaceNotices, set_notices, space_notices
from kiosk.central.forms import Form
from kiosk.central.frame import Frame
from kiosk.central.letters import trial_letter
from kiosk.central.mail import PORTS, Mail, MailServer, NotAnAddress, NotSent, Security, address, addresses
from kiosk.central.sentences import notice, sentence
from kiosk.central.times import Times
from kiosk.central.wire import AnyRequest
from kiosk.core import clock
from kiosk.errors import Refused, ValueUnfit
from kiosk.store import outbox
from kiosk.store.central_keeping import writing
from kiosk.store.outbox import Job
from kiosk.store.records import Records

_SHOWN: Final = 100
_KINDS: Final = {
    "guest_arrived": "Your guest is here",
    "silent": "Kiosk is silent",
    "back": "Kiosk is back",
    "forked": "Kiosk's data were copied or put back",
    "quarantine": "Kiosk has set something aside",
    "put_back": "Central’s data were put back",
    "clock": "Kiosk's clock is wrong",
}
WHY: Final = {
    "unreachable": "The mail server does not answer. Please check its name and port, and the network.",
    "tls": "The mail server could not prove who it is, or does not speak TLS. Please check its name and port.",
    "login": "The mail server does not know this user and password.",
    "refused": "The mail server refuses the address it should go to.",
    "answer": "The mail server did not take it. Please check the sender's address.",
    "no_password": "The mail server's password is missing, or others can read its file. Please type it once more.",
    "not_set_up": "Nobody has said yet how mail is sent.",
    "late": "It came too late to be of use.",
    "no_address": "There is no address to send it to.",
    "undone": "It was taken back.",
    "over": "It was over before it was told.",
    "known": "It was told before.",
}
_TESTING: Final = "Another test is on its way. Please wait until it has come to an end."
_STATES: Final = {
    "waiting": "Waits",
    "sent": "Told",
    "late": "Not told",
    "refused": "Not told",
    "no_address": "Not told",
    "dropped": "Not needed",
}
_SECURITY: Final = (("starttls", "STARTTLS"), ("tls", "TLS from the start"), ("none", "None: this machine only"))


@dataclass(frozen=True, slots=True)
class NoticeRow:
    what: str
    about: str  # a kiosk's name, or a guest's host
    at: str
    state: str
    told: bool
    why: str


@dataclass(frozen=True, slots=True)
class NoticesPage:
    reception: str
    hosts: bool
    able: bool
    rows: list[NoticeRow]


class NoticePages:
    def __init__(self, frame: Frame, mail: Mail) -> None:
        self._frame = frame
        self._mail = mail
        self._testing = threading.Lock()

    def handlers(self) -> list[Any]:
        return [*self._sending(), *self._of_a_space()]

    def _sending(self) -> list[Any]:
        @get("/notices", needs="manage", sync_to_thread=True)
        def shown(request: AnyRequest) -> Response[str]:
            return self._mail_page(request)

        @post("/notices", needs="manage", sync_to_thread=True, status_code=200)
        def change(request: AnyRequest, body: RawBody) -> Response[Any]:
            form = self._frame.form(request, body)
            try:
                self._mail.set_up(_server(form, self._mail.server()), form.text("password") or None)
            except ValueUnfit as unfit:
                return self._mail_page(request, form, unfit)
            return self._frame.back("/notices")

        @post("/notices/test", needs="manage", sync_to_thread=True, status_code=200)
        def test(request: AnyRequest, body: RawBody) -> Response[Any]:
            return self._test(request, self._frame.form(request, body))

        return [shown, change, test]

    def _of_a_space(self) -> list[Any]:
        frame = self._frame

        @get("/spaces/{space:str}/notices", needs="look", sync_to_thread=True)
        def listed(request: AnyRequest, space: FromPath[str]) -> Response[str]:
            return frame.space_page(request, space, "devices_notices.html", self._look)

        @post("/spaces/{space:str}/notices", needs="manage", sync_to_thread=True, status_code=200)
        def change(request: AnyRequest, space: FromPath[str], body: RawBody) -> Response[Any]:
            form = frame.form(request, body)
            frame.around(space)  # there is one
            try:
                reception = _reception(form)
            except ValueUnfit as refused:
                return frame.space_page(request, space, "devices_notices.html", self._look, form=form, refused=refused)
            with writing(frame.store) as connection:
                known = space_notices(connection, space)
                hosts = form.ticked_changed("hosts")
                said = SpaceNotices(
                    reception=known.reception if reception is None else reception,
                    hosts=known.hosts if hosts is None else hosts,
                )
                set_notices(connection, space, said)
            return frame.back(f"/spaces/{space}/notices", "same" if said == known else "saved")

        return [listed, change]

    def _mail_page(
        self, request: AnyRequest, form: Form | None = None, refused: Refused | None = None, said: str = ""
    ) -> Response[str]:
        server = self._mail.server()
        return self._frame.page(
            request,
            "notices.html",
            status=422 if refused or said else 200,
            server=server or MailServer(host="", port=PORTS["starttls"], sender=""),
            able=server is not None,
            security=_SECURITY,
            typed=form.values if form is not None else None,
            said=sentence(refused) if refused else said,
            done=notice(request.query_params.get("done", "")),
        )

    def _test(self, request: AnyRequest, form: Form) -> Response[Any]:
        """Whoever asked for it waits for it: what the mail server says is what they want to know."""
        try:
            to = address(form.text("to"))
        except NotAnAddress:
            return self._mail_page(request, refused=ValueUnfit(field="email"))
        now_ms = clock.to_ms(self._frame.store.identity.now())
        key = f"test:{self._frame.store.identity.random_bits(64):016x}"
        if not self._testing.acquire(blocking=False):  # many who wait for a silent mail server would hold up the kiosks
            return self._mail_page(request, said=_TESTING)
        try:
            self._mail.send(trial_letter("Front desk", to, key, now_ms))
        except NotSent as not_sent:
            return self._mail_page(request, said=WHY[not_sent.why])
        finally:
            self._testing.release()
        return self._frame.back("/notices", "test_sent")

    def _look(self, records: Records, times: Times) -> NoticesPage:
        known = space_notices(records.connection, records.space_id)
        jobs = outbox.latest(records.connection, records.space_id, _SHOWN)
        names = records.device_names()
        hosts = _hosts(records, jobs)
        rows = [_row(job, hosts.get(job.key, "") or names.get(job.device or "", ""), times) for job in jobs]
        return NoticesPage("\n".join(known.reception), known.hosts, self._mail.server() is not None, rows)


def _row(job: Job, about: str, times: Times) -> NoticeRow:
    why = "" if job.state == "sent" else WHY.get(job.why, "")
    return NoticeRow(
        what=_KINDS.get(job.kind, job.kind),
        about=about or (job.device or "")[:8],
        at=times.moment(job.began_at),
        state=_STATES[job.state],
        told=job.state in ("sent", "dropped", "waiting"),
        why=why,
    )


def _hosts(records: Records, jobs: list[Job]) -> dict[str, str]:
    """Key of a job -> the host whom a guest waited for, as the records name them now."""
    entries = records.journal.entries([job.entry for job in jobs if job.entry is not None])
    guests = records.guests_by_id({entry.aggregate for entry in entries.values()})
    hosts = records.members_by_id({guest.host for guest in guests.values()})
    found = {}
    for key, entry in entries.items():
        guest = guests.get(entry.aggregate)
        host = hosts.get(guest.host) if guest is not None else None
        found[key] = host.name if host is not None else ""
    return found


def _server(form: Form, known: MailServer | None) -> MailServer:
    """Raises ValueUnfit."""
    security = form.text("security")
    if security not in get_args(Security):
        raise ValueUnfit(field="security")
    port = form.text("port").strip()
    if not port.isascii() or not port.isdigit() or len(port) > 5:
        raise ValueUnfit(field="mail_port")
    return MailServer(
        host=form.text("host").strip(),
        port=int(port),
        security=cast("Security", security),
        user=form.text("user").strip(),
        sender=form.text("sender").strip(),
        ca=known.ca if known is not None else "",  # a path on this machine: said at its keyboard alone
    )


def _reception(form: Form) -> tuple[str, ...] | None:
    """Raises ValueUnfit."""
    typed = form.changed("reception")
    if typed is None:
        return None
    try:
        found = addresses(typed)
    except NotAnAddress:
        raise ValueUnfit(field="email") from None
    if len(found) > RECEPTION_AT_MOST:
        raise ValueUnfit(field="reception")
    return found
