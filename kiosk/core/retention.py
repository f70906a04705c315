"""Retention: which bodies nobody needs any more, told alike by every replica that has the same entries.

What is told here depends on the envelopes of an aggregate's entries, and on those bodies that are kept as long as it
matters: never on whether this replica has emptied some of them already. So a desk that tidied up last night, one that
was off for a month and one that is new end with the same.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import msgspec
from msgspec import UNSET

from kiosk.core import kinds
from kiosk.core.clock import COUNTER_BITS
from kiosk.core.entries import Entry
from kiosk.core.folding import AGGREGATES, REGISTERS, UNDONE, RequestUndone
from kiosk.core.guests import InvitationMade
from kiosk.core.kinds import Body, Words
from kiosk.core.members import CredentialIssued
from kiosk.core.visits import VisitOpened

DAY_MS: Final = 24 * 60 * 60 * 1000
SETTLED_MS: Final = 14 * DAY_MS  # by then what undoes something has arrived: a lease is no longer
PARCEL_MS: Final = 30 * DAY_MS
QUESTION_MS: Final = 365 * DAY_MS
MEMBER_VISIT_MS: Final = 365 * DAY_MS
RECORD_MS: Final = 730 * DAY_MS  # that reception was called, or somebody told
CARD_MS: Final = 30 * DAY_MS  # for so long somebody who holds a withdrawn card to the reader is told that it is
PIN_MS: Final = DAY_MS
TITLE_MS: Final = 30 * DAY_MS  # of what was printed: as long as a member looks it up
_JSON: Final = msgspec.json.Decoder(dict[str, msgspec.Raw])


@dataclass(frozen=True, slots=True)
class Policy:
    """How long a space keeps what."""

    guest_days: int = 30

    @property
    def guest_ms(self) -> int:
        return self.guest_days * DAY_MS


def when(entry: Entry) -> int:
    """UTC ms of an entry for retention: a desk whose clock has lost its battery still orders what it says."""
    return max(entry.happened_at, entry.at >> COUNTER_BITS)


def emptied(aggregate_kind: str, entries: Sequence[Entry], policy: Policy, now_ms: int) -> set[str]:
    """Which entries of one aggregate lose their body now.

    Args:
        entries: all of the aggregate that are here, those without a body among them.
        now_ms: the server's time where it is known.

    Returns:
        Ids of entries that have a body.
    """
    if aggregate_kind in REGISTERS:
        return _superseded(entries, now_ms)
    rule, how = RULES.get(aggregate_kind), AGGREGATES.get(aggregate_kind)
    if rule is None or how is None or how.opening is None:
        return set()  # kept for good, or of a newer program, which knows how long
    seen = _Seen(entries, how.opening)
    return rule(seen, policy, now_ms) if seen.understood else set()


class _Seen:
    """What an aggregate's rule looks at."""

    def __init__(self, entries: Sequence[Entry], opening: type[Body]) -> None:
        bodies = [(entry, kinds.decode(entry)) for entry in entries]
        self.undone = {body.undone for _, body in bodies if isinstance(body, RequestUndone)}
        self.newest = max((when(entry) for entry in entries), default=0)
        name = kinds.name_of(opening)
        self.openings = [entry for entry in entries if entry.kind == name]
        self._counting = [(entry, body) for entry, body in bodies if entry.request not in self.undone]
        opened = sorted((pair for pair in self._counting if isinstance(pair[1], opening)), key=lambda one: one[0].order)
        self.opened: Any = opened[0][1] if opened else None
        self._bodies = bodies
        self._unread = any(body is None and entry.body is not None for entry, body in bodies if entry.kind == name)

    @property
    def understood(self) -> bool:
        """False where a newer program began it in a way of its own."""
        return not self._unread

    def has(self, *names: str) -> list[Entry]:
        """The entries of these kinds that count, whether their body is here or not."""
        return [entry for entry, _ in self._counting if entry.kind in names]

    def everything(self) -> set[str]:
        """All that has a body, without what tells what was undone: that must be known as long as anything is."""
        return {entry.id for entry, _ in self._bodies if entry.body is not None and entry.kind != UNDONE}

    def words(self) -> set[str]:
        return {entry.id for entry, body in self._bodies if isinstance(body, Words)}

    def opening_bodies(self) -> set[str]:
        return {entry.id for entry in self.openings if entry.body is not None}


