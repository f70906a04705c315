"""Who may do what at central's pages: each role on each route, and what happens without any account."""

from __future__ import annotations

from litestar import Litestar
from litestar.handlers import HTTPRouteHandler

from kiosk.central.app import create_app
from kiosk.core.kinds import Fact
from kiosk.core.members import CredentialIssued
from kiosk.core.parcels import ParcelReceived
from kiosk.core.spaces import CompanyChanged
from tests.dev.central import LOG_IN_KEY, ServedCentral
from tests.dev.desks import new_member, record
from tests.dev.office import Visitor, logged_in, words

MARTA, CARD, PARCEL, COMPANY = "0a" * 16, "0b" * 16, "0c" * 16, "c1" * 16
READ = frozenset(
    {
        "/",
        "/fleet",
        "/spaces/{space}",
        "/spaces/{space}/calls",
        "/spaces/{space}/credit",
        "/spaces/{space}/credit/{member}",
        "/spaces/{space}/devices",
        "/spaces/{space}/devices/{device}",
        "/spaces/{space}/guests",
        "/spaces/{space}/house",
        "/spaces/{space}/house/rules",
        "/spaces/{space}/house/{kind}",
        "/spaces/{space}/logo",
        "/spaces/{space}/members",
        "/spaces/{space}/members/{member}",
        "/spaces/{space}/notices",
        "/spaces/{space}/parcels",
        "/spaces/{space}/parcels/history",
    }
)
DAILY = frozenset(
    {
        "/spaces/{space}/members/{member}/cards/{card}",
        "/spaces/{space}/parcels/{parcel}",
        "/spaces/{space}/tasks/{conflict}",
    }
)
MANAGERS_READ = frozenset(
    {
        "/notices",
        "/spaces/{space}/erase",
        "/spaces/{space}/erase/{person}",
        "/spaces/{space}/import",
        "/spaces/{space}/import/{of}",
        "/spaces/{space}/journal-import",
        "/spaces/{space}/members/new",
    }
)
MANAGERS = frozenset(
    {
        "/notices",
        "/notices/test",
        "/pair",
        "/spaces/{space}/credit/{member}",
        "/spaces/{space}/devices/{device}",
        "/spaces/{space}/erase/{person}",
        "/spaces/{space}/house/rules",
        "/spaces/{space}/house/{kind}",
        "/spaces/{space}/import",
        "/spaces/{space}/import/{of}",
        "/spaces/{space}/journal-import",
        "/spaces/{space}/logo",
        "/spaces/{space}/members",
        "/spaces/{space}/members/{member}",
        "/spaces/{space}/notices",
    }
)
OPEN = frozenset({"/log-in", "/log-in/code", "/log-out", "/static/{name}"})


def furnished(central: ServedCentral) -> str:
    space = central.new_space()
    issued = CredentialIssued(member=MARTA, type="card", key_id="k", digest="ab" * 32)
    facts = [
        *new_member("Marta Kovač", member=MARTA),
        Fact(CARD, issued, subject=MARTA),
        Fact(PARCEL, ParcelReceived(recipient=MARTA, carrier="DHL", number="JJD1", code="K7QXM")),
        Fact(COMPANY, CompanyChanged(name="Ateljé")),
    ]
    record(central.store, facts, space)
    return space


def routes(app: Litestar) -> set[tuple[str, str]]:
    """(method, path) of all that the server answers outside /v1."""
    found = set()
    for route in app.routes:
        for handler in getattr(route, "route_handlers", []):
            assert isinstance(handler, HTTPRouteHandler)
            path = route.path_format
            found |= {(method, path) for method in handler.http_methods if not path.startswith("/v1/")}
    return {(method, path) for method, path in found if method not in ("HEAD", "OPTIONS")}


def filled(path: str, space: str) -> str:
    values = {"space": space, "member": MARTA, "person": MARTA, "card": CARD, "parcel": PARCEL, "conflict": "0d" * 16}
    values |= {"kind": "companies", "of": "nothing"}
    for name, value in values.items():
        path = path.replace(f"{{{name}}}", value)
    return path


