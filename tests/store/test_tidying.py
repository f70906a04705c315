"""Tidying up: every replica ends with the same, whenever it did so, and nothing comes back that was emptied."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from kiosk.central.tidying import Tidying as CentralTidying
from kiosk.core import kinds, retention
from kiosk.core.entries import Entry
from kiosk.core.exchange import SpaceAnswer
from kiosk.core.feeds import FeedFilled
from kiosk.core.folding import undo
from kiosk.core.guests import GuestNamed, GuestRegistered
from kiosk.core.kinds import Fact
from kiosk.core.members import CredentialIssued, CredentialTakenBack, MemberChanged, MemberNamed
from kiosk.core.retention import DAY_MS, Policy
from kiosk.core.spaces import SpaceChanged
from kiosk.core.visits import VisitClosed, come_in
from kiosk.desk.surroundings import Surroundings
from kiosk.desk.tidying import Tidying
from kiosk.store import central_keeping
from kiosk.store.keys import new_space_secrets
from kiosk.store.store import Store
from kiosk.store.tidying import tidy
from tests.conftest import KEY
from tests.core import drawn
from tests.desk.front_desk import Clocks
from tests.dev.pages import plain_bytes
from tests.store.worlds import (
    NOON,
    NOON_MS,
    admit,
    exchange,
    expected,
    fresh_id,
    journal_of,
    kept,
    member,
    projected,
    start_of,
)

FAR = 2**49
DAY_S = 24 * 60 * 60
# Shrinking takes minutes on databases: the history that fails is told as it was drawn.
DATABASES_ARE_KEPT = settings(
    max_examples=25,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@pytest.fixture
def store(open_store: Callable[..., Store]) -> Store:
    """A kiosk's own store, on whose wall it stays noon."""
    return open_store(now=lambda: NOON)


def record(store: Store, *facts: Fact, space: str | None = None, days: float = 0.0) -> str:
    """Record what happened some days ago, or will have."""
    with store.transaction(space) as records:
        return records.journal.record(*facts, happened_at=NOON_MS + round(days * DAY_MS))


def retained(entries: list[Entry], now_ms: int) -> list[Entry]:
    """What is left of a set of entries, by the pure rules alone."""
    by: dict[tuple[str, str], list[Entry]] = {}
    for entry in kept(entries):
        by.setdefault((entry.aggregate_kind, entry.aggregate), []).append(entry)
    gone: set[str] = set()
    for (kind, _), some in by.items():
        gone |= retention.emptied(kind, some, Policy(), now_ms)
    return [msgspec.structs.replace(one, body=None) if one.id in gone else one for some in by.values() for one in some]


def ordered(entries: list[Entry]) -> list[Entry]:
    return sorted(entries, key=lambda entry: entry.id)


def feed_of(central: Store, space: str) -> SpaceAnswer:
    with central.reading(space) as records:
        return records.journal.feed(start_of(space), 1000)


@DATABASES_ARE_KEPT
@given(data=st.data())
def test_an_old_kiosk_a_new_one_and_central_end_the_same(central: Store, store: Store, data: st.DataObject) -> None:
    """Whoever tidied up when, and whatever arrived in between; what undoes something is here in time."""
    space = fresh_id()
    shift = int(space, 16) << 64
    made = [
        msgspec.structs.replace(e, id=f"{(int(e.id, 16) + shift) % 2**128:032x}")
        for e in data.draw(drawn.worlds(space=space))
        if e.kind not in ("space.changed", "later.thing")  # another policy, and kinds that nobody here has rules for
    ]
    undone = [one for one in made if one.kind == "request.undone"]
    others = [one for one in made if one.kind != "request.undone"]
    admit(central, space, undone, now_ms=0)
    for some in data.draw(drawn.arrivals(others)):
        admit(central, space, some, now_ms=0)
        if data.draw(st.booleans()):
            answer = feed_of(central, space)
            with store.reading(space) as records:
                cursor = records.journal.cursor()
            store.take(_behind(answer, cursor.position), cursor, 0)
        night = data.draw(st.integers(0, FAR))
        if data.draw(st.booleans()):
            tidy(data.draw(st.sampled_from((central, store))), space, now_ms=night)
    tidy(central, space, now_ms=FAR)
    with store.reading(space) as records:
        cursor = records.journal.cursor()
    store.take(_behind(feed_of(central, space), cursor.position), cursor, 0)
    tidy(store, space, now_ms=FAR)
    end = retained(made, FAR)
    for replica in (central, store):
        # Central, whose clock goes back here after a night, may take a body anew, and says so in an entry of its own.
        here = [one for one in journal_of(replica, space) if one.kind != kinds.name_of(FeedFilled)]
        assert [(one.id, one.body) for one in ordered(here)] == [(one.id, one.body) for one in ordered(end)]
        assert projected(replica, space) == expected(end)


def _behind(answer: SpaceAnswer, position: int) -> SpaceAnswer:
    return msgspec.structs.replace(answer, entries=answer.entries[position:])


