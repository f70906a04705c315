"""Codes become carriers: published numbers, broken ones, and what nobody would call a code."""

from __future__ import annotations

import json
import os
import random
import string
import subprocess
import sys

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.cli import main
from kiosk.recognition.carriers import candidates, recognise
from kiosk.recognition.formats import AFTER, BEFORE
from kiosk.recognition.reading import RANKS
from kiosk.recognition.shipped import couriers, formats
from tests.recognition.numbers import BROKEN, GUESSES, MAXICODE, OURS, Public, public

PUBLIC = tuple(public())
FORMATS = (*BEFORE, *formats(), *AFTER)


@pytest.mark.parametrize("one", [one for one in PUBLIC if one.valid], ids=lambda one: one.number)
def test_every_number_of_the_data_is_its_carriers(one: Public) -> None:
    assert recognise(one.number).carrier == one.carrier


@pytest.mark.parametrize("one", [one for one in PUBLIC if not one.valid], ids=lambda one: one.number)
def test_no_broken_number_of_the_data_is_taken_for_proven(one: Public) -> None:
    """Some are broken only for the format they stand at, and whole for another."""
    whole_elsewhere = {other.number for other in PUBLIC if other.valid}
    found = recognise(one.number)
    assert found.strength != "strong" or one.number in whole_elsewhere
    assert found.carrier != one.carrier or not found.carrier or one.number in whole_elsewhere


@pytest.mark.parametrize(("code", "carrier", "number", "strength"), OURS)
def test_formats_of_our_own(code: str, carrier: str, number: str, strength: str) -> None:
    found = recognise(code)
    assert (found.carrier, found.number, found.strength, found.doubt) == (carrier, number, strength, "")


@pytest.mark.parametrize(("code", "looks_like"), BROKEN)
def test_a_wrong_check_digit_is_said_and_never_refused(code: str, looks_like: str) -> None:
    found = recognise(code)
    assert (found.carrier, found.strength) == ("", "unknown")
    assert (found.doubt, found.looks_like) == ("check_digit", looks_like)


@pytest.mark.parametrize(("code", "carrier"), GUESSES)
def test_what_many_write_is_a_guess_among_others(code: str, carrier: str) -> None:
    found = candidates(code)
    assert carrier in {one.carrier for one in found}
    assert {one.strength for one in found} == {"weak"}


def test_candidates_are_ranked_and_name_each_carrier_once() -> None:
    found = candidates("92 6129098349792366623 8")
    assert [one.carrier for one in found][:2] == ["FedEx", "USPS"]
    for one in PUBLIC:
        readings = candidates(one.number)
        assert [RANKS[reading.strength] for reading in readings] == sorted(RANKS[one.strength] for one in readings)
        assert len({reading.carrier for reading in readings}) == len(readings)


def test_a_swiss_number_with_its_points_says_more_than_its_digits() -> None:
    assert recognise("99.60.123456.12345678").strength == "medium"
    assert recognise("996012345612345678").strength == "weak"
    assert recognise("996012345612345678").carrier == recognise("99.60.123456.12345678").carrier == "Swiss Post"


def test_what_a_scanner_puts_before_a_code_is_left_out() -> None:
    assert recognise("]C11Z5R89390357567127").number == "1Z5R89390357567127"
    assert recognise("]I0201298452277").number == "201298452277"
    assert recognise("]E0986578788855").strength == "unknown", "a product's code is no tracking number"
    assert recognise("986578788855").strength == "weak"


def test_a_bare_product_code_is_unknown() -> None:
    assert recognise("4006381333931").strength == "unknown"


def test_a_posts_country_must_exist() -> None:
    assert recognise("RB123456785XX").carrier == ""
    assert recognise("RB123456785TW").carrier == "Chunghwa Post"


def test_digits_of_other_scripts_are_the_same_digits() -> None:
    arabic = "1Z5R89390357567127".translate(str.maketrans(string.digits, "٠١٢٣٤٥٦٧٨٩"))
    wide = "".join(chr(ord(char) + 0xFEE0) for char in "1Z5R89390357567127")
    for code in (arabic, wide):
        found = recognise(code)
        assert (found.carrier, found.number, found.strength) == ("UPS", "1Z5R89390357567127", "strong")
        assert found.code == code
    assert recognise("Іz5r89390357567127").strength == "unknown", "a letter of another script is another letter"


