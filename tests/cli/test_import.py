"""`kiosk import` as a person calls it: over real files and a desk's own store, also killed half-way."""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kiosk.cli import main
from kiosk.core.table import SIZE_LIMIT
from kiosk.store.opening import open_kiosk

LIST = (
    "Membership ID,Name,Company,Email,Address\n1,Zoë Brandt,Fjord Audio,zoe@example.org,Kiel\n2,Ada,,ada@example.org,\n"
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "kiosk.toml").write_text(f'data = "{(tmp_path / "data").as_posix()}"\n', encoding="utf-8")
    (tmp_path / "members.csv").write_text(LIST, encoding="utf-8-sig")
    return tmp_path


def arguments(folder: Path, *options: str) -> list[str]:
    return ["--settings", str(folder / "kiosk.toml"), "import", str(folder / "members.csv"), *options]


def call(folder: Path, *options: str) -> Result:
    return CliRunner().invoke(main, arguments(folder, *options))


def counted(folder: Path) -> tuple[int, int]:
    """Members, and entries of the journal."""
    store, _ = open_kiosk(folder / "data", folder / "data" / "kiosk.key")
    try:
        with store.reading() as records:
            return records.member_count(), records.journal.count()
    finally:
        store.close()


def test_it_says_what_it_read_and_what_came_of_it(folder: Path) -> None:
    tried = call(folder, "--dry-run")
    assert tried.exit_code == 0, tried.output
    assert tried.stdout == (
        "Read: external from 'Membership ID', name from 'Name', company from 'Company', email from 'Email'.\n"
        "Left out: 'Address'.\n"
        "2 rows: 2 members new, 0 changed, 0 unchanged, 0 rows not taken.\n"
        "Nothing was changed: this was a dry run.\n"
    )
    assert counted(folder) == (0, 0)
    assert "2 members new" in call(folder).stdout
    assert counted(folder)[0] == 2


def test_json_has_these_keys_and_no_others(folder: Path) -> None:
    with (folder / "members.csv").open("a", encoding="utf-8") as out:
        out.write('3,"two\nlines",x,y\n')
    said = {"rows": 3, "created": 2, "changed": 0, "unchanged": 0}
    rejected = [
        {"line": 4, "reason": "the row has 4 cells where the header has 5 and reads on to line 5: perhaps a "
                              "quotation mark is missing"}
    ]  # fmt: skip
    assert json.loads(call(folder, "--json").stdout) == said | {"rejected": rejected}
    before = counted(folder)
    assert json.loads(call(folder, "--json").stdout) == said | {"created": 0, "unchanged": 2, "rejected": rejected}
    assert counted(folder) == before


def test_a_mapping_a_source_and_plans(folder: Path) -> None:
    (folder / "map.toml").write_text('[columns]\nname = "Name"\nplan = "Address"\n', encoding="utf-8")
    options = ("--json", "--map", str(folder / "map.toml"), "--source", "cobot")
    assert json.loads(call(folder, *options).stdout)["rejected"] == [
        {"line": 2, "reason": "there is no plan called 'Kiel' here"}
    ]
    assert json.loads(call(folder, *options, "--create-plans").stdout)["created"] == 1


def test_many_rejected_rows_are_not_all_printed(folder: Path) -> None:
    (folder / "members.csv").write_text("Name,Email\n" + "Ada,nowhere\n" * 60, encoding="utf-8")
    said = call(folder).stdout.splitlines()
    assert said[1] == "Line 2: 'nowhere' is not an e-mail address."
    assert said[-2:] == [
        "… and 10 more; --json names them all.",
        "60 rows: 0 members new, 0 changed, 0 unchanged, 60 rows not taken.",
    ]


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "This file is empty. Nothing was changed.\n"),
        (b"Town\nKiel\n", "No column holds the members' names. The columns are 'Town'."),
        (b"PK\x03\x04", "This is a workbook"),
    ],
)
def test_what_cannot_be_read_ends_with_one_sentence(folder: Path, content: bytes, says: str) -> None:
    (folder / "members.csv").write_bytes(content)
    ended = call(folder, "--json")
    assert (ended.exit_code, ended.stdout) == (1, "")
    assert ended.stderr.startswith(says)
    assert ended.stderr.count("\n") == 1
    assert counted(folder) == (0, 0)


def test_a_file_that_is_too_large_is_not_even_read(folder: Path) -> None:
    with (folder / "members.csv").open("wb") as out:
        out.truncate(1_000_000_000)
    assert call(folder).stderr == (
        f"This file has 1,000 MB; a list of members has at most {SIZE_LIMIT // 1_000_000}. Nothing was changed.\n"
    )


def test_a_file_or_mapping_that_is_not_there_is_said(folder: Path) -> None:
    assert "map.toml cannot be read: No such file" in call(folder, "--map", str(folder / "map.toml")).stderr
    (folder / "map.toml").write_text("name = ", encoding="utf-8")
    assert "is no mapping file" in call(folder, "--map", str(folder / "map.toml")).stderr
    (folder / "map.toml").write_text("[columns]\nage = 'Age'\n", encoding="utf-8")
    assert "map.toml: members have no 'age'" in call(folder, "--map", str(folder / "map.toml")).stderr
    (folder / "members.csv").unlink()
    assert "members.csv cannot be read: No such file" in call(folder).stderr


def test_what_is_no_file_is_said_and_not_waited_for(folder: Path) -> None:
    pipe = folder / "pipe"
    os.mkfifo(pipe)
    for said in (call(folder, "--map", str(pipe)), call(folder, "--map", "/dev/zero")):
        assert said.stderr.endswith(" cannot be read: It is a pipe or a device, not a file.\n")
    (folder / "members.csv").unlink()
    pipe.rename(folder / "members.csv")
    assert call(folder).stderr.endswith("members.csv cannot be read: It is a pipe or a device, not a file.\n")
    (folder / "members.csv").unlink()
    (folder / "members.csv").mkdir()
    assert call(folder).stderr.endswith("members.csv cannot be read: Is a directory.\n")


def test_killed_half_way_and_run_again_is_the_same_as_once(folder: Path) -> None:
    with (folder / "members.csv").open("w", newline="", encoding="utf-8") as out:
        writer = csv.writer(out)
        writer.writerow(["ID", "Name", "Company", "Card"])
        writer.writerows([number, f"Ada {number}", f"Company {number % 7}", f"AA{number:06}"] for number in range(3000))
    store, _ = open_kiosk(folder / "data", folder / "data" / "kiosk.key")  # as an open desk has it
    try:
        with subprocess.Popen([sys.executable, "-m", "kiosk", *arguments(folder, "--json")]) as importing:
            taken = 0
            while not taken and importing.poll() is None:
                with store.reading() as records:
                    taken = records.member_count()
            importing.kill()
        with store.reading() as records:
            taken = records.member_count()
        assert 0 < taken < 3000
        said = json.loads(call(folder, "--json").stdout)
        assert (said["created"], said["changed"], said["unchanged"]) == (3000 - taken, 0, taken)
        with store.reading() as records:
            assert records.member_count() == 3000
            assert (
                records.journal.count() == 3 * 3000 + 7
            )  # each member's facts, words and card once; each company once
    finally:
        store.close()
