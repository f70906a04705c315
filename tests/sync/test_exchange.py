"""Two desks and central over real HTTP, on both databases: what must never be lost, and what must never be doubled."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.central import serving
from kiosk.core.exchange import ExchangeAnswer, ExchangeRequest, LocateAnswer, LocateRequest
from kiosk.core.kinds import Fact
from kiosk.core.visits import VisitClosed, VisitOpened
from kiosk.errors import Unreachable
from tests.dev.central import ServedCentral
from tests.dev.desks import Desk, journal_ids, new_member, projections, record

MARTA = "0a" * 16
IVO = "0b" * 16
NewDesk = Callable[..., Desk]


class Lossy:
    """A way to the server on which answers get lost, or come late."""

    def __init__(self, desk: Desk, *, lose: int) -> None:
        assert desk.server is not None
        self._server = desk.server
        self._lose = lose

    def exchange(self, request: ExchangeRequest) -> ExchangeAnswer:
        answer = self._server.exchange(request)
        if self._lose:
            self._lose -= 1
            raise Unreachable("lost")
        return answer

    def locate(self, request: LocateRequest) -> LocateAnswer:
        return self._server.locate(request)

    def close(self) -> None:
        self._server.close()


@pytest.fixture
def house(served_central: ServedCentral, new_desk: NewDesk) -> tuple[ServedCentral, str, Desk, Desk]:
    space = served_central.new_space()
    first, second = new_desk("Front door"), new_desk("Back door")
    for desk in (first, second):
        desk.pair(served_central, space)
    return served_central, space, first, second


def test_a_card_issued_at_one_desk_is_known_at_the_other(house: tuple[ServedCentral, str, Desk, Desk]) -> None:
    central, space, first, second = house
    record(first.store, new_member("Marta Kovač", member=MARTA, digest="d1"))
    sent = first.cycle()
    assert sent.pushed == 3
    assert sent.pending == 0
    got = second.cycle()
    assert {"member", "credential"} <= got.aggregate_kinds
    with second.store.reading() as records:
        card = records.credentials_by_digest(["d1"])[0]
        known = records.member(card.member)
    assert known is not None
    assert known.name == "Marta Kovač"
    first.cycle()
    assert projections(first.store, space) == projections(second.store, space) == projections(central.store, space)


def test_the_space_has_its_name_at_every_desk_and_every_desk_its_own(
    house: tuple[ServedCentral, str, Desk, Desk],
) -> None:
    _, _, first, second = house
    for desk in (first, second):
        desk.cycle()
        with desk.store.reading() as records:
            assert records.space().name == "Nordlicht Studio"
            assert set(records.device_names().values()) == {"Front door", "Back door"}


def test_an_entry_sent_twice_is_kept_once(house: tuple[ServedCentral, str, Desk, Desk]) -> None:
    central, space, first, _ = house
    record(first.store, new_member("Marta Kovač", member=MARTA))
    with pytest.raises(Unreachable):
        first.cycle(Lossy(first, lose=1))
    with first.store.reading() as records:
        assert records.journal.pending_count() == 2  # nobody told us, so they are not uploaded
    assert first.cycle().pending == 0
    assert journal_ids(central.store, space) == first.ids()


def test_an_entry_counts_as_uploaded_only_when_it_came_back(house: tuple[ServedCentral, str, Desk, Desk]) -> None:
    _, _, first, second = house
    for at in range(30):
        record(second.store, new_member(f"Member {at}", member=f"{at:032x}"))
    second.cycle()
    record(first.store, new_member("Marta Kovač", member=MARTA))

    class FirstPageOnly(Lossy):
        def exchange(self, request: ExchangeRequest) -> ExchangeAnswer:
            if request.at[0].position:
                raise Unreachable("cut")
            return super().exchange(request)

    with pytest.raises(Unreachable):
        first.cycle(FirstPageOnly(first, lose=0), batch=5)
    with first.store.reading() as records:
        assert records.journal.pending_count() == 2  # central has said "stored", and it does not count
    assert first.cycle(batch=5).pending == 0


def test_a_late_answer_is_thrown_away(house: tuple[ServedCentral, str, Desk, Desk]) -> None:
    _, space, first, second = house
    assert first.server is not None
    record(second.store, new_member("Ivo", member=IVO))
    second.cycle()
    asked = first.store.exchange_request(10, app="test")
    late = first.server.exchange(asked)
    first.cycle()
    with first.store.reading() as records:
        at = records.journal.cursor()
    taken = first.store.take(late.spaces[0], asked.at[0], late.now)
    assert taken.dropped
    with first.store.reading() as records:
        assert records.journal.cursor() == at
    assert projections(first.store, space) == projections(second.store, space)


def test_a_server_restored_from_a_backup_gets_back_what_it_lost(
    small_central: ServedCentral, new_desk: NewDesk, tmp_path: Path
) -> None:
    central = small_central
    space = central.new_space()
    first, second = new_desk("Front door"), new_desk("Back door")
    for desk in (first, second):
        desk.pair(central, space)
    for at in range(10):
        record(first.store, new_member(f"Before {at}", member=f"{at:032x}"))
    first.cycle()
    second.cycle()
    central.store.close()
    shutil.copytree(tmp_path / "central", tmp_path / "backup")
    for at in range(20):
        record(first.store, new_member(f"After {at}", member=f"{100 + at:032x}"))
    first.cycle()  # 200, stored, came back: and yet
    second.cycle()
    everything = journal_ids(central.store, space)
    old = central.store
    restored = serving.open_store(None, tmp_path / "backup")
    central.replace_store(restored)
    old.close()
    try:
        record(second.store, new_member("Meanwhile", member=MARTA))
        second.cycle()
        first.cycle()
        second.cycle()
        for desk in (first, second):
            assert everything < desk.ids() == journal_ids(restored, space)
            assert projections(desk.store, space) == projections(restored, space)
    finally:
        central.close()
        restored.close()


def test_a_feed_that_went_another_way_is_noticed_at_equal_length(
    small_central: ServedCentral, new_desk: NewDesk, tmp_path: Path
) -> None:
    central = small_central
    space = central.new_space()
    first, second = new_desk(), new_desk()
    for desk in (first, second):
        desk.pair(central, space)
    first.cycle()
    central.store.close()
    shutil.copytree(tmp_path / "central", tmp_path / "backup")
    record(first.store, new_member("Marta", member=MARTA))
    first.cycle()
    old = central.store
    restored = serving.open_store(None, tmp_path / "backup")
    central.replace_store(restored)
    old.close()
    try:
        record(second.store, new_member("Ivo", member=IVO))
        second.cycle()  # now as long as what the first desk has read, and other entries
        first.cycle()
        second.cycle()
        assert first.ids() == second.ids() == journal_ids(restored, space)
        with second.store.reading() as records:
            assert {member.name for member in records.members()} == {"Marta", "Ivo"}
    finally:
        central.close()
        restored.close()


def test_a_cloned_desk_gets_a_name_of_its_own_and_nothing_is_refused(
    house: tuple[ServedCentral, str, Desk, Desk], tmp_path: Path
) -> None:
    central, space, first, _ = house
    record(first.store, new_member("Before", member="01" * 16))
    first.cycle()
    first.store.close()
    shutil.copytree(first.folder, tmp_path / "clone")  # the marker too: only central can notice
    first.open()
    clone = Desk(tmp_path / "clone")
    try:
        assert clone.store.identity.incarnation == first.store.identity.incarnation
        record(first.store, new_member("At the first", member=MARTA))
        record(clone.store, new_member("At the clone", member=IVO))
        first.cycle()
        clone.cycle(first.server)
        assert clone.store.identity.incarnation != first.store.identity.incarnation
        first.cycle()
        assert first.ids() == clone.ids() == journal_ids(central.store, space)
        assert projections(first.store, space) == projections(clone.store, space)
        with clone.store.reading() as records:
            assert not records.keeping.quarantined()
    finally:
        clone.close()


def test_a_desk_restored_from_its_own_backup_gets_back_what_it_had_sent(
    house: tuple[ServedCentral, str, Desk, Desk], tmp_path: Path
) -> None:
    central, space, first, _ = house
    first.store.close()
    shutil.copytree(first.folder, tmp_path / "backup")
    first.open()
    record(first.store, new_member("Marta", member=MARTA))
    first.cycle()
    first.store.close()
    shutil.rmtree(first.folder)
    shutil.copytree(tmp_path / "backup", first.folder)
    first.open()
    old_name = first.store.identity.incarnation
    first.cycle()
    assert first.store.identity.incarnation != old_name  # central knew more of it than it did itself
    with first.store.reading() as records:
        assert [member.name for member in records.members()] == ["Marta"]
    record(first.store, [Fact("05" * 16, VisitOpened(person=MARTA, role="member", via="card"))])
    assert first.cycle().pending == 0
    assert first.ids() == journal_ids(central.store, space)


def test_two_desks_apart_agree_once_they_meet(house: tuple[ServedCentral, str, Desk, Desk]) -> None:
    central, space, first, second = house
    record(first.store, new_member("Marta", member=MARTA))
    first.cycle()
    second.cycle()
    central.down = True
    visit = "05" * 16
    record(first.store, [Fact(visit, VisitOpened(person=MARTA, role="member", via="card"))])
    record(second.store, [Fact(visit, VisitClosed())])
    for desk in (first, second):
        with pytest.raises(Unreachable):
            desk.cycle()
    central.down = False
    second.cycle()
    first.cycle()
    second.cycle()
    assert projections(first.store, space) == projections(second.store, space) == projections(central.store, space)


def test_a_desk_sees_and_writes_only_its_own_space(served_central: ServedCentral, new_desk: NewDesk) -> None:
    own, other = served_central.new_space("Own"), served_central.new_space("Other")
    desk, stranger = new_desk(), new_desk()
    desk.pair(served_central, own)
    stranger.pair(served_central, other)
    assert desk.server is not None
    record(stranger.store, new_member("Secret", member=MARTA))
    asked = stranger.store.exchange_request(10, app="test")
    answer = desk.server.exchange(asked)
    assert [(space.space, space.status, space.entries) for space in answer.spaces] == [(other, "forbidden", ())]
    assert {(result.result, result.code) for result in answer.results} == {("rejected", "foreign_space")}
    assert journal_ids(served_central.store, other) & stranger.ids() == set()


def test_a_large_backlog_goes_up_and_down_in_pages(house: tuple[ServedCentral, str, Desk, Desk]) -> None:
    central, space, first, second = house
    with first.store.transaction() as records:
        records.journal.record_many([new_member(f"Member {at} " + "ö" * 150, member=f"{at:032x}") for at in range(700)])
    assert first.cycle(batch=100).pending == 0
    assert second.cycle(batch=100).behind == 0
    assert first.ids() == second.ids() == journal_ids(central.store, space)
