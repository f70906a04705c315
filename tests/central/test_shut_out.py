"""What central keeps beside its database of who was shut out, and who is told when a backup was put back."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest
from click.testing import CliRunner

from kiosk.central import put_back
from kiosk.central.exchange import Exchange
from kiosk.central.put_back import PutBackTold
from kiosk.cli import main
from kiosk.core import clock
from kiosk.errors import FolderUnusable
from kiosk.store import central_keeping as keeping
from kiosk.store.keys import new_space_secrets
from kiosk.store.shut_out import ShutOut, note_put_back, shut_out_again
from kiosk.store.store import Store
from tests.central.test_devices import FIRST, KEY, SECOND, Office, paired
from tests.dev.central import ServedCentral
from tests.dev.desks import Desk
from tests.dev.office import logged_in, words


class Kept(Office):
    """An office whose database can be put back, with the file beside it that cannot."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        super().__init__(folder)
        self.file = folder / "central.db.shut-out"
        shut_out_again(self.store, self.file)

    def open(self, database: str = "central.db") -> PutBackTold | None:
        self.store.close()
        self.store = Store.open(self.folder / database, key=KEY, central=True, now=lambda: self.time)
        shut_out_again(self.store, self.file)
        self.exchange = Exchange(self.store)
        self.devices = self.exchange.devices
        return put_back.told(self.store)

    def back_up(self) -> None:
        self.store.close()
        shutil.copy(self.folder / "central.db", self.folder / "backup.db")
        self.open()

    def restore(self) -> PutBackTold | None:
        return self.open("backup.db")

    def states(self) -> list[str]:
        with self.store.engine.begin() as connection:
            return [one.state for one in keeping.all_devices(connection)]


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[Kept]:
    opened = Kept(tmp_path)
    yield opened
    opened.store.close()


def test_what_was_said_of_devices_outlives_a_backup_and_no_device_is_let_do_more(kept: Kept) -> None:
    """One that was paired again after it was shut out: whoever has the token of before stays out."""
    stolen = kept.enrol(FIRST)
    kept.enrol(SECOND)
    third = kept.enrol("3d" * 16)
    kept.devices.change("3d" * 16, "push_only")
    kept.back_up()
    before = kept.key()
    kept.devices.change(FIRST, "revoked")
    kept.devices.change(SECOND, "push_only")
    kept.devices.change("3d" * 16, "active")
    given = kept.key()
    found = kept.enrol(FIRST)
    kept.time += timedelta(days=6)
    assert kept.open() is None
    assert kept.states() == ["active", "push_only", "active"]
    told = kept.restore()
    assert told is not None
    assert not told.act
    assert kept.states() == ["revoked", "push_only", "push_only"]
    assert kept.refused(FIRST, stolen) == (403, "device_revoked")
    assert kept.refused(FIRST, found) == (401, "device_unknown")
    assert kept.key() not in (before, given)
    kept.devices.change("3d" * 16, "active")
    assert {one.card_key_id for one in kept.poll("3d" * 16, third, keys=(before,)).secrets} == {given, kept.key()}
    kept.time += timedelta(days=1)
    assert [one.state for one in kept.devices.of_space(kept.space)] == ["revoked", "revoked", "active"]


def test_whoever_puts_a_backup_back_is_told_to_look_at_the_devices(kept: Kept) -> None:
    """Also where nothing has to be put right: what else was changed since nobody knows."""
    kept.back_up()
    assert kept.open() is None
    told = kept.restore()
    assert told is not None
    assert (told.act, "Look at the devices" in told.way) == (False, True)


def test_a_device_that_is_paired_anew_stays_in_also_where_the_clock_was_put_back_meanwhile(kept: Kept) -> None:
    kept.enrol(FIRST)
    kept.devices.change(FIRST, "revoked")
    kept.time -= timedelta(days=3)
    token = kept.enrol(FIRST)
    kept.open()
    assert kept.poll(FIRST, token).device.state == "active"


@pytest.mark.parametrize("how", ["gone", "cut short", "a wrong letter"])
def test_a_list_of_those_shut_out_that_is_lost_is_said_and_made_anew(kept: Kept, how: str) -> None:
    kept.enrol(FIRST)
    kept.devices.change(FIRST, "revoked")
    content = kept.file.read_bytes()
    assert kept.file.stat().st_mode & 0o077 == 0
    match how:
        case "gone":
            kept.file.unlink()
        case "cut short":
            kept.file.write_bytes(content[: content.rindex(b"\n", 0, -1) + 1])
        case _:
            at = content.index(b'"card_key":"') + 12
            kept.file.write_bytes(content[:at] + (b"0" if content[at : at + 1] != b"0" else b"1") + content[at + 1 :])
    told = kept.open()
    assert told is not None
    assert told.act
    assert kept.file.read_bytes() == content
    assert kept.file.with_name(kept.file.name + ".damaged").exists() == (how != "gone")
    kept.time += timedelta(days=14)
    assert kept.open() is None


def test_nobody_is_shut_out_before_that_is_written_where_no_backup_reaches(kept: Kept) -> None:
    kept.enrol(FIRST)
    key, content = kept.key(), kept.file.read_bytes()
    kept.store.shut_out = ShutOut(kept.folder / "gone" / "central.db.shut-out")
    with pytest.raises(FolderUnusable):
        kept.devices.change(FIRST, "revoked")
    assert (kept.states(), kept.key()) == (["active"], key)
    kept.open()
    kept.devices.change(FIRST, "revoked")
    assert kept.file.read_bytes() != content


def test_a_kiosk_brings_only_keys_of_its_space_that_central_lost(kept: Kept) -> None:
    """The one that came after today's is today's again; what is broken, or of a space of others, is not kept."""
    token, today = kept.enrol(FIRST), kept.key()
    lost = new_space_secrets(kept.space)
    foreign = new_space_secrets("f" * 32)
    broken = msgspec.structs.replace(new_space_secrets(kept.space), card_key="x")
    named = (lost.card_key_id, today, foreign.card_key_id, broken.card_key_id)
    wanted = kept.poll(FIRST, token, keys=named).want_keys
    assert wanted == (named[0], *named[2:])
    assert kept.poll(FIRST, token, keys=named, secrets=(foreign, broken, lost)).want_keys == named[2:]
    assert kept.key() == lost.card_key_id
    assert kept.poll(FIRST, token, keys=named[:2]).want_keys == ()
    kept.devices.change(FIRST, "push_only")
    assert kept.poll(FIRST, token, keys=("abc",)).want_keys == ()


def test_pages_and_commands_say_that_central_was_put_back(
    small_central: ServedCentral, new_desk: Callable[..., Desk], tmp_path: Path
) -> None:
    manager = logged_in(small_central)
    _, desk = paired(small_central, new_desk)
    (tmp_path / "kiosk.toml").write_text(f'data = "{(tmp_path / "central").as_posix()}"\n')

    def said() -> tuple[str, str]:
        command = ["--settings", str(tmp_path / "kiosk.toml"), "central", "device"]
        return words(manager.get("/fleet")), CliRunner().invoke(main, command).output

    assert not any("holds again" in one for one in said())
    with keeping.writing(small_central.store) as connection:
        now_ms = clock.to_ms(datetime.now(UTC))
        note_put_back(connection, now_ms, devices=[desk.store.identity.device], key=True)
    for one in said():
        assert "A kiosk has keys that central had lost" in one
        assert "holds again: Front door." in one
        assert "Look at the devices" in one
