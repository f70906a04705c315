"""Lists of members: taken whole or reported row by row, the same list twice changing nothing."""

from __future__ import annotations

import csv
import io
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.core.clock import to_ms
from kiosk.core.ids import member_id
from kiosk.core.kinds import Fact
from kiosk.core.members import Member
from kiosk.core.ports import Credential
from kiosk.core.spaces import PlanChanged, SpaceChanged
from kiosk.desk.check_in import DeskToday
from kiosk.desk.member_columns import FIELDS, Mapping, columns_of, mapping_of, read_mapping
from kiosk.desk.member_import import ImportReport, MemberImport
from kiosk.desk.surroundings import Surroundings
from kiosk.errors import TableUnusable
from kiosk.store.keys import new_space_secrets
from kiosk.store.store import Store
from tests.desk.front_desk import FrontDesk

BERLIN = ZoneInfo("Europe/Berlin")
COBOT = """\
Membership ID,Name,Company,Email,Phone,Plan,Confirmed,Canceled to,Check-in token
m-1,Zoë Brandt,Fjord Audio,zoe@example.org,+49 30 1,Hot desk,2026-01-01,,04AB0001
m-2,"Kowalska, Ada",Ünder Höhe,ada@example.org,,,2026-01-01,2026-12-31,
"""


def load(desk: FrontDesk, data: str | bytes, *, dry_run: bool = False, **options: object) -> ImportReport:
    importing = MemberImport(desk.around, **options)  # type: ignore[arg-type]
    return importing.run(importing.read(data.encode() if isinstance(data, str) else data), dry_run=dry_run)


def sums(report: ImportReport) -> tuple[int, int, int, int, int]:
    assert report.rows == report.created + report.changed + report.unchanged + len(report.rejected)
    return report.rows, report.created, report.changed, report.unchanged, len(report.rejected)


def reasons(report: ImportReport) -> dict[int, str]:
    return {row.line: row.reason for row in report.rejected}


def member(desk: FrontDesk, external: str, source: str = "import") -> Member:
    with desk.store.reading() as records:
        found = records.member(member_id(desk.space, source, external))
    assert found is not None
    return found


def entries(desk: FrontDesk) -> int:
    with desk.store.reading() as records:
        return records.journal.count()


def end_of(year: int, month: int, day: int) -> int:
    """The midnight that ends a day in Berlin."""
    return to_ms(datetime(year, month, day, tzinfo=BERLIN).replace(hour=0)) + 24 * 3_600_000


def test_an_export_makes_members_with_companies_plans_and_cards(desk: FrontDesk) -> None:
    assert sums(load(desk, COBOT)) == (2, 2, 0, 0, 0)
    zoe, ada = member(desk, "m-1"), member(desk, "m-2")
    assert (zoe.name, zoe.email, zoe.phone, zoe.plan) == ("Zoë Brandt", "zoe@example.org", "+49 30 1", desk.plan)
    assert (zoe.company, zoe.status, zoe.paid_until, zoe.external) == ("c1" * 16, "active", None, "m-1")
    assert (ada.name, ada.plan, ada.paid_until) == ("Kowalska, Ada", None, end_of(2026, 12, 31))
    with desk.store.reading() as records:
        company = records.company(ada.company)
    assert company is not None
    assert company.name == "Ünder Höhe"
    assert isinstance(today := desk.check_in.present(Credential("04:ab:00:01", "simulated")), DeskToday)
    assert today.name == "Zoë"


def test_the_same_file_again_changes_nothing(desk: FrontDesk) -> None:
    load(desk, COBOT)
    before = entries(desk)
    assert sums(load(desk, COBOT)) == (2, 0, 0, 2, 0)
    assert sums(load(desk, COBOT.replace(",", ";").replace('"Kowalska; Ada"', '"Kowalska, Ada"'))) == (2, 0, 0, 2, 0)
    assert entries(desk) == before


