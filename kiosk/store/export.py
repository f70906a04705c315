"""Entries as a file: what a kiosk writes when it cannot deliver them, and what central reads of it.

One JSON value a line, compressed: a header that says what follows, the entries as they go over the wire, and at the end
the SHA-256 of all lines before it. Nothing in it is encrypted: it holds names, and is made for the way from one machine
to another.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import IO, Final, Literal, TypeVar

import msgspec
import sqlalchemy as sa

from kiosk.core import clock
from kiosk.core.entries import Entry
from kiosk.core.exchange import Result, sort_out
from kiosk.errors import FileUnusable
from kiosk.store.entries import ENTRY_COLUMNS, entry_of
from kiosk.store.journal import Identity
from kiosk.store.keys import sync_folder
from kiosk.store.records import Records
from kiosk.store.schema import journal
from kiosk.store.store import Store

FORMAT: Final = "kiosk-journal"
VERSION: Final = 1
SIZE_LIMIT: Final = 64 * 1024 * 1024  # bytes of a file that a page takes
_LINE: Final = 256 * 1024  # bytes of one line: a body is 16 KiB, and may be six times that as JSON within JSON
_INFLATED: Final = 8 * 1024 * 1024 * 1024
_READ: Final = 512  # bytes at once: what a damaged piece holds is lost whole
_PIECE: Final = 64 * 1024
_SLICE: Final = 500
_GZIP: Final = 31  # zlib's window bits for a gzip stream
_ENCODER: Final = msgspec.json.Encoder()

S = TypeVar("S", bound=msgspec.Struct)


class Header(msgspec.Struct, frozen=True, kw_only=True):
    """The first line.

    Attributes:
        whole: all entries of the space are here, not only those that were not delivered.
    """

    format: str
    version: int
    space: str
    device: str
    incarnation: str
    made_at: int  # UTC ms
    count: int
    whole: bool = False


class Trailer(msgspec.Struct, frozen=True, kw_only=True):
    """The last line."""

    sha256: str


@dataclass(frozen=True, slots=True)
class Imported:
    """What came of a file.

    Attributes:
        rejected: entry id -> a code that says why it can never be kept.
        broken: why not all of it could be read; empty: it could.
    """

    header: Header
    stored: int
    known: int
    rejected: dict[str, str]
    broken: str = ""


# Writing


def write_export(store: Store, file: Path, *, whole: bool = False) -> Header:
    """Write what central is not known to hold, or the whole journal of the space, into a new file.

    Raises:
        FileUnusable: it is there already, or cannot be written; nothing was left behind.
    """
    if file.exists():
        raise FileUnusable(f"{file} is there already. Please choose another name: nothing is overwritten.")
    part = file.with_name(file.name + ".part")
    try:
        descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        try:
            with os.fdopen(descriptor, "wb") as raw, store.reading() as records:
                header = _header(records, store.identity, whole=whole)
                with gzip.GzipFile(filename="", fileobj=raw, mode="wb", mtime=0) as packed:
                    _write(records, packed, header)
                raw.flush()
                os.fsync(raw.fileno())
            part.replace(file)
            sync_folder(file.parent)
        except BaseException:
            with suppress(OSError):
                part.unlink()
            raise
    except OSError as error:
        raise FileUnusable(f"{file} cannot be written: {error.strerror}. Nothing was changed.") from error
    return header


def _header(records: Records, identity: Identity, *, whole: bool) -> Header:
    return Header(
        format=FORMAT,
        version=VERSION,
        space=records.space_id,
        device=identity.device,
        incarnation=identity.incarnation,
        made_at=clock.bounded(clock.to_ms(identity.now())),
        count=export_count(records, whole=whole),
        whole=whole,
    )


def _write(records: Records, packed: gzip.GzipFile, header: Header) -> None:
    digest = hashlib.sha256()
    for value in chain([header], _exported(records, whole=header.whole)):
        line = _ENCODER.encode(value) + b"\n"
        digest.update(line)
        packed.write(line)
    packed.write(_ENCODER.encode(Trailer(sha256=digest.hexdigest())) + b"\n")


def undelivered(records: Records) -> sa.ColumnElement[bool]:
    """What counts as not delivered for a file: also what only central said it has, and what it will never take."""
    at = records.journal.cursor().position
    return (journal.c.space == records.space_id) & (journal.c.position.is_(None) | (journal.c.position > at))


def export_count(records: Records, *, whole: bool) -> int:
    which = journal.c.space == records.space_id if whole else undelivered(records)
    count: int = records.connection.execute(sa.select(sa.func.count()).select_from(journal).where(which)).scalar_one()
    return count


def _exported(records: Records, *, whole: bool) -> Iterator[Entry]:
    """Oldest first, a slice at a time."""
    which = journal.c.space == records.space_id if whole else undelivered(records)
    key = sa.tuple_(journal.c.at, journal.c.id)
    query = sa.select(*ENTRY_COLUMNS).where(which).order_by(journal.c.at, journal.c.id).limit(_SLICE)
    last: tuple[int, str] | None = None
    while True:
        rows = records.connection.execute(query.where(key > sa.tuple_(*last)) if last else query).all()
        for row in rows:
            yield entry_of(row)
        if len(rows) < _SLICE:
            return
        last = (rows[-1].at, rows[-1].id)


ListedState = Literal["sent", "waiting", "aside", "settled"]


class Listed(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """An entry without anybody's words. `why` is the code for which central never takes it.

    Of what is "settled", `why` says how: another entry says it now ("said_anew"), or a manager "left" it at that.
    """

    id: str
    happened_at: int  # UTC ms
    kind: str
    aggregate: str
    device: str
    state: ListedState
    why: str = ""


def listed(records: Records, *, whole: bool, limit: int) -> list[Listed]:
    """The newest entries, oldest of them first."""
    which = journal.c.space == records.space_id if whole else undelivered(records)
    t, at = journal.c, records.journal.cursor().position
    columns = (t.id, t.happened_at, t.kind, t.aggregate, t.device, t.position)
    rows = records.connection.execute(sa.select(*columns).where(which).order_by(t.at.desc(), t.id.desc()).limit(limit))
    aside, settled = records.keeping.quarantined(), records.keeping.settled_aside()
    found = []
    for row in rows:
        state: ListedState = "waiting" if row.position is None or row.position > at else "sent"
        if row.id in aside or row.id in settled:
            state = "aside" if row.id in aside else "settled"
        found.append(
            Listed(
                id=row.id,
                happened_at=row.happened_at,
                kind=row.kind,
                aggregate=row.aggregate,
                device=row.device,
                state=state,
                why=aside.get(row.id) or settled.get(row.id, ""),
            )
        )
    return found[::-1]


# Reading


class ExportFile:
    """A file of entries, read from its beginning as often as it is asked for."""

    def __init__(self, open_file: Callable[[], IO[bytes]]) -> None:
        """`open_file` gives the file from its beginning.

        Raises:
            FileUnusable: it is no file of entries, or of a program newer than this one.
        """
        self._open = open_file
        with open_file() as raw:
            try:
                header = _decoded(next(_lines(raw), b""), Header)
            except _Unpackable:
                header = None
        if header is None or header.format != FORMAT:
            raise FileUnusable("This is not a file that kiosk journal export wrote, or its beginning is damaged.")
        if header.version > VERSION:
            raise FileUnusable("This file was written by a newer version of the program. Please update central first.")
        self.header = header

    def check(self) -> None:
        """Read it all, and keep nothing.

        Raises:
            FileUnusable: says after how many entries it breaks off, and how.
        """
        for _ in self.entries():
            pass

    def entries(self) -> Iterator[Entry]:
        """The entries. Raises FileUnusable after the last sound one, where the file is not whole."""
        digest, read = hashlib.sha256(), 0
        with self._open() as raw:
            lines = _lines(raw)
            try:
                digest.update(next(lines, b""))
                while read < self.header.count:
                    line = next(lines, b"")
                    entry = _decoded(line, Entry)
                    if entry is None:
                        raise self._broken("a line cannot be read" if line else "its end is missing", read)
                    digest.update(line)
                    yield entry
                    read += 1
                trailer = _decoded(next(lines, b""), Trailer)
            except _Unpackable:
                raise self._broken("it cannot be unpacked", read) from None
        if trailer is None:
            raise self._broken("its end is missing", read)
        if trailer.sha256 != digest.hexdigest():
            raise self._broken("its content is not what was written", read)

    def _broken(self, how: str, read: int) -> FileUnusable:
        return FileUnusable(
            f"This file is damaged: {how}. {read:,} of {self.header.count:,} entries could be read. "
            "Please export it again, or take in what can be read."
        )


def import_file(store: Store, file: ExportFile, *, what_can_be_read: bool = False) -> Imported:
    """Keep the entries of a file on central. Each is kept once, however often this is done, and in however many files.

    Args:
        what_can_be_read: take a damaged file's entries up to where it breaks off.

    Raises:
        FileUnusable: damaged; nothing was kept.
    """
    if not what_can_be_read:
        file.check()
    counts: dict[str, int] = {}
    rejected: dict[str, str] = {}
    broken = ""
    some: list[Entry] = []
    entries = file.entries()
    while not broken:
        try:
            some.append(next(entries))
        except StopIteration:
            break
        except FileUnusable as damaged:
            broken = str(damaged)
        if len(some) == _SLICE:
            _count(_admit(store, file.header.space, some), counts, rejected)
            some = []
    _count(_admit(store, file.header.space, some), counts, rejected)
    return Imported(file.header, counts.get("stored", 0), counts.get("known", 0), rejected, broken)


def _admit(store: Store, space: str, entries: Sequence[Entry]) -> list[Result]:
    results, sound = sort_out(entries, space)
    if sound:
        with store.transaction(space, urgent=False) as records:
            results += records.journal.admit(sound, clock.to_ms(store.identity.now()))
    return results


def _count(results: Sequence[Result], counts: dict[str, int], rejected: dict[str, str]) -> None:
    for result in results:
        counts[result.result] = counts.get(result.result, 0) + 1
        if result.result == "rejected":
            rejected[result.id] = result.code


class _Unpackable(Exception):
    """The file is not packed the way such files are, or not sanely."""


def _lines(raw: IO[bytes]) -> Iterator[bytes]:
    """Whole lines with their end, of which one is held at a time. What is cut off behind the last end is no line.

    Raises:
        _Unpackable
    """
    unzip, rest, inflated = zlib.decompressobj(_GZIP), b"", 0
    while not unzip.eof and (piece := unzip.unconsumed_tail or raw.read(_READ)):
        try:
            content = unzip.decompress(piece, _PIECE)
        except zlib.error as error:
            raise _Unpackable from error
        inflated += len(content)
        *whole, rest = (rest + content).split(b"\n")
        if len(rest) > _LINE or inflated > _INFLATED:
            raise _Unpackable
        yield from (line + b"\n" for line in whole)


def _decoded(line: bytes, shape: type[S]) -> S | None:
    try:
        return msgspec.json.decode(line, type=shape)
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        return None
