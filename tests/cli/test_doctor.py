"""`kiosk doctor`: what it says of sound and of damaged data, and what it mends."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa
from click.testing import CliRunner

from kiosk.cli import main
from kiosk.store.keeping import ClockOffset, Pairing
from kiosk.store.opening import open_kiosk
from kiosk.store.store import Store
from tests.store.houses import folder_state_deep
from tests.store.worlds import arrival, fresh_id, member

PAGE = 4096


class Patient:
    """A desk's data folder, and the doctor called to it."""

    def __init__(self, folder: Path) -> None:
        self.data = folder / "data"
        self.database = self.data / "kiosk.db"
        self.settings = folder / "kiosk.toml"
        self.settings.write_text(f'data = "{self.data}"\n')

    def open(self) -> Store:
        return open_kiosk(self.data, self.data / "kiosk.key")[0]

    def change(self, how: Callable[[Store], object]) -> None:
        store = self.open()
        how(store)
        store.close()

    def sql(self, statement: str) -> None:
        def run(store: Store) -> None:
            with store.engine.begin() as connection:
                connection.execute(sa.text(statement))

        self.change(run)

    def asks(self, *options: str) -> tuple[int, str]:
        done = CliRunner().invoke(main, ["--settings", str(self.settings), "doctor", *options])
        assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
        return done.exit_code, done.output

    def found(self, *options: str) -> dict[str, dict[str, object]]:
        """What it says of each thing, as scripts get it; the worst of each."""
        _, output = self.asks("--json", *options)
        rank = {"fine": 0, "note": 1, "act": 2}
        told = sorted(json.loads(output)["findings"], key=lambda one: rank[one["state"]])
        return {one["check"]: one for one in told}


def back_up(store: Store) -> None:
    assert store.beside is not None
    store.remember_backup(store.beside.backups.make(datetime.now(UTC)))
    store.beside.ballast.make()


@pytest.fixture
def patient(tmp_path: Path) -> Patient:
    """Sound, with a backup, and closed."""
    desk = Patient(tmp_path)
    store = desk.open()
    with store.transaction() as records:
        records.journal.record_many(member(f"Marta Number{number}")[1] for number in range(100))
    back_up(store)
    store.close()
    return desk


def flip(file: Path, offset: int) -> None:
    content = bytearray(file.read_bytes())
    content[offset] ^= 1
    file.write_bytes(content)


def test_sound_data(patient: Patient) -> None:
    before = folder_state_deep(patient.data)
    code, output = patient.asks()
    assert code == 0
    assert "All is well." in output
    assert "every page" in output
    assert "200 entries" in output
    assert "!!" not in output
    assert folder_state_deep(patient.data) == before, "looking changes nothing and leaves nothing behind"
    assert patient.asks("--deep")[0] == 0


def test_as_json(patient: Patient) -> None:
    code, output = patient.asks("--json")
    told = json.loads(output)
    assert (code, told["fine"]) == (0, True)
    assert {one["state"] for one in told["findings"]} == {"fine"}
    checks = {one["check"] for one in told["findings"]}
    words = "key file schema projections forks pairing aside log disk ballast backup"
    assert checks == set(words.split())


def test_while_the_desk_is_open(patient: Patient) -> None:
    """It looks and lets people work; what would change the data waits until it is closed."""
    store = patient.open()
    with store.transaction() as records:
        records.journal.record(arrival(fresh_id()))
    assert patient.asks()[0] == 0
    for option in ("--rebuild", "--restore"):
        code, output = patient.asks(option)
        assert code == 1
        assert "the desk is open" in output
        assert "Nothing was changed" in output
    with store.transaction() as records:
        records.journal.record(arrival(fresh_id()))
        assert len(records.inside()) == 2
    store.close()


def test_nothing_was_set_up(tmp_path: Path) -> None:
    desk = Patient(tmp_path)
    code, output = desk.asks()
    assert code == 1
    assert "was not set up yet" in output
    assert not desk.data.exists()


