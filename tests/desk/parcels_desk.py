"""A front desk with shelves, for the tests of parcels."""

from __future__ import annotations

from typing import Final

from kiosk.core.kinds import Fact
from kiosk.core.ports import ParcelLabel
from kiosk.core.spaces import ShelfChanged
from kiosk.desk.parcel_acceptance import ParcelAcceptance, ParcelDraft, Shelved
from kiosk.desk.parcel_collection import ParcelCollection
from kiosk.desk.surroundings import Undoing
from kiosk.recognition.carriers import recognise
from tests.desk.front_desk import FrontDesk

SHELVES: Final = {"A-1": "a1" * 16, "A-2": "a2" * 16, "F": "af" * 16}
DHL: Final = "JJD000390007827321402"


class LabelTray:
    """Takes labels as a printer would; `jammed` makes it fail."""

    def __init__(self) -> None:
        self.labels: list[ParcelLabel] = []
        self.jammed = False

    def print_label(self, label: ParcelLabel, name: str) -> str:
        if self.jammed:
            raise OSError("out of paper")
        self.labels.append(label)
        return f"/labels/{name}.pdf"


class ParcelsDesk:
    """What staff and members do with parcels at one desk; Zita stands behind it."""

    def __init__(self, desk: FrontDesk) -> None:
        desk.furnish(rules=False)
        self.desk = desk
        self.tray = LabelTray()
        self.undoing = Undoing(desk.around)
        self.staff = desk.member("Zita Reception")
        desk.record(
            *(
                Fact(shelf, ShelfChanged(label=label, places=0 if label == "F" else 2, floor=label == "F", order=order))
                for order, (label, shelf) in enumerate(SHELVES.items())
            )
        )
        self.acceptance = ParcelAcceptance(desk.around, self.undoing, recognise, self.tray)
        self.collection = ParcelCollection(desk.around, self.undoing, desk.pins)

    def receive(self, member: str | None = None, **more: object) -> Shelved:
        fields: dict[str, object] = {"recipient": member, "carrier": "DHL", "shelf": SHELVES["A-1"]} | more
        return self.acceptance.receive(ParcelDraft(**fields), self.staff)  # type: ignore[arg-type]
