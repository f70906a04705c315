"""What kiosks cost that have nothing to say: polls a second and core, kiosks that wait, and how both grow."""

from __future__ import annotations

import os
import socket
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from random import Random
from typing import Final
from urllib.parse import urlsplit

import msgspec

from kiosk import __version__
from kiosk.core import compact
from kiosk.core.entries import Entry
from kiosk.core.exchange import PROTOCOL, Cursor, ExchangeAnswer, ExchangeRequest
from kiosk.store import schema
from tests.bench import fleet
from tests.bench.rows import Row, python, share, surroundings
from tests.dev.postgresql import postgresql

_TICKS: Final = os.sysconf("SC_CLK_TCK")
_PAGE: Final = os.sysconf("SC_PAGE_SIZE")
_FEW: Final = 100
_WOKEN: Final = 40
_HEALTH: Final = b"GET /v1/health HTTP/1.1\r\nHost: central\r\n\r\n"


def measure(kiosks: int, polls: int, waiting: int) -> Iterator[Row]:
    """Central in a process of its own, with a hundred kiosks and with so many, on either database."""
    for what, database in (("SQLite", _file), ("PostgreSQL", postgresql)):
        with database() as at, _central(at, _FEW) as central:
            bare = polls / central.cpu(partial(central.ask_many, _HEALTH, polls))
            few = _polled(central, range(_FEW), polls)
        yield Row(f"empty polls a core of central's, {what} (against /v1/health)", few[0], "/s", bare)
        yield Row(f"polls with an entry a core of central's, {what} (the same)", few[1], "/s", bare)
        with database() as at, _central(at, kiosks) as central:
            many = _polled(central, range(waiting, kiosks), polls)
            yield from central.waiting(what, waiting, many[0])
        for name, little, much in zip(("an empty poll", "a poll with an entry"), few, many, strict=True):
            yield Row(f"CPU of {name}, {kiosks:,} kiosks, {what} (against {_FEW})", 1000 / much, "ms", 1000 / little)


def _polled(central: _Central, kiosks: range, polls: int) -> tuple[float, float]:
    """Polls a second of the server's processor time, empty and with an entry, by a hundred of these kiosks."""
    some = Random(_FEW).sample(kiosks, _FEW)
    central.poll(some, bring=False)  # it knows them
    drawn = Random(polls).choices(some, k=polls)
    empty = polls / central.cpu(partial(central.poll, drawn, bring=False))
    return empty, polls / central.cpu(partial(central.poll, drawn, bring=True))


@contextmanager
def _file() -> Iterator[str]:
    with tempfile.TemporaryDirectory() as name:
        yield str(Path(name) / "central" / "central.db")


