"""What a rule of the check finds, and how a rule walks the sources."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_EXEMPT = re.compile(r"(?:#|//)\s*check: (?P<rule>[a-z-]+), (?P<reason>\S.{7,})")


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to mend. `line` counts from 1; 0 means the whole file."""

    path: str
    line: int
    text: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.text}" if self.line else f"{self.path}: {self.text}"


class Source:
    """A file under the root, read once. A line that ends in `check: <rule>, <reason>` is exempt from that rule."""

    def __init__(self, root: Path, path: Path) -> None:
        self.path = path.relative_to(root).as_posix()
        self.text = path.read_text(encoding="utf-8")
        self.lines = self.text.splitlines()

    def finding(self, rule: str, line: int, text: str) -> Iterator[Finding]:
        """The finding, unless the line says why it is exempt."""
        said = _EXEMPT.search(self.lines[line - 1]) if 0 < line <= len(self.lines) else None
        if said is None or said["rule"] != rule:
            yield Finding(self.path, line, text)

    def tree(self) -> ast.Module:
        return ast.parse(self.text, self.path)


def sources(root: Path, *folders: str, suffix: str = ".py") -> Iterator[Source]:
    """The files with that suffix in these folders, in the order of their names."""
    for folder in folders:
        for path in sorted((root / folder).rglob(f"*{suffix}")):
            if path.is_file() and "__pycache__" not in path.parts:
                yield Source(root, path)
