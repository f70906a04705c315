"""Certificates for tests, kept in `tests/sync/certificates/`: one authority, and servers good and bad.

`python -m tests.dev.certificates` makes them anew with openssl. Their keys protect nothing.
"""

from __future__ import annotations

import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Final

FOLDER: Final = Path(__file__).parents[1] / "sync" / "certificates"
_HERE: Final = "DNS:localhost,IP:127.0.0.1"
_VALID: Final = ("20260101000000Z", "21260101000000Z")
_SERVERS: Final = {
    "good": (_HERE, *_VALID),
    "not_yet": (_HERE, "21250101000000Z", "21260101000000Z"),
    "expired": (_HERE, "20200101000000Z", "20210101000000Z"),
    "other_name": ("DNS:central.example", *_VALID),
}


@dataclass(frozen=True, slots=True)
class Certificates:
    """Where they lie. A server's file holds its certificate and its key."""

    authority: Path = FOLDER / "authority.pem"

    def of(self, which: str) -> Path:
        return FOLDER / f"{which}.pem"


def make() -> None:
    """Write all files anew."""
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        for authority in ("authority", "stranger"):
            _authority(work, authority)
        (FOLDER / "authority.pem").write_text((work / "authority.crt").read_text())
        for server, (names, start, end) in _SERVERS.items():
            _server(work, server, "authority", names, start, end)
        _server(work, "other_authority", "stranger", _HERE, *_VALID)


def _authority(work: Path, name: str) -> None:
    usage = ("-addext", "keyUsage=critical,keyCertSign,cRLSign")
    _openssl(work, "req", "-x509", *_new_key(name), "-subj", f"/CN=Test {name}", "-days", "36500", *usage)


def _server(work: Path, name: str, authority: str, names: str, start: str, end: str) -> None:
    extensions = (
        f"subjectAltName={names}\nextendedKeyUsage=serverAuth\nbasicConstraints=critical,CA:false\n"
        "subjectKeyIdentifier=hash\nauthorityKeyIdentifier=keyid\n"
    )
    (work / "ext").write_text(extensions)
    (work / "ca.cnf").write_text(
        "[ca]\ndefault_ca=d\n[d]\ndatabase=index\nserial=serial\nnew_certs_dir=.\ndefault_md=sha256\n"
        "policy=p\nunique_subject=no\n[p]\ncommonName=supplied\n"
    )
    (work / "index").write_text("")
    (work / "serial").write_text("01\n")
    _openssl(work, "req", *_new_key(name, out=f"{name}.csr"), "-subj", f"/CN={name}")
    signer = ("-cert", f"{authority}.crt", "-keyfile", f"{authority}.key")
    dates = ("-startdate", start, "-enddate", end)
    files = ("-in", f"{name}.csr", "-out", f"{name}.crt", "-extfile", "ext")
    _openssl(work, "ca", "-batch", "-config", "ca.cnf", "-notext", *signer, *dates, *files)
    (FOLDER / f"{name}.pem").write_text((work / f"{name}.crt").read_text() + (work / f"{name}.key").read_text())


def _new_key(name: str, out: str = "") -> tuple[str, ...]:
    curve = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes")
    return (*curve, "-keyout", f"{name}.key", "-out", out or f"{name}.crt")


def _openssl(work: Path, *arguments: str) -> None:
    subprocess.run(["openssl", *arguments], cwd=work, check=True, capture_output=True)


if __name__ == "__main__":
    make()
