"""What a device may do, who changes it, and how it gets a new token and new keys."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.central.devices import DeviceMissing, Devices, DeviceShutOut
from kiosk.central.enrolment import Enrolment, new_code, new_space
from kiosk.central.exchange import Exchange, token_hash
from kiosk.central.problems import Refusal
from kiosk.core.exchange import (
    PROTOCOL,
    Cursor,
    EnrolRequest,
    ExchangeAnswer,
    ExchangeRequest,
    ImportRequest,
    SpaceSecrets,
)
from kiosk.errors import Revoked
from kiosk.store import central_keeping as keeping
from kiosk.store.central_keeping import EnrolledDevice
from kiosk.store.export import write_export
from kiosk.store.store import Store
from tests.core.drawn import an_entry
from tests.dev.central import ServedCentral
from tests.dev.desks import Desk, new_member, record
from tests.dev.office import Visitor, logged_in, words

KEY = "5e" * 32
FIRST, SECOND = "1d" * 16, "2d" * 16


class Office:
    """Central without HTTP, under a clock of its own."""

    def __init__(self, folder: Path) -> None:
        self.time = datetime(2026, 3, 2, 12, tzinfo=UTC)
        self.store = Store.open(folder / "central.db", key=KEY, central=True, now=lambda: self.time)
        self.space = new_space(self.store, "Nordlicht", "Europe/Berlin")
        self.exchange = Exchange(self.store)
        self.devices = self.exchange.devices

    def enrol(self, device: str) -> str:
        code = new_code(self.store, self.space).code
        request = EnrolRequest(protocol=2, app="t", code=code, device=device, name="Desk")
        return Enrolment(self.exchange).enrol(request, "127.0.0.1").token

    def known(self, device: str, token: str) -> EnrolledDevice:
        return self.exchange.device(f"Bearer {device}.{token}")

    def poll(
        self,
        device: str,
        token: str,
        *,
        keys: tuple[str, ...] = (),
        protocol: int = 2,
        secrets: tuple[SpaceSecrets, ...] = (),
    ) -> ExchangeAnswer:
        request = ExchangeRequest(
            protocol=protocol, app="t", schema="1", incarnation="a" * 16, number=0, sent_at=0,
            at=(Cursor(space=self.space),), keys=keys, secrets=secrets,
        )  # fmt: skip
        return self.exchange.exchange(self.known(device, token), request)

    def refused(self, device: str, token: str) -> tuple[int, str]:
        with pytest.raises(Refusal) as refusal:
            self.known(device, token)
        return refusal.value.status, refusal.value.code

    def key(self) -> str:
        with self.store.engine.begin() as connection:
            found = keeping.space(connection, self.space)
        assert found is not None
        return found.card_key_id


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path)


def test_a_token_of_thirty_days_is_followed_by_another_and_lives_until_that_is_used(office: Office) -> None:
    old = office.enrol(FIRST)
    office.time += timedelta(days=29)
    assert office.poll(FIRST, old).new_token is None
    office.time += timedelta(days=1)
    new = office.poll(FIRST, old).new_token
    assert new is not None
    assert office.poll(FIRST, old).new_token is None  # the first offer may still be on its way
    assert office.poll(FIRST, new).new_token is None
    assert office.refused(FIRST, old) == (401, "device_unknown")
    office.time += timedelta(days=29)
    assert office.poll(FIRST, new).new_token is None
    office.time += timedelta(days=1)
    assert office.poll(FIRST, new).new_token is not None


def test_an_offer_that_was_lost_is_made_again_and_only_the_last_one_counts(office: Office) -> None:
    old = office.enrol(FIRST)
    office.time += timedelta(days=31)
    lost = office.poll(FIRST, old).new_token
    office.time += timedelta(minutes=2)
    new = office.poll(FIRST, old).new_token
    assert lost is not None
    assert new is not None
    assert office.refused(FIRST, lost) == (401, "device_unknown")
    assert office.known(FIRST, new).next_token_hash is None


def test_only_the_hash_of_a_token_is_kept(office: Office, tmp_path: Path) -> None:
    token = office.enrol(FIRST)
    office.devices.renew_token(FIRST)
    new = office.poll(FIRST, token).new_token
    assert new is not None
    kept = office.known(FIRST, token)
    assert (kept.token_hash, kept.next_token_hash) == (token_hash(token), token_hash(new))


def test_a_manager_asks_for_a_new_token(office: Office) -> None:
    token = office.enrol(FIRST)
    assert office.poll(FIRST, token).new_token is None
    office.devices.renew_token(FIRST)
    new = office.poll(FIRST, token).new_token
    assert new is not None
    assert office.poll(FIRST, new).new_token is None
    assert office.refused(FIRST, token) == (401, "device_unknown")


def test_a_kiosk_of_the_protocol_before_keeps_its_token(office: Office) -> None:
    token = office.enrol(FIRST)
    office.time += timedelta(days=400)
    assert office.poll(FIRST, token, protocol=1).new_token is None


def test_a_device_that_may_only_deliver_is_shut_out_after_seven_days(office: Office) -> None:
    token = office.enrol(FIRST)
    office.devices.change(FIRST, "push_only", by="a" * 32)
    office.time += timedelta(days=6, hours=23)
    assert office.poll(FIRST, token).device.state == "push_only"
    office.time += timedelta(hours=1)
    assert office.refused(FIRST, token) == (403, "device_revoked")
    assert [one.state for one in office.devices.of_space(office.space)] == ["revoked"]


def test_the_page_of_devices_shuts_out_what_never_comes_again(office: Office) -> None:
    office.enrol(FIRST)
    office.devices.change(FIRST, "push_only")
    office.time += timedelta(days=8)
    assert [one.state for one in office.devices.of_space(office.space)] == ["revoked"]


def test_a_device_may_do_everything_again_before_it_is_shut_out_and_not_after(office: Office) -> None:
    office.enrol(FIRST)
    office.devices.change(FIRST, "push_only")
    assert office.devices.change(FIRST, "active").state == "active"
    office.devices.change(FIRST, "revoked")
    for state in ("active", "push_only"):
        with pytest.raises(DeviceShutOut):
            office.devices.change(FIRST, state)
    token = office.enrol(FIRST)  # a pairing code lets it in again
    assert office.poll(FIRST, token).device.state == "active"


def test_nobody_changes_a_device_of_another_space(office: Office) -> None:
    office.enrol(FIRST)
    other = new_space(office.store, "Südlicht", "Europe/Berlin")
    with pytest.raises(DeviceMissing):
        office.devices.change(FIRST, "revoked", space=other)
    with pytest.raises(DeviceMissing):
        office.devices.renew_token(SECOND)


def test_a_device_that_may_only_deliver_learns_where_its_own_entries_stand_and_nothing_else(office: Office) -> None:
    first, second = office.enrol(FIRST), office.enrol(SECOND)
    theirs = an_entry(space=office.space, device=SECOND, id="2" * 32)
    office.exchange.take_in(office.known(SECOND, second), ImportRequest(protocol=2, push=(theirs,)))
    office.devices.change(FIRST, "push_only")
    own = an_entry(space=office.space, device=FIRST, id="1" * 32)
    request = ExchangeRequest(
        protocol=2, app="t", schema="1", incarnation="a" * 16, number=1, sent_at=0,
        at=(Cursor(space=office.space),), push=(own,), mine=(own.id, theirs.id), keys=("x",),
    )  # fmt: skip
    answer = office.exchange.exchange(office.known(FIRST, first), request)
    told = answer.spaces[0]
    assert (told.status, told.head, told.position, told.chain) == ("forbidden", 0, 0, "")
    assert [(item.id, item.entry) for item in told.entries] == [(own.id, None)]
    assert (answer.device.state, answer.secrets, answer.new_token) == ("push_only", (), None)


def test_shutting_a_device_out_gives_its_space_new_keys_that_only_the_others_get(office: Office) -> None:
    office.enrol(FIRST)
    second = office.enrol(SECOND)
    before = office.key()
    assert office.poll(SECOND, second, keys=(before,)).secrets == ()
    office.devices.change(FIRST, "revoked")
    after = office.key()
    assert after != before
    assert [one.card_key_id for one in office.poll(SECOND, second, keys=(before,)).secrets] == [after]
    assert office.poll(SECOND, second, keys=(after, before)).secrets == ()
    assert office.poll(SECOND, second).secrets == ()  # it asks for none
    third = office.enrol("3d" * 16)
    fresh = office.poll("3d" * 16, third, keys=(after,)).secrets
    assert [one.card_key_id for one in fresh] == [before, after]  # cards that were read before are known to it as well
    office.devices.change(SECOND, "push_only")
    assert office.poll(SECOND, second, keys=(before,)).secrets == ()


def test_what_is_remembered_of_keys_never_lets_an_entry_come_before_its_key(office: Office) -> None:
    second = office.enrol(SECOND)
    office.enrol(FIRST)
    before = office.key()
    assert office.poll(SECOND, second, keys=(before,)).secrets == ()
    Devices(office.store).change(FIRST, "revoked")  # another process of the same central
    assert office.poll(SECOND, second, keys=(before,)).secrets  # for its answer holds entries


def test_a_file_is_taken_in_like_a_push(office: Office) -> None:
    token = office.enrol(FIRST)
    own = an_entry(space=office.space, device=FIRST)
    foreign = an_entry(id="3" * 32, space="f" * 32)
    device = office.known(FIRST, token)
    request = ImportRequest(protocol=2, push=(own, foreign))
    first = {one.id: (one.result, one.code) for one in office.exchange.take_in(device, request).results}
    assert first == {own.id: ("stored", ""), foreign.id: ("rejected", "foreign_space")}
    again = office.exchange.take_in(device, ImportRequest(protocol=1, push=(own,)))
    assert [one.result for one in again.results] == ["known"]
    with pytest.raises(Refusal):
        office.exchange.take_in(device, ImportRequest(protocol=PROTOCOL + 1, push=()))


# The pages


@pytest.fixture
def manager(small_central: ServedCentral) -> Visitor:
    return logged_in(small_central)


def paired(central: ServedCentral, new_desk: Callable[..., Desk]) -> tuple[str, Desk]:
    space = central.new_space()
    desk = new_desk("Front door")
    desk.pair(central, space)
    desk.cycle()
    return space, desk


def test_a_manager_changes_what_a_kiosk_may_do(
    small_central: ServedCentral, manager: Visitor, new_desk: Callable[..., Desk]
) -> None:
    space, desk = paired(small_central, new_desk)
    path = f"/spaces/{space}/devices/{desk.store.identity.device}"
    assert path in manager.get(f"/spaces/{space}/devices").text
    assert "This kiosk may do everything." in words(manager.get(path))
    assert manager.post(path, do="push_only").status == 303
    assert "may only deliver what happened at it, until" in words(manager.get(path))
    assert desk.cycle().push_only
    manager.post(path, do="active")
    assert not desk.cycle().push_only
    assert "another token" in words(manager.get(manager.post(path, do="new_token").headers["location"]))
    assert manager.post(path, do="everything").status == 422
    refused = manager.post(path, do="revoked")
    assert (refused.status, "Please tick" in words(refused)) == (422, True)
    manager.post(path, do="revoked", sure="1")
    with pytest.raises(Revoked):
        desk.cycle()
    page = words(manager.get(path))
    assert "is shut out since" in page
    assert "Let it" not in page
    assert "comes back only with a pairing code" in words(manager.post(path, do="active"))


def test_a_kiosk_is_not_there_in_another_space(
    small_central: ServedCentral, manager: Visitor, new_desk: Callable[..., Desk]
) -> None:
    _, desk = paired(small_central, new_desk)
    path = f"/spaces/{small_central.new_space('Other')}/devices/{desk.store.identity.device}"
    assert manager.get(path).status == 404
    assert manager.post(path, do="revoked", sure="1").status == 404
    assert not desk.cycle().push_only


def test_a_manager_takes_a_file_in(
    small_central: ServedCentral, manager: Visitor, new_desk: Callable[..., Desk], tmp_path: Path
) -> None:
    """Of a kiosk that was shut out as well: what happened at it happened."""
    space, desk = paired(small_central, new_desk)
    record(desk.store, new_member("Marta Kov", member="0a" * 16))
    Devices(small_central.store).change(desk.store.identity.device, "revoked")
    with pytest.raises(Revoked):
        desk.cycle()
    file = tmp_path / "desk.ndjson.gz"
    write_export(desk.store, file)
    path = f"/spaces/{space}/journal-import"
    assert "kiosk journal export" in words(manager.get(path))
    sent = manager.send_file(path, file.read_bytes(), part="file")
    assert "From Front door" in words(sent)
    assert "2 entries are new here, 0 were here already" in words(sent)
    assert "0 entries are new here, 2 were here already" in words(manager.send_file(path, file.read_bytes(), "file"))
    with small_central.store.reading(space) as records:
        assert [member.name for member in records.members()] == ["Marta Kov"]
    cut = file.read_bytes()[:-30]
    assert "This file is damaged" in words(manager.send_file(path, cut, "file"))
    assert "could be read" in words(manager.send_file(path, cut, "file", anyway="1"))
    assert "Please choose a file" in words(manager.send_file(path, b"", "file"))
    assert "not a file that kiosk journal export wrote" in words(manager.send_file(path, b"name\nMarta\n", "file"))
    other = f"/spaces/{small_central.new_space('Other')}/journal-import"
    assert "This file is of another space" in words(manager.send_file(other, file.read_bytes(), "file"))
