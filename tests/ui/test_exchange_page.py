"""The exchange on the staff board, and what desks did twice, by taps: what is shown, and the way out of each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.core.clock import to_ms
from kiosk.core.kinds import Fact
from kiosk.core.parcels import ParcelCollected, ParcelReceived
from kiosk.desk.staff import Session
from kiosk.errors import ManagerNeeded
from kiosk.store.export import listed
from kiosk.store.keeping import Pairing
from tests.ui.members_desk import MembersDesk, SlowLane
from tests.ui.screens import Screen
from tests.ui.staff_seat import StaffSeat, everything

CANARY = "Kanarienvogel"
PARCEL = "9a" * 16
ROSA = Session("a5" * 16, "Rosa", "reception")


@dataclass
class Loop:
    """What the loop of the exchange would say."""

    state: str = "connected"
    reason: str = ""
    last_contact_at: int | None = None
    behind: int = 0
    clock_off_ms: int = 0
    hurried: int = 0

    @property
    def status(self) -> Loop:
        return self

    def hurry(self) -> None:
        self.hurried += 1


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[MembersDesk]:
    with MembersDesk(tmp_path) as opened:
        yield opened


@pytest.fixture
def seat(desk: MembersDesk, qapp: QGuiApplication) -> Iterator[StaffSeat]:
    made = StaffSeat(desk)
    yield made
    made.close()


@pytest.fixture
def loop(seat: StaffSeat, desk: MembersDesk) -> Loop:
    """The desk is connected to an office."""
    now_ms = to_ms(desk.hands.now)
    with desk.store.transaction() as records:
        records.keeping.set("pairing", Pairing(url="https://central.example", server="s", token="t", paired_at=now_ms))
        records.keeping.set("last_contact_at", now_ms)
    seat.loop = made = Loop(last_contact_at=now_ms)
    return made


@pytest.fixture
def window(seat: StaffSeat, open_screen: Callable[..., Screen]) -> Screen:
    return open_screen(seat.shell, 1920, 1080)


def set_aside(desk: MembersDesk, kind: str, code: str) -> str:
    """The newest entry of a kind is one that the office will never take."""
    with desk.store.transaction() as records:
        entry = next(one for one in reversed(records.journal.pending(1000)) if one.kind == kind)
        records.keeping.quarantine(entry.id, code, to_ms(desk.hands.now))
    return entry.id


def twice(desk: MembersDesk) -> None:
    """A parcel that two people took, by the books."""
    desk.record(Fact(PARCEL, ParcelReceived(recipient=desk.zoe, number="JJD1", code="K7M4Q")))
    for who in (desk.zoe, desk.marta):
        desk.hands.turn(60)
        desk.record(Fact(PARCEL, ParcelCollected(by=who, via="desk")))


# --- the exchange ---


def test_the_board_leads_to_the_exchange_and_back(
    seat: StaffSeat, loop: Loop, window: Screen, desk: MembersDesk
) -> None:
    seat.enter()
    window.tap("exchange-open")
    window.wait_for_page("Exchange")
    window.wait_for_text("central.example")
    window.wait_for_text(f"Connected since {seat.shell.fullDateText(to_ms(desk.hands.now), 'en')}")
    for words in ("Last contact", "Not sent yet", "Still to come", "Clock", "Right", "Free on the disk"):
        window.wait_for_text(words)
    window.tap("action")
    window.wait_for_text("The office is being asked.")
    assert loop.hurried == 1
    window.tap("back")
    window.wait_for_page("StaffBoard")


def test_a_desk_that_works_alone_asks_nobody(seat: StaffSeat, window: Screen) -> None:
    seat.enter()
    seat.staff.showExchange()
    window.wait_for_text("This desk works alone. Everything is kept here.")
    assert not window.has("action")
    assert not window.reads("Last contact")
    assert not window.has("connect")
    seat.exchange.askNow()
    assert seat.exchange.property("note") == ""


def test_a_manager_may_connect_the_desk(desk: MembersDesk, open_screen: Callable[..., Screen]) -> None:
    seat = StaffSeat(desk, manager=True)
    window = open_screen(seat.shell, 1920, 1080)
    seat.enter()
    seat.staff.showExchange()
    window.tap("connect")
    assert seat.went == ["connect"]


def test_out_of_reach_the_board_says_what_still_works(
    seat: StaffSeat, loop: Loop, window: Screen, desk: MembersDesk
) -> None:
    loop.state, loop.reason, loop.behind = "no_connection", "dns", 3
    loop.clock_off_ms = 5 * 60_000
    seat.enter()
    window.find("count")
    assert not window.has("offline")
    desk.hands.turn(41)
    seat.staff.refresh()
    window.wait_for_text("Check-in, guests, parcels and prints go on as always")
    window.tap("exchange-open")
    window.wait_for_text("3 thing")
    window.wait_for_text("5 min slow")
    loop.state = "connected"
    loop.last_contact_at = to_ms(desk.hands.now)
    seat.exchange.refresh()
    window.qtbot.waitUntil(lambda: not window.has("trouble"), timeout=10_000)


@pytest.mark.parametrize(
    ("state", "said"),
    [
        ("pair_again", "does not know this desk"),
        ("clock_wrong", "clock of this desk"),
        ("refused", "did not take"),
        ("push_only", "tells this desk nothing new"),
        ("revoked", "has shut this desk out"),
    ],
)
def test_each_trouble_is_said_in_words_and_with_its_code(
    seat: StaffSeat, loop: Loop, window: Screen, state: str, said: str
) -> None:
    loop.state, loop.reason = state, "why_so"
    seat.enter()
    seat.staff.showExchange()
    window.wait_for_text(said)
    window.wait_for_text("why_so")


def test_what_was_not_taken_is_offered_again_noted_anew_or_written_to_a_file(
    seat: StaffSeat, loop: Loop, window: Screen, desk: MembersDesk, tmp_path: Path
) -> None:
    seat.tap()
    desk.guest("Wei Wang")
    seat.enter()
    set_aside(desk, "visit.opened", "number_out_of_range")
    set_aside(desk, "guest.registered", "id_reuse")
    seat.staff.showExchange()
    window.tap("aside")
    window.wait_for_page("ExchangeAside")
    window.wait_for_text("Its time cannot be right.")
    window.wait_for_text("Its number is taken.")
    window.tap("action")
    window.wait_for_text("The file lies here:")
    assert list((tmp_path / "support").iterdir())
    rows = {row["code"]: index for index, row in enumerate(seat.exchange.property("aside"))}
    window.tap(f"aside-{rows['id_reuse']}-act")
    window.wait_for_text("It was noted anew")
    window.tap("aside-0-act")
    window.wait_for_text("It is offered to the office once more.")
    window.wait_for_text("The office took everything.")
    assert loop.hurried == 1
    assert desk.people_in() == 3
    window.tap("back")
    window.wait_for_page("Exchange")
    assert not window.has("aside")


def test_a_manager_leaves_it_at_that_and_it_is_noted_who_did(
    desk: MembersDesk, open_screen: Callable[..., Screen]
) -> None:
    """It asks nobody any more, is not offered, and is still there."""
    seat = StaffSeat(desk, manager=True)
    window = open_screen(seat.shell, 1920, 1080)
    seat.enter()
    entry = set_aside(desk, "credential.issued", "id_reuse")
    with pytest.raises(ManagerNeeded):
        seat.exchange._exchange.leave(ROSA, entry)
    seat.staff.showExchange()
    window.tap("aside")
    window.tap("aside-0-other")
    window.wait_for_text("It is noted who decided that.")
    window.wait_for_text("The office took everything.")
    with desk.store.reading() as records:
        left = records.keeping.left()[entry]
        assert records.member(left.by) is not None
        assert (left.code, left.at) == ("id_reuse", to_ms(desk.hands.now))
        assert entry not in {one.id for one in records.journal.pending(1000)}
        assert [one.why for one in listed(records, whole=False, limit=1000) if one.state == "settled"] == ["left"]


def test_what_cannot_be_noted_anew_says_so(seat: StaffSeat, loop: Loop, window: Screen, desk: MembersDesk) -> None:
    seat.enter()
    entry = set_aside(desk, "credential.issued", "id_reuse")
    seat.staff.showExchange()
    seat.exchange.showAside()
    with desk.store.transaction() as records:
        records.journal.undo(records.journal.entries([entry])[entry].request, actor="")
    seat.exchange.recordAgain(entry)
    window.wait_for_text("This cannot be noted anew.")


def test_a_folder_that_takes_no_file_is_told(
    seat: StaffSeat, loop: Loop, window: Screen, desk: MembersDesk, tmp_path: Path
) -> None:
    seat.enter()
    set_aside(desk, "credential.issued", "id_reuse")
    (tmp_path / "support").write_text("a file where the folder should be")
    seat.staff.showExchange()
    seat.exchange.showAside()
    window.tap("action")
    window.wait_for_text("The file could not be written.")


def test_the_lock_forgets_it_and_a_late_answer_opens_nothing(desk: MembersDesk, qapp: QGuiApplication) -> None:
    desk.guest(CANARY)
    lane = SlowLane()
    seat = StaffSeat(desk, lane=lane)
    seat.enter()
    lane.answer()
    seat.screen.openBoard()
    lane.answer()
    seat.type_staff_pin()
    lane.answer()
    assert seat.page == "StaffBoard"
    set_aside(desk, "guest.registered", "id_reuse")
    seat.staff.showExchange()
    seat.shell.home()
    lane.answer()
    assert seat.page == "Welcome"
    assert CANARY not in everything(seat)
    seat.exchange.begin()
    seat.exchange.refresh()
    assert lane.answer() == 0


# --- what desks did twice ---


def test_a_parcel_that_left_twice_is_settled_by_taps(seat: StaffSeat, window: Screen, desk: MembersDesk) -> None:
    twice(desk)
    seat.enter()
    window.tap("task-0")
    window.wait_for_text("Parcel K7M4Q left twice")
    window.wait_for_text("Zoë Winter and Marta Kowalska")
    window.tap("task-0-act")
    window.wait_for_page("StaffTask")
    window.wait_for_text("It came for Zoë Winter.")
    window.wait_for_text("Reception decides.")
    window.tap("way-1")
    window.wait_for_page("StaffTasks")
    window.wait_for_text("Nothing is left to do.")
    with desk.store.reading() as records:
        parcel = records.parcel(PARCEL)
    assert parcel is not None
    assert parcel.by == desk.marta
    seat.staff.undoLast()
    window.wait_for_text("Parcel K7M4Q left twice")


def test_what_only_managers_decide_is_shown_and_not_offered(seat: StaffSeat, window: Screen, desk: MembersDesk) -> None:
    from kiosk.core.credit import CreditAdjusted

    desk.record(Fact("c1" * 16, CreditAdjusted(member=desk.marta, amount=-120, currency="EUR", reason="mistake")))
    seat.enter()
    seat.staff.showTasks()
    window.tap("task-0-act")
    window.wait_for_text("Marta Kowalska is below zero")
    window.wait_for_text("For managers")
    assert not window.find("way-1").isEnabled()
    window.tap("way-0")
    window.wait_for_text("Nothing is left to do.")


def test_what_was_settled_elsewhere_meanwhile_says_so(seat: StaffSeat, window: Screen, desk: MembersDesk) -> None:
    twice(desk)
    seat.enter()
    seat.staff.showTasks()
    window.tap("task-0-act")
    window.wait_for_page("StaffTask")
    conflict = seat.staff.property("decision")[0]["id"]
    seat.staff._board.settle(ROSA, conflict, "first")
    window.tap("way-1")
    window.wait_for_text("Somebody settled this meanwhile.")
    window.wait_for_text("This is settled")
    assert not window.has("way-0")
    window.tap("back")
    window.wait_for_page("StaffTasks")
    window.wait_for_text("Nothing is left to do.")
