"""Entries that kiosks set aside: why, the way out of each, and what a manager did about it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from kiosk.central import fleet_words as words
from kiosk.central.times import Times
from kiosk.core import clock
from kiosk.core.beacon import Aside, Beacon
from kiosk.errors import ValueUnfit
from kiosk.store import accounts, fleet
from kiosk.store import device_keeping as caring
from kiosk.store.central_keeping import Connection, writing
from kiosk.store.device_keeping import ASKED_TIMES, Decided
from kiosk.store.store import Store

DOES: Final[Mapping[str, Literal["asked", "left"]]] = {"ask_for": "asked", "leave": "left"}


@dataclass(frozen=True, slots=True)
class AsideRow:
    """One entry on a kiosk's page. `decided` says what was done about it; `asks`: asking for it again is of use."""

    entry: str
    what: str
    way: str
    decided: str
    left: bool
    asks: bool


def open_ones(beacon: Beacon, decided: Mapping[str, Decided]) -> tuple[list[Aside], int]:
    """What still needs somebody, of the first few that a kiosk names; and how many there are with the unnamed ones."""
    left = {entry for entry, one in decided.items() if one.did == "left"}
    named = [one for one in beacon.aside if one.entry not in left]
    return named, max(0, beacon.quarantined - (len(beacon.aside) - len(named)))


def rows(connection: Connection, device: str, times: Times) -> tuple[list[AsideRow], int]:
    """What a kiosk has set aside, as far as it names it, and how many more there are."""
    heard = fleet.heard_of(connection, device)
    if heard is None or not heard.beacon.quarantined:
        return [], 0
    decided = caring.decided(connection, device).get(device, {})
    found = []
    for one in heard.beacon.aside:
        what, way = words.aside(one.code)
        known = decided.get(one.entry)
        said = _said(connection, known, times) if known is not None else ""
        left = known is not None and known.did == "left"
        found.append(AsideRow(one.entry, what, way, said, left, one.code not in words.NEVER))
    return found, max(0, heard.beacon.quarantined - len(found))


def _said(connection: Connection, one: Decided, times: Times) -> str:
    account = accounts.account(connection, one.by) if one.by else None
    who = account.name if account is not None else "Somebody at this server"
    if one.did == "left":
        return f"{who} left it at that, {times.moment(one.at)}."
    came = (
        "It did not come, or is as it was." if one.times >= ASKED_TIMES else "The kiosk brings it when it comes next."
    )
    return f"{who} asked for it again, {times.moment(one.at)}. {came}"


def decide(store: Store, space: str, device: str, entry: str, did: Literal["asked", "left"], by: str) -> None:
    """Ask a kiosk for an entry once more, or leave it at that.

    Raises:
        ValueUnfit: the kiosk has not set it aside, or not any more.
    """
    with writing(store) as connection:
        heard = fleet.heard_of(connection, device)
        if heard is None or heard.space != space or entry not in {one.entry for one in heard.beacon.aside}:
            raise ValueUnfit(field="entry")
        now_ms = clock.to_ms(store.identity.now())
        caring.decide(connection, Decided(device=device, entry=entry, space=space, did=did, at=now_ms, by=by))
