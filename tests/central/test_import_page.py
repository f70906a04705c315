"""A list of members sent to central's page: looked through, confirmed, taken in once."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.dev.central import ServedCentral
from tests.dev.office import Visitor, logged_in, words

LIST = """\
Name;E-Mail;Firma;Tarif
Marta Kovač;marta@example.org;Ateljé;
Ivo Petrov;ivo@example.org;;
;;;nothing
""".encode()
HOSTILE = b"Name,Card\n<script>alert(1)</script>,04A1\n=HYPERLINK(1),04A1\n"


def names(central: ServedCentral, space: str) -> list[str]:
    with central.store.reading(space) as records:
        return [member.name for member in records.members()]


def test_a_list_is_looked_through_and_then_taken_in(office_central: ServedCentral) -> None:
    space = office_central.new_space()
    visitor = Visitor(office_central)
    sent = visitor.send_file(f"/spaces/{space}/import", LIST, source="cobot")
    assert sent.status == 303
    report = visitor.get(sent.headers["location"])
    assert "This would come of it" in words(report)
    assert "New members 2" in words(report)
    assert "Not taken" in words(report)
    assert names(office_central, space) == []
    taken = visitor.post(sent.headers["location"])
    assert "This came of it" in words(visitor.get(taken.headers["location"]))
    assert names(office_central, space) == ["Ivo Petrov", "Marta Kovač"]
    again = visitor.send_file(f"/spaces/{space}/import", LIST, source="cobot")
    report = words(visitor.get(again.headers["location"]))
    assert "New members 0" in report
    assert "As they were 2" in report


def test_a_list_that_is_confirmed_twice_is_taken_in_once(office_central: ServedCentral) -> None:
    space = office_central.new_space()
    visitor = Visitor(office_central)
    where = visitor.send_file(f"/spaces/{space}/import", LIST).headers["location"]
    token = visitor.token
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda _: visitor.post(where, token=token), range(4)))
    assert len(names(office_central, space)) == 2
    assert visitor.post(where, token=token).status == 303
    with office_central.store.reading(space) as records:
        kept = records.journal.count()
    visitor.post(where, token=token)
    with office_central.store.reading(space) as records:
        assert records.journal.count() == kept


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "choose a file"),
        (b"\x00\x01\x02\x03" * 100, "."),
        (b"Weather;Mood\r\nfine;good\r\n", "."),
    ],
)
def test_what_is_no_list_is_said_so(office_central: ServedCentral, content: bytes, said: str) -> None:
    space = office_central.new_space()
    answer = Visitor(office_central).send_file(f"/spaces/{space}/import", content)
    assert answer.status == 422
    assert said in words(answer)


def test_a_mapping_that_no_reader_can_hold_is_said(office_central: ServedCentral) -> None:
    space = office_central.new_space()
    mapping = {'mapping"; filename="map.toml': "a = " + "[" * 5000}
    answer = Visitor(office_central).send_file(f"/spaces/{space}/import", LIST, **mapping)
    assert answer.status == 422
    assert "The mapping file cannot be read" in words(answer)


def test_what_a_list_holds_is_text_on_the_page(office_central: ServedCentral) -> None:
    space = office_central.new_space()
    visitor = Visitor(office_central)
    where = visitor.send_file(f"/spaces/{space}/import", HOSTILE).headers["location"]
    page = visitor.get(where)
    assert "<script" not in page.text
    visitor.post(where)
    assert "<script" not in visitor.get(f"/spaces/{space}/members").text


def test_a_list_without_its_token_or_of_somebody_else_does_nothing(small_central: ServedCentral) -> None:
    space = small_central.new_space()
    ines, otto = logged_in(small_central, "Ines"), logged_in(small_central, "Otto")
    assert ines.send_file(f"/spaces/{space}/import", LIST, token="x").status == 403
    where = ines.send_file(f"/spaces/{space}/import", LIST).headers["location"]
    assert otto.get(where).status == 404
    assert otto.post(where).status == 404
    assert ines.get(where.replace(space, "ee" * 16)).status == 404
    assert names(small_central, space) == []


def test_more_than_a_list_may_have_is_not_read(office_central: ServedCentral) -> None:
    space = office_central.new_space()
    assert Visitor(office_central).send_file(f"/spaces/{space}/members", LIST * 20_000).status in (400, 403, 413)
