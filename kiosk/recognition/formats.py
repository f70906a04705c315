"""Formats of tracking numbers that the shipped data lack: Europe, Asia, and the codes that hide a number in others.

Where several formats of one strength fit, the earlier wins: what is checked more sharply stands first.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from kiosk.recognition import checks
from kiosk.recognition.reading import MEDIUM, STRONG, WEAK, Format, Strength

Check = Callable[[str], str]
Shape = Callable[[re.Match[str]], str]


def _whole(match: re.Match[str]) -> str:
    return match.string


def _format(
    carrier: str, strength: Strength, pattern: str, check: Check | None = None, number: Shape = _whole
) -> Format:
    """With a check, the pattern names the groups `serial` and `check`; without, its form is all there is to prove."""

    def holds(match: re.Match[str]) -> bool:
        return check is None or check(match["serial"]) == match["check"]

    return Format(re.compile(pattern), lambda _: carrier, lambda _: strength, holds, number)


def identcode(serial: str) -> str:
    """Of DHL's domestic parcels: weights 4 and 9."""
    return checks.mod10(serial, 4, 9)


def _gls(serial: str) -> str:
    """Weights 3 and 1 from the left, and one more."""
    return str((int(checks.mod10(serial, 3, 1)) - 1) % 10)


def _dpd_number(match: re.Match[str]) -> str:
    """The number that DPD prints: 14 digits and the character that guards them."""
    return match["parcel"] + checks.mod_37_36(match["parcel"])


def _with_00(match: re.Match[str]) -> str:
    return f"00{match.string}"


# Who hands parcels to USPS numbers them as USPS does: service 612, then nine digits for the mailer, FedEx as a rule.
_PARTNERS: Final = (
    _format("DHL", STRONG, "(?P<serial>92612903361287[0-9]{7})(?P<check>[0-9])", checks.gs1),
    _format("USPS", STRONG, "(?P<serial>92612901131854[0-9]{7})(?P<check>[0-9])", checks.gs1),
    _format("FedEx", STRONG, "(?P<serial>926129[0-9]{15})(?P<check>[0-9])", checks.gs1),
)

_STRONG: Final = (
    _format("DHL", STRONG, "J?JD[0-9]{18}"),
    _format("DHL", STRONG, "JJD(?:[0-9]{13}|[0-9]{20})"),
    _format("DHL", STRONG, "JVGL[0-9]{10,22}"),
    _format("DHL", STRONG, "(?P<serial>003404[0-9]{13})(?P<check>[0-9])", checks.gs1),
    _format("DHL", STRONG, "(?P<serial>3404[0-9]{13})(?P<check>[0-9])", checks.gs1, _with_00),
    _format("DHL", STRONG, "3S[A-Z]{3}[0-9]{8,13}"),
    _format("PostNL", STRONG, "3S[A-Z]{4}[0-9]{7,13}"),
    _format("Yodel", STRONG, "J?JD000[0-9]{13}"),
    _format("Posti", STRONG, "JJFI[0-9]{16,17}"),
    _format("PostNord", STRONG, "(?P<serial>00373500[0-9]{11})(?P<check>[0-9])", checks.gs1),
    _format("DPD", STRONG, "(?P<serial>[0-9]{14})(?P<check>[A-Z])", checks.mod_37_36),
    _format(
        "DPD",
        STRONG,
        "%?(?P<serial>[0-9]{7}(?P<parcel>[0-9]{14})[0-9]{6})(?P<check>[A-Z])",
        checks.mod_37_36,
        _dpd_number,
    ),
    _format("DPD", STRONG, "%[0-9]{7}(?P<parcel>[0-9]{14})[0-9]{6}", None, _dpd_number),
    _format("Chronopost", STRONG, "[EX][A-Z](?P<serial>[0-9]{8})(?P<check>[0-9])FR", checks.s10),
    _format("TNT", STRONG, "G[DE](?P<serial>[0-9]{8})(?P<check>[0-9])WW", checks.s10),
    _format("Amazon", STRONG, "TB[ACM](?:[0-9]{12}|[A-Z]{3}[0-9]{9})"),
    _format("YunExpress", STRONG, "YT[0-9]{16}"),
    _format("Cainiao", STRONG, "LP[0-9]{14}"),
    _format("4PX", STRONG, "4PX[0-9]{13}CN"),
    _format("SF Express", STRONG, "SF[0-9]{12,13}"),
    _format("LaserShip", STRONG, "1LS7[0-9]{11}(?:[0-9]{2})?"),
    _format("Landmark Global", STRONG, "LTN[0-9]{8,12}N1"),
)