def test_every_route_is_one_that_the_table_knows(small_central: ServedCentral) -> None:
    """A new page does not slip in unnoticed."""
    known = {("GET", path) for path in READ | MANAGERS_READ} | {("POST", path) for path in DAILY | MANAGERS}
    known |= {("GET", path) for path in OPEN - {"/log-out"}} | {("POST", path) for path in OPEN - {"/static/{name}"}}
    assert routes(create_app(small_central.store, log_in_key=LOG_IN_KEY)) == known


def test_each_role_on_each_route(small_central: ServedCentral) -> None:
    space = furnished(small_central)
    people = {
        "nobody": Visitor(small_central),
        "reception": logged_in(small_central, "Rolf", "reception"),
        "manager": logged_in(small_central, "Ines", "manager"),
    }
    tokens = {who: one.token for who, one in people.items()}
    for who, one in people.items():
        for path in sorted(READ | MANAGERS_READ):
            came = one.get(filled(path, space)).status
            allowed = who == "manager" or (who == "reception" and path in READ)
            expected = {303} if who == "nobody" else {200, 404} if allowed else {403}
            assert came in expected, (who, "GET", path, came)
        for path in sorted(DAILY | MANAGERS):
            came = one.post(filled(path, space), token=tokens[who], act="nothing", name="").status
            allowed = who == "manager" or (who == "reception" and path in DAILY)
            expected = {303} if who == "nobody" else {200, 303, 400, 404, 422} if allowed else {403}
            assert came in expected, (who, "POST", path, came)


def test_reception_does_the_day_and_is_shown_no_more(small_central: ServedCentral) -> None:
    space = furnished(small_central)
    rolf = logged_in(small_central, "Rolf", "reception")
    page = rolf.get(f"/spaces/{space}/members/{MARTA}")
    assert "Report lost" in page.text
    assert "Save" not in words(page)
    assert "Add a member" not in words(rolf.get(f"/spaces/{space}/members"))
    assert rolf.post(f"/spaces/{space}/members/{MARTA}/cards/{CARD}", act="lost").status == 303
    assert "Found again" in words(rolf.get(f"/spaces/{space}/members/{MARTA}"))
    assert rolf.post(f"/spaces/{space}/parcels/{PARCEL}", act="hand_over").status == 303
    refused = rolf.post(f"/spaces/{space}/house/companies", name="Sneaky")
    assert "needs a manager" in words(refused)
    assert "Sneaky" not in rolf.get(f"/spaces/{space}/house/companies").text


def test_whoever_changes_something_stands_in_its_entries(small_central: ServedCentral) -> None:
    space = furnished(small_central)
    ines = logged_in(small_central)
    ines.post(f"/spaces/{space}/house/companies", name="Fjord")
    with small_central.store.engine.begin() as connection:
        account = connection.exec_driver_sql("SELECT id FROM central_account").scalar_one()
        actor, device = connection.exec_driver_sql(
            "SELECT actor, device FROM journal WHERE kind = 'company.changed' ORDER BY position DESC LIMIT 1"
        ).one()
    assert (actor, device) == (account, small_central.store.identity.device)


def test_without_an_account_one_may_look_from_here_and_is_told_how_to_get_one(small_central: ServedCentral) -> None:
    space = furnished(small_central)
    visitor = Visitor(small_central)
    for path in sorted(READ):
        assert visitor.get(filled(path, space)).status in (200, 404), path
    assert visitor.get("/log-in").headers["location"] == "/"
    refused = visitor.get(f"/spaces/{space}/members/new")
    assert refused.status == 403
    assert "kiosk central account add" in words(refused)
    for path in sorted(DAILY | MANAGERS - {"/pair"}):
        assert visitor.post(filled(path, space), act="lost", name="Sneaky").status == 403
    assert visitor.post("/pair", space=space).status == 200
    assert visitor.get("/", Host="central.example").status == 403


def test_the_demo_can_be_tried_without_an_account_until_there_is_one(small_central: ServedCentral) -> None:
    with ServedCentral(small_central.store, try_out=True) as demo:
        space = furnished(demo)
        visitor = Visitor(demo)
        assert visitor.post(f"/spaces/{space}/house/companies", name="Fjord").status == 303
        assert "Fjord" in visitor.get(f"/spaces/{space}/house/companies").text
        assert visitor.get(f"/spaces/{space}", Host="central.example").status == 403
        logged_in(demo)
        assert visitor.get(f"/spaces/{space}").status == 303
