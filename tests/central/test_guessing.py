"""Guessing at central's door: one answer for everything that is wrong, and waits that grow."""

from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor

from kiosk.central import log_in
from kiosk.central.accounts import Accounts
from kiosk.store import accounts as keeping
from tests.dev.central import LOG_IN_KEY, ServedCentral
from tests.dev.office import PASSWORD, Visitor, add_account, age_tries, code_of, set_back, words


def test_one_answer_for_a_wrong_name_a_wrong_password_and_an_account_that_is_off(door: ServedCentral) -> None:
    add_account(door)
    add_account(door, "Otto")
    Accounts(door.store, LOG_IN_KEY).disable("Otto")
    said = [
        Visitor(door).post("/log-in", name=name, password=password)
        for name, password in (("Ines", "wrong password"), ("Nobody", PASSWORD), ("Otto", PASSWORD))
    ]
    assert [answer.status for answer in said] == [403, 403, 403]
    assert len({words(answer) for answer in said}) == 1


def test_waits_grow_for_a_name_whether_there_is_one_or_not(door: ServedCentral) -> None:
    add_account(door)
    for name in ("Ines", "Nobody"):
        visitor = Visitor(door)
        tried = [visitor.post("/log-in", name=name, password="wrong password") for _ in range(4)]
        assert [answer.status for answer in tried] == [403, 403, 403, 429]
        assert re.search(r"wait \d+ seconds", words(tried[3]))
        age_tries(door, 31)
        assert visitor.post("/log-in", name=name, password="wrong password").status == 403
        waiting = visitor.post("/log-in", name=name, password=PASSWORD)  # even the right one waits
        assert waiting.status == 429
        assert re.search(r"wait \d+ seconds", words(waiting))
    assert [log_in.wait_s(failures, 3) for failures in (2, 3, 4, 9)] == [0, 30, 60, 900]


def test_an_address_that_tries_many_names_waits_too(door: ServedCentral) -> None:
    add_account(door)
    visitor = Visitor(door)
    token = visitor.token
    came = [
        visitor.post("/log-in", token=token, name=f"Name {at}", password="wrong password").status for at in range(13)
    ]
    assert came == [403] * 12 + [429]


def test_many_tries_at_once_are_all_counted(served_central: ServedCentral) -> None:
    add_account(served_central)
    token = Visitor(served_central).token

    def guess(_: int) -> int:
        return Visitor(served_central).post("/log-in", token=token, name="Ines", password="guess guess").status

    with ThreadPoolExecutor(8) as pool:
        came = list(pool.map(guess, range(8)))
    assert sorted(came) == [403] * 3 + [429] * 5


def test_whoever_has_the_password_cannot_guess_the_code(door: ServedCentral) -> None:
    made = add_account(door)
    came = []
    for _ in range(4):
        visitor = Visitor(door)  # a right password does not begin the count of codes anew
        visitor.post("/log-in", name="Ines", password=PASSWORD)
        came.append(visitor.post("/log-in/code", code="000000").status)
    assert came == [403, 403, 403, 429]
    age_tries(door, 31)
    assert visitor.post("/log-in/code", code=code_of(door, made)).status == 303


def test_getting_in_ends_the_count(door: ServedCentral) -> None:
    made = add_account(door)
    for _ in range(3):
        visitor = Visitor(door)
        for _ in range(2):
            assert visitor.post("/log-in", name="Ines", password="wrong password").status == 403
        age_tries(door, 1000)
        visitor.log_in(made)
        assert visitor.get("/log-in").headers["location"] == "/"
        set_back(door, made)
        age_tries(door, 1000)


def test_old_tries_are_forgotten(door: ServedCentral) -> None:
    add_account(door)
    visitor = Visitor(door)
    visitor.post("/log-in", name="Somebody", password="wrong password")
    age_tries(door, 25 * 3600)
    visitor.post("/log-in", name="Ines", password="wrong password")
    with door.store.engine.begin() as connection:
        left = connection.exec_driver_sql("SELECT count(*) FROM central_tries").scalar_one()
    assert left == 2  # the name and the address of the second try


def test_what_is_no_code_opens_nothing(door: ServedCentral) -> None:
    add_account(door)
    visitor = Visitor(door)
    visitor.post("/log-in", name="Ines", password=PASSWORD)
    for code in ("", "000000", "12345", "１２３４５６", "9" * 10_000, "<b>1</b>", "\x00"):
        assert visitor.post("/log-in/code", code=code).status == 403
        assert visitor.get("/").status == 303
        age_tries(door, 1000)


def test_a_network_counts_as_one_address() -> None:
    assert log_in._network("2001:db8::1") == log_in._network("2001:db8::ffff:1")
    assert log_in._network("::ffff:192.0.2.1") == log_in._network("192.0.2.1")
    assert log_in._network("2001:db8:0:1::1") != log_in._network("2001:db8::1")
    assert keeping.Tries().failures == 0
