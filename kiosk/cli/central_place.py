"""Where the data of a `kiosk central` command lies."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kiosk.central import serving
from kiosk.store.store import Store


@dataclass(frozen=True)
class Place:
    """Where the data of the called command lies, and how kiosks reach the server."""

    database: str | None
    data: Path
    address: str

    def open(self) -> Store:
        return serving.open_store(self.database, self.data)

    def log_in_key(self) -> bytes:
        return serving.log_in_key(self.database, self.data)
