"""The demo's house: central with its furnished space beside an empty kiosk that joins it, all on this machine."""

from __future__ import annotations

import itertools
import os
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.central import serving
from kiosk.central.enrolment import new_code, new_space
from kiosk.cli import demo_space
from kiosk.desk.surroundings import Surroundings
from kiosk.errors import Unusable
from kiosk.store import central_keeping as keeping
from kiosk.store.opening import KeyRing
from kiosk.store.store import Store
from kiosk.sync.pairing import pair

_REACHED_S: Final = 30.0
_HOST: Final = "127.0.0.1"
_MARK: Final = "furnished.txt"


@dataclass(frozen=True, slots=True)
class House:
    """What the kiosk of the demo is told about its surroundings."""

    address: str  # of central's page
    space: str
    code: str  # a pairing code that is still good
    invitations: tuple[tuple[str, str, str], ...]  # (name, text of the QR code, six digits)


@contextmanager
def house(data: Path) -> Iterator[House]:
    """Furnish central at the first start, plan today, and serve it in a process of its own until the block ends.

    Args:
        data: the demo's folder; central's part lies in `central` below it.
    """
    folder = data / "central"
    folder.mkdir(parents=True, exist_ok=True)
    (data / _MARK).write_text(demo_space.FURNISHED, encoding="utf-8")
    space, code, invitations = _furnished(folder)
    with _served(folder) as address:
        yield House(address, space, code, invitations)


def set_aside(data: Path) -> Path | None:
    """Give a demo that an older program furnished another name, and return where it lies now; None: there was none.

    It lacks what this program shows; nothing of it is deleted.
    """
    mark = data / _MARK
    if not (data / "central").exists() or (mark.exists() and mark.read_text("utf-8") == demo_space.FURNISHED):
        return None
    names = (data.with_name(f"{data.name}-before-{number}") for number in itertools.count(1))
    return data.rename(next(name for name in names if not name.exists()))


def join(house: House) -> Callable[[Store, KeyRing], None]:
    """What the kiosk does before it opens: pair at the first start, and follow central to where it serves today."""

    def joining(store: Store, ring: KeyRing) -> None:
        with store.transaction() as records:
            known = records.keeping.pairing()
            if known is not None and store.space == house.space:
                moved = type(known)(url=house.address, server=known.server, token=known.token, ca=known.ca)
                records.keeping.set("pairing", moved)
                return
        pair(store, ring, house.address, house.code, name="Front desk")

    return joining


def _furnished(folder: Path) -> tuple[str, str, tuple[tuple[str, str, str], ...]]:
    store = serving.open_store(None, folder)
    try:
        keeping.create(store)
        with store.engine.begin() as connection:
            known = keeping.spaces(connection)
        fresh = not known
        space = known[0].space if known else new_space(store, demo_space.NAME, demo_space.ZONE.key)
        with store.engine.begin() as connection:
            secrets = keeping.space(connection, space)
        assert secrets is not None  # made just above, or found
        around = Surroundings(store, lambda: secrets)
        if fresh:
            demo_space.furnish(around, space)
        demo_space.plan_today(around, space)
        return space, new_code(store, space).code, tuple(demo_space.invitations_today(around, space))
    finally:
        store.close()


@contextmanager
def _served(folder: Path) -> Iterator[str]:
    """Run `kiosk central` over the folder; gives its address."""
    settings = folder / "kiosk.toml"
    settings.write_text(f"data = {str(folder)!r}\n".replace("\\\\", "/"), encoding="utf-8")
    command = [sys.executable, "-m", "kiosk", "--settings", str(settings), "central", "--try-out"]
    command += ["--port", str(_free_port())]
    process = subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stdin=subprocess.PIPE,  # nothing is said there: central ends when we do, even by force
        text=True,
        env=os.environ | {"PYTHONUNBUFFERED": "1", "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
    )
    try:
        yield _address(process)
    finally:
        process.terminate()
        try:
            process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                pipe.close()


def _address(process: subprocess.Popen[str]) -> str:
    """Wait for the line that says where central is."""
    gave_up = threading.Timer(_REACHED_S, process.kill)
    gave_up.start()
    try:
        assert process.stdout is not None  # asked for above
        for line in process.stdout:
            if line.startswith("Central is at "):
                return line.removeprefix("Central is at ").strip()
    finally:
        gave_up.cancel()
    raise Unusable("The demo's central server did not start. Please try `kiosk central` to see why.")


def _free_port() -> int:
    """The usual port, or any other while that is taken."""
    for port in (serving.PORT, 0):
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((_HOST, port))
            except OSError:
                continue
            return int(probe.getsockname()[1])
    raise Unusable("No port of this machine is free.")
