"""How fast the desk is, side by side with the bare machine: `make bench`, or `python -m tests.bench [--quick]`.

Ratios count more than milliseconds: a busy machine slows both sides. Nothing here decides whether a test passes.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.bench import crowd, exchange, ledger, members_import, morango, names, newcomer, recognition, start, wake
from tests.bench.rows import Row, answer, head, share

_HELP: Final = """Usage: python -m tests.bench [--quick] [--verbose] [PART ...]

  PART       desk, exchange, newcomer, wake, morango, import, names, recognition or ledger; left out:
             all but morango
  --quick    small sizes: shows that all of it works, in a minute and a half
  --verbose  also the slowest imports of a start"""


@dataclass(frozen=True, slots=True)
class Size:
    """How much is measured. `crowds` are numbers of members, with how many entries arrive beside their taps."""

    crowds: tuple[tuple[int, int], ...]
    taps: int
    starts: int
    exchanged: tuple[int, ...]
    newcomer: tuple[int, int]
    kiosks: tuple[int, int, int]  # of a fleet, how many polls are asked of it, how many of them wait
    imported: int
    digit_strings: int
    transfers: int


_FULL: Final = Size(
    crowds=((5_000, 100_000), (100_000, 100_000)),
    taps=100,
    starts=9,
    exchanged=(10_000, 100_000),
    newcomer=(100_000, 100_000),
    kiosks=(50_000, 2_000, 2_000),
    imported=100_000,
    digit_strings=10_000,
    transfers=100_000,
)
_QUICK: Final = Size(
    crowds=((500, 2_000), (2_000, 2_000)),
    taps=10,
    starts=2,
    exchanged=(1_000,),
    newcomer=(500, 500),
    kiosks=(1_000, 200, 200),
    imported=2_000,
    digit_strings=1_000,
    transfers=2_000,
)


def main(arguments: list[str]) -> int:
    flags = {one for one in arguments if one.startswith("-")}
    chosen = [one for one in arguments if one not in flags]
    unknown = (flags - {"--quick", "--verbose"}) | (set(chosen) - set(_PARTS))
    if unknown:
        print(_HELP)
        return 0 if unknown <= {"--help", "-h"} else 2
    size = _QUICK if "--quick" in flags else _FULL
    print(head(), flush=True)
    for part in chosen or [one for one in _PARTS if one != "morango"]:
        for row in _PARTS[part](size):
            print(row, flush=True)
    if "--verbose" in flags:
        print(*start.imports(), sep="\n")
    return 0


def _desk(size: Size) -> Iterator[Row]:
    with tempfile.TemporaryDirectory() as name:
        for members, arriving in size.crowds:
            folder = Path(name) / str(members)
            crowd.fill(folder, members)
            yield from start.measure(folder, members, size.starts)
            yield from start.measure_memory(folder, members)
            yield from _taps(folder, members, size.taps, arriving)


def _exchange(size: Size) -> Iterator[Row]:
    for count in size.exchanged:
        yield from exchange.measure(count)


def _morango(size: Size) -> Iterator[Row]:
    """Our own figures first: the two sides of a ratio are of one run."""
    ours = list(exchange.measure(size.exchanged[0]))
    yield from ours
    yield from morango.measure(size.exchanged[0], ours)


def _taps(folder: Path, members: int, taps: int, arriving: int) -> Iterator[Row]:
    """Both kinds of taps against a commit and an empty frame of the quiet desk, measured between its taps."""
    measured: dict[str, list[float]] = answer("taps", folder, 0, taps, arriving)
    taken, seconds = measured["arrival"]
    found = {name: [took * 1000 for took in some] for name, some in measured.items()}
    bare = [commit + frame for commit, frame in zip(found["commit"], found["frame"], strict=True)]
    named = f"tap to painted answer, {members:,} members"
    yield Row(f"{named}, first after a start", found["first"][0], "ms", share(bare, 0.5))
    for name, what in (("idle", "idle"), ("busy", f"{arriving:,} arriving")):
        for part_name, part in (("p50", 0.5), ("p95", 0.95)):
            yield Row(f"{named}, {what}, {part_name}", share(found[name], part), "ms", share(bare, part))
    yield Row(f"entries taken beside {len(found['busy'])} such taps", taken / seconds, "/s")


_PARTS: Final[dict[str, Callable[[Size], Iterator[Row]]]] = {
    "desk": _desk,
    "exchange": _exchange,
    "newcomer": lambda size: newcomer.measure(*size.newcomer),
    "wake": lambda size: wake.measure(*size.kiosks),
    "morango": _morango,
    "import": lambda size: members_import.measure(size.imported, size.taps),
    "names": lambda size: names.measure(size.imported),
    "recognition": lambda size: recognition.measure(size.digit_strings),
    "ledger": lambda size: ledger.measure(size.transfers, durable=3 * size.taps),
}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
