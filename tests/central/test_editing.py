"""Changing things on central's pages: what is recorded, what two people change at once, and what cannot be."""

from __future__ import annotations

import re

import pytest

from kiosk.core import clock
from kiosk.core.kinds import Fact
from kiosk.core.members import CredentialIssued, Member, MemberChanged
from kiosk.core.parcels import ParcelReceived
from kiosk.core.spaces import CompanyChanged, Opening, PlanChanged
from kiosk.desk.print_credit import wallet_now
from tests.dev.central import ServedCentral
from tests.dev.desks import new_member, record
from tests.dev.office import Visitor, words

HOSTILE = "<script>alert('x')</script>{{7*7}}\u202e%s &amp;"
MARTA, CARD, PARCEL, ATELIER, DAYS = "0a" * 16, "0b" * 16, "0c" * 16, "c1" * 16, "f1" * 16


class Office(Visitor):
    """Somebody who may change everything in one space."""

    def __init__(self, central: ServedCentral) -> None:
        super().__init__(central)
        self.space = central.new_space()
        self.page = f"/spaces/{self.space}"

    def record(self, *facts: Fact) -> None:
        record(self.central.store, facts, self.space)

    def member(self, member: str = MARTA) -> Member:
        with self.central.store.reading(self.space) as records:
            found = records.member(member)
        assert found is not None
        return found

    def entries(self) -> int:
        with self.central.store.reading(self.space) as records:
            return records.journal.count()


@pytest.fixture
def office(office_central: ServedCentral) -> Office:
    return Office(office_central)


def test_a_member_is_added_with_all_that_is_known(office: Office) -> None:
    office.record(Fact(ATELIER, CompanyChanged(name="Ateljé")), Fact(DAYS, PlanChanged(name="Ten days")))
    answer = office.post(
        f"{office.page}/members",
        name="  Marta   Kovač ",
        known_as="Marta",
        email="marta@example.org",
        phone="+49 30 1",
        company=ATELIER,
        plan=DAYS,
        status="active",
        paid_until="2026-12-31",
        role="reception",
        hidden="1",
    )
    assert answer.status == 303
    found = office.member(answer.headers["location"].rpartition("/")[2].partition("?")[0])
    assert (found.name, found.known_as, found.email, found.phone) == (
        "Marta Kovač",
        "Marta",
        "marta@example.org",
        "+49 30 1",
    )
    assert (found.company, found.plan, found.hidden) == (ATELIER, DAYS, True)
    assert found.paid_until is not None
    assert clock.from_ms(found.paid_until).isoformat() == "2026-12-31T23:00:00+00:00"  # midnight in Berlin
    page = office.get(answer.headers["location"])
    assert "Added." in words(page)
    assert 'value="2026-12-31"' in page.text
    assert "Looks after reception" in words(page)


def test_only_what_was_changed_is_recorded(office: Office) -> None:
    office.record(*new_member("Marta Kovač", member=MARTA))
    before = office.entries()
    shown = {"name": "Marta Kovač", "was__name": "Marta Kovač", "phone": "", "was__phone": ""}
    assert "done=same" in office.post(f"{office.page}/members/{MARTA}", **shown).headers["location"]
    assert office.entries() == before
    office.post(f"{office.page}/members/{MARTA}", **shown | {"phone": "12 34"})
    assert office.entries() == before + 1
    assert (office.member().name, office.member().phone) == ("Marta Kovač", "12 34")


def test_two_people_who_change_one_member_lose_nothing(office: Office) -> None:
    office.record(*new_member("Marta Kovač", member=MARTA), Fact(ATELIER, CompanyChanged(name="Ateljé")))
    shown = {"name": "Marta Kovač", "company": "", "phone": "", "status": "active"}
    shown |= {f"was__{name}": value for name, value in shown.items()}
    office.post(f"{office.page}/members/{MARTA}", **shown | {"name": "Marta Kovač-Berg"})
    office.post(
        f"{office.page}/members/{MARTA}", **shown | {"company": ATELIER}
    )  # an older page: the name is not set back
    office.post(f"{office.page}/members/{MARTA}", **shown | {"name": "Marta Berg"})  # of one field the last one wins
    found = office.member()
    assert (found.name, found.company) == ("Marta Berg", ATELIER)


