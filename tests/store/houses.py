"""A desk's folder with a backup and what came after it, and ways to damage its database."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from kiosk.core.kinds import Fact
from kiosk.core.spaces import LogoChanged
from kiosk.store.beside import kept_aside
from kiosk.store.keeping import Rescued
from kiosk.store.opening import KeyRing, open_kiosk
from kiosk.store.pages import PAGE
from kiosk.store.store import Store
from tests.store.worlds import arrival, fresh_id, journal_of, member

NIGHT: Final = datetime(2026, 11, 22, 2, 30, tzinfo=UTC)
Damage = Callable[[bytearray], None]


class House:
    """A desk's folder, closed, with what was acknowledged there until the backup, and after it."""

    def __init__(self, folder: Path, *, backup: bool = True, size: int = 200) -> None:
        self.folder = folder
        self.database = folder / "kiosk.db"
        self.key_file = folder / "kiosk.key"
        store, self.ring = self.open()
        assert store.space is not None
        self.space, self.device, self.name = store.space, store.identity.device, store.identity.incarnation
        with store.transaction() as records:
            records.journal.record_many(member(f"Marta Number{number}")[1] for number in range(size))
        self.before = self.ids(store)
        if backup:
            assert store.beside is not None
            store.remember_backup(store.beside.backups.make(NIGHT))
        with store.transaction() as records:
            records.journal.record_many([arrival(fresh_id())] for _ in range(size))
            records.journal.record(Fact(self.space, LogoChanged(picture="A" * 10_000)))  # over several pages
        self.after = self.ids(store) - self.before
        store.close()

    def open(self) -> tuple[Store, KeyRing]:
        return open_kiosk(self.folder, self.key_file)

    def ids(self, store: Store) -> set[str]:
        assert store.space is not None
        return {entry.id for entry in journal_of(store, store.space)}

    def damage(self, how: Damage) -> bytes:
        content = bytearray(self.database.read_bytes())
        how(content)
        self.database.write_bytes(content)
        return bytes(content)


def flipped(offset: float) -> Damage:
    def flip(content: bytearray) -> None:
        content[int(offset if offset > 1 else offset * len(content))] ^= 0x20

    return flip


def zeroed(*pages: int) -> Damage:
    def zero(content: bytearray) -> None:
        for page in pages:
            content[page * PAGE : (page + 1) * PAGE] = bytes(PAGE)

    return zero


def cut(left: int) -> Damage:
    def shorten(content: bytearray) -> None:
        del content[left:]

    return shorten


def rescued(store: Store) -> Rescued:
    with store.reading() as records:
        found = records.keeping.get("rescued")
    assert isinstance(found, Rescued)
    return found


def aside(house: House) -> Path:
    (kept,) = kept_aside(house.database)
    return kept


def folder_state_deep(folder: Path) -> dict[str, str]:
    files = [path for path in folder.rglob("*") if path.is_file()]
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(files)}
