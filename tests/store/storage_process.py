"""Another process at a desk's data: `python -m tests.store.storage_process WHAT FOLDER [ARGUMENT …]`.

backups FOLDER         one backup after the other, each named once it counts
rescue FOLDER          open the desk, whatever that takes, and end as if the power went
rescues FOLDER N,…     the same in copies of FOLDER/start, each ended just before its n-th change to a file
full FOLDER            what happens on a disk of its own that is full; prints JSON
refused FOLDER N       a touch whose n-th write to the database's files finds no room, for n = 1, 3, 5 …, N
"""

from __future__ import annotations

import ctypes
import errno
import itertools
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

import sqlalchemy as sa

from kiosk.errors import FolderUnusable
from kiosk.store.backup import Backups, NoRoom
from kiosk.store.ballast import Ballast
from kiosk.store.database import WriteFailed, encrypted_engine
from kiosk.store.opening import open_kiosk
from kiosk.store.store import Store
from tests.conftest import KEY
from tests.store.worlds import arrival, fresh_id

_MIB = 1024 * 1024


def say(line: str) -> None:
    os.write(1, (line + "\n").encode())


def backups(folder: Path) -> None:
    with closing(Store.open(folder / "kiosk.db", key=KEY)) as store:
        say("open")
        assert store.beside is not None
        for number in itertools.count():
            made = store.beside.backups.make(datetime.fromtimestamp(1_800_000_000 + number, UTC))
            say(made.file)


def rescue(folder: Path) -> None:
    open_kiosk(folder, folder / "kiosk.key")
    os._exit(0)


def rescues(folder: Path, numbers: list[int]) -> None:
    """Forks, because a program that is loaded already starts a hundred times faster."""
    for number in numbers:
        data = folder / str(number)
        shutil.copytree(folder / "start", data)
        child = os.fork()
        if child == 0:
            ctypes.CDLL(None).wrlog_stop_at(ctypes.c_long(number))
            rescue(data)
        _, status = os.waitpid(child, 0)
        assert os.WIFSIGNALED(status), f"it came to its end before change {number}"


def count_of(store: Store) -> int:
    with store.reading() as records:
        return records.journal.count()


def touch(store: Store) -> bool:
    """Somebody comes in; whether it was written."""
    try:
        with store.transaction() as records:
            records.journal.record(arrival(fresh_id()), arrival(fresh_id()))
    except WriteFailed:
        return False
    return True


def fill(path: Path) -> None:
    """Leave not one byte on the disk."""
    with path.open("wb", buffering=0) as file:
        for size in (_MIB, 4096, 1):
            with suppress(OSError):
                while True:
                    file.write(bytes(size))


def full(folder: Path) -> None:
    """In a name space of its own, where a small disk can be mounted."""
    folder.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=48m", "none", str(folder)], check=True)
    data, filler = folder / "data", folder / "filler"
    store, _ = open_kiosk(data, data / "kiosk.key")
    assert store.beside is not None
    ballast = store.beside.ballast = Ballast(store.beside.ballast.path, 2 * _MIB)
    # The connections have the ballast that they were made with: of the same path, and its size does not matter to them.
    told: dict[str, object] = {"made": ballast.make(), "first": touch(store)}
    fill(filler)
    told["on a full disk"] = [touch(store) for _ in range(5)]
    told["ballast"] = ballast.there()
    told["made again"] = ballast.make()
    kept = 12
    with filler.open("ab", buffering=0) as file, suppress(OSError):
        while True:
            file.write(bytes(4096))
    while touch(store):
        kept += 2
    told["kept"] = [kept, count_of(store)]
    told["no backup"] = _refused(lambda: Backups(data / "kiosk.db", "").make(datetime.now(UTC)), NoRoom)
    os.truncate(filler, 8 * _MIB)
    told["room again"] = [touch(store), ballast.make(), count_of(store) - kept]
    told["boots"] = _boots(store, data, filler)
    say(json.dumps(told))


def _boots(store: Store, data: Path, filler: Path) -> list[object]:
    """Starts on a full disk after a crash: with ballast, and without."""
    before = count_of(store)
    touch(store)  # into the log, so that it has to be read
    crashed = data.with_name("crashed")
    shutil.copytree(data, crashed, ignore=shutil.ignore_patterns("*-shm"))
    store.close()
    shutil.rmtree(data)
    fill(filler)
    again, _ = open_kiosk(crashed, crashed / "kiosk.key")
    found = [count_of(again) - before, touch(again), (crashed / "kiosk.db.ballast").exists()]
    again.engine.dispose()
    fill(filler.with_name("more"))
    return [*found, _refused(lambda: open_kiosk(crashed, crashed / "kiosk.key"), FolderUnusable)]


def _refused(call: Callable[[], object], error: type[Exception]) -> str:
    try:
        call()
    except error as refused:
        return str(refused)
    return ""


def refused(folder: Path, most: int) -> None:
    """Fail each write in turn; then once more while there is nothing to give."""
    shim = ctypes.CDLL(None)

    def relief() -> bool:
        shim.wrlog_refuse(b"kiosk.db", ctypes.c_long(0), 0)
        return bool(to_give)

    store = Store.open(folder / "kiosk.db", key=KEY)
    careful = Store(encrypted_engine(folder / "kiosk.db", KEY, relief), space=store.space, identity=store.identity)
    to_give = ["room"]
    for _ in range(2):
        written = []
        for number in range(0, most, 2):
            shim.wrlog_refuse(b"kiosk.db", ctypes.c_long(number), errno.ENOSPC)
            before = count_of(careful)
            done = touch(careful)
            shim.wrlog_refuse(b"kiosk.db", ctypes.c_long(0), 0)
            assert count_of(careful) == before + 2 * done, "half a touch"
            written.append(done)
        say(json.dumps(written))
        to_give.clear()
    with careful.engine.connect() as connection:
        assert connection.execute(sa.text("PRAGMA quick_check")).scalar() == "ok"


def main(what: str, folder: Path, count: str = "0") -> None:
    match what:
        case "backups":
            backups(folder)
        case "rescue":
            rescue(folder)
        case "rescues":
            rescues(folder, [int(number) for number in count.split(",")])
        case "full":
            full(folder)
        case "refused":
            refused(folder, int(count))


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), *sys.argv[3:])
