"""The demo's parcels: twelve shelves and a floor, and five parcels that wait on a common morning."""

from __future__ import annotations

from typing import Final

from kiosk.core import ids
from kiosk.core.kinds import Fact
from kiosk.core.spaces import ShelfChanged
from kiosk.desk.parcel_acceptance import ParcelAcceptance, ParcelDraft
from kiosk.desk.surroundings import Surroundings, Undoing
from kiosk.recognition.carriers import recognise

BOARDS: Final = tuple(f"{row}-{board}" for row in "ABC" for board in range(1, 5))
FLOOR: Final = "F"
NEXT: Final = "1Z5R89390357567127"  # what a courier brings next, for the demo reader
_PLACES: Final = 4  # parcels on a board
# Whom it is for (the number of a member in the demo, or a company's name), what stands on it, and where it is.
_WAITING: Final = (
    (1, "JJD000390007827321402", "B-2", ()),
    (1, "CP123456785DE", "A-1", ("signature",)),
    ("Fjord Audio", "TBA303213215098", "C-1", ()),
    (7, "1Z999AA10123456784", "A-3", ("perishable",)),
    (43, "", FLOOR, ("oversize",)),
)


def shelf_id(space: str, label: str) -> str:
    return ids.derived(space, "shelf", label)


def shelves(space: str) -> list[list[Fact]]:
    """One touch a shelf."""
    boards = [ShelfChanged(label=label, places=_PLACES, floor=False, order=order) for order, label in enumerate(BOARDS)]
    floor = ShelfChanged(label=FLOOR, places=0, floor=True, order=len(BOARDS))
    return [[Fact(shelf_id(space, str(body.label)), body)] for body in (*boards, floor)]


def receive_today(around: Surroundings, space: str) -> None:
    """The five parcels, unless some wait already."""
    with around.store.reading(space) as records:
        if records.waiting_parcel_count():
            return
    desk = ParcelAcceptance(around, Undoing(around), recognise, space=space)
    actor = ids.member_id(space, "demo", "demo-52")  # of reception
    for who, number, shelf, flags in _WAITING:
        read = recognise(number)
        draft = ParcelDraft(
            carrier=read.carrier,
            number=read.number,
            strength=read.strength,
            recipient=ids.member_id(space, "demo", f"demo-{who:02d}") if isinstance(who, int) else None,
            company=ids.derived(space, "company", who) if isinstance(who, str) else None,
            shelf=shelf_id(space, shelf),
            flags=flags,
        )
        desk.receive(draft, actor)
