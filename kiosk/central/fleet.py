"""What the page about all kiosks shows: how each fares, what is wrong with it, and a way out of that."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final, Literal

from kiosk import __version__
from kiosk.central import aside
from kiosk.central import fleet_words as words
from kiosk.central.times import Times
from kiosk.central.watch import SILENT_MS
from kiosk.core import clock, hours
from kiosk.core.beacon import Beacon
from kiosk.core.exchange import CLOCK_TOLERANCE_MS
from kiosk.core.spaces import Space
from kiosk.store import central_keeping as keeping
from kiosk.store import device_keeping as caring
from kiosk.store import fleet
from kiosk.store.central_keeping import EnrolledDevice
from kiosk.store.device_keeping import Decided
from kiosk.store.fleet import Heard
from kiosk.store.store import Store

SHOWN_AT_MOST: Final = 200
Light = Literal["act", "look", "well", "off"]
LIGHTS: Final[dict[Light, str]] = {"act": "Needs you", "look": "Look at it", "well": "All is well", "off": "Off"}
_ORDER: Final = tuple(LIGHTS)
_HOUR_MS: Final = 60 * 60 * 1000
_WAITING_MS: Final = 15 * 60 * 1000
_FORK_MS: Final = 7 * 24 * _HOUR_MS
_BACKUP_MS: Final = 49 * _HOUR_MS  # two nights, one of them an hour longer
_DISK_LOW_MIB, _DISK_FULL_MIB = 1024, 200
_WAL_MIB: Final = 64
_MIB: Final = 1024 * 1024
_CUT_OFF_OFTEN: Final = 3


@dataclass(frozen=True, slots=True)
class Wrong:
    """Something that is not as it should be, in a sentence, and what to do about it, and perhaps where."""

    light: Light
    what: str
    way: str
    link: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One kiosk. `facts` are (what, value) pairs, in words."""

    id: str
    name: str
    space: str
    space_name: str
    light: Light
    wrong: list[Wrong]
    facts: list[tuple[str, str]]

    @property
    def says(self) -> str:
        return LIGHTS[self.light]


@dataclass(frozen=True, slots=True)
class Fleet:
    """`counts` are the kiosks under each light; `left_out` are not listed, and well."""

    rows: list[Row]
    counts: dict[Light, int]
    left_out: int
    unheard_hours: list[str]  # spaces without opening hours, where nobody is told of silence


def look(store: Store) -> Fleet:
    """All kiosks, those that need somebody first. A space is looked into only where it has something to say."""
    now_ms = clock.to_ms(store.identity.now())

    @cache
    def about(space: str) -> _About:
        with store.reading(space) as records:
            found = records.space()
            return _About(found, Times(found, now_ms), records.device_names(), records.journal.cursor().position)

    with store.engine.begin() as connection:
        heard, forked = fleet.heard(connection), fleet.forked(connection)
        devices = keeping.all_devices(connection)
        decided = caring.decided(connection)
    seen = [
        _Seen(one, heard.get(one.id), forked.get(one.id), decided.get(one.id, {}), now_ms, about) for one in devices
    ]
    found = sorted(((_Judged.of(one), one) for one in seen), key=lambda pair: _ORDER.index(pair[0].light))
    rows = [_row(judged, one) for judged, one in found[:SHOWN_AT_MOST]]
    rows.sort(key=lambda row: (_ORDER.index(row.light), row.space_name, row.name, row.id))
    counts = {light: sum(judged.light == light for judged, _ in found) for light in LIGHTS}
    shown = dict.fromkeys(row.space for row in rows)
    hourless = [_named(about(space).space) for space in shown if not about(space).space.hours]
    return Fleet(rows, counts, len(found) - len(rows), hourless)


def of_this_server(store: Store) -> list[Wrong]:
    """What is wrong with central's own data, while pages can still be made. Of PostgreSQL, what somebody met lately."""
    beside = store.beside
    if beside is None:
        return [Wrong("act", store.away.now, "Kiosks keep what they have to send meanwhile.")] if store.away.now else []
    free_mib = beside.free_bytes() // _MIB
    way = "Make room on it: once it is full, nothing can be changed here, and kiosks keep what they have to send."
    found = []
    if free_mib < _DISK_LOW_MIB:
        light: Light = "act" if free_mib < _DISK_FULL_MIB else "look"
        found.append(Wrong(light, f"The disk of this server has {free_mib} MiB left.", way))
    if free_mib * _MIB < 2 * beside.ballast.size and not beside.ballast.there():
        found.append(Wrong("act", "The room that this server keeps for a full disk is used up.", way))
    return found


