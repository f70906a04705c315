"""The log of what went wrong: what stands in it, what never does, and what follows on the screen."""

from __future__ import annotations

import errno
import gc
import json
import logging
import stat
import sys
import threading
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine, QQmlError
from pytestqt.qtbot import QtBot

from kiosk.ui import hook

CANARY = "Kanarienvogel"


class Caught:
    """An installed hook with the lines it wrote and how often trouble was told."""

    def __init__(self, log: Path) -> None:
        self.log = log
        self.troubles: list[str] = []
        self.on_trouble: Callable[[], None] = lambda: None
        hook.install(log, self._trouble)

    def _trouble(self) -> None:
        self.troubles.append(threading.current_thread().name)
        self.on_trouble()

    def lines(self) -> list[dict[str, Any]]:
        """What stands in the log, after everything was written."""
        hook.remove()
        text = self.log.read_text("ascii") if self.log.exists() else ""
        assert CANARY not in text
        return [json.loads(line) for line in text.splitlines()]


@pytest.fixture
def caught(qtbot: QtBot, tmp_path: Path) -> Iterator[Caught]:
    yield Caught(tmp_path / "kiosk.log")
    hook.remove()


def _fall(name: str) -> None:
    raise ValueError(f"{name} is unknown")


def _throw(name: str = CANARY) -> None:
    """Raise and hand over to whatever hook is installed, as Qt does after a slot."""
    try:
        _fall(name)
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)


def test_an_exception_is_told_by_type_and_place_without_its_words(caught: Caught) -> None:
    _throw()
    (line,) = caught.lines()
    assert (line["kind"], line["type"]) == ("exception", "ValueError")
    assert line["frames"][-1].endswith(" _fall")
    assert line["frames"][-1].startswith("tests/ui/test_hook.py:")
    assert line["version"]
    assert line["time"].endswith("+00:00")


def test_causes_are_told_in_the_same_way(caught: Caught) -> None:
    try:
        try:
            _fall(CANARY)
        except ValueError as error:
            raise RuntimeError(CANARY) from error
    except RuntimeError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    (line,) = caught.lines()
    assert line["type"] == "RuntimeError"
    assert [cause["type"] for cause in line["causes"]] == ["ValueError"]


def test_the_trouble_page_is_asked_for_on_the_thread_of_the_screen(caught: Caught, qtbot: QtBot) -> None:
    _throw()
    assert caught.troubles == []
    qtbot.waitUntil(lambda: caught.troubles == [threading.current_thread().name])


def test_an_exception_in_a_thread_is_told_and_troubles_the_screen(caught: Caught, qtbot: QtBot) -> None:
    thread = threading.Thread(target=_fall, args=(CANARY,), name="other")
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: caught.troubles == [threading.current_thread().name])
    (line,) = caught.lines()
    assert (line["kind"], line["type"]) == ("thread", "ValueError")


def test_a_thread_that_ends_itself_is_no_trouble(caught: Caught) -> None:
    thread = threading.Thread(target=sys.exit)
    thread.start()
    thread.join()
    assert caught.lines() == []


def test_what_goes_wrong_while_we_say_sorry_does_not_go_round(caught: Caught, qtbot: QtBot) -> None:
    def stumble() -> None:
        _throw()
        _fall(CANARY)

    caught.on_trouble = stumble
    _throw()
    qtbot.waitUntil(lambda: len(caught.troubles) == 1)
    caught.on_trouble = lambda: None
    _throw()
    qtbot.waitUntil(lambda: len(caught.troubles) == 2)
    assert [line["kind"] for line in caught.lines()] == ["exception", "exception", "trouble", "exception"]


def test_ctrl_c_goes_to_the_hook_that_was_there_before(qtbot: QtBot, tmp_path: Path) -> None:
    passed: list[type[BaseException]] = []
    before = sys.excepthook
    sys.excepthook = lambda kind, _error, _trace: passed.append(kind)
    try:
        caught = Caught(tmp_path / "kiosk.log")
        sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
        assert caught.lines() == []
    finally:
        sys.excepthook = before
    assert passed == [KeyboardInterrupt]


def test_what_qml_complains_of_is_told_by_place_without_what_it_quotes(caught: Caught) -> None:
    engine = QQmlEngine()
    hook.watch(engine)
    component = QQmlComponent(engine)
    page = f"import QtQml\nQtObject {{\nComponent.onCompleted: {{ throw new TypeError('no \\'{CANARY}\\' here') }}\n}}"
    component.setData(page.encode(), QUrl("file:///home/anna/kiosk/Page.qml"))
    made = component.create()
    assert made is not None
    (line,) = caught.lines()
    assert (line["kind"], line["at"], line["message"]) == ("qml", "Page.qml:3", "TypeError: no … here")
    assert caught.troubles == []


