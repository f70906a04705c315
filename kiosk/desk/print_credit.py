"""Printing credit at the desk: what a member has, what happened to it, paying in, and putting it right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from kiosk.core import clock
from kiosk.core.credit import (
    HIGHEST,
    Adjustment,
    AllowanceGranted,
    CreditAdjusted,
    CreditReturned,
    CreditToppedUp,
    Grant,
    Method,
    TopUp,
    Wallet,
    grant_id,
)
from kiosk.core.documents import ITEMS
from kiosk.core.ids import derived
from kiosk.core.kinds import Fact
from kiosk.core.members import Member, may_enter
from kiosk.core.ports import Receipt
from kiosk.core.print_jobs import PrintJob
from kiosk.core.spaces import Price
from kiosk.desk.staff import Session
from kiosk.desk.surroundings import Surroundings, Undoing, zone_of
from kiosk.errors import CreditShort, MemberMissing, MembershipLapsed, NothingToUndo, TopUpRepeated, ValueUnfit
from kiosk.store.records import CreditEvent, Records

SAME_TOP_UP_S: Final = 60
PAGE: Final = 20  # lines of a history at once
RECEIPT_LETTERS: Final = 6


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One thing that happened to a wallet.

    Attributes:
        code: "topped_up", "returned" (paid in and paid back), "granted", "adjusted", "printed", "printing" (not known
            yet what it costs), "not_printed".
        amount: minor units, negative where credit was spent; of a print what it really cost.
        at: UTC ms.
        sides, planned: of a print, how many came out, of how many.
        reason: a code; empty where nothing went wrong.
    """

    id: str
    code: str
    amount: int
    currency: str
    at: int
    title: str = ""
    sides: int = 0
    planned: int = 0
    reason: str = ""
    expires_at: int | None = None


@dataclass(frozen=True, slots=True)
class ToppedUp:
    """A member paid in. `request` is for taking it back, `receipt` the number on the receipt."""

    topup: str
    request: str
    receipt: str
    amount: int
    currency: str
    method: Method
    wallet: Wallet


