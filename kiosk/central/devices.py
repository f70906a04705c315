"""What central lets a device do, and the token it proves itself with."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from typing import Final

import msgspec

from kiosk.central.space_keys import KEYS_MS, SpaceKeys
from kiosk.core import clock
from kiosk.core.beacon import ASIDE, beacon_of
from kiosk.core.exchange import TOKEN_DAYS
from kiosk.errors import Refused
from kiosk.store import central_keeping as keeping
from kiosk.store import device_keeping as caring
from kiosk.store import wanted
from kiosk.store.central_keeping import DeviceState, EnrolledDevice
from kiosk.store.records import Records
from kiosk.store.shut_out import note_put_back
from kiosk.store.store import Store

_DAY_MS: Final = 24 * 60 * 60 * 1000
_OFFER_AGAIN_MS: Final = 60_000  # the first offer may still be on its way


class DeviceMissing(Refused):
    """No device of that name in this space."""


class DeviceShutOut(Refused):
    """A revoked device comes back only with a pairing code: somebody else may have its token."""


class Devices:
    """The devices of one central. Thread-safe; what it remembers only saves queries."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._token_at: dict[str, int] = {}
        self.keys = SpaceKeys(store)
        self._wanted: dict[str, tuple[int, tuple[str, ...]]] = {}
        self._asked: dict[str, tuple[int, dict[str, tuple[str, ...]]]] = {}

    def _now_ms(self) -> int:
        return clock.to_ms(self._store.identity.now())

    # What managers do

    def change(self, device: str, state: DeviceState, *, by: str = "", space: str | None = None) -> EnrolledDevice:
        """Let a device do everything, only deliver, or nothing. Shutting one out gives its space new keys.

        Raises:
            DeviceMissing: also where it is another space's than `space`.
            DeviceShutOut: it was revoked before.
            FolderUnusable: what outlives a backup cannot be written; nothing was changed.
        """
        with keeping.writing(self._store) as connection:
            if self._store.shut_out is not None:
                self._store.shut_out.take_turn(connection)  # first, as whoever puts right does
            found = self._found(connection, device, space)
            if found.state == "revoked" and state != "revoked":
                raise DeviceShutOut
            if found.state != state:
                caring.change_state(connection, found, state, self._now_ms(), by)
                if self._store.shut_out is not None:
                    self._store.shut_out.keep(connection)
        self.keys.forget(found.space)
        return msgspec.structs.replace(found, state=state)

    def renew_token(self, device: str, *, space: str | None = None) -> EnrolledDevice:
        """Give a device a new token at its next exchange; the one it has then stops counting.

        Raises:
            DeviceMissing
        """
        with keeping.writing(self._store) as connection:
            found = self._found(connection, device, space)
            caring.ask_for_token(connection, device)
        self._token_at.pop(device, None)
        return found

    def of_space(self, space: str) -> list[EnrolledDevice]:
        """All devices of a space, none of which may deliver for longer than it should."""
        with self._store.engine.begin() as connection:
            found = keeping.devices(connection, space)
        return [self.settled(one) for one in found]

    def _found(self, connection: keeping.Connection, device: str, space: str | None) -> EnrolledDevice:
        found = keeping.device(connection, device)
        if found is None or (space is not None and found.space != space):
            raise DeviceMissing
        return found

    # What happens at an exchange

    def settled(self, device: EnrolledDevice) -> EnrolledDevice:
        """The device, shut out where its days of delivering are over. Looked at when it matters: nothing has to run."""
        if device.state != "push_only":
            return device
        now_ms = self._now_ms()
        with self._store.engine.begin() as connection:
            over = now_ms >= caring.push_only_ends_at(connection, device)
        return self.change(device.id, "revoked") if over else device

    def shut_out_before(self, device: EnrolledDevice) -> None:
        """A kiosk says that it was shut out, and central does not know of it: it was put back to a time before that."""
        self.change(device.id, "revoked")
        with keeping.writing(self._store) as connection:
            note_put_back(connection, self._now_ms(), devices=[device.id])

    def take_up_token(self, device: EnrolledDevice, used_hash: str) -> EnrolledDevice:
        """The new token was used for the first time: the old one ends."""
        now_ms = self._now_ms()
        with keeping.writing(self._store) as connection:
            taken = caring.take_up_token(connection, device, used_hash, now_ms)
        self._token_at[device.id] = now_ms
        return taken

    def new_token(self, device: EnrolledDevice, hashed: Callable[[str], str]) -> str | None:
        """A new token where the present one is 30 days old or a manager asked, offered again until it is used.

        What was offered before and not used is none any more: the kiosk then still has the one that counts.
        """
        now_ms = self._now_ms()
        known_at = self._token_at.get(device.id, device.enrolled_at)
        if device.state != "active" or (device.next_token_hash is None and not _is_old(known_at, now_ms)):
            return None
        with self._store.engine.begin() as connection:
            kept = caring.care(connection, device.id)
        self._token_at[device.id] = token_at = max(kept.token_at, device.enrolled_at)
        if not (kept.renew or _is_old(token_at, now_ms)) or 0 <= now_ms - kept.offered_at < _OFFER_AGAIN_MS:
            return None
        token = secrets.token_urlsafe(32)
        with keeping.writing(self._store) as connection:
            caring.offer_token(connection, device.id, hashed(token), now_ms)
        return token

    def note_headers(self, records: Records, now_ms: int) -> None:
        """Ask the other kiosks for the bodies of what was just brought without."""
        if records.touched.headers:
            wanted.note(records.connection, records.space_id, records.touched.headers, now_ms)
            self._wanted.pop(records.space_id, None)

    def wanted(self, device: EnrolledDevice) -> tuple[str, ...]:
        """Entries that this device may bring whole. Nobody waits for them.

        Only headers came of them, or it set them aside and a manager asked for them.
        """
        now_ms = self._now_ms()
        read_at, ids = self._wanted.get(device.space, (0, ()))
        if ids or not 0 <= now_ms - read_at < KEYS_MS:
            with self._store.engine.begin() as connection:
                ids = wanted.listed(connection, device.space, now_ms)
            self._wanted[device.space] = (now_ms, ids)
        return (*ids, *self._asked_for(device, now_ms)) if device.state == "active" else ()

    def left(self, device: EnrolledDevice, state: Mapping[str, str | int]) -> tuple[str, ...]:
        """Of the entries that it says it has set aside, those that a manager left at that."""
        named = {one.entry for one in beacon_of(state).aside} if ASIDE in state else set()
        if not named:
            return ()
        with self._store.engine.begin() as connection:
            decided = caring.decided(connection, device.id).get(device.id, {})
        return tuple(sorted(entry for entry in named & decided.keys() if decided[entry].did == "left"))

    def _asked_for(self, device: EnrolledDevice, now_ms: int) -> tuple[str, ...]:
        """Each at most twice a minute; the query is one for all kiosks of a space."""
        read_at, known = self._asked.get(device.space, (0, {}))
        if not 0 <= now_ms - read_at < KEYS_MS:
            with self._store.engine.begin() as connection:
                known = caring.asked_for(connection, device.space)
            self._asked[device.space] = (now_ms, known)
        ids = known.pop(device.id, ())
        if ids:
            with keeping.writing(self._store) as connection:
                caring.note_asked(connection, device.id, ids)
        return ids


def _is_old(token_at: int, now_ms: int) -> bool:
    return now_ms - token_at >= TOKEN_DAYS * _DAY_MS
