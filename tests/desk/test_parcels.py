"""Parcels at the desk: read, put away, found again, handed over, and taken back when that was a mistake."""

from __future__ import annotations

import pytest

from kiosk.core.kinds import Fact
from kiosk.core.parcels import PARCEL_PREFIX, ParcelCollected
from kiosk.core.ports import Credential
from kiosk.core.spaces import CompanyChanged, ShelfChanged
from kiosk.desk.parcel_acceptance import ParcelAcceptance
from kiosk.errors import (
    CredentialLost,
    NotAParcel,
    NothingToUndo,
    ParcelGone,
    PinWrong,
    RecipientMissing,
    UnknownCredential,
)
from tests.desk.front_desk import PIN, FrontDesk, Opens
from tests.desk.parcels_desk import DHL, SHELVES, ParcelsDesk


@pytest.fixture
def parcels(open_desk: Opens) -> ParcelsDesk:
    return ParcelsDesk(open_desk())


def test_a_number_is_read_and_known_again_while_it_waits(parcels: ParcelsDesk) -> None:
    read = parcels.acceptance.read(f" {DHL[:6]} {DHL[6:]} ")
    assert (read.carrier[:3], read.number, read.strength, read.already) == ("DHL", DHL, "strong", None)
    shelved = parcels.receive(parcels.desk.marta, carrier=read.carrier, number=read.number, strength=read.strength)
    again = parcels.acceptance.read(DHL.lower()).already
    assert again is not None
    assert (again.id, again.name, again.shelf) == (shelved.parcel, "Marta Kowalska", "A-1")
    assert again.at == parcels.desk.clocks.ms
    parcels.acceptance.hand_over(shelved.parcel, parcels.desk.marta, parcels.staff)
    assert parcels.acceptance.read(DHL).already is None


@pytest.mark.parametrize(
    "code", ["", "   ", "hello", "12345", "https://x.example/?a=b", "\u202e\u200f", "مرحبا 123", "\U0001f4e6"]
)
def test_what_is_no_tracking_number_is_kept_as_typed(parcels: ParcelsDesk, code: str) -> None:
    read = parcels.acceptance.read(code)
    assert read.strength in ("unknown", "weak")
    shelved = parcels.receive(parcels.desk.marta, carrier=read.carrier, number=read.number, strength=read.strength)
    assert parcels.acceptance.by_label(shelved.code) is not None


@pytest.mark.parametrize(
    "code", ["A" * 4096, "7" * 4096, "KIOSK:V:" + "0" * 32, "KIOSK:M:00000001", "KIOSK:P:" + "0" * 32, "04A21F01"]
)
def test_cards_codes_of_ours_and_whole_books_are_no_parcels(parcels: ParcelsDesk, code: str) -> None:
    with pytest.raises(NotAParcel):
        parcels.acceptance.read(code)


def test_our_own_label_says_that_it_is_here(parcels: ParcelsDesk) -> None:
    shelved = parcels.receive(parcels.desk.marta)
    for code in (PARCEL_PREFIX + shelved.parcel.upper(), shelved.code, f"]C1{shelved.code}"):
        already = parcels.acceptance.read(code).already
        assert already is not None
        assert already.id == shelved.parcel


def test_without_a_recogniser_the_number_is_still_kept(open_desk: Opens) -> None:
    parcels = ParcelsDesk(open_desk())
    plain = ParcelAcceptance(parcels.desk.around, parcels.undoing)
    assert plain.read(DHL).number == DHL
    assert plain.label(parcels.receive(parcels.desk.marta).parcel) == ""


def test_staff_find_people_and_companies_from_two_letters(parcels: ParcelsDesk) -> None:
    names = [one.name for one in parcels.acceptance.recipients("ma")]
    assert names == ["Marek Dudek", "Margarethe Ohm", "Marta Kowalska"]
    assert [(one.kind, one.name) for one in parcels.acceptance.recipients("fj")] == [("company", "Fjord Audio")]
    assert [one.name for one in parcels.acceptance.recipients("he")] == ["Herta Heimlich"]  # hidden from guests only
    assert parcels.acceptance.recipients("m") == ()
    assert parcels.acceptance.recipients("%_") == ()
    parcels.desk.change(parcels.desk.marek, status="ended")
    found = parcels.acceptance.recipients("ma")
    assert [(one.name, one.former) for one in found][-1] == ("Marek Dudek", True)


def test_many_people_leave_room_for_companies(parcels: ParcelsDesk) -> None:
    for number in range(10):
        parcels.desk.member(f"Marlene {chr(65 + number)}")
    parcels.desk.record(Fact("c9" * 16, CompanyChanged(name="Maritime Works")))
    found = parcels.acceptance.recipients("mar")
    assert len(found) == 8
    assert found[-1].name == "Maritime Works"