@pytest.mark.parametrize(
    "code",
    [
        "",
        " ",
        "\x00",
        "1" * 4096,
        "A" * 4096,
        "1Z" * 2048,
        "[)>" + "1Z" * 2048,
        "%" + "0" * 4095,
        "420" + "9" * 500,
        "1Z5R8939\x000357567127" * 3,
        "\u202e721765753093R5Z1",
        "\ud800\udfff\ud83d",
        "²³¹²³¹²³¹²³",
        "ⅫⅫⅫⅫⅫⅫ",
        "=CMD('calc')",
        "KIOSK:M:ABCDEFGH",
    ],
)
def test_hostile_codes_are_unknown_and_kept(code: str) -> None:
    found = recognise(code)
    assert (found.carrier, found.strength) == ("", "unknown")
    assert found.number == found.code
    assert found.number.isprintable()
    assert len(found.number) <= 513
    found.number.encode()


def test_invisible_characters_inside_a_number_do_not_change_it() -> None:
    for hidden in ("\x00", "\u202e", "\u200b", "\ud800"):
        found = recognise(f"1Z5R8939{hidden}0357567127")
        assert (found.carrier, found.number) == ("UPS", "1Z5R89390357567127")


CODES = st.one_of(
    st.text(max_size=60),
    st.text(alphabet=st.characters(), max_size=60),  # lone surrogates too
    st.text(alphabet=string.digits, min_size=8, max_size=36),
    st.text(alphabet=string.digits + string.ascii_letters + " -.%()[]>", min_size=8, max_size=40),
    st.sampled_from(FORMATS).flatmap(lambda one: st.from_regex(one.pattern, fullmatch=True)),
    st.sampled_from([one.number for one in PUBLIC] + [code for code, *_ in OURS] + [code for code, _ in BROKEN]),
)


@settings(max_examples=600)
@given(CODES)
def test_any_text_has_a_reading_and_its_number_reads_the_same(code: str) -> None:
    found = recognise(code)
    again = recognise(found.number)
    assert again.carrier == found.carrier
    assert again.number == found.number
    assert (found.carrier == "") == (found.strength == "unknown")
    assert (found.doubt == "check_digit") == bool(found.looks_like)
    assert not (found.carrier and found.doubt)


def test_random_digits_are_never_proven_where_they_are_short() -> None:
    rng = random.Random(11)
    for length in range(8, 22):
        codes = ("".join(rng.choices(string.digits, k=length)) for _ in range(300))
        assert "strong" not in {recognise(code).strength for code in codes}


def test_every_format_of_the_data_is_read() -> None:
    assert sum(len(courier.tracking_numbers) for courier in couriers()) == len(formats())
    assert {courier.courier_code for courier in couriers()} >= {"ups", "usps", "fedex", "dhl", "s10"}


def test_the_command_prints_exactly_four_fields() -> None:
    done = CliRunner().invoke(main, ["recognise", "1Z5R89390357567127", "1Z1111111111111111", "Grüße", "--json"])
    assert done.exit_code == 0
    assert json.loads(done.stdout) == [
        {"code": "1Z5R89390357567127", "carrier": "UPS", "number": "1Z5R89390357567127", "strength": "strong"},
        {"code": "1Z1111111111111111", "carrier": "", "number": "1Z1111111111111111", "strength": "unknown"},
        {"code": "Grüße", "carrier": "", "number": "Grüße", "strength": "unknown"},
    ]


def test_the_command_says_a_line_a_code_and_reads_standard_input() -> None:
    given_ = b"RB123456785GB\r\n\n\xff\xfe\nRB123456786GB\n" + MAXICODE.encode() + b"\n"
    done = CliRunner().invoke(main, ["recognise", "-"], input=given_)
    assert done.exit_code == 0
    assert done.stdout.splitlines() == [
        "RB123456785GB: Royal Mail (strong)",
        "\ufffd\ufffd: unknown carrier",
        "RB123456786GB: looks like Royal Mail, but a digit is wrong",
        "1Z12345E0112345675: UPS (strong)",
    ]


def test_the_command_needs_neither_qt_nor_a_database() -> None:
    program = (
        "import sys, kiosk.cli.recognise as command; command.recognise('1Z5R89390357567127');"
        "print([name for name in ('PySide6', 'sqlalchemy', 'sqlcipher3') if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], env={**os.environ}, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
