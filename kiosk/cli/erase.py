"""`kiosk erase`: take the words of a person out, here and everywhere."""

from __future__ import annotations

import sys
from collections.abc import Sequence

import click
import msgspec

from kiosk.cli import Sentence, with_settings
from kiosk.desk.documents import Documents
from kiosk.desk.erasure import Erasing, Outlook, Person, Traces
from kiosk.desk.evacuation import Evacuation
from kiosk.desk.surroundings import Surroundings
from kiosk.documents.folder import BadgeFolder, EvacuationFiles, LabelFolder, ReceiptFolder
from kiosk.errors import Refused
from kiosk.printing.spool import FileSpool
from kiosk.settings import Settings
from kiosk.store.database import WriteFailed
from kiosk.store.opening import open_kiosk

_SHOWN = 20
_KINDS = {"member": "Member", "guest": "Guest", "invitation": "Invitation", "parcel": "Name on a parcel"}


@click.command()
@click.argument("person")
@click.option("--yes", is_flag=True, help="Do it without asking.")
@click.option("--json", "as_json", is_flag=True, help="Print the result as JSON; it asks nothing, so it needs --yes.")
@with_settings
def command(settings: Settings, person: str, yes: bool, as_json: bool) -> None:
    """Erase PERSON: an id, or the exact name of a member, a guest, somebody invited, or of a parcel.

    Names, addresses, signatures and cards go from this desk at once, and from central and all other desks as they hear
    of it. What has no name stays: visits, parcels, money. It cannot be undone. The desk may stay open.
    """
    if as_json and not yes:
        raise Sentence("With --json nothing is asked. Please add --yes.")
    store, ring = open_kiosk(settings.data, settings.key_file, source=settings.key_source)
    try:
        space = store.space
        assert space is not None  # a kiosk always has one
        around = Surroundings(store, lambda: ring.of(space))
        erasing = Erasing(around)
        chosen = _chosen(erasing.find(person), person, may_ask=not yes and sys.stdin.isatty())
        if not yes:
            _ask(erasing.outlook(chosen.id))
        done = erasing.erase(chosen.id, actor="")
        swept = _sweep(settings, around)
    except click.Abort:
        raise Sentence("Nobody was erased. Nothing was changed.") from None
    except Refused as refused:
        raise Sentence(_sentence(refused)) from refused
    except WriteFailed as error:
        raise Sentence(
            "The desk's data cannot be written: its disk is full or read-only, or another program holds it. Nobody was "
            "erased. Please make room, or allow writing, and try again."
        ) from error
    finally:
        store.close()
    click.echo(msgspec.json.encode(done).decode() if as_json else _said(done, swept))


def _chosen(found: Sequence[Person], wanted: str, *, may_ask: bool) -> Person:
    if not found:
        raise Sentence(f"Nobody here is called {wanted!r}, and nobody has that id. Names are looked for as a whole.")
    if len(found) == 1:
        return found[0]
    lines = [f"  {number}. {_line(one)}" for number, one in enumerate(found[:_SHOWN], start=1)]
    if len(found) > _SHOWN:
        lines.append(f"  … and {len(found) - _SHOWN} more.")
    if not may_ask:
        raise Sentence("Several are called so. Please give the id of the one you mean:\n" + "\n".join(lines))
    click.echo("Several are called so:\n" + "\n".join(lines))
    number: int = click.prompt("Which one", type=click.IntRange(1, min(len(found), _SHOWN)))
    return found[number - 1]


def _ask(outlook: Outlook) -> None:
    click.echo(_line(outlook.person))
    click.echo(_goes(outlook))
    click.confirm("This cannot be undone. Erase them?", abort=True)


def _line(one: Person) -> str:
    about = f", {one.about}" if one.about else ""
    return f"{one.id}  {_KINDS[one.kind]}: {one.name or '(no name)'}{about}"


def _goes(outlook: Outlook) -> str:
    lines = [
        f"Goes: what {outlook.words:,} entries say of them, and {outlook.cards:,} cards, codes and PINs.",
        f"Stays, without a name: {outlook.visits:,} visits, and all money.",
    ]
    if outlook.inside:
        lines.append("They are in the house now: the evacuation list goes on counting them, by a number.")
    if outlook.waiting:
        lines.append(f"Parcels wait for them: {outlook.waiting:,}. Nobody can collect these by card any more.")
    return "\n".join(lines)


def _said(done: Outlook, swept: bool) -> str:
    if done.erased and not done.words:
        return "They were erased before. Nothing of theirs was left."
    lines = ["Erased here. Central and the other desks follow as they exchange with this one.", _goes(done)]
    if not swept:
        lines.append("The desk is at work: it removes the last traces from its disk within a quarter of an hour.")
    return "\n".join(lines)


def _sweep(settings: Settings, around: Surroundings) -> bool:
    """Take away what lies beside the journal, and write the evacuation list without the name."""
    documents = Documents(around, FileSpool(settings.data / "prints"))
    papers = (
        BadgeFolder(settings.badge_folder),
        LabelFolder(settings.data / "labels"),
        ReceiptFolder(settings.data / "receipts"),
    )
    try:
        files = EvacuationFiles(settings.data, settings.languages[0])
        try:
            Evacuation(around, files).refresh()
        finally:
            files.close()
        return Traces(around, documents, papers).sweep()
    except OSError:
        return False  # the desk tries again as long as it runs


def _sentence(refused: Refused) -> str:
    if refused.code == "value_unfit":
        return "They are the only manager. Please make somebody else one first; nobody was erased."
    return "They are not here any more. Nobody was erased."