@dataclass(frozen=True, slots=True)
class _About:
    space: Space
    times: Times
    names: dict[str, str]
    head: int


@dataclass(frozen=True, slots=True)
class _Seen:
    device: EnrolledDevice
    heard: Heard | None
    forked_at: int | None
    decided: Mapping[str, Decided]
    now_ms: int
    look_up: Callable[[str], _About]

    @property
    def about(self) -> _About:
        return self.look_up(self.device.space)

    @property
    def beacon(self) -> Beacon:
        return self.heard.beacon if self.heard is not None else Beacon()

    @property
    def age_ms(self) -> int:
        return self.now_ms - self.device.seen_at

    def moment(self, ms: int) -> str:
        return self.about.times.moment(ms)


@dataclass(frozen=True, slots=True)
class _Judged:
    light: Light
    wrong: list[Wrong]

    @classmethod
    def of(cls, seen: _Seen) -> _Judged:
        if seen.device.state == "revoked":
            return cls("off", [])
        wrong = sorted(_wrong(seen), key=lambda one: _ORDER.index(one.light))
        return cls(wrong[0].light if wrong else "well", wrong)


def _row(judged: _Judged, seen: _Seen) -> Row:
    device, about = seen.device, seen.about
    return Row(
        id=device.id,
        name=about.names.get(device.id, "") or device.id[:8],
        space=device.space,
        space_name=_named(about.space),
        light=judged.light,
        wrong=judged.wrong,
        facts=list(_facts(seen)),
    )


def _named(space: Space) -> str:
    return space.name or "A space without a name yet"


def _wrong(seen: _Seen) -> Iterator[Wrong]:
    yield from _of_contact(seen)
    yield from _of_entries(seen)
    yield from _of_its_disk(seen)
    beacon = seen.beacon
    if beacon.printer not in ("", "ready"):
        yield Wrong("look", f"Its printer: {words.printer(beacon.printer)}.", "See to the printer.")
    cut_off = beacon.crashes or 0
    if cut_off:
        light: Light = "act" if cut_off >= _CUT_OFF_OFTEN else "look"
        times = "once" if cut_off == 1 else f"{cut_off} times"
        way = "See whether its power is steady. kiosk.log in its data folder says what broke off."
        yield Wrong(light, f"It was cut off {times} in the last day.", way)


def _of_contact(seen: _Seen) -> Iterator[Wrong]:
    device = seen.device
    if seen.age_ms >= SILENT_MS:
        about = seen.about
        if hours.open_since(about.space.hours, about.times.zone, seen.now_ms) is not None:
            way = "See whether it is switched on and its network works. What happens there is kept, and comes later."
            yield Wrong("act", f"Nothing was heard of it since {seen.moment(device.seen_at)}.", way)
    if abs(device.clock_ms) > CLOCK_TOLERANCE_MS:
        way = "Set its time, or have it set itself from the network. What it records is corrected meanwhile."
        ahead = "ahead" if device.clock_ms > 0 else "behind"
        yield Wrong("look", f"Its clock is {words.lasting(abs(device.clock_ms))} {ahead}.", way)
    if seen.forked_at is not None and seen.now_ms - seen.forked_at < _FORK_MS:
        way = (
            "Its data were copied or put back from a backup. Nothing is lost: each file goes by a name of its own now. "
            "If none of you did this, shut the kiosk out on its page and pair it anew."
        )
        yield Wrong("look", f"A second file wrote as this kiosk at {seen.moment(seen.forked_at)}.", way)
    if seen.device.app and (age := _compared(seen.device.app)):
        way = "Bring it up to date." if age < 0 else "Bring central up to date."
        kind = "older" if age < 0 else "newer"
        yield Wrong("look", f"Its program is {kind} than central's ({seen.device.app}, here {__version__}).", way)


def _of_entries(seen: _Seen) -> Iterator[Wrong]:
    beacon = seen.beacon
    if beacon.oldest_at is not None and beacon.pending and seen.age_ms < SILENT_MS:
        waits_ms = seen.now_ms - beacon.oldest_at
        if waits_ms > _WAITING_MS:
            what = f"{_entries(beacon.pending)} not arrived yet, the oldest for {words.lasting(waits_ms)}."
            way = "They are sent again by themselves. If this does not become less, restart the kiosk, then central."
            yield Wrong("look", what, way)
    named, total = aside.open_ones(beacon, seen.decided)
    if total:
        reasons = list(dict.fromkeys(one.code for one in named)) or [""]
        for code in reasons:
            told = sum(one.code == code for one in named)
            count = total if len(reasons) == 1 else told  # beyond the first few they are only counted
            what, way = words.aside(code)
            link = f"/spaces/{seen.device.space}/devices/{seen.device.id}#aside"
            yield Wrong("act", f"{_entries(count)} set aside there. {what}", way, link)


