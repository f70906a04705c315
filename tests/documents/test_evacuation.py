"""The evacuation list: who is on it, what is said about its age, and that no entry can spoil it."""

from __future__ import annotations

import time
import unicodedata
from typing import Any, cast

import pytest

from kiosk.documents.evacuation import Row, labels_in, roll_text
from kiosk.documents.evacuation_pages import _draw_row, roll_pdf
from kiosk.documents.sheet import Sheet
from kiosk.places import LANGUAGES
from tests.documents.papers import HOSTILE, MADE_AT, MINUTE, NAMES, blank_canvas, page_count, present, roll, words

DAY = 24 * 60 * MINUTE


def everyone() -> list[Any]:
    return [present(name, role="guest" if place % 3 == 0 else "member") for place, name in enumerate(NAMES)]


def test_the_text_says_who_where_and_as_of_when() -> None:
    text = roll_text(
        roll(
            present("Marta Kowalska"),
            present("Li Wei", role="guest", detail="Jonas K.", since_at=MADE_AT - 5 * MINUTE),
            present("Bo Night", certain=False, since_at=MADE_AT - DAY),
        )
    )
    assert text.splitlines() == [
        "EVACUATION LIST: Nordlicht Studio",
        "As of 15:32, 2026-11-22 (Europe/Berlin)",
        "Meeting point: Car park north",
        "Written by desk: Front desk",
        "Members: 1 · Guests: 1 · Maybe inside: 1",
        "",
        "MEMBERS (1)",
        "[ ] Marta Kowalska | Example GmbH | since 14:02 | Front desk",
        "",
        "GUESTS (1)",
        "[ ] Li Wei | Visiting Jonas K. | since 15:27 | Front desk",
        "",
        "MAYBE INSIDE (1)",
        "Never checked out, or known only to a desk that has been out of touch.",
        "[ ] Bo Night | Example GmbH | since 2026-11-21 15:32 | Front desk",
    ]


def test_the_pages_say_the_same() -> None:
    found = words(roll_pdf(roll(*everyone(), present("Bo Night", certain=False))))
    for wanted in (*NAMES, "15:32", "2026-11-22, Europe/Berlin", "Car park north", "Maybe inside (1)", "Page 2 of 2"):
        assert wanted in found, wanted


def test_an_empty_house_is_said_in_words() -> None:
    assert "Nobody is checked in." in roll_text(roll())
    assert "Nobody is checked in." in words(roll_pdf(roll()))


@pytest.mark.parametrize(
    ("language", "title"), [("de-AT", "Evakuierungsliste"), ("ar", "قائمة الإخلاء"), ("xx", "Evacuation list")]
)
def test_the_list_speaks_the_language_of_the_space_or_english(language: str, title: str) -> None:
    assert title.casefold() in roll_text(roll(*everyone()), language).casefold()
    assert title in words(roll_pdf(roll(*everyone()), language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_its_words_and_its_capitals(language: str) -> None:
    labels = labels_in(language)
    assert labels.language == language
    guests = "MİSAFİRLER" if language == "tr" else labels.guests.upper()
    text = roll_text(roll(present("Bo", role="guest")), language)
    assert f"\n{guests} (1)\n" in text
    assert unicodedata.normalize("NFKC", labels.unsure) in unicodedata.normalize(
        "NFKC", words(roll_pdf(roll(present("Bo", certain=False)), language))
    )


def test_a_name_of_the_other_direction_is_kept_apart_in_the_text() -> None:
    assert "[ ] \u2068مريم حداد\u2069 | Example GmbH" in roll_text(roll(present("مريم حداد")))
    assert "[ ] \u2068Marta\u2069 | " in roll_text(roll(present("Marta")), "ar")


def test_five_hundred_people_are_listed_in_three_seconds() -> None:
    people = [present(f"{NAMES[number % len(NAMES)]} {number}") for number in range(500)]
    began = time.process_time()
    pdf = roll_pdf(roll(*people))
    assert time.process_time() - began < 3
    pages = page_count(pdf)
    found = words(pdf)
    assert f"Page {pages} of {pages}" in words(pdf, pages - 1)
    assert all(str(number) in found for number in range(500))


def test_every_person_stands_above_the_foot_and_no_heading_stands_alone() -> None:
    for count in range(14, 24):
        people = [present(f"Person {number}") for number in range(count)]
        pdf = roll_pdf(roll(*people, present("Last Guest", role="guest")))
        heads = [page for page in range(page_count(pdf)) if "Guests (1)" in words(pdf, page)]
        rows = [page for page in range(page_count(pdf)) if "Last Guest" in words(pdf, page)]
        assert heads == rows


def test_the_same_roll_gives_the_same_bytes() -> None:
    assert roll_pdf(roll(*everyone())) == roll_pdf(roll(*everyone()))


def test_hostile_names_never_cost_the_others() -> None:
    hostile = [present(text, detail=text, desk=text) for text in HOSTILE]
    full = roll(*everyone(), *hostile, space=HOSTILE[3], meeting_point=HOSTILE[4], desk=HOSTILE[12])
    text, found = roll_text(full), words(roll_pdf(full))
    assert text.count("[ ] ") == len(NAMES) + len(HOSTILE)
    for name in NAMES:
        assert name in text
        assert name in found
    assert text.encode()


@pytest.mark.parametrize("broken", [{"name": None}, {"since_at": 10**30}, {"since_at": None}, {"detail": b"x"}])
def test_an_entry_that_is_no_entry_never_costs_the_others(broken: dict[str, object]) -> None:
    full = roll(present("Marta Kowalska"), present(**{"name": "Bo"} | broken))
    assert roll_text(full).count("[ ] ") == 2
    assert "Marta Kowalska" in words(roll_pdf(full))


def test_a_row_that_cannot_be_set_is_drawn_in_plain_letters() -> None:
    canvas, buffer = blank_canvas(595, 842)
    _draw_row(Row(cast(Any, b"Bo"), "", "", "", ""), Sheet(canvas, 595, "en"), 700)
    canvas.showPage()
    canvas.save()
    assert "Bo" in words(buffer.getvalue())


@pytest.mark.parametrize("zone", ["Nowhere/Land", "", "../../etc/passwd", "\0"])
def test_an_unknown_time_zone_is_said_to_be_utc(zone: str) -> None:
    assert "As of 14:32, 2026-11-22 (UTC)" in roll_text(roll(time_zone=zone))
