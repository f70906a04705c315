"""The board and members at the desk over a real store, behind a real shell."""

from __future__ import annotations

from kiosk.core.kinds import Fact
from kiosk.core.spaces import StaffChanged
from kiosk.desk.board import Board
from kiosk.desk.exchange_state import ExchangeDesk, Exchanging
from kiosk.desk.member_care import MemberCare
from kiosk.desk.members import MemberDraft
from kiosk.desk.staff import StaffAccess, StaffHere
from kiosk.ui.background import DirectLane, Runs
from kiosk.ui.exchange_state import ExchangeViewModel
from kiosk.ui.members import MembersViewModel
from kiosk.ui.staff import StaffViewModel
from tests.ui.members_desk import PIN, MembersDesk, Seat

CARD = "04DE5C01"
NEW = "04BEEF01"


class StaffSeat(Seat):
    """The desk's view-models with the board behind them; `went` keeps the ways on that were taken."""

    def __init__(self, desk: MembersDesk, *, manager: bool = False, lane: Runs | None = None) -> None:
        super().__init__(desk)
        lane = lane or DirectLane()
        self.desk = desk
        self.went: list[str] = []
        self.rosa = desk.members.add(MemberDraft("Rosa Empfang", "9"))
        desk.members.issue(self.rosa, "card", CARD)
        desk.members.issue(self.rosa, "pin", PIN)
        desk.record(Fact(self.rosa, StaffChanged(role="manager" if manager else "reception")))
        around = desk.around
        self.loop: Exchanging | None = None
        board = Board(around, desk.undoing, exchange=lambda: self.loop.status.state if self.loop is not None else "")
        self.staff = StaffViewModel(
            StaffAccess(around, desk.pins),
            board,
            lane,
            self.shell,
            leave=self.screen.goodbye,
            find_members=lambda letters: self.members.begin(letters),  # noqa: PLW0108  made below
            take_parcels=lambda actor: self.went.append(f"parcels {actor == self.rosa}"),
            settings=lambda: self.went.append("settings"),
            show_exchange=lambda: self.exchange.begin(),  # noqa: PLW0108  made below
        )
        self.exchange = ExchangeViewModel(
            ExchangeDesk(around, desk.folder, loop=lambda: self.loop),
            lane,
            self.shell,
            session=lambda: self.staff.session,
            done=self.staff.show,
            connect=lambda: self.went.append("connect"),
        )
        self.members = MembersViewModel(
            MemberCare(around, desk.members, desk.undoing),
            lane,
            self.shell,
            session=lambda: self.staff.session,
            board=self.staff.show,
            undo_last=board.undo_last,
        )
        self.shell.add(self.staff)
        self.shell.add(self.exchange)
        self.shell.add(self.members)

    def staff_came(self, here: StaffHere, tapped: bool) -> None:
        self.staff.knock(here, tapped)

    @property
    def page(self) -> str:
        return str(self.shell.property("page"))

    def enter(self) -> None:
        """Rosa is in, and opens the board."""
        self.tap(CARD)
        self.screen.openBoard()
        self.type_staff_pin()

    def type_staff_pin(self, pin: str = PIN) -> None:
        for digit in pin:
            self.staff.typeDigit(int(digit))

    def open_member(self, letters: str) -> None:
        self.staff.typeLetters(letters)
        self.members.chooseFirst()

    def way(self, kind: str) -> None:
        kinds = [one["kind"] for one in self.members._ways()]
        self.members.take(kinds.index(kind))

    def after(self, seconds: float) -> None:
        self.desk.hands.turn(seconds)
        self.shell._tick()


def everything(seat: StaffSeat) -> str:
    """Every value the pages could show, and what stands behind them."""
    found = []
    for view in (seat.staff, seat.exchange, seat.members, seat.screen):
        about = view.metaObject()
        found += [view.property(str(about.property(index).name())) for index in range(about.propertyCount())]
    return repr(found) + repr(seat.staff._screen) + repr(seat.members._screen) + repr(seat.exchange._screen)
