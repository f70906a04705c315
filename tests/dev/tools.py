"""Runs the programs that come with Qt and Python, and hands back what they said."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import PySide6

ROOT: Final = Path(__file__).resolve().parents[2]


def qt_tool(name: str) -> str:
    """The path of a program that PySide6 carries: lupdate, lrelease, qmllint."""
    return str(Path(PySide6.__path__[0]) / (f"{name}.exe" if sys.platform == "win32" else name))


def run(command: Sequence[str], folder: Path) -> tuple[int, str]:
    """Run a program in a folder.

    Returns:
        Its exit code, and its standard output and error as one text.
    """
    # A display is neither needed nor touched: qmllint starts a Qt application.
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": os.pathsep.join((str(folder), str(ROOT))),
        "NO_COLOR": "1",
    }
    done = subprocess.run(
        command, cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False
    )
    return done.returncode, done.stdout.decode("utf-8", "replace").strip()
