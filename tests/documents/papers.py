"""What the tests of papers share: people of many scripts, hostile texts, and eyes to read a PDF with."""

from __future__ import annotations

import io
from typing import Final

import pypdfium2
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from kiosk.core.ports import Badge, Present, Roll

MADE_AT: Final = 1795357920000  # 2026-11-22 15:32 in Berlin
MINUTE: Final = 60_000

NAMES: Final = (
    "Marta Kowalska",
    "Aleksandra Wiśniewska-Kowalczyk",
    "Nguyễn Văn An",
    "Nguyễn Thị Hiếu Ngữ",
    "İbrahim Işık Doğan",
    "Соломія Щербаківська",
    "Ґалаґан Їжакевич",
    "Γιώργος Παπαδόπουλος",
    "مريم حداد",
    "علاء الدين لاشين",
    "דוד כהן",
    "李小明",
    "田中さくら",
    "髙橋 ゆきな",
    "김민준",
    "สมชาย ใจดี",
    "प्रिया शर्मा",
)
HOSTILE: Final = (
    "",
    "   ",
    "<img src='http://127.0.0.1:9/x'/><b>bold</b>",
    "a<b & c>d </para>",
    "100 %s %d %(name)s {0} {name}",
    "(paren \\( \\) ) Tj ET Q endstream",
    "abc\u202etxt.exe\u202c \u2066x\u2069",
    "z\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308algo" * 9,
    "\u0301\u0302 marks first",
    "a" * 10_000,
    "مريم " * 2_000,
    "李" * 10_000,
    "\ud800 lone \udfff",
    "\x00\x01\x7f\n\r\t\u2028",
    "😀👩\u200d👩\u200d👧🇩🇪👍🏽 Emoji",
    "\u200d\u200c\u200d",
    "नि\u200dम्\u200c",
    "ვახტანგი 𓀀 \U0010ffff \ufffe",
    "שלום abc مرحبا 12 (x) def",
)


def badge(**changed: object) -> Badge:
    values: dict[str, object] = {
        "name": "Marta Kowalska",
        "company": "Example GmbH",
        "host": "Jonas K.",
        "space": "Nordlicht Studio",
        "day": "Sunday, 22 November 2026",
        "code": "482913",
        "qr": "KG1.0F3A9C2E4B6D8F017F3A9C2E4B6D8F01",
        "language": "en",
        "guest_label": "Guest",
        "host_label": "Visiting",
        "sign_out_label": "Leaving? Scan this, or type the number.",
        "weekday": 6,
    }
    return Badge(**(values | changed))  # type: ignore[arg-type]


def present(name: object = "Marta Kowalska", **changed: object) -> Present:
    values: dict[str, object] = {
        "name": name,
        "role": "member",
        "detail": "Example GmbH",
        "since_at": MADE_AT - 90 * MINUTE,
        "desk": "Front desk",
        "certain": True,
    }
    return Present(**(values | changed))  # type: ignore[arg-type]


def roll(*people: Present, **changed: object) -> Roll:
    values: dict[str, object] = {
        "space": "Nordlicht Studio",
        "meeting_point": "Car park north",
        "time_zone": "Europe/Berlin",
        "made_at": MADE_AT,
        "desk": "Front desk",
        "people": people,
    }
    return Roll(**(values | changed))  # type: ignore[arg-type]


def page_count(pdf: bytes) -> int:
    return len(pypdfium2.PdfDocument(pdf))


def words(pdf: bytes, page: int | None = None) -> str:
    """What a search in the PDF would find."""
    document = pypdfium2.PdfDocument(pdf)
    pages = range(len(document)) if page is None else (page,)
    return "\n".join(document[number].get_textpage().get_text_range() for number in pages)


def picture(pdf: bytes, dots_per_inch: int = 300, page: int = 0) -> Image.Image:
    return pypdfium2.PdfDocument(pdf)[page].render(scale=dots_per_inch / 72).to_pil().convert("L")


def blank_canvas(width: float, height: float) -> tuple[Canvas, io.BytesIO]:
    buffer = io.BytesIO()
    return Canvas(buffer, pagesize=(width, height), invariant=1), buffer
