"""The ledger as a state machine, and what two desks apart may do, told one by one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from kiosk.desk.printing import UNSEEN_MS
from kiosk.errors import CreditShort, PrinterNotReady
from kiosk.store.store import Store
from tests.desk.front_desk import Clocks
from tests.desk.ledger import ALLOWANCE, EUR, Floor, Ledger


@pytest.fixture
def floor(open_store: Callable[..., Store], tmp_path: Path) -> Floor:
    clocks = Clocks()
    kiosks = [open_store(f"{name}.db", now=lambda: clocks.now) for name in ("first", "second")]
    return Floor(open_store("central.db", central=True, now=lambda: clocks.now), kiosks, clocks, tmp_path)


def test_the_ledger_holds(floor: Floor) -> None:
    class Here(Ledger):
        pass

    Here.floor = floor
    run_state_machine_as_test(  # type: ignore[no-untyped-call]
        Here,
        settings=settings(
            max_examples=12, stateful_step_count=40, deadline=None, suppress_health_check=list(HealthCheck)
        ),
    )


def test_two_desks_apart_overspend_by_the_cap_at_most_and_the_next_top_up_settles_it(floor: Floor) -> None:
    machine = Ledger()
    machine.floor = floor
    machine.open_the_space()
    first, second = machine.desks
    who = machine.members[1]
    first.shop.printed(first.shop.quote(who, "c" * 10))  # 250 of 300, which both have heard of
    for desk in (first, second, first):
        machine.meet(desk)
    machine.clocks.turn(UNSEEN_MS / 1000 + 1)
    for desk in (first, second):
        assert desk.shop.printed(desk.shop.quote(who, "cm")).charged == 30
        with pytest.raises(CreditShort):  # the desk knows of twenty
            desk.shop.printing.release(desk.shop.quote(who, "c"))
    for desk in (first, second, first):
        machine.meet(desk)
    wallets = [desk.shop.credit.wallet(who) for desk in machine.desks]
    assert [(one.available, one.debt) for one in wallets] == [(0, 10), (0, 10)]
    with second.store.reading() as records:
        assert records.overdrawn(EUR) == [(who, 10)]
    second.shop.top_up(who, 100)
    wallet = second.shop.credit.wallet(who)
    assert (wallet.available, wallet.debt) == (90, 0)


def test_two_desks_that_grant_one_month_make_one(floor: Floor) -> None:
    machine = Ledger()
    machine.floor = floor
    machine.open_the_space()
    first, second = machine.desks
    who = machine.members[0]
    machine.clocks.turn(31 * 24 * 3600)
    assert [desk.shop.available(who) for desk in (first, second)] == [300 + ALLOWANCE] * 2
    for desk in (first, second, first):
        machine.meet(desk)
    assert [desk.shop.available(who) for desk in (first, second)] == [300 + ALLOWANCE] * 2


def test_a_print_at_another_desk_is_left_to_that_desk(floor: Floor) -> None:
    machine = Ledger()
    machine.floor = floor
    machine.open_the_space()
    first, second = machine.desks
    job = first.shop.printing.release(first.shop.quote(machine.members[0], "cm"))
    machine.meet(first)
    machine.meet(second)
    watched = second.shop.printing.watch(job.id)
    assert (watched.state, watched.reasons) == ("unknown", ("elsewhere",))
    with pytest.raises(PrinterNotReady):
        second.shop.printing.cancel(job.id)
    assert second.shop.printing.recover() == []
    assert [one.id for one in second.shop.printing.jobs(machine.members[0])] == [job.id]
    assert first.shop.wait(job).charged == 30
