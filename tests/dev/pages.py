"""Reading the bytes of an encrypted database as they lie there, free pages and the log included."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE: Final = 4096
_RESERVED: Final = 80  # at each page's end: 16 bytes of IV, 64 that vouch for the page
_SALT: Final = 16  # in the clear at the file's start, in place of SQLite's name
_LOG_HEAD: Final = 32
_FRAME_HEAD: Final = 24


def plain_bytes(database: Path, key: str) -> bytes:
    """All pages of a file and all frames of its log, decrypted with the raw key.

    Nothing is asked of SQLite: it would leave out what it counts as free.
    """
    found = [_page(page, key, first=not number) for number, page in enumerate(_cut(database.read_bytes(), PAGE))]
    assert found, f"{database} is empty"
    log = database.with_name(database.name + "-wal")
    if log.exists():
        for frame in _cut(log.read_bytes()[_LOG_HEAD:], _FRAME_HEAD + PAGE):
            number = int.from_bytes(frame[:4], "big")
            found.append(_page(frame[_FRAME_HEAD:], key, first=number == 1))
    return b"".join(found)


def _cut(raw: bytes, size: int) -> list[bytes]:
    return [raw[start : start + size] for start in range(0, len(raw) - size + 1, size)]


def _page(page: bytes, key: str, *, first: bool) -> bytes:
    start, end = _SALT * first, PAGE - _RESERVED
    cipher = Cipher(algorithms.AES(bytes.fromhex(key)), modes.CBC(page[end : end + 16]))
    decryptor = cipher.decryptor()
    return decryptor.update(page[start:end]) + decryptor.finalize()