UNFIT = [
    ({"name": ""}, "at least one letter"),
    ({"name": "123"}, "at least one letter"),
    ({"name": "x" * 10_000}, "at most 80"),
    ({"name": "Marta", "email": "nowhere"}, "e-mail"),
    ({"name": "Marta", "phone": "1" * 10_000}, "telephone"),
    ({"name": "Marta", "paid_until": "soon"}, "2026-12-31"),
    ({"name": "Marta", "paid_until": "9999-12-31"}, "2026-12-31"),
    ({"name": "Marta", "company": "ee" * 16}, "company"),
    ({"name": "Marta", "plan": "'; DROP TABLE member"}, "plan"),
    ({"name": "Marta", "status": "king"}, "states"),
    ({"name": "Marta", "role": "king"}, "states"),
]


def test_what_cannot_be_is_said_and_what_was_typed_stays(office: Office) -> None:
    before = office.entries()
    for fields, said in UNFIT:
        answer = office.post(f"{office.page}/members", **fields)
        assert answer.status == 422
        assert said in words(answer)
    typed = office.post(f"{office.page}/members", name="Marta", email="nowhere").text
    assert 'value="nowhere"' in typed
    assert 'value="Marta"' in typed
    assert office.entries() == before


def test_what_people_type_is_text_everywhere(office: Office) -> None:
    made = office.post(f"{office.page}/members", name=HOSTILE, known_as=HOSTILE, phone=HOSTILE)
    member = made.headers["location"].partition("?")[0]
    office.post(f"{office.page}/house/companies", name=HOSTILE)
    office.post(f"{office.page}/house/plans", name=HOSTILE)
    office.post(f"{office.page}/house/settings", name=HOSTILE, was__name="Nordlicht Studio", meeting_point=HOSTILE)
    office.post(f"{office.page}/house/rules", language="en", title__0=HOSTILE, line__0=HOSTILE, icon__0=HOSTILE)
    office.record(Fact(PARCEL, ParcelReceived(carrier=HOSTILE, number=HOSTILE, code=HOSTILE, flags=(HOSTILE,))))
    listed = ("", "/members", "/parcels", "/parcels/history", "/credit", "/import", "/house")
    paths = [f"{office.page}{path}" for path in (*listed, "/house/companies", "/house/plans", "/house/rules")]
    for path in (*paths, member, member.replace("/members/", "/credit/")):
        page = office.get(path)
        assert page.status == 200
        assert "<script" not in page.text
        assert "&lt;script&gt;" in page.text
        assert "{{7*7}}" in words(page)
    refused = office.post(f"{office.page}/members", name="1", known_as=HOSTILE)
    assert "<script" not in refused.text


def test_what_is_not_there_is_not_there_for_anybody(office: Office) -> None:
    other = office.central.new_space("Südlicht")
    issued = CredentialIssued(member=MARTA, type="card", key_id="k", digest="ab" * 32)
    record(office.central.store, [*new_member("Marta", member=MARTA), Fact(CARD, issued, subject=MARTA)], other)
    record(office.central.store, [Fact(PARCEL, ParcelReceived(recipient=MARTA, code="K7QXM"))], other)
    record(office.central.store, [Fact(ATELIER, CompanyChanged(name="Ateljé"))], other)
    before = office.entries()
    for path in (
        f"/members/{MARTA}",
        f"/credit/{MARTA}",
        f"/house/companies?of={ATELIER}",
        "/house/nothing",
        "/import/x",
    ):
        assert office.get(f"{office.page}{path}").status == 404
    for path, fields in (
        (f"/members/{MARTA}", {"name": "Mine"}),
        (f"/members/{MARTA}/cards/{CARD}", {"act": "lost"}),
        (f"/parcels/{PARCEL}", {"act": "hand_over"}),
        (f"/credit/{MARTA}", {"amount": "5", "reason": "goodwill"}),
        ("/house/companies", {"of": ATELIER, "name": "Mine"}),
        ("/house/nothing", {"name": "Mine"}),
        ("/import/x", {}),
    ):
        assert office.post(f"{office.page}{path}", **fields).status == 404, path
    assert office.post(f"/spaces/{'ee' * 16}/members", name="Marta").status == 404
    assert office.entries() == before


def test_cards_are_lost_found_and_withdrawn(office: Office) -> None:
    issued = CredentialIssued(member=MARTA, type="card", key_id="k", digest="ab" * 32)
    office.record(*new_member("Marta", member=MARTA), *new_member("Ivo", member="0d" * 16))
    office.record(Fact(CARD, issued, subject=MARTA))
    path = f"{office.page}/members/{MARTA}"
    for act, state in (("lost", "lost"), ("found", "issued"), ("withdraw", "withdrawn"), ("found", "withdrawn")):
        assert office.post(f"{path}/cards/{CARD}", act=act).status == 303
        with office.central.store.reading(office.space) as records:
            assert records.credentials_of(MARTA)[0].state == state
    assert office.post(f"{path}/cards/{CARD}", act="burn").status == 404
    assert office.post(f"{office.page}/members/{'0d' * 16}/cards/{CARD}", act="lost").status == 404


