"""Power cuts: note what a process writes, and replay what a disk may hold when the current goes at any moment.

A write that was not followed by an fsync of its file may be there, may not, or may be torn; a rename or unlink counts
once its folder was synced. Not modelled: a disk that says it has written what it has not.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from random import Random
from typing import BinaryIO, Final

_SOURCE: Final = Path(__file__).with_name("wrlog.c")
_SECTOR: Final = 512  # bytes that a disk writes whole
ACKNOWLEDGED: Final = "ACK"  # the file in the folder that the process writes to once something is durable


def compiled(folder: Path) -> Path:
    """The library to preload, compiled into a folder."""
    library = folder / "wrlog.so"
    subprocess.run(
        ["gcc", "-O1", "-Wall", "-Werror", "-shared", "-fPIC", "-o", str(library), str(_SOURCE), "-ldl"], check=True
    )
    return library


def noting(library: Path, folder: Path, log: Path) -> dict[str, str]:
    """The environment of a process whose changes to the files of a folder are noted in `log`."""
    return os.environ | {"LD_PRELOAD": str(library), "WRLOG": str(log), "WRLOG_DIR": str(folder)}


@dataclass(frozen=True, slots=True)
class Change:
    """One note: W, T, S, U or R, as described in wrlog.c."""

    operation: str
    name: str
    offset: int
    content: bytes


def changes(log: Path) -> list[Change]:
    with log.open("rb") as notes:
        return list(read_changes(notes))


def read_changes(notes: BinaryIO) -> Iterator[Change]:
    """The notes from here on."""
    while head := notes.readline():
        operation, name, offset, length = head.decode().split(" ")
        yield Change(operation, name, int(offset), notes.read(int(length)))


@dataclass(frozen=True, slots=True)
class CrashState:
    """What the disk holds after a cut, and what had been acknowledged by then."""

    files: Mapping[str, bytes]
    acknowledged: bytes
    cut_at: int  # index of the first change that was not made


def anywhere(made: list[Change], count: int, seed: int) -> list[int]:
    """Random moments."""
    chance = Random(seed)
    return [chance.randrange(len(made) + 1) for _ in range(count)]


def after_renames(made: list[Change], each: int) -> list[int]:
    """The moments that are most delicate for what was made under another name first."""
    return [index + 1 for index, change in enumerate(made) if change.operation == "R" for _ in range(each)]


def crash_states(
    before: Mapping[str, bytes], made: list[Change], cuts: Iterable[int], seed: int
) -> Iterator[CrashState]:
    """Disks after power cuts, each just before the change of that index.

    Args:
        before: the files that were there, durable, when noting began.
    """
    chance = Random(seed)
    disk = {name: bytearray(content) for name, content in before.items()}
    waiting: list[Change] = []
    acknowledged = bytearray()
    done = 0
    for cut in sorted(cuts):
        for change in made[done:cut]:
            if change.name == ACKNOWLEDGED:
                acknowledged += change.content
            elif change.operation == "S":
                waiting = synced(disk, waiting, change.name)
            elif not change.name.endswith("-shm"):  # shared memory; made anew from the log at every start
                waiting.append(change)
        done = cut
        files = {name: bytearray(content) for name, content in disk.items()}
        some_survive(files, waiting, chance)
        yield CrashState({name: bytes(content) for name, content in files.items()}, bytes(acknowledged), cut)


def synced(disk: dict[str, bytearray], waiting: list[Change], name: str) -> list[Change]:
    """Make durable what waited for this fsync; give what still waits."""
    still: list[Change] = []
    for change in waiting:
        of_a_folder = change.operation in "UR"
        holder = str(PurePosixPath(change.name.rpartition(">")[2]).parent) if of_a_folder else change.name
        if holder == name:
            apply_change(disk, change, len(change.content))
        else:
            still.append(change)
    return still


def some_survive(files: dict[str, bytearray], waiting: list[Change], chance: Random) -> None:
    """Let the current go: of what waits for an fsync any part may be on the disk."""
    share = chance.choice((0.0, 0.5, 0.9, 1.0))
    for change in waiting:
        if chance.random() >= share:
            continue
        kept = len(change.content)
        if kept > _SECTOR and chance.random() < 0.2:
            kept = _SECTOR * chance.randrange(kept // _SECTOR + 1)
        apply_change(files, change, kept)


def apply_change(files: dict[str, bytearray], change: Change, kept: int) -> None:
    """Make a change, of a write its first `kept` bytes."""
    if change.operation == "U":
        files.pop(change.name, None)
        return
    if change.operation == "R":
        old, new = change.name.split(">")
        if old in files:
            files[new] = files.pop(old)
        return
    content = files.setdefault(change.name, bytearray())
    if change.operation == "T":
        del content[change.offset :]
        content.extend(bytes(change.offset - len(content)))
        return
    end = change.offset + kept
    content.extend(bytes(max(0, end - len(content))))
    content[change.offset : end] = change.content[:kept]
