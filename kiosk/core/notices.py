"""Notices: somebody was told of something that happened. What was sent is a fact; that it waits to be sent is not."""

from __future__ import annotations

from typing import Final

from msgspec import Struct

from kiosk.core.entries import Entry
from kiosk.core.folding import Aggregate, aggregate
from kiosk.core.ids import derived
from kiosk.core.kinds import Body, Fact, Ref, Short, kind

YOUNG_MS: Final = 30 * 60 * 1000  # what happened longer ago is not told any more: it would only confuse
MAIL: Final = "mail"


@kind("notice.sent", aggregate="notice")
class NoticeSent(Body, frozen=True, kw_only=True):
    """Whom an entry concerns was told of it. The aggregate's id is derived from both fields: sent twice is one."""

    entry: Ref
    channel: Short  # "mail"


class Notice(Struct, frozen=True, kw_only=True):
    id: str
    entry: str
    channel: str
    sent_at: int  # UTC ms


def _sent(entry: Entry, body: NoticeSent) -> Notice:
    return Notice(id=entry.aggregate, entry=body.entry, channel=body.channel, sent_at=entry.happened_at)


aggregate(Aggregate("notice", Notice, NoticeSent, _sent, lambda value, _entry, _body: value))


def notice_id(space: str, entry: str, channel: str) -> str:
    return derived(space, "notice", entry, channel)


def sent(space: str, entry: str, channel: str) -> Fact:
    return Fact(notice_id(space, entry, channel), NoticeSent(entry=entry, channel=channel))
