"""What `kiosk doctor` says of central: of what stands in the data, and of what answers at its address."""

from __future__ import annotations

import dataclasses
import shutil
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest
from cryptography import x509

from kiosk.cli.doctor_central import exchange
from kiosk.cli.doctor_said import Finding
from kiosk.core.clock import to_ms
from kiosk.core.exchange import Health
from kiosk.store.checkup import Data, look_over
from kiosk.store.keeping import LEFT, Alone, LeftAside, Pairing, PeopleGone, Rescued
from tests.cli.patient import NOWHERE, Patient, paired
from tests.dev.certificates import Certificates
from tests.dev.imposter import Answer, imposter

NOW = datetime.now(UTC)
NOW_MS = to_ms(NOW)
DAY_MS = 24 * 60 * 60 * 1000
OURS = "a" * 32


def health(server: str = OURS, *, now_ms: int = NOW_MS, oldest: int = 1) -> Answer:
    told = Health(server=server, now=now_ms, protocol_min=oldest, protocol_max=9)
    return 200, "application/json", msgspec.json.encode(told)


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Data:
    """What stands in the data of a desk that was paired and reached central a minute ago."""
    store = Patient(tmp_path_factory.mktemp("desk")).open()
    paired(last_contact_at=NOW_MS - 60_000)(store)
    with store.reading() as records:
        found = look_over(records)
    store.close()
    return found


def told(data: Data, **changed: object) -> dict[str, Finding]:
    changed_data = dataclasses.replace(data, **changed)  # type: ignore[arg-type]
    return {finding.check: finding for finding in exchange(changed_data, NOW_MS)}


@pytest.mark.parametrize(
    ("certificate", "answer", "state", "reason", "says"),
    [
        ("good", health(), "fine", "", "Central answers"),
        ("good", health("b" * 32), "act", "other_server", "another central server"),
        ("good", health(oldest=9), "act", "protocol_unknown", "of another version"),
        ("good", (200, "text/html", b"<html>Log in</html>"), "act", "not_our_server", "log in first"),
        ("good", (307, "https://hotel.example", b""), "act", "not_our_server", "log in first"),
        ("good", (503, "text/html", b""), "note", "busy", "is busy"),
        ("other_authority", health(), "act", "certificate_not_trusted", "nothing was told to it"),
        ("other_name", health(), "act", "certificate_other_name", "kiosk central init --renew --name"),
        ("not_yet", health(), "act", "certificate_time", f"clock shows, {NOW.astimezone():%Y-%m-%d %H:}"),
        ("expired", health(), "act", "certificate_time", "kiosk central init --renew"),
        ("", health(), "act", "no_tls", "does not speak TLS"),
        ("none", health(), "act", "no_connection", "Nobody answers"),
    ],
)
def test_what_answers_at_its_address(
    data: Data, certificates: Certificates, certificate: str, answer: Answer, state: str, reason: str, says: str
) -> None:
    with ExitStack() as ended:
        url = NOWHERE
        if certificate != "none":
            other = ended.enter_context(imposter(certificates.of(certificate) if certificate else None, health=answer))
            url = other.url.replace("http:", "https:")
        pairing = Pairing(url=url, server=OURS, token="t" * 43, ca=str(certificates.authority))
        found = told(data, pairing=pairing)["reach"]
        heard = other.bytes_heard if certificate != "none" else b""
    assert (found.state, found.details["reason"]) == (state, reason)
    assert says in found.says
    assert "t" * 43 not in found.says
    assert b"t" * 43 not in heard, "nothing is told that somebody could use"


def test_all_of_it_in_words_and_for_scripts(patient: Patient, certificates: Certificates) -> None:
    ca = patient.data.parent / "authority.pem"
    shutil.copy(certificates.authority, ca)
    now_ms = to_ms(datetime.now(UTC))  # the command looks at the clock itself, perhaps long after this file was read
    with imposter(certificates.of("good"), health=health(now_ms=now_ms)) as central:
        url, server = central.url, central
        patient.change(paired(url, str(ca), last_contact_at=now_ms - 60_000))
        code, output = patient.asks()
        assert (code, server.paths) == (0, ["/v1/health"])
        for says in (
            f"This desk is paired with {url}.",
            "The last exchange with central was on",
            "Central answers: it was asked just now",
            "This desk trusts central's own authority",
            "200 entries are not at central yet, the oldest of",
            "The clock agrees with central's.",
            "keeps its members' names and cards for 14 days; 14 are left",
        ):
            assert says in output
        found = patient.found()
    assert found["pairing"]["details"] == {"url": url, "server": OURS, "since": 0}
    assert {found[name]["state"] for name in ("reach", "authority", "lease", "contact", "clock", "pending")} == {"fine"}
    code, output = patient.asks()  # central is gone: something needs somebody, and that is all
    assert (code, f"Nobody answers at {url}." in output) == (1, True)


