"""Importing a list of members: each row taken whole or reported, the same list twice changing nothing."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Final

from msgspec import Struct

from kiosk import places
from kiosk.core.table import SIZE_LIMIT, Row, Table, read_table, too_large
from kiosk.desk.member_columns import Columns, Mapping, columns_of
from kiosk.desk.member_deciding import Decided, Deciding, Names, Outcome
from kiosk.desk.member_rows import Reading, Unwanted, Wanted
from kiosk.desk.members import Members
from kiosk.desk.surroundings import Surroundings, zone_of
from kiosk.errors import TableUnusable
from kiosk.store.records import Records

Progress = Callable[[int, int], None]  # rows done, rows in all
_LOOKED_UP: Final = 500  # rows whose members are looked up together
_SLICE_S: Final = 0.020  # what a transaction aims at: one takes longer now and then, and a tap waits for it
_FIRST_SLICE: Final = 20
_LEAST_SLICE: Final = 10  # most of a small slice is its commit
_MOST_SLICE: Final = 250
_REST_S: Final = 0.002  # between two slices: a desk in another process looks every millisecond whether it may write


class RejectedRow(Struct, frozen=True):
    line: int
    reason: str


class ImportReport(Struct, frozen=True):
    """What came of a list; `rows` is the sum of the others."""

    rows: int
    created: int
    changed: int
    unchanged: int
    rejected: tuple[RejectedRow, ...]


@dataclass(slots=True)
class _Run:
    """What a run knows beyond the database.

    Attributes:
        seen: member -> the line that spoke of them. cards: digest -> the line that has it.
        size: rows in the next transaction.
    """

    reading: Reading
    names: Names
    counts: dict[Outcome, int] = field(default_factory=lambda: {"created": 0, "changed": 0, "unchanged": 0})
    seen: dict[str, int] = field(default_factory=dict)
    cards: dict[str, int] = field(default_factory=dict)
    rejected: list[RejectedRow] = field(default_factory=list)
    size: int = _FIRST_SLICE

    def reject(self, line: int, reason: Unwanted) -> None:
        self.rejected.append(RejectedRow(line, str(reason)))

    def check_first(self, row: Wanted) -> None:
        """What one row says is not said again by a later one.

        Raises:
            Unwanted
        """
        if row.member in self.seen:
            raise Unwanted(f"this is the member of line {self.seen[row.member]:,} again")
        for card in row.cards:
            if card.digest in self.cards:
                raise Unwanted(f"the card {card.raw[:40]!r} stands in line {self.cards[card.digest]:,} already")

    def note(self, row: Wanted) -> None:
        self.seen[row.member] = row.line
        self.cards.update((card.digest, row.line) for card in row.cards)


class MemberImport:
    """Imports lists of members into a space.

    Args:
        space: whose members; a kiosk's own when left out.
        source: the system that the lists come from. Its ids are its own: a list of another one makes other members.
        create_plans: a plan that the space does not have is made, instead of rejecting the row.
        actor: the person who imports.
    """

    def __init__(
        self,
        around: Surroundings,
        space: str | None = None,
        *,
        source: str = "import",
        mapping: Mapping | None = None,
        create_plans: bool = False,
        actor: str = "",
    ) -> None:
        self._around = around
        self._space = space
        self._source = source
        self._mapping = mapping or Mapping()
        self._create_plans = create_plans
        self._actor = actor
        self._members = Members(around)

    def read(self, of: bytes | Path) -> Table:
        """Read a list through once. Nothing is decided yet.

        Raises:
            TableUnusable: the file as a whole cannot be read.
        """
        data = of if isinstance(of, bytes) else _bytes_of(of)
        table = read_table(data, delimiter=self._mapping.delimiter, encoding=self._mapping.encoding)
        self.columns(table)
        return table

    def columns(self, table: Table) -> Columns:
        """Which columns say what, and which are left out.

        Raises:
            TableUnusable: none holds names, or one that the mapping names is not there.
        """
        return columns_of(table.columns, self._mapping)

    def run(self, table: Table, *, dry_run: bool = False, progress: Progress | None = None) -> ImportReport:
        """Take the rows in, or only say what would come of it.

        Stopped half-way, what was taken in stays; run again, the rest follows.
        """
        run = self._begin(table)
        to_write: list[Wanted] = []
        rows, done = table.rows(), 0
        while some := list(islice(rows, _LOOKED_UP)):
            changing = self._seen(some, run, dry_run)
            to_write += changing
            done += len(some) - len(changing)
            if progress is not None:
                progress(done, table.count)
        # Neighbours lie on the same pages of the database then: half of them need not be written.
        to_write.sort(key=lambda row: row.member, reverse=True)
        while to_write:
            now, to_write[-run.size :] = to_write[-run.size :], []
            self._write(now, run)
            done += len(now)
            if progress is not None:
                progress(done, table.count)
            time.sleep(_REST_S)
        rejected = tuple(sorted(run.rejected, key=lambda row: row.line))
        return ImportReport(rows=done, rejected=rejected, **run.counts)

    def _begin(self, table: Table) -> _Run:
        with self._around.store.reading(self._space) as records:
            reading = Reading(
                space=records.space_id,
                source=self._source,
                zone=zone_of(records),
                secrets=self._around.secrets(),
                former=self._around.former(),
                delimiter=table.delimiter,
                header=table.columns,
                columns=self.columns(table),
                mapping=self._mapping,
            )
            companies, plans = records.companies(), records.plans()
        return _Run(reading, Names(reading.space, companies, plans, create_plans=self._create_plans))

    def _seen(self, rows: Sequence[Row], run: _Run, dry_run: bool) -> list[Wanted]:
        """Who of these needs something written; looking holds nobody up."""
        wanted = list(_wanted(rows, run))
        with self._around.store.reading(self._space) as records:
            decided = self._decided(records, run, wanted, first=True)
        for one in decided:
            if dry_run or not one.facts:
                run.counts[one.outcome] += 1
        return [] if dry_run else [one.row for one in decided if one.facts]

    def _write(self, some: Sequence[Wanted], run: _Run) -> None:
        """Decide anew about these rows and record it, in one transaction: a desk may have been at work meanwhile."""
        monotonic = self._around.monotonic
        with self._around.store.transaction(self._space, urgent=False) as records:
            began = monotonic()
            decided = self._decided(records, run, some)
            needs = {fact.aggregate: fact for one in decided for fact in one.needs}
            touches = [[fact] for fact in needs.values()] + [one.facts for one in decided if one.facts]
            if touches:
                records.journal.record_many(touches, actor=self._actor)
        took = monotonic() - began
        run.names.recorded |= needs.keys()
        for one in decided:
            run.counts[one.outcome] += 1
        fitting = int(len(some) * _SLICE_S / max(took, 0.0005))
        run.size = max(_LEAST_SLICE, min(_MOST_SLICE, fitting, run.size * 2))

    def _decided(self, records: Records, run: _Run, wanted: Sequence[Wanted], *, first: bool = False) -> list[Decided]:
        """What is to be recorded for each of these rows; those that cannot be taken are reported."""
        deciding = Deciding(records, wanted, run.names, self._members)
        decided = []
        for row in wanted:
            try:
                if first:
                    run.check_first(row)
                decided.append(deciding.decide(row))
                run.note(row)
            except Unwanted as reason:
                run.reject(row.line, reason)
        return decided


def _wanted(rows: Sequence[Row], run: _Run) -> Iterator[Wanted]:
    for row in rows:
        try:
            yield run.reading.wanted(row)
        except Unwanted as reason:
            run.reject(row.line, reason)


def _bytes_of(file: Path) -> bytes:
    """The content of a file, which is asked for its size first."""
    try:
        with places.opened(file) as opened:
            size = os.fstat(opened.fileno()).st_size
            if size > SIZE_LIMIT:
                raise too_large(size)
            return opened.read(SIZE_LIMIT + 1)  # it may grow meanwhile
    except OSError as error:
        raise TableUnusable(f"{file} cannot be read: {error.strerror}.") from error
