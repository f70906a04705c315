"""Central's own certificate authority: made once, it signs the certificate that kiosks know this server by."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from kiosk.core.fingerprint import fingerprint_of
from kiosk.errors import KeyUnreadable, Unusable
from kiosk.store.keys import read_private, write_private, write_public

AUTHORITY: Final = "authority.pem"
AUTHORITY_KEY: Final = "authority.key"
SERVER: Final = "server.pem"  # certificate and key in one file: a power cut never leaves halves that do not match
RENEW_DAYS: Final = 30
_AUTHORITY_DAYS: Final = 3653
_SERVER_DAYS: Final = 397  # browsers take no longer ones
_EARLIER: Final = timedelta(days=1)  # kiosks whose clock is a little behind take it all the same
_ALWAYS: Final = ("localhost", "127.0.0.1", "::1")

Address = ipaddress.IPv4Address | ipaddress.IPv6Address


@dataclass(frozen=True, slots=True)
class Standing:
    """The authority and the certificate that stand in a folder.

    Attributes:
        fingerprint: SHA-256 of the authority's certificate, 64 hex digits.
        pem: the authority's certificate, as kiosks get it.
        names: names and addresses the server's certificate is for, those that were asked for first.
        may_renew: the authority's key is here. An owner may have put it into a safe.
    """

    fingerprint: str
    pem: bytes
    authority_until: datetime
    names: tuple[str, ...]
    until: datetime
    may_renew: bool

    def days_left(self, now: datetime) -> int:
        return (self.until - now).days

    def near_end(self, now: datetime) -> bool:
        return self.until - now < timedelta(days=RENEW_DAYS)


class Authority:
    """The files of one central, in its data folder.

    Every method may raise Unusable with a sentence that says what to do.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @property
    def server_file(self) -> Path:
        """Certificate and key of the server, for its TLS."""
        return self._folder / SERVER

    def standing(self) -> Standing | None:
        """What is there; None before `make`."""
        if not (self._folder / AUTHORITY).exists() or not self.server_file.exists():
            return None
        authority, pem = self._certificate(AUTHORITY)
        server, _ = self._certificate(SERVER)
        return Standing(
            fingerprint=fingerprint_of(pem) or "",
            pem=pem,
            authority_until=authority.not_valid_after_utc,
            names=_names_of(server),
            until=server.not_valid_after_utc,
            may_renew=(self._folder / AUTHORITY_KEY).exists(),
        )

    def make(self, names: tuple[str, ...], now: datetime) -> Standing:
        """Make what is missing. An authority that stands stays: kiosks know it."""
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not (self._folder / AUTHORITY).exists():
            self._make_authority(now)
        return self._sign(names, now)

    def renew(self, names: tuple[str, ...], now: datetime) -> Standing:
        """Another certificate for the server, from the same authority, for these names."""
        return self._sign(names, now)

    def keep_fresh(self, now: datetime) -> Standing | None:
        """Renew the server's certificate where its end is near and the key to do it is here."""
        found = self.standing()
        if found is None or not found.near_end(now) or not found.may_renew or found.authority_until <= now:
            return found
        return self._sign(found.names, now)

    def _make_authority(self, now: datetime) -> None:
        key = ec.generate_private_key(ec.SECP256R1())
        of = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, f"Kiosk central {now:%Y-%m-%d}")])
        own = x509.SubjectKeyIdentifier.from_public_key(key.public_key())
        made = (
            _begun(of, of, key.public_key(), now, now + timedelta(days=_AUTHORITY_DAYS))
            .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
            .add_extension(_usage(signs_certificates=True), critical=True)
            .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
            .add_extension(own, critical=False)
            .add_extension(x509.AuthorityKeyIdentifier.from_issuer_subject_key_identifier(own), critical=False)
            .sign(key, hashes.SHA256())
        )
        write_private(self._folder / AUTHORITY_KEY, _pem_of(key))  # first: a certificate without its key is of no use
        write_public(self._folder / AUTHORITY, made.public_bytes(serialization.Encoding.PEM))

    def _sign(self, names: tuple[str, ...], now: datetime) -> Standing:
        authority, _ = self._certificate(AUTHORITY)
        if authority.not_valid_after_utc <= now:
            raise Unusable(
                f"The authority {self._folder / AUTHORITY} ended on {authority.not_valid_after_utc:%Y-%m-%d}. Move it "
                f"and {AUTHORITY_KEY} away, run kiosk central init again, and pair every kiosk again."
            )
        signer = self._key(authority)
        wanted = _all_names(names)
        key = ec.generate_private_key(ec.SECP256R1())
        of = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, wanted[0][:64])])
        until = min(now - _EARLIER + timedelta(days=_SERVER_DAYS), authority.not_valid_after_utc)
        issuer = authority.extensions.get_extension_for_class(x509.SubjectKeyIdentifier).value
        made = (
            _begun(of, authority.subject, key.public_key(), now, until)
            .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
            .add_extension(_usage(signs_certificates=False), critical=True)
            .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
            .add_extension(x509.SubjectAlternativeName([_general(one) for one in wanted]), critical=False)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
            .add_extension(x509.AuthorityKeyIdentifier.from_issuer_subject_key_identifier(issuer), critical=False)
            .sign(signer, hashes.SHA256())
        )
        write_private(self.server_file, made.public_bytes(serialization.Encoding.PEM) + _pem_of(key))
        found = self.standing()
        assert found is not None  # just written
        return found

    def _certificate(self, name: str) -> tuple[x509.Certificate, bytes]:
        file = self._folder / name
        try:
            content = file.read_bytes()
            found = x509.load_pem_x509_certificate(content)
        except OSError as error:
            raise Unusable(f"The certificate {file} cannot be read: {error.strerror}.") from error
        except ValueError as error:
            raise Unusable(f"The certificate {file} is damaged. Please restore it from your safe copy.") from error
        return found, found.public_bytes(serialization.Encoding.PEM)

    def _key(self, authority: x509.Certificate) -> ec.EllipticCurvePrivateKey:
        file = self._folder / AUTHORITY_KEY
        if not file.exists():
            raise KeyUnreadable(
                f"The authority's key {file} is not here, and only with it a certificate can be made. "
                "Please put it back for that moment."
            )
        damaged = f"The authority's key {file} is damaged, or another one's. Please restore it from your safe copy."
        try:
            key = serialization.load_pem_private_key(read_private(file), password=None)
        except (ValueError, TypeError) as error:
            raise KeyUnreadable(damaged) from error
        if not isinstance(key, ec.EllipticCurvePrivateKey) or key.public_key() != authority.public_key():
            raise KeyUnreadable(damaged)
        return key


