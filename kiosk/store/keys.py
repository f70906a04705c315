"""The key file: the database's key and the secrets of the spaces, readable by the kiosk's user alone."""

from __future__ import annotations

import os
import secrets
import stat
from pathlib import Path

import msgspec

from kiosk.core.exchange import SpaceSecrets
from kiosk.errors import KeyUnreadable


class Keys(msgspec.Struct, frozen=True, kw_only=True):
    """What lies beside the database and never inside the journal."""

    database: str  # 64 hex digits: SQLCipher's raw key; empty where that is a credential
    spaces: tuple[SpaceSecrets, ...] = ()
    former: tuple[SpaceSecrets, ...] = ()  # of the same spaces: cards that were read under these still count

    def of(self, space: str) -> SpaceSecrets:
        """The secrets of a space. Raises KeyError when this device has none."""
        for found in self.spaces:
            if found.space == space:
                return found
        raise KeyError(space)

    def with_space(self, added: SpaceSecrets) -> Keys:
        """With these as a space's own; those that it had until now are kept beside them.

        What was replaced once is never a space's own again: it was because somebody who knows it was shut out.
        """
        if added in self.former and any(one.space == added.space for one in self.spaces):
            return self
        replaced = [one for one in self.spaces if one.space == added.space]
        former = [one for one in (*self.former, *replaced) if one.card_key_id != added.card_key_id]
        others = tuple(known for known in self.spaces if known.space != added.space)
        return Keys(database=self.database, spaces=(*others, added), former=tuple(dict.fromkeys(former)))

    def with_former(self, added: SpaceSecrets) -> Keys:
        """With these too for what was read under them."""
        known = [one.card_key_id for one in (*self.spaces, *self.former) if one.space == added.space]
        former = self.former if added.card_key_id in known else (*self.former, added)
        return Keys(database=self.database, spaces=self.spaces, former=former)

    def without_database(self) -> Keys:
        """Without the database's key, which comes from elsewhere."""
        return msgspec.structs.replace(self, database="")

    def without_space(self, space: str) -> Keys:
        return Keys(
            database=self.database,
            spaces=tuple(one for one in self.spaces if one.space != space),
            former=tuple(one for one in self.former if one.space != space),
        )


def new_space_secrets(space: str) -> SpaceSecrets:
    return SpaceSecrets(
        space=space,
        card_key=secrets.token_hex(32),
        card_key_id=secrets.token_hex(4),
        pin_pepper=secrets.token_hex(32),
        pin_pepper_id=secrets.token_hex(4),
    )


def read_keys(path: Path) -> Keys:
    """Read the key file.

    Raises:
        KeyUnreadable: missing, readable by others, or not a key file.
    """
    raw = read_private(path)
    try:
        keys = msgspec.json.decode(raw, type=Keys)
        bytes.fromhex(keys.database)
    except (msgspec.DecodeError, ValueError) as error:
        raise KeyUnreadable(f"The key file {path} is damaged. Please restore it from your safe copy.") from error
    if len(keys.database) not in (0, 64):
        raise KeyUnreadable(f"The key file {path} is damaged. Please restore it from your safe copy.")
    return keys


def read_private(path: Path) -> bytes:
    """The bytes of a file that is this user's alone.

    Raises:
        KeyUnreadable: missing, or readable by others.
    """
    try:
        mode = path.stat().st_mode
        raw = path.read_bytes()
    except OSError as error:
        raise KeyUnreadable(f"The key file {path} cannot be read: {error.strerror}.") from error
    if os.name == "posix" and stat.S_IMODE(mode) & 0o077:
        raise KeyUnreadable(f"The key file {path} can be read by other users. Please run: chmod 600 {path}")
    return raw


def write_keys(path: Path, keys: Keys) -> None:
    """Write the key file whole or not at all."""
    write_private(path, msgspec.json.encode(keys))


def write_private(path: Path, content: bytes) -> None:
    """Replace a file atomically and durably, readable by this user alone."""
    _replace(path, content, 0o600)


def write_public(path: Path, content: bytes) -> None:
    """Replace a file atomically and durably; everybody on this machine may read it."""
    _replace(path, content, 0o644)


def _replace(path: Path, content: bytes, mode: int) -> None:
    temporary = path.with_name(path.name + ".new")
    temporary.unlink(missing_ok=True)  # what a cut-off start left may have another mode
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
    try:
        os.write(descriptor, content)
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
    temporary.replace(path)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make renames in a folder durable. Windows has no such call and needs none."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
