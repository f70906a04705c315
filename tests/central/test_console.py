"""The web pages: what they show, whom they show it to, and that nothing a person wrote is more than text there."""

from __future__ import annotations

import html
import re
from collections.abc import Callable

import pytest

from kiosk.core import clock
from kiosk.core.guests import GuestNamed, GuestRegistered
from kiosk.core.kinds import Fact
from kiosk.core.members import MemberChanged, MemberNamed
from kiosk.core.spaces import CallAnswered, CompanyChanged, PlanChanged, ReceptionCalled, SpaceChanged
from kiosk.core.visits import VisitClosed, VisitOpened
from kiosk.store import central_keeping as keeping
from tests.dev.asking import Answer, ask
from tests.dev.central import ServedCentral
from tests.dev.desks import Desk, new_member, record

HOSTILE = "<script>alert('x')</script>{{7*7}}\u202e%s &amp;"
MARTA, IVO, GUEST = "0a" * 16, "0b" * 16, "0c" * 16
PAGES = ("", "/members", "/guests", "/devices", "/calls")


class Console:
    """A browser on the server's machine."""

    def __init__(self, central: ServedCentral) -> None:
        self.central = central
        self.space = central.new_space()

    def open(self, path: str = "", **headers: str) -> Answer:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return ask(self.central.url, f"/spaces/{self.space}{path}", headers=named)

    def record(self, *facts: Fact) -> None:
        record(self.central.store, facts, self.space)

    def come_in(self, person: str, visit: str, role: str = "member") -> None:
        self.record(Fact(visit, VisitOpened(person=person, role="guest" if role == "guest" else "member", via="card")))

    def form(self, path: str = "/devices") -> str:
        found = re.search(r'name="token" value="([^"]+)"', self.open(path).text)
        assert found
        return found[1]

    def pair(self, token: str, **headers: str) -> Answer:
        sent = {"Content-Type": "application/x-www-form-urlencoded", "Origin": self.central.url}
        sent |= {name.replace("_", "-"): value for name, value in headers.items()}
        body = f"token={token}&space={self.space}".encode()
        return ask(self.central.url, "/pair", method="POST", body=body, headers=sent)


@pytest.fixture
def console(served_central: ServedCentral) -> Console:
    return Console(served_central)


def words(answer: Answer) -> str:
    """The text of a page as a person reads it."""
    assert answer.status == 200
    return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", answer.text.split("<body>")[1])).split())


def test_the_pages_of_an_empty_space_say_so_kindly(console: Console) -> None:
    assert "Nobody is in the house" in words(console.open())
    assert "There are no members yet" in words(console.open("/members"))
    assert "No guest has signed in today" in words(console.open("/guests"))
    assert "No kiosk belongs to this space yet" in words(console.open("/devices"))
    assert "Nobody has asked for reception" in words(console.open("/calls"))


def test_who_is_in_and_since_when(console: Console) -> None:
    console.record(Fact("c1" * 16, CompanyChanged(name="Ateljé")), *new_member("Marta Kovač", member=MARTA))
    console.record(Fact(MARTA, MemberChanged(company="c1" * 16)), *new_member("Ivo", member=IVO))
    console.come_in(MARTA, "01" * 16)
    console.come_in(MARTA, "02" * 16)  # twice open: still one person
    console.come_in(IVO, "03" * 16)
    console.record(Fact("03" * 16, VisitClosed()))
    page = words(console.open())
    assert "1 person in the house" in page
    assert re.search(r"Marta Kovač Ateljé \d\d:\d\d", page)
    assert "Ivo" not in page


def test_members_with_company_plan_and_standing(console: Console) -> None:
    now = clock.to_ms(console.central.store.identity.now())
    console.record(Fact("c1" * 16, CompanyChanged(name="Ateljé")), Fact("f1" * 16, PlanChanged(name="Ten days")))
    console.record(*new_member("Marta Kovač", member=MARTA), *new_member("Ivo Petrov", member=IVO))
    console.record(Fact(MARTA, MemberChanged(company="c1" * 16, plan="f1" * 16)))
    console.record(Fact(IVO, MemberChanged(paid_until=now - 1)))
    page = words(console.open("/members"))
    assert "Marta Kovač Ateljé Ten days Active" in page
    assert re.search(r"Ivo Petrov Lapsed", page)
    found = words(console.open("/members?q=kov"))
    assert "Marta" in found
    assert "Ivo" not in found
    assert "Nobody has a name" in words(console.open("/members?q=zz"))


