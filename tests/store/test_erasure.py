"""Erased people: their words are gone from the journal, from older databases put back, and from the disk's bytes."""

from __future__ import annotations

import shutil
import stat
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

import msgspec
import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.core import erasure, kinds
from kiosk.core.entries import CHAIN_START, Entry, chain_over, hash_body
from kiosk.core.folding import AGGREGATES
from kiosk.core.kinds import Fact
from kiosk.core.members import CredentialIssued, MemberChanged, MemberNamed
from kiosk.store.scrubbing import drop_set_aside, fold_log
from kiosk.store.store import Store
from kiosk.store.tombstones import ENDING, Tombstones
from tests.conftest import KEY
from tests.core import drawn
from tests.dev.pages import plain_bytes
from tests.store.worlds import admit, arrival, exchange, expected, fresh_id, journal_of, kept, member, projected

DATABASES_ARE_KEPT = settings(
    max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)


def record(store: Store, *facts: Fact, space: str | None = None) -> str:
    with store.transaction(space) as records:
        return records.journal.record(*facts)


def erase(store: Store, *persons: str, space: str | None = None) -> str:
    return record(store, *(erasure.erase(person) for person in persons), space=space)


def of_members(entries: list[Entry], who: str) -> list[Entry]:
    return [entry for entry in entries if who in (entry.subject, entry.aggregate)]


def a_member(name: str) -> tuple[str, list[Fact]]:
    """A member with a card, whom another system calls by their address."""
    who, facts = member(name, external=f"{name}@example.org".replace(" ", "."))
    card = CredentialIssued(member=who, type="card", key_id="k", digest=f"digest of {name}")
    return who, [*facts, Fact(fresh_id(), card, subject=who), arrival(who)]


def test_words_go_and_numbers_stay(store: Store) -> None:
    who, facts = a_member("Marta Kowalska")
    other, others = a_member("Ivo Brandt")
    record(store, *facts, *others)
    before = projected(store, store.space or "")
    erase(store, who)
    after = projected(store, store.space or "")
    assert [row[0].name for row in after["member"]] == ["Ivo Brandt"]
    assert [row[0].member for row in after["credential"]] == [other]
    assert {token for token, _ in after["name_token"]} == {"ivo", "brandt"}
    assert after["visit"] == before["visit"]
    left = of_members(journal_of(store, store.space or ""), who)
    assert [entry.kind for entry in left if entry.body is not None] == ["person.erased"]
    assert all(entry.body is not None for entry in of_members(journal_of(store, store.space or ""), other))


def test_what_comes_later_of_them_is_kept_without_its_body(central: Store, store: Store) -> None:
    """From a desk that was off for a month, and from one that does not know yet."""
    space = store.space or ""
    who, facts = a_member("Marta Kowalska")
    record(store, *facts)
    late = journal_of(store, space)
    erase(central, who, space=space)
    assert admit(central, space, late) == [("stored", "")] * len(late)
    assert admit(central, space, late) == [("known", "")] * len(late)
    theirs = [entry for entry in of_members(journal_of(central, space), who) if entry.kind != erasure.KIND]
    assert [entry.body for entry in theirs] == [None] * 3
    exchange(store, central)
    assert projected(store, space) == projected(central, space)
    record(store, Fact(who, MemberNamed(name="Marta Again"), subject=who), Fact(who, MemberChanged(external="M-1")))
    assert "Marta" not in repr(journal_of(store, space))
    exchange(store, central)
    assert projected(store, space) == projected(central, space) == expected(journal_of(central, space))


def test_the_chain_verifies_over_headers(central: Store, store: Store) -> None:
    space = store.space or ""
    who, facts = a_member("Marta Kowalska")
    record(store, *facts)
    exchange(store, central)
    erase(central, who, space=space)
    with central.reading(space) as records:
        answer = records.journal.feed(records.journal.cursor().__class__(space=space), 1000)
    entries = [item.entry for item in answer.entries if item.entry is not None]
    assert chain_over(CHAIN_START, 0, entries)[-1] == answer.chain
    assert "Marta" not in msgspec.json.encode(answer).decode()
    exchange(store, central)
    with store.reading() as records:
        assert records.journal.cursor().chain == answer.chain


