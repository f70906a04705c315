"""The page about all kiosks: what each told of itself, what is wrong with it in words, and a way out of that."""

from __future__ import annotations

import io
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
import sqlalchemy as sa
from PIL import Image

from kiosk.central import serving
from kiosk.central.aside import decide
from kiosk.central.fleet import SHOWN_AT_MOST, look
from kiosk.central.fleet_words import lasting
from kiosk.core.beacon import REASONS, STATE_BYTES, Aside, Beacon, beacon_of, state_of
from kiosk.core.kinds import Fact
from kiosk.core.ports import Credential, QueueStatus
from kiosk.core.spaces import SpaceChanged
from kiosk.desk.lookout import Lookout
from kiosk.desk.surroundings import Surroundings
from kiosk.store import central_keeping as keeping
from kiosk.store.ballast import Ballast
from kiosk.store.central_keeping import EnrolledDevice, writing
from kiosk.store.store import Store
from kiosk.sync.cycle import run_cycle
from tests.central.fleet_house import DAY, MINUTE, House
from tests.dev.asking import ask
from tests.dev.browser import Browser
from tests.dev.central import ServedCentral
from tests.dev.desks import Desk, new_member, record
from tests.dev.office import Visitor, words

HOSTILE = "<script>alert('x')</script>{{7*7}}"
SET_ASIDE = (Aside("ab" * 16, "id_reuse"), Aside("cd" * 16, "too_large"))
FULL = Beacon(
    pending=3,
    oldest_at=1_790_000_000_000,
    disk_mib=200_000,
    wal_mib=3,
    ballast="there",
    backup="ok",
    backup_at=1_790_000_000_000,
    check="ok",
    readers=("wedge", "camera"),
    card_at=1_790_000_000_000,
    printer="media-jam media-empty",
    touch_at=1_790_000_000_000,
    up_s=86_400 * 365,
    crashes=0,
    quarantined=1_000_000,
    aside=tuple(Aside(f"{number:032x}", "number_out_of_range") for number in range(REASONS)),
    clock_ms=-120_000,
)


# What a kiosk tells


def test_what_is_told_arrives_as_it_was_told() -> None:
    said = state_of(FULL)
    assert len(msgspec.json.encode(said)) < STATE_BYTES
    assert beacon_of(msgspec.json.decode(msgspec.json.encode(said), type=dict[str, str | int])) == FULL
    assert beacon_of({}) == Beacon()


def test_a_state_never_grows_beyond_its_room() -> None:
    many = msgspec.structs.replace(
        FULL,
        aside=tuple(Aside("f" * 32, "x" * 64) for _ in range(500)),
        printer="x" * 5000,
        readers=("y" * 5000,),
        check="z" * 5000,
        backup="b" * 5000,
        ballast="a" * 5000,
    )
    assert len(msgspec.json.encode(state_of(many))) < STATE_BYTES


@pytest.mark.parametrize(
    "state",
    [
        {"pending": "many", "oldest_at": "x", "printer": 7, "aside": 7, "readers": 7, "unheard": 1},
        {"pending": 2**64, "disk_mib": -(2**70), "up_s": True},
        {"aside": f"{'ab' * 16} :x {'ab' * 15}:code {'ab' * 16}:<b> {'AB' * 16}:code", "readers": "\x00\n\u202e"},
    ],
)
def test_what_does_not_fit_is_as_if_it_had_not_been_told(state: dict[str, Any]) -> None:
    assert beacon_of(state) == Beacon()


# What a desk gathers


@pytest.fixture
def around(store: Store) -> Surroundings:
    def no_secrets() -> Any:
        raise AssertionError("nobody needs a key for this")

    return Surroundings(store, no_secrets)


def test_a_desk_tells_of_its_disk_readers_and_printer(around: Surroundings) -> None:
    jammed = QueueStatus("printer", ready=False, reasons=frozenset({"media-jam", "cover-open"}))
    lookout = Lookout(around, printer=lambda: jammed)
    shown: list[Credential] = []
    lookout.passing(shown.append)(Credential("123456", "camera"))
    lookout.touched()
    lookout.look()
    told = beacon_of(lookout.said())
    assert shown == [Credential("123456", "camera")]
    assert told.readers == ("camera",)
    assert told.card_at is not None
    assert told.touch_at is not None
    assert told.printer == "cover-open media-jam"
    assert told.check == "ok"
    assert told.disk_mib is not None
    assert told.backup_at is None
    assert told.crashes == 0


def test_a_desk_tells_what_was_set_aside_and_nothing_of_people(around: Surroundings) -> None:
    record(around.store, new_member("Marta Kovač", member="0a" * 16))
    with around.store.transaction() as records:
        for number in range(20):
            records.keeping.quarantine(f"{number:032x}", "body_too_large", 0)
    said = Lookout(around).said()
    told = beacon_of(said)
    assert (told.quarantined, len(told.aside)) == (20, REASONS)
    assert told.pending == 2
    assert told.oldest_at is not None
    assert "Marta" not in str(said)
    assert "0a0a" not in str(said)


