"""What central lets a device do, the token it proves itself with, and the keys of its space that it may have."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Collection
from typing import Final

import msgspec

from kiosk.core import clock
from kiosk.core.exchange import TOKEN_DAYS, SpaceSecrets
from kiosk.errors import Refused
from kiosk.store import central_keeping as keeping
from kiosk.store import device_keeping as caring
from kiosk.store import wanted
from kiosk.store.central_keeping import DeviceState, EnrolledDevice
from kiosk.store.records import Records
from kiosk.store.store import Store

_DAY_MS: Final = 24 * 60 * 60 * 1000
_OFFER_AGAIN_MS: Final = 60_000  # the first offer may still be on its way
_KEYS_MS: Final = 30_000  # how long an empty poll may go by what was read of a space's keys and headers before


class DeviceMissing(Refused):
    """No device of that name in this space."""


class DeviceShutOut(Refused):
    """A revoked device comes back only with a pairing code: somebody else may have its token."""


class Devices:
    """The devices of one central. Thread-safe; what it remembers only saves queries."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._token_at: dict[str, int] = {}
        self._keys: dict[str, tuple[int, tuple[SpaceSecrets, ...]]] = {}
        self._wanted: dict[str, tuple[int, tuple[str, ...]]] = {}

    def _now_ms(self) -> int:
        return clock.to_ms(self._store.identity.now())

    # What managers do

    def change(self, device: str, state: DeviceState, *, by: str = "", space: str | None = None) -> EnrolledDevice:
        """Let a device do everything, only deliver, or nothing. Shutting one out gives its space new keys.

        Raises:
            DeviceMissing: also where it is another space's than `space`.
            DeviceShutOut: it was revoked before.
        """
        with keeping.writing(self._store) as connection:
            found = self._found(connection, device, space)
            if found.state == "revoked" and state != "revoked":
                raise DeviceShutOut
            if found.state != state:
                caring.change_state(connection, found, state, self._now_ms(), by)
        self._keys.pop(found.space, None)
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
        """Entries that only headers came of, and that this device may have whole. Nobody waits for them."""
        now_ms = self._now_ms()
        read_at, ids = self._wanted.get(device.space, (0, ()))
        if ids or not 0 <= now_ms - read_at < _KEYS_MS:
            with self._store.engine.begin() as connection:
                ids = wanted.listed(connection, device.space, now_ms)
            self._wanted[device.space] = (now_ms, ids)
        return ids if device.state == "active" else ()

    def secrets_for(self, device: EnrolledDevice, named: Collection[str], *, fresh: bool) -> tuple[SpaceSecrets, ...]:
        """The keys of its space that an active device lacks, those of today last.

        Args:
            named: ids of the card keys it has, today's first; nothing is given to one that names none.
            fresh: entries go with the answer, and none may come before the key that it was made with.
        """
        if not named or device.state != "active":
            return ()
        keys = self._keys_of(device.space, fresh=fresh)
        missing = [one for one in keys[:-1] if one.card_key_id not in named]
        is_level = not missing and next(iter(named)) == keys[-1].card_key_id
        return () if is_level else (*missing, keys[-1])

    def _keys_of(self, space: str, *, fresh: bool) -> tuple[SpaceSecrets, ...]:
        now_ms = self._now_ms()
        read_at, keys = self._keys.get(space, (0, ()))
        if fresh or not 0 <= now_ms - read_at < _KEYS_MS:
            with self._store.engine.begin() as connection:
                today = keeping.space(connection, space)
                former = caring.former_keys(connection, space)
            assert today is not None  # a device has a space
            keys = (*former, today)
            self._keys[space] = (now_ms, keys)
        return keys


def _is_old(token_at: int, now_ms: int) -> bool:
    return now_ms - token_at >= TOKEN_DAYS * _DAY_MS
