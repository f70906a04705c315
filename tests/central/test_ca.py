"""Central's own authority: what it makes, when it makes it anew, and how central serves with it."""

from __future__ import annotations

import re
import ssl
import stat
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

import msgspec
import pytest
from click.testing import CliRunner
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID

from kiosk.central import serving
from kiosk.central.authority import Authority, Standing, checked_names, named_authority
from kiosk.central.reach import FreshCertificate, Reached, proxies_of, remember, remembered
from kiosk.cli import main
from kiosk.cli.central_place import Place, address_of
from kiosk.core.exchange import EnrolRequest, read_invitation
from kiosk.core.fingerprint import fingerprint_of, grouped, only_certificate
from kiosk.errors import KeyUnreadable, Unusable
from tests.central.test_command import running
from tests.dev.asking import ask
from tests.dev.central import ServedCentral
from tests.dev.certificates import Certificates
from tests.dev.desks import until
from tests.dev.office import Visitor

NOW: Final = datetime(2026, 11, 24, 9, tzinfo=UTC)
NAMES: Final = ("desk.example", "192.168.1.20")


@pytest.fixture
def own(tmp_path: Path) -> Authority:
    return Authority(tmp_path / "central")


def certificate(folder: Path, name: str) -> x509.Certificate:
    return x509.load_pem_x509_certificate((folder / "central" / name).read_bytes())


def run(folder: Path, *arguments: str, typed: str = "") -> tuple[int, str]:
    """The command line, in this process."""
    file = folder / "kiosk.toml"
    file.write_text(f'data = "{folder / "data"}"\n')
    done = CliRunner().invoke(main, ["--settings", str(file), *arguments], input=typed)
    assert done.exception is None or isinstance(done.exception, SystemExit), done.output
    return done.exit_code, done.output


# --- what is made -----------------------------------------------------------------------------------------------------


def test_the_authority_can_do_no_more_than_sign_servers(own: Authority, tmp_path: Path) -> None:
    own.make(NAMES, NOW)
    made = certificate(tmp_path, "authority.pem")
    basic = made.extensions.get_extension_for_class(x509.BasicConstraints)
    assert (basic.critical, basic.value.ca, basic.value.path_length) == (True, True, 0)
    usage = made.extensions.get_extension_for_class(x509.KeyUsage)
    assert usage.critical
    assert usage.value.key_cert_sign
    assert not usage.value.digital_signature
    assert isinstance(made.public_key(), ec.EllipticCurvePublicKey)
    assert 3652 <= (made.not_valid_after_utc - NOW).days <= 3653
    assert stat.S_IMODE((tmp_path / "central" / "authority.key").stat().st_mode) == 0o600


def test_the_servers_certificate_is_what_browsers_and_kiosks_take(own: Authority, tmp_path: Path) -> None:
    standing = own.make(NAMES, NOW)
    made = certificate(tmp_path, "server.pem")
    assert made.not_valid_after_utc - made.not_valid_before_utc == timedelta(days=397)
    names = made.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    assert names.get_values_for_type(x509.DNSName) == ["desk.example", "localhost"]
    assert [str(one) for one in names.get_values_for_type(x509.IPAddress)] == ["192.168.1.20", "127.0.0.1", "::1"]
    uses = made.extensions.get_extension_for_class(x509.ExtendedKeyUsage).value
    assert list(uses) == [ExtendedKeyUsageOID.SERVER_AUTH]
    issuer = certificate(tmp_path, "authority.pem")
    made.verify_directly_issued_by(issuer)
    signed = made.extensions.get_extension_for_class(x509.AuthorityKeyIdentifier).value
    signer = issuer.extensions.get_extension_for_class(x509.SubjectKeyIdentifier).value
    assert signed.key_identifier == signer.digest
    assert stat.S_IMODE((tmp_path / "central" / "server.pem").stat().st_mode) == 0o600
    assert standing.names[:2] == NAMES
    assert standing.fingerprint == fingerprint_of(standing.pem)


def test_a_fingerprint_is_shown_in_sixteen_groups() -> None:
    assert grouped("0a" * 32) == ("0A0A",) * 16
    with pytest.raises(ValueError, match="not one"):
        only_certificate(b"")


@pytest.mark.parametrize("kept", ["", "authority.key", "authority.key authority.pem"])
def test_a_start_that_was_cut_off_is_made_whole(own: Authority, tmp_path: Path, kept: str) -> None:
    own.make(NAMES, NOW)
    for name in {"authority.key", "authority.pem", "server.pem"} - set(kept.split()):
        (tmp_path / "central" / name).unlink()
    assert own.standing() is None
    own.make(NAMES, NOW)
    certificate(tmp_path, "server.pem").verify_directly_issued_by(certificate(tmp_path, "authority.pem"))


