"""Whom a kiosk tells its code, over real TLS: the right server and nobody else; what the others heard is looked at."""

from __future__ import annotations

import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest

from kiosk.central import serving
from kiosk.central.authority import Authority, Standing
from kiosk.core.exchange import Health, Problem, invitation_text, read_invitation
from kiosk.core.fingerprint import PEM, fingerprint_of, only_certificate
from kiosk.errors import (
    AddressUnfit,
    AuthorityOther,
    AuthorityUnknown,
    ClockWrong,
    FolderUnusable,
    PairingCodeWrong,
    Refused,
    Unreachable,
)
from kiosk.sync.pairing import pair, paired_server
from kiosk.sync.trust import completed, meet
from tests.dev.central import ServedCentral
from tests.dev.certificates import Certificates
from tests.dev.desks import Desk
from tests.dev.imposter import imposter

CODE = "ABCD1234"
NOW = datetime.now(UTC)
NewDesk = Callable[..., Desk]


@dataclass(frozen=True, slots=True)
class Secured:
    """A central server at work behind a certificate of its own authority."""

    central: ServedCentral
    own: Authority
    standing: Standing
    space: str


@pytest.fixture
def secured(tmp_path: Path) -> Iterator[Secured]:
    own = Authority(tmp_path / "central")
    standing = own.make((), NOW)
    store = serving.open_store(None, tmp_path / "central")
    file = own.server_file
    with ServedCentral(store, certificate=file, key=file, authority=standing.pem) as central:
        yield Secured(central, own, standing, central.new_space())
    store.close()


def signed(folder: Path, now: datetime) -> tuple[Authority, Standing]:
    """Another central's authority with its certificate, made at this time."""
    own = Authority(folder)
    return own, own.make((), now)


def health(server: str = "5e" * 16, oldest: int = 1, newest: int = 2) -> tuple[int, str, bytes]:
    told = Health(server=server, now=0, protocol_min=oldest, protocol_max=newest)
    return 200, "application/json", msgspec.json.encode(told)


def ca(pem: bytes) -> tuple[int, str, bytes]:
    return 200, PEM, pem


NO_CA = (404, "application/json", msgspec.json.encode(Problem(server="5e" * 16, code="no_authority")))


def refused(desk: Desk, url: str, kind: type[Exception], **how: object) -> Exception:
    """The exception that pairing ends with, the desk being what it was before."""
    with pytest.raises(kind) as raised:
        pair(desk.store, desk.keys, url, CODE, name="Desk", **how)  # type: ignore[arg-type]
    with desk.store.reading() as records:
        assert records.keeping.pairing() is None
    return raised.value


def test_an_invitation_is_enough(secured: Secured, new_desk: NewDesk) -> None:
    desk = new_desk()
    code = secured.central.new_code(secured.space)
    invited = read_invitation(invitation_text(secured.central.url, code, secured.standing.fingerprint))
    assert invited is not None
    paired = pair(
        desk.store, desk.keys, invited.url, invited.code, name="Front", fingerprint=invited.fingerprint.upper()
    )
    file = Path(str(paired.ca))
    assert file.parent == desk.folder.resolve()
    assert file.read_bytes() == only_certificate(secured.standing.pem)
    assert stat.S_IMODE(file.stat().st_mode) == 0o644
    desk.server = paired_server(desk.store, deadline_s=5.0)
    assert desk.cycle().contact_at
    assert desk.space == secured.space


def test_an_authority_that_is_gone_from_the_disk_is_put_back(secured: Secured, new_desk: NewDesk) -> None:
    desk = new_desk()
    code = secured.central.new_code(secured.space)
    paired = pair(
        desk.store, desk.keys, secured.central.url, code, name="Front", fingerprint=secured.standing.fingerprint
    )
    Path(str(paired.ca)).unlink()
    desk.server = paired_server(desk.store, deadline_s=5.0)
    assert desk.cycle().contact_at


def test_without_a_fingerprint_a_person_is_asked_and_nothing_is_sent_before(
    secured: Secured, new_desk: NewDesk
) -> None:
    desk = new_desk()
    code = secured.central.new_code(secured.space)
    with pytest.raises(AuthorityUnknown) as asked:
        pair(desk.store, desk.keys, secured.central.url, code, name="Front")
    assert asked.value.details["fingerprint"] == secured.standing.fingerprint
    pair(  # the code was not used up, and neither was a try
        desk.store, desk.keys, secured.central.url, code, name="Front", fingerprint=secured.standing.fingerprint
    )
    assert desk.space == secured.space


