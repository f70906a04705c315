"""Folders of papers: written so that a file there is always whole, whatever stops the program or fills the disk."""

from __future__ import annotations

import contextlib
import logging
import os
import threading
from pathlib import Path
from typing import Final

from kiosk.core.ports import Badge, DrawerSheet, ParcelLabel, Receipt, Roll

_log = logging.getLogger(__name__)
_PART: Final = ".part"
_NAME_LIMIT: Final = 80
_NAMES_KEPT_BY_WINDOWS: Final = frozenset(
    ("CON", "PRN", "AUX", "NUL", *(f"{port}{number}" for port in ("COM", "LPT") for number in range(10)))
)


def put(path: Path, data: bytes, mode: int = 0o600) -> None:
    """Make `data` the content of `path`: it holds the old content or all of the new one, at any moment and ever after.

    Raises:
        OSError: the old content stands.
    """
    part = path.with_name(f".{path.name}{_PART}")
    try:
        descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), mode)
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        raise
    _keep_name(path.parent)


def _keep_name(folder: Path) -> None:
    """See the renaming through to the disk. Windows has no such call for folders and needs none."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


class EvacuationFiles:
    """Keeps evacuation.txt and evacuation.pdf in a folder: the list for when nothing else works.

    `write` returns when the text stands. Pages follow in a thread of their own, which makes those of the latest list
    only. What cannot be written is logged, and the older file stays: its head says of when it is.
    """

    def __init__(self, folder: Path, language: str = "en") -> None:
        """`language` is the space's first one: its words are used if the list has them, else English."""
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.text = folder / "evacuation.txt"
        self.pages = folder / "evacuation.pdf"
        self._language = language
        self._changed = threading.Condition()
        self._latest: Roll | None = None
        self._busy = False
        self._closing = False
        self._worker = threading.Thread(target=self._make_pages, name="evacuation pages", daemon=True)
        self._worker.start()

    def write(self, roll: Roll) -> None:
        from kiosk.documents.evacuation import roll_text  # nothing heavy until the first paper

        try:
            put(self.text, roll_text(roll, self._language).encode("utf-8", "replace"))
        except OSError as error:
            _log.error("the evacuation list as text was not written: %s", error)
        with self._changed:
            self._latest = roll
            self._changed.notify_all()

    def finish(self, timeout_s: float = 10.0) -> bool:
        """Wait until the pages of the last list stand or were given up; False if that takes longer."""
        with self._changed:
            return self._changed.wait_for(lambda: self._latest is None and not self._busy, timeout_s)

    def close(self) -> None:
        """Finish the pages in hand and stop."""
        self.finish()
        with self._changed:
            self._closing = True
            self._changed.notify_all()
        self._worker.join(timeout=5)

    def _make_pages(self) -> None:
        while True:
            with self._changed:
                self._busy = False
                self._changed.notify_all()
                self._changed.wait_for(lambda: self._latest is not None or self._closing)
                if self._latest is None:
                    return
                roll, self._latest = self._latest, None
                self._busy = True
            self._put_pages(roll)

    def _put_pages(self, roll: Roll) -> None:
        try:
            from kiosk.documents.evacuation_pages import roll_pdf

            put(self.pages, roll_pdf(roll, self._language))
        except Exception:  # noqa: BLE001  the thread must live to make the next list; the text stands already
            _log.exception("the pages of the evacuation list were not written")


class _Folder:
    """Leaves papers as PDF in a folder, readable by its owner alone, and keeps the newest few."""

    _begin: tuple[str, ...] = ()  # of the names of papers

    def __init__(self, folder: Path, keep: int = 50) -> None:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._folder = folder
        self._keep = max(1, keep)
        for part in folder.glob(f".*{_PART}"):  # a stop in the middle of writing leaves one
            part.unlink(missing_ok=True)

    def _keep_paper(self, pdf: bytes, name: str) -> str:
        """Write a paper and return its path. Of `name`, letters, digits, "-" and "_" of ASCII are used.

        Raises:
            OSError: the disk is full or the folder cannot be written; nothing was left behind.
        """
        path = self._folder / f"{_safe(name)}.pdf"
        put(path, pdf)
        self._prune(path)
        return str(path)

    def sweep(self) -> None:
        for path in self._folder.glob("*.pdf"):
            if path.name.startswith(self._begin):
                path.unlink(missing_ok=True)

    def _prune(self, newest: Path) -> None:
        def age(path: Path) -> tuple[bool, int, str]:
            return path == newest, path.stat().st_mtime_ns, path.name

        with contextlib.suppress(OSError):  # somebody else tidied up meanwhile
            for path in sorted(self._folder.glob("*.pdf"), key=age)[: -self._keep]:
                path.unlink(missing_ok=True)


class BadgeFolder(_Folder):
    """Takes guests' badges."""

    _begin = ("badge",)

    def print_badge(self, badge: Badge, name: str) -> str:
        from kiosk.documents.badge import badge_pdf

        return self._keep_paper(badge_pdf(badge), name)


class LabelFolder(_Folder):
    """Takes parcels' labels."""

    _begin = ("parcel",)

    def print_label(self, label: ParcelLabel, name: str) -> str:
        from kiosk.documents.parcel_label import parcel_label_pdf

        return self._keep_paper(parcel_label_pdf(label), name)


class ReceiptFolder(_Folder):
    """Takes receipts and sheets of drawer counts."""

    _begin = ("receipt", "drawer")

    def print_receipt(self, receipt: Receipt) -> str:
        from kiosk.documents.receipt import receipt_pdf

        return self._keep_paper(receipt_pdf(receipt), f"receipt-{receipt.number}")

    def print_drawer(self, sheet: DrawerSheet) -> str:
        from kiosk.documents.receipt import drawer_pdf

        return self._keep_paper(drawer_pdf(sheet), f"drawer-{sheet.number}")


def _safe(name: str) -> str:
    kept = "".join(char for char in name[:_NAME_LIMIT] if char.isascii() and (char.isalnum() or char in "-_"))
    return "badge" if kept.upper() in _NAMES_KEPT_BY_WINDOWS or not kept else kept
