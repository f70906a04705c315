"""The pages that take a list of members in: sent, looked through, confirmed."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from typing import Any, Final

from litestar import Response, get, post
from litestar.exceptions import NotFoundException
from litestar.params import FromPath, RawBody
from litestar.response import Redirect

from kiosk.central.forms import Parts, SentParts, sent_file, takes_file
from kiosk.central.frame import HEADERS, Frame
from kiosk.central.gate import caller_of, check_form
from kiosk.central.imports import SentList, SentLists, new_id
from kiosk.central.wire import AnyRequest
from kiosk.core import text
from kiosk.core.table import SIZE_LIMIT, Table
from kiosk.desk.member_columns import Columns, Mapping, mapping_of
from kiosk.desk.member_import import ImportReport, MemberImport
from kiosk.errors import TableUnusable

_SHOWN: Final = 200  # rejected rows on the page
_CALLED: Final = {
    "external": "Id",
    "name": "Name",
    "first_name": "First name",
    "last_name": "Last name",
    "known_as": "Called",
    "email": "E-mail",
    "phone": "Telephone",
    "company": "Company",
    "plan": "Plan",
    "status": "Membership",
    "paid_until": "Paid until",
    "cards": "Cards",
    "hidden": "Hidden",
}


class ImportPages:
    def __init__(self, frame: Frame) -> None:
        self._frame = frame
        self._lists = SentLists()

    def handlers(self) -> list[Any]:
        @get("/spaces/{space:str}/import", needs="manage", sync_to_thread=True)
        def form(request: AnyRequest, space: FromPath[str]) -> Response[str]:
            return self._form_page(request, space)

        @takes_file("/spaces/{space:str}/import", SIZE_LIMIT)
        def send(request: AnyRequest, space: FromPath[str], parts: SentParts) -> Response[Any]:
            return self._send(request, space, parts)

        @get("/spaces/{space:str}/import/{of:str}", needs="manage", sync_to_thread=True)
        def opened(request: AnyRequest, space: FromPath[str], of: FromPath[str]) -> Response[str]:
            sent = self._found(request, space, of)
            rejected = sent.report.rejected if sent.report is not None else ()
            return self._frame.space_page(
                request,
                space,
                "member_import_report.html",
                lambda _records, _times: sent,
                rejected=rejected[:_SHOWN],
                more=max(0, len(rejected) - _SHOWN),
            )

        @post("/spaces/{space:str}/import/{of:str}", needs="manage", sync_to_thread=True, status_code=200)
        def confirm(request: AnyRequest, space: FromPath[str], of: FromPath[str], body: RawBody) -> Response[Any]:
            self._frame.form(request, body)
            sent = self._found(request, space, of)
            self._lists.take(sent)
            return _to(sent)

        return [form, send, opened, confirm]

    def _found(self, request: AnyRequest, space: str, of: str) -> SentList:
        """Raises NotFoundException for a list of somebody else, or of a process before this one."""
        sent = self._lists.find(of, space, caller_of(request).actor)
        if sent is None:
            raise NotFoundException
        return sent

    def _form_page(self, request: AnyRequest, space: str, problem: str = "") -> Response[str]:
        return self._frame.space_page(
            request,
            space,
            "member_import.html",
            lambda _records, _times: None,
            status=422 if problem else 200,
            problem=problem,
        )

    def _send(self, request: AnyRequest, space: str, parts: Parts) -> Response[Any]:
        check_form(request, str(parts.get("token", "")))
        around, actor = self._frame.around(space), caller_of(request).actor
        try:
            name, content = sent_file(parts, "list")
            if not content:
                raise TableUnusable("Please choose a file.")
            importing = MemberImport(
                around,
                space,
                source=text.clean(str(parts.get("source", ""))) or "import",
                mapping=_mapping(parts),
                create_plans=bool(parts.get("create_plans")),
                actor=actor,
            )
            table = importing.read(content)
            columns = importing.columns(table)
        except TableUnusable as unusable:
            return self._form_page(request, space, str(unusable))
        sent = SentList(
            id=new_id(),
            space=space,
            actor=actor,
            name=text.clean(name) or "members.csv",
            rows=table.count,
            columns=_understood(table, columns),
            left_out=list(columns.left_out),
            run=_runner(importing, table),
        )
        self._lists.look(sent)
        return _to(sent)


def _runner(importing: MemberImport, table: Table) -> Callable[[bool, Callable[[int, int], None]], ImportReport]:
    def run(dry_run: bool, progress: Callable[[int, int], None]) -> ImportReport:
        return importing.run(table, dry_run=dry_run, progress=progress)

    return run


def _understood(table: Table, columns: Columns) -> list[tuple[str, str]]:
    return [
        (_CALLED.get(name, name), ", ".join(table.columns[place] for place in places))
        for name, places in columns.places.items()
    ]


def _mapping(parts: Parts) -> Mapping:
    """Raises TableUnusable."""
    _, content = sent_file(parts, "mapping")
    if not content:
        return Mapping()
    try:
        said = tomllib.loads(content.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise TableUnusable(f"The mapping file cannot be read: {error}.") from error
    return mapping_of(said)


def _to(sent: SentList) -> Redirect:
    return Redirect(f"/spaces/{sent.space}/import/{sent.id}", status_code=303, headers=HEADERS)