class PrintCredit:
    """Wallets. Prints are `Printing`'s, the drawer is `Drawers`'."""

    def __init__(self, around: Surroundings, undoing: Undoing, *, space: str | None = None) -> None:
        self._around = around
        self._undoing = undoing
        self._space = space  # central says which; a desk has one

    def wallet(self, member: str) -> Wallet:
        """What a member can print with. This month's allowance is granted when somebody first looks.

        Raises:
            MemberMissing
        """
        now_ms = self._around.now_ms()
        with self._around.store.reading(self._space) as records:
            person = member_of(records, member)
            due = allowance_due(records, person, now_ms=now_ms)
            if due is None:
                return wallet_now(records, person, now_ms=now_ms)
        with self._around.store.transaction(self._space) as records:
            person = member_of(records, member)
            grant_due(records, person, now_ms=now_ms)
            return wallet_now(records, person, now_ms=now_ms)

    def history(self, member: str, *, before: HistoryLine | None = None, limit: int = PAGE) -> tuple[HistoryLine, ...]:
        """What happened to a member's credit, newest first; `before`: the last line that is shown already."""
        since = (before.at, before.id) if before is not None else None
        with self._around.store.reading(self._space) as records:
            return tuple(_line(event) for event in records.credit_history(member, before=since, limit=limit))

    def prices(self) -> tuple[Price, ...]:
        """What a side costs, as far as somebody has said, in the order of `ITEMS`."""
        with self._around.store.reading(self._space) as records:
            found, currency = records.prices(), records.space().currency
        return tuple(found[item] for item in ITEMS if item in found and found[item].currency == currency)

    def top_up(
        self, member: str, amount: int, method: Method, *, actor: str, request_key: str, sure: bool = False
    ) -> ToppedUp:
        """Take money from a member.

        Args:
            amount: minor units of the space's currency.
            request_key: whatever names this one paying in, made when its page opened: the same twice is one top-up.
            sure: it is meant, although the same amount was paid in for the same member a moment ago.

        Raises:
            MemberMissing, TopUpRepeated
            ValueUnfit: the amount is nought, or more than anybody pays.
        """
        if not 0 < amount <= HIGHEST:
            raise ValueUnfit(field="amount")
        now_ms = self._around.now_ms()
        with self._around.store.transaction(self._space) as records:
            person = member_of(records, member)
            topup = derived(records.space_id, "topup", records.device_id, request_key)
            known = records.topup(topup)
            if known is not None:
                return self._answer(records, known, person, now_ms)
            currency = records.space().currency
            if not sure:
                _check_first(records, member, amount, currency, now_ms)
            grant_due(records, person, now_ms=now_ms)
            wallet = wallet_now(records, person, now_ms=now_ms)
            body = CreditToppedUp(
                member=member,
                amount=amount,
                currency=currency,
                method=method,
                receipt=self._around.word(RECEIPT_LETTERS),
                after=min(HIGHEST, wallet.available + max(0, amount - wallet.debt)),
            )
            records.journal.record(Fact(topup, body), actor=actor, request=topup)
            made = records.topup(topup)
            assert made is not None
            answer = self._answer(records, made, person, now_ms)

        def opposite(records: Records) -> Sequence[Fact]:
            return pay_back(records, topup, wallet.debt, now_ms=self._around.now_ms())

        self._undoing.remember(topup, actor, opposite=opposite)
        return answer

    def _answer(self, records: Records, topup: TopUp, person: Member, now_ms: int) -> ToppedUp:
        return ToppedUp(
            topup=topup.id,
            request=topup.id,
            receipt=topup.receipt,
            amount=topup.amount,
            currency=topup.currency,
            method=topup.method,
            wallet=wallet_now(records, person, now_ms=now_ms),
        )

    def undo(self, request: str, *, actor: str) -> None:
        """Pay a top-up back, within five minutes at this desk.

        Raises:
            NothingToUndo
            CreditShort: it was printed with meanwhile.
        """
        self._undoing.undo(request, by=actor)

    def receipt(self, topup: str, *, language: str) -> Receipt:
        """What stands on the receipt of a top-up: the same however often it is made.

        Raises:
            NothingToUndo: it is not known here.
        """
        with self._around.store.reading(self._space) as records:
            found = records.topup(topup)
            if found is None:
                raise NothingToUndo
            space = records.space()
            return Receipt(
                number=found.receipt,
                space=space.name,
                desk=records.device_names().get(found.device, ""),
                at=found.at,
                time_zone=space.time_zone,
                amount=found.amount,
                currency=found.currency,
                method=found.method,
                after=found.after,
                language=language,
                returned_at=found.returned_at,
            )

    def adjust(
        self, session: Session, amount: int, reason: str, *, member: str | None = None, company: str | None = None
    ) -> str:
        """Put a wallet right, or give a company something to print with. Returns the request, which can be undone.

        Args:
            amount: minor units, negative to take away.
            member, company: whose; one of them.

        Raises:
            ManagerNeeded, MemberMissing
            ValueUnfit: the amount is nought or too much.
        """
        session.need_manager()
        if not 0 < abs(amount) <= HIGHEST:
            raise ValueUnfit(field="amount")
        adjustment = self._around.new_id()
        with self._around.store.transaction(self._space) as records:
            if member is not None:
                member_of(records, member)
            elif records.company(company) is None:
                raise ValueUnfit(field="company")
            currency = records.space().currency
            body = CreditAdjusted(member=member, company=company, amount=amount, currency=currency, reason=reason)
            request = records.journal.record(Fact(adjustment, body), actor=session.actor)
        opposite = CreditAdjusted(member=member, company=company, amount=-amount, currency=currency, reason="mistake")
        back = [Fact(self._around.new_id(), opposite)]
        self._undoing.remember(request, session.actor, opposite=lambda _records: back)
        return request