def test_the_last_manager_stays_one(office: Office) -> None:
    office.record(*new_member("Marta", member=MARTA))
    path = f"{office.page}/members/{MARTA}"
    assert office.post(path, role="manager", was__role="").status == 303
    refused = office.post(path, role="", was__role="manager")
    assert "Somebody has to be a manager" in words(refused)


def test_companies_plans_and_shelves_are_added_and_changed(office: Office) -> None:
    office.post(f"{office.page}/house/companies", name="Fjord")
    office.post(f"{office.page}/house/plans", name="Hot desk", days="10", amount="149,50", print_credit="5")
    office.post(f"{office.page}/house/shelves", label="B-2", places="6", order="3", floor="1")
    with office.central.store.reading(office.space) as records:
        company, plan, shelf = records.companies()[0], records.plans()[0], records.shelves()[0]
    assert company.name == "Fjord"
    assert (plan.days, plan.amount, plan.currency, plan.print_credit) == (10, 14950, "EUR", 500)
    assert (shelf.label, shelf.places, shelf.order, shelf.floor, shelf.closed) == ("B-2", 6, 3, True, False)
    office.post(
        f"{office.page}/house/shelves",
        of=shelf.id,
        label="B-2",
        was__label="B-2",
        was__floor="1",
        closed="1",
        was__closed="",
    )
    office.post(f"{office.page}/house/plans", of=plan.id, amount="160.00", was__amount="149.50", was__closed="")
    page = office.get(f"{office.page}/house/plans?of={plan.id}")
    assert "Change a plan" in words(page)
    assert "€160.00" in words(page)
    with office.central.store.reading(office.space) as records:
        shelf, plan = records.shelves()[0], records.plans()[0]
    assert (shelf.floor, shelf.closed, plan.amount, plan.days) == (False, True, 16000, 10)
    for kind, fields, said in (
        ("companies", {"name": ""}, "give a name"),
        ("plans", {"name": "New", "days": "-1"}, "Days"),
        ("plans", {"name": "New", "amount": "a lot"}, "amount"),
        ("shelves", {"label": "x" * 13}, "label"),
        ("shelves", {"label": "C", "places": "many"}, "Places"),
    ):
        refused = office.post(f"{office.page}/house/{kind}", **fields)
        assert refused.status == 422
        assert said in words(refused)


def test_prices_are_those_of_the_currency(office: Office) -> None:
    path = f"{office.page}/house/prices"
    office.post(path, mono_a4="0,10", colour_a4="0.50")
    office.post(path, mono_a4="0.12", was__mono_a4="0.10", colour_a4="0.50", was__colour_a4="0.50")
    with office.central.store.reading(office.space) as records:
        assert {item: price.amount for item, price in records.prices().items()} == {"mono_a4": 12, "colour_a4": 50}
    office.post(f"{office.page}/house/settings", currency="jpy", was__currency="EUR")
    assert office.post(path, mono_a4="10.5", was__mono_a4="").status == 422
    assert office.post(path, mono_a4="10", was__mono_a4="").status == 303
    with office.central.store.reading(office.space) as records:
        price = records.prices()["mono_a4"]
    assert (price.amount, price.currency) == (10, "JPY")


def test_settings_field_by_field(office: Office) -> None:
    path = f"{office.page}/house/settings"
    office.post(path, hours__0="9:00-12:00, 14:00-18:00", was__hours__0="", hours__6="", was__hours__6="")
    office.post(path, was__languages="", language__de="1", language__en="1", first_language="de")
    office.post(
        path, wallet_cap="25", was__wallet_cap="10.00", accent="#123456", was__accent="", strict="1", was__strict=""
    )
    with office.central.store.reading(office.space) as records:
        space = records.space()
    assert space.hours == (Opening(0, 540, 720), Opening(0, 840, 1080))
    assert space.languages == ("de", "en")
    assert (space.wallet_cap, space.accent, space.strict, space.name) == (2500, "#123456", True, "Nordlicht Studio")
    assert 'value="9:00-12:00, 14:00-18:00"' in office.get(f"{office.page}/house").text
    for fields, said in (
        ({"time_zone": "Nowhere/Land"}, "time zone"),
        ({"accent": "#FFFF00"}, "too light"),
        ({"hours__0": "nine to twelve"}, "opening hours"),
        ({"hours__0": "12:00-9:00"}, "opening hours"),
        ({"currency": "€"}, "three letters"),
        ({"retention_days": "99999"}, "3650"),
        ({"was__languages": "de en"}, "at least one language"),
    ):
        refused = office.post(path, **fields)
        assert refused.status == 422, fields
        assert said in words(refused)


