"""The exchange between a kiosk and the central server: what goes over the wire, and the pure decisions of both halves.

One request carries what the kiosk has and asks for what it lacks. The rules it follows are in `kiosk/decisions/`.
Additive only: a field that an older program does not know is skipped by it, a new one has a default.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final, Literal, NamedTuple

import msgspec

from kiosk.core.entries import CHAIN_START, Entry, flaw

PROTOCOL: Final = 3
PROTOCOL_MIN: Final = 1  # central and kiosks also speak the one before. What spoke 2 had columns of another shape
WAKE_S: Final = 25.0  # how long central holds a question for news open
BODY_LIMIT: Final = 1024 * 1024  # bytes of a request or answer after inflating
BATCH_ENTRIES: Final = 1000
BATCH_BYTES: Final = 256 * 1024
DEADLINE_S: Final = 10.0  # one request, headers included
RETRY_AFTER_LIMIT_S: Final = 15 * 60.0
BACK_OFF_LIMIT_S: Final = 300.0
CLOCK_TOLERANCE_MS: Final = 2 * 60 * 1000
SHUT_OUT: Final = "shut_out"  # in a kiosk's state: central shut it out before
CODE_ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's base32
CODE_LENGTH: Final = 8
CODE_MINUTES: Final = 15
CODE_TRIES: Final = 5
INVITATION_PREFIX: Final = "KIOSK:P:"
_HEX32: Final = re.compile(r"[0-9a-f]{32}\Z")
_HEX64: Final = re.compile(r"[0-9a-f]{64}\Z")
TOKEN: Final = re.compile(r"[0-9A-Za-z_-]{16,128}\Z")
TOKEN_DAYS: Final = 30  # after so long central gives a device a new one
PUSH_ONLY_DAYS: Final = 7  # then it is revoked
LEASE_DAYS: Final = 14  # without contact; then a kiosk lets go of its members
LEASE_WARNS_DAYS: Final = 10
_DAY_MS: Final = 24 * 60 * 60 * 1000


class Wire(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    pass


class Cursor(Wire, frozen=True, kw_only=True):
    """How far a replica has read a space's feed: dense position, and the chain there. (0, "") is the start."""

    space: str
    position: int = 0
    chain: str = CHAIN_START


Shape = tuple[
    str, str, str, bool, str, int, str
]  # space, device, incarnation, clock_trusted, kind, version, aggr. kind


class Columns(Wire, frozen=True, kw_only=True):
    """Entries field by field, since protocol 3: one value an entry in each list, but for what is told once.

    That are shapes, which many entries share; texts, which are bodies without the names in them; and names, which are
    ids of 32 digits. 0 stands for the next text or name, n for the n-th so far, -1 for none; names count field by field
    as they stand here. Numbers and `happened_at` are what each grew by, and so is `at`, as far as it goes beyond
    `happened_at`.
    """

    shapes: list[Shape] = []  # told once
    texts: list[str] = []  # told once; U+0000 stands for a name
    heads: list[int] = []  # told once: the first 13 digits of each name, less those of a UUIDv7 made as it happened
    tails: str = ""  # told once: the other 19, which are chance
    shape: list[int] = []  # the place in `shapes`
    id: list[int] = []
    request: list[int] = []
    aggregate: list[int] = []
    actor: list[int] = []
    subject: list[int] = []
    text: list[int] = []
    inside: list[int] = []  # the names in all texts, one after the other; -1 is the entry's actor
    number: list[int] = []
    happened_at: list[int] = []
    at: list[int] = []
    hashes: list[str] = []  # of the bodies that are left out


Run = tuple[int, int, int]  # so many entries of others; then, from this place in the push on, so many of the kiosk's


class ExchangeRequest(Wire, frozen=True, kw_only=True):
    protocol: int
    app: str  # the program's version
    schema: str  # the database's revision
    incarnation: str
    number: int  # the last one this incarnation gave
    sent_at: int  # UTC ms of the device's clock
    at: tuple[Cursor, ...]
    push: tuple[Entry, ...] = ()
    columns: Columns | None = None  # since protocol 3, instead of `push`
    mine: tuple[str, ...] = ()  # ids that the kiosk holds in full: they come back without their content
    limit: int = BATCH_ENTRIES
    state: dict[str, str | int] = {}  # what the fleet page shows of this kiosk
    keys: tuple[str, ...] = ()  # ids of the card keys it has for its space, the current one first; empty: it asks none
    secrets: tuple[SpaceSecrets, ...] = ()  # keys that the server lost and asked for


