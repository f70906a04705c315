"""The storm over the pure half of the exchange."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec
import pytest

from kiosk.core import exchange
from kiosk.core.entries import Entry, chain_over
from kiosk.core.exchange import Result, SpaceAnswer
from tests.storm import core
from tests.storm.core import Answered, Asked, CoreWorld, Kiosk, Server

SEEDS = 2000


def violations(seeds: range, server: type[Server] = Server, kiosk: type[Kiosk] = Kiosk) -> dict[int, str]:
    found = {seed: CoreWorld(seed, server=server(), kiosk=kiosk).run() for seed in seeds}
    return {seed: violation for seed, violation in found.items() if violation}


@pytest.mark.parametrize("first", range(0, SEEDS, SEEDS // 4))
def test_after_each_history_everything_is_there_once_and_all_agree(first: int) -> None:
    assert not violations(range(first, first + SEEDS // 4))


class KeptAgain(Server):
    def _is_new(self, entry: Entry) -> bool:
        return True


class Trusting(Kiosk):
    """Does not look whether an answer follows from what it has."""

    def verified(self, at: exchange.Cursor, entries: list[Entry], told: SpaceAnswer) -> list[str]:
        return [*chain_over(at.chain, at.position, entries)[:-1], told.chain] if entries else []


class CursorFirst(Kiosk):
    def take(self, asked: Asked, told: SpaceAnswer, slices: int) -> None:
        if told.entries and not self.moved(asked.at):
            super().take(asked, told, slices)
            self.cursor = exchange.Cursor(space=core.SPACE, position=told.position, chain=told.chain)


class ForksRefused(Server):
    def admit(self, push: Sequence[Entry]) -> tuple[Result, ...]:
        held = {(one.device, one.incarnation, one.number): one.id for one, _ in self.feed}
        bad = {one.id for one in push if held.get((one.device, one.incarnation, one.number), one.id) != one.id}
        good = super().admit([one for one in push if one.id not in bad])
        return (*good, *(Result(id=one, result="rejected", code="forked") for one in bad))


class Receipts(Kiosk):
    def settle(self, asked: Asked, answer: Answered, incarnation: str) -> None:
        super().settle(asked, answer, incarnation)
        for one in asked.push:
            self.placed.setdefault(one.id, 0)


class Holes(Server):
    def behind(self, at: exchange.Cursor, limit: int, theirs: set[str]) -> SpaceAnswer:
        told = super().behind(at, limit, theirs)
        if len(told.entries) < 2 or len(self.feed) % 5:
            return told
        return msgspec.structs.replace(told, entries=(*told.entries[:-2], told.entries[-1]))


class LatePages(Kiosk):
    def moved(self, at: exchange.Cursor) -> bool:
        return False


class ByArrival(Kiosk):
    def folded(self) -> dict[tuple[str, str], Any]:
        entries = list(self.entries.values())
        return self.fold([msgspec.structs.replace(one, at=n) for n, one in enumerate(entries)])


@pytest.mark.parametrize(
    ("seeds", "server", "kiosk"),
    [
        (range(5), KeptAgain, Kiosk),
        (range(5), Server, CursorFirst),
        (range(20), ForksRefused, Kiosk),
        (range(20), Server, Receipts),
        (range(20), Holes, Trusting),
        (range(100), Server, LatePages),
        (range(20), Server, ByArrival),
    ],
    ids=["kept again", "cursor first", "forks refused", "receipts", "holes", "late pages", "by arrival"],
)
def test_a_wrong_turn_is_noticed(seeds: range, server: type[Server], kiosk: type[Kiosk]) -> None:
    assert violations(seeds, server, kiosk)


def test_a_cursor_without_its_chain_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exchange, "standing", lambda cursor, *, head, chain_there: "ok")
    assert violations(range(20), Server, Trusting)


def test_a_chain_that_is_the_last_id_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(core, "chain_over", lambda _previous, _position, entries: [entry.id for entry in entries])
    assert violations(range(200))