def test_what_was_asked_before_a_person_confirmed_says_nothing_of_this_kiosk(tmp_path: Path, new_desk: NewDesk) -> None:
    desk = new_desk()
    own, standing = signed(tmp_path / "other", NOW)
    with imposter(own.server_file, ca=ca(standing.pem), health=health()) as other:
        refused(desk, other.url, AuthorityUnknown)
        assert other.paths == ["/v1/ca"]  # the question for its health broke off in the handshake
        for secret in (CODE, desk.store.identity.device, desk.space):
            assert secret.encode() not in other.bytes_heard


def test_another_authority_hears_no_code(secured: Secured, tmp_path: Path, new_desk: NewDesk) -> None:
    desk = new_desk()
    own, standing = signed(tmp_path / "other", NOW)
    with imposter(own.server_file, ca=ca(standing.pem), health=health()) as other:
        refused(desk, other.url, AuthorityOther, fingerprint=secured.standing.fingerprint)
        assert other.paths == ["/v1/ca"]
        assert CODE.encode() not in other.bytes_heard
    assert not list(desk.folder.glob("authority-*"))


def test_who_shows_the_right_authority_without_being_signed_by_it_hears_no_code(
    secured: Secured, tmp_path: Path, new_desk: NewDesk
) -> None:
    desk = new_desk()
    own, _ = signed(tmp_path / "other", NOW)
    with imposter(own.server_file, ca=ca(secured.standing.pem), health=health()) as other:
        error = refused(desk, other.url, Unreachable, fingerprint=secured.standing.fingerprint)
        assert str(error) == "certificate_not_trusted"
        assert other.paths == ["/v1/ca"]
        assert CODE.encode() not in other.bytes_heard


def test_more_than_one_certificate_is_none(secured: Secured, tmp_path: Path, new_desk: NewDesk) -> None:
    """Or whatever stood behind the right one would be trusted as well."""
    desk = new_desk()
    own, standing = signed(tmp_path / "other", NOW)
    both = secured.standing.pem + standing.pem
    with imposter(own.server_file, ca=ca(both), health=health()) as other:
        refused(desk, other.url, Unreachable, fingerprint=secured.standing.fingerprint)
        assert other.paths == ["/v1/ca"]


@pytest.mark.parametrize("answer", [NO_CA, ca(b""), ca(b"-----BEGIN CERTIFICATE-----\nAAAA\n"), (200, PEM, b"\xff")])
def test_a_server_that_signed_itself_is_not_trusted(
    tmp_path: Path, new_desk: NewDesk, answer: tuple[int, str, bytes]
) -> None:
    desk = new_desk()
    own, _ = signed(tmp_path / "other", NOW)
    with imposter(own.server_file, ca=answer, health=health()) as other:
        refused(desk, other.url, Unreachable)
        refused(desk, other.url, Exception, fingerprint="0f" * 32)
        assert set(other.paths) == {"/v1/ca"}


@pytest.mark.parametrize("days", [-500, 30])
def test_a_certificate_out_of_its_time_is_said_to_be_the_clock(tmp_path: Path, new_desk: NewDesk, days: int) -> None:
    desk = new_desk()
    own, standing = signed(tmp_path / "other", NOW + timedelta(days=days))
    with imposter(own.server_file, ca=ca(standing.pem), health=health()) as other:
        error = refused(desk, other.url, ClockWrong, fingerprint=standing.fingerprint)
        assert str(error) == "certificate_time"
        assert CODE.encode() not in other.bytes_heard


def test_a_certificate_for_another_name_is_said_to_be_one(certificates: Certificates, new_desk: NewDesk) -> None:
    desk = new_desk()
    pem = certificates.authority.read_bytes()
    with imposter(certificates.of("other_name"), ca=ca(pem), health=health()) as other:
        error = refused(desk, other.url, Unreachable, fingerprint=fingerprint_of(pem))
        assert str(error) == "certificate_other_name"
        assert other.paths == ["/v1/ca"]


@pytest.mark.parametrize("turned", ["ca", "health", "enrol"])
def test_nobody_is_followed_elsewhere(tmp_path: Path, new_desk: NewDesk, turned: str) -> None:
    desk = new_desk()
    own, standing = signed(tmp_path / "other", NOW)
    with imposter(own.server_file) as elsewhere:
        answers = {"ca": ca(standing.pem), "health": health()}
        answers[turned] = (307, f"{elsewhere.url}/v1/{turned}", b"")
        with imposter(own.server_file, **answers) as other:
            refused(desk, other.url, Unreachable, fingerprint=standing.fingerprint)
        assert elsewhere.paths == []