def test_no_push_brings_a_body_back(central: Store) -> None:
    space = fresh_id()
    who, _ = member("")
    body = kinds.encode(MemberNamed(name="Marta Kowalska", salt="5" * 32))
    named = drawn.an_entry("member.named", body, space=space, aggregate=who, subject=who, id=fresh_id())
    assert admit(central, space, [named]) == [("stored", "")]
    erase(central, who, space=space)
    altered = [msgspec.structs.replace(named, **change) for change in ({}, {"subject": None}, {"subject": fresh_id()})]
    for entry in altered:  # an envelope is believed once: the one that the chain runs over
        assert admit(central, space, [entry]) == [("known", "")]
    assert [entry.body for entry in journal_of(central, space) if entry.id == named.id] == [None]
    other = msgspec.structs.replace(named, body="{}", body_hash=hash_body("{}"))
    assert admit(central, space, [other]) == [("rejected", "id_reuse")]


def test_a_header_is_filled_in_by_whoever_has_the_body(central: Store) -> None:
    space = fresh_id()
    who, _ = member("")
    body = kinds.encode(MemberNamed(name="Marta Kowalska", salt="5" * 32))
    named = drawn.an_entry("member.named", body, space=space, aggregate=who, subject=who, id=fresh_id())
    header = msgspec.structs.replace(named, body=None)
    assert admit(central, space, [header, named]) == [("stored", "")]
    assert journal_of(central, space) == [named]
    assert projected(central, space) == expected([named])


@DATABASES_ARE_KEPT
@given(data=st.data())
def test_headers_and_bodies_in_any_order_end_the_same(central: Store, data: st.DataObject) -> None:
    """Some come without their body first, as a desk passes them on that never had it."""
    space = fresh_id()
    made = data.draw(drawn.worlds(space=space))
    shift = int(space, 16) << 64
    made = [msgspec.structs.replace(e, id=f"{(int(e.id, 16) + shift) % 2**128:032x}") for e in made]
    headers = [msgspec.structs.replace(entry, body=None) for entry in made if data.draw(st.booleans())]
    for some in data.draw(drawn.arrivals([*made, *headers])):
        admit(central, space, some, now_ms=0)
    held = [e for e in journal_of(central, space) if e.kind != "feed.filled"]  # central's own note that bodies came
    assert sorted(held, key=lambda e: e.id) == sorted(kept(made), key=lambda e: e.id)
    assert projected(central, space) == expected(made)


def test_an_erasure_is_not_undone(central: Store) -> None:
    space = fresh_id()
    who, facts = a_member("Marta Kowalska")
    record(central, *facts, space=space)
    request = erase(central, who, space=space)
    with central.transaction(space) as records:
        records.journal.undo(request, actor="")
        records.journal.record(Fact(who, MemberNamed(name="Marta Again"), subject=who))
        assert records.is_erased(who)
    assert "Marta" not in repr(journal_of(central, space))


def test_an_older_file_that_is_put_back_erases_them_again(tmp_path: Path) -> None:
    who, facts = a_member("Marta Kowalska")
    store = Store.open(tmp_path / "kiosk.db", key=KEY)
    record(store, *facts)
    store.close()
    shutil.copy(tmp_path / "kiosk.db", tmp_path / "backup.db")
    store = Store.open(tmp_path / "kiosk.db", key=KEY)
    erase(store, who)
    store.close()
    tombstones = tmp_path / f"kiosk.db{ENDING}"
    assert stat.S_IMODE(tombstones.stat().st_mode) == 0o600
    assert tombstones.read_text() == f"{store.space} {who}\n"

    shutil.copy(tmp_path / "backup.db", tmp_path / "kiosk.db")
    again = Store.open(tmp_path / "kiosk.db", key=KEY)
    assert "Marta" not in repr(projected(again, again.space or ""))
    with again.reading() as records:
        assert records.is_erased(who)
        assert "person.erased" in [entry.kind for entry in records.journal.pending(100)]  # so that it travels
    again.close()
    once_more = Store.open(tmp_path / "kiosk.db", key=KEY)
    assert [entry.kind for entry in journal_of(once_more, once_more.space or "")].count(erasure.KIND) == 1
    once_more.close()


