"""Disks that lose their current at any change: what a machine of the storm would find when it starts again.

The whole storm runs with `tests/dev/wrlog.c` preloaded. Every change that the real store makes to a file is noted, so
that a cut may fall before any of them, and of what no fsync had made durable by then any part may be missing or torn.
What a machine does after its death is done to files that are thrown away, and nobody hears of it.
"""

from __future__ import annotations

import ctypes
import errno
import shutil
from collections.abc import Mapping
from pathlib import Path
from random import Random
from typing import Final, Literal

from kiosk.store import shut_out
from tests.dev.powercut import Change, apply_change, read_changes, some_survive, synced

Death = Literal["power cut", "kill"]
Refusing = Literal["full", "broken"]
Image = Mapping[str, bytes]
_WHY: Final = {"full": errno.ENOSPC, "broken": errno.EIO}


class Disk:
    """The disk of one machine. Names are those within its folder."""

    def __init__(self) -> None:
        self.image: Image | None = None  # what is found after a death, from the moment of it
        self._durable: dict[str, bytearray] = {}
        self._waiting: list[Change] = []
        self._made = 0  # changes since `arm`
        self._dies_at: int | None = None
        self._death: Death = "kill"
        self._chance = Random()

    def hold(self, image: Image) -> None:
        """From now on these files lie there, all of them durable."""
        self.image = None
        self._durable = {name: bytearray(content) for name, content in image.items()}
        self._waiting = []
        self._dies_at = None

    def arm(self, after: int, death: Death, chance: Random) -> None:
        """Let the machine die once it has made so many more changes."""
        self._made, self._dies_at, self._death, self._chance = 0, after, death, chance
        self._look()

    def disarm(self) -> None:
        if self.image is None:
            self._dies_at = None

    @property
    def armed(self) -> bool:
        return self._dies_at is not None

    def note(self, change: Change) -> None:
        if self.image is not None or change.name.endswith("-shm"):  # shared memory; made anew at every start
            return
        if change.operation == "S":
            self._waiting = synced(self._durable, self._waiting, change.name)
        else:
            self._waiting.append(change)
        self._made += 1
        self._look()

    def now(self) -> Image:
        """What a copy of the running machine's files holds."""
        return self._found("kill")

    def _look(self) -> None:
        if self._dies_at is not None and self._made >= self._dies_at:
            self.image = self._found(self._death)

    def _found(self, death: Death) -> Image:
        files = {name: bytearray(content) for name, content in self._durable.items()}
        if death == "power cut":
            some_survive(files, self._waiting, self._chance)
        else:  # what a process has written the system will write, whether the process lives or not
            for change in self._waiting:
                apply_change(files, change, len(change.content))
        return {name: bytes(content) for name, content in files.items()}


class Disks:
    """The disks of all machines of one storm, each a folder under one that is watched."""

    def __init__(self, root: Path, log: Path) -> None:
        """Watch a folder.

        Args:
            log: where the preloaded library notes what happens in it.
        """
        self.root = root
        self._log = log
        self._at = 0
        self._disks: dict[str, Disk] = {}
        self._refused: tuple[str, Refusing] | None = None

    def add(self, machine: str, image: Image) -> Disk:
        """A new machine with these files."""
        self._disks[machine] = Disk()
        self.put(machine, image)
        return self._disks[machine]

    def outside_backups(self, machine: str) -> Image:
        """The files of a machine that is off which no backup holds and none takes the place of."""
        folder = self.root / machine
        return {path.name: path.read_bytes() for path in folder.iterdir() if path.name.endswith(shut_out.ENDING)}

    def put(self, machine: str, image: Image) -> None:
        """Replace what lies on the disk of a machine whose files nobody has open."""
        refused = self._refused
        self.accept()  # what is put there is none of the machine's doing
        folder = self.root / machine
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        for name, content in image.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
            path.chmod(0o600)
        self.catch_up()
        self._disks[machine].hold(image)
        if refused is not None:
            self.refuse(*refused, after=0)

    def catch_up(self) -> None:
        """Take note of what happened since."""
        if self._log.stat().st_size == self._at:  # asked at every turn, and most times there is nothing
            return
        with self._log.open("rb") as notes:
            notes.seek(self._at)
            for change in read_changes(notes):
                self._note(change)
            self._at = notes.tell()

    def _note(self, change: Change) -> None:
        machine, _, name = change.name.partition("/")
        if machine not in self._disks:
            return
        if change.operation == "R":
            old, new = change.name.split(">")
            name = f"{old.partition('/')[2]}>{new.partition('/')[2]}"
        self._disks[machine].note(Change(change.operation, name or ".", change.offset, change.content))

    def refuse(self, machine: str, why: Refusing, after: int) -> None:
        """From now on, after so many more of them, writes to the disk of a machine do not work."""
        self._refused = (machine, why)
        _library().wrlog_refuse(f"{machine}/".encode(), ctypes.c_long(after), _WHY[why])

    def accept(self) -> None:
        """All disks take what is written again."""
        self._refused = None
        _library().wrlog_refuse(b"", ctypes.c_long(0), 0)


def _library() -> ctypes.CDLL:
    return ctypes.CDLL(None)
