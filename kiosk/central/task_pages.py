"""What desks did twice, on the overview: told in a sentence, with the ways to settle it and who may take them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from litestar import Response, post
from litestar.params import FromPath, RawBody

from kiosk.central import money, pages
from kiosk.central.forms import Form
from kiosk.central.frame import Frame
from kiosk.central.gate import caller_of
from kiosk.central.times import Times
from kiosk.central.wire import AnyRequest
from kiosk.desk.conflicts import Conflicts, ConflictTask, listed
from kiosk.desk.staff import Session
from kiosk.desk.surroundings import Undoing
from kiosk.errors import Refused
from kiosk.store.records import Records

_TITLES: Final = {
    "invitation": "One invitation, two guests",
    "parcel": "Parcel {thing} left twice",
    "wallet": "{whose} is below zero",
    "print_twice": "A print of {whose} ended twice",
    "print_unsure": "Did the print of {whose} come out?",
    "card": "One card for two people",
    "topup": "{whose} topped up twice?",
}
_STORIES: Final = {
    "invitation": "{name} signed in ({second}) with the invitation that {other} had used before ({first}).",
    "parcel": "It was handed to {other} ({first}) and to {name} ({second}).",
    "wallet": "{amount} more was spent than there was, since {second}.",
    "print_twice": "Two notes say how it ended ({second}). The first one counts: {amount} was charged.",
    "print_unsure": "It was sent to the printer ({second}), and {amount} is set aside until it is known how it ended.",
    "card": "{other} was given it ({first}), and so was {name} ({second}).",
    "topup": "{amount} was paid in ({first}) and again ({second}). Perhaps that was one payment.",
}
_WAYS: Final = {
    "both": "Both are right",
    "sign_out": "Sign {name} out",
    "first": "{other} has it",
    "second": "{name} has it",
    "ask": "Ask at the next top-up",
    "forgive": "Forgive it",
    "leave": "Leave it so",
    "give_back": "Give it back",
    "came_out": "It came out",
    "not_out": "It did not",
    "pay_back": "It was one payment",
}


@dataclass(frozen=True, slots=True)
class TaskRow:
    """One thing that desks did twice. `ways`: (code, words, whether only a manager may)."""

    id: str
    title: str
    story: str
    ways: list[tuple[str, str, bool]]


@dataclass(frozen=True, slots=True)
class OverviewPage:
    overview: pages.Overview
    tasks: list[TaskRow]


def overview(records: Records, times: Times) -> OverviewPage:
    currency = records.space().currency
    tasks = [_row(one, currency, times) for one in listed(records, now_ms=times.now_ms)]
    return OverviewPage(pages.overview(records, times), tasks)


def _row(one: ConflictTask, currency: str, times: Times) -> TaskRow:
    words = {
        "name": _isolated(one.name),
        "other": _isolated(one.other),
        "whose": _isolated(one.whose),
        "thing": one.thing,
        "amount": money.shown(one.amount, currency),
        "first": _place(one.other_desk, one.other_at, times),
        "second": _place(one.desk, one.at, times),
    }
    ways = [(way.code, _WAYS[way.code].format_map(words), way.manager) for way in one.ways]
    return TaskRow(one.id, _TITLES[one.sort].format_map(words), _STORIES[one.sort].format_map(words), ways)


def _isolated(name: str) -> str:
    """A name inside a sentence, which it must not turn around."""
    return f"\u2068{name}\u2069" if name else "somebody"


def _place(desk: str, at: int, times: Times) -> str:
    return ", ".join(part for part in (times.moment(at), desk) if part)


class TaskPages:
    """The form of each task on the overview."""

    def __init__(self, frame: Frame) -> None:
        self._frame = frame

    def handlers(self) -> list[Any]:
        frame = self._frame

        @post("/spaces/{space:str}/tasks/{conflict:str}", needs="work", sync_to_thread=True, status_code=200)
        def settle(request: AnyRequest, space: FromPath[str], conflict: FromPath[str], body: RawBody) -> Response[Any]:
            return self._settle(request, space, conflict, frame.form(request, body))

        return [settle]

    def _settle(self, request: AnyRequest, space: str, conflict: str, form: Form) -> Response[Any]:
        caller, around = caller_of(request), self._frame.around(space)
        session = Session(caller.actor, caller.name, "manager" if caller.may("manage") else "reception")
        try:
            Conflicts(around, Undoing(around), space=space).settle(session, conflict, form.text("how"))
        except Refused as refused:
            return self._frame.space_page(request, space, "overview.html", overview, form=form, refused=refused)
        return self._frame.back(f"/spaces/{space}", "settled")
