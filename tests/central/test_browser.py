"""A manager's morning at central's pages in a real browser: in, about, and out again, without a complaint from it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.dev.browser import Browser
from tests.dev.central import ServedCentral
from tests.dev.desks import new_member, record
from tests.dev.office import PASSWORD, add_account, code_of

LIST = "Name;E-Mail;Firma\r\nIvo Petrov;ivo@example.org;Fjord\r\n;nobody@example.org;\r\n"


@pytest.fixture(scope="module")
def window(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    with Browser(tmp_path_factory.mktemp("browser")) as opened:
        yield opened


@pytest.fixture
def browser(window: Browser) -> Browser:
    window.complaints.clear()
    return window


def test_a_managers_morning(small_central: ServedCentral, browser: Browser, tmp_path: Path) -> None:
    space = small_central.new_space()
    record(small_central.store, new_member("Marta Kovač", member="0a" * 16), space)
    made = add_account(small_central)
    browser.open(f"{small_central.url}/spaces/{space}/members")
    browser.fill("Name", "Ines")
    browser.fill("Password", PASSWORD)
    browser.press("Continue")
    browser.fill("Six digits from your authenticator app", code_of(small_central, made))
    browser.press("Log in")
    assert browser.address().endswith(f"/spaces/{space}/members")
    assert "Ines · Manager" in browser.text()
    top = "document.querySelector(WHICH).getBoundingClientRect().top"
    assert browser.run(top, WHICH=".who") < browser.run(top, WHICH="nav"), "beside the name of the space"
    cookie = next(one for one in browser.cookies() if one["name"] == "kiosk")
    assert (cookie["httpOnly"], cookie["sameSite"]) == (True, "Strict")
    assert browser.run("document.cookie") == ""

    browser.press("Add a member")
    browser.fill("Full name", "Zoë <b>Brandt</b>")
    browser.fill("Paid until", "2026-12-31")
    browser.press("Add member")
    assert "Added." in browser.text()
    assert "Zoë <b>Brandt</b>" in browser.text()

    browser.press("House")
    browser.press("Prices")
    browser.fill("A4 page, black and white", "0,10")
    browser.press("Save")
    assert "Saved." in browser.text()
    with small_central.store.reading(space) as records:
        assert records.prices()["mono_a4"].amount == 10

    (tmp_path / "members.csv").write_text(LIST)
    browser.press("Members")
    browser.press("Import a list")
    browser.choose_file("List", tmp_path / "members.csv")
    browser.press("Look through it")
    assert "This would come of it" in browser.text()
    with small_central.store.reading(space) as records:
        assert records.member_count() == 2
    browser.press("Take the others in")
    assert "The list is taken in." in browser.text()
    with small_central.store.reading(space) as records:
        assert records.member_count() == 3

    browser.press("Log out")
    assert "Password" in browser.text()
    browser.open(f"{small_central.url}/spaces/{space}/members")
    assert "Zoë" not in browser.text()
    assert browser.complaints == []


def test_pages_fit_a_desk_and_a_telephone(office_central: ServedCentral, browser: Browser) -> None:
    space = office_central.new_space()
    record(office_central.store, new_member("Marta Kovač " + "von und zu " * 5, member="0a" * 16), space)
    member = "0a" * 16
    paths = ("", "/members", f"/members/{member}", "/house", "/house/plans", "/house/rules", "/parcels", "/import")
    for width in (1280, 390):
        browser.resize(width, 900)
        for path in (*paths, f"/credit/{member}"):
            browser.open(f"{office_central.url}/spaces/{space}{path}")
            assert not browser.wide(), (width, path)
    assert browser.complaints == []


def test_the_policy_of_the_pages_stops_what_does_not_belong(office_central: ServedCentral, browser: Browser) -> None:
    """What shows that silence above means that there was nothing to complain about."""
    browser.open(f"{office_central.url}/")
    browser.run("document.body.appendChild(Object.assign(new Image(), {src: 'data:image/png;base64,x'})) && null")
    browser.run("document.body.insertAdjacentHTML('beforeend', '<p style=\"color: red\" onclick=\"x\">Hello</p>')")
    browser.open(f"{office_central.url}/")
    assert any("Content Security Policy" in said for said in browser.complaints)
