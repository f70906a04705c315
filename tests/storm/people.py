"""The people of a storm: members, guests, couriers and staff, who do at a desk whatever its screens let them do."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any, Final

from kiosk.core import clock
from kiosk.core.documents import Options
from kiosk.core.guests import BADGE_PREFIX, INVITATION_PREFIX
from kiosk.core.money import own
from kiosk.core.ports import Credential
from kiosk.desk.guest_registration import Expected, GuestDraft
from kiosk.desk.members import MemberDraft, Members
from kiosk.desk.membership import MemberEdit
from kiosk.desk.parcel_acceptance import ParcelDraft
from kiosk.desk.parcels import Recipient
from kiosk.desk.staff import Session
from kiosk.errors import Refused, Unreachable
from tests.storm.desk import Desk, Rooms

MEMBERS: Final = 7
LEAST_MEMBERS: Final = 4
DAY_MS: Final = 24 * 3600 * 1000
_NAMES: Final = ("Ana Sousa", "Bo Li", "Çiğdem Kaya", "Dörte Ö'Neill", "Émile Zo", "王伟", "Фёдор Ким")
_ACTIONS: Final[dict[str, int]] = {
    "tap": 20,
    "undo": 5,
    "register": 8,
    "guest_leaves": 5,
    "invite": 3,
    "receive": 7,
    "collect": 6,
    "move_parcel": 4,
    "top_up": 7,
    "adjust": 2,
    "print": 9,
    "watch": 8,
    "cancel": 2,
    "count_drawer": 1,
    "call": 2,
    "board": 3,
    "edit_member": 5,
    "change_house": 3,
    "night": 2,
    "erase": 2,
}


def card(member: str) -> str:
    """The number on a member's card."""
    return f"{int(member, 16) % 10**12:012d}"


