"""Central's half of the exchange: what becomes of a request, without HTTP."""

from __future__ import annotations

import hashlib
import hmac
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import Final

import msgspec

from kiosk.central.devices import Devices
from kiosk.central.heads import Heads
from kiosk.central.problems import Refusal
from kiosk.core import clock
from kiosk.core.exchange import (
    BATCH_ENTRIES,
    BODY_LIMIT,
    PROTOCOL,
    PROTOCOL_MIN,
    SHUT_OUT,
    Cursor,
    DeviceAnswer,
    ExchangeAnswer,
    ExchangeRequest,
    FeedItem,
    Health,
    ImportAnswer,
    ImportRequest,
    LocateAnswer,
    LocateRequest,
    SpaceAnswer,
    shared,
    sort_out,
)
from kiosk.store import central_keeping as keeping
from kiosk.store import fleet
from kiosk.store.central_keeping import EnrolledDevice
from kiosk.store.heads import Head
from kiosk.store.records import Records
from kiosk.store.shut_out import keep_level, look_beside, note_behind
from kiosk.store.store import Store

POLL_AFTER_S: Final = 30.0
_INT64: Final = 2**63
_PROBES: Final = 256
_ANSWER_BYTES: Final = BODY_LIMIT - 128 * 1024  # of the feed; the rest is for results
_TURN_S: Final = 5.0  # how long a request waits for the same device's earlier one
_CONTACT_MS: Final = 60_000  # polls note that a device was seen at most once in this time
_ID: Final = re.compile(r"[0-9a-f]{32}\Z")
_BEARER: Final = re.compile(r"Bearer ([0-9a-f]{32})\.([0-9A-Za-z_-]{16,128})\Z")


def token_hash(token: str) -> str:
    """Plain SHA-256 is enough: the token is 256 random bits, there is nothing to guess from."""
    return hashlib.sha256(token.encode()).hexdigest()


