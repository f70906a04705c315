"""The states of the pages: each by name, and how a person gets there."""

from __future__ import annotations

from collections.abc import Callable
from itertools import chain
from typing import Final

from kiosk.cli import demo_space
from kiosk.core import text
from kiosk.core.guests import BADGE_PREFIX, INVITATION_PREFIX
from kiosk.ui.language import NAMES
from tests.dev import states_camera, states_connect, states_house, states_parcels, states_printing, states_staff
from tests.dev.stage import EVENING, MANY_GUESTS, Stage

State = Callable[[Stage], None]
STATES: Final[dict[str, State]] = {}
"""In the order of a visit. Each begins on the welcome page, on the morning of a common day."""

WRITTEN: Final = frozenset({"emergency", "out-of-order"}) | states_house.WRITTEN
"""States that show a text that comes as it is: the list from its file, the sentence of what cannot open."""

_SIGNATURE: Final = [[[400, 700], [900, 300], [1500, 800], [2300, 250]], [[1200, 500], [3200, 620], [3500, 300]]]


def state(arrive: State) -> State:
    """Add a state; its name is the function's, with hyphens."""
    STATES[arrive.__name__.strip("_").replace("_", "-")] = arrive
    return arrive


def arrive(stage: Stage, name: str) -> None:
    """Bring the desk into a state. From "out-of-order" no way leads to another: ask the theatre for a new stage."""
    if not stage.is_closed():
        stage.home()
        STATES[name](stage)
    stage.settle()


def words_of_people() -> frozenset[str]:
    """What stands on pages as people wrote it, in every language the same."""
    cards = demo_space.cards()
    said = {(one.name, text.short_name(one.name), text.initials(one.name), one.company) for one in cards}
    guests = {"Wei Wang", "Ada Lindqvist", *(f"Sofía Herrera {number + 1}" for number in range(MANY_GUESTS))}
    others = {"Lumen Daylight", "Atelier Sur", "Hot desk", "Fixed desk", "Team room", demo_space.NAME, *NAMES.values()}
    groups = (states_printing.TITLES, states_parcels.WORDS, states_house.WORDS, states_connect.WORDS)
    return frozenset(chain(*said, others, guests, *groups))


@state
def welcome(stage: Stage) -> None:
    """Nobody is there."""


@state
def welcome_evening(stage: Stage) -> None:
    stage.hands.now = EVENING
    stage.lobby.refresh()


@state
def aids(stage: Stage) -> None:
    card_unknown(stage)
    stage.settle()
    stage.tap("aids")


@state
def called(stage: Stage) -> None:
    stage.shell.askReception()


@state
def idle_warning(stage: Stage) -> None:
    _search(stage, "Kat")
    stage.hands.seconds += 33
    stage.shell._tick()


def _search(stage: Stage, query: str) -> None:
    stage.check_in.usePin()
    stage.check_in.search(query)


@state
def today_in(stage: Stage) -> None:
    stage.floor.out(1)
    stage.card(1)


@state
def today_guest(stage: Stage) -> None:
    stage.floor.out(0)
    stage.card(0)


@state
def today_answered(stage: Stage) -> None:
    today_guest(stage)
    stage.check_in.answer(0)
    stage.check_in.answer(2)


@state
def today_many(stage: Stage) -> None:
    stage.floor.out(5)
    stage.card(5)


@state
def today_nothing(stage: Stage) -> None:
    stage.floor.out(3)
    stage.hands.now = EVENING
    stage.card(3)


@state
def today_out(stage: Stage) -> None:
    stage.floor.out(4)
    stage.card(4)
    stage.hands.seconds += 120
    stage.card(4)


@state
def today_again(stage: Stage) -> None:
    stage.floor.out(4)
    stage.card(4)
    stage.card(4)


@state
def today_undone(stage: Stage) -> None:
    stage.floor.out(4)
    stage.card(4)
    stage.check_in.undo()


@state
def today_private(stage: Stage) -> None:
    stage.floor.out(0)
    stage.card(0)
    stage.check_in.showPrivate()
    _type_pin(stage, demo_space.cards()[0].pin)


@state
def unlock(stage: Stage) -> None:
    stage.floor.out(0)
    stage.card(0)
    stage.check_in.showPrivate()


@state
def name_search(stage: Stage) -> None:
    stage.check_in.usePin()


@state
def name_found(stage: Stage) -> None:
    _search(stage, "Mar")


@state
def name_nobody(stage: Stage) -> None:
    _search(stage, "Xyloph")


def _pin_page(stage: Stage, query: str) -> None:
    _search(stage, query)
    stage.check_in.choose(0)


def _type_pin(stage: Stage, digits: str) -> None:
    for digit in digits:
        stage.check_in.typeDigit(int(digit))


@state
def pin(stage: Stage) -> None:
    _pin_page(stage, "Zoë")


