"""Amounts as people type them and as fields show them: whole minor units of an ISO 4217 currency."""

from __future__ import annotations

import re
from typing import Final

_NONE: Final = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"
_THREE: Final = "BHD IQD JOD KWD LYD OMR TND"
_DIGITS: Final[dict[str, int]] = {  # ISO 4217:2015, amendment 176; every other currency has 2
    **dict.fromkeys(_NONE.split(), 0),
    **dict.fromkeys(_THREE.split(), 3),
    **dict.fromkeys(("CLF", "UYW"), 4),
}
_AT_MOST: Final = 12  # digits before the point


def digits(currency: str) -> int:
    """Digits after the point: 2 for EUR, 0 for JPY, 3 for BHD."""
    return _DIGITS.get(currency, 2)


def parse(text: str, currency: str) -> int | None:
    """What somebody typed as minor units: "12,5", "12.50", "1 200". None where it is no amount of this currency.

    The last comma or point is the decimal one unless exactly three digits follow it and the currency has not three:
    then it parts thousands, as does everything before it.
    """
    kept = "".join(char for char in text if not char.isspace() and char not in "'’")
    kept = "".join(str(int(char)) if char.isdecimal() else {"٫": ".", "٬": ","}.get(char, char) for char in kept)
    if not re.fullmatch(r"[0-9]+(?:[.,][0-9]+)*", kept):
        return None
    last = max(kept.rfind("."), kept.rfind(","))
    whole, part = (kept, "") if last < 0 else (kept[:last], kept[last + 1 :])
    after = digits(currency)
    if len(part) == 3 and after != 3:
        whole, part = whole + part, ""
    whole = re.sub("[.,]", "", whole)
    if len(part) > after or len(whole) > _AT_MOST:
        return None
    return int(whole + part.ljust(after, "0"))


def plain(amount: int, currency: str) -> str:
    """An amount as it stands in a field or a file: "12.50"."""
    after = digits(currency)
    if not after:
        return str(amount)
    sign, size = ("-", -amount) if amount < 0 else ("", amount)
    return f"{sign}{size // 10**after}.{size % 10**after:0{after}d}"