def test_two_people_who_change_the_house_rules_lose_no_line(office: Office) -> None:
    path = f"{office.page}/house/rules"
    first = {"title__0": "Wear your badge", "line__0": "Always.", "title__1": "Be quiet", "line__1": "Please."}
    assert office.post(path, language="en", **first).status == 303
    shown = first | {f"was__{name}": value for name, value in first.items()}
    office.post(path, language="en", **shown | {"line__0": "Everywhere."})
    office.post(path, language="en", **shown | {"line__1": "After ten."})
    with office.central.store.reading(office.space) as records:
        rules = records.rules(["en"])
    assert rules is not None
    assert [rule.line for rule in rules.rules] == ["Everywhere.", "After ten."]
    assert office.post(path, language="xx", title__0="Hello").status == 422
    assert office.post(path, language="de", title__0="").status == 422


def test_parcels_are_handed_over_and_sent_back_once(office: Office) -> None:
    office.record(*new_member("Marta Kovač", member=MARTA))
    for at, flag in ((1, "perishable"), (2, "oversize")):
        office.record(
            Fact(
                f"{at:032x}",
                ParcelReceived(recipient=MARTA, carrier="DHL", number=f"JJD{at}", code=f"K7Q{at}", flags=(flag,)),
            )
        )
    page = words(office.get(f"{office.page}/parcels"))
    assert "2 parcels wait" in page
    assert re.search(r"Marta Kovač Perishable DHL JJD1 K7Q1 \d\d:\d\d", page)
    assert office.post(f"{office.page}/parcels/{1:032x}", act="hand_over").status == 303
    again = office.post(f"{office.page}/parcels/{1:032x}", act="hand_over")
    assert again.status == 422
    assert "not here any more" in words(again)
    assert office.post(f"{office.page}/parcels/{2:032x}", act="burn").status == 404
    assert office.post(f"{office.page}/parcels/{2:032x}", act="refused").status == 303
    past = words(office.get(f"{office.page}/parcels/history"))
    assert "Handed over" in past
    assert "Sent back" in past
    assert "No parcel waits" in words(office.get(f"{office.page}/parcels"))


def test_a_wallet_is_put_right(office: Office) -> None:
    office.record(*new_member("Marta Kovač", member=MARTA))
    path = f"{office.page}/credit/{MARTA}"
    assert office.post(path, way="give", amount="12,50", reason="goodwill").status == 303
    assert office.post(path, way="take", amount="2.50", reason="mistake").status == 303
    with office.central.store.reading(office.space) as records:
        assert wallet_now(records, office.member(), now_ms=0).available == 1000
    page = words(office.get(path))
    assert "€10.00 To print with" in page or "To print with €10.00" in page
    assert "Goodwill" in page
    assert "-€2.50" in page
    for fields in ({"amount": "0"}, {"amount": "x"}, {"amount": "1", "reason": "because"}, {"amount": "99999999999"}):
        assert office.post(path, **{"reason": "goodwill"} | fields).status == 422
    assert office.post(path, way="take", amount="15", reason="mistake").status == 303
    assert "Owes €5.00" in words(office.get(f"{office.page}/credit"))
    assert "Marta" in words(office.get(f"{office.page}/credit?q=mar"))


def test_a_plan_that_is_closed_stays_with_those_who_are_on_it(office: Office) -> None:
    office.record(Fact(DAYS, PlanChanged(name="Old plan", closed=True)), *new_member("Marta", member=MARTA))
    assert "Old plan" not in office.get(f"{office.page}/members/{MARTA}").text
    office.record(Fact(MARTA, MemberChanged(plan=DAYS)))
    assert "Old plan" in office.get(f"{office.page}/members/{MARTA}").text


def test_forms_that_no_page_of_ours_sends(office: Office) -> None:
    headers = {"Content-Type": "application/x-www-form-urlencoded", "Origin": office.central.url}
    for body in (b"&" * 5000 + b"a=1&" * 5000, b"\xff\xfe=%ff%00", b"token", b""):
        assert office.ask("POST", f"{office.page}/members", body, headers).status in (400, 403)
