"""A reader without hardware: whoever holds it presents cards and codes."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.core.ports import Credential


class SimulatedReader:
    """A `CredentialReader` for a desk that has none: the demo, and tests."""

    def __init__(self) -> None:
        self._presented: Callable[[Credential], None] | None = None

    def listen(self, presented: Callable[[Credential], None]) -> None:
        self._presented = presented

    def present(self, text: str) -> None:
        """Present a card's number or the text of a code. Call it on the thread that listens."""
        if self._presented is not None:
            self._presented(Credential(text, "simulated"))

    def close(self) -> None:
        self._presented = None
