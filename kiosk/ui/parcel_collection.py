"""The screen on which members take their parcels home, and couriers and finders learn where to go."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Final, Literal, TypeVar

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.core.guests import BADGE_PREFIX, INVITATION_PREFIX
from kiosk.core.parcels import PARCEL_PREFIX
from kiosk.core.ports import Credential
from kiosk.core.text import code_text
from kiosk.core.visits import Via
from kiosk.desk.parcel_collection import Collected, Mine, ParcelCollection, Waits
from kiosk.errors import NothingToUndo, ParcelGone, Refused
from kiosk.ui.background import Runs
from kiosk.ui.shell import Navigator
from kiosk.ui.texts import isolated, shown
from kiosk.ui.turns import Turns

QML_IMPORT_NAME = "Kiosk.Views"
QML_IMPORT_MAJOR_VERSION = 1

Step = Literal["", "ask", "brought", "place", "list", "done", "undone"]
_PAGES: Final[dict[Step, str]] = {
    "ask": "Parcels",
    "brought": "Parcels",
    "place": "Parcels",
    "list": "Collect",
    "done": "Collect",
    "undone": "Collect",
}
Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True)
class Screen:
    """All the pages show.

    Attributes:
        left: ids of those that the member does not take now.
        place: label of the shelf of a parcel that somebody scanned; empty: on none.
        reference: four characters that reception sees too.
    """

    step: Step = ""
    busy: bool = False
    mine: Mine | None = None
    left: frozenset[str] = frozenset()
    collected: Collected | None = None
    place: str = ""
    reference: str = ""
    note: str = ""


@QmlElement
@QmlUncreatable("made where the desk is put together")
class ParcelCollectionViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable is at fault
    """One screen value, one signal. Answers that come after a reset, or to an older question, are dropped."""

    screenChanged = Signal()

    def __init__(
        self,
        desk: ParcelCollection,
        lane: Runs,
        shell: Navigator,
        *,
        ask_pin: Callable[[Callable[[str, str], Mine], Callable[[Mine], None]], None],
        refused: Callable[[str, dict[str, object]], None],
        parent: QObject | None = None,
    ) -> None:
        """Prepare an empty screen.

        Args:
            ask_pin: asks for name and PIN; gets who checks them and who is told.
            refused: shows a refusal that these pages do not explain; gets its code and details.
        """
        super().__init__(parent)
        self._desk = desk
        self._shell = shell
        self._ask_pin = ask_pin
        self._refused = refused
        self._screen = Screen()
        self._turns = Turns(lane)

    # --- what the pages show ----------------------------------------------------------------------------------------

    step = Property(str, lambda self: self._screen.step, notify=screenChanged)
    busy = Property(bool, lambda self: self._screen.busy, notify=screenChanged)
    name = Property(
        str, lambda self: isolated(self._screen.mine.name if self._screen.mine else ""), notify=screenChanged
    )
    count = Property(int, lambda self: len(self._parcels), notify=screenChanged)
    chosen = Property(int, lambda self: len(self._chosen()), notify=screenChanged)
    parcels = Property(list, lambda self: [self._row(one) for one in self._parcels], notify=screenChanged)
    collected = Property(int, lambda self: self._collected(), notify=screenChanged)
    left = Property(int, lambda self: len(self._parcels) - self._collected(), notify=screenChanged)
    place = Property(str, lambda self: isolated(self._screen.place), notify=screenChanged)
    reference = Property(str, lambda self: self._screen.reference, notify=screenChanged)
    note = Property(str, lambda self: self._screen.note, notify=screenChanged)

    @property
    def _parcels(self) -> tuple[Waits, ...]:
        return self._screen.mine.parcels if self._screen.mine is not None else ()

    def _chosen(self) -> list[str]:
        return [one.id for one in self._parcels if one.id not in self._screen.left]

    def _collected(self) -> int:
        return self._screen.collected.count if self._screen.collected is not None else 0

    def _row(self, one: Waits) -> dict[str, object]:
        return {
            "shelf": isolated(one.shelf),
            "carrier": isolated(one.carrier),
            "company": shown(one.company),
            "at": float(one.at),
            "perishable": "perishable" in one.flags,
            "on": one.id not in self._screen.left,
        }

    # --- how it begins ----------------------------------------------------------------------------------------------

    @Slot()
    def begin(self) -> None:
        """ "Parcels" on the welcome page: collect, or bring."""
        self._turns.next()
        self._open(Screen("ask"))

    def open_for(self, member: str, via: Via) -> None:
        """A member who is known already."""
        self._turns.next()
        self._ask(partial(self._desk.waiting_of, member, via), self._listed)

    def takes(self, credential: Credential) -> bool:
        """While these pages ask whose parcels are meant, a card says so, and checks nobody in."""
        code = code_text(credential.text).upper()
        if self.shows_place(credential):
            return True
        if self._screen.step not in ("ask", "brought", "place") or code.startswith((BADGE_PREFIX, INVITATION_PREFIX)):
            return False
        if not self._screen.busy:
            self._ask(partial(self._desk.present, credential), self._listed)
        return True

    def shows_place(self, credential: Credential) -> bool:
        """A parcel's own label was scanned, on whatever page: say where it stands. False: it is something else."""
        if not code_text(credential.text).upper().startswith(PARCEL_PREFIX):
            return False
        self._turns.next()
        self._ask(partial(self._desk.place, credential.text), self._placed)
        return True

    # --- what people do ---------------------------------------------------------------------------------------------

    @Slot()
    def usePin(self) -> None:
        if self._screen.step in ("ask", "brought", "place") and not self._screen.busy:
            self._ask_pin(self._desk.present_pin, self._listed)

    @Slot()
    def bring(self) -> None:
        """A courier: reception is called."""
        if self._screen.step in ("ask", "place") and not self._screen.busy:
            self._ask(self._desk.bring, self._called)

    @Slot(int)
    def toggle(self, index: int) -> None:
        screen = self._screen
        if screen.step == "list" and not screen.busy and 0 <= index < len(self._parcels):
            self._show(replace(screen, left=screen.left ^ {self._parcels[index].id}, note=""))

    @Slot()
    def collect(self) -> None:
        """ "I have them all"."""
        screen, chosen = self._screen, self._chosen()
        if screen.step == "list" and screen.mine is not None and chosen and not screen.busy:
            self._ask(partial(self._desk.collect, chosen, screen.mine.member, screen.mine.via), self._taken)

    @Slot()
    def undo(self) -> None:
        made = self._screen.collected
        if self._screen.step == "done" and made is not None and not self._screen.busy:
            self._ask(partial(self._desk.undo, made.request), self._undone)

    @Slot()
    def back(self) -> None:
        if not self._screen.busy:
            self._shell.home()

    @Slot()
    def reset(self) -> None:
        """Forget everything; what is still being answered comes too late."""
        self._turns.next()
        self._show(Screen())

    # --- what the desk answers --------------------------------------------------------------------------------------

    def _ask(self, job: Callable[[], Answer], done: Callable[[Answer], None]) -> None:
        self._show(replace(self._screen, busy=True))
        self._turns.ask(job, done, self._failed)

    def _listed(self, mine: Mine) -> None:
        self._open(Screen("list", mine=mine))

    def _placed(self, place: str) -> None:
        self._open(Screen("place", place=place))

    def _called(self, reference: str) -> None:
        self._open(Screen("brought", reference=reference))

    def _taken(self, collected: Collected) -> None:
        self._open(replace(self._screen, step="done", busy=False, collected=collected))
        self._shell.stay(done=True)

    def _undone(self, _nothing: None) -> None:
        self._open(replace(self._screen, step="undone", busy=False))
        self._shell.stay(done=True)

    def _failed(self, error: Exception) -> None:
        screen = replace(self._screen, busy=False)
        match error:
            case ParcelGone() if screen.step == "list" and screen.mine is not None:
                self._show(replace(screen, note=error.code))
                self._ask(partial(self._desk.waiting_of, screen.mine.member, screen.mine.via), self._changed)
            case ParcelGone():
                self._open(Screen("ask", note=error.code))
            case NothingToUndo():
                self._show(replace(screen, note=error.code))
            case Refused():
                self.reset()
                self._refused(error.code, error.details)
            case _:
                self.reset()
                raise error

    def _changed(self, mine: Mine) -> None:
        """Somebody was quicker, perhaps a colleague at another desk: what still waits, and a word about it."""
        self._open(Screen("list", mine=mine, note="parcel_gone"))

    def _open(self, screen: Screen) -> None:
        self._show(screen)
        self._shell.open(_PAGES[screen.step], self)

    def _show(self, screen: Screen) -> None:
        self._screen = screen
        self.screenChanged.emit()