def test_a_trusted_server_that_is_no_central_hears_no_code(
    tmp_path: Path, new_desk: NewDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = new_desk()
    own, _ = signed(tmp_path / "public", NOW)
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "public" / "authority.pem"))
    with imposter(own.server_file) as hotel:
        assert str(refused(desk, hotel.url, Unreachable)) == "not_our_server"
        assert hotel.paths == ["/v1/health"]
        assert CODE.encode() not in hotel.bytes_heard


def test_an_authority_that_the_system_trusts_needs_no_question(
    secured: Secured, new_desk: NewDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = new_desk()
    monkeypatch.setenv("SSL_CERT_FILE", str(secured.own.server_file.with_name("authority.pem")))
    code = secured.central.new_code(secured.space)
    assert pair(desk.store, desk.keys, secured.central.url, code, name="Desk").ca is None


def test_a_file_of_the_owner_is_believed_alone(secured: Secured, tmp_path: Path, new_desk: NewDesk) -> None:
    desk = new_desk()
    signed(tmp_path / "other", NOW)
    other = tmp_path / "other" / "authority.pem"
    assert str(refused(desk, secured.central.url, Unreachable, ca=other)) == "certificate_not_trusted"
    right = secured.own.server_file.with_name("authority.pem")
    code = secured.central.new_code(secured.space)
    assert pair(desk.store, desk.keys, secured.central.url, code, name="Desk", ca=right).ca == str(right)


def test_another_server_that_answers_the_code_is_not_believed(tmp_path: Path, new_desk: NewDesk) -> None:
    desk = new_desk()
    own, standing = signed(tmp_path / "other", NOW)
    wrong = (403, "application/json", msgspec.json.encode(Problem(server="77" * 16, code="pairing_code_wrong")))
    with imposter(own.server_file, ca=ca(standing.pem), health=health(), enrol=wrong) as other:
        refused(desk, other.url, Unreachable, fingerprint=standing.fingerprint)


def test_servers_of_other_times_are_told_apart(tmp_path: Path, new_desk: NewDesk) -> None:
    desk = new_desk()
    with imposter(None, health=health(oldest=99, newest=120)) as newer:
        assert str(refused(desk, newer.url, Unreachable)) == "protocol_unknown"
    with imposter(None, health=health(newest=1)) as older:
        assert meet(older.url, tmp_path).protocol == 1


def test_without_tls_only_this_machine_is_spoken_to(small_central: ServedCentral, new_desk: NewDesk) -> None:
    desk = new_desk()
    unfit = refused(desk, "http://192.0.2.1:8470", AddressUnfit)
    assert isinstance(unfit, Refused)
    assert unfit.details == {"plain": True}
    assert isinstance(refused(desk, "http://192.0.2.1:1x", AddressUnfit), AddressUnfit)
    refused(desk, small_central.url, PairingCodeWrong)
    desk.pair(small_central, small_central.new_space())


def test_plain_http_to_another_machine_has_to_be_allowed(small_central: ServedCentral, tmp_path: Path) -> None:
    url = small_central.url.replace("127.0.0.1", "127.1")  # this machine under a name that is not taken for it
    with pytest.raises(AddressUnfit):
        meet(url, tmp_path)
    assert meet(url, tmp_path, plain=True).ca is None


def test_an_authority_that_cannot_be_kept_is_a_sentence(secured: Secured, tmp_path: Path) -> None:
    nowhere = tmp_path / "no" / "such" / "folder"
    with pytest.raises(FolderUnusable, match="cannot be written"):
        meet(secured.central.url, nowhere, fingerprint=secured.standing.fingerprint)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("desk.example", "https://desk.example"),
        (" desk.example:8470 ", "https://desk.example:8470"),
        ("127.0.0.1:8470", "http://127.0.0.1:8470"),
        ("[::1]:8470", "http://[::1]:8470"),
        ("http://192.0.2.1", "http://192.0.2.1"),
        ("[", "https://["),
        ("", ""),
    ],
)
def test_an_address_is_completed_as_people_type_it(typed: str, meant: str) -> None:
    assert completed(typed) == meant
