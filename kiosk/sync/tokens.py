"""The token that a kiosk proves itself with, and the one before, until it is sure which of them central knows."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TypeVar

import msgspec

from kiosk.core.exchange import TOKEN
from kiosk.errors import Unauthorized
from kiosk.store.store import Store

A = TypeVar("A")


class Tokens:
    """Gives each question the right token. Thread-safe.

    A new token is on disk before it is used, and the one it followed stays: central may have sent another one after it
    (an answer came twice) or may have been put back to how it was before. Then the older one still counts there.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._turn = threading.Lock()
        with store.reading() as records:
            paired = records.keeping.pairing()
        self._known = (paired.token, paired.token_before) if paired else ("", "")

    def ask(self, question: Callable[[str], A]) -> tuple[A, str]:
        """Ask with the token, and with the one before where central does not know it. Returns which one counted.

        Raises:
            Unauthorized: it knows neither.
        """
        token, tried = self._known[0], set[str]()
        while True:
            try:
                return question(token), token
            except Unauthorized as refused:
                tried.add(token)
                left = [one for one in self._known if one and one not in tried]  # there may be a new one by now
                if str(refused) != "device_unknown" or not left:
                    raise
                token = left[0]

    def take_up(self, new: str, used: str) -> None:
        """Keep a new token, with the one that an answer was just got with; from then on questions carry it."""
        if not TOKEN.match(new) or new in self._known:
            return
        with self._turn:
            with self._store.transaction(urgent=False) as records:
                paired = records.keeping.pairing()
                if paired is None or used not in (paired.token, paired.token_before):
                    return  # paired anew meanwhile
                records.keeping.set("pairing", msgspec.structs.replace(paired, token=new, token_before=used))
            self._known = (new, used)
