"""What lies beside an SQLite file and belongs to it: its ballast, its backups, and the lock of the folder."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from kiosk.store.backup import FOLDER, Backups
from kiosk.store.ballast import Ballast, free_bytes
from kiosk.store.database import NEW
from kiosk.store.presence import Presence

WAL_LIMIT: Final = 16 * 1024 * 1024  # bytes; more, and something reads without ever coming to an end
BALLAST: Final = ".ballast"  # added to the database's name
ASIDE: Final = ".aside-"  # added to the database's name, with a stamp, for a file that was replaced


class Beside:
    """Held from before the file is opened until after it was closed."""

    def __init__(self, path: Path, key: str) -> None:
        """Come into the folder.

        Raises:
            FolderUnusable: it cannot be used, or is being put in order.
        """
        self.path = path
        self.ballast = ballast_of(path)
        self.backups = Backups(path, key)
        self._presence = Presence(path.parent)

    def wal_bytes(self) -> int:
        """What was written and is not in the file itself yet."""
        try:
            return self.path.with_name(self.path.name + "-wal").stat().st_size
        except OSError:
            return 0

    def free_bytes(self) -> int:
        return free_bytes(self.path.parent)

    def wipe(self) -> None:
        """Delete every older state of the data: for a desk that was shut out, and must keep nothing of what it knew."""
        self.backups.wipe()
        for path in self.path.parent.glob(self.path.name + ASIDE + "*"):
            path.unlink()

    def close(self) -> None:
        self._presence.close()


def kept_aside(database: Path) -> list[Path]:
    """Files that were replaced, the newest first; a log of one alone where it was left behind."""
    found = set(database.parent.glob(database.name + ASIDE + "*"))
    alone = (one for one in found if one.with_name(one.name.removesuffix("-wal")) not in found - {one})
    return sorted(alone, reverse=True)


def left_of(database: Path) -> Path | None:
    """Something that an earlier file left beside its place; None where there never was one.

    A first start that was cut off leaves only what is begun anew, and the ballast holds nothing.
    """
    nothing = tuple(database.name + ending for ending in (NEW, BALLAST))
    found = [one for one in database.parent.glob(database.name + "?*") if not one.name.startswith(nothing)]
    found += (database.parent / FOLDER).glob(f"{database.stem}-*")
    return min(found, default=None)


def ballast_of(path: Path) -> Ballast:
    return Ballast(path.with_name(path.name + BALLAST))
