"""The few words that stand on paper, by language. The screen's words live with its pages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class PaperWords:
    """`locale` is the CLDR name that dates are written by."""

    language: str
    locale: str
    guest: str
    visiting: str
    sign_out: str


_WORDS: Final = {
    words.language: words
    for words in (
        PaperWords("en", "en_GB", "Guest", "Visiting", "Leaving? Scan or type this code at the desk."),
        PaperWords("de", "de_DE", "Gast", "Zu Besuch bei", "Sie gehen? Code am Empfang scannen oder eintippen."),
        PaperWords("ar", "ar", "زائر", "في زيارة", "عند المغادرة: امسح الرمز أو اكتبه عند المكتب."),
    )
}


def words_for(language: str) -> PaperWords:
    """The words in this language, else in English."""
    return _WORDS.get(language, _WORDS["en"])
