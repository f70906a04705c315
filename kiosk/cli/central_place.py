"""Where the data of a `kiosk central` command lie, and how its server is reached."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.central import serving
from kiosk.central.gate import LOOPBACK
from kiosk.central.reach import Reached, remembered
from kiosk.store.store import Store

ANY: Final = frozenset({"0.0.0.0", "::", ""})  # noqa: S104 - compared with, not bound


@dataclass(frozen=True)
class Place:
    """What the options of the called command say.

    Attributes:
        address: what kiosks reach the server by, where it was said.
        elsewhere: a host or port was said for this very command, so what the server noted of itself does not count.
    """

    database: str | None
    data: Path
    address: str
    host: str
    port: int
    certificate: Path | None
    elsewhere: bool = False

    @property
    def folder(self) -> Path:
        """Keys and certificates lie here."""
        return serving.folder_of(self.database, self.data)

    def open(self) -> Store:
        return serving.open_store(self.database, self.data)

    def log_in_key(self) -> bytes:
        return serving.log_in_key(self.database, self.data)

    def reached(self) -> Reached:
        """How kiosks reach the server: as was said, as it noted when it started, or as it would start now."""
        noted = remembered(self.folder)
        if noted is not None and not self.address and not self.elsewhere:
            return noted
        fingerprint = noted.fingerprint if noted is not None else self._own_fingerprint()
        address = self.address or address_of(self.host, self.port, self._certificate())
        return Reached(address=address, fingerprint=fingerprint if address.startswith("https:") else "")

    def _certificate(self) -> Path | None:
        from kiosk.central.authority import Authority

        if self.certificate is not None or self.host in LOOPBACK:
            return self.certificate
        own = Authority(self.folder)
        return own.server_file if own.standing() is not None else None

    def _own_fingerprint(self) -> str:
        from kiosk.central.authority import Authority

        found = Authority(self.folder).standing() if self.certificate is None else None
        return found.fingerprint if found is not None else ""


def address_of(host: str, port: int, certificate: Path | None) -> str:
    """The address of a server. One that serves all of its machine's goes by the first name of its certificate."""
    scheme = "http" if certificate is None else "https"
    if certificate is not None and host in ANY:
        from kiosk.central.authority import names_in

        host = next(iter(names_in(certificate)), host)
    return f"{scheme}://{f'[{host}]' if ':' in host else host}:{port}"
