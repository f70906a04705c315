"""The states of the staff board and of members at the desk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Final

from kiosk.cli import demo_space
from kiosk.core import clock
from kiosk.core.conflicts import SORTS, Conflict, Side, Sort, ways
from kiosk.desk.board import Board, BoardNow, Task
from kiosk.desk.conflicts import ConflictTask
from kiosk.desk.exchange_state import ExchangeDesk, ExchangeNow, SetAside
from kiosk.desk.staff import Session
from kiosk.store.keeping import Pairing
from kiosk.ui.staff_screen import EMPTY
from tests.dev.stage import Stage

STATES: Final[dict[str, Callable[[Stage], None]]] = {}
MANAGER: Final = 55  # place in the list of the demo


def state(arrive: Callable[[Stage], None]) -> Callable[[Stage], None]:
    STATES[arrive.__name__.replace("_", "-")] = arrive
    return arrive


class _Board(Board):
    """A board with other tasks on it than this desk has."""

    def __init__(self, stage: Stage, tasks: tuple[Task, ...]) -> None:
        super().__init__(stage.floor.around, stage.floor.activities.undoing)
        self._shown = tasks

    def now(self, session: Session) -> BoardNow:
        return replace(super().now(session), tasks=self._shown)


class _Exchange(ExchangeDesk):
    """An exchange that stands as it is told."""

    def __init__(self, stage: Stage, now: ExchangeNow) -> None:
        super().__init__(stage.floor.around, stage.floor.folder)
        self._shown = now

    def now(self) -> ExchangeNow:
        return self._shown


def enter(stage: Stage, index: int = MANAGER) -> None:
    """Somebody of the house taps a card and types their PIN, at a desk that works alone."""
    with stage.floor.store.transaction() as records:
        records.keeping.set("pairing", None)
    stage.staff._board = stage.floor.activities.board
    _enter(stage, index)


def _enter(stage: Stage, index: int = MANAGER) -> None:
    stage.floor.out(index)
    stage.card(index)
    stage.check_in.openBoard()
    for digit in demo_space.cards()[index].pin:
        stage.staff.typeDigit(int(digit))


@state
def today_staff(stage: Stage) -> None:
    stage.floor.out(MANAGER)
    stage.card(MANAGER)


@state
def staff_pin(stage: Stage) -> None:
    stage.floor.out(MANAGER)
    stage.card(MANAGER)
    stage.card(MANAGER)


@state
def staff_board(stage: Stage) -> None:
    enter(stage)


@state
def staff_board_empty(stage: Stage) -> None:
    """Before anybody came."""
    enter(stage)
    stage.staff._acted(EMPTY)


@state
def staff_board_called(stage: Stage) -> None:
    """Somebody waits whose reference is as wide as one can be."""
    enter(stage)
    stage.staff._board = _Board(stage, (Task("call", "c" * 32, "", 0, 9000, "WMWM", "card_unknown"),))
    stage.staff.showTasks()
    stage.staff.back()


@state
def staff_board_offline(stage: Stage) -> None:
    """Half an hour without the office."""
    with stage.floor.store.transaction() as records:
        records.keeping.set("pairing", Pairing(url="https://desk.example", server="s", token="t"))
    stage.floor.activities.exchange = lambda: "no_connection"
    stage.hands.now += timedelta(minutes=27)
    _enter(stage)


@state
def staff_waiting(stage: Stage) -> None:
    enter(stage)
    stage.staff.showWaiting()


@state
def staff_inside(stage: Stage) -> None:
    enter(stage)
    stage.staff.showInside()


@state
def staff_tasks(stage: Stage) -> None:
    stage.floor.check_in.call_reception("asked", "Welcome")
    enter(stage)
    stage.staff.showTasks()


def _conflicts(stage: Stage) -> tuple[Task, ...]:
    """One task of each sort, between people of the demo."""
    names = [one.name for one in demo_space.cards()]
    now_ms = clock.to_ms(stage.hands.now)
    tasks = []
    for n, sort in enumerate(SORTS):
        one = Conflict("c", sort, (), "", Side("x"), amount=240 + 17 * n)
        found = ConflictTask(
            id=f"{n:032x}",
            sort=sort,
            ways=ways(one),
            name=names[2 * n],
            desk="Front desk",
            at=now_ms - n * 3 * 3_600_000,
            other=names[2 * n + 1],
            other_desk="Back door",
            other_at=now_ms - (n * 3 + 1) * 3_600_000,
            whose=names[2 * n + 1],
            thing="K7M4Q",
            amount=one.amount,
        )
        tasks.append(Task("conflict", found.id, found.name, found.at, 0, conflict=found))
    return tuple(tasks)


def _tasks(stage: Stage) -> None:
    enter(stage)
    stage.staff._board = _Board(stage, _conflicts(stage))
    stage.staff.showTasks()


@state
def tasks_conflicts(stage: Stage) -> None:
    _tasks(stage)


def _decide(stage: Stage, sort: Sort) -> None:
    _tasks(stage)
    stage.staff.decide(f"{SORTS.index(sort):032x}")


@state
def task_parcel(stage: Stage) -> None:
    _decide(stage, "parcel")


@state
def task_wallet(stage: Stage) -> None:
    _decide(stage, "wallet")


@state
def task_settled(stage: Stage) -> None:
    """Somebody was quicker, at another desk."""
    enter(stage)
    stage.staff.decide("0" * 32)


def _exchange(stage: Stage, **now: object) -> None:
    """Contact a minute ago, and whatever else is told."""
    enter(stage)
    now_ms = clock.to_ms(stage.hands.now)
    common = ExchangeNow(
        "connected",
        url="https://desk.example:8470",
        paired_at=now_ms - 62 * 86_400_000,
        app="1.0.0",
        disk_mib=57_344,
        last_contact_at=now_ms - 60_000,
    )
    told = replace(common, **{"backup_at": now_ms - 6 * 3_600_000, "contact_minutes": 1, "backup_minutes": 360} | now)  # type: ignore[arg-type]
    stage.screens.exchange._exchange = _Exchange(stage, told)
    stage.screens.exchange.begin()


@state
def exchange_connected(stage: Stage) -> None:
    _exchange(stage)


@state
def exchange_alone(stage: Stage) -> None:
    _exchange(stage, state="alone", backup_at=None)


@state
def exchange_offline(stage: Stage) -> None:
    """The eleventh day without the office, at a desk that was copied, with a wrong clock and an all but full disk."""
    _exchange(
        stage,
        state="no_connection",
        reason="dns",
        offline=True,
        last_contact_at=clock.to_ms(stage.hands.now - timedelta(days=11)),
        contact_minutes=11 * 1440,
        lease_days=3,
        pending=1284,
        oldest_minutes=15_800,
        behind=41,
        clock_off_min=-7,
        forks=1,
        disk_mib=312,
    )


@state
def exchange_quarantine(stage: Stage) -> None:
    _exchange(stage, aside=_not_taken(stage))


@state
def exchange_aside(stage: Stage) -> None:
    exchange_quarantine(stage)
    stage.screens.exchange.showAside()


def _not_taken(stage: Stage) -> tuple[SetAside, ...]:
    now_ms = clock.to_ms(stage.hands.now)
    names = [one.name for one in demo_space.cards()]
    told = (
        ("came_in", names[7], "number_out_of_range"),
        ("guest_in", names[12], "id_reuse"),
        ("topped_up", names[9], "too_large"),
        ("parcel_out", names[11], "foreign_space"),
        ("other", "", "body_hash_wrong"),
        ("membership", names[13], "malformed"),
    )
    return tuple(
        SetAside(f"{n:032x}", deed, name, code, now_ms - n * 60_000, again=deed != "membership")
        for n, (deed, name, code) in enumerate(told)
    )


@state
def staff_undo(stage: Stage) -> None:
    enter(stage)
    stage.staff.showUndo()


def _members(stage: Stage, letters: str) -> None:
    enter(stage)
    stage.staff.typeLetters(letters)


def _member(stage: Stage, letters: str) -> None:
    _members(stage, letters)
    stage.members.choose(0)


def _way(stage: Stage, kind: str) -> None:
    """Take the first way of this kind on a member's page."""
    ways = [str(one["kind"]) for one in stage.members._ways()]
    stage.members.take(ways.index(kind))


