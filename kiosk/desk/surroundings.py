"""What every activity at the desk stands on: the store, the space's secrets, time and chance."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from kiosk.core import clock
from kiosk.core.exchange import SpaceSecrets
from kiosk.core.ids import uuid7
from kiosk.core.kinds import Fact
from kiosk.core.visits import UNDO_S
from kiosk.errors import NothingToUndo
from kiosk.store.records import Records
from kiosk.store.store import Store


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Handed to each activity by whoever builds them: `app`, a test, central.

    Attributes:
        secrets: the keys of the space at this moment; pairing changes them.
        former: keys that the space had before, the newest first: cards that were read under them still count.
        monotonic: seconds of a clock that nobody can set; for intervals at this desk.
    """

    store: Store
    secrets: Callable[[], SpaceSecrets]
    monotonic: Callable[[], float] = clock.since_boot_s
    former: Callable[[], Sequence[SpaceSecrets]] = tuple

    def all_secrets(self) -> tuple[SpaceSecrets, ...]:
        """Those of today first."""
        return (self.secrets(), *self.former())

    def now_ms(self) -> int:
        """The time that rules are kept by, UTC ms: this device's clock, corrected as the stamps of entries are."""
        return clock.bounded(clock.to_ms(self.store.identity.now()) + self.store.clock_off_ms)

    def new_id(self) -> str:
        return uuid7(self.now_ms(), self.store.identity.random_bits(74))

    def digits(self, count: int) -> str:
        """Random digits, for codes that people type."""
        return f"{self.store.identity.random_bits(64) % 10**count:0{count}d}"

    def word(self, length: int) -> str:
        """A short reference to say aloud: no letter that is mistaken for another, no vowel that makes a word."""
        letters = "BCDFGHJKMPQRTVWXY2346789"
        bits = self.store.identity.random_bits(64)
        return "".join(letters[bits // len(letters) ** place % len(letters)] for place in range(length))


def zone_of(records: Records) -> ZoneInfo:
    """The space's time zone; UTC when its name is not known here."""
    try:
        return ZoneInfo(records.space().time_zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ZoneInfo("UTC")


class Undoing:
    """Requests made at this desk in the last five minutes, which whoever made them may take back."""

    def __init__(self, around: Surroundings) -> None:
        self._around = around
        self._made: dict[str, tuple[float, str]] = {}
        self._opposite: dict[str, Callable[[Records], Sequence[Fact]]] = {}
        self._check: dict[str, Callable[[Records], None]] = {}

    def remember(
        self,
        request: str,
        actor: str,
        *,
        opposite: Callable[[Records], Sequence[Fact]] | None = None,
        check: Callable[[Records], None] | None = None,
    ) -> None:
        """Let a request be taken back.

        Args:
            opposite: what to record for it where entries must go on counting, as money's do; it may refuse.
            check: refuses where what followed it must stand, such as a parcel that was handed over.
        """
        now = self._around.monotonic()
        self._opposite = {known: facts for known, facts in self._opposite.items() if known in self._made}
        self._check = {known: refuses for known, refuses in self._check.items() if known in self._made}
        if check is not None:
            self._check[request] = check
        if opposite is not None:
            self._opposite[request] = opposite
        self._made = {known: made for known, made in self._made.items() if now - made[0] < UNDO_S}
        self._made[request] = (now, actor)

    def recent(self) -> list[tuple[str, str, float]]:
        """(request, who made it, seconds ago) of what can still be taken back, the newest first."""
        now = self._around.monotonic()
        listed = [(request, actor, now - at) for request, (at, actor) in self._made.items() if now - at < UNDO_S]
        return listed[::-1]

    def stands(self, request: str) -> bool:
        """Whether a request of the last five minutes was not taken back meanwhile."""
        return request in self._made

    def undo(self, request: str, *, by: str = "") -> str:
        """Take a request back; `by` is who does where that is not who made it. Returns the person who had made it.

        Raises:
            NothingToUndo: too late, another desk's, or already undone.
            Refused: what followed must stand; of the kind that whoever remembered it says.
        """
        made = self._made.get(request)
        if made is None or self._around.monotonic() - made[0] >= UNDO_S:
            raise NothingToUndo
        with self._around.store.transaction() as records:
            if (check := self._check.get(request)) is not None:
                check(records)
            opposite = self._opposite.get(request)
            if opposite is not None:
                records.journal.record(*opposite(records), actor=by or made[1])
            elif records.journal.undo(request, actor=by or made[1]) is None:
                raise NothingToUndo
        del self._made[request]
        return made[1]
