"""The spool looks into files that nobody vouches for, and nothing they hold harms the desk."""

from __future__ import annotations

import io
import os
import stat
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from kiosk.core.documents import Page
from kiosk.core.print_jobs import PAGES
from kiosk.errors import (
    DocumentDamaged,
    DocumentLocked,
    DocumentMissing,
    DocumentProtected,
    DocumentTooLarge,
    Refused,
)
from kiosk.printing.spool import FileSpool
from kiosk.printing.survey import THUMBNAILS
from tests.desk.print_shop import pdf_of


@pytest.fixture
def spool(tmp_path: Path) -> FileSpool:
    return FileSpool(tmp_path / "spool")


@pytest.fixture
def keep(spool: FileSpool, tmp_path: Path) -> Callable[[bytes], str]:
    def one(data: bytes) -> str:
        source = tmp_path / "brought.pdf"
        source.write_bytes(data)
        return spool.keep(source)[0]

    return one


def drawn(draw: Callable[[Canvas], None], **options: object) -> bytes:
    made = io.BytesIO()
    canvas = Canvas(made, **options)  # type: ignore[arg-type]
    draw(canvas)
    canvas.showPage()
    canvas.save()
    return made.getvalue()


def encrypted(**options: object) -> bytes:
    return drawn(lambda canvas: canvas.drawString(9, 9, "x"), encrypt=StandardEncryption(**options))  # type: ignore[arg-type]


def test_every_page_is_seen_with_its_size_and_ink(spool: FileSpool, keep: Callable[[bytes], str]) -> None:
    seen = spool.survey(keep(pdf_of("cmC")))
    assert seen.pages == (Page(595.0, 842.0, True), Page(595.0, 842.0, False), Page(842.0, 1191.0, True))


@pytest.mark.parametrize(
    ("colour", "seen"),
    [((1, 0, 0), True), ((0, 0, 0.6), True), ((0.5, 0.5, 0.5), False), ((0.5, 0.5, 0.55), False), ((0, 0, 0), False)],
)
def test_a_dot_of_three_points_makes_a_page_coloured(
    spool: FileSpool, keep: Callable[[bytes], str], colour: tuple[float, float, float], seen: bool
) -> None:
    def dot(canvas: Canvas) -> None:
        canvas.setFillColorRGB(*colour)
        canvas.circle(300, 300, 3, stroke=0, fill=1)

    assert spool.survey(keep(drawn(dot))).pages[0].colour is seen


def test_black_of_four_inks_is_no_colour(spool: FileSpool, keep: Callable[[bytes], str]) -> None:
    def rich(canvas: Canvas) -> None:
        canvas.setFillColorCMYK(0.6, 0.4, 0.4, 1)
        canvas.rect(100, 100, 300, 300, stroke=0, fill=1)

    assert not spool.survey(keep(drawn(rich))).pages[0].colour


@pytest.mark.parametrize(
    ("data", "refusal"),
    [
        (encrypted(userPassword="secret"), DocumentLocked),
        (encrypted(userPassword="", ownerPassword="owner", canPrint=0), DocumentProtected),
        (pdf_of("m" * (PAGES + 1)), DocumentTooLarge),
        (pdf_of("mm")[:600], DocumentDamaged),
        (b"%PDF-1.7\n" + os.urandom(5000), DocumentDamaged),
        (b"%PDF-1.7\n%%EOF\n", DocumentDamaged),
    ],
    ids=["password", "not to be printed", "too many pages", "cut off", "noise", "nothing"],
)
def test_what_cannot_be_printed_is_refused_by_name(
    spool: FileSpool, keep: Callable[[bytes], str], data: bytes, refusal: type[Refused]
) -> None:
    with pytest.raises(refusal):
        spool.survey(keep(data))


def test_whoever_may_print_may_print(spool: FileSpool, keep: Callable[[bytes], str]) -> None:
    assert len(spool.survey(keep(encrypted(userPassword="", ownerPassword="owner", canPrint=1))).pages) == 1


