"""Where the key of the database comes from: the key file, or a credential that the system hands to the program."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final, Literal

from kiosk.errors import KeyUnreadable
from kiosk.store.keys import Keys

NAME: Final = "kiosk-database-key"
KeySource = Literal["file", "credential"]
_BYTES: Final = 32
_FOLDER: Final = "CREDENTIALS_DIRECTORY"  # set by systemd for a unit with LoadCredential or LoadCredentialEncrypted


def database_key(key_file: Path, keys: Keys, source: str) -> str:
    """The key of the database, 64 hex digits.

    Raises:
        KeyUnreadable: it is not where the settings say, has another size, or the two places disagree.
    """
    if source == "credential":
        handed = read_credential()
        if keys.database not in ("", handed):
            raise KeyUnreadable(
                f"The credential {NAME} is another key than the one in {key_file}. Nothing was changed. "
                "Please put the key that the data was written with into the credential."
            )
        return handed
    if not keys.database:
        raise KeyUnreadable(
            f"The key file {key_file} holds no key of the database: until now that was a credential. Nothing was "
            'changed. Please set key_source to "credential" again.'
        )
    return keys.database


def read_credential() -> str:
    """The credential as 64 hex digits; it holds these, or 32 bytes.

    Raises:
        KeyUnreadable
    """
    folder = os.environ.get(_FOLDER)
    if not folder:
        raise KeyUnreadable(
            f'key_source is "credential", but the kiosk was started without any. Please start it from a unit with '
            f'LoadCredentialEncrypted={NAME}, or set key_source to "file".'
        )
    path = Path(folder) / NAME
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise KeyUnreadable(
            f"The credential {NAME} cannot be read: {error.strerror}. Please name it in the unit that starts the kiosk."
        ) from error
    if len(raw) == _BYTES:
        return raw.hex()
    try:
        read = bytes.fromhex(raw.decode("ascii").strip())
    except ValueError:
        read = b""
    if len(read) != _BYTES:
        raise KeyUnreadable(
            f"The credential {NAME} holds {len(raw)} bytes and is no key. It must be {_BYTES} bytes, or {2 * _BYTES} "
            "hex digits. Nothing was changed."
        )
    return read.hex()
