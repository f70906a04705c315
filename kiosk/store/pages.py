"""Reading what is left of a damaged database, page by page, without SQLite: it stops at the first page that is gone.

Each page of an SQLCipher file carries a code that only its key can have made, so that every page by itself is either
exactly what was written or is known to be lost. https://www.zetetic.net/sqlcipher/design/ and
https://www.sqlite.org/fileformat.html describe what is read here.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final, NamedTuple

from kiosk.store.frames import PAGE, Log

_IV: Final = 16
_CODE: Final = 64
_USABLE: Final = PAGE - _IV - _CODE
_TABLE_LEAF: Final = 13
_PAGES: Final = slice(28, 32)  # of the first page: how many there are
_CELLS: Final = _USABLE // 4  # a page cannot hold more
_INTEGERS: Final = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}  # serial type: bytes
_BLOB: Final = 12

Row = tuple[Any, ...]


class Unsound(Exception):
    """What should be a row, or a part of one, is none."""


class Cipher:
    """Tells sound pages from others and reads them."""

    def __init__(self, key: str, salt: bytes) -> None:
        """`key` is 64 hex digits, used raw; `salt` the first 16 bytes of the file."""
        self._key = bytes.fromhex(key)
        masked = bytes(byte ^ 0x3A for byte in salt)
        self._code_key = hashlib.pbkdf2_hmac("sha512", self._key, masked, 2, 32)

    def is_sound(self, number: int, page: bytes) -> bool:
        if len(page) != PAGE:
            return False
        written = page[_IV if number == 1 else 0 : PAGE - _CODE] + number.to_bytes(4, "little")
        return hmac.compare_digest(hmac.digest(self._code_key, written, "sha512"), page[PAGE - _CODE :])

    def plain(self, number: int, page: bytes) -> bytes:
        """The page as SQLite sees it. Sound pages only."""
        from cryptography.hazmat.primitives.ciphers import Cipher as Aes
        from cryptography.hazmat.primitives.ciphers import algorithms, modes

        start = _IV if number == 1 else 0  # the salt stands there in the clear
        reader = Aes(algorithms.AES(self._key), modes.CBC(page[_USABLE : _USABLE + _IV])).decryptor()
        return page[:start] + reader.update(page[start:_USABLE]) + reader.finalize()


class _Place(NamedTuple):
    file: Path
    offset: int
    flaw: tuple[int, int] | None = None  # the byte of the file to put right, and what to turn in it


class Remains:
    """The pages of a database file and of the log beside it. Only while no connection to them is open in this process.

    Attributes:
        sound: how many pages can be read.
        lost: how many there should be, and are not sound as they were written last.
    """

    def __init__(self, database: Path, cipher: Cipher) -> None:
        self._cipher = cipher
        self._places: dict[int, _Place] = {}
        newer, told = _logged(database.with_name(database.name + "-wal"))
        size = database.stat().st_size if database.exists() else 0
        newest = set[int]()
        for number in sorted({*range(1, size // PAGE + 1), *newer}):
            places = [*newer.get(number, ()), _Place(database, max(0, number - 1) * PAGE)]  # the newest first
            found = next((place for place in places if cipher.is_sound(number, _read(place))), None)
            if found is not None:
                self._places[number] = found
            if found == places[0]:
                newest.add(number)
        self.sound = len(self._places)
        # A file that was cut off is too short to say how long it was. Its first page and the log do.
        there = told or self._told() or max([-(-size // PAGE), *newer])
        beyond = sum(not 0 < number <= there and number not in newest for number in newer)  # a number that was changed
        self.lost = there - sum(0 < number <= there for number in newest) + beyond

    def rows(self, wanted: Callable[[Row], bool]) -> Iterator[Row]:
        """Rows of all tables that look as wanted; what is left of a row that reaches into a lost page is skipped."""
        for number in sorted(self._places):
            page = self._page(number)
            if number == 1 or page[0] != _TABLE_LEAF:
                continue
            for cell in range(min(int.from_bytes(page[3:5], "big"), _CELLS)):
                at = int.from_bytes(page[8 + 2 * cell : 10 + 2 * cell], "big")
                try:
                    row = _row(self._payload(page, at))
                except (Unsound, IndexError, UnicodeDecodeError):
                    continue
                if wanted(row):
                    yield row

    def _told(self) -> int:
        """How many pages the first one says that there are; 0 where it cannot be read."""
        return int.from_bytes(self._page(1)[_PAGES], "big") if 1 in self._places else 0

    def _page(self, number: int) -> bytes:
        if number not in self._places:
            raise Unsound
        return self._cipher.plain(number, _read(self._places[number]))

    def _payload(self, page: bytes, at: int) -> bytes:
        size, at = _varint(page, at)
        _rowid, at = _varint(page, at)
        here = _here(size)
        payload = page[at : at + here]
        if len(payload) == size:
            return payload
        further = int.from_bytes(page[at + here : at + here + 4], "big")
        parts, have, seen = [payload], here, set[int]()
        while further and have < size:
            if further in seen:
                raise Unsound
            seen.add(further)
            page = self._page(further)
            parts.append(page[4:_USABLE])
            have += _USABLE - 4
            further = int.from_bytes(page[:4], "big")
        return b"".join(parts)[:size]


def _here(size: int) -> int:
    """How much of a payload stands on the leaf itself."""
    most, least = _USABLE - 35, (_USABLE - 12) * 32 // 255 - 23
    if size <= most:
        return size
    fits = least + (size - least) % (_USABLE - 4)
    return fits if fits <= most else least


def _row(payload: bytes) -> Row:
    """The values of a record."""
    end, at = _varint(payload, 0)
    values: list[Any] = []
    body = end
    while at < end:
        kind, at = _varint(payload, at)
        size = _INTEGERS.get(kind, 0) if kind < _BLOB else (kind - _BLOB) // 2
        raw = payload[body : body + size]
        if len(raw) != size or kind == 7:  # 7: with a fraction, which no table of ours has
            raise Unsound
        body += size
        if kind >= _BLOB:
            values.append(raw.decode() if kind % 2 else raw)
        elif kind == 0:
            values.append(None)
        else:
            values.append(int.from_bytes(raw, "big", signed=True) if size else kind - 8)
    return tuple(values)


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = 0
    for count in range(9):
        byte = data[at + count]
        if count == 8:  # the ninth byte counts whole
            return value << 8 | byte, at + 9
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + count + 1
    raise Unsound


def _logged(path: Path) -> tuple[dict[int, tuple[_Place, ...]], int]:
    """Page number -> where the log has it, the newest first; and how many pages there are after it, 0 without one.

    What was not committed when the log ended is left out, and so is what a longer log left behind.
    """
    by_number: dict[int, list[_Place]] = {}
    told = 0
    for frame in Log(path).frames:
        by_number.setdefault(frame.number, []).insert(0, _Place(path, frame.page_start, frame.flaw))
        told = frame.after or told
    return {number: tuple(places) for number, places in by_number.items()}, told


def _read(place: _Place) -> bytes:
    with place.file.open("rb") as file:
        file.seek(place.offset)
        page = bytearray(file.read(PAGE))
    if place.flaw is not None and place.offset <= place.flaw[0] < place.offset + len(page):
        page[place.flaw[0] - place.offset] ^= place.flaw[1]
    return bytes(page)
