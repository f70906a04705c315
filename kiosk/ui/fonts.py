"""The fonts of the screens: at once what the first picture needs, later those of Chinese, Japanese and Korean."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtGui import QFont, QFontDatabase

from kiosk import places

_AT_ONCE: Final = (
    *("Figtree", "Fraunces", "NotoSans", "SourceSerif4"),
    *("IBMPlexSansArabic", "NotoNaskhArabic", "NotoSansHebrew", "NotoSansThai"),
    "NotoSansJPNames",  # the three characters that Japanese calls itself by, cut out of the large font
)
_WIDE: Final = ("NotoSansJP", "NotoSansSC", "NotoSansKR")
_SCRIPTS: Final = (
    *("Noto Sans", "IBM Plex Sans Arabic", "Noto Sans Hebrew", "Noto Sans Thai"),
    *("Noto Sans JP", "Noto Sans SC", "Noto Sans KR", "Noto Sans JP Names"),
)


def load() -> None:
    """Load the fonts of the first picture, and say what stands in for characters they lack. Once, before the window."""
    _load(_AT_ONCE)
    QFont.insertSubstitutions("Figtree", _SCRIPTS)
    QFont.insertSubstitutions("Fraunces", ("Noto Naskh Arabic", "Source Serif 4", *_SCRIPTS))


@Slot()
def load_wide() -> None:
    """Load the fonts of Chinese, Japanese and Korean: 21 MB to read, so not before the window has been seen.

    Text that is on the screen already is drawn anew by Qt.
    """
    _load(_WIDE)


def _load(families: tuple[str, ...]) -> None:
    folder = places.resources() / "fonts"
    for family in families:
        for file in sorted(folder.glob(f"{family}_*.ttf")):
            QFontDatabase.addApplicationFont(str(file))