def test_only_what_changed_becomes_an_entry(desk: FrontDesk) -> None:
    load(desk, COBOT)
    before = entries(desk)
    assert sums(load(desk, COBOT.replace("zoe@example.org", "z@example.org"))) == (2, 0, 1, 1, 0)
    assert entries(desk) == before + 1
    assert sums(load(desk, COBOT.replace("2026-12-31", ""))) == (2, 0, 2, 0, 0)
    assert (member(desk, "m-1").email, member(desk, "m-2").paid_until) == ("zoe@example.org", None)


def test_a_dry_run_says_the_same_and_records_nothing(desk: FrontDesk) -> None:
    before = entries(desk)
    listed = COBOT + "m-3,Ben,,,,No such plan,,,\nm-4,Eve,,,,,,,04AB0001\n"
    tried = load(desk, listed, dry_run=True)
    assert entries(desk) == before
    assert load(desk, listed) == tried
    assert sums(tried) == (4, 2, 0, 0, 2)


def test_a_column_that_is_not_there_changes_nothing(desk: FrontDesk) -> None:
    load(desk, COBOT)
    before = member(desk, "m-1")
    assert sums(load(desk, "Member ID,Name\nm-1,Zoë Brandt\n")) == (1, 0, 0, 1, 0)
    assert sums(load(desk, "Member ID,Name,Nickname,Status\nm-1,Zoë Brandt,Zo,paused\n")) == (1, 0, 1, 0, 0)
    after = member(desk, "m-1")
    assert (after.known_as, after.status, after.company, after.phone) == ("Zo", "paused", before.company, before.phone)
    assert sums(load(desk, "Member ID,Name,Status\nm-1,Zoë Brandt,\n")) == (1, 0, 0, 1, 0)


@pytest.mark.parametrize(
    ("header", "found"),
    [
        ("Id,FullName,Salutation,Email,MobilePhone,CompanyName,TariffName,AccessCardId,CardNumber,Active",
         {"external": 0, "name": 1, "email": 3, "phone": 4, "company": 5, "plan": 6, "cards": 7, "status": 9}),
        ("Location,FullName,Email,Active,Plan,KeyFobNumber,NickName",
         {"name": 1, "email": 2, "status": 3, "plan": 4, "cards": 5, "known_as": 6}),
        ("_id,Member Name,Team,Email,Phone,Status,Membership Name,Start Date,End Date",
         {"external": 0, "name": 1, "company": 2, "email": 3, "phone": 4, "status": 5, "plan": 6, "paid_until": 8}),
        ("Mitgliedsnr.;Name;Vorname;Firma;E-Mail;Handy;Tarif;Gültig bis;Karte 1;Karte 2;versteckt",
         {"external": 0, "last_name": 1, "first_name": 2, "company": 3, "email": 4, "phone": 5, "plan": 6,
          "paid_until": 7, "cards": (8, 9), "hidden": 10}),
        ("Nom;Prénom;Société;Courriel;Téléphone;Forfait;Valable jusqu’au;Numéro de carte",
         {"last_name": 0, "first_name": 1, "company": 2, "email": 3, "phone": 4, "plan": 5, "paid_until": 6,
          "cards": 7}),
        ("Nombre;Apellidos;Empresa;Correo electrónico;Teléfono móvil;Tarifa;Estado;Válido hasta;Tarjeta",
         {"first_name": 0, "last_name": 1, "company": 2, "email": 3, "phone": 4, "plan": 5, "status": 6,
          "paid_until": 7, "cards": 8}),
        ("Nom", {"last_name": 0}),
        ("Name,Card number", {"name": 0, "cards": 1}),
    ],
)  # fmt: skip
def test_columns_are_known_by_many_names(header: str, found: dict[str, int | tuple[int, ...]]) -> None:
    cells = header.split(";" if ";" in header else ",")
    wanted = {name: place if isinstance(place, tuple) else (place,) for name, place in found.items()}
    assert columns_of(cells, Mapping()).places == wanted


