"""Texts that people, labels and strangers' programs bring."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.core import text

anything = st.one_of(st.text(max_size=200), st.text(st.characters(), max_size=60), st.binary(max_size=60).map(repr))
nasty = st.text(
    st.sampled_from("aé́̀̈\u200b\u200d\u200c\u202e\u2066\ufeff\u3164\u034f \n\t\x00\u0378\ue000\ud800王가ｶ🙂\U000e0041"),
    max_size=120,
)


@given(raw=st.one_of(anything, nasty), limit=st.integers(1, 90))
@example(raw="e\u200b\u0301", limit=80)
@example(raw="Z" + ("\u0301" * 4 + "\u200d") * 20, limit=80)
def test_a_cleaned_text_is_one_calm_line(raw: str, limit: int) -> None:
    cleaned = text.clean(raw, limit)
    assert len(cleaned) <= limit
    assert cleaned == unicodedata.normalize("NFC", cleaned)
    assert cleaned == cleaned.strip()
    assert "  " not in cleaned
    marks = 0
    for char in cleaned:
        category = unicodedata.category(char)
        assert category not in ("Cc", "Cs", "Co", "Cn", "Zl", "Zp")
        assert category != "Cf" or char in "\u200c\u200d"
        assert not char.isspace() or char == " "
        if category in ("Mn", "Me"):
            marks += 1
        elif char not in "\u200c\u200d":
            marks = 0
        assert marks <= 4


@given(raw=st.one_of(anything, nasty))
def test_cleaning_twice_changes_nothing_more(raw: str) -> None:
    once = text.clean(raw)
    assert text.clean(once) == once


@pytest.mark.parametrize(
    ("raw", "cleaned"),
    [
        ("  Marta \n\t Kowalska ", "Marta Kowalska"),
        ("Jose\u0301", "José"),
        ("\u202egnp.exe", "gnp.exe"),
        ("Mar\u200bta\ufeff", "Marta"),
        ("Z" + "\u0300" * 50, "Z" + "\u0300" * 4),
        ("Z" + ("\u0335" * 4 + "\u200b") * 9, "Z" + "\u0335" * 4),
        ("\u3164\u115f\u2800", ""),
        ("a\x00b\x1b[31m", "ab[31m"),
        ("a\ud800b", "a?b"),
        ("علی\u200cرضا", "علی\u200cرضا"),
        ("👩\u200d💻 Ada", "👩\u200d💻 Ada"),
        ("a\u2028b\u2029c\x85d", "a b c d"),
        ("x" * 10_000, "x" * 80),
        ("\u200b" * 10_000 + "late", ""),
        ("<b>Bob</b> & {name} %n %1", "<b>Bob</b> & {name} %n %1"),
    ],
)
def test_known_nasty_texts(raw: str, cleaned: str) -> None:
    assert text.clean(raw) == cleaned


@pytest.mark.parametrize("raw", ["", " ", "\u3164", "123", "!?", "🙂", "\u200d", "\u0301"])
def test_what_has_no_letter_is_no_name(raw: str) -> None:
    assert not text.has_letter(text.clean(raw))


@pytest.mark.parametrize("raw", ["A", "王", "ع", "김", "é", "1a"])
def test_one_letter_of_any_script_is_enough(raw: str) -> None:
    assert text.has_letter(text.clean(raw))


@pytest.mark.parametrize(
    ("query", "enough"),
    [
        ("ma", False), ("mar", True), ("王", False), ("王伟", True), ("김민", True), ("かな", True), ("ｶﾅ", True),
        ("カ", False), ("%%%", False), ("___", False), ("m_r", False), ("m%a%r", True), ("   ", False), ("", False),
        ("a-b", False), ("عل", False), ("علي", True), ("ＡＢ", False), ("王a", True), ("\u3164\u3164\u3164", False),
    ],
)  # fmt: skip
def test_how_much_must_be_typed(query: str, enough: bool) -> None:
    assert text.long_enough(text.clean(query)) is enough


@pytest.mark.parametrize(
    ("name", "short", "initials"),
    [
        ("Marta Kowalska", "Marta K.", "MK"), ("Marta", "Marta", "M"), ("Anna Maria Lopez", "Anna Maria L.", "AL"),
        ("Anna Maria de la Cruz", "Anna C.", "AC"), ("王伟", "王伟", "王"), ("김 민준", "김 민준", "김"),
        ("علي حسن", "علي ح.", "عح"), ("ßen ŉla", "ßen ŉ.", "Sʼ"), ("", "", ""), ("🙂 !", "🙂 !.", ""),
        ("o'Neil 3rd", "o'Neil 3.", "O3"), ("(王伟)", "(王伟)", ""),
    ],
)  # fmt: skip
def test_what_others_see_of_a_name(name: str, short: str, initials: str) -> None:
    assert (text.short_name(name), text.initials(name)) == (short, initials)


@given(name=st.one_of(anything, nasty).map(text.clean))
def test_nothing_that_has_a_name_breaks_a_badge(name: str) -> None:
    assert len(text.initials(name)) <= 2
    assert len(text.short_name(name)) <= len(name) + 1
    text.key(name)


def test_names_are_compared_without_case_and_width() -> None:
    assert text.key("ＳTRASSE") == text.key("straße")
    assert text.key("Jose\u0301") == text.key("JOSÉ")


@given(raw=st.one_of(anything, nasty))
def test_a_card_number_is_the_same_however_a_reader_writes_it(raw: str) -> None:
    number = text.card_number(raw)
    assert number == text.card_number(number) or number.startswith(("]", "C"))
    assert all(char.isalnum() for char in number)


@pytest.mark.parametrize("raw", ["04:a2:1f", "04A21F", "04-a2-1f", "]C104a21f", " 04 a2 1f\r\n", "\u202e04a21f"])
def test_readers_agree_on_a_card(raw: str) -> None:
    assert text.card_number(raw) == "04A21F"


@pytest.mark.parametrize(
    ("raw", "code"),
    [("]Q3KIOSK:M:1", "KIOSK:M:1"), ("]x", "]x"), ("KIOSK:V:AB\r\n", "KIOSK:V:AB"), ("a\ud800\x00b", "ab"), ("", "")],
)
def test_codes_as_scanners_give_them(raw: str, code: str) -> None:
    assert text.code_text(raw) == code


@given(raw=st.text(max_size=3000))
def test_a_code_is_never_long(raw: str) -> None:
    assert len(text.code_text(raw)) <= text.CODE_LIMIT + 1