def test_many_members_come_a_hundred_at_a_time(console: Console) -> None:
    with console.central.store.transaction(console.space) as records:
        records.journal.record_many([new_member(f"Member {at:03}", member=f"{at:032x}") for at in range(205)])
    first, third = console.open("/members").text, console.open("/members?page=3").text
    assert first.count("<tr>") == 101
    assert "Member 099" in first
    assert "Member 100" not in first
    assert third.count("<tr>") == 6
    assert "Next" not in third
    for odd in ("0", "-1", "99999999999"):
        assert console.open(f"/members?page={odd}").status == 200
    assert console.open("/members?page=x").status == 400


def test_guests_of_today_and_who_is_still_here(console: Console) -> None:
    console.record(*new_member("Marta Kovač", member=MARTA))
    for guest, visit, name in [(GUEST, "01" * 16, "Gast Eins"), ("0d" * 16, "02" * 16, "Gast Zwei")]:
        console.come_in(guest, visit, "guest")
        console.record(
            Fact(guest, GuestRegistered(host=MARTA, visit=visit, language="de", code="123456")),
            Fact(guest, GuestNamed(name=name, company="Firma"), subject=guest),
        )
    console.record(Fact("02" * 16, VisitClosed()))
    page = words(console.open("/guests"))
    assert re.search(r"Gast Eins Firma Marta Kovač \d\d:\d\d Inside Not signed", page)
    assert re.search(r"Gast Zwei Firma Marta Kovač \d\d:\d\d \d\d:\d\d Not signed", page)
    assert "Gast Eins Guest Marta Kovač" in words(console.open())


def test_devices_with_what_they_have_not_read(console: Console, new_desk: Callable[..., Desk]) -> None:
    desk = new_desk("Front door")
    desk.pair(console.central, console.space)
    desk.cycle()
    desk.cycle()
    assert re.search(r"Front door \d\d:\d\d 0\.\S+ 0 0 Active", words(console.open("/devices")))
    console.record(*new_member("Marta", member=MARTA))
    assert re.search(r"Front door \d\d:\d\d 0\.\S+ 2 0 Active", words(console.open("/devices")))
    with keeping.writing(console.central.store) as connection:
        keeping.set_state(connection, desk.store.identity.device, "revoked")
        keeping.note_contact(connection, desk.store.identity.device, {"seen_at": 0, "clock_ms": 600_000})
    page = words(console.open("/devices"))
    assert "Quiet" in page
    assert "Revoked Clock is off by 600 s" in page


def test_calls_for_reception(console: Console) -> None:
    console.record(Fact("01" * 16, ReceptionCalled(reference="K7QX", reason="credential_lost")))
    assert re.search(r"K7QX Credential lost \d\d:\d\d Not yet", words(console.open("/calls")))
    assert "1 Open calls today" in words(console.open()) or "Open calls today 1" in words(console.open())
    console.record(Fact("01" * 16, CallAnswered()))
    assert re.search(r"K7QX Credential lost \d\d:\d\d Yes", words(console.open("/calls")))


def test_what_people_write_is_text_everywhere(console: Console, new_desk: Callable[..., Desk]) -> None:
    console.record(
        Fact(console.space, SpaceChanged(name=HOSTILE)),
        Fact("c1" * 16, CompanyChanged(name=HOSTILE)),
        Fact("f1" * 16, PlanChanged(name=HOSTILE)),
        Fact(MARTA, MemberChanged(company="c1" * 16, plan="f1" * 16)),
        Fact(MARTA, MemberNamed(name=HOSTILE), subject=MARTA),
        Fact(GUEST, GuestRegistered(host=MARTA, visit="02" * 16, language="de", code="123456")),
        Fact(GUEST, GuestNamed(name=HOSTILE, company=HOSTILE), subject=GUEST),
    )
    console.come_in(MARTA, "01" * 16)
    console.come_in(GUEST, "02" * 16, "guest")
    new_desk(HOSTILE).pair(console.central, console.space)
    console.record(Fact("03" * 16, ReceptionCalled(reference=HOSTILE, reason=HOSTILE)))
    for path in (*PAGES, f"/members?q={'%3Cscript%3E'}"):
        page = console.open(path)
        assert page.status == 200
        assert "<script" not in page.text
        assert "&lt;script&gt;" in page.text
        assert "49" not in re.sub(r"\d\d:\d\d|[0-9a-f]{32}", "", words(page)).replace(HOSTILE, "")


