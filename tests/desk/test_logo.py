"""The space's sign becomes small, whatever it comes as."""

from __future__ import annotations

import io
import random

import pytest
from PIL import Image

from kiosk.core.spaces import LOGO_LIMIT
from kiosk.desk.logo import LogoUnreadable, small_png


def _picture(kind: str, size: tuple[int, int], *, noisy: bool = False) -> bytes:
    image = Image.new("RGB", size, "#1b478f")
    if noisy:
        image = Image.frombytes("RGB", size, random.Random(7).randbytes(size[0] * size[1] * 3))
    out = io.BytesIO()
    image.save(out, kind)
    return out.getvalue()


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP", "GIF", "BMP"])
@pytest.mark.parametrize("size", [(20, 10), (3000, 900), (90, 2000)])
def test_any_common_picture_becomes_a_small_png(kind: str, size: tuple[int, int]) -> None:
    made = small_png(_picture(kind, size))
    assert len(made) * 4 / 3 < LOGO_LIMIT
    with Image.open(io.BytesIO(made)) as read:
        assert read.format == "PNG"
        assert read.width <= 480
        assert read.height <= 160
        assert abs(read.width / read.height - size[0] / size[1]) < 0.15 * size[0] / size[1]


def test_a_photograph_becomes_small_too() -> None:
    assert len(small_png(_picture("PNG", (900, 300), noisy=True))) <= 10_000


def test_what_was_transparent_stays_so() -> None:
    out = io.BytesIO()
    Image.new("RGBA", (100, 50), (255, 0, 0, 0)).save(out, "PNG")
    with Image.open(io.BytesIO(small_png(out.getvalue()))) as read:
        assert read.convert("RGBA").getpixel((5, 5))[3] == 0  # type: ignore[index]


@pytest.mark.parametrize(
    "broken", [b"", b"GIF89a", b"%PDF-1.7", b"<svg onload='x'/>", b"\x89PNG\r\n\x1a\n" + b"\0" * 50]
)
def test_what_is_no_picture_is_a_sentence(broken: bytes) -> None:
    with pytest.raises(LogoUnreadable, match="no picture that can be read"):
        small_png(broken)


@pytest.mark.parametrize("size", [(5000, 1), (1, 5000), (30_000, 40)])
def test_a_line_is_no_logo(size: tuple[int, int]) -> None:
    with pytest.raises(LogoUnreadable, match="too long and narrow"):
        small_png(_picture("PNG", size))


def test_a_picture_that_unpacks_to_more_than_memory_is_refused() -> None:
    out = io.BytesIO()
    Image.new("1", (9000, 9000)).save(out, "PNG")
    with pytest.raises(LogoUnreadable, match="40 million"):
        small_png(out.getvalue())
