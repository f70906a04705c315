"""A full disk: what somebody just did is written with the room that was kept for this, and nothing is half done."""

from __future__ import annotations

import json
import resource
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import sqlalchemy as sa

from kiosk.core.beacon import beacon_of
from kiosk.desk.lookout import Lookout
from kiosk.desk.surroundings import Surroundings
from kiosk.store import ballast as module
from kiosk.store.ballast import Ballast, is_for_want_of_room
from kiosk.store.database import WriteFailed, encrypted_engine
from kiosk.store.scrubbing import fold_log
from kiosk.store.store import Store
from tests.conftest import KEY
from tests.dev.desks import Desk
from tests.dev.powercut import compiled, noting
from tests.store.worlds import arrival, fresh_id, journal_of, member

CHILD = [sys.executable, "-m", "tests.store.storage_process"]
WRITES = 60  # more than one touch needs


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return compiled(tmp_path_factory.mktemp("wrlog"))


def with_own_mounts() -> list[str]:
    """What to write before a command so that it may mount a disk that nobody else sees."""
    for way in (["unshare", "--user", "--map-root-user", "--mount"], ["sudo", "-n", "unshare", "--mount"]):
        try:
            tried = subprocess.run([*way, "mount", "-t", "tmpfs", "none", "/mnt"], capture_output=True, check=False)
        except FileNotFoundError:
            continue
        if tried.returncode == 0:
            return way
    raise AssertionError(
        "no small disk can be made here: please run this as root, or where user namespaces are allowed"
    )


def test_every_write_of_a_touch_may_find_no_room(library: Path, tmp_path: Path) -> None:
    """With room to give each touch is kept; without, it is refused whole, and the file is sound."""
    folder = tmp_path / "data"
    folder.mkdir()
    done = subprocess.run(
        [*CHILD, "refused", str(folder), str(WRITES)],
        env=noting(library, folder, tmp_path / "log"),
        check=True,
        stdout=subprocess.PIPE,
        text=True,
    )
    with_room, without = map(json.loads, done.stdout.splitlines())
    assert all(with_room)
    assert not without[0]
    assert without[-1], "the last of them needs fewer writes than were let pass"


@pytest.fixture
def full_disk(tmp_path: Path) -> dict[str, object]:
    """What a process saw on a full disk of its own."""
    command = [*with_own_mounts(), *CHILD, "full", str(tmp_path / "disk")]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    told: dict[str, object] = json.loads(done.stdout)
    return told


def test_a_full_disk(full_disk: dict[str, object]) -> None:
    told = full_disk
    assert told["made"] is True
    assert told["on a full disk"] == [True] * 5
    assert told["ballast"] is False
    assert told["made again"] is False
    before, after = told["kept"]  # type: ignore[misc]
    assert before == after
    assert "Please make room" in str(told["no backup"])
    assert told["room again"] == [True, True, 2]
    found, wrote, ballast, sentence = told["boots"]  # type: ignore[misc]
    assert (found, wrote, ballast) == (2, True, False)
    assert "Please make room" in sentence


