"""How the exchange with the office stands, for whoever stands at the desk, and what to do with what it never took."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

import msgspec

from kiosk import __version__
from kiosk.core import clock, kinds
from kiosk.core.beacon import Beacon
from kiosk.core.entries import Entry
from kiosk.core.exchange import CLOCK_TOLERANCE_MS, lease_days
from kiosk.core.folding import AGGREGATES, RequestUndone, undo
from kiosk.core.kinds import Fact
from kiosk.desk import recent
from kiosk.desk.board import MINUTE_MS, OFFLINE_MS, ExchangeState, state_of
from kiosk.desk.staff import Session
from kiosk.desk.surroundings import Surroundings
from kiosk.errors import NotPossibleHere
from kiosk.store import schema
from kiosk.store.keeping import SAID_ANEW, Alone
from kiosk.store.keys import write_private
from kiosk.store.records import Records

SUPPORT: Final = "support"
LISTED: Final = 500
_MIB: Final = 1024 * 1024


class Told(Protocol):
    """What the loop of the exchange says of itself."""

    @property
    def state(self) -> str: ...

    @property
    def reason(self) -> str: ...

    @property
    def last_contact_at(self) -> int | None: ...

    @property
    def behind(self) -> int: ...

    @property
    def clock_off_ms(self) -> int: ...


class Exchanging(Protocol):
    """The loop of the exchange, as far as people have to do with it."""

    @property
    def status(self) -> Told: ...

    def hurry(self) -> None:
        """Ask now."""


@dataclass(frozen=True, slots=True)
class SetAside:
    """An entry that the office did not take.

    Attributes:
        deed, name: what it says, as a code of `recent`, and of whom.
        code: why it was not taken.
        at: when it happened, UTC ms; 0: the entry itself is gone.
        again: it can be recorded once more, under another id.
    """

    id: str
    deed: str
    name: str
    code: str
    at: int
    again: bool


@dataclass(frozen=True, slots=True)
class ExchangeNow:
    """The exchange at one moment. Times are UTC ms; where minutes are told beside them, those went by since.

    Attributes:
        reason: a code, for support.
        url, paired_at: the office's server, and since when this desk belongs to it; None: longer ago than was noted.
        standing: "active", or what else the office lets this desk do: "push_only", "revoked".
        pending: entries made here that central is not known to hold; `oldest_minutes` how long the oldest waits.
        behind: entries of others that are still to come, as of the last contact.
        clock_off_min: how far this desk's clock is behind the office's, in minutes; 0: not worth a word.
        forks: how often the file of this desk was copied or put back, as far as that was noticed.
        lease_days: days until this desk lets go of its members, 0 once it has; None: far away.
        disk_mib: what is free, None where nobody can say.
        backup_at: when the last backup was made; None: none is known.
    """

    state: ExchangeState
    reason: str = ""
    url: str = ""
    paired_at: int | None = None
    standing: str = "active"
    last_contact_at: int | None = None
    contact_minutes: int = 0
    offline: bool = False
    pending: int = 0
    oldest_minutes: int = 0
    behind: int = 0
    clock_off_min: int = 0
    forks: int = 0
    lease_days: int | None = None
    app: str = __version__
    schema: str = schema.REVISION
    disk_mib: int | None = None
    backup_at: int | None = None
    backup_minutes: int = 0
    aside: tuple[SetAside, ...] = ()


class ExchangeDesk:
    """What the exchange's page shows and does. Everybody of the house may look and ask again."""

    def __init__(
        self,
        around: Surroundings,
        folder: Path,
        *,
        loop: Callable[[], Exchanging | None] = lambda: None,
        health: Callable[[], Beacon] = Beacon,
    ) -> None:
        """Prepare it.

        Args:
            folder: where files for support are written.
            loop: the exchange; None while none runs.
            health: what this machine says of itself.
        """
        self._around = around
        self._folder = folder
        self._loop = loop
        self._health = health

    def now(self) -> ExchangeNow:
        loop, health = self._loop(), self._health()
        told = loop.status if loop is not None else None
        with self._around.store.reading() as records:
            pairing, oldest = records.keeping.pairing(), records.journal.oldest_pending_at()
            last = records.keeping.get("last_contact_at")
            if told is not None and told.last_contact_at is not None:
                last = max(last or 0, told.last_contact_at)
            off = told.clock_off_ms if told is not None else records.keeping.offset().ms
            state: ExchangeState = "alone" if pairing is None else state_of(told.state if told is not None else "")
            return ExchangeNow(
                state=state,
                reason=told.reason if told is not None and state != "connected" else "",
                url=pairing.url if pairing is not None else "",
                paired_at=pairing.paired_at if pairing is not None else None,
                standing=records.keeping.get("device_state", "active"),
                last_contact_at=last,
                contact_minutes=self._minutes(last) if last else 0,
                offline=state not in ("alone", "connected") and self._around.now_ms() - (last or 0) > OFFLINE_MS,
                pending=records.journal.pending_count() if pairing is not None else 0,
                oldest_minutes=self._minutes(oldest) if oldest is not None and pairing is not None else 0,
                behind=told.behind if told is not None else 0,
                clock_off_min=_minutes_off(off),
                forks=max(0, records.keeping.names(records.device_id) - 1),
                lease_days=_lease_days(records) if pairing is not None else None,
                disk_mib=health.disk_mib if health.disk_mib is not None else _free_mib(self._folder),
                backup_at=health.backup_at,
                backup_minutes=self._minutes(health.backup_at) if health.backup_at else 0,
                aside=_aside(records),
            )

    def ask_now(self) -> None:
        """Ask the office without waiting for the next time."""
        loop = self._loop()
        if loop is not None:
            loop.hurry()

    def offer_again(self, _session: Session, entry: str) -> None:
        """Let the office see an entry once more: whatever was wrong there may be mended."""
        with self._around.store.transaction() as records:
            records.keeping.offer_again(entry)
        self.ask_now()

    def record_again(self, session: Session, entry: str) -> str:
        """Say the same with entries of their own, and let the old ones count no more. Returns the request.

        All that was said of one thing at one touch goes together: what is undone is undone as a whole.

        Raises:
            NotPossibleHere: the words are gone, or a later change would be undone by it.
        """
        with self._around.store.transaction() as records:
            made = records.journal.entries([entry]).get(entry)
            together = _said_together(records, made) if made is not None else []
            if made is None or not together:
                raise NotPossibleHere
            now_ms, aside = self._around.now_ms(), records.keeping.quarantined()
            for one in together:
                if one.id in aside:
                    records.keeping.quarantine(one.id, SAID_ANEW, now_ms)
            records.journal.record(undo(made.aggregate_kind, made.aggregate, made.request), actor=session.actor)
            at = clock.bounded(made.happened_at)
            return records.journal.record(*map(_fact, together), actor=made.actor, happened_at=at)

    def leave(self, session: Session, entry: str) -> None:
        """Leave it at that: it stays here, is not offered, and nobody is asked about it any more. Who did is noted.

        Raises:
            ManagerNeeded
        """
        session.need_manager()
        with self._around.store.transaction() as records:
            records.keeping.leave(entry, session.actor, self._around.now_ms())

    def write_file(self, _session: Session) -> Path:
        """Write what was set aside to a file for support, without the words of people. Returns where it lies.

        Raises:
            OSError: it cannot be written.
        """
        with self._around.store.reading() as records:
            why = {entry: code for entry, code, _ in records.keeping.aside()}
            found = records.journal.entries(list(why))
            device, incarnation = records.device_id, self._around.store.identity.incarnation
        lines: list[dict[str, object]] = [
            {"app": __version__, "schema": schema.REVISION, "device": device, "incarnation": incarnation}
        ]
        lines += [
            {"id": entry, "code": code, "entry": _without_words(found[entry]) if entry in found else None}
            for entry, code in why.items()
        ]
        folder = self._folder / SUPPORT
        folder.mkdir(mode=0o700, exist_ok=True)
        at = clock.from_ms(self._around.now_ms())
        path = folder / f"not-taken-{at:%Y-%m-%d-%H%M%S}.jsonl"
        write_private(path, b"".join(msgspec.json.encode(line) + b"\n" for line in lines))
        return path

    def _minutes(self, at: int) -> int:
        return max(0, self._around.now_ms() - at) // MINUTE_MS


