"""Which bodies go: what is superseded, what is over, and that the answer hangs on nothing but the entries."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.core import kinds, retention
from kiosk.core.entries import Entry, hash_body
from kiosk.core.folding import AGGREGATES, REGISTERS, RequestUndone, fold
from kiosk.core.guests import GuestNamed, GuestRegistered, InvitationMade
from kiosk.core.kinds import Body
from kiosk.core.members import CredentialIssued, CredentialTakenBack, MemberChanged, MemberNamed
from kiosk.core.parcels import ParcelCollected, ParcelDecided, ParcelReceived, ParcelReturned
from kiosk.core.print_jobs import PrintCaptured, PrintHeld, PrintNamed
from kiosk.core.retention import DAY_MS, Policy, emptied
from kiosk.core.spaces import CallAnswered, ReceptionCalled
from kiosk.core.visits import VisitClosed, VisitOpened
from tests.core import drawn

START = 1_800_000_000_000
FAR = 2**46
POLICY = Policy(guest_days=30)
MONEY = ("topup", "grant", "adjustment", "drawer", "price", "print_job")
SOMEBODY = "a" * 32


def entry(body: Body, day: float, *, request: str = "c" * 32, name: str = "", **changes: Any) -> Entry:
    """What happened on a day, counted from the start."""
    ms = START + round(day * DAY_MS)
    text = kinds.encode(body)
    known = kinds.kind_of(body)
    return drawn.an_entry(
        name or known.name,
        text,
        id=f"{ms:032x}",
        at=ms << 16,
        happened_at=ms,
        request=request,
        body_hash=hash_body(text),
        aggregate_kind=known.aggregate_kind if known.aggregate_kind != "*" else changes.pop("of"),
        **changes,
    )


def gone(entries: list[Entry], day: float, policy: Policy = POLICY) -> list[int]:
    """Which of these are emptied on a day, by their place."""
    ids = emptied(entries[0].aggregate_kind, entries, policy, START + round(day * DAY_MS))
    return [place for place, one in enumerate(entries) if one.id in ids]


def without(entries: list[Entry], ids: set[str]) -> list[Entry]:
    return [msgspec.structs.replace(one, body=None) if one.id in ids else one for one in entries]


# Registers


def test_an_entry_is_superseded_once_none_of_its_fields_wins_and_the_winner_has_settled() -> None:
    changes = [
        entry(MemberChanged(status="active", hidden=False), 0),
        entry(MemberChanged(status="paused"), 1),
        entry(MemberChanged(hidden=True), 20),
        entry(MemberNamed(name="Marta"), 2, subject=SOMEBODY),
        entry(MemberNamed(name="Marta K."), 3, subject=SOMEBODY),
    ]
    assert gone(changes, 14) == []
    assert gone(changes, 17) == [3]  # the older name; `hidden` of the first one still wins
    assert gone(changes, 33) == [3]
    assert gone(changes, 34) == [0, 3]


def test_what_was_undone_supersedes_nothing_and_goes_itself() -> None:
    changes = [
        entry(MemberChanged(status="active"), 0),
        entry(MemberChanged(status="ended"), 1, request="d" * 32),
        entry(RequestUndone(undone="d" * 32), 1.001, of="member"),
    ]
    assert gone(changes, 10) == []
    assert gone(changes, 400) == [1]


def test_what_a_newer_program_said_is_left_to_it() -> None:
    """A field that this one does not know may still win."""
    text = '{"status":"active","locker":7}'
    more = msgspec.structs.replace(entry(MemberChanged(status="active"), 0), body=text, body_hash=hash_body(text))
    later = entry(MemberChanged(status="paused"), 1)
    assert gone([more, later], 400) == []
    newer = msgspec.structs.replace(entry(MemberChanged(status="active"), 0), version=2)
    assert gone([newer, later], 400) == []
    opened = msgspec.structs.replace(entry(VisitOpened(person=SOMEBODY, role="guest", via="code"), 0), version=2)
    assert gone([opened, entry(VisitClosed(), 1)], 4000) == []
    assert emptied("robot", [drawn.an_entry("robot.moved", aggregate_kind="robot")], POLICY, FAR) == set()


# What is over


def visit(role: Any) -> list[Entry]:
    return [entry(VisitOpened(person=SOMEBODY, role=role, via="desk"), 0), entry(VisitClosed(), 0.3)]


GUEST = [
    entry(GuestRegistered(host=SOMEBODY, visit=SOMEBODY, language="en", code="123456"), 0),
    entry(GuestNamed(name="Ada"), 0.001, subject=SOMEBODY),
]
INVITED = [entry(InvitationMade(host=SOMEBODY, valid_from=START, valid_until=START + 9 * DAY_MS, code="1"), 0)]
PARCEL = [entry(ParcelReceived(recipient=SOMEBODY), 0), entry(ParcelCollected(by=SOMEBODY, via="card"), 4)]
CALL = [entry(ReceptionCalled(reference="K7QX", reason="asked"), 0), entry(CallAnswered(), 1)]


@pytest.mark.parametrize(
    ("entries", "kept_until"),
    [
        (visit("guest"), 30.3),
        (visit("member"), 365.3),
        (GUEST, 31.001),
        (INVITED, 39),
        (PARCEL, 34),
        (CALL, 731),
    ],
)
def test_what_is_over_goes_whole_when_its_time_is_past(entries: list[Entry], kept_until: float) -> None:
    assert gone(entries, kept_until - 0.01) == []
    assert gone(entries, kept_until + 0.01) == list(range(len(entries)))


def test_what_is_not_over_stays() -> None:
    assert gone(visit("member")[:1], 4000) == []
    assert gone(visit("guest")[:1], 4000) == []
    assert gone(PARCEL[:1], 4000) == []
    assert gone(visit("guest")[1:], 4000) == []  # its beginning has not come yet
    twice = [*PARCEL, entry(ParcelReturned(reason="refused"), 5)]
    assert gone(twice, 360) == []  # staff have not said how it was
    assert gone(twice, 371) == [0, 1, 2]
    assert gone([*twice, entry(ParcelDecided(right=SOMEBODY), 6)], 37) == [0, 1, 2, 3]


def test_the_space_says_how_long_guests_are_kept() -> None:
    assert gone(visit("guest"), 2, Policy(guest_days=1)) == [0, 1]
    assert gone(GUEST, 8.01, Policy(guest_days=7)) == [0, 1]
    assert gone(PARCEL, 8, Policy(guest_days=1)) == []


def test_a_clock_without_a_battery_makes_nothing_old() -> None:
    """A desk that believes it is the year 2000 still orders what it says behind what it knows."""
    today = [msgspec.structs.replace(one, happened_at=946_684_800_000) for one in visit("guest")]
    assert gone(today, 1) == []
    assert gone(today, 31) == [0, 1]


def test_what_tells_that_a_visit_was_undone_is_never_emptied() -> None:
    undone = [*visit("guest"), entry(RequestUndone(undone="c" * 32), 0.4, of="visit")]
    assert gone(undone, 31) == [0, 1]
    reopened = [
        visit("guest")[0],
        entry(VisitClosed(), 0.3, request="d" * 32),
        entry(RequestUndone(undone="d" * 32), 0.4, of="visit"),
    ]
    assert gone(reopened, 4000) == []  # still inside, by all that anybody knows


@pytest.mark.parametrize(("kind", "days"), [("pin", 1), ("card", 30), ("qr", 30)])
def test_what_a_withdrawn_card_was_known_by_goes(kind: Any, days: int) -> None:
    issued = entry(CredentialIssued(member=SOMEBODY, type=kind, key_id="k", digest="d"), 0, subject=SOMEBODY)
    taken = entry(CredentialTakenBack(), 10)
    assert gone([issued], 4000) == []
    assert gone([issued, taken], 10 + days - 0.1) == []
    assert gone([issued, taken], 10 + days + 0.1) == [0]


def test_of_a_print_only_its_title_goes() -> None:
    job = [
        entry(PrintHeld(owner=SOMEBODY, currency="EUR"), 0),
        entry(PrintNamed(title="Divorce papers"), 0.001, subject=SOMEBODY),
        entry(PrintCaptured(sides_done=2, amount=10), 0.002),
    ]
    assert gone(job[:2], 4000) == []
    assert gone(job, 29) == []
    assert gone(job, 31) == [1]


# What holds for all


def of_one(entries: list[Entry]) -> list[Entry]:
    return [msgspec.structs.replace(one, aggregate=SOMEBODY) for one in entries]


SETS = st.sampled_from(sorted(AGGREGATES)).flatmap(
    lambda kind: st.tuples(st.just(kind), drawn.sets_of(kind, max_size=8).map(of_one))
)
FEWER = settings(max_examples=50)
MOMENTS = st.one_of(st.integers(0, FAR), st.just(FAR * 8))


@FEWER
@given(SETS, MOMENTS)
def test_money_never_goes(drawn_set: tuple[str, list[Entry]], now_ms: int) -> None:
    kind, entries = drawn_set
    ids = emptied(kind, entries, POLICY, now_ms)
    if kind in ("topup", "grant", "adjustment", "drawer"):
        assert not ids
    if kind == "print_job":
        assert {one.kind for one in entries if one.id in ids} <= {"print.named"}
    assert not [one for one in entries if one.id in ids and one.kind == "request.undone"]


@FEWER
@given(SETS, MOMENTS)
def test_registers_keep_their_value(drawn_set: tuple[str, list[Entry]], now_ms: int) -> None:
    kind, entries = drawn_set
    how = AGGREGATES[kind]
    if kind in REGISTERS:
        left = without(entries, emptied(kind, entries, POLICY, now_ms))
        assert fold(how, left).value == fold(how, entries).value


@FEWER
@given(SETS, MOMENTS, MOMENTS)
def test_tidying_twice_is_tidying_once(drawn_set: tuple[str, list[Entry]], first: int, second: int) -> None:
    """A desk that tidied up last night and one that was off are the same tonight."""
    kind, entries = drawn_set
    earlier, later = sorted((first, second))
    at_once = without(entries, emptied(kind, entries, POLICY, later))
    before = without(entries, emptied(kind, entries, POLICY, earlier))
    assert without(before, emptied(kind, before, POLICY, later)) == at_once


@FEWER
@given(SETS, MOMENTS, st.data())
def test_what_arrives_after_a_night_changes_nothing_in_the_end(
    drawn_set: tuple[str, list[Entry]], now_ms: int, data: st.DataObject
) -> None:
    """Undoing arrives within the time that it is waited for; what begins a thing, before what was seen to follow it."""
    kind, entries = drawn_set
    opening = AGGREGATES[kind].opening
    early = {"request.undone", kinds.name_of(opening) if opening else ""}
    late = {one.id for one in entries if one.kind not in early and data.draw(st.booleans())}
    here = [one for one in entries if one.id not in late]
    here = without(here, emptied(kind, here, POLICY, now_ms))
    met = [*here, *(one for one in entries if one.id in late)]
    end = FAR * 8
    assert sorted(without(met, emptied(kind, met, POLICY, end)), key=lambda one: one.id) == sorted(
        without(entries, emptied(kind, entries, POLICY, end)), key=lambda one: one.id
    )


def test_every_kind_of_aggregate_was_thought_of() -> None:
    """A new one is either of registers, has a rule, or is kept for good on purpose."""
    for_good = {"topup", "grant", "adjustment", "drawer", "rules", "erasure", "conflict"}
    assert AGGREGATES.keys() == REGISTERS | retention.RULES.keys() | for_good
    assert not REGISTERS & (retention.RULES.keys() | for_good)
