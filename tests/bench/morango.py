"""The exchange beside morango, which does the like for Kolibri: the same number of rows, on loopback, in the same run.

It lives in an environment of its own under `build/`, because it needs an old Django.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

import msgspec

from tests.bench import exchange
from tests.bench.rows import Row
from tests.dev.postgresql import postgresql

_ROOT: Final = Path(__file__).resolve().parents[2]
_HOME: Final = _ROOT / "build" / "morango"
_PYTHON: Final = _HOME / "bin" / "python"
_PEER: Final = Path(__file__).with_name("morango_peer.py")
_PACKAGES: Final = ("morango==0.8.15", "psycopg2-binary")


def measure(count: int, ours: Sequence[Row]) -> Iterator[Row]:
    """Push and pull so many rows; `ours` are the figures of `tests.bench.exchange` in this run, of as many entries."""
    _install()
    values = {row.figure.partition(" (")[0]: row.value for row in ours}
    with tempfile.TemporaryDirectory() as name:
        yield from _measured("SQLite", str(Path(name) / "server.db"), Path(name), count, values)
    with tempfile.TemporaryDirectory() as name, postgresql() as url:
        yield from _measured("PostgreSQL", url, Path(name), count, values)


def _measured(what: str, database: str, folder: Path, count: int, ours: Mapping[str, float]) -> Iterator[Row]:
    with _serving(database) as url:
        for doing in ("push", "pull"):
            done = _peer(doing, str(folder / f"{doing}.db"), url, str(count))
            assert done["rows"] == count, done
            figure, wire = exchange.figures(doing, what, count)
            yield Row(f"{figure} (against morango)", ours[figure], "/s", count / done["seconds"])
            yield Row(f"{wire} (against morango)", ours[wire], "B/entry", done["bytes"] / count)


@contextmanager
def _serving(database: str) -> Iterator[str]:
    process = subprocess.Popen(
        _command("serve", database), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    try:
        assert process.stdout is not None
        yield f"http://127.0.0.1:{int(process.stdout.readline())}"
    finally:
        process.communicate(timeout=30)


def _peer(*arguments: str) -> Any:
    done = subprocess.run(_command(*arguments), stdout=subprocess.PIPE, check=True, text=True)
    return msgspec.json.decode(done.stdout.splitlines()[-1])


def _command(*arguments: str) -> list[str]:
    # -P: beside the script lies a module of the same name, which is ours.
    return [str(_PYTHON), "-P", "-W", "ignore", str(_PEER), *arguments]


def _install() -> None:
    if _PYTHON.exists():
        return
    subprocess.run([sys.executable, "-m", "venv", str(_HOME)], check=True)
    pip = [str(_PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *_PACKAGES]
    try:
        subprocess.run(pip, check=True)
    except subprocess.CalledProcessError:
        _PYTHON.unlink()  # so that the next run tries again
        raise
