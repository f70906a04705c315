"""The states of the staff board and of members at the desk."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Final

from kiosk.cli import demo_space
from kiosk.store.keeping import Pairing
from kiosk.ui.staff_screen import EMPTY
from tests.dev.stage import Stage

STATES: Final[dict[str, Callable[[Stage], None]]] = {}
MANAGER: Final = 55  # place in the list of the demo


def state(arrive: Callable[[Stage], None]) -> Callable[[Stage], None]:
    STATES[arrive.__name__.replace("_", "-")] = arrive
    return arrive


def enter(stage: Stage, index: int = MANAGER) -> None:
    """Somebody of the house taps a card and types their PIN, at a desk that works alone."""
    with stage.floor.store.transaction() as records:
        records.keeping.set("pairing", None)
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
