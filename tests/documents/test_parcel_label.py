"""The label of a parcel: what stands on it, what scans at the dots that printers have, and that no name spoils it."""

from __future__ import annotations

import io

import pypdfium2
import pytest
import zxingcpp
from PIL import Image

from kiosk.core.ports import ParcelLabel
from kiosk.documents.folder import LabelFolder
from kiosk.documents.parcel_label import parcel_label_pdf
from tests.documents.papers import HOSTILE, NAMES, page_count, words

QR = "KIOSK:P:0F3A9C2E4B6D8F017F3A9C2E4B6D8F01"


def label(**changed: object) -> ParcelLabel:
    values: dict[str, object] = {
        "name": "Zoë Albrecht",
        "company": "Halbe Höhe Architects",
        "shelf": "B-2",
        "carrier": "DHL",
        "arrived": "Arrived 24 Nov, 09:12",
        "flags": ("Perishable", "Signature needed"),
        "code": "K7M4Q",
        "qr": QR,
        "language": "en",
    }
    return ParcelLabel(**(values | changed))  # type: ignore[arg-type]


def codes(pdf: bytes, dots_per_inch: float) -> dict[str, str]:
    """Kind of code -> its text, as a printer of black dots leaves them."""
    image = pypdfium2.PdfDocument(pdf)[0].render(scale=dots_per_inch / 72).to_pil().convert("L")
    printed: Image.Image = image.point(lambda level: 255 if level > 127 else 0)
    return {found.format.name: found.text for found in zxingcpp.read_barcodes(printed)}


@pytest.mark.parametrize("dots_per_inch", [203.2, 300])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_both_codes_scan_as_printers_print_them(dots_per_inch: float, language: str) -> None:
    assert codes(parcel_label_pdf(label(language=language)), dots_per_inch) == {"QRCode": QR, "Code128": "K7M4Q"}


def test_all_that_is_looked_for_on_a_shelf_can_be_read() -> None:
    text = words(parcel_label_pdf(label()))
    for wanted in ("Zoë Albrecht", "Halbe Höhe Architects", "B-2", "DHL", "Arrived 24 Nov, 09:12", "K7M4Q"):
        assert wanted in text
    assert "Perishable" in text
    assert "Signature needed" in text


@pytest.mark.parametrize("name", NAMES)
def test_a_name_of_any_script_stands_on_one_label(name: str) -> None:
    pdf = parcel_label_pdf(label(name=name))
    assert page_count(pdf) == 1
    text = " ".join(words(pdf).split())
    assert all(part in text for part in name.split(" "))


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_in_every_field_still_gives_a_label(text: str) -> None:
    pdf = parcel_label_pdf(label(name=text, company=text, shelf=text, carrier=text, arrived=text, flags=(text,) * 9))
    assert page_count(pdf) == 1
    assert codes(pdf, 300) == {"QRCode": QR, "Code128": "K7M4Q"}
    assert b"/URI" not in pdf


@pytest.mark.parametrize("code", ["", "ü", "A" * 500, "a/b"])
def test_an_odd_code_spoils_nothing_else(code: str) -> None:
    pdf = parcel_label_pdf(label(code=code))
    assert codes(pdf, 300)["QRCode"] == QR


def test_the_folder_keeps_the_newest(tmp_path: object) -> None:
    from pathlib import Path

    folder = Path(str(tmp_path)) / "labels"
    kept = LabelFolder(folder, keep=2)
    for number in range(3):
        kept.print_label(label(code=f"K{number}"), f"parcel-K{number}")
    assert len(list(folder.glob("*.pdf"))) == 2
    assert io.BytesIO((folder / "parcel-K2.pdf").read_bytes()).read(4) == b"%PDF"
