"""Logging in to central's pages: password and code, sessions that end, waits that grow, and nothing for guessers."""

from __future__ import annotations

import base64
import re
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from kiosk.central import log_in, serving, totp
from kiosk.central.accounts import Accounts
from kiosk.central.door import own
from kiosk.core import clock
from kiosk.errors import KeyUnreadable, Unusable
from kiosk.store.central_keeping import writing
from tests.dev.asking import ask
from tests.dev.central import LOG_IN_KEY, ServedCentral
from tests.dev.certificates import Certificates
from tests.dev.office import PASSWORD, Visitor, add_account, code_of, logged_in, words


def age_sessions(central: ServedCentral, *, began: int = 0, seen: int = 0) -> None:
    """As if all sessions had begun, or been seen, this many milliseconds earlier."""
    with writing(central.store) as connection:
        connection.exec_driver_sql(
            f"UPDATE central_session SET began_at = began_at - {began}, seen_at = seen_at - {seen}"
        )


@pytest.mark.parametrize(
    ("second", "code"), [(59, "287082"), (1111111109, "081804"), (1234567890, "005924"), (20000000000, "353130")]
)
def test_codes_are_those_of_rfc_6238(second: int, code: str) -> None:
    assert totp.code_at(b"12345678901234567890", second // 30) == code


def test_a_password_then_a_code_opens_the_pages(served_central: ServedCentral) -> None:
    served_central.new_space()
    made = add_account(served_central)
    visitor = Visitor(served_central)
    page = visitor.get("/")
    assert (page.status, page.headers["location"]) == (303, "/log-in")
    first = visitor.post("/log-in", name=" ines ", password=PASSWORD)
    assert (first.status, first.headers["location"]) == (303, "/log-in/code")
    assert visitor.get("/").status == 303  # half is not in
    assert "Six digits" in words(visitor.get("/log-in/code"))
    second = visitor.post("/log-in/code", code=code_of(served_central, made))
    assert (second.status, second.headers["location"]) == (303, "/")
    page = visitor.get("/")
    assert "Nordlicht Studio" in words(page)
    assert "Ines · Manager" in words(page)
    assert visitor.get("/log-in").headers["location"] == "/"


def test_the_way_leads_back_to_the_page_that_was_asked_for(door: ServedCentral) -> None:
    space = door.new_space()
    made = add_account(door)
    visitor = Visitor(door)
    asked = f"/spaces/{space}/members"
    assert visitor.get(asked).headers["location"] == f"/log-in?to={asked}"
    visitor.post("/log-in", name="Ines", password=PASSWORD, to=asked)
    assert visitor.post("/log-in/code", code=code_of(door, made), to=asked).headers["location"] == asked


@pytest.mark.parametrize(
    "to", ["//evil.example", "https://evil.example", "/\\evil.example", "javascript:1", "/a\r\nX: y"]
)
def test_the_way_leads_nowhere_else(to: str) -> None:
    assert own(to) == "/"


def test_a_cookie_is_for_this_site_alone_and_no_script_sees_it(door: ServedCentral) -> None:
    made = add_account(door)
    visitor = Visitor(door)
    visitor.post("/log-in", name="Ines", password=PASSWORD)
    given = visitor.post("/log-in/code", code=code_of(door, made)).headers["set-cookie"]
    whole = next(line for line in given.split("\n") if line.startswith("kiosk="))
    for word in ("HttpOnly", "SameSite=strict", "Path=/", "Max-Age=43200"):
        assert word.lower() in whole.lower()
    with door.store.engine.begin() as connection:
        kept = connection.exec_driver_sql("SELECT token_hash FROM central_session").scalars().all()
    assert visitor.cookies["kiosk"] not in kept


def test_logging_in_gives_another_session_than_the_one_brought_along(door: ServedCentral) -> None:
    made = add_account(door)
    fixed = Visitor(door, {"kiosk": "known-to-the-attacker", "kiosk-half": "known-to-the-attacker"})
    fixed.log_in(made)
    assert fixed.cookies["kiosk"] != "known-to-the-attacker"
    assert "kiosk-half" not in fixed.cookies
    assert Visitor(door, {"kiosk": "known-to-the-attacker"}).get("/").status == 303


def test_half_a_log_in_is_no_session_and_a_session_is_no_half(door: ServedCentral) -> None:
    made = add_account(door)
    visitor = Visitor(door)
    visitor.post("/log-in", name="Ines", password=PASSWORD)
    assert Visitor(door, {"kiosk": visitor.cookies["kiosk-half"]}).get("/").status == 303
    visitor.post("/log-in/code", code=code_of(door, made))
    stolen = Visitor(door, {"kiosk-half": visitor.cookies["kiosk"]})
    assert stolen.get("/log-in/code").headers["location"] == "/log-in"


def test_a_code_counts_once(served_central: ServedCentral) -> None:
    made = add_account(served_central)
    code = code_of(served_central, made)
    first, second = Visitor(served_central), Visitor(served_central)
    for visitor in (first, second):
        visitor.post("/log-in", name="Ines", password=PASSWORD)
    assert first.post("/log-in/code", code=code).status == 303
    again = second.post("/log-in/code", code=code)
    assert again.status == 403
    assert "works once" in words(again)
    assert second.post("/log-in/code", code=code_of(served_central, made, steps=-1)).status == 403  # an older one
    assert second.post("/log-in/code", code=code_of(served_central, made, steps=1)).status == 303


def test_a_code_that_comes_twice_at_once_counts_once(door: ServedCentral) -> None:
    made = add_account(door)
    visitors = [Visitor(door) for _ in range(4)]
    for visitor in visitors:
        visitor.post("/log-in", name="Ines", password=PASSWORD)
    tokens = [visitor.token for visitor in visitors]
    code = code_of(door, made)
    with ThreadPoolExecutor(4) as pool:
        came = list(
            pool.map(
                lambda one: one[0].post("/log-in/code", token=one[1], code=code).status,
                zip(visitors, tokens, strict=True),
            )
        )
    assert came.count(303) == 1


def test_a_session_ends_when_idle_and_after_a_day_at_work(door: ServedCentral) -> None:
    door.new_space()
    visitor = logged_in(door)
    age_sessions(door, began=log_in.IDLE_MS, seen=log_in.IDLE_MS - 60_000)
    assert visitor.get("/").status == 200  # seen: another half hour
    age_sessions(door, seen=log_in.IDLE_MS - 60_000)
    assert visitor.get("/").status == 200
    age_sessions(door, seen=log_in.IDLE_MS)
    assert visitor.get("/").status == 303
    other = logged_in(door, "Otto")
    age_sessions(door, began=log_in.ABSOLUTE_MS)
    assert other.get("/").status == 303


def test_a_half_waits_five_minutes_for_its_code(door: ServedCentral) -> None:
    made = add_account(door)
    visitor = Visitor(door)
    visitor.post("/log-in", name="Ines", password=PASSWORD)
    age_sessions(door, began=log_in.HALF_MS)
    assert visitor.post("/log-in/code", code=code_of(door, made)).headers["location"] == "/log-in"
    assert visitor.get("/").status == 303


def test_logging_out_ends_the_session_at_the_server(door: ServedCentral) -> None:
    visitor = logged_in(door)
    kept = dict(visitor.cookies)
    assert visitor.post("/log-out").headers["location"] == "/log-in"
    assert "kiosk" not in visitor.cookies
    assert Visitor(door, kept).get("/").status == 303


@pytest.mark.parametrize("act", ["disable", "reset"])
def test_an_account_that_is_off_or_new_is_out_everywhere(door: ServedCentral, act: str) -> None:
    visitor = logged_in(door)
    accounts = Accounts(door.store, LOG_IN_KEY)
    accounts.disable("ines") if act == "disable" else accounts.reset("ines", PASSWORD)
    assert visitor.get("/").status == 303


def test_switching_off_the_last_account_opens_nothing(small_central: ServedCentral) -> None:
    door = small_central
    space = door.new_space()
    add_account(door)
    Accounts(door.store, LOG_IN_KEY).disable("Ines")
    door.down = True
    door.down = False
    assert Visitor(door).get(f"/spaces/{space}").status == 303


def test_a_form_without_its_token_does_nothing(door: ServedCentral) -> None:
    space = door.new_space()
    visitor = logged_in(door)
    for token in ("", "x" * 43, "\x00ü", "0" * 100_000):
        for path in ("/log-out", "/pair", f"/spaces/{space}/members", f"/spaces/{space}/house/companies"):
            assert visitor.post(path, token=token, name="Marta").status == 403
    assert visitor.get("/").status == 200


def test_a_form_of_another_session_or_site_does_nothing(door: ServedCentral) -> None:
    ines, otto = logged_in(door), logged_in(door, "Otto")
    assert ines.post("/log-out", token=otto.token).status == 403
    mine = ines.token
    for headers in ({"Origin": "https://evil.example"}, {"Sec-Fetch-Site": "cross-site"}, {}):
        sent = {"Cookie": f"kiosk={ines.cookies['kiosk']}", "Content-Type": "application/x-www-form-urlencoded"}
        answer = ask(door.url, "/log-out", method="POST", body=f"token={mine}".encode(), headers=sent | headers)
        assert answer.status == 403
    assert ines.get("/log-in").headers["location"] == "/"


def test_over_the_network_the_pages_need_tls_and_an_account(small_central: ServedCentral) -> None:
    door = small_central
    space = door.new_space()
    elsewhere = {"Host": "central.example"}
    assert Visitor(door).get("/log-in", **elsewhere).status == 403
    visitor = logged_in(door)
    for path in ("/log-in", f"/spaces/{space}"):
        answer = visitor.get(path, **elsewhere)  # without TLS the cookie would go over the wire as it is
        assert answer.status == 403
        assert "Nordlicht" not in answer.text


def test_the_second_factor_is_nowhere_in_the_database(door: ServedCentral) -> None:
    made = add_account(door)
    secret = re.search(r"secret=([A-Z2-7]+)", made.address)
    assert secret
    raw = base64.b32decode(secret[1])
    with door.store.engine.begin() as connection:
        row = connection.exec_driver_sql("SELECT * FROM central_account").one()
    said = " ".join(map(str, row))
    assert secret[1] not in said
    assert raw.hex() not in said
    assert PASSWORD not in said
    assert Accounts(door.store, bytes(32)).secret(made.account) != raw


def test_accounts_have_names_and_long_passwords(door: ServedCentral) -> None:
    accounts = Accounts(door.store, LOG_IN_KEY)
    made = accounts.add("Inés", "manager")
    assert re.fullmatch(r"([a-z2-9]{5}-){3}[a-z2-9]{5}", made.password)
    for name, password in (
        ("INÉS", PASSWORD),
        ("", PASSWORD),
        ("123", PASSWORD),
        ("Otto", "short"),
        ("Otto", "x" * 201),
    ):
        with pytest.raises(Unusable):
            accounts.add(name, "manager", password)
    with pytest.raises(Unusable):
        accounts.reset("Nobody")
    assert [one.name for one in accounts.all()] == ["Inés"]


def test_another_key_lets_nobody_in_until_a_reset(door: ServedCentral) -> None:
    made = add_account(door)
    other = Accounts(door.store, bytes(32))
    assert other.all()[0].key_id != other.key_id
    elsewhere = log_in.LogIn(door.store, other)
    half = elsewhere.password("Ines", PASSWORD, "127.0.0.1")
    with pytest.raises(log_in.NotLetIn):
        elsewhere.code(half, code_of(door, made), "127.0.0.1")
    again = other.reset("Ines", PASSWORD)
    half = elsewhere.password("Ines", PASSWORD, "127.0.0.1")
    now = clock.to_ms(door.store.identity.now()) // 1000 // totp.STEP_S
    assert (
        elsewhere.account(elsewhere.code(half, totp.code_at(other.secret(again.account), now), "127.0.0.1")) is not None
    )


def test_the_key_lies_beside_the_data_for_one_person_only(tmp_path: Path) -> None:
    key = serving.log_in_key(None, tmp_path / "data")
    assert len(key) == 32
    assert serving.log_in_key("postgresql://somewhere/kiosk", tmp_path / "data") == key
    file = tmp_path / "data" / serving.LOG_IN_KEY
    assert file.stat().st_mode & 0o777 == 0o600
    file.write_text("not hex")
    with pytest.raises(KeyUnreadable):
        serving.log_in_key(None, tmp_path / "data")
    file.chmod(0o644)
    with pytest.raises(KeyUnreadable, match="chmod 600"):
        serving.log_in_key(None, tmp_path / "data")


def test_over_tls_the_pages_open_from_elsewhere_once_there_is_an_account(
    tmp_path: Path, certificates: Certificates
) -> None:
    store = serving.open_store(None, tmp_path / "secure")
    file = certificates.of("good")
    with ServedCentral(store, certificate=file, key=file) as central:
        elsewhere = {"Host": "central.example"}
        before = ask(central.url, "/log-in", headers=elsewhere)
        made = add_account(central)
        visitor = Visitor(central)
        visitor.log_in(made)
        page = visitor.get("/", **elsewhere)
    store.close()
    assert before.status == 403
    assert page.status == 200
    assert visitor.cookies.keys() == {"__Host-kiosk"}
