"""How protocol 3 writes entries on the wire: field by field instead of entry by entry.

Values of one field resemble one another, so that they shrink to a half of what whole entries take. What many entries
share is told once, an id is told where it is met first, and clocks and numbers are what they grew by. What follows from
the rest is left out: the hash of a body that is there, the places in a feed without gaps, and what the other side has
just said itself. What is left is mostly chance, which nothing makes smaller.
"""

from __future__ import annotations

import zlib
from collections.abc import Mapping, Sequence
from typing import Final

import msgspec

from kiosk.core.columns import from_columns, misshapen, to_columns
from kiosk.core.entries import Entry
from kiosk.core.exchange import ExchangeAnswer, ExchangeRequest, FeedItem, Run, SpaceAnswer

COMPACT_SINCE: Final = 3  # the protocol that brought it
_GZIP: Final = 31  # zlib's window bits for a gzip stream
_MEMORY: Final = 9  # the most that zlib knows


def squeezed(content: bytes) -> bytes:
    """Gzip, with the short matches left out that ids are full of by chance: a tenth smaller, and as quick."""
    squeeze = zlib.compressobj(4, zlib.DEFLATED, _GZIP, _MEMORY, zlib.Z_FILTERED)
    return squeeze.compress(content) + squeeze.flush()


def pack_request(request: ExchangeRequest) -> ExchangeRequest:
    """What a kiosk sends: what it brings comes back without content, so it need not say so."""
    columns = to_columns(request.push) if request.protocol >= COMPACT_SINCE and request.push else None
    if columns is None:
        return request
    brought = {entry.id for entry in request.push}
    mine = tuple(one for one in request.mine if one not in brought)
    return msgspec.structs.replace(request, push=(), mine=mine, columns=columns)


def unpack_request(request: ExchangeRequest) -> ExchangeRequest:
    """What central reads.

    Raises:
        Misshapen
    """
    if request.columns is None:
        return request
    push = (*request.push, *from_columns(request.columns))
    mine = (*request.mine, *(entry.id for entry in push if entry.body is not None))  # of a header the body may come
    return msgspec.structs.replace(request, push=push, mine=mine, columns=None)


def pack_answer(answer: ExchangeAnswer, request: ExchangeRequest) -> ExchangeAnswer:
    """What central sends; `request` is the unpacked one. What was kept needs no word, only what was not."""
    if request.protocol < COMPACT_SINCE:
        return answer
    places = {entry.id: place for place, entry in enumerate(request.push)}
    spaces = tuple(_pack_space(told, places) if told.status == "ok" else told for told in answer.spaces)
    results = tuple(result for result in answer.results if result.result == "rejected")
    return msgspec.structs.replace(answer, spaces=spaces, results=results)


def unpack_answer(answer: ExchangeAnswer, request: ExchangeRequest) -> ExchangeAnswer:
    """What a kiosk reads; `request` is the one it asked with, before it was packed.

    Raises:
        Misshapen
    """
    began = {cursor.space: cursor.position for cursor in request.at}
    spaces = tuple(
        told if told.runs is None else _unpack_space(told, request.push, began.get(told.space, 0))
        for told in answer.spaces
    )
    return msgspec.structs.replace(answer, spaces=spaces)


def _pack_space(told: SpaceAnswer, places: Mapping[str, int]) -> SpaceAnswer:
    left_out = [item.id for item in told.entries if item.entry is None]
    if not all(one in places for one in left_out):
        return told  # something it said to hold without bringing it: then every place is told by its name
    columns = to_columns([item.entry for item in told.entries if item.entry is not None])
    if columns is None:
        return told
    runs: list[list[int]] = []  # entries of others, then own ones: how many, from which place, how many
    for item in told.entries:
        if item.entry is not None:
            if not runs or runs[-1][2]:
                runs.append([0, 0, 0])
            runs[-1][0] += 1
        elif runs and (not runs[-1][2] or runs[-1][1] + runs[-1][2] == places[item.id]):
            runs[-1][1] = runs[-1][1] if runs[-1][2] else places[item.id]
            runs[-1][2] += 1
        else:
            runs.append([0, places[item.id], 1])
    return msgspec.structs.replace(
        told, entries=(), columns=columns if columns.id else None, runs=tuple(_run(*run) for run in runs)
    )


def _unpack_space(told: SpaceAnswer, push: Sequence[Entry], began: int) -> SpaceAnswer:
    others = iter(from_columns(told.columns) if told.columns else [])
    items: list[FeedItem] = []
    for theirs, start, own in told.runs or ():
        if min(theirs, start, own) < 0 or start + own > len(push):
            misshapen()
        for _ in range(theirs):
            entry = next(others, None) or misshapen()
            items.append(FeedItem(position=began + len(items) + 1, id=entry.id, entry=entry))
        items += [
            FeedItem(position=began + len(items) + n, id=entry.id)
            for n, entry in enumerate(push[start : start + own], start=1)
        ]
    if next(others, None) is not None:
        misshapen()
    return msgspec.structs.replace(told, entries=tuple(items), columns=None, runs=None)


def _run(theirs: int, start: int, own: int) -> Run:
    return (theirs, start, own)