def guest_of_a_day(store: Store, space: str | None = None, *, days: float = 0.0) -> str:
    guest, visit = fresh_id(), fresh_id()
    registered = GuestRegistered(host=fresh_id(), visit=visit, language="en", code="123456")
    named = Fact(guest, GuestNamed(name="Zzcanary Guest"), subject=guest)
    record(store, Fact(guest, registered), named, come_in(guest, "guest", "desk", visit=visit), space=space, days=days)
    record(store, Fact(visit, VisitClosed()), space=space, days=days + 0.3)
    return guest


def renamed(store: Store, space: str | None = None, *, days: float = 0.0) -> str:
    who, facts = member("Zzcanary Kowalska")
    record(store, *facts, space=space, days=days)
    record(store, Fact(who, MemberNamed(name="Marta Brandt"), subject=who), space=space, days=days + 1)
    return who


def test_what_is_emptied_is_gone_from_the_disk(store: Store, tmp_path: Path) -> None:
    guest_of_a_day(store)
    renamed(store)
    assert tidy(store, now_ms=NOON_MS + 13 * DAY_MS) == 0
    assert b"Zzcanary" in plain_bytes(tmp_path / "kiosk.db", KEY)
    assert tidy(store, now_ms=NOON_MS + 32 * DAY_MS) == 5
    assert b"Zzcanary" not in plain_bytes(tmp_path / "kiosk.db", KEY)
    found = projected(store, store.space or "")
    assert [row[0].name for row in found["member"]] == ["Marta Brandt"]
    assert (found["guest"], found["visit"]) == ([], [])


def test_what_was_emptied_is_not_brought_back_by_whoever_still_has_it(central: Store, store: Store) -> None:
    """Central was put back meanwhile, and an old desk offers all that it has once more."""
    space = store.space or ""
    guest_of_a_day(store)
    renamed(store)
    exchange(store, central)
    old = journal_of(store, space)
    late = NOON_MS + 40 * DAY_MS
    tidy(central, space, now_ms=late)
    before = journal_of(central, space), projected(central, space)
    for entry in old:  # one at a time: a guest that was over must not be inside until the rest has come
        assert admit(central, space, [entry], now_ms=late) == [("known", "")]
        assert (journal_of(central, space), projected(central, space)) == before
    assert len([entry for entry in before[0] if entry.body is None]) == 5


def test_what_nobody_emptied_for_good_is_brought_back(central: Store, store: Store) -> None:
    """A header that was passed on by a desk that did not have the body."""
    space = store.space or ""
    who = renamed(store)
    made = journal_of(store, space)
    admit(central, space, [msgspec.structs.replace(entry, body=None) for entry in made])
    late = NOON_MS + 40 * DAY_MS
    admit(central, space, made, now_ms=late)
    with central.reading(space) as records:
        found = records.member(who)
    assert found is not None
    assert found.name == "Marta Brandt"
    names = {entry.id: entry.body for entry in journal_of(central, space) if entry.kind == "member.named"}
    assert sorted(body is None for body in names.values()) == [False, True]  # the older name stays away


def test_a_new_desk_gets_headers_of_what_is_over(central: Store, open_store: Callable[..., Store]) -> None:
    old, new = (open_store(name, now=lambda: NOON) for name in ("old.db", "new.db"))
    space = old.space or ""
    for _ in range(30):
        guest_of_a_day(old)
        renamed(old)
    exchange(old, central)
    whole = len(msgspec.json.encode(feed_of(central, space)))
    late = NOON_MS + 40 * DAY_MS
    tidy(central, space, now_ms=late)
    answer = feed_of(central, space)
    sent = msgspec.json.encode(answer)
    assert b"Zzcanary" not in sent
    assert len(sent) < whole
    new.join_space(space)
    exchange(new, central)
    assert projected(new, space) == projected(central, space)
    tidy(old, now_ms=late)
    assert projected(old, space) == projected(central, space) == expected(journal_of(central, space))
    with old.reading() as one, new.reading() as other:
        assert one.journal.cursor() == other.journal.cursor()


def test_a_replaced_pin_leaves_no_verifier(central: Store, store: Store) -> None:
    space = store.space or ""
    who, facts = member("Marta Brandt")
    first, second = fresh_id(), fresh_id()
    given = [CredentialIssued(member=who, type="pin", key_id="k", digest=f"$argon2id${one}") for one in ("old", "new")]
    record(store, *facts, Fact(first, given[0], subject=who))
    record(store, Fact(first, CredentialTakenBack()), Fact(second, given[1], subject=who), days=1)
    exchange(store, central)
    for replica in (store, central):
        tidy(replica, space, now_ms=NOON_MS + 3 * DAY_MS)
        assert "$argon2id$old" not in repr(journal_of(replica, space))
        assert [row[0].digest for row in projected(replica, space)["credential"]] == ["$argon2id$new"]


