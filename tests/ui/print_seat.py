"""The pages of printing and of the till over a real store, a real spool and a printer that prints as time goes by."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtQml import QJSValue

from kiosk.desk.print_visit import Owner, PrintVisit
from kiosk.desk.staff import Session
from kiosk.documents.folder import ReceiptFolder
from kiosk.ui.background import DirectLane
from kiosk.ui.check_in import CheckInViewModel
from kiosk.ui.drawer import DrawerViewModel
from kiosk.ui.print_credit import PrintCreditViewModel
from kiosk.ui.print_entry import PrintEntryViewModel
from kiosk.ui.print_release import PrintReleaseViewModel
from kiosk.ui.shell import ShellViewModel
from kiosk.ui.top_up import TopUpViewModel
from tests.desk.front_desk import PIN, FrontDesk
from tests.desk.print_shop import MANAGER, PACE_S, PrintShop

CARD = "04A21F01"  # Marta's


class PrintSeat:
    """Marta has ten euros, a card and a PIN. `refusals` keeps what no page here explains."""

    def __init__(self, desk: FrontDesk, shell: ShellViewModel, folder: Path, *, currency: str = "EUR") -> None:
        self.desk, self.shell, self.clocks = desk, shell, desk.clocks
        self.shop = shop = PrintShop(desk.around, desk.clocks, folder)
        shop.furnish(currency=currency)
        desk.issue(desk.marta, PIN, "pin")
        shop.top_up(desk.marta, 1000)
        self.clocks.turn(120)
        self.owner = Owner(desk.marta, "Marta", has_pin=True)
        self.refusals: list[str] = []
        self.session: Session | None = MANAGER
        self.receipts = folder / "receipts"
        lane = DirectLane()
        visit = PrintVisit(desk.around, desk.pins, shop.credit, shop.documents, shop.printing)
        self.release = PrintReleaseViewModel(
            shop.printing, shop.documents, lane, lane, shell, wallet=self._wallet, refused=self._refused
        )
        self.wallet = PrintCreditViewModel(
            visit,
            shop.credit,
            lane,
            shell,
            quote=self.release.quote,
            release=self.release.release,
            watch=self.release.watch,
            refused=self._refused,
        )
        self.check_in = CheckInViewModel(
            desk.check_in,
            lane,
            shell,
            expected=lambda _expected: None,
            guest_left=lambda _left: None,
            visiting=lambda: None,
            prints=self._prints,
        )
        self.entry = PrintEntryViewModel(
            visit,
            lane,
            shell,
            entered=self.wallet.enter,
            back_to_today=self.check_in.show_today,
            refused=self._refused,
        )
        receipts = ReceiptFolder(self.receipts)
        self.top_up = TopUpViewModel(
            shop.credit,
            visit,
            receipts,
            lane,
            lane,
            shell,
            session=lambda: self.session,
            new_id=desk.around.new_id,
            done=self._done,
        )
        self.drawer = DrawerViewModel(
            shop.drawers, receipts, lane, lane, shell, session=lambda: self.session, done=lambda: self._done("board")
        )
        self.went: list[str] = []
        for activity in (self.check_in, self.entry, self.wallet, self.release, self.top_up, self.drawer):
            shell.add(activity)
        shell.on_present(self.check_in.present)

    def _wallet(self, owner: Owner, note: str) -> None:
        self.wallet.show(owner, note)

    def _prints(self, member: str, name: str, proved: bool) -> None:
        assert not proved
        self.entry.knock(member, name)

    def _refused(self, code: str, _details: dict[str, object]) -> None:
        self.refusals.append(code)

    def _done(self, where: str) -> None:
        self.went.append(where)

    @property
    def page(self) -> str:
        return str(self.shell.property("page"))

    def document(self, pages: str, title: str = "Lighting study") -> str:
        return self.shop.document(self.desk.marta, pages, title).id

    def enter(self) -> None:
        """Marta gave card and PIN."""
        self.wallet.enter(self.owner)

    def come_out(self, sides: float) -> None:
        """Time goes by, enough for so many sides, and the page looks again."""
        self.clocks.turn(sides * PACE_S)
        self.release.tick()

    def type_pin(self, pin: str = PIN) -> None:
        for digit in pin:
            self.entry.typeDigit(int(digit))

    def available(self) -> int:
        return self.shop.available(self.desk.marta)


def read(view: QObject, name: str) -> Any:
    """A property of a view-model, as QML reads it."""
    value = view.property(name)
    return value.toVariant() if isinstance(value, QJSValue) else value


def everything(view: QObject) -> str:
    """Every value the pages of a view-model could show."""
    about = view.metaObject()
    names = [str(about.property(index).name()) for index in range(about.propertyCount())]
    return repr([read(view, name) for name in names]) + repr(getattr(view, "_screen", ""))
