"""Where things lie: what ships with the program, what this machine keeps, and the languages that are complete."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path
from typing import BinaryIO, Final

import platformdirs

LANGUAGES: Final = ("en", "de", "fr", "es", "tr", "uk", "ar", "ja")
"""Codes of the languages that are complete, the source first. The one list: screens, papers and checks read it."""

_PACKAGE: Final = Path(__file__).resolve().parent


def opened(file: Path) -> BinaryIO:
    """A file that somebody named, to be read.

    Raises:
        OSError: `strerror` says why. Only files are opened: a pipe may never begin, and a device never end.
    """
    # Not blocking: to open a pipe that nobody writes to would already wait for ever.
    found = os.open(file, os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0))
    kind = os.fstat(found).st_mode
    if not stat.S_ISREG(kind):
        os.close(found)
        why = os.strerror(errno.EISDIR) if stat.S_ISDIR(kind) else "It is a pipe or a device, not a file"
        raise OSError(errno.EISDIR if stat.S_ISDIR(kind) else errno.EINVAL, why, str(file))
    return os.fdopen(found, "rb")


def resources() -> Path:
    """The folder of fonts, icons and sounds."""
    return _shipped("resources")


def translations() -> Path:
    """The folder of the compiled translations, one `<code>.qm` a language."""
    return _shipped("translations")


def qml() -> Path:
    """The import path for QML: the folder that holds the module `Kiosk`."""
    return _PACKAGE / "ui" / "qml"


def data_folder() -> Path:
    """Where this person's kiosk keeps its database, keys and papers unless the settings say otherwise."""
    return platformdirs.user_data_path("kiosk", appauthor=False)


def settings_file() -> Path:
    """Where the settings are looked for unless the command line names a file. It need not exist."""
    return platformdirs.user_config_path("kiosk", appauthor=False) / "kiosk.toml"


def _shipped(name: str) -> Path:
    """A folder that the wheel carries inside the package; a checkout has it beside the package."""
    packed = _PACKAGE / name
    return packed if packed.is_dir() else _PACKAGE.parent / name
