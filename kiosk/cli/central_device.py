"""`kiosk central device` and `journal-import`: what a kiosk may do, and the file of what one could not deliver."""

from __future__ import annotations

from pathlib import Path
from typing import IO, get_args

import click

from kiosk import places
from kiosk.central import put_back
from kiosk.central.devices import DeviceMissing, Devices, DeviceShutOut
from kiosk.cli import Sentence
from kiosk.cli.central_place import Place
from kiosk.core import clock
from kiosk.errors import FileUnusable
from kiosk.store import central_keeping as keeping
from kiosk.store.central_keeping import DeviceState, EnrolledDevice
from kiosk.store.export import ExportFile, Imported, import_file
from kiosk.store.store import Store

STATES = {
    "active": "may do everything",
    "push_only": "may only deliver what happened there",
    "revoked": "is shut out",
}
_DONE = {
    "active": "It may do everything.",
    "push_only": "It may deliver what happened there for 7 days, and gets nothing. Then it is shut out.",
    "revoked": "It is shut out, and wipes what it knows of people when it next reaches this server. The space has new "
    "keys: cards go on working at its other kiosks.",
}
_REASONS_SHOWN = 20


@click.command()
@click.argument("device", required=False)
@click.option("--state", type=click.Choice(get_args(DeviceState)), help="What it may do from now on.")
@click.option("--new-token", is_flag=True, help="Give it another token; the one it has then stops counting.")
@click.pass_obj
def device(place: Place, device: str | None, state: DeviceState | None, new_token: bool) -> None:
    """Say or change what a kiosk may do. DEVICE is its id, or the first letters of it; without one all are listed.

    A kiosk that was lost is best set to push_only: what happened at it still arrives, should it come back, and it gets
    nothing any more. After 7 days it is revoked. A kiosk that is revoked comes back only with a pairing code.
    """
    store = place.open()
    try:
        keeping.create(store)
        devices = Devices(store)
        known = _all(store, devices)
        if not known:
            click.echo("No kiosk is paired with this server yet. A code that lets one in: kiosk central pair")
            return
        chosen = [one for one in known if device is not None and one.id.startswith(device)]
        if device is not None and len(chosen) != 1:
            raise Sentence("No device of this server has that id." if not chosen else "Several begin so; say more.")
        for one in known if device is None else chosen:
            click.echo(_line(store, one))
        if (before := put_back.told(store)) is not None:
            click.echo(f"\n{before}")
        if state is not None and chosen:
            devices.change(chosen[0].id, state)
            click.echo(_DONE[state])
        if new_token and chosen:
            devices.renew_token(chosen[0].id)
            click.echo("It gets another token when it next reaches this server.")
    except DeviceShutOut:
        raise Sentence("It was revoked, and comes back only with a pairing code: kiosk central pair") from None
    except DeviceMissing:
        raise Sentence("No device of this server has that id.") from None
    finally:
        store.close()


@click.command("journal-import")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False, exists=True))
@click.option("--what-can-be-read", is_flag=True, help="Of a damaged file, take what comes before the damage.")
@click.pass_obj
def journal_import(place: Place, file: Path, what_can_be_read: bool) -> None:
    """Take in a FILE that `kiosk journal export` wrote. Each entry is kept once, however often this is done."""
    store = place.open()
    try:
        keeping.create(store)

        def opened() -> IO[bytes]:
            return places.opened(file)

        exported = ExportFile(opened)
        with store.engine.begin() as connection:
            if keeping.space(connection, exported.header.space) is None:
                raise FileUnusable("This file is of a space that this server does not have. Nothing was changed.")
        click.echo(said(_taken_in(store, exported, what_can_be_read=what_can_be_read)))
    except OSError as error:
        raise Sentence(f"{file} cannot be read: {error.strerror}.") from error
    finally:
        store.close()


def _taken_in(store: Store, exported: ExportFile, *, what_can_be_read: bool) -> Imported:
    try:
        return import_file(store, exported, what_can_be_read=what_can_be_read)
    except FileUnusable as damaged:
        raise FileUnusable(f"{damaged} For that, add: --what-can-be-read") from damaged


def said(done: Imported) -> str:
    """What came of a file, in words."""
    lines = [f"{done.stored:,} entries are new here, {done.known:,} were here already."]
    if done.rejected:
        lines.append(f"{len(done.rejected):,} can never be kept:")
        lines += [f"  {entry}  {code}" for entry, code in list(done.rejected.items())[:_REASONS_SHOWN]]
    if done.broken:
        lines.append(done.broken)
    return "\n".join(lines)


def _all(store: Store, devices: Devices) -> list[EnrolledDevice]:
    with store.engine.begin() as connection:
        spaces = [one.space for one in keeping.spaces(connection)]
    return [one for space in spaces for one in devices.of_space(space)]


def _line(store: Store, one: EnrolledDevice) -> str:
    with store.reading(one.space) as records:
        name = records.device_names().get(one.id, "")
    seen = clock.from_ms(one.seen_at)
    return f"{one.id}  {name or '(no name)'}  {STATES[one.state]}; last heard of {seen:%Y-%m-%d %H:%M} UTC"