@pytest.fixture
def limited() -> object:
    """Lets no file grow beyond a limit that the test sets: writes end in another error than on a full disk."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    yield lambda size: resource.setrlimit(resource.RLIMIT_FSIZE, (size or soft, hard))
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


class Limit:
    """A limit on the size of files, lifted when somebody asks for relief."""

    def __init__(self, limited: Callable[[int], None]) -> None:
        self.lifted = 0
        self.gives = True
        self.meanwhile: Callable[[], object] = lambda: None
        self._limited = limited

    def set(self, size: int) -> None:
        self._limited(size)

    def __call__(self) -> bool:
        self._limited(0)
        self.meanwhile()
        self.lifted += 1
        return self.gives


@pytest.fixture
def limit(limited: Callable[[int], None]) -> Limit:
    return Limit(limited)


@pytest.fixture
def tight(open_store: Callable[..., Store], limit: Limit, tmp_path: Path) -> Store:
    """A store whose log cannot grow any more, and which asks `limit` for relief."""
    store = open_store()
    tight = Store(encrypted_engine(tmp_path / "kiosk.db", KEY, limit), space=store.space, identity=store.identity)
    with tight.transaction() as records:
        records.journal.record(arrival(fresh_id()))
    limit.set((tmp_path / "kiosk.db-wal").stat().st_size)
    return tight


def test_a_limit_of_the_system_is_no_other_matter(tight: Store, limit: Limit) -> None:
    """A whole transaction is done again: of many statements, in their order, each once."""
    assert tight.space is not None
    with tight.transaction() as records:
        for number in range(20):
            records.journal.record(*member(f"Ada Number{number}")[1])
        assert records.member_count() == 20
    assert limit.lifted == 1
    assert len(journal_of(tight, tight.space)) == 41
    tight.close()


def test_nothing_to_give_is_an_error_and_nothing_else(tight: Store, limit: Limit) -> None:
    limit.gives = False
    limit.meanwhile = lambda: limit.set(4096)
    with pytest.raises(WriteFailed), tight.transaction() as records:
        records.journal.record(arrival(fresh_id()))
    limit.set(0)
    assert tight.space is not None
    assert len(journal_of(tight, tight.space)) == 1
    with tight.transaction() as records:
        records.journal.record(arrival(fresh_id()))
    assert len(journal_of(tight, tight.space)) == 2
    tight.close()


def test_what_was_decided_before_somebody_else_wrote_is_not_done(
    tight: Store, limit: Limit, open_store: Callable[..., Store], tmp_path: Path
) -> None:
    limit.set(0)
    other = open_store()
    limit.set((tmp_path / "kiosk.db-wal").stat().st_size)

    def somebody_writes() -> None:
        with other.transaction() as records:
            records.journal.record(arrival(fresh_id()))

    limit.meanwhile = somebody_writes
    with pytest.raises(WriteFailed), tight.transaction() as records:
        records.journal.record(arrival(fresh_id()))
    assert tight.space is not None
    assert len(journal_of(tight, tight.space)) == 2
    tight.close()


def test_a_transaction_of_thousands_of_statements_is_not_kept_in_mind(tight: Store, limit: Limit) -> None:
    def much() -> None:
        with tight.transaction() as records:
            for _ in range(module._REPEATED + 1):
                records.connection.execute(sa.text("UPDATE feed SET last_at = last_at + 1"))

    with pytest.raises(WriteFailed):
        much()
    assert limit.lifted == 1
    tight.close()


def test_the_ballast_is_real_room(tmp_path: Path) -> None:
    ballast = Ballast(tmp_path / "ballast", 1024 * 1024)
    assert not ballast.there()
    assert not ballast.release()
    assert ballast.make()
    assert ballast.path.stat().st_blocks * 512 >= ballast.size, "a hole in a file gives no room back"
    assert ballast.make()
    assert ballast.release()
    assert [path.name for path in tmp_path.iterdir()] == []


def test_a_ballast_that_is_too_small_is_made_anew(tmp_path: Path) -> None:
    Ballast(tmp_path / "ballast", 4096).make()
    ballast = Ballast(tmp_path / "ballast", 8192)
    assert not ballast.there()
    assert ballast.make()
    assert ballast.path.stat().st_size == 8192


def test_no_ballast_where_it_would_fill_the_disk(tmp_path: Path) -> None:
    assert not Ballast(tmp_path / "ballast", 2**50).make()
    assert not Ballast(tmp_path / "nowhere" / "ballast").make()
    assert not Ballast(tmp_path / "nowhere" / "ballast").release_where_full()


@pytest.mark.parametrize(
    ("code", "cured"),
    [(13, True), (14, True), (10, True), (778, True), (4874, True), (266, False), (5, False), (11, False), (26, False)],
)
def test_which_trouble_room_may_cure(code: int, cured: bool) -> None:
    assert is_for_want_of_room(code) is cured


def test_a_fresh_desk_with_room_does_not_miss_its_ballast(tmp_path: Path) -> None:
    desk = Desk(tmp_path / "data")
    assert desk.store.beside is not None
    ballast = desk.store.beside.ballast
    lookout = Lookout(Surroundings(desk.store, lambda: desk.keys.of(desk.space)))

    def told() -> str:
        lookout.look()
        return beacon_of(lookout.said()).ballast

    assert told() == ""
    assert ballast.make()
    assert told() == "there"
    ballast.release()
    ballast.size = 2**62  # more than any disk has
    assert told() == "missing"
    desk.close()


def test_a_log_that_cannot_be_folded_for_want_of_room_waits(store: Store, limited: Callable[[int], None]) -> None:
    """All of it is in the log: whoever wanted it folded has done what they came for, another round does the rest."""
    with store.transaction() as records:
        records.journal.record_many([arrival(fresh_id())] for _ in range(300))
    assert store.beside is not None
    limited(store.beside.path.stat().st_size)
    assert not fold_log(store)
    limited(0)
    assert fold_log(store)
    assert store.space is not None
    assert len(journal_of(store, store.space)) == 300
