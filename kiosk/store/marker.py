"""Who a file writes as: told by a random marker that lies inside it and beside it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec
import sqlalchemy as sa

from kiosk.store import schema
from kiosk.store.keeping import Keeping, PutBack
from kiosk.store.keys import write_private


def incarnation_of(
    keeping: Keeping,
    device: str,
    central: bool,
    marker: Path | None,
    random_bits: Callable[[int], int],
    connection: sa.Connection,
) -> str:
    """Who this file writes as: the same as before, unless the file behind the device is another one.

    A random marker lies beside the file and inside it, another one after each start. After a restore or a copy the two
    differ, and entries must be numbered anew under another name. Central notes it too, for whoever looks after devices.
    """
    inside = keeping.get("marker")
    beside = marker.read_text().strip() if marker is not None and marker.exists() else None
    t = schema.incarnation
    found: str | None = connection.execute(
        sa.select(t.c.incarnation).where(t.c.device == device, t.c.current.is_(True))
    ).scalar()
    if marker is not None:
        if inside is None or inside != beside:
            if central and found is not None:
                keeping.set("put_back", msgspec.structs.replace(keeping.get("put_back", PutBack()), at=0))
            found = None
        fresh = f"{random_bits(128):032x}"
        keeping.set("marker", fresh)
        write_private(marker, fresh.encode())
    if central or found is None:
        found = keeping.new_incarnation(device, random_bits)
    return found
