"""The demo's house: central beside the desk, and gone with it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import psutil

from kiosk.cli import demo_space
from kiosk.cli.demo_house import set_aside

_OPEN = """
import sys
from pathlib import Path
from kiosk.cli.demo_house import house
with house(Path(sys.argv[1])) as beside:
    print(beside.address, flush=True)
    sys.stdin.read()
"""


def test_central_ends_with_a_demo_that_is_killed(tmp_path: Path) -> None:
    demo = subprocess.Popen(
        [sys.executable, "-c", _OPEN, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with demo:
        assert demo.stdout is not None
        assert demo.stdout.readline().startswith("http://127.0.0.1:")
        beside = psutil.Process(demo.pid).children()
        demo.kill()
    assert len(beside) == 1
    _, left = psutil.wait_procs(beside, timeout=30)
    for one in left:
        one.kill()
    assert not left


def test_a_demo_that_an_older_program_furnished_is_put_aside_whole(tmp_path: Path) -> None:
    demo = tmp_path / "demo"
    assert set_aside(demo) is None
    (demo / "central").mkdir(parents=True)
    (demo / "central" / "kiosk.db").write_bytes(b"old")
    (tmp_path / "demo-before-1").mkdir()
    older = set_aside(demo)
    assert older == tmp_path / "demo-before-2"
    assert (older / "central" / "kiosk.db").read_bytes() == b"old"
    assert not demo.exists()


def test_a_demo_of_this_program_stays(tmp_path: Path) -> None:
    (tmp_path / "central").mkdir()
    (tmp_path / "furnished.txt").write_text(demo_space.FURNISHED, encoding="utf-8")
    assert set_aside(tmp_path) is None
