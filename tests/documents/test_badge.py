"""The guest's badge: what stands on it, what scans, and that no name spoils it."""

from __future__ import annotations

import unicodedata

import pytest
import zxingcpp

from kiosk.core.paper import words_for
from kiosk.documents.badge import HEIGHT, WIDTH, badge_pdf
from kiosk.documents.setting import Style, set_line
from kiosk.places import LANGUAGES
from tests.documents.papers import HOSTILE, NAMES, badge, page_count, picture, words


def codes(pdf: bytes, dots_per_inch: int) -> list[str]:
    return [found.text for found in zxingcpp.read_barcodes(picture(pdf, dots_per_inch))]


def test_all_that_guards_and_guests_look_for_can_be_read() -> None:
    text = words(badge_pdf(badge()))
    for wanted in ("Guest", "Marta Kowalska", "Example GmbH", "Visiting", "Jonas K.", "Sunday, 22 November 2026"):
        assert wanted in text
    for wanted in ("Nordlicht Studio", "482 913", "Leaving? Scan this, or type the number."):
        assert wanted in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_of_every_language_stand_whole_on_the_label(language: str) -> None:
    said = words_for(language)
    assert said.language == language
    text = words(
        badge_pdf(
            badge(
                language=language,
                guest_label=said.guest,
                host_label=said.visiting,
                sign_out_label=said.sign_out,
                day="",
            )
        )
    )
    whole = unicodedata.normalize("NFKC", text)
    for wanted in f"{said.guest} {said.visiting} {said.sign_out}".split():
        assert unicodedata.normalize("NFKC", wanted) in whole


@pytest.mark.parametrize("name", NAMES)
def test_a_name_of_any_script_stands_on_one_label(name: str) -> None:
    pdf = badge_pdf(badge(name=name))
    assert page_count(pdf) == 1
    text = " ".join(words(pdf).split())
    assert all(part in text for part in name.split(" "))


@pytest.mark.parametrize("dots_per_inch", [203, 300, 600])
def test_the_code_scans_and_says_what_it_should(dots_per_inch: int) -> None:
    assert codes(badge_pdf(badge()), dots_per_inch) == ["KG1.0F3A9C2E4B6D8F017F3A9C2E4B6D8F01"]


@pytest.mark.parametrize("language", ["ar", "he", "fa-IR"])
def test_a_right_to_left_badge_is_mirrored_and_its_code_is_not(language: str) -> None:
    pdf = badge_pdf(badge(name="مريم حداد", language=language, guest_label="ضيف"))
    label = picture(pdf, 72)
    (found,) = zxingcpp.read_barcodes(picture(pdf))
    assert found.text == "KG1.0F3A9C2E4B6D8F017F3A9C2E4B6D8F01"
    assert found.position.top_right.x < picture(pdf).width / 2
    assert label.size == (round(WIDTH), round(HEIGHT)) or abs(label.width - WIDTH) <= 1


def test_the_code_keeps_a_quiet_zone_of_four_modules() -> None:
    pdf = badge_pdf(badge(name="Agnieszka Gajewska-Jaguszewska", sign_out_label="y" * 200))
    image = picture(pdf)
    (found,) = zxingcpp.read_barcodes(image)
    place = found.position
    module = (place.top_right.x - place.top_left.x) / 29
    left, top = place.top_left.x - 3.9 * module, place.top_left.y - 3.9 * module
    right, bottom = place.bottom_right.x + 3.9 * module, place.bottom_right.y + 3.5 * module
    edges = [
        (left, top, right, place.top_left.y - 2),
        (left, top, place.top_left.x - 2, bottom),
        (left, place.bottom_right.y + 3, right, bottom),
    ]
    for edge in edges:
        assert image.crop(tuple(round(value) for value in edge)).getextrema()[0] > 200


def test_an_ordinary_name_is_at_least_24_points() -> None:
    for name in ("Marta Kowalska", "李小明", "مريم حداد", "Соломія Щербаківська", "Bo"):
        whole = set_line(name, Style(24, 24, 600), WIDTH)
        pdf = badge_pdf(badge(name=name, company="", host="", space="", sign_out_label="", host_label=""))
        tall = picture(pdf, 72).crop((0, 30, 283, 90)).point(lambda level: 255 if level < 128 else 0).getbbox()
        assert tall is not None
        assert tall[3] - tall[1] >= 0.6 * whole.size, name


def test_each_weekday_has_its_own_mark() -> None:
    marks = {picture(badge_pdf(badge(weekday=day, day="")), 150).tobytes() for day in (*range(7), None)}
    assert len(marks) == 8


def test_the_same_badge_gives_the_same_bytes() -> None:
    assert badge_pdf(badge()) == badge_pdf(badge())


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_in_every_field_still_gives_a_badge(text: str) -> None:
    pdf = badge_pdf(
        badge(
            name=text, company=text, host=text, space=text, day=text, code=text, guest_label=text, sign_out_label=text
        )
    )
    assert page_count(pdf) == 1
    assert codes(pdf, 300) == ["KG1.0F3A9C2E4B6D8F017F3A9C2E4B6D8F01"]


def test_a_text_that_no_code_can_hold_leaves_the_number_to_type() -> None:
    pdf = badge_pdf(badge(qr="x" * 10_000))
    assert codes(pdf, 300) == []
    assert "482 913" in words(pdf)


def test_nothing_in_a_name_reaches_out_of_the_pdf() -> None:
    pdf = badge_pdf(badge(name="<img src='http://127.0.0.1:9/x'>", company="<a href='http://127.0.0.1:9'>x</a>"))
    assert b"/URI" not in pdf
    assert b"/Subtype /Image" not in pdf
    assert "src='http://127.0.0.1:9/x'>" in words(pdf)
