"""Codes of an authenticator app: RFC 6238 with SHA-1, six digits, a new one every 30 seconds."""

from __future__ import annotations

import base64
import hmac
from typing import Final
from urllib.parse import quote, urlencode

STEP_S: Final = 30
DIGITS: Final = 6
_DRIFT: Final = 1  # steps that the clock of a telephone may be off either way


def code_at(secret: bytes, step: int) -> str:
    """The code of one step; `step` is the Unix time in seconds divided by 30."""
    digest = hmac.new(secret, step.to_bytes(8, "big"), "sha1").digest()
    start = digest[-1] & 0x0F
    number = int.from_bytes(digest[start : start + 4], "big") & 0x7FFFFFFF
    return f"{number % 10**DIGITS:0{DIGITS}d}"


def step_of(secret: bytes, code: str, now_ms: int, *, after: int) -> int | None:
    """The step that a code belongs to, or None when it is of no step that counts now.

    Args:
        after: only later steps count: a code that was used once, and those before it, do not.
    """
    now = now_ms // 1000 // STEP_S
    found = None
    for step in range(max(0, now - _DRIFT), now + _DRIFT + 1):
        fits = hmac.compare_digest(code_at(secret, step).encode(), code.encode())
        if fits and step > after:
            found = step
    return found


def address(secret: bytes, name: str, issuer: str = "Kiosk") -> str:
    """The otpauth address that an authenticator app reads from a picture."""
    spelled = base64.b32encode(secret).decode().rstrip("=")
    values = {"secret": spelled, "issuer": issuer, "algorithm": "SHA1", "digits": DIGITS, "period": STEP_S}
    return f"otpauth://totp/{quote(issuer)}:{quote(name)}?{urlencode(values)}"