@state
def members_found(stage: Stage) -> None:
    _members(stage, "Ma")


@state
def members_nobody(stage: Stage) -> None:
    _members(stage, "Xyloph")


@state
def member_page(stage: Stage) -> None:
    _member(stage, "Hannah")


@state
def member_issue(stage: Stage) -> None:
    member_page(stage)
    _way(stage, "issue_more")


@state
def member_issue_held(stage: Stage) -> None:
    member_issue(stage)
    stage.card(0)


@state
def member_card(stage: Stage) -> None:
    member_page(stage)
    _way(stage, "card")


@state
def member_given(stage: Stage) -> None:
    """A new card in place of an old one; taken back, so that the next who look find what they expect."""
    member_card(stage)
    stage.members.replaceCard()
    stage.present("04ABCDEF5C80")
    stage.floor.activities.undoing.undo(stage.floor.activities.undoing.recent()[0][0])


def _member_pin(stage: Stage) -> None:
    member_page(stage)
    _way(stage, "pin_again")


@state
def member_pin_weak(stage: Stage) -> None:
    _member_pin(stage)
    for _digit in range(6):
        stage.members.typeDigit(1)


@state
def member_pin_again(stage: Stage) -> None:
    _member_pin(stage)
    for digit in "271828":
        stage.members.typeDigit(int(digit))


@state
def member_name_missing(stage: Stage) -> None:
    _members(stage, "")
    stage.members.addMember()
    stage.members.next()


@state
def member_company(stage: Stage) -> None:
    _members(stage, "")
    stage.members.addMember()
    stage.members.typeName("Maximiliane Oberhauser")
    stage.members.next()
