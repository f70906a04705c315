"""`kiosk doctor`: how the data of this desk fare, in plain words, and mending what can be mended."""

from __future__ import annotations

import json
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

import click
import msgspec

from kiosk import __version__
from kiosk.cli import Sentence, with_settings
from kiosk.cli.doctor_findings import examine, is_set_up, nothing_in
from kiosk.cli.doctor_said import Finding, said_at
from kiosk.errors import StoreMissing, StoreNewer, Unusable
from kiosk.settings import Settings
from kiosk.store import rescue
from kiosk.store.backup import Verified, verified
from kiosk.store.credential import read_credential
from kiosk.store.database import check_file, check_readable
from kiosk.store.keeping import Rescued
from kiosk.store.opening import DATABASE, key_ring, leaving_nothing, open_kiosk
from kiosk.store.presence import Presence
from kiosk.store.rejoin import read_rejoin, rejoin_file

_SIGNS: Final = {"fine": "  ok", "note": "note", "act": " !! "}
_NEWEST: Final = "newest"


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print what was found as JSON, for scripts.")
@click.option("--deep", is_flag=True, help="Look at every entry and every backup, not only at some.")
@click.option("--rebuild", is_flag=True, help="Make all tables anew from the journal. The desk must be closed.")
@click.option(
    "--restore",
    is_flag=False,
    flag_value=_NEWEST,
    metavar="[FILE]",
    help="Put a backup in place of the data, the newest unless you name one. The desk must be closed.",
)
@click.option("--yes", is_flag=True, help="Restore without asking, also where the data are sound.")
@with_settings
def command(settings: Settings, as_json: bool, deep: bool, rebuild: bool, restore: str | None, yes: bool) -> None:
    """Say how this desk's data fare, and what to do where something is not as it should be.

    It looks without changing anything, also while the desk is open. Central, where this desk is paired with one, is
    asked how it is, and told nothing. Ends with 0 where all is well, with 1 where something needs somebody.
    """
    done: list[str] = []
    if restore is not None:
        done.append(_restored(settings, None if restore == _NEWEST else Path(restore), ask=not yes))
    if rebuild:
        done.append(_rebuilt(settings))
    findings = examine(settings, now=datetime.now(UTC), deep=deep)
    fine = all(finding.state != "act" for finding in findings)
    click.echo(_as_json(findings, done, fine=fine) if as_json else _as_text(findings, done, fine=fine))
    if not fine:
        raise SystemExit(1)


def _as_text(findings: list[Finding], done: list[str], *, fine: bool) -> str:
    lines = [*done, *(f"{_SIGNS[finding.state]}  {finding.says}" for finding in findings)]
    if len(findings) > 1:  # or it says all that there is to say
        lines.append("All is well." if fine else "Something needs you: see the lines with !!.")
    return "\n".join(lines)


def _as_json(findings: list[Finding], done: list[str], *, fine: bool) -> str:
    told: dict[str, Any] = {"version": __version__, "fine": fine, "done": done, "findings": findings}
    return json.dumps(msgspec.to_builtins(told), indent=2)


def _need_desk(settings: Settings) -> None:
    if not is_set_up(settings):
        raise Sentence(f"{nothing_in(settings.data).says} Nothing was changed.")


def _rebuilt(settings: Settings) -> str:
    _need_desk(settings)  # or opening it would set one up
    with closing(Presence(settings.data, alone=True)):
        pass  # nobody is at the desk
    store, _ring = open_kiosk(settings.data, settings.key_file, source=settings.key_source)
    try:
        store.rebuild()
    finally:
        store.close()
    return "All tables were made anew from the journal."


def _restored(settings: Settings, file: Path | None, *, ask: bool) -> str:
    database = settings.data / DATABASE
    if file is None or settings.key_source == "file":
        _need_desk(settings)
    elif not file.is_file():
        raise Sentence(f"There is no file {file}. Nothing was changed.")
    with closing(Presence(settings.data, alone=True)):
        pass  # before anything is asked
    key = _key(settings)
    chosen = _chosen(settings, file, key) if file is not None else None
    nothing = StoreMissing(
        f"There is no backup in {settings.data / 'backups'} that can be read with this key. Nothing was changed. If "
        "you have one elsewhere, name it: kiosk doctor --restore FILE"
    )
    if _is_sound(settings, key):
        prospect = rescue.prospect(database, key, settings.key_file)
        if chosen is None and (prospect is None or prospect.base != "backup"):
            raise Sentence(f"The data can be read: there is nothing to mend. {nothing}")
        if ask:
            _ask(said_at(chosen.made_at if chosen is not None else prospect.since if prospect is not None else 0))
    key_ring(settings.key_file, database, settings.key_source)  # where the key is a credential, its file is made now
    try:
        report = rescue.rescue(database, key, settings.key_file, because=nothing, backup=chosen, asked_for=True)
    except OSError as error:
        raise Unusable(f"{error.filename or settings.data} cannot be used: {error.strerror}.") from error
    store, _ring = open_kiosk(settings.data, settings.key_file, source=settings.key_source)
    try:
        with store.reading() as records:
            alone = records.keeping.pairing() is None
    finally:
        store.close()
    return said(report, alone=alone)


def _key(settings: Settings) -> str:
    """The key of the data. Makes no key file: nothing is made before something can be put in place."""
    database = settings.data / DATABASE
    if settings.key_file.exists() or database.exists():
        return key_ring(settings.key_file, database, settings.key_source).database
    return read_credential()


def _is_sound(settings: Settings, key: str) -> bool:
    database = settings.data / DATABASE
    try:
        with leaving_nothing(database):
            check_file(database, settings.key_file)
            check_readable(database, key)
    except StoreNewer:
        return True
    except Unusable:
        return False
    return True


def _ask(backup: str) -> None:
    click.echo(
        f"The data can be read, so nothing needs to be mended. The backup of {backup} would take their place, and what "
        "happened since be brought over. The file of now is kept under another name.",
        err=True,
    )
    try:
        click.confirm("Put the backup in place?", abort=True, err=True)
    except click.Abort:
        raise Sentence("Nothing was changed.") from None


def _chosen(settings: Settings, file: Path, key: str) -> Verified:
    if not file.is_file():
        raise Sentence(f"There is no file {file}. Nothing was changed.")
    found = verified(file, key)
    words = read_rejoin(rejoin_file(settings.key_file), key)
    if words is not None and words.device != found.device:
        raise Sentence(f"{file} is a backup of another desk. Nothing was changed.")
    return found


def said(report: Rescued, *, alone: bool) -> str:
    """What became of a rebuilt file. `alone`: there is no central that fills it again."""
    empty = "what of them could be read" if alone else "an empty file, which central fills again"
    base = "a backup" if report.base == "backup" else empty
    only_here = report.brought - report.placed
    brought = f" {only_here} entries that stood nowhere else were brought over." if only_here else ""
    if report.placed:
        brought += f" {report.placed} that central has as well came along."
    aside = f" The file before is kept as {report.aside}." if report.aside else ""
    return f"The data were rebuilt from {base}.{brought}{aside}"
