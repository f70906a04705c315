"""Tracking numbers and what they are: those that test the shipped data, and published ones of our own formats."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kiosk.recognition.names import readable
from kiosk.recognition.shipped import couriers

_POSTS: Final = {"GB": "Royal Mail", "US": "USPS", "CV": "Correios de Cabo Verde", "CF": "Poste centrafricaine"}


@dataclass(frozen=True, slots=True)
class Public:
    """A test number of the data. `carrier` is who wrote it, or whose number it fails to be."""

    number: str
    carrier: str
    valid: bool


def public() -> Iterator[Public]:
    for courier in couriers():
        post = courier.courier_code == "s10"
        for definition in courier.tracking_numbers:
            for number in definition.test_numbers.valid:
                yield Public(number, _POSTS[number[-2:]] if post else readable(courier.name), True)
            for number in definition.test_numbers.invalid:
                yield Public(number, _POSTS.get(number[-2:], "") if post else readable(courier.name), False)


_MAXICODE: Final = "[)>\x1e01\x1d96{}\x1d1Z{}\x1dUPSN\x1d12345E\x1d089\x1d\x1d1/1\x1d10.1\x1dY\x1d\x1d\x1dUT\x1e\x04"
MAXICODE: Final = _MAXICODE.format("841706672\x1d840\x1d001", "12345675")
MAXICODE_ABROAD: Final = _MAXICODE.format("M5E1G45\x1d124\x1d066", "12345679")

OURS: Final = (
    # Found in carriers' own documents, in public descriptions of their numbers, and in what people ask about them.
    ("00340433836442636597", "DHL", "00340433836442636597", "strong"),
    ("(00) 3 40433836 442636597", "DHL", "00340433836442636597", "strong"),
    ("340433836442636597", "DHL", "00340433836442636597", "strong"),
    ("JJD1410302937991", "DHL", "JJD1410302937991", "strong"),
    ("JD 0146 0000 3812 9601 23", "DHL", "JD014600003812960123", "strong"),
    ("JVGL0999999990", "DHL", "JVGL0999999990", "strong"),
    ("420902459261290336128704042634", "DHL", "9261290336128704042634", "strong"),
    ("420941179261290336128704062441", "DHL", "9261290336128704062441", "strong"),
    ("3SDEVC6659149", "PostNL", "3SDEVC6659149", "strong"),
    ("3SDEVC748859096", "PostNL", "3SDEVC748859096", "strong"),
    ("JJD0002257639032011", "Yodel", "JJD0002257639032011", "strong"),
    ("JD0002254405060992", "Yodel", "JD0002254405060992", "strong"),
    ("01015026003653c", "DPD", "01015026003653C", "strong"),
    ("00 81827 0998 0000 0200 33 350 276 C", "DPD", "09980000020033F", "strong"),
    ("%008182709980000020033350276", "DPD", "09980000020033F", "strong"),
    ("TBA619632698000", "Amazon", "TBA619632698000", "strong"),
    ("TBC038034537009", "Amazon", "TBC038034537009", "strong"),
    ("TBAONT500361196", "Amazon", "TBAONT500361196", "strong"),
    ("YT2229521272164446", "YunExpress", "YT2229521272164446", "strong"),
    ("1LS7119013618127-1", "LaserShip", "1LS71190136181271", "strong"),
    ("1LS717793482164", "LaserShip", "1LS717793482164", "strong"),
    (MAXICODE, "UPS", "1Z12345E0112345675", "strong"),
    (MAXICODE_ABROAD, "UPS", "1Z12345E6612345679", "strong"),
    ("LX17635036", "LaserShip", "LX17635036", "medium"),
    ("09133131530724", "Hermes", "09133131530724", "weak"),
    ("0073938000549297", "Canada Post", "0073938000549297", "weak"),
    ("KYV009956937", "Purolator", "KYV009956937", "weak"),
)
"""What is scanned or typed, then carrier, number and strength."""

BROKEN: Final = (
    ("00340433836442636598", "DHL"),
    ("01015026003653D", "DPD"),
    ("008182709980000020033350276A", "DPD"),
    ("RB123456786GB", "Royal Mail"),
    ("EE123456786FR", "Chronopost"),
    ("GE123456786WW", "TNT"),
    ("1Z1111111111111111", "UPS"),
    (MAXICODE.replace("12345675", "12345676"), "UPS"),
    ("9261292700768711948020", "FedEx"),
    ("9400111202555842332670", "USPS"),
)
"""The same kinds with a wrong check digit, and what they look like."""

GUESSES: Final = (
    ("201298452277", "DHL"),
    ("320595463938", "Purolator"),
    ("JFV247545960", "Purolator"),
)
"""What several carriers may have written, this one among them."""