def test_a_key_that_others_can_read(patient: Patient) -> None:
    (patient.data / "kiosk.key").chmod(0o644)
    assert "chmod 600" in str(patient.found()["key"]["says"])


def test_a_damaged_file_and_its_way_back(patient: Patient) -> None:
    flip(patient.database, 5 * PAGE + 100)
    code, output = patient.asks()
    assert code == 1
    assert "it is damaged" in output
    assert "At its next start the desk rebuilds it from the backup" in output
    patient.open().close()
    code, output = patient.asks()
    assert code == 0
    assert "The data were rebuilt on" in output
    assert "Delete it when you are sure" in output


def test_a_file_that_is_gone(patient: Patient) -> None:
    for file in patient.data.glob("kiosk.db*"):
        file.unlink()
    code, output = patient.asks()
    assert code == 1
    assert "kiosk doctor --restore" in output
    code, output = patient.asks("--restore")
    assert code == 0
    assert "The data were rebuilt from a backup." in output


def test_restoring_brings_over_what_came_later(patient: Patient) -> None:
    def more(store: Store) -> None:
        with store.transaction() as records:
            records.journal.record_many([arrival(fresh_id())] for _ in range(20))

    patient.change(more)
    content = patient.database.read_bytes()
    code, output = patient.asks("--restore")
    assert code == 0
    assert "from a backup" in output
    assert "20 entries that stood nowhere else" in output
    store = patient.open()
    with store.reading() as records:
        assert records.journal.count() == 220
    store.close()
    (kept,) = patient.data.glob("kiosk.db.aside-*Z")
    assert kept.read_bytes() == content


def test_restoring_a_file_by_its_name(patient: Patient, tmp_path: Path) -> None:
    (backup,) = (patient.data / "backups").iterdir()
    safe = tmp_path / "a copy on a stick.db"
    shutil.copy(backup, safe)
    backup.unlink()
    flip(patient.database, 0)
    code, output = patient.asks("--restore", str(safe))
    assert "from a backup" in output
    assert code == 1
    assert "There is no backup yet" in output


