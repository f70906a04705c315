"""Guests sign in: a name, a host, the house rules, a badge; and sign out with it."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import Final

from kiosk.core import clock, guests, signature, text, visits
from kiosk.core.guests import (
    BADGE_PREFIX,
    Guest,
    GuestNamed,
    GuestRegistered,
    GuestSigned,
    Invitation,
    InvitationMade,
    InvitationNamed,
)
from kiosk.core.kinds import Fact
from kiosk.core.paper import words_for
from kiosk.core.ports import Badge, BadgePrinter
from kiosk.core.signature import Point
from kiosk.core.spaces import Rule
from kiosk.core.visits import SAME_TAP_S
from kiosk.desk import people
from kiosk.desk.credentials import digits
from kiosk.desk.people import Found
from kiosk.desk.surroundings import Surroundings, Undoing, zone_of
from kiosk.errors import (
    CodeLocked,
    CodeUnknown,
    HostMissing,
    InvitationUnknown,
    NameMissing,
    Refused,
    SignatureMissing,
)
from kiosk.store.records import Records

_CODE_TRIES: Final = 10  # wrong codes at this desk within
_CODE_WINDOW_S: Final = 600.0
_CODE_DIGITS: Final = 6


@dataclass(frozen=True, slots=True)
class Expected:
    """An invited guest stands at the desk; what the host told is filled in."""

    invitation: str
    name: str
    company: str
    contact: str
    host: str
    host_name: str


@dataclass(frozen=True, slots=True)
class GuestLeft:
    """A guest signed out at `at` (UTC ms). No name: the next person reads the screen too."""

    at: int
    request: str


@dataclass(frozen=True, slots=True)
class RulesShown:
    """The house rules that are to be signed; `language` is the one they are written in."""

    id: str
    language: str
    rules: tuple[Rule, ...]
    retention_days: int


@dataclass(frozen=True, slots=True)
class GuestDraft:
    """What a guest gave. `strokes` in the units of `core.signature`; `rules` the id that was shown, "" for none."""

    name: str
    host: str
    language: str
    company: str = ""
    contact: str = ""
    rules: str = ""
    strokes: tuple[tuple[Point, ...], ...] = ()
    invitation: str | None = None


@dataclass(frozen=True, slots=True)
class Registered:
    """A guest is in. The badge is made after this, so that nobody waits for paper."""

    guest: str
    name: str
    code: str
    host_name: str
    at: int
    request: str


class GuestRegistration:
    """Guests come and go."""

    def __init__(
        self,
        around: Surroundings,
        undoing: Undoing,
        badges: BadgePrinter | None = None,
        *,
        space: str | None = None,
    ) -> None:
        self._around = around
        self._space = space  # central says which; a desk has one
        self._undoing = undoing
        self._badges = badges
        self._wrong: deque[float] = deque()
        self._left: dict[str, tuple[float, GuestLeft]] = {}

    def hosts(self, query: str) -> tuple[Found, ...]:
        """Members a guest may mean: at most five, from three letters on."""
        with self._around.store.reading(self._space) as records:
            return people.find(records, query)

    def host(self, member: str) -> Found:
        """A host by id.

        Raises:
            HostMissing
        """
        with self._around.store.reading(self._space) as records:
            return self._host(records, member)

    def invitation(self, invitation: str) -> Expected:
        """What an invitation's QR code opens.

        Raises:
            InvitationUnknown, InvitationUsed, InvitationNotToday
        """
        with self._around.store.reading(self._space) as records:
            return self._expected(records, records.invitation(invitation))

    def by_code(self, typed: str) -> Expected | GuestLeft:
        """Six digits: of an invitation, or of a badge whose wearer leaves.

        Raises:
            CodeUnknown, CodeLocked, InvitationUsed, InvitationNotToday
        """
        self._may_try()
        code = digits(typed)
        try:
            if len(code) != _CODE_DIGITS:
                raise CodeUnknown
            with self._around.store.transaction(self._space) as records:
                worn = records.guests_by_code(code)
                if worn:
                    return self._leave(records, worn[0])
                return self._best(records, records.invitations_by_code(code))
        except CodeUnknown:
            self._wrong.append(self._around.monotonic())
            raise

    def leave_with_badge(self, guest: str) -> GuestLeft:
        """Sign out by the badge's QR code; twice within 60 s is once.

        Raises:
            CodeUnknown: no such badge here, or it signed out already.
        """
        last = self._left.get(guest)
        if last is not None and self._around.monotonic() - last[0] < SAME_TAP_S:
            return last[1]
        with self._around.store.transaction(self._space) as records:
            found = records.guest(guest)
            if found is None:
                raise CodeUnknown
            return self._leave(records, found)

    def rules(self, language: str) -> RulesShown:
        """The house rules in this language, else in the space's own, else none."""
        with self._around.store.reading(self._space) as records:
            space = records.space()
            found = records.rules((language, *space.languages))
        if found is None:
            return RulesShown("", language, (), space.retention_days)
        return RulesShown(found.id, found.language, found.rules, space.retention_days)

    def register(self, draft: GuestDraft) -> Registered:
        """Sign a guest in: who, whom they visit, what they signed, and that they are inside, all or nothing.

        Raises:
            NameMissing, HostMissing, SignatureMissing, InvitationUsed, InvitationUnknown, InvitationNotToday
        """
        name = text.clean(draft.name)
        if not text.has_letter(name):
            raise NameMissing
        if draft.rules and not signature.is_signature(draft.strokes):
            raise SignatureMissing
        guest, visit = self._around.new_id(), self._around.new_id()
        with self._around.store.transaction(self._space) as records:
            host = self._host(records, draft.host)
            if draft.invitation is not None:
                self._expected(records, records.invitation(draft.invitation))
            code = self._free_code(records)
            facts = self._facts(draft, name, guest, visit, code)
            request = records.journal.record(*facts, actor=guest)
        self._undoing.remember(request, guest)
        return Registered(guest, name, code, host.name, self._around.now_ms(), request)

    def badge(self, guest: str) -> str:
        """Make a guest's badge. Returns where the PDF lies, "" where no badge is made or the guest is gone."""
        if self._badges is None:
            return ""
        with self._around.store.reading(self._space) as records:
            found = records.guest(guest)
            if found is None:
                return ""
            host = records.member(found.host)
            space = records.space()
            day = clock.from_ms(found.registered_at).astimezone(zone_of(records)).date()
        from babel import Locale
        from babel.dates import format_date

        words = words_for(found.language)
        badge = Badge(
            name=found.name,
            company=found.company,
            host=text.short_name(host.name) if host else "",
            space=space.name,
            day=format_date(day, "full", locale=Locale.parse(words.locale)),
            code=found.code,
            qr=BADGE_PREFIX + found.id.upper(),
            language=words.language,
            guest_label=words.guest,
            host_label=words.visiting,
            sign_out_label=words.sign_out,
            weekday=day.weekday(),
        )
        return self._badges.print_badge(badge, f"badge-{found.code}")

    def undo(self, request: str) -> None:
        """Take a sign-in or sign-out of the last five minutes back.

        Raises:
            NothingToUndo
        """
        guest = self._undoing.undo(request)
        self._left.pop(guest, None)

    def invite(self, host: str, name: str, *, valid_from: int, valid_until: int, company: str = "") -> Invitation:
        """A host expects somebody between two moments (UTC ms).

        Raises:
            HostMissing, NameMissing
        """
        cleaned = text.clean(name)
        if not text.has_letter(cleaned):
            raise NameMissing
        invitation = self._around.new_id()
        with self._around.store.transaction(self._space) as records:
            self._host(records, host)
            made = InvitationMade(
                host=host, valid_from=valid_from, valid_until=valid_until, code=self._free_code(records)
            )
            named = InvitationNamed(name=cleaned, company=text.clean(company))
            records.journal.record(Fact(invitation, made), Fact(invitation, named, subject=invitation), actor=host)
            found = records.invitation(invitation)
        if found is None:
            raise InvitationUnknown
        return found

    def _facts(self, draft: GuestDraft, name: str, guest: str, visit: str, code: str) -> list[Fact]:
        registered = GuestRegistered(
            host=draft.host,
            visit=visit,
            language=text.clean(draft.language, 16),
            code=code,
            invitation=draft.invitation,
        )
        named = GuestNamed(name=name, company=text.clean(draft.company), contact=text.clean(draft.contact, 120))
        facts = [Fact(guest, registered), Fact(guest, named, subject=guest)]
        if draft.rules:
            strokes = signature.encode(draft.strokes)
            signed = GuestSigned(rules=draft.rules, language=draft.language, strokes=strokes)
            facts.append(Fact(guest, signed, subject=guest))
        via: visits.Via = "code" if draft.invitation else "desk"
        return [*facts, visits.come_in(guest, "guest", via, visit=visit)]

    def _host(self, records: Records, member: str) -> Found:
        found = records.member(member)
        if found is None or found.status != "active":
            raise HostMissing
        return people.shown(records, [found])[0]

    def _expected(self, records: Records, invitation: Invitation | None) -> Expected:
        used = invitation is not None and records.invitation_used(invitation.id)
        day = ""
        if invitation is not None:
            day = clock.from_ms(invitation.valid_from).astimezone(zone_of(records)).date().isoformat()
        found = guests.welcome(invitation, used=used, now_ms=self._around.now_ms(), day=day)
        host = self._host(records, found.host)
        return Expected(found.id, found.name, found.company, found.contact, found.host, host.name)

    def _best(self, records: Records, found: list[Invitation]) -> Expected:
        """Codes come back over the years: the one that is welcome now, else the reason of the newest."""
        reason: Refused = CodeUnknown()
        for number, invitation in enumerate(found):
            try:
                return self._expected(records, invitation)
            except Refused as refused:
                if not number and not isinstance(refused, InvitationUnknown):
                    reason = refused
        raise reason

    def _leave(self, records: Records, guest: Guest) -> GuestLeft:
        visit = records.visit(guest.visit)
        if visit is None or not visits.is_open(visit, now_ms=self._around.now_ms()):
            raise CodeUnknown
        request = records.journal.record(*visits.leave([visit]), actor=guest.id)
        left = GuestLeft(self._around.now_ms(), request)
        now = self._around.monotonic()
        self._left = {one: seen for one, seen in self._left.items() if now - seen[0] < SAME_TAP_S}
        self._left[guest.id] = (now, left)
        self._undoing.remember(request, guest.id)
        return left

    def _free_code(self, records: Records) -> str:
        """Six digits that nobody inside wears and no invitation of ours carries."""
        while True:
            code = self._around.digits(_CODE_DIGITS)
            if not records.guests_by_code(code) and not records.invitations_by_code(code):
                return code

    def _may_try(self) -> None:
        now = self._around.monotonic()
        while self._wrong and now - self._wrong[0] >= _CODE_WINDOW_S:
            self._wrong.popleft()
        if len(self._wrong) >= _CODE_TRIES:
            raise CodeLocked(seconds=int(_CODE_WINDOW_S - (now - self._wrong[0])) + 1)