def test_before_anything_is_typed_those_stand_there_who_had_parcels_lately(parcels: ParcelsDesk) -> None:
    assert parcels.acceptance.recipients("") == ()
    parcels.receive(parcels.desk.marta)
    parcels.desk.clocks.turn(60)
    parcels.receive(company=parcels.desk.company)
    assert [(one.name, one.recent) for one in parcels.acceptance.recipients("")] == [
        ("Halbe Höhe Architects", True),
        ("Marta Kowalska", True),
    ]


def test_shelves_are_proposed_beside_what_waits_and_never_when_full(parcels: ParcelsDesk) -> None:
    marta = parcels.acceptance.recipients("marta")[0]
    assert parcels.acceptance.propose_shelf(marta, ()).reason == "free"
    parcels.receive(parcels.desk.marta, shelf=SHELVES["A-2"])
    proposal = parcels.acceptance.propose_shelf(marta, ())
    assert (proposal.shelf and proposal.shelf.label, proposal.reason, proposal.free) == ("A-2", "beside", 1)
    assert parcels.acceptance.propose_shelf(None, ("oversize",)).reason == "floor"
    parcels.desk.record(*(Fact(shelf, ShelfChanged(closed=True)) for shelf in SHELVES.values()))
    assert parcels.acceptance.propose_shelf(marta, ()).shelf is None
    assert parcels.acceptance.shelves() == ()


def test_a_parcel_for_nobody_we_know_keeps_the_name_on_it(parcels: ParcelsDesk) -> None:
    shelved = parcels.receive(name=" \u202eXaver\u202c  Unbekannt ", flags=("damaged", "nonsense"), note="torn")
    found = parcels.acceptance.by_label(shelved.code)
    assert found is not None
    assert (found.name, found.known, found.flags, found.note) == ("Xaver Unbekannt", False, ("damaged",), "torn")
    with pytest.raises(RecipientMissing):
        parcels.receive(name="  \u200b ")
    with pytest.raises(RecipientMissing):
        parcels.receive("0" * 32)


def test_a_label_says_where_it_belongs_and_a_jam_loses_nothing(parcels: ParcelsDesk) -> None:
    shelved = parcels.receive(parcels.desk.marta, flags=("perishable",))
    assert parcels.acceptance.label(shelved.parcel) == f"/labels/parcel-{shelved.code}.pdf"
    (label,) = parcels.tray.labels
    assert (label.name, label.company, label.shelf, label.code) == (
        "Marta Kowalska", "Halbe Höhe Architects", "A-1", shelved.code,
    )  # fmt: skip
    assert label.flags == ("Perishable",)
    assert label.arrived == "Arrived 24 Nov 09:12"
    assert label.qr == PARCEL_PREFIX + shelved.parcel.upper()
    parcels.tray.jammed = True
    with pytest.raises(OSError, match="paper"):
        parcels.acceptance.label(shelved.parcel)
    parcels.acceptance.undo(shelved.request)
    assert parcels.acceptance.label(shelved.parcel) == ""


def test_undo_takes_a_parcel_back_unless_it_was_handed_over(parcels: ParcelsDesk) -> None:
    first, second = parcels.receive(parcels.desk.marta), parcels.receive(parcels.desk.marta)
    parcels.acceptance.undo(first.request)
    assert [one.id for one in parcels.collection.waiting_of(parcels.desk.marta).parcels] == [second.parcel]
    with pytest.raises(NothingToUndo):
        parcels.acceptance.undo(first.request)
    parcels.collection.collect([second.parcel], parcels.desk.marta, "card")
    with pytest.raises(ParcelGone):
        parcels.acceptance.undo(second.request)
    third = parcels.receive(parcels.desk.marta)
    parcels.desk.clocks.turn(301)
    with pytest.raises(NothingToUndo):
        parcels.acceptance.undo(third.request)


def test_a_parcel_is_moved_readdressed_handed_over_and_sent_back(parcels: ParcelsDesk) -> None:
    shelved = parcels.receive(parcels.desk.marta)
    parcels.acceptance.move(shelved.parcel, SHELVES["A-2"], parcels.staff)
    company = parcels.acceptance.recipients("fjord")[0]
    parcels.acceptance.readdress(shelved.parcel, company, parcels.staff)
    found = parcels.acceptance.by_label(shelved.code)
    assert found is not None
    assert (found.name, found.shelf) == ("Fjord Audio", "A-2")
    parcels.acceptance.undo(parcels.acceptance.return_(shelved.parcel, "refused", parcels.staff))
    assert parcels.acceptance.by_label(shelved.code) is not None
    parcels.acceptance.hand_over(shelved.parcel, "", parcels.staff)
    assert parcels.acceptance.by_label(shelved.code) is None
    for late in (
        lambda: parcels.acceptance.move(shelved.parcel, None, parcels.staff),
        lambda: parcels.acceptance.return_(shelved.parcel, "refused", parcels.staff),
        lambda: parcels.acceptance.hand_over(shelved.parcel, "", parcels.staff),
    ):
        with pytest.raises(ParcelGone):
            late()