def test_words_of_a_guest_who_was_taken_back_go_as_well(store: Store) -> None:
    guest = fresh_id()
    registered = GuestRegistered(host=fresh_id(), visit=fresh_id(), language="en", code="123456")
    named = Fact(guest, GuestNamed(name="Zzcanary Guest"), subject=guest)
    request = record(store, Fact(guest, registered), named)
    record(store, undo("guest", guest, request))
    record(store, Fact(guest, GuestNamed(contact="zzcanary"), subject=guest), days=1)
    tidy(store, now_ms=NOON_MS + 31 * DAY_MS)
    assert "Zzcanary" in repr(journal_of(store, store.space or ""))
    tidy(store, now_ms=NOON_MS + 33 * DAY_MS)
    assert "canary" not in repr(journal_of(store, store.space or ""))


def test_a_visit_that_was_taken_back_goes_as_well(store: Store) -> None:
    """No page shows it and no projection has it, and yet it says who was here."""
    with store.transaction() as records:
        request = records.journal.record(come_in(fresh_id(), "member", "card", visit=fresh_id()))
        records.journal.undo(request, actor="")
    assert tidy(store, now_ms=NOON_MS + 366 * DAY_MS) == 1
    assert store.space is not None
    assert {one.kind for one in journal_of(store, store.space) if one.body is not None} == {"request.undone"}


def test_the_space_says_how_long(store: Store) -> None:
    record(store, Fact(store.space or "", SpaceChanged(retention_days=7)), days=-1)
    guest_of_a_day(store)
    assert tidy(store, now_ms=NOON_MS + 6 * DAY_MS) == 0
    assert tidy(store, now_ms=NOON_MS + 9 * DAY_MS) == 4


def test_many_are_tidied_in_slices_and_what_is_stopped_goes_on_another_night(store: Store) -> None:
    with store.transaction() as records:
        people = [member(f"Member {number}") for number in range(450)]
        records.journal.record_many((facts for _, facts in people), happened_at=NOON_MS)
        again = ([Fact(who, MemberChanged(status="ended"))] for who, _ in people)
        records.journal.record_many(again, happened_at=NOON_MS + DAY_MS)
    late = NOON_MS + 40 * DAY_MS
    looks = iter([False] * 8)
    part = tidy(store, now_ms=late, stopped=lambda: next(looks, True))
    assert 0 < part < 450
    slow = iter(range(10_000))
    assert part + tidy(store, now_ms=late, monotonic=lambda: float(next(slow))) == 450
    assert {row[0].status for row in projected(store, store.space or "")["member"]} == {"ended"}


class Night:
    """A desk whose clocks the tests turn."""

    def __init__(self, open_store: Callable[..., Store]) -> None:
        self.clocks = clocks = Clocks()
        self.store = open_store("desk.db", now=lambda: clocks.now, monotonic=lambda: clocks.seconds)
        around = Surroundings(self.store, lambda: new_space_secrets(self.store.space or ""))
        self.tidying = Tidying(around)

    def guest(self) -> None:
        guest_of_a_day(self.store, days=(self.clocks.ms - NOON_MS) / DAY_MS)


def test_a_desk_tidies_up_once_a_night(open_store: Callable[..., Store]) -> None:
    desk = Night(open_store)
    desk.guest()
    desk.clocks.turn(40 * DAY_S)
    with desk.store.transaction():
        pass
    assert desk.tidying.tonight() == 0  # somebody is at the desk
    desk.clocks.turn(5 * 60)
    assert desk.tidying.tonight() == 4
    desk.guest()
    desk.clocks.turn(60 * 60)
    assert desk.tidying.tonight() == 0  # the same night
    desk.clocks.turn(40 * DAY_S)
    with desk.store.transaction():
        pass
    assert desk.tidying.tonight() == 4  # it cannot wait for ever


def test_a_clock_that_runs_ahead_makes_nothing_old(open_store: Callable[..., Store]) -> None:
    """Not beyond what central said the time was."""
    desk = Night(open_store)
    with desk.store.transaction() as records:
        records.keeping.set("last_contact_at", desk.clocks.ms)
    desk.guest()
    desk.clocks.turn(400 * DAY_S)
    assert desk.tidying.tonight() == 0


def test_central_tidies_up_every_space(open_store: Callable[..., Store]) -> None:
    today = [NOON]
    central = open_store("central.db", central=True, now=lambda: today[0])
    spaces = [fresh_id(), fresh_id()]
    central_keeping.create(central)
    for space in spaces:
        with central_keeping.writing(central) as connection:
            central_keeping.add_space(connection, new_space_secrets(space))
        guest_of_a_day(central, space)
    today[0] += timedelta(days=40)
    nights = CentralTidying(central)
    assert nights.look() == 8
    today[0] -= timedelta(days=40)
    guest_of_a_day(central, spaces[0])
    today[0] += timedelta(days=40)
    assert nights.look() == 0
    today[0] += timedelta(days=1)
    assert nights.look() == 4
    with nights:  # it starts, and stops at once
        pass
