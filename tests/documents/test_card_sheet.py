"""The sheet of member cards."""

from __future__ import annotations

import pypdfium2
import zxingcpp

from kiosk.documents.card_sheet import Card, card_sheet_pdf

CARDS = [Card(f"Member {n}", ("Fjord Audio", f"Card 04{n:04d}"), f"KIOSK:M:{n:08X}") for n in range(17)]


def test_every_card_of_a_page_can_be_scanned_and_the_seventeenth_begins_a_new_page() -> None:
    pages = pypdfium2.PdfDocument(card_sheet_pdf(CARDS))
    assert len(pages) == 2
    found = set()
    for page in pages:
        picture = page.render(scale=200 / 72).to_pil()
        found |= {code.text for code in zxingcpp.read_barcodes(picture, formats=zxingcpp.BarcodeFormat.QRCode)}
    assert found == {card.code for card in CARDS}


def test_odd_names_and_no_cards_make_a_sheet_all_the_same() -> None:
    odd = [Card(name, ("<b>&amp;",), "") for name in ("", "\u202eevil", "王" * 10_000, "a\x00b", "ليلى حداد")]
    assert len(pypdfium2.PdfDocument(card_sheet_pdf(odd))) == 1
    assert len(pypdfium2.PdfDocument(card_sheet_pdf([]))) == 1
