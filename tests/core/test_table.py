"""Tables are read as people and programs write them, or refused with one sentence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.table import ROW_LIMIT, SIZE_LIMIT, Table, read_table
from kiosk.errors import TableUnusable


def cells(table: Table) -> list[tuple[int, list[str]]]:
    return [(row.line, row.cells) for row in table.rows()]


@pytest.mark.parametrize(
    ("data", "encoding", "delimiter"),
    [
        ("Name,Ort\nJürgen,Köln\n".encode(), "utf-8", ","),
        ("\ufeffName;Ort\r\nJürgen;Köln\r\n".encode(), "utf-8", ";"),
        ("Name\tOrt\rJürgen\tKöln".encode("cp1252"), "cp1252", "\t"),
        ("Name|Ort\nJürgen|Köln\n".encode("utf-16"), "utf-16", "|"),
        ("\ufeffName,Ort\nJürgen,Köln\n".encode("utf-16-be"), "utf-16", ","),
        ("sep=;\r\nName;Ort\r\nJürgen;Köln".encode("cp1252"), "cp1252", ";"),
        ('\n;\n"Name";"Ort"\n\n"Jürgen";"Köln"\n;\n'.encode(), "utf-8", ";"),
    ],
)
def test_encodings_and_delimiters_are_found(data: bytes, encoding: str, delimiter: str) -> None:
    table = read_table(data)
    assert (table.columns, table.encoding, table.delimiter, table.count) == (("Name", "Ort"), encoding, delimiter, 1)
    assert [row for _, row in cells(table)] == [["Jürgen", "Köln"]]


def test_lines_are_counted_as_an_editor_counts_them() -> None:
    table = read_table(b'Name,Note\nAda,"one\r\ntwo\n\nfour"\n\nBen,"a ""b"", c"\n')
    assert cells(table) == [(2, ["Ada", "one\r\ntwo\n\nfour"]), (7, ["Ben", 'a "b", c'])]
    assert [row.last for row in table.rows()] == [5, 7]


def test_a_few_broken_letters_leave_the_others_as_they_are() -> None:
    table = read_table("Name\nJürgen\nKöhler\nGroß\n".encode() + b"Z\xf6e\n")
    assert [row[0] for _, row in cells(table)] == ["Jürgen", "Köhler", "Groß", "Z\ufffde"]


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "This file is empty"),
        (b"\xef\xbb\xbf \r\n ", "This file is empty"),
        (b";;;\n;;;\n", "This file is empty"),
        (b"PK\x03\x04\x14\x00", "save the sheet as CSV"),
        (bytes(range(256)) * 40, "not text"),
        ("Name,Ort\n".encode("utf-16-le"), "not text"),
        (b'Name\nAda\n"Ben\nZoe\n', "opens in or after line 3 is not closed"),
        (b'Name\nAda\n"' + b"x" * 200_000 + b'"\n', "line 3 has more than 131,072 letters"),
        (b"x" * (SIZE_LIMIT + 1), "This file has 50 MB; a list of members has at most 50"),
    ],
)
def test_what_cannot_be_trusted_is_refused_with_a_sentence(data: bytes, says: str) -> None:
    with pytest.raises(TableUnusable, match=says):
        read_table(data)


def test_more_rows_than_anybody_has_members_are_refused() -> None:
    assert read_table(b"Name\n" + b"A\n" * ROW_LIMIT).count == ROW_LIMIT
    with pytest.raises(TableUnusable, match="more than 500,000 rows"):
        read_table(b"Name\n" + b"A\n" * (ROW_LIMIT + 1))


@given(st.binary(max_size=300) | st.text(alphabet='a";,\n\r\t\x00é', max_size=60).map(str.encode))
def test_any_bytes_are_a_table_or_refused(data: bytes) -> None:
    try:
        table = read_table(data)
    except TableUnusable:
        return
    rows = list(table.rows())
    assert len(rows) == table.count
    assert all(0 < row.line <= row.last for row in rows)
