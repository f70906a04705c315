"""One row of a members' list: what it says about a member, or the reason why it cannot be taken."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from kiosk.core import ids, text
from kiosk.core.clock import to_ms
from kiosk.core.entries import LATEST_MS
from kiosk.core.exchange import SpaceSecrets
from kiosk.core.members import CredentialType, Status
from kiosk.core.table import UNREADABLE, Row
from kiosk.desk.credentials import credential_digest, is_member_code
from kiosk.desk.member_columns import Columns, Mapping, date_of, plain, status_of

_LONGEST: Final = {"external": 200, "email": 200, "phone": 60}  # letters; names of all kinds `text.NAME_LIMIT`
_CALLED: Final = {
    "external": "id", "name": "name", "known_as": "name to be greeted by", "email": "e-mail address",
    "phone": "telephone number", "company": "company's name", "plan": "plan's name",
}  # fmt: skip
_NOTHING: Final = frozenset(("-", "–", "—", "n/a", "N/A", "NULL", "null"))
_ROUNDED: Final = re.compile(r"\d+[.,]\d+E\+\d+", re.IGNORECASE)  # what spreadsheets make of a long number
_MASKED: Final = re.compile(r"[*•]|x{3,}", re.IGNORECASE)
_MANY: Final = re.compile(r"[,;|\n]")
_YES: Final = frozenset(
    ["yes", "y", "true", "1", "x", "ja", "wahr", "oui", "vrai", "si", "verdadero", "hidden", "private"]
)
_NO: Final = frozenset(["no", "n", "false", "0", "nein", "falsch", "non", "faux", "falso"])
_MOST_CARDS: Final = 20
NO_END: Final = -1
_LAST_YEAR: Final = 6000  # 31.12.9999 is how some programs write that there is no end


@dataclass(frozen=True, slots=True)
class CardRead:
    """What a member is to hold to the reader: a card, or a code of their own."""

    raw: str
    type: CredentialType
    digest: str
    former: tuple[str, ...] = ()  # what it may be known under since before the space got its present keys


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a row wants a member to be. None: the list says nothing of it; empty: it says that there is none.

    Attributes:
        paid_until: UTC ms, or `NO_END`.
    """

    line: int
    member: str
    external: str
    name: str
    known_as: str | None
    email: str | None
    phone: str | None
    company: str | None
    plan: str | None
    status: Status | None
    paid_until: int | None
    hidden: bool | None
    cards: tuple[CardRead, ...]


class Unwanted(Exception):
    """A row that cannot be taken; the text is the reason."""


