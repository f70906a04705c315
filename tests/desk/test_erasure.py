"""Erasing at the desk, at central's page and at the keyboard: whom it finds, what goes, and what stays."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kiosk.cli import main
from kiosk.core.guests import GuestNamed, GuestRegistered
from kiosk.core.kinds import Fact
from kiosk.core.members import MemberNamed
from kiosk.core.parcels import ParcelNamed, ParcelReceived
from kiosk.core.spaces import StaffChanged
from kiosk.desk.documents import Documents
from kiosk.desk.erasure import Erasing, Traces
from kiosk.desk.evacuation import Evacuation
from kiosk.desk.member_import import MemberImport
from kiosk.desk.members import MemberDraft, Members
from kiosk.desk.membership import MemberEdit, Membership
from kiosk.desk.parcel_acceptance import ParcelAcceptance, ParcelDraft
from kiosk.desk.print_credit import PrintCredit
from kiosk.desk.surroundings import Surroundings
from kiosk.documents.folder import BadgeFolder, EvacuationFiles, LabelFolder
from kiosk.errors import MemberMissing, UnknownCredential, ValueUnfit
from kiosk.printing.spool import FileSpool
from kiosk.store.keeping import PeopleGone
from kiosk.store.opening import open_kiosk
from kiosk.store.store import Store
from tests.conftest import KEY
from tests.desk.front_desk import SIGNED, FrontDesk
from tests.desk.print_shop import pdf_of
from tests.dev.central import ServedCentral
from tests.dev.desks import new_member, record
from tests.dev.office import add_account, logged_in, words
from tests.dev.pages import plain_bytes
from tests.store.worlds import journal_of, projected

NAMES = ("Zzcanary", "zzcanary")
MARTA = "0a" * 16


def left_in(store: Store, space: str) -> list[str]:
    held = repr(journal_of(store, space)) + repr(projected(store, space))
    return [name for name in NAMES if name in held]


@pytest.fixture
def erasing(desk: FrontDesk) -> Erasing:
    return Erasing(desk.around)


def canary(desk: FrontDesk) -> str:
    """A member with all that a member can have."""
    who = desk.member("Zzcanary Kowalska", company=desk.company, plan=desk.plan)
    desk.record(
        Fact(who, MemberNamed(email="zzcanary@example.org", phone="+49 zzcanary"), subject=who),
        Fact(who, StaffChanged(role="reception")),
    )
    desk.issue(who, "04FFEE01")
    desk.issue(who, "314159", "pin")
    return who


def test_a_member_leaves_times_and_money_behind(desk: FrontDesk, erasing: Erasing) -> None:
    who = canary(desk)
    credit = PrintCredit(desk.around, desk.undoing)
    credit.top_up(who, 2000, "cash", actor=desk.marta, request_key="r1")
    desk.tap("04FFEE01")
    before = credit.wallet(who)
    outlook = erasing.outlook(who)
    assert (outlook.person.name, outlook.person.about) == ("Zzcanary Kowalska", "Halbe Höhe Architects")
    assert (outlook.cards, outlook.inside, outlook.visits, outlook.erased) == (2, True, 1, False)
    assert (outlook.available, outlook.words) == (before.available, 4)
    people = desk.people_in()

    erasing.erase(who, actor=desk.marta)
    assert left_in(desk.store, desk.space) == []
    assert (credit.wallet(who).available, desk.people_in()) == (before.available, people)
    with desk.store.reading() as records:
        member = records.member(who)
        assert member is not None
        assert (member.name, member.status, member.plan, member.external) == ("", "ended", desk.plan, "")
        assert (records.staff_roles().get(who), records.credentials_of(who)) == (None, [])
        assert records.keeping.failures(who) == 0
    with pytest.raises(UnknownCredential):
        desk.tap("04FFEE01")
    count = len(journal_of(desk.store, desk.space))
    assert erasing.erase(who, actor=desk.marta).erased
    assert len(journal_of(desk.store, desk.space)) == count
    with pytest.raises(MemberMissing):
        Membership(desk.around).change(who, MemberEdit(name="Zzcanary"), actor="")


def test_a_guest_takes_their_invitation_along(desk: FrontDesk, erasing: Erasing) -> None:
    invited = desk.invite("Zzcanary Guest", company="zzcanary Ltd")
    came = desk.sign_in("Zzcanary Guest", invitation=invited.id, contact="zzcanary@example.org")
    other = desk.sign_in("Wei Wang")
    assert [(one.kind, one.id) for one in erasing.find("zzcanary GUEST")] == [
        ("guest", came.guest),
        ("invitation", invited.id),
    ]
    done = erasing.erase(came.guest, actor=desk.marta)
    assert (done.inside, done.also) == (True, (invited.id,))
    assert left_in(desk.store, desk.space) == []
    with desk.store.reading() as records:
        assert {guest.name for guest in records.guests_since(0)} == {"", "Wei Wang"}
        assert {visit.person for visit in records.inside()} == {came.guest, other.guest}


def test_a_signature_goes_as_well(desk: FrontDesk, erasing: Erasing) -> None:
    rules = desk.guests.rules("en")
    came = desk.sign_in("Zzcanary Guest", rules=rules.id, strokes=SIGNED)
    erasing.erase(came.guest, actor="")
    signed = [entry for entry in journal_of(desk.store, desk.space) if entry.kind == "guest.signed"]
    assert [entry.body for entry in signed] == [None]


def test_names_on_parcels_go_with_whom_they_were_for(desk: FrontDesk, erasing: Erasing) -> None:
    who = canary(desk)
    nobodys, theirs = "e1" * 16, "e2" * 16
    desk.record(
        Fact(nobodys, ParcelReceived(carrier="DHL", code="K7")),
        Fact(nobodys, ParcelNamed(name="Zzcanary Kowalska"), subject=nobodys),
        Fact(theirs, ParcelReceived(recipient=who, carrier="DHL", code="K8")),
        Fact(theirs, ParcelNamed(name="zzcanary k.", note="for zzcanary"), subject=theirs),
    )
    parcels = ParcelAcceptance(desk.around, desk.undoing, lambda _code: None)  # type: ignore[arg-type]
    parcels.receive(ParcelDraft(recipient=who, note="zzcanary: fragile"), actor=desk.marta)
    assert [(one.kind, one.id) for one in erasing.find("Zzcanary Kowalska")] == [("member", who), ("parcel", nobodys)]
    done = erasing.erase(who, actor="")
    assert (done.also, done.waiting) == ((theirs,), 2)
    erasing.erase(nobodys, actor="")
    assert left_in(desk.store, desk.space) == []


def test_the_only_manager_is_not_erased(desk: FrontDesk, erasing: Erasing) -> None:
    desk.record(Fact(desk.marta, StaffChanged(role="manager")))
    with pytest.raises(ValueUnfit):
        erasing.erase(desk.marta, actor="")
    with pytest.raises(MemberMissing):
        erasing.erase("00" * 16, actor="")
    assert erasing.find("Marta") == ()  # the whole name, or nobody
    desk.record(Fact(desk.marek, StaffChanged(role="manager")))
    erasing.erase(desk.marta, actor=desk.marek)


def test_a_list_does_not_bring_anybody_back(desk: FrontDesk, erasing: Erasing, tmp_path: Path) -> None:
    file = tmp_path / "members.csv"
    file.write_text("id,name,email\n17,Zzcanary Kowalska,zzcanary@example.org\n18,Ivo Brandt,\n", encoding="utf-8")
    importing = MemberImport(desk.around)
    importing.run(importing.read(file))
    (found,) = erasing.find("Zzcanary Kowalska")
    erasing.erase(found.id, actor="")
    report = importing.run(importing.read(file))
    assert (report.created, report.unchanged, [row.line for row in report.rejected]) == (0, 1, [2])
    assert "erased" in report.rejected[0].reason
    assert left_in(desk.store, desk.space) == []


def test_papers_documents_and_the_list_forget_them(desk: FrontDesk, erasing: Erasing, tmp_path: Path) -> None:
    who = canary(desk)
    desk.tap("04FFEE01")
    (tmp_path / "zzcanary.pdf").write_bytes(pdf_of("m"))
    documents = Documents(desk.around, FileSpool(tmp_path / "prints"))
    documents.take_in(who, tmp_path / "zzcanary.pdf")
    documents.take_in(desk.marta, tmp_path / "zzcanary.pdf", title="Plan")
    papers = (BadgeFolder(tmp_path / "badges"), LabelFolder(tmp_path / "labels"))
    for paper in ("badges/badge-123456.pdf", "labels/parcel-K7.pdf", "badges/somebody-elses.pdf"):
        (tmp_path / paper).write_bytes(b"%PDF Zzcanary")
    files = EvacuationFiles(tmp_path)
    evacuation = Evacuation(desk.around, files)
    evacuation.refresh()
    assert "Zzcanary" in files.text.read_text()
    traces = Traces(desk.around, documents, papers)
    assert traces.sweep()
    assert (tmp_path / "labels/parcel-K7.pdf").exists()  # nobody was erased yet

    erasing.erase(who, actor="")
    assert traces.sweep()
    evacuation.refresh()
    files.close()
    assert "Zzcanary" not in files.text.read_text()
    assert [path.name for path in sorted(tmp_path.glob("*/*.pdf"))] == [
        "somebody-elses.pdf",
        *_spooled(documents, desk),
    ]
    raw = plain_bytes(tmp_path / "desk" / "kiosk.db", KEY)
    assert [name for name in NAMES if name.encode() in raw] == []
    (tmp_path / "labels/parcel-K8.pdf").write_bytes(b"%PDF Somebody")
    assert traces.sweep()
    assert (tmp_path / "labels/parcel-K8.pdf").exists()  # once for each time that somebody was erased


def _spooled(documents: Documents, desk: FrontDesk) -> list[str]:
    return [f"{document.file}.pdf" for document in documents.of(desk.marta)]


def test_a_desk_that_was_shut_out_keeps_nobodys_papers(desk: FrontDesk, tmp_path: Path) -> None:
    (tmp_path / "plan.pdf").write_bytes(pdf_of("m"))
    documents = Documents(desk.around, FileSpool(tmp_path / "prints"))
    documents.take_in(desk.marta, tmp_path / "plan.pdf")
    badges = BadgeFolder(tmp_path / "badges")
    (tmp_path / "badges/badge-123456.pdf").write_bytes(b"%PDF Marta")
    with desk.store.transaction() as records:
        records.keeping.set("people_gone", PeopleGone(why="revoked"))
    desk.clocks.turn(1)
    assert Traces(desk.around, documents, (badges,)).sweep()
    assert list(tmp_path.glob("*/*.pdf")) == []


# At the keyboard


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A desk with two people of one name, and somebody else."""
    (tmp_path / "kiosk.toml").write_text(f'data = "{(tmp_path / "data").as_posix()}"\n', encoding="utf-8")
    store, ring = open_kiosk(tmp_path / "data", tmp_path / "data" / "kiosk.key")
    members = Members(Surroundings(store, lambda: ring.of(store.space or "")))
    for number, name in enumerate(("Zzcanary Kowalska", "Zzcanary Kowalska", "Ivo Brandt")):
        members.add(MemberDraft(name, f"{name}-{number}"))
    store.close()
    return tmp_path


