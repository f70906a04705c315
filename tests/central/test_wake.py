"""Kiosks that wait for news at central: who is answered, when, and by which of several processes."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from urllib.parse import urlsplit

import msgspec
import pytest

from kiosk.central import serving
from kiosk.central.exchange import Exchange
from kiosk.central.heads import Heads
from kiosk.central.problems import Refusal
from kiosk.central.waiting import WaitingRoom
from kiosk.core.exchange import WakeAnswer
from kiosk.store import central_keeping as keeping
from kiosk.store.central_keeping import EnrolledDevice
from kiosk.store.store import Store
from tests.dev.asking import Answer, ask
from tests.dev.central import ServedCentral
from tests.dev.desks import PATIENCE_S, until
from tests.dev.waiters import TOKEN, cursor_at_head, enrol, news, poll, position


def question(device: EnrolledDevice, at: int | str, space: str | None = None) -> tuple[str, dict[str, str]]:
    path = f"/v1/wake?space={device.space if space is None else space}&position={at}"
    return path, {"Authorization": f"Bearer {device.id}.{TOKEN}"}


def head_of(answer: Answer) -> int:
    assert answer.status == 200, answer.text
    return msgspec.json.decode(answer.body, type=WakeAnswer).head


class Kiosk:
    """A device that waits in the background."""

    def __init__(self, served: ServedCentral, pool: ThreadPoolExecutor, device: EnrolledDevice) -> None:
        self.served, self.device, self._pool = served, device, pool

    def waits(self, at: int) -> Future[Answer]:
        """Gives what will be the answer, once central holds the question."""
        room = self.served.room
        before = room.held
        path, headers = question(self.device, at)
        answer = self._pool.submit(ask, self.served.url, path, headers=headers)
        until(lambda: room.held > before or answer.done(), "a kiosk that waits")
        return answer


@pytest.fixture
def kiosk_of() -> Iterator[Callable[[ServedCentral, str], Kiosk]]:
    with ThreadPoolExecutor(16) as pool:
        yield lambda served, space: Kiosk(served, pool, enrol(served.store, space))


NewKiosk = Callable[[ServedCentral, str], Kiosk]


def test_news_wake_who_waits(served_central: ServedCentral, kiosk_of: NewKiosk) -> None:
    space, other = served_central.new_space(), served_central.new_space("Elsewhere")
    here, there = kiosk_of(served_central, space), kiosk_of(served_central, other)
    answer = here.waits(position(served_central.store, space))
    elsewhere = there.waits(position(served_central.store, other))
    head = news(served_central.store, space)
    assert head_of(answer.result(PATIENCE_S)) == head
    assert not elsewhere.done()
    news(served_central.store, other)
    assert head_of(elsewhere.result(PATIENCE_S)) == position(served_central.store, other)


def test_who_is_behind_does_not_wait(small_central: ServedCentral) -> None:
    space = small_central.new_space()
    device = enrol(small_central.store, space)
    path, headers = question(device, 0)
    answer = ask(small_central.url, path, headers=headers)
    assert head_of(answer) == position(small_central.store, space)
    assert answer.headers["cache-control"] == "no-store"


def test_only_a_desk_of_the_space_may_wait(small_central: ServedCentral) -> None:
    store = small_central.store
    space, other = small_central.new_space(), small_central.new_space("Elsewhere")
    device = enrol(store, space)

    def status(asked: tuple[str, dict[str, str]]) -> int:
        return ask(small_central.url, asked[0], headers=asked[1]).status

    assert status((question(device, 0)[0], {})) == 401
    assert status((question(device, 0)[0], {"Authorization": f"Bearer {device.id}.{'x' * 43}"})) == 401
    assert status(question(device, 0, space=other)) == 404
    assert status(question(device, 0, space="")) == 404
    assert status(("/v1/wake", question(device, 0)[1])) == 404
    assert status(question(enrol(store, space, "revoked"), 0)) == 403
    assert status(question(enrol(store, space, "push_only"), 0)) == 403
    for odd in ("", "-1", "x", "1e3", "9" * 19, "9" * 400, "0x1", "%00", "1%20", "%D9%A1"):
        assert status(question(device, odd)) == 400, odd


def test_central_stops_with_kiosks_waiting(small_central: ServedCentral, kiosk_of: NewKiosk) -> None:
    space = small_central.new_space()
    at = position(small_central.store, space)
    answers = [kiosk_of(small_central, space).waits(at) for _ in range(5)]
    small_central.down = True
    assert [head_of(answer.result(PATIENCE_S)) for answer in answers] == [at] * 5
    small_central.down = False
    answer = kiosk_of(small_central, space).waits(at)
    head = news(small_central.store, space)
    assert head_of(answer.result(PATIENCE_S)) == head


def test_waiting_takes_no_threads(small_central: ServedCentral) -> None:
    space = small_central.new_space()
    at = position(small_central.store, space)
    devices = [enrol(small_central.store, space) for _ in range(300)]
    before = threading.active_count()
    with ExitStack() as closing:
        to = urlsplit(small_central.url)
        assert to.hostname is not None
        assert to.port is not None
        asking = [closing.enter_context(socket.create_connection((to.hostname, to.port), 20)) for _ in devices]
        for one, device in zip(asking, devices, strict=True):
            path, headers = question(device, at)
            one.sendall(
                f"GET {path} HTTP/1.1\r\nHost: central\r\nConnection: close\r\n"
                f"Authorization: {headers['Authorization']}\r\n\r\n".encode()
            )
        until(lambda: small_central.room.held == len(devices), "all kiosks wait")
        assert threading.active_count() - before < 60  # those that answer other questions
        head = news(small_central.store, space)
        for one in asking:
            assert f'"head":{head}'.encode() in _all_of(one)


def _all_of(sock: socket.socket) -> bytes:
    content = b""
    while piece := sock.recv(65536):
        content += piece
    return content


class TestSeveralProcesses:
    """Two central servers over the same data, each with a store of its own."""

    @pytest.fixture
    def beside(self, served_central: ServedCentral, tmp_path: Path) -> Iterator[ServedCentral]:
        url = served_central.store.engine.url
        database = url.render_as_string(hide_password=False) if url.get_backend_name() == "postgresql" else None
        store = serving.open_store(database, tmp_path / "central")
        with ServedCentral(store) as served:
            yield served
        store.close()

    def test_news_through_one_wake_who_waits_at_the_other(
        self, served_central: ServedCentral, beside: ServedCentral, kiosk_of: NewKiosk
    ) -> None:
        space = served_central.new_space()
        at = position(served_central.store, space)
        answers = [kiosk_of(served, space).waits(at) for served in (served_central, beside)]
        head = news(beside.store, space)
        assert [head_of(answer.result(PATIENCE_S)) for answer in answers] == [head, head]
        answers = [kiosk_of(served, space).waits(head) for served in (served_central, beside)]
        head = news(served_central.store, space)
        assert [head_of(answer.result(PATIENCE_S)) for answer in answers] == [head, head]

    def test_a_program_that_tells_nobody_is_noticed(
        self, central_store: Store, served_central: ServedCentral, tmp_path: Path, kiosk_of: NewKiosk
    ) -> None:
        """As `kiosk central` at the keyboard: it writes and ends."""
        space = served_central.new_space()
        answer = kiosk_of(served_central, space).waits(position(central_store, space))
        url = central_store.engine.url
        database = url.render_as_string(hide_password=False) if url.get_backend_name() == "postgresql" else None
        program = serving.open_store(database, tmp_path / "central")
        head = news(program, space)
        program.close()
        assert head_of(answer.result(PATIENCE_S)) == head

    def test_a_desk_hears_of_it_with_its_next_question(
        self, served_central: ServedCentral, beside: ServedCentral
    ) -> None:
        space = served_central.new_space()
        device = enrol(served_central.store, space)
        exchange = Exchange(served_central.store)
        exchange.heads.start()
        cursor = cursor_at_head(exchange, device)
        head = news(beside.store, space)
        until(lambda: poll(exchange, device, cursor).position == head, "the poll that brings it")
        exchange.heads.stop()


class TestRoom:
    """The waiting alone, over a file."""

    @pytest.fixture
    def store(self, tmp_path: Path) -> Iterator[Store]:
        store = serving.open_store(None, tmp_path / "central")
        keeping.create(store)
        yield store
        store.close()

    def test_when_nothing_comes_the_wait_ends_with_the_head(self, store: Store) -> None:
        space = "5a" * 16
        head = news(store, space)
        room = WaitingRoom(Heads(store), wait_s=0.01)
        assert asyncio.run(room.wait(enrol(store, space), head)) == head
        assert asyncio.run(room.wait(enrol(store, space), head + 5)) == head  # central was put back
        assert room.held == 0

    def test_a_device_waits_once(self, store: Store) -> None:
        device, other = enrol(store, "5a" * 16), enrol(store, "5a" * 16)
        room = WaitingRoom(Heads(store), wait_s=PATIENCE_S)

        async def doubled() -> list[int]:
            first = asyncio.create_task(room.wait(device, 0))
            await filled(room, 1)
            second = asyncio.create_task(room.wait(device, 0))
            assert await first == 0
            third = asyncio.create_task(room.wait(other, 0))
            await filled(room, 2)
            head = await asyncio.to_thread(news, store, "5a" * 16)
            assert {await second, await third} == {head}
            return [room.held, head]

        assert asyncio.run(doubled())[0] == 0

    def test_a_full_room_says_when_to_come_again(self, store: Store) -> None:
        room = WaitingRoom(Heads(store), most=2, wait_s=PATIENCE_S)
        devices = [enrol(store, "5a" * 16) for _ in range(3)]

        async def full() -> None:
            waiting = [asyncio.create_task(room.wait(device, 0)) for device in devices[:2]]
            await filled(room, 2)
            with pytest.raises(Refusal) as refused:
                await room.wait(devices[2], 0)
            assert (refused.value.status, refused.value.retry_after_s) == (503, 30)
            again = asyncio.create_task(room.wait(devices[0], 0))  # whose place it is
            assert await waiting[0] == 0
            room.close()
            assert {await waiting[1], await again} == {0}
            assert await room.wait(devices[2], 0) == 0  # the server ends: nobody waits any more

        asyncio.run(full())

    def test_who_hangs_up_leaves_nothing_behind(self, store: Store) -> None:
        room = WaitingRoom(Heads(store), wait_s=PATIENCE_S)

        async def gone() -> None:
            waiting = asyncio.create_task(room.wait(enrol(store, "5a" * 16), 0))
            await filled(room, 1)
            waiting.cancel()
            with pytest.raises(asyncio.CancelledError):
                await waiting

        asyncio.run(gone())
        assert room.held == 0
        news(store, "5a" * 16)  # the loop has ended: nobody is told, nothing breaks


async def filled(room: WaitingRoom, count: int) -> None:
    await asyncio.to_thread(until, lambda: room.held >= count, "kiosks that wait")
