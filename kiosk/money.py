"""Amounts as a language writes them: on the screen, on paper and on central's pages alike."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

from kiosk.core import amounts


@lru_cache(maxsize=512)
def money_text(amount: int, currency: str, locale: str) -> str:
    """Minor units as "€12.50", "12,50 €", "￥1,200"; a currency nobody knows stands by its letters.

    A sign that the language's own data lacks (Ukrainian writes EUR) is taken from English: it is shorter and known.

    Args:
        locale: a language, or a locale such as "en_GB".
    """
    from babel.numbers import format_currency, get_currency_symbol  # 40 ms, and most pages show no money

    text = str(format_currency(Decimal(amount).scaleb(-amounts.digits(currency)), currency, locale=locale))
    sign = str(get_currency_symbol(currency, "en"))
    return text.replace(currency, sign) if currency and len(sign) == 1 else text


def know_amounts() -> None:
    """Load what writes amounts, so that nobody who taps waits for it."""
    money_text(0, "EUR", "en")
