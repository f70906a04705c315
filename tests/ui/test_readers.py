"""A keyboard-wedge reader beside people who type: whose keys arrive where."""

from __future__ import annotations

from collections.abc import Iterator
from time import monotonic

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.core.ports import Credential
from kiosk.core.text import CODE_LIMIT
from kiosk.ui.readers import KeyFilter
from tests.ui.keyboards import CTRL, ENTER, NONE, PAGE, PRESS, RELEASE, SHIFT, Desk
from tests.ui.screens import find, tap


@pytest.fixture(scope="module")
def opened(qapp: QGuiApplication) -> Iterator[QQuickWindow]:
    engine = QQmlApplicationEngine()
    warnings: list[str] = []
    engine.warnings.connect(lambda found: warnings.extend(one.toString() for one in found))
    engine.loadData(PAGE)
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    window.requestActivate()
    assert QTest.qWaitForWindowActive(window, 10_000)
    yield window
    window.close()
    engine.deleteLater()
    assert not warnings, warnings


@pytest.fixture
def silent_desk(qapp: QGuiApplication, opened: QQuickWindow, qtbot: QtBot) -> Desk:
    """The window alone; `listen` adds the reader."""
    for name in ("accepted", "pressed", "entered", "undone"):
        opened.setProperty(name, 0)
    desk = Desk(qapp, opened, qtbot)
    desk.focus("field").setProperty("text", "")
    return desk


@pytest.fixture
def desk(silent_desk: Desk) -> Iterator[Desk]:
    reader = silent_desk.listen()
    yield silent_desk
    reader.close()


def test_a_code_leaves_the_focused_field_alone(desk: Desk) -> None:
    desk.scan("0123456789")
    desk.gives("0123456789")
    assert (desk.text, desk.count("accepted"), desk.typed) == ("", 0, [])


def test_a_code_says_which_reader_it_came_from(silent_desk: Desk) -> None:
    seen: list[Credential] = []
    reader = KeyFilter(silent_desk.app)
    reader.listen(seen.append)
    silent_desk.scan("04A21F01")
    silent_desk.qtbot.waitUntil(lambda: bool(seen))
    reader.close()
    assert seen == [Credential("04A21F01", "wedge")]


def test_a_code_presses_no_button(desk: Desk) -> None:
    desk.focus("button")
    desk.scan("ABC 123 x")  # the space and Enter would press it
    desk.gives("ABC 123 x")
    assert (desk.count("pressed"), desk.count("entered")) == (0, 0)


def test_a_code_may_end_with_tab_and_moves_no_focus(desk: Desk) -> None:
    desk.scan("TAB-0815", end=Qt.Key.Key_Tab)
    desk.gives("TAB-0815")
    assert find(desk.window, "field").hasActiveFocus()


def test_a_persons_letters_arrive_each_at_its_pace(desk: Desk) -> None:
    for place, sign in enumerate("hello"):
        desk.sign(sign, after_ms=60 + 15 * place)
        desk.reads("hello"[: place + 1])
    desk.key(ENTER, "\r", 90)
    assert (desk.codes, desk.count("accepted"), len(desk.typed)) == ([], 1, 6)


def test_enter_of_a_person_comes_after_the_last_letter(desk: Desk) -> None:
    desk.type("marta")
    desk.key(ENTER, "\r", 25)  # the letter before it is still held
    assert (desk.text, desk.count("accepted"), desk.codes) == ("marta", 1, [])


def test_three_letters_rolled_quickly_are_a_persons(desk: Desk) -> None:
    desk.scan("the")
    assert (desk.text, desk.codes, desk.count("accepted")) == ("the", [], 1)


def test_a_burst_without_an_end_goes_to_the_field(desk: Desk) -> None:
    desk.scan("12345678", end=None)
    assert desk.text == ""
    desk.reads("12345678")
    assert desk.codes == []


def test_two_codes_back_to_back_are_two(desk: Desk) -> None:
    desk.scan("11112222")
    desk.at_ms -= 195
    desk.scan("33334444")
    desk.gives("11112222", "33334444")
    assert desk.text == ""


def test_a_code_between_words_of_a_person(desk: Desk) -> None:
    desk.type("ab")
    desk.scan("99887766")
    desk.at_ms += 200
    desk.type("cd")
    desk.reads("abcd")
    desk.gives("99887766")


def test_a_person_starts_right_before_the_code(desk: Desk) -> None:
    desk.scan("first-1")
    desk.scan("x", end=None)  # a finger, 200 ms before the second code
    desk.scan("second-2")
    desk.gives("first-1", "second-2")
    desk.reads("x")


def test_a_stalled_thread_glues_no_letters_together(desk: Desk) -> None:
    """All keys of a person arrive at once, after 600 ms in which nothing was drawn: their time stamps tell."""
    desk.type("Lovelace")
    desk.key(ENTER, "\r", 80)
    assert (desk.text, desk.codes, desk.count("accepted")) == ("Lovelace", [], 1)


