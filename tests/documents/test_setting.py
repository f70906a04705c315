"""One line of any text: shaped as Qt shapes it, found by search, made to fit, and never a reason to fail."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageChops
from PySide6.QtGui import QColor, QFont, QFontDatabase, QImage, QPainter

from kiosk.documents import fonts
from kiosk.documents.setting import LIMIT, Line, Style, set_line
from tests.documents.papers import HOSTILE, NAMES, blank_canvas, picture, words

BODY = Style(16, 9, 600)
PIXELS = 96


def pdf_of(line: Line) -> bytes:
    canvas, buffer = blank_canvas(900, 200)
    line.draw(canvas, 40, 80)
    canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def ink(image: Image.Image) -> Image.Image:
    """Black where there is ink, cut to it."""
    dark = image.convert("L").point(lambda level: 255 if level < 128 else 0)
    return dark.crop(dark.getbbox())


def overlap(left: Image.Image, right: Image.Image) -> float:
    """The share of ink that two pictures have in common, their ink laid on each other at the lower left."""
    width, height = max(left.width, right.width), max(left.height, right.height)
    laid = []
    for part in (left, right):
        sheet = Image.new("L", (width, height))
        sheet.paste(part, (0, height - part.height))
        laid.append(sheet)
    common = ImageChops.darker(*laid).histogram()[255]
    return common / ImageChops.lighter(*laid).histogram()[255]


def drawn_by_qt(text: str, font: fonts.Font) -> Image.Image:
    loaded = QFontDatabase.addApplicationFont(str(font.path))
    family = QFontDatabase.applicationFontFamilies(loaded)[0]
    face = QFont(family)
    face.setWeight(QFont.Weight.DemiBold)
    face.setPixelSize(PIXELS)
    face.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    image = QImage(1200, 300, QImage.Format.Format_Grayscale8)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.setFont(face)
    painter.drawText(60, 160, text)
    painter.end()
    return Image.frombytes("L", (1200, 300), bytes(image.constBits()), "raw", "L", image.bytesPerLine())


def font_for(text: str) -> fonts.Font:
    return next(font for font in fonts.stack("sans", 600, "zh") if all(font.has(char) for char in text if char != " "))


@pytest.mark.parametrize(
    "text", ["مريم حداد", "علاء الدين", "محمد", "דוד כהן", "प्रिया शर्मा", "สมชาย ใจดี", "Tamara VAT"]
)
def test_a_name_looks_as_qt_draws_it(qapp: object, text: str) -> None:
    expected = ink(drawn_by_qt(text, font_for(text)))
    ours = ink(picture(pdf_of(set_line(text, Style(PIXELS, 9, 600))), dots_per_inch=72))
    assert abs(ours.width - expected.width) <= 3
    assert abs(ours.height - expected.height) <= 3
    assert overlap(ours, expected) > 0.85


def test_the_comparison_with_qt_notices_letters_that_do_not_join(qapp: object) -> None:
    text = "مريم حداد"
    font = font_for(text)
    canvas, buffer = blank_canvas(900, 200)
    canvas.setFont(font.embed(), PIXELS)
    canvas.drawString(40, 80, text[::-1])
    canvas.showPage()
    canvas.save()
    unshaped = ink(picture(buffer.getvalue(), dots_per_inch=72))
    assert overlap(unshaped, ink(drawn_by_qt(text, font))) < 0.5


@pytest.mark.parametrize("name", NAMES)
def test_search_finds_a_name_of_any_script(name: str) -> None:
    assert unicodedata.normalize("NFC", words(pdf_of(set_line(name, BODY))).strip()) == name


def test_a_name_in_one_script_is_set_in_one_font() -> None:
    for name in NAMES:
        assert len({glyph.font for glyph in set_line(name, BODY).glyphs}) == 1, name


def test_han_follows_the_language_unless_the_letters_say_it() -> None:
    def font_of(text: str, language: str) -> str:
        return set_line(text, Style(16, 9, 600, language=language)).glyphs[0].font.name.partition("_")[0]

    assert font_of("直美", "zh") == "NotoSansSC"
    assert font_of("直美", "ja") == "NotoSansJP"
    assert font_of("直美さん", "en") == "NotoSansJP"
    assert font_of("金민준", "en") == "NotoSansKR"


def test_arabic_starts_at_the_right_and_numbers_in_it_do_not_turn() -> None:
    line = set_line("محمد 12", BODY)
    assert [glyph.text for glyph in line.glyphs][:2] == ["1", "2"]
    assert line.glyphs[-1].text == "م"


def test_brackets_around_hebrew_are_mirrored() -> None:
    line = set_line("(דוד)", BODY)
    shown = [glyph.id for glyph in line.glyphs]
    font = line.glyphs[0].font
    assert (shown[0], shown[-1]) == tuple(font.shaper.get_nominal_glyph(ord(char)) for char in "()")


def test_what_no_font_has_is_written_in_latin_letters_or_as_one_mark() -> None:
    assert set_line("Ann 😀👍🏽 B", BODY).text == "Ann • B"
    assert set_line("👩\u200d👩\u200d👧", BODY).text == "•"
    assert set_line("ვახტანგი", BODY).text == "vakht'angi"


def test_a_long_line_shrinks_first_and_is_cut_at_the_floor() -> None:
    wished = set_line("Aleksandra Wiśniewska", BODY)
    shrunk = set_line("Aleksandra Wiśniewska", BODY, wished.width * 0.8)
    cut = set_line("Aleksandra Wiśniewska", BODY, wished.width * 0.4)
    assert (wished.size, shrunk.text) == (16, wished.text)
    assert 9 < shrunk.size < 16
    assert shrunk.width <= wished.width * 0.8
    assert cut.size == 9
    assert cut.text.endswith("…")
    assert cut.width <= wished.width * 0.4


def test_a_cut_never_parts_a_letter_from_its_marks() -> None:
    text = "क्षि" * 60
    for width in range(40, 90, 3):
        kept = set_line(text, BODY, width).text.removesuffix("…")
        assert not unicodedata.category(text[len(kept)]).startswith("M")


def test_ten_thousand_characters_are_cut_before_they_are_work() -> None:
    assert len(set_line("b" * 10_000, BODY).text) == LIMIT


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_text_is_set_and_drawn(text: str) -> None:
    line = set_line(text, BODY, 300)
    assert line.width <= 300
    pdf_of(line)


def characters() -> Iterator[st.SearchStrategy[str]]:
    yield st.text(max_size=40)
    yield st.text(alphabet="aZ1 .()א\u05b0م٣لا\u0651\u200d\u200c中かક😀é\u0301-/", max_size=24)


@given(st.one_of(*characters()), st.sampled_from([None, 10.0, 80.0]))
def test_any_text_at_all_is_set_and_drawn(text: str, width: float | None) -> None:
    line = set_line(text, BODY, width)
    pdf_of(line)
    if width is not None:
        assert line.width <= max(width, set_line("…", Style(9, 9, 600)).width)
