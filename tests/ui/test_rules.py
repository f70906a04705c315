"""Each rule of the experience can fail: it finds the fault planted in a window, and nothing in a good one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from tests.dev import rules
from tests.dev.eyes import look, picture
from tests.dev.pseudo import pseudo
from tests.dev.seen import Seen, Target

MM: Final = 4.0
GOOD: Final = """
import QtQuick
import QtQuick.Templates as T

Window {
    id: window

    width: 1280
    height: 800
    visible: true
    color: "white"

    component Word: Text {
        color: "#111111"
        font.pixelSize: 40
        textFormat: Text.PlainText
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }

    component Push: T.Button {
        property string kind

        width: 200
        height: 100
        Accessible.name: text
        focusPolicy: Qt.TabFocus
        background: Rectangle {
            border.width: 2
            border.color: "#777777"
            color: parent.activeFocus ? "#cccccc" : "white"
        }
        contentItem: Word {
            text: parent.text
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
        }
    }

    Word { x: 40; y: 20; text: "Who are you visiting?" }
    Push { objectName: "back"; x: 40; y: 680; text: "Back" }
    Push { objectName: "action"; x: 1040; y: 680; text: "Next"; kind: "primary" }
    %s
}
"""
ICON: Final = (
    "Image { x: 600; y: 300; width: 80; height: 80; source: 'data:image/svg+xml;utf8,"
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="M4 4H20V20H4z" fill="%s"/></svg>\' }'
)

PLANTED: Final = {
    "size": "Push { x: 400; y: 200; width: 50; text: 'A' }",
    "size of the primary": "Push { x: 400; y: 200; height: 70; text: 'A'; kind: 'primary' }",
    "size of a key": "Item { objectName: 'keys'; Push { x: 400; y: 200; width: 55; text: '1' } }",
    "gap": "Push { x: 245; y: 680; text: 'A' }",
    "overlap of targets": "Push { x: 200; y: 640; text: 'A' }",
    "overlap of texts": "Word { x: 60; y: 30; text: 'Over it' }",
    "overlap of a text and a target": "Word { x: 60; y: 700; z: 1; text: 'Over' }",
    "covered": "Word { x: 400; y: 200; text: 'Half of it' } "
    "Item { objectName: 'keyboardPanel'; x: 200; y: 220; width: 900; height: 300 }",
    "covered target": "Push { x: 400; y: 200; text: 'A' } "
    "Item { objectName: 'keyboardPanel'; x: 200; y: 280; width: 900; height: 300 }",
    "letters": "Word { x: 400; y: 200; font.pixelSize: 20; text: 'Too small to read' }",
    "cut": "Word { x: 400; y: 200; width: 100; elide: Text.ElideRight; text: 'Too long to stand here' }",
    "cut by its place": "Word { x: 400; y: 200; width: 100; text: 'Too long to stand here' }",
    "cut by what it lies in": "Item { x: 400; y: 200; width: 90; height: 20; clip: true; Word { text: 'Half' } }",
    "window": "Word { x: 1200; y: 200; text: 'Out of the window' }",
    "window of a target": "Push { x: 1200; y: 200; text: 'A' }",
    "plain": "Word { x: 400; y: 200; text: '<b>Bold</b>'; textFormat: Text.StyledText }",
    "spoken": "Push { x: 400; y: 200; text: 'A'; Accessible.name: '' }",
    "spoken by its role": "MouseArea { x: 400; y: 200; width: 100; height: 100 }",
    "contrast": "Word { x: 400; y: 200; color: '#777777'; text: 'Pale' }",
    "contrast of what is veiled": "Word { x: 400; y: 200; opacity: 0.5; text: 'Pale' }",
    "contrast of what is covered": "Word { x: 400; y: 200; text: 'Gone' } "
    "Rectangle { x: 380; y: 190; width: 300; height: 90 }",
    "contrast on half of it": "Rectangle { x: 380; y: 190; width: 90; height: 90; color: '#555555' } "
    "Word { x: 400; y: 200; text: 'Half and half' }",
    "edge": "T.TextField { x: 400; y: 200; width: 300; height: 90; Accessible.name: 'Name'; "
    "background: Rectangle { border.width: 2; border.color: '#eeeeee' } }",
    "edge that is missing": "T.TextField { x: 400; y: 200; width: 300; height: 90; Accessible.name: 'Name' }",
    "icon": ICON % "%23eeeeee",
}
FINE: Final = {
    "a name of a person that is too long": "Word { x: 400; y: 200; width: 100; elide: Text.ElideRight; "
    "text: '\\u2068Maximiliane Oberhauser\\u2069' }",
    "a button inside a field": "T.TextField { x: 400; y: 200; width: 300; height: 90; Accessible.name: 'Name'; "
    "background: Rectangle { border.width: 2; border.color: '#777777' } "
    "Push { x: 230; y: 10; width: 64; height: 64; text: '×' } }",
    "an icon": ICON % "%23111111",
    "what lies below a dialog": "Word { x: 400; y: 200; color: '#eeeeee'; text: 'Below' } Item { anchors.fill: parent; "
    "Accessible.role: Accessible.Dialog; Accessible.name: 'Question'; Rectangle { anchors.fill: parent } "
    "MouseArea { anchors.fill: parent } "
    "Push { x: 400; y: 300; text: 'Yes' } }",
}


@pytest.fixture
def see(qtbot: QtBot) -> Iterator[Callable[..., tuple[QQuickWindow, Seen]]]:
    """Shows the good window with something planted in it."""
    engines = []

    def show(planted: str = "", **circumstances: bool) -> tuple[QQuickWindow, Seen]:
        QAccessible.setActive(True)
        engines.append(QQmlApplicationEngine())
        engines[-1].loadData((GOOD % planted).encode())
        window = engines[-1].rootObjects()[0]
        assert isinstance(window, QQuickWindow)
        window.requestActivate()
        images = [one for one in window.contentItem().childItems() if one.inherits("QQuickImage")]
        qtbot.waitUntil(lambda: all(one.property("progress") == 1 for one in images))
        window.grabWindow()
        QCoreApplication.processEvents()
        return window, look(window, mm=MM, **circumstances)

    yield show
    for engine in engines:
        engine.deleteLater()


def found(seen: Seen) -> set[str]:
    return {one.rule for one in rules.broken(seen)}


def target(seen: Seen, name: str) -> Target:
    return next(one for one in seen.targets if one.item_name == name)


@pytest.mark.parametrize("fault", PLANTED)
def test_planted_fault_is_found(see: Callable[..., tuple[QQuickWindow, Seen]], fault: str) -> None:
    assert fault.split(" ", maxsplit=1)[0] in found(see(PLANTED[fault])[1])


@pytest.mark.parametrize("fine", ["nothing", *FINE])
def test_what_is_fine_passes(see: Callable[..., tuple[QQuickWindow, Seen]], fine: str) -> None:
    assert not rules.broken(see(FINE.get(fine, ""))[1])


def test_large_letters_and_high_contrast_ask_for_more(see: Callable[..., tuple[QQuickWindow, Seen]]) -> None:
    small = "Word { x: 400; y: 200; font.pixelSize: 34; text: 'Large enough' }"
    assert not found(see(small)[1])
    assert found(see(small, large=True)[1]) == {"letters"}
    pale = "Word { x: 400; y: 200; color: '#4d4d4d'; text: 'Good enough' }"
    assert not found(see(pale)[1])
    assert found(see(pale, contrast=True)[1]) == {"contrast"}


def test_order_of_keys_is_the_order_of_reading(see: Callable[..., tuple[QQuickWindow, Seen]]) -> None:
    page = see("Push { objectName: 'top'; x: 40; y: 300; text: 'A' }")[1]
    top, back, action = target(page, "top"), target(page, "back"), target(page, "action")
    assert not list(rules.reading_order([top, back, action], rtl=False))
    assert list(rules.reading_order([back, top, action], rtl=False))
    assert list(rules.reading_order([top, action, back], rtl=False))
    assert not list(rules.reading_order([action, back], rtl=True))
    assert list(rules.reading_order([back, action], rtl=True))


def test_target_that_keys_do_not_reach_is_found(see: Callable[..., tuple[QQuickWindow, Seen]]) -> None:
    page = see()[1]
    assert not list(rules.all_reached(page, page.targets))
    assert [one.where for one in rules.all_reached(page, page.targets[:1])] == [page.targets[1].where]


def test_focus_that_cannot_be_seen_is_found(see: Callable[..., tuple[QQuickWindow, Seen]]) -> None:
    pale = "Push { objectName: 'pale'; x: 400; y: 200; text: 'A' }"
    ring = (
        "Push { objectName: 'ring'; x: 400; y: 400; text: 'B'; Rectangle { anchors.fill: parent; anchors.margins: -8; "
    )
    ring += "color: 'transparent'; border.width: 5; border.color: 'black'; visible: parent.activeFocus } }"
    window, page = see(pale + "\n" + ring)
    before = picture(window)
    for item in window.contentItem().childItems():
        if item.objectName() in ("pale", "ring"):
            item.forceActiveFocus()
            here = picture(window)
            missed = list(rules.ring_can_be_seen(here, before, target(page, item.objectName()), mm=MM))
            assert bool(missed) == (item.objectName() == "pale")


def test_page_that_is_not_ready_to_be_typed_on_is_found(see: Callable[..., tuple[QQuickWindow, Seen]]) -> None:
    page = see("T.TextField { objectName: 'name'; x: 400; y: 200; width: 300; height: 90; Accessible.name: 'Name' }")[1]
    assert list(rules.ready_to_type(page, target(page, "name")))


def test_bottom_row_that_moved_is_found(see: Callable[..., tuple[QQuickWindow, Seen]]) -> None:
    page = see()[1]
    row = rules.bottom_row(page)
    assert not list(rules.bottom_row_stands(page, row))
    assert list(rules.bottom_row_stands(page, row | {"action": (row["action"][0], row["action"][1] - 8)}))


def test_sentence_that_was_not_translated_is_found(see: Callable[..., tuple[QQuickWindow, Seen]]) -> None:
    page = see()[1]
    assert {one.rule for one in rules.untranslated(page, page, frozenset())} == {"words"}
    assert not list(rules.untranslated(page, page, frozenset({"Who are you visiting?", "Back", "Next"})))


def test_contrast_is_that_of_wcag() -> None:
    assert rules.contrast((0, 0, 0), (255, 255, 255)) == pytest.approx(21)
    assert rules.contrast((119, 119, 119), (255, 255, 255)) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("sentence", ["Ask reception", "%n thing(s) are here for you today.", "Good morning, %1"])
def test_pseudo_language_is_two_fifths_longer(sentence: str) -> None:
    longer = pseudo(sentence)
    assert 1.3 <= len(longer) / len(sentence) <= 1.6
    assert [part for part in ("%n", "%1") if part in sentence] == [part for part in ("%n", "%1") if part in longer]
    assert pseudo(sentence) != sentence
