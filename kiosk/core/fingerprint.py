"""Fingerprints of certificates: how two machines, or two pairs of eyes, find out that they mean the same authority."""

from __future__ import annotations

import hashlib
import ssl
from typing import Final

PEM: Final = "application/x-pem-file"  # the media type of a certificate in PEM
CERTIFICATE_LIMIT: Final = 64 * 1024  # bytes of a PEM file that can be one certificate
_BEGIN: Final = "-----BEGIN CERTIFICATE-----"


def fingerprint_of(pem: bytes) -> str | None:
    """The SHA-256 of the one certificate that a PEM text holds: 64 hex digits. None: it holds none, or several.

    It is computed over the bytes of the certificate, as openssl and browsers do.
    """
    der = _certificate(pem)
    return None if der is None else hashlib.sha256(der).hexdigest()


def only_certificate(pem: bytes) -> bytes:
    """The certificate alone, without whatever else stood in the text: what is trusted is what was looked at.

    Raises:
        ValueError: there is not exactly one.
    """
    der = _certificate(pem)
    if der is None:
        raise ValueError("not one certificate")
    return ssl.DER_cert_to_PEM_cert(der).encode("ascii")


def grouped(fingerprint: str) -> tuple[str, ...]:
    """A fingerprint in sixteen groups of four, for eyes that compare it on two screens."""
    return tuple(fingerprint[at : at + 4].upper() for at in range(0, len(fingerprint), 4))


def _certificate(pem: bytes) -> bytes | None:
    try:
        text = pem.decode("ascii")
        if len(pem) > CERTIFICATE_LIMIT or text.count("-----BEGIN") != 1 or text.count(_BEGIN) != 1:
            return None
        return ssl.PEM_cert_to_DER_cert(text[text.index(_BEGIN) :].strip()) or None
    except ValueError:  # UnicodeDecodeError and binascii.Error are such
        return None
