"""The key of the database as a credential of the system: the file beside the data holds it no longer."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.errors import KeyUnreadable
from kiosk.store.credential import NAME
from kiosk.store.keys import read_keys
from kiosk.store.opening import open_kiosk
from tests.conftest import KEY
from tests.store.test_bad_files import folder_state
from tests.store.worlds import arrival, fresh_id


@pytest.fixture
def handed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file that systemd would make."""
    folder = tmp_path / "credentials"
    folder.mkdir()
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(folder))
    return folder / NAME


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


def starts(data: Path, source: str = "credential") -> int:
    """Open the desk, let somebody in, and close it; how many have come in by now."""
    store, ring = open_kiosk(data, data / "kiosk.key", source=source)
    try:
        assert ring.of(store.space or "").card_key
        with store.transaction() as records:
            records.journal.record(arrival(fresh_id()))
            return len(records.inside())
    finally:
        store.close()


@pytest.mark.parametrize("content", [KEY.encode(), KEY.encode() + b"\n", bytes.fromhex(KEY)])
def test_a_desk_whose_key_is_handed_to_it(data: Path, handed: Path, content: bytes) -> None:
    handed.write_bytes(content)
    assert starts(data) == 1
    assert read_keys(data / "kiosk.key").database == ""
    assert KEY not in (data / "kiosk.key").read_text()
    assert starts(data) == 2


def test_a_desk_that_changes_over(data: Path, handed: Path) -> None:
    """The key goes from the file once the credential has opened the data, and not a moment sooner."""
    assert starts(data, "file") == 1
    key = read_keys(data / "kiosk.key").database
    handed.write_text("a5" * 32)
    before = folder_state(data)
    with pytest.raises(KeyUnreadable, match="is another key than the one in"):
        starts(data)
    assert folder_state(data) == before
    handed.write_text(key)
    assert starts(data) == 2
    assert read_keys(data / "kiosk.key").database == ""
    with pytest.raises(KeyUnreadable, match='set key_source to "credential" again'):
        starts(data, "file")


@pytest.mark.parametrize("content", [b"", b"short", b"z" * 64, b"ab" * 31, bytes(33), b"\xff" * 64])
def test_a_credential_that_is_no_key(data: Path, handed: Path, content: bytes) -> None:
    handed.write_bytes(content)
    with pytest.raises(KeyUnreadable, match=r"is no key\. It must be 32 bytes, or 64 hex digits"):
        starts(data)
    assert not (data / "kiosk.key").exists(), "nothing is made before the key is known"


def test_a_credential_that_is_not_there(data: Path, handed: Path) -> None:
    with pytest.raises(KeyUnreadable, match="cannot be read: No such file"):
        starts(data)


def test_started_without_any(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CREDENTIALS_DIRECTORY", raising=False)
    with pytest.raises(KeyUnreadable, match="LoadCredentialEncrypted=kiosk-database-key"):
        starts(data)