def pay_back(records: Records, topup: str, debt: int, *, now_ms: int) -> Sequence[Fact]:
    """What pays a top-up back, out of the drawer that it went into.

    Args:
        debt: what it settled before anything could be printed with the rest.

    Raises:
        NothingToUndo: it is not known here, or was paid back already.
        CreditShort: it was printed with meanwhile.
    """
    found = records.topup(topup)
    if found is None or found.returned_at is not None:
        raise NothingToUndo
    person = member_of(records, found.member)
    # In the currency it was paid in, whatever the space has changed to since.
    wallet = records.wallet(found.member, found.currency, person.company, now_ms=now_ms)
    own = sum(bucket.balance for bucket in wallet.buckets if bucket.source == "own") - wallet.debt
    if own < found.amount - debt:
        raise CreditShort(missing=found.amount - debt - own)
    return [Fact(topup, CreditReturned())]


def member_of(records: Records, member: str) -> Member:
    """Raises MemberMissing."""
    found = records.member(member)
    if found is None:
        raise MemberMissing
    return found


def wallet_now(records: Records, person: Member, *, now_ms: int) -> Wallet:
    """A member's wallet in the space's currency, whatever it says of allowances that nobody granted yet."""
    return records.wallet(person.id, records.space().currency, person.company, now_ms=now_ms)


def allowance_due(records: Records, person: Member, *, now_ms: int) -> Fact | None:
    """This month's allowance of a member's plan, if it is not granted yet and there is one.

    A desk whose clock is dead does not know the month, and grants none.
    """
    plan = records.plan(person.plan)
    if plan is None or not plan.print_credit or now_ms < clock.ALIVE_MS:
        return None
    try:
        may_enter(person, now_ms=now_ms)
    except MembershipLapsed:
        return None
    zone = zone_of(records)
    start = clock.month_start(now_ms, zone)
    month = clock.from_ms(start).astimezone(zone)
    # 32 days after the first of a month is in the next one, whatever the clocks do in between.
    end = clock.month_start(start + timedelta(days=32) // timedelta(milliseconds=1), zone)
    grant = grant_id(records.space_id, person.id, plan.id, f"{month:%Y-%m}")
    if records.grant(grant) is not None:
        return None
    currency = plan.currency or records.space().currency
    body = AllowanceGranted(
        member=person.id,
        plan=plan.id,
        amount=plan.print_credit,
        currency=currency,
        valid_from=start,
        expires_at=end,
    )
    return Fact(grant, body)


def grant_due(records: Records, person: Member, *, now_ms: int) -> None:
    due = allowance_due(records, person, now_ms=now_ms)
    if due is not None:
        records.journal.record(due)


def _check_first(records: Records, member: str, amount: int, currency: str, now_ms: int) -> None:
    """Raises TopUpRepeated."""
    for topup in records.topups_of(member, now_ms - SAME_TOP_UP_S * 1000):
        if topup.amount == amount and topup.currency == currency:
            raise TopUpRepeated(seconds=max(0, (now_ms - topup.at) // 1000))


def _line(event: CreditEvent) -> HistoryLine:
    match event:
        case TopUp():
            code = "topped_up" if event.returned_at is None else "returned"
            amount = event.amount if event.returned_at is None else 0
            return HistoryLine(event.id, code, amount, event.currency, event.at)
        case Grant():
            at, end = event.valid_from, event.expires_at
            return HistoryLine(event.id, "granted", event.amount, event.currency, at, expires_at=end)
        case Adjustment():
            return HistoryLine(event.id, "adjusted", event.amount, event.currency, event.at, reason=event.reason)
        case PrintJob():
            code = "printing" if event.open else "printed" if event.sides_done else "not_printed"
            return HistoryLine(
                event.id,
                code,
                -(event.held if event.open else event.charged),
                event.currency,
                event.held_at,
                title=event.title,
                sides=event.sides_done,
                planned=event.sides,
                reason=event.reason,
            )