# --- renewal ----------------------------------------------------------------------------------------------------------


def test_the_certificate_is_renewed_near_its_end_by_the_same_authority(own: Authority) -> None:
    before = own.make(NAMES, NOW)
    assert own.keep_fresh(NOW + timedelta(days=360)) == before
    later = NOW + timedelta(days=367)
    after = own.keep_fresh(later)
    assert isinstance(after, Standing)
    assert after.fingerprint == before.fingerprint
    assert after.names == before.names
    assert after.days_left(later) == 396


def test_without_the_authoritys_key_nothing_is_renewed(own: Authority, tmp_path: Path) -> None:
    before = own.make(NAMES, NOW)
    (tmp_path / "central" / "authority.key").rename(tmp_path / "safe.key")
    found = own.keep_fresh(NOW + timedelta(days=390))
    assert found is not None
    assert (found.until, found.may_renew) == (before.until, False)
    with pytest.raises(KeyUnreadable, match="not here"):
        own.renew(NAMES, NOW)
    (tmp_path / "safe.key").rename(tmp_path / "central" / "authority.key")
    assert own.renew(NAMES, NOW).may_renew


@pytest.mark.parametrize("content", [b"", b"no key", None])
def test_a_key_that_is_not_the_authoritys_signs_nothing(own: Authority, tmp_path: Path, content: bytes | None) -> None:
    own.make(NAMES, NOW)
    if content is None:
        Authority(tmp_path / "other").make(NAMES, NOW)
        content = (tmp_path / "other" / "authority.key").read_bytes()
    (tmp_path / "central" / "authority.key").write_bytes(content)
    with pytest.raises(KeyUnreadable, match="damaged, or another"):
        own.renew(NAMES, NOW)


def test_an_authority_at_its_end_says_what_to_do(own: Authority) -> None:
    own.make(NAMES, NOW)
    last = own.renew(NAMES, NOW + timedelta(days=3600))
    assert last.until == last.authority_until  # it cannot promise more than it has itself
    with pytest.raises(Unusable, match="pair every kiosk again"):
        own.renew(NAMES, NOW + timedelta(days=3700))
    assert own.keep_fresh(NOW + timedelta(days=3700)) == last


def test_damaged_certificates_are_said_to_be(own: Authority, tmp_path: Path) -> None:
    own.make(NAMES, NOW)
    (tmp_path / "central" / "server.pem").write_bytes(b"\0")
    with pytest.raises(Unusable, match="damaged"):
        own.standing()


@pytest.mark.parametrize(
    ("names", "addresses"), [(("desk example",), ()), (("",), ()), (("1.2.3.4",), ()), ((), ("desk.example",))]
)
def test_names_that_no_certificate_can_hold(names: tuple[str, ...], addresses: tuple[str, ...]) -> None:
    with pytest.raises(Unusable):
        checked_names(names, addresses)


def test_names_are_put_as_certificates_hold_them() -> None:
    assert checked_names(("Bücher.Example.", "desk.example"), (" ::1 ",)) == (
        "xn--bcher-kva.example",
        "desk.example",
        "::1",
    )


