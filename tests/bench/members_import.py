"""A list of members taken in by `kiosk import`, bare inserts beside it, and people who tap at the open desk meanwhile.

A process of its own, over data that `crowd.fill` made: `python -m tests.bench.members_import FOLDER TAPS FILE`.
"""

from __future__ import annotations

import csv
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import msgspec

from kiosk.app import Desk, application, open_desk
from kiosk.store.database import encrypted_engine
from kiosk.ui.screen import WELCOME
from tests.bench.crowd import batches, fill, settings_of
from tests.bench.rows import Row, answer, share, surroundings
from tests.bench.taps import Reader, pause

_MEMBERS: Final = 1_000  # who tap
_SLICE: Final = 40  # rows of a bare transaction
_PAUSE_MS: Final = 250  # between two people
_HEADER: Final = [
    "Membership ID",
    "Name",
    "Company",
    "Email",
    "Phone",
    "Plan",
    "Status",
    "Canceled to",
    "Access card id",
]
_FIRST: Final = ("Marta", "Zoë", "Łukasz", "王伟", "ليلى", "Nguyễn", "Ada", "Björk", "Kofi", "Дмитро")


def write_list(file: Path, count: int) -> None:
    """An export as other programs make it, of members who are not there yet."""
    with file.open("w", newline="", encoding="utf-8") as out:
        writer = csv.writer(out)
        writer.writerow(_HEADER)
        for number in range(count):
            writer.writerow([
                f"new-{number}", f"{_FIRST[number % 10]} Nowak{number}", f"Company {number % 3000}",
                f"m{number}@example.org", f"+49 30 {number:07}", "Hot desk", "active", "2027-12-31", f"08{number:010}",
            ])  # fmt: skip


def bare(folder: Path, file: Path) -> float:
    """Rows a second: the cells as they are, into a table without indexes, durable after each slice as ours are."""
    engine = encrypted_engine(folder / "bare-import.db", "5a" * 32)
    connection: Any = engine.raw_connection()
    try:
        connection.execute(f"CREATE TABLE bare ({', '.join(f'c{place} TEXT' for place in range(len(_HEADER)))})")
        with file.open(newline="", encoding="utf-8") as lines:
            rows = list(csv.reader(lines))[1:]
        began = time.perf_counter()
        for some in batches(rows, _SLICE):
            connection.execute("BEGIN IMMEDIATE")
            connection.executemany(f"INSERT INTO bare VALUES ({','.join('?' * len(_HEADER))})", some)
            connection.execute("COMMIT")
        return len(rows) / (time.perf_counter() - began)
    finally:
        connection.close()
        engine.dispose()


def command(folder: Path, file: Path) -> list[str]:
    settings = folder / "kiosk.toml"
    settings.write_text(f'data = "{folder.as_posix()}"\n', encoding="utf-8")
    options = ["import", str(file), "--json", "--create-plans"]
    return [sys.executable, "-m", "kiosk", "--settings", str(settings), *options]


def beside(folder: Path, taps: int, file: Path) -> dict[str, Any]:
    """Seconds of taps on a quiet desk and beside the import, the seconds that this took, and what it said."""
    app = application()
    desk = open_desk(app, settings_of(folder))
    assert isinstance(desk, Desk), "the desk did not open"
    reader = Reader(desk, 0)
    quiet: list[float] = []
    busy: list[float] = []
    try:
        reader.frames.until_quiet(lambda: desk.shell.property("page") == WELCOME)
        reader.tap()
        reader.settle()
        for _ in range(taps):
            quiet.append(reader.tap())
            pause(_PAUSE_MS)
        began = time.perf_counter()
        with subprocess.Popen(command(folder, file), env=surroundings(), stdout=subprocess.PIPE) as importing:
            while importing.poll() is None:
                busy.append(reader.tap())
                reader.number %= _MEMBERS - 1
                pause(_PAUSE_MS)
            seconds = time.perf_counter() - began
            assert importing.stdout is not None  # asked for above
            said = msgspec.json.decode(importing.stdout.read())
    finally:
        desk.close()
    return {"quiet": quiet, "busy": busy, "seconds": seconds, "said": said}


def measure(count: int, taps: int) -> Iterator[Row]:
    """The rows of the report."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        file = folder / "members.csv"
        write_list(file, count)
        fill(folder / "data", _MEMBERS)
        plain = bare(folder, file)
        found: dict[str, Any] = answer("members_import", folder / "data", taps, file)
        assert found["said"]["created"] == count, found["said"]
        yield Row(f"import of {count:,} members beside an open desk", count / found["seconds"], "rows/s", plain)
        quiet = [took * 1000 for took in found["quiet"]]
        busy = [took * 1000 for took in found["busy"]]
        for part_name, part in (("p50", 0.5), ("p95", 0.95)):
            yield Row(
                f"tap to painted answer meanwhile, {part_name}, bare: without",
                share(busy, part),
                "ms",
                share(quiet, part),
            )
        began = time.perf_counter()
        subprocess.run(command(folder / "data", file), env=surroundings(), stdout=subprocess.DEVNULL, check=True)
        yield Row("the same list again, nothing to change", count / (time.perf_counter() - began), "rows/s", plain)


def main(arguments: list[str]) -> None:
    folder, taps, file = arguments
    print(msgspec.json.encode(beside(Path(folder), int(taps), Path(file))).decode())


if __name__ == "__main__":
    main(sys.argv[1:])
