"""`kiosk central` and `kiosk pair` as a person calls them, each in a process of its own."""

from __future__ import annotations

import os
import re
import signal
import socket
import ssl
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from kiosk.store.opening import open_kiosk
from tests.dev.asking import ask
from tests.dev.certificates import Certificates
from tests.dev.desks import new_member, record

ROOT = Path(__file__).parents[2]

# Stands before everything else: whoever reaches for Qt is stopped.
_NO_QT = """
import sys
class Guard:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in ("PySide6", "shiboken6"):
            raise ImportError("Qt is not here: " + name)
sys.meta_path.insert(0, Guard())
from kiosk.cli import main
main(sys.argv[1:])
"""


def settings(folder: Path) -> list[str]:
    file = folder / "kiosk.toml"
    file.write_text(f'data = "{folder / "data"}"\n')
    return ["--settings", str(file)]


def start(folder: Path, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", _NO_QT, *settings(folder), *arguments],
        cwd=ROOT,
        env={**os.environ, "PYTHONUNBUFFERED": "1", "PYTHONUTF8": "1"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def call(folder: Path, *arguments: str) -> tuple[int, str, str]:
    with start(folder, *arguments) as process:
        out, err = process.communicate(timeout=60)
    return process.returncode, out, err


@contextmanager
def running(folder: Path, *options: str, stop: signal.Signals = signal.SIGINT) -> Iterator[str]:
    """A central server; gives its address. It ends in order and says nothing, whoever is connected."""
    with start(folder, "central", "--port", "0", *options) as process:
        try:
            assert process.stdout is not None
            line = process.stdout.readline()
            found = re.match(r"Central is at (\S+)", line)
            assert found, line + (process.stderr.read() if process.stderr and process.poll() is not None else "")
            yield found[1]
        finally:
            process.send_signal(stop)
            _, err = process.communicate(timeout=30)
        assert (process.returncode, err) == (0, "")
        assert not list((folder / "data").glob("*-wal"))


def test_a_day_at_the_keyboard_without_qt(tmp_path: Path) -> None:
    house, desk = tmp_path / "house", tmp_path / "desk"
    house.mkdir()
    desk.mkdir()
    status, out, err = call(house, "central", "new-space", "Nordlicht", "--time-zone", "Europe/Berlin")
    assert status == 0, err
    assert re.fullmatch(r"[0-9a-f]{32}\n", out)
    with running(house) as url:
        assert ask(url, "/v1/health").status == 200
        assert "Nordlicht" in ask(url, "/").text
        status, out, err = call(house, "central", "--address", url, "pair")
        assert status == 0, err
        code = re.search(r"kiosk pair (\S+) (\w{8})", out)
        assert code
        assert "█" in out
        status, out, err = call(desk, "pair", code[1], code[2], "--name", "Front door")
        assert (status, err) == (0, "")
        assert "belongs to Nordlicht" in out
        status, out, err = call(desk, "pair", code[1], code[2])
        assert (status, out) == (1, "")
        assert err.startswith("This code is not valid")
        assert "Front door" in ask(url, "/spaces/" + _space(desk) + "/devices").text


def test_accounts_are_kept_at_the_keyboard(tmp_path: Path) -> None:
    with start(tmp_path, "central", "account", "list") as process:
        assert "There is no account" in process.communicate(timeout=60)[0]
    status, out, err = typed(tmp_path, "a long enough password\n", "add", "Ines", "--role", "manager")
    assert (status, err) == (0, "")
    assert "█" in out
    assert "Password: a long enough password" in out
    assert re.search(r"otpauth://totp/Kiosk:Ines\?secret=[A-Z2-7]{32}&", out)
    status, out, _ = typed(tmp_path, "\n", "add", "Rolf")
    assert re.search(r"Password: [a-z2-9-]{23}\n", out)
    assert typed(tmp_path, "short\n", "add", "Otto")[0] == 1
    assert typed(tmp_path, "", "add", "ines")[2].startswith("There is an account")
    assert typed(tmp_path, "", "disable", "ROLF")[1] == "Rolf is switched off.\n"
    assert typed(tmp_path, "", "list")[1] == "Ines  manager  on\nRolf  reception  switched off\n"
    assert "otpauth" in typed(tmp_path, "\n", "reset", "Rolf")[1]
    (tmp_path / "data" / "log-in.key").unlink()
    assert "needs a reset" in typed(tmp_path, "", "list")[1]
    with running(tmp_path) as url:
        assert ask(url, "/").headers["location"] == "/log-in"


def typed(folder: Path, line: str, *arguments: str) -> tuple[int, str, str]:
    with start(folder, "central", "account", *arguments) as process:
        out, err = process.communicate(line, timeout=60)
    return process.returncode, out, err


def test_a_desk_at_work_brings_its_space(tmp_path: Path) -> None:
    house, desk = tmp_path / "house", tmp_path / "desk"
    house.mkdir()
    desk.mkdir()
    store, _ = open_kiosk(desk / "data", desk / "data" / "kiosk.key")
    record(store, new_member("Marta", member="0a" * 16))
    store.close()
    with running(house) as url:
        status, _, err = call(house, "central", "--address", url, "pair")
        assert status == 1
        assert "has no space yet" in err
        _, out, _ = call(house, "central", "--address", url, "pair", "--bring")
        code = re.search(r"kiosk pair (\S+) (\w{8})", out)
        assert code
        assert call(desk, "pair", f"KIOSK:P:{code[2]}:{url}")[0] == 0
        assert "Marta" in ask(url, f"/spaces/{_space(desk)}/members").text


def _space(desk: Path) -> str:
    store, _ = open_kiosk(desk / "data", desk / "data" / "kiosk.key")
    assert store.space is not None
    space = store.space
    store.close()
    return space


def test_central_on_postgresql(tmp_path: Path, postgresql_url: str) -> None:
    status, _, err = call(tmp_path, "central", "--database", postgresql_url, "new-space", "Nordlicht")
    assert status == 0, err
    with running(tmp_path, "--database", postgresql_url) as url:
        assert "Nordlicht" in ask(url, "/").text


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["central", "--host", "0.0.0.0"], "only with TLS"),
        (["central", "--host", "192.0.2.1"], "only with TLS"),
        (["central", "--database", "mysql://x/y"], "PostgreSQL"),
        (["central", "new-space", "X", "--time-zone", "Nowhere"], "no time zone"),
        (["central", "pair", "--space", "x"], "no space yet"),
        (["pair", "http://192.0.2.1", "ABCD1234"], "in the clear"),
        (["pair", "http://127.0.0.1:9", "ABCD1234"], "Nobody answers at http://127.0.0.1:9"),
        (["pair", "http://127.0.0.1:9", "ABCD1234", "--fingerprint", "0f"], "This is no fingerprint"),
        (["pair", "ABCD1234"], "kiosk pair URL CODE"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(tmp_path: Path, arguments: list[str], sentence: str) -> None:
    status, out, err = call(tmp_path, *arguments)
    assert (status, out) == (1, "")
    assert sentence in err
    assert "Traceback" not in err


def test_with_a_certificate_central_serves_others_too(tmp_path: Path, certificates: Certificates) -> None:
    file = str(certificates.of("good"))
    status, _, err = call(tmp_path, "central", "--certificate", file)
    assert status == 1
    assert "belong together" in err
    through = ("--certificate", file, "--key", file)
    # Somebody keeps a connection and says nothing, and whoever tries it out holds on to the standard input.
    with (
        ExitStack() as resting,
        running(tmp_path, "--host", "0.0.0.0", "--try-out", *through, stop=signal.SIGTERM) as url,
    ):
        to = urlsplit(url)
        assert (to.scheme, to.port is not None) == ("https", True)
        plain = resting.enter_context(socket.create_connection(("127.0.0.1", to.port), 20))
        visitor = resting.enter_context(ssl._create_unverified_context().wrap_socket(plain))
        visitor.sendall(b"GET /v1/health HTTP/1.1\r\nHost: central\r\n\r\n")
        assert visitor.recv(4096).startswith(b"HTTP/1.1 200")


def test_a_key_that_is_gone_is_not_made_anew(tmp_path: Path) -> None:
    assert call(tmp_path, "central", "new-space", "Nordlicht")[0] == 0
    (tmp_path / "data" / "central.key").unlink()
    status, _, err = call(tmp_path, "central", "new-space", "Again")
    assert status == 1
    assert "cannot be read" in err
    assert not (tmp_path / "data" / "central.key").exists()