def test_a_member_collects_their_own_and_their_companys_in_one_request(parcels: ParcelsDesk) -> None:
    own = parcels.receive(parcels.desk.marta)
    parcels.desk.clocks.turn(60)
    house = parcels.receive(company=parcels.desk.company)
    parcels.receive(parcels.desk.marek)
    mine = parcels.collection.present(Credential("04A21F01", "simulated"))
    assert (mine.name, mine.via) == ("Marta", "card")
    assert [(one.id, one.company) for one in mine.parcels] == [
        (own.parcel, ""),
        (house.parcel, "Halbe Höhe Architects"),
    ]
    assert parcels.desk.people_in() == (0, 0)  # nobody was checked in by it
    taken = parcels.collection.collect([one.id for one in mine.parcels], mine.member, mine.via)
    assert taken.count == 2
    assert parcels.collection.waiting_of(mine.member).parcels == ()
    with pytest.raises(ParcelGone):
        parcels.collection.collect([own.parcel], mine.member, "card")
    parcels.collection.undo(taken.request)
    assert len(parcels.collection.waiting_of(mine.member).parcels) == 2


def test_nobody_takes_what_is_not_theirs(parcels: ParcelsDesk) -> None:
    own, other = parcels.receive(parcels.desk.marta), parcels.receive(parcels.desk.marek)
    for wanted in ([own.parcel, other.parcel], [], ["0" * 32]):
        with pytest.raises(ParcelGone):
            parcels.collection.collect(wanted, parcels.desk.marta, "card")
    house = parcels.receive(company=parcels.desk.company)
    parcels.desk.change(parcels.desk.marta, status="ended")
    assert [one.id for one in parcels.collection.waiting_of(parcels.desk.marta).parcels] == [own.parcel]
    assert house.parcel


def test_whose_parcels_is_told_by_card_or_pin_alone(parcels: ParcelsDesk) -> None:
    desk = parcels.desk
    desk.issue(desk.marta, PIN, "pin")
    assert parcels.collection.present_pin(desk.marta, PIN).via == "pin"
    with pytest.raises(PinWrong):
        parcels.collection.present_pin(desk.marta, "000001")
    with pytest.raises(UnknownCredential):
        parcels.collection.present(Credential("0499", "simulated"))
    desk.members.report_lost(_card(desk))
    with pytest.raises(CredentialLost):
        parcels.collection.present(Credential("04A21F01", "simulated"))


def _card(desk: FrontDesk) -> str:
    with desk.store.reading() as records:
        return records.credentials_of(desk.marta, "card")[0].id


def test_a_label_tells_a_stranger_the_shelf_and_nothing_else(parcels: ParcelsDesk) -> None:
    shelved = parcels.receive(parcels.desk.marta)
    code = PARCEL_PREFIX + shelved.parcel.upper()
    assert parcels.collection.place(code) == "A-1"
    parcels.acceptance.hand_over(shelved.parcel, "", parcels.staff)
    for unknown in (code, PARCEL_PREFIX, PARCEL_PREFIX + "\u202e", PARCEL_PREFIX + "x" * 4096):
        with pytest.raises(ParcelGone):
            parcels.collection.place(unknown)


def test_a_courier_calls_reception(parcels: ParcelsDesk) -> None:
    reference = parcels.collection.bring()
    with parcels.desk.store.reading() as records:
        (call,) = records.calls_since(0)
    assert (call.reference, call.reason) == (reference, "parcel_brought")


def test_two_hand_overs_are_one_for_the_shelf_and_a_question_for_staff(parcels: ParcelsDesk) -> None:
    shelved = parcels.receive(parcels.desk.marta)
    parcels.collection.collect([shelved.parcel], parcels.desk.marta, "card")
    parcels.desk.record(Fact(shelved.parcel, ParcelCollected(by=parcels.desk.marek, via="card")))  # of another desk
    with parcels.desk.store.reading() as records:
        assert [one.id for one in records.parcels_gone_twice()] == [shelved.parcel]
        assert records.waiting_parcel_count() == 0
        assert records.parcels_by_shelf() == {}
