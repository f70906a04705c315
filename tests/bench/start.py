"""From the start of the program to its first frame, and what it holds in memory then."""

from __future__ import annotations

import re
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from typing import Final

from tests.bench.rows import Row, answer, share, surroundings

_MB: Final = 1024 * 1024
_IMPORT: Final = re.compile(r"import time: +(\d+) \| +(\d+) \| ( *)(\S+)")


def measure(folder: Path, members: int, starts: int) -> Iterator[Row]:
    """Desk and empty window in turn, after one start of each that warms the caches."""
    desk, empty = ("desk", folder), ("empty",)
    times: dict[str, list[float]] = {"desk": [], "empty": []}
    for turn in range(starts + 1):
        for arguments in (desk, empty):
            took = _start(*arguments)
            if turn:
                times[str(arguments[0])].append(took * 1000)
    what = f"start to first frame, {members:,} members"
    for name, part in (("p50", 0.5), ("p95", 0.95)):
        yield Row(f"{what}, {name}", share(times["desk"], part), "ms", share(times["empty"], part))


def measure_memory(folder: Path, members: int) -> Iterator[Row]:
    """The median of three, 3 s after the first frame."""
    desk = [answer("first_frame", "desk", folder, "--memory")["memory"] for _ in range(3)]
    empty = [answer("first_frame", "empty", "--memory")["memory"] for _ in range(3)]
    for place, name in enumerate(("RSS", "PSS")):
        ours, bare = (median(found[place] for found in some) / _MB for some in (desk, empty))
        if bare:
            yield Row(f"memory after start, {members:,} members, {name}", ours, "MB", bare)


def _start(*arguments: object) -> float:
    """Seconds from the parent's call to the child's first frame."""
    began = time.monotonic()
    frame_at: float = answer("first_frame", *arguments)["frame_at"]
    return frame_at - began


def imports(most: int = 10) -> Iterator[str]:
    """The modules that take longest to import on the way to the desk's window, their own imports not counted."""
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-c", "import kiosk.cli.run, kiosk.app"],
        env=surroundings(), stderr=subprocess.PIPE, check=True, text=True,
    )  # fmt: skip
    found = [
        (int(match[1]), int(match[2]), match[4]) for match in map(_IMPORT.match, done.stderr.splitlines()) if match
    ]
    yield f"imports of kiosk.app: {sum(own for own, _, _ in found) / 1000:.0f} ms; the slowest, alone and with theirs:"
    for own, all_of_it, name in sorted(found, reverse=True)[:most]:
        yield f"  {own / 1000:7.1f} ms {all_of_it / 1000:7.1f} ms  {name}"
