"""Pairing codes, and what a kiosk gets for one."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.central.enrolment import Enrolment, new_code, new_space
from kiosk.central.exchange import Exchange
from kiosk.central.problems import Refusal
from kiosk.core.exchange import CODE_ALPHABET, EnrolAnswer, EnrolRequest, SpaceSecrets, invitation_text, read_invitation
from kiosk.errors import AddressUnfit, PairingCodeWrong, SpaceTaken, Unreachable
from kiosk.store import central_keeping as keeping
from kiosk.store.keys import new_space_secrets
from kiosk.store.store import Store
from kiosk.sync.pairing import pair, paired_server
from kiosk.sync.trust import checked_address
from tests.dev.central import ServedCentral
from tests.dev.desks import Desk, journal_ids, new_member, projections, record
from tests.dev.hostile import hostile, http

NewDesk = Callable[..., Desk]
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


class House:
    """Central's enrolment with a clock that a test moves."""

    def __init__(self, folder: Path) -> None:
        self.time = NOON
        self.store = Store.open(folder / "central.db", key="ab" * 32, central=True, now=lambda: self.time)
        self.enrolment = Enrolment(Exchange(self.store))
        self.space = new_space(self.store, "Nordlicht", "Europe/Berlin")

    def code(self, space: str | None = "") -> str:
        return new_code(self.store, self.space if space == "" else space).code

    def enrol(
        self, code: str, *, device: str = "d1" * 16, bring: SpaceSecrets | None = None, address: str = "10.0.0.1"
    ) -> EnrolAnswer:
        request = EnrolRequest(protocol=1, app="t", code=code, device=device, name="Desk", bring=bring)
        return self.enrolment.enrol(request, address)

    def refused(self, code: str, **how: object) -> str:
        with pytest.raises(Refusal) as raised:
            self.enrol(code, **how)  # type: ignore[arg-type]
        return raised.value.code


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    made = House(tmp_path)
    yield made
    made.store.close()


def test_a_code_lets_one_kiosk_in_once(house: House) -> None:
    code = house.code()
    assert len(code) == 8
    assert set(code) <= set(CODE_ALPHABET)
    answer = house.enrol(code)
    assert [secrets.space for secrets in answer.spaces] == [house.space]
    assert len(answer.token) >= 43
    assert house.refused(code, device="d2" * 16) == "pairing_code_wrong"
    with house.store.engine.begin() as connection:
        kept = keeping.device(connection, "d1" * 16)
    assert kept is not None
    assert answer.token not in repr(kept)


def test_a_code_is_read_as_people_write_it(house: House) -> None:
    code = house.code()
    spoken = f" {code[:4].lower()} - {code[4:]} ".replace("0", "o").replace("1", "l")
    assert house.enrol(spoken).spaces[0].space == house.space


def test_a_code_ends_after_fifteen_minutes(house: House) -> None:
    code, other = house.code(), house.code()
    house.time = NOON + timedelta(minutes=14, seconds=59)
    house.enrol(code)
    house.time = NOON + timedelta(minutes=15)
    assert house.refused(other) == "pairing_code_wrong"


def test_a_code_stands_five_tries_that_do_not_fit(house: House) -> None:
    code = house.code()
    foreign = new_space_secrets("ee" * 16)
    for _ in range(5):
        assert house.refused(code, bring=foreign) == "space_taken"
    assert house.refused(code) == "pairing_code_wrong"


def test_who_guesses_waits(house: House) -> None:
    code = house.code()
    for _ in range(10):
        assert house.refused("00000000") == "pairing_code_wrong"
    with pytest.raises(Refusal) as raised:
        house.enrol(code)
    assert (raised.value.status, raised.value.code) == (429, "too_many_tries")
    assert 0 < (raised.value.retry_after_s or 0) <= 901
    assert house.enrol(code, address="10.0.0.2").token  # somebody else does not
    house.time = NOON + timedelta(minutes=16)
    assert house.enrol(house.code(), device="d2" * 16).token


def test_many_addresses_do_not_guess_faster(house: House) -> None:
    for at in range(100):
        house.refused("00000000", address=f"10.0.1.{at}")
    assert house.refused("00000000", address="10.0.2.1") == "too_many_tries"


def test_a_kiosk_brings_its_own_space(house: House) -> None:
    own = new_space_secrets("ee" * 16)
    assert house.enrol(house.code(None), bring=own).spaces == (own,)
    assert house.refused(house.code(None), device="d2" * 16, bring=own) == "space_taken"  # it is here already
    assert house.refused(house.code(None)) == "space_taken"  # nothing to bring, nothing to join


def test_a_kiosk_is_paired_again_with_its_own_space(house: House) -> None:
    first = house.enrol(house.code())
    again = house.enrol(house.code(), bring=first.spaces[0])
    assert again.spaces == first.spaces
    assert again.token != first.token
    other = new_space(house.store, "Other", "UTC")
    assert house.refused(house.code(other)) == "space_taken"  # the same device cannot stand in two spaces