def test_a_start_after_no_end_counts_as_cut_off(around: Surroundings) -> None:
    def crashes(*, ends: bool) -> int | None:
        lookout = Lookout(around)
        lookout.look()
        lookout.look()  # once a minute
        told = beacon_of(lookout.said()).crashes
        if ends:
            lookout.ended()
        return told

    assert [crashes(ends=ends) for ends in (True, False, False, True, True)] == [0, 0, 1, 2, 2]


# From the desk to the page


def test_what_a_desk_tells_stands_on_the_page(served_central: ServedCentral, new_desk: Callable[..., Desk]) -> None:
    space = served_central.new_space()
    desk = new_desk("Front door")
    desk.pair(served_central, space)
    assert desk.store.beside is not None
    assert desk.store.beside.ballast.make()
    lookout = Lookout(Surroundings(desk.store, lambda: desk.keys.of(desk.space)))
    lookout.look()
    assert desk.server is not None
    run_cycle(desk.store, desk.server, state=lookout.said)
    page = words(ask(served_central.url, "/fleet"))
    assert "1 All is well" in page or "All is well 1" in page
    assert "Front door" in page
    assert re.search(r"Disk \d+ (MiB|GiB) left", page)
    assert "None read since its start" in page


def test_a_copied_desk_stands_there_as_a_fork(
    small_central: ServedCentral, new_desk: Callable[..., Desk], tmp_path: Path
) -> None:
    space = small_central.new_space()
    desk = new_desk("Front door")
    desk.pair(small_central, space)
    desk.cycle()
    desk.store.close()
    shutil.copytree(desk.folder, tmp_path / "copy")
    desk.open()
    record(desk.store, new_member("Marta", member="0a" * 16))
    desk.cycle()
    (row,) = look(small_central.store).rows
    assert not any("second file" in one.what for one in row.wrong)
    twin = Desk(tmp_path / "copy", "Front door")
    try:
        with twin.store.transaction() as records:  # as if the marker had been copied together with the file
            records.connection.exec_driver_sql("UPDATE incarnation SET current = 1, number = 0")
        record(twin.store, new_member("Ivo", member="0b" * 16))
        twin.store.identity = desk.store.identity
        twin.cycle(desk.server)
    finally:
        twin.store.close()
    (row,) = look(small_central.store).rows
    assert any("A second file wrote as this kiosk" in one.what for one in row.wrong)


@pytest.fixture
def tried_out(tmp_path: Path) -> Iterator[ServedCentral]:
    """Central at work on SQLite, open for changes."""
    store = serving.open_store(None, tmp_path / "central")
    with ServedCentral(store, try_out=True) as served:
        yield served
    store.close()


def test_the_disk_of_the_server_itself(tried_out: ServedCentral) -> None:
    """While there is room left pages say that it becomes scarce; then, that there is none."""
    store, space, visitor = tried_out.store, tried_out.new_space(), Visitor(tried_out)
    assert store.beside is not None
    assert store.beside.ballast.make()
    used_up = "The room that this server keeps for a full disk is used up."
    assert used_up not in words(visitor.get("/fleet"))
    store.beside.ballast = Ballast(store.beside.ballast.path, 1 << 60)  # more than any disk has
    assert used_up in words(visitor.get("/fleet"))
    assert used_up in words(visitor.get(f"/spaces/{space}"))

    @sa.event.listens_for(store.engine, "connect")
    def _no_larger(connection: Any, _record: Any) -> None:
        connection.execute("PRAGMA max_page_count=1")  # as many as there are

    store.engine.dispose()
    out = io.BytesIO()
    Image.effect_noise((900, 300), 90).save(out, "PNG")
    refused = visitor.send_file(f"/spaces/{space}/logo", out.getvalue(), "logo")
    assert refused.status == 507
    assert "The disk of this server is full" in refused.text
    with store.reading(space) as records:
        assert records.logo() == ""


# What the page says


@pytest.fixture
def house(open_store: Callable[..., Store]) -> House:
    return House(open_store("central.db", central=True))


def test_a_kiosk_that_is_well(house: House) -> None:
    row = house.kiosk(disk_mib=50_000, backup_at=house.now_ms - DAY, printer="ready", readers=("wedge",), up_s=7200)
    assert (row.light, row.wrong) == ("well", [])
    facts = dict(row.facts)
    assert facts["Printer"] == "Ready"
    assert facts["Disk"] == "49 GiB left"
    assert facts["Cards and codes"] == "Reader that types"
    assert facts["Running for"] == "2 hours"
    assert facts["Not arrived yet"] == "Nothing"


