"""`kiosk print` as a person calls it, beside a desk that stays open."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kiosk.cli import main
from kiosk.core.kinds import Fact
from kiosk.core.members import MemberNamed
from kiosk.desk.members import MemberDraft, Members
from kiosk.desk.surroundings import Surroundings
from kiosk.store.opening import open_kiosk
from tests.desk.print_shop import pdf_of


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two Annas and a Zoë, who has an address."""
    (tmp_path / "kiosk.toml").write_text(f'data = "{(tmp_path / "data").as_posix()}"\n', encoding="utf-8")
    (tmp_path / "plan.pdf").write_bytes(pdf_of("cm"))
    store, ring = open_kiosk(tmp_path / "data", tmp_path / "data" / "kiosk.key")
    members = Members(Surroundings(store, lambda: ring.of(store.space or "")))
    for name in ("Anna Schmidt", "Anna Schmitz", "Zoë Brandt"):
        who = members.add(MemberDraft(name, name))
    with store.transaction() as records:
        records.journal.record(Fact(who, MemberNamed(email="zoe@example.org"), subject=who))
    store.close()
    return tmp_path


def call(folder: Path, member: str, *options: str, file: str = "plan.pdf") -> Result:
    arguments = ["--settings", str(folder / "kiosk.toml"), "print", str(folder / file), "--member", member, *options]
    return CliRunner().invoke(main, arguments)


@pytest.mark.parametrize("said", ["Zoë Brandt", "zoe", "Zoe@Example.org"])
def test_a_file_waits_for_whoever_is_meant(folder: Path, said: str) -> None:
    done = call(folder, said, "--title", "Study")
    assert (done.exit_code, done.stdout) == (0, "Study waits for Zoë Brandt: 2 pages.\n")


def test_who_is_not_meant_for_certain_is_asked_for_by_id(folder: Path) -> None:
    asked = call(folder, "Anna")
    assert asked.exit_code == 1
    assert "Several members could be meant" in asked.stderr
    member = asked.stderr.strip().splitlines()[-1].split()[0]
    assert "waits for Anna Schmitz" in call(folder, member).stdout
    assert "waits for Anna Schmidt" in call(folder, "Anna Schmidt").stdout
    assert "Nobody here is called 'Otto'" in call(folder, "Otto").stderr


def test_what_cannot_be_printed_is_said_in_a_sentence(folder: Path) -> None:
    (folder / "noise.pdf").write_bytes(b"%PDF-1.7 noise")
    done = call(folder, "Zoë Brandt", file="noise.pdf")
    assert (done.exit_code, done.stderr) == (
        1,
        "noise.pdf cannot be printed. It is no PDF, or it is damaged, or it has no pages.\n",
    )
    (folder / "many.pdf").write_bytes(pdf_of("m" * 501))
    assert "It has more than 500 pages." in call(folder, "Zoë Brandt", file="many.pdf").stderr
    assert call(folder, "Zoë Brandt", file="not-there.pdf").exit_code == 2
