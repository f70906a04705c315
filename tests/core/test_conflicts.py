"""What desks did twice: the same tasks whatever order, repetition or partition the entries came in."""

from __future__ import annotations

import itertools
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core import conflicts, kinds, money
from kiosk.core.conflicts import (
    SAME_PAYMENT_MS,
    Conflict,
    ConflictSettled,
    Move,
    Settled,
    Side,
    below_nought,
    handed_over_twice,
    is_open,
    one_card_of_two,
    paid_twice,
    used_twice,
    ways,
)
from kiosk.core.credit import TopUp
from kiosk.core.entries import Entry
from kiosk.core.folding import AGGREGATES, RequestUndone, fold
from kiosk.core.kinds import Body
from kiosk.core.money import Transfer
from kiosk.core.parcels import Parcel, ParcelCollected, ParcelDecided, ParcelReceived, ParcelReturned
from tests.core.drawn import DEVICES, SPACE, an_entry

ZOE, MARTA = "1" * 32, "2" * 32
PARCEL, THING = "b" * 32, "7" * 32
HERE, THERE = DEVICES

sides = st.builds(
    Side,
    id=st.integers(0, 6).map(lambda n: f"{n:032x}"),
    person=st.sampled_from((ZOE, MARTA)),
    device=st.sampled_from(DEVICES),
    at=st.integers(0, 5),
    order=st.integers(0, 3),
)
# One thing happened once: of one id there is one side.
uses = st.lists(sides, max_size=6, unique_by=lambda side: side.id)


def entry(body: Body, at: int, *, device: str = HERE, about: str = PARCEL, of: str = "parcel") -> Entry:
    kind = "request.undone" if isinstance(body, RequestUndone) else kinds.kind_of(body).name
    more = {"id": f"{at:032x}", "at": at, "happened_at": at * 1000, "request": f"{at:032x}", "device": device}
    return an_entry(kind, kinds.encode(body), aggregate_kind=of, aggregate=about, **more)


def parcel(*entries: Entry) -> Parcel:
    received = entry(ParcelReceived(code="K7M4Q"), 1)
    values = {fold(AGGREGATES["parcel"], order).value for order in itertools.permutations((received, *entries))}
    assert len(values) == 1
    found: Parcel | None = values.pop()
    assert found is not None
    return found


# --- used twice ---


@given(uses, st.randoms(use_true_random=False))
def test_the_lowest_wins_and_every_replica_names_the_same_tasks(made: list[Side], chance: Random) -> None:
    found = used_twice(SPACE, "invitation", THING, made)
    again = made + [chance.choice(made) for _ in range(3)] if made else []
    chance.shuffle(again)
    assert used_twice(SPACE, "invitation", THING, again) == found
    assert len(found) == max(0, len(made) - 1)
    assert len({one.id for one in found}) == len(found)
    for one in found:
        assert one.first is not None
        assert (one.first.order, one.first.id) < (one.second.order, one.second.id)


@given(uses, sides)
def test_a_use_that_comes_late_leaves_what_was_settled_settled(made: list[Side], late: Side) -> None:
    before = {one.second.id: one.id for one in used_twice(SPACE, "invitation", THING, made)}
    known = [one for one in made if one.id != late.id]
    after = {one.second.id: one.id for one in used_twice(SPACE, "invitation", THING, [*known, late])}
    assert all(after[second] == conflict for second, conflict in before.items() if second in after)


def test_one_person_with_one_card_twice_is_no_conflict_and_two_are() -> None:
    first, same, other = Side("a", ZOE, order=1), Side("b", ZOE, order=2), Side("c", MARTA, order=3)
    assert one_card_of_two(SPACE, "digest", [same, first]) == []
    (found,) = one_card_of_two(SPACE, "digest", [other, same, first])
    assert (found.first, found.second) == (first, other)


# --- parcels ---


def test_a_parcel_that_left_twice_is_one_task_and_staff_say_how_it_was() -> None:
    zoe = entry(ParcelCollected(by=ZOE, via="card"), 2, device=HERE)
    marta = entry(ParcelCollected(by=MARTA, via="pin"), 3, device=THERE)
    twice = parcel(zoe, marta)
    assert (twice.by, twice.again, twice.state) == (ZOE, True, "collected")
    (found,) = handed_over_twice(SPACE, twice)
    assert found.first is not None
    assert (found.first.person, found.first.device, found.first.at) == (ZOE, HERE, 2000)
    assert (found.second.person, found.second.device, found.second.at) == (MARTA, THERE, 3000)
    decided = parcel(zoe, marta, entry(ParcelDecided(right=marta.id), 4))
    assert (decided.by, decided.via, decided.gone_at) == (MARTA, "pin", 3000)
    assert handed_over_twice(SPACE, decided) == []


def test_the_first_word_of_staff_counts_and_comes_before_what_it_is_about_or_after() -> None:
    zoe = entry(ParcelCollected(by=ZOE, via="card"), 4)
    back = entry(ParcelReturned(reason="refused"), 5, device=THERE)
    found = parcel(zoe, back, entry(ParcelDecided(right=back.id), 2), entry(ParcelDecided(right=zoe.id), 6))
    assert (found.state, found.reason, found.by) == ("returned", "refused", "")


