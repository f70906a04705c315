"""The desk as a whole: built by `kiosk.app`, with its lanes, its files and a real central beside it."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk import app as kiosk_app
from kiosk.app import Closed, Desk, open_desk
from kiosk.cli import demo_space
from kiosk.core.ports import Credential
from kiosk.desk.surroundings import Surroundings
from kiosk.errors import AlreadyRunning, FolderUnusable
from kiosk.settings import Settings
from kiosk.store.opening import open_kiosk
from kiosk.ui.hands import Hands, find
from kiosk.ui.instance import single_instance

os.environ.setdefault("QT_IM_MODULE", "qtvirtualkeyboard")
os.environ.setdefault("QT_VIRTUALKEYBOARD_STYLE", "kiosk")

CARDS = demo_space.cards()
Opens = Callable[[Path], Desk | Closed]


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    return QGuiApplication


def _furnished(data: Path) -> Path:
    store, ring = open_kiosk(data, data / "kiosk.key")
    space = store.space
    assert space is not None
    around = Surroundings(store, lambda: ring.of(space))
    demo_space.furnish(around, space)
    demo_space.plan_today(around, space)
    store.close()
    return data


@pytest.fixture
def opens(qapp: QGuiApplication) -> Iterator[Opens]:
    opened: list[Desk | Closed] = []

    def make(data: Path) -> Desk | Closed:
        opened.append(open_desk(qapp, Settings(data=data, full_screen=False, reduce_motion=True)))
        return opened[-1]

    yield make
    for desk in opened:
        desk.close()


def _desk(opens: Opens, data: Path, qtbot: QtBot) -> Desk:
    desk = opens(data)
    assert isinstance(desk, Desk)
    qtbot.waitUntil(lambda: bool(desk.screens.lobby.lobby.space_name), timeout=10_000)
    return desk


def _page(desk: Desk | Closed) -> str:
    return str(desk.shell.property("page"))


def test_a_tap_opens_the_members_desk_counts_them_in_and_rewrites_the_list(
    opens: Opens, tmp_path: Path, qtbot: QtBot
) -> None:
    desk = _desk(opens, _furnished(tmp_path), qtbot)
    desk.shell.present(Credential(CARDS[0].card))
    qtbot.waitUntil(lambda: _page(desk) == "DeskToday", timeout=10_000)
    qtbot.waitUntil(lambda: desk.screens.lobby.property("peopleIn") == 1, timeout=10_000)
    listed = tmp_path / "evacuation.txt"
    qtbot.waitUntil(lambda: listed.exists() and CARDS[0].name in listed.read_text(encoding="utf-8"), timeout=10_000)
    desk.shell.home()
    assert _page(desk) == "Welcome"
    assert CARDS[0].name not in str(desk.screens.check_in.property("name"))


def test_whom_a_finger_touches_is_taken_though_a_keyboard_typed_the_letters(
    opens: Opens, tmp_path: Path, qtbot: QtBot
) -> None:
    """The on-screen keyboard comes back under the finger and moves the list: not before the finger is off."""
    desk = _desk(opens, _furnished(tmp_path), qtbot)
    hands = Hands(desk.window)
    for place in range(3):
        desk.screens.guests.begin()
        qtbot.waitUntil(lambda: _page(desk) == "GuestName", timeout=10_000)
        desk.screens.guests.typeName("Noor Haddad")
        desk.screens.guests.next()
        qtbot.waitUntil(lambda: _page(desk) == "GuestHost", timeout=10_000)
        hands.see("hostField")
        desk.shell.typed()
        desk.screens.guests.typeHost("Mar")
        hands.see(f"found-{place}")
        hands.rest()
        assert desk.shell.property("physicalKeyboard")
        wanted = desk.screens.guests.property("found")[place]["name"]
        hands.tap(f"found-{place}")
        qtbot.waitUntil(lambda: _page(desk) == "GuestDetails", timeout=10_000)
        assert wanted in str(desk.screens.guests.property("hostName"))
        desk.shell.home()


def test_the_list_can_be_had_while_the_desk_lane_is_stuck(opens: Opens, tmp_path: Path, qtbot: QtBot) -> None:
    from threading import Event

    desk = _desk(opens, _furnished(tmp_path), qtbot)
    desk.shell.present(Credential(CARDS[0].card))
    listed = tmp_path / "evacuation.txt"
    qtbot.waitUntil(lambda: listed.exists() and CARDS[0].name in listed.read_text(encoding="utf-8"), timeout=10_000)
    stuck = Event()
    try:
        desk.desk_lane.run(stuck.wait, lambda _done: None, lambda _error: None)
        desk.shell.emergency()
        qtbot.waitUntil(lambda: any(CARDS[0].name in line for line in desk.shell.property("roll")), timeout=10_000)
    finally:
        stuck.set()


def test_ask_reception_gives_a_reference_that_stands_in_the_journal(opens: Opens, tmp_path: Path, qtbot: QtBot) -> None:
    desk = _desk(opens, _furnished(tmp_path), qtbot)
    Hands(desk.window).tap("reception")
    qtbot.waitUntil(lambda: len(str(desk.shell.property("calledReference"))) == 4, timeout=10_000)
    with desk.store.reading() as records:
        assert records.calls_since(0)[0].reference == desk.shell.property("calledReference")


def test_a_bug_anywhere_leads_to_one_calm_page_and_back_and_is_logged_without_words(
    opens: Opens, tmp_path: Path, qtbot: QtBot
) -> None:
    desk = _desk(opens, _furnished(tmp_path), qtbot)

    def breaks() -> None:
        raise ZeroDivisionError("Zoë Brandt divides")

    desk.desk_lane.run(breaks, lambda _nothing: None, desk.screens.check_in._broken)
    qtbot.waitUntil(lambda: _page(desk) == "Trouble", timeout=10_000)
    desk.shell.home()
    assert _page(desk) == "Welcome"
    kiosk_app.hook.remove()
    log = (tmp_path / "kiosk.log").read_text(encoding="utf-8")
    assert "ZeroDivisionError" in log
    assert "Brandt" not in log


def test_a_second_desk_over_the_same_data_is_refused_with_a_sentence(tmp_path: Path) -> None:
    lock = single_instance(tmp_path)
    try:
        script = (
            "from pathlib import Path; from kiosk.ui.instance import single_instance\n"
            f"single_instance(Path({str(tmp_path)!r}))"
        )
        done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False, timeout=60)
        assert done.returncode != 0
        assert AlreadyRunning.__name__ in done.stderr
        assert "open already" in done.stderr
    finally:
        lock.unlock()
    single_instance(tmp_path).unlock()


@pytest.mark.parametrize("harm", ["emptied", "cut", "other key"])
def test_a_file_that_cannot_be_opened_is_told_and_left_alone(
    opens: Opens, tmp_path: Path, qtbot: QtBot, harm: str, capsys: pytest.CaptureFixture[str]
) -> None:
    data = _furnished(tmp_path)
    (data / "evacuation.txt").write_text("EVACUATION LIST\n[ ] Zoë Brandt\n", encoding="utf-8")
    database = data / "kiosk.db"
    if harm == "emptied":
        database.write_bytes(b"")
    elif harm == "cut":
        database.write_bytes(database.read_bytes()[:5000])
    else:
        key = data / "kiosk.key"
        key.write_bytes(key.read_bytes().replace(b'"database":"', b'"database":"0')[:20] + key.read_bytes()[20:])
        found = key.read_text(encoding="utf-8")
        digit = found[13]
        key.write_text(found[:13] + ("0" if digit != "0" else "1") + found[14:], encoding="utf-8")
    before = hashlib.sha256(database.read_bytes()).hexdigest()
    closed = opens(data)
    assert isinstance(closed, Closed)
    assert _page(closed) == "OutOfOrder"
    assert str(database) in str(closed.shell.property("sentence"))
    assert hashlib.sha256(database.read_bytes()).hexdigest() == before
    closed.shell.emergency()
    qtbot.waitUntil(lambda: any("Zoë" in line for line in closed.shell.property("roll")), timeout=10_000)
    assert str(database) in capsys.readouterr().err


@pytest.mark.parametrize("harm", ["a file for the badges", "a folder as evacuation list", "its disk is gone"])
def test_a_place_that_cannot_be_used_is_told_in_one_sentence(
    opens: Opens, tmp_path: Path, qtbot: QtBot, harm: str, capsys: pytest.CaptureFixture[str]
) -> None:
    data = _furnished(tmp_path)
    if harm == "a file for the badges":
        (data / "badges").write_text("not a folder", encoding="utf-8")
    elif harm == "a folder as evacuation list":
        (data / "evacuation.txt").mkdir()
        assert isinstance(_desk(opens, data, qtbot), Desk), "members still come in"
        return
    else:
        for file in data.glob("kiosk.db*"):
            file.unlink()
    closed = opens(data)
    assert isinstance(closed, Closed)
    assert _page(closed) == "OutOfOrder"
    assert str(data) in str(closed.shell.property("sentence"))
    assert capsys.readouterr().err.count("\n") == 1
    assert harm != "its disk is gone" or not (data / "kiosk.db").exists(), "nothing was made anew"


def test_a_data_folder_that_is_none_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file", encoding="utf-8")
    with pytest.raises(FolderUnusable, match="data cannot be used"):
        single_instance(tmp_path / "data")


def test_the_demo_day_is_walked_and_what_was_done_stands_at_central(tmp_path: Path) -> None:
    """The whole house in processes of its own, as `make run` starts it on a machine without a display."""
    settings = tmp_path / "kiosk.toml"
    settings.write_text(f"data = {(tmp_path / 'data').as_posix()!r}\n", encoding="utf-8")
    environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    environment.pop("QT_QPA_PLATFORM", None)
    pictures = tmp_path / "pictures"
    command = [sys.executable, "-m", "kiosk", "--settings", str(settings), "demo", "--pictures", str(pictures)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300, env=environment)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "There is no display here" in done.stdout
    assert len(list(pictures.glob("*.png"))) >= 12
    guests = (pictures / "central-guests.html").read_text(encoding="utf-8")
    assert "Noor Haddad" in guests
    assert "Marta Köhler" in guests


def test_the_logo_held_for_three_seconds_opens_the_emergency_page(opens: Opens, tmp_path: Path, qtbot: QtBot) -> None:
    from PySide6.QtCore import QPointF, Qt
    from PySide6.QtTest import QTest

    desk = _desk(opens, _furnished(tmp_path), qtbot)
    Hands(desk.window).see("spaceName")
    logo = find(desk.window, "spaceName")
    assert logo is not None
    point = logo.mapToScene(QPointF(logo.height() / 2, logo.height() / 2)).toPoint()
    none = Qt.KeyboardModifier.NoModifier
    QTest.mousePress(desk.window, Qt.MouseButton.LeftButton, none, point)
    qtbot.waitUntil(lambda: _page(desk) == "Emergency", timeout=10_000)
    QTest.mouseRelease(desk.window, Qt.MouseButton.LeftButton, none, point)
