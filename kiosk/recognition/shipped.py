"""The formats that ship as data, in `resources/carriers`: read once, checked as the data say, named for people."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import Final

import msgspec

from kiosk.places import resources
from kiosk.recognition import checks
from kiosk.recognition.names import POSTS, readable
from kiosk.recognition.reading import MEDIUM, STRONG, WEAK, Format, Strength


class Checksum(msgspec.Struct, frozen=True):
    """How the group `CheckDigit` follows from the group `SerialNumber`; each name uses its own numbers."""

    name: str
    evens_multiplier: int = 1
    odds_multiplier: int = 1
    weightings: tuple[int, ...] = ()
    modulo1: int = 1
    modulo2: int = 1


class Prepend(msgspec.Struct, frozen=True):
    """What a serial number is completed with before it is checked, where it matches."""

    matches_regex: str
    content: str


class SerialFormat(msgspec.Struct, frozen=True):
    prepend_if: Prepend | None = None


class Exists(msgspec.Struct, frozen=True):
    """The lookups that must know what the number says, by their names."""

    exists: tuple[str, ...] = ()


class Validation(msgspec.Struct, frozen=True):
    checksum: Checksum | None = None
    serial_number_format: SerialFormat = SerialFormat()
    additional: Exists = Exists()


class Entry(msgspec.Struct, frozen=True):
    """One line of a lookup. `matches_regex` where several values mean the same."""

    matches: str = ""
    matches_regex: str = ""
    courier: str = ""


class Lookup(msgspec.Struct, frozen=True):
    name: str
    regex_group_name: str
    lookup: tuple[Entry, ...]


class Examples(msgspec.Struct, frozen=True):
    valid: tuple[str, ...] = ()
    invalid: tuple[str, ...] = ()


class Definition(msgspec.Struct, frozen=True):
    """One format. `regex` came in pieces where it is long."""

    name: str
    regex: str | tuple[str, ...]
    validation: Validation
    test_numbers: Examples
    id: str = ""
    additional: tuple[Lookup, ...] = ()


class Courier(msgspec.Struct, frozen=True):
    name: str
    courier_code: str
    tracking_numbers: tuple[Definition, ...]


_CHECKS: Final[dict[str, Callable[[str, Checksum], str]]] = {
    "mod7": lambda serial, _: checks.mod7(serial),
    "mod10": lambda serial, how: checks.mod10(serial, how.evens_multiplier, how.odds_multiplier),
    "luhn": lambda serial, _: checks.luhn(serial),
    "mod_37_36": lambda serial, _: checks.mod_37_36(serial),
    "s10": lambda serial, _: checks.s10(serial),
    "sum_product_with_weightings_and_modulo": lambda serial, how: checks.weighted(
        serial, how.weightings, how.modulo1, how.modulo2
    ),
}

_EVIDENCE: Final[dict[str, tuple[tuple[str, Strength], ...]]] = {
    "amazon_logistics": (("", STRONG),),
    "dhl_express_piece_id": (("JJD|JVGL", STRONG),),
    "dhl_ecommerce": (("GM", MEDIUM),),
    "fedex_34": (("", MEDIUM),),
    "fedex_ground_96": (("9611", MEDIUM),),
    "fedex_ground_gsn": (("96[23]2", MEDIUM),),
    "fedex_smartpost": (("(?:92)?6129", MEDIUM),),
    "ontrac_c": (("", MEDIUM),),
    "ontrac_d": (("", MEDIUM),),
    "s10": (("", STRONG),),
    "ups": (("", STRONG),),
    "UPS Waybill": (("", MEDIUM),),
    # The four digits are the services that USPS prints most; 9 and a digit alone are too little.
    "usps_91": (
        (
            "9(?:10[12]|114|20[0258]|261|27[04]|303|361|40[01257]|41[04]|434|449|50[05]|510|534)[0-9]{18}(?:[0-9]{4})?$",
            STRONG,
        ),
        ("420[0-9]{5}|9[1-5](?:[0-9]{20}|[0-9]{24})$", MEDIUM),
    ),
}
"""How much a format proves, by its id or name: the first beginning that fits. What is not listed here is weak."""


@cache
def couriers() -> tuple[Courier, ...]:
    """What the files say, in the order of their names. About 120 kB."""
    files = sorted((resources() / "carriers").glob("*.json"))
    return tuple(msgspec.json.decode(file.read_bytes(), type=Courier) for file in files)


def formats() -> tuple[Format, ...]:
    return tuple(_format(courier, one) for courier in couriers() for one in courier.tracking_numbers)


def _format(courier: Courier, definition: Definition) -> Format:
    pieces = definition.regex if isinstance(definition.regex, tuple) else (definition.regex,)
    known = {lookup.name: _known(lookup) for lookup in definition.additional}
    groups = {lookup.name: lookup.regex_group_name for lookup in definition.additional}
    must_exist = tuple((groups[name], known[name]) for name in definition.validation.additional.exists)

    def carrier(match: re.Match[str]) -> str:
        """Empty where the data know nobody who writes so: that is no number at all."""
        found = courier.name
        for group, names in must_exist:
            if match[group] not in names:
                return ""
            found = names[match[group]] or found
        return readable(found)

    evidence = _EVIDENCE.get(definition.id or definition.name, ())
    proofs = tuple((re.compile(beginning), strength) for beginning, strength in evidence)

    def strength(match: re.Match[str]) -> Strength:
        return next((strength for beginning, strength in proofs if beginning.match(match.string)), WEAK)

    # Python writes a named group with a P; codes come without the blanks that the data allow between digits.
    pattern = "".join(pieces).replace("(?<", "(?P<").replace(r"\s*", "")
    return Format(
        re.compile(pattern), carrier, strength, _checker(definition.validation), _NUMBERS.get(definition.id, _whole)
    )


def _known(lookup: Lookup) -> dict[str, str]:
    more = POSTS if lookup.regex_group_name == "CountryCode" else {}
    return {entry.matches: entry.courier for entry in lookup.lookup if entry.matches} | more


def _checker(validation: Validation) -> Callable[[re.Match[str]], bool]:
    checksum = validation.checksum
    if checksum is None:
        return lambda _: True
    check, how = _CHECKS[checksum.name], checksum
    prepend = validation.serial_number_format.prepend_if
    wanted = re.compile(prepend.matches_regex) if prepend else None

    def holds(match: re.Match[str]) -> bool:
        serial: str = match["SerialNumber"]
        if prepend and wanted and wanted.match(serial):
            serial = prepend.content + serial
        return check(serial, how) == match["CheckDigit"]

    return holds


def _whole(match: re.Match[str]) -> str:
    return match.string


def _fedex_34(match: re.Match[str]) -> str:
    """The twelve digits that FedEx tracks stand last, after two zeros."""
    return match.string[-12:] if match.string[-14:-12] == "00" else match.string


def _fedex_15(match: re.Match[str]) -> str:
    """The fifteen digits that FedEx tracks, unless they read as DPD's too."""
    number = match.string[-15:]
    return match.string if checks.mod_37_36(number[:-1]) == number[-1] else number


_NUMBERS: Final[dict[str, Callable[[re.Match[str]], str]]] = {
    "fedex_34": _fedex_34,
    "fedex_ground_gsn": _fedex_34,
    "fedex_ground_96": _fedex_15,
}
"""How the number that is tracked stands in the code, by the id of its format. Elsewhere the code is the number."""