def test_a_thread_that_stalls_within_a_code_makes_no_half_of_it(desk: Desk) -> None:
    desk.scan("HALF", end=None)

    def stall() -> None:
        until = monotonic() + 0.2
        while monotonic() < until:
            pass
        QTimer.singleShot(0, rest)

    def rest() -> None:
        for sign in "-WAY":
            desk.sign(sign)
        desk.key(ENTER, "\r")

    QTimer.singleShot(0, stall)
    desk.gives("HALF-WAY")
    assert desk.text == ""


def test_a_separator_within_a_code_stays(desk: Desk) -> None:
    desk.scan("]C10104012345\x1d10LOT7")
    desk.gives("]C10104012345\x1d10LOT7")
    assert desk.text == ""


def test_capitals_typed_with_shift_are_one_code(desk: Desk) -> None:
    desk.at_ms += 200
    for sign in "A1B2C3":
        upper = sign.isalpha()
        if upper:
            desk.at_ms += 4
            desk.event(PRESS, Qt.Key.Key_Shift, "", NONE)
        desk.key(ord(sign), sign, 4, SHIFT if upper else NONE)
        if upper:
            desk.event(RELEASE, Qt.Key.Key_Shift, "", SHIFT)
    desk.key(ENTER, "\r", 4)
    desk.gives("A1B2C3")
    assert (desk.text, desk.typed) == ("", [])


def test_a_second_end_key_belongs_to_the_code(desk: Desk) -> None:
    desk.focus("button")
    desk.scan("CRLF-4711")
    desk.key(ENTER, "\n", 5)
    desk.gives("CRLF-4711")
    assert (desk.count("pressed"), desk.typed) == (0, [])