def test_a_page_of_a_kilometre_is_drawn_small(spool: FileSpool, keep: Callable[[bytes], str]) -> None:
    def wide(canvas: Canvas) -> None:
        canvas.setFillColorRGB(1, 0, 0)
        canvas.rect(0, 0, 14_000, 14_000, stroke=0, fill=1)

    for size in ((14_000, 14_000), (2_800_000, 20), (20, 2_800_000)):
        [page] = spool.survey(keep(drawn(wide, pagesize=size))).pages
        assert page.large


def test_what_takes_too_long_is_given_up(tmp_path: Path) -> None:
    hasty = FileSpool(tmp_path / "spool", seconds=0.001)
    source = tmp_path / "a.pdf"
    source.write_bytes(pdf_of("m"))
    file, _ = hasty.keep(source)
    with pytest.raises(DocumentTooLarge) as refused:
        hasty.survey(file)
    assert refused.value.details["what"] == "time"


def test_the_first_pages_become_small_pictures(spool: FileSpool, keep: Callable[[bytes], str]) -> None:
    pictures = spool.thumbnails(keep(pdf_of("c" * (THUMBNAILS + 1))))
    assert len(pictures) == THUMBNAILS
    opened = Image.open(io.BytesIO(pictures[0]))
    assert (opened.format, max(opened.size)) == ("PNG", 360)


def test_an_excerpt_has_these_pages_and_empty_backs(spool: FileSpool, keep: Callable[[bytes], str]) -> None:
    excerpt = spool.excerpt(keep(pdf_of("cmC")), [2, None, 0])
    document = pypdfium2.PdfDocument(excerpt)
    found = [page.get_textpage().get_text_range().strip() for page in document]
    assert found == ["Page 3", "", "Page 1"]
    assert document.get_page_size(1) == document.get_page_size(0)


def test_the_same_file_is_kept_once_for_its_owner_alone(spool: FileSpool, tmp_path: Path) -> None:
    source = tmp_path / "a.pdf"
    source.write_bytes(pdf_of("m"))
    first, size = spool.keep(source)
    assert spool.keep(source) == (first, size) == (first, len(pdf_of("m")))
    assert spool.older(0) == {first}
    if os.name == "posix":
        assert stat.S_IMODE(spool.path(first).stat().st_mode) == 0o600
    spool.excerpt(first, [0])
    spool.drop(first)
    assert spool.older(0) == set()
    with pytest.raises(DocumentMissing):
        spool.path(first)


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04 a workbook", b"\x89PNG", b"x" * 2000 + b"%PDF-1.7"])
def test_what_is_no_pdf_is_not_kept(spool: FileSpool, keep: Callable[[bytes], str], data: bytes) -> None:
    with pytest.raises(DocumentDamaged):
        keep(data)
    assert spool.older(0) == set()


def test_what_is_too_large_is_not_kept(tmp_path: Path) -> None:
    small = FileSpool(tmp_path / "spool", limit=100)
    source = tmp_path / "a.pdf"
    source.write_bytes(pdf_of("m"))
    with pytest.raises(DocumentTooLarge) as refused:
        small.keep(source)
    assert refused.value.details == {"what": "bytes", "limit": 100}
    assert list((tmp_path / "spool").iterdir()) == []


def test_a_pipe_or_a_folder_does_not_stop_the_desk(spool: FileSpool, tmp_path: Path) -> None:
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.pdf")
    for source in (tmp_path / "pipe.pdf", tmp_path, Path("/dev/zero"), tmp_path / "not-there.pdf"):
        with pytest.raises(DocumentDamaged):
            spool.keep(source)
    assert list((tmp_path / "spool").iterdir()) == []


def test_half_a_copy_is_swept_at_the_next_start(spool: FileSpool, tmp_path: Path) -> None:
    for name in ("cut-off.part", "under-way.part"):
        (tmp_path / "spool" / name).write_bytes(b"half")
    os.utime(tmp_path / "spool" / "cut-off.part", (0, 0))
    FileSpool(tmp_path / "spool")
    assert [path.name for path in (tmp_path / "spool").iterdir()] == ["under-way.part"]
