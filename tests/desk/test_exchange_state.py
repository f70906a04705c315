"""How the exchange stands, for people: what waits, what was not taken and why, and a way out of each."""

from __future__ import annotations

import stat
from dataclasses import dataclass
from pathlib import Path

import msgspec
import pytest

from kiosk import __version__
from kiosk.core.beacon import Beacon
from kiosk.desk.board import Board
from kiosk.desk.exchange_state import ExchangeDesk
from kiosk.desk.staff import Session
from kiosk.errors import NotPossibleHere
from kiosk.store.keeping import Alone, Pairing
from tests.desk.front_desk import DAY_MS, MINUTE_MS, FrontDesk
from tests.store.worlds import journal_of

ROSA = Session("a5" * 16, "Rosa", "reception")


@dataclass
class Loop:
    """What the loop would say."""

    state: str = "connected"
    reason: str = ""
    last_contact_at: int | None = None
    behind: int = 0
    clock_off_ms: int = 0
    hurried: int = 0

    @property
    def status(self) -> Loop:
        return self

    def hurry(self) -> None:
        self.hurried += 1


@pytest.fixture
def loop(desk: FrontDesk) -> Loop:
    with desk.store.transaction() as records:
        records.keeping.set("pairing", Pairing(url="https://central.example", server="s", token="t"))
        records.keeping.set("last_contact_at", desk.clocks.ms)
    return Loop()


@pytest.fixture
def exchange(desk: FrontDesk, loop: Loop, tmp_path: Path) -> ExchangeDesk:
    return ExchangeDesk(desk.around, tmp_path, loop=lambda: loop)


def set_aside(desk: FrontDesk, kind: str, code: str = "id_reuse") -> str:
    """The newest entry of a kind is one that central will never take."""
    with desk.store.transaction() as records:
        entry = next(one for one in reversed(records.journal.pending(1000)) if one.kind == kind)
        records.keeping.quarantine(entry.id, code, desk.clocks.ms)
    return entry.id


def test_a_desk_alone_has_nothing_to_tell_but_itself(desk: FrontDesk, tmp_path: Path) -> None:
    now = ExchangeDesk(desk.around, tmp_path, health=lambda: Beacon(disk_mib=7, backup_at=5)).now()
    assert (now.state, now.pending, now.offline, now.lease_days) == ("alone", 0, False, None)
    assert (now.app, now.disk_mib, now.backup_at) == (__version__, 7, 5)


def test_what_waits_and_what_is_still_to_come(desk: FrontDesk, exchange: ExchangeDesk, loop: Loop) -> None:
    before = exchange.now().pending
    desk.tap()
    desk.clocks.turn(3 * 60)
    loop.last_contact_at, loop.behind, loop.clock_off_ms = desk.clocks.ms, 12, -3 * MINUTE_MS
    now = exchange.now()
    assert (now.state, now.pending - before, now.oldest_minutes, now.behind) == ("connected", 1, 3, 12)
    assert (now.clock_off_min, now.last_contact_at, now.reason) == (-3, desk.clocks.ms, "")
    loop.clock_off_ms = 2 * MINUTE_MS
    assert exchange.now().clock_off_min == 0
    exchange.ask_now()
    assert loop.hurried == 1


@pytest.mark.parametrize(("seconds", "offline"), [(40, False), (41, True)])
def test_after_forty_seconds_people_are_told_what_still_works(
    desk: FrontDesk, exchange: ExchangeDesk, loop: Loop, seconds: int, offline: bool
) -> None:
    loop.state, loop.reason = "no_connection", "dns"
    desk.clocks.turn(seconds)
    assert exchange.now().offline == offline
    assert exchange.now().reason == "dns"
    board = Board(desk.around, desk.undoing, exchange=lambda: loop.state).now(ROSA)
    assert (board.exchange.offline, board.exchange.prints_rest) == (offline, False)
    loop.state = "connected"
    assert not exchange.now().offline


@pytest.mark.parametrize(("days", "left"), [(9, None), (10, 4), (30, 1)])
def test_a_lease_that_runs_out_is_told_some_days_before(
    desk: FrontDesk, exchange: ExchangeDesk, loop: Loop, days: int, left: int | None
) -> None:
    loop.state = "no_connection"
    with desk.store.transaction() as records:
        records.keeping.set("alone", Alone(ms=days * DAY_MS, contact_at=desk.clocks.ms, seen_at=desk.clocks.ms))
    assert exchange.now().lease_days == left


