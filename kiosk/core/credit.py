"""Printing credit: paid in, granted with a plan, put right by hand; what a wallet holds, and the drawer it was paid in.

Every aggregate here carries its own transfers, a pure function of its entries. Transfers commute, so balances agree on
every replica once entries have met.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Annotated, Final, Literal

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from kiosk.core import money
from kiosk.core.entries import Entry
from kiosk.core.folding import Aggregate, aggregate
from kiosk.core.ids import derived
from kiosk.core.kinds import Body, Count, Moment, Ref, Short, kind
from kiosk.core.money import Currency, Transfer
from kiosk.errors import CreditShort

Method = Literal["cash", "card"]
Source = Literal["allowance", "own", "company"]
HIGHEST: Final = 2**31 - 1  # minor units in one body
Signed = Annotated[int, msgspec.Meta(ge=-HIGHEST, le=HIGHEST)]


@kind("credit.topped_up", aggregate="topup")
class CreditToppedUp(Body, frozen=True, kw_only=True):
    """A member paid in."""

    member: Ref
    amount: Count
    currency: Currency
    method: Method
    receipt: Short = ""  # the number on the receipt
    after: Count = 0  # what the desk knew the member could spend afterwards, as the receipt says


@kind("credit.returned", aggregate="topup")
class CreditReturned(Body, frozen=True, kw_only=True):
    """It was paid back: typed wrong, or meant for somebody else."""


class TopUp(Struct, frozen=True, kw_only=True):
    id: str
    member: str
    amount: int
    currency: str
    method: Method
    receipt: str
    after: int
    device: str
    actor: str
    at: int  # UTC ms
    returned_at: int | None = None  # UTC ms
    transfers: tuple[Transfer, ...] = ()


def _transfer(debit: str, credit: str, amount: int, currency: str, entry: Entry, code: str) -> tuple[Transfer, ...]:
    """One transfer; a negative amount goes the other way, and nothing makes none."""
    if amount < 0:
        debit, credit, amount = credit, debit, -amount
    at = entry.happened_at
    made = Transfer(debit=debit, credit=credit, amount=amount, currency=currency, at=at, code=code)
    return (made,) if amount else ()


def _till(device: str, method: Method) -> str:
    return money.cash(device) if method == "cash" else money.CARD


def _topped_up(entry: Entry, body: CreditToppedUp) -> TopUp:
    till, wallet = _till(entry.device, body.method), money.own(body.member)
    return TopUp(
        id=entry.aggregate,
        member=body.member,
        amount=body.amount,
        currency=body.currency,
        method=body.method,
        receipt=body.receipt,
        after=body.after,
        device=entry.device,
        actor=entry.actor,
        at=entry.happened_at,
        transfers=_transfer(till, wallet, body.amount, body.currency, entry, "topped_up"),
    )


def _topup_step(value: TopUp, entry: Entry, body: Body) -> TopUp:
    """Paid back once, out of the drawer it went into."""
    if isinstance(body, CreditReturned) and value.returned_at is None:
        till, wallet = _till(value.device, value.method), money.own(value.member)
        back = _transfer(wallet, till, value.amount, value.currency, entry, "returned")
        return replace(value, returned_at=entry.happened_at, transfers=value.transfers + back)
    return value


aggregate(Aggregate("topup", TopUp, CreditToppedUp, _topped_up, _topup_step))


@kind("allowance.granted", aggregate="grant")
class AllowanceGranted(Body, frozen=True, kw_only=True):
    """What a plan gives for a month. The id is derived, so that two desks that grant one month make one."""

    member: Ref
    plan: Ref
    amount: Count
    currency: Currency
    valid_from: Moment
    expires_at: Moment  # from then on the rest is gone


class Grant(Struct, frozen=True, kw_only=True):
    id: str
    member: str
    plan: str
    amount: int
    currency: str
    valid_from: int  # UTC ms
    expires_at: int  # UTC ms
    transfers: tuple[Transfer, ...] = ()


def grant_id(space: str, member: str, plan: str, month: str) -> str:
    """`month` is "2026-11" in the space's zone."""
    return derived(space, "grant", member, plan, month)


def _granted(entry: Entry, body: AllowanceGranted) -> Grant:
    account = money.allowance(entry.aggregate)
    return Grant(
        id=entry.aggregate,
        member=body.member,
        plan=body.plan,
        amount=body.amount,
        currency=body.currency,
        valid_from=body.valid_from,
        expires_at=body.expires_at,
        transfers=_transfer(money.ISSUED, account, body.amount, body.currency, entry, "granted"),
    )


aggregate(Aggregate("grant", Grant, AllowanceGranted, _granted, lambda value, _entry, _body: value))


@kind("credit.adjusted", aggregate="adjustment")
class CreditAdjusted(Body, frozen=True, kw_only=True):
    """A manager put a wallet right, or gave a company something to print with."""

    member: Ref | None = None
    company: Ref | None = None  # where no member is named
    amount: Signed
    currency: Currency
    reason: Short  # a code: "goodwill", "mistake", "company", "opening"