@dataclass(frozen=True, slots=True)
class Reading:
    """How the rows of one list are read.

    Attributes:
        source: the system that the list comes from: its ids are its own.
    """

    space: str
    source: str
    zone: ZoneInfo
    secrets: SpaceSecrets
    former: Sequence[SpaceSecrets]
    delimiter: str
    header: tuple[str, ...]
    columns: Columns
    mapping: Mapping

    def wanted(self, row: Row) -> Wanted:
        """What this row wants.

        Raises:
            Unwanted
        """
        self._check_shape(row)
        name = self._name(row)
        external, email = self._text(row, "external"), self._text(row, "email")
        if email and not ("@" in email[1:-1] and " " not in email):
            raise Unwanted(f"{email[:40]!r} is not an e-mail address")
        company = self._text(row, "company")
        return Wanted(
            line=row.line,
            member=ids.member_id(self.space, self.source, _identity(external, email, name, company)),
            external=external or "",
            name=name,
            known_as=self._text(row, "known_as"),
            email=email,
            phone=self._text(row, "phone"),
            company=company,
            plan=self._plan(row),
            status=self._status(row),
            paid_until=self._paid_until(row),
            hidden=self._hidden(row),
            cards=self._cards(row),
        )

    def _check_shape(self, row: Row) -> None:
        have, want = len(row.cells), len(self.header)
        reach = (
            f" and reads on to line {row.last:,}: perhaps a quotation mark is missing" if row.last > row.line else ""
        )
        if row.broken:
            raise Unwanted(f"a quotation mark stands where none can{reach}")
        if have < want or any(cell.strip() for cell in row.cells[want:]):
            raise Unwanted(f"the row has {have:,} cells where the header has {want:,}{reach}")
        for some in self.columns.places.values():
            for place in some:
                cell = row.cells[place]
                if UNREADABLE in cell or "\x00" in cell:
                    raise Unwanted(f"a letter in {self.header[place]!r} cannot be read")
                if reach and self.delimiter in cell and any(sign in cell for sign in "\r\n"):
                    raise Unwanted(f"{self.header[place]!r} holds other rows{reach}")

    def _cell(self, row: Row, wanted: str) -> str | None:
        """None where the list has no such column."""
        places = self.columns.places.get(wanted)
        if not places:
            return None
        cell = row.cells[places[0]].strip()
        return "" if cell in _NOTHING else cell

    def _text(self, row: Row, wanted: str) -> str | None:
        cell = self._cell(row, wanted)
        return cell and _cleaned(cell, wanted)

    def _name(self, row: Row) -> str:
        parts = [row.cells[places[0]] for part in ("first_name", "name", "last_name")
                 if (places := self.columns.places.get(part))]  # fmt: skip
        name = _cleaned(" ".join(parts), "name")
        if not text.has_letter(name):
            raise Unwanted("there is no name")
        return name

    def _plan(self, row: Row) -> str | None:
        plan = self._text(row, "plan")
        return plan and self.mapping.plans.get(text.key(plan), plan)

    def _status(self, row: Row) -> Status | None:
        cell = self._cell(row, "status")
        if not cell:
            return None
        status = status_of(cell, self.mapping)
        if status is None:
            raise Unwanted(f"the status {cell[:40]!r} is not known; say in a mapping file what it means")
        return status

    def _hidden(self, row: Row) -> bool | None:
        cell = self._cell(row, "hidden")
        if not cell:
            return None
        if plain(cell) not in _YES | _NO:
            raise Unwanted(f"{cell[:40]!r} does not say whether the member is hidden; write yes or no")
        return plain(cell) in _YES

    def _paid_until(self, row: Row) -> int | None:
        cell = self._cell(row, "paid_until")
        if not cell:
            return None if cell is None else NO_END
        day = self._day(cell)
        if day is None:
            return NO_END
        end = to_ms(datetime.combine(day + timedelta(days=1), time(), self.zone))
        if not 0 <= end < LATEST_MS:
            raise Unwanted(f"{cell[:40]!r} is not a day in this calendar")
        return end

    def _day(self, cell: str) -> date | None:
        """None: there is no end."""
        if "T" in cell or ":" in cell:
            try:
                moment = datetime.fromisoformat(cell)
                return (moment.astimezone(self.zone) if moment.tzinfo else moment).date()
            except (ValueError, OverflowError):
                pass  # a day with a time as people write it, perhaps
        found = date_of(cell, self.mapping.dates)
        if isinstance(found, str):
            raise Unwanted(found)
        if found[0] >= _LAST_YEAR:
            return None
        try:
            return date(*found)
        except ValueError:
            raise Unwanted(f"{cell[:40]!r} is not a day in this calendar") from None

    def _cards(self, row: Row) -> tuple[CardRead, ...]:
        found: dict[str, CardRead] = {}
        for place in self.columns.places.get("cards", ()):
            for raw in _MANY.split(row.cells[place]):
                if raw.strip() and raw.strip() not in _NOTHING:
                    card = self._card(raw.strip())
                    found.setdefault(card.digest, card)
        if len(found) > _MOST_CARDS:
            raise Unwanted(f"there are more than {_MOST_CARDS} cards")
        return tuple(found.values())

    def _card(self, raw: str) -> CardRead:
        if _ROUNDED.fullmatch(raw):
            raise Unwanted(f"the card {raw[:40]!r} was rounded by a spreadsheet; its digits are lost")
        if _MASKED.search(raw) or not text.card_number(raw) or len(raw) > 100:
            raise Unwanted(f"{raw[:40]!r} is not the number of a card")
        former = tuple(credential_digest(secrets, raw) for secrets in self.former)
        return CardRead(raw, "qr" if is_member_code(raw) else "card", credential_digest(self.secrets, raw), former)


def _identity(external: str | None, email: str | None, name: str, company: str | None) -> str:
    """What makes two rows or lists speak of one member: the id of their system, else the address, else the name."""
    if external:
        return external
    if email:
        return f"e-mail {text.key(email)}"
    return f"name {text.key(name)} of {text.key(company or '')}"


def _cleaned(cell: str, wanted: str) -> str:
    limit = _LONGEST.get(wanted, text.NAME_LIMIT)
    cleaned = text.clean(cell, limit + 1)
    if len(cleaned) > limit or len(cell) > limit * 8:
        raise Unwanted(f"the {_CALLED[wanted]} is longer than {limit} letters")
    return cleaned