def test_what_was_set_aside_is_told_in_words_and_offered_again(
    desk: FrontDesk, exchange: ExchangeDesk, loop: Loop
) -> None:
    desk.tap()
    entry = set_aside(desk, "visit.opened", "number_out_of_range")
    (one,) = exchange.now().aside
    assert (one.id, one.deed, one.name, one.code) == (entry, "came_in", "Marta Kowalska", "number_out_of_range")
    assert (one.at, one.again) == (desk.clocks.ms, True)
    before = exchange.now().pending
    exchange.offer_again(ROSA, entry)
    assert exchange.now().aside == ()
    assert (exchange.now().pending, loop.hurried) == (before + 1, 1)


def test_what_is_recorded_again_counts_once_and_at_its_own_time(desk: FrontDesk, exchange: ExchangeDesk) -> None:
    desk.sign_in("Wei Wang")
    came = desk.clocks.ms
    before = desk.guests_seen()
    entry = set_aside(desk, "guest.registered")
    desk.clocks.turn(3600)
    exchange.record_again(ROSA, entry)
    assert exchange.now().aside == ()
    (again,) = desk.guests_seen()
    assert (again.id, again.name, again.registered_at, again.rules) == (before[0].id, "Wei Wang", came, before[0].rules)
    assert desk.people_in() == (0, 1)
    with desk.store.reading() as records:
        offered = {one.id for one in records.journal.pending(1000)}
    assert entry not in offered
    with pytest.raises(NotPossibleHere):
        exchange.record_again(ROSA, entry)


def test_a_change_is_not_made_again_over_a_newer_one(desk: FrontDesk, exchange: ExchangeDesk) -> None:
    desk.change(desk.marta, status="paused")
    entry = set_aside(desk, "member.changed")
    desk.change(desk.marta, status="active")
    (one,) = exchange.now().aside
    assert (one.deed, one.name, one.again) == ("membership", "Marta Kowalska", False)
    with pytest.raises(NotPossibleHere):
        exchange.record_again(ROSA, entry)
    with desk.store.reading() as records:
        member = records.member(desk.marta)
    assert member is not None
    assert member.status == "active"


def test_what_was_undone_stays_undone(desk: FrontDesk, exchange: ExchangeDesk) -> None:
    desk.tap()
    entry = set_aside(desk, "visit.opened")
    with desk.store.transaction() as records:
        records.journal.undo(records.journal.entries([entry])[entry].request, actor="")
    with pytest.raises(NotPossibleHere):
        exchange.record_again(ROSA, entry)
    assert desk.people_in() == (0, 0)


def test_the_file_for_support_says_why_and_holds_nobodys_words(
    desk: FrontDesk, exchange: ExchangeDesk, tmp_path: Path
) -> None:
    desk.sign_in("Kanarienvogel")
    entries = [set_aside(desk, kind) for kind in ("guest.named", "guest.registered")]
    path = exchange.write_file(ROSA)
    assert path.parent == tmp_path / "support"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    lines = [msgspec.json.decode(line) for line in path.read_bytes().splitlines()]
    assert lines[0]["app"] == __version__
    assert [(line["id"], line["code"]) for line in lines[1:]] == sorted((one, "id_reuse") for one in entries)
    assert "Kanarienvogel" not in path.read_text()
    kinds = {line["entry"]["kind"]: line["entry"].get("body") for line in lines[1:]}
    assert kinds["guest.named"] is None
    assert kinds["guest.registered"]


def test_an_entry_that_is_gone_can_still_be_let_go(desk: FrontDesk, exchange: ExchangeDesk) -> None:
    with desk.store.transaction() as records:
        records.keeping.quarantine("f" * 32, "id_reuse", desk.clocks.ms)
    (one,) = exchange.now().aside
    assert (one.deed, one.at, one.again) == ("other", 0, False)
    assert exchange.write_file(ROSA).exists()
    exchange.offer_again(ROSA, one.id)
    assert exchange.now().aside == ()
    assert "f" * 32 not in {entry.id for entry in journal_of(desk.store, desk.space)}


def test_nothing_of_another_aggregate_is_recorded_again(desk: FrontDesk, exchange: ExchangeDesk) -> None:
    """One touch opens a visit and names a guest: only the thing that was not taken is said again."""
    desk.sign_in("Wei Wang")
    entry = set_aside(desk, "visit.opened")
    count = len(journal_of(desk.store, desk.space))
    exchange.record_again(ROSA, entry)
    assert len(journal_of(desk.store, desk.space)) == count + 2
    assert desk.people_in() == (0, 1)
