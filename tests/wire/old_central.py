"""A central server as it was before protocol 2, over the frozen structs: it keeps a feed in memory and speaks HTTP."""

from __future__ import annotations

import gzip
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self

import msgspec

from tests.wire import v1
from tests.wire.old_chain import next_chain

SERVER = "0c" * 16
TOKEN = "t" * 43


class Refused(Exception):
    def __init__(self, status: int, code: str) -> None:
        super().__init__(code)
        self.status, self.code = status, code


class OldCentral:
    """Serves one space to whoever has the code or a token of its."""

    def __init__(self, space: str, secrets: v1.SpaceSecrets, now_ms: int) -> None:
        self.space, self.now_ms = space, now_ms
        self._secrets = secrets
        self.feed: list[tuple[v1.Entry, str]] = []
        self.protocols: list[int] = []  # that were asked in
        self.protocol_max = 1  # a test lets it grow: then it is an installation that was updated
        self.knows_columns = (
            True  # else it knows others by that name, and looks at them before it looks at the protocol
        )
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True)
        self._thread.start()
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def ids(self) -> set[str]:
        return {entry.id for entry, _ in self.feed}

    def answer(self, path: str, body: bytes) -> msgspec.Struct:
        if path == "/v1/health":
            return v1.Health(server=SERVER, now=self.now_ms, protocol_min=1, protocol_max=self.protocol_max)
        if path == "/v1/exchange" and not self.knows_columns and b'"columns"' in body:
            raise Refused(400, "not_understood")
        if path == "/v1/exchange":
            return self._exchange(msgspec.json.decode(body, type=v1.ExchangeRequest))
        if path == "/v1/locate":
            return self._locate(msgspec.json.decode(body, type=v1.LocateRequest))
        if path == "/v1/enrol":
            return self._enrol(msgspec.json.decode(body, type=v1.EnrolRequest))
        raise Refused(404, "path_unknown")

    def _speaks(self, protocol: int) -> None:
        self.protocols.append(protocol)
        if protocol > self.protocol_max:
            raise Refused(400, "protocol_unknown")

    def _enrol(self, request: v1.EnrolRequest) -> v1.EnrolAnswer:
        self._speaks(request.protocol)
        return v1.EnrolAnswer(
            server=SERVER, now=self.now_ms, device=request.device, token=TOKEN, spaces=(self._secrets,)
        )

    def _exchange(self, request: v1.ExchangeRequest) -> v1.ExchangeAnswer:
        self._speaks(request.protocol)
        results = []
        for entry in request.push:
            known = entry.id in self.ids()
            results.append(v1.Result(id=entry.id, result="known" if known else "stored"))
            if not known:
                last = self.feed[-1][1] if self.feed else ""
                self.feed.append((entry, next_chain(last, len(self.feed) + 1, entry)))
        return v1.ExchangeAnswer(server=SERVER, now=self.now_ms, results=tuple(results), spaces=(self._feed(request),))

    def _feed(self, request: v1.ExchangeRequest) -> v1.SpaceAnswer:
        at = request.at[0]
        chain = self.feed[at.position - 1][1] if 0 < at.position <= len(self.feed) else ""
        if at.position > len(self.feed) or chain != at.chain:
            return v1.SpaceAnswer(space=self.space, status="diverged", head=len(self.feed))
        some = self.feed[at.position : at.position + request.limit]
        items = tuple(
            v1.FeedItem(position=at.position + n, id=entry.id, entry=None if entry.id in request.mine else entry)
            for n, (entry, _) in enumerate(some, start=1)
        )
        position = at.position + len(items)
        return v1.SpaceAnswer(
            space=self.space, head=len(self.feed), position=position, chain=some[-1][1] if some else at.chain,
            entries=items, more=position < len(self.feed),
        )  # fmt: skip

    def _locate(self, request: v1.LocateRequest) -> v1.LocateAnswer:
        for position, chain in sorted(request.probes, reverse=True):
            if 0 < position <= len(self.feed) and self.feed[position - 1][1] == chain:
                return v1.LocateAnswer(server=SERVER, now=self.now_ms, position=position, chain=chain)
        return v1.LocateAnswer(server=SERVER, now=self.now_ms)


def _handler(central: OldCentral) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            self._answer(b"")

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            self._answer(gzip.decompress(body) if self.headers.get("Content-Encoding") == "gzip" else body)

        def _answer(self, body: bytes) -> None:
            try:
                status, told = 200, central.answer(self.path.partition("?")[0], body)
            except Refused as refused:
                status, told = refused.status, v1.Problem(server=SERVER, code=refused.code)
            except msgspec.DecodeError:
                status, told = 400, v1.Problem(server=SERVER, code="not_understood")
            content = msgspec.json.encode(told)
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_: Any) -> None: ...

    return Handler
