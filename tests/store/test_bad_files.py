"""Files that cannot be used: each is explained in a sentence, and not one byte of it changes."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from kiosk.central import serving
from kiosk.errors import KeyUnreadable, StoreEmpty, StoreMissing, StoreNewer, StoreUnreadable, Unusable
from kiosk.store.database import encrypted_engine
from kiosk.store.keys import Keys, new_space_secrets, read_keys, write_keys, write_private
from kiosk.store.opening import open_kiosk
from kiosk.store.store import Store
from tests.conftest import KEY
from tests.store.worlds import arrival, fresh_id, member

PAGE = 4096


def folder_state(folder: Path) -> dict[str, str]:
    """Name to hash of every file."""
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(folder.iterdir())}


@pytest.fixture
def file(open_store: Callable[..., Store], tmp_path: Path) -> Path:
    """A closed data file with some hundred entries."""
    store = open_store()
    with store.transaction() as records:
        records.journal.record_many(member(f"Marta Number{number}")[1] for number in range(150))
        records.journal.record_many([arrival(fresh_id())] for _ in range(150))
    store.close()
    return tmp_path / "kiosk.db"


def refuses(path: Path, error: type[Unusable], says: str, *, key: str = KEY) -> None:
    """Opening raises this error with these words, names the file, and leaves the folder as it was."""
    before = folder_state(path.parent)
    with pytest.raises(error, match=says) as refused:
        Store.open(path, key=key)
    assert type(refused.value) is error
    assert re.search(r"Nothing was (changed|made anew)\. Please .+\.$", str(refused.value))
    assert folder_state(path.parent) == before


def test_a_file_without_bytes(file: Path) -> None:
    file.write_bytes(b"")
    refuses(file, StoreEmpty, f"{file} is empty")


@pytest.mark.parametrize("left", [1, 16, 100, PAGE - 1, PAGE, PAGE + 1, -1, -PAGE, -3 * PAGE - 7])
def test_a_file_that_was_cut(file: Path, left: int) -> None:
    content = file.read_bytes()
    file.write_bytes(content[:left])
    refuses(file, StoreUnreadable, "cannot be read")


def test_a_file_under_another_key(file: Path) -> None:
    refuses(file, StoreUnreadable, "its key is another one", key="a5" * 32)


def test_another_key_touches_no_log_that_a_crash_left(file: Path, tmp_path: Path) -> None:
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    store = Store.open(file, key=KEY)
    with store.transaction() as records:
        records.journal.record(arrival(fresh_id()))
    for path in (file, file.with_name("kiosk.db-wal"), file.with_name("kiosk.db.marker")):
        shutil.copy(path, crashed / path.name)
    store.close()
    refuses(crashed / "kiosk.db", StoreUnreadable, "its key is another one", key="a5" * 32)
    again = Store.open(crashed / "kiosk.db", key=KEY)
    with again.reading() as records:
        assert len(records.inside()) == 151
    again.close()


def test_something_else_under_our_name(file: Path) -> None:
    file.write_bytes(b"SQLite format 3\x00" + os.urandom(3 * PAGE))
    refuses(file, StoreUnreadable, "cannot be read")


def _places() -> list[float | int]:
    chance = Random(11)
    first_pages = [chance.randrange(4 * PAGE) for _ in range(12)]
    return [0, 15, 16, 17, 20, 99, PAGE - 1, PAGE, *first_pages, *(chance.random() for _ in range(12)), 0.5]


@pytest.mark.parametrize("place", _places())
def test_a_flipped_bit_anywhere(file: Path, place: float) -> None:
    """In the first pages, and at a share of the whole."""
    content = bytearray(file.read_bytes())
    offset = place if isinstance(place, int) else int(len(content) * place)
    content[offset] ^= 0x10
    file.write_bytes(content)
    refuses(file, StoreUnreadable, "it is damaged")


def test_an_empty_database_under_our_name_and_key(file: Path) -> None:
    file.unlink()
    engine = encrypted_engine(file, KEY)
    with engine.execution_options(write=True).begin() as connection:
        connection.exec_driver_sql("CREATE TABLE journal (id TEXT)")
    engine.dispose()
    refuses(file, StoreUnreadable, "cannot be read")


def test_a_zeroed_page(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[5 * PAGE : 6 * PAGE] = bytes(PAGE)
    file.write_bytes(content)
    refuses(file, StoreUnreadable, "it is damaged")


def test_a_file_that_is_gone_although_the_kiosk_was_set_up(file: Path) -> None:
    file.unlink()
    refuses(file, StoreMissing, "is gone, although this kiosk was set up")
    assert not file.exists()


def test_a_file_that_is_gone_beside_its_own_log(file: Path) -> None:
    """A new database would read that log as its own."""
    file.unlink()
    file.with_name("kiosk.db.marker").unlink()
    file.with_name("kiosk.db-wal").write_bytes(b"what a crash left")
    refuses(file, StoreMissing, "is gone")


def test_a_file_of_a_newer_program(file: Path) -> None:
    store = Store.open(file, key=KEY)
    with store.transaction() as records:
        records.connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    store.close()
    refuses(file, StoreNewer, "newer version")


def test_a_database_of_a_newer_program(postgresql_url: str) -> None:
    store = Store.connect(postgresql_url)
    with store.transaction(fresh_id()) as records:
        records.connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    store.close()
    with pytest.raises(StoreNewer):
        Store.connect(postgresql_url)


def test_a_damaged_file_can_be_opened_again_once_it_is_put_back(file: Path) -> None:
    content = file.read_bytes()
    file.write_bytes(content[:PAGE])
    refuses(file, StoreUnreadable, "cannot be read")
    file.write_bytes(content)
    store = Store.open(file, key=KEY)
    with store.reading() as records:
        assert len(records.inside()) == 150
    store.close()


# The key file


@pytest.fixture
def kiosk(tmp_path: Path) -> Path:
    """The data folder of a kiosk that was started once."""
    store, _ = open_kiosk(tmp_path, tmp_path / "kiosk.key")
    store.close()
    return tmp_path


@pytest.mark.parametrize(
    "content",
    [
        b"", b"{}", b"[]", b"\xff\xfe", b'{"database":"abc"}', b'{"database":"' + b"zz" * 32 + b'"}',
        b'{"database":"' + b"ab " * 21 + b'a"}', b'{"database":7}',
    ],
)  # fmt: skip
def test_a_damaged_key_file(kiosk: Path, content: bytes) -> None:
    write_private(kiosk / "kiosk.key", content)
    before = folder_state(kiosk)
    with pytest.raises(KeyUnreadable, match=r"is damaged\. Please restore it"):
        open_kiosk(kiosk, kiosk / "kiosk.key")
    assert folder_state(kiosk) == before


@pytest.mark.parametrize("mode", [0o644, 0o640, 0o604, 0o660, 0o700 | 0o001])
def test_a_key_file_that_others_can_read(kiosk: Path, mode: int) -> None:
    (kiosk / "kiosk.key").chmod(mode)
    with pytest.raises(KeyUnreadable, match=r"can be read by other users\. Please run: chmod 600 "):
        open_kiosk(kiosk, kiosk / "kiosk.key")


def test_a_key_file_that_is_gone(kiosk: Path) -> None:
    (kiosk / "kiosk.key").unlink()
    before = folder_state(kiosk)
    with pytest.raises(KeyUnreadable, match="is gone, and without it"):
        open_kiosk(kiosk, kiosk / "kiosk.key")
    assert folder_state(kiosk) == before


@pytest.mark.parametrize(
    "left",
    ["kiosk.key.desk", "kiosk.db.erased", "kiosk.db.aside-20250101T020000Z", "backups/kiosk-20250101T020000Z.db"],
)
def test_a_desk_of_which_only_this_is_left_is_not_begun_anew(tmp_path: Path, left: str) -> None:
    (tmp_path / left).parent.mkdir(exist_ok=True)
    (tmp_path / left).write_bytes(b"of before")
    with pytest.raises(
        KeyUnreadable, match=f"is gone, and without it {re.escape(str(tmp_path / left))} cannot be read"
    ):
        open_kiosk(tmp_path, tmp_path / "kiosk.key")
    assert [one.relative_to(tmp_path).as_posix() for one in tmp_path.rglob("*") if one.is_file()] == [left]
    write_keys(tmp_path / "kiosk.key", Keys(database=KEY))  # a key that no desk was begun with does not help
    with pytest.raises(StoreMissing, match="is gone"):
        open_kiosk(tmp_path, tmp_path / "kiosk.key")
    assert not (tmp_path / "kiosk.db").exists()


@pytest.mark.parametrize("left", ["central.db.erased", "backups/central-20250101T020000Z.db"])
def test_a_central_of_which_only_this_is_left_is_not_begun_anew(tmp_path: Path, left: str) -> None:
    (tmp_path / left).parent.mkdir(exist_ok=True)
    (tmp_path / left).write_bytes(b"of before")
    with pytest.raises(StoreMissing, match=f"although {re.escape(str(tmp_path / left))} is still there"):
        serving.open_store(None, tmp_path)
    assert [one.relative_to(tmp_path).as_posix() for one in tmp_path.rglob("*") if one.is_file()] == [left]
    store, _ = open_kiosk(tmp_path, tmp_path / "kiosk.key")  # which is no desk's
    store.close()


@pytest.mark.parametrize("left", ["kiosk.db.new", "kiosk.db.new-wal", "kiosk.db.ballast"])
def test_what_a_first_start_left_that_was_cut_off_holds_nobody_up(tmp_path: Path, left: str) -> None:
    (tmp_path / left).write_bytes(b"of a moment ago")
    store, _ = open_kiosk(tmp_path, tmp_path / "kiosk.key")
    store.close()


def test_a_key_file_that_is_a_folder(tmp_path: Path) -> None:
    (tmp_path / "kiosk.key").mkdir()
    with pytest.raises(KeyUnreadable, match="cannot be read"):
        open_kiosk(tmp_path, tmp_path / "kiosk.key")


def test_keys_come_back_as_they_were_written(tmp_path: Path) -> None:
    space = fresh_id()
    keys = Keys(database=KEY).with_space(new_space_secrets(space)).with_space(new_space_secrets(fresh_id()))
    again = new_space_secrets(space)
    write_keys(tmp_path / "key", keys.with_space(again))
    read = read_keys(tmp_path / "key")
    assert read.of(space) == again
    assert len(read.spaces) == 2
    assert (tmp_path / "key").stat().st_mode & 0o777 == 0o600
    with pytest.raises(KeyError):
        read.of(fresh_id())


def test_a_leftover_of_a_cut_off_write_gives_nothing_away(tmp_path: Path) -> None:
    (tmp_path / "key.new").write_bytes(b"half a key")
    (tmp_path / "key.new").chmod(0o666)
    write_keys(tmp_path / "key", Keys(database=KEY))
    assert read_keys(tmp_path / "key").database == KEY
    assert [path.name for path in tmp_path.iterdir()] == ["key"]
