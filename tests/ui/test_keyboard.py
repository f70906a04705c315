"""The on-screen keyboard: it writes into the field it never covers, in the language of the page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.dev.gallery import Kiosk, Shot, application, kiosk

TEN_INCH = (1280, 800, 5.94)


@pytest.fixture(scope="module")
def app() -> QGuiApplication:
    return application()


@pytest.fixture
def shown(app: QGuiApplication, request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[Kiosk]:
    """A field that is being written to, and the keys below it."""
    with kiosk(app, request.param) as one:
        qtbot.waitUntil(lambda: one.has("key-enter"))
        yield one
        assert one.complaints == []


def on(*shots: Shot) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("shown", shots, indirect=True, ids=lambda shot: f"{shot.width}-{shot.language}")


def place(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def keys(shown: Kiosk) -> list[QQuickItem]:
    return [
        item for item in shown.items() if item.objectName().startswith("key-") and item.isVisible() and item.width()
    ]


def words(shown: Kiosk) -> str:
    return cast(str, shown.find("field").property("text"))


@on(Shot("Form"))
def test_its_keys_write_into_the_field_and_the_first_letter_is_a_capital(shown: Kiosk) -> None:
    for key in "marta":
        shown.press(f"key-{key}")
    shown.press("key-space")
    shown.press("key-k")
    shown.press("key-.")
    shown.press("key-backspace")
    assert words(shown) == "Marta k"


@on(Shot("Form"))
def test_letters_with_accents_digits_and_signs_are_one_tap_away(shown: Kiosk, qtbot: QtBot) -> None:
    shown.press("key-z")
    shown.press("key-o")
    shown.press("key-other")
    shown.press("key-ë")
    shown.press("key-symbols")
    qtbot.waitUntil(lambda: shown.has("key-7"))
    shown.press("key-7")
    assert words(shown) == "Zoë7"


@on(Shot("Form"))
def test_capitals_on_demand(shown: Kiosk) -> None:
    shown.press("key-m")
    shown.press("key-shift")
    shown.press("key-a")
    shown.press("key-b")
    assert words(shown) == "MAb"


@on(Shot("Form", language="ar"))
def test_arabic_has_its_letters_and_its_digits_and_latin_ones_for_addresses(shown: Kiosk, qtbot: QtBot) -> None:
    for key in "سعاد":
        shown.press(f"key-{key}")
    shown.press("key-other")
    shown.press("key-a")
    shown.press("key-symbols")
    qtbot.waitUntil(lambda: shown.has("key-٣"))
    shown.press("key-٣")
    assert words(shown) == "سعادa٣"


@on(Shot("Form", language="de"))
def test_german_has_its_own_order_and_umlauts(shown: Kiosk) -> None:
    for key in "züß":
        shown.press(f"key-{key}")
    assert words(shown).lower() == "züß"
    assert place(shown.find("key-z")).y() < place(shown.find("key-y")).y()


@on(Shot("Form", language="tr"))
def test_a_turkish_i_keeps_its_dot_as_a_capital(shown: Kiosk) -> None:
    if shown.find("key-shift").property("chosen") is False:
        shown.press("key-shift")
    shown.press("key-İ")
    assert words(shown) == "İ"


@on(Shot("Form"))
def test_the_keys_follow_the_language_of_the_page(shown: Kiosk, qtbot: QtBot) -> None:
    shown.shell.chooseLanguage("uk")
    qtbot.waitUntil(lambda: shown.has("key-ї"))
    shown.shell.chooseLanguage("en")
    qtbot.waitUntil(lambda: shown.has("key-q"))


@on(
    Shot("Form"),
    Shot("Form", language="ar"),
    Shot("Form", text_scale=1.6),
    Shot("Form", 1080, 1920),
    Shot("Form", *TEN_INCH),
    Shot("Form", *TEN_INCH, language="fr"),
)
def test_it_covers_neither_the_field_nor_what_it_finds_nor_the_bottom_row(shown: Kiosk) -> None:
    mm = cast(float, shown.shell.property("mm"))
    top = min(place(key).top() for key in keys(shown))
    bottom = max(place(key).bottom() for key in keys(shown))
    assert place(shown.find("field")).bottom() <= top
    assert place(shown.find("row")).bottom() <= top
    assert place(shown.find("action")).top() >= bottom
    assert place(shown.find("action")).bottom() <= shown.window.height()
    least = 22 if shown.window.width() ** 2 + shown.window.height() ** 2 > (15 * 25.4 * mm) ** 2 else 15
    gap = 2 * mm
    assert min(place(key).height() for key in keys(shown)) >= least * mm + gap - 1  # a key's place, with its gap
    assert min(place(key).width() for key in keys(shown)) >= 15 * mm


@on(Shot("Form"))
def test_the_bottom_row_stands_still_when_the_keys_come_and_go(shown: Kiosk, qtbot: QtBot) -> None:
    before = place(shown.find("action"))
    shown.shell.setPhysicalKeyboard(True)
    qtbot.waitUntil(lambda: not shown.has("key-enter"))
    assert place(shown.find("action")) == before


@on(Shot("Form"))
def test_it_is_gone_while_somebody_uses_a_keyboard_and_the_field_still_takes_letters(
    shown: Kiosk, qtbot: QtBot
) -> None:
    shown.shell.setPhysicalKeyboard(True)
    qtbot.waitUntil(lambda: not shown.has("key-enter"))
    QTest.keyClick(shown.window, "m")  # type: ignore[call-overload]  # the stub knows no letters
    assert words(shown) == "m"
    shown.shell.setPhysicalKeyboard(False)
    qtbot.waitUntil(lambda: shown.has("key-enter"))


@on(Shot("Form"))
def test_enter_accepts(shown: Kiosk, qtbot: QtBot) -> None:
    field = shown.find("field")
    with qtbot.waitSignal(field.accepted):  # type: ignore[attr-defined]  # a signal of QML
        shown.press("key-enter")


@on(Shot("Form"))
def test_it_has_no_keys_for_settings_languages_or_handwriting(shown: Kiosk) -> None:
    names = {item.objectName() for item in keys(shown)}
    assert names.isdisjoint({"key-language", "key-hide", "key-handwriting"})


@on(Shot("Form", *TEN_INCH))
def test_where_the_header_has_no_room_a_key_leads_to_languages(shown: Kiosk) -> None:
    shown.press("key-language")
    shown.press("language-de")
    assert shown.shell.property("language") == "de"


def test_it_is_loaded_with_the_first_field_and_not_before(app: QGuiApplication, qtbot: QtBot) -> None:
    with kiosk(app, Shot("Controls")) as one:
        qtbot.waitUntil(one.page_is_shown)
        assert not any(item.objectName() == "keyboardPanel" for item in one.items())
        one.show("Form")
        qtbot.waitUntil(lambda: one.has("key-enter"))
        assert one.complaints == []