def test_rows_that_cannot_be_taken_are_reported_and_leave_nothing(desk: FrontDesk) -> None:
    listed = [
        ["ID", "Name", "Email", "Plan", "Paid until", "Cards", "Status", "Hidden"],
        ["1", "Short"],
        ["2", "Long", "", "", "", "", "", "", "more"],
        ["3", "x" * 10_000, "", "", "", "", "", ""],
        ["4", "", "nobody@example.org", "", "", "", "", ""],
        ["5", "Ada\x00", "", "", "", "", "", ""],
        ["6", "Flex", "", "Flex 99", "", "", "", ""],
        ["7", "Day", "", "", "31.02.2027", "", "", ""],
        ["8", "Two days", "", "", "03/04/2027", "", "", ""],
        ["9", "Marta's card", "", "", "", "04a21f01", "", ""],
        ["10", "First", "", "", "", "C1, C2", "", ""],
        ["11", "Second", "", "", "", "C2", "", ""],
        ["10", "First again", "", "", "", "", "", ""],
        ["12", "Mail", "not an address", "", "", "", "", ""],
        ["13", "Status", "", "", "", "", "in limbo", ""],
        ["14", "Rounded", "", "", "", "1.23457E+12", "", ""],
        ["15", "Masked", "", "", "", "**** 1234", "", ""],
        ["16", "Hidden?", "", "", "", "", "", "perhaps"],
        ["17", "=cmd|' /C calc'!A0", "", "", "", "", "", ""],
        ["18", "@SUM(A1)", "", "", "12/31/2026", "", "aktiv", "ja"],
        ["19", "Line\nbreak", "", "", "31.12.9999", "", "", ""],
        ["20", "+ Plus", "", "", "2026-12-30T23:30:00Z", "", "", ""],
    ]  # fmt: skip
    out = io.StringIO()
    csv.writer(out).writerows(listed)
    report = load(desk, out.getvalue())
    assert reasons(report) == {
        2: "the row has 2 cells where the header has 8",
        3: "the row has 9 cells where the header has 8",
        4: "the name is longer than 80 letters",
        5: "there is no name",
        6: "a letter in 'Name' cannot be read",
        7: "there is no plan called 'Flex 99' here",
        8: "'31.02.2027' is not a day in this calendar",
        9: "'03/04/2027' may be two days; say in a mapping file whether dates are d/m/y or m/d/y",
        10: "the card '04a21f01' is Marta Kowalska's already",
        12: "the card 'C2' stands in line 11 already",
        13: "this is the member of line 11 again",
        14: "'not an address' is not an e-mail address",
        15: "the status 'in limbo' is not known; say in a mapping file what it means",
        16: "the card '1.23457E+12' was rounded by a spreadsheet; its digits are lost",
        17: "'**** 1234' is not the number of a card",
        18: "'perhaps' does not say whether the member is hidden; write yes or no",
    }
    assert sums(report) == (21, 5, 0, 0, 16)
    assert member(desk, "17").name == "=cmd|' /C calc'!A0"
    assert (member(desk, "18").hidden, member(desk, "18").paid_until) == (True, end_of(2026, 12, 31))
    assert (member(desk, "19").name, member(desk, "19").paid_until) == ("Line break", None)
    assert member(desk, "20").paid_until == end_of(2026, 12, 31)
    with desk.store.reading() as records:
        assert records.member_count() == 4 + 5
        assert len(records.companies()) == 2


def test_swallowed_rows_are_reported_where_the_quotation_mark_is_missing(desk: FrontDesk) -> None:
    report = load(desk, 'Name,Company\nAda,"Fjord\nBen,Loft\nEve,"Audio"\nZoe,"A\nUma,"\nMia,"\nIda,x",y\nJo,\n')
    missing = "perhaps a quotation mark is missing"
    assert reasons(report) == {
        2: f"a quotation mark stands where none can and reads on to line 4: {missing}",
        5: f"'Company' holds other rows and reads on to line 6: {missing}",
        7: f"the row has 3 cells where the header has 2 and reads on to line 8: {missing}",
    }
    assert sums(report) == (4, 1, 0, 0, 3)


def test_who_has_no_id_is_known_by_address_or_name_which_stay_out_of_the_facts(desk: FrontDesk) -> None:
    listed = "Name,Company,Email\nAda,,Ada@Example.org\nBen,Loft,\nBEN,loft,\n"
    assert reasons(load(desk, listed)) == {4: "this is the member of line 3 again"}
    assert sums(load(desk, listed.replace("Ada@Example", "ada@example"))) == (3, 0, 1, 1, 1)
    with desk.store.reading() as records:
        found = records.members(query="ada")
    assert [(one.external, one.email) for one in found] == [("", "ada@example.org")]


