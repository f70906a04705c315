"""`kiosk recognise`: what the codes on parcels say about their carriers."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator

import click
import msgspec

from kiosk.recognition.carriers import recognise
from kiosk.recognition.reading import Reading


@click.command()
@click.argument("codes", nargs=-1, required=True, metavar="CODE...")
@click.option("--json", "as_json", is_flag=True, help="Print a list of objects: code, carrier, number, strength.")
def command(codes: tuple[str, ...], as_json: bool) -> None:
    """Say whose tracking number a code is. "-" reads codes from standard input, one a line."""
    readings = (recognise(code) for code in _codes(codes))
    if as_json:
        click.echo(msgspec.json.encode([_object(reading) for reading in readings]).decode())
        return
    for reading in readings:
        click.echo(_line(reading))


def _codes(given: Iterable[str]) -> Iterator[str]:
    for code in given:
        if code != "-":
            yield code
            continue
        for line in sys.stdin.buffer:
            if stripped := line.rstrip(b"\r\n"):
                yield stripped.decode("utf-8", "replace")


def _object(reading: Reading) -> dict[str, str]:
    return {
        "code": reading.code,
        "carrier": reading.carrier,
        "number": reading.number,
        "strength": reading.strength,
    }


def _line(reading: Reading) -> str:
    if reading.carrier:
        return f"{reading.number}: {reading.carrier} ({reading.strength})"
    if reading.looks_like:
        return f"{reading.number}: looks like {reading.looks_like}, but a digit is wrong"
    return f"{reading.number}: unknown carrier"
