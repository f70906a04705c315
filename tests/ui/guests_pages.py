"""The guests' pages at a real desk, for tests and for looking at them."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtQml import QJSValue
from PySide6.QtTest import QTest

from kiosk.core.ports import Credential
from kiosk.ui.background import DirectLane, Runs
from kiosk.ui.check_in import CheckInViewModel
from kiosk.ui.guest_registration import GuestRegistrationViewModel
from kiosk.ui.lobby import LobbyViewModel
from kiosk.ui.shell import ShellViewModel
from tests.desk.front_desk import SIGNED, FrontDesk
from tests.ui.screens import Screen

_NONE = Qt.KeyboardModifier.NoModifier
STROKES = [[[x, y] for x, y in stroke] for stroke in SIGNED]


class GuestSeat:
    """The guests' view-model at a desk; refusals that no field explains are kept in `refusals`."""

    def __init__(self, desk: FrontDesk, shell: ShellViewModel, lane: Runs | None = None, paper: Runs | None = None):
        self.desk = desk
        self.shell = shell
        self.refusals: list[tuple[str, dict[str, object]]] = []
        self.view = GuestRegistrationViewModel(
            desk.guests,
            lane or DirectLane(),
            paper or DirectLane(),
            shell,
            refused=lambda code, details: self.refusals.append((code, details)),
        )
        self.members = CheckInViewModel(
            desk.check_in,
            DirectLane(),
            shell,
            expected=self.view.expect,
            guest_left=self.view.showLeft,
            visiting=self.view.begin,
        )
        self.lobby = LobbyViewModel(
            desk.check_in,
            DirectLane(),
            visit=self.view.begin,
            enter_code=self.view.beginCode,
            use_pin=self.members.usePin,
        )
        for activity in (self.members, self.view, self.lobby):
            shell.add(activity)
        shell.on_present(self.members.present)
        shell.welcome(self.lobby)

    @property
    def page(self) -> str:
        return str(self.shell.property("page"))

    def read(self, name: str) -> Any:
        """A property of the view-model, as QML reads it."""
        value = self.view.property(name)
        return value.toVariant() if isinstance(value, QJSValue) else value


def drag(screen: Screen, *path: tuple[float, float]) -> None:
    """Draw one stroke on the signature pad; points in shares of its size."""
    pad = screen.find("signature")
    points = [pad.mapToScene(QPointF(pad.width() * x, pad.height() * y)).toPoint() for x, y in path]
    QTest.mousePress(screen.window, Qt.MouseButton.LeftButton, _NONE, points[0])
    for point in _between(points):
        QTest.mouseMove(screen.window, point)
    QTest.mouseRelease(screen.window, Qt.MouseButton.LeftButton, _NONE, points[-1])


def _between(points: list[QPoint]) -> list[QPoint]:
    found = []
    for start, end in pairwise(points):
        found += [start + (end - start) * (step / 8) for step in range(1, 9)]
    return found


def sign(screen: Screen) -> None:
    """Two strokes that somebody may take for a name."""
    drag(screen, (0.2, 0.3), (0.3, 0.7), (0.4, 0.25), (0.5, 0.7))
    drag(screen, (0.55, 0.6), (0.7, 0.35), (0.85, 0.65))


def present(seat: GuestSeat, text: str) -> None:
    seat.shell.present(Credential(text, "simulated"))


def fill_in(
    seat: GuestSeat, name: str = "Wei Wang", host: str = "Marta", answer: Callable[[], object] = lambda: None
) -> None:
    """Fill in what is needed up to the house rules. `answer` lets a slow lane answer the search for the host."""
    seat.view.begin()
    seat.view.typeName(name)
    seat.view.next()
    seat.view.typeHost(host)
    answer()
    seat.view.next()
    seat.view.next()


def sign_in(seat: GuestSeat, name: str = "Wei Wang") -> None:
    fill_in(seat, name)
    seat.view.sign(STROKES)
    seat.view.next()


def everything(seat: GuestSeat) -> str:
    """Every value the pages could show."""
    about = seat.view.metaObject()
    names = [about.property(index).name() for index in range(about.propertyCount())]
    return repr([seat.read(str(name)) for name in names]) + repr(seat.view._screen)