@pytest.mark.parametrize(
    ("how", "light", "what"),
    [
        ({"seen": 11 * MINUTE}, "act", "Nothing was heard of it since"),
        ({"clock_ms": 200_000}, "look", "Its clock is 3 minutes ahead"),
        ({"clock_ms": -3 * DAY}, "look", "Its clock is 3 days behind"),
        ({"forked": True}, "look", "A second file wrote as this kiosk"),
        ({"app": "0.0.9"}, "look", "older than central's"),
        ({"app": "0.10.0"}, "look", "newer than central's"),
        ({"disk_mib": 900}, "look", "Its disk has 900 MiB left"),
        ({"disk_mib": 100}, "act", "Its disk has 100 MiB left"),
        ({"ballast": "missing"}, "act", "keeps for a full disk"),
        ({"backup": "no_room"}, "act", "no room for a backup"),
        ({"check": "rescued"}, "act", "data file was damaged"),
        ({"wal_mib": 100}, "look", "100 MiB that are not in their place"),
        ({"printer": "media-jam"}, "look", "Its printer: paper jam"),
        ({"printer": "odd-thing"}, "look", "Its printer: odd-thing"),
        ({"crashes": 1}, "look", "cut off once"),
        ({"crashes": 3}, "act", "cut off 3 times"),
    ],
)
def test_each_thing_that_is_wrong_is_said_with_a_way_out(
    house: House, how: dict[str, Any], light: str, what: str
) -> None:
    row = house.kiosk(**how)
    (one,) = row.wrong
    assert (row.light, one.light) == (light, light)
    assert what in one.what
    assert one.way.endswith(".")


def test_entries_that_wait_and_a_backup_that_is_old(house: House) -> None:
    row = house.kiosk(pending=12, oldest_at=house.now_ms - 60 * MINUTE, backup_at=house.now_ms - 3 * DAY)
    assert row.wrong[0].what.startswith("12 entries are not arrived yet")
    assert "the oldest for 60 minutes" in row.wrong[0].what
    assert row.wrong[1].what.startswith("Its last backup is of")


def test_a_kiosk_of_an_older_program_tells_less_and_is_well(house: House) -> None:
    device = EnrolledDevice(
        id="ee" * 16, space=house.space, token_hash="0" * 64, enrolled_at=0, seen_at=house.now_ms, app="0.1.0"
    )
    with writing(house.store) as connection:
        keeping.save_device(connection, device)
    (row,) = look(house.store).rows
    assert row.light == "well"
    assert "Disk" not in dict(row.facts)


def test_a_blocked_kiosk_needs_nobody(house: House) -> None:
    assert house.kiosk(state="revoked", seen=DAY, quarantined=5).light == "off"


def test_those_that_need_somebody_come_first_and_the_rest_may_be_left_out(house: House) -> None:
    with writing(house.store) as connection:
        for number in range(SHOWN_AT_MOST + 20):
            device = EnrolledDevice(
                id=f"{number + 1000:032x}", space=house.space, token_hash="0" * 64, enrolled_at=0, seen_at=house.now_ms
            )
            keeping.save_device(connection, device)
    house.kiosk(1, name="Zz", ballast="missing")
    house.kiosk(2, name="Aa", crashes=1)
    shown = look(house.store)
    assert [row.name for row in shown.rows[:2]] == ["Zz", "Aa"]
    assert (len(shown.rows), shown.left_out) == (SHOWN_AT_MOST, 22)
    assert (shown.counts["act"], shown.counts["look"]) == (1, 1)


def test_a_space_without_hours_is_named(house: House) -> None:
    house.kiosk()
    assert look(house.store).unheard_hours == []
    record(house.store, [Fact(house.space, SpaceChanged(hours=()))], house.space)
    assert look(house.store).unheard_hours == ["Nordlicht"]


@pytest.mark.parametrize(
    ("ms", "said"),
    [(-5, "less than a minute"), (59_999, "less than a minute"), (60_000, "1 minute"), (119 * MINUTE, "119 minutes")],
)
def test_how_long_something_lasts(ms: int, said: str) -> None:
    assert lasting(ms) == said


# In a browser


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    with Browser(tmp_path_factory.mktemp("browser")) as opened:
        yield opened


def test_the_pages_hold_on_a_desk_and_a_telephone(
    office_central: ServedCentral, browser: Browser, tmp_path: Path
) -> None:
    house = House(office_central.store)
    house.kiosk(1, name=HOSTILE, crashes=4, quarantined=3, aside=SET_ASIDE, printer="media-jam")
    decide(house.store, house.space, f"{1:032x}", "ab" * 16, "left", "")
    house.kiosk(2, name="Second floor, by the window that never opens", disk_mib=700, backup_at=house.now_ms)
    house.kiosk(3, name="Café", disk_mib=50_000, printer="ready", readers=("wedge", "camera"), up_s=90_000)
    house.kiosk(4, name="Old one", state="revoked")
    browser.complaints.clear()
    for width in (1280, 390):
        browser.resize(width, 900)
        device = f"/spaces/{house.space}/devices/{1:032x}"
        for path in ("/fleet", "/notices", f"/spaces/{house.space}/notices", device):
            browser.open(f"{office_central.url}{path}")
            assert not browser.wide(), (width, path)
            browser.picture(tmp_path / f"{width}{path.rpartition('/')[2]}.png")
    browser.open(f"{office_central.url}/fleet")
    assert HOSTILE in browser.text()
    for says in ("Needs you", "Look at it", "All is well", "Off"):
        assert says in browser.text()
    browser.press("Old one")
    assert browser.address().endswith(f"/spaces/{house.space}/devices/{4:032x}")
    assert browser.complaints == []
