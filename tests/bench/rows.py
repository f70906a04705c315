"""The rows of the report: a figure, what the bare machine needs for the like of it, and how the two compare."""

from __future__ import annotations

import os
import secrets
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import msgspec

_LINE: Final = "{:<66} {:>12} {:>12} {:>8}"
_ROOT: Final = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Row:
    """One line. `bare` in the same unit as `value`; None where nothing bare compares."""

    figure: str
    value: float
    unit: str
    bare: float | None = None

    def __str__(self) -> str:
        ratio = f"{self.value / self.bare:.2f}" if self.bare else ""
        return _LINE.format(self.figure, self._text(self.value), self._text(self.bare), ratio)

    def _text(self, value: float | None) -> str:
        if value is None:
            return ""
        return f"{value:,.0f} {self.unit}" if value >= 100 else f"{value:,.1f} {self.unit}"


def head() -> str:
    return _LINE.format("figure", "value", "bare", "ratio")


def share(values: Sequence[float], part: float) -> float:
    """The value below which this part of them lies: 0.5 is the median."""
    return sorted(values)[min(len(values) - 1, int(len(values) * part))]


def any_id() -> str:
    return secrets.token_hex(16)


def python(module: str, *arguments: object) -> list[str]:
    """The command that runs a module of this folder in a process of its own."""
    return [sys.executable, "-m", f"tests.bench.{module}", *map(str, arguments)]


def surroundings() -> dict[str, str]:
    """The environment of such a process: no display, no graphics card, as on the machine the figures are for."""
    offscreen = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, **offscreen, "PYTHONPATH": str(_ROOT)}


def answer(module: str, *arguments: object) -> Any:
    """Run a module of this folder and read the JSON of its last line."""
    done = subprocess.run(
        python(module, *arguments), env=surroundings(), cwd=_ROOT, stdout=subprocess.PIPE, check=True, text=True
    )
    return msgspec.json.decode(done.stdout.splitlines()[-1])