def test_a_renewed_certificate_is_served_without_a_restart(own: Authority, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(serving, "_LOOK_TICKS", 1)
    own.make(NAMES, datetime.now(UTC))
    store = serving.open_store(None, own.server_file.parent)
    with ServedCentral(store, certificate=own.server_file, key=own.server_file) as central:
        before = _served(central.url)
        own.renew(NAMES, datetime.now(UTC))
        until(lambda: _served(central.url) != before, "the other certificate")
    store.close()


def _served(url: str) -> str:
    port = int(url.rpartition(":")[2])
    return ssl.get_server_certificate(("127.0.0.1", port))


def test_a_pair_that_does_not_match_is_not_taken(own: Authority, certificates: Certificates) -> None:
    own.make(NAMES, NOW)
    fresh = FreshCertificate(own.server_file, own.server_file, lambda: None)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(own.server_file)
    before = _shown(context)
    whole, other = own.server_file.read_bytes(), certificates.of("good").read_bytes()
    begins = b"-----BEGIN PRIVATE"
    own.server_file.write_bytes(whole[: whole.index(begins)] + other[other.index(begins) :])
    fresh.load(context)
    assert _shown(context) == before
    own.server_file.unlink()
    fresh.load(context)
    assert _shown(context) == before
    own.renew(NAMES, NOW)
    fresh.load(context)
    assert _shown(context) != before


def _shown(context: ssl.SSLContext) -> bytes | None:
    """The certificate that a server with this context shows."""
    to_server, to_client = ssl.MemoryBIO(), ssl.MemoryBIO()
    asking = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    asking.check_hostname, asking.verify_mode = False, ssl.CERT_NONE
    client = asking.wrap_bio(to_client, to_server)
    server = context.wrap_bio(to_server, to_client, server_side=True)
    for side in (client, server, client, server):
        with suppress(ssl.SSLWantReadError):
            side.do_handshake()
    return client.getpeercert(binary_form=True)


def test_what_goes_wrong_while_renewing_stops_no_server(own: Authority) -> None:
    def fails() -> None:
        raise KeyUnreadable("The key is not here.")

    own.make(NAMES, NOW)
    FreshCertificate(own.server_file, own.server_file, fails).renew()


# --- what central tells of it -----------------------------------------------------------------------------------------


def test_the_authority_is_handed_out_without_a_log_in(own: Authority, tmp_path: Path) -> None:
    standing = own.make((), datetime.now(UTC))
    store = serving.open_store(None, tmp_path / "central")
    with ServedCentral(store, authority=standing.pem, try_out=True) as central:
        answer = ask(central.url, "/v1/ca")
        assert (answer.status, answer.body) == (200, standing.pem)
        assert answer.headers["content-type"].startswith("application/x-pem-file")
        assert "/v1/ca" in ask(central.url, "/v1/openapi.json").text
    with ServedCentral(store) as central:
        answer = ask(central.url, "/v1/ca")
        assert answer.status == 404
        assert '"no_authority"' in answer.text
    store.close()


def test_the_page_with_the_code_shows_what_to_compare(own: Authority, tmp_path: Path) -> None:
    standing = own.make((), datetime.now(UTC))
    file = own.server_file
    store = serving.open_store(None, tmp_path / "central")
    with ServedCentral(store, certificate=file, key=file, authority=standing.pem, try_out=True) as central:
        page = Visitor(central).post("/pair", space=central.new_space()).text
        assert re.findall(r"<span>([0-9A-F]{4})</span>", page) == list(grouped(standing.fingerprint))
    with ServedCentral(store, authority=standing.pem, try_out=True) as central:  # without TLS there is nothing to ask
        assert 'class="proof"' not in Visitor(central).post("/pair", space="").text
    store.close()


def test_from_the_keyboard_it_is_made_once_and_told_each_time(tmp_path: Path) -> None:
    status, first = run(tmp_path, "central", "init", "--name", "desk.example", "--address", "192.168.1.20")
    assert status == 0
    assert "Made an authority" in first
    groups = re.findall(r"^  ((?:[0-9A-F]{4} ?){4})$", first, re.MULTILINE)
    assert len(groups) == 4
    status, again = run(tmp_path, "central", "init")
    assert status == 0
    assert "nothing was changed" in again
    assert groups[0] in again
    status, other = run(tmp_path, "central", "init", "--name", "other.example")
    assert status == 1
    assert "--renew" in other
    status, renewed = run(tmp_path, "central", "init", "--renew", "--name", "other.example")
    assert status == 0
    assert "for other.example, localhost" in renewed
    assert groups[0] in renewed
    assert run(tmp_path, "central", "init", "--name", "no name")[0] == 1


def test_without_names_it_is_for_this_machine(tmp_path: Path) -> None:
    status, told = run(tmp_path, "central", "init")
    assert status == 0
    assert "localhost, 127.0.0.1" in told


def test_beyond_this_machine_central_serves_with_it_and_a_kiosk_is_paired(tmp_path: Path) -> None:
    house, desk, third = (tmp_path / name for name in ("house", "desk", "third"))
    for folder in (house, desk, third):
        folder.mkdir()
    assert run(house, "central", "new-space", "Nordlicht")[0] == 0
    assert "central init" in run(house, "central", "--host", "0.0.0.0", "--port", "0")[1]
    assert run(house, "central", "init", "--name", "localhost")[0] == 0
    with running(house, "--host", "0.0.0.0") as url:
        assert url.startswith("https://localhost:")
        status, told = run(house, "central", "pair")
        assert status == 0
        code = re.search(r"kiosk pair (\S+) (\w{8})", told)
        assert code
        assert code[1] == url
        standing = Authority(house / "data").standing()
        assert standing is not None
        assert "\n".join(told.splitlines()[-4:]).split() == list(grouped(standing.fingerprint))
        status, asked = run(desk, "pair", code[1], code[2], typed="n\n")
        assert (status, "Nothing was sent" in asked) == (1, True)
        status, asked = run(desk, "pair", code[1], code[2])
        assert (status, "Nothing was sent" in asked) == (1, True)
        status, asked = run(desk, "pair", code[1], code[2], typed="y\n")
        assert status == 0, asked
        assert grouped(standing.fingerprint)[0] in asked
        assert "belongs to Nordlicht" in asked
        _, told = run(house, "central", "pair")
        code = re.search(r"kiosk pair (\S+) (\w{8})", told)
        assert code
        status, other = run(third, "pair", code[1], code[2], "--fingerprint", "0f" * 32)
        assert (status, "another fingerprint" in other) == (1, True)
        invited = f"KIOSK:P:{code[2]}:{code[1]}#{standing.fingerprint}"
        assert read_invitation(invited) is not None
        status, done = run(third, "pair", invited)
        assert status == 0, done


# --- through what it is reached ---------------------------------------------------------------------------------------


def test_options_that_contradict_each_other(tmp_path: Path, certificates: Certificates) -> None:
    file = str(certificates.of("good"))
    for arguments, sentence in (
        (["--behind-proxy"], "--address https://"),
        (["--behind-proxy", "desk.example", "--address", "https://x.example"], "addresses of the proxy"),
        (["--behind-proxy", "--certificate", file, "--key", file], "not both"),
        (["--authority", file], "belongs to"),
        (["--certificate", file, "--key", file, "--authority", str(certificates.of("other_authority"))], "not the"),
    ):
        status, told = run(tmp_path, "central", *arguments)
        assert status == 1
        assert sentence in told


def test_an_owners_own_authority_is_told_to_kiosks(certificates: Certificates) -> None:
    pem = named_authority(certificates.authority, certificates.of("good"))
    assert fingerprint_of(pem) == fingerprint_of(certificates.authority.read_bytes())
    with pytest.raises(Unusable, match="is not"):
        named_authority(certificates.of("good"), certificates.of("expired"))
    with pytest.raises(Unusable, match="cannot be read"):
        named_authority(Path("nowhere.pem"), None)


def test_what_comes_through_a_proxy_was_not_asked_at_this_machine(tmp_path: Path) -> None:
    """Although the proxy runs on it, and says so in no header."""
    data = tmp_path / "data"
    arguments = ("--behind-proxy", "--address", "https://desk.example")
    with running(tmp_path, *arguments) as url:
        assert ask(url, "/v1/health").status == 200
        assert ask(url, "/").status == 403
        assert remembered(data) == Reached(address="https://desk.example")
    assert run(tmp_path, "central", "new-space", "X")[0] == 0
    assert "https://there.example " in run(tmp_path, "central", "--address", "https://there.example", "pair")[1]


def test_nobody_but_the_proxy_is_let_in(tmp_path: Path) -> None:
    store = serving.open_store(None, tmp_path / "central")
    with ServedCentral(store, proxies=proxies_of("10.9.9.9, ::1")) as central:
        answer = ask(central.url, "/v1/health")
        assert (answer.status, answer.text) == (403, "This server is reached through its proxy.")
    with ServedCentral(store, proxies=["127.0.0.1"]) as central:  # whom it passes on is whose wrong codes count
        body = msgspec.json.encode(EnrolRequest(protocol=1, app="t", code="00000000", device="d1" * 16, name="x"))

        def tried(by: str) -> int:
            return ask(central.url, "/v1/enrol", method="POST", body=body, headers={"X-Forwarded-For": by}).status

        assert [tried("192.0.2.7") for _ in range(11)] == [403] * 10 + [429]
        assert tried("192.0.2.8") == 403
    store.close()


def test_the_address_of_a_server_goes_by_its_certificate(own: Authority, tmp_path: Path) -> None:
    own.make(NAMES, NOW)
    assert address_of("0.0.0.0", 1, own.server_file) == "https://desk.example:1"
    assert address_of("::1", 1, own.server_file) == "https://[::1]:1"
    assert address_of("127.0.0.1", 1, None) == "http://127.0.0.1:1"
    folder = tmp_path / "central"
    place = Place(None, folder, "", "0.0.0.0", 8470, None)
    standing = own.standing()
    assert standing is not None
    assert place.reached() == Reached(address="https://desk.example:8470", fingerprint=standing.fingerprint)
    remember(folder, Reached(address="https://noted.example"))
    assert place.reached() == Reached(address="https://noted.example")
    (folder / "central.reached.json").write_text("{")
    assert place.reached().address == "https://desk.example:8470"
    assert Place(None, folder, "", "127.0.0.1", 8470, None).reached() == Reached(address="http://127.0.0.1:8470")
