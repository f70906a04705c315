"""The on-screen keyboard: it writes into the field it never covers, in the language of the page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

import pytest
from PySide6.QtCore import QRectF, Qt
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


def turn_to(shown: Kiosk, qtbot: QtBot, key: str) -> None:
    """Touch the key that leads to the other letters, and wait until one of them has found its place."""
    shown.press("key-other")
    places = [QRectF()]

    def rests() -> bool:
        if shown.has(f"key-{key}"):
            places.append(place(shown.find(f"key-{key}")))
        return places[-1].width() > 0 and places[-1] == places[-2]

    qtbot.waitUntil(rests)


def candidates(shown: Kiosk) -> dict[str, QQuickItem]:
    """What is offered above the keys, in its order, by what it says."""
    found = [item for item in shown.items() if item.objectName() == "candidate" and item.isVisible()]
    found.sort(key=lambda item: item.x())
    texts = [next(text for text in shown.items(item) if text.inherits("QQuickText")) for item in found]
    return {cast(str, text.property("text")): item for text, item in zip(texts, found, strict=True)}


def write_tanaka(shown: Kiosk, qtbot: QtBot) -> list[str]:
    """Type it on the keys and wait for the five words that are offered first; its sound is among them."""
    for letter in "tanaka":
        shown.press(f"key-{letter}")
    qtbot.waitUntil(lambda: "たなか" in candidates(shown))
    return list(candidates(shown))[:5]


def choose(shown: Kiosk, qtbot: QtBot, word: str) -> None:
    item = candidates(shown)[word]
    middle = place(item).center().toPoint()
    QTest.mouseClick(shown.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    qtbot.waitUntil(lambda: candidates(shown) == {})


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
    turn_to(shown, qtbot, "ë")
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
    turn_to(shown, qtbot, "a")
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


@on(Shot("Form", language="ja"))
def test_japanese_is_written_by_its_sound_and_chosen_above_the_keys(shown: Kiosk, qtbot: QtBot) -> None:
    assert "田中" in write_tanaka(shown, qtbot)
    choose(shown, qtbot, "田中")
    assert words(shown) == "田中"
    turn_to(shown, qtbot, "@")
    for letter in "k@":
        shown.press(f"key-{letter}")
    shown.press("key-symbols")
    qtbot.waitUntil(lambda: shown.has("key-7"))
    shown.press("key-7")
    assert words(shown) == "田中k@7"


@on(Shot("Form", language="ja"))
def test_what_is_not_converted_yet_counts_as_typed(shown: Kiosk, qtbot: QtBot) -> None:
    heard: list[str] = []
    field = shown.find("field")
    field.edited.connect(heard.append)  # type: ignore[attr-defined]  # a signal of QML
    write_tanaka(shown, qtbot)
    assert field.property("words") == "たなか"
    assert heard[-1] == "たなか"
    shown.press("key-enter")
    assert words(shown) == "たなか"
    assert heard[-1] == "たなか"
    shown.press("clear")
    assert (words(shown), heard[-1]) == ("", "")


@on(Shot("Form", language="ja"))
def test_the_keyboard_learns_no_name(shown: Kiosk, qtbot: QtBot) -> None:
    as_new = write_tanaka(shown, qtbot)
    assert as_new.index("田仲") > 0
    for _time in range(3):
        choose(shown, qtbot, "田仲")
        assert write_tanaka(shown, qtbot) == as_new
    choose(shown, qtbot, "田仲")
    assert candidates(shown) == {}  # nor does it guess what may follow


@on(
    Shot("Form", language="ja"),
    Shot("Form", 1080, 1920, language="ja"),
    Shot("Form", *TEN_INCH, language="ja"),
)
def test_what_is_offered_can_be_touched_and_covers_no_field(shown: Kiosk, qtbot: QtBot) -> None:
    write_tanaka(shown, qtbot)
    mm = cast(float, shown.shell.property("mm"))
    offered = list(candidates(shown).values())
    assert min(place(one).height() for one in offered) >= 15 * mm
    assert min(place(one).width() for one in offered) >= 15 * mm
    qtbot.waitUntil(lambda: place(shown.find("field")).bottom() <= place(offered[0]).top())
    assert place(offered[0]).bottom() <= min(place(key).top() for key in keys(shown)) + 1


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