def call(folder: Path, *arguments: str, answers: str = "") -> Result:
    settings = ["--settings", str(folder / "kiosk.toml"), "erase"]
    return CliRunner().invoke(main, [*settings, *arguments], input=answers)


def held(folder: Path) -> str:
    store, _ = open_kiosk(folder / "data", folder / "data" / "kiosk.key")
    try:
        return repr(journal_of(store, store.space or ""))
    finally:
        store.close()


def test_the_command_asks_and_erases(folder: Path) -> None:
    asked = call(folder, "Ivo Brandt", answers="n\n")
    assert asked.exit_code == 1
    assert "cannot be undone" in asked.stdout
    assert "Nobody was erased" in asked.stderr
    assert "Ivo" in held(folder)
    assert "Nobody was erased" in call(folder, "Ivo Brandt").stderr
    done = call(folder, "ivo brandt", answers="y\n")
    assert done.exit_code == 0, done.stderr
    assert "Erased here" in done.stdout
    assert "Ivo" not in held(folder)
    assert "Nobody here is called 'Ivo Brandt'" in call(folder, "Ivo Brandt", "--yes").stderr


def test_the_command_wants_an_id_where_several_are_called_so(folder: Path) -> None:
    asked = call(folder, "Zzcanary Kowalska", "--yes")
    assert (asked.exit_code, "Several are called so" in asked.stderr) == (1, True)
    which = asked.stderr.strip().splitlines()[-1].split()[1]
    assert "Please add --yes" in call(folder, which, "--json").stderr
    done = json.loads(call(folder, which, "--yes", "--json").stdout)
    assert (done["person"]["id"], done["person"]["kind"], done["erased"]) == (which, "member", False)
    assert held(folder).count("Zzcanary Kowalska") == 2  # the other one's name, and what another system calls them
    assert json.loads(call(folder, which, "--yes", "--json").stdout)["erased"]
    evacuation = (folder / "data" / "evacuation.txt").read_text()
    logs = [path for path in (folder / "data").glob("*.log") if b"Zzcanary" in path.read_bytes()]
    assert ("Zzcanary" in evacuation, logs) == (False, [])


