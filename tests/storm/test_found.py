"""What the storm found, as small as it can be told."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import msgspec

from kiosk.core.exchange import FeedItem
from kiosk.core.kinds import Fact
from kiosk.core.retention import DAY_MS, MEMBER_VISIT_MS
from kiosk.core.spaces import CompanyChanged
from kiosk.core.visits import VisitClosed, come_in
from kiosk.store.checkup import look_over
from kiosk.store.store import Store
from kiosk.store.tidying import tidy
from tests.store.worlds import NOON, NOON_MS, answer_of, arrival, journal_of


def test_a_place_that_was_only_told_has_no_chain_to_ask_about(open_store: Callable[..., Store]) -> None:
    """A desk that may only deliver learns where its entries stand, and no chain. It asked central about that place."""
    store = open_store()
    with store.transaction() as records:
        records.journal.record(arrival())
        (entry,) = records.journal.pending(1)
        records.journal.note_delivered([FeedItem(position=4, id=entry.id)])
    with store.reading() as records:
        assert records.journal.pending_count() == 0
        assert records.journal.chain_at([4]) == {}
        assert look_over(records).broken_at == 0, "and was told to restore what is whole"
    assert store.beside is not None
    assert store.beside.backups.make(NOON).entries == 1


def test_a_place_where_the_feed_was_read_already_is_none(open_store: Callable[..., Store]) -> None:
    """A desk might only deliver; the answer was on its way when central was put back and let the desk read again.

    The entry counted as delivered for good, and central had it no more.
    """
    maker, desk = (open_store(f"{name}.db", now=lambda: NOON) for name in ("maker", "desk"))
    assert desk.space is not None
    maker.join_space(desk.space)
    with maker.transaction() as records:
        records.journal.record(arrival(visit="b" * 32))
    with desk.reading() as records:
        start = records.journal.cursor()
    desk.take(answer_of(journal_of(maker, desk.space), start), start, NOON_MS)
    with desk.transaction() as records:
        records.journal.record(arrival())
        (entry,) = records.journal.pending(1)
        read = records.journal.cursor().position
        assert not records.journal.note_delivered([FeedItem(position=read, id=entry.id)])
        assert records.journal.pending(1)
        assert records.journal.note_delivered([FeedItem(position=read + 1, id=entry.id)])


def test_a_visit_that_was_long_over_elsewhere_is_not_open_here(open_store: Callable[..., Store]) -> None:
    """A desk was off for a year. Meanwhile the goodbye had become a header, and the desk had only the arrival."""
    maker, desk = (open_store(f"{name}.db", now=lambda: NOON) for name in ("maker", "desk"))
    assert desk.space is not None
    maker.join_space(desk.space)
    with maker.transaction() as records:
        records.journal.record(arrival(visit="b" * 32))
        records.journal.record(Fact("b" * 32, VisitClosed()))
    came, went = sorted(journal_of(maker, desk.space), key=lambda entry: entry.order)
    with desk.reading() as records:
        start = records.journal.cursor()
    desk.take(answer_of([came], start), start, NOON_MS)
    with desk.reading() as records:
        assert records.inside()
        at = records.journal.cursor()
    a_year_on = NOON_MS + MEMBER_VISIT_MS + 1
    desk.take(answer_of([msgspec.structs.replace(went, body=None)], at), at, a_year_on)
    with desk.reading() as records:
        assert not records.inside()
    assert [entry.body for entry in journal_of(desk, desk.space)] == [None, None]


def test_somebody_who_came_in_the_time_to_come_is_inside(open_store: Callable[..., Store]) -> None:
    """A desk's clock ran an hour ahead, somebody came in, the clock was put right. The list of who is here broke."""
    times = [NOON + timedelta(hours=1)]
    desk = open_store(now=lambda: times[-1])
    with desk.transaction() as records:
        records.journal.record(arrival())
    times.append(NOON)
    with desk.reading() as records:
        assert [visit.opened_at for visit in records.inside()] == [NOON_MS]


def test_what_was_emptied_before_more_of_it_came_is_asked_for(open_store: Callable[..., Store]) -> None:
    """A visit was over for a month. Then a desk that had been off brought that its end was taken back that same day."""
    central, space = open_store(central=True, now=lambda: NOON), "5" * 32
    with central.transaction(space) as records:
        records.journal.record(come_in("a" * 32, "guest", "desk", visit="b" * 32))
        went = records.journal.record(Fact("b" * 32, VisitClosed()))
    tidy(central, space, now_ms=NOON_MS + 31 * DAY_MS)
    with central.transaction(space) as records:
        records.journal.undo(went, actor="")
        headers = {entry.id for entry in journal_of(central, space) if entry.body is None}
        assert len(headers) == 2
        assert set(records.touched.headers) == headers


def test_what_a_change_superseded_that_was_taken_back_is_asked_for(open_store: Callable[..., Store]) -> None:
    """A new name had settled, and the old one was emptied. Then a desk brought that it had taken the new one back."""
    times = [NOON]
    central, space = open_store(central=True, now=lambda: times[-1]), "5" * 32
    with central.transaction(space) as records:
        records.journal.record(Fact("c" * 32, CompanyChanged(name="Old")))
        renamed = records.journal.record(Fact("c" * 32, CompanyChanged(name="New")))
    tidy(central, space, now_ms=NOON_MS + 31 * DAY_MS)
    times.append(NOON + timedelta(days=31))
    with central.transaction(space) as records:
        records.journal.undo(renamed, actor="")
        assert records.touched.headers == [one.id for one in journal_of(central, space) if one.body is None]
        assert records.touched.headers


def test_a_desk_alone_for_a_month_does_not_take_what_was_taken_back_elsewhere_for_settled(
    open_store: Callable[..., Store],
) -> None:
    """It had a company's new name and not that this was taken back, and emptied the old one. Then the undo came."""
    maker, desk = (open_store(f"{name}.db", now=lambda: NOON) for name in ("maker", "desk"))
    assert desk.space is not None
    maker.join_space(desk.space)
    with maker.transaction() as records:
        records.journal.record(Fact("c" * 32, CompanyChanged(name="Old")))
        renamed = records.journal.record(Fact("c" * 32, CompanyChanged(name="New")))
        records.journal.undo(renamed, actor="")
    *names, undo = sorted(journal_of(maker, desk.space), key=lambda entry: entry.order)
    with desk.reading() as records:
        start = records.journal.cursor()
    desk.take(answer_of(names, start), start, NOON_MS)
    tidy(desk, now_ms=NOON_MS + 30 * DAY_MS, heard_ms=NOON_MS)
    with desk.reading() as records:
        at = records.journal.cursor()
    desk.take(answer_of([undo], at), at, NOON_MS + 31 * DAY_MS)
    with desk.reading() as records:
        assert [company.name for company in records.companies()] == ["Old"]
