"""Two desks apart that did things twice, and then meet at central: one task for both, settled once for all."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.central import serving
from kiosk.core.kinds import Fact
from kiosk.core.members import CredentialIssued
from kiosk.core.parcels import ParcelCollected, ParcelReceived
from kiosk.core.print_jobs import PrintCaptured, PrintReleased
from kiosk.core.spaces import DeviceChanged
from kiosk.core.visits import VisitOpened
from kiosk.desk.board import Board
from kiosk.desk.conflicts import Conflicts, ConflictTask
from kiosk.desk.staff import Session
from kiosk.errors import CreditShort, ManagerNeeded, NothingToUndo, TaskSettled
from kiosk.store.store import Store
from tests.desk.front_desk import DAY_MS, FrontDesk, Opens
from tests.desk.print_shop import PrintShop
from tests.dev.central import ServedCentral
from tests.dev.desks import Desk, new_member, record
from tests.store.worlds import exchange, projected

ROSA = "a5" * 16
MARTA, IVO = "0a" * 16, "0b" * 16
PARCEL = "9a" * 16
RECEPTION = Session(ROSA, "Rosa", "reception")
MANAGER = Session(ROSA, "Rosa", "manager")
HALF_AN_HOUR = 1800


@dataclass
class House:
    """Two desks of one space, and central between them."""

    central: Store
    desks: tuple[FrontDesk, FrontDesk]
    shops: tuple[PrintShop, PrintShop]

    def meet(self) -> None:
        for desk in (*self.desks, *self.desks):
            exchange(desk.store, self.central)
        space = self.desks[0].space
        for desk in self.desks:
            assert projected(desk.store, space) == projected(self.central, space)

    def conflicts(self, at: int) -> Conflicts:
        return Conflicts(self.desks[at].around, self.desks[at].undoing)

    def task(self) -> ConflictTask:
        """The one task that both desks and central show."""
        now_ms = self.desks[0].clocks.ms
        (found,) = {self.conflicts(at).tasks() for at in (0, 1)}
        central = Conflicts(self.desks[0].around, self.desks[0].undoing, space=self.desks[0].space)
        assert central.tasks() == found
        assert len(found) == 1
        assert found[0].at <= now_ms
        return found[0]

    def settle(self, how: str, session: Session = RECEPTION, *, at: int = 0) -> str:
        """Settled at one desk, gone at all."""
        request = self.conflicts(at).settle(session, self.task().id, how)
        assert self.conflicts(at).tasks() == ()
        self.meet()
        assert [self.conflicts(desk).tasks() for desk in (0, 1)] == [(), ()]
        with pytest.raises(TaskSettled):
            self.conflicts(1 - at).settle(session, request, how)
        return request


@pytest.fixture
def house(tmp_path: Path, open_desk: Opens) -> Iterator[House]:
    first = open_desk("first")
    first.furnish()
    second = open_desk("second", clocks=first.clocks, secrets=first.secrets)
    second.store.join_space(first.space)
    second.space = first.space
    for name in ("company", "plan", "marta", "marek", "margarethe"):
        setattr(second, name, getattr(first, name))
    for desk, name in ((first, "Front door"), (second, "Back door")):
        desk.record(Fact(desk.store.identity.device, DeviceChanged(name=name)))
    shops = []
    for desk, name in ((first, "one"), (second, "two")):
        (tmp_path / name).mkdir()
        shops.append(PrintShop(desk.around, desk.clocks, tmp_path / name))
    shops[0].furnish(cap=1000)
    central = serving.open_store(None, tmp_path / "central")
    made = House(central, (first, second), (shops[0], shops[1]))
    made.meet()
    yield made
    central.close()


def test_one_invitation_used_at_two_desks_and_the_second_guest_is_signed_out(house: House) -> None:
    first, second = house.desks
    invitation = first.invite("Ada Lovelace").id
    house.meet()
    first.sign_in("Ada Lovelace", invitation=invitation)
    first.clocks.turn(60)
    second.sign_in("Ada Lovelace’s friend", invitation=invitation)
    assert house.conflicts(0).tasks() == ()
    house.meet()
    task = house.task()
    assert (task.sort, task.name, task.other) == ("invitation", "Ada Lovelace’s friend", "Ada Lovelace")
    assert (task.desk, task.other_desk, task.at - task.other_at) == ("Back door", "Front door", 60_000)
    assert [way.code for way in task.ways] == ["both", "sign_out"]
    request = house.settle("sign_out")
    assert first.people_in() == second.people_in() == (0, 1)
    house.desks[0].undoing.undo(request)
    house.meet()
    assert house.task().id == task.id
    assert second.people_in() == (0, 2)
    house.settle("both", at=1)


def test_whoever_left_by_then_cannot_be_signed_out(house: House) -> None:
    first, second = house.desks
    invitation = first.invite("Ada Lovelace").id
    house.meet()
    first.sign_in("Ada Lovelace", invitation=invitation)
    first.clocks.turn(60)
    guest = second.sign_in("Ada Byron", invitation=invitation)
    Board(second.around, second.undoing).sign_out(RECEPTION, guest.guest)
    house.meet()
    assert [way.code for way in house.task().ways] == ["both"]
    with pytest.raises(TaskSettled):
        house.conflicts(0).settle(RECEPTION, house.task().id, "sign_out")


def test_a_parcel_handed_over_twice_and_the_second_was_right(house: House) -> None:
    first, second = house.desks
    first.record(Fact(PARCEL, ParcelReceived(recipient=first.marta, number="JJD1", code="K7M4Q")))
    house.meet()
    first.record(Fact(PARCEL, ParcelCollected(by=first.marta, via="card")))
    first.clocks.turn(60)
    second.record(Fact(PARCEL, ParcelCollected(by=first.marek, via="desk")))
    house.meet()
    task = house.task()
    assert (task.whose, task.other, task.name, task.thing) == (
        "Marta Kowalska", "Marta Kowalska", "Marek Dudek", "K7M4Q",
    )  # fmt: skip
    assert (task.other_desk, task.desk) == ("Front door", "Back door")
    house.settle("second", at=1)
    with first.store.reading() as records:
        parcel = records.parcel(PARCEL)
    assert parcel is not None
    assert (parcel.state, parcel.by, parcel.via) == ("collected", first.marek, "desk")


def test_two_desks_that_decide_apart_agree_on_the_first_word(house: House) -> None:
    first, second = house.desks
    first.record(Fact(PARCEL, ParcelReceived(recipient=first.marta, code="K7M4Q")))
    house.meet()
    first.record(Fact(PARCEL, ParcelCollected(by=first.marta, via="card")))
    first.clocks.turn(60)
    second.record(Fact(PARCEL, ParcelCollected(by=first.marek, via="desk")))
    house.meet()
    task = house.task()
    house.conflicts(1).settle(RECEPTION, task.id, "second")
    first.clocks.turn(5)
    house.conflicts(0).settle(RECEPTION, task.id, "first")
    house.meet()
    for desk in house.desks:
        with desk.store.reading() as records:
            parcel, settled = records.parcel(PARCEL), records.settled([task.id])[task.id]
        assert parcel is not None
        assert (settled.how, settled.actor) == ("second", ROSA)
        assert (parcel.by, parcel.via) == (first.marek, "desk")


@pytest.fixture
def overspent(house: House) -> House:
    """Marta had 100, and printed for 60 at each desk while they were apart."""
    house.shops[0].top_up(house.desks[0].marta, 100)
    house.meet()
    for shop in house.shops:
        shop.pair(last_contact_at=house.desks[0].clocks.ms)
        shop.printed(shop.quote(house.desks[0].marta, "mmmmmmmmmmmm"))
        house.desks[0].clocks.turn(60)
    house.meet()
    return house


def test_a_wallet_below_nought_is_asked_for_until_it_is_deeper(overspent: House) -> None:
    house, marta = overspent, overspent.desks[0].marta
    task = house.task()
    assert (task.sort, task.whose, task.amount, task.desk) == ("wallet", "Marta Kowalska", 20, "Back door")
    assert task.other_desk == "Front door"
    assert [(way.code, way.manager) for way in task.ways] == [("ask", False), ("forgive", True)]
    request = house.settle("ask")
    house.shops[1].credit.adjust(MANAGER, -5, "mistake", member=marta)
    house.meet()
    assert (house.task().id, house.task().amount) == (task.id, 25)
    house.desks[0].undoing.undo(request)
    house.shops[1].top_up(marta, 30)
    house.meet()
    assert house.conflicts(0).tasks() == ()


def test_a_debt_that_two_managers_forgive_apart_is_forgiven_once(overspent: House) -> None:
    house, marta = overspent, overspent.desks[0].marta
    with pytest.raises(ManagerNeeded):
        house.conflicts(0).settle(RECEPTION, house.task().id, "forgive")
    task = house.task()
    requests = [house.conflicts(at).settle(MANAGER, task.id, "forgive") for at in (0, 1)]
    house.meet()
    assert house.conflicts(1).tasks() == ()
    assert [shop.available(marta) for shop in house.shops] == [0, 0]
    with house.central.reading(house.desks[0].space) as records:
        assert records.overdrawn("EUR") == []
    house.desks[0].undoing.undo(requests[0])  # money goes back by its opposite
    house.meet()
    assert house.task().amount == 20
    house.settle("forgive", MANAGER, at=1)
    assert [shop.available(marta) for shop in house.shops] == [0, 0]


def test_a_print_of_which_nobody_knows_how_it_ended(house: House) -> None:
    marta = house.desks[0].marta
    house.shops[0].top_up(marta, 100)
    shop = house.shops[0]
    shop.queue.falls_silent = True
    job = shop.printing.release(shop.quote(marta, "mm"))
    house.meet()
    house.desks[0].clocks.turn(HALF_AN_HOUR - 60)
    assert house.conflicts(0).tasks() == ()
    house.desks[0].clocks.turn(120)
    task = house.task()
    assert (task.sort, task.whose, task.desk, task.amount) == ("print_unsure", "Marta Kowalska", "Front door", 10)
    house.settle("not_out", at=1)
    assert shop.available(marta) == 100
    shop.queue.reachable = True
    shop.clocks.turn(60)
    assert shop.printing.watch(job.id).final  # what the printer says later changes nothing
    assert shop.available(marta) == 100


def test_it_came_out_charges_all_of_it(house: House) -> None:
    marta = house.desks[0].marta
    house.shops[0].top_up(marta, 100)
    house.shops[0].queue.falls_silent = True
    house.shops[0].printing.release(house.shops[0].quote(marta, "mm"))
    house.desks[0].clocks.turn(HALF_AN_HOUR + 60)
    house.meet()
    request = house.settle("came_out")
    assert house.shops[1].available(marta) == 90
    with pytest.raises(NothingToUndo):
        house.desks[0].undoing.undo(request)


def test_a_print_that_was_settled_twice_and_its_price_given_back(house: House) -> None:
    marta, (first, second) = house.desks[0].marta, house.desks
    house.shops[0].top_up(marta, 100)
    watched = house.shops[0].printed(house.shops[0].quote(marta, "mm"))
    house.meet()
    first.clocks.turn(60)
    second.record(Fact(watched.job.id, PrintReleased(reason="unknown")))
    house.meet()
    task = house.task()
    assert (task.sort, task.amount) == ("print_twice", 10)
    with pytest.raises(ManagerNeeded):
        house.conflicts(0).settle(RECEPTION, task.id, "give_back")
    house.settle("give_back", MANAGER)
    assert house.shops[1].available(marta) == 100
    first.record(Fact(watched.job.id, PrintCaptured(sides_done=2, amount=10)))
    house.meet()
    assert house.conflicts(0).tasks() == ()


def test_one_card_given_to_two_members_at_two_desks(house: House) -> None:
    first, second = house.desks
    second.issue(first.marek, "04BEEF01")
    first.clocks.turn(60)
    first.issue(first.margarethe, "04BEEF01")
    house.meet()
    task = house.task()
    assert (task.sort, task.other, task.name) == ("card", "Marek Dudek", "Margarethe Ohm")
    house.settle("second")
    assert "Margarethe" in repr(second.tap("04BEEF01"))


def test_one_payment_that_two_desks_noted_is_paid_back_once(house: House) -> None:
    marta = house.desks[0].marta
    for shop in house.shops:
        shop.top_up(marta, 500)
        house.desks[0].clocks.turn(20)
    house.meet()
    task = house.task()
    assert (task.sort, task.whose, task.amount) == ("topup", "Marta Kowalska", 500)
    house.settle("pay_back")
    assert house.shops[1].available(marta) == 500


def test_what_was_printed_with_is_not_paid_back(house: House) -> None:
    marta = house.desks[0].marta
    for shop in house.shops:
        shop.top_up(marta, 20)
        house.desks[0].clocks.turn(20)
    house.meet()
    house.shops[0].printed(house.shops[0].quote(marta, "mmmmmm"))
    with pytest.raises(CreditShort):
        house.conflicts(0).settle(RECEPTION, house.task().id, "pay_back")
    house.settle("both")


def test_nobody_is_asked_about_last_months_guests_but_about_parcels(house: House) -> None:
    first, second = house.desks
    invitation = first.invite("Ada Lovelace").id
    first.record(Fact(PARCEL, ParcelReceived(code="K7M4Q")))
    house.meet()
    for desk in house.desks:
        desk.sign_in("Ada Lovelace", invitation=invitation)
        desk.record(Fact(PARCEL, ParcelCollected(by=first.marta, via="desk")))
        first.clocks.turn(60)
    house.meet()
    assert {task.sort for task in house.conflicts(1).tasks()} == {"invitation", "parcel"}
    first.clocks.turn(31 * DAY_MS / 1000)
    assert house.task().sort == "parcel"
    assert second.people_in() == (0, 2)


# --- over the wire ---


def test_both_desks_show_it_once_and_the_board_of_the_other_lets_it_go(
    served_central: ServedCentral, new_desk: Callable[..., Desk]
) -> None:
    space = served_central.new_space()
    desks = [new_desk("Front door"), new_desk("Back door")]
    for desk in desks:
        desk.pair(served_central, space)
    record(desks[0].store, [*new_member("Marta Kovač", member=MARTA), *new_member("Ivo Lind", member=IVO)])
    record(desks[0].store, [Fact(PARCEL, ParcelReceived(recipient=MARTA, code="K7M4Q"))])
    _meet(desks)
    for desk, who in zip(desks, (MARTA, IVO), strict=True):
        card = CredentialIssued(member=who, type="card", key_id="k", digest="one")
        visit = VisitOpened(person=who, role="member", via="card")
        record(desk.store, [Fact(PARCEL, ParcelCollected(by=who, via="card"))])
        record(
            desk.store, [Fact(f"{int(who, 16) ^ 7:032x}", card, subject=who), Fact(f"{int(who, 16) ^ 9:032x}", visit)]
        )
    _meet(desks)
    arounds = [_around(desk) for desk in desks]
    boards = [Board(around, undoing, exchange=lambda: "connected") for around, undoing in arounds]
    shown = [[task.conflict for task in board.now(RECEPTION).tasks] for board in boards]
    assert shown[0] == shown[1]
    assert sorted(one.sort for one in shown[0] if one is not None) == ["card", "parcel"]
    for one in shown[0]:
        assert one is not None
        Conflicts(*arounds[1]).settle(RECEPTION, one.id, "first")
    _meet(desks[::-1])
    assert [board.now(RECEPTION).tasks for board in boards] == [(), ()]


def _meet(desks: list[Desk]) -> None:
    for desk in (*desks, *desks):
        desk.cycle()


def _around(desk: Desk):  # type: ignore[no-untyped-def]
    from kiosk.desk.surroundings import Surroundings, Undoing

    around = Surroundings(desk.store, secrets=lambda: desk.keys.of(desk.space))
    return around, Undoing(around)
