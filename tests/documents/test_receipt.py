"""Receipts and drawer sheets: right in every language and currency, and their codes can be read."""

from __future__ import annotations

from pathlib import Path

import pytest
import zxingcpp

from kiosk.core.paper import receipt_words
from kiosk.core.ports import DrawerSheet, Receipt
from kiosk.documents.folder import ReceiptFolder
from kiosk.documents.receipt import RECEIPT_PREFIX, drawer_pdf, money, receipt_pdf
from kiosk.places import LANGUAGES
from tests.documents.papers import HOSTILE, MADE_AT, page_count, picture, words


def receipt(**changed: object) -> Receipt:
    values: dict[str, object] = {
        "number": "BK7M4Q",
        "space": "Nordlicht Studio",
        "desk": "Front desk",
        "at": MADE_AT,
        "time_zone": "Europe/Berlin",
        "amount": 2000,
        "currency": "EUR",
        "method": "cash",
        "after": 3420,
        "language": "en",
    }
    return Receipt(**(values | changed))  # type: ignore[arg-type]


def sheet(**changed: object) -> DrawerSheet:
    values: dict[str, object] = {
        "number": "BK7M4Q",
        "space": "Nordlicht Studio",
        "desk": "Front desk",
        "by": "Marta",
        "since": MADE_AT - 86_400_000,
        "at": MADE_AT,
        "time_zone": "Europe/Berlin",
        "expected": 6000,
        "counted": 5990,
        "left": 5000,
        "currency": "EUR",
        "language": "en",
    }
    return DrawerSheet(**(values | changed))  # type: ignore[arg-type]


def test_a_receipt_says_what_was_paid_how_and_what_is_there_now() -> None:
    said = words(receipt_pdf(receipt()))
    for part in ("Nordlicht Studio", "BK7M4Q", "22 Nov 2026, 15:32", "€20.00", "Paid in cash", "€34.20"):
        assert part in said
    assert "Paid back" not in said
    assert "Paid back on 22 Nov 2026" in words(receipt_pdf(receipt(returned_at=MADE_AT)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_fits_and_its_code_reads_on_a_coarse_printer(language: str) -> None:
    for pdf in (receipt_pdf(receipt(language=language)), drawer_pdf(sheet(language=language))):
        assert page_count(pdf) == 1
        [code] = zxingcpp.read_barcodes(picture(pdf, 203))
        assert code.text == RECEIPT_PREFIX + "BK7M4Q"


def test_no_language_borrows_words_of_another() -> None:
    assert len({receipt_words(language).receipt for language in LANGUAGES}) == len(LANGUAGES)


@pytest.mark.parametrize(("currency", "shown"), [("EUR", "€1,234.56"), ("JPY", "JP¥123,456"), ("BHD", "BHD123.456")])
def test_a_currency_has_its_own_digits(currency: str, shown: str) -> None:
    assert money(123_456, currency, "en") == shown


def test_the_sheet_of_a_count_says_what_is_missing_and_what_was_taken_out() -> None:
    said = words(drawer_pdf(sheet()))
    for part in ("Expected", "€60.00", "€59.90", "Missing", "€0.10", "Taken out", "€9.90", "€50.00", "Marta"):
        assert part in said
    assert "Too much" in words(drawer_pdf(sheet(counted=6010)))
    first = words(drawer_pdf(sheet(since=None)))
    assert "Missing" not in first
    assert "Since" not in first


@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_breaks_a_receipt(text: str) -> None:
    assert page_count(receipt_pdf(receipt(space=text, desk=text, time_zone=text[:20]))) == 1


def test_the_same_receipt_is_the_same_file(tmp_path: Path) -> None:
    folder = ReceiptFolder(tmp_path / "receipts")
    path = Path(folder.print_receipt(receipt()))
    assert path.name == "receipt-BK7M4Q.pdf"
    first = path.read_bytes()
    assert Path(folder.print_receipt(receipt())).read_bytes() == first
    assert Path(folder.print_drawer(sheet())).name == "drawer-BK7M4Q.pdf"
