"""Devices of central for tests that need no kiosk behind them: enrolled at once, polling without HTTP."""

from __future__ import annotations

import secrets

from kiosk.central.exchange import Exchange, token_hash
from kiosk.core.exchange import Cursor, ExchangeRequest
from kiosk.store import central_keeping as keeping
from kiosk.store.central_keeping import DeviceState, EnrolledDevice
from kiosk.store.heads import heads
from kiosk.store.store import Store
from tests.dev.desks import new_member, record

TOKEN = "t" * 43


def enrol(store: Store, space: str, state: DeviceState = "active") -> EnrolledDevice:
    """A device of this space, whose token is TOKEN."""
    device = EnrolledDevice(
        id=secrets.token_hex(16), space=space, token_hash=token_hash(TOKEN), state=state, enrolled_at=0, seen_at=0
    )
    with keeping.writing(store) as connection:
        keeping.save_device(connection, device)
    return device


def news(store: Store, space: str) -> int:
    """Something happens in a space; gives the head of its feed."""
    record(store, new_member("Marta", member=secrets.token_hex(16)), space)
    return position(store, space)


def position(store: Store, space: str) -> int:
    return heads(store.engine, [space])[space].position


def poll(exchange: Exchange, device: EnrolledDevice, cursor: Cursor) -> Cursor:
    """An exchange without entries to bring; gives where it leads."""
    request = ExchangeRequest(protocol=1, app="t", schema="1", incarnation="0" * 16, number=0, sent_at=0, at=(cursor,))
    told = exchange.exchange(device, request).spaces[0]
    assert told.status == "ok"
    return Cursor(space=cursor.space, position=told.position, chain=told.chain)


def cursor_at_head(exchange: Exchange, device: EnrolledDevice) -> Cursor:
    cursor = Cursor(space=device.space)
    while (following := poll(exchange, device, cursor)) != cursor:
        cursor = following
    return cursor