def _of_its_disk(seen: _Seen) -> Iterator[Wrong]:
    beacon = seen.beacon
    room = "Make room on its disk: old logs, pictures and documents of other programs go first."
    if beacon.disk_mib is not None and beacon.disk_mib < _DISK_LOW_MIB:
        yield Wrong(
            "act" if beacon.disk_mib < _DISK_FULL_MIB else "look", f"Its disk has {beacon.disk_mib} MiB left.", room
        )
    if beacon.ballast == "missing":
        yield Wrong("act", "The room that it keeps for a full disk is used up.", room)
    if beacon.check not in ("", "ok"):
        way = "Nothing that was sent is lost. Run kiosk doctor there, and think of another disk."
        yield Wrong("act", "Its data file was damaged in the last days, and put together again.", way)
    if beacon.backup in words.BACKUP:
        yield Wrong("act", words.BACKUP[beacon.backup], "Run kiosk doctor there: it says what to do.")
    elif beacon.backup_at is not None and seen.now_ms - beacon.backup_at > _BACKUP_MS:
        what = f"Its last backup is of {seen.moment(beacon.backup_at)}."
        yield Wrong("look", what, "Leave it on at night, when backups are made, or run kiosk doctor there.")
    if (beacon.wal_mib or 0) > _WAL_MIB:
        way = "Restart it when nobody stands at it."
        yield Wrong("look", f"Its database has {beacon.wal_mib} MiB that are not in their place yet.", way)


def _facts(seen: _Seen) -> Iterator[tuple[str, str]]:
    device, beacon, head = seen.device, seen.beacon, seen.about.head
    yield "Last heard of", seen.moment(device.seen_at)
    waiting = "Nothing" if not device.pending else _count(device.pending)
    if device.pending and beacon.oldest_at is not None:
        waiting += f", the oldest of {seen.moment(beacon.oldest_at)}"
    yield "Not arrived yet", waiting
    yield "Not read yet", _count(head - device.position) if head > device.position else "Nothing"
    yield "Clock", "Right" if abs(device.clock_ms) <= CLOCK_TOLERANCE_MS else f"{round(device.clock_ms / 1000):+} s"
    yield "Program", device.app or "Not told"
    if seen.heard is None:
        return
    if beacon.disk_mib is not None:
        yield "Disk", f"{_size(beacon.disk_mib)} left"
    if beacon.backup or beacon.backup_at is not None:
        yield "Last backup", seen.moment(beacon.backup_at) if beacon.backup_at is not None else "None yet"
    readers = [words.READERS.get(kind, kind) for kind in beacon.readers]
    last = f", last at {seen.moment(beacon.card_at)}" if beacon.card_at is not None else ""
    yield "Cards and codes", f"{', '.join(readers)}{last}".capitalize() if readers else "None read since its start"
    if beacon.printer:
        yield "Printer", "Ready" if beacon.printer == "ready" else words.printer(beacon.printer).capitalize()
    yield "Screen touched", seen.moment(beacon.touch_at) if beacon.touch_at is not None else "Not since its start"
    left = beacon.quarantined - aside.open_ones(beacon, seen.decided)[1]
    if left:
        yield "Left at that", f"{_count(left)}, set aside there"
    if beacon.up_s is not None:
        yield "Running for", words.lasting(beacon.up_s * 1000)


def _count(number: int) -> str:
    return f"{number} {'entry' if number == 1 else 'entries'}"


def _entries(number: int) -> str:
    return f"{_count(number)} {'is' if number == 1 else 'are'}"


def _size(mib: int) -> str:
    return f"{mib} MiB" if mib < 1024 else f"{mib / 1024:.0f} GiB"


def _compared(app: str) -> int:
    """-1 for a program older than this one, 1 for a newer one, 0 for the same or what is no version."""
    theirs, ours = (tuple(int(part) for part in re.findall(r"\d+", text)[:3]) for text in (app[:32], __version__))
    return (theirs > ours) - (theirs < ours) if len(theirs) == len(ours) else 0
