"""An entry: an immutable fact, made on the device where it happened. And the chain that central runs over them."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from typing import Final

import msgspec

BODY_LIMIT: Final = 16 * 1024  # bytes of UTF-8
CHAIN_START: Final = ""
_HEX32 = re.compile(r"[0-9a-f]{32}\Z")
_IDS = re.compile(r"(?:[0-9a-f]{32} ){5}[0-9a-f]{16} [0-9a-f]{64} (?:[0-9a-f]{32})?\Z")
_KINDS = re.compile(r"[a-z][a-z_]{0,31}\.[a-z][a-z_]{0,31} [a-z][a-z_]{0,31}\Z")
_INT64 = 2**63
LATEST_AT: Final = _INT64 - 1
_CANONICAL: Final = msgspec.json.Encoder()
LATEST_MS: Final = 2**47  # the year 6429: beyond it calendars end, and a page that shows the time would fall over


class Entry(msgspec.Struct, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """One fact as it was made, byte for byte. Field order is the order of the envelope hash.

    `at` orders entries (ms << 16 | counter, a hybrid logical clock) and is for nothing else; `happened_at` is UTC
    milliseconds of the device's clock plus the offset it knew, for people and rules. `body` is the JSON text as the
    device wrote it, or None where it was taken out (erased, superseded): then the entry is a header.
    """

    id: str  # UUIDv7, 32 hex digits
    space: str  # 32 hex digits
    device: str  # 32 hex digits
    incarnation: str  # 16 hex digits; new whenever the file behind the device is another
    number: int  # 1, 2, 3 … within the incarnation; an index, never unique
    at: int
    happened_at: int
    clock_trusted: bool = True
    actor: str = ""  # person or device id; empty: the desk itself
    request: str  # 32 hex digits; the same for all entries of one touch
    kind: str  # "visit.opened"
    version: int = 1
    aggregate_kind: str  # "visit"; what request.undone undoes is of any kind, so it is not read off `kind`
    aggregate: str  # 32 hex digits
    subject: str | None = None  # the person whose words the body holds
    body_hash: str  # SHA-256 of the body's UTF-8, 64 hex digits
    body: str | None = None

    @property
    def order(self) -> tuple[int, str]:
        """What folds sort by: equal on every replica."""
        return (self.at, self.id)


def hash_body(body: str) -> str:
    return hashlib.sha256(body.encode()).hexdigest()


def envelope_hash(entry: Entry) -> bytes:
    """SHA-256 over the canonical JSON array of all device-made fields but the body and its hash, in field order.

    Without blanks; what is sound has no letter in it that could be written in two ways.
    """
    e = entry
    fields = (
        e.id, e.space, e.device, e.incarnation, e.number, e.at, e.happened_at, e.clock_trusted, e.actor, e.request,
        e.kind, e.version, (e.aggregate_kind, e.aggregate), e.subject,
    )  # fmt: skip
    return hashlib.sha256(_CANONICAL.encode(fields)).digest()


def next_chain(previous: str, position: int, entry: Entry) -> str:
    """The running hash of a space's feed: BLAKE2b-128(previous ‖ position ‖ envelope hash ‖ body hash), 32 hex digits.

    It runs over the *hash* of the body, so that a body can be taken out and the chain still verifies.
    """
    place = bytes.fromhex(previous) + position.to_bytes(8, "big")
    told = place + envelope_hash(entry) + bytes.fromhex(entry.body_hash)
    return hashlib.blake2b(told, digest_size=16).hexdigest()


def chain_over(previous: str, position: int, entries: Iterable[Entry]) -> list[str]:
    """The chain after each of `entries`, the first of which stands at `position` + 1."""
    chains = []
    for offset, entry in enumerate(entries, start=1):
        previous = next_chain(previous, position + offset, entry)
        chains.append(previous)
    return chains


def flaw(entry: Entry) -> str | None:
    """Why an envelope from outside cannot be kept, as a code for the quarantine, or None when it can.

    Only what would break the bookkeeping is a flaw. An unknown kind, an odd number, a strange time are facts.
    """
    e = entry
    ids = f"{e.id} {e.space} {e.device} {e.request} {e.aggregate} {e.incarnation} {e.body_hash} {e.actor}"
    if not _IDS.match(ids) or (e.subject is not None and not _HEX32.match(e.subject)):
        return "id_malformed"
    if not _KINDS.match(f"{e.kind} {e.aggregate_kind}"):
        return "kind_malformed"
    if not (0 < e.number < _INT64 and 0 <= e.at < _INT64 and 0 <= e.happened_at < LATEST_MS and 0 < e.version < 2**31):
        return "number_out_of_range"
    if e.body is not None:
        try:
            encoded = e.body.encode()
        except UnicodeEncodeError:  # a lone surrogate came through JSON escapes
            return "body_not_text"
        if len(encoded) > BODY_LIMIT:
            return "body_too_large"
        if "\x00" in e.body:
            return "body_not_text"
        if hashlib.sha256(encoded).hexdigest() != e.body_hash:
            return "body_hash_wrong"
    return None
