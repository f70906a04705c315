"""Folders of papers: whole files whatever happens, text at once, pages of the latest list, few and private badges."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.documents.evacuation import roll_text
from kiosk.documents.evacuation_pages import roll_pdf
from kiosk.documents.folder import BadgeFolder, EvacuationFiles, put
from tests.documents.papers import badge, present, roll, words

WRITER = """
import sys
from pathlib import Path
from kiosk.documents.folder import put
for turn in range(100_000):
    put(Path(sys.argv[1]), bytes([65 + turn % 26]) * 1_500_000)
    print(turn, flush=True)
"""

FILLED = """
import resource, sys
from pathlib import Path
from kiosk.documents.folder import BadgeFolder, EvacuationFiles
from tests.documents.papers import badge, present, roll
folder = Path(sys.argv[1])
files = EvacuationFiles(folder)
files.write(roll(present("Marta Kowalska")))
assert files.finish(60)
badges = BadgeFolder(folder / "badges")
badges.print_badge(badge(), "first")
resource.setrlimit(resource.RLIMIT_FSIZE, (400, resource.RLIM_INFINITY))
files.write(roll(*(present(f"Person {number}") for number in range(60))))
assert files.finish(60)
try:
    badges.print_badge(badge(name="Bo"), "first")
except OSError:
    print("said so")
files.close()
"""


def program(text: str, *arguments: str) -> list[str]:
    return [sys.executable, "-c", text, *arguments]


def test_a_kill_at_any_moment_leaves_a_whole_file(tmp_path: Path) -> None:
    path = tmp_path / "evacuation.txt"
    for round_ in range(25):
        with subprocess.Popen(program(WRITER, str(path)), stdout=subprocess.PIPE) as writer:
            assert writer.stdout is not None
            for _ in range(1 + round_ % 4):
                assert writer.stdout.readline()
            os.kill(writer.pid, signal.SIGKILL)
        data = path.read_bytes()
        assert len(data) == 1_500_000
        assert len(set(data)) == 1
    put(path, b"after")
    assert [entry.name for entry in tmp_path.iterdir()] == ["evacuation.txt"]


def test_a_full_disk_leaves_the_old_files(tmp_path: Path) -> None:
    ended = subprocess.run(program(FILLED, str(tmp_path)), capture_output=True, text=True, check=True)
    assert ended.stdout == "said so\n"
    assert (tmp_path / "evacuation.txt").read_text("utf-8") == roll_text(roll(present("Marta Kowalska")))
    assert (tmp_path / "evacuation.pdf").read_bytes() == roll_pdf(roll(present("Marta Kowalska")))
    assert "Marta Kowalska" in words((tmp_path / "badges" / "first.pdf").read_bytes())
    left = sorted(entry.name for entry in tmp_path.rglob("*") if entry.is_file())
    assert left == ["evacuation.pdf", "evacuation.txt", "first.pdf"]
    assert "evacuation list" in ended.stderr


def test_the_text_stands_when_write_returns_and_the_pages_follow(tmp_path: Path) -> None:
    files = EvacuationFiles(tmp_path / "new" / "folder", "de")
    for number in range(30):
        last = roll(*(present(f"Person {at}") for at in range(number + 1)))
        files.write(last)
        assert files.text.read_text("utf-8") == roll_text(last, "de")
    assert files.finish(60)
    assert files.pages.read_bytes() == roll_pdf(last, "de")
    files.close()


def test_pages_that_cannot_be_written_do_not_cost_the_text(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "evacuation.pdf").mkdir()  # nothing can be renamed onto a folder
    files = EvacuationFiles(tmp_path)
    files.write(roll(present("Marta Kowalska")))
    assert files.finish(60)
    assert "Marta Kowalska" in files.text.read_text("utf-8")
    assert "pages of the evacuation list were not written" in caplog.text
    (tmp_path / "evacuation.pdf").rmdir()
    files.write(roll(present("Bo")))
    assert files.finish(60)
    assert "Bo" in words(files.pages.read_bytes())
    files.close()


def test_closing_finishes_the_pages_in_hand(tmp_path: Path) -> None:
    files = EvacuationFiles(tmp_path)
    files.write(roll(present("Marta Kowalska")))
    files.close()
    assert "Marta Kowalska" in words(files.pages.read_bytes())


def test_badges_are_private_and_only_the_newest_are_kept(tmp_path: Path) -> None:
    folder = tmp_path / "badges"
    badges = BadgeFolder(folder, keep=3)
    made = [badges.print_badge(badge(name=f"Guest {number}"), f"guest-{number}") for number in range(5)]
    for age, path in enumerate(reversed(made[2:])):
        os.utime(path, ns=(10**18 - age, 10**18 - age))
    made.append(badges.print_badge(badge(name="Last"), "last"))
    assert sorted(folder.iterdir()) == sorted(map(Path, made[3:]))
    assert Path(made[-1]).stat().st_mode & 0o777 == 0o600
    assert "Last" in words(Path(made[-1]).read_bytes())


@pytest.mark.parametrize("name", ["../../escape", "/etc/passwd", "", "..", "nul", "a\0b", "مريم", "x" * 500, "C:\\x"])
def test_a_badge_never_leaves_its_folder(tmp_path: Path, name: str) -> None:
    path = Path(BadgeFolder(tmp_path / "badges").print_badge(badge(), name))
    assert path.parent == tmp_path / "badges"
    assert path.suffix == ".pdf"
    assert len(path.name) < 100
    assert path.is_file()


def test_what_a_stopped_program_left_half_written_is_cleared(tmp_path: Path) -> None:
    (tmp_path / ".guest.pdf.part").write_bytes(b"half")
    BadgeFolder(tmp_path)
    assert not list(tmp_path.iterdir())


def test_the_folders_load_nothing_heavy_before_the_first_paper() -> None:
    asked = (
        "import sys, kiosk.documents.folder as _;"
        "print(sorted({'reportlab', 'uharfbuzz', 'qrcode', 'PIL'} & set(sys.modules)))"
    )
    assert subprocess.run(program(asked), capture_output=True, text=True, check=True).stdout == "[]\n"


def test_the_first_badge_is_made_within_a_second() -> None:
    asked = """
import time
from tests.documents.papers import badge
began = time.process_time()
from kiosk.documents.badge import badge_pdf
badge_pdf(badge(name="李小明"))
print(time.process_time() - began)
"""
    assert float(subprocess.run(program(asked), capture_output=True, text=True, check=True).stdout) < 1
