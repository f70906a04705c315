"""The screen of the settings: what managers set for the space, and what belongs to this desk alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk import places
from kiosk.core import amounts, hours
from kiosk.core.spaces import Rule
from kiosk.desk.house import House, HouseNow
from kiosk.errors import SettingsWrong, ValueUnfit
from kiosk.ui import house_screen as put
from kiosk.ui.background import Runs
from kiosk.ui.house_screen import Local, Row
from kiosk.ui.shell import Navigator
from kiosk.ui.turns import Turns

QML_IMPORT_NAME = "Kiosk.Views"
QML_IMPORT_MAJOR_VERSION = 1

_ICON = "info"  # of a rule that has none yet
_OWN_NAME = {"plan_name": "name", "closed_plan": "closed", "closed_shelf": "closed"}  # row -> field of the entry


@dataclass(frozen=True, slots=True)
class Screen:
    """All the pages show.

    Attributes:
        path: section, thing, part; none: the sections.
        row: what is being changed; `typed` is what stands in its field.
        adding: the row is the first one of a thing that is not there yet.
        note: the field of what cannot be like this.
    """

    now: HouseNow | None = None
    local: Local = field(default_factory=dict)
    path: tuple[str, ...] = ()
    first: int = 0
    row: Row | None = None
    typed: str = ""
    adding: bool = False
    note: str = ""
    busy: bool = False


@QmlElement
@QmlUncreatable("made where the desk is put together")
class HouseViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable is at fault
    """One screen value, one signal. What was changed is read anew before it is shown."""

    screenChanged = Signal()

    def __init__(
        self,
        house: House,
        lane: Runs,
        shell: Navigator,
        *,
        local: Callable[[], Local],
        change_local: Callable[[str, object], None],
        language: Callable[[], str],
        done: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        """Prepare nothing: `begin` reads.

        Args:
            local: this desk's own settings, by their keys in the file.
            change_local: writes one of them; may raise SettingsWrong.
            language: of the screen at this moment, for amounts.
            done: back to where the settings were opened from.
        """
        super().__init__(parent)
        self._house = house
        self._shell = shell
        self._local = local
        self._change_local = change_local
        self._language = language
        self._done = done
        self._actor = ""
        self._screen = Screen()
        self._turns = Turns(lane)

    # --- what the pages show ----------------------------------------------------------------------------------------

    path = Property(list, lambda self: list(self._screen.path), notify=screenChanged)
    section = Property(str, lambda self: self._screen.path[0] if self._screen.path else "", notify=screenChanged)
    depth = Property(int, lambda self: len(self._screen.path), notify=screenChanged)
    rows = Property(list, lambda self: [put.row(one) for one in self._rows()], notify=screenChanged)
    first = Property(int, lambda self: self._screen.first, notify=screenChanged)
    thing = Property(str, lambda self: self._thing(), notify=screenChanged)
    canAdd = Property(bool, lambda self: self._can_add(), notify=screenChanged)
    key = Property(str, lambda self: self._screen.row.key if self._screen.row else "", notify=screenChanged)
    kind = Property(str, lambda self: self._screen.row.kind if self._screen.row else "", notify=screenChanged)
    stands = Property(str, lambda self: self._screen.row.value if self._screen.row else "", notify=screenChanged)
    typed = Property(str, lambda self: self._screen.typed, notify=screenChanged)
    adding = Property(bool, lambda self: self._screen.adding, notify=screenChanged)
    note = Property(str, lambda self: self._screen.note, notify=screenChanged)
    busy = Property(bool, lambda self: self._screen.busy, notify=screenChanged)
    choices = Property(list, lambda self: self._choices(), notify=screenChanged)

    # --- what the person does ---------------------------------------------------------------------------------------

    def begin(self, actor: str) -> None:
        """Open the settings for a manager."""
        self._turns.next()
        self._actor = actor
        self._show(Screen(busy=True))
        self._open("House")
        self._look((), 0)

    @Slot(int)
    def choose(self, index: int) -> None:
        """A line was touched: it leads on, changes at once, or opens its field."""
        rows = self._rows()
        if self._screen.busy or not 0 <= index < len(rows):
            return
        row = rows[index]
        if row.kind == "open":
            self._show(replace(self._screen, path=(*self._screen.path, row.of), first=0, note=""))
            self._open("House")
        elif row.kind == "flag":
            self._record(row, "" if row.on else "on")
        else:
            typed = "" if row.kind in ("amount", "number") else row.typed  # digits would only be added to those there
            self._show(replace(self._screen, row=row, typed=typed, note=""))
            self._open("HouseEdit")

    @Slot(int)
    def turnTo(self, first: int) -> None:
        """Show the lines from this one on."""
        self._show(replace(self._screen, first=max(0, min(first, len(self._rows()) - 1))))

    @Slot()
    def add(self) -> None:
        """One more shelf, plan or rule: its name first."""
        if self._screen.busy or not self._can_add():
            return
        key = {"shelves": "label", "plans": "plan_name", "rules": "title"}[self._screen.path[0]]
        self._show(replace(self._screen, row=Row(key, "text"), typed="", adding=True, note=""))
        self._open("HouseEdit")

    @Slot(str)
    def type(self, words: str) -> None:
        if self._screen.row is not None and words != self._screen.typed:
            self._show(replace(self._screen, typed=words, note=""))

    @Slot(int)
    def pick(self, index: int) -> None:
        """One of the choices; taken at once."""
        row = self._screen.row
        if row is not None and row.kind == "choice" and 0 <= index < len(put.choices(row.key)):
            picked = put.choices(row.key)[index]
            self._record(row, put.ACCENTS.get(picked, picked))

    @Slot()
    def save(self) -> None:
        row = self._screen.row
        if row is not None and not self._screen.busy:
            self._record(row, self._screen.typed)

    @Slot()
    def back(self) -> None:
        screen = self._screen
        if screen.busy:
            return
        if screen.row is not None:
            self._show(replace(screen, row=None, typed="", adding=False, note=""))
            self._open("House")
        elif screen.path:
            self._show(replace(screen, path=screen.path[:-1], first=0, note=""))
            self._open("House")
        else:
            self._done()

    @Slot()
    def reset(self) -> None:
        self._turns.next()
        self._actor = ""
        self._show(Screen())

    # --- what is recorded -------------------------------------------------------------------------------------------

    def _record(self, row: Row, typed: str) -> None:
        screen = self._screen
        assert screen.now is not None  # rows come from it
        job = self._job(screen, screen.now, row, typed)
        if job is None:
            self._show(replace(screen, note=row.key))
            return

        def changed(_nothing: object) -> None:
            self._show(replace(self._screen, row=None, typed="", adding=False))
            self._open("House")
            self._look(self._screen.path, self._screen.first)

        self._show(replace(screen, busy=True, note=""))
        self._turns.ask(job, changed, partial(self._failed, row.key))

    def _job(self, screen: Screen, now: HouseNow, row: Row, typed: str) -> Callable[[], object] | None:
        """What to do with what was typed; None where it cannot be read."""
        house, actor, path = self._house, self._actor, screen.path
        if path[0] == "desk":
            own = bool(typed) if row.kind == "flag" else put.local_value(row.key, typed)
            return None if own is None else partial(self._change_local, row.key, own)
        if path[0] == "rules":
            return partial(house.publish_rules, path[1], _with_rule(now, path, row.key, typed), actor=actor)
        if path[0] == "hours":
            of_day = hours.read(int(row.of), typed)
            others = tuple(one for one in now.hours if one.weekday != int(row.of))
            return None if of_day is None else partial(house.change_space, actor=actor, hours=(*others, *of_day))
        if row.key == "language":
            return partial(house.change_space, actor=actor, languages=_switched(now, row.of))
        if row.key == "logo":
            return partial(house.change_logo, b"", actor=actor) if row.on else None
        value = _read(row, typed, now.space.currency)
        if value is None:
            return None
        if path[0] == "prices":
            return partial(house.change_price, row.key, value, actor=actor)  # type: ignore[arg-type]
        fields: dict[str, Any] = {_OWN_NAME.get(row.key, row.key): value}
        if path[0] == "space":
            return partial(house.change_space, actor=actor, **fields)
        of = None if screen.adding else path[1]
        if path[0] == "shelves":
            fields |= {"places": 4, "order": len(now.shelves)} if screen.adding else {}
            return partial(house.change_shelf, actor=actor, shelf=of, **fields)
        if row.key in ("amount", "print_credit"):
            fields["currency"] = now.space.currency
        return partial(house.change_plan, actor=actor, plan=of, **fields)

    # --- what the desk answers --------------------------------------------------------------------------------------

    def _look(self, path: tuple[str, ...], first: int) -> None:
        def seen(found: tuple[HouseNow, Local]) -> None:
            self._show(replace(self._screen, now=found[0], local=found[1], path=path, first=first, busy=False))

        def job() -> tuple[HouseNow, Local]:
            return self._house.look(places.LANGUAGES), self._local()

        self._turns.beside(job, seen, self._broken)

    def _failed(self, key: str, error: Exception) -> None:
        if not isinstance(error, ValueUnfit | SettingsWrong):
            self._broken(error)
        self._show(replace(self._screen, busy=False, note=key))

    def _broken(self, error: Exception) -> None:
        raise error

    def _rows(self) -> tuple[Row, ...]:
        screen = self._screen
        if screen.now is None:
            return ()
        if screen.path == ("space", "languages"):
            return put.languages(screen.now, places.LANGUAGES)
        return put.rows(screen.now, screen.local, screen.path, self._language())

    def _can_add(self) -> bool:
        return self._screen.now is not None and put.addable(self._screen.now, self._screen.path)

    def _thing(self) -> str:
        """The own name of what the page is about: of a shelf, a plan, a language."""
        path = self._screen.path
        if len(path) < 2 or self._screen.now is None:
            return ""
        above = put.rows(self._screen.now, self._screen.local, path[:-1], self._language())
        return next((row.name for row in above if row.of == path[-1]), "")

    def _choices(self) -> list[str]:
        row = self._screen.row
        return list(put.choices(row.key)) if row is not None and row.kind == "choice" else []

    def _open(self, page: str) -> None:
        self._shell.open(page, self)
        self._shell.stay(staff=True)

    def _show(self, screen: Screen) -> None:
        if screen != self._screen:
            self._screen = screen
            self.screenChanged.emit()


def _read(row: Row, typed: str, currency: str) -> object | None:
    """What was typed as the value of a row; None where it cannot be read."""
    match row.kind:
        case "flag":
            return bool(typed)
        case "amount":
            return amounts.parse(typed, currency)
        case "number":
            return int(typed) if typed.strip().isdecimal() and len(typed) < 10 else None
    return typed


def _switched(now: HouseNow, code: str) -> tuple[str, ...]:
    """The languages offered, with one more or one less; the first stays where it is."""
    offered = now.space.languages
    if code in offered:
        return tuple(one for one in offered if one != code) or offered
    return (*offered, code)


def _with_rule(now: HouseNow, path: tuple[str, ...], key: str, typed: str) -> tuple[Rule, ...]:
    """The rules of a language with one changed, added, or taken out because its title is empty."""
    rules = list(now.rules.get(path[1], ()))
    if len(path) == 2:
        return (*rules, Rule(_ICON, typed, ""))
    index = int(path[2])
    old = rules[index]
    rules[index] = Rule(old.icon, typed, old.line) if key == "title" else Rule(old.icon, old.title, typed)
    return tuple(rules)
