"""Money: whole minor units with their currency, and the transfers that move it between two accounts.

How many digits a currency has is known only where amounts are shown; here 500 JPY and 500 EUR cents are both 500.
An account is a text: whose it is, and for what. Its balance is what it was credited less what it was debited, so a
wallet is positive while the house owes the member, and a drawer negative while it holds cash.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated

import msgspec
from msgspec import Struct

Currency = Annotated[str, msgspec.Meta(pattern=r"^[A-Z]{3}\Z")]  # ISO 4217


class Transfer(Struct, frozen=True, kw_only=True):
    """An amount that left one account for another. Both sides stand here, so all accounts sum to nought."""

    debit: str  # the account it left
    credit: str  # the account it went to
    amount: int  # minor units, above 0
    currency: str
    at: int  # UTC ms, when it happened
    code: str  # why: "topped_up", "hold", "capture", "release" …


def own(member: str) -> str:
    """What a member paid in."""
    return f"own:{member}"


def allowance(grant: str) -> str:
    """What came with a plan for a while."""
    return f"allowance:{grant}"


def company(of: str) -> str:
    """What a company lets its people print."""
    return f"company:{of}"


def held(job: str) -> str:
    """What a print may cost at most, until it is known what it did."""
    return f"held:{job}"


def cash(device: str) -> str:
    """The drawer of a desk."""
    return f"cash:{device}"


CARD = "card"  # paid by card on a terminal of its own
ISSUED = "issued:allowance"  # what the house gives away
SOLD = "sales:print"
ADJUSTED = "adjusted"  # put right by hand
DIFFERENCE = "difference:drawer"  # found in a drawer, or missing from it
SAFE = "safe"  # taken out of a drawer


def balances(transfers: Iterable[Transfer]) -> dict[tuple[str, str], int]:
    """(account, currency) -> balance."""
    found: dict[tuple[str, str], int] = {}
    for one in transfers:
        for account, amount in ((one.debit, -one.amount), (one.credit, one.amount)):
            found[account, one.currency] = found.get((account, one.currency), 0) + amount
    return found