def test_cards_are_added_and_never_given_twice(desk: FrontDesk) -> None:
    load(desk, "ID,Name,Card\n1,Ada,AA01\n")
    ada = member(desk, "1").id
    load(desk, "ID,Name,Card\n1,Ada,AA02\n")
    with desk.store.reading() as records:
        held = records.credentials_of(ada)
    assert [card.state for card in held] == ["issued", "issued"]
    desk.members.report_lost(held[0].id)
    desk.members.take_back(held[1].id)
    assert sums(load(desk, "ID,Name,Card\n1,Ada,aa-01|AA02\n")) == (1, 0, 0, 1, 0)
    assert reasons(load(desk, "ID,Name,Card\n2,Ben,AA02\n")) == {2: "the card 'AA02' is Ada's already"}
    assert sums(load(desk, "ID,Name,Card\n2,Ben,AA01\n")) == (1, 1, 0, 0, 0)  # it was taken back from Ada


def test_plans_are_made_only_when_asked_and_closed_ones_take_nobody_new(desk: FrontDesk) -> None:
    listed = "ID,Name,Plan\n1,Ada,Team room\n2,Ben,team ROOM\n"
    assert load(desk, listed).created == 0
    assert sums(load(desk, listed, create_plans=True)) == (2, 2, 0, 0, 0)
    assert member(desk, "1").plan == member(desk, "2").plan
    assert sums(load(desk, listed)) == (2, 0, 0, 2, 0)
    desk.record(Fact(member(desk, "1").plan or "", PlanChanged(closed=True)))
    report = load(desk, listed + "3,Eve,Team room\n")
    assert (report.unchanged, reasons(report)) == (2, {4: "the plan 'Team room' is closed; nobody new is put on it"})


def test_lists_of_two_systems_keep_their_ids_apart(desk: FrontDesk) -> None:
    for source in ("cobot", "nexudus"):
        assert load(desk, "ID,Name\n1,Ada\n", source=source).created == 1
    assert member(desk, "1", "cobot").id != member(desk, "1", "nexudus").id


def test_a_mapping_file_has_the_last_word(desk: FrontDesk, tmp_path: Path) -> None:
    file = tmp_path / "map.toml"
    file.write_text(
        """
        dates = "m/d/y"
        delimiter = ";"
        encoding = "cp1252"
        [columns]
        name = "Mieter"
        external = "Kd.-Nr."
        paid_until = "bis"
        cards = ["Chip A", "Chip B"]
        email = ""
        [status]
        "In Kündigung" = "active"
        [plans]
        "Flex (alt)" = "Hot desk"
        """,
        encoding="utf-8",
    )
    listed = (
        "Kd.-Nr.;Mieter;E-Mail;Status;Tarif;Bis;Chip A;Chip B\n"
        "7;Jürgen Groß;kein@ort;In Kündigung;Flex (alt);03/04/2027;A1;B1\n"
    )
    mapping = read_mapping(file)
    assert sums(load(desk, listed.encode("cp1252"), mapping=mapping)) == (1, 1, 0, 0, 0)
    found = member(desk, "7")
    assert (found.name, found.email, found.status, found.plan) == ("Jürgen Groß", "", "active", desk.plan)
    assert found.paid_until == end_of(2027, 3, 4)
    with desk.store.reading() as records:
        assert len(records.credentials_of(found.id, "card")) == 2


@pytest.mark.parametrize("text", ["a = " + "[" * 5000, "a = " + "9" * 5000, "= x"])
def test_a_mapping_file_that_no_reader_can_hold_is_said(tmp_path: Path, text: str) -> None:
    file = tmp_path / "map.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(TableUnusable, match="is no mapping file"):
        read_mapping(file)