def _lease_days(records: Records) -> int | None:
    """By the time that was counted: a clock that jumps warns nobody."""
    if records.keeping.people_gone() is not None:
        return 0
    alone: Alone = records.keeping.get("alone", Alone())
    days = lease_days(alone.ms)
    return None if days is None else max(1, days)  # at last it tries to reach the office before anybody goes


def _aside(records: Records) -> tuple[SetAside, ...]:
    rows = records.keeping.aside()[:LISTED]
    entries = records.journal.entries([entry for entry, _, _ in rows])
    about = recent.people(records, {one.id: [(one.kind, one.aggregate)] for one in entries.values()})
    return tuple(
        SetAside(
            entry,
            *about.get(entry, ("other", "")),
            code=code,
            at=entries[entry].happened_at if entry in entries else 0,
            again=entry in entries and _can_again(entries[entry]),
        )
        for entry, code, _set_at in rows
    )


def _said_together(records: Records, made: Entry) -> list[Entry]:
    """What was said of the same thing at the same touch; nothing where it cannot be said again as a whole."""
    known = records.journal.of_aggregate(made.aggregate_kind, made.aggregate)
    for one in known:
        body = kinds.decode(one)
        if isinstance(body, RequestUndone) and body.undone == made.request:
            return []
    together = [one for one in known if one.request == made.request]
    return together if all(_can_again(one) for one in together) else []


def _can_again(entry: Entry) -> bool:
    """Whether saying it later changes nothing: a register would win over what was changed since."""
    how = AGGREGATES.get(entry.aggregate_kind)
    known = kinds.KINDS.get(entry.kind)
    return (
        how is not None
        and how.opening is not None
        and known is not None
        and known.aggregate_kind == entry.aggregate_kind
        and kinds.decode(entry) is not None
    )


def _fact(entry: Entry) -> Fact:
    body = kinds.decode(entry)
    assert body is not None  # `_can_again` read it
    return Fact(entry.aggregate, body, subject=entry.subject)


def _without_words(entry: Entry) -> Entry:
    return entry if entry.subject is None else msgspec.structs.replace(entry, body=None)


def _minutes_off(ms: int) -> int:
    return round(ms / MINUTE_MS) if abs(ms) > CLOCK_TOLERANCE_MS else 0


def _free_mib(folder: Path) -> int | None:
    try:
        return shutil.disk_usage(folder).free // _MIB
    except OSError:
        return None
