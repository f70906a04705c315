"""The demo space holds what it promises."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.cli import demo_space
from kiosk.core.clock import day_bounds
from kiosk.core.ids import member_id
from kiosk.core.ports import Credential
from kiosk.desk.check_in import CheckIn, DeskToday
from kiosk.desk.guest_registration import Expected, GuestRegistration
from kiosk.desk.pins import Pins
from kiosk.desk.surroundings import Surroundings, Undoing
from kiosk.errors import CredentialLost, MembershipLapsed
from kiosk.store.opening import open_kiosk


@pytest.fixture(scope="module")
def around(tmp_path_factory: pytest.TempPathFactory) -> Surroundings:
    data: Path = tmp_path_factory.mktemp("demo")
    store, ring = open_kiosk(data, data / "kiosk.key")
    space = store.space
    assert space is not None
    around = Surroundings(store, lambda: ring.of(space))
    demo_space.furnish(around, space)
    demo_space.plan_today(around, space)
    return around


@pytest.fixture
def check_in(around: Surroundings) -> CheckIn:
    undoing = Undoing(around)
    return CheckIn(around, GuestRegistration(around, undoing), Pins(around), undoing)


def test_three_companies_sixty_members_and_one_event_today(around: Surroundings) -> None:
    with around.store.reading() as records:
        assert len(records.companies()) == 3
        assert records.member_count() == 60
        assert len(records.events_between(*day_bounds(around.now_ms(), demo_space.ZONE))) == 1
        assert records.rules(["ar"]) is not None


def test_every_card_of_the_sheet_does_what_the_sheet_says(around: Surroundings, check_in: CheckIn) -> None:
    refused = {"reported lost": CredentialLost, "not paid": MembershipLapsed}
    for card in demo_space.cards():
        if card.note in refused:
            with pytest.raises(refused[card.note]):
                check_in.present(Credential(card.card))
        else:
            shown = check_in.present(Credential(card.card))
            assert isinstance(shown, DeskToday)
            assert card.name.startswith(shown.name)


def test_a_pin_of_the_sheet_opens_its_members_desk(around: Surroundings, check_in: CheckIn) -> None:
    assert around.store.space is not None
    number, card = next((i, c) for i, c in enumerate(demo_space.cards(), 1) if c.pin)
    shown = check_in.present_pin(member_id(around.store.space, "demo", f"demo-{number:02d}"), card.pin)
    assert shown.private is not None


def test_the_invited_guests_are_expected_today_and_planning_twice_invites_once(
    around: Surroundings, check_in: CheckIn
) -> None:
    assert around.store.space is not None
    demo_space.plan_today(around, around.store.space)
    invited = demo_space.invitations_today(around, around.store.space)
    assert [name for name, _, _ in invited] == ["Wei Wang", "Sofía Herrera"]
    for name, code, _ in invited:
        expected = check_in.present(Credential(code))
        assert isinstance(expected, Expected)
        assert expected.name == name


def test_no_two_cards_codes_or_pins_are_alike() -> None:
    cards = demo_space.cards()
    for field in ("card", "code"):
        assert len({getattr(card, field) for card in cards}) == 60
    pins = [card.pin for card in cards if card.pin]
    assert len(pins) == len(set(pins)) == 40
