"""Finding members by a few letters, in any script, without giving hidden ones away."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from kiosk.core.kinds import Fact
from kiosk.core.members import CredentialTakenBack, MemberNamed
from kiosk.core.spaces import SpaceChanged
from kiosk.store.store import Store
from tests.store.worlds import fresh_id, member

NAMES = (
    "Marta Kowalska", "Martin Berg", "Anna-Maria Lopez", "王伟", "王小明", "김민준", "Владимир Иванов", "Ødegård Bjørn",
    "100% Sure", "Under_score Person", "O'Neil Marta", "علي حسن", "José Álvarez",
)  # fmt: skip


def fill(store: Store, names: Iterable[str], **facts: object) -> None:
    with store.transaction() as records:
        records.journal.record_many(member(name, **facts)[1] for name in names)  # type: ignore[arg-type]


def found(store: Store, query: str, *, limit: int = 5, with_pin: bool = False) -> list[str]:
    with store.reading() as records:
        return [one.name for one in records.search_members(query, limit=limit, with_pin=with_pin)]


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("mar", ["Marta Kowalska", "Martin Berg", "Anna-Maria Lopez", "O'Neil Marta"]),
        ("MARTA", ["Marta Kowalska", "O'Neil Marta"]),
        ("marta kow", ["Marta Kowalska"]),
        ("kow mar", ["Marta Kowalska"]),
        ("maria", ["Anna-Maria Lopez"]),
        ("anna-ma", ["Anna-Maria Lopez"]),
        ("王", ["王伟", "王小明"]),
        ("王伟", ["王伟"]),
        ("wang", ["王伟", "王小明"]),
        ("wangwei", ["王伟"]),
        ("gim", ["김민준"]),
        ("vladimir", ["Владимир Иванов"]),
        ("иван", ["Владимир Иванов"]),
        ("odegard", ["Ødegård Bjørn"]),
        ("alvarez", ["José Álvarez"]),
        ("علي", ["علي حسن"]),
        ("100", ["100% Sure"]),
        ("%", []), ("___", []), ("%%%", []), ("m%r", []), ("_arta", []), ("arta", []), ("", []), ("' OR 1=1", []),
        ("\x00", []), ("ma\x00r", ["Marta Kowalska", "Martin Berg", "Anna-Maria Lopez", "O'Neil Marta"]),
        ("\U0010ffff", []),
    ],
)  # fmt: skip
def test_words_of_a_name_are_found_by_their_beginning(store: Store, query: str, names: list[str]) -> None:
    fill(store, NAMES)
    assert found(store, query) == names


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("kowlaska", "Marta Kowalska"), ("kowaslka mar", "Marta Kowalska"), ("marta kovalska", "Marta Kowalska"),
        ("martta kowal", "Marta Kowalska"), ("kowls", "Marta Kowalska"), ("владмир", "Владимир Иванов"),
        ("vladimmir ivan", "Владимир Иванов"), ("odegart", "Ødegård Bjørn"), ("alvraez", "José Álvarez"),
    ],
)  # fmt: skip
def test_one_slip_in_a_word_is_forgiven(store: Store, query: str, name: str) -> None:
    fill(store, NAMES)
    assert found(store, query)[0] == name


@pytest.mark.parametrize("query", ["kaw", "kxwlska", "marta ko_x", "owalska", "marta zzzz"])
def test_two_slips_or_one_in_a_short_word_are_not(store: Store, query: str) -> None:
    fill(store, ["Marta Kowalska", "Zoë Brandt"])
    assert found(store, query) == []


def test_a_slip_does_not_lead_to_a_hidden_member_nor_past_five(store: Store) -> None:
    fill(store, ["Marta Hidden"], hidden=True)
    fill(store, [f"Marta Hiddel{number}" for number in range(9)])
    assert found(store, "marta hiddle") == found(store, "marta hiddel")
    assert len(found(store, "marta hiddle")) == 5
    for slip in ("marta hiddne", "marta hiden", "mrata hidden", "marta hiddem"):
        assert "Marta Hidden" not in found(store, slip, limit=50)


def test_who_is_found_without_a_slip_is_not_mixed_with_others(store: Store) -> None:
    fill(store, ["Marko Ahlers", "Marco Polo", "Margo Zet"])
    assert found(store, "marko") == ["Marko Ahlers"]
    assert found(store, "markp") == ["Marko Ahlers"]
    with store.reading() as records:
        assert [one.name for one in records.members(query="magro")] == ["Margo Zet"]
        assert [one.name for one in records.search_recipients("ploo", limit=5)] == ["Marco Polo"]


def test_five_of_many_are_shown_the_best_first(store: Store) -> None:
    fill(store, [f"Zoe Ann{number:03}" for number in range(400)])
    fill(store, ["Ann Zimmer", "ann aal"])
    assert found(store, "ann") == ["ann aal", "Ann Zimmer", "Zoe Ann000", "Zoe Ann001", "Zoe Ann002"]
    assert len(found(store, "ann", limit=3)) == 3


def test_a_hidden_member_is_found_by_the_whole_name_only(store: Store) -> None:
    fill(store, [f"Marta Other{number:03}" for number in range(400)])
    fill(store, ["Marta Hidden"], hidden=True)
    assert "Marta Hidden" not in found(store, "marta", limit=500)
    assert found(store, "marta hidde") == []
    assert found(store, "marta HIDDEN") == ["Marta Hidden"]


def test_only_active_members_with_a_pin_can_be_asked_for_one(store: Store) -> None:
    fill(store, ["Marta Nopin"])
    fill(store, ["Marta Paused"], pin=True, status="paused")
    who, facts = member("Marta Pin", pin=True)
    lost, lost_facts = member("Marta Taken", pin=True)
    with store.transaction() as records:
        records.journal.record(*facts, *lost_facts)
        pin = records.credentials_of(lost, "pin")[0]
        records.journal.record(Fact(pin.id, CredentialTakenBack()))
    assert found(store, "marta", with_pin=True) == ["Marta Pin"]
    assert len(found(store, "marta")) == 3
    with store.reading() as records:
        assert [one.id for one in records.search_members("marta pin", limit=5, with_pin=True)] == [who]


def test_a_new_name_is_found_and_the_old_one_is_not(store: Store) -> None:
    who, facts = member("Marta Kowalska")
    with store.transaction() as records:
        records.journal.record(*facts)
        records.journal.record(Fact(who, MemberNamed(name="Maja Nowak"), subject=who))
    assert found(store, "kowalska") == []
    assert found(store, "nowak") == ["Maja Nowak"]


def test_central_finds_the_same(central: Store) -> None:
    space = fresh_id()
    with central.transaction(space) as records:
        records.journal.record(Fact(space, SpaceChanged(name="Loft")))
        records.journal.record_many(member(name)[1] for name in NAMES)
    with central.reading(space) as records:
        assert [one.name for one in records.search_members("mar", limit=5)] == [
            "Marta Kowalska", "Martin Berg", "Anna-Maria Lopez", "O'Neil Marta",
        ]  # fmt: skip
        assert [one.name for one in records.search_members("wang", limit=5)] == ["王伟", "王小明"]
        assert [one.name for one in records.members(query="mar", limit=2)] == ["Anna-Maria Lopez", "Marta Kowalska"]
        assert [one.name for one in records.search_members("kowlaska", limit=5)] == ["Marta Kowalska"]
        assert records.member_count() == len(NAMES)
        assert records.space().name == "Loft"
