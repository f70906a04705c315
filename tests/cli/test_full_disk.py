"""What a command says that met a full disk."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import sqlalchemy as sa
from click.testing import CliRunner

from kiosk.cli import CommandTable


def write_a_file() -> None:
    with Path("/dev/full").open("wb", buffering=0) as file:
        file.write(b"1")


def write_a_table() -> None:
    with sa.create_engine("sqlite://").begin() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count=1")
        connection.exec_driver_sql("CREATE TABLE t (a)")


@pytest.mark.parametrize("write", [write_a_file, write_a_table])
def test_a_full_disk_is_said_in_a_sentence(write: Callable[[], None]) -> None:
    done = CliRunner().invoke(CommandTable("kiosk", invoke_without_command=True, callback=write))
    assert done.exit_code == 1
    assert done.stderr.startswith("The disk is full. ")


def test_another_error_is_not_taken_for_one() -> None:
    def missing() -> None:
        Path("/nowhere/at/all").read_bytes()

    done = CliRunner().invoke(CommandTable("kiosk", invoke_without_command=True, callback=missing))
    assert isinstance(done.exception, FileNotFoundError)
