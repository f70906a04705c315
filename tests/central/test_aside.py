"""What kiosks set aside: said with the way out of each, asked for again, or left at that; and commands that exist."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import click
import pytest

import kiosk
from kiosk.central.aside import decide, rows
from kiosk.central.fleet import look
from kiosk.central.times import Times
from kiosk.cli import COMMANDS, main
from kiosk.core.beacon import Aside
from kiosk.core.spaces import Space
from kiosk.desk.lookout import Lookout
from kiosk.desk.surroundings import Surroundings
from kiosk.errors import ValueUnfit
from kiosk.store import device_keeping as caring
from kiosk.store.central_keeping import writing
from kiosk.store.checkup import look_over
from kiosk.store.store import Store
from kiosk.sync.cycle import run_cycle
from tests.central.fleet_house import House
from tests.dev.central import ServedCentral
from tests.dev.desks import Desk, new_member, record
from tests.dev.office import logged_in, words

PROGRAM = Path(kiosk.__file__).parent


@pytest.fixture
def house(open_store: Callable[..., Store]) -> House:
    return House(open_store("central.db", central=True))


@pytest.mark.parametrize(
    ("code", "what", "way"),
    [
        ("body_too_large", "larger than anything", "record by hand"),
        ("id_reuse", "another entry under its number", "notes it anew"),
        ("foreign_space", "another space", "central server of the space"),
        ("not_understood", "could not read it", "kiosk central journal-import FILE"),
        ("something_new", "did not say why", "ask for it again"),
    ],
)
def test_quarantine_says_why_and_what_to_do(house: House, code: str, what: str, way: str) -> None:
    row = house.kiosk(quarantined=2, aside=(Aside("ab" * 16, code), Aside("cd" * 16, code)))
    (one,) = row.wrong
    assert one.what.startswith("2 entries are set aside there.")
    assert what in one.what
    assert way in one.way


def test_every_command_that_people_are_told_to_run_exists() -> None:
    """On this page and everywhere else in the program: each "kiosk …" is walked down the real command line."""
    told: set[str] = set()
    for file in sorted(PROGRAM.rglob("*")):
        if file.suffix in (".py", ".html", ".qml"):
            text = re.sub(r'"\s*f?"', "", file.read_text("utf-8"))  # one sentence on several lines
            told |= {found[1] for found in re.finditer(r"\bkiosk ((?:[a-z]+(?:-[a-z]+)* ?){1,3})", text)}
    walked = {command for command in map(walk, told) if command}
    assert not {command for command in walked if command.endswith("?")}
    assert {"doctor", "journal export", "central journal-import", "central init"} <= walked
    assert walk("central import FILE") == "central import?"


def walk(words: str) -> str:
    """How far words lead down the command line; with a ? where a group has no such command; empty: they are prose."""
    group: click.Command | None = main
    way: list[str] = []
    for word in words.split():
        if not isinstance(group, click.Group):
            break
        if group.invoke_without_command and word not in group.commands and word not in COMMANDS:
            break  # it runs alone, and the sentence goes on
        group = group.get_command(click.Context(group), word)
        way.append(word)
        if group is None:
            return f"{' '.join(way)}?" if len(way) > 1 else ""
    return " ".join(way)


def test_what_was_set_aside_is_asked_for_again_and_arrives(
    small_central: ServedCentral, new_desk: Callable[..., Desk]
) -> None:
    """From the manager's page to the kiosk and back, in the protocol that there is."""
    manager = logged_in(small_central)
    space, desk = small_central.new_space(), new_desk("Front door")
    desk.pair(small_central, space)
    record(desk.store, new_member("Marta", member="0a" * 16))
    with desk.store.transaction() as records:  # as if central, or a proxy, had not taken these two
        first, second = (entry.id for entry in records.journal.pending(2))
        records.keeping.quarantine(first, "not_understood", 0)
        records.keeping.quarantine(second, "id_reuse", 0)
    lookout = Lookout(Surroundings(desk.store, lambda: desk.keys.of(desk.space)))

    def cycle() -> None:
        assert desk.server is not None
        run_cycle(desk.store, desk.server, state=lookout.said, keys=desk.keys)

    cycle()
    path = f"/spaces/{space}/devices/{desk.store.identity.device}"
    assert f"{path}#aside" in manager.get("/fleet").text
    page = manager.get(path).text
    assert page.count('value="ask_for"') == 1, "another entry has the other one's number"
    assert manager.post(path, do="ask_for", entry="f" * 32).status == 422
    done = manager.get(manager.post(path, do="ask_for", entry=first).headers["location"])
    assert re.search("Ines asked for it again, .* The kiosk brings it when it comes next", words(done))
    small_central.down = True  # what it knows of that is half a minute old at most; a new start knows it at once
    small_central.down = False
    cycle()
    with small_central.store.reading(space) as records:
        assert [member.id for member in records.members()] == ["0a" * 16]
    with desk.store.reading() as records:
        assert records.keeping.quarantined() == {second: "id_reuse"}
    manager.post(path, do="leave", entry=second)
    assert "Ines left it at that, " in words(manager.get(path))
    record(desk.store, new_member("Ivo", member="0b" * 16))
    cycle()
    (row,) = look(small_central.store).rows
    assert dict(row.facts)["Left at that"] == "1 entry, set aside there"
    assert not any("set aside" in one.what for one in row.wrong)
    with desk.store.reading() as records:
        assert not records.keeping.quarantined(), "the desk still asks its staff about it"
        assert records.keeping.left()[second].code == "id_reuse"
        assert "somebody at central" in [one.name for one in look_over(records).left]
    cycle()
    (row,) = look(small_central.store).rows
    assert "Left at that" not in dict(row.facts)


def test_a_kiosk_is_not_asked_for_ever(house: House) -> None:
    house.kiosk(quarantined=1, aside=(Aside("ab" * 16, "body_too_large"),))
    device = f"{1:032x}"
    with pytest.raises(ValueUnfit):
        decide(house.store, house.space, device, "cd" * 16, "asked", "")
    decide(house.store, house.space, device, "ab" * 16, "asked", "")
    with writing(house.store) as connection:
        assert [caring.asked_for(connection, "0" * 32), caring.asked_for(connection, house.space)] == [
            {},
            {device: ("ab" * 16,)},
        ]
        for _ in range(caring.ASKED_TIMES):
            caring.note_asked(connection, device, ("ab" * 16,))
        assert caring.asked_for(connection, house.space) == {}
        found, more = rows(connection, device, Times(Space(id=house.space), house.now_ms))
    assert (found[0].decided.endswith("It did not come, or is as it was."), more) == (True, 0)