class Adjustment(Struct, frozen=True, kw_only=True):
    id: str
    member: str | None
    company: str | None
    amount: int  # negative: taken away
    currency: str
    reason: str
    actor: str
    at: int  # UTC ms
    transfers: tuple[Transfer, ...] = ()


def _adjusted(entry: Entry, body: CreditAdjusted) -> Adjustment:
    account = money.own(body.member) if body.member is not None else money.company(body.company or "")
    return Adjustment(
        id=entry.aggregate,
        member=body.member,
        company=None if body.member is not None else body.company,
        amount=body.amount,
        currency=body.currency,
        reason=body.reason,
        actor=entry.actor,
        at=entry.happened_at,
        transfers=_transfer(money.ADJUSTED, account, body.amount, body.currency, entry, "adjusted"),
    )


aggregate(Aggregate("adjustment", Adjustment, CreditAdjusted, _adjusted, lambda value, _entry, _body: value))


@kind("drawer.counted", aggregate="drawer")
class DrawerCounted(Body, frozen=True, kw_only=True):
    """Somebody counted the cash of this desk, and left some of it for the next day."""

    expected: Signed
    counted: Count
    left: Count
    currency: Currency
    receipt: Short = ""


class Drawer(Struct, frozen=True, kw_only=True):
    """One count. Afterwards the drawer of `device` holds `left`."""

    id: str
    device: str
    expected: int
    counted: int
    left: int
    currency: str
    receipt: str
    actor: str
    at: int  # UTC ms
    transfers: tuple[Transfer, ...] = ()


def _counted(entry: Entry, body: DrawerCounted) -> Drawer:
    drawer = money.cash(entry.device)
    off = body.counted - body.expected
    taken = body.counted - body.left
    return Drawer(
        id=entry.aggregate,
        device=entry.device,
        expected=body.expected,
        counted=body.counted,
        left=body.left,
        currency=body.currency,
        receipt=body.receipt,
        actor=entry.actor,
        at=entry.happened_at,
        transfers=_transfer(drawer, money.DIFFERENCE, off, body.currency, entry, "counted")
        + _transfer(money.SAFE, drawer, taken, body.currency, entry, "taken"),
    )


aggregate(Aggregate("drawer", Drawer, DrawerCounted, _counted, lambda value, _entry, _body: value))


@dataclass(frozen=True, slots=True)
class Bucket:
    """One pocket of a wallet. `expires_at` UTC ms; None: it stays."""

    source: Source
    of: str  # the grant, the member, the company
    balance: int
    expires_at: int | None = None


class Part(Struct, frozen=True, array_like=True):
    """What a hold took from one bucket. `expires_at` UTC ms; 0: it stays."""

    source: Source
    of: Ref
    amount: Count
    expires_at: Moment = 0

    @property
    def account(self) -> str:
        return {"allowance": money.allowance, "own": money.own, "company": money.company}[self.source](self.of)


@dataclass(frozen=True, slots=True)
class Wallet:
    """What a member can print with at one moment.

    Attributes:
        buckets: what has something in it, in the order in which it is spent.
        available: their sum.
        debt: what was spent beyond the credit by desks that could not see each other; the next top-up settles it.
    """

    member: str
    currency: str
    buckets: tuple[Bucket, ...]
    available: int
    debt: int


def wallet_of(member: str, currency: str, buckets: Iterable[Bucket], *, now_ms: int) -> Wallet:
    """A member's wallet from all buckets they ever had, expired and overdrawn ones among them.

    An allowance that was overspent is the member's debt, and their own credit pays for it first.
    """
    listed = list(buckets)
    overdrawn = sum(min(0, one.balance) for one in listed if one.source == "allowance")
    own = overdrawn + sum(one.balance for one in listed if one.source == "own")
    live = [one for one in listed if one.source == "allowance" and (one.expires_at or 0) > now_ms]
    live.sort(key=lambda one: (one.expires_at or 0, one.of))
    live.append(Bucket("own", member, own))
    live += sorted((one for one in listed if one.source == "company"), key=lambda one: one.of)
    filled = tuple(one for one in live if one.balance > 0)
    return Wallet(member, currency, filled, sum(one.balance for one in filled), max(0, -own))


def taken_from(buckets: Sequence[Bucket], amount: int) -> tuple[Part, ...]:
    """Which buckets pay for an amount, in their order.

    Raises:
        CreditShort: they do not hold that much.
    """
    parts = []
    missing = amount
    for bucket in buckets:
        some = min(bucket.balance, missing)
        if some > 0:
            parts.append(Part(bucket.source, bucket.of, some, bucket.expires_at or 0))
            missing -= some
    if missing:
        raise CreditShort(missing=missing)
    return tuple(parts)
