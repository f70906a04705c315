"""A start of the desk loads what its first picture and a tap need, and nothing that only later steps need."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[1]
# What each is for: schema changes, PINs, papers, languages of papers, names in other scripts, HTTP, the central server,
# carriers of parcels, the camera.
LATER: Final = (
    *("alembic", "argon2", "reportlab", "uharfbuzz", "qrcode", "babel", "anyascii"),
    *("httpcore", "litestar", "uvicorn", "jinja2", "psycopg", "sqlalchemy.dialects.postgresql"),
    *("kiosk.recognition.carriers", "PySide6.QtMultimedia", "zxingcpp"),
)
DESK: Final = """
import sys
from pathlib import Path

from PySide6.QtCore import Qt, QTimer

import kiosk.cli.run
from kiosk.app import Desk, application, open_desk
from kiosk.core.ports import Credential
from kiosk.desk.members import MemberDraft, Members
from kiosk.desk.surroundings import Surroundings
from kiosk.settings import Settings
from kiosk.store.opening import open_kiosk

folder = Path(sys.argv[1])
settings = Settings(data=folder, full_screen=False)
if sys.argv[2] == "fill":
    store, ring = open_kiosk(settings.data, settings.key_file)
    members = Members(Surroundings(store, lambda: ring.of(store.space)))
    members.issue(members.add(MemberDraft(name="Marta Kowalska", external="1")), "card", "04A1B2C3")
    store.close()
    sys.exit()

app = application()
desk = open_desk(app, settings)
assert isinstance(desk, Desk)
later = sys.argv[3:]


def loaded():
    return [name for name in later if name in sys.modules]


def first_frame():
    desk.window.frameSwapped.disconnect(first_frame)
    print("start:", *loaded(), flush=True)
    desk._soon.stop()  # papers come a moment after an answer; what the answer itself needs is asked here
    desk.shell.present(Credential("04A1B2C3"))


def turned():
    if desk.shell.property("page") == "DeskToday":
        print("tap:", *loaded(), flush=True)
        QTimer.singleShot(0, app.quit)


desk.shell.pageChanged.connect(turned)
desk.window.frameSwapped.connect(first_frame, Qt.ConnectionType.QueuedConnection)
app.exec()
desk.close()
"""


def desk(folder: Path, *arguments: str) -> list[str]:
    """What a desk in a process of its own says."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", DESK, str(folder), *arguments],
        env=environment, capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_first_picture_and_first_tap_load_nothing_that_only_later_steps_need(tmp_path: Path) -> None:
    assert desk(tmp_path, "fill") == []
    assert desk(tmp_path, "open", *LATER) == ["start:", "tap:"]
