"""Pictures as a cheap camera makes them, and a camera that shows them: tilted, dim, noisy codes in a room."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from io import BytesIO
from typing import TYPE_CHECKING, Final

import qrcode
import zxingcpp
from PIL import Image, ImageDraw, ImageFilter
from PySide6.QtCore import QSize

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrame, QVideoSink

SIZE: Final = (640, 480)


def scene(*codes: str, tilt: float = 0, light: float = 1, noise: int = 0, blur: float = 0, seed: int = 1) -> bytes:
    """A picture as JPEG.

    Args:
        codes: what QR codes say, from start to end; none is a picture of the room.
        tilt: degrees that a code is turned by.
        light: 1 is day, 0.3 an evening.
        noise: how far a pixel may be off, of 255.
        blur: pixels.
    """
    picture = _room(seed)
    for place, code in enumerate(codes):
        made = qrcode.make(code, box_size=6, border=4).convert("RGB")
        side = min(260, SIZE[0] // (len(codes) + 1))
        phone = made.resize((side, side)).rotate(tilt, expand=True, fillcolor=(70, 60, 56))
        x = SIZE[0] * (2 * place + 1) // (2 * len(codes)) - phone.width // 2
        picture.paste(phone, (x, (SIZE[1] - phone.height) // 2))
    if blur:
        picture = picture.filter(ImageFilter.GaussianBlur(blur))
    if light != 1:
        picture = picture.point(lambda value: int(value * light))
    if noise:
        off = Image.frombytes("RGB", SIZE, random.Random(seed).randbytes(SIZE[0] * SIZE[1] * 3))
        picture = Image.blend(picture, off, noise / 255)
    return _jpeg(picture)


def bar_code() -> bytes:
    """A picture of a parcel's bar code: not a QR code, and as sharp as can be."""
    picture = _room(2)
    made = zxingcpp.create_barcode("4006381333931", zxingcpp.BarcodeFormat.EAN13).to_image(scale=3)
    height, width = made.shape
    bars = Image.frombytes("L", (width, height), memoryview(made).tobytes())  # type: ignore[arg-type]  # it is one
    picture.paste(bars.resize((340, 200), Image.Resampling.NEAREST), (150, 140))
    return _jpeg(picture)


def _room(seed: int) -> Image.Image:
    drawn = random.Random(seed)
    picture = Image.new("RGB", SIZE, (198, 189, 176))
    pen = ImageDraw.Draw(picture)
    for _thing in range(14):
        x, y = drawn.randrange(SIZE[0]), drawn.randrange(SIZE[1])
        colour = tuple(drawn.randrange(60, 200) for _ in range(3))
        pen.rectangle((x, y, x + drawn.randrange(30, 150), y + drawn.randrange(30, 150)), fill=colour)
    pen.ellipse((220, 90, 420, 330), fill=(214, 176, 150))
    pen.rectangle((170, 320, 470, 480), fill=(70, 60, 56))
    return picture


def _jpeg(picture: Image.Image) -> bytes:
    kept = BytesIO()
    picture.save(kept, "JPEG", quality=80)
    return kept.getvalue()


@dataclass(slots=True)
class Film:
    """A camera whose frames the test decides. They go through a sink of Qt's, like those of a real one."""

    plugged: bool = True
    on: bool = False
    starts: int = 0
    sink: QVideoSink | None = None
    _lost: Callable[[], None] = field(default=lambda: None)

    def is_there(self) -> bool:
        return self.plugged

    def start(self, filmed: Callable[[QVideoFrame], None], lost: Callable[[], None]) -> None:
        from PySide6.QtMultimedia import QVideoSink

        self.starts += 1
        if not self.plugged:
            lost()
            return
        self.on = True
        self._lost = lost
        self.sink = QVideoSink()
        self.sink.videoFrameChanged.connect(filmed)

    def stop(self) -> None:
        self.on = False
        self.sink = None

    def show(self, jpeg: bytes) -> None:
        """One frame, in the format most cameras send: lightness in full, colours at half the size."""
        from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

        if self.sink is None:
            return
        light, blue, red = Image.open(BytesIO(jpeg)).convert("YCbCr").split()
        half = (light.width // 2, light.height // 2)
        frame = QVideoFrame(QVideoFrameFormat(QSize(*light.size), QVideoFrameFormat.PixelFormat.Format_NV12))
        assert frame.map(QVideoFrame.MapMode.WriteOnly)
        _fill(frame.bits(0), frame.bytesPerLine(0), light.tobytes(), light.width)
        tint = bytearray(light.width * half[1])
        tint[0::2], tint[1::2] = blue.resize(half).tobytes(), red.resize(half).tobytes()
        _fill(frame.bits(1), frame.bytesPerLine(1), tint, light.width)
        frame.unmap()
        self.sink.setVideoFrame(frame)

    def unplug(self) -> None:
        """Pull the cable out while it films."""
        self.plugged = False
        lost = self._lost
        self.stop()
        lost()


def _fill(plane: object, stride: int, rows: bytes | bytearray, width: int) -> None:
    """Copy rows into a plane whose own may be longer."""
    assert isinstance(plane, memoryview)
    for row in range(len(rows) // width):
        plane[row * stride : row * stride + width] = rows[row * width : (row + 1) * width]
