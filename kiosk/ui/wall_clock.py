"""Times and dates as they are told on the screen: in the space's zone, and in the order and words of a language."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QLocale, QTime

from kiosk.core.clock import from_ms

_LAST_MS: Final = 253_402_000_000_000.0  # near the end of the year 9999, where calendars stop
_ORDER: Final = {
    "de": "dddd, d. MMMM",
    "es": "dddd, d 'de' MMMM",
    "ja": "M月d日 dddd",
    "tr": "d MMMM dddd",
    "uk": "dddd, d MMMM",
}
_ORDER_WITH_YEAR: Final = {"de": "d. MMMM yyyy", "es": "d 'de' MMMM 'de' yyyy", "ja": "yyyy年M月d日"}


class WallClock:
    """Reads UTC ms off as a clock on the wall of the space would show them."""

    def __init__(self) -> None:
        self._name = ""
        self._zone: ZoneInfo | None = None  # of this machine

    def set_zone(self, name: str) -> bool:
        """Take over the space's zone, by its IANA name; an unknown one leaves this machine's. Tells if it changed."""
        if name == self._name:
            return False
        self._name = name
        try:
            self._zone = ZoneInfo(name)
        except (KeyError, ValueError, OSError):
            self._zone = None
        return True

    def time_text(self, at: float, language: str) -> str:
        """ "09:12" """
        return QLocale(language).toString(self._local(at)[1], "HH:mm")

    def date_text(self, at: float, language: str) -> str:
        """ "Tuesday 24 November" """
        return QLocale(language).toString(self._local(at)[0], _ORDER.get(language, "dddd d MMMM"))

    def full_date_text(self, at: float, language: str) -> str:
        """ "24 November 2026" """
        return QLocale(language).toString(self._local(at)[0], _ORDER_WITH_YEAR.get(language, "d MMMM yyyy"))

    def hour(self, at: float) -> int:
        return self._local(at)[1].hour()

    def _local(self, at: float) -> tuple[QDate, QTime]:
        """Not as a QDateTime: that would bring in the summer time of this machine's own zone."""
        ms = int(at) if 0 <= at < _LAST_MS else 0
        local = from_ms(ms).astimezone(self._zone)
        return QDate(local.year, local.month, local.day), QTime(local.hour, local.minute, local.second)


def utc_now() -> datetime:
    return datetime.now(UTC)