@pytest.mark.parametrize("device", ["", "d1", "D1" * 16, "\x00" * 32])
def test_what_no_kiosk_sends_is_not_understood(house: House, device: str) -> None:
    assert house.refused(house.code(), device=device) == "id_malformed"


def test_a_space_whose_keys_are_no_keys_is_not_taken(house: House) -> None:
    bad = SpaceSecrets(space="ee" * 16, card_key="x", card_key_id="1", pin_pepper="0" * 64, pin_pepper_id="1")
    assert house.refused(house.code(None), bring=bad) == "id_malformed"
    assert house.refused(house.code(), device=house.store.identity.device) == "id_malformed"


def test_an_empty_desk_joins_with_the_keys_of_the_space(served_central: ServedCentral, new_desk: NewDesk) -> None:
    space = served_central.new_space()
    desk = new_desk("Front door")
    desk.pair(served_central, space)
    assert desk.space == space
    with served_central.store.engine.begin() as connection:
        assert desk.keys.of(space) == keeping.space(connection, space)
    desk.cycle()
    with desk.store.reading() as records:
        assert records.space().name == "Nordlicht Studio"
    desk.store.close()
    desk.open()
    assert desk.space == space
    assert desk.keys.has(space)
    again = paired_server(desk.store)
    assert again is not None
    again.dispose()


def test_a_desk_at_work_brings_what_it_has(served_central: ServedCentral, new_desk: NewDesk) -> None:
    first, second = new_desk("Front door"), new_desk("Back door")
    record(first.store, new_member("Marta", member="0a" * 16))
    space = first.space
    first.pair(served_central, None)
    first.cycle()
    assert first.space == space
    second.pair(served_central, space)
    second.cycle()
    first.cycle()
    assert second.keys.of(space) == first.keys.of(space)
    assert projections(first.store, space) == projections(second.store, space)


def test_a_desk_with_another_spaces_data_is_turned_away_untouched(
    small_central: ServedCentral, new_desk: NewDesk
) -> None:
    desk = new_desk()
    record(desk.store, new_member("Marta", member="0a" * 16))
    space, before = desk.space, desk.ids()
    with pytest.raises(SpaceTaken):
        desk.pair(small_central, small_central.new_space())
    assert (desk.space, desk.ids()) == (space, before)
    assert paired_server(desk.store) is None


def test_a_wrong_code_changes_nothing(small_central: ServedCentral, new_desk: NewDesk) -> None:
    desk = new_desk()
    with pytest.raises(PairingCodeWrong):
        pair(desk.store, desk.keys, small_central.url, "0000-0000", name="Desk")
    assert paired_server(desk.store) is None


def test_a_portal_that_answers_pairing_is_no_server(new_desk: NewDesk) -> None:
    desk = new_desk()
    with hostile(http(b"<html>Welcome", kind="text/html")) as portal, pytest.raises(Unreachable):
        pair(desk.store, desk.keys, portal.url, "00000000", name="Desk")
    assert paired_server(desk.store) is None


def test_a_desk_keeps_its_name_unless_it_is_given_another(small_central: ServedCentral, new_desk: NewDesk) -> None:
    space, desk = small_central.new_space(), new_desk()

    def pairs(**how: str) -> str:
        pair(desk.store, desk.keys, small_central.url, small_central.new_code(space), **how)
        with small_central.store.reading(space) as records:
            return records.device_names()[desk.store.identity.device]

    assert pairs() == socket.gethostname()
    assert pairs(name="Front door") == "Front door"
    assert pairs() == "Front door"  # it has not heard of it itself yet
    desk.server = paired_server(desk.store, deadline_s=5.0)
    desk.cycle()
    assert pairs() == "Front door"
    assert pairs(name="Back door") == "Back door"


def test_a_name_from_outside_is_a_name(small_central: ServedCentral, new_desk: NewDesk) -> None:
    space = small_central.new_space()
    desk = new_desk("\u202e<b>Desk</b>\x00\n" + "x" * 500)
    desk.pair(small_central, space)
    with small_central.store.reading(space) as records:
        name = records.device_names()[desk.store.identity.device]
    assert name.startswith("<b>Desk</b>x")
    assert len(name) == 80
    assert journal_ids(small_central.store, space)


@pytest.mark.parametrize(
    "url", ["", "central", "ftp://x", "https://", "https://a:b@c", "https://c/path", "http://1.2.3.4"]
)
def test_addresses_that_are_none_or_not_safe(url: str) -> None:
    with pytest.raises(AddressUnfit):
        checked_address(url)


def test_what_the_picture_says_is_read_back() -> None:
    assert read_invitation(invitation_text("https://a:1", "ABCD1234")) == ("https://a:1", "ABCD1234", "")
    secure = invitation_text("https://a:1", "ABCD1234", "0f" * 32)
    assert read_invitation(secure) == ("https://a:1", "ABCD1234", "0f" * 32)
    assert read_invitation(secure.upper()) is None or read_invitation(secure + "0") is None
    assert read_invitation("KIOSK:V:ABC") is None
    assert read_invitation("https://a:1") is None