def test_a_time_zone_that_does_not_exist_stops_nothing(console: Console) -> None:
    console.record(Fact(console.space, SpaceChanged(time_zone="../../etc/passwd")))
    assert all(console.open(path).status == 200 for path in PAGES)
    console.record(Fact(console.space, SpaceChanged(time_zone="Nowhere/Land")))
    assert all(console.open(path).status == 200 for path in PAGES)


@pytest.mark.parametrize("host", ["central.example", "127.0.0.1.evil.example", "192.168.1.5:8470", ""])
def test_pages_open_only_on_the_servers_own_machine(console: Console, host: str) -> None:
    for path in PAGES:
        page = console.open(path, Host=host)
        assert page.status == 403
        assert "Nordlicht" not in page.text
    assert ask(console.central.url, "/static/console.css", headers={"Host": host}).status == 403


@pytest.mark.parametrize("header", ["X-Forwarded-For", "Forwarded", "X-Real-IP"])
def test_nobody_comes_in_through_a_proxy(console: Console, header: str) -> None:
    assert ask(console.central.url, "/", headers={header: "203.0.113.9"}).status == 403


@pytest.mark.parametrize("name", ["localhost", "127.0.0.1", "[::1]"])
def test_the_machine_has_several_names(console: Console, name: str) -> None:
    assert console.open(Host=f"{name}:8470").status == 200


def test_every_page_is_closed_to_what_others_embed(console: Console) -> None:
    for path in PAGES:
        headers = console.open(path).headers
        assert headers["content-security-policy"].startswith("default-src 'none'")
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["x-frame-options"] == "DENY"
        assert headers["cache-control"] == "no-store"
        assert headers["content-type"] == "text/html; charset=utf-8"


def test_pairing_from_the_page(console: Console, new_desk: Callable[..., Desk]) -> None:
    page = console.pair(console.form())
    assert page.status == 200
    code = re.search(r"kiosk pair (\S+) ([0-9A-Z]{8})<", page.text)
    assert code
    assert "<svg" in page.text
    assert console.central.url == code[1]
    from kiosk.sync.pairing import pair

    desk = new_desk("Front door")
    pair(desk.store, desk.keys, code[1], code[2], name="Front door")
    assert desk.space == console.space


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Sec_Fetch_Site": "cross-site"},
        {"Sec_Fetch_Site": "same-site"},
    ],
)
def test_another_site_cannot_make_codes(console: Console, headers: dict[str, str]) -> None:
    assert console.pair(console.form(), **headers).status == 403


def test_a_form_of_another_process_makes_no_code(console: Console) -> None:
    assert console.pair("x" * 32).status == 403
    assert console.pair("%00%ff").status == 403


def test_the_first_page_leads_to_the_space_or_lets_choose(console: Console) -> None:
    assert "Nordlicht Studio" in words(ask(console.central.url, "/"))
    other = console.central.new_space("Südlicht")
    page = ask(console.central.url, "/")
    assert "Nordlicht Studio" in words(page)
    assert f"/spaces/{other}" in page.text


def test_a_server_without_a_space_says_what_to_do(served_central: ServedCentral) -> None:
    assert "kiosk central new-space" in words(ask(served_central.url, "/"))


@pytest.mark.parametrize(
    "path", ["/spaces/" + "ee" * 16, "/spaces/x", "/nothing", "/static/../app.py", "/static/x.css"]
)
def test_pages_that_are_not_there(console: Console, path: str) -> None:
    page = ask(console.central.url, path)
    assert page.status == 404
    assert "There is no such page" in page.text


def test_letters_and_colours_come_from_here(console: Console) -> None:
    assert ask(console.central.url, "/static/console.css").headers["content-type"].startswith("text/css")
    assert ask(console.central.url, "/static/Figtree_400Regular.ttf").headers["content-type"] == "font/ttf"
