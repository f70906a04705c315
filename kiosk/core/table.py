"""Tables that other programs exported: CSV in several encodings and dialects, read whole or refused with a sentence."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from kiosk.errors import TableUnusable

SIZE_LIMIT: Final = 50_000_000  # bytes: over 200,000 members with twenty columns each
ROW_LIMIT: Final = 500_000  # as small as rows can be, a file of that size has millions, and a report on each
DELIMITERS: Final = (",", ";", "\t", "|")
UNREADABLE: Final = "\ufffd"  # stands where a byte is no letter of the encoding
_SEP: Final = re.compile(r"sep=([,;\t|])\r?(?:\n|$)", re.IGNORECASE)  # the first line that Excel writes and understands
_CONTROLS: Final = re.compile(r"[\x00-\x08\x0e-\x1f]")
_LOOKED_AT: Final = 65_536  # letters, where the whole would tell no more
_NO_TEXT: Final = 0.02  # a table with more control characters than this share is none


@dataclass(frozen=True, slots=True)
class Row:
    """One record. A quoted cell may hold line breaks, so it can reach over several lines of the file."""

    line: int  # where it begins, from 1
    last: int  # where it ends
    cells: list[str]
    broken: bool = False  # something stands behind a closing quotation mark: what was meant cannot be told


@dataclass(frozen=True, slots=True)
class Table:
    """A table that was read through once: its rows come anew, and without a flaw, each time they are asked for.

    Attributes:
        columns: the header's cells, trimmed.
        count: rows that are not blank.
    """

    columns: tuple[str, ...]
    delimiter: str
    encoding: str
    count: int
    _text: str = field(repr=False)
    _skipped: int  # lines before the header

    def rows(self) -> Iterator[Row]:
        """Every row under the header but the blank ones."""
        records = _records(self._text, self.delimiter, self._skipped)
        next(records)
        return records


def read_table(data: bytes, *, delimiter: str = "", encoding: str = "") -> Table:
    """Read a table with a header.

    Args:
        delimiter: one of `DELIMITERS`; empty: the one that gives the header most cells.
        encoding: as Python names it; empty: by its byte order mark, else UTF-8, else Windows-1252.

    Raises:
        TableUnusable: the whole of it cannot be trusted; the sentence says why.
    """
    if len(data) > SIZE_LIMIT:
        raise too_large(len(data))
    text, found = _decoded(data, encoding)
    if not text.strip():
        raise _empty()
    skipped = 0
    if said := _SEP.match(text):
        delimiter, skipped = delimiter or said[1], 1
    delimiter = delimiter or max(DELIMITERS, key=lambda one: len(_header(text, one, skipped)))
    columns = tuple(cell.strip() for cell in _header(text, delimiter, skipped))
    count = 0
    for count, _ in enumerate(_records(text, delimiter, skipped)):  # the header is number 0
        if count > ROW_LIMIT:
            raise TableUnusable(f"This file has more than {ROW_LIMIT:,} rows. Nothing was changed.")
    return Table(columns, delimiter, found, count, text, skipped)


def _empty() -> TableUnusable:
    return TableUnusable("This file is empty. Nothing was changed.")


def too_large(size: int) -> TableUnusable:
    return TableUnusable(
        f"This file has {size / 1e6:,.0f} MB; a list of members has at most {SIZE_LIMIT / 1e6:,.0f}. "
        "Nothing was changed."
    )


def _decoded(data: bytes, encoding: str) -> tuple[str, str]:
    """The text without its byte order mark, and the name of its encoding. Bytes that are no letter are `UNREADABLE`."""
    if data.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        raise TableUnusable(
            "This is a workbook, not a CSV file. Please save the sheet as CSV (UTF-8) first. Nothing was changed."
        )
    found = encoding or _encoding_of(data)
    try:
        text = data.decode(found, "replace").removeprefix("\ufeff")
    except (LookupError, ValueError):
        raise TableUnusable(f"There is no encoding called {encoding!r}. Nothing was changed.") from None
    looked_at = text[:_LOOKED_AT]
    if len(_CONTROLS.findall(looked_at)) > _NO_TEXT * len(looked_at):
        raise TableUnusable("This file is not text in UTF-8, UTF-16 or Windows-1252. Nothing was changed.")
    return text, found


def _encoding_of(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    text = data.decode("utf-8", "replace")
    damaged = text.count(UNREADABLE)
    # A few broken letters must not turn all the others of a UTF-8 file into "Ã¼".
    return "utf-8" if not damaged or sum(not char.isascii() for char in text) - damaged > damaged else "cp1252"


def _header(text: str, delimiter: str, skipped: int) -> list[str]:
    header = next(_records(text, delimiter, skipped), None)
    if header is None:
        raise _empty()
    return header.cells


def _records(text: str, delimiter: str, skipped: int) -> Iterator[Row]:
    """The header and each row that is not blank.

    Raises:
        TableUnusable: a quotation mark is never closed, so that no one knows where its row ends.
    """
    lines = _Lines(text)
    for _ in range(skipped):
        next(lines)
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    while True:
        line = lines.number + 1
        cells, wrong = _next(reader)
        # The reader asks for a line after the last one only while a quoted cell is open.
        if lines.ended and (cells or wrong):
            raise TableUnusable(
                f"A quotation mark that opens in or after line {line:,} is not closed. Please correct the file there. "
                "Nothing was changed."
            )
        if lines.ended:
            return
        if wrong.startswith("field larger"):
            raise TableUnusable(
                f"A cell in line {line:,} has more than {csv.field_size_limit():,} letters: perhaps a quotation mark "
                "that opens there is not closed. Nothing was changed."
            )
        if wrong or any(cell and not cell.isspace() for cell in cells):
            yield Row(line, lines.number, cells, bool(wrong))


def _next(reader: Iterator[list[str]]) -> tuple[list[str], str]:
    """The next record, or what is wrong with it."""
    try:
        return next(reader, []), ""
    except csv.Error as error:
        return [], str(error)


class _Lines:
    """The lines of a text, counted as an editor counts them; knows whether more were asked for than there are."""

    def __init__(self, text: str) -> None:
        self._lines = io.StringIO(text, newline="")
        self.number = 0
        self.ended = False

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self._lines.readline()
        if not line:
            self.ended = True
            raise StopIteration
        self.number += 1
        return line
