"""The pages about a kiosk's standing: what it may do, its token, and files of what one could not deliver."""

from __future__ import annotations

import io
import logging
from dataclasses import dataclass
from typing import Any, Final

from litestar import Response, get, post
from litestar.exceptions import NotFoundException
from litestar.params import FromPath, RawBody

from kiosk.central import aside
from kiosk.central.devices import DeviceMissing, Devices
from kiosk.central.forms import Form, SentParts, sent_file, takes_file
from kiosk.central.frame import Frame
from kiosk.central.gate import caller_of, check_form
from kiosk.central.times import Times
from kiosk.central.wire import AnyRequest
from kiosk.errors import FileUnusable, Refused, ValueUnfit
from kiosk.store import central_keeping as keeping
from kiosk.store import device_keeping as caring
from kiosk.store.central_keeping import DeviceState
from kiosk.store.export import SIZE_LIMIT, ExportFile, Imported, import_file
from kiosk.store.records import Records

_CHANGES: Final[dict[str, DeviceState]] = {"active": "active", "push_only": "push_only", "revoked": "revoked"}
_SHOWN: Final = 50  # entries that can never be kept

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class DevicePage:
    """One kiosk. `ends` is when it is shut out by itself, `renewing` whether it gets a new token as it comes next.

    `aside` is what it set aside, as far as it names that; `more` so many more.
    """

    id: str
    name: str
    state: DeviceState
    since: str
    ends: str
    seen: str
    paired: str
    renewing: bool
    aside: list[aside.AsideRow]
    more: int


@dataclass(frozen=True, slots=True)
class ImportedPage:
    """What came of a file; `problem` where nothing did."""

    problem: str = ""
    done: Imported | None = None
    name: str = ""
    made: str = ""


class DevicePages:
    def __init__(self, frame: Frame) -> None:
        self._frame = frame
        self._devices = Devices(frame.store)

    def handlers(self) -> list[Any]:
        return [*self._standing(), *self._files()]

    def _standing(self) -> list[Any]:
        @get("/spaces/{space:str}/devices/{device:str}", needs="look", sync_to_thread=True)
        def shown(request: AnyRequest, space: FromPath[str], device: FromPath[str]) -> Response[str]:
            return self._page(request, space, device)

        @post("/spaces/{space:str}/devices/{device:str}", needs="manage", sync_to_thread=True, status_code=200)
        def change(request: AnyRequest, space: FromPath[str], device: FromPath[str], body: RawBody) -> Response[Any]:
            form = self._frame.form(request, body)
            self._frame.around(space)
            try:
                done = self._change(form, space, device, caller_of(request).actor)
            except DeviceMissing:
                raise NotFoundException from None
            except Refused as refused:
                return self._page(request, space, device, form, refused)
            return self._frame.back(f"/spaces/{space}/devices/{device}", done)

        return [shown, change]

    def _page(
        self, request: AnyRequest, space: str, device: str, form: Form | None = None, refused: Refused | None = None
    ) -> Response[str]:
        self._devices.of_space(space)  # one whose days of delivering are over is shut out by looking

        def look(records: Records, times: Times) -> DevicePage:
            found = keeping.device(records.connection, device)
            if found is None or found.space != space:
                raise NotFoundException
            kept = caring.care(records.connection, device)
            ends = caring.push_only_ends_at(records.connection, found) if found.state == "push_only" else None
            rows, more = aside.rows(records.connection, device, times)
            return DevicePage(
                id=device,
                name=records.device_names().get(device, "") or device[:8],
                state=found.state,
                since=times.moment(kept.state_at) if kept.state_at else "",
                ends=times.moment(ends) if ends is not None else "",
                seen=times.moment(found.seen_at),
                paired=times.moment(found.enrolled_at),
                renewing=kept.renew,
                aside=rows,
                more=more,
            )

        return self._frame.space_page(request, space, "devices_one.html", look, form=form, refused=refused)

    def _change(self, form: Form, space: str, device: str, actor: str) -> str:
        wanted = form.text("do")
        if wanted == "new_token":
            self._devices.renew_token(device, space=space)
            return "token"
        if wanted in aside.DOES:
            aside.decide(self._frame.store, space, device, form.text("entry"), aside.DOES[wanted], actor)
            return wanted
        if wanted not in _CHANGES:
            raise ValueUnfit(field="do")
        if wanted == "revoked" and not form.ticked("sure"):
            raise ValueUnfit(field="sure")
        self._devices.change(device, _CHANGES[wanted], by=actor, space=space)
        _log.info("device %s is now %s, by %s", device, wanted, actor or "somebody at this machine")
        return wanted

    def _files(self) -> list[Any]:
        path = "/spaces/{space:str}/journal-import"

        @get(path, needs="manage", sync_to_thread=True)
        def form(request: AnyRequest, space: FromPath[str]) -> Response[str]:
            return self._file_page(request, space, ImportedPage())

        @takes_file(path, SIZE_LIMIT)
        def send(request: AnyRequest, space: FromPath[str], parts: SentParts) -> Response[str]:
            check_form(request, str(parts.get("token", "")))
            self._frame.around(space)
            _, content = sent_file(parts, "file")
            try:
                return self._file_page(request, space, self._taken_in(space, content, bool(parts.get("anyway"))))
            except FileUnusable as unusable:
                return self._file_page(request, space, ImportedPage(problem=str(unusable)))

        return [form, send]

    def _taken_in(self, space: str, content: bytes, anyway: bool) -> ImportedPage:
        if not content:
            raise FileUnusable("Please choose a file.")
        file = ExportFile(lambda: io.BytesIO(content))
        if file.header.space != space:
            raise FileUnusable("This file is of another space. Nothing was changed.")
        done = import_file(self._frame.store, file, what_can_be_read=anyway)
        with self._frame.store.reading(space) as records:
            name = records.device_names().get(file.header.device, "") or file.header.device[:8]
            times = Times(records.space(), file.header.made_at)
            made = times.date(file.header.made_at)
        _log.info("a file of device %s was taken in: %d new, %d known", file.header.device, done.stored, done.known)
        return ImportedPage(done=done, name=name, made=made)

    def _file_page(self, request: AnyRequest, space: str, page: ImportedPage) -> Response[str]:
        rejected = list(page.done.rejected.items()) if page.done else []
        return self._frame.space_page(
            request,
            space,
            "devices_file.html",
            lambda _records, _times: page,
            status=422 if page.problem else 200,
            rejected=rejected[:_SHOWN],
            more=max(0, len(rejected) - _SHOWN),
        )
