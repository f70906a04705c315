"""The worker's eyes: what in the journal, and at which kiosk, somebody has to be told of."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import msgspec

from kiosk.central.addressees import SpaceNotices, all_notices
from kiosk.central.aside import open_ones
from kiosk.central.mail import Mail
from kiosk.core import clock, hours
from kiosk.core.exchange import CLOCK_TOLERANCE_MS
from kiosk.core.notices import MAIL, YOUNG_MS
from kiosk.desk.surroundings import zone_of
from kiosk.store import central_keeping as keeping
from kiosk.store import fleet, outbox
from kiosk.store.central_keeping import Connection, EnrolledDevice, writing
from kiosk.store.device_keeping import decided
from kiosk.store.fleet import Trouble
from kiosk.store.outbox import Job
from kiosk.store.shut_out import put_back
from kiosk.store.store import Store

SILENT_MS: Final = 10 * 60 * 1000  # of opening hours
_STEP_MS: Final = 60 * 1000  # a clock that moved by more than this beside the monotonic one was set
_DAY_MS: Final = 24 * 60 * 60 * 1000
_CALM_MS: Final = CLOCK_TOLERANCE_MS // 2  # a clock that wavers about the limit is one trouble, not many


@dataclass(frozen=True, slots=True)
class _Kiosk:
    device: EnrolledDevice
    forked_at: int | None
    aside: int  # entries that it set aside and that nobody left at that


class Watch:
    """Puts into the outbox what is to be told. Finds nothing twice, however many watch over one database."""

    def __init__(self, store: Store, mail: Mail, *, monotonic: Callable[[], float] = time.monotonic) -> None:
        fleet.create(store)
        self._store = store
        self._mail = mail
        self._monotonic = monotonic
        self._watching_since: int | None = None
        self._last: tuple[int, float] = (0, 0.0)

    def look(self) -> None:
        """Look at the journals of all spaces and at all kiosks."""
        now_ms = clock.to_ms(self._store.identity.now())
        self._keep_time(now_ms)
        able = self._mail.server() is not None
        with self._store.engine.begin() as connection:
            said = all_notices(connection) if able else {}
            unread = outbox.unread(connection)
            older = put_back(connection)
        for space, was, head in unread:
            self._read(space, was, head, now_ms, tell=space in said and said[space].hosts)
        self._look_at_kiosks(said, now_ms)
        if older is not None and 0 <= now_ms - older.at < _DAY_MS:
            self._tell_of_older(older.at, [space for space, one in said.items() if one.reception], now_ms)

    def _keep_time(self, now_ms: int) -> None:
        """Silence counts from when we began to listen: not while central was off, asleep, or had another time."""
        at_ms, at = self._last
        now = self._monotonic()
        if self._watching_since is None or abs((now_ms - at_ms) - (now - at) * 1000) > _STEP_MS:
            self._watching_since = now_ms
        self._last = now_ms, now

    def _tell_of_older(self, at: int, spaces: list[str], now_ms: int) -> None:
        """Central stands on an older database than it did, which each of these spaces is told once."""
        jobs = [_job(f"put_back:{space}:{at}", space, "put_back", at, now_ms) for space in spaces]
        with self._store.engine.begin() as connection:
            jobs = [job for job in jobs if outbox.job(connection, job.key, MAIL) is None]
        if jobs:
            with writing(self._store) as connection:
                for job in jobs:
                    outbox.add(connection, job)

    # The journal

    def _read(self, space: str, was: int, head: int, now_ms: int, *, tell: bool) -> None:
        jobs: list[Job] = []
        if tell:
            with self._store.reading(space) as records:
                since_ms = now_ms - _DAY_MS
                for entry, came_at in outbox.entries_between(
                    records.connection, space, was, head, "guest.registered", since_ms
                ):
                    # A desk's clock may be ahead: nothing has happened after it was heard of.
                    at = min(entry.happened_at, came_at or now_ms, now_ms)
                    made = _job(entry.id, space, "guest_arrived", entry.happened_at, at)
                    late = {"state": "late", "why": "late", "ended_at": now_ms} if now_ms - at > YOUNG_MS else {}
                    jobs.append(msgspec.structs.replace(made, entry=entry.id, **late))
        with writing(self._store) as connection:
            if outbox.move(connection, space, was, head):
                for job in jobs:
                    outbox.add(connection, job)

    # The kiosks

    def _look_at_kiosks(self, said: dict[str, SpaceNotices], now_ms: int) -> None:
        told = {space for space, one in said.items() if one.reception}
        with self._store.engine.begin() as connection:
            standing = {(one.device, one.code): one for one in fleet.troubles(connection)}
            if not told and not standing:
                return
            heard, forked = fleet.heard(connection), fleet.forked(connection)
            known_devices = keeping.all_devices(connection)
            about = decided(connection)
            aside = {device: open_ones(one.beacon, about.get(device, {}))[1] for device, one in heard.items()}
        kiosks = [_Kiosk(one, forked.get(one.id), aside.get(one.id, 0)) for one in known_devices if one.space in told]
        for kiosk in kiosks:
            for code in ("silent", "forked", "quarantine", "clock"):
                known = standing.pop((kiosk.device.id, code), None)
                self._look_at(kiosk, code, known, now_ms)
        for gone in standing.values():  # of a space where nobody is told any more
            with writing(self._store) as connection:
                fleet.end(connection, gone)

    def _look_at(self, kiosk: _Kiosk, code: str, known: Trouble | None, now_ms: int) -> None:
        began_at = None if kiosk.device.state == "revoked" else self._began_at(kiosk, code, known, now_ms)
        if began_at is not None and known is None:
            with writing(self._store) as connection:
                if fleet.begin(connection, Trouble(device=kiosk.device.id, code=code, began_at=began_at)):
                    outbox.add(connection, _of(kiosk, code, began_at, now_ms))
        elif began_at is None and known is not None:
            with writing(self._store) as connection:
                if fleet.end(connection, known) and code == "silent":
                    self._back(connection, kiosk, known, now_ms)

    def _began_at(self, kiosk: _Kiosk, code: str, known: Trouble | None, now_ms: int) -> int | None:
        """When a trouble began that stands now; None: there is none."""
        device = kiosk.device
        match code:
            case "silent" if known is not None:  # only a word of it ends that, not the end of the day
                return known.began_at if device.seen_at == known.began_at else None
            case "silent":
                return device.seen_at if self._is_silent(device, now_ms) else None
            case "forked":
                at = kiosk.forked_at
                return at if at is not None and now_ms - at < _DAY_MS else None
            case "quarantine":
                return now_ms if kiosk.aside else None
        limit = _CALM_MS if known is not None else CLOCK_TOLERANCE_MS
        return now_ms if abs(device.clock_ms) > limit else None

    def _is_silent(self, device: EnrolledDevice, now_ms: int) -> bool:
        if 0 <= now_ms - device.seen_at < SILENT_MS:
            return False
        with self._store.reading(device.space) as records:
            opened = hours.open_since(records.space().hours, zone_of(records), now_ms)
        if opened is None:
            return False
        assert self._watching_since is not None
        seen_at = device.seen_at if device.seen_at <= now_ms else self._watching_since
        return now_ms - max(seen_at, opened, self._watching_since) >= SILENT_MS

    def _back(self, connection: Connection, kiosk: _Kiosk, silent: Trouble, now_ms: int) -> None:
        """Tell that it is back only those who were told that it was gone."""
        key = _key(kiosk, "silent", silent.began_at)
        if outbox.withdraw(connection, key, MAIL, now_ms):
            return
        job = outbox.job(connection, key, MAIL)
        if job is not None and job.state in ("sent", "waiting"):
            outbox.add(connection, _of(kiosk, "back", silent.began_at, now_ms))


def _key(kiosk: _Kiosk, code: str, began_at: int) -> str:
    return f"{code}:{kiosk.device.id}:{began_at}"


def _of(kiosk: _Kiosk, code: str, began_at: int, now_ms: int) -> Job:
    return _job(_key(kiosk, code, began_at), kiosk.device.space, code, began_at, now_ms, device=kiosk.device.id)


def _job(key: str, space: str, kind: str, began_at: int, made_at: int, device: str | None = None) -> Job:
    return Job(
        key=key,
        channel=MAIL,
        space=space,
        kind=kind,
        device=device,
        began_at=began_at,
        made_at=made_at,
        due_at=made_at,
    )
