"""Conflicts: what desks that could not see each other did twice, as tasks that every replica finds alike.

A conflict is never stored. It follows from the values of other aggregates by the rules here, which put the lowest
(at, id) first; its id is derived from what it is about, so that whichever desk finds it names the same one. What is
stored is that somebody settled it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Annotated, Final, Literal, get_args

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from kiosk.core import money
from kiosk.core.credit import TopUp
from kiosk.core.entries import Entry
from kiosk.core.folding import Aggregate, aggregate
from kiosk.core.ids import derived
from kiosk.core.kinds import Body, Count, Ref, Short, kind
from kiosk.core.money import Transfer
from kiosk.core.parcels import Parcel
from kiosk.core.print_jobs import PrintJob

Sort = Literal["invitation", "parcel", "wallet", "print_twice", "print_unsure", "card", "topup"]
SORTS: Final[tuple[Sort, ...]] = get_args(Sort)
LOOKED_INTO_MS: Final = 30 * 24 * 3_600_000  # by then nobody remembers a guest, a payment or a print
UNSURE_MS: Final = 30 * 60_000  # a print of which nobody knows for so long how it ended
SAME_PAYMENT_MS: Final = 60_000  # two desks that note one payment do so within this
_ABOUT: Final = 4


@kind("conflict.settled", aggregate="conflict")
class ConflictSettled(Body, frozen=True, kw_only=True):
    """Somebody looked into it. The aggregate's id is derived from `sort` and `about`."""

    sort: Short
    about: Annotated[tuple[Ref, ...], msgspec.Meta(max_length=_ABOUT)]
    how: Short  # the way that was taken, a code
    amount: Count = 0  # of a wallet: minor units below nought that are to be asked for; a deeper debt is a task again


class Settled(Struct, frozen=True, kw_only=True):
    """How a conflict was settled. The first who did decides; `amount` is the deepest that anybody agreed to."""

    id: str
    sort: str
    about: tuple[str, ...]
    how: str
    amount: int = 0
    actor: str = ""
    device: str = ""
    at: int = 0  # UTC ms


def _first(entry: Entry, body: Body) -> Settled:
    assert isinstance(body, ConflictSettled)  # there is no other kind
    return Settled(
        id=entry.aggregate,
        sort=body.sort,
        about=body.about,
        how=body.how,
        actor=entry.actor,
        device=entry.device,
        at=entry.happened_at,
    )


def _step(value: Settled, _entry: Entry, body: Body) -> Settled:
    return replace(value, amount=max(value.amount, body.amount)) if isinstance(body, ConflictSettled) else value


aggregate(Aggregate("conflict", Settled, None, _first, _step))


@dataclass(frozen=True, slots=True)
class Side:
    """One of two things that happened. `order` is what decides which of them was first.

    Attributes:
        id: of the guest, the top-up, the credential, the entry.
        person: a member or guest; empty: nobody is known.
        device: the desk; empty: it does not matter.
        at: UTC ms; 0: not known.
    """

    id: str
    person: str = ""
    device: str = ""
    at: int = 0
    order: int = 0


@dataclass(frozen=True, slots=True)
class Conflict:
    """Something that people must know of.

    Attributes:
        about: the ids it is derived from.
        thing: what both sides are about: an invitation, a parcel, a member, a print, the digest of a card.
        first: the one that counts; None where there is only one side.
        second: the other one.
        amount: minor units, where money is the matter.
    """

    id: str
    sort: Sort
    about: tuple[str, ...]
    thing: str
    second: Side
    first: Side | None = None
    amount: int = 0


def conflict_id(space: str, sort: Sort, about: Sequence[str]) -> str:
    return derived(space, "conflict", sort, *about)


def _conflict(space: str, sort: Sort, thing: str, first: Side | None, second: Side, amount: int = 0) -> Conflict:
    about = (thing, second.id) if thing != second.id else (thing,)
    return Conflict(conflict_id(space, sort, about), sort, about, thing, second, first, amount)


def used_twice(space: str, sort: Sort, thing: str, uses: Iterable[Side]) -> list[Conflict]:
    """What may be used once and was used more often: the lowest (order, id) counts, each other one is a conflict."""
    ordered = sorted({use.id: use for use in uses}.values(), key=lambda use: (use.order, use.id))
    return [_conflict(space, sort, thing, ordered[0], later) for later in ordered[1:]]


def handed_over_twice(space: str, parcel: Parcel) -> list[Conflict]:
    """A parcel left once, whatever two desks say; the first way out counts until somebody says otherwise."""
    if parcel.right:
        return []
    out = [Side(one.id, one.by, one.device, one.at) for one in parcel.outs]  # the fold has sorted them
    return [_conflict(space, "parcel", parcel.id, out[0], later) for later in out[1:]]


