"""Checking PINs, slowly for whoever guesses and never for good for whoever owns one."""

from __future__ import annotations

from collections import deque
from typing import Final

from kiosk.core.members import pin_wait_s
from kiosk.desk.credentials import pin_fits
from kiosk.desk.surroundings import Surroundings
from kiosk.errors import PinLocked, PinWrong

_DESK_TRIES: Final = 20  # wrong PINs at this desk, of whomever, within
_DESK_WINDOW_S: Final = 3600.0


class Pins:
    """PIN checks of this desk.

    Wrong tries in a row are counted on disk; how long to wait runs on a monotonic clock and begins anew after a
    restart, so that neither a changed clock nor pulling the plug shortens it.
    """

    def __init__(self, around: Surroundings) -> None:
        self._around = around
        self._until: dict[str, float] = {}
        self._wrong: deque[float] = deque()

    def check(self, member: str, pin: str) -> None:
        """Let through whoever knows the PIN.

        Raises:
            PinLocked: too soon after wrong ones.
            PinWrong: also for a member who is unknown or has no PIN.
        """
        with self._around.store.reading() as records:
            failures = records.keeping.failures(member)
            found = records.credentials_of(member, "pin")
        self._may_try(member, failures)
        verifier = next((one.digest for one in found if one.state == "issued"), None)
        fits = pin_fits(self._around.secrets(), verifier, pin)
        if fits and not failures:
            return
        with self._around.store.transaction() as records:
            records.keeping.set_failures(member, 0 if fits else failures + 1)
        if fits:
            self._until.pop(member, None)
            return
        now = self._around.monotonic()
        self._wrong.append(now)
        self._until[member] = now + pin_wait_s(failures + 1)
        raise PinWrong

    def _may_try(self, member: str, failures: int) -> None:
        now = self._around.monotonic()
        if failures:
            left = self._until.setdefault(member, now + pin_wait_s(failures)) - now
            if left > 0:
                raise PinLocked(seconds=int(left) + 1)
        while self._wrong and now - self._wrong[0] >= _DESK_WINDOW_S:
            self._wrong.popleft()
        if len(self._wrong) >= _DESK_TRIES:
            raise PinLocked(seconds=int(_DESK_WINDOW_S - (now - self._wrong[0])) + 1)
