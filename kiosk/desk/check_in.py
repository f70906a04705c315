"""Check-in and presence: a tap comes in or goes out, and shows what waits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from kiosk.core import clock, events, text, visits
from kiosk.core.guests import BADGE_PREFIX, INVITATION_PREFIX, GuestAnswered
from kiosk.core.kinds import Fact
from kiosk.core.members import Member, first_name, may_enter, usable
from kiosk.core.ports import Credential
from kiosk.core.spaces import ReceptionCalled
from kiosk.core.visits import SAME_TAP_S, Via
from kiosk.desk import people
from kiosk.desk.credentials import digests, is_member_code, read_anew, unknown
from kiosk.desk.guest_registration import Expected, GuestLeft, GuestRegistration
from kiosk.desk.parcels import shown, waiting_of
from kiosk.desk.people import Found
from kiosk.desk.pins import Pins
from kiosk.desk.print_visit import prints_wait
from kiosk.desk.staff import StaffHere, may_open
from kiosk.desk.surroundings import Surroundings, Undoing, zone_of
from kiosk.desk.timekeeping import Timekeeping
from kiosk.errors import Refused, UnknownCredential
from kiosk.store.records import Records

_EVENT_GRACE_MS = 15 * 60 * 1000  # an event that began is still worth mentioning
_LOBBY_EVENTS = 3
_DESK_EVENTS = 2


@dataclass(frozen=True, slots=True)
class Waiting:
    """Something that waits for a member. `at` is UTC ms: since when a guest is here, or when an event begins.

    All parcels are one thing: `count` says how many, `place` on which shelves. So are all prints: `amount` says what
    they cost in minor units, None where nobody has said.
    """

    kind: Literal["guest", "event", "parcel", "print"]
    id: str
    title: str
    place: str
    at: int
    answered: bool
    count: int = 1
    amount: int | None = None
    currency: str = ""


@dataclass(frozen=True, slots=True)
class Private:
    """Figures that only the PIN shows. `paid_until` is UTC ms, None: no end."""

    paid_until: int | None
    status: str


@dataclass(frozen=True, slots=True)
class DeskToday:
    """The answer to a tap: "your desk today".

    Attributes:
        direction: what this tap did; "again" when it came within 60 s of the last and did nothing.
        inside: whether the member is inside now.
        days: days a month in the plan, 0: unlimited.
        request: what `undo` takes.
        board: "offered" to staff who held their card to the reader; "card": it would be, with the card.
    """

    member: str
    name: str
    direction: Literal["in", "out", "again"]
    inside: bool
    at: int
    company: str
    plan: str
    days_used: int
    days: int
    waiting: tuple[Waiting, ...]
    request: str
    private: Private | None = None
    board: Literal["", "offered", "card"] = ""


@dataclass(frozen=True, slots=True)
class Lobby:
    """What the welcome screen shows: numbers, and no names of people."""

    space_name: str
    time_zone: str
    meeting_point: str
    languages: tuple[str, ...]
    members_in: int
    guests_in: int
    events: tuple[Waiting, ...]
    accent: str = ""
    logo: str = ""  # PNG in base64
    fresh: bool = False  # a desk that belongs to nobody yet: no server, and nothing happened


class CheckIn:
    """Members tap in and out."""

    def __init__(self, around: Surroundings, guests: GuestRegistration, pins: Pins, undoing: Undoing) -> None:
        self._around = around
        self._guests = guests
        self._pins = pins
        self._undoing = undoing
        self._time = Timekeeping(around)
        self._recent: dict[str, tuple[float, DeskToday]] = {}

    def present(self, credential: Credential) -> DeskToday | Expected | GuestLeft | StaffHere:
        """Answer whatever a reader gave: a member's card or code, a guest's badge, an invitation.

        Raises:
            UnknownCredential, MembersAway, CredentialLost, CredentialWithdrawn, MembershipLapsed: of members.
            CodeUnknown, InvitationUnknown, InvitationUsed, InvitationNotToday: of guests.
        """
        code = text.code_text(credential.text).upper()
        if code.startswith(BADGE_PREFIX):
            return self._guests.leave_with_badge(code.removeprefix(BADGE_PREFIX).lower())
        if code.startswith(INVITATION_PREFIX):
            return self._guests.invitation(code.removeprefix(INVITATION_PREFIX).lower())
        known_as = digests(self._around, credential.text)
        with self._around.store.transaction() as records:
            found = records.credentials_by_digest(known_as)
            if not found:
                raise unknown(records)
            usable(found[0])
            if anew := read_anew(found[0], known_as[0], self._around.secrets()):
                records.journal.record(*anew)
            member = records.member(found[0].member)
            if member is None:
                raise UnknownCredential
            if self._is_in(records, member) and may_open(records, member):
                return StaffHere(member.id, first_name(member))
            today = self._tap(records, member, "qr" if is_member_code(credential.text) else "card")
            return replace(today, board="offered" if today.inside and may_open(records, member) else "")

    def search(self, query: str) -> tuple[Found, ...]:
        """Members who switched a PIN on."""
        with self._around.store.reading() as records:
            return people.find(records, query, with_pin=True)

    def present_pin(self, member: str, pin: str) -> DeskToday:
        """Come in or go out by name and PIN.

        Raises:
            PinWrong, PinLocked, MembershipLapsed
        """
        self._pins.check(member, pin)
        with self._around.store.transaction() as records:
            found = records.member(member)
            if found is None:
                raise UnknownCredential
            today = self._tap(records, found, "pin")
            board: Literal["", "card"] = "card" if today.inside and may_open(records, found) else ""
        return replace(today, private=Private(found.paid_until, found.status), board=board)

    def unlock(self, member: str, pin: str) -> Private:
        """Show a member who tapped a card their private figures.

        Raises:
            PinWrong, PinLocked
        """
        self._pins.check(member, pin)
        with self._around.store.reading() as records:
            found = records.member(member)
        if found is None:
            raise UnknownCredential
        return Private(found.paid_until, found.status)

    def leave(self, member: str) -> DeskToday:
        """The tap that came in was meant as a goodbye: somebody had forgotten to tap when they arrived."""
        with self._around.store.transaction() as records:
            found = records.member(member)
            if found is None:
                raise UnknownCredential
            facts = visits.leave(records.open_visits(member))
            request = records.journal.record(*facts, actor=member) if facts else ""
            today = self._today(records, found, "out", request)
        self._remember(today)
        return today

    def undo(self, request: str) -> None:
        """Take a check-in or check-out of the last five minutes back.

        Raises:
            NothingToUndo
        """
        person = self._undoing.undo(request)
        self._recent.pop(person, None)

    def answer_guest(self, shown: DeskToday, guest: str) -> DeskToday:
        """The host says "I am coming". Returns what is shown, with that in it."""
        fact = Fact(guest, GuestAnswered(answer="coming"))
        return self._answered(shown, fact)

    def answer_event(self, shown: DeskToday, event: str, *, coming: bool) -> DeskToday:
        """The member says whether they will come to an event."""
        space = self._around.store.space
        assert space is not None  # a desk always has one
        return self._answered(shown, events.answer(space, event, shown.member, coming=coming))

    def _answered(self, shown: DeskToday, fact: Fact) -> DeskToday:
        with self._around.store.transaction() as records:
            records.journal.record(fact, actor=shown.member)
            return replace(shown, waiting=self._waiting(records, shown.member))

    def call_reception(self, reason: str, page: str) -> str:
        """Leave word for reception. Returns the four characters to say there."""
        reference = self._around.word(4)
        with self._around.store.transaction() as records:
            records.journal.record(
                Fact(self._around.new_id(), ReceptionCalled(reference=reference, reason=reason, page=page))
            )
        return reference

    def refused(self, refusal: Refused, page: str) -> str:
        """Leave word of a refusal, so that reception knows what the person means. Returns the reference."""
        return self.call_reception(refusal.code, page)

    def lobby(self) -> Lobby:
        with self._around.store.reading() as records:
            space = records.space()
            members_in, guests_in = records.inside_count()
            return Lobby(
                space_name=space.name,
                time_zone=space.time_zone,
                meeting_point=space.meeting_point,
                languages=space.languages,
                members_in=members_in,
                guests_in=guests_in,
                events=self._events(records, None)[:_LOBBY_EVENTS],
                accent=space.accent,
                logo=records.logo(),
                fresh=records.keeping.pairing() is None and records.journal.is_blank(),
            )

    def close_forgotten(self) -> int:
        """Close the visits that began before the last cut-off (04:00 local); marked as inferred. Returns how many.

        A clock that somebody set to another day must empty no list: until a night has passed for all that this desk
        can tell, who is open stays so, and is on the evacuation list as "maybe inside".
        """
        with self._around.store.transaction(urgent=False) as records:
            facts = self._forgotten(records, records.inside())
            if facts:
                records.journal.record(*facts)
            return len(facts)

    def caught_up(self) -> bool:
        """Close them as soon as this desk believes that it is today, and tell whether it does.

        To be called whenever something happened: a desk that was off in the night believes it at the first contact.
        """
        with self._around.store.reading() as records:
            alone = records.keeping.pairing() is None
            today = self._cut_off(records) == clock.last_cut_off(self._around.now_ms(), zone_of(records))
        if today:
            self.close_forgotten()
        return today or alone  # whom should it wait for?

    def _forgotten(self, records: Records, opened: Sequence[visits.Visit]) -> list[Fact]:
        return visits.forgotten(opened, cut_off=self._cut_off(records)) if opened else []

    def _cut_off(self, records: Records) -> int:
        return clock.last_cut_off(self._time.believed_ms(records), zone_of(records))

    def _last(self, member: str) -> tuple[float, DeskToday] | None:
        """The tap of the last 60 s, unless it was taken back."""
        last = self._recent.get(member)
        if last is None or self._around.monotonic() - last[0] >= SAME_TAP_S:
            return None
        return last if not last[1].request or self._undoing.stands(last[1].request) else None

    def _is_in(self, records: Records, member: Member) -> bool:
        """Whether a tap of theirs would be a goodbye, or the same one again."""
        last = self._last(member.id)
        if last is not None:
            return last[1].inside
        cut_off = clock.last_cut_off(self._around.now_ms(), zone_of(records))
        return any(visit.opened_at >= cut_off for visit in records.open_visits(member.id))

    def _tap(self, records: Records, member: Member, via: Via) -> DeskToday:
        now_ms = self._around.now_ms()
        last = self._last(member.id)
        if last is not None:
            return replace(last[1], direction="again", waiting=self._waiting(records, member.id))
        opened = records.open_visits(member.id)
        cut_off = clock.last_cut_off(now_ms, zone_of(records))
        stale = self._forgotten(records, [visit for visit in opened if visit.opened_at < cut_off])
        if any(visit.opened_at >= cut_off for visit in opened):
            still = [visit for visit in opened if visit.id not in {fact.aggregate for fact in stale}]
            request = records.journal.record(*stale, *visits.leave(still), actor=member.id)
            today = self._today(records, member, "out", request)
        else:
            may_enter(member, now_ms=now_ms)
            entered = visits.come_in(member.id, "member", via, visit=self._around.new_id())
            request = records.journal.record(*stale, entered, actor=member.id)
            today = self._today(records, member, "in", request)
        self._remember(today)
        return today

    def _remember(self, today: DeskToday) -> None:
        now = self._around.monotonic()
        self._recent = {person: seen for person, seen in self._recent.items() if now - seen[0] < SAME_TAP_S}
        self._recent[today.member] = (now, today)
        if today.request:
            self._undoing.remember(today.request, today.member)

    def _today(self, records: Records, member: Member, direction: Literal["in", "out"], request: str) -> DeskToday:
        now_ms = self._around.now_ms()
        zone = zone_of(records)
        company, plan = records.company(member.company), records.plan(member.plan)
        began = records.visit_times(member.id, clock.month_start(now_ms, zone))
        return DeskToday(
            member=member.id,
            name=first_name(member),
            direction=direction,
            inside=direction == "in",
            at=now_ms,
            company=company.name if company else "",
            plan=plan.name if plan else "",
            days_used=len({clock.day_bounds(at, zone) for at in began}),
            days=plan.days if plan else 0,
            waiting=self._waiting(records, member.id),
            request=request,
        )

    def _waiting(self, records: Records, member: str) -> tuple[Waiting, ...]:
        here = tuple(
            Waiting("guest", guest.id, guest.name, guest.company, guest.registered_at, guest.answer == "coming")
            for guest in records.guests_of(member)
            if guest.answer != "met"
        )
        prints = _prints(records, member, self._around.now_ms())
        return here + _parcels(records, member) + prints + self._events(records, member)[:_DESK_EVENTS]

    def _events(self, records: Records, member: str | None) -> tuple[Waiting, ...]:
        now_ms = self._around.now_ms()
        day_end = clock.day_bounds(now_ms, zone_of(records))[1]
        found = records.events_between(now_ms - _EVENT_GRACE_MS, day_end)
        answers = records.attendance_of(member, [event.id for event in found]) if member and found else {}
        return tuple(
            Waiting("event", event.id, event.title, event.place, event.starts_at, _coming(answers.get(event.id)))
            for event in found
        )


def _parcels(records: Records, member: str) -> tuple[Waiting, ...]:
    """What lies on the shelves for a member, as one thing."""
    found = waiting_of(records, records.member(member))
    if not found:
        return ()
    labels = dict.fromkeys(one.shelf for one in shown(records, found) if one.shelf)
    since = min(one.received_at for one in found)
    return (Waiting("parcel", found[0].id, "", ", ".join(labels), since, False, len(found)),)


def _prints(records: Records, member: str, now_ms: int) -> tuple[Waiting, ...]:
    """The documents that wait to be printed, as one thing, without a word of what they are."""
    found = prints_wait(records, member, now_ms)
    if found is None:
        return ()
    return (Waiting("print", "prints", "", "", found.since, False, found.count, found.amount, found.currency),)


def _coming(answer: events.Attendance | None) -> bool:
    return answer is not None and answer.coming
