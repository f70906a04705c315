"""Changing the settings file of a desk: one key at a time, with the owner's own comments and order kept."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk import places
from kiosk.errors import SettingsWrong
from kiosk.settings import Settings, keys


def change(path: Path | None, key: str, value: object) -> Settings:
    """Write one setting and return what the file means now. The file stays as it was where that cannot be used.

    Args:
        path: None changes the file in the usual place, which is made where there is none.
        value: as TOML has it: a text, number, flag or list of them.

    Raises:
        SettingsWrong: no such key, a value that cannot be used, or a file that cannot be read or written.
    """
    import tomlkit
    from tomlkit.exceptions import TOMLKitError

    file = (path or places.settings_file()).resolve()  # behind a link the file itself is replaced, not the link
    if key not in keys().values():
        raise SettingsWrong(f"There is no setting called {key!r}. `kiosk settings show` lists them.")
    try:
        document = tomlkit.parse(file.read_text(encoding="utf-8")) if file.exists() else tomlkit.document()
        table = document
        *parents, name = key.split(".")
        for parent in parents:
            table = table.setdefault(parent, tomlkit.table())
        table[name] = value
        text = tomlkit.dumps(document).encode()
    except OSError as error:
        raise SettingsWrong(f"{file}: the settings cannot be read ({error.strerror}).") from None
    except (TOMLKitError, AttributeError, TypeError, ValueError, RecursionError):
        raise SettingsWrong(f"{file}: the settings are not TOML in UTF-8, or {key} cannot stand in them.") from None
    return _replaced(file, text)


def _replaced(file: Path, text: bytes) -> Settings:
    """Put the new text in the file's place once it proved to be readable."""
    fresh: Path | None = None
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=file.parent, prefix=".kiosk-", suffix=".toml")
        fresh = Path(name)
        with os.fdopen(handle, "wb") as out:
            out.write(text)
            out.flush()
            os.fsync(out.fileno())
        try:
            settings = Settings.read(fresh)
        except SettingsWrong as wrong:
            raise SettingsWrong(str(wrong).replace(str(fresh), str(file))) from None
        if file.exists():
            fresh.chmod(file.stat().st_mode & 0o777)
        fresh.replace(file)
    except OSError as error:
        raise SettingsWrong(f"{file}: the settings cannot be written ({error.strerror}).") from None
    finally:
        if fresh is not None:
            fresh.unlink(missing_ok=True)
    return settings


@dataclass(frozen=True, slots=True)
class Own:
    """What belongs to this desk alone: read and written by the keys of its settings file."""

    read: Callable[[], Mapping[str, object]]
    write: Callable[[str, object], None]


def own(file: Path | None) -> Own:
    """What stands in the settings file of this desk now, which may be more than the desk was started with."""

    def read() -> Mapping[str, object]:
        settings = Settings.read(file)
        return {key: getattr(settings, name) for name, key in keys().items()}

    def write(key: str, value: object) -> None:
        change(file, key, value)

    return Own(read, write)
