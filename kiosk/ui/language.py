"""Languages on the screen: which there are, in their own names, and switching between them while pages are shown."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLocale, QObject, Qt, QTranslator, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlEngine

from kiosk.places import translations

NAMES: Final = {
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "tr": "Türkçe",
    "uk": "Українська",
    "ar": "العربية",
    "ja": "日本語",
}


def is_right_to_left(code: str) -> bool:
    return QLocale(code).textDirection() == Qt.LayoutDirection.RightToLeft


class Languages(QObject):
    """The translators, read once before the window is shown, of which one is installed at a time."""

    def __init__(self, app: QGuiApplication, engine: QQmlEngine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._engine = engine
        self._installed: QTranslator | None = None
        self._known: dict[str, QTranslator] = {}
        for code in NAMES:  # English too has its file, for plurals
            translator = QTranslator(self)
            if translator.load(str(translations() / f"{code}.qm")):
                self._known[code] = translator

    def add(self, code: str, translator: QTranslator) -> None:
        """A language that has no file."""
        self._known[code] = translator

    @Slot(str)
    def choose(self, code: str) -> None:
        """Speak this language from now on; one without translator is spoken in the words of the source."""
        if self._installed is not None:
            self._app.removeTranslator(self._installed)
        self._installed = self._known.get(code)
        if self._installed is not None:
            self._app.installTranslator(self._installed)
        QLocale.setDefault(QLocale(code))
        self._app.setLayoutDirection(QLocale(code).textDirection())
        self._engine.retranslate()
