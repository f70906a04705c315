"""A demo day, walked offscreen by taps through the real pages, leaving a picture of each step and central's page."""

from __future__ import annotations

import re
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from kiosk.app import Desk, Joining, application, open_desk
from kiosk.cli import demo_parcels
from kiosk.cli.demo_print import hand_in, printer
from kiosk.cli.demo_space import DemoCard, cards
from kiosk.core.ports import Credential
from kiosk.errors import Unusable
from kiosk.settings import Settings
from kiosk.ui.hands import Hands, comes_true, until
from kiosk.ui.instance import single_instance

_SIGNATURE: Final = [
    [(0.30, 0.45), (0.34, 0.62), (0.38, 0.48), (0.42, 0.62), (0.47, 0.42)],
    [(0.50, 0.55), (0.54, 0.60), (0.58, 0.52), (0.62, 0.60), (0.70, 0.50)],
]
_ARRIVES_S: Final = 60


def walk_day(
    settings: Settings,
    joining: Joining,
    address: str,
    invitations: tuple[tuple[str, str, str], ...],
    folder: Path,
) -> Iterator[str]:
    """Walk the day. Gives a line for each picture as it is made.

    Args:
        address: of central's page; its pages are kept as well, once what was done has arrived there.
        invitations: (name, text of the QR code, six digits) of today's invited guests.
    """
    app = application()
    folder.mkdir(parents=True, exist_ok=True)
    lock = single_instance(settings.data)
    try:
        desk = open_desk(app, settings, joining=joining, queue=printer())
        try:
            if not isinstance(desk, Desk):
                raise Unusable("The demo desk cannot open; the sentence above says why.")
            yield from Day(desk, address, invitations, folder).walk()
        finally:
            desk.close()
    finally:
        lock.unlock()


