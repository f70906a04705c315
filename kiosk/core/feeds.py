"""What central has to say of a space's feed itself."""

from __future__ import annotations

from typing import Annotated, Final

from msgspec import Meta

from kiosk.core.kinds import Body, kind

AGGREGATE: Final = "feed"
FILLED: Final = "feed.filled"


@kind(FILLED, aggregate=AGGREGATE)
class FeedFilled(Body, frozen=True, kw_only=True):
    """Bodies came for entries that stood in the feed without. Who read past them has to read that part once more.

    That comes about where a kiosk brought headers to a server that was put back to a backup, and another one brings the
    whole entries after it. Nothing is folded from it.
    """

    lowest: Annotated[int, Meta(ge=1, le=2**63 - 1)]  # the place of the first of them
