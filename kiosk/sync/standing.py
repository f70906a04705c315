"""What central lets this kiosk do, what follows from it here, and which protocol and keys the two have in common."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import msgspec

from kiosk.core import clock
from kiosk.core.entries import Entry
from kiosk.core.exchange import (
    BATCH_BYTES,
    PROTOCOL,
    PROTOCOL_MIN,
    SHUT_OUT,
    ExchangeAnswer,
    ExchangeRequest,
    SpaceAnswer,
    SpaceSecrets,
    sound_secrets,
)
from kiosk.errors import Unreachable
from kiosk.store.letting_go import come_back, let_go
from kiosk.store.opening import KeyRing
from kiosk.store.store import Store

_TRY_NEWER_MS: Final = 24 * 60 * 60 * 1000


def spoken(store: Store) -> int:
    """The protocol to ask in: the newest, or for a day the one that an older server turned out to speak."""
    with store.reading() as records:
        paired = records.keeping.pairing()
    now_ms = clock.to_ms(store.identity.now())
    if paired is None or not paired.protocol or not 0 <= now_ms - paired.protocol_at < _TRY_NEWER_MS:
        return PROTOCOL
    return max(PROTOCOL_MIN, min(paired.protocol, PROTOCOL))


def remember_spoken(store: Store, protocol: int) -> None:
    """Keep, with the pairing, which protocol central understood."""
    with store.reading() as records:
        paired = records.keeping.pairing()
    told = 0 if protocol == PROTOCOL else protocol
    now_ms = clock.to_ms(store.identity.now())
    if paired is None or (paired.protocol == told and (not told or 0 <= now_ms - paired.protocol_at < _TRY_NEWER_MS)):
        return
    with store.transaction(urgent=False) as records:
        paired = records.keeping.pairing()  # once more: a token may have been taken up meanwhile
        if paired is not None:
            records.keeping.set("pairing", msgspec.structs.replace(paired, protocol=told, protocol_at=now_ms))


def learn_keys(keys: KeyRing | None, space: str, told: tuple[SpaceSecrets, ...]) -> None:
    """Keep keys of the space that central issued meanwhile, before an entry is taken that was made with them.

    Raises:
        Unreachable: they are none.
    """
    if keys is None or not told:
        return
    if not all(one.space == space and sound_secrets(one) for one in told):
        raise Unreachable("not_our_server")
    keys.learn(told)


def has_wanted(
    store: Store, keys: KeyRing | None, space: str, answer: ExchangeAnswer, brought: set[str]
) -> tuple[tuple[Entry, ...], tuple[SpaceSecrets, ...]]:
    """What central asks for in an answer, as far as it is here: entries, and keys that it lost with its database.

    Args:
        brought: ids of what was brought already in this cycle; it learns those that are brought now.
    """
    whole = has_whole(store, space, [one for one in answer.want if one not in brought])
    lost = keys.these(space, [one for one in answer.want_keys if one not in brought]) if keys is not None else ()
    brought.update(entry.id for entry in whole)
    brought.update(one.card_key_id for one in lost)
    return whole, lost


def leave(store: Store, told: Sequence[str], now_ms: int) -> int:
    """Ask nobody here about entries any more that a manager left at that at central. Returns how many there were."""
    if not told:
        return 0
    with store.transaction(urgent=False) as records:
        return sum(records.keeping.leave(entry, "", now_ms) for entry in told)


def has_whole(store: Store, space: str, wanted: Sequence[str]) -> tuple[Entry, ...]:
    """Those of these entries that stand here with their body, as many as one request takes."""
    if not wanted:
        return ()
    with store.reading(space) as records:
        found = records.journal.entries(wanted)
    whole, size = [], 0
    for entry in found.values():
        size += len(entry.body.encode()) if entry.body is not None else 0
        if entry.body is not None and entry.space == space and size <= BATCH_BYTES:
            whole.append(entry)
    return tuple(whole)


def is_shut_out(store: Store) -> bool:
    """Whether central shut this kiosk out, and nobody paired it anew since. What central says meanwhile opens nothing:

    it may have been put back to a time before that.
    """
    with store.reading() as records:
        return records.keeping.device_state() == "revoked"


def asks_nothing(request: ExchangeRequest) -> ExchangeRequest:
    """The request of a kiosk that was shut out: it says so, brings nothing, and wants to know nothing."""
    return msgspec.structs.replace(request, at=(), push=(), mine=(), keys=(), secrets=(), state={SHUT_OUT: 1})


def shut_out(store: Store, keys: KeyRing | None) -> None:
    """Central has revoked this kiosk: nobody is known here any more. What was not delivered stays, to be exported."""
    known = is_shut_out(store)
    let_go(store, "revoked")
    if known:
        return
    if keys is not None and store.space is not None:
        keys.forget(store.space)
    with store.transaction(urgent=False) as records:
        records.keeping.set("device_state", "revoked")


def delivered(store: Store, told: SpaceAnswer) -> int:
    """Count what central has as delivered, by its places alone; the cursor stays. Returns how many were not before."""
    with store.transaction(urgent=False) as records:
        if records.keeping.device_state() != "push_only":
            records.keeping.set("device_state", "push_only")
        return records.journal.note_delivered(told.entries)


def readmitted(store: Store) -> bool:
    """Central lets this kiosk read. True when it has to be asked once more for that, as from where the cursor is now.

    What was only delivered counts no longer: central may have been put back to a backup, and until an entry comes back
    in the feed nobody knows. What this kiosk let go of is brought again.
    """
    with store.reading() as records:
        state, gone = records.keeping.device_state(), records.keeping.people_gone()
    if state == "active" and gone is None:
        return False
    with store.transaction(urgent=False) as records:
        cursor = records.journal.cursor()
        records.journal.mark_diverged(cursor.position, cursor.chain)
        records.keeping.set("device_state", "active")
    come_back(store)
    return True
