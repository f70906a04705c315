"""One turn of the exchange: send what is pending, take what is new. No transaction is open meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Final

import msgspec

from kiosk import __version__
from kiosk.core import clock
from kiosk.core.beacon import Said
from kiosk.core.entries import CHAIN_START, Entry
from kiosk.core.exchange import (
    BATCH_ENTRIES,
    PROTOCOL_MIN,
    Cursor,
    ExchangeAnswer,
    ExchangeRequest,
    LocateRequest,
    SpaceAnswer,
    SpaceSecrets,
    next_batch,
    probe_positions,
)
from kiosk.errors import Rejected, Revoked, TooLarge, Unauthorized, Unreachable
from kiosk.store.keeping import ClockOffset
from kiosk.store.letting_go import read_filled
from kiosk.store.opening import KeyRing
from kiosk.store.store import Store
from kiosk.sync import standing
from kiosk.sync.server import Server

_PROBES: Final = 64  # places asked about at once when two probes are narrowed down
_SEARCHES: Final = 3  # times that a cycle looks for the last shared place; more, and the server is not to be trusted
_OFFSET_MS: Final = 500  # smaller changes of the clock's offset are the network's, not the clock's
_CONTACT_MS: Final = 60_000  # how often the time of contact is written down


@dataclass(frozen=True, slots=True)
class CycleReport:
    """What came of a cycle.

    Attributes:
        pushed: entries that were offered.
        pulled: entries that were not here before.
        aggregate_kinds: the kinds of things that changed; each screen decides whether to reload.
        pending: entries that have not come back in the feed yet, with when the oldest happened (UTC ms).
        behind: entries of the feed that are not here yet.
        set_aside: entries that central will never take, this time.
        clock_off_ms: how far this device's clock is behind the server's.
        contact_at: the server's time of its last answer, UTC ms.
        push_only: central takes what happened here, and tells nothing.
    """

    pushed: int = 0
    pulled: int = 0
    aggregate_kinds: frozenset[str] = field(default_factory=frozenset)
    pending: int = 0
    oldest_pending_at: int | None = None
    behind: int = 0
    set_aside: int = 0
    clock_off_ms: int = 0
    poll_after_s: float = 30.0
    contact_at: int = 0
    push_only: bool = False


def run_cycle(
    store: Store,
    server: Server,
    *,
    batch: int = BATCH_ENTRIES,
    stopped: Callable[[], bool] = lambda: False,
    state: Callable[[], Said] = dict,
    keys: KeyRing | None = None,
) -> CycleReport:
    """Exchange until both sides have what the other one had; each request follows the one before at once.

    Args:
        batch: how many entries to offer and to ask for in the first request; the next ones carry more.
        stopped: asked between requests.
        state: gives what the kiosk tells of itself.
        keys: where keys of the space go that central issued meanwhile; None: it is asked for none.

    Raises:
        Unreachable: no answer of ours; what was taken until then stays taken. Subclasses say more.
        Revoked: central has shut this kiosk out, and what it knew of people is wiped.
        Rejected: central does not even take a request without entries.
    """
    report, searches = CycleReport(), 0
    whole: tuple[Entry, ...] = ()
    lost: tuple[SpaceSecrets, ...] = ()
    brought: set[str] = set()
    while True:
        how = _Offer(batch, state, keys, standing.spoken(store), whole, lost)
        try:
            asked, answer, refused = _offer(store, server, how)
        except Revoked:
            standing.shut_out(store, keys)
            raise
        told = _answer_for(asked.at[0].space, answer)
        standing.learn_keys(keys, told.space, answer.secrets)
        set_aside = refused + _settle(store, asked, answer)
        report = replace(
            report,
            pushed=report.pushed + len(asked.push),
            set_aside=report.set_aside + set_aside,
            poll_after_s=answer.poll_after_s,
            contact_at=answer.now,
        )
        searches += told.status == "diverged"
        if searches > _SEARCHES:
            raise Unreachable("feed_unsteady")
        report, again = _taken(store, server, report, asked, answer.now, told)
        whole, lost = standing.has_wanted(store, keys, told.space, answer, brought)
        if not (again or whole or lost) or stopped():
            return _counted(store, report)
        batch = next_batch(asked.limit, worked=True)  # of what passed: less where a body had to be cut


def _taken(
    store: Store, server: Server, report: CycleReport, asked: ExchangeRequest, now_ms: int, told: SpaceAnswer
) -> tuple[CycleReport, bool]:
    """Take what is told of the feed; returns whether to ask once more at once."""
    at = asked.at[0]
    if told.status == "forbidden":
        report = replace(report, push_only=True)
        return report, bool(standing.delivered(store, told)) and _has_pending(store)
    if told.status == "diverged":
        _go_back(store, server, at, asked.protocol)
        return report, True
    if standing.readmitted(store):
        return report, True
    taken = store.take(told, at, now_ms, asked.push)
    report = replace(
        report,
        pulled=report.pulled + taken.fresh,
        aggregate_kinds=report.aggregate_kinds | taken.aggregate_kinds,
        behind=max(0, told.head - told.position) if told.entries else max(0, told.head - at.position),
    )
    if not told.more and read_filled(store):
        return report, True
    moved = bool(told.entries) and not taken.dropped
    return report, moved and (told.more or _has_pending(store))


@dataclass(frozen=True, slots=True)
class _Offer:
    """How a request is made: with how many entries, with what beside them, and in which protocol.

    Attributes:
        whole: entries that central asked for, beside those that are due.
        lost: keys that central asked for.
    """

    batch: int
    state: Callable[[], Said]
    keys: KeyRing | None
    protocol: int
    whole: tuple[Entry, ...] = ()
    lost: tuple[SpaceSecrets, ...] = ()


def _offer(store: Store, server: Server, how: _Offer) -> tuple[ExchangeRequest, ExchangeAnswer, int]:
    """Ask with what is pending; returns the request, its answer, and how many entries were set aside on the way.

    A body that is refused as a whole is cut in half until it passes, or until one entry is found that never will.
    """
    request = _request(store, how)
    try:
        answer = server.exchange(request)
        if not request.at:
            raise Revoked("device_revoked")  # it was, and has not been paired anew; whatever was answered
        standing.remember_spoken(store, request.protocol)
        return request, answer, 0
    except (Rejected, TooLarge) as rejected:
        if str(rejected) == "protocol_unknown" and how.protocol > PROTOCOL_MIN:
            return _offer(store, server, replace(how, protocol=PROTOCOL_MIN))
        if how.whole:
            return _offer(store, server, replace(how, whole=()))
        if not request.push or str(rejected) == "protocol_unknown":
            raise
        if len(request.push) > 1:
            return _offer(store, server, replace(how, batch=len(request.push) // 2))
        if str(rejected) == "not_understood" and how.protocol > PROTOCOL_MIN:  # it may be the way it was written
            return _offer(store, server, replace(how, protocol=PROTOCOL_MIN))
        empty = msgspec.structs.replace(request, push=(), mine=())
        answer = server.exchange(empty)  # refused too: then it is not this entry, and nothing is set aside
        _set_aside(store, {request.push[0].id: str(rejected)})
        return empty, answer, 1


def _request(store: Store, how: _Offer) -> ExchangeRequest:
    with store.reading() as records:
        pending = records.journal.pending_count()
    request = store.exchange_request(how.batch, app=__version__, state={"pending": pending, **how.state()})
    if standing.is_shut_out(store):
        return msgspec.structs.replace(standing.asks_nothing(request), protocol=how.protocol)
    named = how.keys.named(request.at[0].space) if how.keys is not None else ()
    due = {entry.id for entry in request.push}
    beside = tuple(entry for entry in how.whole if entry.id not in due)
    return msgspec.structs.replace(
        request,
        protocol=how.protocol,
        limit=max(1, how.batch),
        keys=named,
        secrets=how.lost,
        push=request.push + beside,
        mine=request.mine + tuple(entry.id for entry in beside),
    )


def _answer_for(space: str, answer: ExchangeAnswer) -> SpaceAnswer:
    for told in answer.spaces:
        if told.space == space:
            if told.status == "forbidden" and answer.device.state != "push_only":
                raise Unauthorized("space_forbidden")
            if told.status in ("gone", "moved"):
                raise Unreachable(f"space_{told.status}")
            return told
    raise Unreachable("answer_incomplete")


def _settle(store: Store, asked: ExchangeRequest, answer: ExchangeAnswer) -> int:
    """Keep what an answer says beside the feed: entries set aside, the clock, a file that was cloned."""
    offered = {entry.id for entry in asked.push}
    refused = {
        result.id: result.code for result in answer.results if result.result == "rejected" and result.id in offered
    }
    _set_aside(store, refused)
    standing.leave(store, answer.leave, answer.now)
    _note_contact(store, asked, answer)
    told = answer.device
    if (told.forked or told.last_number > asked.number) and asked.incarnation == store.identity.incarnation:
        store.renew_incarnation()
    return len(refused)


def _set_aside(store: Store, refused: dict[str, str]) -> None:
    if not refused:
        return
    now_ms = clock.to_ms(store.identity.now())
    with store.transaction(urgent=False) as records:
        for entry, code in refused.items():
            records.keeping.quarantine(entry, code[:64], now_ms)


def _note_contact(store: Store, asked: ExchangeRequest, answer: ExchangeAnswer) -> None:
    received_at = clock.to_ms(store.identity.now())
    offset = ClockOffset(ms=answer.now - (asked.sent_at + received_at) // 2, known=True)
    with store.reading() as records:
        known = records.keeping.offset()
        last = records.keeping.get("last_contact_at", 0)
        durable = records.keeping.get("durable", 0)
    steady = known.known and abs(known.ms - offset.ms) <= _OFFSET_MS
    if steady and 0 <= answer.now - last < _CONTACT_MS and durable == answer.durable_position:
        return
    with store.transaction(urgent=False) as records:
        records.keeping.set("last_contact_at", answer.now)
        records.keeping.set("durable", answer.durable_position)
        if not steady:
            records.keeping.set("offset", offset)
    if not steady:
        store.clock_off_ms = offset.ms


def _go_back(store: Store, server: Server, at: Cursor, protocol: int) -> None:
    """Find the last place that both sides share, and count everything above it as not uploaded."""
    place, chain = _shared_place(store, server, at, protocol)
    with store.transaction(urgent=False) as records:
        if records.journal.cursor() == at:
            records.journal.mark_diverged(place, chain)


def _shared_place(store: Store, server: Server, at: Cursor, protocol: int) -> tuple[int, str]:
    low, chain, high = 0, CHAIN_START, at.position + 1
    probes = probe_positions(at.position)
    while probes:
        with store.reading() as records:
            here = records.journal.chain_at(probes)
        asked = tuple(sorted(here.items(), reverse=True))
        if not asked:
            break
        answer = server.locate(LocateRequest(protocol=protocol, space=at.space, probes=asked))
        if answer.position and here.get(answer.position) != answer.chain:
            raise Unreachable("not_our_server")
        if answer.position:
            low, chain = answer.position, answer.chain
        high = min((position for position, _ in asked if position > low), default=high)
        step = -(-(high - low) // _PROBES)
        probes = list(range(low + step, high, step)) if step else []
    return low, chain


def _has_pending(store: Store) -> bool:
    with store.reading() as records:
        return bool(records.journal.pending(1))


def _counted(store: Store, report: CycleReport) -> CycleReport:
    with store.reading() as records:
        taken = records.keeping.taken_after_all()
    if taken:  # from now on they are entries like all others, also should central be put back to a backup
        with store.transaction(urgent=False) as records:
            for entry in taken:
                records.keeping.offer_again(entry)
    with store.reading() as records:
        return replace(
            report,
            pending=records.journal.pending_count(),
            oldest_pending_at=records.journal.oldest_pending_at(),
            clock_off_ms=records.keeping.offset().ms,
        )
