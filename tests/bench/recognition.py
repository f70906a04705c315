"""How well carriers are recognised: over the public numbers, over random digits, and how long it takes.

`python -m tests.bench.recognition` prints these rows alone.
"""

from __future__ import annotations

import random
import string
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from time import perf_counter
from typing import Final

from kiosk.core.text import code_text
from kiosk.recognition.carriers import recognise
from tests.bench.rows import Row, head
from tests.recognition.numbers import OURS, public

_LENGTHS: Final = range(8, 25)
_ROUNDS: Final = 5


def measure(strings: int) -> Iterator[Row]:
    """`strings`: how many random digit strings of each length."""
    yield from _public()
    for length in _LENGTHS:
        yield from _false_alarms(length, strings)
    codes = [one.number for one in public()] + [code for code, *_ in OURS]
    yield Row("carrier of a code, warm", _each(recognise, codes), "µs", _each(code_text, codes))


def _public() -> Iterator[Row]:
    """Right means that the carrier comes first; a broken number is right when it is not its carrier's."""
    numbers = tuple(public())
    whole = [(one.carrier, recognise(one.number)) for one in numbers if one.valid]
    told = Counter(
        "right" if found.carrier == carrier else "wrong" if found.carrier else "unknown" for carrier, found in whole
    )
    for name in ("right", "wrong", "unknown"):
        yield Row(f"carriers of {len(whole)} public numbers, {name}", told[name], "")
    valid = {one.number for one in numbers if one.valid}
    broken = [(one.carrier, recognise(one.number)) for one in numbers if not one.valid and one.number not in valid]
    strong = sum(found.strength == "strong" for _, found in broken)
    taken = sum(found.carrier == carrier != "" for carrier, found in broken)
    yield Row(f"of {len(broken)} broken ones: taken as strong", strong, "")
    yield Row(f"of {len(broken)} broken ones: taken for their carrier's all the same", taken, "")


def _false_alarms(length: int, strings: int) -> Iterator[Row]:
    """Those taken for some carrier's number, by how sure that was said."""
    rng = random.Random(length)
    drawn = ("".join(rng.choices(string.digits, k=length)) for _ in range(strings))
    told = Counter(recognise(code).strength for code in drawn)
    sure = f"{told['strong']} strong, {told['medium']} medium, weak"
    yield Row(f"{strings:,} times {length} random digits: {sure}", told["weak"], "")


def _each(what: Callable[[str], object], codes: Sequence[str]) -> float:
    """Microseconds a code, the best of some rounds."""
    rounds: list[float] = []
    for _ in range(_ROUNDS):
        started = perf_counter()
        for code in codes:
            what(code)
        rounds.append(perf_counter() - started)
    return min(rounds) / len(codes) * 1e6


if __name__ == "__main__":
    print(head())
    for row in measure(10_000):
        print(row, flush=True)
