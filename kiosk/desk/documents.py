"""Documents that members bring to be printed: taken in, looked at, and gone after a day."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from kiosk.core import text
from kiosk.core.documents import KEPT_MS, Document
from kiosk.core.ports import Spool
from kiosk.desk.print_credit import member_of
from kiosk.desk.surroundings import Surroundings
from kiosk.errors import DocumentMissing
from kiosk.store.records import Records

_TITLE: Final = 200


class Documents:
    """A member's list of files at this desk. Whoever asks has seen that it is them."""

    def __init__(self, around: Surroundings, spool: Spool) -> None:
        self._around = around
        self._spool = spool

    def take_in(self, member: str, source: Path, *, title: str = "") -> Document:
        """Put a file into a member's list. It is copied and looked at, which takes seconds: never on a tap's way.

        Raises:
            MemberMissing
            DocumentLocked, DocumentDamaged, DocumentProtected, DocumentTooLarge: nothing was kept.
        """
        with self._around.store.reading() as records:
            member_of(records, member)
        file, size = self._spool.keep(source)
        try:
            survey = self._spool.survey(file)
            made = Document(
                id=self._around.new_id(),
                member=member,
                title=(text.clean(title) or text.clean(source.stem))[:_TITLE],
                file=file,
                bytes=size,
                taken_at=self._around.now_ms(),
                survey=survey,
            )
            with self._around.store.transaction(urgent=False) as records:
                records.keep_document(made)
        except BaseException:
            self._drop_file(file)
            raise
        return made

    def of(self, member: str) -> tuple[Document, ...]:
        """A member's documents, newest first."""
        with self._around.store.reading() as records:
            return tuple(records.documents_of(member, self._around.now_ms() - KEPT_MS))

    def thumbnails(self, member: str, document: str) -> tuple[bytes, ...]:
        """The first pages as small PNG pictures, at most 24. Takes a second: never on a tap's way.

        Raises:
            DocumentMissing
        """
        with self._around.store.reading() as records:
            found = document_of(records, member, document)
        return self._spool.thumbnails(found.file)

    def remove(self, member: str, document: str) -> None:
        """Take a document off a member's list.

        Raises:
            DocumentMissing
        """
        with self._around.store.transaction() as records:
            found = document_of(records, member, document)
            records.drop_document(document)
        self._drop_file(found.file)

    def purge(self, kept_ms: int = KEPT_MS) -> int:
        """Take away what is older than a day, or than is said. Returns how many documents that were."""
        with self._around.store.reading() as records:
            old = records.documents_before(self._around.now_ms() - kept_ms)
            printing = {job.document for job in records.open_print_jobs(device=records.device_id)}
        gone = [document for document in old if document.id not in printing]
        for document in gone:
            with self._around.store.transaction(urgent=False) as records:
                records.drop_document(document.id)
            self._drop_file(document.file)
        for file in self._spool.older(kept_ms / 1000):  # of a stop between copying one and noting it
            self._drop_file(file)
        return len(gone)

    def _drop_file(self, file: str) -> None:
        """Unless another document is the same file."""
        with self._around.store.reading() as records:
            used = records.document_uses(file)
        if not used:
            self._spool.drop(file)


def document_of(records: Records, member: str, document: str) -> Document:
    """Raises DocumentMissing: gone, or somebody else's."""
    found = records.document(document)
    if found is None or found.member != member:
        raise DocumentMissing
    return found
