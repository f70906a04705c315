"""The controls, by finger and key: they act once, they are big enough, and they say nothing they should not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations
from typing import Any, cast

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QInputMethodEvent
from PySide6.QtQml import QQmlProperty
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QSignalSpy, QTest
from pytestqt.qtbot import QtBot

from kiosk import places
from tests.dev.gallery import Kiosk, Shot, application, kiosk

MM = 4.03
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture(scope="module")
def app() -> QGuiApplication:
    return application()


@pytest.fixture
def shown(app: QGuiApplication, request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[Kiosk]:
    """The window around a page of the gallery; a warning of QML fails the test."""
    with kiosk(app, request.param) as one:
        qtbot.waitUntil(one.page_is_shown)
        yield one
        assert one.complaints == []


def on(*shots: Shot) -> pytest.MarkDecorator:
    return pytest.mark.parametrize(
        "shown", shots, indirect=True, ids=lambda shot: f"{shot.page}-{shot.width}-{shot.language}"
    )


def middle(item: QQuickItem) -> QPoint:
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


def place(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def clicks(item: QQuickItem) -> QSignalSpy:
    return QSignalSpy(cast(Any, item).clicked)


@on(Shot("Controls"))
def test_a_double_tap_counts_once(shown: Kiosk) -> None:
    button = shown.find("plain")
    clicked = clicks(button)
    shown.press("plain")
    shown.press("plain")
    assert clicked.count() == 1


@on(Shot("Controls"))
def test_after_a_while_the_same_button_acts_again(shown: Kiosk, qtbot: QtBot) -> None:
    clicked = clicks(shown.find("plain"))

    def twice() -> bool:
        shown.press("plain")
        return clicked.count() == 2

    shown.press("plain")
    qtbot.waitUntil(twice)


@on(Shot("Controls"))
def test_a_button_acts_on_release_and_not_when_the_finger_slides_off(shown: Kiosk) -> None:
    button = shown.find("plain")
    clicked = clicks(button)
    QTest.mousePress(shown.window, LEFT, NONE, middle(button))
    assert clicked.count() == 0
    QTest.mouseMove(shown.window, QPoint(5, 5))
    QTest.mouseRelease(shown.window, LEFT, NONE, QPoint(5, 5))
    assert clicked.count() == 0


@on(Shot("Controls"))
def test_a_finger_presses_a_tile_once(shown: Kiosk) -> None:
    tile = shown.find("tile")
    clicked = clicks(tile)
    finger = QTest.createTouchDevice()
    for _ in range(2):
        QTest.touchEvent(shown.window, finger).press(0, middle(tile), shown.window).commit()
        QTest.touchEvent(shown.window, finger).release(0, middle(tile), shown.window).commit()
    assert clicked.count() == 1


@on(Shot("Controls"))
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space], ids=["Enter", "Space"])
def test_a_key_presses_a_button_once(shown: Kiosk, key: Qt.Key) -> None:
    button = shown.find("plain")
    clicked = clicks(button)
    button.forceActiveFocus()
    QTest.keyClick(shown.window, key)
    QTest.keyClick(shown.window, key)
    assert clicked.count() == 1


@on(Shot("Controls"))
def test_arrows_go_through_the_controls_in_reading_order_and_show_where_they_are(shown: Kiosk) -> None:
    seen = []
    for _ in range(4):
        QTest.keyClick(shown.window, Qt.Key.Key_Down)
        item = shown.window.activeFocusItem()
        assert item is not None
        assert any(ring.isVisible() for ring in shown.below(item, "KFocusRing"))
        seen.append(place(item))
    assert [(box.y(), box.x()) for box in seen] == sorted((box.y(), box.x()) for box in seen)
    QTest.keyClick(shown.window, Qt.Key.Key_Up)
    item = shown.window.activeFocusItem()
    assert item is not None
    assert place(item) == seen[-2]


@on(Shot("Controls", language="ar"))
def test_in_arabic_the_page_and_its_arrows_are_mirrored(shown: Kiosk) -> None:
    back, action = shown.find("back"), shown.find("action")
    assert place(back).x() > place(action).x()
    mirrored = {
        icon.property("name"): icon.property("mirror") for icon in shown.below(shown.window.contentItem(), "KIcon")
    }
    assert mirrored["arrow-left"] is True
    assert mirrored["badge-check"] is False


@on(
    *(Shot(page) for page in ("Controls", "Form", "Secret", "Code", "Sign")),
    *(Shot(page, 1280, 800, 5.94) for page in ("Form", "Secret", "Code", "Sign")),
    Shot("Form", 1080, 1920),
    Shot("Form", language="ar"),
    Shot("Form", text_scale=1.6),
)
def test_targets_are_big_and_apart_and_on_the_panel(shown: Kiosk) -> None:
    mm = cast(float, shown.shell.property("mm"))
    panel = QRectF(0, 0, shown.window.width(), shown.window.height())
    targets = [item for item in shown.items() if shown.can_be_touched(item)]
    assert targets
    for item in targets:
        box = place(item)
        assert panel.contains(box), item.objectName()
        assert min(box.width(), box.height()) >= 15 * mm - 1, item.objectName()
    for one, other in combinations([item for item in targets if item.objectName() != "clear"], 2):
        if one.isAncestorOf(other) or other.isAncestorOf(one):
            continue
        grown = place(one).adjusted(-mm, -mm, mm, mm)
        assert not grown.intersects(place(other).adjusted(-mm + 1, -mm + 1, mm - 1, mm - 1)), (
            one.objectName(),
            other.objectName(),
        )


@on(Shot("Controls"), Shot("Controls", 1080, 1920), Shot("Controls", 1280, 800, 5.94))
def test_the_primary_action_is_at_least_20_mm_high(shown: Kiosk) -> None:
    assert shown.find("action").height() >= 20 * cast(float, shown.shell.property("mm"))


@on(Shot("Controls"), Shot("Form"), Shot("Secret"), Shot("Code"))
def test_every_control_has_a_name_and_a_role(shown: Kiosk) -> None:
    QAccessible.setActive(True)
    for item in shown.items():
        if not shown.can_be_touched(item):
            continue
        about = QAccessible.queryAccessibleInterface(item)
        assert about.text(QAccessible.Text.Name), item.objectName()
        assert about.role() in {
            QAccessible.Role.Button,
            QAccessible.Role.CheckBox,
            QAccessible.Role.RadioButton,
            QAccessible.Role.EditableText,
        }, item.objectName()


@on(Shot("Form"))
def test_a_name_of_ten_thousand_letters_changes_no_layout(shown: Kiosk) -> None:
    row = shown.find("row")
    before = place(row)
    row.setProperty("text", "Wolfeschlegelstein" * 600)
    row.setProperty("detail", "<b>Halbe</b> Höhe\u202e " * 600)
    shown.window.grabWindow()
    assert place(row) == before


@on(Shot("Form"))
def test_a_field_can_be_emptied_and_forgets_how_it_got_there(shown: Kiosk) -> None:
    field = shown.find("field")
    for letter in "Marta":
        QTest.keyClick(shown.window, letter)  # type: ignore[call-overload]  # the stub knows no letters
    assert field.property("text") == "Marta"
    shown.press("clear")
    assert (field.property("text"), field.hasActiveFocus()) == ("", True)
    QTest.keyClick(shown.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.property("text") == ""


@on(Shot("Form"))
def test_a_field_takes_200_letters_and_no_more(shown: Kiosk) -> None:
    field = shown.find("field")
    event = QInputMethodEvent()
    event.setCommitString("x" * 300)
    QGuiApplication.sendEvent(field, event)
    assert len(cast(str, field.property("text"))) == 200


@on(Shot("Secret"))
def test_a_pin_is_typed_with_fingers_and_keys_and_shown_as_dots(shown: Kiosk) -> None:
    for digit in "11":  # the same key twice is two digits
        shown.press(f"digit-{digit}")
    for letter in "2٣x":
        QTest.sendKeyEvent(
            QTest.KeyAction.Click, cast(Any, shown.window), Qt.Key.Key_unknown, letter, NONE
        ) if letter == "٣" else QTest.keyClick(shown.window, letter)  # type: ignore[call-overload]
    assert shown.page().property("typed") == "1123"
    QTest.keyClick(shown.window, Qt.Key.Key_Backspace)
    shown.press("takeBack")
    assert shown.page().property("typed") == "11"
    told = [item.property("text") for item in shown.below(shown.find("pin"), "KText")]
    assert "11" not in told


@on(Shot("Secret"))
def test_no_key_of_the_pad_looks_different_after_it_was_pressed(shown: Kiosk) -> None:
    def looks() -> list[tuple[str, int]]:
        return [
            (
                cast(Any, background.property("color")).name(),
                cast(int, QQmlProperty.read(background, "border.width")),
            )
            for name in range(10)
            for background in [cast(QQuickItem, shown.find(f"digit-{name}").property("background"))]
        ]

    before = looks()
    QTest.mousePress(shown.window, LEFT, NONE, middle(shown.find("digit-4")))
    assert looks() == before
    QTest.mouseRelease(shown.window, LEFT, NONE, middle(shown.find("digit-4")))
    assert looks() == before


@on(Shot("Code"))
def test_six_digits_are_filled_and_a_seventh_is_nothing(shown: Kiosk) -> None:
    for digit in "1234567":
        shown.press(f"digit-{digit}")
    assert shown.page().property("filledWith") == "123456"
    assert shown.find("code").property("code") == "123456"


@on(Shot("Sign"))
def test_a_signature_is_strokes_4096_wide(shown: Kiosk) -> None:
    pad = shown.find("signature")
    signed = QSignalSpy(cast(Any, pad).signed)
    box = place(pad)
    start, end = box.topLeft().toPoint() + QPoint(10, 20), box.bottomRight().toPoint() + QPoint(60, -20)
    QTest.mousePress(shown.window, LEFT, NONE, start)
    for part in range(1, 11):
        QTest.mouseMove(shown.window, start + (end - start) * part / 10)
    QTest.mouseRelease(shown.window, LEFT, NONE, end)
    assert signed.count() == 1
    strokes = signed.at(0)[0]
    strokes = strokes.toVariant() if hasattr(strokes, "toVariant") else strokes
    assert len(strokes) == 1
    assert len(strokes[0]) > 5
    assert all(0 <= x <= 4096 and 0 <= y <= 4096 * box.height() / box.width() + 1 for x, y in strokes[0])
    assert strokes[0][-1][0] == 4096
    shown.press("clearSignature")
    assert pad.property("empty") is True


@on(Shot("Form"))
def test_a_double_tap_on_what_turns_the_page_presses_nothing_there(shown: Kiosk, qtbot: QtBot) -> None:
    button = shown.find("action")
    cast(Any, button).clicked.connect(lambda: shown.show("Controls"))
    shown.press("action")
    qtbot.waitUntil(lambda: cast(str, shown.page().property("title")) == "Everything there is")
    clicked = clicks(shown.find("action"))
    shown.press("action")
    assert clicked.count() == 0


@on(Shot("Form"))
def test_language_is_chosen_on_any_page_without_losing_what_was_typed(shown: Kiosk, qtbot: QtBot) -> None:
    QTest.keyClick(shown.window, "m")  # type: ignore[call-overload]
    shown.press("aids")
    shown.press("language-ar")
    shown.press("closeAids")
    assert shown.shell.property("language") == "ar"
    field = shown.find("field")
    assert (field.property("text"), field.hasActiveFocus()) == ("m", True)


def test_every_icon_that_a_page_names_is_there() -> None:
    folder = places.qml() / "Kiosk"
    there = set(re.findall(r'^ +"([a-z0-9-]+)": "<', (folder / "Icons.qml").read_text("utf-8"), re.MULTILINE))
    named = {
        name
        for file in folder.glob("*.qml")
        for line in re.findall(r"[gG]lyph(?:End)?: (.*)", file.read_text("utf-8"))
        for name in re.findall(r'(?:^|[?:] )"([a-z0-9-]+)"', line)
    }
    assert named
    assert named <= there


@on(Shot("Controls"))
def test_reading_aids_make_text_larger_and_colours_stronger(shown: Kiosk) -> None:
    before = cast(float, shown.find("title").property("font").pixelSize())
    shown.press("aids")
    shown.press("largeText")
    shown.press("contrast")
    shown.press("closeAids")
    assert cast(float, shown.find("title").property("font").pixelSize()) > before
    assert shown.window.color().name() == "#000000"


@on(Shot("Controls"))
def test_the_touch_that_says_i_am_here_does_nothing_else(shown: Kiosk, qtbot: QtBot) -> None:
    clicked = clicks(shown.find("plain"))
    shown.pass_idle(31)
    qtbot.waitUntil(lambda: shown.shell.property("idleWarning") is True)
    shown.press("plain")
    assert shown.shell.property("idleWarning") is False
    assert clicked.count() == 0


@on(Shot("Controls"))
def test_reception_is_called_with_four_characters_to_say(shown: Kiosk, qtbot: QtBot) -> None:
    shown.shell.askReception()
    assert shown.find("reference").property("text") == "K7QD"
    shown.press("closeCalled")
    qtbot.waitUntil(lambda: shown.shell.property("calledReference") == "")


@on(Shot("Controls"))
def test_escape_is_back_and_closes_what_lies_over_the_page_first(shown: Kiosk) -> None:
    asked = QSignalSpy(cast(Any, shown.page()).back)
    shown.press("aids")
    QTest.keyClick(shown.window, Qt.Key.Key_Escape)
    assert asked.count() == 0
    QTest.keyClick(shown.window, Qt.Key.Key_Escape)
    assert asked.count() == 1
