"""The storm over the pure half of the exchange: hundreds of histories a second, without a database.

What decides is the real thing: the chain, the standing of a cursor, the search for the last shared place, the batches,
the clock, the folds. What keeps is a list and a few dictionaries, written as the journal is meant to be. A wrong turn
can be tried out as a subclass.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from copy import copy
from dataclasses import dataclass, field
from random import Random
from typing import Any, Final

from kiosk.core import clock, exchange, kinds
from kiosk.core.entries import CHAIN_START, Entry, chain_over, hash_body
from kiosk.core.exchange import Cursor, FeedItem, Result, SpaceAnswer
from kiosk.core.folding import AGGREGATES, RequestUndone, fold
from kiosk.core.kinds import Body
from kiosk.core.members import MemberChanged, MemberNamed
from kiosk.core.visits import VisitClosed, VisitOpened
from kiosk.store import projections  # noqa: F401 -- registers every aggregate

SPACE: Final = "5" * 32
STEPS: Final = 120
NOON_MS: Final = 1_772_452_800_000
_LATE: Final = 4


@dataclass(frozen=True)
class Asked:
    """A request, as far as this storm looks at it."""

    at: Cursor
    push: tuple[Entry, ...]
    limit: int


@dataclass(frozen=True)
class Answered:
    space: SpaceAnswer
    results: tuple[Result, ...]
    last_number: int
    forked: bool


class Server:
    """Central: a feed."""

    def __init__(self) -> None:
        self.feed: list[tuple[Entry, str]] = []
        self.ids: set[str] = set()

    def copy(self) -> Server:
        same = copy(self)
        same.feed, same.ids = list(self.feed), set(self.ids)
        return same

    def admit(self, push: Sequence[Entry]) -> tuple[Result, ...]:
        fresh = [entry for entry in push if self._is_new(entry)]
        self.append(fresh)
        stored = {entry.id for entry in fresh}
        return tuple(Result(id=one.id, result="stored" if one.id in stored else "known") for one in push)

    def append(self, entries: list[Entry]) -> None:
        last = self.feed[-1][1] if self.feed else CHAIN_START
        self.feed += zip(entries, chain_over(last, len(self.feed), entries), strict=True)
        self.ids |= {entry.id for entry in entries}

    def _is_new(self, entry: Entry) -> bool:
        return entry.id not in self.ids

    def chain_at(self, position: int) -> str | None:
        return self.feed[position - 1][1] if 0 < position <= len(self.feed) else None

    def answer(self, asked: Asked, device: str, incarnation: str) -> Answered:
        results = self.admit(asked.push)
        at, head = asked.at, len(self.feed)
        mine = [entry.number for entry, _ in self.feed if (entry.device, entry.incarnation) == (device, incarnation)]
        told = self.behind(at, asked.limit, {entry.id for entry in asked.push})
        if exchange.standing(at, head=head, chain_there=self.chain_at(at.position)) != "ok":
            told = SpaceAnswer(space=SPACE, status="diverged", head=head)
        return Answered(told, results, max(mine, default=0), len(mine) != len(set(mine)))

    def behind(self, at: Cursor, limit: int, theirs: set[str]) -> SpaceAnswer:
        items = [
            FeedItem(position=position, id=entry.id, entry=None if entry.id in theirs else entry)
            for position, (entry, _) in enumerate(self.feed[at.position :][:limit], at.position + 1)
        ]
        end = at.position + len(items)
        chain = self.chain_at(end) or at.chain
        return SpaceAnswer(space=SPACE, head=len(self.feed), position=end, chain=chain, entries=tuple(items))

    def locate(self, probes: Sequence[tuple[int, str]]) -> tuple[int, str]:
        there = {position: self.chain_at(position) for position, _ in probes}
        return exchange.shared(probes, {position: chain for position, chain in there.items() if chain is not None})


class Kiosk:
    """A desk: a journal whose entries have a place once they came back."""

    def __init__(self, name: str, incarnation: str) -> None:
        self.name, self.incarnation, self.number = name, incarnation, 0
        self.entries: dict[str, Entry] = {}
        self.placed: dict[str, int] = {}
        self.chains: dict[int, str] = {}
        self.aside: set[str] = set()
        self.cursor = Cursor(space=SPACE)
        self.last_at = 0
        self.skew_ms = 0
        self.batch = exchange.BATCH_ENTRIES

    def copy(self) -> Kiosk:
        same = copy(self)
        for name in ("entries", "placed", "chains", "aside"):
            setattr(same, name, copy(getattr(self, name)))
        return same

    def record(self, now_ms: int, aggregate: str, body: Body, request: str, chance: Random) -> str:
        self.number += 1
        self.last_at = clock.next_at(self.last_at, max(0, now_ms + self.skew_ms))
        known, text = kinds.kind_of(body), kinds.encode(body)
        entry = Entry(
            id=f"{chance.getrandbits(128):032x}",
            space=SPACE,
            device=self.name,
            incarnation=self.incarnation,
            number=self.number,
            at=self.last_at,
            happened_at=max(0, now_ms + self.skew_ms),
            request=request,
            kind=known.name,
            aggregate_kind="member" if known.aggregate_kind == "*" else known.aggregate_kind,
            aggregate=aggregate,
            body_hash=hash_body(text),
            body=text,
        )
        self.entries[entry.id] = entry
        return entry.id

    def pending(self) -> list[str]:
        return [one for one in self.entries if one not in self.placed and one not in self.aside]

    def ask(self) -> Asked:
        push = tuple(self.entries[one] for one in self.pending()[: self.batch])
        return Asked(self.cursor, push, self.batch)

    def settle(self, asked: Asked, answer: Answered, incarnation: str) -> None:
        """What an answer says beside the feed."""
        self.aside |= {one.id for one in answer.results if one.result == "rejected"}
        if answer.forked or answer.last_number > self.number:
            self.renew(incarnation)

    def renew(self, incarnation: str) -> None:
        self.incarnation, self.number = incarnation, 0

    def take(self, asked: Asked, told: SpaceAnswer, slices: int) -> None:
        """Take an answer in; `slices`: after so many the machine dies."""
        entries = [item.entry or self.entries[item.id] for item in told.entries]
        chains = self.verified(asked.at, entries, told)
        at = asked.at
        for start in range(0, min(len(entries), 3 * slices), 3):
            if self.moved(at):
                return
            some, their_chains = entries[start : start + 3], chains[start : start + 3]
            at = self.take_slice(at, some, their_chains)
        self.batch = exchange.next_batch(self.batch, worked=True)

    def moved(self, at: Cursor) -> bool:
        return self.cursor != at

    def verified(self, at: Cursor, entries: list[Entry], told: SpaceAnswer) -> list[str]:
        chains = chain_over(at.chain, at.position, entries)
        assert not chains or chains[-1] == told.chain, "the feed is not what it says"
        return chains

    def take_slice(self, at: Cursor, entries: list[Entry], chains: list[str]) -> Cursor:
        """One transaction: entries, places, cursor."""
        for position, (entry, chain) in enumerate(zip(entries, chains, strict=True), at.position + 1):
            self.keep(entry, position, chain)
            self.last_at = clock.advanced(self.last_at, entry.at, NOON_MS)
        self.cursor = Cursor(space=SPACE, position=at.position + len(entries), chain=chains[-1])
        return self.cursor

    def keep(self, entry: Entry, position: int, chain: str) -> None:
        self.entries.setdefault(entry.id, entry)
        self.placed[entry.id] = position
        self.chains[position] = chain

    def go_back(self, server: Server) -> None:
        """Find the last shared place; what is above it counts as not uploaded."""
        probes = [one for one in exchange.probe_positions(self.cursor.position) if one in self.chains]
        low, chain = server.locate([(one, self.chains[one]) for one in probes])
        high = min((one for one in probes if one > low), default=low)
        for position in range(high - 1, low, -1):  # between two probes each place is asked about
            found, there = server.locate([(position, self.chains[position])])
            if found:
                low, chain = found, there
                break
        self.placed = {one: position for one, position in self.placed.items() if position <= low}
        self.chains = {position: one for position, one in self.chains.items() if position <= low}
        self.cursor = Cursor(space=SPACE, position=low, chain=chain)

    def folded(self) -> dict[tuple[str, str], Any]:
        return self.fold(list(self.entries.values()))

    def fold(self, entries: list[Entry]) -> dict[tuple[str, str], Any]:
        by: dict[tuple[str, str], list[Entry]] = {}
        for entry in entries:
            by.setdefault((entry.aggregate_kind, entry.aggregate), []).append(entry)
        return {of: fold(AGGREGATES[of[0]], some).value for of, some in by.items()}


@dataclass
class CoreWorld:
    """One history."""

    seed: int
    server: Server = field(default_factory=Server)
    kiosk: type[Kiosk] = Kiosk
    faults: Counter[str] = field(default_factory=Counter)
    made: set[str] = field(default_factory=set)
    now_ms: int = NOON_MS

    def __post_init__(self) -> None:
        self.chance = Random(self.seed)
        self.kiosks = [self.kiosk(f"{name:032x}", self._incarnation()) for name in range(3)]
        self.backups = [self.server.copy()]
        self.copies = [[one.copy()] for one in self.kiosks]
        self.late: list[tuple[Kiosk, Asked]] = []
        for one in self.kiosks:
            one.skew_ms = self.chance.choice((-NOON_MS, -5000, 0, 3000, 86_400_000))

    def run(self, steps: int = STEPS) -> str:
        """The history, and what does not hold after it; empty when all does."""
        try:
            for _ in range(steps):
                self._step()
            self._heal()
            return next(self._violations(), "")
        except AssertionError as error:
            return str(error) or "a check of the code itself"

    def _incarnation(self) -> str:
        return f"{self.chance.getrandbits(64):016x}"

    def _step(self) -> None:
        chance = self.chance
        self.now_ms += chance.randrange(5000)
        number = chance.randrange(len(self.kiosks))
        kiosk, draw = self.kiosks[number], chance.random()
        if draw < 0.36:
            self._touch(kiosk)
        elif draw < 0.84:
            self._exchange(kiosk)
        elif draw < 0.90 and self.late:
            self._deliver_late()
        elif draw < 0.93:
            self.backups = [*self.backups[1 - _LATE :], self.server.copy()]
            self.copies[number] = [*self.copies[number][1 - _LATE :], kiosk.copy()]
        elif draw < 0.96:
            self._count("server restored")
            self.server = chance.choice(self.backups).copy()
        elif draw < 0.975:
            self._restore(number)
        elif len(self.kiosks) < 5:
            self._count("clone")
            self.kiosks.append(kiosk.copy())
            self.copies.append([kiosk.copy()])

    def _count(self, fault: str) -> None:
        self.faults[fault] += 1

    def _restore(self, number: int) -> None:
        self._count("kiosk restored")
        restored = self.chance.choice(self.copies[number]).copy()
        if self.chance.random() < 0.5:  # its marker says that the file is an older one
            restored.renew(self._incarnation())
        self.kiosks[number] = restored

    def _touch(self, kiosk: Kiosk) -> None:
        chance = self.chance
        who, visit = f"{chance.randrange(4):032x}", f"{chance.randrange(8):032x}"
        request = f"{chance.getrandbits(128):032x}"
        body: tuple[str, Body] = chance.choice(
            [
                (who, MemberNamed(name=f"N{chance.randrange(9)}")),
                (who, MemberChanged(company=f"{chance.randrange(3):032x}")),
                (visit, VisitOpened(person=who, role="member", via="card")),
                (visit, VisitClosed()),
                (who, RequestUndone(undone=chance.choice([*kiosk.entries.values()]).request if kiosk.entries else who)),
            ]
        )
        kiosk.record(self.now_ms, *body, request, chance)

    def _exchange(self, kiosk: Kiosk) -> None:
        chance = self.chance
        kiosk.batch = chance.choice((1, 2, 4, 1000))
        asked, draw = kiosk.ask(), chance.random()
        if draw < 0.12:
            self._count("request lost")
            kiosk.batch = exchange.next_batch(kiosk.batch, worked=False)
            return
        if draw < 0.22:
            self._count("request late")
            self.late.append((kiosk, asked))
            return
        answer = self.server.answer(asked, kiosk.name, kiosk.incarnation)
        if draw < 0.32:
            self._count("request doubled")
            answer = self.server.answer(asked, kiosk.name, kiosk.incarnation)
        if draw < 0.45:
            self._count("answer lost")
            return
        dies = chance.random() < 0.12
        if dies:
            self._count("kill")
        self._apply(kiosk, asked, answer, chance.randrange(3) if dies else 1000)

    def _deliver_late(self) -> None:
        self._count("answer late")
        kiosk, asked = self.late.pop(self.chance.randrange(len(self.late)))
        answer = self.server.answer(asked, kiosk.name, kiosk.incarnation)
        if any(one is kiosk for one in self.kiosks) and self.chance.random() < 0.6 and answer.space.status == "ok":
            kiosk.take(asked, answer.space, 1000)

    def _apply(self, kiosk: Kiosk, asked: Asked, answer: Answered, slices: int) -> None:
        kiosk.settle(asked, answer, self._incarnation())
        if answer.space.status == "diverged":
            kiosk.go_back(self.server)
        else:
            kiosk.take(asked, answer.space, slices)

    def _heal(self) -> None:
        self.late.clear()
        for kiosk in self.kiosks:
            kiosk.skew_ms = 0
            self._touch(kiosk)
        self.made = set().union(self.server.ids, *(kiosk.entries for kiosk in self.kiosks))
        for _ in range(60):
            before = [(kiosk.cursor, len(kiosk.pending()), kiosk.incarnation) for kiosk in self.kiosks]
            for kiosk in self.kiosks:
                kiosk.batch = exchange.BATCH_ENTRIES
                asked = kiosk.ask()
                self._apply(kiosk, asked, self.server.answer(asked, kiosk.name, kiosk.incarnation), 1000)
            if before == [(kiosk.cursor, len(kiosk.pending()), kiosk.incarnation) for kiosk in self.kiosks]:
                return
        raise AssertionError("the kiosks never came to rest")

    def _violations(self) -> Any:
        feed = [entry for entry, _ in self.server.feed]
        ids = [entry.id for entry in feed]
        if len(ids) != len(set(ids)):
            yield "an entry stands twice"
        if set(ids) != self.made:
            yield f"{len(self.made - set(ids))} entries that were on a disk are not on the server"
        folded = Kiosk("", "").fold(feed)
        chains = chain_over(CHAIN_START, 0, feed)
        if chains != [chain for _, chain in self.server.feed]:
            yield "the chain breaks"
        for kiosk in self.kiosks:
            if kiosk.entries.keys() != set(ids) or kiosk.pending() or kiosk.aside:
                yield "a kiosk and the server hold different entries"
            if kiosk.folded() != folded:
                yield "a kiosk folds otherwise"
            if [kiosk.chains.get(position) for position in range(1, len(ids) + 1)] != chains:
                yield "a kiosk's places are not the server's"