@contextmanager
def _central(database: str, kiosks: int) -> Iterator[_Central]:
    subprocess.run(python("fleet", "fill", database, kiosks), env=surroundings(), check=True)
    serving = python("fleet", "serve", database, kiosks)
    process = subprocess.Popen(serving, env=surroundings(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        yield _Central(process.pid, msgspec.json.decode(process.stdout.readline())["url"])
    finally:
        process.communicate(timeout=60)


class _Central:
    """The server as its operating system sees it, and as kiosks do."""

    def __init__(self, process: int, url: str) -> None:
        self._process = process
        to = urlsplit(url)
        assert to.hostname is not None
        assert to.port is not None
        self._to = (to.hostname, to.port)
        self._cursors: dict[int, Cursor] = {}
        self._counts: dict[int, int] = {}

    def cpu(self, work: Callable[[], None]) -> float:
        """Seconds of a processor that the server needed meanwhile."""
        before = self._used()
        work()
        return self._used() - before

    def _used(self) -> float:
        fields = Path(f"/proc/{self._process}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / _TICKS

    def _memory(self) -> int:
        return int(Path(f"/proc/{self._process}/statm").read_text().split()[1]) * _PAGE

    def connect(self) -> socket.socket:
        sock = socket.create_connection(self._to, 60)
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return sock

    def ask_many(self, request: bytes, count: int) -> None:
        with self.connect() as sock:
            for _ in range(count):
                sock.sendall(request)
                _answer(sock)

    def poll(self, kiosks: Iterable[int], *, bring: bool) -> None:
        """Polls of these kiosks, one after the other, each from where it stood after its last one."""
        with self.connect() as sock:
            for number in kiosks:
                at = self._cursors.get(number) or fleet.head_of(number)
                self._counts[number] = count = self._counts.get(number, 1) + bring
                push = (fleet.arrival(number, count),) if bring else ()
                request = _request(at, count, push)
                sock.sendall(_post(number, request))
                answer = msgspec.json.decode(_answer(sock), type=ExchangeAnswer)
                told = compact.unpack_answer(answer, request).spaces[0]
                assert told.status == "ok"
                self._cursors[number] = Cursor(space=at.space, position=told.position, chain=told.chain)

    def waiting(self, what: str, count: int, polls: float) -> Iterator[Row]:
        """So many held open; then a desk of some spaces brings an entry, which wakes the other one."""
        before = self._memory()
        with ExitStack() as closing:
            held = [closing.enter_context(self.connect()) for _ in range(count)]
            used = self.cpu(lambda: self._hold(held))
            grown = (self._memory() - before) / count
            yield Row(f"memory of one of {count:,} kiosks that wait, {what}", grown / 1024, "KiB")
            yield Row(f"CPU to let one wait, {what} (against an empty poll)", 1000 * used / count, "ms", 1000 / polls)
            idle = self.cpu(lambda: _let_pass(4.0)) / 4.0
            yield Row(f"CPU while they wait, {what}", 100 * idle, "% of one")
            told = []
            for number in range(0, min(2 * _WOKEN, count), 2):
                began = time.perf_counter()
                self._bring(number + 1)
                _answer(held[number])
                told.append(1000 * (time.perf_counter() - began))
            yield Row(f"from a desk's request until the other is woken, {what}, p50", share(told, 0.5), "ms")

    def _hold(self, held: list[socket.socket]) -> None:
        for number, sock in enumerate(held):
            position = 10**9 if number % 2 else 1
            sock.sendall(
                f"GET /v1/wake?space={fleet.space_of(number)}&position={position} HTTP/1.1\r\nHost: central\r\n"
                f"Authorization: Bearer {fleet.device_of(number)}.{fleet.TOKEN}\r\n\r\n".encode()
            )
        self._settle()

    def _settle(self) -> None:
        """Until the server has nothing to do any more."""
        used = -1.0
        while (now := self._used()) > used + 1 / _TICKS:
            used = now
            _let_pass(0.2)

    def _bring(self, number: int) -> None:
        with self.connect() as sock:
            sock.sendall(_post(number, _request(fleet.head_of(number), 2, (fleet.arrival(number, 2),))))
            _answer(sock)


def _let_pass(seconds: float) -> None:
    """What is measured is the doing of nothing."""
    threading.Event().wait(seconds)


def _request(at: Cursor, number: int, push: tuple[Entry, ...]) -> ExchangeRequest:
    return ExchangeRequest(
        protocol=PROTOCOL,
        app=__version__,
        schema=schema.REVISION,
        incarnation=fleet.INCARNATION,
        number=number,
        sent_at=fleet.now_ms(),
        at=(at,),
        push=push,
        mine=tuple(entry.id for entry in push),
    )


def _post(number: int, request: ExchangeRequest) -> bytes:
    body = msgspec.json.encode(compact.pack_request(request))
    head = (
        "POST /v1/exchange HTTP/1.1\r\nHost: central\r\nContent-Type: application/json\r\n"
        f"Authorization: Bearer {fleet.device_of(number)}.{fleet.TOKEN}\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


def _answer(sock: socket.socket) -> bytes:
    """The body of an answer that says how long it is."""
    content = b""
    while b"\r\n\r\n" not in content:
        piece = sock.recv(65536)
        assert piece, "central hung up"
        content += piece
    head, _, body = content.partition(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 20"), head
    length = next(int(line[15:]) for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:"))
    while len(body) < length:
        body += sock.recv(65536)
    return body
