"""A central with kiosks that told of themselves what a test says."""

from __future__ import annotations

from typing import Any, Final

from kiosk.central.enrolment import new_space
from kiosk.central.fleet import Row, look
from kiosk.core import clock
from kiosk.core.beacon import Beacon, state_of
from kiosk.core.exchange import DeviceAnswer, ExchangeRequest
from kiosk.core.kinds import Fact
from kiosk.core.spaces import DeviceChanged, Opening, SpaceChanged
from kiosk.store import central_keeping as keeping
from kiosk.store import fleet
from kiosk.store.central_keeping import DeviceState, EnrolledDevice, writing
from kiosk.store.store import Store
from tests.dev.desks import record

MINUTE: Final = 60_000
DAY: Final = 24 * 60 * 60_000
ALWAYS: Final = tuple(Opening(day, 0, 1440) for day in range(7))


class House:
    """A central with kiosks that are as a test says."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.now_ms = clock.to_ms(store.identity.now())
        self.space = new_space(store, "Nordlicht", "Europe/Berlin")
        fleet.create(store)
        record(store, [Fact(self.space, SpaceChanged(hours=ALWAYS))], self.space)

    def kiosk(
        self,
        number: int = 1,
        *,
        name: str = "Front door",
        state: DeviceState = "active",
        seen: int = 0,
        clock_ms: int = 0,
        app: str = "0.1.0",
        forked: bool = False,
        **told: Any,
    ) -> Row:
        """A kiosk, `seen` ms ago; what the page says of it."""
        device = EnrolledDevice(
            id=f"{number:032x}",
            space=self.space,
            token_hash="0" * 64,
            state=state,
            enrolled_at=0,
            seen_at=self.now_ms - seen,
            app=app,
            clock_ms=clock_ms,
            pending=told.get("pending", 0),
        )
        request = ExchangeRequest(
            protocol=2,
            app=app,
            schema="0002",
            incarnation="a" * 16,
            number=1,
            sent_at=0,
            at=(),
            state=state_of(Beacon(**{"check": "ok", "ballast": "there", "backup": "ok"} | told)),
        )
        record(self.store, [Fact(device.id, DeviceChanged(name=name))], self.space)
        with writing(self.store) as connection:
            keeping.save_device(connection, device)
            fleet.note(connection, device, request, DeviceAnswer(forked=forked), self.now_ms - MINUTE)
        return next(row for row in look(self.store).rows if row.id == device.id)
