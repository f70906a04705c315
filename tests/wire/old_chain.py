"""The chain of protocol 1, computed as programs in the field do."""

from __future__ import annotations

import hashlib
import json

from tests.wire.v1 import Entry


def hash_body(body: str) -> str:
    return hashlib.sha256(body.encode()).hexdigest()


def next_chain(previous: str, position: int, entry: Entry) -> str:
    e = entry
    fields = [
        e.id, e.space, e.device, e.incarnation, e.number, e.at, e.happened_at, e.clock_trusted, e.actor, e.request,
        e.kind, e.version, [e.aggregate_kind, e.aggregate], e.subject,
    ]  # fmt: skip
    envelope = json.dumps(fields, separators=(",", ":"), ensure_ascii=True).encode()
    link = hashlib.blake2b(digest_size=16)
    link.update(bytes.fromhex(previous))
    link.update(position.to_bytes(8, "big"))
    link.update(hashlib.sha256(envelope).digest())
    link.update(bytes.fromhex(entry.body_hash))
    return link.hexdigest()