class People:
    """Who is about. The same people go to every desk of the space."""

    def __init__(self, chance: Random) -> None:
        self.chance = chance
        self.members: list[str] = []
        self.companies: list[str] = []
        self.shelves: list[str] = []
        self.staff = Session("", "Maja", "manager")
        self.badges: list[str] = []
        self.invitations: list[str] = []
        self._parcels: list[str] = []

    def furnish(self, rooms: Rooms, space: str) -> None:
        """What central's pages told before the first desk opened."""
        house, actor = rooms.house, self.staff.actor
        for item in ("mono_a4", "colour_a4"):
            house.change_price(item, 10 if item == "mono_a4" else 40, actor=actor)
        for number in range(2):
            self.companies.append(rooms.around.new_id())
            house.change_company(f"House {number}", company=self.companies[-1], actor=actor)
            self.shelves.append(rooms.around.new_id())
            house.change_shelf(label=f"A-{number}", places=4, shelf=self.shelves[-1], actor=actor)
        plan = rooms.around.new_id()
        house.change_plan(plan=plan, name="Flex", days=10, print_credit=200, actor=actor)
        members = Members(rooms.around)
        for number, name in enumerate(_NAMES[:MEMBERS]):
            company = self.companies[number % 2] if number % 3 else None
            draft = MemberDraft(name, f"M{number}", company=company, plan=plan if number % 2 else None)
            self.members.append(members.add(draft, space=space))
            members.issue(self.members[-1], "card", self.card(self.members[-1]).text, space=space)

    def card(self, member: str) -> Credential:
        return Credential(card(member), "card")

    def act(self, desk: Desk) -> None:
        """One touch, or a few that belong together. What is refused is refused."""
        name = self.chance.choices(list(_ACTIONS), list(_ACTIONS.values()))[0]
        action: Callable[[Desk], Any] = getattr(self, f"_{name}")
        try:
            action(desk)
        except (Refused, Unreachable):
            return  # a sentence on the screen

    # Members

    def _tap(self, desk: Desk) -> None:
        desk.rooms.check_in.present(self.card(self.chance.choice(self.members)))

    def _undo(self, desk: Desk) -> None:
        recent = desk.rooms.undoing.recent()
        if recent:
            desk.rooms.undoing.undo(self.chance.choice(recent)[0])

    def _edit_member(self, desk: Desk) -> None:
        chance = self.chance
        edit = chance.choice(
            [
                MemberEdit(name=f"{chance.choice(_NAMES)} {chance.randrange(9)}"),
                MemberEdit(known_as=chance.choice(["", "Kit", "Jo"])),
                MemberEdit(company=chance.choice([None, *self.companies])),
                MemberEdit(status=chance.choice(["active", "active", "paused"])),
                MemberEdit(email=f"{chance.randrange(99)}@example.org", hidden=chance.random() < 0.5),
            ]
        )
        desk.rooms.membership.change(chance.choice(self.members), edit, actor=self.staff.actor)

    def _call(self, desk: Desk) -> None:
        desk.rooms.check_in.call_reception("asked", "Welcome")

    def _night(self, desk: Desk) -> None:
        desk.rooms.check_in.close_forgotten()
        desk.rooms.documents.purge()
        desk.rooms.tidying.tonight()
        desk.lease.tick()

    def _erase(self, desk: Desk) -> None:
        erase_somebody(desk.rooms, self)

    # Guests

    def _register(self, desk: Desk) -> None:
        invitation = None
        name, host = self.chance.choice(_NAMES), self.chance.choice(self.members)
        if self.invitations and self.chance.random() < 0.6:
            code = INVITATION_PREFIX + self.chance.choice(self.invitations)
            expected = desk.rooms.check_in.present(Credential(code.upper(), "camera"))
            assert isinstance(expected, Expected)
            invitation, name, host = expected.invitation, expected.name, expected.host
        guest = desk.rooms.guests.register(GuestDraft(name, host, "en", invitation=invitation))
        self.badges.append(guest.guest)

    def _guest_leaves(self, desk: Desk) -> None:
        if self.badges:
            badge = BADGE_PREFIX + self.chance.choice(self.badges[-6:]).upper()
            desk.rooms.check_in.present(Credential(badge, "camera"))

    def _invite(self, desk: Desk) -> None:
        now_ms = clock.to_ms(desk.now())
        made = desk.rooms.guests.invite(
            self.chance.choice(self.members),
            self.chance.choice(_NAMES),
            valid_from=max(0, now_ms - DAY_MS),
            valid_until=now_ms + 3 * DAY_MS,
        )
        self.invitations.append(made.id)

    # Parcels

    def _receive(self, desk: Desk) -> None:
        chance = self.chance
        whom: dict[str, Any] = chance.choice(
            [
                {"recipient": chance.choice(self.members)},
                {"company": chance.choice(self.companies)},
                {"name": chance.choice(_NAMES)},
            ]
        )
        draft = ParcelDraft(
            number=f"P{chance.randrange(30)}",
            shelf=chance.choice([None, *self.shelves]),
            note=chance.choice(["", "wet"]),
            **whom,
        )
        self._parcels.append(desk.rooms.parcels.receive(draft, self.staff.actor).parcel)

    def _collect(self, desk: Desk) -> None:
        member = self.chance.choice(self.members)
        mine = desk.rooms.collection.present(self.card(member)).parcels
        if mine:
            chosen = self.chance.sample([one.id for one in mine], self.chance.randint(1, len(mine)))
            desk.rooms.collection.collect(chosen, member, "card")

    def _move_parcel(self, desk: Desk) -> None:
        if not self._parcels:
            return
        chance, parcels, actor = self.chance, desk.rooms.parcels, self.staff.actor
        parcel = chance.choice(self._parcels[-12:])
        whose = Recipient("member", chance.choice(self.members), "")
        change: Callable[[], object] = chance.choice(
            [
                lambda: parcels.move(parcel, chance.choice(self.shelves), actor),
                lambda: parcels.readdress(parcel, whose, actor),
                lambda: parcels.hand_over(parcel, whose.id, actor),
                lambda: parcels.return_(parcel, "unknown", actor),
            ]
        )
        change()

    # Money

    def _top_up(self, desk: Desk) -> None:
        chance = self.chance
        desk.rooms.credit.top_up(
            chance.choice(self.members),
            chance.choice([100, 500, 1000]),
            chance.choice(["cash", "card"]),
            actor=self.staff.actor,
            request_key=f"{chance.randrange(8)}" if chance.random() < 0.2 else desk.rooms.around.new_id(),
            sure=chance.random() < 0.7,
        )

    def _adjust(self, desk: Desk) -> None:
        chance = self.chance
        whose = {"member": chance.choice(self.members)} if chance.random() < 0.6 else {
            "company": chance.choice(self.companies)
        }  # fmt: skip
        desk.rooms.credit.adjust(self.staff, chance.choice([-50, 50, 300]), "goodwill", **whose)

    def _print(self, desk: Desk) -> None:
        chance = self.chance
        member = chance.choice(self.members)
        document = desk.rooms.documents.take_in(member, Path("x" * chance.randrange(1, 9)))
        before = self._debt(desk, member)
        options = Options(copies=chance.randrange(1, 4), colour=chance.random() < 0.5)
        quote = desk.rooms.printing.quote(member, document.id, options)
        queue = desk.printer.queue
        queue.loses_answers = chance.random() < 0.1
        queue.falls_silent = chance.random() < 0.05
        queue.fails_at = chance.choice([None, None, None, 1, 2])
        try:
            desk.rooms.printing.release(quote)
        finally:
            queue.loses_answers = queue.falls_silent = False
        assert self._debt(desk, member) <= before, "a desk let a wallet fall below its limit knowingly"

    def _debt(self, desk: Desk, member: str) -> int:
        with desk.store.reading() as records:
            return max(0, -records.balance(own(member), "EUR"))

    def _watch(self, desk: Desk) -> None:
        desk.printer.queue.reachable = self.chance.random() < 0.9
        desk.rooms.printing.recover()

    def _cancel(self, desk: Desk) -> None:
        jobs = desk.rooms.printing.jobs(self.chance.choice(self.members))
        if jobs:
            desk.rooms.printing.cancel(self.chance.choice(jobs).id)

    def _count_drawer(self, desk: Desk) -> None:
        now = desk.rooms.drawers.now()
        desk.rooms.drawers.count(max(0, now.expected + self.chance.choice([-100, 0, 0, 5])), actor=self.staff.actor)

    # Staff

    def _board(self, desk: Desk) -> None:
        board, chance = desk.rooms.board, self.chance
        now = board.now(self.staff)
        if now.waiting and chance.random() < 0.5:
            board.met(self.staff, chance.choice(now.waiting).id)
        elif now.inside:
            board.sign_out(self.staff, chance.choice(now.inside).person)

    def _change_house(self, desk: Desk) -> None:
        change_house(desk.rooms, self)


def erase_somebody(rooms: Rooms, people: People) -> None:
    """Who asks for it is erased: mostly guests, who come but once, now and then a member."""
    chance = people.chance
    guests = [*people.badges, *people.invitations]
    if guests and chance.random() < 0.9:
        rooms.erasing.erase(chance.choice(guests), actor=people.staff.actor)
    elif len(people.members) > LEAST_MEMBERS:
        rooms.erasing.erase(people.members.pop(), actor=people.staff.actor)


def change_house(rooms: Rooms, people: People) -> None:
    """A manager changes prices or names, at a desk or on central's pages."""
    chance, actor = people.chance, people.staff.actor
    name = f"B-{chance.randrange(9)}"
    change: Callable[[], object] = chance.choice(
        [
            lambda: rooms.house.change_price("mono_a4", chance.randrange(5, 15), actor=actor),
            lambda: rooms.house.change_space(wallet_cap=chance.choice([100, 1000]), actor=actor),
            lambda: rooms.house.change_company(name, company=people.companies[0], actor=actor),
            lambda: rooms.house.change_shelf(label=name, shelf=people.shelves[0], actor=actor),
        ]
    )
    change()
