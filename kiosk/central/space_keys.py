"""The keys of spaces as central hands them to kiosks, and gets back those that it lost with an older database."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import Final

from kiosk.core import clock
from kiosk.core.exchange import SpaceSecrets, sound_secrets
from kiosk.store import central_keeping as keeping
from kiosk.store import device_keeping as caring
from kiosk.store.central_keeping import EnrolledDevice
from kiosk.store.shut_out import note_put_back, put_back
from kiosk.store.store import Store

KEYS_MS: Final = 30_000  # how long an empty poll may go by what was read of a space's keys before
_ASKED: Final = 16  # keys that a kiosk is asked for at once
_MOST: Final = 200  # that a space takes from kiosks: each card is looked up under all of them
_ID: Final = re.compile(r"[0-9a-f]{1,32}\Z")


class SpaceKeys:
    """The keys of one central's spaces. Thread-safe; what it remembers only saves queries."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._known: dict[str, tuple[int, tuple[SpaceSecrets, ...]]] = {}
        self._noted: set[str] = set()

    def forget(self, space: str) -> None:
        """Read them anew: they may be others now."""
        self._known.pop(space, None)

    def for_kiosk(self, device: EnrolledDevice, named: Collection[str], *, fresh: bool) -> tuple[SpaceSecrets, ...]:
        """The keys of its space that an active device lacks, those of today last.

        Args:
            named: ids of the card keys it has, today's first; nothing is given to one that names none.
            fresh: entries go with the answer, and none may come before the key that it was made with.
        """
        if not named or device.state != "active":
            return ()
        keys = self._of(device.space, fresh=fresh)
        missing = [one for one in keys[:-1] if one.card_key_id not in named]
        is_level = not missing and next(iter(named)) == keys[-1].card_key_id
        return () if is_level else (*missing, keys[-1])

    def take_back(
        self, device: EnrolledDevice, named: Sequence[str], brought: Sequence[SpaceSecrets]
    ) -> tuple[str, ...]:
        """Keep keys that a kiosk brings because they were asked for; returns the ids of those it has to be asked for.

        A kiosk knows one that central does not where central was put back to a backup. Cards were read under it.
        """
        if not named or device.state != "active":
            return ()
        lost = self._lost(device.space, named)
        if not lost:
            return ()
        sound = {one.card_key_id: one for one in brought if one.space == device.space and sound_secrets(one)}
        found = [sound[name] for name in lost if name in sound]
        if found or device.space not in self._noted:
            with keeping.writing(self._store) as connection:
                self._keep(connection, device.space, named, lost, found)
        return tuple(name for name in lost if name not in sound)[:_ASKED]

    def _lost(self, space: str, named: Sequence[str]) -> list[str]:
        for fresh in (False, True):  # another process may have given the space a key in this very moment
            keys = self._of(space, fresh=fresh)
            known = {one.card_key_id for one in keys}
            lost = [name for name in dict.fromkeys(named) if name not in known and _ID.match(name)]
            if not lost or len(keys) >= _MOST:
                return []
        return lost

    def _keep(
        self,
        connection: keeping.Connection,
        space: str,
        named: Sequence[str],
        lost: Sequence[str],
        found: Sequence[SpaceSecrets],
    ) -> None:
        now_ms = clock.to_ms(self._store.identity.now())
        if self._store.shut_out is not None:
            self._store.shut_out.take_turn(connection)
        today = keeping.space(connection, space)
        assert today is not None  # a device has a space
        followed = named[0] in lost and today.card_key_id in named  # by a key that is gone here
        noted = put_back(connection)
        if followed and not (noted is not None and noted.key):
            note_put_back(connection, now_ms, key=True)
        self._noted.add(space)
        known = {one.card_key_id for one in caring.keys_of(connection, space)}
        for one in found:
            if one.card_key_id in known:
                continue
            if followed and one.card_key_id == named[0]:
                caring.make_todays(connection, one, now_ms)
            else:
                caring.add_former_key(connection, one, now_ms)
        if found and self._store.shut_out is not None:
            self._store.shut_out.keep(connection)
        self.forget(space)

    def _of(self, space: str, *, fresh: bool) -> tuple[SpaceSecrets, ...]:
        now_ms = clock.to_ms(self._store.identity.now())
        read_at, keys = self._known.get(space, (0, ()))
        if fresh or not 0 <= now_ms - read_at < KEYS_MS:
            with self._store.engine.begin() as connection:
                keys = tuple(caring.keys_of(connection, space))
            assert keys  # a device has a space
            self._known[space] = (now_ms, keys)
        return keys
