"""The page about all kiosks of this server."""

from __future__ import annotations

from typing import Any

from litestar import Response, get

from kiosk.central import fleet, put_back
from kiosk.central.frame import Frame
from kiosk.central.wire import AnyRequest


class FleetPages:
    def __init__(self, frame: Frame) -> None:
        self._frame = frame

    def handlers(self) -> list[Any]:
        frame = self._frame

        @get("/fleet", needs="look", sync_to_thread=True)
        def kiosks(request: AnyRequest) -> Response[str]:
            shown, before = fleet.look(frame.store), put_back.told(frame.store)
            return frame.page(request, "fleet.html", shown=shown, lights=fleet.LIGHTS, put_back=before)

        return [kiosks]
