"""Names of people change no layout and no meaning, and nothing of a visit stays behind."""

from __future__ import annotations

import logging
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QGuiApplication

from kiosk.core.guests import BADGE_PREFIX
from tests.dev import eyes, rules, states
from tests.dev.stage import LANDSCAPE, Stage, Theatre

HOSTILE: Final = {
    "10,000 letters": "W" * 10_000,
    "10,000 words": "Oberhauser " * 1000,
    "markup": '<b>Ada</b><br><img src="file:///etc/hostname"><a href="x">y</a>',
    "overrides": "Ada \u202egnp.exe\u202c \u2067\u2066Lovelace",
    "unclosed isolates": "\u2067\u2068\u202b\u202eAda",
    "lines": "Ada\n\n\r\t\u2028Lovelace\x00\x1b[31m",
    "marks": "A" + "\u0301\u0327\u0489" * 60,
    "Arabic": "عبد الرحمن بن عبد العزيز",
    "Han": "欧阳" * 200,
    "emoji": "Ada " + "👩‍👩‍👧‍👦" * 40,
    "placeholders": "%1 %n %L2 {0} %s",
}
CANARY: Final = "Zzcanary"


def today(stage: Stage, name: str) -> None:
    """A member of that name taps."""
    number = f"CARD{abs(hash(name)) % 10**9}"
    member = stage.floor.add(name, number, card=number)
    stage.floor.check_in.leave(member)
    stage.hands.seconds += 120
    stage.present(number)


def waiting(stage: Stage, name: str) -> None:
    """A guest of that name, of a company of that name, waits for a member."""
    stage.floor.out(11)
    for guest in stage.floor.waiting(11):
        stage.present(BADGE_PREFIX + guest.upper())
    stage.home()
    stage.floor.sign_in(name, host=11, company=name)
    stage.card(11)


def hosts(stage: Stage, name: str) -> None:
    """A guest types a name, and then words nobody is called by."""
    stage.guests.begin()
    stage.guests.typeName(name)
    stage.guests.next()
    stage.guests.typeHost(name)


def signing(stage: Stage, name: str) -> None:
    """An invited guest of that name stands before the rules."""
    stage.present(stage.floor.invite(name)[0])


PAGES: Final[tuple[Callable[[Stage, str], None], ...]] = (today, waiting, hosts, signing)


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("name", HOSTILE)
def test_name_changes_no_layout(house: Theatre, page: Callable[[Stage, str], None], name: str) -> None:
    stage = house.on(LANDSCAPE)
    stage.home()
    page(stage, HOSTILE[name])
    stage.settle()
    looked = stage.look(states.words_of_people())
    kept = rules.broken(looked, (*rules.GEOMETRY, *rules.WORDS))
    broken = [one for one in kept if not (one.rule == "cut" and "/found-" in one.where)]  # names there are cut short
    assert not broken, "\n".join(map(str, broken))
    stage.home()
    page(stage, "Ada")
    stage.settle()
    plain = {one.item_name: one.box for one in stage.look().targets if one.item_name in ("back", "action", "help")}
    assert {one.item_name: one.box for one in looked.targets if one.item_name in plain} == plain


def test_name_is_shown_as_it_is_written(house: Theatre) -> None:
    stage = house.on(LANDSCAPE)
    stage.home()
    today(stage, "<b>Ada</b>")
    stage.settle()
    assert any("<b>Ada</b>" in one.text for one in stage.look().texts)


def test_nothing_of_a_visit_stays(house: Theatre, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    stage = house.on(LANDSCAPE)
    before = set(Path(tempfile.gettempdir()).iterdir())
    for visit in (_member, _searched, _guest, _typed_details, _listed):
        stage.home()
        visit(stage)
        stage.settle()
        assert CANARY in "".join(one.text for one in stage.look().texts), f"{visit.__name__} shows no canary"
        QGuiApplication.clipboard().setText(CANARY)
        stage.home()
        stage.settle()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert not list(_left_behind(stage)), visit.__name__
    assert CANARY not in caplog.text
    new = set(Path(tempfile.gettempdir()).iterdir()) - before
    assert not [path for path in new if path.is_file() and CANARY.encode() in path.read_bytes()]
    kept = [path for path in stage.floor.folder.rglob("*") if path.is_file() and CANARY.encode() in path.read_bytes()]
    assert {path.name for path in kept} <= {"evacuation.txt"}


def _member(stage: Stage) -> None:
    today(stage, f"{CANARY} Winter")


def _searched(stage: Stage) -> None:
    stage.check_in.usePin()
    stage.check_in.search(CANARY)


def _guest(stage: Stage) -> None:
    signing(stage, f"{CANARY} Lovelace")


def _typed_details(stage: Stage) -> None:
    states.STATES["guest-details"](stage)
    stage.guests.typeCompany(CANARY)
    stage.guests.typeContact(CANARY)


def _listed(stage: Stage) -> None:
    today(stage, f"{CANARY} Winter")
    stage.floor.evacuation.refresh()
    stage.shell.emergency()
    for _page in range(9):
        if any(CANARY in one.text for one in stage.look().texts):
            return
        stage.pause()
        stage.tap("down")


def _left_behind(stage: Stage) -> Iterator[str]:
    """Where the canary still sits: objects of the window, what is spoken, view-models, clipboard."""
    objects: list[QObject] = [*eyes.items(stage.window.contentItem()), *stage.window.findChildren(QObject)]
    for one in objects:
        for name in (
            "text",
            "displayText",
            "preeditText",
            "name",
            "title",
            "detail",
            "value",
            "words",
            "note",
            "label",
        ):
            if CANARY in str(one.property(name)):
                yield f"{one.objectName()} {name}"
    yield from (name for _address, (_role, name) in eyes.spoken(stage.window) if CANARY in name)
    for model in (stage.check_in, stage.guests, stage.lobby, stage.shell):
        yield from (f"{type(model).__name__}.{name}" for name, value in vars(model).items() if CANARY in repr(value))
    if CANARY in QGuiApplication.clipboard().text():
        yield "clipboard"