def test_what_qml_complains_of_later_is_nobodys(caught: Caught) -> None:
    engine = QQmlEngine()
    hook.watch(engine)
    assert caught.lines() == []
    engine.warnings.emit([QQmlError()])
    assert caught.lines() == []


@pytest.mark.parametrize(
    ("message", "kept"),
    [
        ("", ""),
        ("nothing quoted", "nothing quoted"),
        ("doesn't quote", "doesn't quote"),
        ("'O'Brien' is here", "… is here"),
        ('"a \\" b" stays away', "… stays away"),
        ('an open "quote Anna', "an open …"),
        ("an open 'quote Anna", "an open …"),
        ("«Anna» „Anna“ ‘Anna’ `Anna`", "… … … …"),
        ("two 'Anna' and 'Zoë' names", "two … and … names"),
        ("x" * 2000, "x" * 500),
    ],
)
def test_quotes_are_taken_out(message: str, kept: str) -> None:
    assert hook.without_quotes(message) == kept


def test_warnings_of_our_own_modules_are_kept_without_anybodys_words(caught: Caught) -> None:
    log = logging.getLogger("kiosk.somewhere")
    log.info("chatter %s", CANARY)
    log.warning("late by %s: %s", CANARY, {"name": CANARY})
    told = ("no_connection", 12, 0.5, None, "0a" * 16, KeyError, ValueError(CANARY), OSError(errno.ENOSPC, CANARY))
    log.warning("in %s: %d, %s, %s; %s, %s, %s, %s", *told)
    log.warning("late by %d", Decimal(7))  # which nobody thought of
    log.warning("late by %(name)s", {"name": CANARY})
    try:
        _fall(CANARY)
    except ValueError:
        log.exception("given up on %s", CANARY)
    logging.getLogger("elsewhere").warning("of others %s", CANARY)
    lines = caught.lines()
    assert {(one["kind"], one["logger"]) for one in lines} == {("log", "kiosk.somewhere")}
    assert [(one["level"], one["message"]) for one in lines] == [
        ("warning", "late by …: …"),
        ("warning", f"in no_connection: 12, 0.5, None; {'0a' * 16}, KeyError, ValueError, OSError ENOSPC"),
        ("warning", "late by %d"),
        ("warning", "late by %(name)s"),
        ("error", "given up on …"),
    ]
    assert lines[-1]["type"] == "ValueError"


def test_what_falls_while_an_object_is_taken_apart_is_told(caught: Caught) -> None:
    class Fragile:
        def __del__(self) -> None:
            _fall(CANARY)

    Fragile()
    gc.collect()
    (line,) = caught.lines()
    assert (line["kind"], line["type"]) == ("unraisable", "ValueError")
    assert caught.troubles == []


def test_only_the_owner_may_read_the_log(caught: Caught) -> None:
    _throw()
    caught.lines()
    assert stat.S_IMODE(caught.log.stat().st_mode) == 0o600


def test_a_log_others_could_read_is_closed_to_them(qtbot: QtBot, tmp_path: Path) -> None:
    log = tmp_path / "kiosk.log"
    log.touch(mode=0o644)
    caught = Caught(log)
    _throw()
    caught.lines()
    assert stat.S_IMODE(log.stat().st_mode) == 0o600


def test_a_full_log_is_put_aside_and_only_one_is(qtbot: QtBot, tmp_path: Path) -> None:
    log, aside = tmp_path / "kiosk.log", tmp_path / "kiosk.log.1"
    log.write_bytes(b"{}\n" * (hook.LIMIT_BYTES // 3))
    aside.write_text("older")
    caught = Caught(log)
    _throw()
    assert len(caught.lines()) == 1
    assert aside.stat().st_size > hook.LIMIT_BYTES - 4
    assert sorted(file.name for file in tmp_path.iterdir()) == ["kiosk.log", "kiosk.log.1"]


def test_a_log_that_cannot_be_written_costs_nobody_their_desk(qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "kiosk.log"
    folder.mkdir()
    troubles: list[int] = []
    hook.install(folder, lambda: troubles.append(1))
    _throw()
    qtbot.waitUntil(lambda: troubles == [1])
    hook.remove()


def test_removed_hooks_leave_everything_as_it_was(qtbot: QtBot, tmp_path: Path) -> None:
    before = (sys.excepthook, threading.excepthook, sys.unraisablehook, list(logging.getLogger("kiosk").handlers))
    hook.install(tmp_path / "kiosk.log", lambda: None)
    hook.install(tmp_path / "kiosk.log", lambda: None)
    assert sys.excepthook is not before[0]
    hook.remove()
    hook.remove()
    after = (sys.excepthook, threading.excepthook, sys.unraisablehook, list(logging.getLogger("kiosk").handlers))
    assert after == before
    assert not [thread for thread in threading.enumerate() if thread.name == "kiosk-log"]
