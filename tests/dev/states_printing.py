"""The states of the pages of printing: a wallet, what waits, its price, what came out, and money at the desk."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from kiosk.cli import demo_space
from kiosk.cli.demo_print import INVOICE, STUDY, document
from kiosk.desk.print_visit import Owner
from kiosk.desk.staff import StaffHere
from tests.dev.stage import Stage

HOUSE: Final = ("Survey of the whole house", (1, 0, 0, 0, 0, 0) * 10)
LETTER: Final = ("Letter to the city", (0,))
FLYER: Final = ("Flyer for the open studio", (1, 0, 0))
TITLES: Final = frozenset(title for title, _inks in (STUDY, INVOICE, HOUSE, LETTER, FLYER))
_ZOE, _MARTA, MARGARETHE = 0, 1, 3  # Zoë's plan comes with credit
Wanted = tuple[str, tuple[int, ...]]


def _owner(stage: Stage, who: int) -> Owner:
    return Owner(stage.floor.member(who), demo_space.cards()[who].name.split()[0], has_pin=True)


def _credit(stage: Stage, member: str, cents: int) -> None:
    """Bring a member's own credit to this much."""
    credit = stage.floor.activities.credit
    wallet = credit.wallet(member)
    own = sum(bucket.balance for bucket in wallet.buckets if bucket.source == "own") - wallet.debt
    if own != cents:
        credit.adjust(stage.floor.manager(), cents - own, "opening", member=member)


def _documents(stage: Stage, member: str, wanted: tuple[Wanted, ...]) -> None:
    """Exactly these wait, the first one newest; what a state before printed is handed in anew."""
    documents = stage.floor.activities.documents
    there = documents.of(member)
    with stage.floor.store.reading() as records:
        printed = records.printed_documents(member, 0)
    fresh = printed.isdisjoint(one.id for one in there)
    if fresh and tuple(one.title for one in there) == tuple(title for title, _inks in wanted):
        return
    for one in there:
        documents.remove(member, one.id)
    file = stage.floor.folder / "document.pdf"
    for title, inks in reversed(wanted):
        file.write_bytes(document(inks))
        documents.take_in(member, file, title=title)


def _tidy(stage: Stage) -> None:
    """Nothing is left of a state before: the printer is clear, and what it had is settled."""
    queue = stage.floor.queue
    queue.stops_at = {}
    queue.clear()
    stage.hands.seconds += 500
    stage.floor.activities.printing.recover()


def _enter(stage: Stage, cents: int, *wanted: Wanted, who: int = _MARTA) -> None:
    """Somebody gave card and PIN, has so much of their own, and this waits for them."""
    _tidy(stage)
    member = stage.floor.member(who)
    _credit(stage, member, cents)
    _documents(stage, member, wanted)
    stage.screens.print_credit.enter(_owner(stage, who))


def print_quote(stage: Stage) -> None:
    _enter(stage, 1420, STUDY)


def print_quote_one(stage: Stage) -> None:
    _enter(stage, 1420, LETTER)


def print_quote_sixty(stage: Stage) -> None:
    _enter(stage, 3420, HOUSE)
    stage.screens.print_release.setCopies(2)


def print_quote_short(stage: Stage) -> None:
    _enter(stage, 60, STUDY)


def _come_out(stage: Stage, sides: int) -> None:
    """Time goes by: so many sides come out, one a second."""
    stage.hands.seconds += sides
    stage.screens.print_release.tick()


def _printing(stage: Stage, **stops_at: str) -> None:
    """The study is released. `after_2="media-jam"`: the printer stops after two sides."""
    print_quote(stage)
    stage.floor.queue.stops_at = {int(after.removeprefix("after_")): why for after, why in stops_at.items()}
    stage.screens.print_release.printNow()


def lay_out(stage: Stage, index: int) -> None:
    """A document waits for this member of the demo."""
    _documents(stage, stage.floor.member(index), (STUDY,))


def today_print(stage: Stage) -> None:
    """Two documents wait for somebody who comes in."""
    _tidy(stage)
    member = stage.floor.member(MARGARETHE)
    _credit(stage, member, 1420)
    _documents(stage, member, (STUDY, INVOICE))
    stage.floor.out(MARGARETHE)
    stage.card(MARGARETHE)


def print_entry(stage: Stage) -> None:
    stage.screens.print_entry.begin()


def print_entry_no_pin(stage: Stage) -> None:
    stage.screens.print_entry.begin()
    stage.card(2)


