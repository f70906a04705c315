"""Check-in and presence: a tap comes in or goes out, and shows what waits."""

from __future__ import annotations

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
from kiosk.desk.credentials import credential_digest, is_member_code
from kiosk.desk.guest_registration import Expected, GuestLeft, GuestRegistration
from kiosk.desk.people import Found
from kiosk.desk.pins import Pins
from kiosk.desk.surroundings import Surroundings, Undoing, zone_of
from kiosk.errors import Refused, UnknownCredential
from kiosk.store.records import Records

_EVENT_GRACE_MS = 15 * 60 * 1000  # an event that began is still worth mentioning
_LOBBY_EVENTS = 3
_DESK_EVENTS = 2


@dataclass(frozen=True, slots=True)
class Waiting:
    """Something that waits for a member. `at` is UTC ms: since when a guest is here, or when an event begins."""

    kind: Literal["guest", "event"]
    id: str
    title: str
    place: str
    at: int
    answered: bool


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


class CheckIn:
    """Members tap in and out."""

    def __init__(self, around: Surroundings, guests: GuestRegistration, pins: Pins, undoing: Undoing) -> None:
        self._around = around
        self._guests = guests
        self._pins = pins
        self._undoing = undoing
        self._recent: dict[str, tuple[float, DeskToday]] = {}

    def present(self, credential: Credential) -> DeskToday | Expected | GuestLeft:
        """Answer whatever a reader gave: a member's card or code, a guest's badge, an invitation.

        Raises:
            UnknownCredential, CredentialLost, CredentialWithdrawn, MembershipLapsed: of members.
            CodeUnknown, InvitationUnknown, InvitationUsed, InvitationNotToday: of guests.
        """
        code = text.code_text(credential.text).upper()
        if code.startswith(BADGE_PREFIX):
            return self._guests.leave_with_badge(code.removeprefix(BADGE_PREFIX).lower())
        if code.startswith(INVITATION_PREFIX):
            return self._guests.invitation(code.removeprefix(INVITATION_PREFIX).lower())
        digest = credential_digest(self._around.secrets(), credential.text)
        with self._around.store.transaction() as records:
            found = records.credentials_by_digest([digest])
            if not found:
                raise UnknownCredential
            usable(found[0])
            member = records.member(found[0].member)
            if member is None:
                raise UnknownCredential
            return self._tap(records, member, "qr" if is_member_code(credential.text) else "card")

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
        return replace(today, private=Private(found.paid_until, found.status))

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
            )

    def close_forgotten(self) -> int:
        """Close the visits that began before the last cut-off (04:00 local); marked as inferred. Returns how many."""
        with self._around.store.transaction(urgent=False) as records:
            cut_off = clock.last_cut_off(self._around.now_ms(), zone_of(records))
            facts = visits.forgotten(records.inside(), cut_off=cut_off)
            if facts:
                records.journal.record(*facts)
            return len(facts)

    def _tap(self, records: Records, member: Member, via: Via) -> DeskToday:
        now_ms = self._around.now_ms()
        last = self._recent.get(member.id)
        if last is not None and self._around.monotonic() - last[0] < SAME_TAP_S:
            return replace(last[1], direction="again", waiting=self._waiting(records, member.id))
        opened = records.open_visits(member.id)
        stale = visits.forgotten(opened, cut_off=clock.last_cut_off(now_ms, zone_of(records)))
        still = [visit for visit in opened if visit.id not in {fact.aggregate for fact in stale}]
        if still:
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
        return here + self._events(records, member)[:_DESK_EVENTS]

    def _events(self, records: Records, member: str | None) -> tuple[Waiting, ...]:
        now_ms = self._around.now_ms()
        day_end = clock.day_bounds(now_ms, zone_of(records))[1]
        found = records.events_between(now_ms - _EVENT_GRACE_MS, day_end)
        answers = records.attendance_of(member, [event.id for event in found]) if member and found else {}
        return tuple(
            Waiting("event", event.id, event.title, event.place, event.starts_at, _coming(answers.get(event.id)))
            for event in found
        )


def _coming(answer: events.Attendance | None) -> bool:
    return answer is not None and answer.coming