class FeedItem(Wire, frozen=True, kw_only=True):
    """One place in a feed. `entry` is left out where the kiosk said that it has it."""

    position: int
    id: str
    entry: Entry | None = None


class SpaceAnswer(Wire, frozen=True, kw_only=True):
    space: str
    status: Literal["ok", "diverged", "gone", "moved", "forbidden"] = "ok"
    head: int = 0
    position: int = 0  # of the last item
    chain: str = CHAIN_START  # there
    entries: tuple[FeedItem, ...] = ()
    columns: Columns | None = None  # since protocol 3, with `runs`, instead of `entries`
    runs: tuple[Run, ...] | None = None
    more: bool = False


class Result(Wire, frozen=True, kw_only=True):
    id: str
    result: Literal["stored", "known", "rejected"]
    code: str = ""


class DeviceAnswer(Wire, frozen=True, kw_only=True):
    forked: bool = False  # another file writes under this incarnation
    last_number: int = 0  # the highest that central has of this incarnation
    state: str = "active"  # or "push_only": it may deliver, and gets nothing but the places of its own entries


class ExchangeAnswer(Wire, frozen=True, kw_only=True):
    server: str  # id of the installation
    now: int  # UTC ms
    poll_after_s: float = 30.0
    durable_position: int = 0
    new_token: str | None = None
    spaces: tuple[SpaceAnswer, ...] = ()
    results: tuple[Result, ...] = ()
    device: DeviceAnswer = DeviceAnswer()
    want: tuple[str, ...] = ()  # entries whose bodies this server lacks: a kiosk brings them whole where it can
    leave: tuple[str, ...] = ()  # of the entries that the kiosk said it has set aside: a manager left these at that
    secrets: tuple[SpaceSecrets, ...] = ()  # those of the space that the kiosk did not name; the current ones last
    want_keys: tuple[str, ...] = ()  # ids of card keys that the kiosk named and this server lost: it brings them


class LocateRequest(Wire, frozen=True, kw_only=True):
    protocol: int
    space: str
    probes: tuple[tuple[int, str], ...]  # (position, chain), highest first


class LocateAnswer(Wire, frozen=True, kw_only=True):
    server: str
    now: int
    position: int = 0  # the highest probe that both sides share; 0: none
    chain: str = CHAIN_START


class WakeAnswer(Wire, frozen=True, kw_only=True):
    """Says that a space's feed may have grown, or that nothing came in time. Carries no data; the cursor decides."""

    server: str
    now: int
    head: int  # of the space that was asked about


class ImportRequest(Wire, frozen=True, kw_only=True):
    """Entries out of a file that a kiosk wrote because it could not deliver them. Kept like any push."""

    protocol: int
    push: tuple[Entry, ...]


class ImportAnswer(Wire, frozen=True, kw_only=True):
    server: str
    now: int
    results: tuple[Result, ...] = ()


class SpaceSecrets(Wire, frozen=True, kw_only=True):
    """What a desk needs to know cards and PINs of a space. Only a pairing or an active device's exchange carries it."""

    space: str
    card_key: str  # 64 hex digits
    card_key_id: str
    pin_pepper: str  # 64 hex digits
    pin_pepper_id: str


class EnrolRequest(Wire, frozen=True, kw_only=True):
    protocol: int
    app: str
    code: str  # 8 characters of Crockford's base32
    device: str  # the id that the kiosk gave itself
    name: str  # what the other desks shall call it; empty: as they do
    proposed: bool = False  # the name is its machine's: a device that has another keeps that
    bring: SpaceSecrets | None = None  # the kiosk's own space, where it holds a journal already


class EnrolAnswer(Wire, frozen=True, kw_only=True):
    server: str
    now: int
    device: str
    token: str
    spaces: tuple[SpaceSecrets, ...]


class Health(Wire, frozen=True, kw_only=True):
    server: str
    now: int
    protocol_min: int
    protocol_max: int


