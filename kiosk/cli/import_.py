"""`kiosk import`: take a list of members in."""

from __future__ import annotations

import sys
from pathlib import Path

import click
import msgspec

from kiosk.cli import Sentence, with_settings
from kiosk.desk.member_columns import Columns, Mapping, read_mapping
from kiosk.desk.member_import import ImportReport, MemberImport
from kiosk.desk.surroundings import Surroundings
from kiosk.settings import Settings
from kiosk.store.database import WriteFailed
from kiosk.store.opening import open_kiosk

_SHOWN = 50  # rejected rows on a screen; --json has them all


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--dry-run", is_flag=True, help="Only say what would come of it.")
@click.option("--json", "as_json", is_flag=True, help="Print the result as JSON.")
@click.option(
    "--map", "mapping_file", type=click.Path(path_type=Path), help="A mapping file (TOML): which column is what."
)
@click.option(
    "--source", default="import", show_default=True, help="The system the list comes from; its ids are its own."
)
@click.option("--create-plans", is_flag=True, help="Make plans that are not there, without a price.")
@with_settings
def command(
    settings: Settings,
    file: Path,
    dry_run: bool,
    as_json: bool,
    mapping_file: Path | None,
    source: str,
    create_plans: bool,
) -> None:
    """Take the members in FILE in: CSV with a header, as other programs export it.

    A row that cannot be taken is reported with its line and left out. The same file twice changes nothing. The desk may
    stay open.
    """
    mapping = read_mapping(mapping_file) if mapping_file else Mapping()
    store, ring = open_kiosk(settings.data, settings.key_file, source=settings.key_source)
    try:
        space = store.space
        assert space is not None  # a kiosk always has one
        importing = MemberImport(
            Surroundings(store, lambda: ring.of(space), former=lambda: ring.former(space)),
            source=source,
            mapping=mapping,
            create_plans=create_plans,
        )
        table = importing.read(file)
        if not as_json:
            click.echo(_understood(table.columns, importing.columns(table)))
        with _Bar(table.count, shown=not as_json and sys.stderr.isatty()) as bar:
            report = importing.run(table, dry_run=dry_run, progress=bar.show)
    except WriteFailed as error:
        raise Sentence(
            "The desk's data cannot be written: its disk is full or read-only, or another program holds it. Rows that "
            "were taken in stay; start the same command again for the others."
        ) from error
    finally:
        store.close()
    click.echo(msgspec.json.encode(report).decode() if as_json else _said(report, dry_run))


class _Bar:
    """A bar on the terminal."""

    def __init__(self, rows: int, *, shown: bool) -> None:
        self._bar = click.progressbar(length=rows, label="Members", file=sys.stderr) if shown else None
        self._done = 0

    def __enter__(self) -> _Bar:
        if self._bar is not None:
            self._bar.__enter__()
        return self

    def show(self, done: int, _rows: int) -> None:
        if self._bar is not None:
            self._bar.update(done - self._done)
        self._done = done

    def __exit__(self, *_: object) -> None:
        if self._bar is not None:
            self._bar.render_finish()


def _understood(header: tuple[str, ...], columns: Columns) -> str:
    read = ", ".join(
        f"{name.replace('_', ' ')} from {' and '.join(repr(header[place]) for place in places)}"
        for name, places in columns.places.items()
    )
    left = ", ".join(map(repr, columns.left_out))
    return f"Read: {read}." + (f"\nLeft out: {left}." if left else "")


def _said(report: ImportReport, dry_run: bool) -> str:
    lines = [f"Line {row.line:,}: {row.reason}." for row in report.rejected[:_SHOWN]]
    if len(report.rejected) > _SHOWN:
        lines.append(f"… and {len(report.rejected) - _SHOWN:,} more; --json names them all.")
    lines.append(
        f"{report.rows:,} rows: {report.created:,} members new, {report.changed:,} changed, "
        f"{report.unchanged:,} unchanged, {len(report.rejected):,} rows not taken."
    )
    if dry_run:
        lines.append("Nothing was changed: this was a dry run.")
    return "\n".join(lines)
