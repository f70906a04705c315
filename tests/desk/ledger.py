"""Two desks apart and central over real stores: whatever people, printers and networks do, the books are right."""

from __future__ import annotations

import itertools
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any, Final

import pytest
import sqlalchemy as sa
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    consumes,
    initialize,
    invariant,
    rule,
)

from kiosk.core import money
from kiosk.core.documents import Options
from kiosk.core.kinds import Fact
from kiosk.core.members import MemberChanged
from kiosk.core.print_jobs import PrintJob, cost_of
from kiosk.desk.printing import UNSEEN_MS
from kiosk.desk.surroundings import Surroundings
from kiosk.errors import (
    CreditCapped,
    CreditPaused,
    CreditShort,
    NothingToUndo,
    PrinterNotReady,
    PrintMissing,
    TopUpRepeated,
)
from kiosk.store import projections
from kiosk.store.keys import new_space_secrets
from kiosk.store.store import Store
from tests.desk.front_desk import Clocks
from tests.desk.print_shop import STAFF, PowerCut, PrintShop
from tests.store.worlds import exchange, expected, journal_of, projected

CAP: Final = 60
ALLOWANCE: Final = 60
EUR: Final = "EUR"
PLAN: Final = "d0" * 16
PAPERS: Final = ("m", "cm", "mmm", "cmmcm")
_spaces: Final = itertools.count(1)


@dataclass
class Floor:
    """Three stores that serve every example, each in a space of its own; opening them takes most of the time."""

    central: Store
    kiosks: list[Store]
    clocks: Clocks
    folder: Path


@dataclass
class Desk:
    """One desk with what its owner would remember."""

    shop: PrintShop
    store: Store
    drawer: int = 0  # what a person who saw all the cash would say
    papers: dict[tuple[str, str], str] = field(default_factory=dict)  # member and pages -> document
    jobs: list[str] = field(default_factory=list)


