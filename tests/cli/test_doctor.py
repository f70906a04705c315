"""`kiosk doctor`: what it says of sound and of damaged data, and what it mends."""

from __future__ import annotations

import json
import os
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from kiosk.central import serving
from kiosk.store.keeping import ClockOffset
from kiosk.store.keys import Keys, read_keys, write_keys
from kiosk.store.store import Store
from tests.cli.patient import NOWHERE, PAGE, Patient, back_up, flip, paired
from tests.dev.desks import record
from tests.store.houses import folder_state_deep
from tests.store.worlds import arrival, fresh_id, member


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
    assert output == f" !!   This desk was not set up yet: there is nothing in {desk.data}.\n"
    assert not desk.data.exists()


@pytest.mark.parametrize("options", [("--rebuild",), ("--restore", "--yes"), ("--restore", "nowhere.db")])
def test_where_no_desk_is_none_is_set_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, options: tuple[str, ...]
) -> None:
    desk = Patient(tmp_path)
    (tmp_path / "kiosk-database-key").write_bytes(b"k" * 32)
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    for source in ("file", "credential"):
        desk.settings.write_text(f'data = "{desk.data}"\nkey_source = "{source}"\n')
        code, output = desk.asks(*options)
        assert (code, output.endswith("Nothing was changed.\n")) == (1, True)
        assert not desk.data.exists()
    desk.settings.write_text(f'data = "{desk.data}"\n')
    desk.data.mkdir()
    write_keys(desk.data / "kiosk.key", Keys(database="a5" * 32))  # the first start was cut off
    assert list(desk.found()) == ["data"]
    before = folder_state_deep(desk.data)
    code, output = desk.asks(*options)
    assert (code, "was not set up yet" in output) == (1, True)
    serving.open_store(None, desk.data).close()
    assert "is a central server, and no desk" in desk.asks(*options)[1]
    assert folder_state_deep(desk.data).items() >= before.items()
    assert not desk.database.exists()


def test_where_only_central_is(tmp_path: Path) -> None:
    desk = Patient(tmp_path)
    serving.open_store(None, desk.data).close()
    code, output = desk.asks()
    assert code == 0
    assert "how central fares is on its page" in output
    assert "set up" not in output


def test_a_new_desk_has_no_backup_yet(tmp_path: Path) -> None:
    desk = Patient(tmp_path)
    desk.open().close()
    assert desk.found()["backup"]["state"] == "note"
    assert desk.asks()[0] == 0
    desk.change(lambda store: record(store, member("Marta")[1]))
    assert desk.found()["backup"]["state"] == "note"
    desk.sql("UPDATE journal SET happened_at = happened_at - 172900000")
    assert desk.found()["backup"]["state"] == "act"


def test_what_was_made_is_for_this_user_alone(tmp_path: Path) -> None:
    before = os.umask(0o022)
    try:
        desk = Patient(tmp_path)
        store = desk.open()
        back_up(store)
        record(store, member("Marta")[1])
        made = {path.name: path.stat().st_mode & 0o777 for path in desk.data.iterdir() if path.is_file()}
        store.close()
        desk.asks("--restore", "--yes")
        restored = desk.database.stat().st_mode & 0o777
    finally:
        os.umask(before)
    assert {"kiosk.db", "kiosk.db-wal", "kiosk.db-shm", "kiosk.db.ballast"} <= made.keys()
    assert set(made.values()) == {0o600}
    assert restored == 0o600
    assert desk.data.stat().st_mode & 0o777 == 0o700


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


def test_a_damaged_file_that_central_brings_back(patient: Patient) -> None:
    patient.change(paired())
    shutil.rmtree(patient.data / "backups")
    flip(patient.database, 5 * PAGE + 100)
    code, output = patient.asks()
    assert code == 1
    assert f"At its next start the desk rebuilds it from central ({NOWHERE})" in output
    assert "over night" not in output
    patient.database.write_bytes(b"")
    assert "is empty. At its next start the desk rebuilds it from central" in patient.asks()[1]


def test_a_damaged_file_alone_and_without_a_backup(patient: Patient) -> None:
    shutil.rmtree(patient.data / "backups")
    flip(patient.database, 5 * PAGE + 100)
    code, output = patient.asks()
    assert code == 1
    assert "To rebuild it from what can be read: kiosk doctor --restore" in output
    assert "over night" not in output
    code, output = patient.asks("--restore")
    assert code == 1  # it is for somebody to see what is gone
    assert "entries that stood nowhere else" in output


def test_another_key_is_not_said_to_be_damage_that_mends_itself(patient: Patient) -> None:
    keys = read_keys(patient.data / "kiosk.key")
    write_keys(patient.data / "kiosk.key", Keys(database="a5" * 32, spaces=keys.spaces))
    assert "or its key is another one" in str(patient.found()["file"]["says"])


def test_a_file_that_is_gone(patient: Patient) -> None:
    for file in patient.data.glob("kiosk.db*"):
        file.unlink()
    code, output = patient.asks()
    assert code == 1
    assert "kiosk doctor --restore" in output
    code, output = patient.asks("--restore")
    assert code == 0
    assert "The data were rebuilt from a backup." in output


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


def test_data_of_an_older_version(patient: Patient) -> None:
    """After the upgrade, before the desk was opened: nothing is wrong with them."""
    store = patient.open()
    with store.transaction() as records:
        records.keeping.set("projections", "of an older program")
        records.connection.exec_driver_sql("ALTER TABLE p_visit DROP COLUMN role")
    store.close()
    code, output = patient.asks()
    assert (code, "!!" in output) == (0, False)
    assert "brought up to date as the desk is opened" in output


def test_data_of_a_newer_version(patient: Patient) -> None:
    patient.sql("UPDATE alembic_version SET version_num = '9999'")
    code, output = patient.asks()
    assert code == 1
    assert "A newer version of this program wrote the data" in output
    assert "shown as the journal has them" in output, "it can be read all the same"


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