_MEDIUM: Final = (
    _format("DHL", MEDIUM, "GM[0-9]{16,22}"),
    _format("Hermes", MEDIUM, "H10[0-9]{17}"),
    _format("Colissimo", MEDIUM, "[5-9][A-Z][0-9]{11}"),
    _format("bpost", MEDIUM, "3232[0-9]{20}"),
    _format("Bring", MEDIUM, "(?P<serial>0037(?:0[7-9])[0-9]{13})(?P<check>[0-9])", checks.gs1),
    _format("Correos", MEDIUM, "P[KQRSUX][0-9A-Z]{4}0[0-9]{15}[A-Z]"),
    _format("Packeta", MEDIUM, "Z[0-9]{10}"),
    _format("Venipak", MEDIUM, "V[0-9]{5}E[0-9]{7}"),
    _format("J&T Express", MEDIUM, "JT[0-9]{12,13}"),
    _format("Amazon", MEDIUM, "AMZ[0-9]{9,12}[A-Z]?"),
    _format("GOFO", MEDIUM, "GF[A-Z]{2}[0-9]{14}"),
    _format("LaserShip", MEDIUM, "LX1[3-8][0-9]{6}"),
    # Digits alone, but with a service that USPS names, and an SSCC that FedEx names.
    _format("USPS", MEDIUM, "(?P<serial>(?:03|23|70|71|73|77|81)[0-9]{17})(?P<check>[0-9])", checks.gs1),
    _format("FedEx", MEDIUM, "(?P<serial>00[0-9]{15})(?P<check>[0-9])", checks.gs1),
)

_WEAK: Final = (
    _format("DPD", WEAK, "(?P<serial>[0-9]{14})(?P<check>[0-9])", checks.mod_37_36),
    _format(
        "DPD", WEAK, "(?P<serial>[0-9]{7}(?P<parcel>[0-9]{14})[0-9]{6})(?P<check>[0-9])", checks.mod_37_36, _dpd_number
    ),
    _format("Swiss Post", WEAK, "9[89][0-9]{16}"),
    _format("Nova Poshta", WEAK, "(?:20|59)[0-9]{12}"),
    _format("Austrian Post", WEAK, "(?P<serial>10[0-9]{19})(?P<check>[0-9])", checks.gs1),
)

# Tried after the shipped data, which name the carriers of numbers that are digits alone more often than not.
_LAST: Final = (
    _format("DHL", WEAK, "(?P<serial>[0-9]{11})(?P<check>[0-9])", identcode),
    _format("GLS", WEAK, "(?P<serial>[0-9]{11})(?P<check>[0-9])", _gls),
    _format("Hermes", WEAK, "(?P<serial>[0-9]{13})(?P<check>[0-9])", checks.gs1),
    _format("Yamato", WEAK, "(?P<serial>[0-9]{11})(?P<check>[0-9])", checks.mod7),
    _format("Sagawa", WEAK, "(?P<serial>[0-9]{11})(?P<check>[0-9])", checks.mod7),
    _format("Purolator", WEAK, "(?P<serial>[0-5][0-9]{10})(?P<check>[0-9])", checks.luhn),
    _format("Canada Post", WEAK, "(?P<serial>[0-9]{15})(?P<check>[0-9])", checks.gs1),
    _format("Austrian Post", WEAK, "(?P<serial>[0-9]{15})(?P<check>[0-9])", checks.gs1),
    _format("DPD", WEAK, "0[0-9]{13}"),
    _format("InPost", WEAK, "6[0-9]{23}"),
    _format("Purolator", WEAK, "[A-Z]{3}[0-9]{9}"),
    _format("Amazon", WEAK, "(?:AT|BE|DE|ES|FR|GB|IE|IT|NL|PL|UK)[0-9]{10}"),
    _format("Evri", WEAK, "[CHTMV]0[0-9A-Z]{4}[0-9]{10}"),
)

BEFORE: Final[tuple[Format, ...]] = _PARTNERS + _STRONG + _MEDIUM + _WEAK
AFTER: Final[tuple[Format, ...]] = _LAST