def print_name(stage: Stage) -> None:
    stage.screens.print_entry.begin()
    stage.screens.print_entry.useName()
    stage.screens.print_entry.search("Mar")


def print_pin_wrong(stage: Stage) -> None:
    stage.screens.print_entry.begin()
    stage.card(6)
    for digit in "000001":
        stage.screens.print_entry.typeDigit(int(digit))


def print_wallet(stage: Stage) -> None:
    _enter(stage, 1420, STUDY, INVOICE, FLYER, who=_ZOE)


def print_wallet_empty(stage: Stage) -> None:
    _enter(stage, 0)


def print_wallet_debt(stage: Stage) -> None:
    _enter(stage, -240, INVOICE, STUDY)


def print_history(stage: Stage) -> None:
    print_wallet(stage)
    stage.screens.print_credit.showHistory()


def print_prices(stage: Stage) -> None:
    print_wallet(stage)
    stage.screens.print_credit.showPrices()


def print_quote_jammed(stage: Stage) -> None:
    print_progress_jammed(stage)
    stage.screens.print_release.done()
    stage.screens.print_credit.enter(_owner(stage, _MARTA))
    stage.screens.print_credit.choose(0)


def print_progress(stage: Stage) -> None:
    _printing(stage)
    _come_out(stage, 3)


def print_progress_jammed(stage: Stage) -> None:
    _printing(stage, after_2="media-jam")
    _come_out(stage, 3)


def print_done(stage: Stage) -> None:
    _printing(stage)
    _come_out(stage, 9)


def print_done_jammed(stage: Stage) -> None:
    print_progress_jammed(stage)
    stage.screens.print_release.stop()


def _at_the_board(stage: Stage) -> None:
    """The demo's manager opens the board."""
    card = demo_space.cards()[55]
    stage.floor.out(55)
    stage.card(55)
    stage.hands.seconds += 120
    stage.screens.staff.knock(StaffHere(stage.floor.member(55), "Theresa"), False)
    for digit in card.pin:
        stage.screens.staff.typeDigit(int(digit))


def top_up(stage: Stage) -> None:
    _at_the_board(stage)
    _credit(stage, stage.floor.member(_MARTA), 320)
    stage.screens.top_up.begin(stage.floor.member(_MARTA))
    stage.screens.top_up.choose(1000)


def top_up_again(stage: Stage) -> None:
    top_up(stage)
    stage.screens.top_up.confirm()
    stage.screens.top_up.back()
    stage.screens.top_up.begin(stage.floor.member(_MARTA))
    stage.screens.top_up.choose(1000)
    stage.screens.top_up.confirm()


def top_up_done(stage: Stage) -> None:
    _at_the_board(stage)
    stage.screens.top_up.begin(stage.floor.member(_MARTA))
    for digit in (1, 2, 5, 0):
        stage.screens.top_up.typeDigit(digit)
    stage.screens.top_up.confirm()


def drawer(stage: Stage) -> None:
    _at_the_board(stage)
    stage.screens.drawer.begin()
    for digit in (4, 5, 0, 0):
        stage.screens.drawer.typeDigit(digit)


def drawer_counted(stage: Stage) -> None:
    drawer(stage)
    stage.screens.drawer.confirm()


_PAGES: Final = {"print-quote": "PrintQuote", "print-progress": "PrintProgress", "print-done": "PrintDone"}


def _arriving(name: str, arrive: Callable[[Stage], None]) -> Callable[[Stage], None]:
    """A state that says so when it ends on another page, because of what a state before it left."""
    page = next((page for begins, page in _PAGES.items() if name.startswith(begins)), "")

    def arrives(stage: Stage) -> None:
        arrive(stage)
        assert page in ("", stage.shell.property("page")), f"{name} ends on {stage.shell.property('page')}"

    return arrives


STATES: Final[dict[str, Callable[[Stage], None]]] = {
    (name := arrive.__name__.replace("_", "-")): _arriving(name, arrive)
    for arrive in (
        today_print,
        print_entry,
        print_entry_no_pin,
        print_name,
        print_pin_wrong,
        print_wallet,
        print_wallet_empty,
        print_wallet_debt,
        print_history,
        print_prices,
        print_quote,
        print_quote_one,
        print_quote_sixty,
        print_quote_short,
        print_quote_jammed,
        print_progress,
        print_progress_jammed,
        print_done,
        print_done_jammed,
        top_up,
        top_up_again,
        top_up_done,
        drawer,
        drawer_counted,
    )
}
