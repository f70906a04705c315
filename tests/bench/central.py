"""Central in a process of its own: `python -m tests.bench.central DATABASE`, a PostgreSQL URL or a file.

It prints its address and pairing codes of one space as JSON, and serves until its input is closed.
"""

from __future__ import annotations

import gc
import sys
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec

from kiosk.central import serving
from tests.dev.central import ServedCentral

CODES = 4


def main(arguments: list[str]) -> None:
    with (
        TemporaryDirectory() as beside,
        closing(serving.open_store(arguments[0], Path(beside))) as store,
        ServedCentral(store) as central,
    ):
        space = central.new_space()
        codes = [central.new_code(space) for _ in range(CODES)]
        print(msgspec.json.encode({"url": central.url, "space": space, "codes": codes}).decode(), flush=True)
        gc.freeze()  # as `serve` does
        sys.stdin.read()


if __name__ == "__main__":
    main(sys.argv[1:])
