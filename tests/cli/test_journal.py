"""What a kiosk could not deliver goes into a file, and central takes that in: once, whatever became of the file."""

from __future__ import annotations

import gzip
import hashlib
import json
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from click.testing import CliRunner, Result

from kiosk.central import serving
from kiosk.central.enrolment import Enrolment, new_code, new_space
from kiosk.central.exchange import Exchange
from kiosk.cli import main
from kiosk.core.exchange import EnrolRequest
from kiosk.store.opening import open_kiosk
from kiosk.store.store import Store
from tests.dev.desks import journal_ids, new_member, record

MARTA, IVO = "0a" * 16, "0b" * 16
NO_FILE = "This is not a file that kiosk journal export wrote, or its beginning is damaged.\n"


class Places:
    """A kiosk and a central with their data in one folder, as the commands find them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.file = folder / "desk.ndjson.gz"
        (folder / "kiosk.toml").write_text(f'data = "{(folder / "data").as_posix()}"\n', encoding="utf-8")
        central = self.central()
        self.space = new_space(central, "Nordlicht", "Europe/Berlin")
        store, keys = open_kiosk(folder / "data", folder / "data" / "kiosk.key")
        code = new_code(central, self.space).code
        request = EnrolRequest(protocol=2, app="t", code=code, device=store.identity.device, name="Front door")
        keys.add(Enrolment(Exchange(central)).enrol(request, "127.0.0.1").spaces[0])
        self.device = store.identity.device
        store.join_space(self.space)
        record(store, [*new_member("Marta Kov", member=MARTA), *new_member("Ivo", member=IVO)])
        self.made = journal_ids(store, self.space)
        store.close()
        central.close()

    def central(self) -> Store:
        return serving.open_store(None, self.folder / "data")

    def call(self, *arguments: str) -> Result:
        return CliRunner().invoke(main, ["--settings", str(self.folder / "kiosk.toml"), *arguments])

    def take_in(self, *options: str) -> Result:
        return self.call("central", "journal-import", str(self.file), *options)

    def at_central(self) -> set[str]:
        store = self.central()
        try:
            return journal_ids(store, self.space) & self.made
        finally:
            store.close()

    def lines(self) -> list[bytes]:
        return gzip.decompress(self.file.read_bytes()).splitlines(keepends=True)

    def write(self, lines: list[bytes], *, sealed: bool = False) -> None:
        if sealed:
            digest = hashlib.sha256(b"".join(lines)).hexdigest()
            lines = [*lines, json.dumps({"sha256": digest}).encode() + b"\n"]
        self.file.write_bytes(gzip.compress(b"".join(lines)))


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return Places(tmp_path)


@pytest.fixture
def exported(places: Places) -> Places:
    done = places.call("journal", "export", str(places.file))
    assert done.exit_code == 0, done.output
    assert done.stdout == (
        f"Wrote 4 entries to {places.file}. At central: kiosk central journal-import desk.ndjson.gz\n"
    )
    return places


def test_what_was_not_delivered_is_written_and_taken_in_once(exported: Places) -> None:
    assert exported.file.stat().st_mode & 0o777 == 0o600
    header = json.loads(exported.lines()[0])
    assert (header["format"], header["space"], header["device"]) == ("kiosk-journal", exported.space, exported.device)
    assert header["count"] == len(exported.lines()) - 2 == 4
    assert exported.take_in().stdout == "4 entries are new here, 0 were here already.\n"
    assert exported.take_in().stdout == "0 entries are new here, 4 were here already.\n"
    assert exported.at_central() == exported.made


def test_a_file_is_never_written_over(exported: Places) -> None:
    before = exported.file.read_bytes()
    again = exported.call("journal", "export", str(exported.file))
    assert again.exit_code == 1
    assert "is there already" in again.stderr
    assert exported.file.read_bytes() == before


def test_a_folder_that_is_not_there_is_said(places: Places) -> None:
    done = places.call("journal", "export", str(places.folder / "nowhere" / "file.gz"))
    assert (done.exit_code, "cannot be written: No such file or directory" in done.stderr) == (1, True)


def test_where_central_has_everything_no_file_is_written(places: Places) -> None:
    store, _ = open_kiosk(places.folder / "data", places.folder / "data" / "kiosk.key")
    with store.transaction() as records:
        records.connection.exec_driver_sql("UPDATE journal SET position = 1")
        records.connection.exec_driver_sql(
            f"INSERT INTO feed (space, position, chain, last_at) VALUES ('{places.space}', 9, '', 0) "
            "ON CONFLICT (space) DO UPDATE SET position = 9"
        )
    store.close()
    assert "Central has everything" in places.call("journal", "export", str(places.file)).stdout
    assert not places.file.exists()
    assert "Central has everything" in places.call("journal", "show").stdout
    assert "Wrote 4 entries" in places.call("journal", "export", str(places.file), "--all").stdout
    assert places.take_in().exit_code == 0
    assert places.at_central() == places.made


def test_show_lists_without_words(places: Places) -> None:
    listed = places.call("journal", "show").stdout
    assert listed.count("not sent yet") == 4
    assert "member.named" in listed
    assert "Marta" not in listed
    rows = [json.loads(line) for line in places.call("journal", "show", "--json", "--limit", "2").stdout.splitlines()]
    assert [(row["kind"], row["state"]) for row in rows] == [("member.changed", "waiting"), ("member.named", "waiting")]


def _cut(places: Places) -> None:
    content = places.file.read_bytes()
    places.file.write_bytes(content[: len(content) // 2])


def _without_end(places: Places) -> None:
    places.write(places.lines()[:-1])


def _line_changed(places: Places) -> None:
    places.write([line.replace(b"Marta Kov", b"Marta Cov") for line in places.lines()])


def _line_lost(places: Places) -> None:
    lines = places.lines()
    places.write([*lines[:2], *lines[3:]])


def _not_json(places: Places) -> None:
    lines = places.lines()
    places.write([*lines[:2], b"{{{\n", *lines[3:]])


@pytest.mark.parametrize("damage", [_cut, _without_end, _line_changed, _line_lost, _not_json])
def test_of_a_damaged_file_nothing_is_taken_unless_asked_for(
    exported: Places, damage: Callable[[Places], None]
) -> None:
    whole = exported.file.read_bytes()
    damage(exported)
    refused = exported.take_in()
    assert refused.exit_code == 1
    assert "Please export it again, or take in what can be read." in refused.stderr
    assert refused.stderr.rstrip().endswith("--what-can-be-read")
    assert exported.at_central() == set()
    some = exported.take_in("--what-can-be-read")
    assert some.exit_code == 0, some.output
    assert "This file is damaged" in some.stdout
    exported.file.write_bytes(whole)
    assert exported.take_in().exit_code == 0  # the sound file is taken in all the same
    assert exported.at_central() == exported.made


def test_a_bit_that_was_turned_anywhere_is_noticed(exported: Places) -> None:
    whole = exported.file.read_bytes()
    for place in range(10, len(whole), 97):
        exported.file.write_bytes(whole[:place] + bytes([whole[place] ^ 0x10]) + whole[place + 1 :])
        assert exported.take_in().exit_code == 1, place
    assert exported.at_central() == set()


@pytest.mark.parametrize(
    "content",
    [b"", b"\x1f\x8b", b"name,email\n", gzip.compress(b"name,email\n"), gzip.compress(b"{}\n"), b"\x00" * 5000,
     gzip.compress(b"[" * 300_000), gzip.compress(b"\n" * 100)],
    ids=["empty", "a head", "a list", "a packed list", "an object", "zeros", "deep", "lines"],
)  # fmt: skip
def test_another_file_is_said_to_be_one(places: Places, content: bytes) -> None:
    places.file.write_bytes(content)
    refused = places.take_in()
    assert (refused.exit_code, refused.stderr) == (1, NO_FILE)


def test_a_file_of_another_server_or_a_newer_program_is_said_to_be_one(exported: Places) -> None:
    lines = exported.lines()
    header = json.loads(lines[0])
    exported.write([json.dumps(header | {"space": "f" * 32}).encode() + b"\n", *lines[1:-1]], sealed=True)
    assert "of a space that this server does not have" in exported.take_in().stderr
    exported.write([json.dumps(header | {"version": 2}).encode() + b"\n", *lines[1:-1]], sealed=True)
    assert "written by a newer version" in exported.take_in().stderr


def test_what_can_never_be_kept_is_counted_and_the_rest_is_kept(exported: Places) -> None:
    lines = exported.lines()
    foreign = json.loads(lines[1]) | {"space": "f" * 32, "id": "7" * 32}
    broken = json.loads(lines[2]) | {"at": -1, "id": "8" * 32}
    header = json.loads(lines[0]) | {"count": 6, "later": "a field of a newer program"}
    exported.write([msgspec.json.encode(one) + b"\n" for one in (header, foreign, broken)] + lines[1:-1], sealed=True)
    done = exported.take_in().stdout
    assert "4 entries are new here, 0 were here already.\n2 can never be kept:" in done
    assert "foreign_space" in done
    assert "number_out_of_range" in done


def test_a_bomb_is_not_unpacked(exported: Places) -> None:
    exported.write([exported.lines()[0], b" " * 50_000_000 + b"\n"])
    assert "it cannot be unpacked" in exported.take_in().stderr


def test_a_server_without_kiosks_says_so(tmp_path: Path) -> None:
    (tmp_path / "kiosk.toml").write_text(f'data = "{(tmp_path / "data").as_posix()}"\n', encoding="utf-8")
    done = CliRunner().invoke(main, ["--settings", str(tmp_path / "kiosk.toml"), "central", "device"])
    assert (done.exit_code, "No kiosk is paired" in done.stdout) == (0, True)


def test_a_device_is_listed_and_changed_at_the_keyboard(places: Places) -> None:
    def device(*arguments: str) -> Result:
        return places.call("central", "device", *arguments)

    assert "Front door  may do everything" in device().stdout
    assert "may deliver what happened there for 7 days" in device(places.device[:6], "--state", "push_only").stdout
    assert "may only deliver" in device(places.device).stdout
    assert "another token" in device(places.device, "--new-token").stdout
    assert "The space has new keys" in device(places.device, "--state", "revoked").stdout
    again = device(places.device, "--state", "active")
    assert (again.exit_code, "pairing code" in again.stderr) == (1, True)
    assert "No device of this server" in device("ffff").stderr
    assert device(places.device, "--state", "gone").exit_code == 2
