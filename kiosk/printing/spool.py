"""The files of members that wait to be printed: a folder beside the database, readable by its owner alone.

They are not encrypted: a printer's program must read them, and the key would lie beside them. They are gone after a day
at most, and are in no backup and no exchange.
"""

from __future__ import annotations

import base64
import contextlib
import hashlib
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

import msgspec

import kiosk
from kiosk import errors, places
from kiosk.core.documents import BYTES, Survey
from kiosk.errors import DocumentDamaged, DocumentMissing, DocumentTooLarge, Refused
from kiosk.printing.survey import Refusal

SECONDS: Final = 60  # for a look at one file
_SLICE: Final = 1 << 20  # bytes
_HEAD: Final = 1024  # bytes in which a PDF says that it is one
_PART: Final = ".part"
_COPYING_S: Final = 3600  # a copy that is older was cut off; a younger one may be another program's
_REFUSALS: Final = frozenset({"DocumentLocked", "DocumentDamaged", "DocumentProtected", "DocumentTooLarge"})


class FileSpool:
    """Keeps files under the hash of their bytes: the same file twice is kept once."""

    def __init__(
        self,
        folder: Path,
        *,
        seconds: float = SECONDS,
        limit: int = BYTES,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """Open the folder, or make it.

        Args:
            seconds: that a look at one file may take.
            limit: bytes of one file.
            now: what the folder's own times are compared with.
        """
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._folder = folder
        self._seconds = seconds
        self._limit = limit
        self._now = now
        for part in self._older(f"*{_PART}", _COPYING_S):  # a stop in the middle of copying leaves one
            part.unlink(missing_ok=True)

    def keep(self, source: Path) -> tuple[str, int]:
        part = self._folder / f"{os.getpid()}-{os.urandom(8).hex()}{_PART}"
        try:
            digest, size = self._copied(source, part)
            part.replace(self._folder / f"{digest}.pdf")
        except OSError as error:
            raise DocumentDamaged from error
        finally:
            part.unlink(missing_ok=True)
        return digest, size

    def _copied(self, source: Path, part: Path) -> tuple[str, int]:
        digest, size = hashlib.sha256(), 0
        with places.opened(source) as read, open(os.open(part, _NEW, 0o600), "wb") as written:  # noqa: PTH123
            while some := read.read(_SLICE):
                if not size and b"%PDF-" not in some[:_HEAD]:
                    raise DocumentDamaged
                size += len(some)
                if size > self._limit:
                    raise DocumentTooLarge(what="bytes", limit=self._limit)
                digest.update(some)
                written.write(some)
        if not size:
            raise DocumentDamaged
        return digest.hexdigest(), size

    def path(self, file: str) -> Path:
        found = self._folder / f"{file}.pdf"
        if not found.is_file():
            raise DocumentMissing
        return found

    def drop(self, file: str) -> None:
        """Take a file away, with all that was made from it."""
        for path in self._folder.glob(f"{file}*.pdf"):
            with contextlib.suppress(OSError):  # a printer's program may hold it open; it is swept later
                path.unlink(missing_ok=True)

    def older(self, seconds: float) -> set[str]:
        """The files that have lain here for longer."""
        return {path.stem.split("-")[0] for path in self._older("*.pdf", seconds)}

    def _older(self, named: str, seconds: float) -> list[Path]:
        before = self._now().timestamp() - seconds
        found = []
        for path in self._folder.glob(named):
            with contextlib.suppress(OSError):  # gone meanwhile
                if path.stat().st_mtime <= before:
                    found.append(path)
        return found

    def survey(self, file: str) -> Survey:
        found: Survey = self._look(Survey, "survey", str(self.path(file)))
        return found

    def thumbnails(self, file: str) -> tuple[bytes, ...]:
        pictures = self._look(list[str], "thumbnails", str(self.path(file)))
        return tuple(base64.b64decode(picture) for picture in pictures)

    def excerpt(self, file: str, pages: Sequence[int | None]) -> Path:
        listed = msgspec.json.encode(list(pages)).decode()
        target = self._folder / f"{file}-{hashlib.sha256(listed.encode()).hexdigest()[:16]}.pdf"
        os.close(os.open(target, os.O_WRONLY | os.O_CREAT, 0o600))
        self._look(dict[str, str], "excerpt", str(self.path(file)), str(target), listed)
        return target

    def _look(self, found: Any, *arguments: str) -> Any:
        """Ask the process that looks into files; what kills it is the file's fault.

        Raises:
            Refused: as it says.
        """
        program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "kiosk"]
        # Nothing of this desk's settings and secrets is for that process.
        surroundings = {name: os.environ[name] for name in _PASSED_ON if name in os.environ}
        surroundings["PYTHONPATH"] = str(Path(kiosk.__file__).resolve().parent.parent)
        try:
            done = subprocess.run(
                [*program, "look-into", *arguments],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=surroundings,
                timeout=self._seconds,
                check=False,
            )
        except subprocess.TimeoutExpired:
            raise DocumentTooLarge(what="time", limit=int(self._seconds)) from None
        if done.returncode:
            raise DocumentDamaged
        if done.stdout.startswith(b'{"refused"'):
            raise _refused(done.stdout)
        return msgspec.json.decode(done.stdout, type=found)


_NEW: Final = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
_PASSED_ON: Final = ("PATH", "SYSTEMROOT", "LD_LIBRARY_PATH", "TMPDIR", "TEMP", "LANG", "LC_ALL")


def _refused(answer: bytes) -> Refused:
    said = msgspec.json.decode(answer, type=Refusal)
    refusal: type[Refused] = getattr(errors, said.refused) if said.refused in _REFUSALS else DocumentDamaged
    return refusal(**said.details)
