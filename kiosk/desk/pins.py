"""Checking PINs, slowly for whoever guesses and never for good for whoever owns one."""

from __future__ import annotations

from collections import deque
from typing import Final

from kiosk.core.exchange import SpaceSecrets
from kiosk.core.kinds import Fact
from kiosk.core.members import Credential, CredentialReadAnew, pin_wait_s
from kiosk.desk.credentials import pin_fits, pin_verifier
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
        issued = next((one for one in found if one.state == "issued"), None)
        secrets = self._secrets_of(issued)
        fits = pin_fits(secrets, issued.digest if issued else None, pin)
        anew = self._anew(issued, pin) if fits and issued and secrets != self._around.secrets() else []
        if fits and not failures and not anew:
            return
        with self._around.store.transaction() as records:
            records.keeping.set_failures(member, 0 if fits else failures + 1)
            if anew:
                records.journal.record(*anew)
        if fits:
            self._until.pop(member, None)
            return
        now = self._around.monotonic()
        self._wrong.append(now)
        self._until[member] = now + pin_wait_s(failures + 1)
        raise PinWrong

    def _secrets_of(self, issued: Credential | None) -> SpaceSecrets:
        """Those that a PIN was made with: the space may have got others since."""
        all_of_them = self._around.all_secrets()
        made_with = issued.key_id if issued else ""
        return next((one for one in all_of_them if one.pin_pepper_id == made_with), all_of_them[0])

    def _anew(self, issued: Credential, pin: str) -> list[Fact]:
        """Have the PIN known under the keys of today: it was typed just now, and is nowhere else."""
        today = self._around.secrets()
        body = CredentialReadAnew(key_id=today.pin_pepper_id, digest=pin_verifier(today, pin))
        return [Fact(issued.id, body, subject=issued.member)]

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
