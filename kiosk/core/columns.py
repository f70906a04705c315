"""Entries as columns: what protocol 3 makes of many entries, and the entries again."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import accumulate, pairwise
from typing import Any, Final, NoReturn

from msgspec.structs import astuple

from kiosk.core.clock import COUNTER_BITS
from kiosk.core.entries import Entry, hash_body
from kiosk.core.exchange import BATCH_ENTRIES, BODY_LIMIT, Columns

_FIELDS: Final = Entry.__struct_fields__
_SHARED: Final = ("space", "device", "incarnation", "clock_trusted", "kind", "version", "aggregate_kind")
_NOBODY: Final[dict[str, str | None]] = {"actor": "", "subject": None}  # what says that none is meant
_NAMES: Final = ("id", "request", "aggregate", "actor", "subject")
_NAMED: Final = re.compile(r'(?<=")([0-9a-f]{32})(?=")')  # in a body
_DIGITS: Final = re.compile(r"[0-9a-f]*")
_GAP: Final = "\x00"  # where a name stood; no body that can be kept has it
_NAME: Final = 32  # digits
_HEAD: Final = 13  # of them, which are the time and the version in a UUIDv7
_TAIL: Final = _NAME - _HEAD
_MOST: Final = 4 * BATCH_ENTRIES  # entries that are read of one body: where all is told once, few bytes make many


class Misshapen(ValueError):
    """Columns of different lengths, or runs that point beyond them."""


def to_columns(entries: Sequence[Entry]) -> Columns | None:
    """These entries field by field; None where one has a name or a body that could not be made again of that."""
    if not entries:
        return Columns()
    values: dict[str, Any] = dict(zip(_FIELDS, zip(*map(astuple, entries), strict=True), strict=True))
    shapes: dict[Any, int] = {}
    shared = zip(*(values[field] for field in _SHARED), strict=True)
    telling = _Telling(values["happened_at"])
    named = {field: telling.places(values[field], _NOBODY.get(field)) for field in _NAMES}
    text, inside = telling.bodies(values["body"], values["actor"])
    if not telling.is_sound():
        return None
    return Columns(
        shape=[shapes.setdefault(shape, len(shapes)) for shape in shared],
        shapes=list(shapes),
        heads=telling.heads(),
        tails="".join([name[_HEAD:] for name in telling.names]),
        texts=list(telling.texts),
        text=text,
        inside=inside,
        number=_steps(values["number"]),
        happened_at=_steps(values["happened_at"]),
        at=_steps([at - (ms << COUNTER_BITS) for at, ms in zip(values["at"], values["happened_at"], strict=True)]),
        hashes=[entry.body_hash for entry in entries if entry.body is None],
        **named,
    )


def from_columns(columns: Columns) -> list[Entry]:
    """The entries again.

    Raises:
        Misshapen
    """
    c = columns
    per_entry = (c.shape, c.id, c.request, c.aggregate, c.actor, c.subject, c.number, c.happened_at, c.at, c.text)
    if len({len(values) for values in per_entry}) > 1 or len(c.id) > _MOST or min(c.shape, default=0) < 0:
        raise Misshapen("columns of different lengths, or too long ones, or no shape")
    happened, hashes, entries = list(accumulate(c.happened_at)), iter(c.hashes), []
    heard = _Hearing(c, happened)
    try:
        named = [heard.names(getattr(c, field), field) for field in _NAMES]
        clocks = zip(accumulate(c.number), happened, accumulate(c.at), strict=True)
        rest = zip(c.shape, clocks, heard.bodies(named[_NAMES.index("actor")]), strict=True)
        for (place, (number, ms, later), body), *names in zip(rest, *named, strict=True):
            one, request, aggregate, actor, subject = names
            space, device, incarnation, clock_trusted, kind, version, aggregate_kind = c.shapes[place]
            entries.append(
                Entry(
                    id=one, space=space, device=device, incarnation=incarnation, number=number,
                    at=later + (ms << COUNTER_BITS), happened_at=ms, clock_trusted=clock_trusted, actor=actor,
                    request=request, kind=kind, version=version, aggregate_kind=aggregate_kind, aggregate=aggregate,
                    subject=subject, body_hash=next(hashes) if body is None else _hash(body), body=body,
                )
            )  # fmt: skip
    except (IndexError, StopIteration) as error:
        raise Misshapen("something is meant that is not told") from error
    return entries


class _Telling:
    """The names, and the texts of bodies, that were told so far."""

    def __init__(self, happened: Sequence[int]) -> None:
        self._usual = [ms << 4 | 7 for ms in happened]  # how a UUIDv7 begins that is made as each entry happens
        self._unusual: list[int] = []  # of the entry that each name was told with, what is usual there
        self._is_odd = False
        self.names: dict[str, int] = {}
        self.texts: dict[str, int] = {}

    def places(self, values: Sequence[str | None], nobody: str | None) -> list[int]:
        return [
            -1 if value is None or value == nobody else self._place(value, usual)
            for value, usual in zip(values, self._usual, strict=True)
        ]

    def bodies(self, bodies: Sequence[str | None], actors: Sequence[str]) -> tuple[list[int], list[int]]:
        """Which text each has, and the names in them."""
        text, inside = [], []
        for body, actor, usual in zip(bodies, actors, self._usual, strict=True):
            if body is None:
                text.append(-1)
                continue
            self._is_odd |= _GAP in body
            parts = _NAMED.split(body)
            count = len(self.texts)
            place = self.texts.setdefault(_GAP.join(parts[::2]), count + 1)
            text.append(place if place <= count else 0)
            inside += [-1 if name == actor else self._place(name, usual) for name in parts[1::2]]
        return text, inside

    def _place(self, name: str, usual: int) -> int:
        count = len(self.names)
        place = self.names.setdefault(name, count + 1)
        if place <= count:
            return place
        self._unusual.append(usual)
        return 0

    def is_sound(self) -> bool:
        """Whether all of it can be made again."""
        digits = _DIGITS.fullmatch("".join(self.names)) is not None
        return digits and not self._is_odd and all(len(name) == _NAME for name in self.names)

    def heads(self) -> list[int]:
        return [int(name[:_HEAD], 16) - usual for name, usual in zip(self.names, self._unusual, strict=True)]


class _Hearing:
    """The same at the other end. Raises StopIteration or IndexError for what was not told."""

    def __init__(self, columns: Columns, happened: Sequence[int]) -> None:
        self._usual = [ms << 4 | 7 for ms in happened]
        tails = columns.tails
        if len(tails) != len(columns.heads) * _TAIL:
            misshapen()
        self._next = zip(columns.heads, [tails[n : n + _TAIL] for n in range(0, len(tails), _TAIL)], strict=True)
        self._names: list[str] = []
        self._columns = columns

    def names(self, places: Sequence[int], field: str) -> list[Any]:
        if min(places, default=0) < (-1 if field in _NOBODY else 0):
            misshapen()
        nobody = _NOBODY.get(field)
        return [
            nobody if place < 0 else self._names[place - 1] if place else self._new(usual)
            for place, usual in zip(places, self._usual, strict=True)
        ]

    def bodies(self, actors: Sequence[str]) -> list[str | None]:
        texts: list[list[str]] = []
        bodies: list[str | None] = []
        told, inside, length = iter(self._columns.texts), iter(self._columns.inside), 0
        for place, actor, usual in zip(self._columns.text, actors, self._usual, strict=True):
            if place < 0:
                bodies.append(None)
                continue
            if place == 0:
                texts.append(next(told).split(_GAP))
            first, *parts = texts[place - 1]
            for part in parts:
                name = next(inside)
                first += (actor if name < 0 else self._names[name - 1] if name else self._new(usual)) + part
            bodies.append(first)
            length += len(first)
            if length > BODY_LIMIT:
                misshapen()
        return bodies

    def _new(self, usual: int) -> str:
        head, tail = next(self._next)
        self._names.append(f"{head + usual:0{_HEAD}x}{tail}")
        return self._names[-1]


def _steps(values: Sequence[int]) -> list[int]:
    return [*values[:1], *(after - before for before, after in pairwise(values))]


def _hash(body: str) -> str:
    try:
        return hash_body(body)
    except UnicodeEncodeError:  # a lone surrogate, which is told of as a flaw of this one entry
        return ""


def misshapen() -> NoReturn:
    raise Misshapen("what does not fit together")