def one_card_of_two(space: str, digest: str, held: Iterable[Side]) -> list[Conflict]:
    """A card or code stands for one member; among several the first who was given it."""
    ordered = sorted({one.id: one for one in held}.values(), key=lambda one: (one.order, one.id))
    # The digest itself is a secret of a sort: the second credential names the matter as well.
    return [
        Conflict(conflict_id(space, "card", (later.id,)), "card", (later.id,), digest, later, ordered[0])
        for later in ordered[1:]
        if later.person != ordered[0].person
    ]


def paid_twice(space: str, topups: Iterable[TopUp]) -> list[Conflict]:
    """The same amount for the same member at two desks within a minute: one payment, perhaps, that two people noted."""
    by: dict[tuple[str, int, str], list[TopUp]] = {}
    for one in {topup.id: topup for topup in topups if topup.returned_at is None}.values():
        by.setdefault((one.member, one.amount, one.currency), []).append(one)
    found = []
    for same in by.values():
        same.sort(key=lambda one: (one.at, one.id))
        for n, later in enumerate(same):
            near = [one for one in same[:n] if one.device != later.device and later.at - one.at <= SAME_PAYMENT_MS]
            if near:
                first = Side(near[-1].id, near[-1].member, near[-1].device, near[-1].at)
                second = Side(later.id, later.member, later.device, later.at)
                found.append(_conflict(space, "topup", later.id, first, second, later.amount))
    return sorted(found, key=lambda one: (one.second.at, one.id))


def settled_twice(space: str, job: PrintJob) -> Conflict:
    """A print that two replicas settled: what came first was charged."""
    about = Side(job.id, job.owner, job.device, job.settled_at or job.held_at)
    return _conflict(space, "print_twice", job.id, None, about, job.charged)


def unsure(space: str, job: PrintJob) -> Conflict:
    """A print of which nobody knows how it ended, so that its hold stands."""
    about = Side(job.id, job.owner, job.device, job.held_at)
    return _conflict(space, "print_unsure", job.id, None, about, job.held)


@dataclass(frozen=True, slots=True)
class Move:
    """One transfer into or out of a wallet: of which aggregate it is, and at which desk that was."""

    transfer: Transfer
    aggregate_kind: str
    aggregate: str
    n: int
    device: str = ""


def below_nought(space: str, member: str, accounts: Iterable[str], moves: Iterable[Move]) -> Conflict | None:
    """A wallet that owes, since it last began to owe; None where it owes nothing.

    An allowance that was overspent is the member's debt, and what they paid in pays for it first.

    Args:
        accounts: the member's own, and those of their allowances.
        moves: in one currency, all there are.
    """
    own = money.own(member)
    balances = dict.fromkeys(accounts, 0)
    debt, began, spent = 0, None, Side("")
    ordered = sorted(moves, key=lambda one: (one.transfer.at, one.aggregate_kind, one.aggregate, one.n))
    first: Side | None = None
    for move in {(one.aggregate_kind, one.aggregate, one.n): one for one in ordered}.values():
        one, before = move.transfer, debt
        for account, amount in ((one.debit, -one.amount), (one.credit, one.amount)):
            if account in balances:
                balances[account] += amount
        debt = max(0, -sum(min(0, left) if account != own else left for account, left in balances.items()))
        now = Side(move.aggregate, member, move.device, one.at)
        if debt and not before:
            began, first = now, spent if spent.device and spent.device != now.device else None
        if one.debit in balances and move.device:
            spent = now
    if not debt or began is None:
        return None
    return _conflict(space, "wallet", member, first, began, debt)


@dataclass(frozen=True, slots=True)
class Way:
    """One way to settle a conflict. `manager`: reception may not."""

    code: str
    manager: bool = False


def ways(conflict: Conflict, *, inside: bool = True) -> tuple[Way, ...]:
    """How a conflict may be settled, the mildest way first.

    Args:
        inside: whether the second guest of an invitation is still here.
    """
    match conflict.sort:
        case "invitation":
            return (Way("both"), Way("sign_out")) if inside else (Way("both"),)
        case "parcel" | "card":
            return (Way("first"), Way("second"))
        case "wallet":
            return (Way("ask"), Way("forgive", manager=True))
        case "print_twice":
            return (Way("leave"), Way("give_back", manager=True)) if conflict.amount else (Way("leave"),)
        case "print_unsure":
            return (Way("came_out"), Way("not_out"))
        case "topup":
            return (Way("both"), Way("pay_back"))


def is_open(conflict: Conflict, settled: Settled | None) -> bool:
    """Whether somebody still has to look into it."""
    return settled is None or (conflict.sort == "wallet" and conflict.amount > settled.amount)
