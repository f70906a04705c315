"""Kinds of entries: which body stands behind a kind, and how bodies become text and back.

A body is one frozen `msgspec.Struct` in the module of `core` that folds it, registered with `@kind`. It holds either
facts (ids, numbers, places) or one person's words, never both: words carry a salt, name their subject and can be
taken out.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Any, Final, TypeVar

import msgspec

from kiosk.core.entries import LATEST_MS, Entry

# What a database cannot hold or index, or no calendar has, must not come in through a body: it would stop the feed.
Moment = Annotated[int, msgspec.Meta(ge=0, le=LATEST_MS)]  # UTC ms
Count = Annotated[int, msgspec.Meta(ge=0, le=2**31 - 1)]
Ref = Annotated[str, msgspec.Meta(max_length=32)]  # the id of another aggregate
Short = Annotated[str, msgspec.Meta(max_length=200)]  # a text of one line, or a code
_NUL: Final = re.compile(r"(?<!\\)(?:\\\\)*\\u0000")  # PostgreSQL has no text with it


class Body(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """What an entry says. Additive: a new field has a default, and old programs skip fields they do not know."""


class Words(Body, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """The words of one person, salted so that their hash in the chain tells nothing once they are gone."""

    salt: str = ""  # 32 hex digits, set when the entry is recorded


@dataclass(frozen=True, slots=True)
class Kind:
    """What is known of one kind of entry."""

    name: str
    aggregate_kind: str
    body: type[Body]
    version: int


@dataclass(frozen=True, slots=True)
class Fact:
    """What a rule decides to record: a body about one aggregate, and whose words it holds if it holds any."""

    aggregate: str
    body: Body
    subject: str | None = None
    aggregate_kind: str | None = None  # only for request.undone, whose aggregate is of any kind


KINDS: Final[dict[str, Kind]] = {}
_BY_BODY: Final[dict[type[Body], Kind]] = {}
_DECODERS: Final[dict[str, msgspec.json.Decoder[Any]]] = {}
_ENCODER: Final = msgspec.json.Encoder()

B = TypeVar("B", bound=type[Body])


def kind(name: str, *, aggregate: str, version: int = 1) -> Callable[[B], B]:
    """Register a body under its kind. `version` grows when old bodies need lifting on reading."""

    def register(body: B) -> B:
        known = Kind(name, aggregate, body, version)
        KINDS[name] = _BY_BODY[body] = known
        _DECODERS[name] = msgspec.json.Decoder(body)
        return body

    return register


def kind_of(body: Body) -> Kind:
    return _BY_BODY[type(body)]


def aggregate_kind_of(fact: Fact) -> str:
    """The kind of thing that a fact is about."""
    return fact.aggregate_kind or kind_of(fact.body).aggregate_kind


def name_of(body: type[Body]) -> str:
    """The name of a body's kind, "visit.opened"."""
    return _BY_BODY[body].name


def encode(body: Body) -> str:
    return _ENCODER.encode(body).decode()


def decode(entry: Entry) -> Body | None:
    """The body of an entry, or None: taken out, of a kind or version this program does not know, or not of its shape.

    What cannot be read is kept, passed on, and folded after an upgrade.
    """
    known = KINDS.get(entry.kind)
    if entry.body is None or known is None or entry.version > known.version:
        return None
    if known.aggregate_kind not in ("*", entry.aggregate_kind) or _NUL.search(entry.body):
        return None
    try:
        body: Body = _DECODERS[entry.kind].decode(entry.body)
    except (msgspec.DecodeError, RecursionError):  # ValidationError is a DecodeError
        return None
    return body