def names_in(file: Path) -> tuple[str, ...]:
    """The names and addresses of the first certificate in a PEM file; none where it cannot be read."""
    try:
        return _names_of(x509.load_pem_x509_certificates(file.read_bytes())[0])
    except (OSError, ValueError):
        return ()


def named_authority(authority_file: Path, file: Path | None) -> bytes:
    """The PEM of an authority that an owner names for a certificate of their own.

    Args:
        file: the certificate, with what stands between it and the authority; None: a proxy has it.

    Raises:
        Unusable: the authority did not sign it, or one of them cannot be read.
    """
    try:
        authority = x509.load_pem_x509_certificate(authority_file.read_bytes())
        if file is not None:
            x509.load_pem_x509_certificates(file.read_bytes())[-1].verify_directly_issued_by(authority)
    except OSError as error:
        raise Unusable(f"{error.filename} cannot be read: {error.strerror}.") from error
    except (ValueError, TypeError, InvalidSignature) as error:
        of = f"the authority that signed {file}" if file is not None else "a certificate"
        raise Unusable(f"{authority_file} is not {of}.") from error
    return authority.public_bytes(serialization.Encoding.PEM)


def checked_names(names: tuple[str, ...], addresses: tuple[str, ...]) -> tuple[str, ...]:
    """Names and addresses as a certificate can hold them.

    Raises:
        Unusable: one of them cannot be one.
    """
    found = []
    for one in names:
        plain = one.strip().rstrip(".").lower()
        try:
            ascii_name = plain.encode("idna").decode("ascii")
        except UnicodeError as error:
            raise Unusable(f"{one!r} is not a name such as desk.example.") from error
        if not ascii_name or not all(char.isalnum() or char in "-." for char in ascii_name) or _address(ascii_name):
            raise Unusable(f"{one!r} is not a name such as desk.example. Numbers are given with --address.")
        found.append(ascii_name)
    for one in addresses:
        address = _address(one.strip())
        if address is None:
            raise Unusable(f"{one!r} is not an address such as 192.168.1.20. Names are given with --name.")
        found.append(str(address))
    return tuple(dict.fromkeys(found))


def _begun(
    of: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePublicKey, now: datetime, until: datetime
) -> x509.CertificateBuilder:
    begins = (now - _EARLIER).astimezone(UTC).replace(microsecond=0)
    return (
        x509.CertificateBuilder()
        .subject_name(of)
        .issuer_name(issuer)
        .public_key(key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(begins)
        .not_valid_after(until.astimezone(UTC).replace(microsecond=0))
    )


def _usage(*, signs_certificates: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not signs_certificates,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=signs_certificates,
        crl_sign=signs_certificates,
        encipher_only=False,
        decipher_only=False,
    )


def _pem_of(key: ec.EllipticCurvePrivateKey) -> bytes:
    return key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )


def _all_names(names: tuple[str, ...]) -> tuple[str, ...]:
    """What was asked for, and this machine under its own names."""
    return tuple(dict.fromkeys((*names, *_ALWAYS)))


def _names_of(server: x509.Certificate) -> tuple[str, ...]:
    try:
        held = server.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except x509.ExtensionNotFound:
        return ()
    return tuple(str(one.value) for one in held if isinstance(one, x509.DNSName | x509.IPAddress))


def _general(name: str) -> x509.GeneralName:
    address = _address(name)
    return x509.IPAddress(address) if address else x509.DNSName(name)


def _address(text: str) -> Address | None:
    try:
        return ipaddress.ip_address(text)
    except ValueError:
        return None
