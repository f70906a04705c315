"""What a space's managers have said about notices. Central's own keeping: addresses of staff are no entries."""

from __future__ import annotations

from typing import Final

import msgspec

from kiosk.store import outbox
from kiosk.store.central_keeping import Connection

RECEPTION_AT_MOST: Final = 10  # addresses
_PREFIX: Final = "notices:"


class SpaceNotices(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Who is told of what.

    Attributes:
        reception: addresses that are told what befalls the kiosks; none: nobody is.
        hosts: whether members are told by mail that their guest is here.
    """

    reception: tuple[str, ...] = ()
    hosts: bool = False


def space_notices(connection: Connection, space: str) -> SpaceNotices:
    found: SpaceNotices | None = outbox.setting(connection, _PREFIX + space, SpaceNotices)
    return found or SpaceNotices()


def all_notices(connection: Connection) -> dict[str, SpaceNotices]:
    """Space -> what was said there, of all spaces where something was."""
    return outbox.settings(connection, _PREFIX, SpaceNotices)


def set_notices(connection: Connection, space: str, said: SpaceNotices) -> None:
    outbox.set_setting(connection, _PREFIX + space, said)