def test_an_older_postgresql_that_is_put_back_erases_them_again(postgresql_url: str, tmp_path: Path) -> None:
    space, file = fresh_id(), tmp_path / f"central.db{ENDING}"
    who, facts = a_member("Marta Kowalska")
    store = Store.connect(postgresql_url, erased=file)
    record(store, *facts, space=space)
    store.close()
    url = sa.make_url(postgresql_url)
    backup = f"{url.database}_backup"
    server = sa.create_engine(url.set(database="postgres"), isolation_level="AUTOCOMMIT", poolclass=sa.NullPool)
    with server.connect() as connection:
        connection.exec_driver_sql(f'CREATE DATABASE "{backup}" TEMPLATE "{url.database}"')
    try:
        store = Store.connect(postgresql_url, erased=file)
        erase(store, who, space=space)
        store.close()
        again = Store.connect(url.set(database=backup).render_as_string(hide_password=False), erased=file)
        assert "Marta" not in repr(projected(again, space)) + repr(journal_of(again, space))
        assert journal_of(again, space)[-1].kind == erasure.KIND
        again.close()
    finally:
        with server.connect() as connection:
            connection.exec_driver_sql(f'DROP DATABASE "{backup}" WITH (FORCE)')


def test_what_an_older_program_kept_is_gone_when_a_newer_one_opens(tmp_path: Path) -> None:
    """It took the entry for one of a kind that it does not know."""
    who, facts = a_member("Marta Kowalska")
    store = Store.open(tmp_path / "kiosk.db", key=KEY)
    record(store, *facts)
    words = {entry.id: entry.body for entry in journal_of(store, store.space or "")}
    erase(store, who)
    with store.engine.execution_options(write=True).begin() as connection:
        for entry, body in words.items():
            connection.execute(sa.text("UPDATE journal SET body = :body WHERE id = :id"), {"body": body, "id": entry})
    store.rebuild()
    assert "Marta" in repr(projected(store, store.space or ""))
    store.close()
    again = Store.open(tmp_path / "kiosk.db", key=KEY)
    assert "Marta" not in repr(journal_of(again, again.space or "")) + repr(projected(again, again.space or ""))
    again.close()


class PowerCut(BaseException):
    """Everything stops here."""


def cut_off(store: Store, who: str) -> None:
    with store.transaction() as records:
        records.journal.record(erasure.erase(who))
        raise PowerCut


def cut_off_at_commit(tombstones: Tombstones, space: str, who: str) -> None:
    with tombstones.adding(space) as add:
        add({who})
        assert tombstones.all() == {space: {who}}
        raise PowerCut


def test_a_damaged_line_and_an_erasure_that_came_to_nothing(tmp_path: Path, store: Store) -> None:
    who, facts = a_member("Marta Kowalska")
    record(store, *facts)
    file = tmp_path / f"kiosk.db{ENDING}"
    with pytest.raises(PowerCut):
        cut_off(store, who)
    assert not Tombstones(file).all()
    with pytest.raises(PowerCut):
        cut_off_at_commit(Tombstones(file), store.space or "", who)
    assert not Tombstones(file).all().get(store.space or "")
    file.write_bytes(f"{store.space} {who}\n{store.space} 12\n\xff\n".encode("latin-1"))
    assert Tombstones(file).all() == {store.space: {who}}


def canaries(count: int) -> list[tuple[str, str, list[Fact]]]:
    chance = Random(11)
    names = [f"{chance.getrandbits(60):015x}zzcanary Kowalska" for _ in range(count)]
    return [(name, *a_member(name)) for name in names]


def search(database: Path, name: str) -> list[str]:
    """Which of a person's words are found in the bytes of a file and its log."""
    raw = plain_bytes(database, KEY)
    word = name.split(maxsplit=1)[0]
    return [what for what in (name, word, f"digest of {name}") if what.encode() in raw]


