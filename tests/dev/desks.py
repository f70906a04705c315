"""Kiosks and central stores for tests of the exchange."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from kiosk.core.kinds import Fact
from kiosk.core.members import CredentialIssued, MemberChanged, MemberNamed
from kiosk.store.opening import KeyRing, open_kiosk
from kiosk.store.projections import table
from kiosk.store.store import Store
from kiosk.sync.cycle import CycleReport, run_cycle
from kiosk.sync.pairing import pair, paired_server
from kiosk.sync.server import HttpServer, Server
from tests.dev.central import ServedCentral

PATIENCE_S: Final = 20.0
AGGREGATES: Final = ("space", "company", "plan", "device", "member", "credential", "visit", "guest", "call")


def until(holds: Callable[[], bool], what: str = "the condition") -> None:
    """Wait until something holds that no event tells."""
    ends = time.monotonic() + PATIENCE_S
    never = threading.Event()
    while not holds():
        assert time.monotonic() < ends, f"{what} did not come about"
        never.wait(0.005)


class Desk:
    """A kiosk's data, and its connection to central once it is paired."""

    def __init__(self, folder: Path, name: str = "Desk") -> None:
        self.folder = folder
        self.name = name
        self.store: Store
        self.keys: KeyRing
        self.server: HttpServer | None = None
        self.open()

    def open(self) -> None:
        self.store, self.keys = open_kiosk(self.folder, self.folder / "kiosk.key")

    def pair(self, central: ServedCentral, space: str | None) -> None:
        pair(self.store, self.keys, central.url, central.new_code(space), name=self.name)
        self.server = paired_server(self.store, deadline_s=5.0)

    def cycle(self, server: Server | None = None, batch: int = 1000) -> CycleReport:
        chosen = server or self.server
        assert chosen is not None, "this desk is not paired"
        return run_cycle(self.store, chosen, batch=batch, keys=self.keys)

    def ids(self) -> set[str]:
        return journal_ids(self.store, self.space)

    @property
    def space(self) -> str:
        assert self.store.space is not None
        return self.store.space

    def close(self) -> None:
        if self.server is not None:
            self.server.dispose()
        self.store.close()


def new_member(name: str, *, member: str, digest: str = "") -> list[Fact]:
    """The facts of a member, with a card when a digest is given."""
    facts = [
        Fact(member, MemberChanged(status="active")),
        Fact(member, MemberNamed(name=name), subject=member),
    ]
    if digest:
        card = CredentialIssued(member=member, type="card", key_id="k", digest=digest)
        facts.append(Fact(f"{int(member, 16) ^ 1:032x}", card, subject=member))
    return facts


def record(store: Store, facts: Sequence[Fact], space: str | None = None) -> None:
    with store.transaction(space) as records:
        records.journal.record(*facts)


def journal_ids(store: Store, space: str) -> set[str]:
    from kiosk.store.schema import journal

    with store.reading(space) as records:
        found = list(records.connection.execute(journal.select().where(journal.c.space == space)))
    assert len({row.id for row in found}) == len(found), "an entry stands twice"
    return {row.id for row in found}


def projections(store: Store, space: str) -> dict[str, list[tuple[object, ...]]]:
    """All folded rows of a space, comparable between replicas."""
    found = {}
    with store.reading(space) as records:
        for name in AGGREGATES:
            t = table(name)
            rows = records.connection.execute(t.select().where(t.c.space == space).order_by(t.c.id))
            found[name] = [tuple(row) for row in rows]
    return found