# At central's page


def test_a_manager_types_the_name_at_central(small_central: ServedCentral) -> None:
    space = small_central.new_space()
    record(small_central.store, new_member("Zzcanary Kowalska", member=MARTA, digest="d1"), space)
    rolf = logged_in(small_central, "Rolf", "reception")
    ines = logged_in(small_central)
    member, page = f"/spaces/{space}/members/{MARTA}", f"/spaces/{space}/erase/{MARTA}"
    assert "Erase this person" not in words(rolf.get(member))
    assert "Erase this person" in words(ines.get(member))
    assert rolf.post(page, name="Zzcanary Kowalska").status == 403
    assert "Their cards, codes and PINs (1)" in words(ines.get(page))
    assert "Nobody was erased" in words(ines.post(page, name="Zzcanary"))
    assert left_in(small_central.store, space) == list(NAMES)
    found = ines.get(f"/spaces/{space}/erase?q=zzcanary%20kowalska")
    assert f'href="{page}"' in found.text
    assert ines.post(page, name="zzcanary  KOWALSKA").headers["location"] == f"{member}?done=erased"
    assert left_in(small_central.store, space) == []
    assert "Name taken out" in words(ines.get(member))
    assert "was erased" in words(ines.get(page))
    assert ines.get(f"/spaces/{space}/erase/{'00' * 16}").status == 404
    actors = {entry.actor for entry in journal_of(small_central.store, space) if entry.kind == "person.erased"}
    assert actors != {""}


