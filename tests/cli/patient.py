"""A desk's data folder for the doctor, and ways to make it ill."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import sqlalchemy as sa
from click.testing import CliRunner

from kiosk.cli import main
from kiosk.store.keeping import Pairing
from kiosk.store.opening import open_kiosk
from kiosk.store.store import Store

PAGE = 4096
NOWHERE = "https://127.0.0.1:9"  # where nobody answers, at once


class Patient:
    """A desk's data folder, and the doctor called to it."""

    def __init__(self, folder: Path) -> None:
        self.data = folder / "data"
        self.database = self.data / "kiosk.db"
        self.settings = folder / "kiosk.toml"
        self.settings.write_text(f'data = "{self.data}"\n')

    def open(self) -> Store:
        return open_kiosk(self.data, self.data / "kiosk.key")[0]

    def change(self, how: Callable[[Store], object]) -> None:
        store = self.open()
        how(store)
        store.close()

    def sql(self, statement: str) -> None:
        def run(store: Store) -> None:
            with store.engine.begin() as connection:
                connection.execute(sa.text(statement))

        self.change(run)

    def asks(self, *options: str, answers: str = "") -> tuple[int, str]:
        done = CliRunner().invoke(main, ["--settings", str(self.settings), "doctor", *options], input=answers)
        assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
        return done.exit_code, done.output

    def found(self, *options: str) -> dict[str, dict[str, object]]:
        """What it says of each thing, as scripts get it; the worst of each."""
        _, output = self.asks("--json", *options)
        rank = {"fine": 0, "note": 1, "act": 2}
        told = sorted(json.loads(output)["findings"], key=lambda one: rank[one["state"]])
        return {one["check"]: one for one in told}


def back_up(store: Store) -> None:
    assert store.beside is not None
    store.remember_backup(store.beside.backups.make(datetime.now(UTC)))
    store.beside.ballast.make()


def flip(file: Path, offset: int) -> None:
    content = bytearray(file.read_bytes())
    content[offset] ^= 1
    file.write_bytes(content)


def paired(url: str = NOWHERE, ca: str | None = None, **more: object) -> Callable[[Store], None]:
    def write(store: Store) -> None:
        with store.transaction() as records:
            records.keeping.set("pairing", Pairing(url=url, server="a" * 32, token="b" * 32, ca=ca))
            for name, value in more.items():
                records.keeping.set(name, value)

    return write
