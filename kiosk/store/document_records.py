"""Documents that wait at this desk to be printed: local keeping, never exchanged, gone after a day."""

from __future__ import annotations

from typing import Final

import msgspec
import sqlalchemy as sa

from kiosk.core.documents import Document, Survey
from kiosk.store import schema
from kiosk.store.keeping import upsert
from kiosk.store.queries import Queries

_SURVEY: Final = msgspec.json.Decoder(Survey)


class DocumentRecords(Queries):
    def documents_of(self, member: str, since: int) -> list[Document]:
        """A member's documents taken in since UTC ms, newest first."""
        t = schema.document
        return self._documents(t.c.member == member, t.c.taken_at >= since)

    def document(self, document: str) -> Document | None:
        found = self._documents(schema.document.c.id == document)
        return found[0] if found else None

    def documents_before(self, moment: int) -> list[Document]:
        """Documents of any member taken in before UTC ms."""
        return self._documents(schema.document.c.taken_at < moment)

    def document_uses(self, file: str) -> int:
        """How many documents are the same file."""
        t = schema.document
        uses: int = self.connection.execute(
            sa.select(sa.func.count()).select_from(t).where(t.c.file == file)
        ).scalar_one()
        return uses

    def keep_document(self, document: Document) -> None:
        row = {name: getattr(document, name) for name in ("id", "member", "title", "file", "bytes", "taken_at")}
        row |= {"space": self.space_id, "survey": msgspec.json.encode(document.survey).decode()}
        upsert(self.connection, schema.document, row)

    def drop_document(self, document: str) -> None:
        t = schema.document
        self.connection.execute(sa.delete(t).where(t.c.space == self.space_id, t.c.id == document))

    def _documents(self, *conditions: sa.ColumnElement[bool]) -> list[Document]:
        t = schema.document
        query = sa.select(t).where(t.c.space == self.space_id, *conditions).order_by(t.c.taken_at.desc(), t.c.id.desc())
        return [
            Document(
                id=row.id,
                member=row.member,
                title=row.title,
                file=row.file,
                bytes=row.bytes,
                taken_at=row.taken_at,
                survey=_SURVEY.decode(row.survey),
            )
            for row in self.connection.execute(query)
        ]
