"""The command line: a table of commands, each in a module of its own that is loaded when it is called."""

from __future__ import annotations

import errno
import functools
import importlib
from collections.abc import Callable, Mapping
from keyword import iskeyword
from pathlib import Path
from typing import Any, Concatenate, Final, ParamSpec, TypeVar, cast

import click

from kiosk import __version__
from kiosk.errors import Unusable
from kiosk.settings import Settings

P = ParamSpec("P")
R = TypeVar("R")

COMMANDS: Final[Mapping[str, str]] = {
    "central": "Run the central server, and make codes that let kiosks in.",
    "pair": "Pair this desk with a central server.",
    "run": "Open the desk.",
    "demo": "Try the desk on a furnished space, with central beside it.",
    "import": "Take a list of members in.",
    "journal": "See what happened here, and write what could not be delivered into a file.",
    "doctor": "Say how this desk's data fare, and mend them.",
    "erase": "Erase a person, here and everywhere.",
    "print": "Put a PDF into a member's list at this desk.",
    "recognise": "Say whose tracking number a code is.",
    "settings": "See and change what this desk, and its space, are set to.",
    "version": "Say which version this is.",
}
"""Name to its line of help. The command is `command` in `kiosk/cli/<name>.py`, which may import what it needs; where
Python keeps the name to itself, in `kiosk/cli/<name>_.py`."""
_OWN: Final = frozenset({"look-into"})  # commands that the program calls, not people
_SQLITE_FULL: Final = 13


class Sentence(click.ClickException):
    """Ends a command with exit code 1 and one plain sentence on standard error."""

    def show(self, file: Any = None) -> None:
        click.echo(self.format_message(), file=file, err=file is None)


class CommandTable(click.Group):
    """Loads a command when it is called: help stays quick, and the server starts on a machine without Qt."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS and cmd_name not in _OWN:
            return None
        module = f"kiosk.cli.{cmd_name.replace('-', '_')}" + "_" * iskeyword(cmd_name)
        return cast("click.Command", importlib.import_module(module).command)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except Unusable as unusable:
            raise Sentence(str(unusable)) from unusable
        except Exception as error:
            if not _is_full(error):
                raise
            where = f" on which {error.filename} lies" if isinstance(error, OSError) and error.filename else ""
            raise Sentence(
                f"The disk{where} is full. Nothing that was said to be done is lost. Please make room and try again."
            ) from error


def _is_full(error: Exception) -> bool:
    """Whether a disk is full, as the system says it, or SQLite to whom the system said so."""
    if isinstance(error, OSError):
        return error.errno in (errno.ENOSPC, errno.EDQUOT)
    told = getattr(getattr(error, "orig", None), "sqlite_errorcode", None)
    return isinstance(told, int) and told & 0xFF == _SQLITE_FULL


@click.group(cls=CommandTable)
@click.option(
    "--settings",
    "settings_file",
    type=click.Path(path_type=Path, dir_okay=False),
    envvar="KIOSK_SETTINGS",
    help="The settings file. Default: kiosk.toml in your configuration folder.",
)
@click.version_option(__version__, prog_name="kiosk", message="%(prog)s %(version)s")
def main(settings_file: Path | None) -> None:
    """The front desk of a coworking space."""


def with_settings(function: Callable[Concatenate[Settings, P], R]) -> Callable[P, R]:
    """Call a command with the settings before its own arguments."""

    @functools.wraps(function)
    def call(*args: P.args, **kwargs: P.kwargs) -> R:
        given: Path | None = click.get_current_context().find_root().params["settings_file"]
        return function(Settings.read(given), *args, **kwargs)

    return call
