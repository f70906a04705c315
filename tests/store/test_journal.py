"""Recording at a desk: stamps, numbers, and all or nothing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from kiosk.core.entries import BODY_LIMIT, LATEST_MS, flaw
from kiosk.core.guests import GuestSigned
from kiosk.core.kinds import Fact, decode
from kiosk.core.members import (
    CredentialFound,
    CredentialIssued,
    CredentialReportedLost,
    MemberChanged,
    MemberNamed,
)
from kiosk.core.spaces import CompanyChanged, Rule, RulesPublished
from kiosk.store.journal import Touched
from kiosk.store.keeping import ClockOffset
from kiosk.store.store import Store
from tests.store.worlds import NOON, NOON_MS, arrival, exchange, fresh_id, journal_of, member, projected


def test_a_touch_is_stamped(open_store: Callable[..., Store]) -> None:
    store = open_store(now=lambda: NOON)
    assert store.space is not None
    with store.transaction() as records:
        records.keeping.set("offset", ClockOffset(ms=1500, known=True))
        request = records.journal.record(*(arrival() for _ in range(3)), actor="a" * 32)
    made = sorted(journal_of(store, store.space), key=lambda entry: entry.order)
    assert [entry.number for entry in made] == [1, 2, 3]
    assert {entry.request for entry in made} == {request}
    assert {entry.happened_at for entry in made} == {NOON_MS + 1500}
    assert [entry.at for entry in made] == [(NOON_MS + 1500 << 16) + counter for counter in range(3)]
    assert {(entry.device, entry.incarnation) for entry in made} == {
        (store.identity.device, store.identity.incarnation)
    }


def test_stamps_grow_though_the_clock_goes_back(open_store: Callable[..., Store]) -> None:
    times = iter([NOON, datetime(2020, 1, 1, tzinfo=UTC), datetime(1971, 1, 1, tzinfo=UTC)])
    store = open_store(now=lambda: next(times))
    assert store.space is not None
    for _ in range(3):
        with store.transaction() as records:
            records.journal.record(arrival())
    made = sorted(journal_of(store, store.space), key=lambda entry: entry.number)
    assert [entry.at for entry in made] == sorted(entry.at for entry in made)
    assert [entry.clock_trusted for entry in made] == [True, False, False]


@pytest.mark.parametrize("now", [datetime(1970, 1, 1, tzinfo=UTC), datetime(9999, 12, 31, tzinfo=UTC)])
def test_no_clock_makes_an_entry_that_nobody_takes(open_store: Callable[..., Store], now: datetime) -> None:
    store = open_store(now=lambda: now)
    assert store.space is not None
    with store.transaction() as records:
        records.keeping.set("offset", ClockOffset(ms=-86_400_000, known=True))
        records.journal.record(arrival())
    made = journal_of(store, store.space)
    assert [flaw(entry) for entry in made] == [None]


@pytest.mark.parametrize("ahead", [datetime(2031, 1, 1, tzinfo=UTC), datetime(9999, 12, 31, tzinfo=UTC)])
def test_what_a_desk_ahead_of_its_time_has_set_can_be_put_right(
    open_store: Callable[..., Store], central: Store, ahead: datetime
) -> None:
    def rules(title: str) -> Fact:
        return Fact(fresh_id(), RulesPublished(language="en", rules=(Rule("", title, ""),)))

    company, card, who = fresh_id(), fresh_id(), fresh_id()
    issued = CredentialIssued(member=who, type="card", key_id="k", digest="d")
    store = open_store(now=lambda: ahead)
    assert store.space is not None
    with store.transaction() as records:
        records.journal.record(Fact(company, CompanyChanged(name="Before its time")), rules("Before its time"))
        found = CredentialReportedLost(), CredentialFound()
        records.journal.record(Fact(card, issued, subject=who), *(Fact(card, said) for said in found))
    exchange(store, central)
    for name in ("Once", "Twice"):
        with central.transaction(store.space) as records:
            records.journal.record(Fact(company, CompanyChanged(name="Meanwhile")), Fact(fresh_id(), MemberChanged()))
            records.journal.record(Fact(company, CompanyChanged(name=name)), rules(name))
            records.journal.record(Fact(card, CredentialReportedLost()))
    made = journal_of(central, store.space)
    theirs = [entry.at for entry in made if entry.device == store.identity.device]
    assert [entry.kind for entry in made if entry.at < min(theirs)] == ["member.changed"] * 2  # nothing else is moved
    exchange(store, central)
    for one in (store, central):
        with one.reading(store.space) as records:
            assert [found.name for found in records.companies()] == ["Twice"]
            assert records.credentials_by_id([card])[card].state == "lost"
            published = records.rules(["en"])
            assert published is not None
            assert published.rules[0].title == "Twice"


def test_words_are_salted_and_name_their_subject(store: Store) -> None:
    who, facts = member("Marta Kowalska")
    assert store.space is not None
    with store.transaction() as records:
        records.journal.record(*facts)
        records.journal.record(*facts)
    salts = [body.salt for entry in journal_of(store, store.space) if isinstance(body := decode(entry), MemberNamed)]
    assert len(set(salts)) == 2
    assert all(len(salt) == 32 for salt in salts)
    subjects = {(entry.kind, entry.subject) for entry in journal_of(store, store.space)}
    assert subjects == {("member.changed", None), ("member.named", who)}


@pytest.mark.parametrize(
    "fact",
    [
        Fact("b" * 32, MemberNamed(name="Words of nobody")),
        Fact("b" * 32, GuestSigned(rules="", language="", strokes="x" * BODY_LIMIT), subject="b" * 32),
        Fact("b" * 32, MemberChanged(paid_until=LATEST_MS + 1)),
        Fact("b" * 32, MemberChanged(company="c" * 33)),
        Fact("b" * 32, MemberNamed(name="a\x00b"), subject="b" * 32),
    ],
)
def test_what_nobody_could_read_is_not_recorded(store: Store, fact: Fact) -> None:
    assert store.space is not None
    with pytest.raises(ValueError, match=r"holds|larger|allow"), store.transaction() as records:
        records.journal.record(arrival(), fact)
    assert journal_of(store, store.space) == []
    with store.transaction() as records:
        records.journal.record(arrival())
    assert [entry.number for entry in journal_of(store, store.space)] == [1]


def test_an_exception_takes_everything_back(store: Store) -> None:
    assert store.space is not None
    told: list[Touched] = []
    store.listen(told.append)
    before = projected(store, store.space)

    def fall_over() -> None:
        with store.transaction() as records:
            records.journal.record(*member("Marta")[1], arrival())
            records.keeping.set_failures("code", 3)
            raise RuntimeError("a bug of ours")

    with pytest.raises(RuntimeError):
        fall_over()
    with store.reading() as records:
        assert records.journal.count() == records.journal.last_number() == 0
        assert records.keeping.failures("code") == 0
    assert projected(store, store.space) == before
    assert told == []


def test_listeners_hear_of_what_was_committed(store: Store) -> None:
    told: list[Touched] = []
    store.listen(told.append)
    with store.transaction() as records:
        records.journal.record(arrival(), *member("Marta")[1])
        assert told == []
    with store.transaction() as records:
        records.keeping.set_failures("code", 1)
    assert [(one.recorded, one.taken, one.aggregate_kinds) for one in told] == [(3, 0, {"visit", "member"})]


def test_many_touches_are_many_requests(store: Store) -> None:
    with store.transaction() as records:
        requests = records.journal.record_many([[arrival()], [], [arrival(), arrival()]])
        assert len(set(requests)) == 3
        assert records.journal.last_number() == records.journal.count() == 3


def test_undoing_takes_back_all_that_a_touch_did(store: Store) -> None:
    who, facts = member("Marta")
    with store.transaction() as records:
        records.journal.record(*facts)
        wrong = Fact(who, MemberNamed(name="Wrong"), subject=who)
        request = records.journal.record(arrival(who), wrong, actor=who)
    with store.transaction() as records:
        assert records.journal.undo(request, actor=who) is not None
        assert records.journal.undo(fresh_id(), actor=who) is None
    with store.reading() as records:
        assert records.inside() == []
        found = records.member(who)
        assert found is not None
        assert found.name == "Marta"


def test_writing_while_reading_is_refused(store: Store, central: Store) -> None:
    from sqlalchemy.exc import DBAPIError

    for one in (store, central):
        space = one.space or fresh_id()
        with pytest.raises(DBAPIError), one.reading(space) as records:
            records.journal.record(arrival())
        assert journal_of(one, space) == []


def test_reading_sees_one_state(central: Store) -> None:
    space = fresh_id()
    with central.transaction(space) as records:
        records.journal.record(arrival())
    with central.reading(space) as reading:
        assert reading.journal.count() == 1
        with central.transaction(space) as records:
            records.journal.record(arrival())
        assert reading.journal.count() == 1
        assert len(reading.inside()) == 1
    with central.reading(space) as reading:
        assert reading.journal.count() == len(reading.inside()) == 2


def test_central_places_its_own_entries_at_once(central: Store) -> None:
    space = fresh_id()
    with central.transaction(space) as records:
        records.journal.record(arrival(), arrival())
        assert records.journal.cursor().position == 2
        assert records.journal.pending(10) == []
        assert len(records.journal.chain_at([0, 1, 2, 3, -1, 2**63, 10**30])) == 2


def test_central_must_say_which_space(central: Store) -> None:
    with pytest.raises(ValueError, match="which space"), central.transaction():
        raise AssertionError("there is no space to write in")


def test_a_new_incarnation_numbers_from_one(store: Store) -> None:
    assert store.space is not None
    with store.transaction() as records:
        records.journal.record(arrival(), arrival())
    store.renew_incarnation()
    with store.transaction() as records:
        records.journal.record(arrival())
        device, name = store.identity.device, store.identity.incarnation
        assert records.journal.highest_number(device, name) == records.journal.last_number() == 1
        holder = records.journal.number_holder(device, name, 1)
        assert holder in {entry.id for entry in journal_of(store, store.space) if entry.incarnation == name} | {holder}
        assert records.journal.number_holder(device, name, 2) is None


def test_a_kiosk_with_a_journal_stays_in_its_space(store: Store, central: Store) -> None:
    from kiosk.errors import SpaceTaken

    other = fresh_id()
    store.join_space(other)
    assert store.space == other
    with store.transaction() as records:
        records.journal.record(arrival())
    with pytest.raises(SpaceTaken):
        store.join_space(fresh_id())
    store.join_space(other)
    exchange(store, central)
    assert len(journal_of(central, other)) == 1
