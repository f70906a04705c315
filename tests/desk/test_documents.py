"""A member's documents: in their own list only, looked at before anything is kept, gone after a day."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kiosk.core.documents import KEPT_MS
from kiosk.errors import DocumentDamaged, DocumentMissing, MemberMissing
from tests.desk.front_desk import FrontDesk
from tests.desk.print_shop import PrintShop, pdf_of


@pytest.fixture
def shop(desk: FrontDesk, tmp_path: Path) -> PrintShop:
    made = PrintShop(desk.around, desk.clocks, tmp_path)
    made.furnish()
    made.top_up(desk.marek, 1000)
    return made


def brought(folder: Path, data: bytes, name: str = "Lighting study.pdf") -> Path:
    (folder / name).write_bytes(data)
    return folder / name


def test_a_file_is_looked_at_and_waits_for_its_member(desk: FrontDesk, shop: PrintShop, tmp_path: Path) -> None:
    made = shop.documents.take_in(desk.marek, brought(tmp_path, pdf_of("cm")))
    assert (made.title, [page.colour for page in made.survey.pages]) == ("Lighting study", [True, False])
    desk.clocks.turn(1)
    assert shop.documents.take_in(desk.marek, tmp_path / "Lighting study.pdf", title=" Plan  B\x00 ").title == "Plan B"
    assert [one.title for one in shop.documents.of(desk.marek)] == ["Plan B", "Lighting study"]
    assert shop.documents.of(desk.marta) == ()
    assert len(shop.documents.thumbnails(desk.marek, made.id)) == 2
    with pytest.raises(DocumentMissing):
        shop.documents.thumbnails(desk.marta, made.id)


def test_what_cannot_be_printed_leaves_nothing_behind(desk: FrontDesk, shop: PrintShop, tmp_path: Path) -> None:
    with pytest.raises(DocumentDamaged):
        shop.documents.take_in(desk.marek, brought(tmp_path, b"%PDF-1.7 and then nothing"))
    with pytest.raises(MemberMissing):
        shop.documents.take_in("f" * 32, brought(tmp_path, pdf_of("m")))
    assert (shop.documents.of(desk.marek), shop.spool.older(0)) == ((), set())


def test_a_file_that_two_members_brought_stays_until_both_are_done(desk: FrontDesk, shop: PrintShop) -> None:
    mine, hers = shop.document(desk.marek, "m"), shop.document(desk.marta, "m")
    assert mine.file == hers.file
    shop.documents.remove(desk.marek, mine.id)
    assert shop.spool.older(0) == {hers.file}
    with pytest.raises(DocumentMissing):
        shop.documents.remove(desk.marek, hers.id)
    shop.documents.remove(desk.marta, hers.id)
    assert shop.spool.older(0) == set()


def test_after_a_day_a_document_is_gone_unless_it_is_being_printed(desk: FrontDesk, shop: PrintShop) -> None:
    waiting, going = shop.document(desk.marek, "m"), shop.quote(desk.marek, "mm")
    shop.queue.stops_at = {1: "media-jam"}
    job = shop.printing.release(going)
    shop.wait(job)
    assert shop.documents.purge() == 0
    desk.clocks.turn(KEPT_MS / 1000 + 1)
    assert shop.documents.of(desk.marek) == ()
    assert shop.documents.purge() == 1
    assert waiting.file not in shop.spool.older(0)
    shop.wait(job, clearing=True)
    assert shop.documents.purge() == 1
    assert shop.spool.older(0) == set()


def test_a_file_that_nobody_noted_is_swept(desk: FrontDesk, shop: PrintShop, tmp_path: Path) -> None:
    file, _ = shop.spool.keep(brought(tmp_path, pdf_of("m")))
    assert shop.documents.purge() == 0
    os.utime(shop.spool.path(file), (0, 0))
    shop.documents.purge()
    assert shop.spool.older(0) == set()