class Ledger(RuleBasedStateMachine):
    """What can happen to printing credit in a space with two desks."""

    floor: Floor
    topups = Bundle("topups")
    jobs = Bundle("jobs")

    @initialize()
    def open_the_space(self) -> None:
        self.number = next(_spaces)
        self.space = f"{self.number:032x}"
        self.clocks = self.floor.clocks
        self.members = [f"{self.number:016x}{n:016x}" for n in (1, 2)]
        self.desks = []
        self.keys = 0
        for at, store in enumerate(self.floor.kiosks):
            store.space = self.space
            secrets = new_space_secrets(self.space)
            around = Surroundings(store, secrets=lambda s=secrets: s, monotonic=lambda: self.clocks.seconds)
            folder = self.floor.folder / f"{self.number}-{at}"
            folder.mkdir()
            self.desks.append(Desk(PrintShop(around, self.clocks, folder), store))
        first, second = self.desks
        first.shop.furnish(cap=CAP, allowance=ALLOWANCE, plan=PLAN)
        with first.store.transaction() as records:
            plans = zip(self.members, (PLAN, None), strict=True)
            records.journal.record(*(Fact(one, MemberChanged(status="active", plan=plan)) for one, plan in plans))
        self.meet(first)
        self.meet(second)
        for desk, who in zip(self.desks, self.members, strict=True):
            desk.shop.top_up(who, 300)
            desk.drawer += 300
        for desk in (first, second, first):
            self.meet(desk)

    def meet(self, desk: Desk) -> None:
        """One exchange with central."""
        exchange(desk.store, self.floor.central)
        desk.shop.pair(last_contact_at=self.clocks.ms)

    # What people do

    @rule(target=topups, desk=st.integers(0, 1), member=st.integers(0, 1), amount=st.integers(1, 400))
    def top_up(self, desk: int, member: int, amount: int) -> tuple[int, str, int]:
        here = self.desks[desk]
        self.keys += 1
        done = here.shop.credit.top_up(
            self.members[member], amount, "cash", actor=STAFF, request_key=f"{self.keys}", sure=True
        )
        here.drawer += amount
        return desk, done.request, amount

    @rule(desk=st.integers(0, 1), member=st.integers(0, 1), amount=st.integers(1, 400))
    def top_up_typed_twice(self, desk: int, member: int, amount: int) -> None:
        here = self.desks[desk]
        self.keys += 1
        arguments: dict[str, Any] = {"actor": STAFF, "request_key": f"{self.keys}"}
        for _ in range(2):
            here.shop.credit.top_up(self.members[member], amount, "cash", sure=True, **arguments)
        with pytest.raises(TopUpRepeated):
            here.shop.credit.top_up(self.members[member], amount, "cash", actor=STAFF, request_key="another")
        here.drawer += amount

    @rule(topup=consumes(topups))
    def undo(self, topup: tuple[int, str, int]) -> None:
        desk, request, amount = topup
        try:
            self.desks[desk].shop.credit.undo(request, actor=STAFF)
        except (NothingToUndo, CreditShort):
            return
        self.desks[desk].drawer -= amount

    @rule(desk=st.integers(0, 1), member=st.integers(0, 1))
    def look_at_a_wallet(self, desk: int, member: int) -> None:
        wallet = self.desks[desk].shop.credit.wallet(self.members[member])
        assert all(one.balance > 0 for one in wallet.buckets)
        assert wallet.available == sum(one.balance for one in wallet.buckets)

    @rule(desk=st.integers(0, 1), off=st.integers(-3, 3), left=st.integers(0, 100))
    def count_the_drawer(self, desk: int, off: int, left: int) -> None:
        here = self.desks[desk]
        counted = max(0, here.drawer + off)
        done = here.shop.drawers.count(counted, left=min(left, counted), actor=STAFF)
        assert (done.expected, done.difference) == (here.drawer, counted - here.drawer)
        here.drawer = min(left, counted)

    @rule(price=st.integers(0, 40))
    def change_prices(self, price: int) -> None:
        self.desks[0].shop.set_prices(price, price * 3, price, price)

    @rule(days=st.sampled_from([0.0001, 0.01, 0.4, 9, 31]))
    def let_time_pass(self, days: float) -> None:
        self.clocks.turn(timedelta(days=days).total_seconds())

    # What printers do

    @rule(
        target=jobs,
        desk=st.integers(0, 1),
        member=st.integers(0, 1),
        pages=st.sampled_from(PAPERS),
        copies=st.integers(1, 3),
        twice=st.booleans(),
        cut=st.sampled_from(["", "", "", "before", "after"]),
    )
    def release(self, desk: int, member: int, pages: str, copies: int, twice: bool, cut: str) -> tuple[int, str]:
        here, who = self.desks[desk], self.members[member]
        quote = here.shop.printing.quote(who, self.paper(here, who, pages), Options(copies=copies))
        before = here.shop.available(who)
        with here.store.reading() as records:
            apart = self.clocks.ms - records.keeping.get("last_contact_at", 0) > UNSEEN_MS
        here.shop.queue.cut_before, here.shop.queue.cut_after = cut == "before", cut == "after"
        try:
            for _ in range(1 + twice):
                here.shop.printing.release(quote)
        except CreditShort:
            assert quote.total > before, "refused what the desk knew was there"
            return desk, ""
        except (CreditCapped, CreditPaused, PrinterNotReady):
            return desk, ""
        except PowerCut:
            here.shop.restart()
        finally:
            here.shop.queue.cut_before = here.shop.queue.cut_after = False
        assert quote.total <= before, "a hold beyond what the desk knew"
        assert here.shop.available(who) == before - quote.total
        if apart and quote.total:
            with here.store.reading() as records:
                assert records.spent_unseen(who, EUR) <= CAP, "offline spending is capped"
        here.jobs.append(quote.job)
        return desk, quote.job

    @rule(
        desk=st.integers(0, 1),
        member=st.integers(0, 1),
        pages=st.sampled_from(PAPERS),
        jam=st.sampled_from([0, 1, 2, 3]),
        broken=st.booleans(),
        given_up=st.booleans(),
        silent=st.booleans(),
    )
    def print_on_a_bad_day(
        self, desk: int, member: int, pages: str, jam: int, broken: bool, given_up: bool, silent: bool
    ) -> None:
        """One print from the quote to its end, on a printer with all its troubles."""
        here = self.desks[desk]
        queue = here.shop.queue
        queue.stops_at, queue.fails_at = {jam: "media-jam"}, jam + 1 if broken else None
        queue.falls_silent = silent
        _, job = self.release(desk, member, pages, 1, False, "")
        queue.falls_silent, queue.reachable = False, True
        if job and given_up:
            self.clocks.turn(100)
            here.shop.printing.cancel(job)
        elif job:
            with here.store.reading() as records:
                found = records.print_job(job)
            assert found is not None
            here.shop.wait(found, clearing=True)
        queue.stops_at, queue.fails_at = {}, None
        queue.clear()

    @rule(job=jobs, again=st.booleans())
    def watch(self, job: tuple[int, str], again: bool) -> None:
        desk, job_id = job
        here = self.desks[desk]
        if not job_id:
            return
        watched = here.shop.printing.watch(job_id)
        if not (again and watched.again):
            return
        try:
            quote = here.shop.printing.quote_again(watched.job.owner, job_id)
            here.shop.printing.release(quote)
        except (CreditShort, CreditCapped, PrinterNotReady, PrintMissing):
            return
        here.jobs.append(quote.job)

    @rule(job=jobs)
    def cancel(self, job: tuple[int, str]) -> None:
        desk, job_id = job
        if job_id:
            try:
                self.desks[desk].shop.printing.cancel(job_id)
            except PrinterNotReady:
                assert not self.desks[desk].shop.queue.reachable

    @rule(
        desk=st.integers(0, 1),
        jam=st.sampled_from([{}, {0: "media-jam"}, {1: "media-jam", 2: "media-empty"}]),
        at=st.sampled_from([None, 0, 1, 2]),
        every=st.booleans(),
    )
    def meddle_with_the_printer(self, desk: int, jam: dict[int, str], at: int | None, every: bool) -> None:
        queue = self.desks[desk].shop.queue
        queue.stops_at, queue.fails_at = jam, at
        queue.stops_at_every_sheet = "media-jam" if every else ""

    @rule(desk=st.integers(0, 1), reachable=st.booleans())
    def pull_the_plug(self, desk: int, reachable: bool) -> None:
        self.desks[desk].shop.queue.reachable = reachable

    @rule(desk=st.integers(0, 1))
    def clear_the_printer(self, desk: int) -> None:
        self.desks[desk].shop.queue.clear()

    @rule(desk=st.integers(0, 1))
    def crash_and_recover(self, desk: int) -> None:
        self.desks[desk].shop.restart()
        self.desks[desk].shop.printing.recover()

    # What networks do

    @rule(desk=st.integers(0, 1))
    def exchange_with_central(self, desk: int) -> None:
        self.meet(self.desks[desk])

    # Invariants

    @invariant()
    def all_accounts_sum_to_nought(self) -> None:
        for desk in self.desks:
            assert sum(self.books(desk.store).values()) == 0

    @invariant()
    def a_hold_is_whole_until_it_is_settled_and_then_empty(self) -> None:
        for desk in self.desks:
            books = self.books(desk.store)
            for job in self.prints(desk):
                assert books[money.held(job.id)] == (job.held if job.open else 0)

    @invariant()
    def a_capture_is_never_above_its_hold(self) -> None:
        for desk in self.desks:
            assert all(job.charged <= job.held for job in self.prints(desk))

    @invariant()
    def a_print_costs_what_lies_in_the_tray(self) -> None:
        for desk in self.desks:
            tray = {one.ticket.key: one.done for one in desk.shop.queue._prints}
            for job in self.prints(desk):
                if not job.open and job.id in desk.jobs:
                    assert job.charged == cost_of(job, tray.get(job.key, 0))

    @invariant()
    def a_print_is_given_to_the_printer_once(self) -> None:
        for desk in self.desks:
            keys = [ticket.key for ticket in desk.shop.queue.tickets()]
            assert len(keys) == len(set(keys))

    @invariant()
    def a_hold_is_settled_once(self) -> None:
        for desk in self.desks:
            assert not any(job.disputed for job in self.prints(desk))

    @invariant()
    def the_drawer_is_as_expected(self) -> None:
        for desk in self.desks:
            assert desk.shop.drawers.now().expected == desk.drawer

    @invariant()
    def entries_are_numbered_without_gaps(self) -> None:
        for desk in self.desks:
            me = desk.store.identity.incarnation
            mine = sorted(one.number for one in journal_of(desk.store, self.space) if one.incarnation == me)
            assert mine == list(range(mine[0], mine[0] + len(mine))) if mine else True

    def teardown(self) -> None:
        """The printers are put right, the desks meet, and everybody has the same books."""
        if not hasattr(self, "desks"):
            return
        for desk in self.desks:
            queue = desk.shop.queue
            queue.reachable, queue.stops_at, queue.stops_at_every_sheet = True, {}, ""
            queue.clear()
            self.clocks.turn(100)
            desk.shop.printing.recover()
            assert desk.shop.printing.recover() == []
        for desk in (*self.desks, *self.desks):
            self.meet(desk)
        stores = [self.floor.central, *(desk.store for desk in self.desks)]
        rows = [projected(store, self.space) for store in stores]
        assert rows[0] == rows[1] == rows[2] == expected(journal_of(self.floor.central, self.space))
        self.one_grant_a_month()
        self.nothing_was_lost()
        self.a_print_costs_what_lies_in_the_tray()
        self.entries_are_numbered_without_gaps()

    def one_grant_a_month(self) -> None:
        with self.floor.central.reading(self.space) as records:
            grants = records.grants_of(self.members[0])
            assert len({grant.expires_at for grant in grants}) == len(grants)
            assert all(records.balance(money.allowance(one.id), EUR) <= ALLOWANCE for one in grants)

    def nothing_was_lost(self) -> None:
        """What members paid and were given is in their wallets or was printed."""
        books = self.books(self.floor.central)
        with self.floor.central.reading(self.space) as records:
            jobs = [job for one in self.members for job in records.credit_history(one, limit=1000)]
        charged = sum(job.charged for job in jobs if isinstance(job, PrintJob))
        wallets = sum(balance for account, balance in books.items() if account.startswith(("own:", "allowance:")))
        paid = -sum(books[account] for account in books if account.startswith("cash:"))
        moved = books[money.SAFE] + books[money.DIFFERENCE]
        assert books[money.SOLD] == charged
        assert wallets + charged == paid - moved - books[money.ISSUED]

    def books(self, store: Store) -> defaultdict[str, int]:
        """Every account with its balance, summed here and not by the store."""
        t = projections.transfer
        found: defaultdict[str, int] = defaultdict(int)
        with store.reading(self.space) as records:
            for row in records.connection.execute(sa.select(t).where(t.c.space == self.space)):
                assert row.amount > 0
                found[row.debit] -= row.amount
                found[row.credit] += row.amount
        return found

    def prints(self, desk: Desk) -> list[PrintJob]:
        with desk.store.reading() as records:
            return list(records.prints_by_id([job for one in self.desks for job in one.jobs]).values())

    def paper(self, desk: Desk, member: str, pages: str) -> str:
        if (member, pages) not in desk.papers:
            desk.papers[member, pages] = desk.shop.document(member, pages).id
        return desk.papers[member, pages]
