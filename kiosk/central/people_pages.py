"""The pages about members: found, added, changed, and their cards reported lost or withdrawn."""

from __future__ import annotations

from typing import Any, Final, cast, get_args

from litestar import Response, get, post
from litestar.exceptions import NotFoundException
from litestar.params import FromPath, FromQuery, RawBody
from msgspec import UNSET, UnsetType

from kiosk.central import people
from kiosk.central.forms import Form
from kiosk.central.frame import Frame
from kiosk.central.gate import caller_of
from kiosk.central.times import Times
from kiosk.central.wire import AnyRequest
from kiosk.core.members import Status
from kiosk.core.spaces import StaffRole
from kiosk.desk.house import House
from kiosk.desk.membership import MemberEdit, Membership
from kiosk.errors import Refused, ValueUnfit

_STATUSES: Final = get_args(Status)
_ROLES: Final = get_args(StaffRole)
_CARD_ACTS: Final = {"lost": "lost", "found": "found", "withdraw": "withdrawn"}


class PeoplePages:
    def __init__(self, frame: Frame) -> None:
        self._frame = frame

    def handlers(self) -> list[Any]:
        return [*self._looking(), *self._changing()]

    def _looking(self) -> list[Any]:
        frame = self._frame

        @get("/spaces/{space:str}/members", needs="look", sync_to_thread=True)
        def listed(
            request: AnyRequest, space: FromPath[str], q: FromQuery[str] = "", page: FromQuery[int] = 1
        ) -> Response[str]:
            number = min(max(page, 1), 1_000_000)
            return frame.space_page(
                request,
                space,
                "members.html",
                lambda records, times: people.members(records, times, query=q[:200], number=number),
            )

        @get("/spaces/{space:str}/members/new", needs="manage", sync_to_thread=True)
        def new(request: AnyRequest, space: FromPath[str]) -> Response[str]:
            return frame.space_page(request, space, "member.html", people.new_member)

        @get("/spaces/{space:str}/members/{member:str}", needs="look", sync_to_thread=True)
        def opened(request: AnyRequest, space: FromPath[str], member: FromPath[str]) -> Response[str]:
            return self._sheet(request, space, member)

        return [listed, new, opened]

    def _changing(self) -> list[Any]:
        frame = self._frame

        @post("/spaces/{space:str}/members", needs="manage", sync_to_thread=True, status_code=200)
        def add(request: AnyRequest, space: FromPath[str], body: RawBody) -> Response[Any]:
            return self._add(request, space, frame.form(request, body))

        @post("/spaces/{space:str}/members/{member:str}", needs="manage", sync_to_thread=True, status_code=200)
        def change(request: AnyRequest, space: FromPath[str], member: FromPath[str], body: RawBody) -> Response[Any]:
            return self._change(request, space, member, frame.form(request, body))

        @post(
            "/spaces/{space:str}/members/{member:str}/cards/{card:str}",
            needs="work",
            sync_to_thread=True,
            status_code=200,
        )
        def mark(
            request: AnyRequest, space: FromPath[str], member: FromPath[str], card: FromPath[str], body: RawBody
        ) -> Response[Any]:
            return self._mark(request, space, member, card, frame.form(request, body))

        return [add, change, mark]

    def _sheet(
        self, request: AnyRequest, space: str, member: str, form: Form | None = None, refused: Refused | None = None
    ) -> Response[str]:
        return self._frame.space_page(
            request,
            space,
            "member.html",
            lambda records, times: people.member(records, times, member),
            form=form,
            refused=refused,
        )

    def _add(self, request: AnyRequest, space: str, form: Form) -> Response[Any]:
        around, actor = self._frame.around(space), caller_of(request).actor
        try:
            edit, role = self._edit(space, form)
            member = Membership(around, space=space).add(edit, actor=actor)
            if role:
                House(around, space=space).change_staff(member, role, actor=actor)
        except Refused as refused:
            return self._frame.space_page(request, space, "member.html", people.new_member, form=form, refused=refused)
        return self._frame.back(f"/spaces/{space}/members/{member}", "added")

    def _change(self, request: AnyRequest, space: str, member: str, form: Form) -> Response[Any]:
        around, actor = self._frame.around(space), caller_of(request).actor
        self._known(space, member)
        try:
            edit, role = self._edit(space, form)
            if role is not None:
                House(around, space=space).change_staff(member, role, actor=actor)
            changed = Membership(around, space=space).change(member, edit, actor=actor)
        except Refused as refused:
            return self._sheet(request, space, member, form, refused)
        done = "saved" if changed or role is not None else "same"
        return self._frame.back(f"/spaces/{space}/members/{member}", done)

    def _mark(self, request: AnyRequest, space: str, member: str, card: str, form: Form) -> Response[Any]:
        membership, actor = Membership(self._frame.around(space), space=space), caller_of(request).actor
        self._known(space, member, card)
        act = form.text("act")
        match act:
            case "lost":
                membership.report_lost(member, card, actor=actor)
            case "found":
                membership.report_found(member, card, actor=actor)
            case "withdraw":
                membership.withdraw(member, card, actor=actor)
            case _:
                raise NotFoundException
        return self._frame.back(f"/spaces/{space}/members/{member}", _CARD_ACTS[act])

    def _known(self, space: str, member: str, card: str | None = None) -> None:
        """Raises NotFoundException for what is not in this space."""
        with self._frame.store.reading(space) as records:
            found = records.member(member)
            held = records.credentials_by_id([card]) if card is not None else {}
        if found is None or (card is not None and (card not in held or held[card].member != member)):
            raise NotFoundException

    def _edit(self, space: str, form: Form) -> tuple[MemberEdit, StaffRole | None]:
        """What a member's form changes, and their role at the desk where that changes."""
        status, role = form.changed("status"), form.changed("role")
        if status is not None and status not in _STATUSES:
            raise ValueUnfit(field="status")
        if role is not None and role not in _ROLES:
            raise ValueUnfit(field="status")
        hidden = form.ticked_changed("hidden")
        edit = MemberEdit(
            name=_or_unset(form.changed("name")),
            known_as=_or_unset(form.changed("known_as")),
            email=_or_unset(form.changed("email")),
            phone=_or_unset(form.changed("phone")),
            company=_chosen(form.changed("company")),
            plan=_chosen(form.changed("plan")),
            status=cast("Status", status) if status is not None else UNSET,
            paid_until=self._day(space, form),
            hidden=hidden if hidden is not None else UNSET,
        )
        return edit, cast("StaffRole | None", role)

    def _day(self, space: str, form: Form) -> int | None | UnsetType:
        typed = form.changed("paid_until")
        if typed is None:
            return UNSET
        with self._frame.store.reading(space) as records:
            times = Times(records.space(), 0)
        try:
            return times.after(typed)
        except ValueError as error:
            raise ValueUnfit(field="paid_until") from error


def _or_unset(typed: str | None) -> str | UnsetType:
    return UNSET if typed is None else typed


def _chosen(key: str | None) -> str | None | UnsetType:
    """What was chosen of a list whose first line means none."""
    return UNSET if key is None else key or None
