"""A kiosk as it was before protocol 2, over the frozen structs: it keeps its journal in memory and speaks HTTP."""

from __future__ import annotations

import secrets

import msgspec

from tests.dev.asking import Answer, ask
from tests.wire import v1
from tests.wire.old_chain import hash_body, next_chain


class OldKiosk:
    """A desk of one space."""

    def __init__(self, url: str, code: str, now_ms: int) -> None:
        self.url, self.now_ms = url, now_ms
        self.device, self.incarnation = secrets.token_hex(16), secrets.token_hex(8)
        request = v1.EnrolRequest(protocol=1, app="0.1", code=code, device=self.device, name="Old desk")
        told = msgspec.json.decode(self._post("/v1/enrol", request).body, type=v1.EnrolAnswer)
        assert len(told.spaces) == 1
        self.space, self.token, self.server = told.spaces[0].space, told.token, told.server
        self.journal: dict[str, v1.Entry] = {}
        self.placed: dict[str, int] = {}
        self.position, self.chain = 0, ""
        self._number = 0

    def record(self, kind: str, aggregate: str, body: str, subject: str | None = None) -> v1.Entry:
        self._number += 1
        made = v1.Entry(
            id=secrets.token_hex(16), space=self.space, device=self.device, incarnation=self.incarnation,
            number=self._number, at=(self.now_ms << 16) + self._number, happened_at=self.now_ms,
            request=secrets.token_hex(16), kind=kind, aggregate_kind=kind.partition(".")[0], aggregate=aggregate,
            subject=subject, body_hash=hash_body(body), body=body,
        )  # fmt: skip
        self.journal[made.id] = made
        return made

    def exchange(self) -> v1.ExchangeAnswer:
        """Until there is no more; each answer's chain is computed here and compared."""
        while True:
            pending = tuple(entry for entry in self.journal.values() if entry.id not in self.placed)[:1000]
            request = v1.ExchangeRequest(
                protocol=1, app="0.1", schema="0002", incarnation=self.incarnation, number=self._number,
                sent_at=self.now_ms, at=(v1.Cursor(space=self.space, position=self.position, chain=self.chain),),
                push=pending, mine=tuple(entry.id for entry in pending), state={"pending": len(pending)},
            )  # fmt: skip
            answer = self._post("/v1/exchange", request)
            assert answer.status == 200, answer.body
            told = msgspec.json.decode(answer.body, type=v1.ExchangeAnswer)
            assert told.server == self.server
            self._take(told.spaces[0])
            if not told.spaces[0].more:
                return told

    def _take(self, told: v1.SpaceAnswer) -> None:
        assert (told.space, told.status) == (self.space, "ok")
        for item in told.entries:
            entry = item.entry or self.journal[item.id]
            self.position += 1
            assert item.position == self.position
            self.chain = next_chain(self.chain, self.position, entry)
            self.journal[entry.id] = entry
            self.placed[entry.id] = self.position
        assert self.chain == told.chain

    def _post(self, path: str, question: msgspec.Struct) -> Answer:
        headers = {"Content-Type": "application/json"}
        if token := getattr(self, "token", ""):
            headers["Authorization"] = f"Bearer {self.device}.{token}"
        return ask(self.url, path, method="POST", body=msgspec.json.encode(question), headers=headers)
