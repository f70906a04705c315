"""The states of connecting a desk with a central server, and of one that had no contact for too long."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from kiosk.core.exchange import invitation_text
from kiosk.core.ports import Connected
from kiosk.errors import AuthorityUnknown, ClockWrong, PairingCodeWrong
from kiosk.store.keeping import PeopleGone
from kiosk.ui.connect import Screen
from tests.dev import states_staff
from tests.dev.stage import Stage

STATES: Final[dict[str, Callable[[Stage], None]]] = {}
ADDRESS: Final = "https://desk.example:8470"
SPACE: Final = "Nordlicht Studio"
FINGERPRINT: Final = hashlib.sha256(b"an authority").hexdigest()
WORDS: Final = frozenset(
    {ADDRESS, "desk.example:8470", "https://desk.example", "ABCD-1234", "desk.example", "192.168.1.20:8470"}
)
_SINCE: Final = 1_790_000_000_000


def state(arrive: Callable[[Stage], None]) -> Callable[[Stage], None]:
    STATES[arrive.__name__.replace("_", "-")] = arrive
    return arrive


def _begin(stage: Stage, now: Connected | None = None) -> None:
    stage.floor.office.now = now or Connected()
    states_staff.enter(stage)
    stage.screens.connect.begin()


def _invited(stage: Stage, answer: Connected | Exception) -> None:
    _begin(stage)
    stage.floor.office.answer = answer
    stage.present(invitation_text(ADDRESS, "ABCD1234"))


@state
def welcome_fresh(stage: Stage) -> None:
    """A desk that belongs to nobody yet."""
    stage.lobby._seen(replace(stage.lobby.lobby, fresh=True))


@state
def connect_setting_up(stage: Stage) -> None:
    """Whoever stands before a fresh desk sets it up."""
    stage.floor.office.now = Connected()
    welcome_fresh(stage)
    stage.lobby.connectDesk()


@state
def connect(stage: Stage) -> None:
    """A manager opens it at a desk that works alone, and has a camera."""
    stage.film.plugged = True
    stage.camera.look_round()
    _begin(stage)


@state
def connect_connected(stage: Stage) -> None:
    _begin(stage, Connected(url=ADDRESS, since=_SINCE, space=SPACE, level=True))


@state
def connect_clock(stage: Stage) -> None:
    _invited(stage, ClockWrong("certificate_time"))


def _address(stage: Stage) -> None:
    _begin(stage)
    stage.screens.connect.typeInstead()


@state
def connect_address_unfit(stage: Stage) -> None:
    _address(stage)
    stage.screens.connect.next()


def _code(stage: Stage) -> None:
    _address(stage)
    stage.screens.connect.type(ADDRESS)
    stage.screens.connect.next()


@state
def connect_code_wrong(stage: Stage) -> None:
    _code(stage)
    stage.floor.office.answer = PairingCodeWrong()
    stage.screens.connect.type("ABCD-1234")
    stage.screens.connect.next()


@state
def connect_compare(stage: Stage) -> None:
    _invited(stage, AuthorityUnknown(fingerprint=FINGERPRINT))


@state
def connect_asking(stage: Stage) -> None:
    """While the server is asked: held there, as an answer comes at once here."""
    _invited(stage, Connected(url=ADDRESS, since=_SINCE, behind=1240))
    stage.screens.connect._show(Screen("done", busy=True))


@state
def connect_done(stage: Stage) -> None:
    _invited(stage, Connected(url=ADDRESS, since=_SINCE, space=SPACE, behind=1240))


@state
def card_members_away(stage: Stage) -> None:
    """A card at a desk that let go of its members, as this one does while the card is read."""
    with stage.floor.store.transaction() as records:
        records.keeping.set("people_gone", PeopleGone(why="lease"))
    stage.present("0499999999")
    with stage.floor.store.transaction() as records:
        records.keeping.set("people_gone", None)