def test_a_backup_of_another_desk_is_not_put_in_place(patient: Patient, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    other = Patient(tmp_path / "other")
    other.data.mkdir()
    shutil.copy(patient.data / "kiosk.key", other.data / "kiosk.key")  # the same key, another desk
    keys = json.loads((other.data / "kiosk.key").read_text()) | {"spaces": []}
    (other.data / "kiosk.key").write_text(json.dumps(keys))
    other.change(back_up)
    (backup,) = (other.data / "backups").iterdir()
    before = folder_state_deep(patient.data)
    code, output = patient.asks("--restore", str(backup))
    assert code == 1
    assert "a backup of another desk" in output
    assert folder_state_deep(patient.data) == before


@pytest.mark.parametrize("named", ["nowhere.db", "kiosk.toml"])
def test_what_is_no_backup(patient: Patient, tmp_path: Path, named: str) -> None:
    before = folder_state_deep(patient.data)
    assert patient.asks("--restore", str(tmp_path / named))[0] == 1
    assert folder_state_deep(patient.data) == before


def test_without_any_backup(patient: Patient) -> None:
    shutil.rmtree(patient.data / "backups")
    patient.database.write_bytes(b"")
    code, output = patient.asks("--restore")
    assert code == 1
    assert "There is no backup" in output
    assert "kiosk doctor --restore FILE" in output


def test_tables_that_are_wrong(patient: Patient) -> None:
    patient.sql("UPDATE p_member SET name = 'Somebody Else'")
    wrong = patient.found("--deep")["projections"]
    assert wrong["state"] == "act"
    assert wrong["details"] == {"wrong": 100, "of": 100}
    code, output = patient.asks("--rebuild", "--deep")
    assert code == 0
    assert "All tables were made anew" in output


def test_a_feed_that_does_not_hang_together(patient: Patient) -> None:
    patient.sql("UPDATE feed SET position = 3")
    assert patient.found()["chain"]["state"] == "act"


def test_two_files_that_wrote_as_one_desk(patient: Patient) -> None:
    patient.sql("UPDATE journal SET number = 1 WHERE number = 2")
    assert patient.found()["forks"]["state"] == "note"


def test_data_of_a_newer_version(patient: Patient) -> None:
    patient.sql("UPDATE alembic_version SET version_num = '9999'")
    code, output = patient.asks()
    assert code == 1
    assert "A newer version of this program wrote the data" in output
    assert "shown as the journal has them" in output, "it can be read all the same"


def paired(**more: object) -> Callable[[Store], None]:
    def write(store: Store) -> None:
        with store.transaction() as records:
            records.keeping.set("pairing", Pairing(url="https://central.example", server="a" * 32, token="b" * 32))
            for name, value in more.items():
                records.keeping.set(name, value)

    return write


def ms(ago: timedelta) -> int:
    return int((datetime.now(UTC) - ago).timestamp() * 1000)


def test_a_desk_that_reaches_central(patient: Patient) -> None:
    patient.change(paired(last_contact_at=ms(timedelta(minutes=1)), offset=ClockOffset(ms=400, known=True)))
    found = patient.found()
    assert [found[name]["state"] for name in ("pairing", "contact", "clock", "pending")] == ["fine"] * 4
    assert "200 entries are not at central yet" in str(found["pending"]["says"])


def test_a_desk_that_has_not_reached_central_for_days(patient: Patient) -> None:
    def old(store: Store) -> None:
        paired(last_contact_at=ms(timedelta(days=3)), offset=ClockOffset(ms=-3_600_000, known=True))(store)
        with store.engine.begin() as connection:
            connection.execute(sa.text("UPDATE journal SET happened_at = happened_at - 259200000"))

    patient.change(old)
    found = patient.found()
    assert [found[name]["state"] for name in ("contact", "clock", "pending")] == ["act"] * 3
    assert "3600 seconds ahead of central's" in str(found["clock"]["says"])


@pytest.mark.parametrize(("state", "says"), [("revoked", "shut this desk out"), ("push_only", "it is leaving")])
def test_a_desk_that_may_not_go_on(patient: Patient, state: str, says: str) -> None:
    patient.change(paired(device_state=state))
    assert says in str(patient.found()["pairing"]["says"])


def test_entries_that_central_will_never_take(patient: Patient) -> None:
    def set_aside(store: Store) -> None:
        with store.transaction() as records:
            records.keeping.quarantine("e" * 32, "foreign_space", 0)
            records.keeping.quarantine("f" * 32, "something_new", 0)

    patient.change(set_aside)
    code, output = patient.asks()
    assert code == 1
    assert "It belongs to another space" in output
    assert "It said: something_new." in output


def test_a_backup_that_is_old_or_cannot_be_read(patient: Patient) -> None:
    (backup,) = (patient.data / "backups").iterdir()
    backup.rename(backup.with_name("kiosk-20250101T020000Z.db"))
    assert "The last backup is of 2025-01-01" in str(patient.found()["backup"]["says"])
    flip(backup.with_name("kiosk-20250101T020000Z.db"), PAGE)
    _, output = patient.asks()
    assert "The backup kiosk-20250101T020000Z.db cannot be read. It is kept." in output


def test_no_room_was_kept_yet(patient: Patient) -> None:
    (patient.data / "kiosk.db.ballast").unlink()
    assert patient.found()["ballast"]["state"] == "note"


def test_a_log_without_end(patient: Patient) -> None:
    store = patient.open()
    with store.reading() as records:
        records.journal.count()  # who reads this state keeps the log from being folded into the file
        for _ in range(3):
            with store.transaction() as writing:
                writing.journal.record_many(member("Marta" + "x" * 50)[1] for _ in range(3000))
        assert patient.found()["log"]["state"] == "act"
    store.close()