def test_no_byte_of_them_is_left_in_file_log_and_free_pages(tmp_path: Path, store: Store) -> None:
    people = canaries(400)
    with store.transaction() as records:
        records.journal.record_many(facts for _, _, facts in people)
    gone = Random(5).sample(people, 150)
    assert all(search(tmp_path / "kiosk.db", name) for name, _, _ in gone[:20])  # else a search would prove nothing
    erase(store, *(who for _, who, _ in gone))
    raw = (tmp_path / f"kiosk.db{ENDING}").read_bytes()
    assert b"zzcanary" not in raw
    assert fold_log(store)
    left = plain_bytes(tmp_path / "kiosk.db", KEY)
    words = [name.split()[0].encode() for name, _, _ in gone]
    assert [word for word in words if word in left] == []
    stays = [name.split()[0].encode() for name, who, _ in people if who not in {one for _, one, _ in gone}]
    assert all(word in left for word in stays)


def test_backups_forget_them_once_they_have_rotated(tmp_path: Path, open_store: Callable[..., Store]) -> None:
    nights = [datetime(2026, 11, 1, 3, tzinfo=UTC) + timedelta(days=night) for night in range(9)]
    tonight = nights[:1]
    store = open_store(now=lambda: tonight[0])
    assert store.beside is not None
    backups = store.beside.backups
    ((name, who, facts),) = canaries(1)
    record(store, *facts)
    backups.make(nights[0])
    (first,) = backups.listed()
    assert search(first, name)
    for ending in ("20261101T030000Z", "20261108T020000Z"):
        shutil.copy(tmp_path / "kiosk.db", tmp_path / f"kiosk.db.aside-{ending}")
    erase(store, who)
    assert fold_log(store)
    for night in nights[1:8]:
        tonight[0] = night
        backups.make(night)
    assert first not in backups.listed()
    assert drop_set_aside(store) == 0  # not older than seven nights
    tonight[0] = nights[8]
    assert drop_set_aside(store) == 1
    (tmp_path / "kiosk.db.aside-20261108T020000Z").unlink()
    assert [path for path in (tmp_path / "kiosk.db", *backups.listed()) if search(path, name)] == []
    words = [word.encode() for word in (name, name.split()[0])]
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert len(files) > 9
    assert [path for path in files if any(word in path.read_bytes() for word in words)] == []


def test_no_column_of_any_table_has_them(central: Store) -> None:
    space = fresh_id()
    (name, who, facts), (other, _, others) = canaries(2)
    record(central, *facts, *others, space=space)
    assert name.split()[0] in everything(central)
    erase(central, who, space=space)
    left = everything(central)
    assert name.split()[0] not in left
    assert other.split()[0] in left


def everything(store: Store) -> str:
    """Every value of every table."""
    found: list[Any] = []
    with store.engine.begin() as connection:
        for name in sa.inspect(connection).get_table_names():
            found += connection.exec_driver_sql(f'SELECT * FROM "{name}"').all()
    return repr(found)


def test_every_kind_with_words_is_emptied(open_store: Callable[..., Store]) -> None:
    """A new kind cannot slip past: what holds words names its person, and goes with them."""
    store = open_store()
    who = fresh_id()
    with_words = [known for known in kinds.KINDS.values() if issubclass(known.body, kinds.Words)]
    assert {"member.named", "guest.signed", "credential.issued", "print.named"} <= {known.name for known in with_words}
    for known in with_words:
        fields = {name: "zzcanary" for name, kind in known.body.__annotations__.items() if kind != "CredentialType"}
        if known.name == "credential.issued":
            fields |= {"member": who, "type": "card"}
        if "rules" in fields:
            fields["rules"] = who
        record(store, Fact(fresh_id(), known.body(**fields), subject=who))
    assert repr(journal_of(store, store.space or "")).count("zzcanary") >= len(with_words)
    erase(store, who)
    assert "zzcanary" not in repr(journal_of(store, store.space or "")) + repr(projected(store, store.space or ""))
    assert set(AGGREGATES) >= {"erasure"}
