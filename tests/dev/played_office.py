"""The office as pages need it: it answers what it was told to, without a server."""

from __future__ import annotations

from dataclasses import dataclass, field

from kiosk.core.ports import Connected


@dataclass
class PlayedOffice:
    """What `Connecting` asks for. `answer` is what the next pairing comes to; an exception is raised."""

    now: Connected = field(default_factory=Connected)
    answer: Connected | Exception = field(default_factory=Connected)

    def stands(self) -> Connected:
        return self.now

    def connect(self, url: str, code: str, fingerprint: str = "") -> Connected:
        if isinstance(self.answer, Exception):
            raise self.answer
        self.now = self.answer
        return self.answer
