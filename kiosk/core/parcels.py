"""Parcels: taken in, put on a shelf, moved, given to somebody else, handed over or sent back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Final, Literal, get_args

import msgspec
from msgspec import UNSET, Struct, UnsetType
from msgspec.structs import replace

from kiosk.core.entries import Entry
from kiosk.core.folding import Aggregate, aggregate
from kiosk.core.kinds import Body, Ref, Short, Words, kind
from kiosk.core.spaces import Shelf
from kiosk.core.visits import Via
from kiosk.errors import ParcelGone

PARCEL_PREFIX: Final = "KIOSK:P:"  # on a parcel's label: the parcel's id in upper case follows
Flag = Literal["perishable", "oversize", "damaged", "customs", "signature"]
FLAGS: Final[tuple[Flag, ...]] = get_args(Flag)
State = Literal["waiting", "collected", "returned"]
_FLAG_LIMIT: Final = 16


@kind("parcel.received", aggregate="parcel")
class ParcelReceived(Body, frozen=True, kw_only=True):
    """A parcel came to the desk. Neither recipient nor company: nobody here knows who is meant."""

    recipient: Ref | None = None  # a member
    company: Ref | None = None  # of mail that names no person
    carrier: Short = ""
    number: Short = ""  # as `tidy_number` has it; empty: the parcel has none
    strength: Short = ""  # how sure the carrier is: "strong", "medium", "weak"; empty: not known
    shelf: Ref | None = None  # None: put nowhere yet
    flags: Annotated[tuple[Short, ...], msgspec.Meta(max_length=_FLAG_LIMIT)] = ()
    code: Short = ""  # a few characters to find it by, on its label


@kind("parcel.named", aggregate="parcel")
class ParcelNamed(Words, frozen=True, kw_only=True):
    """Words about a parcel: whom it names, where that is nobody we know, and what is worth noting."""

    name: Short | UnsetType = UNSET
    note: Short | UnsetType = UNSET


@kind("parcel.moved", aggregate="parcel")
class ParcelMoved(Body, frozen=True, kw_only=True):
    shelf: Ref | None


@kind("parcel.readdressed", aggregate="parcel")
class ParcelReaddressed(Body, frozen=True, kw_only=True):
    """It is for somebody else than was thought."""

    recipient: Ref | None = None
    company: Ref | None = None


@kind("parcel.collected", aggregate="parcel")
class ParcelCollected(Body, frozen=True, kw_only=True):
    by: Ref  # the member who has it now; empty: somebody whom staff handed it to
    via: Via


@kind("parcel.returned", aggregate="parcel")
class ParcelReturned(Body, frozen=True, kw_only=True):
    reason: Short  # a code: "refused", "unknown", "left"


@kind("parcel.decided", aggregate="parcel")
class ParcelDecided(Body, frozen=True, kw_only=True):
    """It left more than once, by the books; staff asked, and this is how it was."""

    right: Ref  # the entry that says how it left


class Out(Struct, frozen=True, kw_only=True):
    """One way out, by what one desk says. Its id is the entry's."""

    id: str
    state: State
    device: str
    at: int  # UTC ms
    by: str = ""
    via: str = ""
    reason: str = ""


class Parcel(Struct, frozen=True, kw_only=True):
    """`again` says that it left more than once: two desks handed it out, and somebody has to look into it.

    `outs` are all ways out, the earliest first; `right` is the one that staff said was so, and settles it.
    """

    id: str
    recipient: str | None
    company: str | None
    carrier: str
    number: str
    strength: str
    shelf: str | None
    flags: tuple[str, ...]
    code: str
    device: str
    received_at: int  # UTC ms
    name: str = ""
    note: str = ""
    state: State = "waiting"
    gone_at: int | None = None  # UTC ms
    by: str = ""
    via: str = ""
    reason: str = ""
    again: bool = False
    outs: tuple[Out, ...] = ()
    right: str = ""


def _received(entry: Entry, body: ParcelReceived) -> Parcel:
    return Parcel(
        id=entry.aggregate,
        recipient=body.recipient,
        company=body.company,
        carrier=body.carrier,
        number=body.number,
        strength=body.strength,
        shelf=body.shelf,
        flags=body.flags,
        code=body.code,
        device=entry.device,
        received_at=entry.happened_at,
    )