@pytest.mark.parametrize(
    ("said", "says"),
    [
        ({"colums": {}}, "nothing called 'colums'"),
        ({"columns": {"age": "Age"}}, "members have no 'age'"),
        ({"columns": {"name": 3}}, "'name' in .columns. must name a column"),
        ({"columns": {"name": ["A", "B"]}}, "one column only"),
        ({"columns": "Name"}, "columns must be a table"),
        ({"status": {"x": "gone"}}, "not 'gone'"),
        ({"plans": {"x": 3}}, "must be a text"),
        ({"dates": "y/m/d"}, "dates are"),
        ({"delimiter": "::"}, "separated by"),
        ({"encoding": 8}, "an encoding has a name"),
    ],
)
def test_a_mapping_that_says_what_it_cannot_is_refused(said: dict[str, object], says: str) -> None:
    with pytest.raises(TableUnusable, match=says):
        mapping_of(said)


@pytest.mark.parametrize(
    ("data", "said", "says"),
    [
        ("Address,Town\nx,y\n", {}, "No column holds the members' names. The columns are 'Address', 'Town'."),
        ("Name\nAda\n", {"columns": {"email": "Mail"}}, "The mapping names a column 'Mail', but the file has 'Name'"),
        ("Name\nAda\n", {"encoding": "klingon"}, "no encoding called 'klingon'"),
        ("Name\nAda\n", {"encoding": "utf\x008"}, "no encoding called"),
    ],
)
def test_a_list_without_the_columns_is_refused(desk: FrontDesk, data: str, said: dict[str, object], says: str) -> None:
    with pytest.raises(TableUnusable, match=says):
        load(desk, data, mapping=mapping_of(said))


def test_a_header_alone_is_a_list_of_nobody(desk: FrontDesk) -> None:
    assert sums(load(desk, "Name,Email\n")) == (0, 0, 0, 0, 0)


def test_central_imports_into_one_of_its_spaces(tmp_path: Path) -> None:
    store = Store.open(tmp_path / "central.db", key="5a" * 32, central=True)
    space, other = "a" * 32, "b" * 32
    secrets = new_space_secrets(space)
    with store.transaction(space) as records:
        records.journal.record(Fact(space, SpaceChanged(name="Loft", time_zone="Europe/Berlin")))
    importing = MemberImport(Surroundings(store, lambda: secrets), space, create_plans=True, actor="c" * 32)
    seen: list[tuple[int, int]] = []
    table = importing.read(COBOT.encode())
    assert sums(importing.run(table, progress=lambda done, rows: seen.append((done, rows)))) == (2, 2, 0, 0, 0)
    assert sums(importing.run(table)) == (2, 0, 0, 2, 0)
    assert seen[-1] == (2, 2)
    with store.reading(space) as records, store.reading(other) as elsewhere:
        assert (records.member_count(), elsewhere.member_count()) == (2, 0)
    store.close()


_cell = st.sampled_from(
    [
        "",
        "Ada",
        "Ben Õ",
        "1",
        "2",
        "a@b.c",
        "Fjord Audio",
        "Hot desk",
        "active",
        "gone?",
        "2027-01-02",
        "AA01",
        "AA02",
        "=1",
    ]
) | st.text(max_size=12)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40, deadline=None)
@given(
    header=st.lists(st.sampled_from([*FIELDS, "Name", "Note"]), min_size=1, max_size=6),
    rows=st.lists(st.lists(_cell, max_size=6), max_size=8),
)
def test_any_table_twice_is_the_same_as_once(desk: FrontDesk, header: list[str], rows: list[list[str]]) -> None:
    out = io.StringIO()
    csv.writer(out).writerows([["name", *header], *([f"N{place}", *row] for place, row in enumerate(rows))])
    data = out.getvalue().encode("utf-8", "replace")
    try:
        first = load(desk, data, create_plans=True)
    except TableUnusable:
        return
    before = entries(desk)
    again = load(desk, data, create_plans=True)
    assert entries(desk) == before
    assert again.unchanged == first.created + first.changed + first.unchanged
    assert again.rejected == first.rejected


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(st.binary(max_size=200).map(lambda tail: b"Name,ID,Paid until,Card,Status\n" + tail) | st.binary(max_size=200))
def test_any_bytes_are_loaded_or_refused(desk: FrontDesk, data: bytes) -> None:
    with suppress(TableUnusable):
        sums(load(desk, data))
