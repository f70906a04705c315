"""Protocol 1 as it was first spoken, both halves. Written out whole: nothing of today's program can change it."""

from __future__ import annotations

from typing import Literal

import msgspec


class Wire(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    pass


class Entry(Wire, frozen=True, kw_only=True):
    id: str
    space: str
    device: str
    incarnation: str
    number: int
    at: int
    happened_at: int
    clock_trusted: bool = True
    actor: str = ""
    request: str
    kind: str
    version: int = 1
    aggregate_kind: str
    aggregate: str
    subject: str | None = None
    body_hash: str
    body: str | None = None


class Cursor(Wire, frozen=True, kw_only=True):
    space: str
    position: int = 0
    chain: str = ""


class ExchangeRequest(Wire, frozen=True, kw_only=True):
    protocol: int
    app: str
    schema: str
    incarnation: str
    number: int
    sent_at: int
    at: tuple[Cursor, ...]
    push: tuple[Entry, ...] = ()
    mine: tuple[str, ...] = ()
    limit: int = 1000
    state: dict[str, str | int] = {}


class FeedItem(Wire, frozen=True, kw_only=True):
    position: int
    id: str
    entry: Entry | None = None


class SpaceAnswer(Wire, frozen=True, kw_only=True):
    space: str
    status: Literal["ok", "diverged", "gone", "moved", "forbidden"] = "ok"
    head: int = 0
    position: int = 0
    chain: str = ""
    entries: tuple[FeedItem, ...] = ()
    more: bool = False


class Result(Wire, frozen=True, kw_only=True):
    id: str
    result: Literal["stored", "known", "rejected"]
    code: str = ""


class DeviceAnswer(Wire, frozen=True, kw_only=True):
    forked: bool = False
    last_number: int = 0


class ExchangeAnswer(Wire, frozen=True, kw_only=True):
    server: str
    now: int
    poll_after_s: float = 30.0
    durable_position: int = 0
    new_token: str | None = None
    spaces: tuple[SpaceAnswer, ...] = ()
    results: tuple[Result, ...] = ()
    device: DeviceAnswer = DeviceAnswer()


class LocateRequest(Wire, frozen=True, kw_only=True):
    protocol: int
    space: str
    probes: tuple[tuple[int, str], ...]


class LocateAnswer(Wire, frozen=True, kw_only=True):
    server: str
    now: int
    position: int = 0
    chain: str = ""


class SpaceSecrets(Wire, frozen=True, kw_only=True):
    space: str
    card_key: str
    card_key_id: str
    pin_pepper: str
    pin_pepper_id: str


class EnrolRequest(Wire, frozen=True, kw_only=True):
    protocol: int
    app: str
    code: str
    device: str
    name: str
    bring: SpaceSecrets | None = None


class EnrolAnswer(Wire, frozen=True, kw_only=True):
    server: str
    now: int
    device: str
    token: str
    spaces: tuple[SpaceSecrets, ...]


class Health(Wire, frozen=True, kw_only=True):
    server: str
    now: int
    protocol_min: int
    protocol_max: int


class Problem(Wire, frozen=True, kw_only=True):
    server: str
    code: str
    detail: str = ""