def test_a_way_out_that_was_taken_back_is_no_conflict() -> None:
    zoe, marta = entry(ParcelCollected(by=ZOE, via="card"), 2), entry(ParcelCollected(by=MARTA, via="pin"), 3)
    found = parcel(zoe, marta, entry(RequestUndone(undone=zoe.request), 4))
    assert (found.by, found.again) == (MARTA, False)
    assert handed_over_twice(SPACE, found) == []


# --- money ---


def topup(at: int, device: str, *, of: str = ZOE, amount: int = 500, returned: int | None = None) -> TopUp:
    return TopUp(
        id=f"{at:031x}{DEVICES.index(device)}",
        member=of,
        amount=amount,
        currency="EUR",
        method="cash",
        receipt="",
        after=0,
        device=device,
        actor="",
        at=at,
        returned_at=returned,
    )


@pytest.mark.parametrize(
    ("later", "found"),
    [
        (topup(SAME_PAYMENT_MS, THERE), 1),
        (topup(SAME_PAYMENT_MS + 1, THERE), 0),
        (topup(10, HERE), 0),
        (topup(10, THERE, of=MARTA), 0),
        (topup(10, THERE, amount=501), 0),
        (topup(10, THERE, returned=20), 0),
    ],
)
def test_one_payment_noted_at_two_desks_is_told_by_amount_member_and_minute(later: TopUp, found: int) -> None:
    made = [topup(0, HERE), later, later]
    assert len(paid_twice(SPACE, made)) == found
    assert paid_twice(SPACE, made) == paid_twice(SPACE, made[::-1])


def move(n: int, at: int, amount: int, device: str = HERE, account: str = "") -> Move:
    """Into the wallet, or out of it where the amount is below nought."""
    wallet = account or money.own(ZOE)
    debit, credit = (wallet, "sales:print") if amount < 0 else ("card", wallet)
    one = Transfer(debit=debit, credit=credit, amount=abs(amount), currency="EUR", at=at, code="hold")
    return Move(one, "print_job", f"{n:032x}", 0, device)


def test_a_wallet_that_two_desks_spent_owes_since_the_second_did() -> None:
    moves = [move(1, 10, 100, ""), move(2, 20, -80, HERE), move(3, 30, -70, THERE)]
    for order in itertools.permutations(moves):
        found = below_nought(SPACE, ZOE, [money.own(ZOE)], [*order, order[0]])
        assert found is not None
        assert (found.amount, found.second.at, found.second.device) == (50, 30, THERE)
        assert found.first is not None
        assert found.first.device == HERE
    assert below_nought(SPACE, ZOE, [money.own(ZOE)], moves[:2]) is None


def test_a_debt_that_was_paid_and_made_anew_is_another_one() -> None:
    moves = [move(1, 10, -50), move(2, 20, 50)]
    assert below_nought(SPACE, ZOE, [money.own(ZOE)], moves) is None
    old = below_nought(SPACE, ZOE, [money.own(ZOE)], moves[:1])
    new = below_nought(SPACE, ZOE, [money.own(ZOE)], [*moves, move(3, 30, -20)])
    deeper = below_nought(SPACE, ZOE, [money.own(ZOE)], [*moves, move(3, 30, -20), move(4, 40, -20)])
    assert old is not None
    assert new is not None
    assert deeper is not None
    assert (old.id != new.id, new.id == deeper.id, deeper.amount) == (True, True, 40)


def test_an_allowance_that_was_overspent_is_owed_unless_own_credit_covers_it() -> None:
    grant = money.allowance("9" * 32)
    accounts = [money.own(ZOE), grant]
    moves = [move(1, 10, 60, "", grant), move(2, 20, -60, HERE, grant), move(3, 30, -40, THERE, grant)]
    found = below_nought(SPACE, ZOE, accounts, moves)
    assert found is not None
    assert (found.amount, found.second.at) == (40, 30)
    assert below_nought(SPACE, ZOE, accounts, [*moves, move(4, 40, 40)]) is None


# --- settling ---


def _settled(*entries: Entry) -> Settled | None:
    values = {fold(AGGREGATES["conflict"], order).value for order in itertools.permutations(entries)}
    assert len(values) == 1
    found: Settled | None = values.pop()
    return found


def said(how: str, at: int, amount: int = 0) -> Entry:
    body = ConflictSettled(sort="wallet", about=(ZOE, THING), how=how, amount=amount)
    return entry(body, at, about=THING, of="conflict")


def test_the_first_who_settled_it_decides_on_every_replica() -> None:
    found = _settled(said("forgive", 2), said("ask", 3, 70), said("ask", 4, 50))
    assert found is not None
    assert (found.how, found.amount, found.at) == ("forgive", 70, 2000)
    assert _settled(said("ask", 2), entry(RequestUndone(undone=f"{2:032x}"), 3, about=THING, of="conflict")) is None


def test_a_debt_that_is_to_be_asked_for_is_a_task_again_once_it_is_deeper() -> None:
    def debt(amount: int) -> Conflict:
        return Conflict("c", "wallet", (ZOE,), ZOE, Side("x"), amount=amount)

    agreed = _settled(said("ask", 2, 50))
    assert is_open(debt(50), None)
    assert not is_open(debt(50), agreed)
    assert is_open(debt(51), agreed)


@pytest.mark.parametrize("sort", conflicts.SORTS)
def test_every_task_has_a_way_that_reception_may_take(sort: conflicts.Sort) -> None:
    one = Conflict("c", sort, (ZOE,), ZOE, Side("x"), amount=5)
    offered = ways(one)
    assert not offered[0].manager
    assert len({way.code for way in offered}) == len(offered)
