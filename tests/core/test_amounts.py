"""Amounts as people type them, in currencies with two decimals, three, and none."""

from __future__ import annotations

import pytest
from babel.numbers import get_currency_precision
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core import amounts
from kiosk.money import money_text


@pytest.mark.parametrize(
    ("typed", "currency", "amount"),
    [
        ("12.50", "EUR", 1250),
        ("12,5", "EUR", 1250),
        ("12", "EUR", 1200),
        (" 1 200,00 ", "EUR", 120_000),
        ("1'200.00", "CHF", 120_000),
        ("1.200", "EUR", 120_000),
        ("1.200,5", "EUR", 120_050),
        ("1,200", "JPY", 1200),
        ("1200", "JPY", 1200),
        ("1.234", "BHD", 1234),
        ("٣٫٥", "EUR", 350),
        ("0", "EUR", 0),
    ],
)
def test_what_people_type_is_an_amount(typed: str, currency: str, amount: int) -> None:
    assert amounts.parse(typed, currency) == amount


@pytest.mark.parametrize(
    "typed", ["", "-5", "5-", "1,2345", "EUR", "1e9", "0x10", ".5", "5.", "1,,2", "12.5.", "9" * 13]
)
def test_what_is_no_amount_is_none(typed: str) -> None:
    assert amounts.parse(typed, "EUR") is None


def test_a_currency_without_cents_has_none() -> None:
    assert amounts.parse("12.5", "JPY") is None
    assert amounts.plain(1200, "JPY") == "1200"


@given(st.integers(0, 10**10), st.sampled_from(["EUR", "JPY", "BHD", "CLF"]))
def test_what_a_field_shows_is_read_back(amount: int, currency: str) -> None:
    assert amounts.parse(amounts.plain(amount, currency), currency) == amount


@given(st.text(max_size=30), st.sampled_from(["EUR", "JPY"]))
def test_nothing_that_is_typed_breaks_it(typed: str, currency: str) -> None:
    read = amounts.parse(typed, currency)
    assert read is None or read >= 0


@pytest.mark.parametrize("currency", ["EUR", "JPY", "BHD", "ISK", "CHF", "TRY", "UAH", "KWD", "VND"])
def test_our_digits_are_those_that_the_locale_data_knows(currency: str) -> None:
    assert amounts.digits(currency) == get_currency_precision(currency)


def test_amounts_are_written_as_the_language_does() -> None:
    assert money_text(1250, "EUR", "en") == "€12.50"
    assert money_text(1250, "EUR", "de") == "12,50\u00a0€"
    assert money_text(1200, "JPY", "ja") == "￥1,200"
    assert money_text(1320, "EUR", "uk") == "13,20\u00a0€"
    assert money_text(-50, "EUR", "en") == "-€0.50"
