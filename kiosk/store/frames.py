"""The log beside a database, frame by frame as it lies on the disk, also where SQLite would stop reading it.

SQLite takes the first frame that is not as it was written for the end of the log: after a power cut it is, and what
lies behind it was never acknowledged. Where the disk is at fault it is not, and SQLite would drop everything behind it
and say nothing. https://www.sqlite.org/fileformat2.html#walformat describes what is read here.
"""

from __future__ import annotations

import struct
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import BinaryIO, Final, Literal, NamedTuple

PAGE: Final = 4096  # bytes
_HEADER: Final = 32
_HEAD: Final = 24  # of a frame
_SECTOR: Final = 512  # what a disk writes whole or not at all
_ORDERS: Final[dict[int, Literal["<", ">"]]] = {0x377F0682: "<", 0x377F0683: ">"}
_WORD: Final = 0xFFFFFFFF
_NATIVE: Final[Literal["<", ">"]] = "<" if sys.byteorder == "little" else ">"

_Sums = tuple[int, int]


class Frame(NamedTuple):
    """A page in a log.

    Attributes:
        start: where its head is; the page follows.
        number: of the page.
        after: how many pages there are after the commit that ends here, or 0.
        ours: of the log that is written now, not left over from a longer one before.
        goes_on: its checksum begins with that of the frame before it, or of the header.
        flaw: the one bit that had to be put right for that: a byte's place in the file, and what to turn in it.
    """

    start: int
    number: int
    after: int
    ours: bool
    goes_on: bool
    flaw: tuple[int, int] | None = None

    @property
    def page_start(self) -> int:
        return self.start + _HEAD

    @property
    def ends(self) -> bool:
        """Whether a transaction ends here. Where half of the head lies in another sector it may be older."""
        return self.ours and self.after > 0 and (self.goes_on or self.start % _SECTOR <= _SECTOR - _HEAD)


class Log:
    """What a log holds.

    A transaction is on the disk whole before the next one begins. One that was gone on from was therefore there,
    whatever of it is missing now; only the last one may be what a power cut left of it. That a frame goes on from
    another is proved by its checksum: leftovers of a transaction that was taken back do not go on from what was written
    over their beginning. No power cut leaves a frame in which one bit is wrong.

    Attributes:
        frames: those of transactions that are known to have ended, as they are now.
        is_damaged: some of them lie behind where SQLite stops reading.
    """

    def __init__(self, path: Path) -> None:
        self.is_damaged = False
        there: list[Frame] = []
        sure = 0  # how many of them are of transactions that ended
        reads = linked = True  # SQLite does; each frame goes on from the one before, since one that is known
        before: Frame | None = None
        for frame in _frames(path):
            reads = reads and frame.goes_on and frame.number > 0 and frame.flaw is None
            if not reads and frame.goes_on and before is not None and before.ends:
                self.is_damaged = linked = True
                sure = len(there)
            linked = linked and frame.goes_on
            there.append(frame)
            if linked and frame.after:
                sure = len(there)
                self.is_damaged |= not reads
            before = frame
        self.frames = there[:sure]


def _frames(path: Path) -> Iterator[Frame]:
    """All that are whole."""
    if not path.exists():
        return
    with path.open("rb") as file:
        header = file.read(_HEADER)
        order = _ORDERS.get(int.from_bytes(header[:4], "big"), _NATIVE)
        if len(header) == _HEADER and _summed(order, (0, 0), header[:24]) == _told(header):
            salt, sums = header[16:24], _told(header)
        else:  # SQLite would read nothing of it
            salt, sums = _salt(file), None
        linked = True
        for start, raw in _raw(file):
            goes_on = sums is not None and _goes_on(order, sums, salt, raw)
            flaw = _flaw(order, sums, salt, raw) if linked and not goes_on and sums is not None else None
            right = raw if flaw is None else _turned(raw, *flaw)
            linked = goes_on or flaw is not None
            number, after = struct.unpack(">II", right[:8])
            there = None if flaw is None else (start + flaw[0], flaw[1])
            yield Frame(start, number, after, right[8:16] == salt, linked, there)
            sums = _told(right[:_HEAD])


def _goes_on(order: Literal["<", ">"], sums: _Sums, salt: bytes, raw: bytes) -> bool:
    return raw[8:16] == salt and _summed(order, sums, _written(raw)) == _told(raw[:_HEAD])


def _raw(file: BinaryIO) -> Iterator[tuple[int, bytes]]:
    start = file.seek(_HEADER)
    while len(raw := file.read(_HEAD + PAGE)) == _HEAD + PAGE:
        yield start, raw
        start += len(raw)


def _flaw(order: Literal["<", ">"], sums: _Sums, salt: bytes, raw: bytes) -> tuple[int, int] | None:
    """The byte of a frame that does not go on in which one bit is wrong, and the bit; None where more is wrong."""
    told, found = _told(raw[:_HEAD]), _summed(order, sums, _written(raw))
    wrong = _bits(raw[8:_HEAD], salt + struct.pack(">II", *found))
    if len(wrong) == 1:
        return 8 + wrong[0][0], wrong[0][1]
    if raw[8:16] != salt:
        return None
    lack = (told[0] - found[0]) & _WORD, (told[1] - found[1]) & _WORD
    words = struct.unpack(f"{order}{(8 + PAGE) // 4}I", _written(raw))
    first, second = (1, 1), (0, 1)  # what one more in a pair's words adds to the sums
    for pair in range(len(words) - 2, -1, -2):
        for place, (one, other) in ((pair, first), (pair + 1, second)):
            for bit in range(32):
                more = -(1 << bit) if words[place] >> bit & 1 else 1 << bit
                if lack == (more * one & _WORD, more * other & _WORD):
                    byte = 4 * place + (bit // 8 if order == "<" else 3 - bit // 8)
                    return byte if byte < 8 else byte + 16, 1 << bit % 8
        first, second = _further(first), _further(second)
    return None


def _further(adds: _Sums) -> _Sums:
    """What the sums differ by one pair of words later."""
    return (adds[0] + adds[1]) & _WORD, (adds[0] + 2 * adds[1]) & _WORD


def _bits(found: bytes, wanted: bytes) -> list[tuple[int, int]]:
    """The bits in which they differ."""
    wrong = [one ^ other for one, other in zip(found, wanted, strict=True)]
    return [(place, 1 << bit) for place, byte in enumerate(wrong) for bit in range(8) if byte >> bit & 1]


def _turned(raw: bytes, place: int, bit: int) -> bytes:
    return raw[:place] + bytes([raw[place] ^ bit]) + raw[place + 1 :]


def _written(raw: bytes) -> bytes:
    """What a frame's checksum covers."""
    return raw[:8] + raw[_HEAD:]


def _salt(file: BinaryIO) -> bytes:
    """What the frames carry where the header does not say it: the first that two of them agree on."""
    salts = (raw[8:16] for _, raw in _raw(file))
    return next((one for one, other in pairwise(salts) if one == other), b"")


def _told(head: bytes) -> _Sums:
    """The checksum that a head ends with."""
    first, second = struct.unpack(">II", head[-8:])
    return first, second


def _summed(order: Literal["<", ">"], sums: _Sums, written: bytes) -> _Sums:
    first, second = sums
    for one, other in struct.iter_unpack(order + "II", written):
        first = (first + one + second) & _WORD
        second = (second + other + first) & _WORD
    return first, second