def test_a_late_release_of_a_code_reaches_nobody(desk: Desk) -> None:
    seen: list[int] = []

    class Listener(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() in (PRESS, RELEASE) and isinstance(event, QKeyEvent):
                seen.append(event.key())
            return False

    listener = Listener()
    desk.window.installEventFilter(listener)
    desk.at_ms += 200
    for sign in "4712":
        desk.at_ms += 5
        desk.event(PRESS, ord(sign), sign)
    desk.at_ms += 5
    desk.event(PRESS, ENTER, "\r")
    for key in (*b"4712", ENTER):
        desk.event(RELEASE, key, "")
    desk.gives("4712")
    desk.window.removeEventFilter(listener)
    assert seen == []


def test_a_key_held_while_a_code_comes_is_released(desk: Desk) -> None:
    button = desk.focus("button")
    desk.at_ms += 200
    desk.event(PRESS, Qt.Key.Key_Space, " ")
    desk.qtbot.waitUntil(lambda: bool(button.property("down")))
    desk.scan("HELD-0001")
    desk.event(RELEASE, Qt.Key.Key_Space, " ")
    desk.gives("HELD-0001")
    assert (button.property("down"), desk.count("pressed")) == (False, 1)


def test_a_key_that_repeats_itself_is_a_persons(desk: Desk) -> None:
    desk.sign("a", 100)
    for _ in range(20):
        desk.at_ms += 25
        repeated = QKeyEvent(PRESS, Qt.Key.Key_A, NONE, "a", True)
        repeated.setTimestamp(desk.at_ms)
        QCoreApplication.sendEvent(desk.window, repeated)
    desk.key(ENTER, "\r", 25)
    assert (desk.text, desk.codes) == ("a" * 21, [])


@pytest.mark.parametrize("end", [ENTER, None])
def test_four_kilobytes_are_swallowed_whole_and_told_as_too_long(desk: Desk, end: int | None) -> None:
    desk.scan("9" * 4096, end=end)
    desk.qtbot.waitUntil(lambda: len(desk.codes) == 1)
    assert desk.codes == ["9" * (CODE_LIMIT + 1)]
    assert (desk.text, desk.count("accepted"), desk.typed) == ("", 0, [])
    desk.scan("NEXT-0001")
    desk.gives("9" * (CODE_LIMIT + 1), "NEXT-0001")


def test_the_longest_code_is_a_code(desk: Desk) -> None:
    desk.scan("7" * CODE_LIMIT)
    desk.gives("7" * CODE_LIMIT)


def test_keys_made_by_a_program_pass(desk: Desk) -> None:
    """The on-screen keyboard sends Backspace and Enter to the window without a time stamp."""
    for sign in "quick":
        for kind in (PRESS, RELEASE):
            QCoreApplication.sendEvent(desk.window, QKeyEvent(kind, ord(sign.upper()), NONE, sign))
    for kind in (PRESS, RELEASE):
        QCoreApplication.sendEvent(desk.window, QKeyEvent(kind, ENTER, NONE, "\r"))
    assert (desk.text, desk.count("accepted"), desk.codes, desk.typed) == ("quick", 1, [], [])


def test_keys_of_the_platform_run_into_no_shortcut_while_they_are_a_code(desk: Desk) -> None:
    """Through the platform's own queue, where shortcuts are asked before the window sees a key."""
    desk.focus("button")
    for sign in "04a21f01":
        QTest.keyClick(desk.window, sign)
    QTest.keyClick(desk.window, ENTER)
    desk.gives("04a21f01")
    assert (desk.count("entered"), desk.count("pressed")) == (0, 0)


def test_shortcuts_of_a_person_work(desk: Desk) -> None:
    QTest.keyClick(desk.window, "q")
    desk.reads("q")
    desk.focus("button")
    QTest.keyClick(desk.window, ENTER)
    QTest.keyClick(desk.window, Qt.Key.Key_Z, CTRL)
    assert (desk.count("entered"), desk.count("undone"), desk.codes) == (1, 1, [])


def test_a_person_at_the_keyboard_is_told_of_and_so_is_a_touch(desk: Desk) -> None:
    desk.key(Qt.Key.Key_Left, "", 100)
    assert (len(desk.typed), len(desk.touched)) == (1, 0)
    desk.key(Qt.Key.Key_Shift, "", 100)
    assert len(desk.typed) == 1
    tap(desk.window, find(desk.window, "button"))
    assert (len(desk.typed), len(desk.touched), desk.count("pressed")) == (1, 1, 1)


def test_a_slower_reader_can_be_told(silent_desk: Desk) -> None:
    reader = silent_desk.listen(gap_ms=80)
    silent_desk.scan("SLOW-001", gap_ms=70)
    silent_desk.gives("SLOW-001")
    reader.close()
    assert silent_desk.text == ""


def test_only_the_suffix_that_was_told_ends_a_code(silent_desk: Desk) -> None:
    reader = silent_desk.listen(suffixes=("tab",))
    silent_desk.scan("12345678")
    silent_desk.qtbot.waitUntil(lambda: silent_desk.text == "12345678")
    reader.close()
    assert (silent_desk.codes, silent_desk.count("accepted")) == ([], 1)


def test_a_prefix_is_taken_off_and_what_lacks_it_is_typing(silent_desk: Desk) -> None:
    reader = silent_desk.listen(prefix="~")
    silent_desk.scan("~4711")
    silent_desk.gives("4711")
    silent_desk.scan("4711")
    silent_desk.reads("4711")
    reader.close()
    assert silent_desk.codes == ["4711"]


def test_a_shorter_code_can_be_told(silent_desk: Desk) -> None:
    reader = silent_desk.listen(min_length=2)
    silent_desk.scan("42")
    silent_desk.gives("42")
    reader.close()


def test_what_answers_a_code_may_raise_without_letting_a_key_through(silent_desk: Desk, qtbot: QtBot) -> None:
    reader = KeyFilter(silent_desk.app)

    def broken(_credential: Credential) -> None:
        raise ZeroDivisionError

    reader.listen(broken)
    with qtbot.captureExceptions() as raised:
        silent_desk.scan("BROKEN-1")
        qtbot.waitUntil(lambda: bool(raised))
    reader.close()
    assert raised[0][0] is ZeroDivisionError
    assert (silent_desk.text, silent_desk.count("accepted")) == ("", 0)


def test_a_closed_reader_watches_no_more(silent_desk: Desk) -> None:
    reader = silent_desk.listen()
    silent_desk.scan("LATE-001", end=None)
    reader.close()
    silent_desk.scan("12345678")
    assert (silent_desk.text, silent_desk.codes) == ("12345678", [])


signs = st.characters(min_codepoint=32, max_codepoint=0x2FFF, exclude_categories=("C", "Z", "M"))
bursts = st.text(signs | st.just(" "), min_size=4, max_size=600)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(codes=st.lists(bursts, min_size=1, max_size=3), gap_ms=st.integers(1, 30))
def test_no_scanned_text_ever_changes_the_focused_field(desk: Desk, codes: list[str], gap_ms: int) -> None:
    desk.codes.clear()
    before = desk.text
    for code in codes:
        desk.scan(code, gap_ms=gap_ms)
    desk.gives(*(code[: CODE_LIMIT + 1] for code in codes))
    assert (desk.text, desk.count("accepted"), desk.count("pressed")) == (before, 0, 0)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    parts=st.lists(st.tuples(st.booleans(), st.text("abcdefgh123", min_size=4, max_size=12)), max_size=6),
    gaps=st.tuples(st.integers(60, 120), st.integers(60, 120), st.integers(60, 120)),
)
def test_scans_among_a_persons_words_take_and_leave_nothing(
    desk: Desk, parts: list[tuple[bool, str]], gaps: tuple[int, int, int]
) -> None:
    desk.codes.clear()
    find(desk.window, "field").setProperty("text", "")
    for scanned, text in parts:
        if scanned:
            desk.scan(text)
        else:
            desk.at_ms += 200
            desk.type(text, gaps)
    desk.reads("".join(text for scanned, text in parts if not scanned))
    desk.gives(*(text for scanned, text in parts if scanned))
