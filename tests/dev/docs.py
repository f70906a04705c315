"""Rule: README names every setting and every command."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from kiosk.cli import COMMANDS
from kiosk.settings import keys
from tests.dev.findings import Finding


def docs_name_everything(root: Path) -> Iterator[Finding]:
    """A setting stands there by its key, a command as `kiosk <name>`."""
    text = (root / "README.md").read_text(encoding="utf-8")
    for key in keys().values():
        if f"`{key}`" not in text:
            yield Finding("README.md", 0, f"does not name the setting `{key}`")
    for name in COMMANDS:
        if f"`kiosk {name}" not in text:
            yield Finding("README.md", 0, f"does not name the command `kiosk {name}`")
