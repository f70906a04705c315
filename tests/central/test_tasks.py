"""What desks did twice, on central's overview: told to everybody, settled by whom it concerns, gone at all desks."""

from __future__ import annotations

import html
import re

import pytest

from kiosk.core.credit import CreditAdjusted
from kiosk.core.kinds import Fact
from kiosk.core.members import MemberChanged, MemberNamed
from kiosk.core.parcels import ParcelCollected, ParcelReceived
from tests.dev.central import ServedCentral
from tests.dev.desks import record
from tests.dev.office import Visitor, logged_in, words

MARTA, IVO = "0a" * 16, "0b" * 16
PARCEL = "9a" * 16
UNSEEN = str.maketrans("", "", "\u2068\u2069")
HOSTILE = "<b>Ivo</b> {name}"


@pytest.fixture
def space(door: ServedCentral) -> str:
    """A house where a parcel left twice, and Marta is below zero."""
    made = door.new_space()
    for member, name in ((MARTA, "Marta Kovač"), (IVO, HOSTILE)):
        active = Fact(member, MemberChanged(status="active"))
        record(door.store, [active, Fact(member, MemberNamed(name=name), subject=member)], made)
    record(door.store, [Fact(PARCEL, ParcelReceived(recipient=MARTA, code="K7M4Q"))], made)
    for member in (MARTA, IVO):
        record(door.store, [Fact(PARCEL, ParcelCollected(by=member, via="card"))], made)
    owed = CreditAdjusted(member=MARTA, amount=-240, currency="EUR", reason="mistake")
    record(door.store, [Fact("c1" * 16, owed)], made)
    return made


def tasks(visitor: Visitor, space: str) -> dict[str, str]:
    """Title -> where its form goes."""
    page = visitor.get(f"/spaces/{space}").text.translate(UNSEEN)
    found = re.findall(r'action="([^"]+/tasks/[0-9a-f]{32})">\s*<h3><bdi>([^<]+)</bdi>', page)
    return {html.unescape(title): way for way, title in found}


def test_reception_settles_a_parcel_and_not_the_money(door: ServedCentral, space: str) -> None:
    visitor = logged_in(door, "Ines", "reception")
    shown = words(visitor.get(f"/spaces/{space}")).translate(UNSEEN)
    assert "It was handed to Marta Kovač (" in shown
    assert f"{HOSTILE} has it" in shown
    assert "Forgive it : a manager decides." in shown
    ways = tasks(visitor, space)
    assert set(ways) == {"Parcel K7M4Q left twice", "Marta Kovač is below zero"}
    assert visitor.post(ways["Parcel K7M4Q left twice"], how="second").status == 303
    with door.store.reading(space) as records:
        parcel = records.parcel(PARCEL)
    assert parcel is not None
    assert parcel.by == IVO
    refused = visitor.post(ways["Marta Kovač is below zero"], how="forgive")
    assert refused.status == 422
    assert "A manager decides this." in words(refused)
    assert set(tasks(visitor, space)) == {"Marta Kovač is below zero"}


def test_a_manager_forgives_once(door: ServedCentral, space: str) -> None:
    visitor = logged_in(door)
    way = tasks(visitor, space)["Marta Kovač is below zero"]
    answer = visitor.post(way, how="forgive")
    assert (answer.status, answer.headers["location"]) == (303, f"/spaces/{space}?done=settled")
    again = visitor.post(way, how="forgive")
    assert again.status == 422
    assert "Somebody settled this meanwhile" in words(again)
    with door.store.reading(space) as records:
        assert records.overdrawn("EUR") == []


@pytest.mark.parametrize("how", ["", "everything", "came_out"])
def test_a_way_that_is_not_offered_changes_nothing(door: ServedCentral, space: str, how: str) -> None:
    visitor = logged_in(door)
    for way in tasks(visitor, space).values():
        assert visitor.post(way, how=how).status == 422
    assert len(tasks(visitor, space)) == 2


def test_a_form_of_another_page_or_space_settles_nothing(door: ServedCentral, space: str) -> None:
    visitor = logged_in(door)
    way = tasks(visitor, space)["Parcel K7M4Q left twice"]
    other = door.new_space("Elsewhere")
    assert visitor.post(way, token="forged", how="first").status == 403
    assert visitor.post(way.replace(space, other), how="first").status == 422
    assert len(tasks(visitor, space)) == 2
