"""A kiosk that may be killed at any moment: `python -m tests.storm.kiosk_process FOLDER SEED`.

Says "open", and then the ids of whatever people were shown to have worked, once it is on the disk. Ends when a line is
read from it.
"""

from __future__ import annotations

import contextlib
import os
import sys
import threading
from pathlib import Path
from random import Random

from kiosk.core.ports import Credential
from kiosk.desk.check_in import CheckIn
from kiosk.desk.guest_registration import GuestDraft, GuestRegistration
from kiosk.desk.parcel_acceptance import ParcelAcceptance, ParcelDraft
from kiosk.desk.pins import Pins
from kiosk.desk.print_credit import PrintCredit
from kiosk.desk.surroundings import Surroundings, Undoing
from kiosk.errors import Refused
from kiosk.store.opening import open_kiosk
from kiosk.store.store import Store
from kiosk.sync.loop import SyncLoop
from kiosk.sync.pairing import paired_server
from tests.storm.desk import last_number, made_since
from tests.storm.people import card

_IMPATIENT = 0.01  # of the time that a kiosk waits after a failure
_PAUSE_S = 0.4  # between two touches at most, unless an answer comes meanwhile


class Touches:
    """What people do here."""

    def __init__(self, around: Surroundings, chance: Random) -> None:
        self._chance = chance
        self._around = around
        self._undoing = Undoing(around)
        self._guests = GuestRegistration(around, self._undoing)
        self._check_in = CheckIn(around, self._guests, Pins(around), self._undoing)
        self._parcels = ParcelAcceptance(around, self._undoing)
        self._credit = PrintCredit(around, self._undoing)

    def one(self, members: list[str]) -> None:
        chance, member = self._chance, self._chance.choice(members)
        match chance.randrange(5):
            case 0:
                self._check_in.present(Credential(card(member), "card"))
            case 1:
                self._guests.register(GuestDraft(f"Guest {chance.randrange(99)}", member, "en"))
            case 2:
                self._parcels.receive(ParcelDraft(number=f"P{chance.randrange(99)}", recipient=member), member)
            case 3:
                self._credit.top_up(member, 100, "cash", actor=member, request_key=self._around.new_id(), sure=True)
            case _:
                recent = self._undoing.recent()
                if recent:
                    self._undoing.undo(chance.choice(recent)[0])


def members_of(store: Store) -> list[str]:
    with store.reading() as records:
        return [one.id for one in records.members(limit=100)]


def say(line: str) -> None:
    """In one write, so that it is there whole or not at all."""
    os.write(1, (line + "\n").encode())


def _wait_for_the_end(*told: threading.Event) -> None:
    sys.stdin.readline()
    for one in told:
        one.set()


def main(folder: Path, seed: int) -> None:
    chance = Random(seed)
    store, keys = open_kiosk(folder, folder / "kiosk.key")
    assert store.space is not None
    secrets = keys.of(store.space)
    server = paired_server(store)
    assert server is not None
    ended, answered = threading.Event(), threading.Event()
    loop = SyncLoop(
        store,
        server,
        random=lambda: _IMPATIENT,
        told=lambda _status, _report: answered.set(),
        keys=keys,
    )
    loop.start()
    threading.Thread(target=_wait_for_the_end, args=(ended, answered), daemon=True).start()
    say("open")
    touches = Touches(Surroundings(store, lambda: secrets), chance)
    members = members_of(store)
    while not ended.is_set():
        if not members:  # they come with the first exchange
            answered.wait()
            answered.clear()
            members = members_of(store)
            continue
        before = last_number(store)
        with contextlib.suppress(Refused):
            touches.one(members)
        made = made_since(store, before)
        if made:
            say(" ".join(sorted(made)))
        loop.hurry()
        answered.wait(chance.random() * _PAUSE_S)
        answered.clear()
    loop.stop()
    store.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
