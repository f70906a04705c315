"""Central is put back to a backup from before a kiosk was shut out: it stays out, and everybody's card works."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.central import put_back
from kiosk.central.devices import Devices
from kiosk.core.ports import Credential
from kiosk.desk.check_in import CheckIn, DeskToday
from kiosk.desk.guest_registration import GuestRegistration
from kiosk.desk.members import MemberDraft, Members
from kiosk.desk.pins import Pins
from kiosk.desk.surroundings import Surroundings, Undoing
from kiosk.documents.folder import BadgeFolder
from kiosk.errors import Revoked
from kiosk.store import central_keeping as keeping
from tests.dev.desks import Desk
from tests.sync.test_erasure import House

CARD = Credential("04A1B2C3D4")
NewDesk = Callable[..., Desk]


class Robbed(House):
    """Two desks, of which the second was stolen and shut out after central was backed up.

    Marta's card was read onto the key that came then, at the first desk.
    """

    def __init__(self, folder: Path, url: str | None, new_desk: NewDesk) -> None:
        super().__init__(folder, url, new_desk)
        self.stolen, self.new_desk = self.second, new_desk
        members = Members(around(self.first))
        members.issue(members.add(MemberDraft(name="Marta Kov", external="1")), "card", CARD.text)
        self.cycle()
        self.back_up()
        self.known_to_thief = set(self.stolen.keys.named(self.space))
        Devices(self.store).change(self.stolen.store.identity.device, "revoked")
        with pytest.raises(Revoked):
            self.stolen.cycle()
        members.add(MemberDraft(name="Somebody", external="2"))
        self.first.cycle()
        assert is_known(self.first)
        self.first.cycle()
        self.since = self.first.keys.of(self.space)
        assert self.since.card_key_id not in self.known_to_thief

    def _go_on(self, url: str | None, folder: Path) -> None:
        self._last = url, folder
        super()._go_on(url, folder)

    def start_anew(self) -> None:
        self._stop()
        self._go_on(*self._last)

    def state(self) -> str:
        with self.store.engine.begin() as connection:
            found = keeping.device(connection, self.stolen.store.identity.device)
        assert found is not None
        return found.state

    def today(self) -> str:
        with self.store.engine.begin() as connection:
            found = keeping.space(connection, self.space)
        assert found is not None
        return found.card_key_id

    def check_stolen_knows_nothing(self) -> None:
        with pytest.raises(Revoked):
            self.stolen.cycle()
        with self.stolen.store.reading() as records:
            assert [member.name for member in records.members()] == []
            assert records.keeping.device_state() == "revoked"
        assert not {self.since.card_key_id, self.today()} & set(self.stolen.keys.named(self.space))
        assert self.state() == "revoked"

    def check_others_know_the_card(self) -> None:
        """Also one that is paired now, whose only word of the card is that it was read onto a key of before."""
        later = self.new_desk("Later")
        later.pair(self.central, self.space)
        for desk in (later, self.first):
            desk.cycle()
            assert desk.keys.named(self.space)[0] == self.today()
            assert is_known(desk)
        assert self.today() not in self.known_to_thief


def around(desk: Desk) -> Surroundings:
    return Surroundings(desk.store, lambda: desk.keys.of(desk.space), former=lambda: desk.keys.former(desk.space))


def is_known(desk: Desk) -> bool:
    here = around(desk)
    undoing = Undoing(here)
    guests = GuestRegistration(here, undoing, BadgeFolder(desk.folder / "badges"))
    return isinstance(CheckIn(here, guests, Pins(here), undoing).present(CARD), DeskToday)


@pytest.fixture(params=["sqlite", "postgresql"])
def robbed(request: pytest.FixtureRequest, tmp_path: Path, new_desk: NewDesk) -> Iterator[Robbed]:
    url = request.getfixturevalue("postgresql_url") if request.param == "postgresql" else None
    opened = Robbed(tmp_path, url, new_desk)
    yield opened
    opened.close()


def test_a_kiosk_that_was_shut_out_stays_out_where_central_is_put_back_to_before_that(robbed: Robbed) -> None:
    robbed.restore(with_tombstones=True)
    assert robbed.state() == "revoked"  # before anybody asked
    told = put_back.told(robbed.store)
    assert told is not None
    assert not told.act
    assert "Back door" in told.what
    robbed.check_stolen_knows_nothing()
    robbed.check_others_know_the_card()


def test_so_it_does_where_nothing_but_the_backup_is_left(robbed: Robbed) -> None:
    """Its own word shuts it out again, and the desks bring the key that central lost. Only a code lets it in."""
    robbed.restore(with_tombstones=False)
    assert robbed.state() == "active"
    robbed.first.cycle()
    assert robbed.today() == robbed.since.card_key_id == robbed.first.keys.named(robbed.space)[0]
    robbed.check_others_know_the_card()
    robbed.check_stolen_knows_nothing()
    robbed.check_others_know_the_card()
    told = put_back.told(robbed.store)
    assert told is not None
    assert told.act
    assert "keys that central had lost" in told.what
    assert "gone or damaged" in told.what
    assert "Back door" in told.what
    robbed.stolen.close()
    robbed.stolen.open()
    robbed.stolen.pair(robbed.central, robbed.space)
    robbed.start_anew()
    robbed.stolen.cycle()
    assert robbed.state() == "active"
    assert is_known(robbed.stolen)
