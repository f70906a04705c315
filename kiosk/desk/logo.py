"""The space's sign, made small enough to travel with the other settings."""

from __future__ import annotations

import io
from typing import Final

from PIL import Image, ImageOps, UnidentifiedImageError

_BYTES: Final = 10_000  # of the PNG: in base64 it fits one entry
READ_AT_MOST: Final = 20_000_000
_PIXELS_AT_MOST: Final = 40_000_000
_LONG_AT_MOST: Final = 50  # times as long as wide: the smallest size still leaves a line of it
_SIZES: Final = ((480, 160), (360, 120), (240, 80), (160, 56))  # pixels, the largest that fits is taken


class LogoUnreadable(ValueError):
    """The picture cannot be used; the text is the sentence."""


def small_png(picture: bytes) -> bytes:
    """A picture of any common kind as a PNG of at most 10 kB, transparent where it was.

    Raises:
        LogoUnreadable
    """
    if len(picture) > READ_AT_MOST:
        raise LogoUnreadable("The picture is larger than 20 MB.")
    try:
        with Image.open(io.BytesIO(picture), formats=("PNG", "JPEG", "WEBP", "GIF", "BMP")) as opened:
            if opened.width * opened.height > _PIXELS_AT_MOST:
                raise LogoUnreadable("The picture has more than 40 million pixels.")
            if max(opened.size) > _LONG_AT_MOST * min(opened.size):
                raise LogoUnreadable("The picture is too long and narrow to be seen when it is small.")
            whole = ImageOps.exif_transpose(opened).convert("RGBA")
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, SyntaxError, ValueError) as error:
        if isinstance(error, LogoUnreadable):
            raise
        raise LogoUnreadable("It is no picture that can be read: PNG, JPEG, WebP, GIF or BMP.") from error
    for size in _SIZES:
        for colours in (None, 64, 16):
            small = ImageOps.contain(whole, size, Image.Resampling.LANCZOS)
            if colours is not None:
                small = small.quantize(colours, method=Image.Quantize.FASTOCTREE)
            out = io.BytesIO()
            small.save(out, "PNG", optimize=True)
            if out.tell() <= _BYTES:
                return out.getvalue()
    raise LogoUnreadable("The picture has too many details to become small. A simpler one works.")
