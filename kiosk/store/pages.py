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

PAGE: Final = 4096  # bytes
_IV: Final = 16
_CODE: Final = 64
_USABLE: Final = PAGE - _IV - _CODE
_WAL_HEADER: Final = 32
_FRAME_HEADER: Final = 24
_TABLE_LEAF: Final = 13
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


class Remains:
    """The pages of a database file and of the log beside it. Only while no connection to them is open in this process.

    Attributes:
        sound: how many pages can be read.
        lost: how many there should be, and are not sound anywhere.
    """

    def __init__(self, database: Path, cipher: Cipher) -> None:
        self._cipher = cipher
        self._places: dict[int, _Place] = {}
        newer = dict(_logged(database.with_name(database.name + "-wal")))
        size = database.stat().st_size if database.exists() else 0
        numbers = sorted({*range(1, size // PAGE + 1), *newer})
        for number in numbers:
            inside = _Place(database, (number - 1) * PAGE)
            for place in (*newer.get(number, ()), inside):  # the newest first
                if cipher.is_sound(number, _read(place)):
                    self._places[number] = place
                    break
        self.sound = len(self._places)
        self.lost = len(numbers) - self.sound + bool(size % PAGE)

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


def _logged(log: Path) -> Iterator[tuple[int, tuple[_Place, ...]]]:
    """Page number -> where the log has it, the newest first. What was not committed when the log ended is left out."""
    if not log.exists():
        return
    size = log.stat().st_size
    by_number: dict[int, list[_Place]] = {}
    waiting: list[tuple[int, _Place]] = []
    with log.open("rb") as file:
        salt = file.read(_WAL_HEADER)[16:24]
        for start in range(_WAL_HEADER, size - _FRAME_HEADER - PAGE + 1, _FRAME_HEADER + PAGE):
            file.seek(start)
            head = file.read(_FRAME_HEADER)
            if head[8:16] != salt:
                break  # from here on it is left over from before
            waiting.append((int.from_bytes(head[:4], "big"), _Place(log, start + _FRAME_HEADER)))
            if int.from_bytes(head[4:8], "big"):
                for number, place in waiting:
                    by_number.setdefault(number, []).insert(0, place)
                waiting.clear()
    for number, places in by_number.items():
        yield number, tuple(places)


def _read(place: _Place) -> bytes:
    with place.file.open("rb") as file:
        file.seek(place.offset)
        return file.read(PAGE)