class Day:
    """The steps of the day."""

    def __init__(self, desk: Desk, address: str, invitations: tuple[tuple[str, str, str], ...], folder: Path) -> None:
        self._desk = desk
        self._hands = Hands(desk.window)
        self._address = address
        self._invitations = invitations
        self._folder = folder
        self._number = 0

    def walk(self) -> Iterator[str]:
        zoe, marta, margarethe = cards()[0], cards()[1], cards()[3]
        lost = next(card for card in cards() if card.note == "reported lost")
        until(lambda: bool(self._desk.screens.lobby.lobby.events), "what is on today has come from central")
        until(self._desk.office.is_level, "the desk has all that central has")
        yield self._picture("welcome", "The desk waits")
        self._present(zoe, "DeskToday")
        yield self._picture("member-in", f"{zoe.name} taps a card and is in")
        self._home()
        yield from self._guest()
        self._present(marta, "DeskToday")
        yield self._picture("host-sees-guest", f"{marta.name} taps, and the guest is waiting")
        self._home()
        self._present(lost, "Refused")
        yield self._picture("card-lost", "A card that was reported lost")
        self._home()
        yield from self._no_card(margarethe)
        yield from self._invited()
        yield from self._print(zoe)
        yield from self._board(next(card for card in cards() if card.note == "staff: manager"))
        yield from self._parcels(zoe)
        yield from self._rest_of_the_day()
        yield from self._central()

    def _guest(self) -> Iterator[str]:
        hands = self._hands
        hands.tap("visit")
        self._page("GuestName")
        hands.see("name")
        hands.type("Noor Haddad")
        yield self._picture("guest-name", "A guest gives a name")
        hands.tap("action")
        self._page("GuestHost")
        hands.type("Mar")
        hands.see("found-2")
        yield self._picture("guest-host", "Three letters find the host")
        hands.tap("found-2")
        self._page("GuestDetails")
        yield self._picture("guest-details", "What is optional")
        hands.tap("action")
        self._page("GuestRules")
        hands.draw("signature", _SIGNATURE)
        yield self._picture("guest-rules", "The house rules, signed with a finger")
        hands.tap("action")
        self._page("GuestDone")
        until(lambda: self._desk.screens.guests.property("badge") == "ready", "the badge is made")
        yield self._picture("guest-done", "The guest is in, the badge is made")
        self._home()

    def _no_card(self, card: DemoCard) -> Iterator[str]:
        hands = self._hands
        hands.tap("pin")
        self._page("NameSearch")
        hands.see("name")
        hands.type(card.name[:3])
        hands.see("found-0")
        yield self._picture("name-search", "No card: three letters of a name")
        hands.tap("found-0")
        self._page("Pin")
        hands.rest()
        for digit in card.pin[:3]:
            hands.tap(f"digit-{digit}")
        yield self._picture("pin", "Six digits, shown as dots")
        self._home()

    def _board(self, card: DemoCard) -> Iterator[str]:
        hands = self._hands
        self._present(card, "DeskToday")
        hands.tap("action")
        self._page("StaffPin")
        for digit in card.pin:
            hands.tap(f"digit-{digit}")
        self._page("StaffBoard")
        yield self._picture("staff-board", f"{card.name} opens the staff board with card and PIN")
        hands.tap("action")
        self._page("ParcelIn")
        self._desk.shell.present(Credential(demo_parcels.NEXT, "simulated"))
        self._page("ParcelWho")
        hands.see("recipient")
        hands.type("Han")
        hands.see("found-0")
        yield self._picture("parcel-who", "A parcel is scanned, and three letters find whom it is for")
        hands.tap("found-0")
        self._page("ParcelPut")
        until(lambda: bool(self._desk.screens.parcels.property("shelf")), "a shelf is proposed")
        yield self._picture("parcel-put", "The shelf with most room")
        hands.tap("action")
        self._page("ParcelIn")
        until(lambda: self._desk.screens.parcels.property("label") == "ready", "the label is made")
        yield self._picture("parcel-round", "The next one begins by itself")
        self._home()

    def _parcels(self, card: DemoCard) -> Iterator[str]:
        self._hands.tap("parcels")
        self._page("Parcels")
        self._present(card, "Collect")
        yield self._picture("collect", f"{card.name} sees which shelves to go to")
        self._hands.tap("action")
        until(lambda: self._desk.screens.collection.property("step") == "done", "the parcels are handed over")
        yield self._picture("collected", "One touch takes them all")
        self._home()

    def _invited(self) -> Iterator[str]:
        if not self._invitations:
            return
        name, code, _ = self._invitations[0]
        self._desk.shell.present(Credential(code, "simulated"))
        until(lambda: self._desk.shell.property("page") in ("GuestRules", "Refused"), "the invitation is answered")
        yield self._picture("invited", f"{name} shows an invitation")
        self._home()

    def _print(self, card: DemoCard) -> Iterator[str]:
        desk, hands = self._desk, self._hands
        if not hand_in(desk.activities):
            raise Unusable("The demo's first member is not known at the desk.")
        hands.tap("printing")
        self._page("PrintEntry")
        self._present(card, "PrintPin")
        for digit in card.pin:
            hands.tap(f"digit-{digit}")
        self._page("PrintWallet")
        yield self._picture("print-wallet", f"{card.name}’s credit, and what waits to be printed")
        hands.tap("held-0")
        self._page("PrintQuote")
        release = desk.screens.print_release
        until(lambda: release.property("pictureCount") == release.property("pageCount"), "the pages are drawn")
        yield self._picture("print-quote", "Every page with its price")
        hands.tap("action")
        self._page("PrintProgress")
        until(lambda: release.property("sidesDone") >= 3, "some of it came out")
        yield self._picture("print-progress", "Side by side as the printer tells them")
        self._page("PrintDone")
        yield self._picture("print-done", "What came out, and what it cost")
        self._home()

    def _rest_of_the_day(self) -> Iterator[str]:
        self._desk.shell.emergency()
        self._page("Emergency")
        until(lambda: bool(self._desk.shell.property("roll")), "the evacuation list is read")
        yield self._picture("emergency", "The evacuation list, the logo held for three seconds")
        self._home()
        self._hands.tap("language-ar")
        yield self._picture("welcome-arabic", "The same desk in Arabic")
        self._home()

    def _central(self) -> Iterator[str]:
        """Keep central's pages once this desk's entries stand there."""
        sync = self._desk.office.loop
        if sync is not None:
            sync.hurry()
            if not comes_true(lambda: sync.status.pending == 0, _ARRIVES_S * 1000):
                raise Unusable("What was done at the desk did not arrive at central within a minute.")
        style = f"<style>{self._fetch('/static/console.css')}</style>"
        home = self._fetch("/")
        space = re.search(r"/spaces/[0-9a-f]{32}", home)
        for name, path in (("overview", ""), ("guests", "/guests"), ("members", "/members"), ("devices", "/devices")):
            page = self._fetch((space.group() if space else "") + path) if space or path == "" else home
            page = re.sub(r"<link rel=\"stylesheet\"[^>]*>", lambda _: style, page)
            file = self._folder / f"central-{name}.html"
            file.write_text(page, encoding="utf-8")
            yield f"{file.name}  Central's page: {name}"

    def _fetch(self, path: str) -> str:
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with opener.open(self._address + path, timeout=10) as answer:
            text: str = answer.read().decode()
            return text

    def _present(self, card: DemoCard, page: str) -> None:
        self._desk.shell.present(Credential(card.card, "simulated"))
        self._page(page)

    def _page(self, name: str) -> None:
        until(self._shows(name), name)
        self._hands.rest()

    def _shows(self, name: str) -> Callable[[], bool]:
        return lambda: bool(self._desk.shell.property("page") == name)

    def _home(self) -> None:
        self._desk.shell.home()
        self._page("Welcome")

    def _picture(self, name: str, what: str) -> str:
        self._number += 1
        self._desk.shell.screenTouched()  # as a finger finds the page, with its keyboard
        self._hands.rest()
        file = self._folder / f"{self._number:02d}-{name}.png"
        self._desk.window.grabWindow().save(str(file))
        return f"{file.name}  {what}"
