"""The pages about printing credit: who has how much, what happened to it, and putting it right."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from litestar import Response, get, post
from litestar.exceptions import NotFoundException
from litestar.params import FromPath, FromQuery, RawBody

from kiosk.central import money
from kiosk.central.forms import Form
from kiosk.central.frame import Frame
from kiosk.central.gate import caller_of
from kiosk.central.times import Times
from kiosk.central.wire import AnyRequest
from kiosk.core.credit import Bucket, Wallet
from kiosk.desk.print_credit import HistoryLine, PrintCredit, wallet_now
from kiosk.desk.staff import Session
from kiosk.desk.surroundings import Undoing
from kiosk.errors import Refused, ValueUnfit
from kiosk.store.records import Records

_PAGE: Final = 25
_LINES: Final = 50
REASONS: Final = (("goodwill", "Goodwill"), ("mistake", "A mistake put right"), ("opening", "Brought along"))
_CODES: Final = {
    "topped_up": "Paid in",
    "returned": "Paid in and paid back",
    "granted": "With the plan",
    "adjusted": "Put right",
    "printed": "Printed",
    "printing": "Printing",
    "not_printed": "Not printed",
}
_SOURCES: Final = {"allowance": "With the plan", "own": "Paid in", "company": "From the company"}


@dataclass(frozen=True, slots=True)
class WalletRow:
    id: str
    name: str
    available: str
    debt: str


@dataclass(frozen=True, slots=True)
class WalletsPage:
    rows: list[WalletRow]
    query: str
    number: int
    more: bool
    overdrawn: list[WalletRow]


@dataclass(frozen=True, slots=True)
class Line:
    what: str
    detail: str
    at: str
    amount: str


@dataclass(frozen=True, slots=True)
class WalletPage:
    id: str
    name: str
    available: str
    debt: str
    buckets: list[tuple[str, str, str]]  # from where, how much, until when
    lines: list[Line]
    reasons: tuple[tuple[str, str], ...]


def wallets(records: Records, times: Times, *, query: str, number: int) -> WalletsPage:
    currency = records.space().currency
    found = records.members(query=query, offset=(number - 1) * _PAGE, limit=_PAGE + 1)
    rows = [_row(wallet_now(records, one, now_ms=times.now_ms), one.name) for one in found[:_PAGE]]
    owing = records.overdrawn(currency)
    names = records.members_by_id({member for member, _ in owing})
    below = [
        WalletRow(member, names[member].name if member in names else "", "", money.shown(amount, currency))
        for member, amount in owing
    ]
    return WalletsPage(rows, query, number, len(found) > _PAGE, below)


def wallet(records: Records, times: Times, member: str, history: tuple[HistoryLine, ...]) -> WalletPage:
    """Raises NotFoundException when there is no such member in this space."""
    person = records.member(member)
    if person is None:
        raise NotFoundException
    found = wallet_now(records, person, now_ms=times.now_ms)
    row = _row(found, person.name)
    buckets = [_bucket(one, found.currency, times) for one in found.buckets]
    lines = [_line(one, times) for one in history]
    return WalletPage(member, person.name, row.available, row.debt, buckets, lines, REASONS)


def _row(found: Wallet, name: str) -> WalletRow:
    debt = money.shown(found.debt, found.currency) if found.debt else ""
    return WalletRow(found.member, name, money.shown(found.available, found.currency), debt)


def _bucket(bucket: Bucket, currency: str, times: Times) -> tuple[str, str, str]:
    until = times.last_day(bucket.expires_at)
    return (_SOURCES[bucket.source], money.shown(bucket.balance, currency), until)


def _line(line: HistoryLine, times: Times) -> Line:
    detail = line.title
    if line.planned:
        detail += f" · {line.sides} of {line.planned} sides"
    if line.code == "adjusted":
        detail = dict(REASONS).get(line.reason, line.reason)
    amount = money.shown(line.amount, line.currency)
    return Line(_CODES.get(line.code, line.code), detail, times.moment(line.at), amount)


class CreditPages:
    def __init__(self, frame: Frame) -> None:
        self._frame = frame

    def handlers(self) -> list[Any]:
        frame = self._frame

        @get("/spaces/{space:str}/credit", needs="look", sync_to_thread=True)
        def listed(
            request: AnyRequest, space: FromPath[str], q: FromQuery[str] = "", page: FromQuery[int] = 1
        ) -> Response[str]:
            number = min(max(page, 1), 1_000_000)
            return frame.space_page(
                request,
                space,
                "credit.html",
                lambda records, times: wallets(records, times, query=q[:200], number=number),
            )

        @get("/spaces/{space:str}/credit/{member:str}", needs="look", sync_to_thread=True)
        def opened(request: AnyRequest, space: FromPath[str], member: FromPath[str]) -> Response[str]:
            return self._wallet(request, space, member)

        @post("/spaces/{space:str}/credit/{member:str}", needs="manage", sync_to_thread=True, status_code=200)
        def adjust(request: AnyRequest, space: FromPath[str], member: FromPath[str], body: RawBody) -> Response[Any]:
            return self._adjust(request, space, member, frame.form(request, body))

        return [listed, opened, adjust]

    def _credit(self, space: str) -> PrintCredit:
        around = self._frame.around(space)
        return PrintCredit(around, Undoing(around), space=space)

    def _wallet(
        self, request: AnyRequest, space: str, member: str, form: Form | None = None, refused: Refused | None = None
    ) -> Response[str]:
        history = self._credit(space).history(member, limit=_LINES)
        return self._frame.space_page(
            request,
            space,
            "credit_wallet.html",
            lambda records, times: wallet(records, times, member, history),
            form=form,
            refused=refused,
        )

    def _adjust(self, request: AnyRequest, space: str, member: str, form: Form) -> Response[Any]:
        caller, credit = caller_of(request), self._credit(space)
        with self._frame.store.reading(space) as records:
            currency = records.space().currency
            if records.member(member) is None:
                raise NotFoundException
        try:
            amount = money.typed(form.text("amount"), currency, field="amount")
            if form.text("reason") not in dict(REASONS):
                raise ValueUnfit(field="reason")
            amount = -amount if form.text("way") == "take" else amount
            session = Session(caller.actor, caller.name, "manager")  # the gate lets nobody else come here
            credit.adjust(session, amount, form.text("reason"), member=member)
        except Refused as refused:
            return self._wallet(request, space, member, form, refused)
        return self._frame.back(f"/spaces/{space}/credit/{member}")
