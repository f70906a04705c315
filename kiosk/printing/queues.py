"""Printers. `MemoryQueue` is the pretend one: it prints at its own pace, and jams, stops or vanishes as it is told."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Literal

from kiosk.core.ports import Progress, QueueStatus, Ticket
from kiosk.errors import Unreachable

JAM: Final = "media-jam"
State = Literal["queued", "printing", "stopped", "done", "cancelled", "failed"]


@dataclass(slots=True)
class _Print:
    ticket: Ticket
    state: State = "queued"
    done: int = 0
    passed: set[int] = field(default_factory=set)  # places where it stopped and went on
    reasons: frozenset[str] = frozenset()

    @property
    def final(self) -> bool:
        return self.state in ("done", "cancelled", "failed")


class MemoryQueue:
    """A printer that exists in memory. Nothing runs: how far it is follows from the time that passed.

    Attributes:
        stops_at: sides after which every print stops, and why; it goes on when `clear` is called.
        stops_at_every_sheet: a reason; it stops before each sheet.
        fails_at: the side after which the print is given up by the printer itself.
        counts: whether this printer says how many sides came out.
        reachable: whether it answers at all.
        loses_answers: it takes a print, and the answer never comes.
        falls_silent: it takes a print, and then answers nothing until `reachable` is set again.
    """

    def __init__(
        self, name: str = "Desk printer", *, pace_s: float = 0.5, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        self.stops_at: dict[int, str] = {}
        self.stops_at_every_sheet = ""
        self.fails_at: int | None = None
        self.counts = True
        self.reachable = True
        self.loses_answers = False
        self.falls_silent = False
        self._name = name
        self._pace = pace_s
        self._monotonic = monotonic
        self._prints: list[_Print] = []
        self._reached = monotonic()
        self._lock = threading.Lock()

    def status(self) -> QueueStatus:
        with self._lock:
            self._go_on()
            stopped = next((one.reasons for one in self._prints if one.state == "stopped"), frozenset[str]())
            media = frozenset({"a4", "a3"})
            return QueueStatus(self._name, ready=not stopped, reasons=stopped, media_ready=media)

    def submit(self, pdf: Path, ticket: Ticket) -> str:
        with self._lock:
            self._go_on()
            if not pdf.read_bytes().startswith(b"%PDF-"):
                raise ValueError(f"{pdf.name} is no PDF")
            self._prints.append(_Print(ticket))
            self.reachable = not self.falls_silent
            if self.loses_answers or self.falls_silent:
                raise Unreachable("the answer was lost")
            return ticket.key

    def poll(self, ref: str) -> Progress:
        with self._lock:
            self._go_on()
            found = self._known(ref)
            if found is None:
                return Progress("failed", None, frozenset({"unknown"}))
            return Progress(found.state, found.done if self.counts else None, found.reasons)

    def cancel(self, ref: str) -> None:
        with self._lock:
            self._go_on()
            found = self._known(ref)
            if found is not None and not found.final:
                found.state, found.reasons = "cancelled", frozenset()

    def find(self, key: str) -> str | None:
        with self._lock:
            self._go_on()
            return key if self._known(key) is not None else None

    def clear(self) -> None:
        """Somebody opened the printer and took out what was stuck."""
        with self._lock:
            for one in self._prints:
                if one.state == "stopped":
                    one.passed.add(one.done)
                    one.state, one.reasons = "printing", frozenset()
                    self._reached = self._monotonic()

    def tickets(self) -> list[Ticket]:
        """What it was ever given, in order."""
        with self._lock:
            return [one.ticket for one in self._prints]

    def printed(self) -> int:
        """How many sides lie in the tray."""
        with self._lock:
            self._go_on()
            return sum(one.done for one in self._prints)

    def _known(self, ref: str) -> _Print | None:
        # Prints go by their keys: those that a printer before this one had are not mistaken for others.
        return next((one for one in self._prints if one.ticket.key == ref), None)

    def _go_on(self) -> None:
        """Print what came out since somebody last looked."""
        if not self.reachable:
            raise Unreachable("the printer does not answer")
        now = self._monotonic()
        sides = int((now - self._reached) / self._pace) if self._pace else 2**31
        self._reached = self._reached + sides * self._pace if self._pace else now
        for one in self._prints:
            while not one.final and one.state != "stopped":
                if one.done >= one.ticket.sides:
                    one.state = "done"
                elif self.fails_at == one.done:
                    one.state, one.reasons = "failed", frozenset({"aborted-by-system"})
                elif (reason := self._stuck(one)) and one.done not in one.passed:
                    one.state, one.reasons = "stopped", frozenset({reason})
                elif sides <= 0:
                    one.state = "printing"
                    return
                else:
                    one.state = "printing"
                    one.done += 1
                    sides -= 1
            if one.state == "stopped":
                return
        self._reached = now  # nothing to do: time that passes idle prints nothing later

    def _stuck(self, one: _Print) -> str:
        if self.stops_at_every_sheet and one.done % (1 + one.ticket.duplex) == 0:
            return self.stops_at_every_sheet
        return self.stops_at.get(one.done, "")
