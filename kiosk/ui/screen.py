"""What surrounds every page, as one frozen value: what changes while the desk is open, and what does not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject

from kiosk import places

WELCOME: Final = "Welcome"
EMERGENCY: Final = "Emergency"
TROUBLE: Final = "Trouble"
OUT_OF_ORDER: Final = "OutOfOrder"


@dataclass(frozen=True, slots=True)
class ShellScreen:
    """All that surrounds a page.

    Attributes:
        warning: seconds left before everything is forgotten, 0 while nobody needs to be asked.
        called: four characters to say at reception, after somebody asked for it.
        sentence: what the out-of-order page says.
        safe: trouble came three times in ten minutes: somebody has to look after this desk.
    """

    page: str = WELCOME
    activity: QObject | None = None
    language: str = "en"
    variant: str = "light"
    text_scale: float = 1.0
    warning: int = 0
    called: str = ""
    reduce_motion: bool = False
    physical_keyboard: bool = False
    clock: str = ""
    today: str = ""
    roll: tuple[str, ...] = ()
    sentence: str = ""
    safe: bool = False


@dataclass(frozen=True, slots=True)
class Fixed:
    """What changes seldom or never while the desk is open.

    Attributes:
        accent: the space's colour, "#1B478F"; empty: ours. Follows the space.
        camera: the view-model of the camera that reads codes; None where the owner wants none.
    """

    languages: tuple[str, ...] = places.LANGUAGES
    variant: str = "light"
    pixels_per_mm: float = 4.03
    reduce_motion: bool = False
    kiosk_mode: bool = False
    camera: QObject | None = None
    accent: str = ""
