"""Amounts as people of an office read and type them."""

from __future__ import annotations

from kiosk.core import amounts
from kiosk.errors import ValueUnfit
from kiosk.money import money_text


def shown(amount: int, currency: str) -> str:
    """ "€12.50" """
    return money_text(amount, currency, "en")


def typed(text: str, currency: str, *, field: str) -> int:
    """Minor units of what somebody typed, with a point or a comma.

    Raises:
        ValueUnfit: it is no amount of this currency.
    """
    found = amounts.parse(text, currency)
    if found is None:
        raise ValueUnfit(field=field)
    return found