class Problem(Wire, frozen=True, kw_only=True):
    """What central answers instead, with a 4xx or 5xx."""

    server: str
    code: str
    detail: str = ""


def lease_days(alone_ms: int) -> int | None:
    """In how many days a kiosk lets go of its members, after so long without contact; None while that is far away."""
    if alone_ms < LEASE_WARNS_DAYS * _DAY_MS:
        return None
    return max(0, -(-(LEASE_DAYS * _DAY_MS - alone_ms) // _DAY_MS))


def sound_secrets(told: SpaceSecrets) -> bool:
    """Whether keys that came over the wire can be used as such."""
    return bool(_HEX32.match(told.space) and _HEX64.match(told.card_key) and _HEX64.match(told.pin_pepper))


def sort_out(push: Iterable[Entry], space: str) -> tuple[list[Result], list[Entry]]:
    """What can never be kept in a space, with the reason, and the rest."""
    results, sound = [], []
    for entry in push:
        code = flaw(entry) or ("foreign_space" if entry.space != space else None)
        if code is None:
            sound.append(entry)
        else:
            results.append(Result(id=entry.id, result="rejected", code=code))
    return results, sound


def standing(cursor: Cursor, *, head: int, chain_there: str | None) -> Literal["ok", "diverged"]:
    """Whether a kiosk's cursor lies on this server's feed.

    Args:
        chain_there: the server's chain at the cursor's position, None beyond its head.
    """
    if cursor.position == 0:
        return "ok"
    return "ok" if cursor.position <= head and chain_there == cursor.chain else "diverged"


def probe_positions(position: int) -> list[int]:
    """Where to look for the last shared position: here, then 1, 2, 4, 8 … back, and 1 at the last."""
    probes, step = [], 0
    while position - step > 0:
        probes.append(position - step)
        step = step * 2 if step else 1
    if probes and probes[-1] != 1:
        probes.append(1)
    return probes


def shared(probes: Sequence[tuple[int, str]], chain_at: Mapping[int, str]) -> tuple[int, str]:
    """The highest probe that the server's feed bears out, or the start."""
    for position, chain in sorted(probes, reverse=True):
        if chain_at.get(position) == chain:
            return position, chain
    return 0, CHAIN_START


def back_off(failures: int, random: Callable[[], float]) -> float:
    """Seconds to wait after this many failures in a row (>= 1). `random` gives [0, 1)."""
    return random() * min(BACK_OFF_LIMIT_S, 2.0 * 2.0 ** min(failures, 30))


def poll_wait(poll_after_s: float, random: Callable[[], float]) -> float:
    """The server's interval ± 20 %, so that kiosks do not come all at once."""
    return max(1.0, min(poll_after_s, 3600.0)) * (0.8 + 0.4 * random())


def next_batch(batch: int, *, worked: bool) -> int:
    """How many entries to offer next time: half after a failure, double after a success."""
    return min(BATCH_ENTRIES, batch * 2) if worked else max(1, batch // 2)


def code_of(text: str) -> str:
    """A pairing code as somebody typed it, in its one spelling: no spaces or dashes, and O, I, L are 0, 1, 1."""
    plain = "".join(char for char in text.upper() if not char.isspace() and char != "-")
    return plain.translate(str.maketrans("OIL", "011"))


class Invitation(NamedTuple):
    """What a kiosk needs to be paired. Without a fingerprint a person says whether the authority is the right one."""

    url: str
    code: str
    fingerprint: str = ""  # SHA-256 of the authority's certificate, 64 hex digits


def invitation_text(url: str, code: str, fingerprint: str = "") -> str:
    """What the QR code of a pairing says. Programs that know no fingerprint skip it: it stands where a URL's ends."""
    return f"{INVITATION_PREFIX}{code}:{url}{'#' if fingerprint else ''}{fingerprint}"


def read_invitation(text: str) -> Invitation | None:
    """What the text of a pairing's QR code says, or None when it is something else."""
    code, colon, address = text.strip().removeprefix(INVITATION_PREFIX).partition(":")
    url, _, fingerprint = address.partition("#")
    if not text.strip().startswith(INVITATION_PREFIX) or not colon or not url:
        return None
    fingerprint = fingerprint.lower()
    return Invitation(url, code, fingerprint) if not fingerprint or _HEX64.match(fingerprint) else None