def _visit(seen: _Seen, policy: Policy, now_ms: int) -> set[str]:
    if seen.opened is None:  # undone, or taken out elsewhere
        return _after(seen, policy.guest_ms, now_ms)
    assert isinstance(seen.opened, VisitOpened)
    if not seen.has("visit.closed"):
        return set()
    return _after(seen, policy.guest_ms if seen.opened.role == "guest" else MEMBER_VISIT_MS, now_ms)


def _guest(seen: _Seen, policy: Policy, now_ms: int) -> set[str]:
    """A guest is of one day: every night closes what visits are open still."""
    return _after(seen, policy.guest_ms + DAY_MS, now_ms)


def _invitation(seen: _Seen, policy: Policy, now_ms: int) -> set[str]:
    until = seen.opened.valid_until if isinstance(seen.opened, InvitationMade) else 0
    return _after(seen, policy.guest_ms, now_ms, at_least=until)


def _parcel(seen: _Seen, _policy: Policy, now_ms: int) -> set[str]:
    """One that left twice is a question for staff, which waits longer for its answer."""
    outs = seen.has("parcel.collected", "parcel.returned")
    if seen.opened is not None and not outs:
        return set()
    asked = len(outs) > 1 and not seen.has("parcel.decided")
    return _after(seen, QUESTION_MS if asked else PARCEL_MS, now_ms)


def _record(seen: _Seen, _policy: Policy, now_ms: int) -> set[str]:
    return _after(seen, RECORD_MS, now_ms)


def _credential(seen: _Seen, _policy: Policy, now_ms: int) -> set[str]:
    """What a card or PIN that was taken back was known by. Without it nobody has ever had that card."""
    if seen.opened is not None and not seen.has("credential.withdrawn"):
        return set()
    pin = isinstance(seen.opened, CredentialIssued) and seen.opened.type == "pin"
    return seen.opening_bodies() if seen.newest + (PIN_MS if pin else CARD_MS) <= now_ms else set()


def _print_job(seen: _Seen, _policy: Policy, now_ms: int) -> set[str]:
    """Money never goes. What was printed does."""
    settled = seen.has("print.captured", "print.released")
    return seen.words() if settled and seen.newest + TITLE_MS <= now_ms else set()


def _after(seen: _Seen, kept_ms: int, now_ms: int, *, at_least: int = 0) -> set[str]:
    """All of it, once that long has passed since the last thing that happened to it."""
    return seen.everything() if seen.openings and max(seen.newest, at_least) + kept_ms <= now_ms else set()


RULES: Final[Mapping[str, Callable[[_Seen, Policy, int], set[str]]]] = {
    "visit": _visit,
    "guest": _guest,
    "invitation": _invitation,
    "parcel": _parcel,
    "call": _record,
    "notice": _record,
    "credential": _credential,
    "print_job": _print_job,
}
"""Aggregates that begin with an entry of their own. Those that are not here are kept for good: money, house rules."""


def _superseded(entries: Sequence[Entry], now_ms: int) -> set[str]:
    """Entries of registers none of whose fields wins any more, or that were undone.

    Only what has settled supersedes: until then it may be undone, and what stood before counts again.
    """
    bodies = [(entry, kinds.decode(entry)) for entry in entries]
    undone = {body.undone: when(entry) for entry, body in bodies if isinstance(body, RequestUndone)}
    said: list[tuple[Entry, frozenset[str]]] = []
    settled: dict[str, tuple[int, str]] = {}  # field -> the newest that has settled
    gone: set[str] = set()
    for entry, body in bodies:
        if body is None or isinstance(body, RequestUndone):
            continue
        fields = _fields(entry, body)
        if entry.request in undone:
            gone |= {entry.id} if fields and undone[entry.request] + SETTLED_MS <= now_ms else set()
            continue
        said.append((entry, fields))
        if when(entry) + SETTLED_MS <= now_ms:
            settled |= {field: max(entry.order, settled.get(field, entry.order)) for field in fields}
    return gone | {
        entry.id
        for entry, fields in said
        if fields and all(settled.get(field, entry.order) > entry.order for field in fields)
    }


def _fields(entry: Entry, body: Body) -> frozenset[str]:
    """What an entry sets; nothing where it says more than this program knows, which a newer one may need."""
    assert entry.body is not None
    known = {name for name in body.__struct_fields__ if name != "salt"}
    if not _JSON.decode(entry.body).keys() <= known | {"salt"}:
        return frozenset()
    return frozenset(name for name in known if getattr(body, name) is not UNSET)