class Exchange:
    """Answers the kiosks. Thread-safe; holds nothing that it could not lose."""

    def __init__(self, store: Store, *, poll_after_s: float = POLL_AFTER_S) -> None:
        keeping.create(store)
        fleet.create(store)
        self.store = store
        self.server = keeping.server_id(store)
        self.devices = Devices(store)
        self.heads = Heads(store)
        self.heads.look_also(partial(look_beside, store))
        self._poll_after_s = poll_after_s
        self._turns: dict[str, threading.Lock] = {}
        self._turns_guard = threading.Lock()

    def now_ms(self) -> int:
        return clock.to_ms(self.store.identity.now())

    def health(self) -> Health:
        return Health(server=self.server, now=self.now_ms(), protocol_min=PROTOCOL_MIN, protocol_max=PROTOCOL)

    def device(self, authorization: str | None) -> EnrolledDevice:
        """Who asks.

        Raises:
            Refusal: 401 when unknown, 403 when revoked.
        """
        given = _BEARER.match(authorization or "")
        found = None
        if given:
            found = self._asking(given[1])
        used = token_hash(given[2] if given else "")
        nothing = "0" * 64  # compare all the same: as long for unknown devices
        now = hmac.compare_digest(found.token_hash if found else nothing, used)
        following = hmac.compare_digest((found.next_token_hash if found else None) or nothing, used)
        if found is None or not (now or following):
            raise Refusal(401, "device_unknown")
        if not now:
            found = self.devices.take_up_token(found, used)
        if self.devices.settled(found).state == "revoked":
            raise Refusal(403, "device_revoked")
        return found

    def _asking(self, device: str) -> EnrolledDevice | None:
        with self.store.engine.begin() as connection:
            found, said = keeping.asking(connection, device)
        if found is None or not keep_level(self.store, said):
            return found
        with self.store.engine.begin() as connection:  # once more: it may be shut out by now
            return keeping.device(connection, device)

    def exchange(self, device: EnrolledDevice, request: ExchangeRequest) -> ExchangeAnswer:
        """Keep what the kiosk brings, and answer with what it lacks.

        Raises:
            Refusal: 400 for a protocol or numbers that cannot be, 403 where it says that it was shut out, 503 while an
                earlier request is being answered.
        """
        _check(request)
        if request.state.get(SHUT_OUT):
            self.devices.shut_out_before(device)
            raise Refusal(403, "device_revoked")
        now_ms = self.now_ms()
        with self._turn(device.id):
            cursors = {cursor.space: cursor for cursor in request.at}
            results, sound = sort_out(request.push, device.space)
            cursor = cursors.get(device.space)
            if sound:
                with self.store.transaction(device.space, urgent=False) as records:
                    results += records.journal.admit(sound, now_ms)
                    self.devices.note_headers(records, now_ms)
                    answers, told = self._answer(records, device, request, cursor)
                    keeping.note_contact(records.connection, device.id, _contact(device, request, answers, now_ms))
                    fleet.note(records.connection, device, request, told, now_ms)
            else:
                answers, told = self._polled(device, request, cursor)
                self._note_poll(device, request, told, _contact(device, request, answers, now_ms))
        if cursor is not None and any(one.status == "diverged" and cursor.position > one.head for one in answers):
            note_behind(self.store, now_ms)
        foreign = [SpaceAnswer(space=space, status="forbidden") for space in sorted(cursors) if space != device.space]
        return ExchangeAnswer(
            server=self.server,
            now=now_ms,
            poll_after_s=self._poll_after_s,
            durable_position=self._durable(device.space),
            spaces=(*answers, *foreign),
            results=tuple(results),
            device=told,
            new_token=self.devices.new_token(device, token_hash) if request.protocol > 1 else None,
            want=self.devices.wanted(device) if request.protocol > 1 else (),
            leave=self.devices.left(device, request.state),
            want_keys=self.devices.keys.take_back(device, request.keys, request.secrets),
            secrets=self.devices.keys.for_kiosk(device, request.keys, fresh=any(one.entries for one in answers)),
        )

    def _durable(self, space: str) -> int:
        """How far the feed is in a backup that was read through; of PostgreSQL's own backups nothing is known here."""
        return self.store.beside.backups.durable(space) if self.store.beside is not None else 0

    def take_in(self, device: EnrolledDevice, request: ImportRequest) -> ImportAnswer:
        """Keep entries out of a file, as if they had been pushed.

        Raises:
            Refusal: 400 for a protocol that this server does not speak, 503 while the device is being answered.
        """
        _speaks(request.protocol)
        now_ms = self.now_ms()
        with self._turn(device.id):
            results, sound = sort_out(request.push, device.space)
            if sound:
                with self.store.transaction(device.space, urgent=False) as records:
                    results += records.journal.admit(sound, now_ms)
                    self.devices.note_headers(records, now_ms)
        return ImportAnswer(server=self.server, now=now_ms, results=tuple(results))

    def locate(self, device: EnrolledDevice, request: LocateRequest) -> LocateAnswer:
        """The highest place that both sides share.

        Raises:
            Refusal: 404 for another space, 400 for numbers that cannot be.
        """
        if request.space != device.space:
            raise Refusal(404, "space_unknown")
        if len(request.probes) > _PROBES or not all(0 <= position < _INT64 for position, _ in request.probes):
            raise Refusal(400, "number_out_of_range")
        with self.store.reading(device.space) as records:
            there = records.journal.chain_at([position for position, _ in request.probes])
        position, chain = shared(request.probes, there)
        return LocateAnswer(server=self.server, now=self.now_ms(), position=position, chain=chain)

    def _polled(
        self, device: EnrolledDevice, request: ExchangeRequest, cursor: Cursor | None
    ) -> tuple[list[SpaceAnswer], DeviceAnswer]:
        """What a kiosk that brings nothing is told: out of memory where its cursor is the head that is known there."""
        if cursor is not None and not request.push and device.state == "active":
            number = self.heads.level(cursor.space, cursor.position, cursor.chain, request.incarnation)
            if number is not None:
                at = cursor.position
                here = SpaceAnswer(space=cursor.space, head=at, position=at, chain=cursor.chain)
                return [here], DeviceAnswer(last_number=number)
        began = self.heads.now()
        with self.store.reading(device.space) as records:
            answers, told = self._answer(records, device, request, cursor)
        for answer in answers:
            if answer.status == "ok" and answer.position == answer.head:
                head = Head(answer.head, answer.chain)
                self.heads.note_level(device.space, head, request.incarnation, told.last_number, began)
        return answers, told

    def _answer(
        self, records: Records, device: EnrolledDevice, request: ExchangeRequest, cursor: Cursor | None
    ) -> tuple[list[SpaceAnswer], DeviceAnswer]:
        journal = records.journal
        numbers = [
            entry.number
            for entry in request.push
            if (entry.device, entry.incarnation) == (device.id, request.incarnation) and 0 < entry.number < _INT64
        ]
        told = DeviceAnswer(
            forked=keeping.doubled_numbers(records.connection, device.id, request.incarnation, numbers),
            last_number=journal.highest_number(device.id, request.incarnation),
            state=device.state,
        )
        if cursor is None:
            return [], told
        if device.state == "push_only":
            return [_delivered(records, device, request)], told
        limit = max(1, min(request.limit, BATCH_ENTRIES))
        answer = journal.feed(cursor, limit, request.mine)
        while limit > 1 and len(msgspec.json.encode(answer)) > _ANSWER_BYTES:
            limit = max(1, min(limit, len(answer.entries)) // 2)
            answer = journal.feed(cursor, limit, request.mine)
        return [answer], told

    def _note_poll(
        self, device: EnrolledDevice, request: ExchangeRequest, told: DeviceAnswer, contact: dict[str, int | str]
    ) -> None:
        """Keep what the fleet page shows when it is news, or once a minute: a poll must not cost a write each time."""
        changed = any(getattr(device, name) != contact[name] for name in ("app", "position", "pending"))
        news = changed or fleet.forks(request, told)
        if news or not 0 <= int(contact["seen_at"]) - device.seen_at <= _CONTACT_MS:
            with keeping.writing(self.store) as connection:
                keeping.note_contact(connection, device.id, contact)
                fleet.note(connection, device, request, told, int(contact["seen_at"]))

    @contextmanager
    def _turn(self, device: str) -> Iterator[None]:
        """One request of a device at a time: a doubled one waits for the first."""
        with self._turns_guard:
            turn = self._turns.setdefault(device, threading.Lock())
        if not turn.acquire(timeout=_TURN_S):
            raise Refusal(503, "busy", retry_after_s=1)
        try:
            yield
        finally:
            turn.release()


def _contact(
    device: EnrolledDevice, request: ExchangeRequest, answers: list[SpaceAnswer], now_ms: int
) -> dict[str, int | str]:
    """What the fleet page shows: the position is the one this answer leads to; the next request corrects it."""
    pending = request.state.get("pending", 0)
    return {
        "seen_at": now_ms,
        "app": "".join(char for char in request.app if char.isprintable())[:32],
        "position": max((answer.position for answer in answers), default=device.position),
        "pending": _clamped(pending) if isinstance(pending, int) else 0,
        "clock_ms": _clamped(request.sent_at - now_ms),
    }


def _delivered(records: Records, device: EnrolledDevice, request: ExchangeRequest) -> SpaceAnswer:
    """What a device that may only deliver is told: where the entries stand that it made, or brought just now."""
    brought = {entry.id for entry in request.push}
    places = records.journal.places({one for one in (*brought, *request.mine) if _ID.match(one)})
    known = sorted((at, one) for one, (at, maker) in places.items() if maker == device.id or one in brought)
    items = tuple(FeedItem(position=at, id=one) for at, one in known)
    return SpaceAnswer(space=device.space, status="forbidden", entries=items)


def _clamped(number: int) -> int:
    return min(max(number, -_INT64), _INT64 - 1)


def _speaks(protocol: int) -> None:
    if not PROTOCOL_MIN <= protocol <= PROTOCOL:
        raise Refusal(400, "protocol_unknown")


def _check(request: ExchangeRequest) -> None:
    _speaks(request.protocol)
    if not re.match(r"[0-9a-f]{16}\Z", request.incarnation):
        raise Refusal(400, "id_malformed")
    if not all(0 <= cursor.position < _INT64 for cursor in request.at) or len(request.at) > BATCH_ENTRIES:
        raise Refusal(400, "number_out_of_range")
