"""The states of the pages of parcels: staff take them in, members take them home."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from kiosk.cli import demo_parcels
from kiosk.core.parcels import PARCEL_PREFIX
from tests.dev.stage import Stage

WORDS: Final = frozenset({*demo_parcels.BOARDS, demo_parcels.FLOOR, "UPS", "DHL", "Amazon", "Xaver", "Xaver Unbekannt"})
"""What stands on parcels and shelves, in every language the same."""
_STAFF: Final = 51  # of reception in the demo


def parcel_in(stage: Stage) -> None:
    stage.parcels.begin(stage.floor.member(_STAFF))


def parcel_in_typed(stage: Stage) -> None:
    parcel_in(stage)
    stage.parcels.typeNumber("1Z5R 8939 0357")


def parcel_in_wrong(stage: Stage) -> None:
    parcel_in(stage)
    stage.card(0)


def parcel_again(stage: Stage) -> None:
    parcel_in(stage)
    stage.present("TBA303213215098")


def parcel_who(stage: Stage) -> None:
    parcel_in(stage)
    stage.present(demo_parcels.NEXT)


def parcel_who_found(stage: Stage) -> None:
    parcel_who(stage)
    stage.parcels.typeRecipient("Mar")


def parcel_who_nobody(stage: Stage) -> None:
    parcel_who(stage)
    stage.parcels.typeRecipient("Xaver")


def parcel_who_missing(stage: Stage) -> None:
    parcel_who(stage)
    stage.parcels.next()


def parcel_put(stage: Stage) -> None:
    parcel_who(stage)
    stage.parcels.typeRecipient("Zoë")
    stage.parcels.next()


def parcel_put_unknown(stage: Stage) -> None:
    parcel_in(stage)
    stage.present("4012345678901234")
    stage.parcels.typeRecipient("Xaver Unbekannt")
    stage.parcels.chooseUnknown()
    stage.parcels.toggleFlag("oversize")
    stage.present("RR123456785DE")


def parcel_shelf(stage: Stage) -> None:
    parcel_put(stage)
    stage.parcels.changeShelf()


def parcel_round(stage: Stage) -> None:
    """Three are put away; below the screen they are taken back at once, so that shelves do not fill as states pass."""
    parcel_in(stage)
    for letters in ("Fjord", "Katarzyna", "Hannah"):
        stage.parcels.withoutNumber()
        stage.parcels.typeRecipient(letters)
        stage.parcels.next()
        stage.parcels.next()
    for request, _actor, _ago in stage.floor.activities.undoing.recent()[:3]:
        stage.floor.activities.parcels.undo(request)


def today_parcels(stage: Stage) -> None:
    """A tap shows what waits on the shelves."""
    stage.floor.out(0)
    stage.card(0)


def parcels(stage: Stage) -> None:
    stage.collection.begin()


def parcels_brought(stage: Stage) -> None:
    parcels(stage)
    stage.collection.bring()


def parcels_place(stage: Stage) -> None:
    stage.present(PARCEL_PREFIX + stage.floor.activities.collection.waiting_of(stage.floor.member(0)).parcels[0].id)


def collect(stage: Stage) -> None:
    parcels(stage)
    stage.card(0)


def collect_some(stage: Stage) -> None:
    collect(stage)
    stage.collection.toggle(0)


def collect_nothing(stage: Stage) -> None:
    parcels(stage)
    stage.card(3)


def collected(stage: Stage) -> None:
    """Below the screen they are put back at once, for the states after this one."""
    collect(stage)
    stage.collection.collect()
    request, _actor, _ago = stage.floor.activities.undoing.recent()[0]
    stage.floor.activities.collection.undo(request)


def collect_undone(stage: Stage) -> None:
    collect(stage)
    stage.collection.collect()
    stage.collection.undo()


STATES: Final[dict[str, Callable[[Stage], None]]] = {
    arrive.__name__.replace("_", "-"): arrive
    for arrive in (
        parcel_in,
        parcel_in_typed,
        parcel_in_wrong,
        parcel_again,
        parcel_who,
        parcel_who_found,
        parcel_who_nobody,
        parcel_who_missing,
        parcel_put,
        parcel_put_unknown,
        parcel_shelf,
        parcel_round,
        today_parcels,
        parcels,
        parcels_brought,
        parcels_place,
        collect,
        collect_some,
        collect_nothing,
        collected,
        collect_undone,
    )
}
