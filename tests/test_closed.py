"""A desk that cannot open, and one that is open already."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
import sqlalchemy as sa
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from kiosk.app import Closed, open_desk
from kiosk.settings import Settings
from kiosk.store.keeping import Starts
from kiosk.store.opening import open_kiosk
from kiosk.ui.instance import Calls, call_up, single_instance
from tests.store.test_ballast import with_own_mounts
from tests.store.worlds import arrival, member


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(data=tmp_path, badge_folder=tmp_path / "badges", full_screen=False, camera_enabled=False)


def of_a_newer_program(settings: Settings, change: str = "") -> None:
    """Somebody is in; then a newer version has had the data, and this one is put back."""
    store, _ = open_kiosk(settings.data, settings.key_file)
    who, facts = member("Marta Sørensen")
    with store.transaction() as records:
        records.journal.record(*facts)
        records.journal.record(arrival(who))
        records.connection.execute(sa.text("UPDATE alembic_version SET version_num = '9999'"))
        if change:
            records.connection.execute(sa.text(change))
    store.close()


def test_data_of_a_newer_version_still_give_the_evacuation_list(
    qapp: QGuiApplication, qtbot: QtBot, settings: Settings
) -> None:
    of_a_newer_program(settings, "ALTER TABLE p_visit ADD COLUMN mood TEXT")
    desk = open_desk(qapp, settings)
    assert isinstance(desk, Closed)
    listed = settings.data / "evacuation.txt"
    qtbot.waitUntil(lambda: listed.exists() and "Marta Sørensen" in listed.read_text("utf-8"))
    desk.close()


def test_data_that_make_no_sense_here_leave_the_last_list(
    qapp: QGuiApplication, qtbot: QtBot, settings: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    of_a_newer_program(settings, "ALTER TABLE p_visit RENAME TO p_stay")
    listed = settings.data / "evacuation.txt"
    listed.write_text("The list of this morning", "utf-8")
    desk = open_desk(qapp, settings)
    assert isinstance(desk, Closed)
    qtbot.waitUntil(lambda: "could not be read anew" in caplog.text)
    assert listed.read_text("utf-8") == "The list of this morning"
    desk.close()


class Window(QQuickWindow):
    """Counts how often it was asked to come to the front."""

    def __init__(self) -> None:
        super().__init__()
        self.raised = 0

    def raise_(self) -> None:
        self.raised += 1


def test_a_second_start_brings_the_first_to_the_front(qapp: QGuiApplication, qtbot: QtBot, tmp_path: Path) -> None:
    """And says so itself, in a process of its own."""
    window = Window()
    lock, calls = single_instance(tmp_path), Calls(tmp_path, window)
    assert not call_up(tmp_path), "nobody listens in the first moment"
    calls.listen()
    program = (
        "import sys; from pathlib import Path; from PySide6.QtGui import QGuiApplication\n"
        "from kiosk.app import run; from kiosk.settings import Settings\n"
        f"run(Settings(data=Path({str(tmp_path)!r})))"
    )
    with subprocess.Popen([sys.executable, "-c", program], stderr=subprocess.PIPE, text=True) as second:
        qtbot.waitUntil(lambda: window.raised == 1, timeout=20_000)
        assert second.stderr is not None
        assert "The desk is open already on this machine." in second.stderr.read()
    assert second.returncode == 1
    calls.close()
    lock.unlock()


def test_a_full_disk_after_a_power_cut_is_no_open_desk(tmp_path: Path) -> None:
    """The lock of the desk that was cut off cannot be cleared away, and nothing else be written either."""
    program = (
        "import os, subprocess, sys; from pathlib import Path\n"
        "from kiosk.errors import KioskError; from kiosk.ui.instance import single_instance\n"
        "from tests.store.storage_process import fill\n"
        "data = Path(sys.argv[1])\n"
        "subprocess.run(['mount', '-t', 'tmpfs', '-o', 'size=2m', 'none', data], check=True)\n"
        "if os.fork() == 0:\n"
        "    lock = single_instance(data)\n"
        "    os._exit(0)\n"
        "os.wait()\n"
        "fill(data / 'filler')\n"
        "def told():\n"
        "    try:\n"
        "        single_instance(data)\n"
        "    except KioskError as error:\n"
        "        print(error)\n"
        "told()\n"
        "(data / 'kiosk.lock').unlink()\n"
        "fill(data / 'more')\n"
        "told()\n"
        "os.truncate(data / 'filler', 0)\n"
        "lock = single_instance(data)\n"
        "fill(data / 'filler')\n"
        "lines = subprocess.run([sys.executable, '-c', 'from pathlib import Path;"
        ' from kiosk.ui.instance import single_instance; single_instance(Path("%s"))\' % data],'
        " stderr=subprocess.PIPE, text=True).stderr\n"
        "print(lines.splitlines()[-1])\n"
    )
    command = [*with_own_mounts(), sys.executable, "-c", program, str(tmp_path)]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    cut_off, without_a_lock, open_already = done.stdout.splitlines()
    assert cut_off.startswith(f"The disk of {tmp_path} is full.")
    assert without_a_lock == cut_off
    assert "open already" in open_already


def test_a_name_that_a_desk_left_behind_is_taken_over(qapp: QGuiApplication, tmp_path: Path) -> None:
    first, second = Calls(tmp_path, Window()), Calls(tmp_path, Window())
    first.listen()
    second.listen()
    assert call_up(tmp_path)
    second.close()
    first.close()
    assert not call_up(tmp_path)


def test_a_desk_that_is_told_to_end_closes_in_order(settings: Settings) -> None:
    """As systemd stops it, at rest and on the whole screen: the next start must not take it for cut off."""
    program = (
        "import os, signal; from pathlib import Path\n"
        "from kiosk.app import run; from kiosk.settings import Settings\n"
        "def begins(activities):\n"
        "    activities.lookout.look()\n"
        "    os.kill(os.getpid(), signal.SIGTERM)\n"
        "    return True\n"
        f"raise SystemExit(run(Settings(data=Path({str(settings.data)!r}), camera_enabled=False), begins=begins))"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=False, timeout=120
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert not list(settings.data.glob("*-wal"))
    store, _ = open_kiosk(settings.data, settings.key_file)
    with store.reading() as records:
        assert records.keeping.get("starts") == Starts(running=False)
    store.close()
