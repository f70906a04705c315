"""Connecting a desk with a real central server over TLS, by touches, while the desk is open."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.app import Desk, open_desk
from kiosk.central import serving
from kiosk.central.authority import Authority, Standing
from kiosk.core.exchange import invitation_text
from kiosk.core.fingerprint import grouped
from kiosk.core.kinds import Fact
from kiosk.core.ports import Credential
from kiosk.core.spaces import StaffChanged
from kiosk.desk.members import MemberDraft, Members
from kiosk.desk.surroundings import Surroundings
from kiosk.settings import Settings
from kiosk.store.opening import open_kiosk
from kiosk.ui.hands import Hands
from tests.dev import desks
from tests.dev.central import ServedCentral

CARD = "04BEEF01"
MANAGER = "04DE5C01"
PIN = "271828"
Opens = Callable[[Path], "Seat"]


@dataclass(frozen=True, slots=True)
class Seat:
    """An open desk, and hands before it."""

    desk: Desk
    hands: Hands
    qtbot: QtBot

    @property
    def page(self) -> str:
        return str(self.desk.shell.property("page"))

    @property
    def note(self) -> str:
        return str(self.desk.screens.connect.property("note"))

    def tap(self, name: str) -> None:
        self.hands.tap(name)

    def scan(self, text: str) -> None:
        self.desk.shell.present(Credential(text))

    def comes(self, page: str, note: str = "") -> None:
        view = self.desk.screens.connect
        self.qtbot.waitUntil(
            lambda: self.page == page and not view.property("busy") and self.note == note, timeout=20_000
        )


@dataclass(frozen=True, slots=True)
class Office:
    """A central server with a space in which somebody has a card."""

    central: ServedCentral
    standing: Standing
    space: str

    def invitation(self, fingerprint: str | None = None) -> str:
        code = self.central.new_code(self.space)
        return invitation_text(
            self.central.url, code, self.standing.fingerprint if fingerprint is None else fingerprint
        )


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    own = Authority(tmp_path / "central")
    standing = own.make((), datetime.now(UTC))
    store = serving.open_store(None, tmp_path / "central")
    file = own.server_file
    with ServedCentral(store, certificate=file, key=file, authority=standing.pem) as central:
        space = central.new_space()
        other = desks.Desk(tmp_path / "other", "Upstairs")
        ca = tmp_path / "central" / "authority.pem"
        desks.pair(other.store, other.keys, central.url, central.new_code(space), name="Upstairs", ca=ca)
        members = Members(Surroundings(other.store, lambda: other.keys.of(space)))
        members.issue(members.add(MemberDraft("Marta Keller", "1")), "card", CARD)
        other.server = desks.paired_server(other.store, deadline_s=10.0)
        other.cycle()
        other.close()
        yield Office(central, standing, space)
    store.close()


@pytest.fixture
def opens(qapp: QGuiApplication, qtbot: QtBot) -> Iterator[Opens]:
    opened: list[Desk] = []

    def make(data: Path) -> Seat:
        desk = open_desk(qapp, Settings(data=data, full_screen=False, reduce_motion=True))
        assert isinstance(desk, Desk)
        opened.append(desk)
        qtbot.waitUntil(lambda: bool(desk.screens.lobby.property("ready")), timeout=10_000)
        return Seat(desk, Hands(desk.window), qtbot)

    yield make
    for desk in opened:
        desk.close()


def test_whoever_opens_a_fresh_desk_connects_it_by_scanning(office: Office, opens: Opens, tmp_path: Path) -> None:
    seat = opens(tmp_path / "desk")
    seat.tap("connect")
    seat.comes("Connect")
    seat.scan(office.invitation())
    seat.comes("ConnectDone")
    assert seat.desk.store.space == office.space
    assert seat.desk.office.loop is not None
    seat.qtbot.waitUntil(
        lambda: seat.desk.screens.connect.property("space").strip("\u2068\u2069") == "Nordlicht Studio", timeout=20_000
    )
    seat.tap("action")
    seat.qtbot.waitUntil(lambda: seat.page == "Welcome", timeout=10_000)
    seat.qtbot.waitUntil(lambda: seat.desk.screens.lobby.property("spaceName") == "Nordlicht Studio", timeout=20_000)
    assert not seat.desk.screens.lobby.property("fresh")
    seat.scan(CARD)  # known by the keys of the space that was joined under the open desk
    seat.qtbot.waitUntil(lambda: seat.page == "DeskToday", timeout=10_000)


def test_a_fresh_desk_takes_the_code_on_its_welcome_page(office: Office, opens: Opens, tmp_path: Path) -> None:
    seat = opens(tmp_path / "desk")
    seat.scan("0499999999")  # somebody tried a card: reception was called, and nobody was there to answer
    seat.qtbot.waitUntil(lambda: seat.page == "Refused", timeout=10_000)
    seat.desk.shell.home()
    with seat.desk.store.reading() as records:
        assert records.journal.count() == 1
    seat.scan(office.invitation())
    seat.comes("ConnectDone")
    assert seat.desk.store.space == office.space


def test_typed_and_compared(office: Office, opens: Opens, tmp_path: Path) -> None:
    seat = opens(tmp_path / "desk")
    view = seat.desk.screens.connect
    seat.tap("connect")
    seat.comes("Connect")
    seat.tap("action")
    seat.comes("ConnectType")
    view.type("x")
    view.next()
    seat.comes("ConnectType", "address_unfit")
    view.type(office.central.url.removeprefix("https://").replace("127.0.0.1", "localhost"))
    view.type(office.central.url)
    view.next()
    assert view.property("step") == "code"
    view.type("123")
    view.next()
    seat.comes("ConnectType", "code_short")
    view.type("abcd efgh")
    view.next()
    seat.comes("ConnectCompare")
    assert view.property("groups") == list(grouped(office.standing.fingerprint))
    seat.tap("action")
    seat.comes("ConnectType", "pairing_code_wrong")
    assert view.property("code") == ""
    code = office.central.new_code(office.space)
    view.type(f"{code[:4]}-{code[4:]}".lower())
    view.next()
    seat.comes("ConnectCompare")
    seat.tap("cancel")  # they differ: nothing is sent
    seat.comes("Connect", "authority_other")
    assert seat.desk.office.loop is None
    view.typeInstead()
    view.type(office.central.url)
    view.next()
    view.type(code)
    view.next()
    seat.comes("ConnectCompare")
    seat.tap("action")
    seat.comes("ConnectDone")
    assert seat.desk.store.space == office.space


def test_what_does_not_go_is_said_in_plain_words(office: Office, opens: Opens, tmp_path: Path) -> None:
    seat = opens(tmp_path / "desk")
    seat.tap("connect")
    seat.comes("Connect")
    seat.scan("KIOSK:P:")
    seat.comes("Connect", "not_an_invitation")
    seat.scan(office.invitation("0f" * 32))
    seat.comes("Connect", "authority_other")
    seat.scan(invitation_text("https://127.0.0.1:1", "ABCD1234"))
    seat.comes("Connect", "no_connection")
    seat.scan(invitation_text("https://127.0.0.1:x", "ABCD1234"))
    seat.comes("Connect", "address_unfit")
    seat.scan(invitation_text("http://192.0.2.1", "ABCD1234"))
    seat.comes("Connect", "address_plain")
    used = office.invitation()
    seat.scan(used)
    seat.comes("ConnectDone")
    seat.tap("action")
    seat.qtbot.waitUntil(lambda: seat.page == "Welcome", timeout=10_000)
    seat.scan(used)  # no fresh desk any more: a code like any other
    seat.qtbot.waitUntil(lambda: seat.page not in ("Welcome", "Connect", "ConnectDone"), timeout=10_000)


@pytest.mark.parametrize("days", [-500, 400])
def test_a_wrong_clock_is_said_to_be_one(opens: Opens, tmp_path: Path, days: int) -> None:
    own = Authority(tmp_path / "central")
    standing = own.make((), datetime.now(UTC) + timedelta(days=days))
    store = serving.open_store(None, tmp_path / "central")
    with ServedCentral(store, certificate=own.server_file, key=own.server_file, authority=standing.pem) as central:
        code = central.new_code(central.new_space())
        seat = opens(tmp_path / "desk")
        seat.scan(invitation_text(central.url, code, standing.fingerprint))
        seat.comes("Connect", "clock_wrong")
    store.close()


def furnished(data: Path) -> Path:
    """A desk that worked alone so far, with a manager and a member."""
    store, ring = open_kiosk(data, data / "kiosk.key")
    space = store.space
    assert space is not None
    members = Members(Surroundings(store, lambda: ring.of(space)))
    rosa = members.add(MemberDraft("Rosa Empfang", "9"))
    members.issue(rosa, "card", MANAGER)
    members.issue(rosa, "pin", PIN)
    members.issue(members.add(MemberDraft("Zoë Brandt", "1")), "card", CARD)
    desks.record(store, [Fact(rosa, StaffChanged(role="manager"))])
    store.close()
    return data


def enter_board(seat: Seat) -> None:
    """The manager opens the board."""
    seat.scan(MANAGER)
    seat.qtbot.waitUntil(lambda: seat.page == "DeskToday", timeout=10_000)
    seat.desk.screens.check_in.openBoard()
    seat.qtbot.waitUntil(lambda: seat.page == "StaffPin", timeout=10_000)
    for digit in PIN:
        seat.desk.screens.staff.typeDigit(int(digit))
    seat.qtbot.waitUntil(lambda: seat.page == "StaffBoard", timeout=10_000)


def test_a_manager_connects_a_desk_at_work_which_brings_its_space(office: Office, opens: Opens, tmp_path: Path) -> None:
    seat = opens(furnished(tmp_path / "desk"))
    own = seat.desk.store.space
    view = seat.desk.screens.connect
    view.begin()
    assert seat.page == "Welcome"  # nobody of the house is there
    enter_board(seat)
    view.begin()
    seat.comes("Connect")
    seat.scan(office.invitation())
    seat.comes("Connect", "space_taken")
    assert seat.desk.store.space == own
    code = office.central.new_code(None)
    seat.scan(invitation_text(office.central.url, code, office.standing.fingerprint))
    seat.comes("ConnectDone")
    loop = seat.desk.office.loop
    assert loop is not None
    seat.qtbot.waitUntil(lambda: loop.status.state == "connected" and not loop.status.pending, timeout=60_000)
    seat.tap("action")
    seat.qtbot.waitUntil(lambda: seat.page == "StaffBoard", timeout=10_000)
    staff = seat.desk.screens.staff
    seat.qtbot.waitUntil(lambda: staff.property("exchange") in ("starting", "connected"), timeout=10_000)
    view.begin()
    seat.comes("Connect")
    seat.qtbot.waitUntil(lambda: view.property("url") != "", timeout=10_000)
    assert view.property("since") > 0
    code = office.central.new_code(own)
    seat.scan(
        invitation_text(office.central.url, code, office.standing.fingerprint)
    )  # paired anew, as after a lost token
    seat.comes("ConnectDone")
    assert seat.desk.office.loop is not loop


def test_a_card_of_a_member_leads_away_and_the_page_forgets(opens: Opens, tmp_path: Path) -> None:
    seat = opens(furnished(tmp_path / "desk"))
    enter_board(seat)
    view = seat.desk.screens.connect
    view.begin()
    view.typeInstead()
    view.type("https://desk.example")
    seat.scan(CARD)
    seat.qtbot.waitUntil(lambda: seat.page == "DeskToday", timeout=10_000)
    assert view.property("address") == ""