@state
def pin_typed(stage: Stage) -> None:
    _pin_page(stage, "Friederike")
    _type_pin(stage, "314")


@state
def pin_wrong(stage: Stage) -> None:
    _pin_page(stage, "Éloïse")
    _type_pin(stage, "000001")


@state
def pin_locked(stage: Stage) -> None:
    _pin_page(stage, "Ondřej")
    for _try in range(5):
        _type_pin(stage, "000001")


@state
def card_unknown(stage: Stage) -> None:
    stage.present("0499999999")


@state
def card_lost(stage: Stage) -> None:
    stage.card(57)


@state
def card_lapsed(stage: Stage) -> None:
    stage.floor.hands.seconds += 1
    stage.card(58)


@state
def badge_unknown(stage: Stage) -> None:
    stage.present(BADGE_PREFIX + "0" * 32)


@state
def invitation_unknown(stage: Stage) -> None:
    stage.present(INVITATION_PREFIX + "0" * 32)


@state
def invitation_used(stage: Stage) -> None:
    code, _digits = stage.floor.invite("Ada Lindqvist")
    invitation = code.removeprefix(INVITATION_PREFIX).lower()
    stage.floor.sign_in("Ada Lindqvist", host=2, invitation=invitation)
    stage.present(code)


@state
def invitation_not_today(stage: Stage) -> None:
    stage.present(stage.floor.invite("Ada Lindqvist", days=3)[0])


@state
def guest_name(stage: Stage) -> None:
    stage.guests.begin()


@state
def guest_name_typed(stage: Stage) -> None:
    stage.guests.begin()
    stage.guests.typeName("Maximiliane Oberhauser")


@state
def guest_name_missing(stage: Stage) -> None:
    stage.guests.begin()
    stage.guests.next()


def _host(stage: Stage, query: str) -> None:
    guest_name_typed(stage)
    stage.guests.next()
    stage.guests.typeHost(query)


@state
def guest_host(stage: Stage) -> None:
    guest_name_typed(stage)
    stage.guests.next()


@state
def guest_host_found(stage: Stage) -> None:
    _host(stage, "Mar")


@state
def guest_host_nobody(stage: Stage) -> None:
    _host(stage, "Xyloph")


@state
def guest_host_missing(stage: Stage) -> None:
    guest_host(stage)
    stage.guests.next()


@state
def guest_details(stage: Stage) -> None:
    _host(stage, "Hannah")
    stage.guests.next()


@state
def guest_details_typed(stage: Stage) -> None:
    guest_details(stage)
    stage.guests.typeCompany("Lumen Daylight")
    stage.guests.typeContact("+49 30 901820")


@state
def guest_rules(stage: Stage) -> None:
    guest_details(stage)
    stage.guests.next()


@state
def guest_rules_missing(stage: Stage) -> None:
    guest_rules(stage)
    stage.guests.next()


@state
def guest_rules_signed(stage: Stage) -> None:
    guest_rules(stage)
    stage.guests.sign(_SIGNATURE)


@state
def guest_done(stage: Stage) -> None:
    guest_rules_signed(stage)
    stage.guests.next()


@state
def guest_undone(stage: Stage) -> None:
    guest_done(stage)
    stage.guests.undo()


@state
def invited_rules(stage: Stage) -> None:
    stage.present(stage.floor.invite("Ada Lindqvist")[0])


@state
def invited_name(stage: Stage) -> None:
    invited_rules(stage)
    stage.guests.correctName()


@state
def guest_code(stage: Stage) -> None:
    stage.guests.beginCode()


@state
def guest_code_typed(stage: Stage) -> None:
    stage.guests.beginCode()
    stage.guests.typeCode("314")


@state
def guest_code_unknown(stage: Stage) -> None:
    stage.guests.beginCode()
    stage.guests.typeCode("000000")


@state
def guest_code_locked(stage: Stage) -> None:
    for attempt in range(11):
        stage.guests.beginCode()
        stage.guests.typeCode(f"00000{attempt % 10}")


@state
def guest_leaving(stage: Stage) -> None:
    stage.guests.beginLeaving()


@state
def guest_left(stage: Stage) -> None:
    guest = stage.floor.sign_in("Ada Lindqvist", host=2)
    stage.present(BADGE_PREFIX + guest.guest.upper())


@state
def guest_left_undone(stage: Stage) -> None:
    guest_left(stage)
    stage.guests.undo()


for _group in (states_camera, states_staff, states_house, states_connect, states_parcels, states_printing):
    STATES.update(_group.STATES)


@state
def emergency(stage: Stage) -> None:
    stage.shell.emergency()


@state
def trouble(stage: Stage) -> None:
    stage.shell.trouble()


@state
def out_of_order(stage: Stage) -> None:
    stage.shell.out_of_order("The key file is gone, and without it nothing can be read. Please put the key file back.")