def _step(value: Parcel, entry: Entry, body: Body) -> Parcel:
    """Once it is gone it stays gone: the first way out counts, another one is a question for staff."""
    match body:
        case ParcelNamed(name=name, note=note):
            named = {"name": name, "note": note}
            return replace(value, **{field: words for field, words in named.items() if words is not UNSET})
        case ParcelMoved(shelf=shelf):
            return replace(value, shelf=shelf)
        case ParcelReaddressed(recipient=recipient, company=company):
            return replace(value, recipient=recipient, company=company)
        case ParcelCollected(by=by, via=via):
            out = Out(id=entry.id, state="collected", device=entry.device, at=entry.happened_at, by=by, via=via)
            return _left(value, (*value.outs, out), value.right)
        case ParcelReturned(reason=reason):
            out = Out(id=entry.id, state="returned", device=entry.device, at=entry.happened_at, reason=reason)
            return _left(value, (*value.outs, out), value.right)
        case ParcelDecided(right=right) if not value.right:
            return _left(value, value.outs, right)
    return value


def _left(value: Parcel, outs: tuple[Out, ...], right: str) -> Parcel:
    """How it left: as staff said, else as the first desk did."""
    so = next((out for out in outs if out.id == right), outs[0] if outs else None)
    if so is None:
        return replace(value, right=right)
    told = {"state": so.state, "gone_at": so.at, "by": so.by, "via": so.via, "reason": so.reason}
    return replace(value, **told, outs=outs, right=right, again=len(outs) > 1 and not right)


aggregate(Aggregate("parcel", Parcel, ParcelReceived, _received, _step))


def tidy_number(typed: str) -> str:
    """A number as parcels are compared by it: letters and digits in upper case, without the gaps that people see."""
    return "".join(char for char in typed.upper() if char.isalnum())


def still_here(parcel: Parcel | None) -> Parcel:
    """Decide whether a parcel can still be handed over, moved or sent back.

    Raises:
        ParcelGone: it was handed over or sent back, or its arrival was taken back.
    """
    if parcel is None or parcel.state != "waiting":
        raise ParcelGone
    return parcel


Reason = Literal["beside", "floor", "free", "none"]


@dataclass(frozen=True, slots=True)
class Proposal:
    """Where a parcel should go, and why there.

    Attributes:
        shelf: None where there is no room anywhere.
        free: places left there before this parcel; None: no end.
        reason: "beside" another parcel of the same recipient, on the "floor" for what is large, the shelf with most
            room ("free"), or "none".
    """

    shelf: Shelf | None
    free: int | None
    reason: Reason


def propose_shelf(
    shelves: Sequence[Shelf], counts: Mapping[str, int], beside: Sequence[str | None], *, oversize: bool
) -> Proposal:
    """The shelf for one more parcel.

    Args:
        shelves: in the order of the map.
        counts: shelf -> parcels that wait there.
        beside: the shelves of the recipient's other waiting parcels, the newest last.
    """
    open_ones = [one for one in shelves if not one.closed and room_on(one, counts) != 0]
    if oversize:
        floors = [one for one in open_ones if one.floor]
        return _proposed(floors[0], counts, "floor") if floors else Proposal(None, None, "none")
    boards = [one for one in open_ones if not one.floor]
    for shelf in reversed(beside):
        found = next((one for one in boards if one.id == shelf), None)
        if found is not None:
            return _proposed(found, counts, "beside")
    if boards:
        # `min` keeps the first of equals: the order of the map.
        return _proposed(min(boards, key=lambda one: counts.get(one.id, 0)), counts, "free")
    return _proposed(open_ones[0], counts, "floor") if open_ones else Proposal(None, None, "none")


def room_on(shelf: Shelf, counts: Mapping[str, int]) -> int | None:
    """Places left; None: no end."""
    return max(0, shelf.places - counts.get(shelf.id, 0)) if shelf.places else None


def _proposed(shelf: Shelf, counts: Mapping[str, int], reason: Reason) -> Proposal:
    return Proposal(shelf, room_on(shelf, counts), reason)
