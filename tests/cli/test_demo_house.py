"""The demo's house: central beside the desk, and gone with it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import psutil

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
