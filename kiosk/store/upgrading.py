"""Bringing a file up to date that a program of another age wrote: not while one of those still has it open."""

from __future__ import annotations

import time
from contextlib import closing
from pathlib import Path
from typing import Final

import sqlalchemy as sa

from kiosk.errors import FolderUnusable
from kiosk.store import projections, schema
from kiosk.store.database import current_revision, sole_connection
from kiosk.store.keeping import Keeping

_PATIENCE_S: Final = 10.0  # a command that is at work may come to its end
_LOOK_AGAIN_S: Final = 0.05


def is_of_another_age(engine: sa.Engine) -> bool:
    """Whether the next start makes tables anew. A file that was just made has none yet, and nobody in it."""
    revision = current_revision(engine)
    if revision is None:
        return False
    with engine.connect() as connection:
        folded_by = Keeping(connection).get("projections")
    return folded_by is not None and (revision, folded_by) != (schema.REVISION, projections.fingerprint())


def check_nobody_works_on(engine: sa.Engine, path: Path, key: str) -> None:
    """Refuse to make tables anew under an open desk, or central, of another age: it could write no more.

    Raises:
        FolderUnusable: another program has the file open and keeps it open.
    """
    if not is_of_another_age(engine):
        return
    engine.dispose()
    gives_up = time.monotonic() + _PATIENCE_S
    while True:
        connection = sole_connection(path, key)
        if connection is not None:
            with closing(connection):
                return
        if time.monotonic() > gives_up:
            raise FolderUnusable(
                f"Another version of this program still has {path} open: the desk, central, or a command. Nothing was "
                "changed. Please close it and start again; the data are brought up to date then."
            )
        time.sleep(_LOOK_AGAIN_S)
