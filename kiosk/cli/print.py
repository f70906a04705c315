"""`kiosk print`: put a PDF into a member's list at this desk, which may stay open."""

from __future__ import annotations

from pathlib import Path

import click

from kiosk.cli import Sentence, with_settings
from kiosk.core.members import Member
from kiosk.desk.documents import Documents
from kiosk.desk.surroundings import Surroundings
from kiosk.errors import Refused
from kiosk.settings import Settings
from kiosk.store.opening import open_kiosk
from kiosk.store.records import Records

_SHOWN = 5  # members of one name
_WHY = {
    "document_locked": "It opens only with a password. Please save it without one first.",
    "document_damaged": "It is no PDF, or it is damaged, or it has no pages.",
    "document_protected": "Whoever made it does not let it be printed.",
}
_LIMITS = {
    "bytes": "It has more than {limit:,} bytes.",
    "pages": "It has more than {limit:,} pages.",
    "time": "It took longer than {limit} seconds to look through.",
}


@click.command()
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option("--member", required=True, help="Whose list: the member's id, e-mail address or name.")
@click.option("--title", default="", help="What the list calls it. Default: the file's name.")
@click.option("--demo", is_flag=True, help="At the demo's desk.")
@with_settings
def command(settings: Settings, file: Path, member: str, title: str, demo: bool) -> None:
    """Put FILE, a PDF, into a member's list: they release and pay it at the desk. It stays for a day."""
    data = settings.data / "demo" if demo else settings.data
    key_file = data / "kiosk.key" if demo else settings.key_file
    from kiosk.printing.spool import FileSpool

    store, ring = open_kiosk(data, key_file, source="file" if demo else settings.key_source)
    try:
        space = store.space
        assert space is not None  # a kiosk always has one
        with store.reading() as records:
            owner = _owner(records, member)
        documents = Documents(Surroundings(store, lambda: ring.of(space)), FileSpool(data / "prints"))
        try:
            taken = documents.take_in(owner.id, file, title=title)
        except Refused as refused:
            raise Sentence(f"{file.name} cannot be printed. {_why(refused)}") from refused
        click.echo(f"{taken.title} waits for {owner.name}: {_pages(len(taken.survey.pages))}.")
    finally:
        store.close()


def _owner(records: Records, said: str) -> Member:
    found = records.member(said.lower())
    if found is not None:
        return found
    several = records.members_by_email(said) if "@" in said else records.members(query=said, limit=_SHOWN + 1)
    exact = [one for one in several if one.name == said]
    if len(exact) == 1 or len(several) == 1:
        return (exact or several)[0]
    if not several:
        raise Sentence(f"Nobody here is called {said!r}, nor has that id or e-mail address.")
    names = "\n".join(f"  {one.id}  {one.name}" for one in several[:_SHOWN])
    raise Sentence(f"Several members could be meant. Please give the id of one:\n{names}")


def _why(refused: Refused) -> str:
    if refused.code in _WHY:
        return _WHY[refused.code]
    return _LIMITS.get(str(refused.details.get("what")), "It is too large.").format_map(refused.details)


def _pages(count: int) -> str:
    return "1 page" if count == 1 else f"{count} pages"