def test_the_clock_is_compared_with_what_central_says_now(data: Data, certificates: Certificates) -> None:
    with imposter(certificates.of("good"), health=health(now_ms=NOW_MS + 3_600_000)) as central:
        pairing = Pairing(url=central.url, server=OURS, token="t", ca=str(certificates.authority))
        found = told(data, pairing=pairing)["clock"]
    assert (found.state, "seconds behind central's" in found.says) == ("act", True)


def test_an_authority_that_is_missing_damaged_or_near_its_end(
    data: Data, certificates: Certificates, tmp_path: Path
) -> None:
    pem = certificates.authority.read_text()
    with imposter(certificates.of("good"), health=health()) as central:
        pairing = Pairing(url=central.url, server=OURS, token="t", ca=str(tmp_path / "gone.pem"), authority=pem)
        found = told(data, pairing=pairing)
        assert (found["authority"].state, found["reach"].state) == ("note", "fine")
        assert not (tmp_path / "gone.pem").exists(), "looking changes nothing"
        (tmp_path / "gone.pem").write_text("nothing")
        found = told(data, pairing=pairing)
        assert (found["authority"].state, found["reach"].state) == ("act", "act")
    changed = dataclasses.replace(data, pairing=Pairing(url=NOWHERE, server=OURS, token="t", ca="gone", authority=pem))
    until = to_ms(x509.load_pem_x509_certificate(pem.encode()).not_valid_after_utc)
    for late, says in ((until - 59 * DAY_MS, "runs out on"), (until + DAY_MS, "ran out on")):
        (authority,) = (one for one in exchange(changed, late) if one.check == "authority")
        assert (authority.state, says in authority.says) == ("act", True)


@pytest.mark.parametrize(("days", "state", "left"), [(0, "fine", 14), (9, "fine", 5), (11, "act", 3), (20, "act", 0)])
def test_how_long_members_stay_without_contact(data: Data, days: int, state: str, left: int) -> None:
    """Also the time since the desk was closed counts."""
    contact = NOW_MS - days * DAY_MS
    alone = Alone(ms=days * DAY_MS // 2, contact_at=contact, seen_at=NOW_MS - (days * DAY_MS - days * DAY_MS // 2))
    found = told(data, alone=alone, last_contact_at=contact)["lease"]
    assert (found.state, found.details["days_left"]) == (state, left)
    gone = told(data, alone=alone, last_contact_at=contact, people_gone=PeopleGone(why="lease"))
    assert "lease" not in gone
    assert "let go of its members" in gone["pairing"].says


def test_after_a_rebuild_and_before_the_next_contact(data: Data) -> None:
    """What came back is offered again, old as it is: that central lacks it would be a false alarm beside the report."""
    rebuilt = Rescued(at=NOW_MS - 60_000, base="empty", brought=203, placed=200)
    before = dataclasses.replace(
        data, rescued=rebuilt, last_contact_at=None, pending=203, oldest_pending_at=NOW_MS - 9 * DAY_MS
    )
    found = told(before)
    assert (found["contact"].state, found["pending"].state) == ("note", "fine")
    assert "since the data were rebuilt on" in found["contact"].says
    assert found["pending"].says == "203 entries are offered to central once more. It has 200 of them already."
    for late in ("contact", "pending"):
        assert told(before, rescued=msgspec.structs.replace(rebuilt, at=NOW_MS - 2 * DAY_MS))[late].state == "act"
    assert "not at central yet" in told(before, last_contact_at=NOW_MS)["pending"].says


def test_without_tls_and_what_was_left_at_that(patient: Patient) -> None:
    left = {"e" * 32: LeftAside(code="id_reuse", by="f" * 32, at=NOW_MS - int(timedelta(hours=1).total_seconds()))}
    patient.change(paired("http://127.0.0.1:9", left=left))
    patient.sql(f"INSERT INTO quarantine (id, code, set_at) VALUES ('{'e' * 32}', '{LEFT}', 0)")
    found = patient.found()
    assert (found["authority"]["state"], "on this machine" in str(found["authority"]["says"])) == ("fine", True)
    assert (found["left"]["state"], "was left at that by ffffffff" in str(found["left"]["says"])) == ("note", True)
    assert found["aside"]["state"] == "fine"
    patient.change(paired("http://127.0.0.2:9"))
    assert "can listen" in str(patient.found()["authority"]["says"])
