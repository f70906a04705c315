"""Who was erased, in a file beside the database and outside its backups: a restored one erases them again."""

from __future__ import annotations

import re
import threading
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kiosk.core import erasure
from kiosk.store.keys import write_private
from kiosk.store.removal import erased_everywhere, erased_with_words, spaces_here

if TYPE_CHECKING:
    from kiosk.store.store import Store

ENDING: Final = ".erased"  # of the file's name, after the database's
_LINE: Final = re.compile(r"([0-9a-f]{32}) ([0-9a-f]{32})\Z")


class Tombstones:
    """Ids and nothing else, one space and person a line. Without a path they are kept nowhere."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._turn = threading.Lock()

    def all(self) -> Mapping[str, set[str]]:
        """Space -> who was erased there. A line that is damaged is left out: the journal knows most of them too.

        Raises:
            OSError: there is a file, and it cannot be read.
        """
        found: defaultdict[str, set[str]] = defaultdict(set)
        if self._path is not None and self._path.exists():
            for line in self._path.read_text("ascii", "replace").splitlines():
                if told := _LINE.match(line):
                    found[told[1]].add(told[2])
        return found

    def add(self, space: str, persons: Collection[str]) -> set[str]:
        """Remember these, durably. Returns those that were not known.

        Raises:
            OSError: nothing was changed.
        """
        if not persons or self._path is None:
            return set()
        with self._turn:
            known = self.all()
            new = set(persons) - known.get(space, set())
            if new:
                self._write({**known, space: known.get(space, set()) | new})
        return new

    @contextmanager
    def adding(self, space: str) -> Iterator[Callable[[Collection[str]], None]]:
        """Remember people before their erasure is committed, and forget them if that comes to nothing.

        The other way round, a stop between the two and an older database put back would bring their words back.
        """
        added: set[str] = set()
        try:
            yield lambda persons: added.update(self.add(space, persons))
        except BaseException:
            with suppress(OSError):  # then they are erased at the next start, as somebody has asked for
                self._take_back(space, added)
            raise

    def _take_back(self, space: str, persons: Collection[str]) -> None:
        if persons:
            with self._turn:
                known = self.all()
                self._write({**known, space: known.get(space, set()) - set(persons)})

    def _write(self, known: Mapping[str, set[str]]) -> None:
        assert self._path is not None
        lines = sorted(f"{space} {person}\n" for space, persons in known.items() for person in persons)
        write_private(self._path, "".join(lines).encode())


def remember_erased(store: Store, file: Path) -> None:
    """Erase again whom an older database brought back, and remember all who are erased in `file` from now on.

    Done as a store is opened, before anything of it is shown or served.

    Raises:
        OSError: the file cannot be read or written.
    """
    store.tombstones = Tombstones(file)
    erase_again(store)


def erase_again(store: Store) -> None:
    """Bring the database and the file to the same: whoever is erased in one of them is in the other.

    Raises:
        OSError: the file cannot be read or written.
    """
    told = store.tombstones.all()
    with store.engine.begin() as connection:
        known, words = erased_everywhere(connection), erased_with_words(connection)
        here = spaces_here(connection) | {store.space or ""}
    for space in sorted(words.keys() | (told.keys() & here)):
        missing = sorted(told.get(space, set()) - known.get(space, set()))
        if not missing and space not in words:
            continue
        with store.transaction(space, urgent=False) as records:
            records.journal.take_out(words.get(space, set()))
            if missing:
                records.journal.record(*(erasure.erase(person) for person in missing))
    for space, persons in known.items():
        store.tombstones.add(space, persons)