def test_whom_they_erased_among_the_guests_is_not_offered_again(small_central: ServedCentral) -> None:
    space, guest = small_central.new_space(), "0c" * 16
    came = Fact(guest, GuestRegistered(host=MARTA, visit="0d" * 16, language="en", code="123456"))
    record(small_central.store, [came, Fact(guest, GuestNamed(name="Noor"), subject=guest)], space)
    ines, erased = logged_in(small_central), f"/spaces/{space}/erase/{guest}"
    assert f'href="{erased}"' in ines.get(f"/spaces/{space}/guests").text
    ines.post(erased, name="Noor")
    after = ines.get(f"/spaces/{space}/guests")
    assert "Name taken out" in words(after)
    assert erased not in after.text, "nothing is left to take out"


def test_central_on_disk_forgets_them(
    small_central: ServedCentral, tmp_path: Path, keys_of: Callable[[Path], str]
) -> None:
    space = small_central.new_space()
    record(small_central.store, new_member("Zzcanary Kowalska", member=MARTA, digest="d1"), space)
    add_account(small_central)
    key = keys_of(tmp_path / "central" / "central.key")
    database = tmp_path / "central" / "central.db"
    assert b"Zzcanary" in plain_bytes(database, key)
    page = f"/spaces/{space}/erase/{MARTA}"
    logged_in(small_central, "Zoe").post(page, name="Zzcanary Kowalska")
    raw = plain_bytes(database, key)
    assert [name for name in NAMES if name.encode() in raw] == []


@pytest.fixture
def keys_of() -> Callable[[Path], str]:
    from kiosk.store.keys import read_keys

    return lambda path: read_keys(path).database
