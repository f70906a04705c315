"""What somebody who looks after the devices is told when central stands on an older database than it did."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from kiosk.core import clock
from kiosk.store import central_keeping as keeping
from kiosk.store.shut_out import ENDING, put_back
from kiosk.store.store import Store

_TOLD_MS: Final = 14 * 24 * 60 * 60 * 1000
_LOOK: Final = (
    "Look at the devices of each space: what was changed about them since that backup is gone. Shut out, or let only "
    "deliver, whichever must be, and pair again what asks for it. Accounts are as they were then, too."
)


@dataclass(frozen=True, slots=True)
class PutBackTold:
    """`act`: a kiosk that was shut out may be let in again, and only a person can tell."""

    act: bool
    what: str
    way: str

    def __str__(self) -> str:
        return f"{self.what} {self.way}"


def told(store: Store) -> PutBackTold | None:
    """What to say, for two weeks after it was noticed; None where there is nothing."""
    with store.engine.begin() as connection:
        found = put_back(connection)
        if found is None or clock.to_ms(store.identity.now()) - found.at >= _TOLD_MS:
            return None
        known = [one for name in found.devices if (one := keeping.device(connection, name)) is not None]
    names = []
    for one in known:
        with store.reading(one.space) as records:
            names.append(records.device_names().get(one.id, "") or one.id[:8])
    when = f"{clock.from_ms(found.at):%Y-%m-%d %H:%M} UTC"
    parts = [f"At {when} central found its data put back to an earlier state."]
    if found.lost:
        parts = [f"The file that remembers who was shut out (central.db{ENDING}) was gone or damaged at {when}."]
    if found.key:
        parts.append("A kiosk has keys that central had lost: another one was shut out after that backup was made.")
    if names:
        parts.append(f"What was said of these since holds again: {', '.join(names)}.")
    may_be_in = "A kiosk that was shut out since the last backup may be let in again. " if found.lost else ""
    return PutBackTold(found.lost or found.key, " ".join(parts), may_be_in + _LOOK)
